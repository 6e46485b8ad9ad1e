//! What strategies do to the plan, and the questions beside them.

use std::rc::Rc;

use plateau::import::survey::Survey;
use plateau::model::goal::Lever;
use plateau::model::strategies::{Name, StrategyWarning};
use plateau::model::target_probability::Target;
use plateau::model::{Hire, project};
use plateau::outcome::levers::LeversOutcome;
use plateau::outcome::plan::projection;
use plateau::outcome::strategies::cards::{CardNote, promoters_in_survey};
use plateau::outcome::strategies::discount::DiscountOutcome;
use plateau::outcome::strategies::goal::{GoalOutcome, LeverAnswer};
use plateau::outcome::strategies::keep_or_win::{BudgetInputs, KeepOrWinOutcome};
use plateau::outcome::strategies::sensitivity::SensitivityOutcome;
use plateau::outcome::strategies::verdict::Verdict;
use plateau::outcome::strategies::waterfall::WaterfallStep;
use plateau::outcome::strategies::{StrategyEffects, StrategyOutcome};
use plateau::state::plan_inputs::LIFETIME;
use plateau::state::segment_inputs::SEGMENT_TERM;
use plateau::state::segments::Oversold;
use plateau::state::strategies::{COUNT, StrategyInputs};
use plateau::state::strategy_inputs::{REFILL, REJECT, STRATEGY_COST, STRATEGY_MONTH};
use plateau::state::survey::SurveyInputs;
use plateau::state::{Action, Plan, Preset, State, Workspace};

use crate::support::samples;

/// Three sizes of clients with all strategies on: the worked example.
fn example() -> Workspace {
    let mut workspace = Workspace::default();
    Preset::ThreeSizes.load(&mut workspace);
    workspace
}

/// The opening example with these strategies on.
fn only(enabled: &[Name]) -> Workspace {
    let mut workspace = Workspace::default();
    workspace.strategies_mut().enabled = Name::ALL.map(|name| enabled.contains(&name));
    workspace
}

fn dollars(values: impl IntoIterator<Item = f64>) -> Vec<f64> {
    values.into_iter().map(|value| value.round() + 0.0).collect()
}

fn note(workspace: &Workspace, strategy: Name) -> Option<CardNote> {
    StrategyOutcome::of(workspace).cards(workspace)[strategy as usize].note
}

// --- what each adds -------------------------------------------------------------------------------

#[test]
fn the_worked_example() {
    let workspace = example();
    let outcome = StrategyOutcome::of(&workspace);
    let adds = [20_582.0, -1_089.0, 6_463.0, 5_409.0, 2_899.0, 3_399.0, 3_918.0];
    assert_eq!(dollars(outcome.effects.contributions.iter().map(|one| one.mrr)), adds);
    let cards = outcome.cards(&workspace);
    let alone = [16_923.0, 134.0, 4_833.0, 3_483.0, 1_216.0, 1_768.0, 2_842.0];
    assert_eq!(dollars(cards.iter().map(|card| card.alone)), alone);
    assert_eq!(cards.iter().map(|card| card.strategy).collect::<Vec<_>>(), Name::ALL);
    let totals = [outcome.revenue_without(), outcome.revenue_with(), outcome.series.level.unwrap()];
    assert_eq!(dollars(totals), [36_002.0, 77_582.0, 87_440.0]);
    let Some(CardNote::BreakEven(convert)) = cards[1].note else { panic!("{:?}", cards[1].note) };
    assert!((convert - 0.535).abs() < 5e-4, "{convert}");
    assert_eq!(outcome.horizon(), 36);
    assert_eq!(outcome.series.hires, [(1, 1)]);
    let Verdict::MostBut { best, worst } = outcome.verdict() else { panic!("{:?}", outcome.verdict()) };
    assert_eq!((best.strategy, worst.strategy), (Name::Hire, Name::DropMonthToMonth));
}

