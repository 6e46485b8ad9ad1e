//! Which input moves revenue at the horizon most.
//!
//! Levers act on the ordinary segments; oversold deals keep their churn, fee and clients. Inside of
//! the model a lever may leave parts of reps and clients.

use super::horizon::{Horizon, productive};
use super::limits;
use super::ranking::ranked;
use super::scenario::{Scenario, Segment};
use super::segment_scaling::{self, Means};
use super::strategies::with_fixed_fee;
use super::units::MONTHS_PER_YEAR;

/// How far each lever is moved to both sides, and by a step of a tenth (fraction).
pub const PART: f64 = 0.1;

/// A point of churn (fraction of clients a month).
pub const POINT: f64 = 0.01;

/// How much longer clients stay (months).
pub const LONGER_MONTHS: f64 = 3.0;

/// An input that a person can work on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lever {
    /// Share of clients that leave in a month.
    Churn,
    /// Sign-ups per rep and month.
    Pace,
    /// Fees.
    Fee,
    /// Sales reps today.
    Reps,
    /// Clients today.
    StartingClients,
    /// Referred sign-ups per client and month.
    Referrals,
    /// Growth of fees.
    Expansion,
}

/// A step that takes about the same effort as the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// One point of monthly churn less.
    ChurnPointLess,
    /// One sales rep more, today.
    RepMore,
    /// A tenth more sign-ups per rep.
    PaceTenthMore,
    /// A tenth more in fees.
    FeeTenthMore,
    /// Three months more of mean lifetime, the segments' churns in proportion.
    LifetimeThreeMonthsMore,
    /// One referral more per client and year.
    ReferralMore,
}

/// Revenue at the horizon with an input a tenth lower and higher.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// The input.
    pub lever: Lever,
    /// Money a month with the input × 0.9.
    pub low: f64,
    /// With the input × 1.1.
    pub high: f64,
}

/// What each lever moves.
#[derive(Clone, Debug, PartialEq)]
pub struct Sensitivity {
    /// The largest spread first; levers that stand first in [`Lever::ALL`] first on a tie.
    pub percent: Vec<Spread>,
    /// Money a month at the horizon after each step, in the order of [`Step::ALL`].
    pub steps: Vec<(Step, f64)>,
}

impl Lever {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Churn, Self::Pace, Self::Fee, Self::Reps, Self::StartingClients, Self::Referrals, Self::Expansion];

    /// Its name in the interface.
    pub fn name(self) -> &'static str {
        match self {
            Self::Churn => "churn",
            Self::Pace => "pace",
            Self::Fee => "fee",
            Self::Reps => "reps",
            Self::StartingClients => "startingClients",
            Self::Referrals => "referrals",
            Self::Expansion => "expansion",
        }
    }

    /// The plan with this input times a factor; churn at most 1.
    pub fn scaled(self, scenario: &Scenario, factor: f64) -> Scenario {
        match self {
            Self::Churn => with_segments(scenario, |s| {
                s.monthly_churn = (s.monthly_churn * factor).min(limits::MONTHLY_CHURN.max);
            }),
            Self::Fee => with_segments(scenario, |s| s.monthly_fee *= factor),
            Self::StartingClients => with_segments(scenario, |s| s.starting_clients *= factor),
            Self::Expansion => with_segments(scenario, |s| s.monthly_expansion *= factor),
            Self::Pace => Scenario { sign_ups_per_rep: scenario.sign_ups_per_rep * factor, ..scenario.clone() },
            Self::Reps => Scenario { reps: scenario.reps * factor, ..scenario.clone() },
            Self::Referrals => Scenario { referrals: scenario.referrals * factor, ..scenario.clone() },
        }
    }
}

impl Step {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::ChurnPointLess,
        Self::RepMore,
        Self::PaceTenthMore,
        Self::FeeTenthMore,
        Self::LifetimeThreeMonthsMore,
        Self::ReferralMore,
    ];

    /// Its name in the interface.
    pub fn name(self) -> &'static str {
        match self {
            Self::ChurnPointLess => "churn-1pt",
            Self::RepMore => "rep+1",
            Self::PaceTenthMore => "pace+10%",
            Self::FeeTenthMore => "fee+10%",
            Self::LifetimeThreeMonthsMore => "lifetime+3",
            Self::ReferralMore => "referrals+1",
        }
    }

    /// The plan after the step; churn and referrals within their ranges.
    pub fn taken(self, scenario: &Scenario) -> Scenario {
        match self {
            Self::ChurnPointLess => with_segments(scenario, |s| {
                s.monthly_churn = limits::MONTHLY_CHURN.clamp(s.monthly_churn - POINT);
            }),
            Self::RepMore => Scenario { reps: scenario.reps + 1.0, ..scenario.clone() },
            Self::PaceTenthMore => Lever::Pace.scaled(scenario, 1.0 + PART),
            Self::FeeTenthMore => Lever::Fee.scaled(scenario, 1.0 + PART),
            Self::LifetimeThreeMonthsMore => {
                let mut plan = with_fixed_fee(scenario);
                let means = segment_scaling::means(&plan.segments);
                let lifetime = limits::LIFETIME_MONTHS.clamp(means.lifetime + LONGER_MONTHS);
                segment_scaling::scale(&mut plan.segments, Means { lifetime, ..means });
                plan
            }
            Self::ReferralMore => {
                let referrals = limits::REFERRALS.clamp(scenario.referrals + 1.0 / MONTHS_PER_YEAR);
                Scenario { referrals, ..scenario.clone() }
            }
        }
    }
}

/// The plan with every ordinary segment changed; the oversold deals' fee stays what it was.
fn with_segments(scenario: &Scenario, change: impl Fn(&mut Segment)) -> Scenario {
    let mut plan = with_fixed_fee(scenario);
    plan.segments.iter_mut().for_each(change);
    plan
}

/// How far revenue at the horizon moves with each input.
pub fn sensitivity(scenario: &Scenario) -> Sensitivity {
    let mut horizon = Horizon::default();
    let mut mrr = |plan: &Scenario| horizon.mrr(plan, &productive(plan, plan.horizon_months));
    let mut spread = |lever: Lever| {
        let [low, high] = [1.0 - PART, 1.0 + PART].map(|factor| mrr(&lever.scaled(scenario, factor)));
        Spread { lever, low, high }
    };
    let spreads = Lever::ALL.map(&mut spread);
    let width = |place: usize| (spreads[place].high - spreads[place].low).abs();
    let widest = ranked(spreads.len(), &|a, b| width(b).total_cmp(&width(a)));
    let percent = widest.into_iter().map(|place| spreads[place]).collect();
    Sensitivity { percent, steps: Step::ALL.map(|step| (step, mrr(&step.taken(scenario)))).to_vec() }
}
