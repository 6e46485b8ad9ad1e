//! Sensitivity and goal seek as they come in and go out.

use serde::Serialize;
#[cfg(feature = "app")]
use tsify::Tsify;

use super::decode::{SHOWN, whole};
use super::value::Value;
use crate::model::goal::Lever;
use crate::model::target_probability::Target;
use crate::model::{Error, ErrorKind, limits, sensitivity};

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

/// Reads a target and the lever that is to reach it alone.
///
/// # Errors
/// The first field that cannot be used; `UnknownName` for a lever that does not exist.
pub fn read(value: Value) -> Result<(Target, Lever), Error> {
    whole(value, String::new(), &|fields| {
        let target = Target { mrr: fields.number(&limits::TARGET_MRR), month: fields.whole(&limits::TARGET_MONTH) };
        let name = fields.text(LEVER);
        let lever = lever(name.as_deref());
        // After a refusal the lever is of no account.
        (target, lever.map_err(|error| fields.refuse(error)).unwrap_or(Lever::Churn))
    })
}

/// The field that names a lever.
const LEVER: &str = "lever";

fn lever(name: Option<&str>) -> Result<Lever, Error> {
    let name = name.ok_or_else(|| Error::new(LEVER, ErrorKind::Missing))?;
    Lever::ALL.into_iter().find(|lever| lever.name() == name).ok_or_else(|| {
        let given = name.chars().take(SHOWN).collect();
        Error::new(LEVER, ErrorKind::UnknownName { given, known: Lever::ALL.map(Lever::name).to_vec() })
    })
}

impl From<Option<f64>> for Found {
    fn from(value: Option<f64>) -> Self {
        Self { reachable: value.is_some(), value }
    }
}

impl From<sensitivity::Sensitivity> for Sensitivity {
    fn from(answer: sensitivity::Sensitivity) -> Self {
        let spread = |s: sensitivity::Spread| Spread { lever: s.lever.name(), low: s.low, high: s.high };
        let step = |(step, mrr): (sensitivity::Step, f64)| StepTaken { step: step.name(), mrr };
        Self {
            percent: answer.percent.into_iter().map(spread).collect(),
            steps: answer.steps.into_iter().map(step).collect(),
        }
    }
}
