//! The days that cells say, in any of their forms.
//!
//! Where day and month could be either way round, a day keeps both numbers until the whole column has been read.

use time::{Date, Month};

use super::DateOrder;
use crate::import::letters;

/// The years that a date can have.
const YEARS: std::ops::Range<u32> = 1900..2200;
/// The days that a spreadsheet's number of days can say: 1954 to 2119.
const SERIALS: std::ops::Range<u32> = 20_000..80_000;
/// What a day's two numbers may be, in either order.
const LARGEST: u32 = 31;

/// Names of the months in the page's languages, in lower case and without accents. Any beginning of at least three letters
/// says the month.
const MONTHS: [&[&str]; 12] = [
    &["january", "januar", "janvier", "enero", "styczen", "stycznia"],
    &["february", "februar", "fevrier", "febrero", "luty", "lutego"],
    &["march", "marzec", "marca", "marz", "maerz", "mars", "marzo"],
    &["april", "avril", "abril", "kwiecien", "kwietnia"],
    &["may", "maj", "maja", "mai", "mayo"],
    &["june", "juni", "juin", "junio", "czerwiec", "czerwca"],
    &["july", "juli", "juillet", "julio", "lipiec", "lipca"],
    &["august", "aout", "agosto", "sierpien", "sierpnia"],
    &["september", "septembre", "septiembre", "wrzesien", "wrzesnia"],
    &["october", "oktober", "octobre", "octubre", "pazdziernik", "pazdziernika"],
    &["november", "novembre", "noviembre", "listopad", "listopada"],
    &["december", "dezember", "decembre", "diciembre", "grudzien", "grudnia"],
];

/// Words in a date that say nothing.
const FILLERS: [&str; 25] = [
    "st",
    "nd",
    "rd",
    "th",
    "of",
    "de",
    "del",
    "r",
    "roku",
    "er",
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "sat",
    "sun",
    "the",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

/// A day as a cell says it, in 32 bits: year, and either month and day, or two numbers whose order is not known yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day(u32);

/// Why a cell says no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is no date.
    NoDate,
    /// It is a date that does not exist or is out of range.
    BadDate,
}

/// Which orders of day and month a date leaves possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fits {
    /// It says itself which is which, or both are the same.
    Sure,
    /// The day stands first.
    DayFirst,
    /// The month stands first.
    MonthFirst,
    /// Either way; whether points divide the numbers, as where the day stands first.
    Either(bool),
}

impl Day {
    /// No day.
    pub const NONE: Self = Self(u32::MAX);
    const OPEN: u32 = 1 << 30;
    const POINTS: u32 = 1 << 29;

    fn new(year: u32, month: u32, day: u32) -> Result<Self, Fault> {
        if YEARS.contains(&year) && (1..=12).contains(&month) && (1..=length(year, month)).contains(&day) {
            Ok(Self((year - YEARS.start) << 10 | month << 5 | day))
        } else {
            Err(Fault::BadDate)
        }
    }

    /// A day by two numbers whose order is not known.
    fn open(first: u32, second: u32, year: u32, points: bool) -> Result<Self, Fault> {
        let [day_first, month_first] = [Self::new(year, second, first), Self::new(year, first, second)];
        if day_first.is_err() && month_first.is_err() {
            return Err(Fault::BadDate);
        }
        if day_first == month_first {
            return day_first;
        }
        let points = if points { Self::POINTS } else { 0 };
        Ok(Self(Self::OPEN | points | (year - YEARS.start) << 10 | second << 5 | first))
    }

    /// Whether the order of its numbers has to be known.
    pub fn is_open(self) -> bool {
        self != Self::NONE && self.0 & Self::OPEN != 0
    }

    fn parts(self) -> [u32; 3] {
        [YEARS.start + (self.0 >> 10 & 0x1ff), self.0 >> 5 & LARGEST, self.0 & LARGEST]
    }

