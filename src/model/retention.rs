//! How many clients a period kept, and what that says about churn and lifetime.
//!
//! `CE = CS + CN − lost` ties the clients at the end, at the start, the new and the lost ones, so
//! any three give the fourth. Retention is `(CE − CN) / CS`; new clients that came and left within
//! the period count in none of the four. Sources: [`super::benchmarks::EIGHT_STRATEGIES`],
//! [`super::benchmarks::EIGHT_WAYS`].

use super::error::{Error, ErrorKind};
use super::interval::wilson;
use super::limits;
use super::scenario::Evidence;
use super::tier::{LifetimeTier, plausible_lifetimes};
use super::units::MONTHS_PER_YEAR;

/// What was counted; one of the four may be left open.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Counts {
    /// Clients at the start, at least 1.
    pub start: Option<u32>,
    /// Clients won in the period and still there at its end.
    pub new: Option<u32>,
    /// Clients at the end.
    pub end: Option<u32>,
    /// Clients of the start that left.
    pub lost: Option<u32>,
    /// Length of the period, months, above 0.
    pub period_months: f64,
}

/// A period with all four counts, which agree.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Period {
    /// Clients at the start, at least 1.
    pub start: u32,
    /// Clients won.
    pub new: u32,
    /// Clients at the end.
    pub end: u32,
    /// Clients lost, at most those of the start.
    pub lost: u32,
    /// Months.
    pub months: f64,
}

/// What a period says.
#[derive(Clone, Debug, PartialEq)]
pub struct Retention {
    /// The counts, the open one filled in.
    pub period: Period,
    /// Fraction of the start's clients kept over the period.
    pub retention_rate: f64,
    /// Fraction lost over the period.
    pub churn_rate: f64,
    /// Wilson's 95% interval of it.
    pub churn_interval: [f64; 2],
    /// Fraction lost a month, at the same pace.
    pub monthly_churn: f64,
    /// Fraction kept over a year, at the same pace.
    pub annual_retention: f64,
    /// Mean lifetime in months; none when nobody left.
    pub lifetime: Option<f64>,
    /// The least lifetime that the interval leaves plausible.
    pub lifetime_low: f64,
    /// The longest; none when there is no limit.
    pub lifetime_high: Option<f64>,
    /// Tier of the lifetime; none when nobody left.
    pub tier: Option<LifetimeTier>,
    /// Tiers that the lifetime's interval touches.
    pub plausible_tiers: Vec<LifetimeTier>,
}

/// Churn learnt from several periods together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pooled {
    /// Clients lost, over all periods.
    pub lost: u32,
    /// Client-months that could have been lost: starting clients × months, summed.
    pub client_months: f64,
    /// The monthly churn under which these periods are most likely.
    pub monthly_churn: f64,
    /// Its 95% interval.
    pub interval: [f64; 2],
}

/// What a plan takes over: its churn, and how well it is known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChurnEvidence {
    /// Fraction a month, within the range of a plan.
    pub monthly_churn: f64,
    /// What it was learnt from.
    pub evidence: Evidence,
}

/// Why counts make no period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CountsError {
    /// Two or more are open.
    Open,
    /// The start, the new and the lost ones make this many at the end, which is not what was given.
    MakeAnEnd(i64),
    /// More are lost than were there at the start, so that some of the new ones left too.
    NewOnesLeft(i64),
    /// The open one would be less than nobody, or nobody would be there at the start: it is this one,
    /// by its place among start, new, end, lost.
    NoneLeftFor(usize),
}

/// The rows of the four counts: start, new, end, lost.
const ROWS: [&limits::Limits; 4] =
    [&limits::PERIOD_START, &limits::PERIOD_NEW, &limits::PERIOD_END, &limits::PERIOD_LOST];

impl Counts {
    fn all(&self) -> [Option<i64>; 4] {
        [self.start, self.new, self.end, self.lost].map(|count| count.map(i64::from))
    }

