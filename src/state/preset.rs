//! Examples to begin with, each a whole scenario.

use std::rc::Rc;

use super::plan::{HALF_YEARLY, LifetimeOrChurn, Plan, SignUpPace};
use super::segments::Oversold;
use super::strategies::COUNT;
use super::workspace::Workspace;
use crate::model::Hire;

/// An example.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
    /// The opening example: from no clients up to the plateau.
    Growing,
    /// On the plateau.
    Stuck,
    /// Stuck, then a second rep in month 13, who needs three months to ramp up.
    SecondRep,
    /// Stuck, then clients who stay half a year longer.
    LongerLifetime,
    /// The opening example with one more rep every half year.
    RepEveryHalfYear,
    /// Three sizes of clients and oversold deals, on which all strategies act.
    ThreeSizes,
}

impl Preset {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Growing, Self::Stuck, Self::SecondRep, Self::LongerLifetime, Self::RepEveryHalfYear, Self::ThreeSizes];
    /// Those that the first view offers.
    pub const FIRST_VIEW: [Self; 5] =
        [Self::Growing, Self::Stuck, Self::SecondRep, Self::LongerLifetime, Self::RepEveryHalfYear];

    /// Today, where the example compares with one, and the what if.
    pub fn plans(self) -> (Option<Plan>, Plan) {
        let growing = Plan::default;
        let stuck = || Plan { clients: 2.0, ..growing() };
        match self {
            Self::Growing => (None, growing()),
            Self::Stuck => (None, stuck()),
            Self::SecondRep => {
                (Some(stuck()), Plan { hires: vec![Hire { month: 13, count: 1 }], ramp: 3.0, ..stuck() })
            }
            Self::LongerLifetime => (Some(stuck()), Plan { lifetime: LifetimeOrChurn::Lifetime(18.0), ..stuck() }),
            Self::RepEveryHalfYear => (Some(growing()), Plan { recurring: Some(HALF_YEARLY), ..growing() }),
            Self::ThreeSizes => (None, three_sizes()),
        }
    }

    /// Puts the example in place of the plan and of today.
    pub fn load(self, workspace: &mut Workspace) {
        let (today, plan) = self.plans();
        (workspace.today, workspace.plan) = (today.map(Rc::new), Rc::new(plan));
        if self == Self::ThreeSizes {
            workspace.strategies_mut().enabled = [true; COUNT];
        }
    }

    /// Whether the workspace holds exactly this example.
    pub fn is_loaded(self, workspace: &Workspace) -> bool {
        let (today, plan) = self.plans();
        workspace.today.as_deref() == today.as_ref() && *workspace.plan == plan
    }

    /// Whether the workspace holds exactly one of the examples, and nothing of the person's own.
    pub fn is_any_loaded(workspace: &Workspace) -> bool {
        Self::ALL.into_iter().any(|preset| preset.is_loaded(workspace))
    }
}

fn three_sizes() -> Plan {
    let (pace, oversold) = (SignUpPace::PerMonth(0.5), Some(Oversold::default()));
    let mut plan = Plan { reps: 2.0, pace, horizon: 36.0, oversold, ..Plan::default() };
    plan.load_three_sizes();
    plan
}
