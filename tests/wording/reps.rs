//! The view of sales and service reps in words.

use std::fmt::Write as _;

use plateau::model::rep_value::Deals;
use plateau::outcome::reps::{BooksOutcome, ServiceBonusOutcome, StayBonusOutcome};
use plateau::state::Plan;
use plateau::state::plan::LifetimeOrChurn;
use plateau::state::reps::RepInputs;
use plateau::text::{Language, Locale};
use plateau::wording::reps as wording;

use crate::support::formats::locale;
use crate::support::samples;

/// All that the view says.
fn view(locale: &Locale, plan: &Plan, inputs: &RepInputs) -> String {
    let reps = inputs.reps(plan);
    let books = BooksOutcome::of(&reps);
    let mut text = format!("# {}\n{}\n", wording::answer(locale, &books).plain(), locale.messages.books_because());
    let mut line = |words: &str| writeln!(text, "{words}").unwrap();
    for row in 0..reps.len() {
        line(&format!("{}: {}", wording::rep_name(locale, row), wording::book(locale, &books, row)));
    }
    line(&wording::books_summary(locale, &books));
    line(&wording::books_source(locale));

    let bonus = StayBonusOutcome::new(plan, inputs);
    line(&format!("\n## {}", wording::bonus_answer(locale, &bonus).plain()));
    line(&bonus.milestones.map(|milestone| wording::bonus_label(locale, &milestone)).join(" · "));
    line(&wording::bonus_table_name(locale));
    line(&wording::bonus_columns(locale).join(" | "));
    for row in wording::bonus_rows(locale, &bonus) {
        line(&row.join(" | "));
    }
    let explanation = wording::bonus_explanation(locale, &bonus);
    line(&format!("{} {}", explanation.text, explanation.source.unwrap_or_default()));

    let service = ServiceBonusOutcome::new(plan, inputs);
    line(&format!("\n## {}", wording::service_answer(locale, &service).plain()));
    line(wording::service_problem(locale, &service).unwrap_or_default());
    line(&wording::service_table_name(locale));
    line(&wording::service_columns(locale).join(" | "));
    for row in wording::service_rows(locale, &service) {
        line(&row.join(" | "));
    }
    line(&wording::service_source(locale));
    text
}

/// Compares with a snapshot in each language; no text has a gap left in it.
fn snapshot(name: &str, plan: &Plan, inputs: &RepInputs) {
    for language in Language::ALL {
        let text = view(&locale(language), plan, inputs);
        for bad in ["NaN", "inf", "{", "}", "*"] {
            assert!(!text.contains(bad), "{bad} in {text}");
        }
        insta::assert_snapshot!(format!("{name}_{}", language.code()), text);
    }
}

#[test]
fn the_example() {
    let example = samples::reps();
    snapshot("example", &Plan::default(), &example);
    let text = view(&locale(Language::English), &Plan::default(), &example);
    for figure in ["Rep B", "$288,000 a month", "100 clients, $200,000", "$329", "0.03\u{a0}months", "35.2%", "59.3%"] {
        assert!(text.contains(figure), "{figure} in {text}");
    }
}

#[test]
fn the_plans_own_reps() {
    let plan =
        Plan { reps: 3.0, clients: 4.0, fee: 2_500.0, lifetime: LifetimeOrChurn::Churn(0.06), ..Plan::default() };
    snapshot("of_plan", &plan, &RepInputs::default());
}

#[test]
fn a_book_that_lasts_longer_wins() {
    let mut inputs = samples::reps();
    inputs.entered[0].lifetime_months = 8.0;
    let answer = wording::answer(&locale(Language::English), &BooksOutcome::of(&inputs.entered)).plain();
    assert!(answer.contains("Rep A") && answer.contains("$320,000"), "{answer}");
}

#[test]
fn reps_alike_and_a_service_bonus_in_between() {
    let mut inputs = RepInputs { retention_floor: 0.3, retention_target: 0.4, ..samples::reps() };
    inputs.entered = vec![inputs.entered[1]; 2];
    inputs.bonuses[0] = 10_000.0;
    snapshot("alike", &Plan::default(), &inputs);
    let text = view(&locale(Language::English), &Plan::default(), &inputs);
    for figure in ["$288,000 a month", "$3,744", "7.8%", "6 months | 59.3% | $10,000 | $5,933"] {
        assert!(text.contains(figure), "{figure} in {text}");
    }
}

#[test]
fn numbers_that_nobody_has() {
    let nobody = Deals { per_month: 0.0, lifetime_months: 1.0, monthly_fee: 0.01 };
    let everybody = Deals { per_month: 1_000.0, lifetime_months: 10_000.0, monthly_fee: 1e9 };
    let inputs = RepInputs {
        entered: [vec![nobody; 6], vec![everybody; 6]].concat(),
        bonuses: [0.0, 1e9, 0.0],
        salary: 0.0,
        retention_floor: 1.0,
        retention_target: 0.0,
        ..RepInputs::default()
    };
    snapshot("absurd", &Plan { margin: 0.01, fee: 0.01, ..Plan::default() }, &inputs);
}
