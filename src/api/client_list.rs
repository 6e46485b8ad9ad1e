//! `Survival` and `ClientList`, what a list of clients says, as they go out.

use serde::Serialize;
#[cfg(feature = "app")]
use tsify::Tsify;

use super::tier::LifetimeTier;
use crate::model::calendar::CalendarMonth;
use crate::model::clients::{self, ClientFigures, StartCohort};

/// A step of a survival curve.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct SurvivalStep {
    /// Months since the start.
    month: f64,
    /// Clients who were there just before.
    at_risk: u32,
    /// Clients who left then.
    ended: u32,
    /// The share that is still there after it.
    survival: f64,
    /// Lower end of the 95% interval.
    low: f64,
    /// Upper end.
    high: f64,
}

/// How long clients stay, by Kaplan and Meier.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Survival {
    clients: u32,
    ended: u32,
    /// One for each time at which somebody left.
    steps: Vec<SurvivalStep>,
    /// The first time at which at most half are left; null where more stay.
    median_months: Option<f64>,
    /// Mean months up to the horizon.
    restricted_mean_months: f64,
    /// The longest stay.
    horizon_months: f64,
    /// Ends by client-months.
    monthly_churn: f64,
    /// Lower end of Wilson's 95% interval.
    churn_low: f64,
    /// Upper end.
    churn_high: f64,
}

impl From<clients::Survival> for Survival {
    fn from(survival: clients::Survival) -> Self {
        let step = |step: clients::SurvivalStep| {
            let clients::SurvivalStep { month, at_risk, ended, survival, interval: [low, high] } = step;
            SurvivalStep { month, at_risk, ended, survival, low, high }
        };
        let [churn_low, churn_high] = survival.churn_interval;
        Self {
            clients: survival.clients,
            ended: survival.ended,
            steps: survival.steps.into_iter().map(step).collect(),
            median_months: survival.median_months,
            restricted_mean_months: survival.restricted_mean_months,
            horizon_months: survival.horizon_months,
            monthly_churn: survival.monthly_churn,
            churn_low,
            churn_high,
        }
    }
}

/// One month of the calendar.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct ListPeriod {
    /// Such as `2025-03`.
    month: String,
    /// Clients there at the start.
    start: u32,
    /// Clients won, those lost in the same month included.
    new: u32,
    /// Clients lost, those won in the same month included.
    lost: u32,
    /// Clients there at the end.
    end: u32,
    /// The share of those at the start who stayed; null where nobody was there.
    retention_rate: Option<f64>,
}

/// The clients who started in one month.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct ListCohort {
    /// Such as `2025-03`.
    month: String,
    /// How many they are.
    size: u32,
    /// The share still there 0, 1, … whole months after their start; null where not all can have reached that.
    kept: Vec<Option<f64>>,
}

/// One month of tenure.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct LifeRow {
    /// Whole months.
    tenure: u32,
    /// Clients whose tenure reached this month.
    at_risk: u32,
    /// Clients who left in it.
    ended: u32,
    /// The chance to leave in it, drawn toward the mean.
    hazard: f64,
}

/// What clients are grouped by.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Grouping {
    /// Contract term.
    Term,
    /// Who sold.
    SalesRep,
    /// Who looks after the client.
    ServiceRep,
    /// Quarter of the fees.
    FeeQuartile,
    /// Detractor, passive, promoter.
    NpsGroup,
}

/// One group of clients.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct ChurnGroup {
    /// A rep's name; a term in months; `1` for the lowest quarter of the fees to `4`; `detractor`, `passive`, `promoter`.
    name: String,
    clients: u32,
    ended: u32,
    /// Client-months at risk.
    client_months: f64,
    /// Ends by client-months.
    monthly_churn: f64,
    /// Lower end of Wilson's 95% interval.
    low: f64,
    /// Upper end.
    high: f64,
    /// Null where nobody left.
    lifetime_months: Option<f64>,
    /// Null where nobody left.
    tier: Option<LifetimeTier>,
}

/// Churn by group.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
pub struct ChurnBy {
    by: Grouping,
    groups: Vec<ChurnGroup>,
}

/// Why a client is likely to leave.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
pub enum RiskReason {
    /// Its term is one month.
    #[serde(rename = "month-to-month")]
    MonthToMonth,
    /// Its fee is in the lowest quarter.
    #[serde(rename = "lowest-fee-quartile")]
    LowestFeeQuartile,
    /// Its answer is 6 or less.
    #[serde(rename = "detractor")]
    Detractor,
    /// More than 10 days without contact.
    #[serde(rename = "no-contact-10-days")]
    NoContact,
    /// It is new.
    #[serde(rename = "first-90-days")]
    First90Days,
}

