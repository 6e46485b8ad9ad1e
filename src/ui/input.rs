//! The shared controls: a typed field, a slider, and both together.
//!
//! Only [`control::Control`] is a component; what keeps nothing for itself is a plain function,
//! since each component of its own costs some three kilobytes of the page.

pub mod control;
mod slider;
mod typed;
