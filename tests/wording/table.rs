//! Pasted tables in words.

use plateau::import::columns::{Columns, Doubt, Why};
use plateau::import::names::Merged;
use plateau::import::survey::Survey;
use plateau::import::values::Scale;
use plateau::import::{Reading, Reason};
use plateau::model::retention::CountsError;
use plateau::text::{Language, Locale};
use plateau::wording::nps;
use plateau::wording::table::{self, ReadingText};

use crate::support::formats::locale;

fn reading(locale: &Locale, reasons: Vec<Reason>) -> ReadingText {
    let left_out = (1..).zip(reasons).collect();
    table::reading(locale, &Reading { left_out, ..Reading::default() }, "5 read", &[], Vec::new())
}

#[test]
fn every_reason_to_leave_out_a_row_has_its_sentence() {
    let reasons = || {
        vec![
            Reason::SeparatorLine,
            Reason::Title,
            Reason::Header,
            Reason::RepeatedHeader,
            Reason::Total("Total".to_owned()),
            Reason::Total(String::new()),
            Reason::Note("Source: our survey".to_owned()),
            Reason::Blank,
            Reason::Empty,
            Reason::NoNumber("many".to_owned()),
            Reason::NotWhole("2.5".to_owned()),
            Reason::OutOfRange("-1".to_owned()),
            Reason::Counts(CountsError::Open),
            Reason::Counts(CountsError::MakeAnEnd(952)),
            Reason::Counts(CountsError::NewOnesLeft(11)),
            Reason::Counts(CountsError::NoneLeftFor(1)),
        ]
    };
    for language in Language::ALL {
        let text = reading(&locale(language), reasons());
        insta::assert_snapshot!(format!("left_out_{}", language.code()), text.left_out.join("\n"));
        assert!(text.has_problem && text.each.is_empty());
    }
}

#[test]
fn rows_are_told_by_why_and_one_by_one_where_there_are_many() {
    let locale = locale(Language::English);
    let nothing = reading(&locale, Vec::new());
    assert_eq!(nothing.count, "5 read, no rows left out.");
    assert!(!nothing.has_problem && nothing.left_out.is_empty());
    let few = reading(&locale, vec![Reason::Blank, Reason::Title, Reason::Blank]);
    assert_eq!(few.left_out, ["Rows 1, 3: blank", "Row 2: title, not data"]);
    assert!(!few.has_problem && few.each.is_empty());
    let many = reading(&locale, vec![Reason::NoNumber("ten".to_owned()); 1_212]);
    assert_eq!(many.count, "5 read, 1,212 rows left out.");
    assert_eq!(many.left_out.len(), 1);
    assert!(many.left_out[0].starts_with("Rows 1 (“ten”), 2") && many.left_out[0].contains("and 1,208 more"));
    assert_eq!(many.each.len(), 201);
    assert_eq!(many.each[0], "Row 1 (“ten”): not a number");
    assert!(many.each[200].contains("1,012"), "{}", many.each[200]);
}

#[test]
fn what_was_read_of_a_survey_is_said_in_every_language() {
    let columns = "Client,NPS,Rating\nAcme,9,10\nBolt,10,3\nCity,3,8";
    let unnamed = "Acme;Ann;9\nBolt;Ben;3\nCity;Ann;10";
    let spellings = "Score\tRep\n9\tAnn Lee\n10\tann lee\n3\tAnn  Lee\n7\tŻaneta\n9\tZ\u{307}aneta";
    let damaged = "Ocena;Opiekun\n9;\u{fffd}ukasz\n";
    let title = "NPS report Q3 2024\nClient;Score\nAcme;9\n\nBolt;ten\nTotal;9\n";
    let scales = ["5\n5\n4\n5\n3", "Score\n80\n95\n100", "★★★★\n★★★\n★★★★★"];
    for language in Language::ALL {
        let locale = locale(language);
        let say = |text: &str| {
            let ReadingText { count, notes, left_out, .. } = nps::reading(&locale, &Survey::read(text, &[]));
            [vec![count], left_out, notes].concat().join("\n")
        };
        let texts = [columns, unnamed, spellings, damaged, title, "9;8\n10;7"].into_iter().chain(scales);
        let words = texts.map(say).collect::<Vec<_>>().join("\n\n");
        insta::assert_snapshot!(format!("survey_{}", language.code()), words);
    }
}

#[test]
fn many_spellings_are_cut_short() {
    let merged = |count: usize| {
        let name = |place: usize| Merged { name: format!("Rep {place}"), others: vec!["rep".to_owned(); 9] };
        table::merged(&locale(Language::English), &(0..count).map(name).collect::<Vec<_>>())
    };
    assert_eq!(merged(0), None);
    let many = merged(50).expect("there are some");
    assert!(many.contains("Rep 3") && !many.contains("Rep 4") && many.contains("and 46 more"), "{many}");
}

#[test]
fn the_column_that_was_taken_is_named_with_why() {
    let locale = locale(Language::English);
    let say = |header: Option<u32>, why: Why| {
        let columns = Columns {
            names: vec!["Rating".to_owned(), "NPS".to_owned(), String::new()],
            header,
            roles: vec![Some(1)],
            doubts: vec![Doubt { role: 0, taken: 1, other: 0, why }],
        };
        let reading = Reading { columns, ..Reading::default() };
        table::reading(&locale, &reading, "", &["Score"], Vec::new()).notes.concat()
    };
    let named = "Score: column “NPS”, because of its name. Column “Rating” would fit, too.";
    assert_eq!(say(Some(1), Why::Name), named);
    for why in [Why::Values, Why::Repeats, Why::First] {
        let text = say(None, why);
        assert!(text.starts_with("Score: column 2, because ") && text.contains("Column 1"), "{text}");
    }
}

#[test]
fn other_scales_are_named_and_say_what_is_needed() {
    for language in Language::ALL {
        for (scale, name) in [(Scale::Five, "5"), (Scale::Seven, "7"), (Scale::Hundred, "100"), (Scale::Stars, "10")] {
            let text = table::other_scale(&locale(language), scale);
            assert!(text.contains(name) && text.contains("Net Promoter Score"), "{text}");
        }
    }
}

#[test]
fn columns_are_chosen_by_number_and_the_beginning_of_their_name() {
    let names = vec!["Start".to_owned(), "ż".repeat(500), String::new()];
    let columns = Columns { names, header: Some(1), ..Columns::default() };
    let choices = table::column_choices(&locale(Language::Polish), &columns);
    assert_eq!(choices.len(), 4);
    assert_eq!(choices[1], "1: Start");
    assert_eq!(choices[2].chars().filter(|c| *c == 'ż').count(), 24);
}
