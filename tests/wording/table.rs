//! Pasted tables in words.

use plateau::import::RowError;
use plateau::import::columns::Columns;
use plateau::model::retention::CountsError;
use plateau::text::Language;
use plateau::wording::table;

use crate::support::formats::locale;

#[test]
fn every_error_of_a_row_has_its_sentence() {
    let errors = [
        RowError::OpenQuote,
        RowError::Empty,
        RowError::NoNumber("many".to_owned()),
        RowError::NotWhole("2.5".to_owned()),
        RowError::OutOfRange("-1".to_owned()),
        RowError::Counts(CountsError::Open),
        RowError::Counts(CountsError::MakeAnEnd(952)),
        RowError::Counts(CountsError::NewOnesLeft(11)),
        RowError::Counts(CountsError::NoneLeftFor(1)),
    ];
    for language in Language::ALL {
        let locale = locale(language);
        let lines = errors.clone().map(|error| table::row_error(&locale, &error));
        insta::assert_snapshot!(format!("row_errors_{}", language.code()), lines.join("\n"));
    }
}

#[test]
fn the_first_rejected_rows_are_listed_and_the_rest_counted() {
    let locale = locale(Language::English);
    let rows = |count: u32| (1..=count).map(|row| (row, RowError::Empty)).collect::<Vec<_>>();
    assert_eq!(table::rejected(&locale, &[]), None);
    let one = table::rejected(&locale, &rows(1)).unwrap();
    assert!(one.title.starts_with("1 row "), "{}", one.title);
    assert_eq!(one.lines.len(), 1);
    assert_eq!(table::rejected(&locale, &rows(12)).unwrap().lines.len(), 12);
    let many = table::rejected(&locale, &rows(1_212)).unwrap();
    assert!(many.title.starts_with("1,212 rows "), "{}", many.title);
    assert_eq!(many.lines.len(), 13);
    assert!(many.lines[12].contains("1,200"), "{}", many.lines[12]);
}

#[test]
fn columns_are_chosen_by_number_and_the_beginning_of_their_name() {
    let names = vec!["Start".to_owned(), "ż".repeat(500), String::new()];
    let columns = Columns { names, header: true, roles: Vec::new() };
    let choices = table::column_choices(&locale(Language::Polish), &columns);
    assert_eq!(choices.len(), 4);
    assert_eq!(choices[1], "1: Start");
    assert_eq!(choices[2].chars().filter(|c| *c == 'ż').count(), 24);
}
