//! Who may leave within 90 days, in words and as a table for spreadsheets.

use super::tiers::client;
use crate::model::clients::{ClientFigures, RiskReason, RiskyClient};
use crate::text::{Locale, Sentence};
use crate::wording::sheet::{Cell, Sheet};

/// What all chances to leave add up to.
pub fn answer(locale: &Locale, figures: &ClientFigures) -> Sentence {
    let (messages, risk) = (locale.messages, &figures.at_risk);
    if figures.table.active == 0 {
        return messages.clients_tiers_nobody().into();
    }
    let (active, leaving) = (locale.whole(figures.table.active), locale.about(risk.leaving));
    let text = match risk.loss {
        Some(loss) => messages.clients_risk_sentence_worth(&active, &leaving, &locale.about_money(loss)),
        None => messages.clients_risk_sentence(&active, &leaving),
    };
    text.into()
}

/// Why a client is likely to leave.
pub fn reason(locale: &Locale, reason: RiskReason) -> &'static str {
    let messages = locale.messages;
    match reason {
        RiskReason::MonthToMonth => messages.clients_reason_month_to_month(),
        RiskReason::LowestFeeQuartile => messages.clients_reason_lowest_fee(),
        RiskReason::Detractor => messages.clients_reason_detractor(),
        RiskReason::NoContact => messages.clients_reason_no_contact(),
        RiskReason::First90Days => messages.clients_reason_first_90_days(),
    }
}

/// A reason with how many clients it holds for.
pub fn reason_count(locale: &Locale, which: RiskReason, count: u32) -> String {
    locale.messages.clients_reason_count(&locale.whole(count), reason(locale, which))
}

/// How many clients are shown of those that are listed, and in which order.
pub fn shown(locale: &Locale, figures: &ClientFigures, shown: usize, all: usize) -> String {
    let [shown, all] = [shown, all].map(|count| locale.number(count as f64));
    match figures.at_risk.loss {
        Some(_) => locale.messages.clients_risk_shown_loss(&all, &shown),
        None => locale.messages.clients_risk_shown(&all, &shown),
    }
}

/// That only those are listed who take most with them, where that is so.
pub fn listed(locale: &Locale, figures: &ClientFigures) -> Option<String> {
    let listed = figures.at_risk.clients.len();
    let is_cut = (listed as u64) < u64::from(figures.table.active);
    is_cut.then(|| locale.messages.clients_risk_listed(&locale.number(listed as f64)))
}

/// Its reasons, one after the other; empty where none holds.
fn reasons(locale: &Locale, client: &RiskyClient) -> String {
    client.reasons.iter().map(|which| reason(locale, *which)).collect::<Vec<_>>().join(", ")
}

/// The columns of the table on the page.
pub fn columns(locale: &Locale) -> [&'static str; 5] {
    let messages = locale.messages;
    [
        messages.clients_head_client(),
        messages.clients_head_loss(),
        messages.clients_head_leaves(),
        messages.clients_head_tenure(),
        messages.clients_head_reasons(),
    ]
}

/// A row of it.
pub fn row(locale: &Locale, risky: &RiskyClient) -> [String; 5] {
    let none = || locale.messages.none().to_owned();
    [
        client(locale, risky.client.as_deref(), risky.row),
        risky.expected_loss.map_or_else(none, |loss| locale.about_money(loss)),
        locale.probability(risky.leaves_90_days),
        locale.whole(risky.tenure),
        if risky.reasons.is_empty() { none() } else { reasons(locale, risky) },
    ]
}

/// These clients as a table for spreadsheets.
pub fn sheet(locale: &Locale, clients: &[&RiskyClient]) -> Sheet {
    let messages = locale.messages;
    let heads = [
        messages.clients_head_row(),
        messages.clients_head_client(),
        messages.clients_head_leaves(),
        messages.clients_head_loss(),
        messages.clients_head_tenure(),
        messages.clients_head_reasons(),
    ];
    let heads = heads.map(|head| Cell::Text(head.to_owned())).to_vec();
    let row = |client: &&RiskyClient| {
        vec![
            Cell::Number(f64::from(client.row)),
            Cell::Text(client.client.clone().unwrap_or_default()),
            Cell::Number(client.leaves_90_days),
            client.expected_loss.map_or_else(|| Cell::Text(String::new()), Cell::Number),
            Cell::Number(f64::from(client.tenure)),
            Cell::Text(reasons(locale, client)),
        ]
    };
    Sheet(std::iter::once(heads).chain(clients.iter().map(row)).collect())
}
