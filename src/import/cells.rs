//! A text as rows of cells.
//!
//! What divides the cells is found by reading the beginning of the text each way. A quote that opens a cell holds
//! separators and line breaks up to the quote that closes it; one that has no such end, or whose end lies behind rows
//! that are complete by themselves, is a sign like any other. Reading takes time that grows with the length of the text:
//! a search for the closing quote ends at the next quote that is not doubled.

use std::borrow::Cow;

/// What can divide the cells of a row, from the likeliest to the least likely.
const SEPARATORS: [u8; 3] = [b'\t', b';', b','];
/// So many rows are read to tell what divides them.
const LOOKED_AT: usize = 200;

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row<'a> {
    /// The line it begins on, from 1.
    pub number: u32,
    /// Its cells, without quotes, the spaces around them and signs that nobody sees.
    pub cells: Vec<Cow<'a, str>>,
}

impl Row<'_> {
    /// What stands in a column; nothing where the row is shorter.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", Cow::as_ref)
    }

    /// How many of its cells are not empty.
    pub fn filled(&self) -> usize {
        self.cells.iter().filter(|cell| !cell.is_empty()).count()
    }
}

/// A text as rows of cells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cells<'a> {
    /// What divides the cells; none for a single column.
    pub separator: Option<char>,
    /// The line on which the text itself says what divides its cells (`sep=;`), if it does.
    pub declared: Option<u32>,
    /// The rows, empty ones included, but for those at the end.
    pub rows: Vec<Row<'a>>,
}

impl<'a> Cells<'a> {
    /// Reads a text.
    pub fn read(text: &'a str) -> Self {
        let declared = declared(text);
        let separator = declared.map_or_else(|| found(text), |(separator, _)| Some(separator));
        let mut cells = Self::divided(text, separator, declared.map(|(_, line)| line));
        if let Some((_, line)) = declared {
            cells.rows.retain(|row| row.number != line);
            cells.declared = Some(line);
        }
        while cells.rows.last().is_some_and(|row| row.filled() == 0) {
            cells.rows.pop();
        }
        cells
    }

    /// Reads a text whose cells are divided by an ASCII sign, or by none, as it is declared on a line, if it is.
    fn divided(text: &'a str, separator: Option<u8>, declared: Option<u32>) -> Self {
        let mut reader = Reader::new(text, separator);
        reader.shape = Shape::of(reader.clone(), declared);
        Self { separator: separator.map(char::from), declared: None, rows: reader.collect() }
    }
}

/// The separator that a text declares in its first line that is not empty, and that line's number.
fn declared(text: &str) -> Option<(u8, u32)> {
    let (line, number) = text.lines().zip(1..).find(|(line, _)| !line.trim().is_empty())?;
    let line = line.trim_start_matches(['\u{feff}', '"']).trim_end_matches([' ', '\r', '"']);
    let sign = line.get(..4).filter(|start| start.eq_ignore_ascii_case("sep=")).map(|_| &line.as_bytes()[4..])?;
    let &[sign] = sign else { return None };
    (sign.is_ascii() && !sign.is_ascii_alphanumeric()).then_some((sign, number))
}

/// What divides the cells of a text: what gives most rows the same number of cells, above one. A comma has to stand in
/// half of the rows, the other signs, which are rare in a single column, in two.
fn found(text: &str) -> Option<u8> {
    let mut best: (usize, Option<u8>) = (0, None);
    for separator in SEPARATORS {
        if !text.as_bytes().contains(&separator) || (separator == b',' && has_decimal_commas(text)) {
            continue;
        }
        let (mut rows, mut divided, mut widths) = (0, 0, Vec::<usize>::new());
        for row in Reader::new(text, Some(separator)).take(LOOKED_AT).filter(|row| row.filled() > 0) {
            rows += 1;
            if row.cells.len() > 1 {
                divided += 1;
                widths.push(row.cells.len());
            }
        }
        let enough = divided * 2 >= rows || (separator != b',' && divided >= 2);
        let alike = widths.iter().map(|width| widths.iter().filter(|other| *other == width).count()).max();
        if let Some(alike) = alike.filter(|alike| enough && *alike > best.0) {
            best = (alike, Some(separator));
        }
    }
    best.1
}

