//! Random workspaces: whatever a person can set up.

use std::rc::Rc;

use plateau::model::calendar::CalendarMonth;
use plateau::model::limits::{self, Limits};
use plateau::model::target_probability::Target;
use plateau::model::{Evidence, Hire, RecurringHires};
use plateau::state::segment_inputs::SEGMENT_INPUTS;
use plateau::state::segments::Oversold;
use plateau::state::strategies::COUNT;
use plateau::state::{
    Beginning, Input, InputRef, Measure, Past, PastMonth, Plan, Scenario, ScenarioAction, ScenarioLabel, StoryAction,
    StorySlider, StoryStep, Workspace, plan_inputs, rep_inputs,
};
use plateau::text::Currency;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::plans::within;

fn whole(limits: Limits) -> impl Strategy<Value = u32> {
    within(limits).prop_map(|value| value as u32)
}

fn hire() -> impl Strategy<Value = Hire> {
    (whole(limits::HIRE_MONTH), whole(limits::HIRE_COUNT)).prop_map(|(month, count)| Hire { month, count })
}

fn recurring() -> impl Strategy<Value = RecurringHires> {
    (whole(limits::FIRST_MONTH), whole(limits::EVERY_MONTHS), whole(limits::HIRE_COUNT))
        .prop_map(|(first_month, every_months, count)| RecurringHires { first_month, every_months, count })
}

fn evidence() -> impl Strategy<Value = Evidence> {
    whole(limits::EVIDENCE_AT_RISK)
        .prop_flat_map(|at_risk| (0..=at_risk).prop_map(move |lost| Evidence { lost, at_risk }))
}

/// Every input that there is a fixed number of.
pub fn inputs() -> Vec<InputRef> {
    Workspace::inputs().flat_map(|input| (0..input.count.unwrap_or_default()).map(|index| input.at(index))).collect()
}

/// Some of these inputs with values within their limits; those that can be left open sometimes are.
fn entries(inputs: Vec<InputRef>) -> impl Strategy<Value = Vec<(InputRef, Option<f64>)>> {
    let entry = (select(inputs), any::<bool>()).prop_flat_map(|(input, open)| {
        let open = open && input.input.is_optional();
        within(*input.limits()).prop_map(move |value| (input, (!open).then_some(value)))
    });
    vec(entry, 0..14)
}

/// A change of the segments.
#[derive(Clone, Debug)]
struct SegmentChange {
    what: u8,
    row: usize,
    part: f64,
    name: String,
}

fn segment_change() -> impl Strategy<Value = SegmentChange> {
    (0_u8..14, 0_usize..6, 0.0..1.0, "[\\PC ~&=x.%|-]{0,50}").prop_map(|(what, row, part, name)| SegmentChange {
        what,
        row,
        part,
        name,
    })
}

/// Changes the segments as a person would: adds, names, fills in.
fn change_segments(workspace: &mut Workspace, change: &SegmentChange) {
    let SegmentChange { what, row, part, name } = change;
    let plan = workspace.plan_mut();
    match what {
        0 => plan.load_three_sizes(),
        1 => plan.add_segment(),
        2 => plan.remove_segment(*row),
        3 => plan.segments.rename(*row, name),
        4 => plan.set_fee_by_ad_spend(*row, *part < 0.5),
        5 => plan.oversold = Some(Oversold { share: *part, fee: (*part < 0.5).then_some(9.5), ..Oversold::default() }),
        _ => {
            let input = SEGMENT_INPUTS[usize::from(what - 6)].at(*row);
            let limits = input.limits();
            let value = limits.clamp(limits.min + (limits.max - limits.min) * part.powi(12));
            let value = if limits.whole { value.round() } else { value };
            // A fee has a rate only where it is a part of ad spend.
            let by_ad_spend = workspace
                .plan
                .segments
                .current()
                .get(*row)
                .is_some_and(|segment| matches!(segment.fee, plateau::state::segments::Fee::ByAdSpend { .. }));
            if by_ad_spend || !matches!(input.input.key, "segment-ad-spend" | "segment-fee-rate") {
                input.set(workspace, Some(value));
            }
        }
    }
}

/// A plan with some inputs entered, in any order.
fn plan() -> impl Strategy<Value = Rc<Plan>> {
    let of_plan = plan_inputs::INPUTS.map(Input::field).to_vec();
    let lists = (vec(hire(), 0..=60), option::of(recurring()), option::of(evidence()));
    let segments = prop_oneof![Just(Vec::new()), vec(segment_change(), 1..20)];
    (entries(of_plan), lists, segments).prop_map(|(entries, (hires, recurring, evidence), segments)| {
        let plan = Plan { hires, recurring, evidence, ..Plan::default() };
        let mut workspace = Workspace { plan: Rc::new(plan), ..Workspace::default() };
        if !segments.is_empty() {
            workspace.plan_mut().load_three_sizes();
        }
        for change in &segments {
            change_segments(&mut workspace, change);
        }
        for (input, value) in entries {
            input.set(&mut workspace, value);
        }
        workspace.plan
    })
}

