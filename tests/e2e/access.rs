//! The page for those who use keys or a screen reader: axe-core, the order of Tab, the focus, what is read out.

use std::{env, fs};

use plateau::model::{Hire, limits};
use plateau::state::plan_inputs::{EXPANSION, FEE, HIRE_COUNT, LIFETIME, REPS};
use plateau::state::{Action, Beginning, Preset, ScenarioAction, View, Workspace};
use plateau::text::{Language, Messages};
use plateau::wording::field::field_error;
use serde::Deserialize;
use serde_json::{Value, json};
use thirtyfour::Key;

use super::driver::{DESKTOP, PHONE, Setup};
use super::expected::{self, after, answer, english, example_with, link_to, sampled};
use super::page::{ANSWER, INVALID, MORE, NOTICE, Page, STATUS, plain, slider, wait_for, wait_until};
use super::server::{Failure, chunks};
use super::share::open_menu;
use super::taking::many_scenarios;

/// The color schemes.
const SCHEMES: [&str; 2] = ["light", "dark"];

/// Puts axe-core into the page. The policy forbids that to scripts, not to the driver.
pub fn install_axe(page: &Page) {
    let path = env::var("AXE").expect("AXE is the path of axe.min.js: run `make test`, or source its environment");
    let source = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    page.script::<()>(&format!("{source}; window.axe = axe; return null"));
}

/// Expects that axe-core finds nothing, whatever the color scheme.
#[track_caller]
pub fn is_accessible(page: &Page, what: &str) {
    is_accessible_within(page, "html", what);
}

/// The same for a part of the page.
#[track_caller]
fn is_accessible_within(page: &Page, css: &str, what: &str) {
    for scheme in SCHEMES {
        page.browser.prefer(scheme);
        page.is_painted();
        let found: Vec<Value> = page.async_script(
            "const found = await axe.run(arguments[0], { resultTypes: ['violations'] });
             return found.violations.map(({ id, help, nodes }) => ({ id, help,
               nodes: nodes.map(({ target, failureSummary }) => [target.join(' '), failureSummary]) }))",
            &[json!(css)],
        );
        assert!(found.is_empty(), "{what}, {scheme}: {found:#?}");
    }
}

/// Shows all that a view can show: what can be added, pasted and opened.
fn show_all(page: &Page, view: View, messages: Messages) {
    match view {
        View::Plateau => {
            page.unfold_more_inputs();
            page.type_into("rep-cost", "5000");
            for name in [messages.save_as_today(), messages.set_target(), messages.add_hire(), messages.add_recurring()]
            {
                page.click_button(name);
            }
            page.enter_lifetime();
            page.press_on(&slider("lifetime"), Key::Right, 3);
            page.press_on(".month", Key::Right, 30);
            page.has(".chart .cursor", 1);
        }
        View::Retention => {
            page.paste_into("paste-periods", "Q1,40,6,3\nQ2,43,2,1\nQ3,many,1,1");
            page.has(".bad li", 1);
            page.click_button(messages.use_in_plan());
        }
        View::Clients => {
            page.click("#try-sample");
            page.has("#forget-list", 1);
        }
        View::Nps => {
            page.paste_into(
                "paste-answers",
                "score,client,rep\n9,Acme,Ann\n3,Bolt,Ben\n10,City,Ann\n8,Dent,Ben\n12,Elm,Ben",
            );
            page.has(".bad li", 1);
            page.click_button(messages.use_in_plan());
        }
        View::Strategies => page.click_button(messages.add_segment()),
        View::Reps => page.click_button(messages.add_rep()),
        View::Sources => {}
        View::Compare => {
            page.click_button(messages.story_begin());
        }
        View::Present => {
            page.press_on(".told-slider:nth-child(2) input", Key::Right, 1);
            page.click_button(messages.present_notes());
        }
    }
    page.unfold_all();
}

/// A plan with three segments, so that there is more to show.
fn three_sizes() -> Workspace {
    let mut workspace = Workspace::default();
    Preset::ThreeSizes.load(&mut workspace);
    workspace
}

