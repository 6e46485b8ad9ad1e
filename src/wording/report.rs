//! The report on paper, in words: what is assumed, and how each figure is computed.

use std::rc::Rc;

use super::comparison::input_value;
use super::plan_text;
use super::plateau::explanation::{Figure, explanation};
use super::plateau::{self as plan_wording, hire};
use super::scenarios::{name, name_or_today};
use crate::model::limits::Unit;
use crate::outcome::plan::PlanOutcome;
use crate::state::plan_inputs::INPUTS;
use crate::state::{Input, Plan, StoryStep, Workspace};
use crate::text::{Locale, Messages};

/// Values this near (fraction) are the same.
const SAME: f64 = 1e-9;
/// Behind a value that is as in the opening example.
const AS_IN_EXAMPLE: char = '*';

/// What is assumed of all plans.
#[derive(Clone, Debug, PartialEq)]
pub struct Assumptions {
    /// What the plans are called: today, if it is saved, then the scenarios.
    pub names: Vec<String>,
    /// What each thing that is assumed is called, and what it is in each plan.
    pub rows: Vec<(String, Vec<String>)>,
}

/// Today, if it is saved, and the scenarios, with what they are called.
fn plans(locale: &Locale, workspace: &Workspace) -> Vec<(String, Rc<Plan>)> {
    let today = workspace.today.iter().map(|plan| (name_or_today(locale, None), Rc::clone(plan)));
    let scenarios = workspace.all_scenarios().into_iter();
    today.chain(scenarios.map(|scenario| (name(locale, &scenario.label), scenario.plan))).collect()
}

/// All that is assumed. Of two ways to enter a quantity there are those in which one of the plans was entered. What is as
/// in the opening example has a mark.
pub fn assumptions(locale: &Locale, workspace: &Workspace) -> Assumptions {
    let messages = locale.messages;
    let (names, plans): (Vec<String>, Vec<Rc<Plan>>) = plans(locale, workspace).into_iter().unzip();
    let example = Plan::default();
    let marked =
        |text: String, as_in_example: bool| if as_in_example { format!("{text}{AS_IN_EXAMPLE}") } else { text };
    let of = |plan: &Rc<Plan>| Workspace { plan: Rc::clone(plan), ..Workspace::default() };
    let spaces: Vec<Workspace> = plans.iter().map(of).collect();
    let inputs = INPUTS.into_iter().filter(|input| spaces.iter().any(|space| input.field().is_entered(space)));
    let inputs = inputs.map(|input| {
        let usual = input.field().get(&Workspace::default()).unwrap_or_default();
        let cell = |space: &Workspace| {
            let value = input.field().get(space).unwrap_or_default();
            marked(input_value(locale, input, value), (value - usual).abs() <= SAME * usual.abs())
        };
        (title(messages, input), spaces.iter().map(cell).collect())
    });
    let list = |title: &str, write: fn(&Locale, &Plan) -> String, is_same: fn(&Plan, &Plan) -> bool| {
        let cell = |plan: &Rc<Plan>| marked(write(locale, plan), is_same(plan, &example));
        (title.to_owned(), plans.iter().map(cell).collect())
    };
    let lists = [
        list(messages.compare_hires(), plan_text::hires, |a, b| a.hires == b.hires),
        list(messages.compare_recurring(), plan_text::recurring_hires, |a, b| a.recurring == b.recurring),
        list(messages.compare_segments(), plan_text::segments, |a, b| a.segments.current() == b.segments.current()),
        list(messages.compare_oversold(), plan_text::oversold, |a, b| a.oversold == b.oversold),
        list(messages.compare_evidence(), plan_text::evidence, |a, b| a.evidence == b.evidence),
    ];
    Assumptions { names, rows: inputs.chain(lists).collect() }
}

/// What an input is called, with what its value is counted by, unless that stands behind the value.
fn title(messages: Messages, input: &Input) -> String {
    let (label, per) = (messages.label(input.text), messages.slider(input.text));
    if per.is_empty() || input.limits.unit == Unit::Months { label.to_owned() } else { format!("{label} ({per})") }
}

/// What is assumed besides the plans: the target, if there is one, and what likely ranges stand on.
pub fn notes(locale: &Locale, workspace: &Workspace) -> Vec<String> {
    let messages = locale.messages;
    let target = workspace.target_within_horizon();
    let target = target.map(|target| messages.report_target(&locale.money(target.mrr), &locale.whole(target.month)));
    target.into_iter().chain([messages.report_ranges().to_owned(), messages.report_example().to_owned()]).collect()
}

/// A figure, and how it is computed.
#[derive(Clone, Debug, PartialEq)]
pub struct Computed {
    /// Its name.
    pub title: String,
    /// Its value, with what it is below.
    pub value: String,
    /// How it is computed.
    pub how: String,
}

/// The figures of the plan, and the sources that they stand on, each once.
pub fn computed(locale: &Locale, workspace: &Workspace, outcome: &PlanOutcome) -> (Vec<Computed>, Vec<String>) {
    let figures = [
        Some((Figure::Plateau, plan_wording::plateau_figure(locale, outcome))),
        Some((Figure::Reached, plan_wording::reached_figure(locale, outcome))),
        Some((Figure::Lifetime, plan_wording::lifetime_figure(locale, outcome))),
        Some((Figure::Retention, plan_wording::retention_figure(locale, outcome))),
        plan_wording::net_revenue_retention_figure(locale, outcome).map(|text| (Figure::NetRevenueRetention, text)),
        Some((Figure::Range, plan_wording::range_figure(locale, outcome))),
    ];
    let figures = figures.into_iter().flatten().map(|(figure, text)| {
        let value = if text.below.is_empty() { text.value } else { format!("{}, {}", text.value, text.below) };
        (figure, text.title, value)
    });
    let chance = plan_wording::chance(locale, workspace, outcome);
    let chance = chance.map(|chance| (Figure::Chance, locale.messages.report_chance().to_owned(), chance));
    let hire = outcome.hire.map(|check| {
        let answer = hire::answer(locale, &workspace.plan, check).plain();
        (Figure::Hire, locale.messages.hire_check_title().to_owned(), answer)
    });
    let mut sources = Vec::new();
    let computed = figures.chain(chance).chain(hire).map(|(figure, title, value)| {
        let explanation = explanation(locale, workspace, outcome, figure);
        sources.extend(explanation.source.filter(|source| !sources.contains(source)));
        Computed { title, value, how: explanation.text }
    });
    (computed.collect(), sources)
}

/// The titles of the story's steps; none where the person has made none.
pub fn story(locale: &Locale, workspace: &Workspace) -> Vec<String> {
    let labels = workspace.scenarios.labels();
    let title = |step: &StoryStep| match step.title.trim() {
        "" => labels.iter().find(|label| label.number == step.scenario).map(|label| name(locale, label)),
        title => Some(title.to_owned()),
    };
    workspace.story.steps.iter().filter_map(title).collect()
}
