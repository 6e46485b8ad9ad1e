//! The seven strategies, each a pure change of a plan.
//!
//! They apply in the order in which they stand here, whatever the order of switching them on.
//! Client mix, leads and churn change for the ordinary segments only; oversold deals keep their
//! share of the resulting pace and their fee. Clients already there keep their segment, fee and
//! term. A change that would leave no sign-ups sets the pace to 0 and leaves the shares as they
//! were; what would leave a range of [`super::limits`] is held at its end.

pub mod contribution;
mod detractors;
mod expectations;
mod hire;
mod leads;
mod month_to_month;
mod promoters;
mod upmarket;

pub use detractors::RescueDetractors;
pub use expectations::SetExpectations;
pub use leads::QualifyLeads;
pub use month_to_month::DropMonthToMonth;
pub use promoters::AskPromoters;
pub use upmarket::GoUpmarket;

use std::fmt;

use super::benchmarks::{self, Source};
use super::limits;
use super::scenario::{Hire, Scenario, Segment};

/// A change of a plan.
pub trait Change {
    /// Changes the plan; says if the change could not be made, or not in full.
    fn change(&self, plan: &mut Scenario) -> Option<StrategyWarning>;
}

/// A strategy that is switched on, and what it costs apart from its effect.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Enabled<T> {
    /// The strategy.
    pub strategy: T,
    /// Money a month.
    pub monthly_cost: f64,
}

/// The strategies that are switched on.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Strategies {
    /// One sales rep more, or several.
    pub hire: Option<Enabled<Hire>>,
    /// No new clients without a contract.
    pub drop_month_to_month: Option<Enabled<DropMonthToMonth>>,
    /// Larger clients instead of the smallest.
    pub go_upmarket: Option<Enabled<GoUpmarket>>,
    /// Turning away the leads that pay least.
    pub qualify_leads: Option<Enabled<QualifyLeads>>,
    /// Promising only what holds.
    pub set_expectations: Option<Enabled<SetExpectations>>,
    /// Asking those who would recommend.
    pub ask_promoters: Option<Enabled<AskPromoters>>,
    /// Keeping some of those who would not.
    pub rescue_detractors: Option<Enabled<RescueDetractors>>,
}

/// Which strategy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Name {
    /// [`Strategies::hire`].
    Hire,
    /// [`Strategies::drop_month_to_month`].
    DropMonthToMonth,
    /// [`Strategies::go_upmarket`].
    GoUpmarket,
    /// [`Strategies::qualify_leads`].
    QualifyLeads,
    /// [`Strategies::set_expectations`].
    SetExpectations,
    /// [`Strategies::ask_promoters`].
    AskPromoters,
    /// [`Strategies::rescue_detractors`].
    RescueDetractors,
}

/// Why a strategy could not be applied, or not in full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StrategyWarning {
    /// The rep starts only after the horizon.
    HireAfterHorizon,
    /// The plan's list of hires is full.
    HiresFull,
    /// No segment that wins clients is month to month.
    NoMonthToMonth,
    /// The plan's list of segments is full.
    SegmentsFull,
    /// Nobody would sign any more.
    NoSignUpsLeft,
    /// All new clients pay the same.
    OneFee,
    /// Fewer deals are oversold than that already.
    NothingOversold,
    /// An input of this name came to the end of its range.
    Held(&'static str),
}

impl Name {
    /// All of them, in the order in which they apply.
    pub const ALL: [Self; 7] = [
        Self::Hire,
        Self::DropMonthToMonth,
        Self::GoUpmarket,
        Self::QualifyLeads,
        Self::SetExpectations,
        Self::AskPromoters,
        Self::RescueDetractors,
    ];

    /// Its name in the interface.
    pub fn name(self) -> &'static str {
        match self {
            Self::Hire => "hire",
            Self::DropMonthToMonth => "dropMonthToMonth",
            Self::GoUpmarket => "goUpmarket",
            Self::QualifyLeads => "qualifyLeads",
            Self::SetExpectations => "setExpectations",
            Self::AskPromoters => "askPromoters",
            Self::RescueDetractors => "rescueDetractors",
        }
    }

    /// Where the strategy comes from.
    pub fn source(self) -> Source {
        match self {
            Self::Hire
            | Self::DropMonthToMonth
            | Self::GoUpmarket
            | Self::QualifyLeads
            | Self::SetExpectations
            | Self::AskPromoters
            | Self::RescueDetractors => benchmarks::SEVEN_STRATEGIES,
        }
    }
}

