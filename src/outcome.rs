//! What follows from the workspace: everything that a view shows is computed here, never while drawing.

/// Puts what a view draws in order, by the one sort of the first load.
pub use crate::model::ranking::ranked;

pub mod brand;
pub mod client_list;
pub mod client_sample;
pub mod client_sql;
pub mod clients;
pub mod comparison;
pub mod field_value;
pub mod levers;
pub mod nps;
pub mod past;
pub mod plan;
pub mod reps;
pub mod retention;
pub mod segments;
pub mod series;
pub mod story;
pub mod strategies;
