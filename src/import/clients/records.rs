//! The rows of a text that comes in pieces, and what divides their cells.
//!
//! Lines without quotes are divided where they stand. All others are divided by csv-core; here stands what it leaves open:
//! blank lines count as rows, and a quote that never closes, or that would swallow whole rows, is a sign like any other.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

/// Longest row, bytes of its cells.
const LONGEST: usize = 1 << 16;
/// Most cells of a row that are looked at.
const MOST_CELLS: usize = 1 << 12;

/// The cells of one row.
#[derive(Clone, Copy, Debug, Default)]
pub struct Record<'a> {
    text: &'a [u8],
    ends: &'a [usize],
    /// Bytes between two cells.
    gap: usize,
}

impl<'a> Record<'a> {
    /// How many cells there are.
    pub fn len(self) -> usize {
        self.ends.len()
    }

    /// What stands in a column, without the spaces around it; nothing where the row is shorter.
    pub fn cell(self, column: usize) -> &'a [u8] {
        let Some(end) = self.ends.get(column) else { return &[] };
        let start = if column == 0 { 0 } else { self.ends[column - 1] + self.gap };
        trimmed(self.text.get(start..*end).unwrap_or_default())
    }

    /// What stands in a column, as text.
    pub fn text(self, column: usize) -> &'a str {
        std::str::from_utf8(self.cell(column)).unwrap_or_default()
    }

    /// All cells.
    pub fn cells(self) -> impl Iterator<Item = &'a [u8]> {
        (0..self.len()).map(move |column| self.cell(column))
    }

    /// How many cells are not empty.
    pub fn filled(self) -> usize {
        self.cells().filter(|cell| !cell.is_empty()).count()
    }
}

/// A cell without the spaces around it, and without the signs there that nobody sees.
fn trimmed(cell: &[u8]) -> &[u8] {
    let cell = cell.trim_ascii();
    let is_ascii = |byte: Option<&u8>| byte.is_none_or(u8::is_ascii);
    if is_ascii(cell.first()) && is_ascii(cell.last()) {
        return cell;
    }
    let is_space = |c: char| c.is_whitespace() || crate::import::cells::is_unseen(c);
    std::str::from_utf8(cell).map_or(cell, |text| text.trim_matches(is_space).as_bytes())
}

/// What came out of a text.
#[derive(Debug)]
pub enum Step<'a> {
    /// A row.
    Row(Record<'a>),
    /// A row that is longer than any row can be: it goes on at the next line.
    TooLong,
    /// The text ends here, or has to go on for a row to be complete.
    Ends,
}

/// Divides a text into rows.
#[derive(Clone, Debug)]
pub struct Records {
    reader: Reader,
    separator: u8,
    /// Which bytes end a cell, or may mean something else than themselves.
    is_special: [bool; 256],
    /// Cells that a row has usually; 0 where that is not known.
    width: usize,
    /// Whether the last row ended with a carriage return, so that a line feed may follow.
    after_return: bool,
    /// Whether what comes up to the end of the line belongs to a row that was too long.
    skips: bool,
    text: Vec<u8>,
    ends: Vec<usize>,
}

impl Records {
    /// Rows whose cells are divided by a sign, and how many cells they usually have; 0 where that is not known.
    pub fn new(separator: u8, width: usize) -> Self {
        let reader = ReaderBuilder::new().delimiter(separator).build();
        let (text, ends) = (vec![0; LONGEST], vec![0; MOST_CELLS]);
        let mut is_special = [false; 256];
        for byte in [b'\n', b'\r', b'"', separator] {
            is_special[usize::from(byte)] = true;
        }
        Self { reader, separator, is_special, width, after_return: false, skips: false, text, ends }
    }

