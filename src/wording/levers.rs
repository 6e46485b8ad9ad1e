//! Which step lifts revenue most, in words.

use crate::model::sensitivity::Step;
use crate::outcome::levers::{LeverOutcome, LeversOutcome};
use crate::text::{Locale, Messages};

/// What a step is called.
pub fn step_name(messages: Messages, step: Step) -> &'static str {
    match step {
        Step::ChurnPointLess => messages.step_churn(),
        Step::RepMore => messages.step_rep(),
        Step::PaceTenthMore => messages.step_pace(),
        Step::FeeTenthMore => messages.step_fee(),
        Step::LifetimeThreeMonthsMore => messages.step_lifetime(),
        Step::ReferralMore => messages.step_referral(),
    }
}

/// What is compared, in a sentence.
pub fn hint(locale: &Locale, outcome: &LeversOutcome) -> String {
    locale.messages.levers_hint(&locale.whole(outcome.month))
}

/// What a step adds.
pub fn adds(locale: &Locale, lever: &LeverOutcome) -> String {
    locale.signed_money(lever.adds)
}
