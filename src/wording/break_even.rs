//! How many clients pay for the reps, in words.

use crate::outcome::break_even::BreakEvenOutcome;
use crate::text::{Locale, Sentence};

/// The answer.
pub fn answer(locale: &Locale, outcome: &BreakEvenOutcome) -> Sentence {
    locale.messages.break_even_clients(&locale.clients(outcome.clients), &locale.money(outcome.cost)).into()
}
