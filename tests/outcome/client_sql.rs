//! The SQL for lists that are too big for a browser. That engines run it is tested in `tests/warehouse`.

use plateau::outcome::client_sql::{Engine, ListTable, client_sql};
use time::{Date, Month};

#[test]
fn the_statement_is_the_same_for_all_engines_but_for_quotes() {
    let list = ListTable { table: "sales.clients".into(), start: "start_date".into(), end: "Left \"on\"".into() };
    let as_of = Date::from_calendar_date(2026, Month::February, 15).unwrap();
    let statement = |engine| client_sql(engine, &list, as_of);
    insta::assert_snapshot!("client_sql", statement(Engine::PostgreSql));
    let names = |engine| match engine {
        Engine::PostgreSql | Engine::DuckDb => ["\"sales\".\"clients\"", "\"start_date\"", "\"Left \"\"on\"\"\""],
        Engine::Snowflake => ["\"SALES\".\"CLIENTS\"", "\"START_DATE\"", "\"Left \"\"on\"\"\""],
        Engine::BigQuery | Engine::Spark => ["`sales`.`clients`", "`start_date`", "`Left \"on\"`"],
    };
    for engine in Engine::ALL {
        let mut expected = statement(Engine::PostgreSql);
        for (standard, own) in names(Engine::PostgreSql).into_iter().zip(names(engine)) {
            assert_eq!(expected.matches(standard).count(), 1, "each name stands once");
            expected = expected.replace(standard, own);
        }
        assert_eq!(statement(engine), expected, "{}", engine.name());
    }
}
