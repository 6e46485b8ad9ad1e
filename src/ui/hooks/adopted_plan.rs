use std::rc::Rc;

use yew::prelude::*;

use super::use_exact_ranges;
use crate::outcome::plan::{PlanOutcome, is_approximate, projection};
use crate::state::Workspace;

/// What becomes of the plan once it has `adopted` something from another view: what its answer says, without today
/// and target. While an input is `moving` likely ranges may be approximate.
#[hook]
pub fn use_adopted_plan(workspace: &Workspace, moving: bool, adopted: bool) -> Option<Rc<PlanOutcome>> {
    let approximate = adopted && is_approximate(&workspace.plan, moving);
    use_exact_ranges(approximate, workspace.plan.clone());
    let outcome = use_memo((workspace.plan.clone(), adopted, approximate), |(plan, adopted, approximate)| {
        let workspace = Workspace { plan: plan.clone(), ..Workspace::default() };
        let outcome = || PlanOutcome::new(&workspace, Rc::new(projection(plan, *approximate)), None, *approximate);
        adopted.then(|| Rc::new(outcome()))
    });
    (*outcome).clone()
}
