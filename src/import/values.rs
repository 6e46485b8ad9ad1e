//! What a single cell says.

use super::{Reason, words};
use crate::model::limits::{self, Limits};
use crate::text::{Language, typed_number};

/// Longest part of a cell that is repeated.
const REPEATED: usize = 30;

/// What a cell says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value {
    /// Nothing.
    Empty,
    /// A number, plain or with a label: "9", "9,0", "10 - Extremely likely", "Promoter (9)", "9/10".
    Number(f64),
    /// A number on a scale that it names itself: "4/5", "80%", "★★★★".
    OnScale(f64, Scale),
    /// A day, a month or a time.
    Date,
    /// Words.
    Text,
}

/// A scale that is not the one of the Net Promoter Score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// Ratings from 1 to 5.
    Five,
    /// Ratings from 1 to 7.
    Seven,
    /// Stars.
    Stars,
    /// Points or percent, from 0 to 100.
    Hundred,
}

impl Value {
    /// The score from 0 to 10 that it is, if it is one.
    pub fn score(self) -> Option<u8> {
        match self {
            Self::Number(number) if number.fract() == 0.0 && is_within(number, &limits::SCORE) => Some(number as u8),
            _ => None,
        }
    }

    /// The number that it is, if it is one on no other scale.
    pub fn number(self) -> Option<f64> {
        if let Self::Number(number) = self { Some(number) } else { None }
    }

    /// Whether it is no words, and not empty.
    pub fn is_typed(self) -> bool {
        !matches!(self, Self::Empty | Self::Text)
    }
}

/// Words that stand at the ends of the scale or name a group of answers, and so mark a number beside them as a score.
const LABELS: [&str; 12] = [
    "likel*",
    "prawdopodob*",
    "promot*",
    "passiv*",
    "detract*",
    "krytyk*",
    "neutral*",
    "obojetn*",
    "polec*",
    "point*",
    "punkt*",
    "pkt",
];
/// What stars are called.
const STARS: [&str; 2] = ["star*", "gwiazd*"];

/// What a cell says.
pub fn value(cell: &str) -> Value {
    // Most cells are plain digits, or words.
    if let Ok(number) = cell.parse::<u32>() {
        return Value::Number(f64::from(number));
    }
    if cell.is_empty() {
        return Value::Empty;
    }
    let stars = cell.chars().filter(|c| matches!(c, '★' | '⭐')).count();
    if stars > 0 {
        let others = cell.chars().any(|c| !matches!(c, '★' | '⭐' | '☆' | '\u{fe0f}') && !c.is_whitespace());
        let number = if others { stars_beside(cell) } else { Some(stars as f64) };
        return number.map_or(Value::Text, |stars| Value::OnScale(stars, Scale::Stars));
    }
    if !cell.bytes().any(|byte| byte.is_ascii_digit()) {
        return Value::Text;
    }
    if is_date(cell) {
        return Value::Date;
    }
    if cell.chars().any(char::is_alphabetic) {
        return labeled(cell);
    }
    if let Some(share) = cell.strip_suffix('%').and_then(|share| number(share.trim_end())) {
        return Value::OnScale(share, Scale::Hundred);
    }
    number(cell).map_or_else(|| labeled(cell), Value::Number)
}

/// The number beside a star: "4 ★".
fn stars_beside(cell: &str) -> Option<f64> {
    number(cell.trim_matches(|c: char| matches!(c, '★' | '⭐' | '\u{fe0f}') || c.is_whitespace()))
}

/// A number, thousands separators and decimal marks of any language understood.
fn number(cell: &str) -> Option<f64> {
    // A mark before three digits groups thousands in one of the languages, and is a decimal mark in
    // the other: of counts the former is meant.
    let read = Language::ALL.map(|language| typed_number::read(cell, language));
    read.into_iter().flatten().reduce(f64::max)
}

/// A day, a month or a time, in digits: "2024-05-06 09:30", "6.5.2024", "05/2024", "9:30".
fn is_date(cell: &str) -> bool {
    let day = cell.split([' ', 'T']).next().unwrap_or_default();
    let Some(mark) = day.chars().find(|c| !c.is_ascii_digit()).filter(|c| matches!(c, '-' | '.' | '/' | ':')) else {
        return false;
    };
    let lengths: Vec<usize> = day.trim_end_matches('.').split(mark).map(str::len).collect();
    let digits = day.chars().all(|c| c.is_ascii_digit() || c == mark);
    let is_short = |length: &usize| matches!(length, 1 | 2);
    digits
        && match lengths[..] {
            [_, _] if mark == ':' => lengths.iter().all(is_short),
            [year, month] | [month, year] if year == 4 && mark != '.' => is_short(&month),
            [month, 4] => month == 2,
            [first, middle, last] => is_short(&middle) && matches!((first, last), (1 | 2 | 4, 1 | 2) | (1 | 2, 4)),
            _ => false,
        }
}

