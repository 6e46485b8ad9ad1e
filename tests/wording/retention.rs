//! The view of retention in words.

use std::fmt::Write as _;

use plateau::model::retention::{Counts, Period};
use plateau::outcome::plan::PlanOutcome;
use plateau::outcome::retention::client_value::ClientValueOutcome;
use plateau::outcome::retention::periods::PeriodsOutcome;
use plateau::outcome::retention::{Count, NamedPeriod, RetentionOutcome};
use plateau::state::retention::RetentionInputs;
use plateau::state::{Plan, Workspace};
use plateau::text::{Language, Locale};
use plateau::wording::adopted;
use plateau::wording::retention::client_value as value_wording;
use plateau::wording::retention::periods as periods_wording;
use plateau::wording::retention::{self as wording, Figure};

use crate::support::formats::locale;
use crate::support::samples;

/// The four counts in the order of their inputs: start, new, lost, end.
fn counts([start, new, lost, end]: [Option<u32>; 4], period_months: f64) -> RetentionOutcome {
    RetentionOutcome::of(Counts { start, new, end, lost, period_months })
}

/// All that the upper part of the view says.
fn retention(locale: &Locale, outcome: &RetentionOutcome) -> String {
    let mut text = format!("# {}\n{}\n", wording::answer(locale, outcome).plain(), wording::because(locale, outcome));
    let mut line = |words: &str| writeln!(text, "{words}").unwrap();
    for count in Count::ALL {
        line(&wording::computed(locale, outcome, count).unwrap_or_default());
    }
    let Some(counted) = outcome.counted else { return text };
    line(&wording::adopting(locale, counted));
    for figure in Figure::ALL {
        let words = wording::figure(locale, outcome, figure);
        line(&format!("\n## {}: {}\n{}", words.title, words.value, words.below));
        let explanation = wording::explanation(locale, outcome, figure);
        line(&format!("{} {}", explanation.text, explanation.source.unwrap_or_default()));
    }
    text
}

/// All that the part about several periods says.
fn periods(locale: &Locale, outcome: &PeriodsOutcome, months: f64) -> String {
    let mut text = format!("# {}\n", periods_wording::answer(locale, outcome).plain());
    let mut line = |words: &str| writeln!(text, "{words}").unwrap();
    line(&periods_wording::paste_hint(locale, months));
    line(&periods_wording::roles(locale).join(" · "));
    line(&wording::adopting(locale, outcome.counted));
    line(&periods_wording::chart_summary(locale, outcome));
    line(&periods_wording::together_label(locale, outcome));
    line(&periods_wording::columns(locale).join(" | "));
    for row in periods_wording::rows(locale, outcome, 3) {
        line(&row.join(" | "));
    }
    text
}

/// All that the part about a client's value says.
fn value(locale: &Locale, outcome: &ClientValueOutcome) -> String {
    let mut text = format!("{}\n", value_wording::churn_choices(locale, &outcome.basis).join(" · "));
    let mut line = |words: &str| writeln!(text, "{words}").unwrap();
    for figure in value_wording::Figure::ALL {
        let words = value_wording::figure(locale, outcome, figure);
        line(&format!("\n## {}: {}\n{}", words.title, words.value, words.below));
        let explanation = value_wording::explanation(locale, outcome, figure);
        line(&format!("{} {}", explanation.text, explanation.source.unwrap_or_default()));
    }
    line(&format!("\n{}", value_wording::chart_summary(locale, outcome)));
    line(&value_wording::cost_label(locale, outcome));
    line(&value_wording::columns(locale).join(" | "));
    for row in value_wording::rows(locale, outcome).into_iter().take(3) {
        line(&row.join(" | "));
    }
    text
}

/// Compares with a snapshot in each language; no text has a gap left in it.
fn snapshot(name: &str, words: impl Fn(&Locale) -> String) {
    for language in Language::ALL {
        let text = words(&locale(language));
        for bad in ["NaN", "inf", "{", "}", "*"] {
            assert!(!text.contains(bad), "{bad} in {text}");
        }
        insta::assert_snapshot!(format!("{name}_{}", language.code()), text);
    }
}