    /// Which orders it leaves possible.
    pub fn fits(self) -> Fits {
        if !self.is_open() {
            return Fits::Sure;
        }
        let [year, second, first] = self.parts();
        match (Self::new(year, second, first), Self::new(year, first, second)) {
            (Ok(_), Err(_)) => Fits::DayFirst,
            (Err(_), _) => Fits::MonthFirst,
            (Ok(_), Ok(_)) => Fits::Either(self.0 & Self::POINTS != 0),
        }
    }

    /// The day by an order; none where it does not exist.
    pub fn ordered(self, order: DateOrder) -> Option<Self> {
        if !self.is_open() {
            return Some(self);
        }
        let [year, second, first] = self.parts();
        let [month, day] = if order == DateOrder::DayFirst { [second, first] } else { [first, second] };
        Self::new(year, month, day).ok()
    }

    /// The date of a day that is not open.
    pub fn date(self) -> Option<Date> {
        if self == Self::NONE || self.is_open() {
            return None;
        }
        let [year, month, day] = self.parts();
        Date::from_calendar_date(year as i32, Month::try_from(month as u8).ok()?, day as u8).ok()
    }

    /// Whether it lies before another one; false where one of them is missing or open.
    pub fn is_before(self, other: Self) -> bool {
        let is_sure = |day: Self| day != Self::NONE && !day.is_open();
        is_sure(self) && is_sure(other) && self.0 < other.0
    }
}

/// Days of a month.
fn length(year: u32, month: u32) -> u32 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The day that a cell says, which is not empty. Where `serial`, a plain number is a spreadsheet's number of days.
///
/// # Errors
/// Why it says none.
pub fn day(cell: &[u8], serial: bool) -> Result<Day, Fault> {
    if let [y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1, rest @ ..] = cell
        && (rest.is_empty() || is_time(rest))
        && let (Some(year), Some(month), Some(day)) =
            (number(&[*y0, *y1, *y2, *y3]), number(&[*m0, *m1]), number(&[*d0, *d1]))
    {
        return Day::new(year, month, day);
    }
    match number(cell) {
        Some(number) if serial && SERIALS.contains(&number) => from_serial(number),
        Some(number) if cell.len() == 8 && YEARS.contains(&(number / 10_000)) => {
            Day::new(number / 10_000, number / 100 % 100, number % 100)
        }
        Some(_) => Err(Fault::NoDate),
        None => written(cell, serial),
    }
}

/// Whether the number of a cell can be a spreadsheet's number of days, with or without a time.
pub fn is_serial(cell: &[u8]) -> bool {
    let whole = cell.split(|byte| *byte == b'.').next().unwrap_or_default();
    number(whole).is_some_and(|number| SERIALS.contains(&number))
        && cell[whole.len()..].iter().skip(1).all(u8::is_ascii_digit)
}

/// A whole number of at most nine digits.
pub fn number(digits: &[u8]) -> Option<u32> {
    if digits.is_empty() || digits.len() > 9 {
        return None;
    }
    digits.iter().try_fold(0, |number, digit| digit.is_ascii_digit().then(|| number * 10 + u32::from(digit - b'0')))
}

/// The day of a spreadsheet, which counts from the end of 1899.
fn from_serial(days: u32) -> Result<Day, Fault> {
    /// The Julian day of December 30, 1899.
    const ZERO: i32 = 2_415_019;
    let date = Date::from_julian_day(ZERO + days as i32).map_err(|_| Fault::BadDate)?;
    Day::new(date.year() as u32, u32::from(u8::from(date.month())), u32::from(date.day()))
}

/// Whether what follows a date is a time of the day.
fn is_time(rest: &[u8]) -> bool {
    matches!(rest, [b'T' | b't' | b' ', hour, ..] if hour.is_ascii_digit()) && rest.contains(&b':')
}

/// A date without the time that follows it.
fn without_time(cell: &[u8]) -> &[u8] {
    let Some(colon) = cell.iter().position(|byte| *byte == b':') else { return cell };
    let hours = cell[..colon].iter().rposition(|byte| !byte.is_ascii_digit()).unwrap_or(0);
    if matches!(cell[hours], b' ' | b'T' | b't') { cell[..hours].trim_ascii_end() } else { cell }
}

