//! The maths: pure functions over plain values, without browser, clock or randomness.
//!
//! Time runs in whole months, month 0 is today. Shares and rates are fractions of 1, money is in
//! the agency's own currency, churn is a fraction of clients per month. Whatever reaches a
//! function here has been checked against [`bounds`] before; the results are finite for all of it.

pub mod bands;
pub mod bonus;
pub mod bounds;
pub mod chance;
pub mod clv;
pub mod error;
pub mod facts;
pub mod goal;
pub mod growth;
pub mod hire_check;
pub mod horizon;
pub mod interval;
pub mod keep_or_win;
pub mod law;
pub mod levers;
pub mod mix;
pub mod nps;
pub mod nps_by_rep;
pub mod offer;
pub mod outlook;
pub mod plateau;
pub mod projection;
pub mod ranking;
pub mod rep_book;
pub mod retention;
pub mod scenario;
pub mod staff;
pub mod strategies;
pub mod survival;
pub mod tier;
pub mod units;

pub use error::{Error, Kind};
pub use projection::{Projection, project, sketch};
pub use scenario::{Evidence, Hire, Line, Oversold, RecurringHires, Scenario, Segment};
