//! What a period's counts say, several periods together, and a client's value.

use plateau::model::retention::{Counts, CountsError, Period};
use plateau::model::tier::LifetimeTier;
use plateau::outcome::retention::client_value::ClientValueOutcome;
use plateau::outcome::retention::periods::PeriodsOutcome;
use plateau::outcome::retention::{Count, NamedPeriod, RetentionOutcome};
use plateau::state::retention::RetentionInputs;
use plateau::state::{Plan, Workspace};

use crate::support::samples;

/// The four counts in the order of their inputs: start, new, lost, end.
fn counts([start, new, lost, end]: [Option<u32>; 4], period_months: f64) -> RetentionOutcome {
    RetentionOutcome::of(Counts { start, new, end, lost, period_months })
}

fn period(start: u32, new: u32, lost: u32, months: f64) -> Period {
    Period { start, new, lost, end: start + new - lost, months }
}

fn named(periods: &[Period]) -> Vec<(String, Period)> {
    periods.iter().enumerate().map(|(place, period)| (format!("Q{}", place + 1), *period)).collect()
}

fn near(value: f64, expected: f64) {
    assert!((value - expected).abs() < 1e-6 * expected.abs().max(1.0), "{value} is not {expected}");
}

#[test]
fn any_count_that_is_left_open_is_computed() {
    for (given, open, computed) in [
        ([Some(10), Some(4), Some(2), None], Count::End, 12),
        ([Some(10), Some(4), None, Some(12)], Count::Lost, 2),
        ([Some(10), None, Some(2), Some(12)], Count::New, 4),
        ([None, Some(4), Some(2), Some(12)], Count::Start, 10),
    ] {
        let outcome = counts(given, 3.0);
        for count in Count::ALL {
            assert_eq!(outcome.computed(count), (count == open).then_some(computed), "{count:?} of {given:?}");
        }
        assert_eq!(outcome.start(), 10);
        near(outcome.retention.unwrap().retention_rate, 0.8);
    }
    let all = counts([Some(10), Some(4), Some(2), Some(12)], 3.0);
    assert!(Count::ALL.iter().all(|count| all.computed(*count).is_none()));
}

#[test]
fn the_example_says_what_the_model_says() {
    let outcome = RetentionOutcome::of(samples::counts().period);
    let retention = outcome.retention.as_ref().unwrap();
    near(retention.monthly_churn, 1.0 - 0.8_f64.cbrt());
    near(retention.annual_retention, 0.8_f64.powi(4));
    assert_eq!(retention.plausible_tiers, LifetimeTier::ALL);
    let more = outcome.one_more_kept.as_ref().unwrap();
    assert_eq!((more.period.lost, more.period.end), (1, 13));
    assert!(more.lifetime > retention.lifetime);
    let evidence = outcome.counted.unwrap().churn;
    assert_eq!((evidence.evidence.lost, evidence.evidence.at_risk), (2, 28));
    near(outcome.counted_churn().unwrap(), retention.monthly_churn);
}

#[test]
fn counts_that_make_no_period_say_why() {
    for (given, error) in [
        ([None; 4], CountsError::Open),
        ([Some(10), None, None, Some(12)], CountsError::Open),
        ([Some(10), Some(4), Some(2), Some(10)], CountsError::MakeAnEnd(12)),
        ([Some(10), Some(4), Some(11), None], CountsError::NewOnesLeft(11)),
        // More lost than were there matters more than an end that does not fit, which would be below nobody.
        ([Some(10), Some(4), Some(15), Some(3)], CountsError::NewOnesLeft(15)),
        ([None, Some(10), Some(5), Some(8)], CountsError::NewOnesLeft(5)),
    ] {
        let outcome = counts(given, 1.0);
        assert_eq!(outcome.retention, Err(error), "{given:?}");
        assert_eq!((outcome.counted, outcome.counted_churn(), outcome.one_more_kept), (None, None, None));
    }
    assert!(matches!(counts([Some(10), Some(4), None, Some(20)], 1.0).retention, Err(CountsError::NoneLeftFor(_))));
    assert_eq!(counts([None, Some(10), Some(5), Some(8)], 1.0).start(), 3);
}

#[test]
fn where_nobody_left_there_is_only_a_lower_bound() {
    let outcome = counts([Some(12), Some(0), Some(0), None], 1.0);
    let retention = outcome.retention.as_ref().unwrap();
    assert_eq!((retention.lifetime, retention.lifetime_high, retention.tier), (None, None, None));
    assert_eq!((&outcome.one_more_kept, outcome.counted_churn()), (&None, None));
    // A plan still can adopt what that leaves possible.
    assert!(outcome.counted.unwrap().churn.monthly_churn > 0.0);
}

#[test]
fn everybody_may_leave() {
    let outcome = counts([Some(1), Some(0), Some(1), None], 0.1);
    let retention = outcome.retention.as_ref().unwrap();
    assert_eq!((retention.retention_rate, retention.monthly_churn), (0.0, 1.0));
    assert_eq!(outcome.one_more_kept.as_ref().unwrap().lifetime, None);
}

#[test]
fn a_month_a_quarter_and_a_year_have_names() {
    for period in NamedPeriod::ALL {
        assert_eq!(NamedPeriod::of(period.months()), Some(period));
    }
    assert_eq!(NamedPeriod::ALL.map(NamedPeriod::months), [1.0, 3.0, 12.0]);
    assert_eq!(NamedPeriod::of(2.0), None);
}

