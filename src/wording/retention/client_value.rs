//! A client's value in words.

use crate::model::benchmarks::{self, Source};
use crate::outcome::retention::client_value::{ChurnBasis, ClientValueOutcome};
use crate::text::Locale;
use crate::wording::explanation::Explanation;
use crate::wording::figure::FigureText;
use crate::wording::sources::citation;

/// A figure of a client's value that can be explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// Client lifetime value.
    Value,
    /// Value over acquisition cost.
    Ratio,
    /// When the acquisition cost is paid back.
    Payback,
    /// Five points more retention a year.
    FivePoints,
}

impl Figure {
    /// All figures, in their order.
    pub const ALL: [Self; 4] = [Self::Value, Self::Ratio, Self::Payback, Self::FivePoints];
}

// --- the churn ------------------------------------------------------------------------------------

/// The names of the two churns that the value can be computed at: that of the counts, that of the plan.
pub fn churn_choices(locale: &Locale, basis: &ChurnBasis) -> [String; 2] {
    let messages = locale.messages;
    let counted = basis.counted.map_or_else(|| messages.none().to_owned(), |churn| locale.percent(churn));
    [messages.value_at_churn_counted(&counted), messages.value_at_churn_plan(&locale.percent(basis.plan))]
}

// --- the figures ----------------------------------------------------------------------------------

/// A figure of the client's value.
pub fn figure(locale: &Locale, outcome: &ClientValueOutcome, figure: Figure) -> FigureText {
    let messages = locale.messages;
    let (title, value, below) = match figure {
        Figure::Value => (messages.tile_value(), value(locale, outcome), value_below(locale, outcome)),
        Figure::Ratio => (messages.tile_ratio(), ratio(locale, outcome), ratio_below(locale, outcome)),
        Figure::Payback => (messages.tile_payback(), payback(locale, outcome), payback_below(locale, outcome)),
        Figure::FivePoints => (messages.tile_five_points(), five_points(locale, outcome), five_points_below(locale)),
    };
    FigureText { title: title.to_owned(), value, below, change: None }
}

fn or_none(locale: &Locale, value: Option<f64>, write: impl Fn(f64) -> String) -> String {
    value.map_or_else(|| locale.messages.none().to_owned(), write)
}

fn value(locale: &Locale, outcome: &ClientValueOutcome) -> String {
    or_none(locale, outcome.value.clv, |value| locale.money(value))
}

fn value_below(locale: &Locale, outcome: &ClientValueOutcome) -> String {
    if outcome.value.clv.is_none() {
        return locale.messages.tile_value_endless().to_owned();
    }
    locale.messages.tile_value_below(&or_none(locale, outcome.value.undiscounted, |value| locale.money(value)))
}

fn ratio(locale: &Locale, outcome: &ClientValueOutcome) -> String {
    or_none(locale, outcome.value.clv_to_cac, |ratio| locale.number(ratio))
}

fn ratio_below(locale: &Locale, outcome: &ClientValueOutcome) -> String {
    match outcome.client.acquisition_cost {
        Some(cost) => locale.messages.tile_ratio_below(&locale.money(cost)),
        None => locale.messages.tile_no_cost().to_owned(),
    }
}

fn payback(locale: &Locale, outcome: &ClientValueOutcome) -> String {
    let messages = locale.messages;
    match (outcome.value.payback_months, outcome.client.acquisition_cost) {
        (Some(months), _) => messages.month(&locale.number(months)),
        (None, Some(_)) => messages.tile_reached_never().to_owned(),
        (None, None) => messages.none().to_owned(),
    }
}

fn payback_below(locale: &Locale, outcome: &ClientValueOutcome) -> String {
    let messages = locale.messages;
    let known = outcome.client.acquisition_cost.is_some();
    if known { messages.tile_payback_below() } else { messages.tile_no_cost() }.to_owned()
}

fn five_points(locale: &Locale, outcome: &ClientValueOutcome) -> String {
    or_none(locale, outcome.value.gain_from_five_points, |gain| format!("+{}", locale.percent(gain)))
}