#[test]
fn the_example() {
    let outcome = RetentionOutcome::of(samples::counts().period);
    snapshot("example", |locale| retention(locale, &outcome));
}

#[test]
fn a_year_and_a_length_without_a_name() {
    snapshot("year", |locale| retention(locale, &counts([Some(40), Some(6), None, Some(43)], 12.0)));
    snapshot("four_months", |locale| retention(locale, &counts([Some(40), Some(6), None, Some(43)], 4.0)));
}

#[test]
fn where_nobody_left_there_is_only_a_lower_bound() {
    snapshot("nobody_left", |locale| retention(locale, &counts([Some(12), Some(0), Some(0), None], 1.0)));
}

#[test]
fn where_everybody_left() {
    snapshot("everybody_left", |locale| retention(locale, &counts([Some(7), Some(3), Some(7), None], 1.0)));
}

#[test]
fn counts_of_millions_over_years() {
    let given = [Some(10_000_000), Some(10_000_000), Some(1), None];
    snapshot("absurd", |locale| retention(locale, &counts(given, 120.0)));
}

#[test]
fn counts_that_cannot_be_true_say_why() {
    snapshot("refused", |locale| {
        let all = [
            [None; 4],
            [Some(10), Some(4), Some(2), Some(10)],
            [Some(10), Some(4), Some(11), None],
            [None, Some(10), Some(5), Some(8)],
            [Some(10), Some(4), None, Some(20)],
        ];
        all.map(|given| retention(locale, &counts(given, 3.0))).join("\n")
    });
}

#[test]
fn figures_are_those_of_the_model() {
    let locale = locale(Language::English);
    let outcome = RetentionOutcome::of(samples::counts().period);
    let answer = wording::answer(&locale, &outcome).plain();
    assert!(
        answer.contains("80%") && answer.contains("14\u{a0}months, somewhere between poor and excellent"),
        "{answer}"
    );
    for (figure, value, below) in [
        (Figure::Retention, "80%", "49% – 94%"),
        (Figure::Churn, "7%", "2% – 21%"),
        (Figure::AnnualRetention, "41%", ""),
        (Figure::OneMoreKept, "2.5\u{a0}years", "15\u{a0}months"),
        (Figure::Lifetime, "14\u{a0}months", "5\u{a0}months – 4.5\u{a0}years"),
    ] {
        let words = wording::figure(&locale, &outcome, figure);
        assert_eq!(words.value, value);
        assert!(words.below.contains(below), "{}", words.below);
    }
    assert_eq!(NamedPeriod::ALL.map(|period| wording::period_name(&locale, period)), ["Month", "Quarter", "Year"]);
}

#[test]
fn figures_of_counts_that_make_no_period_are_empty() {
    let locale = locale(Language::English);
    let outcome = counts([None; 4], 3.0);
    for figure in Figure::ALL {
        assert_eq!(wording::figure(&locale, &outcome, figure).value, "");
        assert_eq!(wording::explanation(&locale, &outcome, figure).text, "");
    }
}

// --- several periods --------------------------------------------------------------------------------

fn several(months: f64, given: &[(&str, u32, u32, u32)]) -> PeriodsOutcome {
    let period = |(name, start, new, lost): &(&str, u32, u32, u32)| {
        let period = Period { start: *start, new: *new, lost: *lost, end: start + new - lost, months };
        ((*name).to_owned(), period)
    };
    PeriodsOutcome::of(&given.iter().map(period).collect::<Vec<_>>(), months).unwrap()
}

#[test]
fn two_quarters_together() {
    let outcome = several(3.0, &[("Q1", 1_040, 6, 52), ("Q2", 994, 5, 49)]);
    snapshot("quarters", |locale| periods(locale, &outcome, 3.0));
    let answer = periods_wording::answer(&locale(Language::English), &outcome).plain();
    for figure in ["2 periods", "1.68% a month", "1.39%", "2.04%"] {
        assert!(answer.contains(figure), "{answer}");
    }
}