/// A number with a label, of which it is the only number, or a number of how many.
fn labeled(cell: &str) -> Value {
    let mut numbers = cell.split(|c: char| !c.is_ascii_digit()).filter(|digits| !digits.is_empty());
    let (first, second, none) = (numbers.next(), numbers.next(), numbers.next());
    let Some(Ok(number)) = first.filter(|_| none.is_none()).map(str::parse::<u32>) else { return Value::Text };
    let [digits, label] = [first.unwrap_or_default(), cell].map(str::trim);
    let (before, behind) = label.split_once(digits).unwrap_or_default();
    let number = f64::from(number);
    if let Some(of) = second {
        return match (before, of, behind.trim_end_matches(|c: char| c.is_ascii_digit()).trim()) {
            ("", "10", "/" | "out of" | "of" | "z" | "na") => Value::Number(number),
            ("", "5", "/" | "out of" | "of" | "z" | "na") => Value::OnScale(number, Scale::Five),
            ("", "7", "/" | "out of" | "of" | "z" | "na") => Value::OnScale(number, Scale::Seven),
            ("", "100", "/" | "out of" | "of" | "z" | "na") => Value::OnScale(number, Scale::Hundred),
            _ => Value::Text,
        };
    }
    let is_marked = match (before, behind) {
        // "10 - Extremely likely", "9: …", "9 (…)", "9. …"
        ("", behind) => {
            let mark = behind.trim_start().chars().next();
            mark.is_some_and(|c| matches!(c, '-' | '–' | '—' | ':' | '(' | '=' | '.' | ')'))
                && behind.chars().any(char::is_alphabetic)
        }
        // "Promoter (9)"
        (before, ")") => before.ends_with('('),
        _ => false,
    };
    if is_marked {
        return Value::Number(number);
    }
    let words = words::words(cell);
    if STARS.iter().any(|star| words::hold(&words, star)) {
        Value::OnScale(number, Scale::Stars)
    } else if LABELS.iter().any(|label| words::hold(&words, label)) {
        Value::Number(number)
    } else {
        Value::Text
    }
}

fn is_within(number: f64, limits: &Limits) -> bool {
    (limits.min..=limits.max).contains(&number)
}

/// The beginning of a cell.
pub fn beginning(cell: &str) -> String {
    cell.chars().take(REPEATED).collect()
}

/// A whole number within limits.
///
/// # Errors
/// Why the cell holds no such number.
pub fn whole(cell: &str, limits: &Limits) -> Result<f64, Reason> {
    let number = match value(cell) {
        Value::Empty => return Err(Reason::Empty),
        Value::Number(number) => number,
        Value::OnScale(..) | Value::Date | Value::Text => return Err(Reason::NoNumber(beginning(cell))),
    };
    if !is_within(number, limits) {
        Err(Reason::OutOfRange(beginning(cell)))
    } else if number.fract() != 0.0 {
        Err(Reason::NotWhole(beginning(cell)))
    } else {
        Ok(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_have_labels_in_many_ways() {
        for cell in [
            "9",
            "9,0",
            "9.00",
            "9 - Very likely",
            "9 – bardzo prawdopodobne",
            "Promoter (9)",
            "9/10",
            "9 out of 10",
            "9 z 10",
            "9 = likely",
            "9 (promotor)",
            "Extremely likely 9",
            "9 pkt",
            "9: yes",
        ] {
            assert_eq!(value(cell), Value::Number(9.0), "{cell}");
        }
        for cell in
            ["ten", "9-10", "Q1", "How likely (0-10)?", "12 months", "NPS report Q3 2024", "-", "n = 5", "Total: 5"]
        {
            assert_eq!(value(cell), Value::Text, "{cell}");
        }
    }

    #[test]
    fn dates_and_other_scales_are_no_scores() {
        for cell in
            ["2024-05-06", "6.5.2024", "5/6/24", "2024-05", "05/2024", "2024-05-06T09:30:00Z", "9:30", "6.05.2024 9:30"]
        {
            assert_eq!(value(cell), Value::Date, "{cell}");
        }
        assert_eq!(value("★★★☆☆"), Value::OnScale(3.0, Scale::Stars));
        assert_eq!(value("4 ★"), Value::OnScale(4.0, Scale::Stars));
        assert_eq!(value("4 gwiazdki"), Value::OnScale(4.0, Scale::Stars));
        assert_eq!(value("80 %"), Value::OnScale(80.0, Scale::Hundred));
        assert_eq!(value("4/5"), Value::OnScale(4.0, Scale::Five));
        assert_eq!(value("6 z 7"), Value::OnScale(6.0, Scale::Seven));
        assert_eq!(value("1 040"), Value::Number(1_040.0));
        assert_eq!(value("1.043"), Value::Number(1_043.0));
    }
}
