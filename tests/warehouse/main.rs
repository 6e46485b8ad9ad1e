//! The SQL for lists that are too big for a browser, run on real engines: each gives the same counts, to the last digit, as
//! a plain count of the same list, and they come back through the page's own reader.
//!
//! `scripts/setup.sh test` installs what this needs and says where it is. BigQuery and Snowflake run nowhere but at their
//! makers: their statements are parsed in their own dialects, and run on DuckDB as the parser understands them.

#[path = "../support/client_counts.rs"]
mod client_counts;
mod postgres;

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::LazyLock;
use std::time::Instant;

use client_counts::{Stay, counts, day, stays};
use plateau::import::client_tables::{Tables, read};
use plateau::outcome::client_sql::{Engine, ListTable, client_sql};
use postgres::Postgres;
use time::Date;

/// Rows of a list, unless `PLATEAU_LIST_ROWS` asks for more.
const ROWS: usize = 4_000;
/// Most rows on Spark, which takes long for few.
const SPARK_ROWS: usize = 100_000;

/// Days as of which lists are counted: in a month, at the end of one that is long, and of one that is short.
const AS_OF: [(u8, u8); 3] = [(2, 15), (1, 31), (2, 28)];

/// A list, and its counts as of some days.
struct Sample {
    stays: Vec<Stay>,
    counts: Vec<(Date, Tables)>,
}

static SAMPLE: LazyLock<Sample> = LazyLock::new(|| {
    let rows = std::env::var("PLATEAU_LIST_ROWS").map_or(ROWS, |rows| rows.parse().expect("a number of rows"));
    Sample::new(rows, &AS_OF)
});

impl Sample {
    fn new(rows: usize, days: &[(u8, u8)]) -> Self {
        let as_of = |(month, of_month): &(u8, u8)| day(2026, *month, *of_month);
        let stays = stays(rows, 16, as_of(&AS_OF[0]));
        let counts = days.iter().map(as_of).map(|as_of| (as_of, counts(&stays, as_of))).collect();
        Self { stays, counts }
    }
}