fn five_points_below(locale: &Locale) -> String {
    let [low, high] = benchmarks::FIVE_POINTS_CLAIM.value.map(|claim| locale.probability(claim));
    locale.messages.tile_five_points_below(&high, &low)
}

// --- the chart ------------------------------------------------------------------------------------

/// The chart in a sentence.
pub fn chart_summary(locale: &Locale, outcome: &ClientValueOutcome) -> String {
    let last = outcome.series.course.last().copied().unwrap_or_default();
    locale.messages.margin_summary(&locale.money(last), &locale.months(f64::from(outcome.series.horizon())))
}

/// The label of the line of the acquisition cost; empty without a cost.
pub fn cost_label(locale: &Locale, outcome: &ClientValueOutcome) -> String {
    outcome.series.level.map_or_else(String::new, |cost| locale.messages.cost_line(&locale.money(cost)))
}

/// The columns of the chart's table.
pub fn columns(locale: &Locale) -> [&'static str; 2] {
    [locale.messages.margin_head_month(), locale.messages.margin_head_margin()]
}

/// The rows of that table.
pub fn rows(locale: &Locale, outcome: &ClientValueOutcome) -> Vec<Vec<String>> {
    let row = |(month, margin): (usize, &f64)| vec![month.to_string(), locale.money(*margin)];
    outcome.series.course.iter().enumerate().map(row).collect()
}

// --- explanations ---------------------------------------------------------------------------------

/// How a figure is computed, with the person's own numbers.
pub fn explanation(locale: &Locale, outcome: &ClientValueOutcome, figure: Figure) -> Explanation {
    let text = match figure {
        Figure::Value => explain_value(locale, outcome),
        Figure::Ratio => explain_ratio(locale, outcome),
        Figure::Payback => explain_payback(locale, outcome),
        Figure::FivePoints => explain_five_points(locale, outcome),
    };
    Explanation::new(locale, text, source(figure))
}

fn source(figure: Figure) -> Option<Source> {
    (figure == Figure::FivePoints).then_some(benchmarks::FIVE_POINTS_CLAIM.source)
}

fn explain_value(locale: &Locale, outcome: &ClientValueOutcome) -> String {
    let client = &outcome.client;
    let Some(value) = outcome.value.clv else { return locale.messages.tile_value_endless().to_owned() };
    let (churn, margin) = (locale.percent(client.monthly_churn), locale.percent(client.gross_margin));
    locale.messages.how_value(&churn, &locale.money(client.monthly_fee), &margin, &locale.money(value))
}

fn explain_ratio(locale: &Locale, outcome: &ClientValueOutcome) -> String {
    let messages = locale.messages;
    let Some(cost) = outcome.client.acquisition_cost else { return messages.tile_no_cost().to_owned() };
    match outcome.value.clv_to_cac.zip(outcome.value.clv) {
        Some((ratio, value)) => messages.how_ratio(&locale.money(cost), &locale.number(ratio), &locale.money(value)),
        None => messages.tile_value_endless().to_owned(),
    }
}

fn explain_payback(locale: &Locale, outcome: &ClientValueOutcome) -> String {
    match outcome.client.acquisition_cost {
        Some(cost) => locale.messages.how_payback(&locale.money(cost)),
        None => locale.messages.tile_no_cost().to_owned(),
    }
}

fn explain_five_points(locale: &Locale, outcome: &ClientValueOutcome) -> String {
    let messages = locale.messages;
    if outcome.five_points[1] > 1.0 {
        return messages.five_points_impossible().to_owned();
    }
    if outcome.value.gain_from_five_points.is_none() {
        return messages.tile_value_endless().to_owned();
    }
    let [from, to] = outcome.five_points.map(|kept| locale.tenth_percent(kept));
    messages.how_five_points(&from, &citation(benchmarks::FIVE_POINTS_STUDY.source), &to)
}
