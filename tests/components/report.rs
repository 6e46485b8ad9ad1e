//! The report on paper.

use std::rc::Rc;

use insta::assert_snapshot;
use plateau::model::Hire;
use plateau::model::target_probability::Target;
use plateau::state::plan::LifetimeOrChurn;
use plateau::state::scenarios::{MOST, Scenario, ScenarioLabel};
use plateau::state::{Plan, ReportNames, StoryAction, Workspace};
use plateau::text::Language;
use plateau::ui::report::{Report, ReportProps};
use yew::prelude::*;

use crate::document::{Document, text};
use crate::render::render_in;

/// Today and so many scenarios.
fn scenarios(count: usize) -> Workspace {
    let stuck = Plan { clients: 2.0, rep_cost: 5_000.0, ..Plan::default() };
    let plan = |place: usize| match place {
        0 => stuck.clone(),
        1 => Plan { reps: 2.0, hires: vec![Hire { month: 13, count: 1 }], ..stuck.clone() },
        place => Plan { lifetime: LifetimeOrChurn::Churn(0.01 * place as f64), ..stuck.clone() },
    };
    let scenario = |place: usize| {
        let name = if place == 1 { "<b>Żółć</b> & *2*".to_owned() } else { String::new() };
        Scenario { label: ScenarioLabel::new(place as u8 + 1, &name), plan: Rc::new(plan(place)) }
    };
    let target = Some(Target { mrr: 40_000.0, month: 48 });
    let mut workspace = Workspace { today: Some(Rc::new(stuck.clone())), target, ..Workspace::default() };
    workspace.set_scenarios((0..count).map(scenario).collect(), 0);
    workspace
}

fn report(language: Language, workspace: Workspace, names: ReportNames) -> Document {
    let props = ReportProps { workspace, names: Rc::new(names), date: "a day in 2026".into() };
    render_in(language, html! { <Report ..props /> })
}

/// The text of each part of a report, line by line.
fn lines(report: &Document) -> String {
    let parts = "h1, h2, p, figcaption, tr, dl > div, li";
    let line = |element| {
        let element: scraper::ElementRef = element;
        let cells: Vec<String> = element
            .child_elements()
            .filter(|child| ["td", "th", "dt", "dd"].contains(&child.value().name()))
            .map(text)
            .collect();
        if cells.is_empty() { text(element) } else { cells.join(" | ") }
    };
    report.select(parts).into_iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_report_says_the_answer_what_is_compared_what_is_assumed_and_how_it_is_computed() {
    for language in Language::ALL {
        let mut workspace = scenarios(3);
        workspace.change_story(StoryAction::Begin);
        let report = report(language, workspace, ReportNames::new("Acme <Ltd>", "Ann"));
        assert_snapshot!(format!("report_{}", language.code()), lines(&report));
        assert_eq!(report.select("svg[role=img]").len(), 2);
    }
}

#[test]
fn a_report_of_one_plan_compares_nothing() {
    let report = report(Language::English, Workspace::default(), ReportNames::default());
    assert_snapshot!("report_of_one", lines(&report));
    assert_eq!(report.select("svg[role=img]").len(), 1);
}

#[test]
fn a_report_has_nothing_to_press_and_nothing_that_is_there_twice_in_the_page() {
    let report = report(Language::English, scenarios(2), ReportNames::default());
    for selector in ["button", "input", "select", "a", "[id]", "[role=status]", "[tabindex]", "[style]"] {
        assert_eq!(report.select(selector).len(), 0, "{selector}");
    }
}

#[test]
fn tables_have_few_enough_columns_for_a_sheet_of_paper_and_leave_out_none() {
    for count in 1..=MOST {
        let report = report(Language::English, scenarios(count), ReportNames::default());
        for table in ["section:nth-of-type(2) table", "section:nth-of-type(3) table"] {
            let columns: Vec<usize> = report
                .select(&format!("{table} thead tr"))
                .iter()
                .map(|row| row.child_elements().filter(|cell| cell.value().name() == "th").count())
                .collect();
            assert_eq!(columns.iter().sum::<usize>(), count + 1, "{count} scenarios and today: {columns:?}");
            assert!(columns.iter().all(|columns| (2..=5).contains(columns)), "{columns:?}");
        }
        // Each row has as many cells as its table has columns.
        for row in report.select("tbody tr:not(.subhead)") {
            let table = row.ancestors().filter_map(scraper::ElementRef::wrap).find(|it| it.value().name() == "table");
            let heads = table.map(|table| table.select(&scraper::Selector::parse("thead th").unwrap()).count());
            assert_eq!(Some(row.child_elements().count() - 1), heads);
        }
    }
}