/// A folder of one test, which goes with it.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("plateau-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    /// The list as a CSV file.
    fn list(&self, stays: &[Stay]) -> PathBuf {
        let (path, mut text) = (self.0.join("list.csv"), String::from("start,end\n"));
        for (start, end) in stays {
            let end = end.map_or_else(String::new, |end| end.to_string());
            writeln!(text, "{start},{end}").unwrap();
        }
        fs::write(&path, text).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn plain_names() -> ListTable {
    ListTable { table: "clients".into(), start: "start_date".into(), end: "end_date".into() }
}

/// Names that would do harm if any of them were read as SQL.
fn odd_names() -> ListTable {
    ListTable {
        table: "\"cli\"\"ents`; DROP TABLE clients; --\"".into(),
        start: "start\" {end} 'of' \\ /* it".into(),
        end: "end` */ ); SELECT 1 -- %s $1 ż".into(),
    }
}

/// The names as the database has them: without the quotes that a table with a quote in it is typed in.
fn bare(list: &ListTable) -> [String; 3] {
    let table = list.table.strip_prefix('"').and_then(|table| table.strip_suffix('"'));
    let table = table.map_or_else(|| list.table.clone(), |table| table.replace("\"\"", "\""));
    [table, list.start.clone(), list.end.clone()]
}

/// The environment says where what is needed is.
fn given(name: &str) -> PathBuf {
    std::env::var_os(name).unwrap_or_else(|| panic!("{name} is not set: run scripts/setup.sh test")).into()
}

fn is_same(engine: &str, result: &str, expected: &Tables) {
    let read = read(result).unwrap_or_else(|error| panic!("{engine}: {error:?}"));
    // Not all of the counts in the message: they are many.
    assert!(read.life == expected.life, "{engine}: life table");
    assert!(read.periods == expected.periods, "{engine}: periods");
    assert!(read.cohorts == expected.cohorts, "{engine}: cohorts");
}

/// Runs the statement for an engine with the script beside this file, as of each day.
fn run_in_python(engine: Engine, run_as: &str, kind: &str, list: &ListTable, sample: &Sample) {
    let folder = Folder::new(&format!("{run_as}-{kind}-{}", list.start.len()));
    let path = folder.list(&sample.stays);
    for (as_of, expected) in &sample.counts {
        let began = Instant::now();
        let mut python = Command::new(given("ENGINES_PYTHON"))
            .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/warehouse/engines.py"))
            .args([run_as.as_ref(), path.as_os_str(), kind.as_ref()])
            .args(bare(list))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        python.stdin.take().unwrap().write_all(client_sql(engine, list, *as_of).as_bytes()).unwrap();
        let out = python.wait_with_output().unwrap();
        assert!(out.status.success(), "{run_as} does not take the statement");
        is_same(run_as, &String::from_utf8(out.stdout).unwrap(), expected);
        println!("{run_as}, {kind}: {} rows in {:.1} s", sample.stays.len(), began.elapsed().as_secs_f64());
    }
}

fn run_in_postgres(postgres: &Postgres, folder: &Folder, kind: &str, list: &ListTable) {
    let quoted = |name: &String| format!("\"{}\"", name.replace('"', "\"\""));
    let names = bare(list);
    let [table, start, end] = names.each_ref().map(quoted);
    postgres.run(&format!("CREATE TABLE {table} ({start} {kind}, {end} {kind})"), &[], None);
    let file = File::open(folder.list(&SAMPLE.stays)).unwrap();
    postgres.run(&format!("COPY {table} FROM STDIN (FORMAT csv, HEADER)"), &[], Some(file));
    // As a file, as psql draws tables, and as other consoles do.
    let forms = ["--csv", "--pset=border=1", "--pset=border=2"];
    for ((as_of, expected), form) in SAMPLE.counts.iter().zip(forms) {
        let began = Instant::now();
        is_same("PostgreSQL", &postgres.run(&client_sql(Engine::PostgreSql, list, *as_of), &[form], None), expected);
        println!("PostgreSQL, {kind}: {} rows in {:.1} s", SAMPLE.stays.len(), began.elapsed().as_secs_f64());
    }
    postgres.run(&format!("DROP TABLE {table}"), &[], None);
}

#[test]
fn postgresql_counts_what_the_page_counts() {
    let folder = Folder::new("postgresql");
    let postgres = Postgres::start(&folder.0, &given("POSTGRES_BIN"));
    for kind in ["date", "timestamp", "text"] {
        run_in_postgres(&postgres, &folder, kind, &plain_names());
    }
    run_in_postgres(&postgres, &folder, "date", &odd_names());
}

#[test]
fn duckdb_counts_what_the_page_counts() {
    for kind in ["date", "timestamp", "text"] {
        run_in_python(Engine::DuckDb, "duckdb", kind, &plain_names(), &SAMPLE);
    }
    run_in_python(Engine::DuckDb, "duckdb", "date", &odd_names(), &SAMPLE);
}

#[test]
fn bigquery_and_snowflake_are_understood_as_counting_the_same() {
    for (engine, run_as) in [(Engine::BigQuery, "translated-bigquery"), (Engine::Snowflake, "translated-snowflake")] {
        for list in [plain_names(), odd_names()] {
            run_in_python(engine, run_as, "date", &list, &SAMPLE);
        }
    }
}

#[test]
#[ignore = "needs Spark, which `scripts/setup.sh bench` installs"]
fn spark_counts_what_the_page_counts() {
    // It takes a minute for each day.
    let sample = Sample::new(SAMPLE.stays.len().min(SPARK_ROWS), &AS_OF[..1]);
    run_in_python(Engine::Spark, "spark", "date", &odd_names(), &sample);
}
