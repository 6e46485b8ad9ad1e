//! How long a client list takes to be read, by its number of rows.

use std::fmt::Write;

use plateau::import::clients::{ClientReading, Options, Reader};

fn main() {
    divan::main();
}

/// A list of five columns, some 60 bytes a row.
fn list(rows: usize, quoted: bool) -> String {
    let mut random = fastrand::Rng::with_seed(7);
    let mut text = String::from("client,start,end,fee,sales rep\n");
    for row in 0..rows {
        let (year, month, day) = (random.u32(2015..2024), random.u32(1..=12), random.u32(1..=28));
        let end = if random.bool() { format!("{}-{month:02}-{day:02}", year + 1) } else { String::new() };
        let (fee, rep) = (random.u32(50_000..900_000), random.u32(0..40));
        let quote = if quoted { "\"" } else { "" };
        let _ = writeln!(
            text,
            "{quote}Client {row:07} & Co{quote},{year}-{month:02}-{day:02},{end},{}.{:02},{quote}Rep {rep:02}{quote}",
            fee / 100,
            fee % 100
        );
    }
    text
}

/// The list with days and months in the order of the United States.
fn slashed(rows: usize) -> String {
    let dashed = list(rows, false);
    let turn = |cell: &str| match cell.as_bytes() {
        [_, _, _, _, b'-', _, _, b'-', _, _] => format!("{}/{}/{}", &cell[5..7], &cell[8..], &cell[..4]),
        _ => cell.to_owned(),
    };
    let line = |line: &str| line.split(',').map(turn).collect::<Vec<_>>().join(",");
    dashed.lines().map(line).collect::<Vec<_>>().join("\n")
}

fn read(text: &str) -> ClientReading {
    let mut reader = Reader::new(Options::default());
    for piece in text.as_bytes().chunks(1 << 20) {
        reader.push(piece).expect("a list");
    }
    reader.finish().expect("a list")
}

const ROWS: [usize; 3] = [10_000, 100_000, 1_000_000];

#[divan::bench(args = ROWS, sample_count = 5)]
fn plain(bencher: divan::Bencher, rows: usize) {
    let text = list(rows, false);
    bencher.counter(divan::counter::BytesCount::of_str(&text)).bench(|| read(&text));
}

#[divan::bench(args = ROWS, sample_count = 5)]
fn with_quotes(bencher: divan::Bencher, rows: usize) {
    let text = list(rows, true);
    bencher.counter(divan::counter::BytesCount::of_str(&text)).bench(|| read(&text));
}

#[divan::bench(args = ROWS, sample_count = 5)]
fn month_first(bencher: divan::Bencher, rows: usize) {
    let text = slashed(rows);
    bencher.counter(divan::counter::BytesCount::of_str(&text)).bench(|| read(&text));
}
