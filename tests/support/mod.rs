//! What tests of several rooms share.
#![allow(dead_code)] // each test uses its own part

pub mod client_figures;
pub mod formats;
pub mod plans;
pub mod samples;
pub mod scenarios;
pub mod workspaces;