impl fmt::Display for StrategyWarning {
    /// The wording for programmers, in English; the page words notes in its own languages.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Self::Held(name) = self {
            f.write_str(name)?;
        }
        f.write_str(match self {
            Self::HireAfterHorizon => "the hire starts after the horizon",
            Self::HiresFull => "the list of hires is full",
            Self::NoMonthToMonth => "no segment that wins clients is month to month",
            Self::SegmentsFull => "the list of segments is full",
            Self::NoSignUpsLeft => "it would leave no sign-ups",
            Self::OneFee => "all new clients pay the same",
            Self::NothingOversold => "no more deals are oversold than that already",
            Self::Held(_) => " is held at the end of its range",
        })
    }
}

/// A strategy ready to be applied: which, its change, its cost a month.
pub type Applied<'a> = (Name, &'a dyn Change, f64);

impl Strategies {
    /// Those switched on, in the order in which they apply.
    pub fn enabled(&self) -> Vec<Applied<'_>> {
        fn one<T: Change>(name: Name, enabled: Option<&Enabled<T>>) -> Option<Applied<'_>> {
            enabled.map(|e| (name, &e.strategy as &dyn Change, e.monthly_cost))
        }
        let Self {
            hire,
            drop_month_to_month,
            go_upmarket,
            qualify_leads,
            set_expectations,
            ask_promoters,
            rescue_detractors,
        } = self;
        let all = [
            one(Name::Hire, hire.as_ref()),
            one(Name::DropMonthToMonth, drop_month_to_month.as_ref()),
            one(Name::GoUpmarket, go_upmarket.as_ref()),
            one(Name::QualifyLeads, qualify_leads.as_ref()),
            one(Name::SetExpectations, set_expectations.as_ref()),
            one(Name::AskPromoters, ask_promoters.as_ref()),
            one(Name::RescueDetractors, rescue_detractors.as_ref()),
        ];
        all.into_iter().flatten().collect()
    }

    /// The plan with all of them, and their notes in the order of [`Self::enabled`].
    pub fn apply(&self, scenario: &Scenario) -> (Scenario, Vec<Option<StrategyWarning>>) {
        let mut plan = with_fixed_fee(scenario);
        let notes = self.enabled().into_iter().map(|(_, change, _)| change.change(&mut plan)).collect();
        (plan, notes)
    }
}

/// The plan with the oversold deals' fee written out, so that it stays when the mix of segments changes.
pub fn with_fixed_fee(scenario: &Scenario) -> Scenario {
    let mut plan = scenario.clone();
    let fee = plan.average_fee();
    if let Some(oversold) = &mut plan.oversold {
        oversold.monthly_fee.get_or_insert(fee);
    }
    plan
}

/// The value held within its row, with a note where it had to be.
fn held(limits: &limits::Limits, value: f64) -> (f64, Option<StrategyWarning>) {
    let inside = limits.clamp(value);
    (inside, (inside != value).then_some(StrategyWarning::Held(limits.name)))
}

/// Sum of the ordinary segments' weights.
fn weight(segments: &[Segment]) -> f64 {
    segments.iter().map(|s| s.sign_up_share).sum()
}

/// Where the segment stands that pays least among those that win clients; the first of equals.
fn lowest_fee(segments: &[Segment]) -> Option<usize> {
    let winning = segments.iter().enumerate().filter(|(_, s)| s.sign_up_share > 0.0);
    winning.min_by(|(_, a), (_, b)| a.monthly_fee.total_cmp(&b.monthly_fee)).map(|(place, _)| place)
}

/// Where the one stands that pays most; the first of equals.
fn highest_fee(segments: &[Segment]) -> Option<usize> {
    let winning = segments.iter().enumerate().filter(|(_, s)| s.sign_up_share > 0.0);
    // Of equals `max_by` takes the last, so from behind.
    winning.rev().max_by(|(_, a), (_, b)| a.monthly_fee.total_cmp(&b.monthly_fee)).map(|(place, _)| place)
}

/// Nobody signs any more; the shares stay as they were.
fn no_sign_ups(plan: &mut Scenario) -> StrategyWarning {
    plan.sign_ups_per_rep = 0.0;
    StrategyWarning::NoSignUpsLeft
}
