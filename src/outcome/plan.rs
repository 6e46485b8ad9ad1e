//! What becomes of the plan: the figures and the chart of the first view.

use std::rc::Rc;

use super::series::Series;
use crate::model::bands::are_light;
use crate::model::hire_check::{HireCheck, hire_pays};
use crate::model::target_probability::{self, Chance};
use crate::model::{Projection, project, sketch};
use crate::state::{Measure, Plan, Workspace};

/// The month whose revenue a new target is set above where there is no plateau.
const TARGET_FROM: usize = 24;

/// What becomes of the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanOutcome {
    /// The plan, month by month.
    pub what_if: Rc<Projection>,
    /// Today, month by month, where it is saved.
    pub today: Option<Rc<Projection>>,
    /// The chance of the target, where one is set.
    pub chance: Option<Chance>,
    /// Whether one more rep pays, where a rep's cost is known.
    pub hire: Option<HireCheck>,
    /// Fractions of the plan's clients, and of their revenue, that are left after a year.
    pub kept_a_year: [f64; 2],
    /// The same for today.
    pub kept_a_year_today: Option<[f64; 2]>,
    /// What the chart measures, and the answer speaks of.
    pub measure: Measure,
    /// What the chart shows.
    pub series: Rc<Series>,
    /// Whether likely ranges are approximate, as they are while an input moves.
    pub approximate: bool,
}

/// Whether the likely ranges of a plan are approximate while an input moves: exact ones take too long.
pub fn is_approximate(plan: &Plan, moving: bool) -> bool {
    moving && !are_light(&plan.scenario())
}

/// A plan, month by month.
pub fn projection(plan: &Plan, approximate: bool) -> Projection {
    let scenario = plan.scenario();
    if approximate { sketch(&scenario) } else { project(&scenario) }
}

impl PlanOutcome {
    /// What becomes of the plan in a workspace, given the projections of the plan and of today.
    pub fn new(
        workspace: &Workspace,
        what_if: Rc<Projection>,
        today: Option<Rc<Projection>>,
        approximate: bool,
    ) -> Self {
        let plan = &workspace.plan;
        let chance = workspace.target_within_horizon().and_then(|target| {
            let of = if approximate { target_probability::sketch } else { target_probability::chance };
            // The month is within the horizon, so there is always a chance.
            of(&plan.scenario(), target).ok()
        });
        let series = Series::of_plan(workspace, &what_if, today.as_deref());
        Self {
            chance,
            hire: (plan.rep_cost > 0.0).then(|| hire_pays(&plan.scenario())),
            kept_a_year: plan.kept_a_year(),
            kept_a_year_today: workspace.today.as_ref().map(|today| today.kept_a_year()),
            measure: workspace.measure,
            series: Rc::new(series),
            what_if,
            today,
            approximate,
        }
    }

    /// What becomes of the plan in a workspace, computed as a whole.
    pub fn of(workspace: &Workspace) -> Self {
        let what_if = Rc::new(projection(&workspace.plan, false));
        let today = workspace.today.as_ref().map(|today| Rc::new(projection(today, false)));
        Self::new(workspace, what_if, today, false)
    }

    /// The last month that is projected.
    pub fn horizon(&self) -> u32 {
        self.what_if.months.len().max(1) as u32 - 1
    }

    /// The monthly revenue that a new target is set above: the plateau, or where there is none, the course in
    /// two years.
    pub fn target_base(&self) -> f64 {
        let course = self.what_if.months.iter().take(TARGET_FROM + 1).next_back().map_or(0.0, |m| m.mean.mrr);
        self.what_if.plateau.map_or(course, |level| level.mrr)
    }
}
