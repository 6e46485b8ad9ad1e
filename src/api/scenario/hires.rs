//! `Hire` and `RecurringHires`: sales reps who start later.

use crate::api::declare::input_and_output;
use crate::model::{Hire, RecurringHires, limits};

input_and_output! {
    /// Sales reps that start in a month.
    Hire for Hire {
        /// 1 or later.
        month: u32 = limits::HIRE_MONTH,
        count: u32 = limits::HIRE_COUNT,
    }
}

input_and_output! {
    /// Sales reps that start again and again.
    RecurringHires for RecurringHires {
        /// Month of the first.
        first_month: u32 = limits::FIRST_MONTH,
        /// Months between two.
        every_months: u32 = limits::EVERY_MONTHS,
        /// How many at a time.
        count: u32 = limits::HIRE_COUNT,
    }
}
