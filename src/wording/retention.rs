//! A period's counts in words.

pub mod client_value;
pub mod periods;

use super::adopted::in_plan;
use super::explanation::Explanation;
use super::figure::FigureText;
use super::plateau::explanation::explain_lifetime;
use super::tiers::lifetime_tier;
use crate::model::benchmarks::{self, Source};
use crate::model::retention::{CountsError, Retention, monthly_from_period};
use crate::outcome::plan::PlanOutcome;
use crate::outcome::retention::{Count, NamedPeriod, RetentionOutcome};
use crate::state::{CountedPlan, Plan};
use crate::text::{Locale, Sentence};

/// A figure that follows from a period's counts and can be explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// Retention of the period.
    Retention,
    /// Monthly churn.
    Churn,
    /// Retention of a year.
    AnnualRetention,
    /// One more client kept.
    OneMoreKept,
    /// Client lifetime.
    Lifetime,
}

impl Figure {
    /// All figures, in their order.
    pub const ALL: [Self; 5] = [Self::Retention, Self::Churn, Self::AnnualRetention, Self::OneMoreKept, Self::Lifetime];
}

// --- periods --------------------------------------------------------------------------------------

/// The name of a length that has one.
pub fn period_name(locale: &Locale, period: NamedPeriod) -> &'static str {
    match period {
        NamedPeriod::Month => locale.messages.period_name_month(),
        NamedPeriod::Quarter => locale.messages.period_name_quarter(),
        NamedPeriod::Year => locale.messages.period_name_year(),
    }
}

/// The length of a period in a sentence about what happens within it: "a quarter", "4 months".
pub fn in_period(locale: &Locale, months: f64) -> String {
    match NamedPeriod::of(months) {
        Some(NamedPeriod::Month) => locale.messages.in_period_month().to_owned(),
        Some(NamedPeriod::Quarter) => locale.messages.in_period_quarter().to_owned(),
        Some(NamedPeriod::Year) => locale.messages.in_period_year().to_owned(),
        None => locale.months(months),
    }
}

/// A share of a period's clients.
fn share(locale: &Locale, retention: &Retention, share: f64) -> String {
    locale.share_of(share, f64::from(retention.period.start))
}

// --- the answer -----------------------------------------------------------------------------------

/// How many clients stay, and how long.
pub fn answer(locale: &Locale, outcome: &RetentionOutcome) -> Sentence {
    let messages = locale.messages;
    let text = match &outcome.retention {
        Err(CountsError::Open) => messages.retention_answer_open().to_owned(),
        Err(_) => messages.retention_answer_wrong().to_owned(),
        Ok(Retention { lifetime: None, lifetime_low, .. }) => {
            messages.retention_answer_all_kept(&locale.duration(*lifetime_low))
        }
        Ok(retention @ Retention { lifetime: Some(months), .. }) => {
            let period = in_period(locale, retention.period.months);
            let (months, rate) = (locale.duration(*months), share(locale, retention, retention.retention_rate));
            match tier_names(locale, retention)[..] {
                [worst, .., best] => messages.retention_answer_between(best, &months, &period, &rate, worst),
                _ => messages.retention_answer(&months, &period, &rate),
            }
        }
    };
    text.into()
}

/// How sure that is, or why there is no answer.
pub fn because(locale: &Locale, outcome: &RetentionOutcome) -> String {
    let messages = locale.messages;
    match &outcome.retention {
        Ok(retention) => interval_sentence(locale, retention),
        Err(CountsError::Open) => messages.counts_hint().to_owned(),
        Err(CountsError::MakeAnEnd(end)) => disagreement(locale, outcome, *end),
        Err(CountsError::NewOnesLeft(_)) => messages.counts_new_lost(&locale.number(outcome.start() as f64)),
        Err(CountsError::NoneLeftFor(_)) => messages.counts_negative().to_owned(),
    }
}

fn interval_sentence(locale: &Locale, retention: &Retention) -> String {
    let messages = locale.messages;
    let start = locale.whole(retention.period.start);
    let [low, high] = monthly_interval(retention).map(|churn| share(locale, retention, churn));
    match retention.lifetime_high {
        Some(longest) => {
            let (from, to) = (locale.duration(retention.lifetime_low), locale.duration(longest));
            messages.retention_interval(&from, &high, &low, &start, &to)
        }
        None => messages.retention_interval_all_kept(&high, &start),
    }
}

