//! The inputs of what really happened.

use super::input::Input;
use crate::model::limits;

/// Revenue of a month that really happened, money.
pub static PAST_REVENUE: Input = Input::optional_of_rows(
    "past-revenue",
    &limits::PAST_REVENUE,
    |w, row| w.past.months.get(row)?.revenue,
    |w, row, value| w.past_mut().set(row, |month| month.revenue = value),
);

/// Clients in a month that really happened.
pub static PAST_CLIENTS: Input = Input::optional_of_rows(
    "past-clients",
    &limits::PAST_CLIENTS,
    |w, row| w.past.months.get(row)?.clients,
    |w, row, value| w.past_mut().set(row, |month| month.clients = value),
);

/// How many months have passed since the plan's month 0.
pub static PAST_SINCE: Input = Input::number(
    "past-since",
    &limits::PAST_SINCE,
    |w| f64::from(w.past.since),
    |w, value| w.past_mut().since = value as u8,
);

/// The inputs of what really happened.
pub static INPUTS: [&Input; 3] = [&PAST_REVENUE, &PAST_CLIENTS, &PAST_SINCE];
