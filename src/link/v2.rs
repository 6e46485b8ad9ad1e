//! Version 2 of the link: each input by its key, and whatever is more than one number by a name of its own.
//!
//! Keys and names are part of links that people keep. When one changes, this file keeps the old one.

use std::rc::Rc;

use super::LinkError;
use super::decoder::{Decoder, Structured};
use super::values::{
    write_evidence, write_hires, write_label, write_note, write_oversold, write_past, write_recurring, write_reps,
    write_segment, write_sliders, write_step, write_target,
};
use crate::model::strategies::Name;
use crate::state::{Input, InputRef, Plan, Workspace, plan_inputs, strategies};

/// The version.
pub const VERSION: u32 = 2;

/// The one name that may come several times.
pub const SEGMENT: &str = "segment";
/// The one name that says all by being there.
pub const FLAG: &str = "at-plan-churn";

/// The names of values that are more than one number.
const STRUCTURED: [(&str, Structured); 19] = [
    ("hires", Structured::Hires),
    ("recurring", Structured::Recurring),
    ("evidence", Structured::Evidence),
    (SEGMENT, Structured::Segment),
    ("oversold", Structured::Oversold),
    ("target", Structured::Target),
    ("currency", Structured::Currency),
    ("measure", Structured::Measure),
    (FLAG, Structured::UsePlanChurn),
    ("books", Structured::Reps),
    ("today", Structured::Today),
    ("scenario", Structured::Scenario),
    ("edited", Structured::Edited),
    ("step", Structured::Step),
    ("note", Structured::Note),
    ("sliders", Structured::Sliders),
    ("past", Structured::Past),
    ("private-past", Structured::PrivatePast),
    ("start-month", Structured::StartMonth),
];

/// The name of the strategies that are on.
const STRATEGIES: &str = "strategies";
/// Between their names.
const BETWEEN_STRATEGIES: char = '-';

/// A name and its value.
pub type Pair = (String, String);

/// What differs from the opening example, as it was entered.
pub fn pairs(workspace: &Workspace) -> Vec<Pair> {
    let mut pairs = plan_pairs(&workspace.plan);
    pairs.extend(setting_pairs(workspace));
    if workspace.past.in_link {
        push(&mut pairs, Structured::Past, write_past(&workspace.past));
    }
    if let Some(today) = &workspace.today {
        push(&mut pairs, Structured::Today, String::new());
        pairs.extend(plan_pairs(today));
    }
    scenario_pairs(workspace, &mut pairs);
    pairs
}

/// What belongs to no plan and to no scenario: the target, the currency, the inputs of the other views.
fn setting_pairs(workspace: &Workspace) -> Vec<Pair> {
    let mut pairs = Vec::new();
    let usual = Workspace::default();
    if let Some(target) = workspace.target {
        push(&mut pairs, Structured::Target, write_target(target));
    }
    if workspace.currency != usual.currency {
        push(&mut pairs, Structured::Currency, workspace.currency.code().to_owned());
    }
    if workspace.measure != usual.measure {
        push(&mut pairs, Structured::Measure, workspace.measure.name().to_owned());
    }
    for input in Workspace::inputs().filter(|input| !is_of_plan(input)) {
        input_pairs(input, workspace, &usual, &mut pairs);
    }
    if workspace.retention.use_plan_churn {
        push(&mut pairs, Structured::UsePlanChurn, String::new());
    }
    if workspace.strategies.enabled != usual.strategies.enabled {
        pairs.push((STRATEGIES.to_owned(), write_strategies(workspace.strategies.enabled)));
    }
    if !workspace.reps.entered.is_empty() {
        push(&mut pairs, Structured::Reps, write_reps(&workspace.reps.entered));
    }
    if let Some(start) = workspace.past.start {
        push(&mut pairs, Structured::StartMonth, start.code());
    }
    pairs
}

/// The settings with what really happened, whether links carry that or not.
pub fn settings_and_past(workspace: &Workspace) -> Vec<Pair> {
    let (mut pairs, past) = (setting_pairs(workspace), &workspace.past);
    if !past.months.is_empty() {
        let what = if past.in_link { Structured::Past } else { Structured::PrivatePast };
        push(&mut pairs, what, write_past(past));
    }
    pairs
}

/// The scenarios in order, each behind its label; of the plan there is only the label. Then the story.
fn scenario_pairs(workspace: &Workspace, pairs: &mut Vec<Pair>) {
    let usual = Workspace::default();
    if workspace.scenarios != usual.scenarios {
        for (place, scenario) in workspace.all_scenarios().into_iter().enumerate() {
            let is_edited = place == workspace.scenarios.edited_place();
            let what = if is_edited { Structured::Edited } else { Structured::Scenario };
            push(pairs, what, write_label(&scenario.label));
            if !is_edited {
                pairs.extend(plan_pairs(&scenario.plan));
            }
        }
    }
    for step in &workspace.story.steps {
        push(pairs, Structured::Step, write_step(step));
        if !step.note.is_empty() {
            push(pairs, Structured::Note, write_note(&step.note));
        }
    }
    if workspace.story.sliders != usual.story.sliders {
        push(pairs, Structured::Sliders, write_sliders(&workspace.story.sliders));
    }
}

