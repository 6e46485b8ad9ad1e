//! Pasted text: what a spreadsheet writes comes back as it was, and nothing makes it hang or panic.

use plateau::import::cells::{rows, separator};
use plateau::import::periods::Periods;
use plateau::import::survey::Survey;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// A cell as spreadsheets write it: in quotes where it has to be.
fn written(cell: &str, separator: char) -> String {
    let quoted = cell.contains([separator, '"', '\n']);
    if quoted { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}

/// Cells without spaces around them, which reading takes off.
fn cell() -> impl Strategy<Value = String> {
    "[a-zA-Z0-9ąż,;\"\t\n]{0,6}[a-z0-9]"
        .prop_map(|cell| cell.trim().to_owned())
        .prop_filter("a cell has no spaces around it, and quotes only inside", |cell| !cell.starts_with('"'))
}

proptest! {
    #[test]
    fn what_was_written_is_read_again(
        table in vec(vec(cell(), 3), 1..30),
        separator in select(vec!['\t', ';', ',']),
        line_break in select(vec!["\n", "\r\n"]),
    ) {
        let lines: Vec<String> = table
            .iter()
            .map(|row| row.iter().map(|cell| written(cell, separator)).collect::<Vec<_>>().join(&separator.to_string()))
            .collect();
        let read: Vec<Vec<String>> = rows(&lines.join(line_break), Some(separator))
            .into_iter()
            .map(|row| row.cells.expect("no row is bad"))
            .collect();
        prop_assert_eq!(read, table);
    }

    #[test]
    fn scores_round_trip_with_their_reps(answers in vec((0_u8..=10, "[A-Z][a-z]{1,8}"), 1..60), mark in select(vec!['\t', ';', ','])) {
        let lines = answers.iter().map(|(score, rep)| format!("{score}{mark}{rep}"));
        let lines: Vec<String> = std::iter::once(format!("Score{mark}Service rep")).chain(lines).collect();
        let survey = Survey::read(&lines.join("\n"), &[]);
        let read: Vec<(u8, String)> = survey.answers.into_iter().map(|answer| (answer.score, answer.rep)).collect();
        prop_assert_eq!(read, answers);
        prop_assert!(survey.rejected.is_empty());
    }

    #[test]
    fn every_row_is_used_or_told(text in "([0-9;,\t\" a-z.\u{1}ą-]{0,20}\n){0,20}") {
        let lines = rows(&text, separator(&text)).len();
        let survey = Survey::read(&text, &[]);
        prop_assert!(survey.answers.len() + survey.rejected.len() <= text.split(|c: char| c.is_whitespace() || c == ';' || c == ',').count());
        let periods = Periods::read(&text, &[], 1.0);
        prop_assert!(periods.binary || periods.periods.len() + periods.rejected.len() + usize::from(periods.columns.header) == lines);
    }
}
