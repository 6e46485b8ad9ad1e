//! Scenarios as a story: what a step is called, what changed from one plan to another, and what that did.

mod changed;

use super::plateau::amount;
use crate::model::outlook::Outlook;
use crate::model::plateau::plateau;
use crate::outcome::plan::PlanOutcome;
use crate::outcome::series::{level, value};
use crate::state::{Measure, Plan, ToldStep};
use crate::text::{Locale, Sentence};
pub use changed::changed;

// --- the story that comes along -------------------------------------------------------------------

/// What a step is called.
pub fn title(locale: &Locale, step: ToldStep) -> String {
    let messages = locale.messages;
    match step {
        ToldStep::Stuck => {
            let level = plateau(&step.plan().scenario()).map_or(0.0, |level| level.mrr);
            messages.told_title_stuck(&locale.about_money(level))
        }
        ToldStep::SecondRep => messages.told_title_second_rep().to_owned(),
        ToldStep::LongerLifetime => {
            messages.told_title_longer_lifetime(&locale.duration(step.plan().lifetime.lifetime()))
        }
        ToldStep::NoMonthToMonth => messages.told_title_no_month_to_month().to_owned(),
        ToldStep::Referrals => messages.told_title_referrals().to_owned(),
        ToldStep::AllTogether => messages.told_title_all_together().to_owned(),
    }
}

/// The plan of a step, with names for its kinds of clients.
pub fn plan(locale: &Locale, step: ToldStep) -> Plan {
    let messages = locale.messages;
    let names = [messages.told_name_month_to_month(), messages.told_name_contract(), messages.told_name_new_contract()];
    let mut plan = step.plan();
    for (row, name) in names.into_iter().enumerate() {
        plan.segments.rename(row, name);
    }
    plan
}

// --- what it did ----------------------------------------------------------------------------------

/// Where a plan leads, as far as sentences differ.
enum End {
    /// To a plateau, at this value of the measure.
    Level(f64),
    /// To no clients.
    Nobody,
    /// On without end.
    Endless,
}

fn end(measure: Measure, outcome: &PlanOutcome) -> End {
    match (outcome.what_if.outlook(), level(measure, &outcome.what_if)) {
        (Outlook::Empty | Outlook::RunsOut { .. }, _) => End::Nobody,
        (_, Some(level)) => End::Level(level),
        (_, None) => End::Endless,
    }
}

/// What a change did, in a sentence: from which plateau to which, and when; without one, what it comes to in the last
/// month that both plans show.
pub fn did(locale: &Locale, measure: Measure, before: &PlanOutcome, after: &PlanOutcome) -> Sentence {
    let messages = locale.messages;
    let course = || course(locale, measure, before, after);
    let amount = |level: f64| amount(locale, measure, level);
    let text = match (end(measure, before), end(measure, after)) {
        (End::Level(from), End::Level(to)) => {
            let [was, is] = [from, to].map(|level| bare(locale, measure, level));
            let of = match measure {
                Measure::Revenue | Measure::Clients => messages.did_plateau(),
                Measure::Margin => messages.did_margin(),
            };
            let level = match measure {
                Measure::Revenue | Measure::Margin => messages.a_month(&is),
                Measure::Clients => amount(to),
            };
            let difference = bare(locale, measure, (Locale::rounded(to) - Locale::rounded(from)).abs());
            if was == is {
                messages.did_stays(of, &level, &reached(locale, Some(before), after))
            } else if to > from {
                messages.did_rises(&difference, &was, of, &level, &reached(locale, None, after))
            } else {
                messages.did_falls(&difference, &was, of, &level, &reached(locale, None, after))
            }
        }
        (End::Level(from), End::Nobody) => messages.did_runs_out(&course(), &amount(from)),
        (End::Level(from), End::Endless) => messages.did_endless(&course(), &amount(from)),
        (End::Nobody, End::Level(to)) => messages.did_levels_off(&amount(to), &reached(locale, None, after)),
        (End::Nobody, End::Nobody) => messages.did_still_runs_out(&course()),
        (End::Nobody, End::Endless) => messages.did_now_endless(&course()),
        (End::Endless, End::Level(to)) => {
            messages.did_now_levels_off(&course(), &amount(to), &reached(locale, None, after))
        }
        (End::Endless, End::Nobody) => messages.did_now_runs_out(&course()),
        (End::Endless, End::Endless) => messages.did_still_endless(&course()),
    };
    text.into()
}

/// A value of the measure in a sentence, without its unit.
fn bare(locale: &Locale, measure: Measure, value: f64) -> String {
    match measure {
        Measure::Clients => locale.about(value),
        Measure::Revenue | Measure::Margin => locale.about_money(value),
    }
}

/// When a plateau is reached, to end the sentence that names it; where it stayed as it was `before`, also when it would
/// have been reached.
fn reached(locale: &Locale, before: Option<&PlanOutcome>, after: &PlanOutcome) -> String {
    let messages = locale.messages;
    let months = |outcome: &PlanOutcome| match outcome.what_if.outlook() {
        Outlook::Grows { month, .. } | Outlook::Shrinks { month, .. } => month.map(|m| locale.duration(f64::from(m))),
        _ => None,
    };
    match (after.what_if.outlook(), months(after), before.and_then(months)) {
        (Outlook::There { .. }, ..) => messages.did_when_now().to_owned(),
        (_, None, _) => messages.did_when_late().to_owned(),
        (_, Some(now), Some(was)) if now != was => messages.did_when_instead(&was, &now),
        // A plateau that rises may still lie below what there is now.
        (Outlook::Shrinks { .. }, Some(now), _) => messages.did_when_shrinking(&now),
        (_, Some(now), _) => messages.did_when(&now),
    }
}

/// What both come to in the last month that both show, to end a sentence.
fn course(locale: &Locale, measure: Measure, before: &PlanOutcome, after: &PlanOutcome) -> String {
    let month = before.horizon().min(after.horizon());
    let at =
        |outcome: &PlanOutcome| outcome.what_if.months.get(month as usize).map_or(0.0, |month| value(measure, month));
    let ([from, to], month) = ([at(before), at(after)], locale.whole(month));
    let was = bare(locale, measure, from);
    if was == bare(locale, measure, to) {
        locale.messages.did_course_same(&month, &amount(locale, measure, to))
    } else {
        locale.messages.did_course(&was, &month, &amount(locale, measure, to))
    }
}
