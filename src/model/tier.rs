//! Named bands of a figure.

use super::facts;

/// How far a figure may lie below a boundary and still count as on it, so that `1/(1/12)` is good.
const TOLERANCE: f64 = 1e-9;

/// How good a client lifetime is for an agency. Source: [`facts::LIFETIME_TIERS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LifetimeTier {
    /// Under 6 months.
    Poor,
    /// 6 to under 12 months.
    Fair,
    /// 12 to under 18 months.
    Good,
    /// 18 months and more.
    Excellent,
}

impl LifetimeTier {
    /// All of them, worst first.
    pub const ALL: [Self; 4] = [Self::Poor, Self::Fair, Self::Good, Self::Excellent];

    /// The tier of a mean lifetime in months.
    pub fn of(lifetime_months: f64) -> Self {
        Self::ALL[facts::LIFETIME_TIERS.value.iter().filter(|&&from| lifetime_months >= from - TOLERANCE).count()]
    }

    /// The lifetime in months from which this tier counts; 0 for the worst.
    pub fn from_months(self) -> f64 {
        (self as usize).checked_sub(1).map_or(0.0, |i| facts::LIFETIME_TIERS.value[i])
    }

    /// The next better tier.
    pub fn better(self) -> Option<Self> {
        Self::ALL.get(self as usize + 1).copied()
    }

    /// Its name in the interface.
    pub fn name(self) -> &'static str {
        match self {
            Self::Poor => "poor",
            Self::Fair => "fair",
            Self::Good => "good",
            Self::Excellent => "excellent",
        }
    }
}