/// The interval of monthly churn.
fn monthly_interval(retention: &Retention) -> [f64; 2] {
    retention.churn_interval.map(|churn| monthly_from_period(churn, retention.period.months))
}

/// Why four counts disagree, and what they would say: `right` is the end that the other three make.
fn disagreement(locale: &Locale, outcome: &RetentionOutcome, right: i64) -> String {
    let count = |count: Count| count.entered(&outcome.counts).map_or(0.0, f64::from);
    let [start, new, lost, end] = Count::ALL.map(count);
    let right = right as f64;
    let rate = |end: f64| locale.percent((end - new) / start.max(1.0));
    let number = |count: f64| locale.number(count);
    locale.messages.counts_disagree(
        &number(end),
        &number(lost),
        &number(new),
        &rate(right),
        &number(right),
        &number(start),
        &rate(end),
    )
}

/// What stands below a count that was left open, once it is computed.
pub fn computed(locale: &Locale, outcome: &RetentionOutcome, count: Count) -> Option<String> {
    Some(locale.messages.count_computed(&locale.whole(outcome.computed(count)?)))
}

/// "1.05 new clients a month".
fn new_clients(locale: &Locale, a_month: f64) -> String {
    locale.messages.new_clients_a_month(&locale.about_quantity(a_month))
}

/// What adopting counts does to the plan, and what it leaves.
pub fn adopting(locale: &Locale, counted: CountedPlan) -> String {
    let evidence = counted.churn.evidence;
    let [at_risk, lost] = [evidence.at_risk, evidence.lost].map(|count| locale.whole(count));
    let churn = locale.share_of(counted.churn.monthly_churn, f64::from(evidence.at_risk));
    let clients = locale.clients(counted.clients);
    if counted.sign_ups > 0.0 {
        locale.messages.use_counts(&at_risk, &churn, &clients, &lost, &new_clients(locale, counted.sign_ups))
    } else {
        locale.messages.use_counts_no_sign_ups(&at_risk, &churn, &clients, &lost)
    }
}

/// What the plan has adopted, and what becomes of it.
pub fn adopted(locale: &Locale, plan: &Plan, outcome: &PlanOutcome) -> String {
    let (churn, clients) = (locale.about_percent(plan.churn()), locale.clients(plan.clients));
    let set = locale.messages.counts_set(&churn, &clients, &new_clients(locale, plan.sign_ups() * plan.reps));
    format!("{} {set}", in_plan(locale, plan, outcome))
}

// --- the figures ----------------------------------------------------------------------------------

/// A figure of the counts.
pub fn figure(locale: &Locale, outcome: &RetentionOutcome, figure: Figure) -> FigureText {
    let Ok(retention) = &outcome.retention else { return FigureText::default() };
    match figure {
        Figure::Retention => retention_figure(locale, retention),
        Figure::Churn => churn_figure(locale, retention),
        Figure::AnnualRetention => annual_retention_figure(locale, retention),
        Figure::OneMoreKept => one_more_kept_figure(locale, outcome, retention),
        Figure::Lifetime => lifetime_figure(locale, retention),
    }
}

fn figure_text(title: impl Into<String>, value: String, below: String) -> FigureText {
    FigureText { title: title.into(), value, below, change: None }
}

/// "95% interval 3% – 5%".
fn percent_interval(locale: &Locale, retention: &Retention, interval: [f64; 2]) -> String {
    let [low, high] = interval.map(|end| share(locale, retention, end));
    locale.messages.interval(&locale.range(&low, &high))
}

fn retention_figure(locale: &Locale, retention: &Retention) -> FigureText {
    let title = locale.messages.tile_kept(&in_period(locale, retention.period.months));
    let [low, high] = retention.churn_interval;
    let below = percent_interval(locale, retention, [1.0 - high, 1.0 - low]);
    figure_text(title, share(locale, retention, retention.retention_rate), below)
}

fn churn_figure(locale: &Locale, retention: &Retention) -> FigureText {
    let below = percent_interval(locale, retention, monthly_interval(retention));
    figure_text(locale.messages.tile_churn(), share(locale, retention, retention.monthly_churn), below)
}

