//! Which sales rep is worth most: not the one who closes most, but the one whose clients stay.

use super::plateau::Level;

/// What one sales rep sells.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Deals {
    /// Clients won a month.
    pub per_month: f64,
    /// Mean months that they stay, above 0.
    pub lifetime_months: f64,
    /// What one pays, money a month.
    pub monthly_fee: f64,
}

/// The rep's clients and their revenue once as many leave as are won: deals × lifetime × fee.
pub fn book_at_plateau(deals: Deals) -> Level {
    let clients = deals.per_month * deals.lifetime_months;
    Level { clients, mrr: clients * deals.monthly_fee }
}
