//! Tables for spreadsheets, read back as spreadsheets read them.

use insta::assert_snapshot;
use plateau::model::Hire;
use plateau::model::target_probability::Target;
use plateau::outcome::comparison::Comparison;
use plateau::state::plan::LifetimeOrChurn;
use plateau::state::{Plan, Workspace};
use plateau::text::Language;
use plateau::wording::sheet::{Cell, Sheet, comparison, months};
use proptest::collection::vec;
use proptest::prelude::*;
use std::io::Write;
use std::process::{Command, Stdio};

use crate::support::formats::locale;
use crate::support::workspaces::{compared, workspace};

/// Today, and three scenarios of a year with names that would be formulas.
fn scenarios() -> Workspace {
    let stuck = Plan { clients: 2.0, rep_cost: 25_000.0, horizon: 12.0, ..Plan::default() };
    let plans = [
        ("=SUM(A1:A9)", Plan { hires: vec![Hire { month: 13, count: 1 }], ..stuck.clone() }),
        ("-5; \"so\", or\tso", Plan { lifetime: LifetimeOrChurn::Churn(0.05), ..stuck.clone() }),
        ("", Plan { referrals: 12.0, ..stuck.clone() }),
    ];
    compared(stuck, Target { mrr: 40_000.0, month: 12 }, plans)
}

fn sheets(language: Language, workspace: &Workspace) -> [Sheet; 2] {
    let compared = Comparison::new(workspace, &[], true);
    [months(&locale(language), &compared), comparison(&locale(language), &compared)]
}

/// The cells of a CSV file.
fn read_csv(text: &str, separator: u8) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').expect("it begins with a byte order mark");
    read(text, separator)
}

fn read(text: &str, separator: u8) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().delimiter(separator).has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[test]
fn a_table_of_each_kind_is_written_like_this() {
    for language in Language::ALL {
        let mark = language.decimal_mark();
        let [months, comparison] = sheets(language, &scenarios());
        let text = format!("{}\n{}", months.csv(mark), comparison.csv(mark)).replace('\r', "");
        assert_snapshot!(format!("sheet_{}", language.code()), text);
    }
}

#[test]
fn each_language_has_the_separator_that_its_spreadsheets_expect() {
    let sheet = Sheet(vec![vec![Cell::Text("a;b,c".to_owned()), Cell::Number(-1_234.5)]]);
    assert_eq!(sheet.csv(Language::English.decimal_mark()), "\u{feff}\"a;b,c\",-1234.5\r\n");
    assert_eq!(sheet.csv(Language::Polish.decimal_mark()), "\u{feff}\"a;b,c\";-1234,5\r\n");
    assert_eq!(sheet.tab_separated(','), "a;b,c\t-1234,5\r\n");
}

/// Reads a CSV file, given the separator, and prints its rows as JSON.
const PYTHON: &str = "import csv, io, json, sys
text = sys.stdin.buffer.read().decode('utf-8-sig')
json.dump(list(csv.reader(io.StringIO(text, newline=''), delimiter=sys.argv[1])), sys.stdout)";

