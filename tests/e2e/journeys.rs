//! Whole ways through the page: a visitor's on a phone, by touch, and a consultant's with a client's numbers, by keys.

use plateau::model::sensitivity::Step;
use plateau::outcome::plan::PlanOutcome;
use plateau::state::plan_inputs::{CHURN, CLIENTS, FEE, REPS};
use plateau::state::{Action, View, Workspace};
use plateau::wording::plateau as wording;
use thirtyfour::Key;

use super::driver::PHONE;
use super::expected::{after, answer, english, example_with, linked, locale};
use super::page::{ANSWER, Page, slider, wait_for};

/// Taps the middle of an element.
#[track_caller]
fn tap(page: &Page, css: &str) {
    let [left, top, right, bottom] = page.in_sight(css);
    page.tap([f64::midpoint(left, right), f64::midpoint(top, bottom)]);
}

/// Drags the thumb of a slider to its right end.
#[track_caller]
fn drag_to_the_end(page: &Page, id: &str) {
    let [left, top, right, bottom] = page.in_sight(&slider(id));
    let middle = f64::midpoint(top, bottom);
    page.touch(&[[left + 9.0, middle], [f64::midpoint(left, right), middle], [right - 1.0, middle]]);
}

#[test]
fn a_visitor_on_a_phone_sees_why_growth_stops_and_what_would_lift_it() {
    let page = Page::open_with(&PHONE, "");
    page.shows(ANSWER, "$20,000");
    // Answer and chart stay in sight while a slider moves, and follow it.
    let before = page.text(ANSWER);
    drag_to_the_end(&page, "reps");
    wait_for("the answer follows", || page.text(ANSWER), |now| *now != before);
    for css in [ANSWER, ".figure .chart", &slider("reps")] {
        let [_, top, _, bottom] = page.area(css);
        assert!(top >= -0.5 && bottom <= 740.5, "{css} is in sight: {top} to {bottom}");
    }
    let moved = linked(&page.links(|link| link.contains("reps=")));
    assert!(moved.plan.reps > 1.0);
    page.answers(&answer(&moved));
    // The list says what lifts revenue most, and a tap tries it.
    let lever = format!("#lever-{}", Step::FeeTenthMore as usize);
    tap(&page, &lever);
    wait_for("the step is taken", || page.attribute(&lever, "aria-pressed"), |now| now.as_deref() == Some("true"));
    let lifted = linked(&page.links(|link| link.contains("fee=11000")));
    page.answers(&answer(&lifted));
    // An example would replace these numbers; it says so, and brings them back.
    page.shows(".presets", english().presets_replace());
    tap(&page, ".presets button:nth-of-type(2)");
    page.shows(".presets", english().preset_replaced());
    tap(&page, "#replaced button");
    page.answers(&answer(&lifted));
    assert_eq!(page.console(), [""; 0]);
}

#[test]
fn a_consultant_enters_a_clients_numbers_compares_and_takes_them_to_another_view_by_keys() {
    let page = Page::open("");
    for (id, typed) in [("clients", "14"), ("fee", "2500"), ("churn", "6")] {
        page.tab_to(&format!("#{id}"));
        page.press(typed);
    }
    let today = example_with(&[(&CLIENTS, 14.0), (&FEE, 2500.0), (&CHURN, 0.06)]);
    page.answers(&answer(&today));
    page.tab_to(".pin button");
    page.press(Key::Enter);
    page.focuses("today");
    page.shows("#today", english().saved_as_today());
    // Reading order: what can be changed stands before the chart, and the levers behind it.
    let lever = format!("#lever-{}", Step::RepMore as usize);
    page.tab_to(".month");
    page.tab_to(&lever);
    page.press(Key::Space);
    let mut compared = after(today, [Action::SaveAsToday]);
    REPS.field().set(&mut compared, Some(2.0));
    page.answers(&answer(&compared));
    let versus = |workspace: &Workspace| {
        let versus = wording::versus_today(&locale(), workspace, &PlanOutcome::of(workspace));
        versus.expect("today is saved").plain()
    };
    page.shows(".versus", &versus(&compared));
    // A view opened in a new tab would show the same numbers.
    let strategies = "nav a[href^='#/strategies']";
    page.focus(strategies);
    let href = wait_for(
        "the link carries the numbers",
        || page.attribute(strategies, "href"),
        |href| href.as_ref().is_some_and(|href| href.contains("clients=14")),
    );
    let other = Page::open(&href.unwrap_or_default());
    assert_eq!(linked(&other.fragment()), compared);
    page.press(Key::Enter);
    page.focuses("view");
    page.is_ready();
    page.go_to(View::Plateau.route());
    page.shows(".versus", &versus(&compared));
    assert_eq!(page.console(), [""; 0]);
}
