//! Scenarios: the list in the bar, and the view that compares them.

use std::rc::Rc;

use plateau::outcome::comparison::Comparison;
use plateau::state::plan_inputs::REPS;
use plateau::state::{Action, Beginning, Plan, Preset, ScenarioAction, View, Workspace};
use plateau::wording::comparison as wording;
use plateau::wording::scenarios::name;
use thirtyfour::Key;

use super::driver::{DESKTOP, PHONE};
use super::expected::{after, answer, english, link_to, linked, locale};
use super::page::{ANSWER, Page, slider, wait_for};

/// The button in the bar.
pub const TRAY: &str = "[data-look=tray]";
/// The list behind it.
pub const LIST: &str = "#scenarios";

fn add(name: &str) -> Action {
    Action::Scenario(ScenarioAction::Add(Beginning::Edited, name.to_owned()))
}

/// A stuck agency as today, the same as a first scenario, and two ways out.
fn three_ways() -> Workspace {
    let stuck = Rc::new(Preset::Stuck.plans().1);
    let workspace = Workspace { plan: Rc::clone(&stuck), today: Some(stuck), ..Workspace::default() };
    after(
        workspace,
        [
            add("Two reps"),
            Action::SetInput(REPS.field(), 2.0),
            add("Five reps"),
            Action::SetInput(REPS.field(), 5.0),
            Action::Scenario(ScenarioAction::Edit(1)),
        ],
    )
}

fn compared(workspace: &Workspace) -> Comparison {
    Comparison::new(workspace, &[], false)
}

fn sentence(workspace: &Workspace) -> String {
    wording::answer(&locale(), workspace.measure, &compared(workspace)).plain()
}

#[test]
fn a_scenario_is_begun_named_and_compared_by_keys_alone() {
    let page = Page::open("");
    page.tab_to(TRAY);
    page.press(Key::Enter);
    page.has(&format!("{LIST}:popover-open li"), 1);
    page.click_button(english().scenario_new_from_this());
    page.has(&format!("{LIST} li"), 2);
    // The new one is edited, and the field of its name has the focus.
    page.focuses("scenario-name-1");
    page.press("Two reps");
    page.shows(TRAY, "Two reps");
    page.press(Key::Escape);
    page.has(&format!("{LIST}:popover-open"), 0);
    page.press_on(&slider("reps"), Key::Right, 1);
    let now = linked(&page.links(|link| link.contains("reps=2") && link.contains("scenario=")));
    assert_eq!(now.all_scenarios().iter().map(|scenario| scenario.plan.reps).collect::<Vec<_>>(), [1.0, 2.0]);
    assert_eq!(now.scenarios.edited_label().name, "Two reps");
    page.follow("#/compare");
    page.answers(&sentence(&now));
    page.has(".chart .line path", 2);
    // Reloaded from its address it is all there.
    let fragment = page.links(|link| link.starts_with("#/compare?"));
    page.visit(&fragment);
    page.answers(&sentence(&now));
}

#[test]
fn scenarios_are_copied_moved_and_deleted_and_undo_brings_them_back() {
    let workspace = three_ways();
    let page = Page::open(&link_to(View::Plateau, &workspace));
    page.click(TRAY);
    page.has(&format!("{LIST} li"), 3);
    let label = |place: usize| name(&locale(), workspace.scenarios.labels()[place]);
    page.click_button(&english().scenario_delete(&label(1)));
    page.has(&format!("{LIST} li"), 2);
    page.shows(&format!("{LIST} .deleted"), &english().scenario_deleted(&label(1)));
    page.shows(TRAY, "Five reps");
    page.click(&format!("{LIST} .deleted button"));
    page.has(&format!("{LIST} li"), 3);
    page.shows(TRAY, "Two reps");
    page.click_button(&english().scenario_up(&label(1)));
    let names = || {
        let links = page.links(|link| link.starts_with("#/plateau?"));
        linked(&links).all_scenarios().into_iter().map(|scenario| scenario.label.name).collect::<Vec<_>>()
    };
    wait_for("it has moved up", names, |names| *names == ["Two reps", "", "Five reps"]);
    page.click_button(&english().scenario_duplicate(&label(2)));
    page.has(&format!("{LIST} li"), 4);
    // What is edited stays what it was.
    page.shows(TRAY, "Two reps");
    page.answers(&answer(&Workspace { scenarios: Rc::default(), ..workspace }));
    assert_eq!(page.console(), [""; 0]);
}

