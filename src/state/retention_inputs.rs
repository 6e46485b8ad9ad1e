//! The inputs of the retention view: the counts of a period, and what a client is worth.

use super::input::Input;
use crate::model::limits;

fn number(count: Option<u32>) -> Option<f64> {
    count.map(f64::from)
}

fn count(value: Option<f64>) -> Option<u32> {
    value.map(|value| value as u32)
}

/// Clients at the start of the period.
pub static PERIOD_START: Input = Input::optional(
    "period-start",
    &limits::PERIOD_START,
    |w| number(w.retention.period.start),
    |w, value| w.retention_mut().period.start = count(value),
);
/// Clients won in the period.
pub static PERIOD_NEW: Input = Input::optional(
    "period-new",
    &limits::PERIOD_NEW,
    |w| number(w.retention.period.new),
    |w, value| w.retention_mut().period.new = count(value),
);
/// Clients of the start that left.
pub static PERIOD_LOST: Input = Input::optional(
    "period-lost",
    &limits::PERIOD_LOST,
    |w| number(w.retention.period.lost),
    |w, value| w.retention_mut().period.lost = count(value),
);
/// Clients at the end.
pub static PERIOD_END: Input = Input::optional(
    "period-end",
    &limits::PERIOD_END,
    |w| number(w.retention.period.end),
    |w, value| w.retention_mut().period.end = count(value),
);
/// Length of the period, months.
pub static PERIOD_MONTHS: Input = Input::number(
    "period-months",
    &limits::PERIOD_MONTHS,
    |w| w.retention.period.period_months,
    |w, value| w.retention_mut().period.period_months = value,
);
/// Interest by which later money is worth less, fraction a year.
pub static DISCOUNT_RATE: Input = Input::number(
    "discount-rate",
    &limits::ANNUAL_DISCOUNT,
    |w| w.retention.discount_rate,
    |w, value| w.retention_mut().discount_rate = value,
);
/// What winning a client costs, money; 0 when it is not known.
pub static ACQUISITION_COST: Input = Input::number(
    "acquisition-cost",
    &limits::ACQUISITION_COST,
    |w| w.retention.acquisition_cost,
    |w, value| w.retention_mut().acquisition_cost = value,
);

/// The counts, in the order in which people have them.
pub static COUNTS: [&Input; 4] = [&PERIOD_START, &PERIOD_NEW, &PERIOD_LOST, &PERIOD_END];

/// All inputs of the view.
pub static INPUTS: [&Input; 7] =
    [&PERIOD_START, &PERIOD_NEW, &PERIOD_LOST, &PERIOD_END, &PERIOD_MONTHS, &DISCOUNT_RATE, &ACQUISITION_COST];
