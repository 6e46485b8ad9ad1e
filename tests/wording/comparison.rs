//! Scenarios side by side, in words.

use insta::assert_snapshot;
use plateau::model::Hire;
use plateau::model::target_probability::Target;
use plateau::outcome::comparison::Comparison;
use plateau::state::plan::LifetimeOrChurn;
use plateau::state::segments::Oversold;
use plateau::state::{Measure, Plan, Preset, ScenarioLabel, Workspace};
use plateau::text::{Language, Locale};
use plateau::wording::comparison as wording;
use plateau::wording::scenarios::name;

use crate::support::formats::locale;
use crate::support::workspaces::compared;

fn workspace() -> Workspace {
    let stuck = Plan { clients: 2.0, rep_cost: 5_000.0, ..Plan::default() };
    let hires = vec![Hire { month: 13, count: 1 }, Hire { month: 25, count: 2 }];
    let plans = [
        ("", stuck.clone()),
        ("Two *reps*", Plan { reps: 2.0, hires, ..stuck.clone() }),
        (
            "Dłużej",
            Plan { lifetime: LifetimeOrChurn::Lifetime(18.0), oversold: Some(Oversold::default()), ..stuck.clone() },
        ),
        ("", Preset::ThreeSizes.plans().1),
        ("", Plan { referrals: 12.0, ..stuck.clone() }),
    ];
    compared(stuck, Target { mrr: 40_000.0, month: 48 }, plans)
}

/// Everything that the view says.
fn said(locale: &Locale, workspace: &Workspace) -> String {
    let comparison = Comparison::new(workspace, &[], false);
    let mut lines: Vec<String> =
        Measure::ALL.map(|measure| wording::answer(locale, measure, &comparison).plain()).into();
    lines.push(wording::chart_summary(locale, Measure::Revenue, &comparison));
    lines.push(comparison.columns.iter().map(|column| wording::column(locale, column)).collect::<Vec<_>>().join(" | "));
    for figure in comparison.figures() {
        let cell = |column| {
            let change = wording::difference(locale, figure, column, &comparison.columns[0]);
            let cell = wording::cell(locale, &comparison, column, figure);
            change.map_or(cell.clone(), |change| format!("{cell} ({change})"))
        };
        let cells: Vec<String> = comparison.columns.iter().map(cell).collect();
        lines.push(format!("{}: {}", wording::figure(locale, &comparison, figure), cells.join(" | ")));
    }
    for difference in comparison.differences() {
        let (name, cells) = wording::input(locale, &comparison, &difference);
        lines.push(format!("{name}: {}", cells.join(" | ")));
    }
    lines.push(wording::costs(locale, &comparison).unwrap_or_default().to_owned());
    lines.join("\n")
}

#[test]
fn margins_without_costs_or_with_different_ones_are_explained() {
    let english = locale(Language::English);
    let costs = |plans: [Plan; 2]| {
        let [today, other] = plans;
        let workspace = compared(today, Target { mrr: 40_000.0, month: 48 }, [("", other)]);
        wording::costs(&english, &Comparison::new(&workspace, &[], false))
    };
    let (free, paid) = (Plan::default(), Plan { rep_cost: 5_000.0, ..Plan::default() });
    assert_eq!(costs([free.clone(), free.clone()]), Some(english.messages.compare_no_costs()));
    assert_eq!(costs([free, paid.clone()]), Some(english.messages.compare_costs_differ()));
    assert_eq!(costs([paid.clone(), paid]), None);
}

#[test]
fn a_comparison_reads_like_this() {
    for language in Language::ALL {
        assert_snapshot!(format!("comparison_{}", language.code()), said(&locale(language), &workspace()));
    }
}

#[test]
fn one_plan_alone_asks_for_a_second_and_equal_ones_are_the_same() {
    let english = locale(Language::English);
    let answer = |workspace: &Workspace| {
        wording::answer(&english, Measure::Revenue, &Comparison::new(workspace, &[], false)).plain()
    };
    let mut workspace = Workspace::default();
    assert_eq!(answer(&workspace), "Add a second scenario to see two ways side by side.");
    workspace.today = Some(workspace.plan.clone());
    assert_eq!(answer(&workspace), "In month 60 all of them come out the same.");
}

#[test]
fn names_change_neither_the_emphasis_nor_the_direction_of_a_sentence() {
    let english = locale(Language::English);
    let named = |text: &str| name(&english, &ScenarioLabel::new(2, text));
    assert_eq!(named(""), "Scenario 2");
    assert_eq!(named("  "), "Scenario 2");
    assert_eq!(named("*bold* <b>"), "∗bold∗ <b>");
    assert_eq!(named("שלום\u{202e}"), "\u{2068}שלום\u{2069}");
    assert_eq!(named("a\u{202e}\n\tb"), "ab");
}
