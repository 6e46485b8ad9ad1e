//! What views show, computed from what was entered.

mod nps;
mod reps;
mod retention;
mod segments;
mod strategies;
