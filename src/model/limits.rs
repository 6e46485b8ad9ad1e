//! The one table of inputs: name, unit, range, default and the way of a slider along it.
//!
//! Number fields, sliders, links, the JavaScript interface and the tests' generators all read it;
//! no limit stands anywhere else.

use super::benchmarks;
use super::error::{Error, ErrorKind};

/// What a number counts; the page has the words for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Whole or part months.
    Months,
    /// Clients, or clients per month.
    Clients,
    /// People employed.
    People,
    /// Money of the agency's own currency, per month where the name says so.
    Money,
    /// A fraction of 1, shown as per cent.
    Share,
    /// A bare factor or ratio.
    Factor,
    /// Things counted: answers, entries.
    Count,
}

/// The way of a slider's thumb along an input.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SliderScale {
    /// No slider.
    None,
    /// Even steps between two ends, which may be narrower than what can be typed.
    Even {
        /// Left end.
        from: f64,
        /// Right end.
        to: f64,
        /// One step.
        step: f64,
        /// How many steps Page Up and Page Down take.
        page: u32,
    },
    /// A ladder of round values, for ranges over several orders of magnitude.
    Stops(&'static [f64]),
}

/// One input: a row of the table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// Name, as the JavaScript interface spells it.
    pub name: &'static str,
    /// What it counts.
    pub unit: Unit,
    /// Least allowed value.
    pub min: f64,
    /// Largest allowed value.
    pub max: f64,
    /// Whether only whole numbers are allowed.
    pub whole: bool,
    /// The value when none is given; without one the input has to be given.
    pub default: Option<f64>,
    /// The slider.
    pub track: SliderScale,
}

impl Limits {
    const fn real(name: &'static str, unit: Unit, min: f64, max: f64) -> Self {
        Self { name, unit, min, max, whole: false, default: None, track: SliderScale::None }
    }

    /// A whole number.
    pub const fn whole(name: &'static str, unit: Unit, min: f64, max: f64) -> Self {
        Self { whole: true, ..Self::real(name, unit, min, max) }
    }

    /// A fraction of 1, with a slider over all of it.
    const fn share(name: &'static str) -> Self {
        Self::real(name, Share, 0.0, 1.0).even(0.0, 1.0, 0.01, 10)
    }

    const fn or(self, default: f64) -> Self {
        Self { default: Some(default), ..self }
    }

    const fn even(self, from: f64, to: f64, step: f64, page: u32) -> Self {
        Self { track: SliderScale::Even { from, to, step, page }, ..self }
    }

    const fn ladder(self, stops: &'static [f64]) -> Self {
        Self { track: SliderScale::Stops(stops), ..self }
    }

    /// The value itself if it is allowed, else why not; `field` is the path to name in the error.
    ///
    /// # Errors
    /// `NotFinite`, `OutOfRange`, `NotWhole`, in this order.
    pub fn check(&self, given: f64, field: &str) -> Result<f64, Error> {
        let refuse = |kind| Err(Error::new(field, kind));
        if !given.is_finite() {
            refuse(ErrorKind::NotFinite { given })
        } else if given < self.min || given > self.max {
            refuse(ErrorKind::OutOfRange { given, min: self.min, max: self.max })
        } else if self.whole && given.fract() != 0.0 {
            refuse(ErrorKind::NotWhole { given })
        } else {
            Ok(given + 0.0) // minus zero becomes zero
        }
    }

    /// Whether the value is allowed.
    pub fn allows(&self, given: f64) -> bool {
        self.check(given, self.name).is_ok()
    }

    /// The allowed value next to this one.
    pub fn clamp(&self, value: f64) -> f64 {
        value.clamp(self.min, self.max)
    }
}

use Unit::{Clients, Count, Factor, Money, Months, People, Share};

/// Months that a projection runs.
pub const HORIZON_MONTHS: Limits =
    Limits::whole("horizonMonths", Months, 1.0, 120.0).or(60.0).even(12.0, 120.0, 12.0, 2);
