//! A list of clients in words: the answer, and how its figures are computed.

pub mod cohorts;
pub mod groups;
pub mod periods;
pub mod plan;
pub mod risk;
pub mod sql;
pub mod survival;
pub mod tiers;

use super::explanation::Explanation;
use crate::model::benchmarks::{self, Source};
use crate::model::calendar::CalendarMonth;
use crate::model::clients::{ClientFigures, TableFigures};
use crate::outcome::clients::survival::{median_interval, share_at_end};
use crate::text::{Locale, Sentence};

/// Fewer clients who left than this make figures that can only be guesses.
const FEW: u32 = 10;

/// A part of the figures that can be explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// How long clients stay.
    Survival,
    /// Retention by month.
    Periods,
    /// By start month.
    Cohorts,
    /// Churn by group.
    Groups,
    /// What clients are worth.
    Tiers,
    /// Who may leave.
    Risk,
}

/// The answer: how long clients stay and, where single clients are known, who is likely to leave.
pub fn answer(locale: &Locale, figures: &ClientFigures, knows_clients: bool) -> Sentence {
    let (messages, table) = (locale.messages, &figures.table);
    let text = match stay(locale, table) {
        None => messages.clients_answer_none().to_owned(),
        Some(stay) if knows_clients && table.clients > 1 => messages.clients_answer(&leaving(locale, figures), &stay),
        Some(stay) => messages.clients_answer_alone(&stay),
    };
    text.into()
}

/// How long clients stay; none of none.
fn stay(locale: &Locale, table: &TableFigures) -> Option<String> {
    let (messages, survival) = (locale.messages, &table.survival);
    let longest = locale.duration(survival.horizon_months);
    let text = match (table.clients, table.ended, survival.median_months) {
        (0, ..) => return None,
        (1, 0, _) => messages.clients_stay_one().to_owned(),
        (1, ..) => messages.clients_stay_one_left(&longest),
        (clients, 0, _) => messages.clients_stay_all(&locale.clients(f64::from(clients))),
        (_, _, Some(months)) => messages.clients_stay_half(&locale.duration(months)),
        (clients, _, None) => {
            let share = locale.share_of(share_at_end(survival), f64::from(clients));
            messages.clients_stay_more(&longest, &share)
        }
    };
    Some(text)
}

/// How many clients are likely to leave within 90 days, and what they pay.
fn leaving(locale: &Locale, figures: &ClientFigures) -> String {
    let (messages, risk) = (locale.messages, &figures.at_risk);
    let (active, leaving) = (locale.whole(figures.table.active), risk.leaving.round());
    if figures.table.active == 0 {
        return messages.clients_risk_nobody().to_owned();
    }
    if leaving < 1.0 {
        return messages.clients_risk_few(&active);
    }
    let some = messages.clients_risk_some(&active, &locale.quantity(leaving));
    match risk.loss {
        Some(loss) => messages.clients_risk_worth(&locale.about_money(loss), &some),
        None => some,
    }
}

/// How sure the answer is; empty where nobody is in the list.
pub fn because(locale: &Locale, figures: &ClientFigures) -> String {
    let (messages, table) = (locale.messages, &figures.table);
    if table.clients == 0 {
        return String::new();
    }
    let clients = locale.clients(f64::from(table.clients));
    let interval = match median_interval(&table.survival) {
        [Some(low), Some(high)] => match [low, high].map(|months| locale.duration(months)) {
            [low, high] if low == high => messages.clients_because_exact(&clients, &low),
            [low, high] => messages.clients_because(&clients, &high, &low),
        },
        [Some(low), None] => messages.clients_because_open(&clients, &locale.duration(low)),
        [None, _] => messages.clients_because_early(&clients),
    };
    let few = match table.ended {
        0 => Some(messages.clients_few_none().to_owned()),
        ended if ended < FEW => Some(messages.clients_few(&locale.quantity(f64::from(ended)))),
        _ => None,
    };
    few.map_or_else(|| interval.clone(), |few| format!("{interval} {few}"))
}

/// What else there is to say of a list: stays that start later, and clients with several stays.
pub fn notes(locale: &Locale, figures: &ClientFigures) -> Vec<String> {
    let count = |number: u32| (number > 0).then(|| locale.quantity(f64::from(number)));
    let skipped = count(figures.skipped).map(|number| locale.messages.clients_skipped(&number));
    let repeated = count(figures.repeated).map(|number| locale.messages.clients_repeated(&number));
    skipped.into_iter().chain(repeated).collect()
}

/// A month of the calendar by its count since January of the year 0.
fn month(locale: &Locale, count: i32) -> String {
    locale.calendar_month(CalendarMonth::of_count(count), true)
}

/// What is computed how.
pub fn explanation(locale: &Locale, figures: &ClientFigures, part: Part) -> Explanation {
    let messages = locale.messages;
    let text = match part {
        Part::Survival => {
            messages.clients_how_survival(&survival::counted(locale, figures.table.survival.horizon_months))
        }
        Part::Periods => messages.clients_how_periods().to_owned(),
        Part::Cohorts => messages.clients_how_cohorts().to_owned(),
        Part::Groups => messages.clients_how_groups().to_owned(),
        Part::Tiers => {
            let [fair, good, excellent] = benchmarks::LIFETIME_TIERS.value.map(|months| locale.number(months));
            messages.clients_how_tiers(&excellent, &fair, &good)
        }
        Part::Risk => messages.clients_how_risk().to_owned(),
    };
    Explanation::new(locale, text, source(part))
}

fn source(part: Part) -> Option<Source> {
    match part {
        Part::Periods | Part::Groups => Some(benchmarks::SHARE_INTERVALS),
        Part::Tiers => Some(benchmarks::LIFETIME_TIERS.source),
        Part::Risk => Some(benchmarks::EIGHT_WAYS),
        Part::Survival => Some(benchmarks::SURVIVAL_CURVES),
        Part::Cohorts => None,
    }
}
