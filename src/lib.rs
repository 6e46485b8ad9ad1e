//! Plateau: why an agency's revenue stops growing, and which lever lifts it.
//!
//! Each room uses only those to its right; `tests/architecture.rs` proves it:
//!
//! main → ui → wording → { link, outcome } → { state, browser, import } → { api, text } → model

pub mod api;
#[cfg(feature = "app")]
pub mod browser;
pub mod import;
pub mod link;
pub mod model;
pub mod outcome;
pub mod state;
pub mod text;
#[cfg(feature = "app")]
pub mod ui;
pub mod wording;
