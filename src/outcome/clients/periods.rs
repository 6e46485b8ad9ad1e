//! Retention from month to month of the calendar.

use std::rc::Rc;

use crate::model::calendar::CalendarMonth;
use crate::model::clients::{PeriodCounts, TableFigures};
use crate::model::interval::wilson;
use crate::outcome::series::Series;

/// How many of the last months are told together.
const RECENT: usize = 12;

/// Retention from month to month, as it is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct RetentionCourse {
    /// The months that began with clients, earliest first.
    pub months: Vec<CalendarMonth>,
    /// Their retention with its interval, and that of all client-months together.
    pub series: Rc<Series>,
}

/// The last months together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RecentMonths {
    /// How many they are.
    pub months: usize,
    /// The share of clients kept a month.
    pub retention_rate: f64,
    /// Clients lost in them.
    pub lost: u32,
    /// Clients won in them.
    pub new: u32,
}

/// The 95% interval of the retention of a month; none where nobody was there at its start.
pub fn interval(period: &PeriodCounts) -> Option<[f64; 2]> {
    let [low, high] = (period.start > 0).then(|| wilson(f64::from(period.lost_of_start), f64::from(period.start)))?;
    Some([1.0 - high, 1.0 - low])
}

/// Months that began with clients.
fn begun(table: &TableFigures) -> impl DoubleEndedIterator<Item = &PeriodCounts> {
    table.periods.iter().filter(|period| period.start > 0)
}

impl RetentionCourse {
    /// The course; none for fewer than two months.
    pub fn new(table: &TableFigures) -> Option<Self> {
        let months: Vec<CalendarMonth> = begun(table).map(|period| CalendarMonth::of_count(period.month)).collect();
        let series = Series {
            course: begun(table).filter_map(PeriodCounts::retention_rate).collect(),
            range: begun(table).filter_map(interval).collect(),
            level: Some(1.0 - table.survival.monthly_churn),
            ..Series::default()
        };
        (months.len() > 1).then(|| Self { months, series: Rc::new(series) })
    }
}

impl RecentMonths {
    /// The last twelve months that began with clients, or as many as there are; none of none.
    pub fn new(table: &TableFigures) -> Option<Self> {
        let recent: Vec<&PeriodCounts> = begun(table).rev().take(RECENT).collect();
        let sum = |count: fn(&PeriodCounts) -> u32| recent.iter().map(|period| f64::from(count(period))).sum::<f64>();
        let start = sum(|period| period.start);
        (start > 0.0).then(|| Self {
            months: recent.len(),
            retention_rate: 1.0 - sum(|period| period.lost_of_start) / start,
            lost: sum(|period| period.lost) as u32,
            new: sum(|period| period.new) as u32,
        })
    }
}
