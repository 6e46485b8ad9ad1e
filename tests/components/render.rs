//! Renders components within the page's context.

use plateau::text::Language;
use plateau::ui::context::{Dispatch, PageContext, PointerDown};
use yew::context::ContextProviderProps;
use yew::prelude::*;

use crate::document::Document;
use crate::formats::locale;

/// Renders a part of the page in English.
pub fn render(children: Html) -> Document {
    render_in(Language::English, children)
}

/// Renders a part of the page in a language.
pub fn render_in(language: Language, children: Html) -> Document {
    let context = PageContext {
        dispatch: Dispatch(Callback::noop()),
        locale: locale(language),
        epoch: 0,
        pointer: PointerDown::default(),
        announcer: Callback::noop(),
        embed: None,
    };
    let props = ContextProviderProps { context, children };
    let renderer = yew::LocalServerRenderer::<ContextProvider<PageContext>>::with_props(props).hydratable(false);
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime without a driver");
    let html = runtime.block_on(renderer.render());
    assert_finite(&html);
    Document::parse(&html)
}

/// No text, attribute or coordinate is written from a number that is not finite.
fn assert_finite(html: &str) {
    // What infinite coordinates are clamped to.
    let largest = (i64::MAX / 10).to_string();
    let odd = html.split(|c: char| !c.is_alphabetic()).any(|word| matches!(word, "NaN" | "inf"));
    assert!(!odd && !html.contains(&largest), "{html}");
}
