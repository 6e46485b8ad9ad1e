//! Components rendered natively, without a browser: what HTML they become, not what they do.

mod charts;
#[allow(dead_code)] // not all of it is needed here
#[path = "../support/client_figures.rs"]
mod client_figures;
mod clients;
mod content;
mod controls;
mod document;
#[allow(dead_code)] // not all of it is needed here
#[path = "../support/formats.rs"]
mod formats;
mod prerender;
mod render;
mod report;
mod shell;
mod views;
