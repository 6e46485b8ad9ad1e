//! Client lists in the forms that people have them in.

use std::fmt::Debug;

use plateau::import::clients::{ClientReading, DateOrder, Options, ReadError, Reader, Reason, Role, read};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

fn read_plain(text: &str) -> ClientReading {
    read(text, &Options::default()).expect("a list")
}

/// A list in pieces of some bytes.
fn read_pieces(bytes: &[u8], length: usize) -> Result<ClientReading, ReadError> {
    let mut reader = Reader::new(Options::default());
    for piece in bytes.chunks(length) {
        reader.push(piece)?;
    }
    reader.finish()
}

/// What was read, as the samples write it: only what is not as usual.
fn described(reading: &ClientReading) -> Value {
    let (summary, clients) = (&reading.summary, &reading.clients);
    let roles = Role::ALL.iter().zip(&summary.roles).filter_map(|(role, column)| Some((role, (*column)?)));
    let roles: Map<String, Value> = roles.map(|(role, column)| (format!("{role:?}"), json!(column))).collect();
    let days: Vec<String> = clients.starts.iter().map(ToString::to_string).collect();
    let ends: Vec<String> = clients.ends.iter().map(|day| day.map(|day| day.to_string()).unwrap_or_default()).collect();
    let left_out = reading.left_out.iter().map(|(row, reason)| json!([row, format!("{reason:?}")]));
    let mut value = json!({
        "roles": roles, "rows": clients.rows, "starts": days, "ends": ends, "leftOut": left_out.collect::<Vec<_>>(),
    });
    let mut add = |name: &str, is_usual: bool, what: Value| {
        if !is_usual {
            value[name] = what;
        }
    };
    add("header", summary.has_header, json!(summary.has_header));
    add("order", summary.date_order.is_none(), json!(format!("{:?}", summary.date_order)));
    add("open", !summary.is_order_open, json!(true));
    add("repeated", summary.repeated == 0, json!(summary.repeated));
    add("damaged", !summary.damaged, json!(true));
    add("fees", clients.fees.is_none(), json!(clients.fees));
    add("adSpends", clients.ad_spends.is_none(), json!(clients.ad_spends));
    add("terms", clients.terms.is_none(), json!(clients.terms));
    add("scores", clients.scores.is_none(), json!(clients.scores));
    value
}

#[test]
fn odd_lists_are_read_as_a_person_would() {
    let samples: Vec<Value> =
        serde_json::from_str(include_str!("../data/client-lists.json")).expect("the samples are JSON");
    assert!(samples.len() >= 100);
    for sample in samples {
        let [name, text] = ["name", "text"].map(|field| sample[field].as_str().expect("a text"));
        let got = match read(text, &Options::default()) {
            Ok(reading) => described(&reading),
            Err(error) => json!(format!("{error:?}")),
        };
        assert_eq!(got, sample["read"], "{name}");
    }
}

#[test]
fn odd_lists_are_the_same_cut_anywhere() {
    let samples: Vec<Value> =
        serde_json::from_str(include_str!("../data/client-lists.json")).expect("the samples are JSON");
    for text in samples.iter().filter_map(|sample| sample["text"].as_str()) {
        let whole = read(text, &Options::default()).map(|reading| described(&reading));
        for length in [1, 2, 3, 7] {
            let pieces = read_pieces(text.as_bytes(), length).map(|reading| described(&reading));
            assert_eq!(pieces, whole, "pieces of {length}");
        }
    }
}

#[test]
fn columns_and_the_order_can_be_chosen() {
    let text = "name,a,b\nAcme,03/04/2024,01/02/2024\nBeta,05/06/2024,01/03/2024\n";
    let columns = vec![(Role::Start, Some(2)), (Role::End, Some(1)), (Role::Client, None)];
    let reading = read(text, &Options { columns, date_order: Some(DateOrder::DayFirst) }).expect("a list");
    let got = described(&reading);
    assert_eq!(got["starts"], json!(["2024-02-01", "2024-03-01"]));
    assert_eq!(got["ends"], json!(["2024-04-03", "2024-06-05"]));
    assert!(reading.clients.names.is_none(), "no column has names");
}

#[test]
fn a_list_has_no_more_rows_than_can_be_read() {
    let rows = |count: usize| "start\n".to_owned() + &"2024-01-01\n".repeat(count);
    assert_eq!(read_plain(&rows(2_000_000)).summary.rows, 2_000_000);
    assert_eq!(read_pieces(rows(2_000_001).as_bytes(), 1 << 20).err(), Some(ReadError::TooManyRows));
}

#[test]
fn a_quote_that_never_closes_costs_one_row_however_long_the_list_is() {
    let rows = "Beta,2024-01-02,\n".repeat(20_000);
    let reading = read_plain(&format!("Client,Start,End\n\"Acme,2024-01-01,\n{rows}"));
    assert_eq!(reading.left_out, [(2, Reason::TooLong)]);
    assert_eq!(reading.summary.rows, 20_000);
    assert_eq!(reading.clients.rows.last(), Some(&20_002));
}

