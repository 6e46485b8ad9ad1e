//! What views show, computed from what was entered.

mod brand;
mod client_list;
mod client_sql;
mod comparison;
mod levers;
mod nps;
mod past;
mod reps;
mod retention;
mod segments;
mod strategies;
#[path = "../support/mod.rs"]
mod support;
mod told_story;
