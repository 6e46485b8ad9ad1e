//! Lists of clients that nobody has, and their counts by the plainest way: every question is asked of every client.

use plateau::import::client_tables::{LifeCount, Tables};
use plateau::model::clients::{PeriodCounts, StartCohort};
use time::{Date, Duration, Month};

/// A first and a last day.
pub type Stay = (Date, Option<Date>);

pub fn day(year: i32, month: u8, day: u8) -> Date {
    Date::from_calendar_date(year, Month::try_from(month).unwrap(), day).unwrap()
}

/// Stays of some ten years before a day, among them what lists in databases have: days that not all months have, stays
/// of a day, ends and starts that are still to come, ends that stand for none, and rows that cannot be.
pub fn stays(count: usize, seed: u64, as_of: Date) -> Vec<Stay> {
    let mut random = fastrand::Rng::with_seed(seed);
    let stay = |place: usize| {
        let mut start = as_of - Duration::days(random.i64(-20..3_650));
        if random.u8(..8) == 0 {
            start = start.replace_day(start.month().length(start.year())).unwrap();
        }
        let days = (-f64::ln(1.0 - random.f64()) * 500.0) as i64;
        let end = match random.u8(..20) {
            0..6 => None,
            6 => Some(start),
            7 => Some(plus_months(start, random.i32(0..40))),
            8 => Some(as_of + Duration::days(random.i64(-1..2))),
            _ => Some(start + Duration::days(days)),
        };
        match place % 1_000 {
            0 => (start, Some(day(9999, 12, 31))),
            1 => (start, Some(start - Duration::days(1))),
            2 => (day(1899, 12, 31), None),
            3 => (as_of, Some(as_of)),
            4 => (as_of, None),
            _ => (start, end),
        }
    };
    (0..count).map(stay).collect()
}

/// The same day so many months later, or the last one of a month that is too short.
fn plus_months(start: Date, months: i32) -> Date {
    let count = months_of(start) + months;
    let (year, month) = (count.div_euclid(12), Month::try_from(count.rem_euclid(12) as u8 + 1).unwrap());
    Date::from_calendar_date(year, month, start.day().min(month.length(year))).unwrap()
}

/// Months since January of the year 0.
fn months_of(day: Date) -> i32 {
    day.year() * 12 + i32::from(u8::from(day.month())) - 1
}

fn first_day(month: i32) -> Date {
    day(month.div_euclid(12), month.rem_euclid(12) as u8 + 1, 1)
}

fn whole_months(from: Date, to: Date) -> u32 {
    (1..=12_000).take_while(|months| plus_months(from, *months) <= to).count() as u32
}

fn count<T>(all: &[T], is: impl Fn(&T) -> bool) -> u32 {
    all.iter().filter(|one| is(one)).count() as u32
}

/// A stay as it counts.
struct Counted {
    start: Date,
    end: Option<Date>,
    tenure: u32,
    /// Whole months from the start to the day asked for.
    most: u32,
}

/// The counts of a list.
pub fn counts(stays: &[Stay], as_of: Date) -> Tables {
    let counts =
        |(start, end): &&Stay| *start >= day(1900, 1, 1) && *start <= as_of && end.is_none_or(|end| end >= *start);
    let counted = |(start, end): &Stay| {
        let end = end.filter(|end| *end <= as_of);
        let tenure = whole_months(*start, end.unwrap_or(as_of));
        Counted { start: *start, end, tenure, most: whole_months(*start, as_of) }
    };
    let clients: Vec<Counted> = stays.iter().filter(counts).map(counted).collect();
    let Some(first) = clients.iter().map(|client| months_of(client.start)).min() else { return Tables::default() };
    let months = || first..=months_of(as_of);
    let longest = clients.iter().map(|client| client.tenure).max().unwrap_or_default();
    Tables {
        life: (0..=longest).map(|tenure| life(&clients, tenure)).collect(),
        periods: months().map(|month| period(&clients, month)).collect(),
        cohorts: months().filter_map(|month| cohort(&clients, month)).collect(),
    }
}

fn life(clients: &[Counted], tenure: u32) -> LifeCount {
    LifeCount {
        tenure,
        at_risk: count(clients, |client| client.tenure >= tenure),
        ended: count(clients, |client| client.tenure == tenure && client.end.is_some()),
    }
}

fn period(clients: &[Counted], month: i32) -> PeriodCounts {
    let (first, next) = (first_day(month), first_day(month + 1));
    let is_in = |day: Date| first <= day && day < next;
    let is_there = |client: &Counted, day: Date| client.start < day && client.end.is_none_or(|end| end >= day);
    let is_lost = |client: &Counted| client.end.is_some_and(is_in);
    PeriodCounts {
        month,
        start: count(clients, |client| is_there(client, first)),
        new: count(clients, |client| is_in(client.start)),
        lost: count(clients, is_lost),
        lost_of_start: count(clients, |client| is_there(client, first) && is_lost(client)),
        end: count(clients, |client| is_there(client, next)),
    }
}

fn cohort(clients: &[Counted], month: i32) -> Option<StartCohort> {
    let cohort: Vec<&Counted> = clients.iter().filter(|client| months_of(client.start) == month).collect();
    let most_of_all = cohort.iter().map(|client| client.most).min()?;
    let most_of_first = cohort.iter().map(|client| client.most).max()?;
    let kept = |k: u32| (k <= most_of_all).then(|| count(&cohort, |client| client.tenure >= k));
    Some(StartCohort { month, size: cohort.len() as u32, kept: (0..=most_of_first).map(kept).collect() })
}