#[test]
fn the_common_mistake_is_one() {
    let mut inputs = samples::counts();
    inputs.load_common_mistake();
    assert_eq!(RetentionOutcome::of(inputs.period).retention, Err(CountsError::MakeAnEnd(12)));
    inputs.clear_counts();
    assert_eq!(RetentionOutcome::of(inputs.period).retention, Err(CountsError::Open));
}

#[test]
fn several_periods_make_one_churn_and_a_chart() {
    let periods = named(&[period(1_040, 6, 52, 3.0), period(994, 5, 49, 3.0)]);
    let outcome = PeriodsOutcome::of(&periods, 3.0).unwrap();
    near(outcome.retention_rate, 1.0 - 101.0 / 2_034.0);
    assert!((outcome.pooled.monthly_churn - 0.0168).abs() < 5e-5);
    near(outcome.lifetime().unwrap(), 1.0 / outcome.pooled.monthly_churn);
    let series = outcome.series().unwrap();
    assert_eq!((series.course.len(), series.range.len()), (2, 2));
    near(series.course[0], 0.95);
    assert_eq!(series.level, Some(outcome.retention_rate));
    for (rate, [low, high]) in series.course.iter().zip(&series.range) {
        assert!(low < rate && rate < high, "{rate} in {low} to {high}");
    }
}

#[test]
fn months_as_periods_are_evidence_as_they_are() {
    let outcome = PeriodsOutcome::of(&named(&[period(25, 0, 2, 1.0), period(23, 0, 2, 1.0)]), 1.0).unwrap();
    let evidence = outcome.counted.churn.evidence;
    assert_eq!((evidence.lost, evidence.at_risk), (4, 48));
}

#[test]
fn a_single_period_has_no_chart_and_no_period_no_outcome() {
    assert_eq!(PeriodsOutcome::of(&[], 1.0), None);
    let one = PeriodsOutcome::of(&named(&[period(10, 0, 0, 1.0)]), 1.0).unwrap();
    assert_eq!((one.series(), one.lifetime()), (None, None));
    assert_eq!(one.retention_rate, 1.0);
}

fn value(plan: &Plan, inputs: &RetentionInputs) -> ClientValueOutcome {
    ClientValueOutcome::new(plan, inputs, &RetentionOutcome::of(inputs.period))
}

/// A client of $2,500 at 60% margin and 4% churn, who cost $9,000 to win, with 10% interest.
fn client() -> (Plan, RetentionInputs) {
    let plan = Plan { fee: 2_500.0, margin: 0.6, ..Plan::default() };
    let period = Counts { start: Some(100), new: Some(0), end: None, lost: Some(4), period_months: 1.0 };
    (plan, RetentionInputs { period, discount_rate: 0.1, acquisition_cost: 9_000.0, use_plan_churn: false })
}

#[test]
fn a_client_is_worth_what_the_model_says() {
    let (plan, mut inputs) = client();
    let outcome = value(&plan, &inputs);
    assert_eq!(outcome.value.clv.unwrap().round(), 31_516.0);
    near(outcome.value.undiscounted.unwrap(), 37_500.0);
    assert_eq!(outcome.value.payback_months, Some(7.0));
    assert!((outcome.value.gain_from_five_points.unwrap() - 0.1511).abs() < 5e-5);
    assert!(!outcome.basis.uses_plan);
    inputs.use_plan_churn = true;
    let at_plan = value(&plan, &inputs);
    assert!(at_plan.basis.uses_plan && at_plan.value.clv < outcome.value.clv);
    near(at_plan.basis.churn(), 1.0 / 12.0);
}

#[test]
fn without_a_counted_churn_the_plans_is_used() {
    let (plan, mut inputs) = client();
    inputs.period.lost = Some(0);
    let outcome = value(&plan, &inputs);
    assert_eq!((outcome.basis.counted, outcome.basis.uses_plan), (None, true));
    near(outcome.client.monthly_churn, plan.churn());
}

#[test]
fn the_margin_chart_shows_payback_within_its_limits() {
    let (plan, mut inputs) = client();
    let months = |inputs: &RetentionInputs| value(&plan, inputs).series.horizon();
    // Twice the lifetime of 25 months.
    assert_eq!(months(&inputs), 50);
    let series = value(&plan, &inputs).series;
    assert_eq!((series.course[0], series.level), (0.0, Some(9_000.0)));
    assert!(series.course.is_sorted());
    inputs.acquisition_cost = 37_499.0;
    assert_eq!(months(&inputs), 120);
    inputs.acquisition_cost = 0.0;
    assert_eq!(value(&plan, &inputs).series.level, None);
    inputs.period.lost = Some(100);
    assert_eq!(months(&inputs), 12);
}

#[test]
fn fees_that_outgrow_churn_have_no_value_and_nothing_breaks() {
    let (mut plan, inputs) = client();
    plan.expansion = 0.09;
    let outcome = value(&plan, &inputs);
    assert_eq!((outcome.value.clv, outcome.value.clv_to_cac), (None, None));
    assert!(outcome.series.course.iter().all(|margin| margin.is_finite()));
}

#[test]
fn a_plan_knows_the_churn_that_it_has_adopted() {
    let mut workspace = Workspace::default();
    assert_eq!(workspace.plan.adopted_churn(), None);
    let churn = RetentionOutcome::of(samples::counts().period).counted.unwrap().churn;
    workspace.plan_mut().adopt_churn(churn);
    assert_eq!(workspace.plan.adopted_churn(), Some(churn));
    workspace.plan_mut().evidence = None;
    assert_eq!(workspace.plan.adopted_churn(), None);
}