    /// The next row of `input`, and how many bytes it took. The text ends with `input` where `is_all` is true; else a row
    /// at its end may be incomplete, and is read again once there is more.
    pub fn next<'a>(&'a mut self, input: &'a [u8], is_all: bool) -> (Step<'a>, usize) {
        let mut before = if self.skips { self.skip(input) } else { 0 };
        before += usize::from(self.after_return && input.get(before) == Some(&b'\n'));
        let rest = &input[before..];
        let Some(first) = rest.first() else {
            self.after_return &= before == 0;
            return (Step::Ends, before);
        };
        if matches!(first, b'\n' | b'\r') {
            self.after_return = *first == b'\r';
            return (Step::Row(Record::default()), before + 1);
        }
        if let Some((end, cells)) = self.plain(rest) {
            self.after_return = rest[end] == b'\r';
            let record = Record { text: &rest[..end], ends: &self.ends[..cells], gap: 1 };
            return (Step::Row(record), before + end + 1);
        }
        self.reader.reset();
        let (result, read, written, mut cells) = self.reader.read_record(rest, &mut self.text, &mut self.ends);
        let is_row = match result {
            ReadRecordResult::InputEmpty if !is_all => {
                self.after_return &= before == 0;
                return (Step::Ends, before);
            }
            ReadRecordResult::InputEmpty => {
                let (end, _, _, last) = self.reader.read_record(&[], &mut [], &mut self.ends[cells..]);
                cells += last;
                end == ReadRecordResult::Record
            }
            result => result == ReadRecordResult::Record,
        };
        self.after_return = rest.get(..read).and_then(<[u8]>::last) == Some(&b'\r');
        if is_row && !self.swallows(&rest[..read]) {
            let (written, cells) = self.unquote(written, cells);
            let record = Record { text: &self.text[..written], ends: &self.ends[..cells], gap: 0 };
            return (Step::Row(record), before + read);
        }
        self.skips = true;
        let skipped = self.skip(rest);
        (Step::TooLong, before + skipped)
    }

    /// Divides a line without quotes: its length and how many cells it has. None where csv-core has to look: at quotes, at
    /// a byte order mark, at what may be too long, and where the text ends before the line.
    fn plain(&mut self, text: &[u8]) -> Option<(usize, usize)> {
        /// What the mark begins with.
        const MARK: u8 = 0xef;
        if text.first() == Some(&MARK) {
            return None;
        }
        let mut cells = 0;
        for (place, byte) in text.iter().take(LONGEST).enumerate() {
            if !self.is_special[usize::from(*byte)] {
                continue;
            }
            if *byte == b'"' {
                return None;
            }
            *self.ends.get_mut(cells)? = place;
            cells += 1;
            if *byte != self.separator {
                return Some((place, cells));
            }
        }
        None
    }

    /// Takes the quotes off cells that have spaces before them, which csv-core takes for signs, and joins what a separator
    /// within them divided: how long the row's text is then, and how many cells it has.
    fn unquote(&mut self, written: usize, cells: usize) -> (usize, usize) {
        let cell = |at: usize| &self.text[if at == 0 { 0 } else { self.ends[at - 1] }..self.ends[at]];
        let begins = |at: &usize| cell(*at).starts_with(b" ") && cell(*at).trim_ascii_start().starts_with(b"\"");
        if !self.text[..written].contains(&b'"') || !(0..cells).any(|at| begins(&at)) {
            return (written, cells);
        }
        let (mut text, mut ends, mut at) = (Vec::with_capacity(written + cells), Vec::with_capacity(cells), 0);
        while at < cells {
            let whole = Some(at).filter(begins).and_then(|first| {
                let joined = |last: usize| (first..=last).map(cell).collect::<Vec<_>>().join(&self.separator);
                let closed = |last: usize| Some((without_quotes(&joined(last))?, last));
                (first..cells).find_map(closed)
            });
            if let Some((inner, last)) = whole {
                text.extend_from_slice(&inner);
                at = last;
            } else {
                text.extend_from_slice(cell(at));
            }
            ends.push(text.len());
            at += 1;
        }
        let Some(place) = self.text.get_mut(..text.len()) else { return (written, cells) };
        place.copy_from_slice(&text);
        self.ends[..ends.len()].copy_from_slice(&ends);
        (text.len(), ends.len())
    }

    /// Skips the rest of a line: how many bytes.
    fn skip(&mut self, input: &[u8]) -> usize {
        let end = input.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
        self.skips = end.is_none();
        self.after_return = end.is_some_and(|end| input[end] == b'\r');
        end.map_or(input.len(), |end| end + 1)
    }

    /// Whether a row of several lines is none: a quote in it does not close, or closes within words, or what stands in it
    /// are rows by themselves.
    fn swallows(&self, row: &[u8]) -> bool {
        let last = row.last().copied();
        if self.reader.line() == 1 + u64::from(last == Some(b'\n')) {
            // A single line: its quotes are closed, unless the text ends with it.
            return !matches!(last, Some(b'\n' | b'\r')) && self.quotes(row).is_open;
        }
        let row = row.trim_ascii_end();
        let cells = |line: &[u8]| line.split(|byte| *byte == self.separator).count();
        let lines = || row.split(|byte| *byte == b'\n');
        let rows = lines().filter(|line| cells(line) == self.width).count();
        let Quotes { is_open, closes_within } = self.quotes(row);
        is_open || closes_within || (self.width > 1 && rows > 1 && rows * 2 >= lines().count())
    }

    /// What is wrong with the quotes of a row's cells.
    fn quotes(&self, row: &[u8]) -> Quotes {
        let ends_cell = |byte: &u8| *byte == self.separator || matches!(byte, b'\n' | b'\r');
        let (mut at, mut quotes) = (0, Quotes::default());
        while at < row.len() {
            if row[at] == b'"' {
                let Some(length) = quoted(&row[at..]) else { return Quotes { is_open: true, ..quotes } };
                at += length;
                at += row[at..].iter().take_while(|byte| **byte == b' ').count();
                quotes.closes_within |= row.get(at).is_some_and(|byte| !ends_cell(byte));
            }
            at += row[at..].iter().position(ends_cell).unwrap_or(row.len()) + 1;
        }
        quotes
    }
}

