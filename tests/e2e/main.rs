//! End-to-end tests: what only a browser can show, on the built page in `dist/`.
//!
//! Wording, numbers, links and state have native tests; these follow people through the page, and look at what
//! depends on the browser: layout, focus, loading, the network, accessibility.
//!
//! `make test` builds the page and runs them. By hand, after `make build`:
//! `cargo test --no-default-features --features browser-tests --test e2e`, with a part of a name behind it if need be.

#[path = "../support/driver.rs"]
mod driver;
#[path = "../support/formats.rs"]
mod formats;
#[path = "../support/page.rs"]
mod page;
#[path = "../support/page_actions.rs"]
mod page_actions;
#[path = "../support/server.rs"]
mod server;

mod access;
mod arriving;
mod chart;
mod client_figures;
mod clients;
mod embed;
mod embed_demo;
mod embed_messages;
mod embed_places;
mod expected;
mod first_view;
mod hour;
mod inputs;
mod interface;
mod journeys;
mod keeping;
mod language;
mod layout;
mod links;
mod loading;
mod media;
mod nps;
mod offline;
mod past;
mod picture;
mod pictures;
mod present;
mod privacy;
mod report;
mod reps;
mod retention;
mod scenarios;
mod share;
mod strategies;
mod table_files;
mod taking;
mod today;
mod translation;
mod undo;
