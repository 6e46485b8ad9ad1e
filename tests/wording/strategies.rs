//! The view of the strategies in words.

use std::fmt::Write as _;

use plateau::model::goal::Lever;
use plateau::model::strategies::{Name, StrategyWarning};
use plateau::model::target_probability::Target;
use plateau::model::{Evidence, Hire};
use plateau::outcome::plan::projection;
use plateau::outcome::strategies::StrategyOutcome;
use plateau::outcome::strategies::cards::CardNote;
use plateau::outcome::strategies::discount::DiscountOutcome;
use plateau::outcome::strategies::goal::GoalOutcome;
use plateau::outcome::strategies::keep_or_win::{BudgetInputs, KeepOrWinOutcome};
use plateau::outcome::strategies::sensitivity::SensitivityOutcome;
use plateau::state::plan_inputs::LIFETIME;
use plateau::state::retention_inputs::ACQUISITION_COST;
use plateau::state::strategy_inputs::{
    DISCOUNT_OFFER, GOAL_MONTH, GOAL_MRR, PROMOTER_SHARE, REFILL, REJECT, STRATEGY_COST, STRATEGY_MONTH, STRATEGY_REPS,
};
use plateau::state::survey_inputs::{ASK_SHARE, CLOSE_RATE, REFERRALS_PER_ASK};
use plateau::state::{Input, Preset, Workspace};
use plateau::text::{Language, Locale};
use plateau::wording::explanation::Explanation;
use plateau::wording::strategies::{
    self as wording, cards, contributions, discount, goal, keep_or_win, names, sensitivity, waterfall,
};

use crate::support::formats::locale;

/// An explanation with its source.
fn told(explanation: &Explanation) -> String {
    format!("{} {}", explanation.text, explanation.source.as_deref().unwrap_or_default())
}

/// Three sizes of clients with all strategies on: the worked example.
fn example() -> Workspace {
    let mut workspace = Workspace::default();
    Preset::ThreeSizes.load(&mut workspace);
    workspace
}

