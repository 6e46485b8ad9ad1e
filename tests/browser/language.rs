//! English and Polish: by the switch, by the browser, by the link.

use thirtyfour::Key;

use super::browser::{DESK, Setup};
use super::page::{Page, comes, slider};

const POLISH: Setup = Setup { languages: "pl-PL,pl,en", ..DESK };

/// Chooses a language by the switch.
fn choose(page: &Page, code: &str) {
    let script = "const list = document.querySelector('select.language'); list.value = arguments[0];
        list.dispatchEvent(new Event('change', { bubbles: true }))";
    page.js_with::<()>(script, &[code.into()]);
    comes("the language is there", || page.js::<String>("return document.documentElement.lang"), |lang| lang == code);
}

#[test]
fn the_switch_speaks_polish_and_english_again() {
    let page = Page::open("");
    let english = page.answer();
    choose(&page, "pl");
    page.answers("W tym tempie przestaniesz rosnąć");
    page.answers("20 000");
    page.answers("35 miesięcy");
    assert_eq!(page.js::<String>("return document.title"), "Plateau: dlaczego przychody agencji przestają rosnąć");
    assert_eq!(page.texts(".control label")[0], "Czas życia klienta");
    assert_eq!(page.attribute(&slider("lifetime"), "aria-valuetext").as_deref(), Some("12 miesięcy"));
    assert_eq!(page.value("#fee"), "10 000");
    let words = page.text("body");
    for left in ["Sales", "month", "Client", "revenue", "range", "already"] {
        assert!(!words.contains(left), "“{left}” is still English: {words}");
    }
    choose(&page, "en");
    comes("the sentence is English again", || page.answer(), |answer| *answer == english);
}

#[test]
fn the_switch_works_by_keys() {
    let page = Page::open("");
    page.focus("select.language");
    page.press("p");
    comes("the page is Polish", || page.js::<String>("return document.documentElement.lang"), |lang| lang == "pl");
}

#[test]
fn the_language_travels_in_the_link() {
    let page = Page::open("");
    choose(&page, "pl");
    let link = page.linked(|hash| hash.contains("lang=pl"));
    page.visit(&link);
    page.answers("W tym tempie");
    page.follow("#/plateau");
    page.answers("At this pace");
}

#[test]
fn the_browsers_language_is_spoken() {
    let page = Page::open_with(&POLISH, "");
    page.answers("W tym tempie przestaniesz rosnąć");
    assert_eq!(page.js::<String>("return document.documentElement.lang"), "pl");
    assert_eq!(page.value("select.language"), "pl");
    // A language that was chosen counts for more.
    choose(&page, "en");
    let link = page.linked(|hash| hash.contains("lang=en"));
    page.visit(&link);
    page.answers("At this pace");
}

#[test]
fn a_language_that_the_page_does_not_speak_is_passed_over() {
    let page = Page::open_with(&Setup { languages: "de-DE,de,pl", ..DESK }, "");
    assert_eq!(page.js::<String>("return document.documentElement.lang"), "pl");
    let page = Page::open_with(&Setup { languages: "ja", ..DESK }, "");
    assert_eq!(page.js::<String>("return document.documentElement.lang"), "en");
}

#[test]
fn a_comma_is_polands_decimal_mark() {
    let page = Page::open_with(&POLISH, "");
    page.type_into("lifetime", "7,5");
    page.answers("12 500");
    page.press(Key::Tab);
    comes("the comma stays", || page.value("#lifetime"), |value| value == "7,5");
    page.type_into("fee", "1 234,5");
    page.answers("1543");
    page.type_into("lifetime", "abc");
    page.shows("#lifetime-hint", "„abc” to nie liczba. Do tego czasu liczy się 7,5.");
    page.linked(|hash| hash.contains("life=7.5") && hash.contains("fee=1234.5"));
}

#[test]
fn polish_counts_as_polish_does() {
    let page = Page::open_with(&POLISH, "");
    page.focus(&slider("reps"));
    page.press(Key::Home);
    for spoken in ["0 handlowców", "1 handlowiec", "2 handlowcy", "3 handlowcy", "4 handlowcy", "5 handlowców"] {
        comes(
            "the slider is spoken",
            || page.attribute(&slider("reps"), "aria-valuetext"),
            |now| now.as_deref() == Some(spoken),
        );
        page.press(Key::Right);
    }
}

#[test]
fn bad_links_are_told_in_the_pages_language() {
    let page = Page::open_with(&POLISH, "#/nonsense");
    page.shows(".notice", "Ten link nie należy do tej strony");
}

#[test]
fn what_is_typed_survives_the_switch() {
    let page = Page::open("");
    page.type_into("fee", "12x");
    page.shows("#fee-hint", "is not a number");
    choose(&page, "pl");
    page.shows("#fee-hint", "to nie liczba");
    assert_eq!(page.value("#fee"), "12x");
}
