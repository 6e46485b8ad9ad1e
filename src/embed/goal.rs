//! Sensitivity and goal seek as they come in and go out.

use serde::{Deserialize, Serialize};
#[cfg(feature = "app")]
use tsify::Tsify;

use super::scenario::{read, whole};
use crate::model::chance::Target;
use crate::model::goal::Lever;
use crate::model::{Error, Kind, bounds, levers};

/// A level of revenue to be reached in a month by one lever alone.
#[derive(Deserialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "a goal, an object")]
pub struct Goal {
    /// Money a month.
    mrr: f64,
    /// Month, 1 to the horizon.
    month: f64,
    #[cfg_attr(feature = "app", tsify(type = "'churn' | 'pace' | 'reps' | 'fee'"))]
    lever: String,
}

/// What the lever has to be.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
pub struct Found {
    reachable: bool,
    /// Churn and fee: the factor on every segment; pace: sign-ups per rep and month; reps: how many.
    #[cfg_attr(feature = "app", tsify(type = "number | null"))]
    value: Option<f64>,
}

/// Revenue at the horizon with an input a tenth lower and higher.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
pub struct Spread {
    #[cfg_attr(
        feature = "app",
        tsify(type = "'churn' | 'pace' | 'fee' | 'reps' | 'startingClients' | 'referrals' | 'expansion'")
    )]
    lever: &'static str,
    low: f64,
    high: f64,
}

/// Revenue at the horizon after a step.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
pub struct StepTaken {
    #[cfg_attr(feature = "app", tsify(type = "'churn-1pt' | 'rep+1' | 'pace+10%' | 'fee+10%'"))]
    step: &'static str,
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

impl Goal {
    /// The model's target and lever.
    ///
    /// # Errors
    /// The first input that is out of its row in the bounds table, `UnknownName` for a lever.
    pub fn checked(self) -> Result<(Target, Lever), Error> {
        /// Longest part of an unknown name that is repeated in an error.
        const SHOWN: usize = 40;
        let mrr = read(&bounds::TARGET_MRR, Some(self.mrr), "")?;
        let month = whole(&bounds::TARGET_MONTH, self.month, "")?;
        let lever = Lever::ALL.into_iter().find(|lever| lever.name() == self.lever).ok_or_else(|| {
            let given = self.lever.chars().take(SHOWN).collect();
            Error::new("lever", Kind::UnknownName { given, known: Lever::ALL.map(Lever::name).to_vec() })
        })?;
        Ok((Target { mrr, month }, lever))
    }
}

impl From<Option<f64>> for Found {
    fn from(value: Option<f64>) -> Self {
        Self { reachable: value.is_some(), value }
    }
}

impl From<levers::Sensitivity> for Sensitivity {
    fn from(answer: levers::Sensitivity) -> Self {
        let spread = |s: levers::Spread| Spread { lever: s.lever.name(), low: s.low, high: s.high };
        let step = |(step, mrr): (levers::Step, f64)| StepTaken { step: step.name(), mrr };
        Self {
            percent: answer.percent.into_iter().map(spread).collect(),
            steps: answer.steps.into_iter().map(step).collect(),
        }
    }
}
