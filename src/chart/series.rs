//! What a chart shows, as plain numbers, by what is measured.

use crate::model::Projection;
use crate::model::plateau::Level;
use crate::model::projection::Month;
use crate::model::target_probability::Target;
use crate::state::{Case, Measure};

/// The numbers of a chart, months 0 to the horizon each.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Series {
    /// The expected course of the what if.
    pub course: Vec<f64>,
    /// The likely range; empty where it is not known.
    pub range: Vec<[f64; 2]>,
    /// The pinned course; empty when nothing is pinned.
    pub today: Vec<f64>,
    /// The plateau.
    pub level: Option<f64>,
    /// What is aimed at.
    pub target: Option<Target>,
    /// Months in which reps start, with how many.
    pub hires: Vec<(u32, u32)>,
}

fn value(measure: Measure, month: &Month) -> f64 {
    match measure {
        Measure::Revenue => month.mean.mrr,
        Measure::Clients => month.mean.clients,
        Measure::Margin => month.profit,
    }
}

/// A month's likely range. Margin less what sales cost as planned; where commission is paid, that
/// cost is as uncertain as the sign-ups, and no range is told.
fn range(case: &Case, month: &Month) -> [f64; 2] {
    let ends = |p: [f64; 3]| [p[0], p[2]];
    match case.measure {
        Measure::Revenue => ends(month.range.mrr),
        Measure::Clients => ends(month.range.clients),
        Measure::Margin => ends(month.range.mrr).map(|mrr| month.profit + case.plan.margin * (mrr - month.mean.mrr)),
    }
}

impl Series {
    /// What a case's chart shows.
    pub fn new(case: &Case, what_if: &Projection, today: Option<&Projection>) -> Self {
        let measure = case.measure;
        let has_range = measure != Measure::Margin || case.plan.commission == 0.0;
        let level = |level: Level| match measure {
            Measure::Revenue => Some(level.mrr),
            Measure::Clients => Some(level.clients),
            Measure::Margin => what_if.plateau_profit,
        };
        let scenario = case.plan.scenario();
        let of = |projection: &Projection| projection.months.iter().map(|month| value(measure, month)).collect();
        let mut today: Vec<f64> = today.map(of).unwrap_or_default();
        today.truncate(what_if.months.len());
        Self {
            course: of(what_if),
            range: if has_range { what_if.months.iter().map(|month| range(case, month)).collect() } else { Vec::new() },
            today,
            level: what_if.plateau.ok().and_then(level),
            target: case.target_in_sight().filter(|_| measure == Measure::Revenue),
            hires: scenario.all_hires().into_iter().map(|hire| (hire.month, hire.count)).collect(),
        }
    }

    /// The least and the most that has to fit.
    pub fn ends(&self) -> (f64, f64) {
        let range = self.range.iter().flatten();
        let target = self.target.as_ref().map(|target| &target.mrr);
        let all = self.course.iter().chain(range).chain(&self.today).chain(&self.level).chain(target);
        all.fold((0.0, 0.0), |(least, most), value| (value.min(least), value.max(most)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::project;
    use crate::state::Preset;

    fn case(measure: Measure) -> Case {
        let (today, mut plan) = Preset::SecondRep.plans();
        plan.rep_cost = 5_000.0;
        Case { plan, today, measure, ..Case::default() }
    }

    fn series(case: &Case) -> Series {
        let today = case.today.as_ref().map(|plan| project(&plan.scenario()));
        Series::new(case, &project(&case.plan.scenario()), today.as_ref())
    }

    #[test]
    fn each_measure_has_its_own_course_range_and_plateau() {
        let [revenue, clients, margin] = Measure::ALL.map(|measure| series(&case(measure)));
        assert_eq!((revenue.level, clients.level, margin.level), (Some(40_000.0), Some(4.0), Some(30_000.0)));
        assert_eq!(revenue.course[0], 20_000.0);
        assert_eq!((clients.course[0], clients.today[60].round()), (2.0, 2.0));
        // A rep costs 5,000, two of them 10,000; the range shifts by the same.
        assert_eq!((margin.course[0], margin.course[60]), (15_000.0, revenue.course[60] - 10_000.0));
        let shift = |ends: [f64; 2]| ends.map(|end| end - 10_000.0);
        let near = |a: [f64; 2], b: [f64; 2]| (a[0] - b[0]).abs() < 1e-6 && (a[1] - b[1]).abs() < 1e-6;
        assert!(near(margin.range[60], shift(revenue.range[60])));
        assert_eq!(revenue.hires, [(13, 1)]);
    }

    #[test]
    fn margin_has_no_range_where_commission_is_paid() {
        let mut case = case(Measure::Margin);
        case.plan.commission = 1.0;
        assert_eq!(series(&case).range, [[0.0; 2]; 0]);
        assert_eq!(series(&case).course.len(), 61);
    }

    #[test]
    fn the_ends_hold_all_that_is_drawn() {
        let mut case = case(Measure::Revenue);
        case.target = Some(Target { mrr: 250_000.0, month: 24 });
        assert_eq!(series(&case).ends(), (0.0, 250_000.0));
        case.measure = Measure::Margin;
        case.plan.rep_cost = 50_000.0;
        assert!(series(&case).ends().0 < -50_000.0);
    }
}
