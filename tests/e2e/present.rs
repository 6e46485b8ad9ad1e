//! Presenting: a story step by step, by keys, a clicker, buttons and fingers.

use std::rc::Rc;

use plateau::state::plan_inputs::REPS;
use plateau::state::told_story::ToldStep;
use plateau::state::{Action, Beginning, Preset, ScenarioAction, StoryAction, StoryStep, View, Workspace};
use plateau::wording::story as wording;
use thirtyfour::Key;

use super::driver::{DESKTOP, PHONE, Setup};
use super::expected::{after, english, link_to, linked, locale};
use super::page::{ANSWER, Page, wait_for, wait_until};

const STEP: &str = ".present .step";
/// The second slider, after how long clients stay.
const REPS_SLIDER: &str = ".told-slider:nth-child(2) input";

fn title(step: ToldStep) -> String {
    wording::title(&locale(), step)
}

/// Waits until a step of the story that comes along is shown.
#[track_caller]
fn tells(page: &Page, step: ToldStep) {
    page.shows(STEP, &title(step));
}

/// Two scenarios, and a story of one's own that goes back and forth, with a note.
fn own() -> Workspace {
    let stuck = Preset::Stuck.plans().1;
    let workspace = Workspace { plan: Rc::new(stuck), ..Workspace::default() };
    let set = |place, scenario, title: &str, note: &str| {
        Action::Story(StoryAction::Set(place, StoryStep::new(scenario, title, note)))
    };
    after(
        workspace,
        [
            Action::Scenario(ScenarioAction::Add(Beginning::Edited, "Two reps".to_owned())),
            Action::SetInput(REPS.field(), 2.0),
            Action::Story(StoryAction::Begin),
            Action::Story(StoryAction::Add(1)),
            set(0, 2, "Where we could be", "Pause here."),
            set(1, 1, "<i>Where we are</i>", ""),
        ],
    )
}

#[test]
fn a_clicker_steps_through_the_story_that_comes_along() {
    let page = Page::open("#/present");
    tells(&page, ToldStep::Stuck);
    page.shows(ANSWER, "$20,000 a month");
    for step in &ToldStep::ALL[1..] {
        page.press(Key::PageDown);
        tells(&page, *step);
    }
    // The last one stays, and the axis has stayed all the way.
    let axis = page.texts(".chart .axis text");
    page.press(Key::PageDown);
    tells(&page, ToldStep::AllTogether);
    page.press(Key::Home);
    tells(&page, ToldStep::Stuck);
    assert_eq!(page.texts(".chart .axis text"), axis);
    for (key, step) in [
        (Key::Right, ToldStep::SecondRep),
        (Key::Space, ToldStep::LongerLifetime),
        (Key::Left, ToldStep::SecondRep),
        (Key::PageUp, ToldStep::Stuck),
        (Key::End, ToldStep::AllTogether),
    ] {
        page.press(key);
        tells(&page, step);
    }
    page.press("4");
    tells(&page, ToldStep::NoMonthToMonth);
    page.click_button(english().present_back());
    tells(&page, ToldStep::LongerLifetime);
}

#[test]
fn escape_returns_to_where_one_was() {
    let page = Page::open("#/retention");
    page.follow("#/present");
    tells(&page, ToldStep::Stuck);
    page.has(".bar", 0);
    page.press(Key::Escape);
    page.links(|link| link.starts_with("#/retention"));
    page.has(".bar", 1);
}

#[test]
fn the_smallest_words_can_be_read_from_the_back_of_a_room() {
    let large = Setup { size: (1_920, 1_080), ..DESKTOP };
    let small = Setup { size: (1_280, 720), ..DESKTOP };
    for (setup, least) in [(small, 22.0), (large, 33.0)] {
        let page = Page::open_with(&setup, "#/present");
        for place in 0..ToldStep::ALL.len() {
            page.press((place + 1).to_string());
            tells(&page, ToldStep::ALL[place]);
            // Words in the drawing are as large as the drawing is scaled.
            let smallest: f64 = page.script(
                "const sizes = [...document.querySelectorAll('.present *')]
                   .filter((e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim()))
                   .filter((e) => e.getClientRects().length && !e.closest('[popover]'))
                   .map((e) => parseFloat(getComputedStyle(e).fontSize) * (e.ownerSVGElement ? e.getScreenCTM().a : 1));
                 return Math.min(...sizes)",
            );
            assert!(smallest >= least - 0.5, "{smallest} pixels at {:?}", setup.size);
            let [_, _, right, bottom] = page.area(".present");
            assert!(right <= f64::from(setup.size.0) + 0.5 && bottom <= f64::from(setup.size.1) + 0.5);
            let wide: f64 = page.script("return document.documentElement.scrollHeight - innerHeight");
            assert!(wide <= 0.5, "nothing has to be scrolled: {wide}");
        }
    }
}

