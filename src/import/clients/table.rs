//! The rows of a client list as they come: each becomes a stay, or is left out.

use super::columns::is_nothing;
use super::dates::{self, Day, Fault};
use super::names::Names;
use super::numbers::{self, Mark};
use super::orders::{Orders, beginning};
use super::records::Record;
use super::{LISTED, LeftOutRow, Reason, Role};
use crate::import::letters;
use crate::model::limits;

/// Longest contract, months.
const LONGEST_TERM: f64 = 600.0;
/// What sums and means are called, in the page's languages.
const TOTALS: [&str; 20] = [
    "total", "totals", "sum", "subtotal", "average", "avg", "mean", "median", "count", "suma", "razem", "lacznie",
    "ogolem", "srednia", "mediana", "summe", "gesamt", "somme", "moyenne", "promedio",
];

/// What is known of a list before its rows are read.
#[derive(Debug, Default)]
pub struct Plan {
    /// The column of each role, in the order of [`Role::ALL`].
    pub roles: [Option<u32>; 10],
    /// Whether the column of a role has the days of a spreadsheet.
    pub serial: [bool; 10],
    /// The cells of the header.
    pub header: Vec<String>,
    /// How many columns there are.
    pub width: usize,
}

impl Plan {
    fn has(&self, role: Role) -> bool {
        self.roles[role as usize].is_some()
    }

    fn cell<'a>(&self, record: Record<'a>, role: Role) -> &'a [u8] {
        self.roles[role as usize].map_or(&[], |column| record.cell(column as usize))
    }
}

/// Amounts whose decimal mark is known only after the last one.
#[derive(Debug, Default)]
pub struct Amounts {
    values: Vec<f64>,
    /// Places of those with a point, and with a comma, before three digits.
    open: [Vec<u32>; 2],
    /// How many say that a point, and a comma, is the decimal mark.
    proofs: [u32; 2],
}

impl Amounts {
    fn push(&mut self, value: f64, mark: Mark) {
        match mark {
            Mark::Silent => {}
            Mark::Decimal(sign) => self.proofs[usize::from(sign == b',')] += 1,
            Mark::Open(sign) => self.open[usize::from(sign == b',')].push(self.values.len() as u32),
        }
        self.values.push(value);
    }

    /// The amounts by the decimal mark that most of them have.
    pub fn values(mut self) -> Vec<f64> {
        let [point, comma] = self.proofs;
        let is_mark = [point > comma, comma > point];
        for (places, _) in self.open.iter().zip(is_mark).filter(|(_, is_mark)| *is_mark) {
            for place in places {
                self.values[*place as usize] /= 1000.0;
            }
        }
        self.values
    }
}

/// The rows of a list.
#[derive(Debug, Default)]
pub struct Table {
    pub plan: Plan,
    pub starts: Vec<Day>,
    pub ends: Vec<Day>,
    pub contacts: Vec<Day>,
    pub rows: Vec<u32>,
    pub names: Names,
    pub sales: Names,
    pub service: Names,
    pub fees: Amounts,
    pub spends: Amounts,
    pub terms: Vec<u16>,
    pub scores: Vec<Option<u8>>,
    pub orders: Orders,
    pub left_out: Vec<LeftOutRow>,
    /// Places among the rows left out of those that may be notes below the last good row.
    notes: Vec<usize>,
}

/// What a row says, but for its names.
struct Stay {
    days: [Day; 3],
    amounts: [(f64, Mark); 2],
    term: u16,
    score: Option<u8>,
}

/// What is wrong with a cell.
enum Wrong {
    NoStart,
    Date(Role, Fault),
    EndBeforeStart,
    NoNumber(Role),
    OutOfRange(Role),
}

impl Table {
    /// Rows whose columns are known.
    pub fn new(plan: Plan) -> Self {
        Self { plan, ..Self::default() }
    }

    /// Takes in a row.
    pub fn push(&mut self, record: Record, number: u32) {
        match self.stay(record, number) {
            Ok(stay) => self.keep(record, number, &stay),
            Err(wrong) => self.leave_out(record, number, &wrong),
        }
    }

    /// Leaves out a row without a look at its cells.
    pub fn skip(&mut self, number: u32, reason: Reason) {
        self.left_out.push((number, reason));
    }

    fn keep(&mut self, record: Record, number: u32, stay: &Stay) {
        let [start, end, contact] = stay.days;
        self.rows.push(number);
        self.starts.push(start);
        self.ends.push(end);
        let plan = &self.plan;
        if plan.has(Role::LastContact) {
            self.contacts.push(contact);
        }
        let names = [&mut self.names, &mut self.sales, &mut self.service];
        for (role, names) in [Role::Client, Role::SalesRep, Role::ServiceRep].into_iter().zip(names) {
            if plan.has(role) {
                names.push(plan.cell(record, role));
            }
        }
        for ((role, amounts), (value, mark)) in
            [(Role::Fee, &mut self.fees), (Role::AdSpend, &mut self.spends)].into_iter().zip(stay.amounts)
        {
            if plan.has(role) {
                amounts.push(value, mark);
            }
        }
        if plan.has(Role::Term) {
            self.terms.push(stay.term);
        }
        if plan.has(Role::Nps) {
            self.scores.push(stay.score);
        }
        self.notes.clear();
    }

