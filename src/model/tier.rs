//! Named bands of a figure.

use super::benchmarks;

/// How far a figure may lie below a boundary and still count as on it, so that `1/(1/12)` is good.
const TOLERANCE: f64 = 1e-9;

/// How good a client lifetime is for an agency. Source: [`benchmarks::LIFETIME_TIERS`].
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
        Self::ALL[benchmarks::LIFETIME_TIERS.value.iter().filter(|&&from| lifetime_months >= from - TOLERANCE).count()]
    }

    /// The lifetime in months from which this tier counts; 0 for the worst.
    pub fn from_months(self) -> f64 {
        (self as usize).checked_sub(1).map_or(0.0, |i| benchmarks::LIFETIME_TIERS.value[i])
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

/// How good a Net Promoter Score is for an agency. Source: [`benchmarks::NPS_TIERS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NpsTier {
    /// 0 and below.
    Bad,
    /// Above 0, under 20.
    NeedsImprovement,
    /// 20 to under 30.
    Good,
    /// 30 and more.
    Unicorn,
}

impl NpsTier {
    /// All of them, worst first.
    pub const ALL: [Self; 4] = [Self::Bad, Self::NeedsImprovement, Self::Good, Self::Unicorn];

    /// The tier of a score, −100 to 100.
    pub fn of(score: f64) -> Self {
        let [bad_to, good_from, unicorn_from] = benchmarks::NPS_TIERS.value;
        if score <= bad_to + TOLERANCE {
            Self::Bad
        } else if score < good_from - TOLERANCE {
            Self::NeedsImprovement
        } else if score < unicorn_from - TOLERANCE {
            Self::Good
        } else {
            Self::Unicorn
        }
    }

    /// Whether a score lies where two tiers meet, so that no number of answers tells them apart.
    pub fn on_boundary(score: f64) -> bool {
        benchmarks::NPS_TIERS.value.iter().any(|boundary| (score - boundary).abs() <= TOLERANCE)
    }

    /// Its name in the interface.
    pub fn name(self) -> &'static str {
        match self {
            Self::Bad => "bad",
            Self::NeedsImprovement => "needsImprovement",
            Self::Good => "good",
            Self::Unicorn => "unicorn",
        }
    }
}

/// The tiers that an interval from `low` to `high` (none: without end) touches, worst first.
pub fn plausible_lifetimes(low: f64, high: Option<f64>) -> Vec<LifetimeTier> {
    let best = high.map_or(LifetimeTier::Excellent, LifetimeTier::of);
    LifetimeTier::ALL.into_iter().filter(|tier| (LifetimeTier::of(low)..=best).contains(tier)).collect()
}

/// The tiers that an interval of scores touches, worst first.
pub fn plausible_scores(low: f64, high: f64) -> Vec<NpsTier> {
    NpsTier::ALL.into_iter().filter(|tier| (NpsTier::of(low)..=NpsTier::of(high)).contains(tier)).collect()
}