/// A client who may leave.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct RiskyClient {
    /// Place among the rows, from 0.
    row: u32,
    /// Null where the row has none.
    client: Option<String>,
    /// Whole months.
    tenure: u32,
    /// The chance to leave within 90 days.
    #[serde(rename = "leaves90Days")]
    leaves_90_days: f64,
    /// That chance times the fee; null without a fee.
    expected_loss: Option<f64>,
    reasons: Vec<RiskReason>,
}

/// What a list of clients says.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ClientList {
    clients: u32,
    active: u32,
    ended: u32,
    /// Rows that start after the day asked for.
    skipped: u32,
    /// Every month from the first start to the day asked for.
    periods: Vec<ListPeriod>,
    /// By the month of the start.
    cohorts: Vec<ListCohort>,
    survival: Survival,
    /// The chance to leave by month of tenure.
    life_table: Vec<LifeRow>,
    /// For each field that rows have.
    churn_by: Vec<ChurnBy>,
    /// All active clients, by expected loss, then chance, then row.
    at_risk: Vec<RiskyClient>,
}

impl From<ClientFigures> for ClientList {
    fn from(figures: ClientFigures) -> Self {
        let ClientFigures { table, skipped, churn_by, at_risk, .. } = figures;
        Self {
            clients: table.clients,
            active: table.active,
            ended: table.ended,
            skipped,
            periods: table.periods.iter().map(period).collect(),
            cohorts: table.cohorts.into_iter().map(cohort).collect(),
            survival: table.survival.into(),
            life_table: table.life_table.into_iter().map(life_row).collect(),
            churn_by: churn_by.into_iter().map(groups).collect(),
            at_risk: at_risk.clients.into_iter().map(risky).collect(),
        }
    }
}

fn month_code(count: i32) -> String {
    CalendarMonth::of_count(count).code()
}

fn period(period: &clients::PeriodCounts) -> ListPeriod {
    let retention_rate = period.retention_rate();
    let &clients::PeriodCounts { month, start, new, lost, end, .. } = period;
    ListPeriod { month: month_code(month), start, new, lost, end, retention_rate }
}

fn cohort(cohort: StartCohort) -> ListCohort {
    let StartCohort { month, size, kept } = cohort;
    let share = |kept: Option<u32>| kept.map(|kept| f64::from(kept) / f64::from(size));
    ListCohort { month: month_code(month), size, kept: kept.into_iter().map(share).collect() }
}

fn life_row(row: clients::LifeRow) -> LifeRow {
    let clients::LifeRow { tenure, at_risk, ended, hazard } = row;
    LifeRow { tenure, at_risk, ended, hazard }
}

fn groups(groups: clients::ChurnBy) -> ChurnBy {
    let by = match groups.by {
        clients::Grouping::Term => Grouping::Term,
        clients::Grouping::SalesRep => Grouping::SalesRep,
        clients::Grouping::ServiceRep => Grouping::ServiceRep,
        clients::Grouping::FeeQuartile => Grouping::FeeQuartile,
        clients::Grouping::NpsGroup => Grouping::NpsGroup,
    };
    let group = |group: clients::ChurnGroup| {
        let tier = group.tier().map(LifetimeTier::from);
        let clients::ChurnGroup { name, clients, ended, client_months, monthly_churn, interval, lifetime_months } =
            group;
        let [low, high] = interval;
        ChurnGroup { name, clients, ended, client_months, monthly_churn, low, high, lifetime_months, tier }
    };
    ChurnBy { by, groups: groups.groups.into_iter().map(group).collect() }
}

fn risky(client: clients::RiskyClient) -> RiskyClient {
    let reason = |reason| match reason {
        clients::RiskReason::MonthToMonth => RiskReason::MonthToMonth,
        clients::RiskReason::LowestFeeQuartile => RiskReason::LowestFeeQuartile,
        clients::RiskReason::Detractor => RiskReason::Detractor,
        clients::RiskReason::NoContact => RiskReason::NoContact,
        clients::RiskReason::First90Days => RiskReason::First90Days,
    };
    let clients::RiskyClient { row, client, tenure, leaves_90_days, expected_loss, reasons } = client;
    let reasons = reasons.into_iter().map(reason).collect();
    RiskyClient { row, client, tenure, leaves_90_days, expected_loss, reasons }
}
