//! The state in the link: written, opened, taken over, and what happens to links that cannot be used.

use thirtyfour::Key;

use super::page::{Page, comes, slider};

/// Parts of the sentences about links that cannot be used.
const DAMAGED: &str = "incomplete or was changed";
const FOREIGN: &str = "does not belong to this page";
const OUT_OF_RANGE: &str = "a number that is out of range";
const NEWER: &str = "newer version";

/// A plan that differs from the example in every field, and its link.
fn plan_with_link(page: &Page) -> String {
    page.press_on(&slider("lifetime"), Key::Right, 6);
    page.open_more();
    for (id, typed) in [("reps", "3"), ("months-per-sign-up", "4.5"), ("fee", "1234.56"), ("clients", "7")] {
        page.type_into(id, typed);
    }
    page.linked(|hash| hash.contains("clients=7") && hash.contains("fee=1234.56"))
}

#[test]
fn a_link_opens_the_plan_it_was_made_from() {
    let page = Page::open("");
    assert_eq!(page.hash(), "", "nothing is written before anything has changed");
    let link = plan_with_link(&page);
    assert!(link.starts_with("#/plateau?v=1&"), "{link}");
    page.press(Key::Tab);
    let values = comes("the fields are settled", || page.values(), |values| values[3] == "1,234.56");
    let answer = page.answer();
    page.visit(&link);
    assert_eq!(page.values(), values);
    assert_eq!(page.answer(), answer);
    assert_eq!(page.texts(".notice").len(), 0);
    assert_eq!(page.hash(), link);
}

#[test]
fn writing_the_link_adds_nothing_to_the_history() {
    let page = Page::open("");
    let before: u32 = page.js("return history.length");
    plan_with_link(&page);
    assert_eq!(page.js::<u32>("return history.length"), before);
}

#[test]
fn another_link_is_taken_over_while_the_page_is_there() {
    let page = Page::open("");
    let link = plan_with_link(&page);
    page.visit("");
    page.follow(&link);
    comes("the fields are the link's", || page.values(), |values| values == &["18", "3", "4.5", "1,234.56", "7"]);
    page.follow("#/plateau");
    comes("the example is back", || page.values(), |values| values == &["12", "1", "6", "10,000", "0"]);
    page.browser.wait(page.browser.driver().back());
    comes("back is the plan", || page.values(), |values| values[4] == "7");
    assert_eq!(page.console(), [""; 0]);
}

#[test]
fn the_way_back_to_the_example_shortens_the_link() {
    let page = Page::open("");
    page.press_on(&slider("lifetime"), Key::Right, 1);
    page.linked(|hash| hash.contains("life=13"));
    page.press(Key::Left);
    page.linked(|hash| hash == "#/plateau");
}

/// The link with its character at this place replaced.
fn changed(link: &str, place: usize) -> String {
    let mut characters: Vec<char> = link.chars().collect();
    characters[place] = if characters[place] == '2' { '3' } else { '2' };
    characters.into_iter().collect()
}

/// Letters and digits that follow no rule, always the same.
fn noise(length: usize) -> String {
    let mut random = fastrand::Rng::with_seed(7);
    std::iter::repeat_with(|| random.alphanumeric()).take(length).collect()
}