#[test]
fn cards_waterfall_and_verdict_agree_whatever_is_on() {
    for bits in [0_u32, 1, 0b000_0010, 0b100_0001, 0b101_1010, 0b011_1100, 0b111_1111] {
        let mut workspace = example();
        workspace.strategies_mut().enabled = Name::ALL.map(|name| bits >> (name as u32) & 1 == 1);
        STRATEGY_COST.at(2).set(&mut workspace, Some(100.0));
        let outcome = StrategyOutcome::of(&workspace);
        let (cards, bars) = (outcome.cards(&workspace), outcome.waterfall());
        let adds: Vec<f64> = cards.iter().filter_map(|card| Some(card.contribution?.mrr)).collect();
        let steps: Vec<f64> =
            bars.iter().filter(|bar| matches!(bar.step, WaterfallStep::Strategy(_))).map(|bar| bar.change).collect();
        assert_eq!(adds, steps, "{bits:b}");
        assert_eq!(adds.len() as u32, bits.count_ones());
        let reached = outcome.revenue_without() + adds.iter().sum::<f64>();
        assert!((reached - outcome.revenue_with()).abs() < 1e-6, "{bits:b}: {reached}");
        // Each bar begins where the one before it ends.
        let changes = bars.windows(2).filter(|pair| !pair[1].step.is_total());
        assert!(changes.clone().all(|pair| pair[0].to() == pair[1].from), "{bars:?}");
        let best = adds.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        match outcome.verdict() {
            Verdict::NoneEnabled => assert_eq!(bits, 0),
            Verdict::One(one) | Verdict::Most(one) | Verdict::MostBut { best: one, .. } => assert_eq!(one.mrr, best),
            Verdict::AllLose(_) | Verdict::NothingChanges => assert!(best < 0.005),
        }
    }
}

#[test]
fn verdicts() {
    let verdict = |enabled: &[Name]| StrategyOutcome::of(&only(enabled)).verdict();
    assert_eq!(verdict(&[]), Verdict::NoneEnabled);
    assert!(matches!(verdict(&[Name::Hire]), Verdict::One(one) if one.mrr.round() == 19_892.0));
    assert!(matches!(verdict(&[Name::QualifyLeads]), Verdict::AllLose(one) if one.mrr.round() == -2_486.0));
    // No deals are oversold, so there is nothing to lower.
    assert_eq!(verdict(&[Name::SetExpectations]), Verdict::NothingChanges);
    assert!(matches!(verdict(&[Name::Hire, Name::AskPromoters]), Verdict::Most(one) if one.strategy == Name::Hire));
}

#[test]
fn costs_are_set_against_margin() {
    let mut workspace = example();
    let without_costs = StrategyOutcome::of(&workspace);
    assert_eq!((without_costs.effects.cost(), without_costs.waterfall().len()), (0.0, 9));
    STRATEGY_COST.at(0).set(&mut workspace, Some(5_000.0));
    let outcome = StrategyOutcome::of(&workspace);
    assert_eq!(dollars([outcome.effects.cost(), outcome.effects.net()]), [5_000.0, 36_580.0]);
    assert_eq!(dollars([outcome.effects.contributions[0].net]), [15_582.0]);
    let bars = outcome.waterfall();
    assert_eq!(dollars(bars[8..].iter().map(|bar| bar.change)), [77_582.0, -5_000.0, 72_582.0]);
    assert_eq!(bars.iter().map(|bar| bar.is_loss()).filter(|loss| *loss).count(), 2);
    STRATEGY_COST.at(0).set(&mut workspace, Some(90_000.0));
    assert_eq!(dollars([StrategyOutcome::of(&workspace).effects.net()]), [-48_420.0]);
}

