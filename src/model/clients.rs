//! What a list of clients says: how long they stay, what they are worth, who is likely to leave.
//!
//! A row is a stay: one client from its start to its end. The same client twice in time counts as two stays.
//! Figures that need no single client are in [`TableFigures`], so that counts from a warehouse give them, too.

mod best;
mod churn_by;
pub mod declining;
mod fees;
pub mod figures;
mod groups;
pub mod life_table;
mod mix;
mod ninety_days;
mod periods;
pub mod stays;
pub mod survival;
pub mod table;
pub mod tenure;
mod value_tiers;

use serde::{Deserialize, Serialize};
use time::Date;

use super::tier::LifetimeTier;

/// A list of clients, column by column: all columns that are there are as long as `starts`. Rows keep the file's order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Clients {
    /// First days.
    pub starts: Vec<Date>,
    /// Last days; none for who is still a client.
    pub ends: Vec<Option<Date>>,
    /// Row numbers, as the person sees them.
    pub rows: Vec<u32>,
    /// Names.
    pub names: Option<Labels>,
    /// Monthly fees, at least 0; not a number where the cell is empty.
    pub fees: Option<Vec<f64>>,
    /// Monthly ad spend, at least 0; not a number where the cell is empty.
    pub ad_spends: Option<Vec<f64>>,
    /// Contract terms in whole months, at least 1 (1 = month to month); 0 where the cell is empty.
    pub terms: Option<Vec<u16>>,
    /// Who sold.
    pub sales_reps: Option<Labels>,
    /// Who looks after the client.
    pub service_reps: Option<Labels>,
    /// Answers from 0 to 10; none where the cell is empty.
    pub scores: Option<Vec<Option<u8>>>,
    /// Days of the last contact; none where the cell is empty.
    pub last_contacts: Option<Vec<Option<Date>>>,
}

/// A column of words that may repeat: each row has the place of its text among all different texts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Labels {
    /// Different texts, in the order of their first rows.
    pub texts: Vec<Box<str>>,
    /// The place of each row's text; [`Labels::NONE`] where the cell is empty.
    pub places: Vec<u32>,
}

impl Labels {
    /// The place of an empty cell.
    pub const NONE: u32 = u32::MAX;

    /// The text of a row, if it has one.
    pub fn text(&self, row: usize) -> Option<&str> {
        self.texts.get(*self.places.get(row)? as usize).map(AsRef::as_ref)
    }
}

impl Clients {
    /// The name of a row, if it has one.
    pub fn name(&self, row: usize) -> Option<String> {
        self.names.as_ref().and_then(|names| names.text(row)).map(str::to_owned)
    }
}

/// What is asked of a list.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// The day up to which the list is complete.
    pub as_of: Date,
    /// The day from which it is complete, where it holds only those who were clients then or later: who started before
    /// enters late. None where it holds all.
    pub active_since: Option<Date>,
    /// Fraction of the fee that is left after costs, above 0 and at most 1.
    pub gross_margin: f64,
    /// Most clients, or groups of them, that are named in one part of the figures.
    pub listed: u32,
}

/// Everything that a list says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ClientFigures {
    /// What needs no single client.
    pub table: TableFigures,
    /// Stays that are left out: those that start after the day asked for, or ended before the list is complete.
    pub skipped: u32,
    /// Stays of a client that has another one in the list.
    pub repeated: u32,
    /// Churn by group, for each column that is there.
    pub churn_by: Vec<ChurnBy>,
    /// Declining churn, where it explains the list better than one churn for all, by more than chance.
    pub declining: Option<DecliningChurn>,
    /// Active clients by what they are worth; none without fees.
    pub tiers: Option<Vec<ValueTier>>,
    /// Active clients and how likely each is to leave.
    pub at_risk: AtRisk,
    /// Segments for the plan by tercile of the fee, highest first; none without fees or where fees do not differ.
    pub mix_by_fee: Option<Vec<MixSegment>>,
    /// Segments by contract term, shortest first; none without fees and terms, or with one term only.
    pub mix_by_term: Option<Vec<MixSegment>>,
}

