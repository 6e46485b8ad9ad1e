//! What a list of clients does to the plan, in words.

use super::groups::term;
use crate::model::clients::{MixSegment, TableFigures};
use crate::model::retention::ChurnEvidence;
use crate::outcome::clients::periods::RecentMonths;
use crate::outcome::plan::PlanOutcome;
use crate::state::segments::share_sum;
use crate::state::{ClientMix, Plan};
use crate::text::Locale;
use crate::wording::adopted::in_plan;
use crate::wording::segments::plain_name;

/// What adopting the churn does.
pub fn adopting_churn(locale: &Locale, churn: ChurnEvidence) -> String {
    let evidence = churn.evidence;
    let [at_risk, lost] = [evidence.at_risk, evidence.lost].map(|count| locale.whole(count));
    let churn = locale.share_of(churn.monthly_churn, f64::from(evidence.at_risk));
    locale.messages.clients_use_churn(&at_risk, &churn, &lost)
}

/// The plan's sign-up pace, which stays, beside that of the list's last year; none where they are about the same, or the list
/// is shorter.
pub fn pace(locale: &Locale, plan: &Plan, table: &TableFigures) -> Option<String> {
    let recent = RecentMonths::new(table).filter(|recent| recent.months == 12 && recent.new > 0)?;
    let sign_ups = plan.reps * plan.sign_ups();
    let every = [sign_ups, f64::from(recent.new) / recent.months as f64].map(|sign_ups| 1.0 / sign_ups);
    let [plan, list] = every.map(|months| locale.pace(months, &locale.duration(months)));
    (sign_ups > 0.0 && plan != list).then(|| locale.messages.clients_plan_pace(&list, &plan))
}

/// What the plan has adopted, and what becomes of it.
pub fn adopted_churn(locale: &Locale, plan: &Plan, outcome: &PlanOutcome) -> String {
    let set = locale.messages.clients_churn_set(&locale.about_percent(plan.churn()));
    format!("{} {set}", in_plan(locale, plan, outcome))
}

/// What segments by fee are called, highest first.
pub fn fee_names(locale: &Locale, count: usize) -> Vec<String> {
    let messages = locale.messages;
    let names: &[&str] = match count {
        2 => &[messages.clients_half_highest(), messages.clients_half_lowest()],
        3 => &[messages.clients_third_highest(), messages.clients_third_middle(), messages.clients_third_lowest()],
        _ => &[],
    };
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// What segments by contract term are called.
pub fn term_names(locale: &Locale, mix: &[MixSegment]) -> Vec<String> {
    let capital = |name: String| {
        let mut letters = name.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or(name)
    };
    mix.iter().map(|segment| capital(term(locale, segment.term.unwrap_or(1)))).collect()
}

/// The segments that the plan gets, each in a line.
pub fn segments(locale: &Locale, mix: &ClientMix) -> Vec<String> {
    let sum = share_sum(&mix.segments).max(f64::MIN_POSITIVE);
    let line = |(row, segment): (usize, &crate::state::segments::SegmentInputs)| {
        locale.messages.clients_mix_segment(
            &locale.about_percent(segment.churn),
            &locale.clients(segment.clients),
            &locale.about_money(segment.fee.monthly()),
            &plain_name(locale, &segment.name, row),
            &locale.probability(segment.share / sum),
        )
    };
    mix.segments.iter().enumerate().map(line).collect()
}

/// That the plan has these segments, and what becomes of it.
pub fn adopted_mix(locale: &Locale, plan: &Plan, outcome: &PlanOutcome) -> String {
    let segments = locale.messages.clients_segments(&locale.quantity(plan.segments.current().len() as f64));
    let set = locale.messages.clients_mix_set(&locale.clients(plan.clients), &segments);
    format!("{} {set}", in_plan(locale, plan, outcome))
}
