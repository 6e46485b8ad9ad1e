//! Scenarios side by side, in words.

use super::plan_text;
use super::plateau::chart_title;
use super::scenarios::{name_or_today, quoted};
use super::tiers::lifetime_tier;
use crate::model::limits::Unit;
use crate::outcome::comparison::{Column, Comparison, Costs, Difference, Figure, Payback};
use crate::outcome::series::value;
use crate::state::{Input, Measure, Plan};
use crate::text::{Locale, Sentence};

/// What a column is called.
pub fn column(locale: &Locale, column: &Column) -> String {
    name_or_today(locale, column.label.as_ref())
}

/// Which scenario comes out best in the last month, by what the chart measures, and by how much.
pub fn answer(locale: &Locale, measure: Measure, comparison: &Comparison) -> Sentence {
    let messages = locale.messages;
    let month = locale.whole(comparison.horizon);
    let last = |column: &&Column| column.results.projection.months.last().map_or(0.0, |month| value(measure, month));
    let mut ranked: Vec<&Column> = comparison.columns.iter().collect();
    ranked.sort_by(|a, b| last(b).total_cmp(&last(a)));
    let [best, next, ..] = ranked[..] else { return messages.compare_one().to_owned().into() };
    // Against today where it is saved, else against the second best.
    let today = comparison.columns.iter().find(|column| column.label.is_none());
    let other = today.filter(|today| !std::ptr::eq(*today, best)).unwrap_or(next);
    let amount = |value: f64| match measure {
        Measure::Clients => locale.about(value),
        Measure::Revenue | Measure::Margin => locale.about_money(value),
    };
    if amount(last(&best)) == amount(last(ranked.last().unwrap_or(&best))) {
        return messages.compare_same(&month).into();
    }
    let (level, name) = (amount(last(&best)), quoted(locale, best.label.as_ref()));
    let text = match measure {
        Measure::Revenue => messages.compare_best_revenue(&level, &month, &name),
        Measure::Margin => messages.compare_best_margin(&level, &month, &name),
        Measure::Clients => messages.compare_best_clients(&level, &month, &name),
    };
    let difference = last(&best) - last(&other);
    if amount(difference) == amount(0.0) {
        return text.into();
    }
    format!("{text} {}", messages.compare_more(&amount(difference), &quoted(locale, other.label.as_ref()))).into()
}

/// The chart in a sentence.
pub fn chart_summary(locale: &Locale, measure: Measure, comparison: &Comparison) -> String {
    let count = locale.whole(comparison.columns.len() as u32);
    locale.messages.compare_summary(&count, &locale.whole(comparison.horizon), chart_title(locale, measure))
}

/// What a row is called.
pub fn figure(locale: &Locale, comparison: &Comparison, figure: Figure) -> String {
    let messages = locale.messages;
    let last = || locale.whole(comparison.horizon);
    match figure {
        Figure::Plateau => messages.compare_plateau().to_owned(),
        Figure::Reached => messages.compare_reached().to_owned(),
        Figure::Revenue(month) => messages.compare_revenue(&locale.whole(month)),
        Figure::Margin(month) => messages.compare_margin(&locale.whole(month)),
        Figure::Range => messages.compare_likely(&last()),
        Figure::Chance => {
            let target = comparison.columns.iter().find_map(|column| column.results.chance).map(|(target, _)| target);
            let (money, month) =
                target.map_or_else(Default::default, |target| (locale.money(target.mrr), locale.whole(target.month)));
            messages.compare_chance(&money, &month)
        }
        Figure::Lifetime => messages.compare_lifetime().to_owned(),
        Figure::CumulativeMargin => messages.compare_total_margin(&last()),
        Figure::Payback => messages.compare_payback().to_owned(),
    }
}

