//! SQL that counts a list of clients where it lies, for lists that are too big for a browser.
//!
//! One statement gives the life table, the periods and the cohorts of [`crate::model::clients`], with the same
//! definitions, as rows of one shape; [`crate::import::client_tables`] reads them back. It is written so that all engines
//! take the same text: they differ only in how names are quoted.

mod names;

use time::Date;

/// A database that the statement runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Engine {
    /// PostgreSQL, and what speaks its language.
    PostgreSql,
    /// DuckDB.
    DuckDb,
    /// Google BigQuery.
    BigQuery,
    /// Snowflake.
    Snowflake,
    /// Spark SQL, and Databricks.
    Spark,
}

impl Engine {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::PostgreSql, Self::DuckDb, Self::BigQuery, Self::Snowflake, Self::Spark];

    /// Its own name, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Self::PostgreSql => "PostgreSQL",
            Self::DuckDb => "DuckDB",
            Self::BigQuery => "BigQuery",
            Self::Snowflake => "Snowflake",
            Self::Spark => "Spark SQL",
        }
    }
}

/// Where the list lies: names as the database shows them. One that stands in quotes, double or backticks, is taken as it
/// is. None may be empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListTable {
    /// The table or view. Points divide it from the schema and the database it is in: `sales.clients`.
    pub table: String,
    /// The column of first days.
    pub start: String,
    /// The column of last days.
    pub end: String,
}

/// The statement that counts a list as of a day.
pub fn client_sql(engine: Engine, list: &ListTable, as_of: Date) -> String {
    format!(
        include_str!("client_sql/statement.sql"),
        table = names::table(engine, &list.table),
        start = names::column(engine, &list.start),
        end = names::column(engine, &list.end),
        as_of = as_of,
    )
}
