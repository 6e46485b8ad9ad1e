//! The maths: pure functions over plain values, without browser, clock or randomness.
//!
//! Time runs in whole months, month 0 is today. Shares and rates are fractions of 1, money is in
//! the agency's own currency, churn is a fraction of clients per month. Whatever reaches a
//! function here has been checked against [`bounds`] before; the results are finite for all of it.

pub mod bands;
pub mod benchmarks;
pub mod bonus;
pub mod calendar;
pub mod clients;
pub mod clv;
pub mod discount_break_even;
pub mod distribution;
pub mod error;
pub mod fit;
pub mod goal;
pub mod growth;
pub mod hire_check;
pub mod horizon;
pub mod interval;
pub mod keep_or_win;
pub mod limits;
pub mod nps;
pub mod nps_by_rep;
pub mod outlook;
pub mod plateau;
pub mod projection;
pub mod ranking;
pub mod rep_value;
pub mod retention;
pub mod scenario;
pub mod segment_scaling;
pub mod sensitivity;
pub mod staff;
pub mod strategies;
pub mod survival;
pub mod target_probability;
pub mod tier;
pub mod units;

pub use error::{Error, ErrorKind};
pub use projection::{Projection, project, sketch};
pub use scenario::{Cohort, Evidence, Hire, Oversold, RecurringHires, Scenario, Segment};
