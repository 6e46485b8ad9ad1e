//! Days of the calendar, as they come in.

use time::{Date, Month};

use super::fields::{Fields, quote, refusal};
use super::input::{FieldType, Kind};
use super::value::Value;
use crate::model::calendar::YEARS;
use crate::model::{Error, ErrorKind};

/// The date of a year, a month from 1 and a day from 1; none outside of the years allowed.
pub fn date(year: i32, month: u8, day: u8) -> Option<Date> {
    let date = Date::from_calendar_date(year, Month::try_from(month).ok()?, day).ok()?;
    YEARS.contains(&year).then_some(date)
}

/// The date that is written as `2024-02-29`; none for any other text.
pub fn parse(text: &str) -> Option<Date> {
    let is_written = text.len() == 10 && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_digit());
    let mut parts = text.split('-').filter(|_| is_written);
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if year.len() != 4 || month.len() != 2 || parts.next().is_some() {
        return None;
    }
    date(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

/// Reads a date that has to be there.
///
/// # Errors
/// `Missing`, `WrongType` for anything but a text, `BadDate`.
pub fn read(value: Value, path: &str) -> Result<Date, Error> {
    read_optional(value, path)?.ok_or_else(|| Error::new(path, ErrorKind::Missing))
}

fn read_optional(value: Value, path: &str) -> Result<Option<Date>, Error> {
    match value {
        Value::Absent => Ok(None),
        Value::Text(text) => {
            let bad = || Error::new(path, ErrorKind::BadDate { given: quote(&text) });
            parse(&text).map(Some).ok_or_else(bad)
        }
        other => Err(refusal(path.to_owned(), &other, "a date")),
    }
}

impl FieldType for Option<Date> {
    type Rule = &'static str;
    const KIND: Kind = Kind::Text;
    const OPTIONAL: bool = true;

    fn read(fields: &mut Fields, name: &'static str) -> Result<Self, Error> {
        read_optional(fields.take(name), &fields.path_of(name))
    }
}

impl FieldType for Date {
    type Rule = &'static str;
    const KIND: Kind = Kind::Text;

    fn read(fields: &mut Fields, name: &'static str) -> Result<Self, Error> {
        read(fields.take(name), &fields.path_of(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_days_of_the_calendar() {
        assert_eq!(parse("2024-02-29").map(Date::to_ordinal_date), Some((2024, 60)));
        for text in ["", "2024-2-29", "2023-02-29", "2024-13-01", "2024-00-10", "1899-12-31", "2200-01-01", "20240229"]
        {
            assert_eq!(parse(text), None, "{text}");
        }
        for text in ["2024-02-29T00:00", " 2024-02-2", "-024-02-29", "2024-02--1", "2024-02-٣", "24-02-2024"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
