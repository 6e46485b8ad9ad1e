//! Stories to begin with, each a whole scenario.

use super::plan::{HALF_YEARLY, Plan, Stay};
use crate::model::Hire;

/// A story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
    /// The opening example: from no clients up to the plateau.
    Growing,
    /// On the plateau.
    Stuck,
    /// Stuck, then a second rep in month 13, who needs three months to sell.
    SecondRep,
    /// Stuck, then clients who stay half a year longer.
    LongerLifetime,
    /// The opening example with one more rep every half year.
    RepEveryHalfYear,
}

impl Preset {
    /// All of them, as they are offered.
    pub const ALL: [Self; 5] =
        [Self::Growing, Self::Stuck, Self::SecondRep, Self::LongerLifetime, Self::RepEveryHalfYear];

    /// Today, where the story compares with one, and the what if.
    pub fn plans(self) -> (Option<Plan>, Plan) {
        let growing = Plan::default;
        let stuck = || Plan { clients: 2.0, ..growing() };
        match self {
            Self::Growing => (None, growing()),
            Self::Stuck => (None, stuck()),
            Self::SecondRep => {
                (Some(stuck()), Plan { hires: vec![Hire { month: 13, count: 1 }], ramp: 3.0, ..stuck() })
            }
            Self::LongerLifetime => (Some(stuck()), Plan { stay: Stay::Lifetime(18.0), ..stuck() }),
            Self::RepEveryHalfYear => (Some(growing()), Plan { recurring: Some(HALF_YEARLY), ..growing() }),
        }
    }
}
