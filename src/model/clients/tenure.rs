//! How long a stay lasts, by the calendar: whole months, and the days that remain.

use time::{Date, Month};

/// Months of a year.
const YEAR: i32 = 12;
/// The shortest month, days: two anniversaries lie 28 to 31 days apart.
const SHORTEST: u8 = 28;
/// Lengths that a month can have.
const LENGTHS: usize = 4;
/// Places of [`Tenure::place`] in one month of tenure.
pub const PLACES: usize = LENGTHS * 31;

/// Months since January of the year 0 of a day in the years 0 to 5,400.
pub fn month_of(date: Date) -> u16 {
    Day::of(date).month
}

/// Days of a month, counted since January of the year 0.
fn length(month: u16) -> u8 {
    let (year, of_year) = (i32::from(month) / YEAR, (i32::from(month) % YEAR) as u8);
    Month::January.nth_next(of_year).length(year)
}

/// A day as month and day of the month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// Months since January of the year 0.
    pub month: u16,
    /// Day of the month, from 1.
    pub day: u8,
}

impl Day {
    /// A date in the years 0 to 5,400.
    pub fn of(date: Date) -> Self {
        let (year, month, day) = date.to_calendar_date();
        Self { month: (year * YEAR + i32::from(u8::from(month)) - 1) as u16, day }
    }

    /// The day of a month on which a stay that started on this day has its anniversary: the last day of a shorter month.
    fn anniversary_in(self, month: u16) -> u8 {
        // The length is only looked up where it can matter.
        if self.day <= SHORTEST { self.day } else { self.day.min(length(month)) }
    }
}

/// The length of a stay: whole months, and the remaining days over the days between the two anniversaries around the end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tenure {
    /// Whole months.
    pub months: u16,
    /// Days since the last anniversary.
    days: u8,
    /// Days between that one and the next, less [`SHORTEST`].
    longer: u8,
}

impl Tenure {
    /// The tenure of a stay from one day to another; 0 if that is earlier.
    pub fn between(start: Day, end: Day) -> Self {
        if end <= start {
            return Self::default();
        }
        let here = start.anniversary_in(end.month);
        let (months, days, gap) = if end.day >= here {
            let next = start.anniversary_in(end.month + 1);
            (end.month - start.month, end.day - here, length(end.month) - here + next)
        } else {
            let last = start.anniversary_in(end.month - 1);
            let rest = length(end.month - 1) - last;
            (end.month - 1 - start.month, rest + end.day, rest + here)
        };
        Self { months, days, longer: gap - SHORTEST }
    }

    /// The tenure in months.
    pub fn in_months(self) -> f64 {
        f64::from(self.months) + f64::from(self.days) / f64::from(SHORTEST + self.longer)
    }

    /// A place of its own for each tenure, below [`PLACES`] × (whole months + 1).
    pub fn place(self) -> usize {
        usize::from(self.months) * PLACES + usize::from(self.longer) * 31 + usize::from(self.days)
    }

    /// The tenure that has this place, in months.
    pub fn of_place(place: usize) -> f64 {
        let (months, rest) = (place / PLACES, place % PLACES);
        (months as f64) + (rest % 31) as f64 / (usize::from(SHORTEST) + rest / 31) as f64
    }
}

/// A sum of tenures. It is exact until it is asked for, so that the order of stays does not matter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ClientMonths {
    months: i64,
    /// Days by the distance of the anniversaries.
    days: [i64; LENGTHS],
}

impl ClientMonths {
    /// Adds a tenure.
    pub fn add(&mut self, tenure: Tenure) {
        self.months += i64::from(tenure.months);
        self.days[usize::from(tenure.longer)] += i64::from(tenure.days);
    }

    /// Takes away a tenure, the part of a stay before the list is complete.
    pub fn subtract(&mut self, tenure: Tenure) {
        self.months -= i64::from(tenure.months);
        self.days[usize::from(tenure.longer)] -= i64::from(tenure.days);
    }

    /// The sum, months.
    pub fn total(&self) -> f64 {
        let days = self.days.iter().zip(SHORTEST..).map(|(&days, length)| days as f64 / f64::from(length));
        self.months as f64 + days.sum::<f64>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn months(start: (i32, u8, u8), end: (i32, u8, u8)) -> f64 {
        let [start, end] = [start, end].map(|(year, month, day)| {
            let month = Month::try_from(month).expect("a month");
            Day::of(Date::from_calendar_date(year, month, day).expect("a date"))
        });
        let tenure = Tenure::between(start, end);
        assert_eq!(Tenure::of_place(tenure.place()), tenure.in_months());
        let mut sum = ClientMonths::default();
        sum.add(tenure);
        assert!((sum.total() - tenure.in_months()).abs() < 1e-12);
        tenure.in_months()
    }

    #[test]
    fn anniversaries_lie_on_the_last_day_of_a_shorter_month() {
        assert_eq!(months((2023, 1, 31), (2023, 2, 27)), 27.0 / 28.0);
        assert_eq!(months((2023, 1, 31), (2023, 2, 28)), 1.0);
        assert_eq!(months((2023, 1, 31), (2023, 3, 1)), 1.0 + 1.0 / 31.0);
        assert_eq!(months((2023, 1, 31), (2023, 3, 30)), 1.0 + 30.0 / 31.0);
        assert_eq!(months((2023, 1, 31), (2023, 3, 31)), 2.0);
        assert_eq!(months((2023, 1, 31), (2023, 4, 30)), 3.0);
        assert_eq!(months((2024, 1, 30), (2024, 2, 28)), 29.0 / 30.0);
        assert_eq!(months((2024, 1, 30), (2024, 2, 29)), 1.0);
        assert_eq!(months((2023, 11, 30), (2024, 3, 1)), 3.0 + 1.0 / 30.0);
    }

    #[test]
    fn a_leap_day_has_its_anniversary_on_28_february() {
        assert_eq!(months((2024, 2, 29), (2025, 2, 28)), 12.0);
        assert_eq!(months((2024, 2, 29), (2025, 2, 27)), 11.0 + 29.0 / 30.0);
        assert_eq!(months((2024, 2, 29), (2025, 3, 1)), 12.0 + 1.0 / 29.0);
        assert_eq!(months((2024, 2, 29), (2028, 2, 29)), 48.0);
        assert_eq!(months((2024, 2, 29), (2024, 2, 29)), 0.0);
        assert_eq!(months((2024, 2, 29), (2023, 2, 28)), 0.0);
        assert_eq!(months((2099, 12, 15), (2100, 3, 14)), 2.0 + 27.0 / 28.0);
    }
}
