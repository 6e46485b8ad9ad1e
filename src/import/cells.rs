//! A text as rows of cells.

use super::RowError;

/// A row that is not empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The line it begins on, from 1.
    pub number: u32,
    /// Its cells, without quotes and the spaces around them.
    pub cells: Result<Vec<String>, RowError>,
}

/// Longest quoted cell, bytes: where a quote is not closed by then, it never is.
const LONGEST_QUOTED: usize = 2_000;

/// What divides the cells of a row: the first of tab, semicolon and comma that stands in at least half
/// of the rows that are looked at; none for a single column.
pub fn separator(text: &str) -> Option<char> {
    const LOOKED_AT: usize = 200;
    let lines = || text.lines().filter(|line| !line.trim().is_empty()).take(LOOKED_AT);
    let half = lines().count().div_ceil(2).max(1);
    ['\t', ';', ','].into_iter().find(|mark| lines().filter(|line| line.contains(*mark)).count() >= half)
}

/// The rows of a text, its cells divided by `separator`. A cell may stand in quotes, double ones inside
/// of them doubled; then it may hold separators and line breaks.
pub fn rows(text: &str, separator: Option<char>) -> Vec<Row> {
    let (mut rows, mut rest, mut number) = (Vec::new(), text.trim_start_matches('\u{feff}'), 1);
    while !rest.is_empty() {
        let (cells, length) = row(rest, separator);
        let lines = rest[..length].matches('\n').count() as u32;
        if cells.as_ref().map_or(true, |cells| cells.iter().any(|cell| !cell.is_empty())) {
            rows.push(Row { number, cells });
        }
        number += lines;
        rest = &rest[length..];
    }
    rows
}

/// The first row, and how many bytes it takes, its line break included.
fn row(text: &str, separator: Option<char>) -> (Result<Vec<String>, RowError>, usize) {
    let (mut cells, mut at) = (Vec::new(), 0);
    loop {
        let rest = &text[at..];
        let space = rest.len() - rest.trim_start_matches(' ').len();
        let (cell, length) = match rest[space..].strip_prefix('"') {
            Some(inner) => match quoted(inner) {
                Some((cell, length)) => (cell, space + 1 + length),
                // The row ends with its line; the next one is read as if nothing had happened.
                None => return (Err(RowError::OpenQuote), text.find('\n').map_or(text.len(), |end| end + 1)),
            },
            None => (String::new(), 0),
        };
        let plain = &rest[length..];
        let end = plain.find(|c| c == '\n' || Some(c) == separator).unwrap_or(plain.len());
        cells.push(if length > 0 { cell } else { plain[..end].trim().to_owned() });
        at += length + end;
        match text[at..].chars().next() {
            Some('\n') => return (Ok(cells), at + 1),
            Some(mark) => at += mark.len_utf8(),
            None => return (Ok(cells), at),
        }
    }
}

/// A cell behind its opening quote, and how many bytes it takes, the closing one included; none when it
/// is never closed.
fn quoted(text: &str) -> Option<(String, usize)> {
    let mut from = 0;
    loop {
        let within = from + text.as_bytes()[from..].iter().take(LONGEST_QUOTED).position(|byte| *byte == b'"')?;
        if text.as_bytes().get(within + 1) != Some(&b'"') {
            return Some((text[..within].replace("\"\"", "\"").trim().to_owned(), within + 1));
        }
        from = within + 2;
        if from > LONGEST_QUOTED {
            return None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<Vec<String>> {
        rows(text, separator(text)).into_iter().map(|row| row.cells.unwrap_or_default()).collect()
    }

    #[test]
    fn tabs_semicolons_and_commas_divide() {
        for text in ["9\tAnn\n8\tBen", "9;Ann\r\n8;Ben\r\n", "9,Ann\n8, Ben \n\n"] {
            assert_eq!(read(text), [["9", "Ann"], ["8", "Ben"]], "{text}");
        }
        assert_eq!(read("9\n8,5\n7\n"), [["9"], ["8,5"], ["7"]], "a single column has no commas to divide it");
        assert_eq!(read(""), [[""; 0]; 0]);
    }

    #[test]
    fn quotes_hold_what_divides_elsewhere() {
        let text = "score,client\n9,\"Ann, Ben & \"\"Co\"\"\"\n8,\"two\nlines\" \n";
        assert_eq!(read(text), [["score", "client"], ["9", "Ann, Ben & \"Co\""], ["8", "two\nlines"]]);
        let numbers: Vec<u32> = rows("a\n\n\"b\nb\"\nc", None).into_iter().map(|row| row.number).collect();
        assert_eq!(numbers, [1, 3, 5]);
    }

    #[test]
    fn a_quote_that_never_closes_spoils_its_own_row_only() {
        let text = format!("9,Ann\n8,\"Ben\n7,Cem{}", "\n6,Dana".repeat(1_000));
        let read = rows(&text, Some(','));
        assert_eq!(read.len(), 1_003);
        assert_eq!((read[1].number, &read[1].cells), (2, &Err(RowError::OpenQuote)));
        assert_eq!(read[2].cells, Ok(vec!["7".to_owned(), "Cem".to_owned()]));
    }
}
