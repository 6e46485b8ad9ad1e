//! Charts: plain geometry apart from the drawing.

#[cfg(feature = "app")]
pub mod revenue;
pub mod scale;
