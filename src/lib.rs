//! Plateau: why an agency's revenue stops growing, and which lever lifts it.
//!
//! Layers, each of which may use only those above it in this list: `model`, the maths; `state`,
//! what the person has entered; `i18n`, all words; `browser`, the only code that touches the
//! window; `embed`, the JavaScript interface; `ui`, the page.

#[cfg(feature = "app")]
pub mod browser;
pub mod chart;
pub mod decimal;
pub mod embed;
pub mod escape;
pub mod i18n;
pub mod model;
pub mod share;
pub mod sheet;
pub mod state;
#[cfg(feature = "app")]
pub mod ui;