#[test]
fn why_a_strategy_cannot_do_more() {
    let mut workspace = Workspace::default();
    let warning = |workspace: &Workspace, strategy| match note(workspace, strategy) {
        Some(CardNote::Warning(warning)) => Some(warning),
        _ => None,
    };
    assert_eq!(warning(&workspace, Name::GoUpmarket), Some(StrategyWarning::OneFee));
    assert_eq!(warning(&workspace, Name::SetExpectations), Some(StrategyWarning::NothingOversold));
    let Some(CardNote::BreakEven(convert)) = note(&workspace, Name::DropMonthToMonth) else { panic!("it breaks even") };
    assert!((convert - 0.563).abs() < 5e-4, "{convert}");

    workspace.plan_mut().oversold = Some(Oversold::default());
    assert_eq!(note(&workspace, Name::SetExpectations), None);
    workspace.plan_mut().load_three_sizes();
    assert_eq!(note(&workspace, Name::GoUpmarket), None);
    SEGMENT_TERM.at(0).set(&mut workspace, Some(12.0));
    assert_eq!(warning(&workspace, Name::DropMonthToMonth), Some(StrategyWarning::NoMonthToMonth));
    STRATEGY_MONTH.field().set(&mut workspace, Some(99.0));
    assert_eq!(warning(&workspace, Name::Hire), Some(StrategyWarning::HireAfterHorizon));
    workspace.plan_mut().hires = vec![Hire { month: 2, count: 1 }; 60];
    STRATEGY_MONTH.field().set(&mut workspace, Some(1.0));
    assert_eq!(warning(&workspace, Name::Hire), Some(StrategyWarning::HiresFull));
}

#[test]
fn a_contract_that_never_breaks_even() {
    let mut workspace = Workspace::default();
    workspace.strategies_mut().fee_factor = 0.5;
    workspace.strategies_mut().churn_factor = 1.0;
    assert_eq!(note(&workspace, Name::DropMonthToMonth), Some(CardNote::NeverBreaksEven));
}

#[test]
fn promoters_are_offered_from_a_survey_of_ones_own() {
    let (example, nothing) = (samples::answers(), Survey::default());
    assert_eq!(promoters_in_survey(&example, &nothing), None, "an example is nobody's survey");
    assert_eq!(promoters_in_survey(&example, &Survey::read("10\n9\n9\n3", &[])), Some(0.75));
    let mut own = SurveyInputs { answers: [0; 11], ..example };
    assert_eq!(promoters_in_survey(&own, &nothing), None, "nobody has answered");
    own.answers[10] = 1;
    assert_eq!(promoters_in_survey(&own, &nothing), Some(1.0));

    let mut workspace = Workspace::default();
    assert_eq!(note(&workspace, Name::AskPromoters), None);
    workspace.plan_mut().asked_referrals = 0.5;
    assert_eq!(note(&workspace, Name::AskPromoters), Some(CardNote::AskedAlready));
}

// --- today, likely ranges --------------------------------------------------------------------------

#[test]
fn the_waterfall_begins_at_today_where_it_differs() {
    let mut workspace = Workspace::default();
    Preset::Stuck.load(&mut workspace);
    workspace.today = Some(workspace.plan.clone());
    assert_eq!(StrategyOutcome::of(&workspace).today, None, "the plan is today");
    LIFETIME.field().set(&mut workspace, Some(18.0));
    let outcome = StrategyOutcome::of(&workspace);
    let bars = outcome.waterfall();
    assert_eq!((bars[0].step, bars[1].step), (WaterfallStep::Today, WaterfallStep::WhatIf));
    assert!((bars[0].change - 20_000.0).abs() < 1e-6);
    assert!((bars[1].change - 9_676.0).abs() < 1.0, "{}", bars[1].change);
    assert_eq!(outcome.series.today[0], 20_000.0);

    // Today that ends before the plan is no comparison.
    workspace.today = Some(Rc::new(Plan { horizon: 12.0, ..Plan::default() }));
    let outcome = StrategyOutcome::of(&workspace);
    assert_eq!((outcome.today.clone(), outcome.waterfall()[0].step), (None, WaterfallStep::Without));
    assert_eq!(outcome.series.today.len(), 61);
}

#[test]
fn likely_ranges_are_approximate_while_an_input_moves_and_exact_at_rest() {
    let workspace = example();
    let effects = StrategyEffects::of(&workspace);
    assert!(effects.is_approximate(true));
    assert!(!effects.is_approximate(false));
    let (rough, exact) = (effects.projection(true), effects.projection(false));
    assert_eq!(exact, project(&effects.scenario));
    for (rough, exact) in rough.months.iter().zip(&exact.months) {
        assert_eq!(rough.mean, exact.mean, "the course itself is always exact");
    }
    assert_eq!(StrategyOutcome::of(&workspace).combined.months, exact.months);
}

