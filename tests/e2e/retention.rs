//! Retention: counts and pasted periods become an answer, their churn goes into the plan, and a client has a value.

use plateau::import::periods::Periods;
use plateau::link;
use plateau::outcome::plan::PlanOutcome;
use plateau::outcome::retention::client_value::ClientValueOutcome;
use plateau::outcome::retention::periods::PeriodsOutcome;
use plateau::outcome::retention::{Count, NamedPeriod, RetentionOutcome};
use plateau::state::plan_inputs::{FEE, MARGIN};
use plateau::state::retention_inputs::{ACQUISITION_COST, DISCOUNT_RATE, PERIOD_MONTHS};
use plateau::state::{Action, View, Workspace};
use plateau::text::Locale;
use plateau::wording::adopted;
use plateau::wording::plateau::condition;
use plateau::wording::retention::client_value::{self as value_wording, Figure as ValueFigure};
use plateau::wording::retention::{self as wording, Figure, periods as periods_wording};
use thirtyfour::Key;

use super::expected::{after, answer, english, example_with, labeled, linked, locale, parts, sampled};
use super::page::{Page, STATUS, plain, slider};

/// The figures of the counts, the part about several periods, the part about a client's value.
const FIGURES: &str = "main > .split .tile";
const PERIODS: &str = "section:has(#paste-periods)";
const VALUE: &str = "section:has(#worth)";

/// The example with these counts of a period; an empty one is left open.
pub fn counted(counts: [&str; 4], months: f64) -> Workspace {
    let mut workspace = example_with(&[(&PERIOD_MONTHS, months)]);
    for (count, typed) in Count::ALL.into_iter().zip(counts) {
        count.input().field().set(&mut workspace, typed.parse().ok());
    }
    workspace
}

/// Types counts of a period.
#[track_caller]
fn count(page: &Page, counts: [&str; 4]) {
    for (count, typed) in Count::ALL.into_iter().zip(counts) {
        page.type_into(count.input().key, typed);
    }
}

/// Waits until the page says of a workspace's counts what the program says natively.
#[track_caller]
fn says(page: &Page, workspace: &Workspace) -> RetentionOutcome {
    let (locale, outcome) = (locale(), RetentionOutcome::of(workspace.retention.period));
    let is_sample = workspace.retention.is_sample();
    page.answers(&labeled(&wording::answer(&locale, &outcome).plain(), is_sample));
    page.has(".results > .pin button", usize::from(outcome.counted.is_some() && !is_sample));
    page.shows(".because", &wording::because(&locale, &outcome));
    let figures = Figure::ALL.map(|figure| wording::figure(&locale, &outcome, figure));
    page.each_shows(FIGURES, &if outcome.retention.is_ok() { parts(figures) } else { Vec::new() });
    if let Ok(retention) = &outcome.retention {
        page.has(".scale [data-could]", retention.plausible_tiers.len());
    }
    outcome
}

#[test]
fn three_of_four_counts_make_the_other_one_the_answer_and_the_figures() {
    let page = Page::open("#/retention");
    says(&page, &Workspace::default());
    page.click_button(english().try_sample());
    page.focuses("clear-counts");
    says(&page, &sampled());
    for (counts, open) in [
        (["10", "4", "", "12"], Count::Lost),
        (["40", "", "2", "43"], Count::New),
        (["", "4", "2", "12"], Count::Start),
        (["12", "0", "0", ""], Count::End),
        (["10", "4", "12", ""], Count::End),
        (["10", "", "", "12"], Count::New),
    ] {
        count(&page, counts);
        let outcome = says(&page, &counted(counts, 3.0));
        let computed = wording::computed(&locale(), &outcome, open);
        page.shows(&format!("#{}-hint", open.input().key), &computed.unwrap_or_default());
    }
    let counts = ["40", "6", "3", ""];
    count(&page, counts);
    page.click_button(wording::period_name(&locale(), NamedPeriod::Year));
    page.becomes("#period-months", "12");
    says(&page, &counted(counts, 12.0));
    // Counts that cannot be true say so and have no figures.
    page.unfold(".note details");
    page.click_button(english().mistake_try());
    says(&page, &after(counted(counts, 12.0), [Action::LoadCommonMistake]));
    page.has(FIGURES, 0);
    page.has(".note details[open]", 1);
    page.click_button(english().undo());
    says(&page, &counted(counts, 12.0));
    let link = page.links(|link| link.contains("period-months=12") && link.contains("period-lost=3"));
    page.visit(&link);
    says(&page, &counted(counts, 12.0));
    page.click_button(english().clear());
    page.focuses("try-sample");
    says(&page, &counted([""; 4], 12.0));
    assert!(Count::ALL.iter().all(|count| page.value(&format!("#{}", count.input().key)).is_empty()));
}

