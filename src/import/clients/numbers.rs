//! The amounts, terms and answers that cells say.

use super::dates::number;
use crate::import::letters;

/// What an amount says about decimal marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Nothing.
    Silent,
    /// This sign is a decimal mark: a point or a comma.
    Decimal(u8),
    /// This sign stands before three digits: it divides thousands, unless it is the decimal mark of the column.
    Open(u8),
}

/// The amount that a cell says, below 0 with a minus or in brackets, and what it says about decimal marks. Currencies and
/// words such as "per month" may stand beside it.
pub fn amount(cell: &[u8]) -> Option<(f64, Mark)> {
    if let Some(whole) = number(cell) {
        return Some((f64::from(whole), Mark::Silent));
    }
    let first = cell.iter().position(u8::is_ascii_digit)?;
    let last = cell.iter().rposition(u8::is_ascii_digit)?;
    let starts = first - usize::from(first > 0 && matches!(cell[first - 1], b'.' | b','));
    let (value, mark) = digits(&cell[starts..=last])?;
    let (before, factor) = (beside(&cell[..starts])?, beside(&cell[last + 1..])?);
    if before.factor != 1.0 {
        return None;
    }
    let sign = if before.minus || factor.minus { -1.0 } else { 1.0 };
    Some((sign * value * factor.factor, if factor.factor == 1.0 { mark } else { Mark::Silent }))
}

/// What stands beside the digits of an amount.
struct Beside {
    minus: bool,
    factor: f64,
}

/// Reads what stands beside the digits; none where it does not belong to an amount.
fn beside(text: &[u8]) -> Option<Beside> {
    /// Longest name of a currency, and words for a month.
    const CURRENCY: usize = 3;
    const WORDS: [&str; 14] = [
        "mo",
        "month",
        "monthly",
        "per",
        "mies",
        "miesiac",
        "miesiecznie",
        "mth",
        "monat",
        "mois",
        "mes",
        "euro",
        "each",
        "a",
    ];
    let mut found = Beside { minus: false, factor: 1.0 };
    if text.is_empty() {
        return Some(found);
    }
    let text = std::str::from_utf8(text).ok()?;
    if text.starts_with('=') || text.contains(['%', ':', '@', '#']) {
        return None;
    }
    found.minus = text.contains(['-', '−', '–', '(']);
    for word in letters::words(text) {
        match word.as_str() {
            "k" | "tys" => found.factor = 1e3,
            "m" | "mln" => found.factor = 1e6,
            "yr" | "year" | "rok" | "an" => return None,
            word if word.len() <= CURRENCY || WORDS.contains(&word) => {}
            _ => return None,
        }
    }
    Some(found)
}

/// The value of digits with marks between them, and what they say about decimal marks.
fn digits(text: &[u8]) -> Option<(f64, Mark)> {
    /// Most digits.
    const MOST: u32 = 15;
    // Digits before the first mark, and since the last one.
    let (mut value, mut count, mut lead, mut since) = (0_u64, 0_u32, 0_u32, 0_u32);
    let (mut points, mut commas, mut last) = (0_u32, 0_u32, 0_u8);
    let (mut decimals, mut is_uneven) = (0_u32, false);
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        at += 1;
        match byte {
            b'0'..=b'9' => {
                (value, count, since) = (value * 10 + u64::from(byte - b'0'), count + 1, since + 1);
            }
            b'.' | b',' => {
                if points + commas == 0 {
                    lead = since;
                } else {
                    is_uneven |= !matches!(since, 2 | 3);
                }
                *if *byte == b'.' { &mut points } else { &mut commas } += 1;
                (since, last, decimals) = (0, *byte, 0);
            }
            b' ' | b'\'' => {}
            // A space that does not break, a narrow one, and an apostrophe of a typesetter.
            0xc2 if text.get(at) == Some(&0xa0) => at += 1,
            0xe2 if matches!(text.get(at..at + 2), Some([0x80, 0xaf | 0x89 | 0x99])) => at += 2,
            _ => return None,
        }
        if count > MOST {
            return None;
        }
    }
    let other = if last == b'.' { b',' } else { b'.' };
    let (lasts, others) = if last == b'.' { (points, commas) } else { (commas, points) };
    let mark = match (lasts, others) {
        (0, _) => Mark::Silent,
        (1, 0) if since == 3 && (1..=3).contains(&lead) && !text.starts_with(b"0") => Mark::Open(last),
        (1, _) => {
            decimals = since;
            Mark::Decimal(last)
        }
        (_, 0) if since == 3 => Mark::Decimal(other),
        _ => return None,
    };
    // Exact, as both are whole numbers below 2^53.
    (!is_uneven && count > 0).then(|| (value as f64 / 10_u64.pow(decimals) as f64, mark))
}

/// The contract term that a cell says, in months; none where it says none.
pub fn term(cell: &[u8]) -> Option<f64> {
    if let Some(months) = number(cell) {
        return Some(f64::from(months));
    }
    let words = letters::words(std::str::from_utf8(cell).ok()?);
    let is = |patterns: &[&str]| patterns.iter().any(|pattern| crate::import::words::hold(&words, pattern));
    let digits = |word: &str| word.find(|c: char| !c.is_ascii_digit()).unwrap_or(word.len());
    let count = words.iter().find_map(|word| number(&word.as_bytes()[..digits(word)])).map(f64::from);
    if let Some(count) = count {
        let unit = words.iter().find_map(|word| Some(&word[digits(word)..]).filter(|unit| !unit.is_empty()));
        return match (unit, &words[..]) {
            (None, [_]) => Some(count),
            // "12.0", but neither "12.5" nor "12-24".
            (None, [_, zero]) if cell.contains(&b'.') && zero.bytes().all(|digit| digit == b'0') => Some(count),
            (Some(_), [from, _, to]) if from.starts_with('m') && from == to => Some(1.0),
            (Some(unit), _) if unit.starts_with('m') => Some(count),
            (Some(unit), _) if ["y", "r", "lat", "j", "an"].iter().any(|start| unit.starts_with(start)) => {
                Some(count * 12.0)
            }
            (Some(unit), _) if unit.starts_with('q') || unit.starts_with("kw") => Some(count * 3.0),
            _ => None,
        };
    }
    if is(&["semi", "half", "biannual*", "polrocz*", "halbjahr*", "semestr*"]) {
        return Some(6.0);
    }
    if is(&["quarter*", "kwarta*", "quartal*", "trimestr*", "vierteljahr*"]) {
        return Some(3.0);
    }
    if is(&["annual*", "year*", "roczn*", "rok", "jahr*", "jahrlich", "annuel*", "anual*"]) {
        return Some(12.0);
    }
    is(&["month*", "rolling", "mtm", "m2m", "miesie*", "monat*", "mensuel*", "mensual*", "bezterminow*"]).then_some(1.0)
}

/// The answer to a survey that a cell says, plain or with a label: "9", "9.0", "9/10", "Promoter (9)". It may lie outside
/// of 0 to 10.
pub fn score(cell: &[u8]) -> Option<f64> {
    if let Some(score) = number(cell) {
        return Some(f64::from(score));
    }
    let cell = cell.strip_suffix(b"/10").unwrap_or(cell);
    if let Some((score, _)) = amount(cell) {
        return Some(score);
    }
    let is_digit = |byte: &u8| byte.is_ascii_digit();
    let start = cell.iter().position(is_digit)?;
    let length = cell[start..].iter().take_while(|byte| is_digit(byte)).count();
    let is_alone = !cell[start + length..].iter().any(is_digit);
    number(&cell[start..start + length]).filter(|_| is_alone).map(f64::from)
}
