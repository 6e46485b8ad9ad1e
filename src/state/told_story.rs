//! The story that comes along: a stuck agency, what each of four changes does to it, and all of them together.

use super::plan::{LifetimeOrChurn, Plan};
use super::segments::{Fee, SegmentInputs, SegmentName};
use super::strategies::{COUNT, StrategyInputs};
use super::survey::SurveyInputs;
use crate::model::strategies::Name;
use crate::model::units::{MONTHS_PER_YEAR, churn_from_lifetime, monthly_from_annual};

/// A step of the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ToldStep {
    /// An agency on its plateau.
    Stuck,
    /// The same with a second rep.
    SecondRep,
    /// The same with clients who stay longer.
    LongerLifetime,
    /// The same without new clients who are month to month.
    NoMonthToMonth,
    /// The same with promoters who are asked for referrals.
    Referrals,
    /// All four changes together.
    AllTogether,
}

impl ToldStep {
    /// All of them, in the order of telling. Each of the others is the first one, changed.
    pub const ALL: [Self; 6] =
        [Self::Stuck, Self::SecondRep, Self::LongerLifetime, Self::NoMonthToMonth, Self::Referrals, Self::AllTogether];

    /// The plan of the step. Its segments have no names of their own.
    pub fn plan(self) -> Plan {
        match self {
            Self::Stuck => stuck(),
            Self::SecondRep => with_second_rep(stuck()),
            Self::LongerLifetime => with_longer_lifetime(stuck()),
            Self::NoMonthToMonth => with_strategies(&stuck(), &[Name::DropMonthToMonth]),
            Self::Referrals => with_strategies(&stuck(), &[Name::AskPromoters]),
            Self::AllTogether => {
                let plan = with_longer_lifetime(with_second_rep(stuck()));
                with_strategies(&plan, &[Name::DropMonthToMonth, Name::AskPromoters])
            }
        }
    }
}

/// The opening example, but three of four new clients are month to month and stay 8 months; the fourth signs for a
/// year, and half of those sign again, so that they stay 24. Together that is a year, and of the two clients of the
/// plateau one is of each kind: both courses are level from the first month on.
fn stuck() -> Plan {
    let segment = |share, churn, term| SegmentInputs {
        name: SegmentName::Own(String::new()),
        share,
        fee: Fee::Plain(Plan::default().fee),
        churn,
        term,
        expansion: 0.0,
        clients: 1.0,
    };
    let mut plan = Plan::default();
    plan.change_segments(|segments| {
        *segments = vec![
            segment(75.0, churn_from_lifetime(8.0), 1.0),
            segment(25.0, monthly_from_annual(0.5), MONTHS_PER_YEAR),
        ];
    });
    plan
}

fn with_second_rep(plan: Plan) -> Plan {
    Plan { reps: plan.reps + 1.0, ..plan }
}

/// Clients of both kinds stay longer in proportion, a year and a half on average.
fn with_longer_lifetime(mut plan: Plan) -> Plan {
    plan.change_all_segments(|plan| plan.lifetime = LifetimeOrChurn::Lifetime(18.0));
    plan
}

/// The plan with some strategies, at the numbers that their view starts from.
fn with_strategies(plan: &Plan, names: &[Name]) -> Plan {
    let mut inputs = StrategyInputs { enabled: [false; COUNT], ..StrategyInputs::default() };
    for name in names {
        inputs.enabled[*name as usize] = true;
    }
    let (applied, _) = inputs.strategies(SurveyInputs::default().asking, plan).apply(&plan.scenario());
    plan.with_strategies(applied)
}
