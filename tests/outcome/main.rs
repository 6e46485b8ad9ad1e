//! What views show, computed from what was entered.

mod nps;
mod plan;
mod reps;
mod retention;
mod segments;
mod strategies;