/// Whether the commas of a text are decimal marks of a single column: "9,0", and "10,0" below.
fn has_decimal_commas(text: &str) -> bool {
    let (mut zero, mut rest, mut numbers) = (0, 0, Vec::new());
    for line in text.lines().take(LOOKED_AT).map(|line| line.trim().trim_matches('"')) {
        let Some((whole, decimals)) = line.split_once(',') else { continue };
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !digits(whole) || !matches!(decimals.len(), 1 | 2) || !digits(decimals) {
            return false;
        }
        numbers.push(whole.parse::<u32>().unwrap_or_default());
        if decimals.bytes().all(|byte| byte == b'0') {
            zero += 1;
        } else {
            rest += 1;
        }
    }
    zero > rest && (rest == 0 || !are_in_order(&numbers))
}

/// Whether numbers rise or fall all the way down, as the scores of a tally do: "10,2", "9,0", "8,1" and so on.
fn are_in_order(numbers: &[u32]) -> bool {
    /// Fewest numbers that do so hardly by chance.
    const FEWEST: usize = 4;
    let all = |follows: fn(&u32, &u32) -> bool| numbers.windows(2).all(|pair| follows(&pair[0], &pair[1]));
    numbers.len() >= FEWEST && (all(u32::lt) || all(u32::gt))
}

/// What the rows of a text usually look like.
#[derive(Clone, Debug)]
struct Shape {
    /// How many cells they have.
    width: usize,
    /// The columns in which most cells are numbers.
    numeric: Vec<bool>,
    /// Whether most of them begin with a quote.
    quoted: bool,
}

impl Shape {
    /// The line that declares the separator looks like no other.
    fn of(mut reader: Reader, declared: Option<u32>) -> Option<Self> {
        let (mut rows, mut quoted, separator) = (Vec::new(), 0, reader.separator);
        while rows.len() < LOOKED_AT {
            let start = reader.at;
            let Some(row) = reader.next() else { break };
            if row.filled() > 0 && Some(row.number) != declared {
                quoted += usize::from(reader.text.as_bytes()[start] == b'"');
                rows.push(row);
            }
        }
        let mut widths: Vec<usize> = rows.iter().map(|row| row.cells.len()).collect();
        widths.sort_unstable();
        let run = widths.chunk_by(PartialEq::eq).max_by_key(|run| run.len())?;
        let (width, half) = (run[0], run.len() / 2);
        let usual = || rows.iter().filter(|row| row.cells.len() == width);
        let is_numeric = |column: usize| usual().filter(|row| is_numeric(row.cell(column))).count() > half;
        let numeric: Vec<bool> = (0..width).map(is_numeric).collect();
        // Any line of a single column of words would look like a row.
        let quoted = quoted * 2 > rows.len();
        (separator.is_some() || numeric[0]).then_some(Self { width, numeric, quoted })
    }

    /// Whether a line is a row by itself.
    fn fits(&self, line: &str, separator: Option<u8>) -> bool {
        let mut cells = 0;
        if self.quoted && !line.starts_with('"') {
            return false;
        }
        let is_divided = |c: char| Some(c) == separator.map(char::from);
        for cell in line.split(is_divided) {
            if self.numeric.get(cells).is_none_or(|numeric| *numeric && !is_numeric(cell.trim())) {
                return false;
            }
            cells += 1;
        }
        cells == self.width
    }
}

/// Whether a cell is written in digits.
fn is_numeric(cell: &str) -> bool {
    cell.bytes().any(|byte| byte.is_ascii_digit()) && !cell.chars().any(char::is_alphabetic)
}

