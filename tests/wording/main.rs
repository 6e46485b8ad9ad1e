//! Results in words, in every language.

mod clients;
mod comparison;
mod field;
mod figures;
mod file;
mod kept;
mod nps;
mod past;
mod plateau;
mod reps;
mod retention;
mod segments;
mod sheet;
mod sources;
mod story;
mod strategies;
#[path = "../support/mod.rs"]
mod support;
mod table;