/// What is wrong with quotes.
#[derive(Clone, Copy, Debug, Default)]
struct Quotes {
    /// A cell begins with one that does not close.
    is_open: bool,
    /// The end of a quoted cell stands before something else than the end of the cell.
    closes_within: bool,
}

/// How long a quoted part is, with its quotes; none where it does not close.
fn quoted(text: &[u8]) -> Option<usize> {
    let mut at = 1;
    loop {
        at += text[at..].iter().position(|byte| *byte == b'"')? + 1;
        if text.get(at) != Some(&b'"') {
            return Some(at);
        }
        at += 1;
    }
}

/// What stands within the quotes around a text; none where it is not all in quotes.
fn without_quotes(text: &[u8]) -> Option<Vec<u8>> {
    let text = text.trim_ascii();
    (text.starts_with(b"\"") && quoted(text)? == text.len()).then(|| {
        let mut was_quote = false;
        let is_kept = |byte: &u8| {
            was_quote = *byte == b'"' && !was_quote;
            !was_quote
        };
        text[1..text.len() - 1].iter().copied().filter(is_kept).collect()
    })
}

/// What divides the cells of a text, as far as it is known: what gives most rows the same number of cells, above one.
/// Without such a sign the text is a single column, which a tab divides as well as any other sign that is not there.
pub fn separator(text: &[u8], is_all: bool, is_cell: impl Fn(&str) -> bool) -> u8 {
    /// So many rows are looked at.
    const LOOKED_AT: usize = 200;
    let mut best = (0, b'\t');
    for separator in *b"\t;|," {
        let (mut records, mut at, mut rows, mut whole) = (Records::new(separator, 0), 0, 0, 0);
        let mut widths = Vec::new();
        while let (Step::Row(record), read) = records.next(&text[at..], is_all) {
            let line = std::str::from_utf8(text[at..at + read].trim_ascii()).unwrap_or_default();
            at += read;
            rows += usize::from(record.len() > 0);
            if record.len() > 1 {
                // A comma within a date divides no cells.
                whole += usize::from(!line.ends_with(',') && is_cell(line));
                widths.push(record.len());
            }
            if rows == LOOKED_AT {
                break;
            }
        }
        let enough =
            (widths.len() * 2 >= rows || (separator != b',' && widths.len() >= 2)) && whole * 2 <= widths.len();
        let alike = widths.iter().map(|width| widths.iter().filter(|other| *other == width).count()).max();
        if let Some(alike) = alike.filter(|alike| enough && *alike > best.0) {
            best = (alike, separator);
        }
    }
    best.1
}

/// The sign that a first line such as `sep=;` says divides the cells.
pub fn declared(text: &[u8]) -> Option<u8> {
    let line = text.split(|byte| matches!(byte, b'\n' | b'\r')).next()?.trim_ascii();
    let line = line.strip_prefix(b"\"").map_or(line, |line| line.strip_suffix(b"\"").unwrap_or(line));
    let sign = line.get(..4).filter(|start| start.eq_ignore_ascii_case(b"sep=")).map(|_| &line[4..])?;
    match sign {
        [sign] if sign.is_ascii() && !sign.is_ascii_alphanumeric() => Some(*sign),
        [] if text.starts_with(b"sep=\t") => Some(b'\t'),
        _ => None,
    }
}
