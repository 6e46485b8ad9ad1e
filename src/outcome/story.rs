//! A story, step by step: what becomes of each scenario, on one axis.

use std::rc::Rc;

use super::plan::{PlanOutcome, projection};
use super::series::Series;
use crate::model::Projection;
use crate::state::{Past, Plan, StoryStep, Workspace};

/// A step of a story.
#[derive(Clone, Debug, PartialEq)]
pub struct StepOutcome {
    /// The number of its scenario, its title and its note.
    pub step: StoryStep,
    /// Its plan, with the horizon of the story.
    pub plan: Rc<Plan>,
    /// What becomes of it.
    pub outcome: Rc<PlanOutcome>,
}

/// A story.
#[derive(Clone, Debug, PartialEq)]
pub struct StoryOutcome {
    /// What the steps are held against: today where it is saved, else the first step.
    pub base: Rc<Plan>,
    /// What becomes of it.
    pub base_outcome: Rc<PlanOutcome>,
    /// The steps.
    pub steps: Vec<StepOutcome>,
    /// The least and the largest value that the axis holds.
    frame: [f64; 2],
    /// What really happened, as charts show it.
    past: Rc<Past>,
}

/// The workspace with one plan alone.
fn alone(workspace: &Workspace, plan: &Rc<Plan>) -> Workspace {
    Workspace {
        plan: Rc::clone(plan),
        target: workspace.target,
        measure: workspace.measure,
        currency: workspace.currency,
        ..Workspace::default()
    }
}

/// What becomes of a plan beside the base, whose course is drawn where the plans differ.
fn outcome(workspace: &Workspace, plan: &Rc<Plan>, base: Option<(&Rc<Plan>, &Rc<Projection>)>) -> PlanOutcome {
    let base = base.filter(|(base, _)| *base != plan);
    let workspace = Workspace { today: base.map(|(base, _)| Rc::clone(base)), ..alone(workspace, plan) };
    PlanOutcome::new(&workspace, Rc::new(projection(plan, false)), base.map(|(_, of)| Rc::clone(of)), false)
}

/// A plan with a horizon.
fn until(plan: &Plan, horizon: f64) -> Rc<Plan> {
    Rc::new(Plan { horizon, ..plan.clone() })
}

impl StoryOutcome {
    /// The story of steps with their plans, up to the horizon of the edited scenario. Without steps there is none.
    pub fn new(workspace: &Workspace, steps: Vec<(StoryStep, Rc<Plan>)>) -> Option<Self> {
        let horizon = workspace.plan.horizon;
        let first = &steps.first()?.1;
        let base = until(workspace.today.as_ref().unwrap_or(first), horizon);
        Some(Self::held_against(workspace, steps, base, horizon, &workspace.past))
    }

    /// The story of steps each of which is held against the first, whatever is saved as today and has really happened.
    pub fn told(workspace: &Workspace, steps: Vec<(StoryStep, Rc<Plan>)>) -> Option<Self> {
        let base = Rc::clone(&steps.first()?.1);
        let horizon = base.horizon;
        let past = Rc::new(Past { start: workspace.past.start, ..Past::default() });
        Some(Self::held_against(workspace, steps, base, horizon, &past))
    }

    fn held_against(
        workspace: &Workspace,
        steps: Vec<(StoryStep, Rc<Plan>)>,
        base: Rc<Plan>,
        horizon: f64,
        past: &Rc<Past>,
    ) -> Self {
        let base_outcome = Rc::new(outcome(workspace, &base, None));
        let projection = Rc::clone(&base_outcome.what_if);
        let step = |(step, plan): (StoryStep, Rc<Plan>)| {
            let plan = until(&plan, horizon);
            let outcome = Rc::new(outcome(workspace, &plan, Some((&base, &projection))));
            StepOutcome { step, plan, outcome }
        };
        let steps: Vec<StepOutcome> = steps.into_iter().map(step).collect();
        let hold = |[least, most]: [f64; 2], [low, high]: [f64; 2]| [low.min(least), high.max(most)];
        let extent = |step: &StepOutcome| (*step.outcome.series).clone().with_past(workspace.measure, past).extent();
        let frame = steps.iter().map(extent).fold([0.0, 0.0], hold);
        Self { base, base_outcome, steps, frame, past: Rc::clone(past) }
    }

    /// What becomes of a step's plan once it is changed.
    pub fn changed(&self, workspace: &Workspace, plan: &Rc<Plan>) -> Rc<PlanOutcome> {
        Rc::new(outcome(workspace, plan, Some((&self.base, &self.base_outcome.what_if))))
    }

    /// What a chart shows, on the axis of the whole story.
    pub fn series(&self, outcome: &PlanOutcome) -> Rc<Series> {
        let series = Series { frame: self.frame, ..(*outcome.series).clone() };
        Rc::new(series.with_past(outcome.measure, &self.past))
    }
}

/// The person's own story: its steps with the plans of their scenarios.
pub fn own_steps(workspace: &Workspace) -> Vec<(StoryStep, Rc<Plan>)> {
    let all = workspace.all_scenarios();
    let plan = |step: StoryStep| {
        let scenario = all.iter().find(|scenario| scenario.label.number == step.scenario)?;
        Some((step, Rc::clone(&scenario.plan)))
    };
    workspace.story_steps().into_iter().filter_map(plan).collect()
}
