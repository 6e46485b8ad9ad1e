//! The first view in words.

use std::fmt::Write as _;
use std::rc::Rc;

use plateau::model::Evidence;
use plateau::outcome::levers::LeversOutcome;
use plateau::outcome::plan::PlanOutcome;
use plateau::state::plan_inputs::{
    CHURN, CLIENTS, COMMISSION, EXPANSION, FEE, LIFETIME, REFERRALS, REP_COST, REPS, SIGN_UPS,
};
use plateau::state::target::{TARGET_MONTH, TARGET_MRR};
use plateau::state::{Action, Input, Measure, Plan, Preset, State, Workspace};
use plateau::text::{Language, Locale};
use plateau::wording::adopted;
use plateau::wording::figure::FigureText;
use plateau::wording::levers::{self as levers_wording, step_name};
use plateau::wording::plateau as wording;
use plateau::wording::plateau::explanation::{Figure, explanation};
use plateau::wording::plateau::hire;

use crate::support::formats::locale;

/// The opening example with these values entered, in order.
fn entered(entries: &[(&'static Input, f64)]) -> Workspace {
    let mut workspace = Workspace::default();
    for (input, value) in entries {
        input.field().set(&mut workspace, Some(*value));
    }
    workspace
}

fn preset(preset: Preset) -> Workspace {
    let mut workspace = Workspace::default();
    preset.load(&mut workspace);
    workspace
}

/// Much that the view can say at once: today, a target, evidence, the cost of a rep, hires and referrals.
fn everything() -> Workspace {
    let mut today = entered(&[(&CLIENTS, 5.0), (&REP_COST, 6_000.0), (&COMMISSION, 0.5)]);
    today.today = Some(Rc::clone(&today.plan));
    let mut state = State { workspace: today, ..State::default() };
    for action in [Action::AddHire, Action::SetTargetAbove(30_000.0)] {
        state = state.reduce(action);
    }
    let mut workspace = state.workspace;
    for (input, value) in [(&CHURN, 0.05), (&REFERRALS, 0.01), (&TARGET_MONTH, 24.0)] {
        input.field().set(&mut workspace, Some(value));
    }
    workspace.plan_mut().evidence = Some(Evidence { lost: 5, at_risk: 100 });
    workspace
}

/// All figures with their explanations.
const FIGURES: [Figure; 8] = [
    Figure::Plateau,
    Figure::Reached,
    Figure::Lifetime,
    Figure::Retention,
    Figure::NetRevenueRetention,
    Figure::Range,
    Figure::Chance,
    Figure::Hire,
];

/// All that the view says.
fn view(locale: &Locale, workspace: &Workspace) -> String {
    let plan: &Plan = &workspace.plan;
    let outcome = PlanOutcome::of(workspace);
    let answer = wording::answer(locale, &outcome);
    let mut text = format!("# {}\n", answer.plain());
    let mut line = |words: &str| writeln!(text, "{words}").unwrap();
    line(&wording::because(locale, plan, &outcome));
    line(&wording::spoken(locale, &answer, workspace, &outcome));
    line(&adopted::in_plan(locale, plan, &outcome));

    line("\n## The chart");
    for measure in Measure::ALL {
        let outcome = PlanOutcome::of(&Workspace { measure, ..workspace.clone() });
        line(&format!("{}: {}", wording::measure(locale, measure), wording::chart_summary(locale, measure, &outcome)));
        line(&wording::plateau_label(locale, measure, &outcome));
    }
    let [course, today] = wording::course_names(locale, workspace);
    line(&format!("{course} | {today} | {}", wording::target_label(locale, &outcome)));
    line(&wording::versus_today(locale, workspace, &outcome).map(|text| text.plain()).unwrap_or_default());
    let levers = LeversOutcome::new(workspace, &[]);
    line(&format!("\n## {}\n{}", locale.messages.levers_title(), levers_wording::hint(locale, &levers)));
    for lever in &levers.levers {
        line(&format!("- {}: {}", step_name(locale.messages, lever.step.step), levers_wording::adds(locale, lever)));
    }

    line("\n## The figures");
    for FigureText { title, value, below, change } in [
        Some(wording::plateau_figure(locale, &outcome)),
        Some(wording::reached_figure(locale, &outcome)),
        Some(wording::lifetime_figure(locale, &outcome)),
        Some(wording::retention_figure(locale, &outcome)),
        wording::net_revenue_retention_figure(locale, &outcome),
        Some(wording::range_figure(locale, &outcome)),
    ]
    .into_iter()
    .flatten()
    {
        line(&format!("{title}: {value} | {below} | {}", change.unwrap_or_default()));
    }
    line("\n## How they are computed");
    for figure in FIGURES {
        let explanation = explanation(locale, workspace, &outcome, figure);
        line(&format!("{figure:?}: {} {}", explanation.text, explanation.source.unwrap_or_default()));
    }
    if let Some(check) = outcome.hire {
        line(&format!("\n## One more rep\n{}", hire::answer(locale, plan, check).plain()));
        line(&hire::rule(locale, plan, check));
    }
    line(&format!("\n## Month by month\n{}", wording::month_columns(locale, &outcome).join(" | ")));
    let rows = wording::month_rows(locale, &outcome);
    for month in [0, 1, 12, rows.len() - 1] {
        line(&rows[month].join(" | "));
    }
    text
}

#[test]
fn the_view_says_what_becomes_of_the_plan() {
    let pages =
        [("opening", preset(Preset::Growing)), ("everything", everything()), ("sizes", preset(Preset::ThreeSizes))];
    for (name, workspace) in pages {
        for language in Language::ALL {
            let name = format!("plateau_{name}_{}", language.code());
            insta::assert_snapshot!(name, view(&locale(language), &workspace));
        }
    }
}

#[test]
fn each_course_has_its_answer_and_its_reason() {
    let stuck = preset(Preset::Stuck);
    let courses = [
        ("grows", preset(Preset::Growing)),
        ("grows slowly", entered(&[(&LIFETIME, 600.0)])),
        ("there", stuck),
        ("shrinks", entered(&[(&CLIENTS, 50.0)])),
        ("shrinks slowly", entered(&[(&LIFETIME, 600.0), (&CLIENTS, 5_000.0)])),
        ("nobody", entered(&[(&REPS, 0.0)])),
        ("runs out", entered(&[(&REPS, 0.0), (&CLIENTS, 20.0)])),
        ("hiring goes on", preset(Preset::RepEveryHalfYear)),
        ("referrals", entered(&[(&REFERRALS, 0.2)])),
        ("expansion", entered(&[(&EXPANSION, 0.05), (&LIFETIME, 60.0)])),
    ];
    for language in Language::ALL {
        let locale = locale(language);
        let mut text = String::new();
        for (name, workspace) in &courses {
            let outcome = PlanOutcome::of(workspace);
            let because = wording::because(&locale, &workspace.plan, &outcome);
            writeln!(text, "{name}: {}\n    {because}", wording::answer(&locale, &outcome).plain()).unwrap();
        }
        insta::assert_snapshot!(format!("plateau_courses_{}", language.code()), text);
    }
}

#[test]
fn one_more_rep_pays_at_once_late_or_never() {
    for language in Language::ALL {
        let locale = locale(language);
        let mut text = String::new();
        for (name, cost, fee, sign_ups) in
            [("pays", 2_000.0, 10_000.0, 0.5), ("late", 9_900.0, 10_000.0, 0.17), ("never", 90_000.0, 10_000.0, 0.17)]
        {
            let workspace = entered(&[(&FEE, fee), (&SIGN_UPS, sign_ups), (&REP_COST, cost)]);
            let check = PlanOutcome::of(&workspace).hire.expect("the cost of a rep is known");
            let answer = hire::answer(&locale, &workspace.plan, check);
            let rule = hire::rule(&locale, &workspace.plan, check);
            writeln!(text, "{name}: {}\n    {rule}", answer.plain()).unwrap();
        }
        insta::assert_snapshot!(format!("plateau_hire_{}", language.code()), text);
    }
}

#[test]
fn nothing_is_said_of_a_target_that_is_not_set_or_of_a_cost_that_is_not_known() {
    let workspace = Workspace::default();
    let outcome = PlanOutcome::of(&workspace);
    let locale = locale(Language::English);
    assert_eq!(wording::chance(&locale, &workspace, &outcome), None);
    assert_eq!(wording::target_label(&locale, &outcome), "");
    assert_eq!(outcome.hire, None);
    let with_target = State { workspace, ..State::default() }.reduce(Action::SetTargetAbove(20_000.0)).workspace;
    let outcome = PlanOutcome::of(&with_target);
    assert!(TARGET_MRR.field().get(&with_target).is_some());
    assert!(wording::chance(&locale, &with_target, &outcome).is_some());
}
