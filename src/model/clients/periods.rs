//! Clients month by month of the calendar, and by the month of their start.

use time::Date;

use super::stays::Stays;
use super::tenure::{Day, Tenure, month_of};
use super::{PeriodCounts, StartCohort};

/// The first month of the calendar of which a list knows everything; none where it holds all of the past.
fn first_known(active_since: Option<Date>) -> Option<u16> {
    active_since.map(Day::of).map(|since| since.month + u16::from(since.day > 1))
}

/// Every month from the first start to that of the day asked for, those before the list is complete left out.
pub fn periods(stays: &Stays, as_of: Date, active_since: Option<Date>) -> Vec<PeriodCounts> {
    let Some(first) = stays.counted().map(|(_, stay)| stay.start_month).min() else { return Vec::new() };
    let months = usize::from(month_of(as_of) - first) + 1;
    // New, lost, and lost in the month of their start.
    let mut counts = vec![[0_u32; 3]; months];
    for (_, stay) in stays.counted() {
        counts[usize::from(stay.start_month - first)][0] += 1;
        if stay.has_ended() {
            let month = &mut counts[usize::from(stay.end_month - first)];
            month[1] += 1;
            month[2] += u32::from(stay.start_month == stay.end_month);
        }
    }
    let mut there = 0;
    let period = |(month, [new, lost, at_once]): (i32, [u32; 3])| {
        let start = there;
        there = start + new - lost;
        PeriodCounts { month, start, new, lost, lost_of_start: lost - at_once, end: there }
    };
    let known = i32::from(first_known(active_since).unwrap_or(0));
    let periods = (i32::from(first)..).zip(counts).map(period);
    periods.filter(|period| period.month >= known).collect()
}

/// Clients by the month of their start, those who started before the list is complete left out.
pub fn cohorts(stays: &Stays, as_of: Date, active_since: Option<Date>) -> Vec<StartCohort> {
    let Some(first) = stays.counted().map(|(_, stay)| stay.start_month).min() else { return Vec::new() };
    let known = first_known(active_since).unwrap_or(0).max(first);
    let as_of = Day::of(as_of);
    let months = usize::from((as_of.month + 1).saturating_sub(known));
    let mut cohorts: Vec<Cohort> = vec![Cohort { size: 0, days: [u8::MAX, 0], start: 0 }; months];
    // A month's ends by whole months of tenure, one row of a triangle after the other: row i has at most months − i.
    let mut room = 0;
    for (i, cohort) in cohorts.iter_mut().enumerate() {
        cohort.start = room;
        room += months - i;
    }
    let mut ended = vec![0_u32; room];
    for (_, stay) in stays.counted().filter(|(_, stay)| stay.start_month >= known) {
        let cohort = &mut cohorts[usize::from(stay.start_month - known)];
        let day = stay.start_day;
        cohort.size += 1;
        cohort.days = [cohort.days[0].min(day), cohort.days[1].max(day)];
        ended[cohort.start + usize::from(stay.tenure.months)] += u32::from(stay.has_ended());
    }
    let with_month = (known..).zip(&cohorts).filter(|(_, cohort)| cohort.size > 0);
    with_month.map(|(month, cohort)| cohort.figures(month, as_of, &ended[cohort.start..])).collect()
}

/// The clients who started in one month.
#[derive(Clone, Copy)]
struct Cohort {
    size: u32,
    /// The first and the last day on which one of them started.
    days: [u8; 2],
    /// Where its ends begin.
    start: usize,
}

impl Cohort {
    /// How many were there for how long; `ended` is how many left by whole months of tenure.
    fn figures(&self, month: u16, as_of: Day, ended: &[u32]) -> StartCohort {
        let [longest, all] = self.days.map(|day| usize::from(Tenure::between(Day { month, day }, as_of).months));
        let mut left = self.size;
        let whole = ended.iter().take(all + 1).map(|ended| {
            let kept = left;
            left -= ended;
            Some(kept)
        });
        let mut kept: Vec<Option<u32>> = whole.collect();
        kept.resize(longest + 1, None);
        StartCohort { month: i32::from(month), size: self.size, kept }
    }
}
