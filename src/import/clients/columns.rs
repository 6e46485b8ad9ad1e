//! Which column of a client list is which, by its name and by what stands in a sample of its rows.

use super::headers::weight;
use super::names::Names;
use super::{Role, dates, numbers};
use crate::import::letters;

/// What a cell says where nothing is meant, or that somebody is still a client.
const NOTHING: [&str; 34] = [
    "",
    "na",
    "n a",
    "none",
    "null",
    "nil",
    "nan",
    "nat",
    "active",
    "current",
    "present",
    "ongoing",
    "open",
    "now",
    "today",
    "still active",
    "to date",
    "still",
    "live",
    "aktywny",
    "aktywna",
    "aktywne",
    "obecnie",
    "nadal",
    "trwa",
    "brak",
    "do teraz",
    "w toku",
    "aktiv",
    "laufend",
    "actif",
    "en cours",
    "activo",
    "actual",
];

/// Whether a cell says that there is nothing, as an empty one does.
pub fn is_nothing(cell: &[u8]) -> bool {
    /// Longest cell of this kind.
    const LONGEST: usize = 16;
    match cell {
        [] => true,
        [first, ..] if first.is_ascii_digit() => cell.starts_with(b"9999-12-31") || cell.starts_with(b"0000-00-00"),
        [b'=', ..] => false,
        _ if cell.len() > LONGEST => false,
        _ => {
            let words = letters::words(std::str::from_utf8(cell).unwrap_or("?"));
            // A number, a date that is too wide for its column ("####") and a question say something.
            let is_something = |byte: &u8| byte.is_ascii_digit() || (words.is_empty() && matches!(byte, b'#' | b'?'));
            !cell.iter().any(is_something) && NOTHING.contains(&words.join(" ").as_str())
        }
    }
}

/// What stands in a column, in a sample of its rows.
#[derive(Clone, Debug, Default)]
pub struct Profile {
    /// Rows of the sample.
    rows: usize,
    /// Cells that are not empty, nor say that nothing is meant.
    filled: usize,
    dates: usize,
    /// Numbers that can be days of a spreadsheet.
    serials: usize,
    amounts: usize,
    scores: usize,
    terms: usize,
    /// Words, neither dates nor numbers.
    texts: usize,
    /// What begins with a letter and is no date: also "Rep 1", which could be an amount with a currency before it.
    labels: usize,
    /// Different ones of the filled cells.
    different: usize,
    /// The largest amount.
    largest: f64,
    /// Whether the numbers count up.
    counts_up: bool,
}

impl Profile {
    /// What stands in the cells of a column.
    pub fn of<'a>(cells: impl Iterator<Item = &'a str>) -> Self {
        let (mut profile, mut seen, mut last) =
            (Self { counts_up: true, ..Self::default() }, Names::default(), f64::MIN);
        for cell in cells {
            profile.rows += 1;
            let bytes = cell.as_bytes();
            if is_nothing(bytes) {
                continue;
            }
            profile.filled += 1;
            seen.push(bytes);
            let amount = numbers::amount(bytes).map(|(amount, _)| amount);
            let is_date = !matches!(dates::day(bytes, false), Err(dates::Fault::NoDate));
            profile.dates += usize::from(is_date);
            profile.serials += usize::from(dates::is_serial(bytes));
            profile.amounts += usize::from(amount.is_some());
            profile.scores += usize::from(numbers::score(bytes).is_some_and(|score| (0.0..=10.0).contains(&score)));
            profile.terms += usize::from(numbers::term(bytes).is_some_and(|term| (1.0..=120.0).contains(&term)));
            profile.texts += usize::from(amount.is_none() && !is_date);
            profile.labels += usize::from(!is_date && bytes.first().is_some_and(u8::is_ascii_alphabetic));
            profile.counts_up &= amount.is_some_and(|amount| amount > last);
            last = amount.unwrap_or(last);
            profile.largest = profile.largest.max(last);
        }
        profile.different = seen.labels().texts.len();
        profile
    }

    fn mostly(&self, count: usize) -> bool {
        count > 0 && count * 2 >= self.filled
    }

    /// Whether its numbers are days of a spreadsheet.
    pub fn is_serial(&self) -> bool {
        self.mostly(self.serials) && self.serials > self.dates
    }

    fn is_date(&self) -> bool {
        self.mostly(self.dates) || self.is_serial()
    }

    /// Whether what stands here can be what the role needs.
    fn suits(&self, role: Role) -> bool {
        let is_empty = self.filled == 0;
        match role {
            Role::Client => !is_empty && !self.mostly(self.dates),
            Role::Start => self.is_date(),
            Role::End | Role::LastContact => is_empty || self.is_date(),
            Role::Fee | Role::AdSpend => is_empty || (self.mostly(self.amounts) && !self.mostly(self.dates)),
            Role::Term => is_empty || self.mostly(self.terms),
            Role::SalesRep | Role::ServiceRep => is_empty || self.mostly(self.texts) || self.mostly(self.labels),
            Role::Nps => is_empty || self.mostly(self.scores),
        }
    }
}