/// Reads a text row by row.
#[derive(Clone)]
struct Reader<'a> {
    text: &'a str,
    separator: Option<u8>,
    line_break: u8,
    shape: Option<Shape>,
    /// Where the next row begins, and on which line.
    at: usize,
    line: u32,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, separator: Option<u8>) -> Self {
        let text = text.trim_start_matches('\u{feff}');
        let line_break = if text.as_bytes().contains(&b'\n') { b'\n' } else { b'\r' };
        Self { text, separator, line_break, shape: None, at: 0, line: 1 }
    }

    fn divides(&self, byte: u8) -> bool {
        byte == self.line_break || Some(byte) == self.separator
    }

    /// A cell in quotes, the first of which stands at `open`, and where it ends; none where the quote is a sign like
    /// any other. `line` is where the line begins, if the row begins with it.
    fn quoted(&self, line: Option<usize>, open: usize) -> Option<(Cow<'a, str>, usize)> {
        let (bytes, mut from, mut doubled) = (self.text.as_bytes(), open + 1, false);
        let close = loop {
            let quote = from + bytes[from..].iter().position(|byte| *byte == b'"')?;
            if bytes.get(quote + 1) != Some(&b'"') {
                break quote;
            }
            doubled = true;
            from = quote + 2;
        };
        let space = |byte: &&u8| matches!(byte, b' ' | b'\r') && !self.divides(**byte);
        let end = close + 1 + bytes[close + 1..].iter().take_while(space).count();
        let is_closed = bytes.get(end).is_none_or(|byte| self.divides(*byte));
        if !is_closed || line.is_some_and(|line| self.holds_rows(line, open, close)) {
            return None;
        }
        let inner = &self.text[open + 1..close];
        let cell = if doubled { Cow::Owned(inner.replace("\"\"", "\"")) } else { Cow::Borrowed(inner) };
        Some((cell, end))
    }

    /// Whether a cell in quotes would swallow rows that are complete by themselves: the line on which it opens, and at
    /// least half of the others up to the one on which it closes.
    fn holds_rows(&self, line: usize, open: usize, close: usize) -> bool {
        let (Some(shape), line_break) = (&self.shape, char::from(self.line_break)) else { return false };
        let Some(first) = self.text[open..close].find(line_break).map(|length| open + length) else { return false };
        let is_separator = |byte: &&u8| Some(**byte) == self.separator;
        if self.text.as_bytes()[line..first].iter().filter(is_separator).count() + 1 != shape.width {
            return false;
        }
        let end = self.text[close..].find(line_break).map_or(self.text.len(), |length| close + length);
        let lines = self.text[first..end].split(line_break).filter(|line| !line.trim().is_empty());
        let (rows, others): (Vec<&str>, Vec<&str>) = lines.partition(|line| shape.fits(line, self.separator));
        !rows.is_empty() && rows.len() >= others.len()
    }

    /// A cell that is not in quotes, and where it ends. Quotes around all of it are taken off.
    fn plain(&self, at: usize) -> (Cow<'a, str>, usize) {
        let rest = &self.text.as_bytes()[at..];
        let end = at + rest.iter().position(|byte| self.divides(*byte)).unwrap_or(rest.len());
        let cell = self.text[at..end].trim();
        let bare = cell.strip_prefix('"').and_then(|cell| cell.strip_suffix('"')).filter(|cell| !cell.is_empty());
        (Cow::Borrowed(bare.unwrap_or(cell)), end)
    }
}

impl<'a> Iterator for Reader<'a> {
    type Item = Row<'a>;

    fn next(&mut self) -> Option<Row<'a>> {
        let (bytes, number) = (self.text.as_bytes(), self.line);
        let (mut at, mut line) = (self.at, Some(self.at));
        if at >= bytes.len() {
            return None;
        }
        let mut cells = Vec::with_capacity(self.shape.as_ref().map_or(0, |shape| shape.width));
        loop {
            let open = at + bytes[at..].iter().take_while(|byte| **byte == b' ').count();
            let quoted = (bytes.get(open) == Some(&b'"')).then(|| self.quoted(line, open)).flatten();
            if let Some((_, end)) = &quoted {
                let breaks = self.text[at..*end].matches(char::from(self.line_break)).count();
                self.line += breaks as u32;
                line = line.filter(|_| breaks == 0);
            }
            let (cell, end) = quoted.unwrap_or_else(|| self.plain(at));
            cells.push(clean(cell));
            at = end + 1;
            if bytes.get(end).is_none_or(|byte| *byte == self.line_break) {
                break;
            }
        }
        self.at = at;
        self.line += 1;
        Some(Row { number, cells })
    }
}

