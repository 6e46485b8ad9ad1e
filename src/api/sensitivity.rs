//! `Sensitivity`: how far each lever moves revenue, as it goes out.

use serde::Serialize;
#[cfg(feature = "app")]
use tsify::Tsify;

use crate::model::sensitivity;

/// An input that is moved alone.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Lever {
    /// Every segment's churn.
    Churn,
    /// Sign-ups per rep and month.
    Pace,
    /// Every segment's fee.
    Fee,
    /// Sales reps today.
    Reps,
    /// Every segment's clients today.
    StartingClients,
    /// Referrals per client and month.
    Referrals,
    /// Every segment's growth of the fee.
    Expansion,
}

/// A step that an agency might take.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
pub enum Step {
    /// A point less of monthly churn.
    #[serde(rename = "churn-1pt")]
    ChurnPointLess,
    /// One sales rep more.
    #[serde(rename = "rep+1")]
    RepMore,
    /// A tenth more sign-ups per rep.
    #[serde(rename = "pace+10%")]
    PaceTenthMore,
    /// Fees a tenth higher.
    #[serde(rename = "fee+10%")]
    FeeTenthMore,
    /// Three months more of mean lifetime.
    #[serde(rename = "lifetime+3")]
    LifetimeThreeMonthsMore,
    /// One referral more per client and year.
    #[serde(rename = "referrals+1")]
    ReferralMore,
}

/// Revenue at the horizon with an input a tenth lower and a tenth higher, money a month.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
pub struct Spread {
    lever: Lever,
    low: f64,
    high: f64,
}

/// Revenue at the horizon after a step, money a month.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
pub struct StepTaken {
    step: Step,
    mrr: f64,
}

/// How far each lever moves revenue at the horizon.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
pub struct Sensitivity {
    /// The largest spread first.
    percent: Vec<Spread>,
    steps: Vec<StepTaken>,
}

impl From<sensitivity::Lever> for Lever {
    fn from(lever: sensitivity::Lever) -> Self {
        match lever {
            sensitivity::Lever::Churn => Self::Churn,
            sensitivity::Lever::Pace => Self::Pace,
            sensitivity::Lever::Fee => Self::Fee,
            sensitivity::Lever::Reps => Self::Reps,
            sensitivity::Lever::StartingClients => Self::StartingClients,
            sensitivity::Lever::Referrals => Self::Referrals,
            sensitivity::Lever::Expansion => Self::Expansion,
        }
    }
}

impl From<sensitivity::Step> for Step {
    fn from(step: sensitivity::Step) -> Self {
        match step {
            sensitivity::Step::ChurnPointLess => Self::ChurnPointLess,
            sensitivity::Step::RepMore => Self::RepMore,
            sensitivity::Step::PaceTenthMore => Self::PaceTenthMore,
            sensitivity::Step::FeeTenthMore => Self::FeeTenthMore,
            sensitivity::Step::LifetimeThreeMonthsMore => Self::LifetimeThreeMonthsMore,
            sensitivity::Step::ReferralMore => Self::ReferralMore,
        }
    }
}

impl From<sensitivity::Sensitivity> for Sensitivity {
    fn from(sensitivity: sensitivity::Sensitivity) -> Self {
        let spread = |s: sensitivity::Spread| Spread { lever: s.lever.into(), low: s.low, high: s.high };
        let step = |(step, mrr): (sensitivity::Step, f64)| StepTaken { step: step.into(), mrr };
        Self {
            percent: sensitivity.percent.into_iter().map(spread).collect(),
            steps: sensitivity.steps.into_iter().map(step).collect(),
        }
    }
}
