use std::rc::Rc;

use yew::prelude::*;

use super::use_exact_ranges;
use crate::outcome::plan::{PlanOutcome, is_approximate, projection};
use crate::state::Workspace;

/// What becomes of the plan; while an input is `moving` likely ranges may be approximate.
#[hook]
pub fn use_plan_outcome(workspace: &Workspace, moving: bool) -> Rc<PlanOutcome> {
    let approximate = is_approximate(&workspace.plan, moving);
    use_exact_ranges(approximate, workspace.clone());
    let what_if = use_memo((workspace.plan.clone(), approximate), |(plan, approximate)| projection(plan, *approximate));
    let today = use_memo(workspace.today.clone(), |today| today.as_ref().map(|plan| Rc::new(projection(plan, false))));
    let shown = (workspace.target, workspace.measure, workspace.past.clone());
    let deps = (workspace.plan.clone(), workspace.today.clone(), shown, approximate);
    use_memo(deps, |_| PlanOutcome::new(workspace, what_if.clone(), (*today).clone(), approximate))
}
