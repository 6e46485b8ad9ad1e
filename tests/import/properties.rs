//! What was written is read again, whatever it is written with; and any text gives rows, reasons or both.

use std::borrow::Cow;

use plateau::import::cells::Cells;
use plateau::import::periods::Periods;
use plateau::import::survey::{Answer, Survey};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// How a table is written.
#[allow(clippy::struct_excessive_bools)]
#[derive(Clone, Copy, Debug)]
struct Style {
    separator: char,
    line_break: &'static str,
    /// Every cell stands in quotes, not just those that have to.
    quotes: bool,
    /// Whole numbers have a decimal: none, or behind this mark.
    decimal: Option<char>,
    title: bool,
    total: bool,
    /// Letters with accents were lost.
    damaged: bool,
}

fn style() -> impl Strategy<Value = Style> {
    let separator = select(vec!['\t', ';', ',']);
    let decimal = select(vec![None, Some(','), Some('.')]);
    (separator, select(vec!["\n", "\r\n"]), decimal, any::<[bool; 4]>()).prop_map(
        |(separator, line_break, decimal, [quotes, title, total, damaged])| Style {
            separator,
            line_break,
            quotes,
            decimal,
            title,
            total,
            damaged,
        },
    )
}

impl Style {
    /// A cell as spreadsheets write it.
    fn cell(&self, cell: &str) -> String {
        let quoted = self.quotes || cell.contains([self.separator, '"', '\n']);
        if quoted { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
    }

    fn number(&self, number: u32) -> String {
        self.decimal.map_or_else(|| number.to_string(), |mark| format!("{number}{mark}0"))
    }

    /// What becomes of a name.
    fn name(&self, name: &str) -> String {
        let lost = |c: char| if self.damaged && !c.is_ascii() { '\u{fffd}' } else { c };
        name.chars().map(lost).collect()
    }

    fn table(&self, rows: &[Vec<String>]) -> String {
        let row = |row: &Vec<String>| {
            let cells: Vec<String> = row.iter().map(|cell| self.cell(cell)).collect();
            cells.join(&self.separator.to_string())
        };
        let mut lines: Vec<String> = rows.iter().map(row).collect();
        if self.title {
            lines.splice(0..0, ["NPS report Q3 2024".to_owned(), String::new()]);
        }
        if self.total {
            let width = rows.first().map_or(0, Vec::len);
            lines.push(row(&[vec!["Total".to_owned()], vec![String::new(); width - 1]].concat()));
        }
        self.name(&lines.join(self.line_break))
    }

    /// How many rows the style adds.
    fn added(&self) -> usize {
        2 * usize::from(self.title) + usize::from(self.total)
    }
}

/// Cells without spaces around them, which reading takes off, and without a line that could be a row by itself.
fn cell() -> impl Strategy<Value = String> {
    "[a-zA-Z0-9ąż,;\"\t\n]{0,6}[a-z0-9]"
        .prop_map(|cell| cell.trim().to_owned())
        .prop_filter("quotes stand only inside", |cell| !cell.starts_with('"') && !cell.contains("\n\""))
}

fn score() -> impl Strategy<Value = u8> {
    0_u8..=10
}

/// Scores that are not taken for ratings from 1 to 5.
fn with_high_score<T>(rows: &[(u8, T)]) -> bool {
    rows.iter().any(|(score, _)| *score > 5 || *score == 0)
}

proptest! {
    #[test]
    fn cells_are_read_as_they_were_written(
        table in vec(vec(cell(), 3), 1..30),
        separator in select(vec!['\t', ';', ',']),
        line_break in select(vec!["\n", "\r\n"]),
    ) {
        let style = Style { separator, line_break, quotes: true, decimal: None, title: false, total: false, damaged: false };
        let text = format!("sep={separator}\n{}", style.table(&table));
        let read: Vec<Vec<String>> =
            Cells::read(&text).rows.into_iter().map(|row| row.cells.into_iter().map(Cow::into_owned).collect()).collect();
        prop_assert_eq!(read, table);
    }

    #[test]
    fn answers_round_trip_in_every_style(
        answers in vec((score(), ("Client [A-Z][a-zó]{1,8}( & [A-Z]\", \"[a-z]{1,4})?", "[A-Z][a-zł]{1,8}")), 4..60),
        order in Just(vec![0, 1, 2]).prop_shuffle(),
        polish in any::<bool>(),
        style in style(),
    ) {
        prop_assume!(with_high_score(&answers));
        let header = if polish { ["Ocena", "Klient", "Opiekun"] } else { ["How likely (0-10)?", "Client", "Service rep"] };
        let ordered = |cells: [String; 3]| order.iter().map(|place| cells[*place].clone()).collect::<Vec<_>>();
        let mut rows = vec![ordered(header.map(str::to_owned))];
        rows.extend(answers.iter().map(|(score, (client, rep))| ordered([style.number(u32::from(*score)), client.clone(), rep.clone()])));
        let survey = Survey::read(&style.table(&rows), &[]);
        let read: Vec<(u8, String, String)> =
            survey.answers.iter().map(|answer| (answer.score, answer.client.clone(), answer.rep.to_lowercase())).collect();
        let expected: Vec<(u8, String, String)> =
            answers.iter().map(|(score, (client, rep))| (*score, style.name(client), style.name(rep).to_lowercase())).collect();
        prop_assert_eq!(read, expected);
        prop_assert_eq!(survey.reading.left_out.len(), style.added(), "{:?}", survey.reading.left_out);
    }

    #[test]
    fn tallies_round_trip_in_every_style(counts in proptest::array::uniform11(0_u32..1_000), turned in any::<bool>(), style in style()) {
        let header = ["Score".to_owned(), "Count".to_owned()];
        let row = |(score, count): (u32, &u32)| vec![style.number(score), style.number(*count)];
        let mut rows: Vec<Vec<String>> = (0..).zip(&counts).map(row).collect();
        if turned {
            rows.reverse();
        }
        rows.insert(0, header.to_vec());
        let survey = Survey::read(&style.table(&rows), &[]);
        prop_assert_eq!(survey.counts, counts);
        prop_assert_eq!(survey.reading.left_out.len(), style.added());
    }

    #[test]
    fn tallies_without_a_header_round_trip(
        counts in proptest::array::uniform11(0_u32..40),
        given in proptest::array::uniform11(any::<bool>()),
        mark in select(vec![": ", ":", " = ", " – ", " - ", "-", " x ", "×", " -> ", " → ", " points: ", ",", ";", "\t", " "]),
        behind in select(vec!["", " answers", " (25%)"]),
    ) {
        // From 10 down, so that scores are not taken for the numbers of rows.
        let rows: Vec<usize> = (0..11).rev().filter(|score| *score == 10 || given[*score]).collect();
        // Nobody at all looks like decimals.
        prop_assume!(rows.len() >= 5 && rows.iter().any(|score| counts[*score] > 0));
        let line = |score: &usize| format!("{score}{mark}{}{}", counts[*score], if mark.len() == 1 { "" } else { behind });
        let survey = Survey::read(&rows.iter().map(line).collect::<Vec<_>>().join("\n"), &[]);
        let expected: Vec<u32> = (0..11).map(|score| if rows.contains(&score) { counts[score] } else { 0 }).collect();
        prop_assert_eq!(survey.counts.to_vec(), expected);
        prop_assert_eq!(survey.reading.left_out, []);
    }

    #[test]
    fn lists_round_trip(scores in vec(score(), 4..60), mark in select(vec!["\n", "\t", ";", ",", " ", ", ", "\r\n"])) {
        prop_assume!(scores.iter().any(|score| *score > 5 || *score == 0));
        let text: Vec<String> = scores.iter().map(u8::to_string).collect();
        let survey = Survey::read(&text.join(mark), &[]);
        prop_assert_eq!(survey.answers.iter().map(|answer| answer.score).collect::<Vec<_>>(), scores);
        prop_assert_eq!(survey.reading.left_out, []);
    }

    #[test]
    fn periods_round_trip_in_every_style(
        periods in vec((1_u32..100_000, 0_u32..5_000, 0.0..1.0_f64), 1..40),
        polish in any::<bool>(),
        style in style(),
    ) {
        let header = if polish { ["Okres", "Początek", "Nowi", "Utraceni"] } else { ["Period", "Start", "New", "Lost"] };
        let counts = |(start, new, share): &(u32, u32, f64)| [*start, *new, (f64::from(*start) * share) as u32];
        let mut rows = vec![header.map(str::to_owned).to_vec()];
        rows.extend((1..).zip(&periods).map(|(number, period)| {
            let numbers = counts(period).map(|count| style.number(count));
            [vec![format!("Okres {number}")], numbers.to_vec()].concat()
        }));
        let read = Periods::read(&style.table(&rows), &[], 1.0);
        let got: Vec<[u32; 3]> = read.periods.iter().map(|(_, period)| [period.start, period.new, period.lost]).collect();
        prop_assert_eq!(got, periods.iter().map(counts).collect::<Vec<_>>());
        prop_assert_eq!(read.reading.left_out.len(), style.added());
    }

    #[test]
    fn a_stray_quote_spoils_no_other_row(scores in vec(score(), 5..40), at in 0_usize..100, mark in select(vec!['\t', ';', ','])) {
        let spoiled = at % scores.len();
        let row = |(place, score): (usize, &u8)| format!("{score}{mark}{}Ann{mark}client {place}", if place == spoiled { "\"" } else { "" });
        let rows: Vec<String> = scores.iter().enumerate().map(row).collect();
        let survey = Survey::read(&format!("Score{mark}Service rep{mark}Client\n{}\n", rows.join("\n")), &[]);
        let others = |answers: Vec<u8>| answers.into_iter().enumerate().filter(|(place, _)| *place != spoiled).map(|(_, score)| score).collect::<Vec<_>>();
        prop_assume!(survey.scale.is_none());
        prop_assert_eq!(others(survey.answers.iter().map(|answer| answer.score).collect()), others(scores));
    }

    #[test]
    fn any_text_gives_rows_or_reasons(text in "([0-9;,\t\" a-zA-Z.\u{1}\u{fffd}ąŻ%★-]{0,20}[\r\n]{1,2}){0,20}|\\PC{0,60}") {
        let survey = Survey::read(&text, &[]);
        let is_blank = Cells::read(&text).rows.is_empty();
        prop_assert!(is_blank || survey.reading.binary || survey.scale.is_some() || !survey.answers.is_empty() || !survey.reading.left_out.is_empty());
        prop_assert!(survey.reading.left_out.is_sorted_by_key(|(row, _)| *row));
        let periods = Periods::read(&text, &[], 1.0);
        prop_assert!(is_blank || periods.reading.binary || !periods.periods.is_empty() || !periods.reading.left_out.is_empty());
    }

    #[test]
    fn any_choice_of_columns_is_taken(text in "([0-9a-z]{0,3}[;\n]){0,30}", chosen in vec((0_usize..6, proptest::option::of(0_usize..6)), 0..4)) {
        Survey::read(&text, &chosen);
        Periods::read(&text, &chosen, 1.0);
    }
}

/// Rows of a real size: a score, a comment, a client and a rep.
fn many_rows(rows: usize) -> String {
    let row =
        |i: usize| format!("{};\"Fine, {i}\nthanks\";Client {i};Ann Nowak-Żyła {}\n", i * 31 % 11, i * 7_919 % 300);
    format!("Ocena;Komentarz;Klient;Opiekun\n{}", (0..rows).map(row).collect::<String>())
}

#[test]
fn the_time_of_reading_grows_with_the_length_of_the_text_only() {
    // Bad cases for a search that starts again with every quote or row; none takes long, although nothing is optimized.
    let long = 100_000;
    for text in [
        "\"".repeat(long),
        "\"\n".repeat(long),
        "\"a\n".repeat(long),
        "\"a,".repeat(long),
        "\"\"\"a\n".repeat(long),
        "\"\"\"\"a\n".repeat(long),
        format!("\"a\n{}", "b\"\"\n".repeat(long)),
        "\"x\n\",".repeat(long),
        "9;\"a\n9;b\"\n".repeat(long),
        "\n".repeat(long),
        "Total\n".repeat(long),
        "9;a\u{301}\n".repeat(long),
        many_rows(50_000),
    ] {
        let (start, beginning) = (std::time::Instant::now(), text.chars().take(20).collect::<String>());
        Survey::read(&text, &[]);
        Periods::read(&text, &[], 1.0);
        assert!(start.elapsed().as_secs() < 20, "{beginning:?} took {:?}", start.elapsed());
    }
}

#[test]
fn fifty_thousand_rows_are_read_whole() {
    let survey = Survey::read(&many_rows(50_000), &[]);
    let last = Answer { score: 3, rep: "Ann Nowak-Żyła 281".into(), client: "Client 49999".into(), times: 1 };
    assert_eq!((survey.answers.len(), survey.by_rep.len()), (50_000, 300));
    assert_eq!(survey.answers.last(), Some(&last));
}
