//! Benchmarks and claims of the field, each with where it comes from.
//!
//! The page's footnotes and the documents name these, and nothing else repeats them.

/// How much weight a source can bear.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// Mathematics that is proven.
    Proof,
    /// A study that others reviewed before it was published.
    Study,
    /// What companies said of themselves.
    Survey,
    /// An article of the trade: rules of thumb and claims, without the data behind them.
    Article,
}

/// Where a fact was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Short key, as the documents cite it.
    pub key: &'static str,
    /// Who wrote it, where that is known.
    pub author: Option<&'static str>,
    /// What it is, in English.
    pub title: &'static str,
    /// When it was published, where that is known.
    pub year: Option<u16>,
    /// Where it is to be found, where that is known.
    pub address: Option<&'static str>,
    /// How much weight it can bear.
    pub strength: Strength,
}

impl Source {
    /// An article of the trade. Neither its author nor its address is known.
    const fn article(key: &'static str, title: &'static str, year: Option<u16>) -> Self {
        Self { key, author: None, title, year, address: None, strength: Strength::Article }
    }
}

/// A number together with its source.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fact<T> {
    /// The number.
    pub value: T,
    /// Who says so.
    pub source: Source,
}

/// Seven retention strategies for agencies: tiers, strategies, the rule for hiring.
pub const SEVEN_STRATEGIES: Source = Source::article("T1", "Seven agency retention strategies", Some(2019));
/// Eight retention strategies: the retention rate, profit from five points more.
pub const EIGHT_STRATEGIES: Source = Source::article("T2", "Eight retention strategies", Some(2021));
/// Eleven strategies, which reports Reichheld and Sasser's study of 1990.
pub const ELEVEN_STRATEGIES: Source = Source::article("T3", "Eleven retention strategies", Some(2017));
/// Eight proven ways to keep clients: contact every ten days, the price of winning.
pub const EIGHT_WAYS: Source = Source::article("T4", "Eight proven ways to keep clients", None);
/// Survey of more than 400 subscription companies: who predicts churn, and when it can be met.
pub const SUBSCRIPTION_SURVEY: Source =
    Source { strength: Strength::Survey, ..Source::article("T5", "Survey of 400 subscription companies", None) };
/// The queue with time-dependent arrivals and unlimited servers: clients are a Poisson number.
pub const QUEUE: Source = Source {
    key: "T6",
    author: Some("Eick, Massey and Whitt"),
    title: "The Physics of the Mt/G/∞ Queue",
    year: Some(1993),
    address: Some("https://doi.org/10.1287/opre.41.4.731"),
    strength: Strength::Proof,
};
/// Intervals for the Net Promoter Score: which of several keeps its promise with few answers.
pub const NPS_INTERVALS: Source = Source {
    key: "T8",
    author: Some("Rocks"),
    title: "Interval Estimation for the Net Promoter Score",
    year: Some(2016),
    address: Some("https://arxiv.org/abs/1601.07235"),
    strength: Strength::Study,
};
/// Intervals for a share: Wilson's is recommended for small samples.
pub const SHARE_INTERVALS: Source = Source {
    key: "BCD",
    author: Some("Brown, Cai and DasGupta"),
    title: "Interval Estimation for a Binomial Proportion",
    year: Some(2001),
    address: Some("https://doi.org/10.1214/ss/1009213286"),
    strength: Strength::Study,
};
/// How the value of a group is shared among its members whatever their order.
pub const SHAPLEY: Source = Source {
    key: "S53",
    author: Some("Shapley"),
    title: "A Value for n-Person Games",
    year: Some(1953),
    address: Some("https://doi.org/10.1515/9781400881970-018"),
    strength: Strength::Proof,
};
/// The survival curve of those who are followed for different times, some of whom have not left yet.
pub const SURVIVAL_CURVES: Source = Source {
    key: "KM",
    author: Some("Kaplan and Meier"),
    title: "Nonparametric Estimation from Incomplete Observations",
    year: Some(1958),
    address: Some("https://doi.org/10.1080/01621459.1958.10501452"),
    strength: Strength::Study,
};
/// Churn that declines with tenure, because those who are likely to leave do so first.
pub const DECLINING_CHURN: Source = Source {
    key: "T7",
    author: Some("Fader and Hardie"),
    title: "How to Project Customer Retention",
    year: Some(2007),
    address: Some("https://doi.org/10.1002/dir.20074"),
    strength: Strength::Study,
};

/// All sources.
pub const SOURCES: [Source; 11] = [
    SEVEN_STRATEGIES,
    EIGHT_STRATEGIES,
    ELEVEN_STRATEGIES,
    EIGHT_WAYS,
    SUBSCRIPTION_SURVEY,
    NPS_INTERVALS,
    SHARE_INTERVALS,
    QUEUE,
    SHAPLEY,
    SURVIVAL_CURVES,
    DECLINING_CHURN,
];

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
