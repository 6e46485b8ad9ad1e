//! The result of the SQL for client lists comes back as it was from any console, and no part of it passes for all of it.

use plateau::import::client_tables::{Column, Part, Tables, TablesError, read};
use plateau::model::clients::PeriodCounts;
use proptest::prelude::*;
use time::{Date, Duration};

use crate::client_counts::{counts, day, stays};

const AS_OF: (i32, u8, u8) = (2026, 2, 15);

fn as_of() -> Date {
    let (year, month, of_month) = AS_OF;
    day(year, month, of_month)
}

fn sample() -> Tables {
    counts(&stays(400, 1, as_of()), as_of())
}

/// Five clients: one who left within its first month, one who left on the day asked for, three who are still there.
fn small() -> Tables {
    let list = [
        (day(2025, 12, 31), None),
        (day(2025, 12, 1), Some(day(2025, 12, 20))),
        (day(2026, 1, 10), Some(as_of())),
        (day(2026, 1, 20), None),
        (day(2026, 2, 15), Some(day(2027, 1, 1))),
    ];
    counts(&list, as_of())
}

/// The counts as the SQL gives them: the header, then the rows.
fn result(tables: &Tables) -> Vec<[String; 8]> {
    let month = |month: i32| format!("{}{:02}", month.div_euclid(12), month.rem_euclid(12) + 1);
    let row = |part: &str, month: String, counts: [Option<u32>; 6]| {
        let [tenure, clients, won, lost, lost_of_start, kept] =
            counts.map(|count| count.map_or_else(String::new, |count| count.to_string()));
        [part.to_owned(), month, tenure, clients, won, lost, lost_of_start, kept]
    };
    let mut rows = vec![Column::ALL.map(|column| column.name().to_owned())];
    for cohort in &tables.cohorts {
        for (tenure, kept) in (0..).zip(&cohort.kept) {
            let counts = [Some(tenure), Some(cohort.size), None, None, None, *kept];
            rows.push(row("cohort", month(cohort.month), counts));
        }
    }
    for count in &tables.life {
        let counts = [Some(count.tenure), Some(count.at_risk), None, Some(count.ended), None, None];
        rows.push(row("life", String::new(), counts));
    }
    for PeriodCounts { month: of, start, new, lost, lost_of_start, end } in tables.periods.iter().cloned() {
        let counts = [None, Some(start), Some(new), Some(lost), Some(lost_of_start), Some(end)];
        rows.push(row("period", month(of), counts));
    }
    rows
}

fn text(rows: &[[String; 8]], separator: &str) -> String {
    rows.iter().map(|row| row.join(separator)).collect::<Vec<_>>().join("\n")
}

fn csv(tables: &Tables) -> String {
    text(&result(tables), ",")
}

const SMALL: &str = "part,month,tenure,clients,won,lost,lost_of_start,kept
cohort,202512,0,2,,,,2
cohort,202512,1,2,,,,1
cohort,202512,2,2,,,,
cohort,202601,0,2,,,,2
cohort,202601,1,2,,,,
cohort,202602,0,1,,,,1
life,,0,5,,1,,
life,,1,2,,1,,
period,202512,,0,2,1,0,1
period,202601,,1,2,0,0,3
period,202602,,3,1,1,1,3";

#[test]
fn a_small_result_is_what_was_worked_out_by_hand() {
    assert_eq!(csv(&small()), SMALL);
    assert_eq!(read(SMALL), Ok(small()));
}

#[test]
fn files_and_consoles_are_read_alike() {
    let sample = sample();
    let rows = result(&sample);
    for separator in [",", "\t", ";", " | "] {
        assert_eq!(read(&text(&rows, separator)), Ok(sample.clone()), "{separator}");
        assert_eq!(read(&text(&rows[1..], separator)), Ok(sample.clone()), "without a header, {separator}");
    }
    for null in ["NULL", "null", "\\N", "<null>", "[NULL]", "None", "NaN"] {
        let filled = |cell: &String| if cell.is_empty() { null.to_owned() } else { cell.clone() };
        let rows: Vec<[String; 8]> = rows.iter().map(|row| row.each_ref().map(filled)).collect();
        assert_eq!(read(&text(&rows, ",")), Ok(sample.clone()), "{null}");
    }
    let quoted = rows.iter().map(|row| format!("\"{}\"", row.join("\",\""))).collect::<Vec<_>>().join("\r\n");
    assert_eq!(read(&quoted.to_uppercase()), Ok(sample.clone()), "quotes and capitals");
}

#[test]
fn tables_drawn_with_bars_are_read() {
    let bars = |sign: char| text(&result(&small()), &sign.to_string());
    let [rule, bar] = ["+---+---+", "|---|---|"];
    let boxed = bars('|').lines().map(|line| format!("|{line}|")).collect::<Vec<_>>();
    let (header, rows) = boxed.split_first().unwrap();
    let rows = rows.join("\n");
    for text in [
        bars('|').replacen('\n', "\n---+---\n", 1) + "\n(11 rows)\n\nTime: 12.345 ms",
        format!("{rule}\n{header}\n{rule}\n{rows}\n{rule}\n"),
        format!("{header}\n{bar}\n{rows}\n"),
        bars('│').replacen('\n', "\nvarchar│int32│int32│int128│int128│int128│int128│int128\n├───┼───┤\n", 1)
            + "\n└───┘\n11 rows",
    ] {
        assert_eq!(read(&text), Ok(small()), "{text}");
    }
}

