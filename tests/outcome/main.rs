//! What views show, computed from what was entered.

mod reps;
mod retention;
