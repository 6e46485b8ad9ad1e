//! Pasted text: what a spreadsheet writes comes back as it was, and nothing makes it hang or panic.

#[path = "../support/client_counts.rs"]
mod client_counts;
mod client_tables;
mod properties;
mod samples;
