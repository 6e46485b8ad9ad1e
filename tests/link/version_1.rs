//! Links of version 1, written by the code that wrote them, with what they held: `tests/data/links-v1.json`.

use std::fmt::Debug;

use plateau::link::decode;
use plateau::state::{Input, InputRef, Plan, Workspace, rep_inputs, retention_inputs, strategy_inputs, survey_inputs};
use serde::Deserialize;

/// A link and what it held.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Sample {
    link: String,
    view: String,
    language: Option<String>,
    /// The plan as the model takes it, and that of today.
    plan: String,
    today: Option<String>,
    /// The names of the plan's segments.
    names: Vec<String>,
    target: Option<[f64; 2]>,
    currency: String,
    measure: String,
    /// The other views' inputs, in the order of [`inputs`].
    inputs: Vec<Option<f64>>,
    use_plan_churn: bool,
    strategies: Vec<bool>,
    reps: Vec<[f64; 3]>,
}

/// How many strategies there were.
const STRATEGIES: usize = 7;

/// The inputs of the samples, in their order.
fn inputs() -> Vec<InputRef> {
    use rep_inputs::{BONUS, RETENTION_FLOOR, RETENTION_TARGET, SALARY, SALARY_BONUS};
    use retention_inputs::{
        ACQUISITION_COST, DISCOUNT_RATE, PERIOD_END, PERIOD_LOST, PERIOD_MONTHS, PERIOD_NEW, PERIOD_START,
    };
    use strategy_inputs::{
        BUDGET, CHURN_FACTOR, CONTRACT_MONTHS, CONVERT, DETRACTOR_SHARE, DISCOUNT_OFFER, FEE_FACTOR, GOAL_MONTH,
        GOAL_MRR, KEEP_RATE, KEEPING_COST_A, KEEPING_COST_B, OVERSOLD_LEFT, PACE_COST, PROMOTER_SHARE, REFILL, REJECT,
        SAVE_RATE, SHIFT, STRATEGY_COST, STRATEGY_MONTH, STRATEGY_REPS,
    };
    use survey_inputs::{ANSWER, ASK_SHARE, ASKED, CLOSE_RATE, REFERRALS_PER_ASK};
    let order: [&'static Input; 39] = [
        &PERIOD_START,
        &PERIOD_NEW,
        &PERIOD_END,
        &PERIOD_LOST,
        &PERIOD_MONTHS,
        &DISCOUNT_RATE,
        &ACQUISITION_COST,
        &ASKED,
        &ASK_SHARE,
        &REFERRALS_PER_ASK,
        &CLOSE_RATE,
        &ANSWER,
        &STRATEGY_COST,
        &STRATEGY_MONTH,
        &STRATEGY_REPS,
        &CONVERT,
        &FEE_FACTOR,
        &CHURN_FACTOR,
        &CONTRACT_MONTHS,
        &SHIFT,
        &PACE_COST,
        &REJECT,
        &REFILL,
        &OVERSOLD_LEFT,
        &KEEP_RATE,
        &PROMOTER_SHARE,
        &DETRACTOR_SHARE,
        &SAVE_RATE,
        &GOAL_MRR,
        &GOAL_MONTH,
        &DISCOUNT_OFFER,
        &BUDGET,
        &KEEPING_COST_A,
        &KEEPING_COST_B,
        &BONUS,
        &SALARY,
        &SALARY_BONUS,
        &RETENTION_FLOOR,
        &RETENTION_TARGET,
    ];
    let count =
        |input: &Input| if input.key == STRATEGY_COST.key { STRATEGIES } else { input.count.unwrap_or_default() };
    order.iter().flat_map(|input| (0..count(input)).map(|index| input.at(index))).collect()
}

fn same<T: PartialEq + Debug>(link: &str, what: &str, here: &T, there: &T) {
    assert_eq!(here, there, "{what} of {link}");
}

#[test]
fn links_of_version_1_hold_what_they_held() {
    let samples: Vec<Sample> = serde_json::from_str(include_str!("../data/links-v1.json")).unwrap();
    assert!(samples.len() >= 60);
    for sample in samples {
        let at = sample.link.as_str();
        let link = decode(at).unwrap_or_else(|error| panic!("{at}: {error:?}"));
        let workspace: &Workspace = &link.workspace;
        let model = |plan: &Plan| format!("{:?}", plan.scenario());
        same(at, "the view", &link.view.route(), &sample.view.as_str());
        same(at, "the language", &link.language.map(plateau::text::Language::code), &sample.language.as_deref());
        same(at, "the plan", &model(&workspace.plan), &sample.plan);
        same(at, "today", &workspace.today.as_deref().map(model), &sample.today);
        let names: Vec<String> =
            workspace.plan.segments.entered().iter().map(|segment| format!("{:?}", segment.name)).collect();
        same(at, "the names", &names, &sample.names);
        same(at, "the target", &workspace.target.map(|target| [target.mrr, f64::from(target.month)]), &sample.target);
        same(at, "the currency", &workspace.currency.code(), &sample.currency.as_str());
        same(at, "the measure", &workspace.measure.name(), &sample.measure.as_str());
        let values: Vec<Option<f64>> = inputs().into_iter().map(|input| input.get(workspace)).collect();
        // The bare name of a view has no version; views begin without a sample now.
        if at.contains('?') {
            same(at, "the inputs", &values, &sample.inputs);
        }
        same(at, "the churn of a client's value", &workspace.retention.use_plan_churn, &sample.use_plan_churn);
        let strategies = workspace.strategies.enabled[..STRATEGIES].to_vec();
        same(at, "the strategies", &strategies, &sample.strategies);
        if at.contains('?') {
            let reps: Vec<[f64; 3]> = workspace
                .reps
                .entered
                .iter()
                .map(|rep| [rep.per_month, rep.lifetime_months, rep.monthly_fee])
                .collect();
            same(at, "the reps", &reps, &sample.reps);
        }
    }
}
