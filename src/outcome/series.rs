//! What a chart shows, as plain numbers.

use crate::model::Projection;
use crate::model::calendar::CalendarMonth;
use crate::model::projection::Month;
use crate::model::target_probability::Target;
use crate::state::{Measure, Past, PastMonth, Plan, Workspace};

/// A course beside the main one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OtherCourse {
    /// Its place in the order of scenarios, which gives it its color and dashes.
    pub place: usize,
    /// Its values.
    pub values: Vec<f64>,
    /// Its likely range; empty where it is not shown.
    pub range: Vec<[f64; 2]>,
}

/// The numbers of a chart, one for each step from 0 to the horizon.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Series {
    /// The expected course of the what if.
    pub course: Vec<f64>,
    /// The likely range, P10 and P90; empty where it is not known.
    pub range: Vec<[f64; 2]>,
    /// The course of today; empty when nothing is saved.
    pub today: Vec<f64>,
    /// The main course's place in the order of scenarios, where there are several.
    pub place: Option<usize>,
    /// The courses of other scenarios.
    pub others: Vec<OtherCourse>,
    /// What the axis holds besides, so that it stays the same for several charts.
    pub frame: [f64; 2],
    /// The plateau, or another level that matters.
    pub level: Option<f64>,
    /// The target.
    pub target: Option<Target>,
    /// Months in which reps start, with how many.
    pub hires: Vec<(u32, u32)>,
    /// What really happened: months, negative before month 0, with their values.
    pub past: Vec<(i32, f64)>,
    /// Month 0 in the calendar, where it is known.
    pub start: Option<CalendarMonth>,
}

/// A share that falls step by step from 1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StepSeries {
    /// Its steps, earliest first.
    pub steps: Vec<Step>,
    /// Where it ends.
    pub end: f64,
    /// The last whole step of the horizontal axis, at least 1.
    pub horizon: u32,
    /// Where it falls to a half; none where it does not.
    pub median: Option<f64>,
    /// Its mean up to the end, where it is marked.
    pub mean: Option<f64>,
    /// How many it is based on at each whole step from 0.
    pub counts: Vec<u32>,
}

/// A step of such a share.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// Where it falls.
    pub at: f64,
    /// What it falls to.
    pub value: f64,
    /// The interval of that.
    pub range: [f64; 2],
}

/// What a measure counts in a month.
pub fn value(measure: Measure, month: &Month) -> f64 {
    match measure {
        Measure::Revenue => month.mean.mrr,
        Measure::Clients => month.mean.clients,
        Measure::Margin => month.profit,
    }
}

/// The plateau as a measure has it; none where there is none.
pub fn level(measure: Measure, projection: &Projection) -> Option<f64> {
    let level = projection.plateau.ok()?;
    match measure {
        Measure::Revenue => Some(level.mrr),
        Measure::Clients => Some(level.clients),
        Measure::Margin => projection.plateau_profit,
    }
}

/// The likely range of each month; none where it is not known. Margin takes the cost of sales as planned; where commission is paid, that cost is as
/// uncertain as the sign-ups, and there is no range.
pub fn ranges(measure: Measure, plan: &Plan, projection: &Projection) -> Vec<[f64; 2]> {
    if measure == Measure::Margin && plan.commission > 0.0 {
        return Vec::new();
    }
    let ends = |percentiles: [f64; 3]| [percentiles[0], percentiles[2]];
    let range = |month: &Month| match measure {
        Measure::Revenue => ends(month.range.mrr),
        Measure::Clients => ends(month.range.clients),
        Measure::Margin => ends(month.range.mrr).map(|mrr| month.profit + plan.margin * (mrr - month.mean.mrr)),
    };
    projection.months.iter().map(range).collect()
}

/// The expected course.
pub fn course(measure: Measure, projection: &Projection) -> Vec<f64> {
    projection.months.iter().map(|month| value(measure, month)).collect()
}

/// What a measure counts in a month that really happened, as far as it is known; of margin nothing is.
pub fn past_value(measure: Measure, month: &PastMonth) -> Option<f64> {
    match measure {
        Measure::Revenue => month.revenue,
        Measure::Clients => month.clients,
        Measure::Margin => None,
    }
}

impl Series {
    /// What the chart of the first view shows.
    pub fn of_plan(workspace: &Workspace, what_if: &Projection, today: Option<&Projection>) -> Self {
        let (measure, plan) = (workspace.measure, &workspace.plan);
        let mut today: Vec<f64> = today.map(|today| course(measure, today)).unwrap_or_default();
        today.truncate(what_if.months.len());
        Self {
            course: course(measure, what_if),
            range: ranges(measure, plan, what_if),
            today,
            level: level(measure, what_if),
            target: workspace.target_within_horizon().filter(|_| measure == Measure::Revenue),
            hires: plan.scenario().all_hires().into_iter().map(|hire| (hire.month, hire.count)).collect(),
            ..Self::default()
        }
        .with_past(measure, &workspace.past)
    }

    /// The same with what really happened, up to the horizon.
    pub fn with_past(mut self, measure: Measure, past: &Past) -> Self {
        let horizon = self.horizon() as i32;
        let point = |(at, month): (i32, PastMonth)| Some((at, past_value(measure, &month)?));
        self.past = past.plan_months().filter_map(point).filter(|(at, _)| *at <= horizon).collect();
        self.start = past.start;
        self
    }

    /// Whether month 0 is now: no month is known that has passed since.
    pub fn begins_now(&self) -> bool {
        self.past.last().is_none_or(|(last, _)| *last <= 0)
    }

    /// The first step: 0, or the first month before it that is known.
    pub fn first(&self) -> i32 {
        self.past.first().map_or(0, |(first, _)| *first.min(&0))
    }

    /// The last step, 0 for an empty series.
    pub fn horizon(&self) -> u32 {
        self.course.len().max(1) as u32 - 1
    }

    /// The least and the largest value that a chart has to hold, 0 included. A level far above all that is reached
    /// within the horizon would press the rest to the ground, and is left out.
    pub fn extent(&self) -> [f64; 2] {
        /// How many times as high as the rest a level may be.
        const FAR: f64 = 2.0;
        let target = self.target.as_ref().map(|target| &target.mrr);
        let range = self.range.iter().chain(self.others.iter().flat_map(|other| &other.range)).flatten();
        let others = self.others.iter().flat_map(|other| &other.values);
        let past = self.past.iter().map(|(_, value)| value);
        let all = self.course.iter().chain(range).chain(&self.today).chain(others).chain(target).chain(past);
        let hold = |[least, most]: [f64; 2], value: &f64| [value.min(least), value.max(most)];
        let extent = all.chain(&self.frame).fold([0.0, 0.0], hold);
        let near = |level: &&f64| extent[1] == 0.0 || **level <= extent[1] * FAR;
        self.level.iter().filter(near).fold(extent, hold)
    }
}
