//! What is shown of a list of clients: start months by keys, the 90-day list, what the plan takes over, and the counts that
//! a database gives in its place.

use plateau::import::clients::{Options, read};
use plateau::model::clients::figures::figures;
use plateau::model::clients::{ClientFigures, Settings};
use plateau::outcome::client_list::LISTED;
use plateau::outcome::client_sample;
use plateau::outcome::client_sql::{Engine, ListTable, client_sql};
use plateau::outcome::clients::risk::{SHOWN, chosen, reasons};
use plateau::outcome::clients::{churn, of_result};
use plateau::outcome::plan::PlanOutcome;
use plateau::state::{Action, ClientMix, View, Workspace};
use plateau::wording::clients as wording;
use thirtyfour::Key;

use super::clients::today;
use super::expected::{after, english, link_to, locale};
use super::page::{Page, STATUS, plain, wait_for};
use super::share::{allow_clipboard, clipboard};
use super::taking::Downloads;

/// The page with the sample, and what the program says of it natively.
#[track_caller]
fn sample() -> (Page, ClientFigures) {
    let page = Page::open("#/clients");
    page.click("#try-sample");
    page.has("#clients-plan", 1);
    let today = today(&page);
    let reading = read(&client_sample::csv(today), &Options::default()).expect("it is a list");
    let settings = Settings { as_of: today, active_since: None, gross_margin: 1.0, listed: LISTED };
    (page, figures(&reading.clients, &settings))
}

#[test]
fn the_plan_takes_over_churn_or_segments_and_undo_takes_them_back() {
    let (page, figures) = sample();
    let link = |workspace: &Workspace| page.links(|link| link == link_to(View::Clients, workspace));
    let churn = churn(&figures.table).expect("somebody was there for a month");
    page.click_button(english().use_in_plan());
    page.focuses("see-plateau");
    let workspace = after(Workspace::default(), [Action::AdoptChurn(churn)]);
    link(&workspace);
    let outcome = PlanOutcome::of(&workspace);
    page.shows(".pin p", &plain(&wording::plan::adopted_churn(&locale(), &workspace.plan, &outcome)));
    page.click_button(english().undo());
    link(&Workspace::default());
    let list = figures.mix_by_fee.as_deref().expect("the sample has fees");
    let names = wording::plan::fee_names(&locale(), list.len());
    let mix = ClientMix::new(list, &names).expect("there are some");
    page.click_button(english().clients_mix_fee());
    link(&after(Workspace::default(), [Action::AdoptMix(mix.into())]));
    page.click("#see-plateau");
    page.shows(".hint", english().inputs_move_segments());
    page.click_button(english().undo());
    page.links(|link| link == link_to(View::Plateau, &Workspace::default()));
}

/// The cell of the start months that has the focus.
fn cell(page: &Page) -> String {
    page.script("return document.activeElement?.dataset.cell ?? ''")
}

#[test]
fn the_focus_stays_where_a_key_was_pressed() {
    let (page, figures) = sample();
    let focused = || page.script::<String>("return document.activeElement.id || document.activeElement.textContent");
    let names: Vec<&str> =
        figures.churn_by.iter().map(|by| wording::groups::grouping(&locale(), by.by)).rev().collect();
    for (place, name) in names.iter().enumerate() {
        let button = format!("[aria-labelledby=clients-groups] .presets button:nth-of-type({})", names.len() - place);
        page.press_on(&button, Key::Enter, 1);
        page.has(&format!("{button}[aria-pressed=true]"), 1);
        assert_eq!(focused(), *name);
    }
    let more = english().clients_risk_more();
    let shown = |page: &Page| page.count(".risky tbody tr");
    while shown(&page) < figures.at_risk.clients.len() {
        let before = shown(&page);
        page.press_on("[aria-labelledby=clients-risk] .presets button:first-of-type", Key::Enter, 1);
        wait_for("more are shown", || shown(&page), |now| *now > before);
    }
    page.focuses("save-at-risk");
    assert!(!page.texts(".presets button").iter().any(|text| text == more));
}

