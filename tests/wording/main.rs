//! Results in words, in every language.

mod reps;
mod retention;
#[path = "../support/mod.rs"]
mod support;
mod table;