fn annual_retention_figure(locale: &Locale, retention: &Retention) -> FigureText {
    let messages = locale.messages;
    let below = messages.tile_year_below().to_owned();
    figure_text(messages.tile_retention(), share(locale, retention, retention.annual_retention), below)
}

fn one_more_kept_figure(locale: &Locale, outcome: &RetentionOutcome, retention: &Retention) -> FigureText {
    let messages = locale.messages;
    let more = outcome.one_more_kept.as_ref();
    let longer = more.and_then(|more| more.lifetime).zip(retention.lifetime);
    let (value, below) = match (more, longer) {
        (Some(more), Some((lifetime, now))) => {
            let (change, rate) = (locale.duration(lifetime - now), share(locale, retention, more.retention_rate));
            (locale.duration(lifetime), messages.tile_one_more_below(&change, &rate))
        }
        _ => (messages.tile_one_more_all().to_owned(), String::new()),
    };
    figure_text(messages.tile_one_more(), value, below)
}

/// The tiers that the lifetime could have, from the worst to the best.
fn tier_names(locale: &Locale, retention: &Retention) -> Vec<&'static str> {
    retention.plausible_tiers.iter().map(|tier| lifetime_tier(locale.messages, *tier)).collect()
}

/// Client lifetime; where nobody left, the least that is plausible.
fn lifetime_figure(locale: &Locale, retention: &Retention) -> FigureText {
    let messages = locale.messages;
    let low = retention.lifetime_low;
    let at_least = messages.at_least(&locale.duration(low));
    let value = retention.lifetime.map_or_else(|| at_least.clone(), |months| locale.duration(months));
    let range = match retention.lifetime_high {
        Some(high) => locale.durations([low, high]),
        None => at_least,
    };
    let tiers = match tier_names(locale, retention)[..] {
        [] => String::new(),
        [only] => only.to_owned(),
        [worst, .., best] => locale.range(worst, best),
    };
    figure_text(messages.tile_lifetime(), value, messages.could_be(&range, &tiers))
}

// --- explanations ---------------------------------------------------------------------------------

/// How a figure is computed, with the person's own counts.
pub fn explanation(locale: &Locale, outcome: &RetentionOutcome, figure: Figure) -> Explanation {
    let Ok(retention) = &outcome.retention else { return Explanation::default() };
    let text = match figure {
        Figure::Retention => explain_retention(locale, retention),
        Figure::Churn | Figure::AnnualRetention => explain_power(locale, retention, figure),
        Figure::OneMoreKept => explain_one_more_kept(locale, outcome, retention),
        Figure::Lifetime => {
            let months = retention.lifetime.unwrap_or(retention.lifetime_low);
            explain_lifetime(locale, 1.0 / months, months)
        }
    };
    Explanation::new(locale, text, source(figure))
}

fn source(figure: Figure) -> Option<Source> {
    match figure {
        Figure::Retention => Some(benchmarks::EIGHT_STRATEGIES),
        Figure::Churn => Some(benchmarks::SHARE_INTERVALS),
        Figure::Lifetime => Some(benchmarks::LIFETIME_TIERS.source),
        Figure::AnnualRetention | Figure::OneMoreKept => None,
    }
}

fn explain_retention(locale: &Locale, retention: &Retention) -> String {
    let [end, new, start] =
        [Count::End, Count::New, Count::Start].map(|count| locale.whole(count.of(&retention.period)));
    locale.messages.how_period_retention(&end, &new, &locale.percent(retention.retention_rate), &start)
}

/// Monthly churn and annual retention: the period's retention to a power.
fn explain_power(locale: &Locale, retention: &Retention, figure: Figure) -> String {
    let (kept, months) = (locale.factor(retention.retention_rate), locale.number(retention.period.months));
    if figure == Figure::Churn {
        locale.messages.how_period_churn(&kept, &months, &locale.percent(retention.monthly_churn))
    } else {
        locale.messages.how_period_year(&kept, &months, &locale.percent(retention.annual_retention))
    }
}

fn explain_one_more_kept(locale: &Locale, outcome: &RetentionOutcome, retention: &Retention) -> String {
    let Some(more) = &outcome.one_more_kept else { return locale.messages.tile_one_more_all().to_owned() };
    let (lost, start) = (locale.whole(more.period.lost), locale.whole(retention.period.start));
    locale.messages.how_one_more(&lost, &locale.percent(more.retention_rate), &start)
}