    /// All four counts.
    ///
    /// # Errors
    /// Why they make no period.
    pub fn period(self) -> Result<Period, CountsError> {
        let given = self.all();
        if given.iter().filter(|count| count.is_none()).count() > 1 {
            return Err(CountsError::Open);
        }
        let or = |count: Option<i64>, sum: [usize; 2], less: usize| {
            count.unwrap_or_else(|| sum.iter().filter_map(|&i| given[i]).sum::<i64>() - given[less].unwrap_or(0))
        };
        let (start, new) = (or(given[0], [2, 3], 1), or(given[1], [2, 3], 0));
        let (end, lost) = (or(given[2], [0, 1], 3), or(given[3], [0, 1], 2));
        if let Some(place) = [start - 1, new, end, lost].iter().position(|count| *count < 0) {
            Err(CountsError::NoneLeftFor(place))
        } else if lost > start {
            Err(CountsError::NewOnesLeft(lost))
        } else if start + new - lost != end {
            Err(CountsError::MakeAnEnd(start + new - lost))
        } else {
            let [start, new, end, lost] = [start, new, end, lost].map(|count| count as u32);
            Ok(Period { start, new, end, lost, months: self.period_months })
        }
    }

    /// All four counts.
    ///
    /// # Errors
    /// `Missing` where two or more are open; `CountsDisagree` where no fourth fits, where all four
    /// are given and disagree, or where more left than were there at the start.
    pub fn complete(self) -> Result<Period, Error> {
        self.period().map_err(|trouble| self.refusal(trouble))
    }

    /// A trouble in words for programmers, at the count it concerns.
    fn refusal(&self, trouble: CountsError) -> Error {
        let given = self.all();
        let count = |place: usize| given[place].unwrap_or_default();
        let (place, why) = match trouble {
            CountsError::Open => {
                let open = given.iter().position(Option::is_none).unwrap_or_default();
                return Error::new(ROWS[open].name, ErrorKind::Missing);
            }
            CountsError::MakeAnEnd(should) => {
                let [start, new, end, lost] = [0, 1, 2, 3].map(count);
                (2, format!("{start} at the start, {new} new and {lost} lost make {should} at the end, not {end}"))
            }
            CountsError::NewOnesLeft(lost) => {
                let why = format!(
                    "{lost} lost of {} at the start: some of the new clients left too; count only those lost of the \
                     clients at the start",
                    count(0)
                );
                (if self.lost.is_some() { 3 } else { 2 }, why)
            }
            CountsError::NoneLeftFor(open) => {
                let name = ROWS[open].name;
                // Of the others, the end is the one that can be too small or too large for the rest.
                (
                    if open == 2 { 3 } else { 2 },
                    format!("does not fit the others: they leave no possible \u{201c}{name}\u{201d}"),
                )
            }
        };
        Error::new(ROWS[place].name, ErrorKind::CountsDisagree { why })
    }
}

/// Churn a month (a fraction) that adds up to this churn over so many months.
pub fn monthly_from_period(churn: f64, months: f64) -> f64 {
    -((-churn).ln_1p() / months).exp_m1()
}

/// Churn over so many months (a fraction) at this churn a month.
pub fn period_from_monthly(churn: f64, months: f64) -> f64 {
    -((-churn).ln_1p() * months).exp_m1()
}

/// Mean lifetime in months under a churn over so many months; none under none.
fn lifetime(churn: f64, months: f64) -> Option<f64> {
    let monthly = monthly_from_period(churn, months);
    (monthly > 0.0).then(|| 1.0 / monthly)
}

impl Period {
    /// What the period says.
    pub fn retention(self) -> Retention {
        let churn_rate = f64::from(self.lost) / f64::from(self.start);
        let [low, high] = wilson(f64::from(self.lost), f64::from(self.start));
        let mean = lifetime(churn_rate, self.months);
        // Wilson's upper end is above 0 for every count.
        let lifetime_low = lifetime(high, self.months).unwrap_or(f64::MAX);
        let lifetime_high = lifetime(low, self.months);
        Retention {
            period: self,
            retention_rate: f64::from(self.start - self.lost) / f64::from(self.start),
            churn_rate,
            churn_interval: [low, high],
            monthly_churn: monthly_from_period(churn_rate, self.months),
            annual_retention: 1.0 - period_from_monthly(churn_rate, MONTHS_PER_YEAR / self.months),
            lifetime: mean,
            lifetime_low,
            lifetime_high,
            tier: mean.map(LifetimeTier::of),
            plausible_tiers: plausible_lifetimes(lifetime_low, lifetime_high),
        }
    }

