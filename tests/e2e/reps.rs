//! Reps: whose book of clients is worth most, and what bonuses cost.

use plateau::link;
use plateau::outcome::reps::{BooksOutcome, ServiceBonusOutcome, StayBonusOutcome};
use plateau::state::rep_inputs::{BONUS, BOOK_DEALS, BOOK_FEE, RETENTION_FLOOR, SALARY};
use plateau::state::{Action, Workspace};
use plateau::wording::reps as wording;
use thirtyfour::Key;

use super::expected::{after, english, labeled, linked, locale};
use super::page::{Page, slider};

/// Waits until the page says of the reps' books what the program says natively.
#[track_caller]
fn says(page: &Page, workspace: &Workspace) {
    let (locale, outcome) = (locale(), BooksOutcome::of(&workspace.sales_reps()));
    page.answers(&labeled(&wording::answer(&locale, &outcome).plain(), workspace.reps.is_sample()));
    let rows = 0..workspace.sales_reps().len();
    let book = |row: usize| vec![wording::rep_name(&locale, row), wording::book(&locale, &outcome, row)];
    page.each_shows(".segment", &rows.map(book).collect::<Vec<_>>());
    let revenue: Vec<_> = outcome.books.iter().map(|book| vec![locale.money(book.mrr)]).collect();
    page.each_shows(".rows text[text-anchor=end]", &revenue);
    page.has(".rows rect[data-bar=with]", 1);
}

/// Waits until the page says of bonuses what the program says natively.
#[track_caller]
fn says_of_bonuses(page: &Page, workspace: &Workspace) {
    let (locale, plan, reps) = (locale(), &workspace.plan, &workspace.reps);
    let stay = StayBonusOutcome::new(plan, reps);
    page.shows("section:has(#bonus) .answer-small", &wording::bonus_answer(&locale, &stay).plain());
    page.tabulates("section:has(#bonus) table", &wording::bonus_rows(&locale, &stay));
    page.explains("section:has(#bonus)", &wording::bonus_explanation(&locale, &stay).text);
    let service = ServiceBonusOutcome::new(plan, reps);
    page.shows("section:has(#service) .answer-small", &wording::service_answer(&locale, &service).plain());
    page.tabulates("section:has(#service) table", &wording::service_rows(&locale, &service));
    let problems: Vec<_> =
        wording::service_problem(&locale, &service).into_iter().map(|text| vec![text.into()]).collect();
    page.each_shows("section:has(#service) .results > .problem", &problems);
}

#[test]
fn books_and_bonuses_follow_what_is_typed_and_the_plan() {
    let page = Page::open("#/reps");
    let mut workspace = Workspace::default();
    says(&page, &workspace);
    page.click("#try-sample");
    workspace = after(workspace, [Action::LoadSampleReps]);
    says(&page, &workspace);
    for (input, typed) in [(BOOK_DEALS.at(0), "60"), (BOOK_FEE.at(1), "7500.5")] {
        page.type_into(&input.id(), typed);
        input.set(&mut workspace, typed.parse().ok());
        says(&page, &workspace);
    }
    page.click_button(english().add_rep());
    workspace = after(workspace, [Action::AddRep]);
    says(&page, &workspace);
    let link = page.links(|link| link::decode(link).is_ok_and(|link| link.workspace.reps == workspace.reps));
    page.visit(&link);
    says(&page, &workspace);
    // Each button goes with its rep, and a field gets the focus. The last rep stays.
    for row in [1, 0] {
        page.click_button(&english().remove_rep(&wording::rep_name(&locale(), row)));
        workspace = after(workspace, [Action::RemoveRep(row)]);
        says(&page, &workspace);
        page.focuses("book-deals-0");
    }
    page.has(".segment button", 0);
    says_of_bonuses(&page, &workspace);
    for (input, typed, value) in [
        (BONUS.at(0), "1000", 1000.0),
        (BONUS.at(2), "0", 0.0),
        (SALARY.field(), "60000", 60_000.0),
        (RETENTION_FLOOR.field(), "20", 0.2),
        // It would begin above where it is full.
        (RETENTION_FLOOR.field(), "95", 0.95),
    ] {
        page.type_into(&input.id(), typed);
        input.set(&mut workspace, Some(value));
        says_of_bonuses(&page, &workspace);
    }
    page.press_on(&slider("retention-floor"), Key::Home, 1);
    let is_lower = |link: &str| link::decode(link).is_ok_and(|link| link.workspace.reps.retention_floor == 0.0);
    workspace = linked(&page.links(is_lower));
    says_of_bonuses(&page, &workspace);
    // The plan decides how long clients stay; the view is made anew, so its parts are closed.
    page.go_to("plateau");
    page.enter_lifetime();
    page.type_into("lifetime", "36");
    let stays_longer =
        |link: &str| link::decode(link).is_ok_and(|link| link.workspace.plan.lifetime.lifetime() == 36.0);
    workspace = linked(&page.links(stays_longer));
    page.go_to("strategies");
    page.click("main a[href='#/reps']");
    says_of_bonuses(&page, &workspace);
}