/// The cells of a CSV file as Python reads them.
fn read_by_python(text: &str, separator: u8) -> Vec<Vec<String>> {
    let mut command = Command::new("python3");
    command.args(["-c", PYTHON, &char::from(separator).to_string()]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut python = command.spawn().expect("python3 starts: `make setup` installs it");
    python.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    let output = python.wait_with_output().unwrap();
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn another_program_reads_the_same_cells() {
    // English, German, Polish.
    for (language, mark, separator) in
        [(Language::English, '.', b','), (Language::English, ',', b';'), (Language::Polish, ',', b';')]
    {
        for sheet in sheets(language, &scenarios()) {
            let csv = sheet.csv(mark);
            let read = read_by_python(&csv, separator);
            assert_eq!(read, read_csv(&csv, separator));
            assert!(read.iter().all(|row| row.len() == sheet.0[0].len()));
            // Every number is one for a program that writes it like this.
            let numbers = sheet.0.iter().flatten().zip(read.iter().flatten());
            for (cell, read) in numbers.filter(|(cell, _)| matches!(cell, Cell::Number(_))) {
                assert!(read.replace(mark, ".").parse::<f64>().is_ok(), "{cell:?} as {read}");
            }
        }
    }
}

#[test]
fn no_text_becomes_a_formula_and_numbers_stay_numbers() {
    for text in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://x\";\"y\")"]
    {
        let sheet = Sheet(vec![vec![Cell::Text(text.to_owned())]]);
        assert_eq!(read_csv(&sheet.csv(','), b';'), [[format!("'{text}")]]);
        let on_one_line = text.replace(['\t', '\r'], " ");
        assert_eq!(read(&sheet.tab_separated('.'), b'\t'), [[format!("'{on_one_line}")]]);
    }
    for (number, written) in [
        (-5.0, "-5"),
        (0.1 + 0.2, "0.3"),
        (-1e-9, "0"),
        (20_000.000_000_1, "20000"),
        (-2.5e20, "-2.5E20"),
        (1e12, "1000000000000"),
    ] {
        assert_eq!(read_csv(&Sheet(vec![vec![Cell::Number(number)]]).csv('.'), b','), [[written]]);
    }
}

fn cell() -> impl Strategy<Value = Cell> {
    let number = any::<f64>().prop_filter("finite", |number| number.is_finite());
    prop_oneof![
        number.prop_map(Cell::Number),
        (-1e6..1e6).prop_map(Cell::Number),
        "[=+@\\-;,\"'\t\r\n a-ż]{0,9}".prop_map(Cell::Text)
    ]
}

proptest! {
    #[test]
    fn whatever_is_in_a_cell_comes_back_and_changes_no_other(
        rows in (1_usize..5).prop_flat_map(|columns| vec(vec(cell(), columns), 1..5)),
        mark in prop_oneof![Just('.'), Just(',')],
    ) {
        let separator = if mark == ',' { b';' } else { b',' };
        let sheet = Sheet(rows);
        let tables = [(read_csv(&sheet.csv(mark), separator), false), (read(&sheet.tab_separated(mark), b'\t'), true)];
        for (read, is_on_lines) in tables {
            prop_assert_eq!(read.len(), sheet.0.len());
            for (row, read) in sheet.0.iter().zip(&read) {
                prop_assert_eq!(row.len(), read.len());
                for (cell, read) in row.iter().zip(read) {
                    match cell {
                        Cell::Number(number) => {
                            let back: f64 = read.replace(mark, ".").parse().unwrap();
                            prop_assert!((back - number).abs() <= 6e-7_f64.max(number.abs() * 1e-15), "{} as {}", number, read);
                        }
                        Cell::Text(text) => {
                            prop_assert!(!read.starts_with(['=', '+', '-', '@', '\t', '\r']), "{:?}", read);
                            let text = if is_on_lines { text.replace(['\t', '\r', '\n'], " ") } else { text.clone() };
                            prop_assert_eq!(read.strip_prefix('\'').filter(|_| !text.starts_with('\'')).unwrap_or(read), text);
                        }
                    }
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn anything_that_is_set_up_makes_tables_with_rows_of_one_length(workspace in workspace()) {
        for sheet in sheets(Language::English, &workspace) {
            let columns = sheet.0[0].len();
            prop_assert!(sheet.0.len() > 1);
            prop_assert!(sheet.0.iter().all(|row| row.len() == columns));
            let finite = |cell: &Cell| !matches!(cell, Cell::Number(number) if !number.is_finite());
            prop_assert!(sheet.0.iter().flatten().all(finite));
            let back = read_csv(&sheet.csv('.'), b',');
            prop_assert_eq!(back.len(), sheet.0.len());
        }
    }
}
