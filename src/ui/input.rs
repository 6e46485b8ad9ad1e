//! The shared controls: a typed field, a slider, both together, a list to choose from.
//!
//! They are plain functions: what is typed belongs to the state, and each component of its own would
//! add a kilobyte to the page.

pub mod button;
pub mod cell;
pub mod choice;
pub mod control;
pub mod entry;
pub mod paste;
mod slider;
