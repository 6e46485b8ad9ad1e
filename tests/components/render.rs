//! Renders components within the page's context.

use plateau::text::Language;
use plateau::ui::prerender;
use yew::prelude::*;

use crate::document::Document;
use crate::formats::locale;

/// Renders a part of the page in English.
pub fn render(children: Html) -> Document {
    render_in(Language::English, children)
}

/// Renders a part of the page in a language.
pub fn render_in(language: Language, children: Html) -> Document {
    let html = prerender::render(&locale(language), children);
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