/// What views are opened with.
fn link_of(view: View) -> String {
    match view {
        View::Strategies => link_to(view, &three_sizes()),
        View::Compare | View::Present => {
            let second = ScenarioAction::Add(Beginning::Edited, "Second".to_owned());
            link_to(view, &after(sampled(), [Action::Scenario(second), Action::SetInput(REPS.field(), 2.0)]))
        }
        _ => link_to(view, &sampled()),
    }
}

#[test]
fn axe_finds_nothing_where_all_is_opened_and_something_is_wrong() {
    for (setup, language) in [(DESKTOP, Language::English), (PHONE, Language::Polish)] {
        for view in View::ALL {
            let page = Page::open_with(&Setup { languages: language.code(), ..setup }, &link_of(view));
            install_axe(&page);
            show_all(&page, view, language.messages());
            // Something wrong in a field, and with a link.
            let fields = usize::from(!matches!(view, View::Clients | View::Sources | View::Present));
            if fields > 0 {
                let id: String = page.script("return document.querySelector('main input[type=text]:not(.name)').id");
                page.insert_into(&id, "?!");
            }
            page.follow("#/nonsense");
            page.has(NOTICE, 1);
            page.has(INVALID, fields);
            if page.count("main [data-look=how]") > 0 {
                page.click("main [data-look=how]");
            }
            is_accessible(&page, &format!("{view:?} at {:?} in {language:?}", setup.size));
        }
    }
}

#[test]
fn axe_finds_nothing_in_the_menu_behind_share() {
    for (setup, language) in [(DESKTOP, Language::English), (PHONE, Language::Polish)] {
        let setup = Setup { languages: language.code(), ..setup };
        let page = Page::open_with(&setup, &link_to(View::Plateau, &many_scenarios()));
        install_axe(&page);
        open_menu(&page);
        page.paste_into("paste-file", "<!doctype html>");
        page.has(".take-file .problem", 1);
        is_accessible_within(&page, "#taking", &format!("the menu at {:?} in {language:?}", setup.size));
    }
}

#[test]
fn axe_finds_nothing_while_the_page_loads_and_where_loading_fails() {
    let page = Page::blank(&PHONE);
    for (failure, css) in [(Failure::NotFound, "main.failure"), (Failure::Held, "#app header nav")] {
        page.server.fail("plateau-", failure);
        page.load("");
        page.has(css, 1);
        install_axe(&page);
        is_accessible(&page, css);
    }
    page.server.repair();
    for chunk in chunks() {
        page.server.fail(&chunk, Failure::NotFound);
    }
    page.visit("");
    page.follow("#/nps");
    page.has(".load-failed", 1);
    install_axe(&page);
    is_accessible(&page, "without a view");
}

/// What has the focus, and how it is seen.
#[derive(Debug, Deserialize)]
struct Focused {
    name: String,
    /// Its place among the controls in the order of the document; none if it is no control.
    place: Option<usize>,
    /// The part of the page that it belongs to; parts may stand side by side.
    part: i32,
    top: f64,
    left: f64,
    /// How thick the line around it is.
    outline: f64,
    in_sight: bool,
    /// Where it is in the window, and what lies there.
    seen: String,
}

/// All controls that can be used now, in the order of the document.
const CONTROLS: &str = "const controls = [...document.querySelectorAll(
    'a[href], button, input, select, textarea, summary, [tabindex=\"0\"]')]
    .filter((e) => !e.disabled && e.checkVisibility());";

