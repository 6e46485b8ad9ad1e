//! The months of all scenarios.

use super::{Cell, Sheet, number, title};
use crate::model::limits::Unit;
use crate::model::projection::Month;
use crate::outcome::comparison::Comparison;
use crate::text::{Locale, Messages};
use crate::wording::scenarios::plain_name_or_today;

/// A column of a scenario: what it is called, what it counts, and its value in a month.
type Column = (fn(Messages) -> &'static str, Unit, fn(&Month) -> f64);

/// The columns of each scenario.
const COLUMNS: [Column; 7] = [
    (|messages| messages.months_head_clients(), Unit::Clients, |month| month.mean.clients),
    (|messages| messages.months_head_revenue(), Unit::Money, |month| month.mean.mrr),
    (|messages| messages.sheet_low(), Unit::Money, |month| month.range.mrr[0]),
    (|messages| messages.sheet_high(), Unit::Money, |month| month.range.mrr[2]),
    (|messages| messages.months_head_sign_ups(), Unit::Clients, |month| month.mean.sign_ups),
    (|messages| messages.months_head_lost(), Unit::Clients, |month| month.mean.lost),
    (|messages| messages.months_head_margin(), Unit::Money, |month| month.profit),
];

/// The months up to the horizon, with a block of columns for today, if it is saved, and for each scenario.
pub fn months(locale: &Locale, comparison: &Comparison) -> Sheet {
    let messages = locale.messages;
    let head = comparison.columns.iter().flat_map(|column| {
        let scenario = plain_name_or_today(locale, column.label.as_ref());
        COLUMNS.map(|(name, unit, _)| title(locale, &messages.named(&scenario, name(messages)), unit))
    });
    let head = std::iter::once(Cell::Text(messages.months_head_month().to_owned())).chain(head).collect();
    let row = |at: u32| {
        let cells = comparison.columns.iter().flat_map(|column| {
            let month = column.results.projection.months.get(at as usize);
            COLUMNS.map(|(_, unit, value)| number(month.map_or(f64::NAN, value), unit))
        });
        std::iter::once(Cell::Number(f64::from(at))).chain(cells).collect()
    };
    Sheet(std::iter::once(head).chain((0..=comparison.horizon).map(row)).collect())
}
