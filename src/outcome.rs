//! What follows from the workspace: everything that a view shows is computed here, never while drawing.

pub mod field_value;
pub mod plan;
pub mod segments;
pub mod series;
pub mod strategies;
