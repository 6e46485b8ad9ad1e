//! Today, pinned, and what if beside it; stories to begin with.

use thirtyfour::Key;

use super::browser::{DESK, Setup};
use super::page::{ANSWER, COURSE, Page, comes, eventually, slider};

/// Today's course in the chart.
const TODAY: &str = ".chart .pinned path";

/// What the legend lists.
fn legend(page: &Page) -> Vec<String> {
    page.texts(".key")
}

fn pinned(page: &Page) -> String {
    page.attribute(TODAY, "d").unwrap_or_default()
}

#[test]
fn my_numbers_become_today_and_the_sliders_move_what_if() {
    let page = Page::open("");
    assert_eq!(pinned(&page), "");
    assert_eq!(legend(&page), ["expected", "likely range"]);
    assert_eq!(page.texts(".change"), [""; 0]);
    assert_eq!(page.text(".controls h2"), "Your numbers");
    let before = page.attribute(COURSE, "d").expect("the course is drawn");
    page.push("These are my numbers");
    comes("today is drawn", || pinned(&page), |d| d == &before);
    assert_eq!(legend(&page), ["what if", "likely range", "today"]);
    assert_eq!(page.text(".controls h2"), "What if");
    // Nothing differs yet, and neither way leads anywhere.
    for title in ["Plateau", "95% of the way", "Client lifetime", "Retention a year", "Net revenue retention"] {
        page.tile_shows(title, "as today");
    }
    assert_eq!(page.can_push("Pin this as today"), Some(false));
    assert_eq!(page.can_push("Back to today"), Some(false));

    page.press_on(&slider("lifetime"), Key::Right, 6);
    page.answers("$30,000");
    for (title, change) in [
        ("Plateau", "+$10,000 against today"),
        ("95% of the way", "+18 months against today"),
        ("Client lifetime", "+6 months against today"),
        ("Retention a year", "+15.2 points against today"),
        ("Net revenue retention", "+15.2 points against today"),
    ] {
        page.tile_shows(title, change);
    }
    assert_ne!(pinned(&page), page.attribute(COURSE, "d").unwrap_or_default());
    let dashes: String =
        page.js("return getComputedStyle(document.querySelector('.chart .pinned path')).strokeDasharray");
    assert!(dashes.starts_with("2px"), "today's line is dotted: {dashes}");
}

#[test]
fn what_if_can_be_less_than_today() {
    let page = Page::open("");
    page.push("These are my numbers");
    page.press_on(&slider("lifetime"), Key::Left, 3);
    page.answers("$15,000");
    page.tile_shows("Plateau", "−$5,000 against today");
    page.tile_shows("Client lifetime", "−3 months against today");
}

#[test]
fn what_if_becomes_today_and_today_what_if() {
    let page = Page::open("");
    page.push("These are my numbers");
    page.press_on(&slider("reps"), Key::Right, 1);
    page.tile_shows("Plateau", "+$20,000 against today");
    page.push("Back to today");
    page.answers("$20,000");
    page.tile_shows("Plateau", "as today");
    assert_eq!(page.value("#reps"), "1");

    page.press_on(&slider("reps"), Key::Right, 1);
    page.answers("$40,000");
    page.push("Pin this as today");
    page.tile_shows("Plateau", "as today");
    page.press_on(&slider("reps"), Key::Left, 1);
    page.tile_shows("Plateau", "−$20,000 against today");
    page.push("Back to today");
    page.answers("$40,000");
}

#[test]
fn both_travel_in_the_link() {
    let page = Page::open("");
    page.press_on(&slider("reps"), Key::Right, 1);
    page.push("These are my numbers");
    page.press_on(&slider("lifetime"), Key::Right, 6);
    page.type_into("months-per-sign-up", "4.5");
    page.press(Key::Tab);
    let link = page.linked(|hash| hash.contains("life=18") && hash.contains("every=4.5") && hash.contains("&today="));
    let shown = |page: &Page| (page.answer(), page.texts(".tile"), page.values(), legend(page));
    let before = shown(&page);
    page.visit(&link);
    assert_eq!(shown(&page), before);
    assert!(!pinned(&page).is_empty(), "today is drawn again");
    assert_eq!(page.hash(), link);
    page.push("Back to today");
    page.answers("$40,000");
    assert_eq!(page.values(), ["12", "2", "6", "10,000", "0"]);
    // Where both are the same, the link still tells that today is pinned.
    let link = page.linked(|hash| !hash.contains("life=18"));
    page.visit(&link);
    page.tile_shows("Plateau", "as today");
}

