//! What is shown of a list of clients, in each language.

use std::collections::BTreeSet;
use std::rc::Rc;

use plateau::model::clients::ClientFigures;
use plateau::state::{Action, State, Workspace};
use plateau::text::Language;
use plateau::ui::views::clients::at_risk::AtRiskPart;
use plateau::ui::views::clients::cohorts::CohortsPart;
use plateau::ui::views::clients::figures::Figures;
use plateau::ui::views::clients::groups::GroupsPart;
use plateau::ui::views::clients::sql_box::SqlBox;
use plateau::ui::views::clients::survival::SurvivalPart;
use plateau::ui::views::clients::tiers::TiersPart;
use plateau::ui::views::clients::use_in_plan::UseInPlan;
use scraper::ElementRef;
use yew::prelude::*;

use crate::client_figures::{everything, figures_of, list, nobody, nobody_left};
use crate::document::{Document, text};
use crate::render::{render, render_in};

fn figures(language: Language, figures: ClientFigures, knows_clients: bool) -> Document {
    render_in(
        language,
        html! { <Figures figures={Rc::new(figures)} workspace={Workspace::default()} {knows_clients} /> },
    )
}

fn texts(page: &Document, selector: &str) -> Vec<String> {
    page.select(selector).into_iter().map(text).collect()
}

/// The name of an element, by the ways of naming that these parts use.
fn name(page: &Document, element: ElementRef) -> String {
    let label = element.attr("aria-label").map(str::to_owned);
    let ids = element.attr("aria-labelledby");
    label.or_else(|| Some(text(page.first(&format!("[id='{}']", ids?))))).unwrap_or_else(|| text(element))
}

#[test]
fn every_list_has_parts_whose_headings_controls_and_regions_have_names() {
    for language in Language::ALL {
        let real = [0, 1, 2, 40, 400].map(|clients| figures_of(&list(clients, 2, 3), 100));
        let made = [everything(), nobody_left(43), nobody_left(1), nobody()];
        for list in made.into_iter().chain(real) {
            let page = figures(language, list, true);
            let mut ids = BTreeSet::new();
            for id in page.attributes("[id]", "id") {
                assert!(ids.insert(id), "{id} occurs twice");
            }
            let named = "input, button, a, summary, section, h2, th, legend, [role=img], [role=region], [role=grid]";
            for element in page.select(named) {
                assert!(!name(&page, element).trim().is_empty(), "{}", element.html());
            }
            for link in page.attributes("[href]", "href") {
                assert!(["#/plateau", "#/sources"].contains(&link), "{link}");
            }
        }
    }
}

#[test]
fn counts_alone_show_what_needs_no_single_client() {
    let headings = |knows| texts(&figures(Language::English, everything(), knows), "h2");
    let counts = ["How long clients stay", "Retention by month", "By start month", "Put it in your plan"];
    assert_eq!(headings(false), counts);
    assert_eq!(headings(true).len(), counts.len() + 3);
}

#[test]
fn the_curve_has_its_marks_the_clients_at_risk_and_a_table() {
    let page = render(html! { <SurvivalPart figures={Rc::new(everything())} /> });
    assert_eq!(texts(&page, ".level text, .target text"), ["Average: 11\u{a0}months", "Half (median): 11\u{a0}months"]);
    let axis = texts(&page, ".axis text");
    assert!(axis.contains(&"Clients observed (at risk)".to_owned()) && axis.contains(&"80".to_owned()), "{axis:?}");
    assert!(page.first("svg").attr("aria-label").is_some_and(|words| words.contains("35% after 17")));
    assert_eq!(texts(&page, "summary"), ["Data table How long clients stay"]);
}

#[test]
fn one_cell_of_the_start_months_is_where_tab_leads_and_each_says_what_it_is() {
    let page = render(html! { <CohortsPart figures={Rc::new(everything())} /> });
    let cells = page.attributes("[role=grid] [tabindex='0']", "data-cell");
    assert_eq!(cells, ["0-0"]);
    let all = page.attributes("[role=grid] tbody :is(th, td)", "data-cell");
    assert_eq!(all.len(), 4 * 5);
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
    assert_eq!(texts(&page, "tbody tr:first-child > *"), ["Jan 2025", "12", "92%", "75%", "50%"]);
    let names = page.attributes("tbody tr:first-child td", "aria-label");
    assert_eq!(names, ["92%, 11 of 12", "75%, 9 of 12", "50%, 6 of 12"], "what a cell counts is read out");
    assert_eq!(page.attributes("tbody tr:first-child td", "data-shade"), ["4", "3", "2"]);
    assert_eq!(page.attributes("[data-cell='3-4']", "aria-label"), ["–, too early to say"]);
    // All start months are there, so nothing shows more of them.
    assert!(page.select("button.all, .client-part > button").is_empty());
}

#[test]
fn many_start_months_are_shown_on_demand() {
    let mut list = everything();
    let cohort = list.table.cohorts[0].clone();
    list.table.cohorts = (0..40)
        .map(|place| plateau::model::clients::StartCohort { month: cohort.month + place, ..cohort.clone() })
        .collect();
    let page = render(html! { <CohortsPart figures={Rc::new(list)} /> });
    assert_eq!(page.select("tbody tr").len(), 24);
    assert_eq!(text(page.first("tbody tr:last-child th")), "Apr 2028");
    assert_eq!(texts(&page, ".client-part > button"), ["Show all 40 start months"]);
}

