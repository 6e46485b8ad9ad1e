//! The stays of a list as far as they count for a day.

use time::Date;

use super::tenure::{ClientMonths, Day, Tenure};
use super::{Clients, Settings};

/// Whether a stay counts, and how it stands on the day asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It starts after that day, or ended before the list is complete.
    Skipped,
    /// Still a client.
    Active,
    /// It ended on that day or before.
    Ended,
}

/// A stay up to the day asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stay {
    /// Month of the start since January of the year 0.
    pub start_month: u16,
    /// Day of that month.
    pub start_day: u8,
    /// Month of the end, or of the day asked for.
    pub end_month: u16,
    /// How long it lasted up to then.
    pub tenure: Tenure,
    /// How it stands.
    pub standing: Standing,
}

impl Stay {
    /// The first day.
    pub fn start(&self) -> Day {
        Day { month: self.start_month, day: self.start_day }
    }

    /// Whether it counts.
    pub fn counts(&self) -> bool {
        self.standing != Standing::Skipped
    }

    /// Whether it has ended.
    pub fn has_ended(&self) -> bool {
        self.standing == Standing::Ended
    }

    /// Whether the client is still there.
    pub fn is_active(&self) -> bool {
        self.standing == Standing::Active
    }
}

/// The stays of a list, row by row.
#[derive(Clone, Debug)]
pub struct Stays {
    /// One for each row, those that do not count among them.
    pub all: Vec<Stay>,
    /// The tenure at which each came under observation; empty where all did at their start.
    entries: Vec<Option<Tenure>>,
}

impl Stays {
    /// The stays of a list on a day; see [`Settings`] for the two dates.
    pub fn of(clients: &Clients, settings: &Settings) -> Self {
        Self::of_dates(&clients.starts, &clients.ends, settings.as_of, settings.active_since)
    }

    /// The stays between these first and last days.
    pub fn of_dates(starts: &[Date], ends: &[Option<Date>], as_of: Date, active_since: Option<Date>) -> Self {
        let as_of = Day::of(as_of);
        let dates = || starts.iter().zip(ends).map(|(&start, end)| (Day::of(start), end.map(Day::of)));
        let Some(since) = active_since.map(Day::of) else {
            return Self { all: dates().map(|(start, end)| stay(start, end, as_of)).collect(), entries: Vec::new() };
        };
        let late = |start: Day| (start < since && since <= as_of).then(|| Tenure::between(start, since));
        let is_before = |start: Day, end: Option<Day>| start < since && end.is_some_and(|end| end <= since);
        let seen = |(start, end)| {
            let stay = stay(start, end, as_of);
            if is_before(start, end) { Stay { standing: Standing::Skipped, ..stay } } else { stay }
        };
        Self { all: dates().map(seen).collect(), entries: dates().map(|(start, _)| late(start)).collect() }
    }

    /// Those that count, with their rows.
    pub fn counted(&self) -> impl Iterator<Item = (usize, &Stay)> {
        self.all.iter().enumerate().filter(|(_, stay)| stay.counts())
    }

    /// Those of clients who are still there, with their rows.
    pub fn active(&self) -> impl Iterator<Item = (usize, &Stay)> {
        self.all.iter().enumerate().filter(|(_, stay)| stay.is_active())
    }

    /// The tenure at which a stay came under observation; none where that was its start.
    pub fn entry(&self, row: usize) -> Option<Tenure> {
        self.entries.get(row).copied().flatten()
    }

    /// Adds the months in which a stay was under observation.
    pub fn add_months(&self, row: usize, sum: &mut ClientMonths) {
        sum.add(self.all[row].tenure);
        if let Some(entry) = self.entry(row) {
            sum.subtract(entry);
        }
    }

    /// The longest tenure in whole months; none where no stay counts.
    pub fn longest(&self) -> Option<u16> {
        self.counted().map(|(_, stay)| stay.tenure.months).max()
    }
}

/// A stay as it stands on a day.
fn stay(start: Day, end: Option<Day>, as_of: Day) -> Stay {
    let ended = end.filter(|end| *end <= as_of);
    let last = ended.unwrap_or(as_of).max(start);
    let standing = match ended {
        _ if start > as_of => Standing::Skipped,
        Some(_) => Standing::Ended,
        None => Standing::Active,
    };
    let Day { month: start_month, day: start_day } = start;
    Stay { start_month, start_day, end_month: last.month, tenure: Tenure::between(start, last), standing }
}