#[test]
fn one_period_and_periods_in_which_nobody_left() {
    snapshot("one_period", |locale| periods(locale, &several(2.0, &[("1", 10, 0, 1)]), 2.0));
    let kept = several(1.0, &[("May", 10, 0, 0), ("June", 10, 1, 0)]);
    snapshot("all_kept", |locale| periods(locale, &kept, 1.0));
}

#[test]
fn long_names_of_periods_are_shortened() {
    assert_eq!(periods_wording::label("Q1 2024"), "Q1 2024");
    assert_eq!(periods_wording::label("Październik 2024"), "Październik 2024");
    assert_eq!(periods_wording::label("First quarter of 2024"), "First quarter of…");
}

#[test]
fn tables_of_periods_are_cut_where_asked() {
    let given: Vec<(&str, u32, u32, u32)> = vec![("x", 10, 0, 1); 500];
    assert_eq!(periods_wording::rows(&locale(Language::English), &several(1.0, &given), 200).len(), 200);
}

// --- a client's value -------------------------------------------------------------------------------

fn client(change: impl FnOnce(&mut Plan, &mut RetentionInputs)) -> ClientValueOutcome {
    let mut plan = Plan { fee: 2_500.0, margin: 0.6, ..Plan::default() };
    let period = Counts { start: Some(100), new: Some(0), end: None, lost: Some(4), period_months: 1.0 };
    let mut inputs = RetentionInputs { period, discount_rate: 0.1, acquisition_cost: 9_000.0, use_plan_churn: false };
    change(&mut plan, &mut inputs);
    ClientValueOutcome::new(&plan, &inputs, &RetentionOutcome::of(inputs.period))
}

#[test]
fn a_client_is_worth_what_the_model_says() {
    let outcome = client(|_, _| {});
    snapshot("value", |locale| value(locale, &outcome));
    let text = value(&locale(Language::English), &outcome);
    for figure in ["$31,516", "$37,500", ": 3.5\n", "month 7", "+15.11%", "25%", "95%", "$9,000"] {
        assert!(text.contains(figure), "{figure} in {text}");
    }
}

#[test]
fn a_client_at_the_plans_churn_without_a_known_cost() {
    let outcome = client(|_, inputs| {
        inputs.period.lost = Some(0);
        inputs.acquisition_cost = 0.0;
    });
    snapshot("value_of_plan", |locale| value(locale, &outcome));
}

#[test]
fn a_client_without_end_and_one_who_never_pays_back() {
    snapshot("value_endless", |locale| value(locale, &client(|plan, _| plan.expansion = 0.09)));
    snapshot("value_never_paid", |locale| value(locale, &client(|_, inputs| inputs.acquisition_cost = 1e12)));
}

#[test]
fn retention_that_cannot_rise_by_five_points() {
    let outcome = client(|_, inputs| inputs.period.start = Some(10_000));
    snapshot("value_five_points_too_many", |locale| value(locale, &outcome));
}

// --- in the plan ------------------------------------------------------------------------------------

#[test]
fn what_was_adopted_speaks_of_the_plan() {
    let mut workspace = Workspace::default();
    let outcome = RetentionOutcome::of(samples::counts().period);
    workspace.plan_mut().adopt_counts(outcome.counted.unwrap());
    let plan = PlanOutcome::of(&workspace);
    snapshot("in_plan", |locale| {
        let in_plan = wording::adopted(locale, &workspace.plan, &plan);
        let answer = wording::answer(locale, &outcome).plain();
        let spoken = adopted::spoken(locale, answer.clone(), Some(&plan));
        assert_eq!(adopted::spoken(locale, answer.clone(), None), answer);
        format!("{in_plan}\n{spoken}")
    });
    let text = wording::adopted(&locale(Language::English), &workspace.plan, &plan);
    assert!(
        text.contains("$186,000 a month")
            && text.contains("12 clients, 1.33 new clients a month")
            && text.contains("2 lost in 28 client-months"),
        "{text}"
    );
}