#[test]
fn cells_are_read_as_spreadsheets_and_consoles_change_them() {
    for (written, changed) in [("202512", "2025-12"), ("202512", "\"202,512\""), ("202512", "Dec-25"), (",2,", ",2.0,")]
    {
        assert_eq!(read(&SMALL.replace(written, changed)), Ok(small()), "{changed}");
    }
    let grouped = SMALL.replace("life,,0,5,,1", "life,,0,\"5,000\",,1");
    assert_eq!(read(&grouped), Err(TablesError::Disagree(Part::Life, Part::Periods)));
}

#[test]
fn what_is_no_result_says_so() {
    for text in ["", "client,start,end\nA,2025-01-01,", "part\nlife", "ERROR:  relation \"clients\" does not exist"] {
        assert_eq!(read(text), Err(TablesError::NoTables), "{text}");
    }
    assert_eq!(read(SMALL.lines().next().unwrap()), Err(TablesError::NoTables), "an empty list");
    let renamed = SMALL.replace("lost_of_start", "x");
    assert_eq!(read(&renamed), Err(TablesError::NoColumn(Column::LostOfStart)));
}

#[test]
fn a_bad_row_is_named() {
    let with = |from: &str, to: &str| {
        assert!(SMALL.contains(from));
        read(&SMALL.replace(from, to))
    };
    let no_count = |row, column| Err(TablesError::NoCount { row, column });
    assert_eq!(with("life,,1,2,,1", "life,,1,many,,1"), no_count(9, Column::Clients));
    assert_eq!(with("life,,1,2,,1", "life,,1,-2,,1"), no_count(9, Column::Clients));
    assert_eq!(with("life,,1,2,,1", "life,,1,,,1"), no_count(9, Column::Clients));
    assert_eq!(with("202601,,1,2", "202613,,1,2"), no_count(11, Column::Month));
    assert_eq!(with("life,,1,2", "life,,0,2"), Err(TablesError::Repeated { row: 9 }));
    for (row, from, to) in [
        (9, "life,,1,2,,1", "life,,1,2,,3"),
        (9, "life,,1,2,,1", "life,,1,5,,1"),
        (10, "202512,,0,2,1,0,1", "202512,,0,2,1,0,2"),
        (11, "202601,,1,2,0,0,3", "202601,,2,2,1,0,3"),
        (12, "202602,,3,1,1,1,3", "202602,,3,1,1,2,3"),
        (2, "202512,0,2,,,,2", "202512,0,2,,,,1"),
        (3, "202512,1,2,,,,1", "202512,1,2,,,,3"),
        (3, "202512,1,2,,,,1", "202512,1,2,,,,"),
    ] {
        assert_eq!(with(from, to), Err(TablesError::Impossible { row }), "{to}");
    }
}

#[test]
fn tables_of_different_lists_are_refused() {
    let with = |from: &str, to: &str| read(&SMALL.replace(from, to));
    let disagree = |one, other| Err(TablesError::Disagree(one, other));
    assert_eq!(with("life,,0,5", "life,,0,6"), disagree(Part::Life, Part::Periods));
    assert_eq!(with("life,,1,2,,1", "life,,1,2,,2"), disagree(Part::Life, Part::Periods));
    assert_eq!(with("202602,0,1,,,,1", "202602,0,2,,,,2"), disagree(Part::Periods, Part::Cohorts));
    let three = SMALL.replace("life,,1,2,,1", "life,,1,1,,1").replace("202512,1,2,,,,1", "202512,1,2,,,,2");
    assert_eq!(read(&three), disagree(Part::Life, Part::Cohorts));
}

#[test]
fn a_beginning_or_an_end_of_a_result_is_not_all_of_it() {
    let mut list = stays(400, 1, as_of());
    list.retain(|(start, _)| *start > as_of() - Duration::days(500));
    let rows = result(&counts(&list, as_of()));
    let is_incomplete = |rows: &[[String; 8]]| {
        let text = text(&[&[Column::ALL.map(|column| column.name().to_owned())], rows].concat(), ",");
        matches!(read(&text), Err(TablesError::Incomplete(_) | TablesError::NoTables | TablesError::Disagree(..)))
    };
    for place in 2..rows.len() {
        assert!(is_incomplete(&rows[1..place]), "the first {} rows", place - 1);
        assert!(is_incomplete(&rows[place..]), "the rows from {place}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_order_of_rows_and_columns_does_not_matter(
        order in Just((0..8).collect::<Vec<usize>>()).prop_shuffle(), seed in any::<u64>()
    ) {
        let tables = counts(&stays(60, seed, as_of()), as_of());
        let mut rows = result(&tables);
        fastrand::Rng::with_seed(seed).shuffle(&mut rows[1..]);
        let rows: Vec<_> = rows.iter().map(|row| std::array::from_fn(|place| row[order[place]].clone())).collect();
        prop_assert_eq!(read(&text(&rows, ",")), Ok(tables));
    }

    #[test]
    fn no_text_makes_it_panic(text in "(part|month|tenure|clients|won|lost|kept|life|period|cohort|[0-9]{1,6}|[,\t|│\n\" ]|\\PC){0,80}") {
        let _ = read(&text);
    }
}
