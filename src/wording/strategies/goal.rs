//! What one lever alone would have to be for a goal, in words.

use crate::model::goal::Lever;
use crate::model::units::to_digits;
use crate::outcome::strategies::goal::{GoalOutcome, LeverAnswer};
use crate::text::Locale;

/// What a lever is called.
pub fn lever_name(locale: &Locale, lever: Lever) -> &'static str {
    let messages = locale.messages;
    match lever {
        Lever::Churn => messages.goal_lever_churn(),
        Lever::Pace => messages.goal_lever_pace(),
        Lever::Reps => messages.goal_lever_reps(),
        Lever::Fee => messages.goal_lever_fee(),
    }
}

/// What a lever would have to be.
pub fn answer(locale: &Locale, lever: Lever, answer: LeverAnswer) -> String {
    let (messages, name) = (locale.messages, lever_name(locale, lever));
    let (value, from, to) = match answer {
        LeverAnswer::Reached => return messages.named(name, messages.goal_reached()),
        LeverAnswer::Unreachable => return messages.goal_unreachable(name),
        LeverAnswer::Move { value, from, to } => (value, from, to),
    };
    let part = locale.tenth_percent((value - 1.0).abs());
    match lever {
        Lever::Churn => messages.goal_churn(&locale.percent(from), &part, &locale.percent(to)),
        Lever::Pace => messages.goal_pace(&every(locale, from), &every(locale, to)),
        Lever::Reps => messages.goal_reps(&locale.number(from), &locale.number(to)),
        Lever::Fee => messages.goal_fee(&locale.money(from), &part, &locale.money(to)),
    }
}

/// How often a client is won at a pace, clients a month; the months are as an input has them.
fn every(locale: &Locale, pace: f64) -> String {
    let months = 1.0 / pace.max(f64::MIN_POSITIVE);
    locale.pace(months, &locale.months(to_digits(months, 2)))
}

/// Which lever gets there with the least change.
pub fn verdict(locale: &Locale, outcome: &GoalOutcome) -> String {
    let messages = locale.messages;
    match outcome.levers.first() {
        Some((_, LeverAnswer::Reached)) => messages.goal_verdict_reached().to_owned(),
        Some((lever, LeverAnswer::Move { .. })) => messages.goal_verdict(lever_name(locale, *lever)),
        _ => messages.goal_verdict_none().to_owned(),
    }
}

/// The accessible name of the button that sets a lever.
pub fn apply(locale: &Locale, lever: Lever) -> String {
    locale.messages.apply_goal_of(lever_name(locale, lever))
}
