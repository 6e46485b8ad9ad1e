//! What follows from a case: projections, chance, hire check.

use crate::chart::series::Series;
use crate::model::chance::{self, Chance};
use crate::model::hire_check::{HireCheck, hire_pays};
use crate::model::{Projection, project};
use crate::sheet::periods::Periods;
use crate::sheet::survey::Survey;
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
}

fn of_plan(plan: &Plan) -> Projection {
    project(&plan.scenario())
}

fn chance(case: &Case) -> Option<Chance> {
    // The month is within the horizon, so there is always a chance.
    chance::chance(&case.plan.scenario(), case.target_in_sight()?).ok()
}

fn hire(plan: &Plan) -> Option<HireCheck> {
    (plan.rep_cost > 0.0).then(|| hire_pays(&plan.scenario()))
}

impl Results {
    /// The results of a case.
    pub fn of(case: &Case) -> Self {
        let (what_if, today) = (of_plan(&case.plan), case.today.as_ref().map(of_plan));
        let series = Series::new(case, &what_if, today.as_ref());
        let (periods, survey) = <(Periods, Survey)>::default();
        Self { what_if, today, chance: chance(case), hire: hire(&case.plan), series, periods, survey }
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

    /// The results after a change: only what has changed is computed anew.
    pub fn follow(&mut self, before: &Case, case: &Case) {
        if case.plan != before.plan {
            self.what_if = of_plan(&case.plan);
            self.hire = hire(&case.plan);
        }
        if case.today != before.today {
            self.today = case.today.as_ref().map(of_plan);
        }
        if case.plan != before.plan || case.target != before.target {
            self.chance = chance(case);
        }
        self.series = Series::new(case, &self.what_if, self.today.as_ref());
    }
}
