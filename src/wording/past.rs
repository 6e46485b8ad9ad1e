//! What really happened, in words.

use super::explanation::Explanation;
use super::table::{self, ReadingText};
use crate::import::past::{MOST, PastTable};
use crate::model::benchmarks;
use crate::model::fit::FitError;
use crate::model::limits::MONTHLY_CHURN;
use crate::model::units::lifetime_from_churn;
use crate::outcome::past::{Deviation, PastFit};
use crate::state::{Measure, Past, Plan};
use crate::text::{Locale, Sentence};

/// Shares of the mean that are smaller than this are rounding.
const NOTHING: f64 = 1e-6;
/// Lifetimes of more than 100 years, in months, are as good as endless.
const ENDLESS: f64 = 1_200.0;

/// How far the plan is off.
pub fn deviation(locale: &Locale, deviation: &Deviation) -> Sentence {
    let messages = locale.messages;
    let Deviation { measure, month, actual, planned, range } = *deviation;
    let amount = |value: f64| match measure {
        Measure::Clients => locale.clients(Locale::rounded(value)),
        Measure::Revenue | Measure::Margin => messages.a_month(&locale.about_money(value)),
    };
    let is_even = amount(actual) == amount(planned);
    if month <= 0 {
        // Revenue of a month needs no “a month”.
        let amount = |value: f64| match measure {
            Measure::Clients => amount(value),
            Measure::Revenue | Measure::Margin => locale.about_money(value),
        };
        let (actual, planned) = (amount(actual), amount(planned));
        return if is_even {
            messages.past_begins_there(&actual).into()
        } else {
            messages.past_begins_elsewhere(&actual, &planned).into()
        };
    }
    let size = (actual - planned).abs();
    let difference = if planned > 0.0 {
        messages.past_difference(&amount(size), &locale.tenth_percent(size / planned))
    } else {
        amount(size)
    };
    let months = locale.duration(f64::from(month));
    let text = match (measure, is_even, actual < planned) {
        (Measure::Clients, true, _) => messages.past_clients_even(&amount(actual), &months),
        (Measure::Clients, _, true) => messages.past_clients_below(&difference, &months),
        (Measure::Clients, _, false) => messages.past_clients_above(&difference, &months),
        (_, true, _) => messages.past_revenue_even(&amount(actual), &months),
        (_, _, true) => messages.past_revenue_below(&difference, &months),
        (_, _, false) => messages.past_revenue_above(&difference, &months),
    };
    let range = range.filter(|_| !is_even).map(|[low, high]| {
        if (low..=high).contains(&actual) {
            return messages.past_within().to_owned();
        }
        let write = |value: f64| match measure {
            Measure::Clients => locale.about(value),
            Measure::Revenue | Measure::Margin => locale.about_money(value),
        };
        messages.past_outside(&write(high), &write(low))
    });
    range.map_or(text.clone(), |range| format!("{text} {range}")).into()
}

/// The month of a row: in the calendar, where it is known, else by its number in the plan.
pub fn month(locale: &Locale, past: &Past, row: usize) -> String {
    locale.plan_month(past.plan_month(row), past.start)
}

// --- pasted months ------------------------------------------------------------------------------------

/// The columns that pasted months can have, in the order of the roles of [`crate::import::past`].
pub fn roles(locale: &Locale) -> [&'static str; 3] {
    let messages = locale.messages;
    [messages.past_column_month(), messages.past_column_revenue(), messages.past_column_clients()]
}

/// How pasted months were read.
pub fn reading(locale: &Locale, read: &PastTable) -> ReadingText {
    let messages = locale.messages;
    let count = messages.past_read(&locale.quantity(read.months.len() as f64));
    let dated = read.last.map(|last| messages.past_read_dated(&count, &locale.calendar_month(last, true)));
    let older =
        (read.older > 0).then(|| messages.past_older(&locale.whole(MOST as u32), &locale.quantity(read.older as f64)));
    table::reading(locale, &read.reading, &dated.unwrap_or(count), &roles(locale), older.into_iter().collect())
}

// --- what explains them ---------------------------------------------------------------------------------

/// Why nothing explains the past.
pub fn fit_error(locale: &Locale, error: FitError) -> &'static str {
    match error {
        FitError::TooFew => locale.messages.fit_too_few(),
        FitError::NoClients => locale.messages.fit_no_clients(),
    }
}

/// What explains the past best.
pub fn fit_answer(locale: &Locale, of: &PastFit) -> Sentence {
    let messages = locale.messages;
    let churn = locale.about_percent(of.fit.churn);
    let lifetime = locale.duration(lifetime_from_churn(of.fit.churn));
    let every = 1.0 / of.fit.sign_ups;
    let text = if every.is_finite() {
        messages.fit_answer(&churn, &lifetime, &locale.pace(every, &locale.duration(every)))
    } else {
        messages.fit_answer_nobody(&churn, &lifetime)
    };
    text.into()
}

/// How well it does.
pub fn fit_quality(locale: &Locale, of: &PastFit) -> String {
    let largest = of.fit.course.iter().copied().fold(0.0, f64::max);
    if of.fit.mean_error <= largest * NOTHING {
        return locale.messages.fit_exact().to_owned();
    }
    locale.messages.fit_error(&match of.measure {
        Measure::Clients => locale.clients(Locale::rounded(of.fit.mean_error)),
        Measure::Revenue | Measure::Margin => locale.messages.a_month(&locale.about_money(of.fit.mean_error)),
    })
}

/// That very different churns explain it about as well, where they do.
pub fn fit_warning(locale: &Locale, of: &PastFit) -> Option<String> {
    let messages = locale.messages;
    let [longest, shortest] = of.fit.churns.map(lifetime_from_churn);
    let [low, high] = [shortest, longest].map(|months| locale.duration(months));
    let text = || if longest > ENDLESS { messages.fit_vague_open(&low) } else { messages.fit_vague(&high, &low) };
    of.fit.is_vague().then(text)
}

/// How it is computed.
pub fn fit_explanation(locale: &Locale, plan: &Plan, of: &PastFit) -> Explanation {
    let messages = locale.messages;
    let [least, most] = [MONTHLY_CHURN.min, MONTHLY_CHURN.max].map(|churn| locale.percent(churn));
    let counted = match of.measure {
        Measure::Clients => messages.fit_how_clients().to_owned(),
        Measure::Revenue | Measure::Margin => messages.fit_how_revenue(&locale.money(plan.fee)),
    };
    let explained = of.fit.explained.map(|part| messages.fit_how_explained(&locale.tenth_percent(part.max(0.0))));
    let text = [messages.fit_how(&least, &most), counted].into_iter().chain(explained).collect::<Vec<_>>().join(" ");
    Explanation::new(locale, text, Some(benchmarks::QUEUE))
}

/// The chart of what explains the past, in a sentence.
pub fn fit_summary(locale: &Locale, of: &PastFit) -> String {
    let value = |value: Option<&f64>| locale.value_text(of.measure.unit(), value.copied().unwrap_or_default());
    let (from, to) = (value(of.series.course.first()), value(of.series.course.last()));
    let past = super::plateau::past_summary(locale, of.measure, &of.series);
    format!("{}{past}", locale.messages.fit_summary(&from, &to))
}
