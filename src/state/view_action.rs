//! What a person does in the views beside the plan.
//!
//! Apart from the other actions, so that what only these views do is loaded with them.

use super::case::Case;
use super::field::{Column, Field};
use super::mix::{Deals, Fee, Group, Name};
use super::plan::{Pace, Plan};
use super::settings;
use crate::model::goal::Lever;
use crate::model::retention::ChurnEvidence;
use crate::model::strategies::Name as Strategy;
use crate::model::units::MONTHS_PER_YEAR;
use crate::model::{Scenario, Segment, limits};

/// An action of one of these views.
#[derive(Clone, Debug, PartialEq)]
pub enum ViewAction {
    /// Take over a churn with what it was learnt from.
    UseChurn(ChurnEvidence),
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
    /// Make the plan with the strategies that are on the plan, today what it was, and switch them off.
    TakeOver,
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

/// The plan with strategies applied, as if it had been entered.
fn taken_over(plan: &Plan, with: Scenario) -> Plan {
    let mut after = plan.clone();
    if with.sign_ups_per_rep != plan.sign_ups() {
        after.pace = Pace::PerMonth(with.sign_ups_per_rep);
    }
    after.hires = with.hires;
    // What asking promoters adds by a survey stays apart.
    if with.referrals != plan.scenario().referrals {
        let referrals = with.referrals * MONTHS_PER_YEAR - plan.referred;
        after.referrals = limits::REFERRALS_PER_YEAR.clamp(referrals);
    }
    if let (Some(deals), Some(oversold)) = (&mut after.oversold, with.oversold) {
        (deals.share, deals.fee) = (oversold.sign_up_share, oversold.monthly_fee);
    }
    if let ([only], true) = (with.segments.as_slice(), plan.mix.now().is_empty()) {
        if only.monthly_churn != plan.churn() {
            after.set(Field::Churn, only.monthly_churn);
        }
        return after;
    }
    let known = plan.mix.now();
    let group = |(place, segment): (usize, &Segment)| Group {
        name: known.get(place).map_or_else(|| Name::Own(String::new()), |group| group.name.clone()),
        share: segment.sign_up_share,
        fee: match known.get(place).map(|group| group.fee) {
            Some(fee) if fee.monthly() == segment.monthly_fee => fee,
            _ => Fee::Plain(segment.monthly_fee),
        },
        churn: segment.monthly_churn,
        term: f64::from(segment.term_months),
        expansion: segment.monthly_expansion,
        clients: segment.starting_clients,
    };
    let groups: Vec<Group> = with.segments.iter().enumerate().map(group).collect();
    after.change_segments(|now| {
        *now = groups.into_iter().filter(|group| group.share > 0.0 || group.clients > 0.0).collect();
    });
    after
}

/// Enters an input of a segment. Here, since only the view with the fields for it does.
#[inline(never)]
pub fn enter_segment(plan: &mut Plan, place: u8, column: Column, value: f64) {
    plan.change_segments(|groups| {
        groups.get_mut(usize::from(place)).into_iter().for_each(|group| group.set(column, value));
    });
}

impl ViewAction {
    /// The element that is to have the focus once what had it may be gone.
    pub fn leads_to(&self) -> Option<&'static str> {
        Some(match *self {
            Self::SetLever(..) => "goal-mrr",
            Self::TakeOver => "view",
            Self::TellApart(true) | Self::RemoveSegment(_) => "segment-0",
            Self::TellApart(false) | Self::Oversell(false) => "mix",
            Self::RemoveBook(_) => "book-0-0",
            Self::Oversell(true) => "oversold-0",
            _ => return None,
        })
    }

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
            Self::TakeOver => {
                let (with, _) = case.beside.strategies().apply(&case.plan.scenario());
                let after = taken_over(&case.plan, with);
                case.today = Some(std::mem::replace(&mut case.plan, after));
                case.beside.settings.on = [false; settings::COUNT];
            }
            Self::TellThreeSizes => {
                (case.today, case.plan) = (None, three_sizes());
                case.beside.settings.on = [true; settings::COUNT];
            }
        }
    }
}
