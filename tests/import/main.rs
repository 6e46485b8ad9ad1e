//! Pasted text: what a spreadsheet writes comes back as it was, and nothing makes it hang or panic.

mod clients;
mod left_out;
mod properties;
mod samples;