/// Scenarios beside the plan, with names as people type them, the place of the plan among them, and a story.
#[derive(Clone, Debug)]
struct Told {
    others: Vec<(Rc<Plan>, String)>,
    edited: (usize, String),
    steps: Vec<(usize, String, String)>,
    sliders: Vec<(StorySlider, bool)>,
}

fn told() -> impl Strategy<Value = Told> {
    let name = || "[\\PC ~&=x._%<>\u{202e}-]{0,70}";
    let others = prop_oneof![3 => Just(Vec::new()), 1 => vec((plan(), name()), 1..4)];
    let steps = vec((0_usize..4, name(), "\\PC{0,310}"), 0..4);
    let sliders = vec((select(StorySlider::ALL.to_vec()), any::<bool>()), 0..4);
    (others, (0_usize..4, name()), steps, sliders).prop_map(|(others, edited, steps, sliders)| Told {
        others,
        edited,
        steps,
        sliders,
    })
}

/// Adds the scenarios and the story as a person would.
fn tell(workspace: &mut Workspace, told: Told) {
    let plan = Rc::clone(&workspace.plan);
    for (plan, name) in told.others {
        workspace.change_scenarios(ScenarioAction::Add(Beginning::Edited, name));
        workspace.plan = plan;
    }
    workspace.change_scenarios(ScenarioAction::Edit(told.edited.0));
    workspace.change_scenarios(ScenarioAction::Rename(told.edited.0, told.edited.1));
    workspace.plan = plan;
    let all = workspace.all_scenarios();
    for (place, title, note) in told.steps {
        let number = all[place.min(all.len() - 1)].label.number;
        workspace.change_story(StoryAction::Add(number));
        let last = workspace.story.steps.len() - 1;
        workspace.change_story(StoryAction::Set(last, StoryStep { scenario: number, title, note }));
    }
    for (slider, shown) in told.sliders {
        workspace.change_story(StoryAction::Slider(slider, shown));
    }
}

/// What really happened, in links or not.
pub fn past() -> impl Strategy<Value = Past> {
    let figure = |limits| option::of(within(limits));
    let month = (figure(limits::PAST_REVENUE), figure(limits::PAST_CLIENTS));
    let months = vec(month.prop_map(|(revenue, clients)| PastMonth { revenue, clients }), 0..=36);
    let start = option::of((1900_i32..2200, 1_u32..=12).prop_map(|(year, month)| CalendarMonth::new(year, month)));
    (months, 0_u8..=36, start, any::<bool>()).prop_map(|(months, since, start, in_link)| {
        let has_months = !months.is_empty();
        let since = if has_months { since } else { 0 };
        Past { months, since, start: start.flatten(), in_link: in_link && has_months }
    })
}

/// Whatever a person can set up that links carry.
#[allow(dead_code)] // not in every test
pub fn linked_workspace() -> impl Strategy<Value = Workspace> {
    workspace().prop_map(|mut workspace| {
        if !workspace.past.in_link {
            workspace.past = Rc::new(Past { start: workspace.past.start, ..Past::default() });
        }
        workspace
    })
}

/// Whatever a person can set up.
pub fn workspace() -> impl Strategy<Value = Workspace> {
    let target = (within(limits::TARGET_MRR), whole(limits::TARGET_MONTH));
    let target = option::of(target.prop_map(|(mrr, month)| Target { mrr, month }));
    let shown = (select(Currency::ALL.to_vec()), select(Measure::ALL.to_vec()));
    let others =
        inputs().into_iter().filter(|input| plan_inputs::INPUTS.iter().all(|known| known.key != input.input.key));
    let reps = vec((0_u8..3, 0.0..=50.0), 0..20);
    let rest = (entries(others.collect()), any::<bool>(), any::<[bool; COUNT]>(), reps);
    let shown = (shown, told(), prop_oneof![Just(Past::default()), past()]);
    (plan(), option::of(plan()), target, shown, rest).prop_map(|(plan, today, target, (shown, told, past), rest)| {
        let (currency, measure) = shown;
        let past = Rc::new(past);
        let mut workspace = Workspace { plan, today, target, currency, measure, past, ..Workspace::default() };
        let (entries, use_plan_churn, enabled, reps) = rest;
        workspace.retention_mut().use_plan_churn = use_plan_churn;
        workspace.strategies_mut().enabled = enabled;
        for (what, deals) in reps {
            match what {
                0 => workspace.add_rep(),
                1 => workspace.remove_rep(0),
                _ => rep_inputs::BOOK_DEALS.at(usize::from(what)).set(&mut workspace, Some(deals)),
            }
        }
        for (input, value) in entries {
            input.set(&mut workspace, value);
        }
        tell(&mut workspace, told);
        workspace
    })
}

/// A workspace with this as today, this target, and these plans with their names as scenarios, the first one edited.
pub fn compared(today: Plan, target: Target, plans: impl IntoIterator<Item = (&'static str, Plan)>) -> Workspace {
    let scenario = |(place, (name, plan)): (usize, (&str, Plan))| Scenario {
        label: ScenarioLabel::new(place as u8 + 1, name),
        plan: Rc::new(plan),
    };
    let mut workspace = Workspace { today: Some(Rc::new(today)), target: Some(target), ..Workspace::default() };
    workspace.set_scenarios(plans.into_iter().enumerate().map(scenario).collect(), 0);
    workspace
}