// --- adoption --------------------------------------------------------------------------------------

#[test]
fn adopted_strategies_become_the_plan() {
    let before = State { workspace: example(), ..State::default() };
    let old = StrategyOutcome::of(&before.workspace);
    let after = before.clone().reduce(Action::AdoptStrategies(before.workspace.plan_with_strategies()));
    let outcome = StrategyOutcome::of(&after.workspace);
    assert_eq!(after.workspace.strategies.enabled, [false; COUNT]);
    assert_eq!(after.workspace.today, Some(before.workspace.plan.clone()));
    assert!((outcome.revenue_without() - old.revenue_with()).abs() < 0.01);
    let figures = dollars(outcome.waterfall().iter().map(|bar| bar.change));
    assert_eq!(figures, [36_002.0, 41_580.0, 77_582.0]);
    assert_eq!(after.reduce(Action::Undo).workspace, before.workspace);
}

// --- the questions below ---------------------------------------------------------------------------

#[test]
fn the_widest_lever_comes_first() {
    let plan = example().plan;
    let outcome = SensitivityOutcome::new(&plan, &projection(&plan, false));
    let widths: Vec<f64> = outcome.percent.iter().map(|spread| (spread.high - spread.low).abs()).collect();
    assert_eq!((widths.len(), outcome.month), (7, 36));
    assert!(widths.is_sorted_by(|a, b| *a >= *b - 1e-6), "{widths:?}");
    assert_eq!(dollars([outcome.revenue, widths[0] / 2.0]), [36_002.0, 3_385.0]);
}

#[test]
fn the_step_that_adds_most_comes_first() {
    let plan = example().plan;
    let steps = SensitivityOutcome::new(&plan, &projection(&plan, false)).steps;
    assert_eq!(steps.len(), 6);
    assert!(steps.is_sorted_by(|a, b| a.adds >= b.adds), "{steps:?}");
    let of_first_view = LeversOutcome::new(&Workspace { plan, ..Workspace::default() }, &[]).levers;
    assert!(of_first_view.iter().all(|lever| steps.contains(lever)), "the same figures as in the first view");
}

#[test]
fn with_no_strategy_on_the_plan_is_not_compared_with_itself() {
    let mut workspace = example();
    workspace.strategies_mut().enabled = [false; COUNT];
    let alone = StrategyOutcome::of(&workspace);
    assert!(alone.series.today.is_empty());
    let before = Rc::make_mut(&mut workspace.plan).clone();
    workspace.plan_mut().fee *= 2.0;
    workspace.today = Some(before.into());
    assert_eq!(StrategyOutcome::of(&workspace).series.today.len(), alone.series.course.len());
}

fn answer(plan: &Plan, goal: Target, lever: Lever) -> LeverAnswer {
    let outcome = GoalOutcome::new(plan, goal);
    outcome.levers.iter().find(|(one, _)| *one == lever).unwrap().1
}

#[test]
fn a_lever_that_is_set_reaches_the_goal() {
    let goal = StrategyInputs::default().goal();
    for lever in Lever::ALL {
        let mut plan = Plan::clone(&example().plan);
        let LeverAnswer::Move { value, .. } = answer(&plan, goal, lever) else { panic!("{lever:?} can reach it") };
        plan.set_lever(lever, value);
        let revenue = projection(&plan, false).months[goal.month as usize].mean.mrr;
        assert!(revenue >= goal.mrr - 0.01, "{lever:?}: {revenue}");
        assert!(lever == Lever::Reps || revenue <= goal.mrr + 1.0, "{lever:?}: {revenue}");
        for (other, answer) in GoalOutcome::new(&plan, goal).levers {
            assert_eq!(answer, LeverAnswer::Reached, "{other:?} after {lever:?}");
        }
    }
}

