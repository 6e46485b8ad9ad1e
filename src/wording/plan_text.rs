//! Those parts of a plan that are lists, in a line.

use super::segments::plain_name;
use crate::state::Plan;
use crate::text::Locale;

/// Between the items of a list that have commas of their own.
const BETWEEN: &str = "; ";

fn none(locale: &Locale) -> String {
    locale.messages.none().to_owned()
}

/// The reps who start later.
pub fn hires(locale: &Locale, plan: &Plan) -> String {
    let hire = |hire: &crate::model::Hire| {
        let [count, month] = [hire.count, hire.month].map(|number| locale.whole(number));
        locale.messages.hire_row(&count, &month)
    };
    if plan.hires.is_empty() { none(locale) } else { plan.hires.iter().map(hire).collect::<Vec<_>>().join(BETWEEN) }
}

/// The reps who start again and again.
pub fn recurring_hires(locale: &Locale, plan: &Plan) -> String {
    plan.recurring.map_or_else(
        || none(locale),
        |hires| {
            let [count, every, first] =
                [hires.count, hires.every_months, hires.first_month].map(|number| locale.whole(number));
            locale.messages.recurring_row(&count, &every, &first)
        },
    )
}

/// The kinds of clients.
pub fn segments(locale: &Locale, plan: &Plan) -> String {
    let segments = plan.segments.current();
    if segments.is_empty() {
        return locale.messages.compare_segments_one().to_owned();
    }
    let sum: f64 = segments.iter().map(|segment| segment.share).sum();
    let segment = |(row, segment): (usize, &crate::state::segments::SegmentInputs)| {
        let share = if sum > 0.0 { segment.share / sum } else { 0.0 };
        locale.messages.compare_segment(
            &locale.percent(segment.churn),
            &locale.money(segment.fee.monthly()),
            &plain_name(locale, &segment.name, row),
            &locale.percent(share),
            &locale.number(segment.term),
        )
    };
    segments.iter().enumerate().map(segment).collect::<Vec<_>>().join(BETWEEN)
}

/// Oversold deals.
pub fn oversold(locale: &Locale, plan: &Plan) -> String {
    plan.oversold.map_or_else(
        || none(locale),
        |oversold| {
            locale.messages.compare_oversold_cell(&locale.months(oversold.lifetime), &locale.percent(oversold.share))
        },
    )
}

/// The counts that churn is based on.
pub fn evidence(locale: &Locale, plan: &Plan) -> String {
    plan.evidence.map_or_else(
        || none(locale),
        |evidence| {
            let [at_risk, lost] = [evidence.at_risk, evidence.lost].map(|count| locale.whole(count));
            locale.messages.compare_evidence_cell(&at_risk, &lost)
        },
    )
}