fn enter(workspace: &mut Workspace, entries: &[(&'static Input, f64)]) {
    for (input, value) in entries {
        input.field().set(workspace, Some(*value));
    }
}

/// The opening example with these strategies on.
fn only(enabled: &[Name]) -> Workspace {
    let mut workspace = Workspace::default();
    workspace.strategies_mut().enabled = Name::ALL.map(|name| enabled.contains(&name));
    workspace
}

/// The upper part of the view: answer, cards, waterfall, chart, contributions.
fn strategies(locale: &Locale, workspace: &Workspace) -> String {
    let outcome = StrategyOutcome::of(workspace);
    let mut text = format!("# {}\n", wording::answer(locale, workspace, &outcome).plain());
    let mut line = |words: &str| writeln!(text, "{words}").unwrap();
    line(&wording::missing_costs(locale, &workspace.plan, &outcome));
    line(&wording::because(locale, &workspace.plan, &outcome));
    for card in outcome.cards(workspace) {
        let (strategy, effect) = (card.strategy, cards::effect(locale, &card));
        let beside = effect.beside.map(|beside| format!("{beside} {}", locale.messages.strategy_beside()));
        let parts = [beside, effect.net, Some(effect.alone)].into_iter().flatten();
        line(&format!("\n## {}: {}", names::name(locale.messages, strategy), parts.collect::<Vec<_>>().join(", ")));
        line(names::meaning(locale.messages, strategy));
        line(&told(&cards::explanation(locale, strategy)));
        if let Some(note) = card.note {
            line(&format!("! {}", cards::note(locale, note)));
        }
    }
    line(&format!("\n## {}\n{}", waterfall::title(locale, &outcome), waterfall::summary(locale, &outcome)));
    for bar in outcome.waterfall() {
        line(&format!("{}: {}", waterfall::name(locale, bar.step), waterfall::figure(locale, bar)));
    }
    line(&format!("\n{}", wording::chart_summary(locale, &outcome)));
    line(&format!("{} | {}", wording::compared_name(locale, &outcome), wording::plateau_label(locale, &outcome)));
    line(&format!("\n## {}\n{}", locale.messages.contributions_table(), contributions::columns(locale).join(" | ")));
    for row in contributions::rows(locale, &outcome.effects) {
        line(&row.join(" | "));
    }
    let explanation = contributions::explanation(locale);
    line(&format!("{} {}", explanation.text, explanation.source.unwrap_or_default()));
    text
}

/// The questions below.
fn questions(locale: &Locale, workspace: &Workspace) -> String {
    let (plan, inputs) = (&workspace.plan, &workspace.strategies);
    let projection = projection(plan, false);
    let mut text = String::new();
    let mut line = |words: &str| writeln!(text, "{words}").unwrap();

    let levers = SensitivityOutcome::new(plan, &projection);
    line(&format!("## {}\n{}", locale.messages.sensitivity_title(), sensitivity::summary(locale, &levers)));
    for spread in &levers.percent {
        let widest = sensitivity::spread(locale, &levers, spread);
        line(&format!("{}: {widest}", sensitivity::lever(locale, spread.lever)));
    }
    line(&sensitivity::columns(locale).join(" | "));
    for row in sensitivity::rows(locale, &levers) {
        line(&row.join(" | "));
    }
    for step in sensitivity::steps(locale, &levers) {
        line(&format!("- {step}"));
    }

    line(&format!("\n## {}", locale.messages.goal_title()));
    for (lever, answer) in GoalOutcome::new(plan, inputs.goal()).levers {
        line(&format!("- {} [{}]", goal::answer(locale, lever, answer), goal::apply(locale, lever)));
    }

    let offers = DiscountOutcome::new(plan, &projection, inputs.discount_offer);
    line(&format!("\n## {}\n{}", locale.messages.offers_title(), discount::summary(locale, &offers)));
    line(&discount::columns(locale).join(" | "));
    for row in discount::rows(locale, &offers) {
        line(&row.join(" | "));
    }
    line(&told(&discount::claim(locale)));

    line(&format!("\n## {}", locale.messages.keep_or_win_title()));
    match KeepOrWinOutcome::new(plan, &projection, BudgetInputs::of(workspace)) {
        Some(outcome) => line(&keep_or_win::answer(locale, &outcome)),
        None => line(locale.messages.keep_no_cost()),
    }
    line(&keep_or_win::names(locale).join(" | "));
    line(&told(&keep_or_win::claim(locale)));
    text
}

fn view(locale: &Locale, workspace: &Workspace) -> String {
    format!("{}\n{}", strategies(locale, workspace), questions(locale, workspace))
}

fn english(workspace: &Workspace) -> String {
    view(&locale(Language::English), workspace)
}

fn answer(workspace: &Workspace) -> String {
    let locale = locale(Language::English);
    let outcome = StrategyOutcome::of(workspace);
    let answer = wording::answer(&locale, workspace, &outcome).plain();
    assert_eq!(wording::spoken(&locale, workspace, &outcome), answer);
    answer
}

fn because(workspace: &Workspace) -> String {
    wording::because(&locale(Language::English), &workspace.plan, &StrategyOutcome::of(workspace))
}

fn contains(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "{part} in {text}");
    }
}

/// Compares with a snapshot in each language; no text has a gap left in it.
fn snapshot(name: &str, workspace: &Workspace) {
    for language in Language::ALL {
        let text = view(&locale(language), workspace);
        for bad in ["NaN", "inf", "∞", "{", "}", "*"] {
            assert!(!text.contains(bad), "{bad} in {text}");
        }
        insta::assert_snapshot!(format!("{name}_{}", language.code()), text);
    }
}