    /// What a row says.
    fn stay(&mut self, record: Record, number: u32) -> Result<Stay, Wrong> {
        let mut days = [Day::NONE; 3];
        for (place, role) in [Role::Start, Role::End, Role::LastContact].into_iter().enumerate() {
            let cell = self.plan.cell(record, role);
            if cell.is_empty() {
                continue;
            }
            days[place] = match dates::day(cell, self.plan.serial[role as usize]) {
                Ok(day) => day,
                Err(_) if is_nothing(cell) => continue,
                Err(fault) => return Err(Wrong::Date(role, fault)),
            };
            if days[place].is_open() {
                self.orders.see(days[place], number, role, cell);
            }
        }
        if days[0] == Day::NONE {
            return Err(Wrong::NoStart);
        }
        if days[1].is_before(days[0]) {
            return Err(Wrong::EndBeforeStart);
        }
        let plan = &self.plan;
        let amounts = [amount(plan, record, Role::Fee)?, amount(plan, record, Role::AdSpend)?];
        let term = within(plan, record, Role::Term, numbers::term, [1.0, LONGEST_TERM])?.unwrap_or_default() as u16;
        let score = within(plan, record, Role::Nps, numbers::score, [0.0, 10.0])?.map(|score| score as u8);
        Ok(Stay { days, amounts, term, score })
    }

    fn leave_out(&mut self, record: Record, number: u32, wrong: &Wrong) {
        let reason = self.aside(record, wrong).unwrap_or_else(|| self.reason(record, wrong));
        if matches!(wrong, Wrong::NoStart | Wrong::Date(Role::Start, Fault::NoDate))
            && (record.len() == 1 || is_sentence(record))
        {
            self.notes.push(self.left_out.len());
        }
        self.left_out.push((number, reason));
    }

    fn reason(&self, record: Record, wrong: &Wrong) -> Reason {
        let text = |role: Role| {
            let is_listed = self.left_out.len() < LISTED;
            if is_listed { beginning(self.plan.cell(record, role)) } else { String::new() }
        };
        match *wrong {
            Wrong::NoStart => Reason::NoStart,
            Wrong::Date(role, Fault::NoDate) => Reason::NoDate(role, text(role)),
            Wrong::Date(role, Fault::BadDate) => Reason::BadDate(role, text(role)),
            Wrong::EndBeforeStart => Reason::EndBeforeStart,
            Wrong::NoNumber(role) => Reason::NoNumber(role, text(role)),
            Wrong::OutOfRange(role) => Reason::OutOfRange(role, text(role)),
        }
    }

    /// Why a row is left out although nothing has to be wrong with it.
    fn aside(&self, record: Record, wrong: &Wrong) -> Option<Reason> {
        if !matches!(wrong, Wrong::NoStart | Wrong::Date(Role::Start, Fault::NoDate)) {
            return None;
        }
        let first = (0..record.len()).find(|column| !record.cell(*column).is_empty());
        let Some(first) = first else { return Some(Reason::Blank) };
        let header = &self.plan.header;
        if header.len() > 1 && (0..header.len()).all(|column| record.text(column) == header[column]) {
            return Some(Reason::Header);
        }
        let words = letters::words(record.text(first));
        let is_total = words.len() <= 4 && words.iter().any(|word| TOTALS.contains(&word.as_str()));
        let is_amount = |cell: &[u8]| cell.is_empty() || numbers::amount(cell).is_some();
        let has_names = [Role::Client, Role::SalesRep, Role::ServiceRep]
            .into_iter()
            .any(|role| !self.plan.cell(record, role).is_empty());
        let is_nameless_sum = self.plan.has(Role::Client) && !has_names && record.cells().all(is_amount);
        if (is_total && (first + 1..record.len()).all(|column| is_amount(record.cell(column)))) || is_nameless_sum {
            return Some(Reason::Total);
        }
        (self.plan.width > 1 && record.len() == 1 && is_sentence(record)).then_some(Reason::Title)
    }

    /// Ends the list: what may be notes are notes, as no good row follows, and blank rows at the end are none.
    pub fn end(&mut self) {
        for place in std::mem::take(&mut self.notes) {
            self.left_out[place].1 = Reason::Title;
        }
        while matches!(self.left_out.last(), Some((_, Reason::Blank))) {
            self.left_out.pop();
        }
    }
}

/// Whether a row has one cell, and a sentence in it.
fn is_sentence(record: Record) -> bool {
    let cell = record.cells().find(|cell| !cell.is_empty()).unwrap_or_default();
    let words = cell.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty()).count();
    record.filled() == 1 && (words >= 3 || cell.iter().any(|byte| matches!(byte, b':' | b'=')))
}

/// A monthly amount; not a number where the cell is empty.
fn amount(plan: &Plan, record: Record, role: Role) -> Result<(f64, Mark), Wrong> {
    let cell = plan.cell(record, role);
    if cell.is_empty() {
        return Ok((f64::NAN, Mark::Silent));
    }
    match numbers::amount(cell) {
        Some((amount, _)) if !(0.0..=limits::MONTHLY_FEE.max).contains(&amount) => Err(Wrong::OutOfRange(role)),
        Some(amount) => Ok(amount),
        None if is_nothing(cell) => Ok((f64::NAN, Mark::Silent)),
        None => Err(Wrong::NoNumber(role)),
    }
}

/// A whole number within limits; none where the cell is empty.
fn within(
    plan: &Plan,
    record: Record,
    role: Role,
    read: fn(&[u8]) -> Option<f64>,
    [low, high]: [f64; 2],
) -> Result<Option<f64>, Wrong> {
    let cell = plan.cell(record, role);
    if cell.is_empty() {
        return Ok(None);
    }
    match read(cell) {
        Some(number) if (low..=high).contains(&number) && number.fract() == 0.0 => Ok(Some(number)),
        Some(_) => Err(Wrong::OutOfRange(role)),
        None if is_nothing(cell) => Ok(None),
        None => Err(Wrong::NoNumber(role)),
    }
}
