//! English and Polish: by the switch, by the browser, by the link.

use thirtyfour::Key;

use super::browser::{DESK, Setup};
use super::page::{LANGUAGES, Page, comes, slider};
use super::server::built;

const POLISH: Setup = Setup { languages: "pl-PL,pl,en", ..DESK };

#[test]
fn the_switch_speaks_polish_and_english_again() {
    let page = Page::open("");
    let english = page.answer();
    page.speak("pl");
    page.answers("W tym tempie przestaniesz rosnąć");
    page.answers("20 000");
    page.answers("35 miesięcy");
    assert_eq!(page.js::<String>("return document.title"), "Plateau: dlaczego przychody agencji przestają rosnąć");
    assert_eq!(page.texts(".control label")[0], "Czas życia klienta");
    assert_eq!(page.attribute(&slider("lifetime"), "aria-valuetext").as_deref(), Some("12 miesięcy"));
    page.open_more();
    assert_eq!(page.value("#fee"), "10 000");
    let words = page.text("body");
    for left in ["Sales", "month", "Client", "revenue", "range", "already"] {
        assert!(!words.contains(left), "“{left}” is still English: {words}");
    }
    page.speak("en");
    comes("the sentence is English again", || page.answer(), |answer| *answer == english);
}

#[test]
fn the_switch_works_by_keys() {
    let page = Page::open("");
    page.focus(LANGUAGES);
    page.press("p");
    comes("the page is Polish", || page.js::<String>("return document.documentElement.lang"), |lang| lang == "pl");
}

#[test]
fn the_language_travels_in_the_link() {
    let page = Page::open("");
    page.speak("pl");
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
    assert_eq!(page.value(LANGUAGES), "pl");
    // A language that was chosen counts for more.
    page.speak("en");
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
    page.open_more();
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
fn a_language_that_does_not_come_is_told_and_can_be_chosen_again() {
    let page = Page::open("");
    page.press_on(&slider("lifetime"), Key::Right, 12);
    page.answers("$40,000");
    page.server.lose(&built("polish", ".wasm"));
    // Each time anew: the list shows what is spoken, so that choosing is a change again.
    for _ in 0..2 {
        page.choose(LANGUAGES, "pl");
        page.shows(".notice", "This language could not be loaded");
        comes("the list shows English", || page.value(LANGUAGES), |code| code == "en");
        assert_eq!(page.js::<String>("return document.documentElement.lang"), "en");
        page.answers("At this pace you stop growing at $40,000");
        page.push("Close this notice");
        comes("the notice is closed", || page.texts(".notice").len(), |n| *n == 0);
    }
    page.choose(LANGUAGES, "pl");
    page.shows(".notice", "This language could not be loaded");
    page.server.mend();
    page.speak("pl");
    page.answers("W tym tempie przestaniesz rosnąć przy 40 000 $");
    comes("nothing is wrong any more", || page.texts(".notice").len(), |n| *n == 0);
    page.linked(|hash| hash.contains("lang=pl") && hash.contains("life=24"));
}

#[test]
fn a_language_that_does_not_come_at_the_start_leaves_english() {
    for (setup, fragment) in [(DESK, super::page::link("lang=pl&life=24")), (POLISH, super::page::link("life=24"))] {
        let page = Page::blank(&setup);
        page.server.lose(&built("polish", ".wasm"));
        page.visit(&fragment);
        page.answers("$40,000");
        page.shows(".notice", "This language could not be loaded");
        assert_eq!(page.js::<String>("return document.documentElement.lang"), "en");
        assert_eq!(page.value(LANGUAGES), "en");
        page.server.mend();
        page.speak("pl");
        page.answers("40 000 $");
    }
}

#[test]
fn a_link_in_a_language_that_does_not_come_is_opened_all_the_same() {
    let page = Page::open("");
    page.server.lose(&built("polish", ".wasm"));
    page.follow(&super::page::link("lang=pl&life=24"));
    page.answers("$40,000");
    page.shows(".notice", "This language could not be loaded");
}

#[test]
fn the_page_goes_on_while_a_language_is_on_its_way() {
    let page = Page::open("");
    page.server.clamp(&built("polish", ".wasm"));
    page.choose(LANGUAGES, "pl");
    page.press_on(&slider("lifetime"), Key::Right, 12);
    page.answers("At this pace you stop growing at $40,000");
    page.server.let_go();
    page.answers("W tym tempie przestaniesz rosnąć przy 40 000 $");
    let asked = page.server.seen().iter().filter(|seen| seen.path.contains("polish-")).count();
    assert_eq!(asked, 1, "the texts are loaded once");
}

#[test]
fn bad_links_are_told_in_the_pages_language() {
    let page = Page::open_with(&POLISH, "#/nonsense");
    page.shows(".notice", "Ten link nie należy do tej strony");
}

#[test]
fn what_is_typed_survives_the_switch() {
    let page = Page::open("");
    page.open_more();
    page.type_into("fee", "12x");
    page.shows("#fee-hint", "is not a number");
    page.speak("pl");
    page.shows("#fee-hint", "to nie liczba");
    assert_eq!(page.value("#fee"), "12x");
}
