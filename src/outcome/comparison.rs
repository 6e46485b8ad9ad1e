//! Scenarios side by side: what becomes of each, and how they differ.

use std::rc::Rc;

use super::plan::projection;
use crate::model::Projection;
use crate::model::target_probability::{self, Chance, Target};
use crate::state::plan_inputs::{CHURN, INPUTS, SIGN_UPS};
use crate::state::{InputRef, Plan, ScenarioLabel, Workspace};

/// Months whose figures are compared, besides the horizon.
const MONTHS: [u32; 2] = [12, 24];

/// Amounts this near (fraction) are the same.
const SAME: f64 = 1e-9;

/// What becomes of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Results {
    /// The plan, with the horizon of the comparison.
    pub plan: Rc<Plan>,
    /// Month by month.
    pub projection: Projection,
    /// The target, and its chance.
    pub chance: Option<(Target, Chance)>,
    /// Margin of months 1 to the horizon, added up month by month, money; the first is 0.
    pub margin_so_far: Vec<f64>,
}

impl Results {
    fn new(plan: &Plan, horizon: f64, target: Option<Target>, approximate: bool) -> Self {
        let plan = Plan { horizon, ..plan.clone() };
        let of = if approximate { target_probability::sketch } else { target_probability::chance };
        let projection = projection(&plan, approximate);
        let margin_so_far = projection.months.iter().enumerate().scan(0.0, |sum, (month, at)| {
            *sum += if month == 0 { 0.0 } else { at.profit };
            Some(*sum)
        });
        Self {
            chance: target.and_then(|target| Some((target, of(&plan.scenario(), target).ok()?))),
            margin_so_far: margin_so_far.collect(),
            projection,
            plan: Rc::new(plan),
        }
    }

    fn is_of(&self, plan: &Plan, horizon: f64, target: Option<Target>) -> bool {
        self.plan.horizon == horizon
            && self.chance.map(|(target, _)| target) == target
            && Plan { horizon, ..plan.clone() } == *self.plan
    }
}

/// When a scenario has earned what it cost, compared with today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payback {
    /// It has never earned less.
    AtOnce,
    /// From this month on it has earned more in all.
    Month(u32),
    /// Not within the horizon.
    Never,
    /// It earns what today does.
    Same,
}

/// A plan in the comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// The scenario's label; none for today.
    pub label: Option<ScenarioLabel>,
    /// Its place among the scenarios; none for today.
    pub place: Option<usize>,
    /// Whether it is the scenario that is edited.
    pub edited: bool,
    /// What becomes of it.
    pub results: Rc<Results>,
    /// When it pays back against today, where today is saved.
    pub payback: Option<Payback>,
}

/// A row of the comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// The plateau's revenue, money a month.
    Plateau,
    /// Months until 95% of the way to it is behind.
    Reached,
    /// Revenue of a month, money.
    Revenue(u32),
    /// Margin of a month, money.
    Margin(u32),
    /// The likely range of revenue at the horizon; compared by its lower end, money.
    Range,
    /// Chance of the target, fraction.
    Chance,
    /// Mean lifetime, months, with its tier.
    Lifetime,
    /// Margin of all months up to the horizon, money.
    CumulativeMargin,
    /// Months until the scenario has paid back against today.
    Payback,
}

impl Figure {
    /// Whether less of it is better.
    fn less_is_better(self) -> bool {
        matches!(self, Self::Reached | Self::Payback)
    }
}

impl Column {
    /// A figure as a number that can be compared; none where there is none. Growth without end is an infinite plateau.
    pub fn value(&self, figure: Figure) -> Option<f64> {
        let projection = &self.results.projection;
        let month = |month: u32| projection.months.get(month as usize);
        match figure {
            Figure::Plateau => Some(projection.plateau.map_or(f64::INFINITY, |level| level.mrr)),
            Figure::Reached => projection.months_to_95.map(f64::from),
            Figure::Revenue(at) => month(at).map(|month| month.mean.mrr),
            Figure::Margin(at) => month(at).map(|month| month.profit),
            Figure::Range => projection.months.last().map(|month| month.range.mrr[0]),
            Figure::Chance => self.results.chance.map(|(_, chance)| chance.probability),
            Figure::Lifetime => Some(projection.mean_lifetime),
            Figure::CumulativeMargin => self.results.margin_so_far.last().copied(),
            Figure::Payback => match self.payback? {
                Payback::AtOnce => Some(0.0),
                Payback::Month(month) => Some(f64::from(month)),
                Payback::Never | Payback::Same => None,
            },
        }
    }
}

/// What can be said of the costs of all columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Costs {
    /// None are entered anywhere, and all of the revenue is margin.
    None,
    /// They are the same.
    Same,
    /// They differ, so that margins differ for more reasons than one.
    Differ,
}

/// Scenarios side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// The last month that is compared.
    pub horizon: u32,
    /// Today, where it is saved, then the scenarios in order.
    pub columns: Vec<Column>,
}

impl Comparison {
    /// Compares the scenarios of a workspace, each up to the horizon of the edited one. Results that are `known` from
    /// before are used again. Ranges of the edited one may be approximate.
    pub fn new(workspace: &Workspace, known: &[Rc<Results>], approximate: bool) -> Self {
        let (horizon, target) = (workspace.plan.horizon, workspace.target_within_horizon());
        let results = |plan: &Plan, approximate: bool| {
            let known = known.iter().find(|known| !approximate && known.is_of(plan, horizon, target));
            known.cloned().unwrap_or_else(|| Rc::new(Results::new(plan, horizon, target, approximate)))
        };
        let today = workspace.today.as_ref().map(|today| results(today, false));
        let edited = workspace.scenarios.edited_place();
        let scenarios = workspace.all_scenarios().into_iter().enumerate().map(|(place, scenario)| {
            let results = results(&scenario.plan, approximate && place == edited);
            let payback = today.as_ref().map(|today| payback(today, &results));
            Column { label: Some(scenario.label), place: Some(place), edited: place == edited, results, payback }
        });
        let scenarios: Vec<Column> = scenarios.collect();
        let today = today.map(|results| Column { label: None, place: None, edited: false, results, payback: None });
        Self { horizon: horizon as u32, columns: today.into_iter().chain(scenarios).collect() }
    }

