//! Which column of a client list is which, by its name and by what stands in a sample of its rows.

use std::collections::HashSet;

use super::{Role, dates, numbers};
use crate::import::words::{self, Patterns};

/// Words of a column that holds something else.
const OTHER: i32 = -8;

/// What a column may be called, in the page's languages, and what speaks against it; in the order of [`Role::ALL`].
const WORDS: [&[Patterns]; 10] = [
    &[
        (&["client name", "customer name", "company name", "account name", "nazwa klienta", "nazwa firmy"], 6),
        (&["client*", "customer*", "company", "klient*", "firma", "kunde*", "societe", "empresa"], 4),
        (&["account", "business", "brand", "name", "nazwa", "nom", "nombre"], 3),
        (&["id", "nr", "no", "number", "numer"], 1),
        (&["manager", "rep", "reps", "owner", "executive", "since", "od", "status", "type", "email", "count"], OTHER),
        (&["date", "start*", "end*", "term", "fee", "opiekun*", "seit", "depuis", "desde", "phone", "contact"], OTHER),
        (&["success", "support", "city", "country"], OTHER),
    ],
    &[
        (&["start*", "begin*", "began", "poczat*", "rozpocz*", "beginn*", "debut*", "inicio", "eintritt"], 5),
        (
            &[
                "since", "joined", "signed", "sign up", "signup", "onboard*", "podpis*", "seit", "depuis", "desde",
                "alta",
            ],
            4,
        ),
        (&["from", "od", "ab", "won", "first day"], 3),
        (&["date", "data", "datum", "fecha", "created", "added"], 1),
        (&["end*", "churn*", "cancel*", "last", "contact", "birth*", "invoice*", "updated", "modified", "due"], OTHER),
        (&["fee", "mrr", "month", "koniec", "zakoncz*", "rezygn*", "ostatni*", "urodz*", "ende", "fin", "by"], OTHER),
        (&["renewal*", "next", "payment", "nps", "survey"], OTHER),
    ],
    &[
        (&["end*", "churn*", "cancel*", "left", "koniec", "konc*", "zakoncz*", "rezygn*", "odejsc*", "ende", "fin"], 5),
        (&["terminat*", "stop*", "offboard*", "exit*", "lost", "closed", "utrat*", "austritt", "kundigung", "baja"], 4),
        (&["until", "till", "to", "do", "bis", "hasta", "last day"], 3),
        (&["reason", "status", "start*", "contact", "rate", "risk", "probability", "type", "by", "note*"], OTHER),
        (&["powod", "won", "updated", "modified", "birth*", "renewal*", "poczat*", "rozpocz*", "flag"], OTHER),
    ],
    &[
        (&["fee*", "mrr", "retainer*", "abonament*", "oplat*", "honorar*", "gebuhr*"], 5),
        (
            &["price", "revenue", "amount", "cena", "kwota", "stawka", "przychod*", "preis", "prix", "precio", "cuota"],
            4,
        ),
        (&["monthly", "tarif*", "montant", "betrag", "importe", "paid", "value", "wartosc"], 2),
        (&["ad", "ads", "adspend", "spend", "media", "budget*", "budzet*", "setup", "annual*", "yearly", "arr"], OTHER),
        (&["date", "data", "reklam*", "wydatk*", "total", "lifetime", "ltv"], OTHER),
    ],
    &[
        (&["ad spend", "adspend", "ads spend", "ad budget", "media spend", "media budget", "budzet reklam*"], 6),
        (&["spend", "reklam*", "wydatk*", "werbe*", "publicit*", "publicid*"], 4),
        (&["budget*", "budzet*"], 3),
        (&["fee*", "date", "platform"], OTHER),
    ],
    &[
        (&["contract term*", "contract length", "contract type", "dlugosc umowy", "okres umowy", "rodzaj umowy"], 6),
        (&["term", "terms", "commitment", "duration", "dlugosc*", "laufzeit", "duree", "plazo", "duracion"], 4),
        (&["contract", "umowa", "plan", "billing", "months", "okres*", "vertrag"], 2),
        (&["date", "data", "start*", "begin*", "end*", "id", "no", "number", "od", "do", "fee", "value"], OTHER),
        (&["podpis*", "rozpocz*", "zakoncz*", "signed", "poczat*", "koniec"], OTHER),
    ],
    &[
        (&["sales*", "sold by", "closer*", "account executive", "ae", "seller", "sprzedaw*", "handlow*"], 5),
        (&["vertrieb*", "verkauf*", "vendeu*", "vendedor*", "comercial*", "signed by", "closed by"], 5),
        (&["rep", "reps"], 2),
        (&["service*", "amount", "date", "data", "email", "price", "obslug*", "nps", "stage"], OTHER),
    ],
    &[
        (&["service*", "account manager", "csm", "success", "opiekun*", "obslug*", "betreuer*", "kundenbetreuer*"], 5),
        (&["manager", "am", "responsable", "gestor*", "support"], 4),
        (&["owner", "rep", "reps", "strategist"], 1),
        (&["sales*", "date", "data", "email", "fee", "type", "level", "nps"], OTHER),
    ],
    &[
        (&["nps", "recommend*"], 5),
        (&["score", "ocena", "punkt*"], 3),
        (&["rating", "answer", "wynik", "odpowied*"], 2),
        (&["group", "grupa", "comment*", "date", "data", "reason", "lead", "health", "risk"], OTHER),
    ],
    &[
        (&["last contact*", "ostatni* kontakt*", "last touch*", "last call", "last meeting", "last spoke"], 6),
        (&["last activity", "last seen", "kontakt*", "letzter kontakt", "dernier contact", "ultimo contacto"], 5),
        (&["contacted", "contact date", "contact"], 3),
        (&["name", "person", "email", "phone", "start*", "end*", "osoba", "contract"], OTHER),
    ],
];

