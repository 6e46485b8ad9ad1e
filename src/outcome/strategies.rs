//! What the strategies do to the plan.

pub mod cards;
pub mod discount;
pub mod goal;
pub mod keep_or_win;
pub mod sensitivity;
pub mod verdict;
pub mod waterfall;

use std::rc::Rc;

use super::plan::projection;
use super::series::Series;
use crate::model::bands::are_light;
use crate::model::strategies::Strategies;
use crate::model::strategies::contribution::{Alone, Contribution, alone, contributions};
use crate::model::{Projection, Scenario, project, sketch};
use crate::state::Workspace;

/// What each strategy does to a plan. It takes the revenue of every subset of the strategies, so it is computed
/// once for each change of the plan or of a strategy, apart from likely ranges.
#[derive(Clone, Debug, PartialEq)]
pub struct StrategyEffects {
    /// The plan without the strategies.
    pub before: Scenario,
    /// The plan with all strategies that are on.
    pub scenario: Scenario,
    /// What each that is on adds.
    pub contributions: Vec<Contribution>,
    /// What each would add alone, on or off.
    pub alone: Vec<Alone>,
    /// The fraction of buyers who have to sign a contract for dropping month-to-month to break even; none where
    /// nobody buys month to month.
    pub break_even_convert: Option<f64>,
}

impl StrategyEffects {
    /// What `enabled` strategies do to a plan together, and each of `all` alone.
    pub fn new(before: Scenario, enabled: &Strategies, all: &Strategies) -> Self {
        let (scenario, warnings) = enabled.apply(&before);
        Self {
            contributions: contributions(&before, enabled, &warnings),
            alone: alone(&before, all),
            break_even_convert: all.drop_month_to_month.and_then(|enabled| enabled.strategy.break_even(&before)),
            before,
            scenario,
        }
    }

    /// What the strategies of a workspace do to its plan.
    pub fn of(workspace: &Workspace) -> Self {
        let asking = workspace.survey.asking;
        Self::new(
            workspace.plan.scenario(),
            &workspace.strategies.strategies(asking, &workspace.plan),
            &workspace.strategies.all(asking),
        )
    }

    /// Whether the likely ranges with or without the strategies are approximate while an input moves: exact ones take
    /// too long.
    pub fn is_approximate(&self, moving: bool) -> bool {
        moving && !(are_light(&self.before) && are_light(&self.scenario))
    }

    /// The plan with all strategies that are on, month by month.
    pub fn projection(&self, approximate: bool) -> Projection {
        projected(&self.scenario, approximate)
    }

    /// What the strategies cost together, money a month.
    pub fn cost(&self) -> f64 {
        self.contributions.iter().map(|contribution| contribution.cost).sum()
    }

    /// Gross margin on what the strategies add together, less their cost, money a month.
    pub fn net(&self) -> f64 {
        self.contributions.iter().map(|contribution| contribution.net).sum()
    }
}

/// A plan, with strategies or without, month by month.
pub fn projected(scenario: &Scenario, approximate: bool) -> Projection {
    if approximate { sketch(scenario) } else { project(scenario) }
}

/// What the view of the strategies shows.
#[derive(Clone, Debug, PartialEq)]
pub struct StrategyOutcome {
    /// What each strategy does.
    pub effects: Rc<StrategyEffects>,
    /// The plan without the strategies, month by month.
    pub without: Rc<Projection>,
    /// The plan with all that are on, month by month.
    pub combined: Rc<Projection>,
    /// Today, month by month, where it is saved, differs from the plan and reaches as far.
    pub today: Option<Rc<Projection>>,
    /// What the chart shows.
    pub series: Rc<Series>,
    /// Whether likely ranges are approximate, as they are while an input moves.
    pub approximate: bool,
}

fn revenues(projection: &Projection) -> impl Iterator<Item = f64> {
    projection.months.iter().map(|month| month.mean.mrr)
}

fn last_revenue(projection: &Projection) -> f64 {
    projection.months.last().map_or(0.0, |month| month.mean.mrr)
}

impl StrategyOutcome {
    /// What the view shows for a workspace, given the projections of its plan with the strategies and without, and
    /// of today.
    pub fn new(
        workspace: &Workspace,
        effects: Rc<StrategyEffects>,
        without: Rc<Projection>,
        combined: Rc<Projection>,
        today: Option<Rc<Projection>>,
        approximate: bool,
    ) -> Self {
        let months = without.months.len();
        let differs = workspace.today.as_ref() != Some(&workspace.plan);
        let today = today.filter(|today| differs && today.months.len() >= months);
        // With no strategy on, the plan is not compared with itself.
        let without_strategies = (!effects.contributions.is_empty()).then_some(&without);
        let compared = today.as_ref().or(without_strategies);
        let series = Series {
            course: revenues(&combined).collect(),
            range: combined.months.iter().map(|month| [month.range.mrr[0], month.range.mrr[2]]).collect(),
            today: compared.map(|compared| revenues(compared).take(months).collect()).unwrap_or_default(),
            level: combined.plateau.ok().map(|level| level.mrr),
            target: None,
            hires: effects.scenario.all_hires().into_iter().map(|hire| (hire.month, hire.count)).collect(),
            ..Series::default()
        };
        Self { effects, without, combined, today, series: Rc::new(series), approximate }
    }

    /// What the view shows for a workspace, computed as a whole.
    pub fn of(workspace: &Workspace) -> Self {
        let effects = Rc::new(StrategyEffects::of(workspace));
        let without = Rc::new(projected(&effects.before, false));
        let combined = Rc::new(effects.projection(false));
        let today = workspace.today.as_ref().map(|today| Rc::new(projection(today, false)));
        Self::new(workspace, effects, without, combined, today, false)
    }

    /// The last month that is projected, which contributions are about.
    pub fn horizon(&self) -> u32 {
        self.without.months.len().max(1) as u32 - 1
    }

    /// Monthly revenue in that month without the strategies.
    pub fn revenue_without(&self) -> f64 {
        last_revenue(&self.without)
    }

    /// Monthly revenue in that month with all strategies that are on.
    pub fn revenue_with(&self) -> f64 {
        last_revenue(&self.combined)
    }

    /// Monthly revenue in that month of today, where the view compares with it.
    pub fn revenue_today(&self) -> Option<f64> {
        let today = self.today.as_ref()?;
        today.months.get(self.horizon() as usize).map(|month| month.mean.mrr)
    }
}
