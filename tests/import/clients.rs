//! Client lists in the forms that people have them in.

use plateau::import::clients::{ClientReading, Options, ReadError, Reader, read};

fn read_plain(text: &str) -> ClientReading {
    read(text, &Options::default()).unwrap()
}

#[test]
fn a_plain_list_is_read() {
    let text = "Client,Start date,End date,Monthly fee,Sales rep\nAcme,2024-01-15,2024-06-30,1200.50,Ann\n\
                \"Beta, Inc.\",2024-02-01,,900,Ben\nCeta,2024-03-01,active,,Ann\n";
    let reading = read_plain(text);
    assert!(reading.left_out.is_empty(), "all rows count");
    let clients = reading.clients;
    assert_eq!(clients.rows, [2, 3, 4]);
    assert_eq!(clients.names.unwrap().text(1), Some("Beta, Inc."));
    assert_eq!(clients.sales_reps.unwrap().places, [0, 1, 0]);
    let fees = clients.fees.unwrap();
    assert!(fees[0] == 1_200.5 && fees[1] == 900.0 && fees[2].is_nan(), "an empty fee is no number");
    assert_eq!(clients.ends.iter().map(Option::is_some).collect::<Vec<_>>(), [true, false, false]);
    assert_eq!(reading.summary.last_day, clients.ends[0]);
}

#[test]
fn nothing_is_said_so() {
    assert_eq!(read(" \n", &Options::default()), Err(ReadError::Empty));
    assert_eq!(Reader::new(Options::default()).finish(), Err(ReadError::Empty));
    assert_eq!(read("a,b\n1,2\n", &Options::default()), Err(ReadError::NoStart));
}