#[test]
fn goals_out_of_reach_reached_and_beyond_the_chart() {
    let plan = Plan::default();
    let churn = |mrr, month| answer(&plan, Target { mrr, month }, Lever::Churn);
    assert_eq!(churn(1e6, 24), LeverAnswer::Unreachable);
    assert_eq!(churn(1.0, 24), LeverAnswer::Reached);
    assert!(matches!(churn(19_950.0, 60), LeverAnswer::Move { value, .. } if value < 1.0));
    assert_eq!(churn(19_950.0, 90), LeverAnswer::Reached, "the plan gets there after what the chart shows");
}

#[test]
fn a_discount_has_to_lower_churn() {
    let plan = Plan::default();
    let outcome = DiscountOutcome::new(&plan, &projection(&plan, false), 0.1);
    // Nobody is a client yet, so costs are for revenue at the horizon.
    assert_eq!(dollars([outcome.revenue, outcome.offers[0].cost]), [19_892.0, 1_989.0]);
    assert!((outcome.offers[0].break_even_fall.unwrap() - 0.1).abs() < 1e-9);
    let all = DiscountOutcome::new(&plan, &projection(&plan, false), 1.0);
    assert_eq!(all.offers[0].break_even_fall, None);
    let plan = Plan { clients: 3.0, ..plan };
    assert_eq!(DiscountOutcome::new(&plan, &projection(&plan, false), 0.1).revenue, 30_000.0);
}

#[test]
fn a_budget_is_weighed_between_winning_and_keeping() {
    let plan = Plan::default();
    let projection = projection(&plan, false);
    let unknown = BudgetInputs::of(&Workspace::default());
    assert_eq!(KeepOrWinOutcome::new(&plan, &projection, unknown), None);
    let inputs = BudgetInputs { acquisition_cost: 6_000.0, ..unknown };
    let outcome = KeepOrWinOutcome::new(&plan, &projection, inputs).unwrap();
    assert_eq!((outcome.today.round(), outcome.winning.round()), (2.0, 4.0));
    assert!((outcome.keeping - 26.0 / 3.0).abs() < 1e-9 && (outcome.keeping_other - 34.0).abs() < 1e-9, "{outcome:?}");
    let same = BudgetInputs { keeping_costs: [inputs.keeping_costs[0]; 2], ..inputs };
    let same = KeepOrWinOutcome::new(&plan, &projection, same).unwrap();
    assert_eq!(same.keeping_other, outcome.keeping);
}

#[test]
fn turning_everybody_away_loses_revenue() {
    let mut workspace = example();
    REJECT.field().set(&mut workspace, Some(0.95));
    REFILL.field().set(&mut workspace, Some(0.0));
    assert!(StrategyOutcome::of(&workspace).effects.contributions[3].mrr < 0.0);
}

// --- costs -------------------------------------------------------------------------------------------

#[test]
fn a_hire_costs_what_the_plan_says_a_rep_costs_and_only_once() {
    let mut workspace = Workspace::default();
    workspace.strategies_mut().enabled = [true, false, false, false, false, false, false];
    workspace.strategies_mut().hire_count = 2.0;
    assert_eq!(StrategyOutcome::of(&workspace).effects.cost(), 0.0);
    assert_eq!(StrategyOutcome::of(&workspace).without_cost().collect::<Vec<_>>(), [Name::Hire]);
    workspace.plan_mut().rep_cost = 4_000.0;
    assert_eq!(StrategyOutcome::of(&workspace).effects.cost(), 8_000.0);
    workspace.strategies_mut().costs[0] = 500.0;
    assert_eq!(StrategyOutcome::of(&workspace).effects.cost(), 8_500.0);
}

#[test]
fn what_the_plan_has_already_is_not_counted_twice() {
    let mut workspace = Workspace::default();
    workspace.strategies_mut().enabled = [true; 7];
    let counts = |workspace: &Workspace| {
        let outcome = StrategyOutcome::of(workspace);
        let is_asking = |strategy: Name| strategy == Name::AskPromoters;
        let card = outcome.cards(workspace).into_iter().find(|card| is_asking(card.strategy)).expect("it has a card");
        (outcome.effects.contributions.iter().any(|one| is_asking(one.strategy)), card.is_on)
    };
    assert_eq!(counts(&workspace), (true, true));
    workspace.plan_mut().asked_referrals = 0.1;
    assert_eq!(counts(&workspace), (false, false));
}
