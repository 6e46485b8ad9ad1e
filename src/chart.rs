//! Charts: plain geometry (`scale`, `series`, `plot`) apart from the drawing.

#[cfg(feature = "app")]
pub mod bars;
#[cfg(feature = "app")]
pub mod course;
#[cfg(feature = "app")]
mod cursor;
#[cfg(feature = "app")]
pub mod intervals;
#[cfg(feature = "app")]
mod mark;
pub mod path;
pub mod plot;
#[cfg(feature = "app")]
pub mod rows;
pub mod scale;
pub mod series;
