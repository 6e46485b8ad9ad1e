//! What the strategies do to the plan.

use super::waterfall::pinned;
use crate::chart::series::Series;
use crate::model::strategies::contribution::{alone, contributions};
use crate::model::{Projection, project, sketch};
use crate::state::Case;
use crate::state::settings::COUNT;
use crate::ui::results::Moves;

/// The effect on a plan whose course without them is known. Not a part of what calls it, or it would be in the
/// program that everybody loads.
#[inline(never)]
pub fn effect(case: &Case, without: &Projection, today: Option<&Projection>, sketched: bool) -> Moves {
    let scenario = case.plan.scenario();
    let on = case.beside.strategies();
    let all = case.beside.settings.strategies([true; COUNT], case.beside.asking);
    let (with, notes) = on.apply(&scenario);
    let combined = if sketched { sketch(&with) } else { project(&with) };
    let course =
        |projection: &Projection| -> Vec<f64> { projection.months.iter().map(|month| month.mean.mrr).collect() };
    let series = Series {
        course: course(&combined),
        range: combined.months.iter().map(|month| [month.range.mrr[0], month.range.mrr[2]]).collect(),
        today: course(pinned(case, without, today).unwrap_or(without)).into_iter().take(without.months.len()).collect(),
        level: combined.plateau.ok().map(|level| level.mrr),
        target: None,
        hires: with.all_hires().into_iter().map(|hire| (hire.month, hire.count)).collect(),
    };
    Moves {
        contributions: contributions(&scenario, &on, &notes),
        alone: alone(&scenario, &all),
        break_even: all.drop_month_to_month.and_then(|enabled| enabled.strategy.break_even(&scenario)),
        combined,
        series,
    }
}
