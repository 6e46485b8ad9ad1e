//! The shared controls: a typed field, a slider, and both together.
//!
//! They are plain functions: what is typed belongs to the state, and each component of its own would
//! add a kilobyte to the page.

pub mod control;
mod slider;
