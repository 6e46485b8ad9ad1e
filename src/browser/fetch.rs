//! What is loaded after the program: the lines of a language.

use yew::platform::spawn_local;

use crate::text::Language;

crate::lazy!(static POLISH: &'static str = polish, include_str!(concat!(env!("OUT_DIR"), "/pl.txt")));

/// Whether the views beside the plan are there.
pub fn has_part() -> bool {
    true
}

/// Loads them, unless they are there.
pub fn part(done: impl FnOnce() + 'static) {
    done();
}

/// Loads the lines of a language; none when they cannot be had.
pub fn lines(language: Language, done: impl FnOnce(Option<String>) + 'static) {
    spawn_local(async move {
        done(match language {
            Language::English => None,
            Language::Polish => POLISH.load().await.ok().map(str::to_owned),
        });
    });
}