    /// The same period if one client more had been kept; none when nobody left.
    pub fn with_one_more_kept(self) -> Option<Self> {
        let lost = self.lost.checked_sub(1)?;
        Some(Self { lost, end: self.end + 1, ..self })
    }
}

/// What a period's counts say.
///
/// # Errors
/// See [`Counts::complete`].
pub fn retention(counts: Counts) -> Result<Retention, Error> {
    counts.complete().map(Period::retention)
}

/// The churn of several periods together, which may differ in length; none of none.
///
/// Maximum likelihood under one monthly churn; for periods of one length that is all lost over all
/// at the start. The interval is Wilson's, for the periods' mean length and as many clients as lose
/// that many under this churn.
pub fn pooled(periods: &[Period]) -> Option<Pooled> {
    let sum = |value: &dyn Fn(&Period) -> f64| periods.iter().map(value).sum::<f64>();
    let start = sum(&|p| f64::from(p.start));
    if start <= 0.0 {
        return None;
    }
    let lost = sum(&|p| f64::from(p.lost));
    let client_months = sum(&|p| f64::from(p.start) * p.months);
    let months = client_months / start;
    let monthly_churn = likeliest_churn(periods);
    let trials = if lost > 0.0 { (lost / period_from_monthly(monthly_churn, months)).max(lost) } else { start };
    let interval = wilson(lost, trials).map(|churn| monthly_from_period(churn, months));
    Some(Pooled { lost: lost as u32, client_months, monthly_churn, interval })
}

/// The monthly churn that makes the periods most likely: where the months that the lost would have
/// stayed on, `Σ lost·m / (e^{hm} − 1)`, equal those that the kept did stay, `Σ kept·m`; h is the
/// hazard `−ln(1 − c)`, and the first sum falls as it rises.
fn likeliest_churn(periods: &[Period]) -> f64 {
    let kept: f64 = periods.iter().map(|p| f64::from(p.start - p.lost) * p.months).sum();
    let lost =
        |hazard: f64| periods.iter().map(|p| f64::from(p.lost) * p.months / (hazard * p.months).exp_m1()).sum::<f64>();
    if periods.iter().all(|p| p.lost == 0) {
        return 0.0;
    }
    if kept == 0.0 {
        return 1.0;
    }
    // Halves the logarithm of the hazard: hazards of all counts allowed lie far inside.
    let (mut low, mut high) = (1e-12_f64.ln(), 1e3_f64.ln());
    for _ in 0..100 {
        let middle = f64::midpoint(low, high);
        if lost(middle.exp()) > kept { low = middle } else { high = middle }
    }
    -(-f64::midpoint(low, high).exp()).exp_m1()
}

impl ChurnEvidence {
    /// Lost clients, their monthly churn and the client-months that they were lost in, as a plan takes them. The
    /// client-months count where nobody left: the churn is then the mean of what the evidence leaves possible.
    pub fn of_counts(lost: f64, monthly_churn: f64, client_months: f64) -> Self {
        // Evidence on more clients than its range holds counts as that many: its uncertainty is the same to a thousandth.
        let at_risk = if lost > 0.0 { lost / monthly_churn } else { client_months }.round();
        let at_risk = limits::EVIDENCE_AT_RISK.clamp(at_risk);
        let evidence =
            Evidence { lost: limits::EVIDENCE_LOST.clamp(lost).min(at_risk) as u32, at_risk: at_risk as u32 };
        let churn = if lost > 0.0 { monthly_churn } else { 0.5 / (at_risk + 1.0) };
        Self { monthly_churn: limits::MONTHLY_CHURN.clamp(churn), evidence }
    }
}

impl Retention {
    /// A plan's churn and its evidence: of one month, as many at risk as lose that many at this
    /// churn. When nobody left, the churn is the mean of what the evidence leaves possible.
    pub fn for_plan(&self) -> ChurnEvidence {
        let Period { start, lost, months, .. } = self.period;
        ChurnEvidence::of_counts(f64::from(lost), self.monthly_churn, f64::from(start) * months)
    }
}

impl Pooled {
    /// The same for several periods.
    pub fn for_plan(&self) -> ChurnEvidence {
        ChurnEvidence::of_counts(f64::from(self.lost), self.monthly_churn, self.client_months)
    }
}
