//! What really happened: months typed and pasted beside the plan, and what explains them.

use std::rc::Rc;

use plateau::import::past::PastTable;
use plateau::link::file;
use plateau::model::calendar::CalendarMonth;
use plateau::outcome::past::{deviation, past_fit};
use plateau::outcome::plan::{PlanOutcome, projection};
use plateau::state::{Action, Past, PastAction, PastMonth, Plan, View, Workspace};
use plateau::wording::past as wording;
use plateau::wording::plateau as plan_wording;
use thirtyfour::Key;

use super::driver::{PHONE, POLISH};
use super::expected::{after, answer, english, link_to, linked, locale};
use super::page::{Page, plain};
use super::share::open_menu;

/// The disclosure.
const PART: &str = ".fold > details";
/// The months in the chart.
const POINTS: &str = ".stage .past .points path";
const LINE: &str = ".stage .past .lived path";
/// How far the plan is off.
const OFF: &str = ".off";

fn open_part(page: &Page) {
    page.unfold(PART);
    page.has(".past-part", 1);
}

/// A workspace with months, in links.
fn with(plan: Plan, months: Vec<PastMonth>, since: u8) -> Workspace {
    let past = Rc::new(Past { months, since, start: CalendarMonth::new(2026, 3), in_link: true });
    Workspace { plan: Rc::new(plan), past, ..Workspace::default() }
}

fn revenues(revenues: &[f64]) -> Vec<PastMonth> {
    revenues.iter().map(|revenue| PastMonth { revenue: Some(*revenue), clients: None }).collect()
}

fn sentence(workspace: &Workspace) -> String {
    let deviation = deviation(workspace, &PlanOutcome::of(workspace)).expect("a month is known");
    plain(&wording::deviation(&locale(), &deviation).plain())
}

#[test]
fn months_are_typed_and_drawn_and_stay_out_of_the_link_until_the_person_says_so() {
    let page = Page::open("");
    page.has(LINE, 0);
    open_part(&page);
    for (row, revenue) in ["9k", "$12,000", "15000"].into_iter().enumerate() {
        page.click("#past-add");
        page.focuses(&format!("past-revenue-{row}"));
        page.press(revenue);
    }
    page.type_into("past-clients-2", "1.5");
    page.press(Key::Tab);
    page.has(LINE, 1);
    page.has(POINTS, 1);
    let mut workspace = Workspace::default();
    let mut months = revenues(&[9_000.0, 12_000.0, 15_000.0]);
    months[2].clients = Some(1.5);
    workspace.past_mut().change(PastAction::SetMonths(months, None));
    page.shows(OFF, &sentence(&workspace));
    // Where the months are is written beside them, and the address does not have them.
    page.shows(".past-part", english().past_private());
    page.type_into("fee", "11000");
    let address = page.links(|link| link.contains("fee=11000"));
    assert!(!address.contains("past"), "{address}");
    page.click(".past-part input[type=checkbox]");
    let address = page.links(|link| link.contains("past="));
    assert_eq!(linked(&address).past.months, workspace.past.months);
    page.click(".past-part input[type=checkbox]");
    page.links(|link| !link.contains("past"));
    // Another view and back keep them.
    page.go_to("strategies");
    page.go_to("plateau");
    page.has(LINE, 1);
}

#[test]
fn pasted_months_are_read_before_they_are_used_and_give_the_axis_its_months() {
    let pasted =
        "Month\tRevenue\tClients\nJan 2026\t10,000\t1\nFeb 2026\tn/a\t1\nMar 2026\t14,000\t2\nTotal\t24,000\t\n";
    let page = Page::open("");
    open_part(&page);
    page.paste_into("paste-past", pasted);
    let read = PastTable::read(pasted, &[]);
    page.shows(".past-part .read", &plain(&wording::reading(&locale(), &read).count));
    page.has(LINE, 0);
    page.click_button(&english().past_use(&locale().quantity(3.0)));
    page.has(LINE, 1);
    page.shows(".stage .axis", "Mar 2026");
    page.becomes("#past-start", "2026-03");
    page.becomes("#past-revenue-2", "14,000");
    // The start of the plan moves in the calendar, and the months with it.
    page.script::<()>(
        "const field = document.getElementById('past-start'); field.value = '2027-01';
         field.dispatchEvent(new Event('change', { bubbles: true }))",
    );
    page.shows(".stage .axis", "Jan 2027");
    page.links(|link| link.contains("start-month=2027-01"));
    page.follow("#/compare");
    page.shows(".axis", "Jan 2027");
}

#[test]
fn the_sentence_and_the_chart_say_how_far_the_plan_is_off() {
    let plan = Plan { clients: 2.0, ..Plan::default() };
    let workspace = with(plan, revenues(&[16_000.0, 18_000.0, 20_000.0, 17_000.0, 15_000.0]), 2);
    let page = Page::open(&link_to(View::Plateau, &workspace));
    page.shows(OFF, &sentence(&workspace));
    let outcome = PlanOutcome::of(&workspace);
    let summary = plan_wording::chart_summary(&locale(), workspace.measure, &outcome);
    assert_eq!(plain(&page.attribute(".stage .chart", "aria-label").unwrap_or_default()), plain(&summary));
    // By keys one comes to the months before the plan, too.
    page.focus(".stage .month");
    page.press(Key::Home);
    page.shows(".stage .cursor", "Jan 2026");
    page.shows(".stage .cursor", "$16,000");
    page.unfold(".table > details");
    page.tabulates(".table", &plan_wording::month_rows(&locale(), &outcome));
}

#[test]
fn what_explains_the_past_is_used_only_on_a_press_and_undone() {
    let made = projection(&Plan { clients: 4.0, ..Plan::default() }, false);
    let months = made.months[..24].iter().map(|month| month.mean.mrr).collect::<Vec<_>>();
    let workspace = with(Plan { reps: 2.0, ..Plan::default() }, revenues(&months), 0);
    let page = Page::open(&link_to(View::Plateau, &workspace));
    let before = answer(&workspace);
    page.answers(&before);
    open_part(&page);
    page.click_button(english().fit_show());
    let fit = past_fit(&workspace).expect("two years are enough");
    page.shows(".fit .answer-small", &plain(&wording::fit_answer(&locale(), &fit).plain()));
    page.has(".fit .chart .line path", 1);
    page.answers(&before);
    page.click_button(english().use_in_plan());
    page.answers(&answer(&after(workspace, [Action::EnterCells(fit.entries)])));
    page.shows(".fit", english().fit_used());
    page.click_button(english().undo());
    page.answers(&before);
}

#[test]
fn a_file_keeps_months_that_no_link_has() {
    let mut workspace = with(Plan::default(), revenues(&[16_000.0, 18_000.0]), 0);
    workspace.past_mut().in_link = false;
    let page = Page::open("");
    page.has(LINE, 0);
    open_menu(&page);
    page.paste_into("paste-file", &file::write(&workspace, None));
    page.has(LINE, 1);
    page.shows(OFF, &sentence(&workspace));
}

#[test]
fn the_part_fits_a_phone_in_polish() {
    let months = vec![PastMonth { revenue: Some(1_234_567.0), clients: Some(123.0) }; 36];
    let workspace = with(Plan::default(), months, 12);
    for setup in [&PHONE, &POLISH] {
        let page = Page::open_with(setup, &link_to(View::Plateau, &workspace));
        open_part(&page);
        page.has(".past-months tbody tr", 36);
        let beyond: f64 = page.script("return document.documentElement.scrollWidth - innerWidth");
        assert!(beyond <= 0.0, "{beyond}");
    }
}