const LOOK: &str = "
    const PARTS = 'nav, header, figure, .card, .segment, .tile, .aim > *, .here > *, .controls, .after, .results, .part, .note, .table';
    const element = document.activeElement;
    if (element === document.body) return null;
    // The chart's cursor lies over the whole plot and lets pointers through to it.
    const shown = element.matches('.month') ? element.closest('.plot') : element;
    const box = element.getBoundingClientRect();
    // What scrolls sideways is looked at as if it did not.
    const scrolled = element.closest('nav')?.scrollLeft ?? 0;
    const style = getComputedStyle(element);
    // Of what scrolls by itself the beginning is enough.
    const height = Math.min(box.height, element.matches('textarea') ? 44 : 200);
    const at = document.elementFromPoint(box.left + box.width / 2, box.top + height / 2);
    const place = controls.indexOf(element);
    return {
      name: element.id || element.ariaLabel || element.textContent.trim(), place: place < 0 ? null : place,
      part: [...document.querySelectorAll(PARTS)].indexOf(element.closest(PARTS)),
      // What stays in its place does not scroll.
      top: box.top + (element.closest('.figure') ? 0 : scrollY), left: box.left + scrolled,
      outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
      in_sight: box.top >= -0.5 && box.top + height <= innerHeight + 0.5 && (at === shown || shown.contains(at)),
      seen: `${box.top} to ${box.bottom} of ${innerHeight}: ${at?.outerHTML.slice(0, 80)}`,
    };";

#[track_caller]
fn look(page: &Page) -> Option<Focused> {
    page.script(&format!("{CONTROLS}{LOOK}"))
}

/// Presses a key until something else has the focus: a month or a day has a stop for each of its parts.
#[track_caller]
fn leave(page: &Page, focused: &Focused, press: impl Fn()) {
    press();
    let has_parts = ["type=\"month\"", "type=\"date\""].iter().any(|kind| focused.seen.contains(kind));
    while has_parts && look(page).is_some_and(|now| now.place == focused.place) {
        press();
    }
}

/// Tab reaches all controls in the order of the document, each in sight and with a focus that is seen.
fn reaches_all(setup: &Setup, view: View) {
    let page = Page::open_with(setup, &link_of(view));
    // Without a step to undo that button is disabled. Among the sources nothing can be changed.
    if !matches!(view, View::Clients | View::Sources) {
        page.press_on("main input[type=range]", Key::Right, 1);
    }
    show_all(&page, view, english());
    let count: usize = page.script(&format!("{CONTROLS} return controls.length"));
    // The focus is shown once keys are used.
    page.script::<()>(&format!("{CONTROLS} controls[1].focus()"));
    page.press_with(&[Key::Shift], Key::Tab);
    let mut before: Option<Focused> = None;
    for place in 0..count {
        let now = look(&page).unwrap_or_else(|| panic!("{view:?}: nothing has the focus at {place}, after {before:?}"));
        assert_eq!(now.place, Some(place), "{view:?}: {} comes after {before:?}", now.name);
        assert!(now.outline >= 2.0, "{view:?}: the focus is not seen: {now:?}");
        assert!(now.in_sight, "{view:?}: out of sight at {:?}: {now:?}: {}", setup.size, now.seen);
        if let Some(before) = before.filter(|before| before.part == now.part) {
            // Each stands where the eye goes next: below the one before, or right of it.
            let is_next = now.top > before.top - 12.0 && (now.top > before.top + 12.0 || now.left > before.left);
            assert!(is_next, "{view:?}: {now:?} comes after {before:?}");
        }
        leave(&page, &now, || page.press(Key::Tab));
        before = Some(now);
    }
    assert!(look(&page).is_none(), "{view:?}: nothing holds the focus at the end: {:?}", look(&page));
    if view == View::Plateau {
        page.script::<()>(&format!("{CONTROLS} controls.at(-1).focus()"));
        for place in (0..count - 1).rev() {
            let before = look(&page).expect("something has the focus");
            leave(&page, &before, || page.press_with(&[Key::Shift], Key::Tab));
            let now = look(&page).expect("something has the focus");
            assert_eq!(now.place, Some(place), "back to {}", now.name);
            assert!(now.in_sight, "out of sight at {:?} on the way back: {now:?}: {}", setup.size, now.seen);
        }
    }
}