#[test]
fn the_worked_example() {
    let mut workspace = example();
    snapshot("example", &workspace);
    assert_eq!(
        answer(&workspace),
        "Hiring one rep helps most: +$20,600 a month by month 36. But in this mix, dropping month-to-month costs you $1,090 a month."
    );
    contains(&because(&workspace), &["from $36,000 to $77,600", "month 36", "$87,400 a month instead of $37,000"]);
    contains(
        &english(&workspace),
        &[
            "53.5%",
            "Plateau $87,440",
            "Drop month-to-month | −$1,089 | +$134 | $0 | −$1,089",
            "without strategies: $36,002",
        ],
    );
    enter(&mut workspace, &[(&ACQUISITION_COST, 6_000.0)]);
    STRATEGY_COST.at(0).set(&mut workspace, Some(5_000.0));
    snapshot("costs", &workspace);
    contains(&because(&workspace), &["$5,000 a month", "+$36,600 a month"]);
    contains(
        &english(&workspace),
        &["Hire | +$20,582 | +$16,923 | $5,000 | +$15,582", "costs: −$5,000", "after costs: $72,582"],
    );
    STRATEGY_COST.at(0).set(&mut workspace, Some(90_000.0));
    contains(&because(&workspace), &["−$48,400 a month"]);
}

#[test]
fn each_verdict_has_a_sentence_of_its_own() {
    assert_eq!(answer(&Workspace::default()), "Hiring one rep helps most: +$23,500 a month by month 60.");
    let mut hire = only(&[Name::Hire]);
    assert_eq!(answer(&hire), "Hiring one rep adds $19,900 a month by month 60.");
    enter(&mut hire, &[(&STRATEGY_REPS, 3.0)]);
    assert_eq!(answer(&hire), "Hiring 3 reps adds $59,700 a month by month 60.");
    assert_eq!(answer(&only(&[])), "Which strategy lifts your plateau most? Switch one on to see.");
    assert_eq!(because(&only(&[])), "");
    assert_eq!(
        answer(&only(&[Name::QualifyLeads])),
        "None of these pays for itself by month 60, and qualifying leads costs you $2,490 a month."
    );
    assert_eq!(answer(&only(&[Name::SetExpectations])), "None of these makes a difference by month 60.");
    let locale = locale(Language::Polish);
    let polish = |workspace: &Workspace| wording::answer(&locale, workspace, &StrategyOutcome::of(workspace)).plain();
    let none = [only(&[]), only(&[Name::QualifyLeads]), only(&[Name::SetExpectations]), hire];
    insta::assert_snapshot!("verdicts_pl", none.iter().map(polish).collect::<Vec<_>>().join("\n"));
    // Each strategy can be the one that helps or harms most.
    for name in Name::ALL {
        let words = [names::doing(&locale, name, 5), names::doing_within(&locale, name, 5)];
        assert!(words.iter().all(|words| !words.is_empty()));
        assert_eq!(words[0].to_lowercase(), words[1].to_lowercase(), "the same words within a sentence");
    }
}

#[test]
fn every_warning_says_what_to_do() {
    for language in Language::ALL {
        let locale = locale(language);
        let warnings = [
            StrategyWarning::HireAfterHorizon,
            StrategyWarning::HiresFull,
            StrategyWarning::NoMonthToMonth,
            StrategyWarning::SegmentsFull,
            StrategyWarning::NoSignUpsLeft,
            StrategyWarning::OneFee,
            StrategyWarning::NothingOversold,
            StrategyWarning::Held("monthlyFee"),
        ];
        let notes = warnings.map(CardNote::Warning).into_iter().chain([
            CardNote::BreakEven(0.563),
            CardNote::NeverBreaksEven,
            CardNote::AskedAlready,
        ]);
        let notes: Vec<String> = notes.map(|note| cards::note(&locale, note)).collect();
        insta::assert_snapshot!(format!("notes_{}", language.code()), notes.join("\n"));
        let mut different = notes.clone();
        different.sort();
        different.dedup();
        assert_eq!(different.len(), notes.len());
    }
    assert_eq!(cards::adopt_survey(&locale(Language::English), 0.75), "Use 75% from survey");
}

