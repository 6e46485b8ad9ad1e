//! Plateau: why an agency's revenue stops growing, and which lever lifts it.
//!
//! Layers, each of which may use only those above it in this list: `model`, the maths; `state`,
//! what the person has entered; `i18n`, all words; `browser`, the only code that touches the
//! window; `embed`, the JavaScript interface; `ui`, the page.

pub mod api;
#[cfg(feature = "app")]
pub mod browser;
pub mod chart;
pub mod import;
pub mod link;
pub mod model;
pub mod state;
pub mod text;
#[cfg(feature = "app")]
pub mod ui;
