//! Results in words: sentences, figures, explanations. Pure functions from a [`crate::text::Locale`] and an outcome
//! to text, tested natively in every language.

pub mod adopted;
pub mod client_list;
pub mod clients;
pub mod comparison;
pub mod explanation;
pub mod field;
pub mod figure;
pub mod file;
pub mod kept;
pub mod levers;
pub mod link;
pub mod nps;
pub mod past;
pub mod plan_text;
pub mod plateau;
pub mod report;
pub mod reps;
pub mod retention;
pub mod scenarios;
pub mod segments;
pub mod sheet;
pub mod sources;
pub mod story;
pub mod strategies;
pub mod table;
pub mod tiers;
