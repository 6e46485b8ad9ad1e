//! The first view as it is drawn at build time, in each language.

use std::collections::BTreeSet;

use plateau::outcome::plan::PlanOutcome;
use plateau::state::{Measure, View, Workspace};
use plateau::text::{Currency, Language, Locale};
use plateau::ui::prerender::prerender;
use plateau::ui::views::{name, window_title};
use plateau::wording::plateau as wording;

use crate::document::{Document, text};
use crate::formats::locale_in;

/// The copy of the page in a language, and the locale that it is in.
fn copy(language: Language) -> (Document, Locale) {
    let first = prerender(language);
    let currency = Currency::of_region(first.region).expect("the page has the region's currency");
    (Document::parse(&first.html), locale_in(language, currency))
}

#[test]
fn each_copy_says_of_the_example_what_the_program_will_say() {
    for language in Language::ALL {
        let (page, locale) = copy(language);
        let workspace = Workspace::default();
        let outcome = PlanOutcome::of(&workspace);
        assert_eq!(text(page.first("h1.answer")), wording::answer(&locale, &outcome).plain());
        assert_eq!(text(page.first(".because")), wording::because(&locale, &workspace.plan, &outcome));
        let summary = wording::chart_summary(&locale, Measure::default(), &outcome);
        for chart in ["svg.chart:not(.narrow)", "svg.chart.narrow"] {
            assert_eq!(page.first(chart).attr("aria-label"), Some(summary.as_str()));
            assert!(page.select(&format!("{chart} .line path")).len() == 1, "the course is drawn");
        }
        assert_eq!(page.select(".lifts li").len(), 5);
        let views: Vec<String> = page.select("nav a").into_iter().map(text).collect();
        assert_eq!(views, View::IN_BAR.map(|view| name(locale.messages, view).to_owned()));
    }
}

#[test]
fn the_english_copy_has_the_example_in_dollars_and_the_polish_one_in_zlotys() {
    let [english, polish] = [Language::English, Language::Polish].map(|language| text(copy(language).0.first("h1")));
    assert!(english.contains("$20,000 a month"), "{english}");
    assert!(polish.contains("20\u{a0}000\u{a0}zł"), "{polish}");
}

#[test]
fn the_head_of_each_copy_is_in_its_language_and_short_enough_to_be_shown() {
    let heads = Language::ALL.map(|language| {
        let first = prerender(language);
        assert_eq!(first.language, language.code());
        assert_eq!(first.title, window_title(language.messages(), View::Plateau));
        // What search engines show of either.
        assert!((20..=65).contains(&first.title.chars().count()), "{}", first.title);
        assert!((80..=170).contains(&first.description.chars().count()), "{}", first.description);
        first.description
    });
    assert_eq!(BTreeSet::from(heads).len(), heads.len());
}

#[test]
fn without_scripts_each_copy_says_what_they_add_and_leads_to_the_other_languages() {
    for language in Language::ALL {
        // A parser that knows scripts reads what is in `noscript` as text.
        let page = Document::parse(&prerender(language).html.replace("noscript>", "aside>"));
        assert!(text(page.first("aside p")).starts_with(language.messages().without_scripts()));
        let links: Vec<_> = page.select("aside a").into_iter().map(|a| (a.attr("hreflang"), a.attr("href"))).collect();
        match language {
            Language::English => assert_eq!(links, [(Some("pl"), Some("./pl/"))]),
            Language::Polish => assert_eq!(links, [(Some("en"), Some("./"))]),
        }
    }
}

#[test]
fn nothing_takes_the_focus_or_what_is_typed_before_the_program_is_there() {
    let (page, _) = copy(Language::English);
    let controls = page.select("main :is(input, select, button, summary), .tools button");
    assert!(controls.len() > 20);
    for control in controls {
        assert_eq!(control.attr("tabindex"), Some("-1"), "{}", control.html());
    }
    assert!(page.select("input").iter().all(|input| input.attr("readonly").is_some()));
}