/// Sales reps today.
pub const REPS: Limits = Limits::whole("reps", People, 0.0, 1_000.0).even(0.0, 12.0, 1.0, 3);
/// Sign-ups that a productive rep wins in a month.
pub const SIGN_UPS_PER_REP: Limits = Limits::real("signUpsPerRepPerMonth", Clients, 0.0, 1_000.0).ladder(&PACES);
/// Months between two sign-ups of one rep: the inverse of the pace.
pub const MONTHS_PER_SIGN_UP: Limits = Limits::real("monthsPerSignUp", Months, 0.001, 10_000.0).even(1.0, 24.0, 1.0, 6);
/// Entries in the list of hires.
pub const HIRES: Limits = Limits::whole("hires", Count, 0.0, 60.0);
/// Month of a hire.
pub const HIRE_MONTH: Limits = Limits::whole("month", Months, 1.0, 120.0);
/// Month of the first recurring hire.
pub const FIRST_MONTH: Limits = Limits::whole("firstMonth", Months, 1.0, 120.0);
/// Months between two recurring hires.
pub const EVERY_MONTHS: Limits = Limits::whole("everyMonths", Months, 1.0, 120.0);
/// Reps hired at once.
pub const HIRE_COUNT: Limits = Limits::whole("count", People, 1.0, 1_000.0);
/// Months until a new rep is fully productive.
pub const RAMP_MONTHS: Limits = Limits::whole("rampMonths", Months, 0.0, 36.0).or(0.0).even(0.0, 12.0, 1.0, 3);
/// Referred sign-ups per client and month.
pub const REFERRALS: Limits = Limits::real("referralsPerClientPerMonth", Clients, 0.0, 2.0).or(0.0);
/// Referred sign-ups per client and year: the same, as people count them.
pub const REFERRALS_PER_YEAR: Limits =
    Limits::real("referralsPerClientPerYear", Clients, 0.0, 24.0).or(0.0).even(0.0, 2.0, 0.05, 5);
/// Entries in the list of segments.
pub const SEGMENTS: Limits = Limits::whole("segments", Count, 1.0, 24.0);
/// A segment's weight among the sign-ups; the weights are normalized.
pub const SIGN_UP_SHARE: Limits = Limits::real("signUpShare", Factor, 0.0, 1_000_000.0);
/// Share of all sign-ups that are oversold.
pub const OVERSOLD_SHARE: Limits = Limits::real("signUpShare", Share, 0.0, 1.0);
/// A client's fee a month.
pub const MONTHLY_FEE: Limits = Limits::real("monthlyFee", Money, 0.01, 1e9).ladder(&FEES);
/// Share of clients that leave in a month.
pub const MONTHLY_CHURN: Limits = Limits::real("monthlyChurn", Share, 0.0001, 1.0).even(0.005, 0.3, 0.0025, 4);
/// Mean months that a client stays: the inverse of churn.
pub const LIFETIME_MONTHS: Limits = Limits::real("lifetimeMonths", Months, 1.0, 10_000.0).even(1.0, 48.0, 1.0, 6);
/// Mean months that an oversold client stays.
pub const OVERSOLD_LIFETIME: Limits = Limits::real("lifetimeMonths", Months, 1.0, 120.0);
/// What a segment's client spends on advertising a month.
pub const AD_SPEND: Limits = Limits::real("adSpend", Money, 0.01, 1e10);
/// The part of it that is the fee.
pub const FEE_RATE: Limits = Limits::real("feeRate", Share, 0.001, 1.0);
/// Months between two renewals.
pub const TERM_MONTHS: Limits = Limits::whole("termMonths", Months, 1.0, 60.0).or(1.0);
/// Growth of a client's fee per month.
pub const MONTHLY_EXPANSION: Limits =
    Limits::real("monthlyExpansion", Share, -0.2, 0.2).or(0.0).even(-0.05, 0.05, 0.0025, 4);
/// Clients today.
pub const STARTING_CLIENTS: Limits = Limits::whole("startingClients", Clients, 0.0, 100_000.0).or(0.0).ladder(&BOOKS);
/// What a rep costs a month.
pub const REP_MONTHLY_COST: Limits = Limits::real("repMonthlyCost", Money, 0.0, 1e9).or(0.0).ladder(&COSTS);
/// A rep's commission, in months of the fee.
pub const COMMISSION_MONTHS: Limits =
    Limits::real("commissionMonths", Months, 0.0, 24.0).or(0.0).even(0.0, 12.0, 0.5, 4);
/// Share of revenue left after the cost of serving.
pub const GROSS_MARGIN: Limits = Limits::real("grossMargin", Share, 0.01, 1.0).or(1.0).even(0.05, 1.0, 0.05, 4);
/// Clients that left in the month that the evidence about churn comes from.
pub const EVIDENCE_LOST: Limits = Limits::whole("lost", Clients, 0.0, 1_000_000.0);
/// Clients that could have left in it.
pub const EVIDENCE_AT_RISK: Limits = Limits::whole("atRisk", Clients, 1.0, 1_000_000.0);
/// Monthly revenue aimed at.
pub const TARGET_MRR: Limits = Limits::real("mrr", Money, 0.0, 1e12).ladder(&TARGETS);
/// Month of a target; at most the horizon.
pub const TARGET_MONTH: Limits = Limits::whole("month", Months, 1.0, 120.0).even(1.0, 120.0, 1.0, 12);
/// Characters of a text.
pub const TEXT: Limits = Limits::whole("text", Count, 0.0, 1_000.0);

