//! End-to-end tests: the built page in a real browser, through `WebDriver`.
//!
//! `make test` builds the page and runs them; by hand: `make build`, then `cargo test
//! --no-default-features --features browser-tests --test browser -- --test-threads=1`.

mod access;
mod browser;
mod budget;
mod chart;
mod churn;
mod explanations;
mod failure;
mod first_view;
mod hire_check;
mod hires;
mod inputs;
mod interface;
mod keyboard;
mod language;
mod layout;
mod links;
mod media;
mod more_inputs;
mod nonsense;
mod nps;
mod page;
mod pictures;
mod retention;
mod sentences;
mod server;
mod shell;
mod strategies;
mod target;
mod today_and_what_if;
mod undo;