/// What needs no single client.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TableFigures {
    /// Stays that count.
    pub clients: u32,
    /// Those still there.
    pub active: u32,
    /// Those that ended.
    pub ended: u32,
    /// Every month from the first start to the day asked for; those before the list is complete are left out.
    pub periods: Vec<PeriodCounts>,
    /// By the month of the start; only months in which somebody started, and from which on the list is complete.
    pub cohorts: Vec<StartCohort>,
    /// How long clients stay.
    pub survival: Survival,
    /// The chance to leave by month of tenure, from 0.
    pub life_table: Vec<LifeRow>,
}

/// One month of the calendar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PeriodCounts {
    /// Months since January of the year 0, as [`super::calendar::CalendarMonth`] counts.
    pub month: i32,
    /// Clients there at the start.
    pub start: u32,
    /// Clients won, those lost in the same month included.
    pub new: u32,
    /// Clients lost, those won in the same month included.
    pub lost: u32,
    /// Clients lost of those there at the start.
    pub lost_of_start: u32,
    /// Clients there at the end.
    pub end: u32,
}

impl PeriodCounts {
    /// The share of those at the start who stayed; none where nobody was there.
    pub fn retention_rate(&self) -> Option<f64> {
        (self.start > 0).then(|| 1.0 - f64::from(self.lost_of_start) / f64::from(self.start))
    }
}

/// The clients who started in one month of the calendar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StartCohort {
    /// Months since January of the year 0.
    pub month: i32,
    /// How many they are.
    pub size: u32,
    /// How many had a tenure of at least k whole months, k = 0, 1, …; none where not all can have reached k by the day
    /// asked for. Ends where even the earliest starter cannot have reached k.
    pub kept: Vec<Option<u32>>,
}

/// One month of tenure.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct LifeRow {
    /// Whole months.
    pub tenure: u32,
    /// Clients whose tenure reached this month.
    pub at_risk: u32,
    /// Clients who left in it.
    pub ended: u32,
    /// The chance to leave in it, drawn toward the mean: (ended + 10·h̄) ÷ (at risk + 10).
    pub hazard: f64,
}

/// A survival curve by Kaplan and Meier, with Greenwood's intervals on the scale of log(−log).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Survival {
    /// Stays.
    pub clients: u32,
    /// Those that ended.
    pub ended: u32,
    /// One for each time at which somebody left, in months.
    pub steps: Vec<SurvivalStep>,
    /// The first time at which at most half are left; none where more stay.
    pub median_months: Option<f64>,
    /// Mean months up to the horizon.
    pub restricted_mean_months: f64,
    /// The longest stay, months.
    pub horizon_months: f64,
    /// Ends ÷ client-months at risk, at most 1.
    pub monthly_churn: f64,
    /// Wilson's 95% interval of it.
    pub churn_interval: [f64; 2],
    /// Client-months at risk.
    pub client_months: f64,
}

/// A step of a survival curve.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct SurvivalStep {
    /// Months since the start.
    pub month: f64,
    /// Clients who were there just before.
    pub at_risk: u32,
    /// Clients who left then.
    pub ended: u32,
    /// The share that is still there after it.
    pub survival: f64,
    /// The 95% interval of that share.
    pub interval: [f64; 2],
}

/// What clients are grouped by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Grouping {
    /// Contract term.
    Term,
    /// Who sold.
    SalesRep,
    /// Who looks after the client.
    ServiceRep,
    /// Quarter of the fees, lowest first.
    FeeQuartile,
    /// Detractor, passive, promoter.
    NpsGroup,
}

/// Churn by group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChurnBy {
    /// What by.
    pub by: Grouping,
    /// The groups: by term, quarter or answer in their own order, by rep in the order of their first rows; the largest, as
    /// many as [`Settings::listed`] says.
    pub groups: Vec<ChurnGroup>,
    /// Clients whose cell is empty, and who are in no group.
    pub unknown: u32,
}