#[test]
fn tab_reaches_all_controls_in_order_and_in_sight() {
    for view in View::ALL {
        reaches_all(&DESKTOP, view);
        reaches_all(&PHONE, view);
    }
}

#[test]
fn axe_finds_nothing_in_the_lists_that_lie_over_the_page() {
    for setup in [DESKTOP, PHONE] {
        let page = Page::open_with(&setup, &link_of(View::Compare));
        install_axe(&page);
        page.click("[data-look=tray]");
        page.has("#scenarios:popover-open li", 2);
        is_accessible(&page, "the list of scenarios");
        page.visit(&link_of(View::Present));
        install_axe(&page);
        page.click_button(english().present_settings());
        page.has("#present-settings:popover-open label", 7);
        is_accessible(&page, "the settings of the presentation");
    }
}

/// Presses Tab until the button with this name has the focus, then Enter.
#[track_caller]
fn tab_to_button(page: &Page, name: &str) {
    let has_focus = "const { ariaLabel, textContent } = document.activeElement;
        return document.activeElement.matches('button') && (ariaLabel ?? textContent.trim()) === arguments[0]";
    for _ in 0..150 {
        if page.script_with(has_focus, &[json!(name)]) {
            return page.press(Key::Enter);
        }
        page.press(Key::Tab);
    }
    panic!("Tab never reaches “{name}”");
}

/// Goes to a view by a link, by keys.
#[track_caller]
fn enter_link(page: &Page, css: &str) {
    page.tab_to(css);
    page.press(Key::Enter);
    page.focuses("view");
    page.is_ready();
}

#[test]
fn every_view_can_be_used_by_keys_alone() {
    let messages = english();
    let page = Page::open("");
    page.tab_to("#fee");
    page.press("8000");
    page.enter_lifetime();
    page.tab_to(&slider("lifetime"));
    page.press(Key::Right + Key::Right);
    page.tab_to(&format!("{MORE} > summary"));
    page.press(Key::Enter);
    page.tab_to("#expansion");
    page.press("1");
    page.answers(&answer(&example_with(&[(&LIFETIME, 14.0), (&FEE, 8000.0), (&EXPANSION, 0.01)])));
    page.press_with(&[Key::Shift], Key::Tab);
    page.press(" ");
    page.has("#expansion", 0);

    enter_link(&page, "nav a[href^='#/retention']");
    page.tab_to("#period-start");
    page.press("50");
    page.tab_to("#period-new");
    page.press("4");
    page.tab_to("#period-lost");
    page.press("5");
    page.links(|link| link.contains("period-start=50") && link.contains("period-lost=5"));

    enter_link(&page, "nav a[href^='#/nps']");
    page.tab_to("#answer-10");
    page.press("99");
    tab_to_button(&page, messages.use_in_plan());
    let link = page.links(|link| link.contains("answer-10=99") && link.contains("asked-referrals="));
    // The way to the plan has taken the place of the button.
    enter_link(&page, ":focus[href='#/plateau']");
    page.answers(&answer(&expected::linked(&link)));

    enter_link(&page, "nav a[href^='#/strategies']");
    page.tab_to("[role=switch]");
    page.press(" ");
    let link = page.links(|now| now.starts_with("#/strategies") && now != link);
    page.press(" ");
    page.links(|now| now != link);
    tab_to_button(&page, messages.split_clients());
    page.focuses("segment-0");
    page.press("Large");
    page.links(|link| link.contains("Large"));
    tab_to_button(&page, messages.merge_clients());
    page.focuses("mix");

    enter_link(&page, "main a[href='#/reps']");
    page.tab_to("#book-deals-0");
    page.press("7");
    page.links(|link| link.contains("books=7x"));
    tab_to_button(&page, messages.add_rep());
    page.press_with(&[Key::Control], 'z');
    page.press_with(&[Key::Control], 'z');
    page.links(|link| !link.contains("books=7x"));
    assert_eq!(page.console(), [""; 0]);
}

