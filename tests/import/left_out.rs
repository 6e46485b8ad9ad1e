//! The rows that are left out of a client list, as a file.

use plateau::import::clients::left_out::{LeftOutWords, csv};
use plateau::import::clients::{Options, Reason, Role, look, read};

fn words(separator: char) -> LeftOutWords {
    let reasons = Reason::all().into_iter().map(|reason| (reason.clone(), format!("{reason:?}"))).collect();
    LeftOutWords { head: ["Row", "Why", "Cell"].map(str::to_owned), reasons, separator }
}

#[test]
fn every_row_that_is_left_out_has_a_line_that_no_spreadsheet_takes_for_a_formula() {
    let text = "Client,Start,Fee\nAcme,2024-01-15,100\nBolt,=cmd,100\n\nCity,,100\nDent,2024-01-15,\"@a\"\"b;c\"\n";
    let reading = read(text, &Options::default()).unwrap();
    assert_eq!(reading.left_out.len(), 4, "{:?}", reading.left_out);
    for (separator, cell) in [(',', "\"'@a\"\"b;c\""), (';', "\"'@a\"\"b;c\"")] {
        let file = csv(&reading, &words(separator));
        let lines: Vec<&str> = file.split_terminator("\r\n").collect();
        assert_eq!(lines[0], format!("\u{feff}Row{separator}Why{separator}Cell"));
        assert_eq!(lines.len(), 5, "{file}");
        assert!(lines[1].ends_with(&format!("{separator}'=cmd")), "{file}");
        assert!(lines[4].starts_with(&format!("6{separator}")) && lines[4].ends_with(cell), "{file}");
    }
}

#[test]
fn there_is_a_reason_of_each_kind_for_each_column() {
    let all = Reason::all();
    assert_eq!(all.len(), 7 + 4 * Role::ALL.len());
    assert!(all.iter().all(|reason| *reason == reason.without_cell() && reason.cell().is_empty()));
    let reason = Reason::NoDate(Role::End, "soon".to_owned());
    assert_eq!((reason.cell(), all.contains(&reason.without_cell())), ("soon", true));
}

#[test]
fn the_columns_of_a_list_without_starts_are_seen() {
    let summary = look("\u{feff}A,B\nAcme,1200\nBolt,900\n".as_bytes(), &Options::default());
    assert_eq!((summary.columns, summary.roles[Role::Start as usize]), (vec!["A".to_owned(), "B".to_owned()], None));
}