#[test]
fn today_is_what_is_compared_with() {
    let mut workspace = Workspace::default();
    Preset::Stuck.load(&mut workspace);
    workspace.today = Some(workspace.plan.clone());
    enter(&mut workspace, &[(&LIFETIME, 18.0)]);
    workspace.plan_mut().evidence = Some(Evidence { lost: 3, at_risk: 54 });
    snapshot("today", &workspace);
    contains(&english(&workspace), &["Today: $20,000\nWhat if: +$9,676"]);
}

#[test]
fn growth_without_a_plateau() {
    let mut workspace = example();
    let all = [(&ASK_SHARE, 1.0), (&PROMOTER_SHARE, 1.0), (&REFERRALS_PER_ASK, 12.0), (&CLOSE_RATE, 1.0)];
    enter(&mut workspace, &all);
    enter(&mut workspace, &[(&REJECT, 0.95), (&REFILL, 0.0), (&ACQUISITION_COST, 0.01)]);
    snapshot("absurd", &workspace);
    contains(&because(&workspace), &["no plateau"]);
    let mut hiring = only(&[Name::Hire]);
    hiring.plan_mut().recurring = Some(plateau::state::plan::HALF_YEARLY);
    contains(&because(&hiring), &["no plateau"]);
}

#[test]
fn a_plan_with_nothing_in_it() {
    let mut workspace = only(&[Name::Hire, Name::GoUpmarket]);
    let plan = workspace.plan_mut();
    (plan.reps, plan.fee, plan.margin, plan.horizon) = (0.0, 0.01, 0.01, 12.0);
    plan.hires = vec![Hire { month: 2, count: 1 }; 60];
    enter(&mut workspace, &[(&STRATEGY_MONTH, 99.0), (&GOAL_MRR, 1e9), (&DISCOUNT_OFFER, 1.0)]);
    snapshot("empty", &workspace);
}

#[test]
fn the_questions_below() {
    let text = english(&example());
    contains(
        &text,
        &["Sign-up pace | −$3,385 | +$3,385", "Sign-up pace: ±$3,385", "Lower churn by one point: +$3,993 a month"],
    );
    let mut workspace = Workspace::default();
    let text = english(&workspace);
    contains(&text, &["10% off the fee | 10% | $1,989 a month", "Enter what it costs to win a client to compare."]);
    enter(&mut workspace, &[(&ACQUISITION_COST, 6_000.0), (&DISCOUNT_OFFER, 1.0)]);
    let text = english(&workspace);
    contains(&text, &["100% off the fee | can’t pay off", "your plateau is 4 clients", "8.67 clients, or 34 clients"]);
}

#[test]
fn what_a_lever_would_have_to_be() {
    let locale = locale(Language::English);
    let plan = Workspace::default().plan;
    let churn = |mrr, month| {
        let outcome = GoalOutcome::new(&plan, Target { mrr, month });
        let (lever, answer) = outcome.levers.iter().find(|(lever, _)| *lever == Lever::Churn).expect("it is a lever");
        goal::answer(&locale, *lever, *answer)
    };
    assert_eq!(churn(1e6, 24), "Churn: can’t get you there on its own");
    assert_eq!(churn(1.0, 24), "Churn: you’ll get there without changing it");
    contains(&churn(19_950.0, 60), &["Churn alone", "from 8.33%"]);
    let verdict = |mrr, month| goal::verdict(&locale, &GoalOutcome::new(&plan, Target { mrr, month }));
    assert_eq!(verdict(1e9, 1), "None of these gets you there on its own.");
    assert_eq!(verdict(1.0, 24), "On average, your plan gets you there as it is.");
    assert_eq!(verdict(19_950.0, 60), "Sign-up pace gets you there with the smallest change in percent.");
    let mut workspace = example();
    enter(&mut workspace, &[(&GOAL_MRR, 60_000.0), (&GOAL_MONTH, 48.0)]);
    let text = english(&workspace);
    contains(&text, &["[Apply: Churn]", "[Apply: Sign-up pace]", "[Apply: Sales reps]", "[Apply: Fee]"]);
}
