//! Whether one more rep pays, in words.

use crate::model::hire_check::HireCheck;
use crate::state::Plan;
use crate::text::{Locale, Sentence};

/// From how many months on it is said when a gain arrives.
const LATE_MONTHS: f64 = 24.0;

/// Whether one more rep pays.
pub fn answer(locale: &Locale, plan: &Plan, check: HireCheck) -> Sentence {
    let messages = locale.messages;
    let (cost, profit) = (locale.money(plan.rep_cost), locale.about_money(check.steady_state_profit.abs()));
    let pays = check.steady_state_profit > 0.0;
    let full = plan.months_to_full_book();
    let full = (full >= LATE_MONTHS).then(|| messages.hire_full_late(&locale.duration(full)));
    let when = full.as_deref().unwrap_or(messages.hire_full());
    let answer = match check.break_even_month {
        Some(month) if pays => messages.hire_pays(&cost, &locale.duration(f64::from(month)), &profit, when),
        None if pays => messages.hire_pays_late(&cost, &profit, when),
        _ => messages.hire_loses(&cost, &profit),
    };
    let first = plan.hires.iter().map(|hire| hire.month).min();
    let planned = check.break_even_month.filter(|_| pays).zip(first).map(|(month, start)| {
        // The month of hiring is the rep's first.
        messages.hire_planned(&locale.whole(start + month - 1), &locale.whole(start))
    });
    planned.map_or(answer.clone(), |planned| format!("{answer} {planned}")).into()
}

/// What the answer assumes of the margin.
pub fn assumption(locale: &Locale, plan: &Plan) -> String {
    locale.messages.hire_margin(&locale.percent(plan.margin))
}

/// What the rule of thumb says beside it.
pub fn rule(locale: &Locale, plan: &Plan, check: HireCheck) -> String {
    let messages = locale.messages;
    let verdict = match (check.rule_of_thumb, check.steady_state_profit > 0.0) {
        (true, false) => messages.hire_rule_says_yes(),
        (false, true) => messages.hire_rule_says_no(),
        _ => messages.hire_rule_agrees(),
    };
    format!("{} {verdict}", messages.hire_rule(&locale.money(plan.fee)))
}