/// Words by which a header is in a language that writes the day first.
const DAY_FIRST: [&str; 40] = [
    "poczat*",
    "rozpocz*",
    "podpis*",
    "od",
    "koniec",
    "konc*",
    "zakoncz*",
    "rezygn*",
    "klient",
    "klienta",
    "nazwa",
    "firma",
    "oplat*",
    "kwota",
    "cena",
    "umowa",
    "opiekun*",
    "handlow*",
    "sprzedaw*",
    "abonament*",
    "kunde*",
    "beginn*",
    "ende",
    "datum",
    "seit",
    "bis",
    "laufzeit",
    "gebuhr*",
    "preis",
    "debut*",
    "fin",
    "depuis",
    "societe",
    "prix",
    "inicio",
    "fecha",
    "desde",
    "hasta",
    "empresa",
    "cliente*",
];

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
            let words = crate::import::letters::words(std::str::from_utf8(cell).unwrap_or("?"));
            // A number, or a sign that is a word somewhere, says something.
            !cell.iter().any(u8::is_ascii_digit) && NOTHING.contains(&words.join(" ").as_str())
        }
    }
}

/// How much a name says that a column has a role.
fn weight(words: &[String], role: Role) -> i32 {
    words::weight(words, WORDS[role as usize])
}

/// How many columns a row seems to name.
pub fn named<'a>(cells: impl Iterator<Item = &'a str>) -> usize {
    let is_name = |cell: &&str| {
        let words = crate::import::letters::words(cell);
        Role::ALL.iter().any(|role| weight(&words, *role) > 0)
    };
    cells.filter(is_name).count()
}

/// Whether the names are in a language that writes the day first.
pub fn is_day_first(names: &[Vec<String>]) -> bool {
    names.iter().any(|words| DAY_FIRST.iter().any(|pattern| words::hold(words, pattern)))
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
        let (mut profile, mut seen, mut last) = (Self { counts_up: true, ..Self::default() }, HashSet::new(), f64::MIN);
        for cell in cells {
            profile.rows += 1;
            let bytes = cell.as_bytes();
            if is_nothing(bytes) {
                continue;
            }
            profile.filled += 1;
            seen.insert(cell);
            let amount = numbers::amount(bytes).map(|(amount, _)| amount);
            let is_date = !matches!(dates::day(bytes, false), Err(dates::Fault::NoDate));
            profile.dates += usize::from(is_date);
            profile.serials += usize::from(dates::is_serial(bytes));
            profile.amounts += usize::from(amount.is_some());
            profile.scores += usize::from(numbers::score(bytes).is_some_and(|score| (0.0..=10.0).contains(&score)));
            profile.terms += usize::from(numbers::term(bytes).is_some_and(|term| (1.0..=120.0).contains(&term)));
            profile.texts += usize::from(amount.is_none() && !is_date);
            profile.counts_up &= amount.is_some_and(|amount| amount > last);
            last = amount.unwrap_or(last);
            profile.largest = profile.largest.max(last);
        }
        profile.different = seen.len();
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
            Role::SalesRep | Role::ServiceRep => is_empty || self.mostly(self.texts),
            Role::Nps => is_empty || self.mostly(self.scores),
        }
    }
}

