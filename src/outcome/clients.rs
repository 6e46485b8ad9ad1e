//! What a list of clients shows: from its figures to the numbers of charts, tables and lists.

pub mod cohorts;
pub mod groups;
pub mod periods;
pub mod risk;
pub mod survival;

use crate::import::client_tables::{self, Tables, TablesError};
use crate::model::clients::{AtRisk, ClientFigures, TableFigures, table};
use crate::model::retention::ChurnEvidence;

/// The figures of a list of which only the counts are known, and no single client.
pub fn of_counts(table: TableFigures) -> ClientFigures {
    ClientFigures {
        table,
        skipped: 0,
        repeated: 0,
        churn_by: Vec::new(),
        declining: None,
        tiers: None,
        at_risk: AtRisk::default(),
        mix_by_fee: None,
        mix_by_term: None,
    }
}

/// The figures of the result of the SQL that counts a list in its database.
///
/// # Errors
/// Why the result cannot be used.
pub fn of_result(text: &str) -> Result<ClientFigures, TablesError> {
    let Tables { life, periods, cohorts } = client_tables::read(text)?;
    Ok(of_counts(table::of_counts(&life, periods, cohorts)))
}

/// The churn that a plan can adopt, with the counts that it is based on; none where nobody has been there for any time.
pub fn churn(table: &TableFigures) -> Option<ChurnEvidence> {
    let survival = &table.survival;
    let (lost, months) = (f64::from(survival.ended), survival.client_months);
    (months > 0.0 && survival.clients > 0).then(|| ChurnEvidence::of_counts(lost, survival.monthly_churn, months))
}