/// Keeps whatever the status says from now on.
const LISTEN: &str = "const status = document.querySelector('[role=status]'); window.said = [];
    new MutationObserver(() => said.push(status.textContent))
      .observe(status, { childList: true, characterData: true, subtree: true })";

#[test]
fn answers_and_problems_are_read_out_once_a_person_pauses() {
    // Nothing is entered among the sources.
    for view in View::ALL.into_iter().filter(|view| *view != View::Sources) {
        let page = Page::open(&link_of(view));
        page.script::<()>(LISTEN);
        // It has to be there before it has something to say.
        assert_eq!(page.texts("[aria-live], [role=status], [role=alert], output"), [""], "{view:?}");
        let before = page.text(ANSWER);
        match view {
            View::Plateau => page.press_on(&slider("reps"), Key::Right, 1),
            View::Retention => page.type_into("period-start", "1234"),
            View::Clients => page.click("#try-sample"),
            View::Nps => page.type_into("answer-10", "1234"),
            View::Strategies => page.type_into("strategy-reps", "50"),
            View::Reps => page.type_into("book-deals-0", "100"),
            View::Compare => page.type_into("reps", "50"),
            View::Present => page.press_on(".told-slider:nth-child(2) input", Key::Right, 1),
            View::Sources => unreachable!("it is left out"),
        }
        let said = wait_for("it is read out", || page.text(STATUS), |said| !said.is_empty());
        let now = page.text(ANSWER);
        assert!(now != before && said.starts_with(&now), "{view:?}: “{said}” for “{now}”");
        assert_eq!(page.script::<Vec<String>>("return said").len(), 1, "{view:?}");
    }
    let page = Page::open("");
    let error = REPS.field().read("1.5", Language::English).expect_err("half a person is none");
    let problem = plain(&field_error(&expected::locale(), REPS.limits, error, "1.5", "1"));
    // Each time anew.
    for _ in 0..2 {
        page.insert_into("reps", "1.5");
        let hint = page.attribute("#reps[aria-invalid=true]", "aria-describedby").expect("it has a description");
        page.shows(&format!("#{hint}"), &problem);
        page.shows(STATUS, &problem);
        page.press(Key::Escape);
        wait_until("nothing is wrong any more", || page.text(STATUS).is_empty() && page.count(INVALID) == 0);
    }
}

#[test]
fn the_focus_moves_on_from_a_button_that_goes() {
    let messages = english();
    // There is room for one hire more.
    let most = limits::HIRES.max as usize;
    let mut workspace = Workspace::default();
    workspace.plan_mut().hires = vec![Hire { count: 1, month: 1 }; most - 1];
    let page = Page::open(&link_to(View::Plateau, &workspace));
    let goes_to = |button: &str, id: &str| {
        page.click_button(button);
        page.focuses(id);
    };
    goes_to(messages.add_recurring(), "recurring-count");
    goes_to(messages.remove_recurring(), "add-recurring");
    goes_to(messages.add_hire(), &HIRE_COUNT.at(most - 1).id());
    goes_to(&messages.remove_hire(&most.to_string()), "add-hire");
    goes_to(messages.as_sign_ups(), "turn-pace");
    goes_to(messages.save_as_today(), "today");
    page.enter_lifetime();
    page.press_on(&slider("lifetime"), Key::Right, 1);
    goes_to(messages.back_to_today(), "today");
    goes_to(messages.set_target(), "target-mrr");
    goes_to(messages.remove_target(), "set-target");
    page.follow("#/nonsense");
    page.has(NOTICE, 1);
    goes_to(messages.dismiss(), "view");

    page.go_to("retention");
    goes_to(messages.try_sample(), "clear-counts");
    goes_to(messages.clear(), "try-sample");
    for (id, typed) in [("period-start", "40"), ("period-new", "4"), ("period-lost", "2")] {
        page.type_into(id, typed);
    }
    goes_to(messages.use_in_plan(), "see-plateau");
    page.press(Key::Enter);
    page.focuses("view");
    goes_to(messages.remove_evidence(), "turn-churn");
}
