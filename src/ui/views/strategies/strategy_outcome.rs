//! What the strategies do to the plan, computed step by step from what has changed.

use std::rc::Rc;

use yew::prelude::*;

use crate::outcome::plan::projection;
use crate::outcome::strategies::{StrategyEffects, StrategyOutcome, projected};
use crate::state::Workspace;
use crate::ui::hooks::use_exact_ranges;

/// What the strategies do to the plan; while an input is `moving` likely ranges may be approximate.
#[hook]
pub fn use_strategy_outcome(workspace: &Workspace, moving: bool) -> Rc<StrategyOutcome> {
    let (plan, inputs, asking) = (&workspace.plan, &workspace.strategies, workspace.survey.asking);
    // A segment's name changes the plan, but nothing that is computed here.
    let deps = (plan.scenario(), inputs.strategies(asking, plan), inputs.all(asking));
    let effects = use_memo(deps, |(before, enabled, all)| StrategyEffects::new(before.clone(), enabled, all));
    let approximate = effects.is_approximate(moving);
    use_exact_ranges(approximate, workspace.clone());
    let without = use_memo((plan.scenario(), approximate), |(before, approximate)| projected(before, *approximate));
    let combined = use_memo((effects.clone(), approximate), |(effects, approximate)| effects.projection(*approximate));
    let today = use_memo(workspace.today.clone(), |today| today.as_ref().map(|plan| Rc::new(projection(plan, false))));
    let deps = (plan.clone(), workspace.today.clone(), effects.clone(), approximate);
    use_memo(deps, |_| StrategyOutcome::new(workspace, effects, without, combined, (*today).clone(), approximate))
}