fn is_of_plan(input: &Input) -> bool {
    plan_inputs::INPUTS.iter().any(|known| known.key == input.key)
}

fn push(pairs: &mut Vec<Pair>, what: Structured, value: String) {
    let name = STRUCTURED.iter().find(|(_, known)| *known == what).map_or("", |(name, _)| *name);
    pairs.push((name.to_owned(), value));
}

/// An input, where it was entered this way and differs from the usual one.
fn input_pairs(input: &'static Input, workspace: &Workspace, usual: &Workspace, pairs: &mut Vec<Pair>) {
    for input in (0..input.count.unwrap_or_default()).map(|index| input.at(index)) {
        let value = input.get(workspace);
        let is_usual = input.is_entered(usual) && input.get(usual) == value;
        if input.is_entered(workspace) && !is_usual {
            pairs.push((input.id(), value.map_or_else(String::new, |value| value.to_string())));
        }
    }
}

/// What differs in a plan from the opening example.
pub fn plan_pairs(plan: &Rc<Plan>) -> Vec<Pair> {
    let mut pairs = Vec::new();
    let (workspace, usual) = (Workspace { plan: Rc::clone(plan), ..Workspace::default() }, Workspace::default());
    for input in plan_inputs::INPUTS {
        input_pairs(input, &workspace, &usual, &mut pairs);
    }
    if !plan.hires.is_empty() {
        push(&mut pairs, Structured::Hires, write_hires(&plan.hires));
    }
    if let Some(recurring) = plan.recurring {
        push(&mut pairs, Structured::Recurring, write_recurring(recurring));
    }
    if let Some(evidence) = plan.evidence {
        push(&mut pairs, Structured::Evidence, write_evidence(evidence));
    }
    for segment in plan.segments.entered() {
        push(&mut pairs, Structured::Segment, write_segment(segment));
    }
    if let Some(oversold) = plan.oversold {
        push(&mut pairs, Structured::Oversold, write_oversold(oversold));
    }
    pairs
}

fn write_strategies(enabled: [bool; strategies::COUNT]) -> String {
    let names = Name::ALL.into_iter().zip(enabled).filter(|(_, on)| *on).map(|(name, _)| name.name());
    names.collect::<Vec<_>>().join(&BETWEEN_STRATEGIES.to_string())
}

fn read_strategies(value: &str) -> Result<[bool; strategies::COUNT], LinkError> {
    let mut enabled = [false; strategies::COUNT];
    for name in value.split(BETWEEN_STRATEGIES).filter(|name| !name.is_empty()) {
        let known = Name::ALL.into_iter().position(|known| known.name() == name);
        enabled[known.ok_or(LinkError::Damaged)?] = true;
    }
    Ok(enabled)
}

/// What a name of this version belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A plan.
    Plan,
    /// The order of plans, or the story.
    Order,
    /// All else.
    Settings,
}

/// What a name belongs to; none for a name that does not exist.
pub fn part(name: &str) -> Option<Part> {
    if name == STRATEGIES {
        return Some(Part::Settings);
    }
    let Some((_, what)) = STRUCTURED.iter().find(|(known, _)| *known == name) else {
        return input(name).map(|input| if is_of_plan(input.input) { Part::Plan } else { Part::Settings });
    };
    Some(match what {
        Structured::Hires
        | Structured::Recurring
        | Structured::Evidence
        | Structured::Segment
        | Structured::Oversold => Part::Plan,
        Structured::Today
        | Structured::Scenario
        | Structured::Edited
        | Structured::Step
        | Structured::Note
        | Structured::Sliders => Part::Order,
        Structured::Target
        | Structured::Currency
        | Structured::Measure
        | Structured::UsePlanChurn
        | Structured::Reps
        | Structured::Past
        | Structured::PrivatePast
        | Structured::StartMonth => Part::Settings,
    })
}

/// Whether the value of a name is one number.
pub fn is_input(name: &str) -> bool {
    input(name).is_some()
}

/// The input with this id.
fn input(id: &str) -> Option<InputRef> {
    let all = |input: &'static Input| (0..input.count.unwrap_or_default()).map(|index| input.at(index));
    Workspace::inputs().filter(|input| id.starts_with(input.key)).flat_map(all).find(|input| input.id() == id)
}

/// Reads one pair.
///
/// # Errors
/// `Foreign` for a name that does not exist, `Damaged` for what cannot be read, `OutOfRange`.
pub fn read(decoder: &mut Decoder, name: &str, value: &str) -> Result<(), LinkError> {
    if name == STRATEGIES {
        decoder.now.strategies_mut().enabled = read_strategies(value)?;
        return Ok(());
    }
    match STRUCTURED.iter().find(|(known, _)| *known == name) {
        Some((_, what)) => decoder.read_structured(*what, value),
        None => decoder.read_input(input(name).ok_or(LinkError::Foreign)?, value),
    }
}
