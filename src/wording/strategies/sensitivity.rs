//! Which lever moves revenue most, in words.

use crate::model::sensitivity::{Lever, Spread};
use crate::outcome::levers::LeverOutcome;
use crate::outcome::strategies::sensitivity::SensitivityOutcome;
use crate::text::Locale;
use crate::wording::levers::{adds, step_name};

/// What is compared, in a sentence.
pub fn summary(locale: &Locale, outcome: &SensitivityOutcome) -> String {
    locale.messages.sensitivity_text(&locale.about_money(outcome.revenue), &locale.whole(outcome.month))
}

/// What a lever is called.
pub fn lever(locale: &Locale, lever: Lever) -> &'static str {
    let messages = locale.messages;
    match lever {
        Lever::Churn => messages.lever_churn(),
        Lever::Pace => messages.lever_pace(),
        Lever::Fee => messages.lever_fee(),
        Lever::Reps => messages.lever_reps(),
        Lever::StartingClients => messages.lever_starting_clients(),
        Lever::Referrals => messages.lever_referrals(),
        Lever::Expansion => messages.lever_expansion(),
    }
}

/// How far a lever moves revenue: to either side, or, where the sides differ, to the better one.
pub fn spread(locale: &Locale, outcome: &SensitivityOutcome, spread: &Spread) -> String {
    let [low, high] = [spread.low, spread.high].map(|revenue| revenue - outcome.revenue);
    let up = locale.signed_money(low.max(high));
    if locale.signed_money(-low.min(high)) == up { up.replace('+', "±") } else { up }
}

/// The columns of the table of levers.
pub fn columns(locale: &Locale) -> [&'static str; 3] {
    let messages = locale.messages;
    [messages.lever_head_lever(), messages.lever_head_low(), messages.lever_head_high()]
}

/// A row for each lever, the widest first.
pub fn rows(locale: &Locale, outcome: &SensitivityOutcome) -> Vec<Vec<String>> {
    let change = |revenue: f64| locale.signed_money(revenue - outcome.revenue);
    let row = |spread: &Spread| vec![lever(locale, spread.lever).to_owned(), change(spread.low), change(spread.high)];
    outcome.percent.iter().map(row).collect()
}

/// What each step does.
pub fn steps(locale: &Locale, outcome: &SensitivityOutcome) -> Vec<String> {
    let messages = locale.messages;
    let step = |lever: &LeverOutcome| messages.step_row(&adds(locale, lever), step_name(messages, lever.step.step));
    outcome.steps.iter().map(step).collect()
}