#[test]
fn today_is_told_in_the_table_and_at_the_cursor() {
    let page = Page::open("");
    page.push("These are my numbers");
    page.press_on(&slider("reps"), Key::Right, 1);
    page.answers("$40,000");
    page.unfold(".table details");
    assert_eq!(page.texts(".table thead th").last().map(String::as_str), Some("Revenue today"));
    let last = page.texts(".table tbody tr:last-child td");
    assert_eq!((last[1].as_str(), last.last().map(String::as_str)), ("$39,784", Some("$19,892")));
    page.focus(".month");
    page.press(Key::End);
    page.shows(".cursor", "today $19,892");
    page.shows(".cursor", "what if $39,784");
}

#[test]
fn a_horizon_of_their_own_does_not_keep_them_apart() {
    let page = Page::open("");
    page.open_more();
    page.push("These are my numbers");
    for (typed, what) in [("120", "today ends before the chart does"), ("12", "the chart ends before today does")] {
        page.type_into("horizon", typed);
        page.shows(".chart .axis", typed);
        let (end, width): (f64, f64) = page
            .js("const box = document.querySelector('.chart .pinned path').getBBox(); return [box.x + box.width,
             document.querySelector('.chart').viewBox.baseVal.width]");
        assert!(end > 60.0 && end <= width, "{what}: it ends at {end} of {width}");
    }
    assert_eq!(page.console(), [""; 0]);
}

/// A story: its name, parts of the answer, whether it compares with today, a tile with a part.
type Story = (&'static str, &'static [&'static str], bool, (&'static str, &'static str));

const STORIES: [Story; 5] = [
    ("Growing into the plateau", &["$20,000 a month", "35 months"], false, ("Plateau", "2 clients")),
    ("Stuck", &["$20,000 a month", "you are on it"], false, ("95% of the way", "already there")),
    ("A second rep", &["$40,000 a month", "49 months"], true, ("Plateau", "+$20,000 against today")),
    ("Lifetime from 12 to 18 months", &["$30,000 a month"], true, ("Plateau", "+$10,000 against today")),
    ("A rep every half year", &["no plateau", "month 60", "$175,058 a month"], true, ("95% of the way", "never")),
];

fn pressed(page: &Page) -> Vec<String> {
    page.texts(".presets [aria-pressed=true]")
}

#[test]
fn each_story_has_its_numbers() {
    let page = Page::open("");
    assert_eq!(pressed(&page), ["Growing into the plateau"], "the page opens with the first");
    for (name, parts, compares, (title, tile)) in STORIES.into_iter().rev() {
        page.push(name);
        comes("it is pressed", || pressed(&page), |pressed| pressed == &[name]);
        for part in parts {
            page.answers(part);
        }
        page.tile_shows(title, tile);
        assert_eq!(!pinned(&page).is_empty(), compares, "{name}");
        assert_eq!(page.texts(".presets button").len(), 5);
    }
    page.push("A rep every half year");
    page.shows(".because", "If hiring stopped then, growth would end at $220,000 a month");
    // Any change makes it one's own.
    page.press_on(&slider("reps"), Key::Right, 1);
    comes("none is pressed", || pressed(&page), Vec::is_empty);
    page.press(Key::Left);
    comes("it is that story again", || pressed(&page), |pressed| pressed == &["A rep every half year"]);
}

#[test]
fn a_story_travels_in_the_link() {
    let page = Page::open("");
    let mut last = page.hash();
    for (name, parts, ..) in STORIES.into_iter().skip(1) {
        page.push(name);
        page.answers(parts[0]);
        comes("it is pressed", || pressed(&page), |pressed| pressed == &[name]);
        let before = (page.answer(), page.texts(".tile"));
        let link = page.linked(|hash| hash != last);
        page.visit(&link);
        eventually("the story is told", || (page.answer(), page.texts(".tile")) == before);
        assert_eq!(pressed(&page), [name]);
        last = link;
    }
}

#[test]
fn today_and_the_stories_in_polish() {
    let page = Page::open_with(&Setup { languages: "pl", ..DESK }, "");
    page.push("To są moje liczby");
    page.press_on(&slider("lifetime"), Key::Right, 6);
    page.tile_shows("Plateau", "+10 000 $ względem dziś");
    page.tile_shows("Retencja roczna", "+15,2 p.p. względem dziś");
    page.push("Wróć do dziś");
    page.tile_shows("Plateau", "jak dziś");
    page.push("Drugi handlowiec");
    page.shows(ANSWER, "40 000 $ miesięcznie, za około 49 miesięcy");
    page.push("Handlowiec co pół roku");
    page.shows(ANSWER, "w miesiącu 60 będzie to 175 058 $ miesięcznie");
    page.shows(".because", "220 000 $");
}