/// The column of each role, in the order of [`Role::ALL`]: by names first, the best pair of role and column before all
/// others, then by what stands in the columns.
pub fn roles(names: &[Vec<String>], profiles: &[Profile]) -> [Option<u32>; 10] {
    let mut roles = [None; 10];
    let mut pairs: Vec<(i32, Role, usize)> = Vec::new();
    for (column, words) in names.iter().enumerate() {
        let suits = |role: &Role| profiles.get(column).is_some_and(|profile| profile.suits(*role));
        pairs.extend(Role::ALL.into_iter().filter(suits).map(|role| (weight(words, role), role, column)));
    }
    pairs.retain(|(weight, ..)| *weight > 0);
    pairs.sort_by_key(|(weight, ..)| -weight);
    for (_, role, column) in pairs {
        take(&mut roles, role, Some(column));
    }
    by_content(&mut roles, names, profiles);
    roles
}

/// Gives a column to a role, if both are free.
fn take(roles: &mut [Option<u32>; 10], role: Role, column: Option<usize>) {
    let column = column.map(|column| column as u32);
    if roles[role as usize].is_none() && !roles.contains(&column) {
        roles[role as usize] = column;
    }
}

/// The columns that no name tells: starts and ends by their dates, and where no column is named the rest, too.
fn by_content(roles: &mut [Option<u32>; 10], names: &[Vec<String>], profiles: &[Profile]) {
    let is_unnamed = roles.iter().all(Option::is_none);
    let is_free = |roles: &[Option<u32>; 10], column: &usize| !roles.contains(&Some(*column as u32));
    let is_against = |column: usize, role: Role| names.get(column).is_some_and(|words| weight(words, role) < 0);
    let date = |roles: &[Option<u32>; 10], role: Role| {
        let mut free = (0..profiles.len()).filter(|column| is_free(roles, column) && profiles[*column].is_date());
        free.find(|column| !is_against(*column, role))
    };
    let start = date(roles, Role::Start).or_else(|| {
        let is_last = |column: &usize| is_free(roles, column) && profiles[*column].is_date();
        (0..profiles.len()).find(is_last).filter(|_| roles[Role::Start as usize].is_none())
    });
    // Of two columns the one with fewer gaps has the starts.
    let fullest = (0..profiles.len())
        .filter(|column| is_free(roles, column) && profiles[*column].is_date() && !is_against(*column, Role::Start))
        .rev()
        .max_by_key(|column| profiles[*column].filled);
    take(roles, Role::Start, fullest.or(start));
    if is_unnamed {
        let end = date(roles, Role::End);
        take(roles, Role::End, end);
    }
    let text = |roles: &[Option<u32>; 10], differs: bool| {
        (0..profiles.len()).find(|column| {
            let Profile { filled, different, texts, .. } = profiles[*column];
            let is_mostly = different * 10 >= filled * 8;
            is_free(roles, column) && texts * 2 > filled && is_mostly == differs && !is_against(*column, Role::Client)
        })
    };
    let client = text(roles, true);
    take(roles, Role::Client, client);
    if is_unnamed {
        let fee = (0..profiles.len()).find(|column| {
            let profile = &profiles[*column];
            is_free(roles, column)
                && profile.amounts * 2 > profile.filled
                && profile.largest > 24.0
                && !profile.counts_up
        });
        take(roles, Role::Fee, fee);
        let rep = text(roles, false);
        take(roles, Role::SalesRep, rep);
    }
}