/// A cell without the spaces around it and the signs in it that take no room.
fn clean(cell: Cow<'_, str>) -> Cow<'_, str> {
    if !cell.is_ascii() && cell.contains(is_unseen) {
        return Cow::Owned(cell.replace(is_unseen, "").trim().to_owned());
    }
    match cell {
        Cow::Borrowed(cell) => Cow::Borrowed(cell.trim()),
        Cow::Owned(cell) => Cow::Owned(cell.trim().to_owned()),
    }
}

/// Signs that take no room and say nothing: hyphens and spaces without width, marks of direction and order. Joiners
/// stay: they shape letters and pictures.
pub fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<Vec<String>> {
        Cells::read(text).rows.into_iter().map(|row| row.cells.into_iter().map(Cow::into_owned).collect()).collect()
    }

    #[test]
    fn tabs_semicolons_and_commas_divide() {
        for text in
            ["9\tAnn\n8\tBen", "9;Ann\r\n8;Ben\r\n", "9,Ann\n8, Ben \n\n", "9;Ann\r8;Ben", "sep=,\n9,Ann\n8,Ben"]
        {
            assert_eq!(read(text), [["9", "Ann"], ["8", "Ben"]], "{text}");
        }
        assert_eq!(read("9\n8,5\n7\n"), [["9"], ["8,5"], ["7"]], "a single column has no commas to divide it");
        assert_eq!(read("9,0\n10,0\n7,5"), [["9,0"], ["10,0"], ["7,5"]], "commas are decimal marks here");
        assert_eq!(read(""), [[""; 0]; 0]);
    }

    #[test]
    fn quotes_hold_what_divides_elsewhere() {
        let text = "score,client\n9,\"Ann, Ben & \"\"Co\"\"\"\n8,\"two\nlines\" \n";
        assert_eq!(read(text), [["score", "client"], ["9", "Ann, Ben & \"Co\""], ["8", "two\nlines"]]);
        let numbers: Vec<u32> = Cells::read("a\n\n\"b\nb\"\nc").rows.into_iter().map(|row| row.number).collect();
        assert_eq!(numbers, [1, 2, 3, 5]);
    }

    #[test]
    fn a_line_break_in_the_only_row_is_part_of_its_cell() {
        assert_eq!(read("sep=;\n\";0\";\"A\n0\";\";0\""), [[";0", "A\n0", ";0"]]);
        assert_eq!(read("sep=,\n\",a0\",\";\na\",\",a\""), [[",a0", ";\na", ",a"]]);
    }

    #[test]
    fn comments_of_many_lines_are_one_cell_each() {
        let comment = "Great team, thanks.\nWill be back, soon\n\n".repeat(500);
        let text = format!("Score,Comment,Rep\n{}", format!("9,\"{comment}\",Ann\n").repeat(20));
        let rows = Cells::read(&text).rows;
        assert_eq!(rows.len(), 21);
        assert_eq!((rows[2].number, rows[2].cell(2)), (1_503, "Ann"));
    }

    #[test]
    fn a_stray_quote_is_a_sign_like_any_other() {
        let text = format!("9,\"Ann\n8,5\" screen\n7,Cem\"{}", "\n6,Dana".repeat(1_000));
        let rows = Cells::read(&text).rows;
        assert_eq!(rows.len(), 1_003);
        assert_eq!([0, 1, 2].map(|row| rows[row].cell(1)), ["\"Ann", "5\" screen", "Cem\""]);
        let said = read("9,Ann,said \"fine\" to us\n8,Ben,\"said \"fine\" to us\"\n7,\"Cem,\"\n");
        assert_eq!(said[1], ["8", "Ben", "said \"fine\" to us"]);
        assert_eq!(said[2], ["7", "Cem,"]);
    }

    #[test]
    fn what_nobody_sees_is_no_part_of_a_cell() {
        assert_eq!(read("\u{feff}9\u{a0};\u{200b}An\u{200b}n\u{202f}\n8;Be\u{ad}n"), [["9", "Ann"], ["8", "Ben"]]);
    }
}
