//! `Goal` as it comes in, and `Found`, what its lever would have to be, as it goes out.

use serde::Serialize;
#[cfg(feature = "app")]
use tsify::Tsify;

use super::declare::input;
use super::fields::{Fields, quote};
use super::input::{FieldType, Kind};
use crate::model::goal::Lever;
use crate::model::target_probability::Target;
use crate::model::{Error, ErrorKind, limits};

input! {
    /// Revenue to have in a month, by one lever alone.
    pub struct Goal {
        /// Money a month.
        mrr: f64 = limits::TARGET_MRR,
        /// 1 to the plan's horizon.
        month: u32 = limits::TARGET_MONTH,
        /// Which lever.
        lever: Lever = "lever",
    }
}

impl Goal {
    /// The revenue and its month.
    pub fn target(&self) -> Target {
        Target { mrr: self.mrr, month: self.month }
    }
}

/// Names of the levers, in the order of [`Lever::ALL`].
const LEVERS: [&str; 4] = ["churn", "pace", "reps", "fee"];

impl FieldType for Lever {
    type Rule = &'static str;
    const KIND: Kind = Kind::Choice(&LEVERS);

    fn read(fields: &mut Fields, name: &'static str) -> Result<Self, Error> {
        let given = String::read(fields, name)?;
        let lever = LEVERS.into_iter().zip(Self::ALL).find(|(name, _)| *name == given);
        lever.map(|(_, lever)| lever).ok_or_else(|| {
            let kind = ErrorKind::UnknownName { given: quote(&given), known: LEVERS.to_vec() };
            Error::new(fields.path_of(name), kind)
        })
    }
}

/// What the lever has to be.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify), tsify(missing_as_null))]
pub struct Found {
    reachable: bool,
    /// Churn and fee: the factor on every segment; pace: sign-ups per rep and month; reps: how many.
    value: Option<f64>,
}

impl From<Option<f64>> for Found {
    fn from(value: Option<f64>) -> Self {
        Self { reachable: value.is_some(), value }
    }
}