/// Four quarters, two of which cannot be used.
const QUARTERS: &str = "Quarter;Start;New;Lost;End\nQ1;1 040;6;52;\nQ2;994;;49;950\nQ3;950;many;1;\nQ4;950;4;2;950\n";

/// Waits until the page says of pasted periods what the program says natively.
#[track_caller]
fn says_of_periods(page: &Page, locale: &Locale, read: &Periods, months: f64) {
    let outcome = PeriodsOutcome::of(&read.periods, months).expect("some rows can be used");
    page.shows(&format!("{PERIODS} .answer-small"), &periods_wording::answer(locale, &outcome).plain());
    let reading = periods_wording::reading(locale, read);
    page.shows(&format!("{PERIODS} .read"), &reading.count);
    page.each_shows(".bad li", &reading.left_out.into_iter().map(|line| vec![line]).collect::<Vec<_>>());
    page.tabulates(&format!("{PERIODS} table"), &periods_wording::rows(locale, &outcome, 200));
    let charts = format!("{PERIODS} svg.chart");
    page.has(&charts, usize::from(outcome.periods.len() > 1));
    if outcome.periods.len() > 1 {
        let summary = periods_wording::chart_summary(locale, &outcome);
        assert_eq!(page.attribute(&charts, "aria-label").map(|label| plain(&label)), Some(plain(&summary)));
    }
}

#[test]
fn pasted_and_typed_periods_make_one_churn_and_rows_that_cannot_be_used_are_listed() {
    let (page, locale) = (Page::open("#/retention"), locale());
    page.paste_into("paste-periods", QUARTERS);
    page.unfold(&format!("{PERIODS} .results > details"));
    let read = Periods::read(QUARTERS, &[], 3.0);
    assert_eq!((read.periods.len(), read.reading.left_out.len()), (2, 2));
    says_of_periods(&page, &locale, &read, 3.0);
    // New clients are in the column of those lost, chosen by hand; the table stays open.
    page.choose(".match:nth-of-type(2) select", 4);
    says_of_periods(&page, &locale, &Periods::read(QUARTERS, &[(1, Some(3))], 3.0), 3.0);
    page.click_button(wording::period_name(&locale, NamedPeriod::Year));
    says_of_periods(&page, &locale, &Periods::read(QUARTERS, &[(1, Some(3))], 12.0), 12.0);
    let link = page.links(|link| link.contains("period-months=12"));
    assert!(!link.contains("1040") && !link.contains("994"), "what was pasted is in no link: {link}");
    page.go_to(View::Plateau.route());
    page.go_to(View::Retention.route());
    let chosen = Periods::read(QUARTERS, &[(1, Some(3))], 12.0);
    page.has(".bad li", periods_wording::reading(&locale, &chosen).left_out.len());
    // The button goes with the text, and the field gets the focus.
    page.click(&format!("{PERIODS} .paste button"));
    page.focuses("paste-periods");
    page.has(".bad, .matching", 0);
    page.has(&format!("{PERIODS} .answer-small"), 0);
    for typed in ["25,0,2", "25,0,2\n23,3,2\n"] {
        page.type_into("paste-periods", typed);
        page.unfold(&format!("{PERIODS} .results > details"));
        says_of_periods(&page, &locale, &Periods::read(typed, &[], 12.0), 12.0);
    }
    page.insert_into("paste-periods", "PK\u{3}\u{4}\u{5}\u{6}\u{7}\u{8}\u{1}\u{2}\u{3}\u{4}x");
    page.shows(&format!("{PERIODS} .problem"), english().not_text());
    assert_eq!(page.console(), [""; 0]);
}

/// Waits until a part of the view says that the plan has adopted its churn, and the link holds the plan.
#[track_caller]
fn is_in_plan(page: &Page, place: &str, workspace: &Workspace) {
    let (locale, outcome) = (locale(), PlanOutcome::of(workspace));
    page.shows(place, &adopted::in_plan(&locale, &workspace.plan, &outcome));
    let plan = &workspace.plan;
    page.links(|link| link::decode(link).is_ok_and(|link| link.workspace.plan == *plan));
}

