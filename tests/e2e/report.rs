//! The report: what is printed, and that the page is the same afterwards.

use plateau::state::scenarios::MOST;
use plateau::state::{Beginning, ScenarioAction, View, Workspace};
use plateau::text::Language;
use serde_json::json;
use thirtyfour::Key;

use super::driver::{DESKTOP, POLISH, Setup};
use super::expected::{english, link_to};
use super::page::{Page, wait_for, wait_until};
use super::server::{Failure, built};
use super::share::open_menu;
use super::taking::three;

/// Takes the place of the browser's dialog, which a test cannot close: printing ends when the browser has made a PDF.
pub const NO_DIALOG: &str = "window.printed = 0; window.print = () => { ++window.printed }";

/// A page whose print dialog is counted.
#[track_caller]
fn opened(setup: &Setup, workspace: &Workspace) -> Page {
    let mut page = Page::blank(setup);
    page.browser.before_each_page(NO_DIALOG);
    page.visit(&link_to(View::Plateau, workspace));
    page
}

/// Waits until the dialog has been opened so many times.
#[track_caller]
pub fn prints(page: &Page, times: u32) {
    wait_for("the dialog is open", || page.script::<u32>("return window.printed"), |printed| *printed == times);
}

/// Prints what the dialog would, on A4; how many pages that makes.
#[track_caller]
pub fn pages(page: &Page) -> usize {
    let size = json!({ "paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": true });
    let pdf = page.browser.protocol("Page.printToPDF", size);
    page.script_with("return atob(arguments[0]).match(/\\/Type\\s*\\/Page\\b/g).length", &[pdf["data"].clone()])
}

/// So many scenarios, each with another name that is as long as a name may be.
fn many(count: usize) -> Workspace {
    let mut workspace = Workspace::default();
    for place in 1..count {
        let name = format!("{place} {}", "Długa nazwa ".repeat(5));
        workspace.change_scenarios(ScenarioAction::Add(Beginning::Edited, name));
        workspace.plan_mut().clients = place as f64;
    }
    workspace.today = Some(workspace.plan.clone());
    workspace
}

#[test]
fn a_report_has_two_or_three_pages_with_the_names_and_the_page_is_the_same_afterwards() {
    for (setup, language) in [(DESKTOP, Language::English), (Setup { scheme: "dark", ..POLISH }, Language::Polish)] {
        let messages = language.messages();
        let page = opened(&setup, &three());
        open_menu(&page);
        page.insert_into("report-for", "<Acme>\u{202e}");
        page.insert_into("report-by", "Ann");
        page.becomes("#report-for", "<Acme>");
        let fragment = page.fragment();
        let seen = "return [document.documentElement.scrollWidth, document.documentElement.scrollHeight,
            document.querySelector('.page').innerText]";
        let before: serde_json::Value = page.script(seen);
        page.click_button(messages.report_print());
        prints(&page, 1);
        page.has("body > .report", 1);
        assert_eq!(page.script::<serde_json::Value>(seen), before, "the screen stays as it is");
        let is_seen = "return document.querySelector('.report').checkVisibility({ visibilityProperty: true })";
        assert!(!page.script::<bool>(is_seen));
        let day: String =
            page.script("return new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' })");
        for part in
            [&messages.named(messages.report_for(), "<Acme>"), &messages.named(messages.report_by(), "Ann"), &day]
        {
            page.shows(".report header", part);
        }
        // Charts are drawn for the width of the paper.
        let width = "return [...document.querySelectorAll('.report .chart')].map((e) => Number(e.getAttribute('viewBox').split(' ')[2]))";
        assert_eq!(page.script::<Vec<f64>>(width), [680.0; 2]);
        let count = pages(&page);
        assert!((2..=3).contains(&count), "{count} pages in {language:?}");
        // Printing has ended, and with it the report.
        page.has(".report", 0);
        assert_eq!(page.script::<serde_json::Value>(seen), before);
        assert_eq!(page.fragment(), fragment);
        assert!(!fragment.contains("Acme"), "{fragment}");
        assert_eq!(page.is_enabled(messages.undo()), Some(false));
        // The names are still there for the next one.
        page.press(Key::Escape);
        page.has("#taking:popover-open", 0);
        open_menu(&page);
        page.becomes("#report-by", "Ann");
        assert_eq!((page.console(), page.server.reports()), (Vec::new(), Vec::<String>::new()));
    }
}

#[test]
fn only_the_report_is_printed_and_it_is_black_on_white_with_nothing_cut_off() {
    for count in [1, MOST] {
        let page = opened(&Setup { scheme: "dark", ..DESKTOP }, &many(count));
        open_menu(&page);
        page.click_button(english().report_print());
        prints(&page, 1);
        page.browser.emulate("print", &[("prefers-color-scheme", "dark")]);
        // As wide as a sheet of A4 between its margins.
        page.browser.resize((680, 960), 1);
        page.is_painted();
        let others = "return [...document.querySelectorAll('body *')].filter((e) => !e.closest('.report') && e.checkVisibility()).length";
        assert_eq!(page.script::<u32>(others), 0);
        let colors = "const report = document.querySelector('.report'), { color } = getComputedStyle(report);
            return [color, getComputedStyle(document.body).backgroundColor, getComputedStyle(report.querySelector('th')).color]";
        assert_eq!(page.script::<[String; 3]>(colors), ["rgb(0, 0, 0)", "rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
        let cut = "return [...document.querySelectorAll('.report *')].filter((e) => !(e instanceof SVGElement) &&
            (e.getBoundingClientRect().right > 681 || (e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0))).map((e) => e.outerHTML.slice(0, 99))";
        assert_eq!(page.script::<Vec<String>>(cut), [""; 0]);
        page.browser.emulate("", &[]);
        page.browser.resize(DESKTOP.size, 1);
        let pages = pages(&page);
        assert!((2..=5).contains(&pages), "{count} scenarios take {pages} pages");
    }
}

#[test]
fn a_press_waits_for_the_chunk_and_says_so_where_it_cannot_be_had() {
    let mut page = Page::blank(&DESKTOP);
    page.browser.before_each_page(NO_DIALOG);
    let chunk = built(".wasm").into_iter().find(|name| name.starts_with("meeting-")).expect("it has a chunk");
    page.server.fail(&chunk, Failure::Held);
    page.visit("");
    open_menu(&page);
    page.click_button(english().report_print());
    page.shows(".take-report", english().loading());
    page.is_painted();
    prints(&page, 0);
    page.server.repair();
    prints(&page, 1);
    page.server.fail(&chunk, Failure::NotFound);
    page.visit("");
    open_menu(&page);
    page.click_button(english().report_print());
    page.shows(".take-report [role=alert]", english().view_failed());
    prints(&page, 0);
    // Whoever tries again needs no reload; the button still has the focus.
    page.server.repair();
    page.press(Key::Enter);
    prints(&page, 1);
    page.has(".take-report [role=alert]", 0);
}

#[test]
fn a_menu_that_is_closed_takes_its_report_along() {
    let page = opened(&DESKTOP, &Workspace::default());
    open_menu(&page);
    page.click_button(english().report_print());
    prints(&page, 1);
    page.press(Key::Escape);
    page.has(".report", 0);
    // Then the browser's own command prints the view.
    page.browser.emulate("print", &[]);
    wait_until("the view is printed", || page.script("return document.querySelector('.tiles').checkVisibility()"));
}