/// Links that cannot be used, with a part of what is said about each.
fn bad_links(link: &str) -> Vec<(String, &'static str)> {
    let cut = |end: usize| link[..end].to_owned();
    let values = link.find("life").expect("the link has the lifetime");
    vec![
        (cut(link.len() - 1), DAMAGED),
        (cut(link.len() - 6), DAMAGED),
        (cut(values + 6), DAMAGED),
        (cut(values), DAMAGED),
        (changed(link, values + 5), DAMAGED),
        (changed(link, link.len() - 1), DAMAGED),
        (format!("{link}2"), DAMAGED),
        (format!("{link}{link}"), DAMAGED),
        (link.replace("v=1", "v=2"), NEWER),
        ("#/plateau?v=2&later=1~00000".to_owned(), NEWER),
        (super::page::link("life=0"), OUT_OF_RANGE),
        (super::page::link("seen=26x25"), OUT_OF_RANGE),
        (super::page::link("target=1000x121"), OUT_OF_RANGE),
        (super::page::link("lifetime=12"), FOREIGN),
        (super::page::link("money=XYZ"), FOREIGN),
        ("#/nonsense".to_owned(), FOREIGN),
        ("#nonsense".to_owned(), FOREIGN),
        ("#/plateau?utm_source=mail".to_owned(), FOREIGN),
        ("#/plateau?v=1&life=%00%ff%F0%9F".to_owned(), DAMAGED),
        (format!("#{}", noise(10_000)), FOREIGN),
        (format!("#/plateau?v=1&life={}", "9".repeat(7_000)), DAMAGED),
        (format!("#/plateau?v=1&life={}", "9".repeat(100_000)), FOREIGN),
    ]
}

#[test]
fn a_link_that_cannot_be_used_is_told_and_the_page_works() {
    let page = Page::open("");
    let link = plan_with_link(&page);
    for (bad, part) in bad_links(&link) {
        page.visit(&bad);
        page.shows(".notice", part);
        assert_eq!(page.attribute(".notice", "role").as_deref(), Some("alert"));
        page.answers("$20,000 a month");
        page.press_on(&slider("lifetime"), Key::Right, 1);
        page.answers("$21,667");
        page.linked(|hash| hash.contains("life=13"));
    }
    assert_eq!(page.console(), [""; 0]);
}

#[test]
fn a_bad_link_takes_nothing_away() {
    let page = Page::open("");
    let link = plan_with_link(&page);
    page.press(Key::Tab);
    let values = comes("the fields are settled", || page.values(), |values| values[3] == "1,234.56");
    let answer = page.answer();
    for (bad, part) in bad_links(&link) {
        page.follow(&bad);
        page.shows(".notice", part);
        assert_eq!((page.values(), page.answer()), (values.clone(), answer.clone()), "{bad:.60}");
        page.click(".notice button");
        comes("the notice is closed", || page.texts(".notice").len(), |n| *n == 0);
    }
    // The next change writes the link of what is on the page.
    page.press_on(&slider("lifetime"), Key::Right, 1);
    page.linked(|hash| hash.contains("life=19") && hash.contains("clients=7"));
}

#[test]
fn a_bad_link_leaves_what_is_being_typed() {
    let page = Page::open("");
    page.open_more();
    page.type_into("fee", "12x");
    page.follow("#/nonsense");
    page.shows(".notice", FOREIGN);
    assert_eq!(page.value("#fee"), "12x");
}

#[test]
fn a_good_link_ends_the_notice_about_a_bad_one() {
    let page = Page::open("#/nonsense");
    page.shows(".notice", FOREIGN);
    page.follow("#/plateau");
    comes("the notice is gone", || page.texts(".notice").len(), |n| *n == 0);
}

#[test]
fn after_a_bad_link_the_next_reload_does_not_lose_the_plan() {
    let page = Page::open("");
    let link = plan_with_link(&page);
    page.follow("#/nonsense");
    page.shows(".notice", FOREIGN);
    page.click(".notice button");
    // The address is that of what is on the page again, so that a reload or a copy keeps it.
    page.linked(|hash| hash == link);
}

#[test]
fn many_changes_at_once_do_not_flood_the_history() {
    let page = Page::open("");
    let count = "window.writes = 0; const write = history.replaceState;
        history.replaceState = function (...all) { window.writes += 1; return write.apply(this, all) }";
    page.js::<()>(count);
    for _ in 0..4 {
        page.press_on(&slider("lifetime"), Key::Right, 36);
        page.press_on(&slider("lifetime"), Key::Left, 36);
    }
    page.press_on(&slider("lifetime"), Key::Right, 1);
    page.linked(|hash| hash.contains("life=13"));
    // Browsers refuse from a hundred in ten (Safari) or thirty seconds on.
    let writes: u32 = page.js("return window.writes");
    assert!((1..100).contains(&writes), "{writes}");
}
