//! The page on which hosts set the calculator up.

use serde_json::{Value, json};
use thirtyfour::Key;

use super::access::{install_axe, is_accessible};
use super::driver::{DESKTOP, PHONE, Setup};
use super::page::{ANSWER, Page, wait_for, wait_until};
use super::share::{allow_clipboard, clipboard};

/// Opens the page with settings in its fragment.
#[track_caller]
fn open(setup: &Setup, fragment: &str) -> Page {
    let page = Page::blank(setup);
    let driver = page.browser.driver();
    page.browser.wait(driver.goto(format!("{}/embed-demo.html{fragment}", page.server.origin)));
    page.has("plateau-calculator", 1);
    page
}

/// Does something within the preview.
#[track_caller]
fn within<T>(page: &Page, act: impl FnOnce(&Page) -> T) -> T {
    let frame = "return document.querySelector('plateau-calculator').shadowRoot.querySelector('iframe')";
    let found = page.browser.wait(page.browser.driver().execute(frame, Vec::<Value>::new()));
    page.browser.wait(found.element().expect("there is a frame").enter_frame());
    page.is_ready();
    let result = act(page);
    page.browser.wait(page.browser.driver().enter_default_frame());
    result
}

#[test]
fn what_is_chosen_is_seen_in_the_preview_the_code_and_the_address() {
    let page = open(&DESKTOP, "");
    page.script::<()>("const set = (id, value) => { const field = document.getElementById(id); field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true })) };
        set('lang', 'pl'); set('currency', 'EUR'); set('accent', '#a3195b'); set('view', 'strategies'); set('cta-label', '“Call” & go');
        set('cta-href', 'https://agency.example/?a=1&b=2')");
    page.script::<()>("document.querySelector('#hide input[value=share]').click()");
    page.shows("#code", "lang=\"pl\"");
    let code = page.text("#code");
    for part in [
        &format!("src=\"{}/embed.js\"", page.server.origin),
        "view=\"strategies\"",
        "currency=\"EUR\"",
        "accent=\"#a3195b\"",
        "hide=\"share\"",
        "cta-label=\"“Call” &#38; go\"",
        "cta-href=\"https://agency.example/?a=1&#38;b=2\"",
    ] {
        assert!(code.contains(part), "{part} is in {code}");
    }
    within(&page, |page| {
        wait_until("it is Polish", || page.attribute("html", "lang").as_deref() == Some("pl"));
        page.links(|link| link.starts_with("#/strategies"));
    });
    // A colleague who gets the address sees the same.
    let address = wait_for("the address is written", || page.fragment(), |now| now.contains("cta-href"));
    let other = open(&DESKTOP, &address);
    assert_eq!(other.text("#code").replace(&other.server.origin, ""), code.replace(&page.server.origin, ""));
    assert_eq!((page.server.reports(), page.console()), (Vec::new(), Vec::<String>::new()));
}

#[test]
fn the_code_makes_what_the_preview_shows() {
    let page =
        open(&DESKTOP, "#lang=pl&cta-label=A%22%3E%3Cb%3E&cta-href=https%3A%2F%2Fagency.example%2F&plan=%23%2Fnps");
    let made: Vec<Vec<String>> = page.script(
        "const made = new DOMParser().parseFromString(document.getElementById('code').textContent, 'text/html');
         return [...made.querySelector('plateau-calculator').attributes].map(({ name, value }) => [name, value])",
    );
    let wanted = [["plan", "#/nps"], ["lang", "pl"], ["cta-label", "A\"><b>"], ["cta-href", "https://agency.example/"]];
    assert_eq!(made, wanted);
    page.click("[value=iframe]");
    let src: String = page.script(
        "const made = new DOMParser().parseFromString(document.getElementById('code').textContent, 'text/html');
         return made.querySelector('iframe').getAttribute('src')",
    );
    page.browser.wait(page.browser.driver().goto(&src));
    page.is_ready();
    assert_eq!(page.attribute("html", "lang").as_deref(), Some("pl"));
    page.links(|link| link.starts_with("#/nps"));
}

#[test]
fn what_is_wrong_is_said_beside_its_field_and_the_rest_goes_on() {
    let page = open(&DESKTOP, "#lang=pl");
    for (id, typed) in
        [("accent", "green"), ("cta-href", "http://agency.example"), ("min-height", "50"), ("plan", "nothing")]
    {
        page.type_into(id, typed);
        page.shows(&format!("#{id}-problem"), "Not used. ");
        assert_eq!(page.attribute(&format!("#{id}"), "aria-invalid").as_deref(), Some("true"));
        assert_eq!(page.attribute("plateau-calculator", id), None);
        assert!(!page.text("#code").contains(&format!("{id}=")), "{id}");
    }
    // A button needs both parts.
    page.shows("#cta-label-problem", "The button needs a label, too.");
    page.type_into("accent", "#0a7d6b");
    page.shows("#code", "accent=\"#0a7d6b\"");
    assert_eq!((page.text("#accent-problem"), page.attribute("#accent", "aria-invalid")), (String::new(), None));
    assert_eq!(page.value("[data-for=accent]"), "#0a7d6b");
    // What is wrong sets nothing, not even what stood there before.
    page.type_into("accent", "0a7d6b");
    page.shows("#accent-problem", "Not used. ");
    wait_until("the code has no accent", || !page.text("#code").contains("accent="));
    assert_eq!(page.console(), [""; 0]);
}

#[test]
fn the_last_event_is_shown_and_the_numbers_of_the_preview_can_be_taken() {
    let page = open(&DESKTOP, "");
    page.shows("#told", "Your page hears plateau-result: plateau 20,000 a month, in the view plateau");
    page.shows("#detail", "entries");
    within(&page, |page| page.press_on(&super::page::slider("reps"), Key::Right, 1));
    page.shows("#told", "plateau 40,000");
    page.click("#take-plan");
    page.shows("#code", "reps=2");
    page.shows("#code", "plan=\"#/plateau");
}

#[test]
fn it_works_by_keys_alone_and_the_code_is_copied() {
    let page = open(&DESKTOP, "");
    allow_clipboard(&page);
    within(&page, |page| page.shows(ANSWER, "$20,000"));
    page.tab_to("#lang");
    page.press("p");
    page.shows("#code", "lang=\"pl\"");
    page.tab_to("#accent");
    page.press("#a3195b");
    page.tab_to("#copy-code");
    page.press(Key::Enter);
    page.shows("#copied", "Code copied.");
    let code: String = page.script("return document.getElementById('code').textContent");
    assert_eq!(clipboard(&page), code);
    page.press_on("#copy-link", Key::Enter, 1);
    page.shows("#copied", "Link copied.");
    assert!(clipboard(&page).ends_with("/embed-demo.html#lang=pl&accent=%23a3195b"), "{}", clipboard(&page));
    page.press_on("#see-where", Key::Enter, 1);
    page.has("#where[open]", 1);
    assert!(page.script::<bool>("return document.activeElement.matches('#where > summary')"));
}

#[test]
fn axe_finds_nothing_and_it_fits_every_width() {
    for setup in [DESKTOP, PHONE] {
        let page = open(&setup, "#min-height=1&cta-label=Call");
        page.shows("#told", "plateau-result");
        page.unfold_all();
        install_axe(&page);
        is_accessible(&page, "the demo");
    }
    let page = open(&PHONE, "#accent=%23a3195b");
    page.unfold_all();
    for width in [320, 360, 768, 1280, 1920] {
        page.browser.resize((width, 900), 1);
        page.is_painted();
        let widths: [f64; 2] = page.script("return [document.documentElement.scrollWidth, innerWidth]");
        assert!(widths[0] <= widths[1], "{width}: {widths:?}");
    }
}

#[test]
fn small_parts_are_large_enough_for_a_finger() {
    let page = open(&PHONE, "");
    page.unfold_all();
    let small: Vec<String> = page.script_with(
        "return [...document.querySelectorAll('button, select, summary, .setting input, .parts label, .kinds label')]
          .filter((element) => element.getBoundingClientRect().height < arguments[0]).map((element) => element.outerHTML.slice(0, 80))",
        &[json!(44)],
    );
    assert_eq!(small, [""; 0]);
}
