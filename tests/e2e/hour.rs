//! A consultant's hour with a client, from the counts to the file that is opened again, by keys alone.

use plateau::link::file::read;
use plateau::outcome::comparison::Comparison;
use plateau::outcome::retention::{Count, RetentionOutcome};
use plateau::state::plan_inputs::{CLIENTS, FEE, REPS};
use plateau::state::retention_inputs::PERIOD_MONTHS;
use plateau::state::{Action, Beginning, ScenarioAction, StoryAction, StoryStep, View, Workspace};
use plateau::wording::comparison as wording;
use thirtyfour::Key;

use super::driver::DESKTOP;
use super::expected::{after, answer, english, linked, locale};
use super::offline::is_kept;
use super::page::{Page, slider};
use super::report::{NO_DIALOG, pages, prints};
use super::retention::counted;
use super::scenarios::{LIST, TRAY};
use super::share::open_menu;
use super::taking::{Downloads, has_opened};

/// The counts of the year that the client brings along: start, new, lost, end.
const COUNTS: [&str; 4] = ["14", "5", "6", ""];
/// So many months they are of.
const MONTHS: f64 = 12.0;

/// Goes to a field by Tab and types into it in place of what is there.
#[track_caller]
fn fill(page: &Page, id: &str, text: &str) {
    page.tab_to(&format!("#{id}"));
    page.press(text);
}

/// Goes by Tab to what matches and presses Enter.
#[track_caller]
fn enter(page: &Page, css: &str) {
    page.tab_to(css);
    page.press(Key::Enter);
}

/// Goes to a view by its link.
#[track_caller]
fn go_to(page: &Page, view: View) {
    enter(page, &format!("nav a[href^='#/{}']", view.route()));
    page.focuses("view");
    page.is_ready();
}

/// Begins a scenario as a copy of the one that is edited, and names it.
#[track_caller]
fn add_scenario(page: &Page, name: &str, place: usize) {
    enter(page, TRAY);
    page.has(&format!("{LIST}:popover-open"), 1);
    page.tab_to_button(english().scenario_new_from_this());
    page.press(Key::Enter);
    page.focuses(&format!("scenario-name-{place}"));
    page.press(name);
    page.shows(TRAY, name);
    page.press(Key::Escape);
    page.has(&format!("{LIST}:popover-open"), 0);
}

fn add(name: &str) -> Action {
    Action::Scenario(ScenarioAction::Add(Beginning::Edited, name.to_owned()))
}

#[test]
fn a_consultants_hour_by_keys_alone() {
    let mut page = Page::with_worker(&DESKTOP);
    page.browser.before_each_page(NO_DIALOG);
    page.visit("");
    is_kept(&page);
    let downloads = Downloads::of(&page, "hour");

    // From the counts to a plan.
    go_to(&page, View::Retention);
    for (count, typed) in Count::ALL.into_iter().zip(COUNTS).filter(|(_, typed)| !typed.is_empty()) {
        fill(&page, count.input().key, typed);
    }
    fill(&page, PERIOD_MONTHS.key, &MONTHS.to_string());
    enter(&page, ".results > .pin button");
    enter(&page, "a[href='#/plateau']:is(.pin *)");
    page.focuses("view");
    for (id, typed) in [("clients", "13"), ("fee", "2500")] {
        fill(&page, id, typed);
    }
    let expected = counted(COUNTS, MONTHS);
    let outcome = RetentionOutcome::of(expected.retention.period);
    let mut expected = after(expected, outcome.counted.map(Action::AdoptCounts));
    CLIENTS.field().set(&mut expected, Some(13.0));
    FEE.field().set(&mut expected, Some(2_500.0));
    page.answers(&answer(&expected));
    enter(&page, ".pin button");
    page.focuses("today");

    // Three scenarios, compared.
    add_scenario(&page, "Two reps", 1);
    page.tab_to(&slider("reps"));
    page.press(Key::Right);
    add_scenario(&page, "A higher fee", 2);
    fill(&page, "fee", "3000");
    let mut expected = after(
        expected,
        [
            Action::SaveAsToday,
            add("Two reps"),
            Action::SetInput(REPS.field(), 2.0),
            add("A higher fee"),
            Action::SetInput(FEE.field(), 3_000.0),
        ],
    );
    page.answers(&answer(&expected));
    go_to(&page, View::Compare);
    let comparison = Comparison::new(&expected, &[], false);
    page.answers(&wording::answer(&locale(), expected.measure, &comparison).plain());

    // A story, told with a clicker.
    page.tab_to_button(english().story_begin());
    page.press(Key::Enter);
    fill(&page, "story-title-0", "Where you are");
    fill(&page, "story-note-0", "Ask about December.");
    expected = after(
        expected,
        [
            Action::Story(StoryAction::Begin),
            Action::Story(StoryAction::Set(0, StoryStep::new(1, "Where you are", "Ask about December."))),
        ],
    );
    page.links(|now| linked(now) == expected);
    page.tab_to_button(english().view_present());
    page.press(Key::Enter);
    for (key, title) in [(Key::Home, "Where you are"), (Key::PageDown, "Two reps"), (Key::PageDown, "A higher fee")] {
        page.press(key);
        page.shows(".present .step", title);
    }
    page.press(Key::Escape);
    page.links(|now| now.starts_with("#/compare"));
    page.has(".present", 0);

    // The report on paper.
    open_menu(&page);
    fill(&page, "report-for", "Acme");
    page.tab_to_button(english().report_print());
    page.press(Key::Enter);
    prints(&page, 1);
    page.shows(".report header", "Acme");
    assert!((2..=3).contains(&pages(&page)));
    page.has(".report", 0);
    page.press(Key::Escape);
    page.has("#taking:popover-open", 0);

    // The file, opened again without a network.
    open_menu(&page);
    page.tab_to_button(english().take_save_file());
    page.press(Key::Enter);
    let file = downloads.text("plateau.json");
    assert_eq!(read(&file).expect("the page reads what it has written").workspace, expected);
    page.server.switch_off();
    page.visit("");
    page.answers(&answer(&Workspace::default()));
    open_menu(&page);
    page.tab_to("#paste-file");
    page.paste_into("paste-file", &file);
    has_opened(&page, &expected);
    page.has("#taking:popover-open", 0);
    assert_eq!(page.console(), [""; 0]);
}
