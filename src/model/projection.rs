//! The whole answer for a plan: course, likely range, plateau.

use super::bands::{self, Band, Bands};
use super::growth;
use super::plateau::{self, Level, NoPlateau};
use super::scenario::Scenario;
use super::survival::mean_lifetime;
use super::tier::LifetimeTier;

/// Shares of the way to the plateau whose months are reported.
const SHARES: [f64; 2] = [0.90, 0.95];

/// One month of a projection.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Month {
    /// The mean course.
    pub mean: growth::Step,
    /// Margin on revenue less what sales cost in the month.
    pub profit: f64,
    /// The likely range.
    pub range: Band,
}

/// What becomes of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Projection {
    /// Months 0 to the horizon.
    pub months: Vec<Month>,
    /// The plateau, or why there is none.
    pub plateau: Result<Level, NoPlateau>,
    /// Margin on the plateau's revenue less what sales cost there, money a month; none without plateau.
    pub plateau_profit: Option<f64>,
    /// The plateau if hiring stopped at the horizon; only while hiring goes on.
    pub plateau_if_hiring_stops: Option<Level>,
    /// First month with 90% of the way from today's revenue to the plateau behind.
    pub months_to_90: Option<u32>,
    /// The same for 95%.
    pub months_to_95: Option<u32>,
    /// Months, over all sign-ups.
    pub mean_lifetime: f64,
    /// Tier of the mean lifetime.
    pub lifetime_tier: LifetimeTier,
    /// Whether the likely ranges of clients are exact: probabilities to 1e-9 and quantiles to the client, see [`bands`].
    pub bands_exact: bool,
}

/// Projects a plan.
pub fn project(scenario: &Scenario) -> Projection {
    projected(scenario, bands::bands(scenario))
}

/// Projects a plan with approximate likely ranges where exact ones take too long for a slider's step.
pub fn sketch(scenario: &Scenario) -> Projection {
    projected(scenario, if bands::are_light(scenario) { bands::bands(scenario) } else { bands::sketch(scenario) })
}

fn projected(scenario: &Scenario, bands: Bands) -> Projection {
    let plateau = plateau::plateau(scenario);
    let [months_to_90, months_to_95] =
        plateau.map_or([None; 2], |level| plateau::months_to_shares(scenario, level, SHARES));
    let lines = scenario.lines();
    let mean_lifetime = mean_lifetime(&lines);
    let sign_up_fee: f64 = lines.iter().map(|line| line.share * line.fee).sum();
    let profit = |mrr: f64, month: u32, won_by_reps: f64| {
        scenario.gross_margin * mrr
            - scenario.rep_monthly_cost * scenario.reps_employed(month)
            - scenario.commission_months * sign_up_fee * won_by_reps
    };
    let month = |(mean, (range, month)): (growth::Step, (Band, u32))| Month {
        mean,
        profit: profit(mean.mrr, month, mean.won_by_reps),
        range,
    };
    Projection {
        months: growth::course(scenario).into_iter().zip(bands.months.into_iter().zip(0..)).map(month).collect(),
        plateau,
        plateau_profit: plateau.ok().map(|level| profit(level.mrr, scenario.horizon_months, scenario.final_pace())),
        plateau_if_hiring_stops: match plateau {
            Err(NoPlateau::HiringContinues) => plateau::level_when_hiring_stops(scenario).ok(),
            _ => None,
        },
        months_to_90,
        months_to_95,
        mean_lifetime,
        lifetime_tier: LifetimeTier::of(mean_lifetime),
        bands_exact: bands.exact,
    }
}
