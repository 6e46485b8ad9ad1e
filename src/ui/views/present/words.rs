//! What a step says.

use std::rc::Rc;

use crate::outcome::plan::PlanOutcome;
use crate::outcome::story::{StepOutcome, StoryOutcome};
use crate::state::told_story::ToldStep;
use crate::state::{Plan, Scenario, ScenarioLabel, StoryStep, Workspace};
use crate::text::{Locale, Sentence};
use crate::wording::plateau as plan_wording;
use crate::wording::scenarios::{name, name_or_today};
use crate::wording::story as wording;

/// What a step says, and what becomes of its plan.
pub struct Words {
    /// What becomes of the plan as it is shown.
    pub outcome: Rc<PlanOutcome>,
    /// The title of the step.
    pub title: String,
    /// What it did, or where growth ends.
    pub sentence: Sentence,
    /// What changed; empty where nothing did.
    pub changed: String,
    /// What the course that it is held against is called.
    pub base: String,
    /// The titles of all steps.
    pub titles: Vec<String>,
}

impl Words {
    /// The words of a step; `draft` is its plan while it is changed.
    pub fn new(
        locale: &Locale,
        workspace: &Workspace,
        story: &StoryOutcome,
        place: usize,
        told: bool,
        draft: Option<&Rc<Plan>>,
    ) -> Self {
        let step = &story.steps[place];
        let outcome = draft.map_or_else(|| Rc::clone(&step.outcome), |plan| story.changed(workspace, plan));
        let plan = draft.unwrap_or(&step.plan);
        let titles: Vec<String> = story.steps.iter().map(|step| title(locale, workspace, step)).collect();
        // Nothing is said of what did not change.
        let (sentence, changed) = if *plan == story.base {
            (plan_wording::answer(locale, &outcome), String::new())
        } else {
            let did = wording::did(locale, workspace.measure, &story.base_outcome, &outcome);
            (did, wording::changed(locale, &story.base, plan))
        };
        let is_today = !told && workspace.today.is_some();
        let base = if is_today { name_or_today(locale, None) } else { titles[0].clone() };
        Self { outcome, title: titles[place].clone(), sentence, changed, base, titles }
    }

    /// What a screen reader hears.
    pub fn spoken(&self) -> String {
        format!("{} {}", self.sentence.plain(), self.changed)
    }
}

/// The title of a step, or the name of its scenario.
fn title(locale: &Locale, workspace: &Workspace, step: &StepOutcome) -> String {
    if !step.step.title.trim().is_empty() {
        return step.step.title.clone();
    }
    let labels = workspace.scenarios.labels();
    let label = labels.into_iter().find(|label| label.number == step.step.scenario);
    label.map_or_else(String::new, |label| name(locale, label))
}

/// The steps of the story that comes along, numbered from 1.
pub fn told_steps(locale: &Locale) -> Vec<(StoryStep, Rc<Plan>)> {
    let step = |(number, step): (u8, ToldStep)| {
        (StoryStep::new(number, &wording::title(locale, step), ""), Rc::new(wording::plan(locale, step)))
    };
    (1..).zip(ToldStep::ALL).map(step).collect()
}

/// That story as scenarios, one of them with another plan.
pub fn told_scenarios(locale: &Locale, number: u8, plan: &Rc<Plan>) -> Vec<Scenario> {
    let scenario = |(step, told): (StoryStep, Rc<Plan>)| Scenario {
        label: ScenarioLabel::new(step.scenario, &step.title),
        plan: if step.scenario == number { Rc::clone(plan) } else { told },
    };
    told_steps(locale).into_iter().map(scenario).collect()
}