/// Months that really happened.
pub const PAST_MONTHS: Limits = Limits::whole("pastMonths", Count, 0.0, 36.0);
/// Of them, those that have passed since a plan's month 0.
pub const PAST_SINCE: Limits = Limits::whole("since", Months, 0.0, PAST_MONTHS.max);
/// Revenue of a month that really happened.
pub const PAST_REVENUE: Limits = Limits::real("revenue", Money, 0.0, 1e12);
/// Clients in a month that really happened.
pub const PAST_CLIENTS: Limits = Limits::real("clients", Clients, 0.0, STARTING_CLIENTS.max);

/// Clients at the start of a period.
pub const PERIOD_START: Limits = Limits::whole("start", Clients, 1.0, 1e7);
/// Clients won in it.
pub const PERIOD_NEW: Limits = Limits::whole("new", Clients, 0.0, 1e7);
/// Clients at its end.
pub const PERIOD_END: Limits = Limits::whole("end", Clients, 0.0, 1e7);
/// Clients of its start that left in it.
pub const PERIOD_LOST: Limits = Limits::whole("lost", Clients, 0.0, 1e7);
/// Its length.
pub const PERIOD_MONTHS: Limits = Limits::real("periodMonths", Months, 0.1, 120.0).or(1.0);
/// Interest by which later money counts less, a year.
pub const ANNUAL_DISCOUNT: Limits =
    Limits::real("annualDiscountRate", Share, 0.0, 10.0).or(0.0).even(0.0, 0.3, 0.01, 5);
/// What winning one client costs.
pub const ACQUISITION_COST: Limits = Limits::real("acquisitionCost", Money, 0.0, 1e12).ladder(&COSTS);

/// An answer to "how likely are you to recommend us?".
pub const SCORE: Limits = Limits::whole("score", Count, 0.0, 10.0);
/// How often one answer was given.
pub const SCORE_COUNT: Limits = Limits::whole("counts", Clients, 0.0, 1e7);
/// Entries in the list of counts: one for each possible answer.
pub const COUNTS: Limits = Limits::whole("counts", Count, 11.0, 11.0);
/// Entries in the list of answers.
pub const ANSWERS: Limits = Limits::whole("answers", Count, 1.0, 1e6);
/// Entries in the list of answers by service rep.
pub const ANSWER_ROWS: Limits = Limits::whole("rows", Count, 1.0, 1e6);
/// Rows of a list of clients.
pub const CLIENT_ROWS: Limits = Limits::whole("rows", Count, 1.0, 2e6);
/// A client's fee a month, as a list has it.
pub const CLIENT_FEE: Limits = Limits::real("fee", Money, 0.0, MONTHLY_FEE.max);
/// A client's contract term, as a list has it.
pub const CLIENT_TERM: Limits = Limits::whole("term", Months, TERM_MONTHS.min, TERM_MONTHS.max);
/// A client's answer, as a list has it.
pub const CLIENT_SCORE: Limits = Limits::whole("nps", Count, SCORE.min, SCORE.max);
/// Entries in a list of stays.
pub const STAYS: Limits = Limits::whole("durations", Count, 1.0, 2e6);
/// Months of a stay.
pub const STAY: Limits = Limits::real("months", Months, 0.0, 1_200.0);
/// Clients who were asked.
pub const ASKED: Limits = Limits::whole("asked", Clients, 0.0, 1e7);
/// Answers, those not yet given included, that are worth telling.
pub const ANSWERS_NEEDED: Limits = Limits::whole("answersNeeded", Count, 1.0, 1e5);
/// Service reps that are compared in pairs: those with most answers.
pub const REPS_COMPARED: Limits = Limits::whole("reps", Count, 1.0, 200.0);

/// Month-to-month buyers who sign a contract instead.
pub const CONVERT: Limits = Limits::share("convert");
/// The contract's fee over the fee before.
pub const FEE_FACTOR: Limits =
    Limits::real("feeFactor", Factor, 0.01, 2.0).or(benchmarks::CONTRACT_FEE.value).even(0.5, 1.5, 0.05, 2);
/// The contract's churn over the churn before.
pub const CHURN_FACTOR: Limits =
    Limits::real("churnFactor", Factor, 0.01, 2.0).or(benchmarks::CONTRACT_CHURN.value).even(0.1, 1.5, 0.05, 2);