#[test]
fn an_adopted_churn_reaches_the_plateau_with_its_counts_and_can_be_taken_back() {
    let (page, locale) = (Page::open("#/retention"), locale());
    let counts = ["40", "6", "", "43"];
    count(&page, counts);
    let before = counted(counts, 3.0);
    let outcome = says(&page, &before);
    let workspace = after(before.clone(), outcome.counted.map(Action::AdoptCounts));
    page.press_on(".results > .pin button", Key::Enter, 1);
    is_in_plan(&page, ".results > .pin", &workspace);
    let heading = wording::answer(&locale, &outcome).plain();
    page.shows(STATUS, &adopted::spoken(&locale, heading, Some(&PlanOutcome::of(&workspace))));
    page.tab_to("a[href='#/plateau']:is(.pin *)");
    page.press(Key::Enter);
    page.focuses("view");
    page.answers(&answer(&workspace));
    let evidence = workspace.plan.evidence.expect("it was adopted");
    let hint = english().churn_evidence(&locale.whole(evidence.at_risk), &locale.whole(evidence.lost));
    page.shows("#churn-evidence", &hint);
    page.shows(".because", &condition(&locale, &workspace.plan));
    page.click_button(english().remove_evidence());
    let certain = after(workspace.clone(), [Action::RemoveEvidence]);
    page.shows(".because", &condition(&locale, &certain.plan));
    page.answers(&answer(&certain));
    page.click_button(english().undo());
    page.shows("#churn-evidence", &hint);
    page.click_button(english().undo());
    page.answers(&answer(&before));
    // Several periods are adopted the same way; what the counts say can be adopted again.
    page.go_to(View::Retention.route());
    page.paste_into("paste-periods", QUARTERS);
    page.click(&format!("{PERIODS} .pin button"));
    let periods = PeriodsOutcome::of(&Periods::read(QUARTERS, &[], 3.0).periods, 3.0).expect("two rows can be used");
    is_in_plan(&page, &format!("{PERIODS} .pin"), &after(before, [Action::AdoptCounts(periods.counted)]));
    page.has(".results > .pin button", 1);
}

/// Waits until the page says of a client's value what the program says natively.
#[track_caller]
fn says_of_value(page: &Page, workspace: &Workspace) -> ClientValueOutcome {
    let (locale, inputs) = (locale(), &workspace.retention);
    let outcome = ClientValueOutcome::new(&workspace.plan, inputs, &RetentionOutcome::of(inputs.period));
    let figures = ValueFigure::ALL.map(|figure| value_wording::figure(&locale, &outcome, figure));
    page.each_shows(&format!("{VALUE} .tile"), &parts(figures));
    page.shows(&format!("{VALUE} .level"), &value_wording::cost_label(&locale, &outcome));
    outcome
}

#[test]
fn a_client_is_worth_what_its_terms_make_and_explanations_stay_open_meanwhile() {
    let page = Page::open("#/retention");
    let terms = [
        (&FEE, "2500", 2500.0),
        (&MARGIN, "60", 0.6),
        (&DISCOUNT_RATE, "10", 0.1),
        (&ACQUISITION_COST, "9000", 9000.0),
    ];
    page.click_button(english().try_sample());
    for (input, typed, _) in terms {
        page.type_into(input.key, typed);
    }
    let entered = example_with(&terms.map(|(input, _, value)| (input, value)));
    says_of_value(&page, &after(entered, [Action::LoadSampleCounts]));
    page.unfold(&format!("{VALUE} figure details"));
    page.press_on(&slider("margin"), Key::Left, 3);
    let link = page.links(|link| link::decode(link).is_ok_and(|link| link.workspace.plan.margin < 0.595));
    let outcome = says_of_value(&page, &linked(&link));
    page.explains(
        &format!("{VALUE} .tile:first-child"),
        &value_wording::explanation(&locale(), &outcome, ValueFigure::Value).text,
    );
    page.tabulates(&format!("{VALUE} table"), &value_wording::rows(&locale(), &outcome));
    let [counted, plan] = value_wording::churn_choices(&locale(), &outcome.basis);
    for (choice, of_plan) in [(plan, true), (counted, false)] {
        page.click_button(&choice);
        page.shows(&format!("{VALUE} [aria-pressed=true]"), &choice);
        says_of_value(&page, &after(linked(&link), [Action::UsePlanChurn(of_plan)]));
    }
    page.has(&format!("{VALUE} figure details[open]"), 1);
}
