//! What follows from a case: projections, chance, hire check.

use super::strategies::effect;
use crate::chart::series::Series;
use crate::import::periods::Periods;
use crate::import::survey::Survey;
use crate::link::View;
use crate::model::bands::are_light;
use crate::model::hire_check::{HireCheck, hire_pays};
use crate::model::limits::Unit;
use crate::model::strategies::contribution::{Alone, Contribution};
use crate::model::target_probability::{self, Chance};
use crate::model::{Projection, project, sketch};
use crate::state::{Case, Pasted, Plan, State};

/// What follows from a case.
pub struct Results {
    /// Of the what if.
    pub what_if: Projection,
    /// Of today, while it is pinned.
    pub today: Option<Projection>,
    /// Of the target, while one is set.
    pub chance: Option<Chance>,
    /// Of one more rep, where its cost is known.
    pub hire: Option<HireCheck>,
    /// What the chart shows.
    pub series: Series,
    /// The periods that were pasted.
    pub periods: Periods,
    /// The survey that was pasted.
    pub survey: Survey,
    /// What the strategies do; only while their view is shown.
    pub moves: Option<Moves>,
    /// Whether likely ranges are sketched, as they are while a slider moves.
    pub sketched: bool,
}

/// What the strategies do to the plan.
pub struct Moves {
    /// The plan with all that are on.
    pub combined: Projection,
    /// What each that is on adds.
    pub contributions: Vec<Contribution>,
    /// What each would add alone, on or off.
    pub alone: Vec<Alone>,
    /// The part that has to sign for dropping month-to-month to pay.
    pub break_even: Option<f64>,
    /// What the chart shows.
    pub series: Series,
}

fn of_plan(plan: &Plan, sketched: bool) -> Projection {
    let scenario = plan.scenario();
    if sketched { sketch(&scenario) } else { project(&scenario) }
}

fn chance(case: &Case, sketched: bool) -> Option<Chance> {
    let (scenario, target) = (case.plan.scenario(), case.target_in_sight()?);
    // The month is within the horizon, so there is always a chance.
    if sketched {
        target_probability::sketch(&scenario, target).ok()
    } else {
        target_probability::chance(&scenario, target).ok()
    }
}

fn hire(plan: &Plan) -> Option<HireCheck> {
    (plan.rep_cost > 0.0).then(|| hire_pays(&plan.scenario()))
}

impl Results {
    /// The results of a case.
    pub fn of(case: &Case) -> Self {
        let (what_if, today) = (of_plan(&case.plan, false), case.today.as_ref().map(|plan| of_plan(plan, false)));
        let series = Series::new(case, &what_if, today.as_ref());
        let (periods, survey) = <(Periods, Survey)>::default();
        let (chance, hire) = (chance(case, false), hire(&case.plan));
        Self { what_if, today, chance, hire, series, periods, survey, moves: None, sketched: false }
    }

    /// Reads what was pasted.
    pub fn read(&mut self, state: &State, pasted: Pasted) {
        let sheet = state.pasted.of(pasted);
        if sheet.text.is_empty() {
            // What reads may not be there as long as nothing was pasted.
            match pasted {
                Pasted::Periods => self.periods = Periods::default(),
                Pasted::Answers => self.survey = Survey::default(),
            }
            return;
        }
        match pasted {
            Pasted::Periods => self.periods = Periods::read(sheet, state.case.beside.period.period_months),
            Pasted::Answers => self.survey = Survey::read(sheet),
        }
    }

    /// The results after a change: only what has changed is computed anew, with likely ranges sketched while an
    /// input is moved and the law takes long.
    pub fn follow(&mut self, before: &Case, case: &Case, view: View, moving: bool) {
        // Strategies bring referrals and fees of their own.
        let sketched = moving && (view == View::Strategies || !are_light(&case.plan.scenario()));
        let other = case.plan != before.plan || sketched != self.sketched;
        if other {
            self.what_if = of_plan(&case.plan, sketched);
            self.hire = hire(&case.plan);
        }
        if case.today != before.today {
            self.today = case.today.as_ref().map(|plan| of_plan(plan, false));
        }
        if other || case.target != before.target {
            self.chance = chance(case, sketched);
        }
        self.sketched = sketched;
        self.series = Series::new(case, &self.what_if, self.today.as_ref());
        self.show(case, view);
    }

    /// Computes what only this view shows.
    pub fn show(&mut self, case: &Case, view: View) {
        self.moves =
            (view == View::Strategies).then(|| effect(case, &self.what_if, self.today.as_ref(), self.sketched));
    }

    /// What the chart that is shown is drawn from, and what it counts.
    pub fn shown(&self, case: &Case) -> (&Series, Unit) {
        self.moves.as_ref().map_or((&self.series, case.measure.unit()), |moves| (&moves.series, Unit::Money))
    }
}