#[test]
fn groups_are_chosen_by_column_and_have_intervals_and_tiers() {
    let page = render(html! { <GroupsPart figures={Rc::new(everything())} /> });
    let columns = ["Contract term", "Sales rep", "Service rep", "Fee", "NPS answer"];
    assert_eq!(texts(&page, "[role=group] button"), columns);
    assert_eq!(page.attributes("[role=group] button", "aria-pressed"), ["true", "false", "false", "false", "false"]);
    assert_eq!(page.select(".intervals .line circle").len(), 3);
    assert_eq!(texts(&page, "tbody th"), ["month to month", "6 months", "12 months"]);
    assert_eq!(texts(&page, "tbody .tier"), ["fair", "excellent", "excellent"]);
    let mut without = everything();
    without.churn_by.clear();
    assert_eq!(render(html! { <GroupsPart figures={Rc::new(without)} /> }).elements().count(), 0);
}

#[test]
fn tiers_are_a_table_where_fees_are_known() {
    let page = render(html! { <TiersPart figures={Rc::new(everything())} /> });
    assert_eq!(texts(&page, "tbody tr:first-child > *"), ["excellent", "20", "$40,000", "$500,000", "=Acme ($20,000)"]);
    let without_tiers = |loss: Option<f64>| {
        let mut figures = ClientFigures { tiers: None, ..everything() };
        figures.at_risk.loss = loss;
        let page = render(html! { <TiersPart figures={Rc::new(figures)} /> });
        assert!(page.select("table").is_empty());
        text(page.first(".answer-small"))
    };
    assert_eq!(without_tiers(None), "Add a column of fees to see what your clients are worth.");
    assert!(without_tiers(Some(0.0)).starts_with("No one has left yet"));
}

#[test]
fn the_list_has_ticks_for_its_reasons_and_shows_the_first_clients() {
    let page = render(html! { <AtRiskPart figures={Rc::new(everything())} /> });
    let reasons =
        ["Month to month (20)", "Among the lowest fees (11)", "No contact for over 10 days (30)", "First 90 days (7)"];
    assert_eq!(page.attributes("[type=checkbox]", "aria-label"), reasons);
    assert_eq!(page.select("tbody tr").len(), 25);
    assert_eq!(texts(&page, ".risky + .quietly"), ["25 of 30 shown, highest expected loss first."]);
    assert_eq!(texts(&page, ".presets button"), ["Show more", "Save CSV", "Copy for a spreadsheet"]);
    assert_eq!(page.attributes(".wide", "tabindex"), ["0"]);
}

fn in_plan(actions: impl IntoIterator<Item = Action>) -> Document {
    let workspace = actions.into_iter().fold(State::default(), State::reduce).workspace;
    render(html! { <UseInPlan figures={Rc::new(everything())} {workspace} /> })
}

#[test]
fn the_plan_says_what_it_has_taken_over() {
    let before = in_plan([]);
    let offers = ["Use in my plan", "Split my plan by fee", "Split my plan by contract term"];
    assert_eq!(texts(&before, "button"), offers);
    assert_eq!(before.select("li").len(), 5);
    let churn = plateau::outcome::clients::churn(&everything().table).unwrap();
    let after = in_plan([Action::AdoptChurn(churn)]);
    assert_eq!(texts(&after, "button"), offers[1..]);
    assert_eq!(text(after.first("#see-plateau")), "See your plateau");
    assert!(text(after.first(".pin p")).ends_with("It has 6% monthly churn; everything else is as it was."));
    let list = everything().mix_by_term.unwrap();
    let names = ["Month to month", "12 months"].map(str::to_owned);
    let mix = plateau::state::ClientMix::new(&list, &names).unwrap();
    let split = in_plan([Action::AdoptMix(mix.into())]);
    assert_eq!(texts(&split, "button"), offers[..2]);
    assert!(text(split.first(".pin p")).contains("It has 2 segments and 43 clients"));
    // Undo leads back.
    let undone = in_plan([Action::AdoptChurn(churn), Action::Undo]);
    assert_eq!(texts(&undone, "button"), offers);
}

#[test]
fn the_sql_names_what_was_entered_and_its_result_has_a_field() {
    let as_of = time::Date::from_calendar_date(2026, time::Month::February, 15).unwrap();
    for language in Language::ALL {
        let page = render_in(
            language,
            html! { <SqlBox {as_of} start="Client since" is_needed=true oncount={Callback::noop()} /> },
        );
        let engines = ["PostgreSQL", "DuckDB", "BigQuery", "Snowflake", "Spark SQL"];
        assert_eq!(texts(&page, "option"), engines);
        assert_eq!(page.attributes("input[type=text]", "value"), ["clients", "Client since", "end_date"]);
        assert_eq!(page.select("label").len(), 4);
        for label in page.attributes("label", "for") {
            page.first(&format!("[id='{label}']"));
        }
        let statement = text(page.first("[role=region][tabindex='0'] pre"));
        for part in ["2026-02-15", "clients", "\"Client since\"", "end_date"] {
            assert!(statement.contains(part), "{part} in {statement}");
        }
        assert!(page.select("[role=alert]").is_empty());
    }
}
