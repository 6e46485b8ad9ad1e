//! What the plan says of itself once it has adopted something from another view.

use super::plateau;
use crate::outcome::plan::PlanOutcome;
use crate::state::Plan;
use crate::text::Locale;

/// That it is in the plan now, and what becomes of the plan.
pub fn in_plan(locale: &Locale, plan: &Plan, outcome: &PlanOutcome) -> String {
    let answer = plateau::answer(locale, outcome).plain();
    locale.messages.in_plan(&format!("{answer} {}", plateau::because(locale, plan, outcome)))
}

/// What a screen reader hears: the answer of the view and, where the plan has adopted something of it, the plan's.
pub fn spoken(locale: &Locale, answer: String, adopted: Option<&PlanOutcome>) -> String {
    match adopted {
        Some(outcome) => format!("{answer} {}", locale.messages.in_plan(&plateau::answer(locale, outcome).plain())),
        None => answer,
    }
}