/// The numbers and the month that stand in a date.
#[derive(Default)]
struct Parts {
    /// Values and how many digits they have.
    numbers: Vec<(u32, usize)>,
    /// The month that is called by its name, and how many numbers stand before it.
    month: Option<(u32, usize)>,
    /// The first sign between numbers.
    sign: u8,
}

impl Parts {
    fn of(cell: &[u8]) -> Option<Self> {
        let mut parts = Self::default();
        let mut at = 0;
        while let Some(byte) = cell.get(at) {
            let is_digit = byte.is_ascii_digit();
            let is_letter = |byte: &u8| byte.is_ascii_alphabetic() || !byte.is_ascii();
            let length =
                cell[at..].iter().take_while(|byte| if is_digit { byte.is_ascii_digit() } else { is_letter(byte) });
            let length = length.count();
            let word = &cell[at..at + length.max(1)];
            at += word.len();
            if is_digit {
                parts.numbers.push((number(word)?, length));
            } else if length > 0 {
                parts.word(std::str::from_utf8(word).ok()?)?;
            } else if matches!(byte, b'/' | b'-' | b'.' | b'\'') {
                parts.sign = if parts.sign == 0 { *byte } else { parts.sign };
            } else if !matches!(byte, b' ' | b',') {
                return None;
            }
        }
        (parts.numbers.len() <= 3).then_some(parts)
    }

    /// Takes in a word; none where it has nothing to do with dates.
    fn word(&mut self, word: &str) -> Option<()> {
        let word: String = word.chars().map(letters::plain).filter(|c| *c != '’' && *c != '\u{a0}').collect();
        let is_month = |names: &&[&str]| names.iter().any(|name| name.starts_with(&word));
        if word.is_empty() || FILLERS.contains(&word.as_str()) {
            return Some(());
        }
        let month = MONTHS.iter().position(is_month).filter(|_| word.len() >= 3 && self.month.is_none())?;
        self.month = Some((month as u32 + 1, self.numbers.len()));
        Some(())
    }
}

/// A day that is written in any other form.
fn written(cell: &[u8], serial: bool) -> Result<Day, Fault> {
    /// Longest date.
    const LONGEST: usize = 40;
    if serial && is_serial(cell) {
        return number(cell.split(|byte| *byte == b'.').next().unwrap_or_default())
            .map_or(Err(Fault::NoDate), from_serial);
    }
    if cell.len() > LONGEST || !cell.iter().any(u8::is_ascii_digit) {
        return Err(Fault::NoDate);
    }
    let parts = Parts::of(without_time(cell)).ok_or(Fault::NoDate)?;
    match (parts.numbers.as_slice(), parts.month) {
        ([first, second, third], None) if parts.sign != 0 => numeric(*first, *second, *third, parts.sign == b'.'),
        ([(year, 4), (month, 1 | 2)], None) if matches!(parts.sign, b'-' | b'/') => Day::new(*year, *month, 1),
        ([(month, 1 | 2), (year, 4)], None) if parts.sign != 0 => Day::new(*year, *month, 1),
        ([(year, 4)], Some((month, _))) => Day::new(*year, month, 1),
        ([(year, 2)], Some((month, 0))) if matches!(parts.sign, b'-' | b'\'') => Day::new(full(*year), month, 1),
        ([(year, 4), (day, 1 | 2)] | [(day, 1 | 2), (year, 2 | 4)], Some((month, _))) => {
            Day::new(full(*year), month, *day)
        }
        _ => Err(Fault::NoDate),
    }
}

/// A day by three numbers.
fn numeric(first: (u32, usize), second: (u32, usize), third: (u32, usize), points: bool) -> Result<Day, Fault> {
    match (first, second, third) {
        ((year, 4), (month, 1 | 2), (day, 1 | 2)) => Day::new(year, month, day),
        ((first, 1 | 2), (second, 1 | 2), (year, 2 | 4)) => Day::open(first, second, full(year), points),
        _ => Err(Fault::NoDate),
    }
}

/// A year with its century.
fn full(year: u32) -> u32 {
    match year {
        0..70 => year + 2000,
        70..100 => year + 1900,
        year => year,
    }
}