#[test]
fn a_moved_slider_changes_the_step_only_once_it_is_kept() {
    let workspace = own();
    let page = Page::open(&link_to(View::Present, &workspace));
    let before = page.text(ANSWER);
    page.press_on(REPS_SLIDER, Key::Right, 3);
    wait_for("the sentence follows", || page.text(ANSWER), |now| *now != before);
    // No key steps while a slider has the focus.
    page.shows(STEP, "Where we could be");
    page.blur();
    page.press(Key::PageDown);
    page.shows(STEP, "Where we are");
    page.press(Key::PageUp);
    page.answers(&before);
    page.press_on(REPS_SLIDER, Key::Right, 3);
    page.click_button(english().present_keep());
    let kept = linked(&page.links(|link| link.contains("reps=5")));
    assert_eq!(kept.all_scenarios().iter().map(|scenario| scenario.plan.reps).collect::<Vec<_>>(), [1.0, 5.0]);
}

#[test]
fn a_story_of_ones_own_shows_its_titles_and_its_notes_on_demand() {
    let page = Page::open(&link_to(View::Present, &own()));
    page.shows(STEP, "Where we could be");
    assert_eq!(page.count(".presenter-note"), 0);
    page.press("n");
    page.shows(".presenter-note", "Pause here.");
    page.press(Key::Right);
    page.shows(STEP, "<i>Where we are</i>");
    page.shows(".presenter-note", english().present_no_note());
    // Keys of a single character can be switched off.
    page.click_button(english().present_settings());
    page.click(&format!(".scenarios:popover-open [aria-label=\"{}\"]", english().present_keys()));
    page.press(Key::Escape);
    page.blur();
    page.press("1");
    page.press("n");
    page.press(Key::Right);
    page.shows(STEP, "3 of 3");
    page.has(".presenter-note", 1);
}

#[test]
fn the_story_that_comes_along_becomes_ones_own_when_a_change_is_kept() {
    let page = Page::open("#/present");
    page.press(Key::Right);
    tells(&page, ToldStep::SecondRep);
    page.press_on(REPS_SLIDER, Key::Right, 1);
    page.click_button(english().present_keep());
    let own = linked(&page.links(|link| link.contains("scenario=")));
    let titles: Vec<String> = own.all_scenarios().into_iter().map(|scenario| scenario.label.name).collect();
    assert_eq!(titles, ToldStep::ALL.map(title));
    assert_eq!(own.all_scenarios()[1].plan.reps, 3.0);
}

#[test]
fn on_a_phone_fingers_step() {
    let page = Page::open_with(&PHONE, "#/present");
    tells(&page, ToldStep::Stuck);
    let [left, top, right, bottom] = page.area(ANSWER);
    let middle = f64::midpoint(top, bottom);
    page.touch(&[[right - 30.0, middle], [f64::midpoint(left, right), middle], [left + 30.0, middle]]);
    tells(&page, ToldStep::SecondRep);
    page.touch(&[[left + 30.0, middle], [f64::midpoint(left, right), middle], [right - 30.0, middle]]);
    tells(&page, ToldStep::Stuck);
}

#[test]
fn a_press_of_present_asks_for_the_whole_screen_and_giving_it_back_ends() {
    let page = Page::open("#/compare");
    page.click(".bar .only-wide button");
    tells(&page, ToldStep::Stuck);
    wait_until("it has the whole screen", || page.script("return document.fullscreenElement !== null"));
    page.async_script::<()>("await document.exitFullscreen()", &[]);
    page.links(|link| link.starts_with("#/compare"));
}