#[test]
fn the_table_has_each_figure_and_differences_from_any_column() {
    let workspace = three_ways();
    let page = Page::open(&link_to(View::Compare, &workspace));
    let (comparison, locale) = (compared(&workspace), locale());
    let table = "#compared tbody";
    let first = |page: &Page| {
        page.script_with::<Vec<String>>(
        "return [...document.querySelectorAll(`${arguments[0]} tr td:last-child`)].map((cell) => cell.firstChild.textContent)",
        &[table.into()],
    )
    };
    let last = comparison.columns.last().expect("there are columns");
    let expected: Vec<String> =
        comparison.figures().into_iter().map(|figure| wording::cell(&locale, &comparison, last, figure)).collect();
    wait_for("the table has the figures", || first(&page), |cells| *cells == expected);
    assert_eq!(page.count(&format!("{table} tr:first-child [data-best]")), 1);
    // Against today, which stands first.
    page.choose("#compared select", 1);
    page.shows(&format!("{table} tr:first-child td:last-child small"), "+$80,000");
    assert_eq!(page.text("#compared-inputs tbody th"), "Sales reps");
    // Likely ranges are there on demand, and scenarios can be left out.
    page.has(".chart .band path[d^=M]", 0);
    page.click(".legend li:last-child label:last-child input");
    page.has(".chart .band path[d^=M]", 1);
    page.click(".legend li:last-child label:first-child input");
    page.has(".chart .line path", 2);
}

#[test]
fn what_is_left_out_of_the_chart_is_left_out_of_the_sentence_and_the_tables() {
    let workspace = three_ways();
    let page = Page::open(&link_to(View::Compare, &workspace));
    page.answers(&sentence(&workspace));
    page.click(".legend li:last-child label:first-child input");
    let without = after(workspace, [Action::Scenario(ScenarioAction::Delete(2))]);
    page.answers(&sentence(&without));
    page.has("#compared thead th", 3);
    page.has("#compared-inputs thead th", 3);
}

#[test]
fn differences_stay_against_the_same_column_while_others_come_and_go() {
    let page = Page::open(&link_to(View::Compare, &Workspace { today: None, ..three_ways() }));
    page.choose("#compared select", 2);
    let against = || page.script::<String>("return document.querySelector('#compared select').selectedOptions[0].text");
    let base = english().compare_against("Two reps");
    wait_for("it is chosen", against, |now| *now == base);
    page.click_button(english().save_as_today());
    page.has("#compared thead th", 4);
    wait_for("it is still chosen", against, |now| *now == base);
}

#[test]
fn moving_a_slider_moves_the_edited_scenario_in_the_comparison() {
    let workspace = three_ways();
    let page = Page::open(&link_to(View::Compare, &workspace));
    page.shows("#compare-change", "Two reps");
    page.press_on(&slider("reps"), Key::Right, 4);
    let moved = after(workspace, [Action::SetInput(REPS.field(), 6.0)]);
    page.answers(&sentence(&moved));
}

#[test]
fn on_a_phone_one_scenario_at_a_time_is_held_against_today() {
    let page = Page::open_with(&PHONE, &link_to(View::Compare, &three_ways()));
    page.shows(".stepper", "Two reps");
    page.has(".chart .line path", 1);
    page.has("#compared thead th", 2);
    page.click_button(english().compare_next());
    page.shows(".stepper", "Five reps");
    assert_eq!(page.is_enabled(english().compare_next()), Some(false));
    // A finger that goes to the right brings the one before.
    let [left, top, right, bottom] = page.area(".figure figcaption");
    let middle = f64::midpoint(top, bottom);
    page.touch(&[[left + 20.0, middle], [f64::midpoint(left, right), middle], [right - 60.0, middle]]);
    page.shows(".stepper", "Two reps");
}

#[test]
fn extreme_names_and_plans_stay_within_the_page() {
    let long = "W".repeat(1_000);
    let names =
        [long.as_str(), "🚀🚀🚀 *all in*", "תוכנית שלישית", "<b>bold</b> & <script>alert(1)</script>", "\u{202e}evil"];
    let many = names.into_iter().map(add).chain([add("f"), add("g")]);
    let mut workspace = after(Workspace::default(), many);
    REPS.field().set(&mut workspace, Some(1_000.0));
    for setup in [&DESKTOP, &PHONE] {
        let page = Page::open_with(setup, &link_to(View::Compare, &workspace));
        page.answers(&sentence(&workspace));
        let wide: f64 = page.script("return document.documentElement.scrollWidth - innerWidth");
        assert!(wide <= 0.5, "the page is {wide} too wide");
        assert_eq!(page.script::<u32>("return document.querySelectorAll('main b b, main script').length"), 0);
        page.click(TRAY);
        page.has(&format!("{LIST} li"), 8);
        page.shows(LIST, &english().scenarios_full("8"));
        assert!(!page.text(ANSWER).is_empty());
    }
    let _: Rc<Plan> = workspace.plan;
}
