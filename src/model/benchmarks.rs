//! Benchmarks and claims of the field, each with where it comes from.
//!
//! The page's footnotes and the documents name these, and nothing else repeats them.

/// Where a fact was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Short key, as the documents cite it.
    pub key: &'static str,
    /// What it is, in English.
    pub title: &'static str,
}

/// A number together with its source.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fact<T> {
    /// The number.
    pub value: T,
    /// Who says so.
    pub source: Source,
}

/// Seven retention strategies for agencies (2019): tiers, strategies, the rule for hiring.
pub const SEVEN_STRATEGIES: Source = Source { key: "T1", title: "Seven agency retention strategies (2019)" };
/// Eight retention strategies (2021): the retention rate, profit from five points more.
pub const EIGHT_STRATEGIES: Source = Source { key: "T2", title: "Eight retention strategies (2021)" };
/// Eleven strategies (2017), which reports Reichheld and Sasser's study of 1990.
pub const ELEVEN_STRATEGIES: Source = Source { key: "T3", title: "Eleven retention strategies (2017)" };
/// Eight proven ways to keep clients: contact every ten days, the price of winning.
pub const EIGHT_WAYS: Source = Source { key: "T4", title: "Eight proven ways to keep clients" };
/// Survey of more than 400 subscription companies: who predicts churn, and when it can be met.
pub const SUBSCRIPTION_SURVEY: Source = Source { key: "T5", title: "Survey of 400 subscription companies" };
/// The queue with time-dependent arrivals and unlimited servers: clients are a Poisson number.
pub const QUEUE: Source =
    Source { key: "T6", title: "Eick, Massey and Whitt: The Physics of the Mt/G/∞ Queue (1993)" };

/// Intervals for the Net Promoter Score: which of several keeps its promise with few answers.
pub const NPS_INTERVALS: Source =
    Source { key: "T8", title: "Rocks: Interval Estimation for the Net Promoter Score (2016)" };
/// Intervals for a share: Wilson's is recommended for small samples.
pub const SHARE_INTERVALS: Source =
    Source { key: "BCD", title: "Brown, Cai and DasGupta: Interval Estimation for a Binomial Proportion (2001)" };

/// How the value of a group is shared among its members whatever their order.
pub const SHAPLEY: Source = Source { key: "S53", title: "Shapley: A Value for n-Person Games (1953)" };

/// Months of lifetime from which a client base is fair, good, excellent. The source prints
/// "over 18" in its table and "18 months or longer" in its text; lower bounds count as reached.
pub const LIFETIME_TIERS: Fact<[f64; 3]> = Fact { value: [6.0, 12.0, 18.0], source: SEVEN_STRATEGIES };

/// The share of clients that a rep's cost is held against: hire when a rep costs less a month
/// than this many average clients pay.
pub const HIRE_RULE_CLIENTS: Fact<f64> = Fact { value: 1.0, source: SEVEN_STRATEGIES };

/// Scores at which a Net Promoter Score stops being bad, from which it is good, and unicorn.
pub const NPS_TIERS: Fact<[f64; 3]> = Fact { value: [0.0, 20.0, 30.0], source: SEVEN_STRATEGIES };

/// Points of annual retention whose worth the studies state (fraction).
pub const FIVE_POINTS: f64 = 0.05;
/// What five points more of retention are said to add to profit, from and to (fractions).
pub const FIVE_POINTS_CLAIM: Fact<[f64; 2]> = Fact { value: [0.25, 0.95], source: EIGHT_STRATEGIES };
/// The same in Reichheld and Sasser's study: "almost 100%".
pub const FIVE_POINTS_STUDY: Fact<f64> = Fact { value: 1.0, source: ELEVEN_STRATEGIES };

/// Adjusted Wald: promoters, passives and detractors that are added before the interval is built.
pub const NPS_ADDED: Fact<[f64; 3]> = Fact { value: [0.75, 1.5, 0.75], source: NPS_INTERVALS };

/// A contract's fee over the month-to-month fee: 8% of ad spend for 10%.
pub const CONTRACT_FEE: Fact<f64> = Fact { value: 0.8, source: SEVEN_STRATEGIES };
/// Churn under a contract over churn month to month: those without one churn at twice the rate.
pub const CONTRACT_CHURN: Fact<f64> = Fact { value: 0.5, source: SEVEN_STRATEGIES };
/// Months of the contract that stands for month to month: that of medium spenders.
pub const CONTRACT_MONTHS: Fact<f64> = Fact { value: 6.0, source: SEVEN_STRATEGIES };
/// How many times as often as a cold call a referral closes.
pub const REFERRAL_CLOSES: Fact<f64> = Fact { value: 5.0, source: SEVEN_STRATEGIES };

/// Months after sign-up at which a sales rep is paid a bonus for a client who stayed.
pub const BONUS_MONTHS: Fact<[u32; 3]> = Fact { value: [6, 12, 18], source: SEVEN_STRATEGIES };
/// The most of a service rep's salary that is paid as a bonus for retention.
pub const SERVICE_BONUS: Fact<f64> = Fact { value: 0.15, source: SEVEN_STRATEGIES };
/// Discount for paying early.
pub const EARLY_PAYMENT: Fact<f64> = Fact { value: 0.02, source: ELEVEN_STRATEGIES };
/// Companies that reach for discounts first (fraction).
pub const DISCOUNTS_FIRST: Fact<f64> = Fact { value: 0.5, source: SUBSCRIPTION_SURVEY };
/// What keeping a client costs compared with winning one: "70% cheaper", and a sixteenth, which
/// [`EIGHT_STRATEGIES`] says too. The two disagree.
pub const KEEPING_COSTS: [Fact<f64>; 2] =
    [Fact { value: 0.3, source: EIGHT_WAYS }, Fact { value: 1.0 / 16.0, source: EIGHT_WAYS }];
/// Who says: with high churn win first, with low churn keep first.
pub const KEEP_OR_WIN_RULE: Source = EIGHT_WAYS;

/// z of a two-sided 95% interval.
pub const Z95: f64 = 1.959_963_984_540_054;