/// The column of each role, in the order of [`Role::ALL`]: by names first, the best pair of role and column before all
/// others, then by what stands in the columns. `is_later` says whether most days of its second column are later than those
/// beside them in its first one.
pub fn roles(
    names: &[Vec<String>],
    profiles: &[Profile],
    is_later: impl Fn(usize, usize) -> bool,
) -> [Option<u32>; 10] {
    let mut roles = [None; 10];
    let mut pairs: Vec<(i32, Role, usize)> = Vec::new();
    for (column, words) in names.iter().enumerate() {
        let suits = |role: &Role| profiles.get(column).is_some_and(|profile| profile.suits(*role));
        pairs.extend(Role::ALL.into_iter().filter(suits).map(|role| (weight(words, role), role, column)));
    }
    // Weights are few, so that this takes less than sorting, and no code for it.
    let most = pairs.iter().map(|(weight, ..)| *weight).max().unwrap_or_default();
    for wanted in (1..=most).rev() {
        for (_, role, column) in pairs.iter().filter(|(weight, ..)| *weight == wanted) {
            take(&mut roles, *role, Some(*column));
        }
    }
    by_content(&mut roles, names, profiles, is_later);
    // A column that is called so has the starts, even if its cells are no dates: they are named as such.
    let called = (0..names.len()).rev().max_by_key(|column| weight(&names[*column], Role::Start));
    take(&mut roles, Role::Start, called.filter(|column| weight(&names[*column], Role::Start) > 0));
    roles
}

/// Gives a column to a role, if both are free.
fn take(roles: &mut [Option<u32>; 10], role: Role, column: Option<usize>) {
    let column = column.map(|column| column as u32);
    if roles[role as usize].is_none() && !roles.contains(&column) {
        roles[role as usize] = column;
    }
}

fn is_free(roles: &[Option<u32>; 10], column: usize) -> bool {
    !roles.contains(&Some(column as u32))
}

/// The columns that no name tells: starts and ends by their dates, and where no column is named the rest, too.
fn by_content(
    roles: &mut [Option<u32>; 10],
    names: &[Vec<String>],
    profiles: &[Profile],
    is_later: impl Fn(usize, usize) -> bool,
) {
    let is_unnamed = roles.iter().all(Option::is_none);
    days_by_content(roles, names, profiles, is_later);
    let is_against = |column: usize| names.get(column).is_some_and(|words| weight(words, Role::Client) < 0);
    let text = |roles: &[Option<u32>; 10], differs: bool| {
        (0..profiles.len()).find(|column| {
            let Profile { filled, different, texts, .. } = profiles[*column];
            let is_mostly = different * 10 >= filled * 8;
            is_free(roles, *column) && texts * 2 > filled && is_mostly == differs && !is_against(*column)
        })
    };
    let client = text(roles, true);
    take(roles, Role::Client, client);
    if is_unnamed {
        let fee = (0..profiles.len()).find(|column| {
            let profile = &profiles[*column];
            is_free(roles, *column)
                && profile.amounts * 2 > profile.filled
                && profile.largest > 24.0
                && !profile.counts_up
        });
        take(roles, Role::Fee, fee);
        let rep = text(roles, false);
        take(roles, Role::SalesRep, rep);
    }
}

/// The columns of starts and ends that no name tells. The one with the fewest gaps has the starts; ends are later.
fn days_by_content(
    roles: &mut [Option<u32>; 10],
    names: &[Vec<String>],
    profiles: &[Profile],
    is_later: impl Fn(usize, usize) -> bool,
) {
    let says = |column: usize, role: Role| names.get(column).map_or(0, |words| weight(words, role));
    let dates = |roles: &[Option<u32>; 10]| -> Vec<usize> {
        (0..profiles.len()).filter(|column| is_free(roles, *column) && profiles[*column].is_date()).collect()
    };
    let is_named = roles[Role::Start as usize].is_some();
    let free = dates(roles);
    let fullest = free.iter().filter(|column| says(**column, Role::Start) >= 0).rev();
    let fullest = fullest.max_by_key(|column| profiles[**column].filled);
    take(roles, Role::Start, fullest.or(free.first()).copied());
    let Some(start) = roles[Role::Start as usize].map(|column| column as usize) else { return };
    // What says that it holds something else has no ends.
    let is_else = |column: usize| {
        says(column, Role::End) < 0 || Role::ALL.into_iter().any(|role| role != Role::End && says(column, role) > 1)
    };
    let free: Vec<usize> = dates(roles).into_iter().filter(|column| !is_else(*column)).collect();
    if let Some(end) = free.iter().find(|column| is_later(start, **column)) {
        take(roles, Role::End, Some(*end));
    } else if let Some(earlier) = free.iter().find(|column| !is_named && is_later(**column, start))
        && roles[Role::End as usize].is_none()
        && !is_else(start)
        && says(*earlier, Role::Start) >= 0
    {
        (roles[Role::Start as usize], roles[Role::End as usize]) = (Some(*earlier as u32), Some(start as u32));
    }
}