#[test]
fn of_many_bad_rows_the_first_thousand_are_named_and_all_are_counted() {
    let text = "Client,Start\nAcme,2024-01-01\n".to_owned() + &"Beta,soon\n".repeat(1_200);
    let reading = read_plain(&text);
    assert_eq!((reading.summary.problems, reading.summary.left_out.len()), (1_200, 1_000));
    assert_eq!(reading.left_out[999], (1_002, Reason::NoDate(Role::Start, "soon".into())));
    assert_eq!(reading.left_out[1_199], (1_202, Reason::NoDate(Role::Start, String::new())));
}

#[test]
fn bytes_that_are_no_text_are_damage() {
    let reading = read_pieces(b"Client,Start\nCaf\xe9 Co,2024-01-01\nB\xc5", 1).expect("a list");
    assert!(reading.summary.damaged);
    assert_eq!(reading.clients.names.expect("names").text(0), Some("Caf\u{fffd} Co"));
}

#[test]
fn nothing_is_said_so() {
    assert_eq!(read(" \n", &Options::default()), Err(ReadError::Empty));
    assert_eq!(Reader::new(Options::default()).finish(), Err(ReadError::Empty));
    assert_eq!(read("a,b\n1,2\n", &Options::default()), Err(ReadError::NoStart));
    assert_eq!(read("Client,Start\n", &Options::default()), Err(ReadError::NoRows));
    assert_eq!(read("Client,Start\nA,2024-02-30\n", &Options::default()), Err(ReadError::NoRows));
}

/// A cell as spreadsheets write it.
fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\n']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}

/// Rows of a list: a name and two days.
fn rows() -> impl Strategy<Value = Vec<(String, u8, Option<u8>)>> {
    proptest::collection::vec(("[A-Zaąż][a-zł,\" ]{0,9}[a-z]", 1..28_u8, proptest::option::of(1..28_u8)), 1..40)
}

fn written(rows: &[(String, u8, Option<u8>)]) -> String {
    let end = |day: &Option<u8>| day.map(|day| format!("2025-02-{day:02}")).unwrap_or_default();
    let row = |(name, day, last): &(String, u8, Option<u8>)| [quoted(name), format!("2024-03-{day:02}"), end(last)];
    rows.iter().map(|fields| row(fields).join(",") + "\n").collect()
}

const HEADER: &str = "Client,Start,End\n";

/// The names of all rows as they are compared.
fn names(reading: &ClientReading) -> Vec<String> {
    let names = reading.clients.names.as_ref().expect("names");
    let name = |row| names.text(row).expect("a name").to_lowercase();
    (0..reading.clients.rows.len()).map(name).collect()
}

fn same<T: PartialEq + Debug>(one: &T, other: &T) -> Result<(), TestCaseError> {
    if one == other { Ok(()) } else { Err(TestCaseError::fail("what was read differs")) }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn cells_come_back_as_they_were_written(rows in rows()) {
        let reading = read_plain(&format!("{HEADER}{}", written(&rows)));
        prop_assert_eq!(reading.clients.rows.len(), rows.len());
        let tidy = |name: &String| name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        same(&names(&reading), &rows.iter().map(|(name, ..)| tidy(name)).collect())?;
        let starts: Vec<u8> = reading.clients.starts.iter().map(|day| day.day()).collect();
        same(&starts, &rows.iter().map(|row| row.1).collect())?;
        let ends: Vec<Option<u8>> = reading.clients.ends.iter().map(|day| day.map(time::Date::day)).collect();
        same(&ends, &rows.iter().map(|row| row.2).collect())?;
    }

    #[test]
    fn pieces_cut_anywhere_are_the_same_as_the_whole(rows in rows(), length in 1..50_usize) {
        let text = format!("{HEADER}{}", written(&rows));
        same(&read_pieces(text.as_bytes(), length), &read(&text, &Options::default()))?;
    }

    #[test]
    fn two_lists_joined_are_one_after_the_other(one in rows(), other in rows()) {
        let [first, second, both] = [written(&one), written(&other), written(&one) + &written(&other)]
            .map(|rows| read_plain(&format!("{HEADER}{rows}")));
        same(&[names(&first), names(&second)].concat(), &names(&both))?;
        same(&[first.clients.starts, second.clients.starts].concat(), &both.clients.starts)?;
        same(&[first.clients.ends, second.clients.ends].concat(), &both.clients.ends)?;
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400), length in 1..50_usize) {
        let _ = read_pieces(&bytes, length);
        let text = [HEADER.as_bytes(), b"A,2024-01-01,\n", &bytes].concat();
        if let Ok(reading) = read_pieces(&text, length) {
            prop_assert_eq!(reading.clients.rows.len(), reading.clients.starts.len());
        }
    }

    #[test]
    fn no_signs_of_dates_and_quotes_make_it_panic(text in "[0-9a-c,;\"\n\r/.:= -]{0,200}") {
        if let Ok(reading) = read_plain_or_not(&text) {
            prop_assert_eq!(reading.clients.rows.len(), reading.clients.ends.len());
        }
        let _ = read_plain_or_not(&format!("{HEADER}A,2024-01-01,\n{text}"));
    }
}

fn read_plain_or_not(text: &str) -> Result<ClientReading, ReadError> {
    read(text, &Options::default())
}
