//! Where growth ends, and when.

use super::growth::Course;
use super::scenario::{Cohort, Scenario};
use super::survival::mean_lifetime;

/// How far ahead the months to the plateau are searched.
const SEARCH_MONTHS: u32 = 1_200;

/// A share of the way counts as behind when this little is missing; rounding is far below it.
const TOLERANCE: f64 = 1e-9;

/// A level: clients, and the revenue they bring a month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Level {
    /// Clients.
    pub clients: f64,
    /// Monthly recurring revenue.
    pub mrr: f64,
}

/// Why a plan has no plateau.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPlateau {
    /// A client brings at least one other before it leaves.
    ReferralsOutgrowChurn,
    /// Fees grow at least as fast as clients leave.
    ExpansionOutgrowsChurn,
    /// New reps keep coming.
    HiringContinues,
}

impl NoPlateau {
    /// Its name in the interface.
    pub fn name(self) -> &'static str {
        match self {
            Self::ReferralsOutgrowChurn => "referrals-outgrow-churn",
            Self::ExpansionOutgrowsChurn => "expansion-outgrows-churn",
            Self::HiringContinues => "hiring-continues",
        }
    }
}

/// The plateau if hiring stops at the horizon, by Little's law: arrivals × mean lifetime, whatever
/// the shape of survival.
///
/// # Errors
/// Why there is none even then.
pub fn level_when_hiring_stops(scenario: &Scenario) -> Result<Level, NoPlateau> {
    let lines = scenario.lines();
    let lifetime = mean_lifetime(&lines);
    let fed_back = scenario.referrals * lifetime;
    if fed_back >= 1.0 {
        return Err(NoPlateau::ReferralsOutgrowChurn);
    }
    if lines.iter().any(|line| line.share > 0.0 && line.outgrows_churn()) {
        return Err(NoPlateau::ExpansionOutgrowsChurn);
    }
    let arrivals = scenario.final_pace() / (1.0 - fed_back);
    let fees = |line: &Cohort| if line.share == 0.0 { 0.0 } else { line.share * line.fee * line.lifetime_fees() };
    Ok(Level { clients: arrivals * lifetime, mrr: arrivals * lines.iter().map(fees).sum::<f64>() })
}

/// The plateau.
///
/// # Errors
/// Why there is none; referrals are named first, then expansion, then hiring.
pub fn plateau(scenario: &Scenario) -> Result<Level, NoPlateau> {
    let level = level_when_hiring_stops(scenario)?;
    if scenario.hiring_goes_on().is_some() { Err(NoPlateau::HiringContinues) } else { Ok(level) }
}

/// The first months in which these shares (rising fractions of 1) of the way from today's revenue
/// to the plateau's are behind: 0 where today is already there, none after 1,200 months.
pub fn months_to_shares<const N: usize>(scenario: &Scenario, plateau: Level, shares: [f64; N]) -> [Option<u32>; N] {
    let mut found = [None; N];
    let mut course = Course::new(scenario).map(|step| step.mrr);
    let today = course.next().unwrap_or_default();
    let way = plateau.mrr - today;
    if way.abs() <= TOLERANCE * plateau.mrr.abs().max(today.abs()) {
        return [Some(0); N];
    }
    let mut open = 0;
    for (mrr, month) in course.zip(1..=SEARCH_MONTHS) {
        while open < N && (mrr - today) / way >= shares[open] - TOLERANCE {
            found[open] = Some(month);
            open += 1;
        }
        if open == N {
            break;
        }
    }
    found
}