/// One group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChurnGroup {
    /// A rep's name; a term in months; "1" to "4" for quarters; "detractor", "passive", "promoter".
    pub name: String,
    /// Stays.
    pub clients: u32,
    /// Those that ended.
    pub ended: u32,
    /// Client-months at risk.
    pub client_months: f64,
    /// Ends ÷ client-months, at most 1.
    pub monthly_churn: f64,
    /// Wilson's 95% interval of it.
    pub interval: [f64; 2],
    /// 1 ÷ churn; none where nobody left.
    pub lifetime_months: Option<f64>,
}

impl ChurnGroup {
    /// The tier of the lifetime; none where nobody left.
    pub fn tier(&self) -> Option<LifetimeTier> {
        self.lifetime_months.map(LifetimeTier::of)
    }
}

/// Churn that declines with tenure: the shifted-beta-geometric model, fitted by maximum likelihood.
/// Source: [`super::benchmarks::DECLINING_CHURN`].
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct DecliningChurn {
    /// First parameter, above 0.
    pub alpha: f64,
    /// Second parameter, above 0.
    pub beta: f64,
}

/// The active clients of one tier of expected whole lifetime.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ValueTier {
    /// 0 is poor, 3 is excellent, as in [`LifetimeTier::ALL`].
    pub tier: u8,
    /// How many.
    pub clients: u32,
    /// Their monthly fees together.
    pub fees: f64,
    /// Their expected lifetime values together: what they have paid and will pay, times the margin.
    pub value: f64,
    /// Those that are worth most, at most three.
    pub examples: Vec<ValuedClient>,
}

/// A client and what it is worth.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ValuedClient {
    /// Row in the file.
    pub row: u32,
    /// Name, if the list has one.
    pub client: Option<String>,
    /// Expected lifetime value.
    pub value: f64,
}

/// Active clients and how likely each is to leave within three months.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AtRisk {
    /// Clients who are expected to leave: the sum of all chances.
    pub leaving: f64,
    /// Monthly fees that are expected to go with them; none without fees.
    pub loss: Option<f64>,
    /// How many clients each reason holds for, in the order of [`RiskReason::ALL`].
    pub by_reason: [u32; 5],
    /// By expected loss, then chance, then row; as many as are asked for.
    pub clients: Vec<RiskyClient>,
}

/// Why a client is likely to leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum RiskReason {
    /// It may leave every month.
    MonthToMonth,
    /// Its fee is in the lowest quarter.
    LowestFeeQuartile,
    /// It would not recommend the agency.
    Detractor,
    /// More than 10 days without contact.
    NoContact,
    /// It is new.
    First90Days,
}

impl RiskReason {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::MonthToMonth, Self::LowestFeeQuartile, Self::Detractor, Self::NoContact, Self::First90Days];
}

/// A client who may leave.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RiskyClient {
    /// Row in the file.
    pub row: u32,
    /// Name, if the list has one.
    pub client: Option<String>,
    /// Whole months.
    pub tenure: u32,
    /// The chance to leave within three months.
    pub leaves_90_days: f64,
    /// That chance times the fee; none without a fee.
    pub expected_loss: Option<f64>,
    /// Why.
    pub reasons: Vec<RiskReason>,
}

/// A segment for the plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MixSegment {
    /// Active clients.
    pub active: u32,
    /// Share of those who started in the last 12 months before the day asked for (of all starts, if nobody did), a
    /// fraction of 1.
    pub sign_up_share: f64,
    /// Mean monthly fee of the active clients, or of all if nobody is active.
    pub fee: f64,
    /// Ends ÷ client-months, at most 1.
    pub monthly_churn: f64,
    /// Ends.
    pub ended: u32,
    /// Client-months at risk.
    pub client_months: f64,
    /// Contract term in months where segments are by term.
    pub term: Option<u16>,
}
