//! Months of the calendar.

/// The years that a month or a day may lie in.
pub const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;
/// Months of a year.
const YEAR: i32 = 12;

/// A month of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CalendarMonth {
    /// Months since January of the year 0.
    count: i32,
}

impl CalendarMonth {
    /// A month of a year from 1900 to 2199, from 1 to 12; none for any other.
    pub fn new(year: i32, month: u32) -> Option<Self> {
        let is_known = YEARS.contains(&year) && (1..=YEAR as u32).contains(&month);
        is_known.then(|| Self { count: year * YEAR + month as i32 - 1 })
    }

    /// The month that is so many months after January of the year 0.
    pub fn of_count(count: i32) -> Self {
        Self { count }
    }

    /// The month that is written as `2026-03`; none for any other text.
    pub fn from_code(code: &str) -> Option<Self> {
        let is_written = code.len() == 7 && code.bytes().all(|byte| byte == b'-' || byte.is_ascii_digit());
        let (year, month) = code.split_once('-').filter(|(year, _)| is_written && year.len() == 4)?;
        Self::new(year.parse().ok()?, month.parse().ok()?)
    }

    /// As links and fields for months have it: `2026-03`.
    pub fn code(self) -> String {
        format!("{}-{:02}", self.year(), self.month())
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.count.div_euclid(YEAR)
    }

    /// The month of the year, from 1.
    pub fn month(self) -> u32 {
        self.count.rem_euclid(YEAR) as u32 + 1
    }

    /// So many months later, or earlier.
    pub fn plus(self, months: i32) -> Self {
        Self { count: self.count + months }
    }

    /// How many months later than another one it is; negative where it is earlier.
    pub fn since(self, other: Self) -> i32 {
        self.count - other.count
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_written_and_read() {
        let march = CalendarMonth::new(2026, 3).unwrap();
        assert_eq!((march.code().as_str(), CalendarMonth::from_code("2026-03")), ("2026-03", Some(march)));
        assert_eq!(march.plus(-3).code(), "2025-12");
        assert_eq!(march.plus(10).code(), "2027-01");
        assert_eq!(march.plus(-3).since(march), -3);
        for code in ["", "2026", "2026-13", "2026-00", "2026-3", "26-03", "1899-12", "2200-01", "-026-03", "2026-+3"] {
            assert_eq!(CalendarMonth::from_code(code).map(CalendarMonth::code), None, "{code}");
        }
    }
}