#[test]
fn start_months_are_walked_by_keys_and_the_cell_is_in_sight() {
    let (page, _) = sample();
    assert_eq!(page.count(".cohorts [tabindex='0']"), 1, "Tab leads to one cell");
    page.focus(".cohorts [data-cell='0-0']");
    for (key, cell_then) in [
        (Key::Right, "0-1"),
        (Key::Right, "0-2"),
        (Key::Down, "1-2"),
        (Key::PageDown, "11-2"),
        (Key::Home, "11-0"),
        (Key::Up, "10-0"),
        (Key::Left, "10-0"),
    ] {
        page.press(key);
        wait_for("the key moves the focus", || cell(&page), |now| now == cell_then);
    }
    page.press(Key::End);
    page.press(Key::PageUp);
    wait_for("the last column of a row", || cell(&page), |now| now.starts_with("0-"));
    let is_in_sight = "const { left, right, top, bottom } = document.activeElement.getBoundingClientRect();
        const box = document.querySelector('.cohorts').getBoundingClientRect();
        return left >= box.left - 1 && right <= box.right + 1 && top >= box.top - 1 && bottom <= box.bottom + 1";
    wait_for("the cell is in sight", || page.script::<bool>(is_in_sight), |seen| *seen);
    assert_eq!(page.count(".cohorts [tabindex='0']"), 1, "Tab leads to the cell that was left");
}

#[test]
fn the_90_day_list_is_filtered_saved_and_copied() {
    let (page, figures) = sample();
    let downloads = Downloads::of(&page, "risk");
    allow_clipboard(&page);
    let all = chosen(&figures.at_risk, &[]);
    let rows = |most: usize, reasons: &[_]| -> Vec<Vec<String>> {
        let clients = chosen(&figures.at_risk, reasons);
        clients.iter().take(most).map(|client| wording::risk::row(&locale(), client).to_vec()).collect()
    };
    page.tabulates(".risky", &rows(SHOWN, &[]));
    page.click_button(english().clients_risk_more());
    page.tabulates(".risky", &rows(2 * SHOWN, &[]));
    let csv = format!("{}.csv", english().clients_risk_file());
    page.click_button(english().take_save_csv());
    assert_eq!(downloads.text(&csv), wording::risk::sheet(&locale(), &all).csv('.'));
    let (reason, count) = reasons(&figures.at_risk)[0];
    page.click(".ticks label:first-of-type input");
    page.tabulates(".risky", &rows(2 * SHOWN, &[reason]));
    let shown = wording::risk::shown(&locale(), &figures, (count as usize).min(2 * SHOWN), count as usize);
    page.shows(STATUS, &shown);
    page.click_button(english().take_copy_table());
    page.shows(STATUS, english().take_copied());
    let few = chosen(&figures.at_risk, &[reason]);
    assert_eq!(clipboard(&page), wording::risk::sheet(&locale(), &few).tab_separated('.'));
}

/// Three clients, of whom one left in its first month, as the SQL counts them.
const RESULT: &str = include_str!("../data/client-counts.csv");

#[test]
fn counts_of_a_database_take_the_place_of_a_list() {
    let page = Page::open("#/clients");
    allow_clipboard(&page);
    page.click("[aria-labelledby=clients-sql] summary");
    let usual = ListTable { table: "clients".into(), start: "start_date".into(), end: "end_date".into() };
    page.click_button(english().clients_sql_copy());
    page.shows(STATUS, english().clients_sql_copied());
    assert_eq!(clipboard(&page), client_sql(Engine::PostgreSql, &usual, today(&page)));
    let place = Engine::ALL.iter().position(|engine| *engine == Engine::BigQuery).expect("an engine");
    page.choose(".client-part select", place);
    page.type_into("sql-table", "sales.clients");
    let typed = ListTable { table: "sales.clients".into(), ..usual };
    page.click_button(english().clients_sql_copy());
    let statement = client_sql(Engine::BigQuery, &typed, today(&page));
    wait_for("the statement is copied", || clipboard(&page), |text| *text == statement);

    page.paste_into("sql-result", &RESULT.replace("life,,1,2,,0", "life,,1,2,,many"));
    page.has(".client-part [role=alert]", 1);
    page.paste_into("sql-result", RESULT);
    let figures = of_result(RESULT).expect("it is a result");
    page.answers(&wording::answer(&locale(), &figures, false).plain());
    page.has(".client-part [role=alert]", 0);
    page.has(".cohorts", 1);
    assert_eq!(page.count(".risky"), 0, "nobody is known by name");
    let churn = churn(&figures.table).expect("somebody was there for a month");
    page.click_button(english().use_in_plan());
    page.links(|link| link == link_to(View::Clients, &after(Workspace::default(), [Action::AdoptChurn(churn)])));
    page.click_button(english().clear());
    page.has("#try-sample", 1);
}
