//! What a person does in the views beside the plan.
//!
//! Apart from the other actions, so that what only these views do is loaded with them.

use super::case::Case;
use super::mix::Deals;
use super::plan::{Pace, Plan};
use super::settings;
use crate::model::goal::Lever;
use crate::model::retention::ForPlan;
use crate::model::strategies::Name as Strategy;

/// An action of one of these views.
#[derive(Clone, Debug, PartialEq)]
pub enum ViewAction {
    /// Take over a churn with what it was learnt from.
    UseChurn(ForPlan),
    /// Enter the counts that a published example gets wrong.
    MakeTheMistake,
    /// Leave the period's counts open.
    ClearPeriod,
    /// Take the survey's answers away.
    ClearAnswers,
    /// Tell a client's worth for the plan's churn, or for that of the counts.
    PlanChurn(bool),
    /// Tell the three sizes of clients apart, or take all as one kind again.
    TellApart(bool),
    /// Add a segment.
    AddSegment,
    /// Remove one, by its place.
    RemoveSegment(u8),
    /// Name one.
    NameSegment(u8, String),
    /// Tell its fee as a part of ad spend, or plainly.
    TellFee(u8, bool),
    /// Reckon with oversold deals, or no longer.
    Oversell(bool),
    /// Switch a strategy on or off.
    Switch(Strategy, bool),
    /// Set a lever of the plan to what reaches a goal.
    SetLever(Lever, f64),
    /// Add a sales rep whose book is compared.
    AddBook,
    /// Remove one, by its place.
    RemoveBook(u8),
    /// Tell the story that all strategies act on, with all of them on.
    TellThreeSizes,
}

/// Three sizes of clients and deals that are oversold, for three years.
pub fn three_sizes() -> Plan {
    let (pace, oversold) = (Pace::PerMonth(0.5), Some(Deals::default()));
    let mut sizes = Plan { reps: 2.0, pace, horizon: 36.0, oversold, ..Plan::default() };
    sizes.tell_apart(true);
    sizes
}

impl ViewAction {
    /// Changes a case. Not a part of what calls it, or it would be in the program that everybody loads.
    #[inline(never)]
    pub fn apply(&self, case: &mut Case) {
        match *self {
            Self::UseChurn(learnt) => case.plan.learn(learnt),
            Self::MakeTheMistake => case.beside.make_the_mistake(),
            Self::ClearPeriod => case.beside.clear_period(),
            Self::ClearAnswers => case.beside.clear_answers(),
            Self::PlanChurn(plan) => case.beside.plan_churn = plan,
            Self::TellApart(apart) => case.plan.tell_apart(apart),
            Self::AddSegment => case.plan.add_segment(),
            Self::RemoveSegment(place) => case.plan.remove_segment(usize::from(place)),
            Self::NameSegment(place, ref name) => case.plan.mix.name(usize::from(place), name),
            Self::TellFee(place, of_spend) => case.plan.tell_fee(usize::from(place), of_spend),
            Self::Oversell(oversell) => case.plan.oversold = oversell.then(Deals::default),
            Self::Switch(strategy, on) => case.beside.settings.on[strategy as usize] = on,
            Self::SetLever(lever, value) => case.plan.set_lever(lever, value),
            Self::AddBook => case.beside.settings.add_book(),
            Self::RemoveBook(place) => case.beside.settings.remove_book(usize::from(place)),
            Self::TellThreeSizes => {
                (case.today, case.plan) = (None, three_sizes());
                case.beside.settings.on = [true; settings::COUNT];
            }
        }
    }
}