/// A cell: the figure of a column.
pub fn cell(locale: &Locale, comparison: &Comparison, column: &Column, figure: Figure) -> String {
    let (messages, projection) = (locale.messages, &column.results.projection);
    let none = || messages.none().to_owned();
    let money = |value: Option<f64>| value.map_or_else(none, |value| locale.money(value));
    match figure {
        Figure::Plateau => match projection.plateau {
            Ok(level) => locale.money(level.mrr),
            Err(_) => messages.compare_endless().to_owned(),
        },
        Figure::Reached => match (projection.plateau, projection.months_to_95) {
            (Err(_), _) => none(),
            (_, Some(0)) => messages.compare_now().to_owned(),
            (_, Some(months)) => locale.months(f64::from(months)),
            (_, None) => messages.compare_late().to_owned(),
        },
        Figure::Range => projection.months.last().map_or_else(none, |month| {
            let [low, _, high] = month.range.mrr.map(|mrr| locale.money(mrr));
            locale.range(&low, &high)
        }),
        Figure::Chance => column.results.chance.map_or_else(none, |(_, chance)| locale.probability(chance.probability)),
        Figure::Lifetime => {
            let (months, tier) = (locale.months(projection.mean_lifetime), projection.lifetime_tier);
            format!("{months}, {}", lifetime_tier(messages, tier))
        }
        Figure::Revenue(_) | Figure::Margin(_) | Figure::CumulativeMargin => money(column.value(figure)),
        Figure::Payback => match column.payback {
            None => none(),
            Some(Payback::AtOnce) => messages.compare_payback_at_once().to_owned(),
            Some(Payback::Month(month)) => locale.month(month),
            Some(Payback::Never) => messages.compare_payback_never(&locale.whole(comparison.horizon)),
            Some(Payback::Same) => messages.compare_payback_same().to_owned(),
        },
    }
}

/// What has to be said beside margins; nothing where all have the same costs.
pub fn costs(locale: &Locale, comparison: &Comparison) -> Option<&'static str> {
    match comparison.costs() {
        Costs::None => Some(locale.messages.compare_no_costs()),
        Costs::Differ => Some(locale.messages.compare_costs_differ()),
        Costs::Same => None,
    }
}

/// How a column differs from another one in a figure; nothing where that says nothing.
pub fn difference(locale: &Locale, figure: Figure, column: &Column, base: &Column) -> Option<String> {
    let [value, base] = [column, base].map(|column| column.value(figure));
    let change = value? - base?;
    if !change.is_finite() {
        return None;
    }
    let text = match figure {
        Figure::Reached | Figure::Lifetime => locale.signed(change, |months| locale.months(months)),
        Figure::Chance => locale.signed(change, |points| locale.points(points)),
        Figure::Range | Figure::Payback => return None,
        _ => locale.signed_money(change),
    };
    Some(text)
}

/// The value of an input.
pub fn input_value(locale: &Locale, input: &Input, value: f64) -> String {
    match input.limits.unit {
        Unit::Count | Unit::Factor => locale.number(value),
        unit => locale.value_text(unit, value),
    }
}

/// What plans differ in, and what each has.
pub fn input(locale: &Locale, comparison: &Comparison, difference: &Difference) -> (String, Vec<String>) {
    let messages = locale.messages;
    let plans = || comparison.columns.iter().map(|column| &*column.results.plan);
    let each = |write: fn(&Locale, &Plan) -> String| plans().map(|plan| write(locale, plan)).collect();
    match difference {
        Difference::Input(input, values) => {
            let write = |value: &f64| input_value(locale, input.input, *value);
            (messages.label(input.input.text).to_owned(), values.iter().map(write).collect())
        }
        Difference::Hires => (messages.compare_hires().to_owned(), each(plan_text::hires)),
        Difference::RecurringHires => (messages.compare_recurring().to_owned(), each(plan_text::recurring_hires)),
        Difference::Segments => (messages.compare_segments().to_owned(), each(plan_text::segments)),
        Difference::Oversold => (messages.compare_oversold().to_owned(), each(plan_text::oversold)),
        Difference::Evidence => (messages.compare_evidence().to_owned(), each(plan_text::evidence)),
    }
}
