//! End-to-end tests: the built page in a real browser, through `WebDriver`.
//!
//! `make test` builds the page and runs them; by hand: `make build`, then `cargo test
//! --no-default-features --features browser-tests --test browser -- --test-threads=1`.

mod access;
mod bench;
mod browser;
mod budget;
mod failure;
mod first_view;
mod inputs;
mod interface;
mod keyboard;
mod language;
mod layout;
mod links;
mod nonsense;
mod page;
mod pictures;
mod server;
mod shell;