    /// The results, to be used again.
    pub fn known(&self) -> Vec<Rc<Results>> {
        // Approximate ones are not kept.
        let exact = |column: &&Column| column.results.projection.bands_exact || !column.edited;
        self.columns.iter().filter(exact).map(|column| Rc::clone(&column.results)).collect()
    }

    /// What can be said of the costs of all columns.
    pub fn costs(&self) -> Costs {
        let costs = |column: &Column| {
            let plan = &column.results.plan;
            [plan.rep_cost, plan.commission, plan.margin]
        };
        let first = self.columns.first().map(costs);
        match first {
            Some(first) if self.columns.iter().any(|column| costs(column) != first) => Costs::Differ,
            Some([0.0, 0.0, 1.0]) => Costs::None,
            _ => Costs::Same,
        }
    }

    /// The rows that there is something to say in.
    pub fn figures(&self) -> Vec<Figure> {
        let months = || MONTHS.into_iter().filter(|month| *month < self.horizon).chain([self.horizon]);
        let all = [Figure::Plateau, Figure::Reached]
            .into_iter()
            .chain(months().map(Figure::Revenue))
            .chain(months().map(Figure::Margin))
            .chain([Figure::Range, Figure::Chance, Figure::Lifetime, Figure::CumulativeMargin, Figure::Payback]);
        let says = |figure: &Figure| match figure {
            Figure::Chance => self.columns.iter().any(|column| column.results.chance.is_some()),
            Figure::Payback => self.columns.iter().any(|column| column.payback.is_some()),
            _ => true,
        };
        all.filter(says).collect()
    }

    /// Which columns have the best of a figure; none where all have the same.
    pub fn best(&self, figure: Figure) -> Vec<bool> {
        let sign = if figure.less_is_better() { -1.0 } else { 1.0 };
        let values: Vec<Option<f64>> =
            self.columns.iter().map(|column| column.value(figure).map(|value| value * sign)).collect();
        let most = values.iter().flatten().copied().fold(f64::NEG_INFINITY, f64::max);
        let is_best = |value: &Option<f64>| {
            value.is_some_and(|value| value == most || (most.is_finite() && (value - most).abs() <= SAME * most.abs()))
        };
        let best: Vec<bool> = values.iter().map(is_best).collect();
        if best.iter().all(|best| *best) { vec![false; best.len()] } else { best }
    }
}

/// What the plans of a comparison can differ in.
#[derive(Clone, Debug, PartialEq)]
pub enum Difference {
    /// An input, with its value in each column.
    Input(InputRef, Vec<f64>),
    /// The reps who start later.
    Hires,
    /// Those who start again and again.
    RecurringHires,
    /// The kinds of clients.
    Segments,
    /// Oversold deals.
    Oversold,
    /// The counts that churn is based on.
    Evidence,
}

impl Comparison {
    /// What the plans differ in. Of two ways to enter the same quantity there is one.
    pub fn differences(&self) -> Vec<Difference> {
        let plans = || self.columns.iter().map(|column| &column.results.plan);
        let inputs = INPUTS.into_iter().filter(|input| ![CHURN.key, SIGN_UPS.key].contains(&input.key));
        let inputs = inputs.filter_map(|input| {
            let value = |plan: &Rc<Plan>| {
                input.field().get(&Workspace { plan: Rc::clone(plan), ..Workspace::default() }).unwrap_or_default()
            };
            let values: Vec<f64> = plans().map(value).collect();
            let differs = values.iter().any(|value| (value - values[0]).abs() > SAME * value.abs().max(1.0));
            differs.then(|| Difference::Input(input.field(), values))
        });
        let differs = |difference: &Difference| {
            plans().zip(plans().skip(1)).any(|(a, b)| match difference {
                Difference::Hires => a.hires != b.hires,
                Difference::RecurringHires => a.recurring != b.recurring,
                Difference::Segments => a.segments.current() != b.segments.current(),
                Difference::Oversold => a.oversold != b.oversold,
                Difference::Evidence => a.evidence != b.evidence,
                Difference::Input(..) => false,
            })
        };
        let lists = [
            Difference::Hires,
            Difference::RecurringHires,
            Difference::Segments,
            Difference::Oversold,
            Difference::Evidence,
        ];
        let lists = lists.into_iter().filter(differs);
        inputs.chain(lists).collect()
    }
}

/// When a plan pays back against today: from which month on its margin in all is never again below today's.
fn payback(today: &Results, other: &Results) -> Payback {
    let ahead: Vec<f64> =
        other.margin_so_far.iter().zip(&today.margin_so_far).map(|(other, today)| other - today).collect();
    let size = today.margin_so_far.iter().chain(&other.margin_so_far).fold(1.0, |most, sum| sum.abs().max(most));
    let is_behind = |ahead: &f64| *ahead < -SAME * size;
    if ahead.iter().all(|ahead| ahead.abs() <= SAME * size) {
        return Payback::Same;
    }
    match ahead.iter().rposition(is_behind) {
        None => Payback::AtOnce,
        Some(month) if month + 1 < ahead.len() => Payback::Month(month as u32 + 1),
        Some(_) => Payback::Never,
    }
}