/// Months between the contract's renewals.
pub const CONTRACT_MONTHS: Limits = TERM_MONTHS.or(benchmarks::CONTRACT_MONTHS.value).even(1.0, 24.0, 1.0, 3);
/// Sign-ups that move from the lowest fee to the highest.
pub const SHIFT: Limits = Limits::share("shift");
/// Pace that going upmarket costs.
pub const PACE_COST: Limits = Limits::real("paceCost", Share, 0.0, 0.95).even(0.0, 0.95, 0.01, 10);
/// Leads that are turned away.
pub const REJECT: Limits = Limits::real("reject", Share, 0.0, 0.95).even(0.0, 0.95, 0.01, 10);
/// Freed selling time that wins other clients.
pub const REFILL: Limits = Limits::share("refill");
/// Month in which a strategy's hire starts.
pub const STRATEGY_HIRE_MONTH: Limits = HIRE_MONTH.even(1.0, 36.0, 1.0, 6);
/// Reps that a strategy hires.
pub const STRATEGY_HIRE_COUNT: Limits = HIRE_COUNT.even(1.0, 12.0, 1.0, 3);
/// Deals that stay oversold.
pub const OVERSOLD_LEFT: Limits = Limits::share("oversoldShare");
/// Deals no longer oversold that still sign.
pub const KEEP_RATE: Limits = Limits::share("keepRate");
/// Clients who are promoters.
pub const PROMOTER_SHARE: Limits = Limits::share("promoterShare");
/// Promoters who are asked.
pub const ASK_SHARE: Limits = Limits::share("askShare");
/// Referrals that one who is asked brings in a year.
pub const REFERRALS_PER_ASK: Limits =
    Limits::real("referralsPerAskPerYear", Clients, 0.0, 12.0).even(0.0, 12.0, 0.5, 4);
/// Cold calls that become clients.
pub const COLD_CLOSE_RATE: Limits = Limits::share("coldCloseRate");
/// Those who leave that are detractors.
pub const DETRACTOR_CHURN_SHARE: Limits = Limits::share("detractorChurnShare");
/// Detractors about to leave who stay when they are looked after.
pub const SAVE_RATE: Limits = Limits::share("saveRate");
/// What a strategy costs a month.
pub const STRATEGY_COST: Limits = Limits::real("monthlyCost", Money, 0.0, 1e9).or(0.0);

/// Clients that one rep wins a month.
pub const DEALS_PER_MONTH: Limits = Limits::real("dealsPerMonth", Clients, 0.0, 1_000.0);
/// Sales reps whose books are held against each other.
pub const BOOKS_COMPARED: Limits = Limits::whole("books", Count, 1.0, 12.0);
/// What a rep or a client is paid for staying.
pub const BONUS: Limits = Limits::real("bonus", Money, 0.0, 1e9);
/// A service rep's salary.
pub const SALARY: Limits = Limits::real("salary", Money, 0.0, 1e9);
/// Part of the salary that the bonus may reach.
pub const SALARY_BONUS: Limits =
    Limits::real("salaryBonus", Share, 0.0, 1.0).or(benchmarks::SERVICE_BONUS.value).even(0.0, 0.3, 0.01, 5);
/// Retention from which the bonus begins, or is full.
pub const BONUS_RETENTION: Limits = Limits::share("bonusRetention");
/// Part of the fee that an offer takes off.
pub const DISCOUNT: Limits = Limits::share("discount").even(0.0, 0.5, 0.01, 5);
/// More to spend a month on winning or keeping clients.
pub const BUDGET: Limits = Limits::real("budget", Money, 0.0, 1e9).ladder(&COSTS);
/// What keeping a client costs compared with winning one.
pub const KEEPING_COST: Limits = Limits::real("keepingCost", Factor, 0.01, 10.0).or(benchmarks::KEEPING_COSTS[0].value);
/// What winning one client costs where it is divided by: at least a cent.
pub const WINNING_COST: Limits = Limits::real("acquisitionCost", Money, 0.01, 1e12);

/// Round values over the orders of magnitude: 1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 8 in each power of
/// ten from `first` on; with `zero`, a stop at 0 before.
const fn stops<const N: usize>(first: f64, zero: bool) -> [f64; N] {
    let steps = [1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0];
    let (mut stops, mut i, mut power) = ([0.0; N], 0, first);
    let start = zero as usize;
    while start + i < N {
        stops[start + i] = steps[i % 10] * power;
        i += 1;
        if i % 10 == 0 {
            power *= 10.0;
        }
    }
    stops
}

/// Fees from 100 to 100,000.
const FEES: [f64; 31] = stops(100.0, false);
/// Targets from 1,000 to 10 million.
const TARGETS: [f64; 41] = stops(1_000.0, false);
/// What a rep may cost: nothing, then 100 to 100,000.
const COSTS: [f64; 32] = stops(100.0, true);
/// Sign-ups of a rep: none, then one in a hundred months to a hundred a month.
const PACES: [f64; 42] = stops(0.01, true);
/// Whole clients, up to a thousand.
const BOOKS: [f64; 29] = [
    0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 12.0, 15.0, 20.0, 25.0, 30.0, 40.0, 50.0, 60.0, 80.0, 100.0, 125.0,
    150.0, 200.0, 250.0, 300.0, 400.0, 500.0, 600.0, 800.0, 1_000.0,
];
