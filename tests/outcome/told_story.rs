//! The story that comes along: what its plans lead to.

use plateau::model::outlook::Outlook;
use plateau::outcome::plan::projection;
use plateau::state::{Plan, StrategyInputs, ToldStep};
use serde_json::Value as Json;

/// Numbers agree to this part.
const TOLERANCE: f64 = 1e-9;

fn agrees(name: &str, given: f64, expected: &Json) {
    let expected = expected.as_f64().expect("a number");
    assert!((given - expected).abs() <= TOLERANCE * expected, "{name}: {given}, not {expected}");
}

#[test]
fn each_plan_leads_where_littles_law_says() {
    let samples: Vec<Json> = serde_json::from_str(include_str!("../data/told-story.json")).unwrap();
    let steps: Vec<_> = samples.iter().map(|sample| sample["step"].as_str().unwrap()).collect();
    assert_eq!(steps, ToldStep::ALL.map(|step| format!("{step:?}")));
    for (sample, step) in samples.iter().zip(ToldStep::ALL) {
        let (name, projection) = (sample["name"].as_str().unwrap(), projection(&step.plan(), false));
        let level = projection.plateau.expect("there is a plateau");
        agrees(name, projection.mean_lifetime, &sample["lifetime"]);
        agrees(name, level.clients, &sample["clients"]);
        agrees(name, level.mrr, &sample["plateau"]);
        agrees(name, projection.months[60].mean.mrr, &sample["month60"]);
        assert_eq!(projection.months_to_95.map(u64::from), sample["monthsTo95"].as_u64(), "{name}");
    }
}

#[test]
fn the_story_begins_stuck_with_every_month_like_the_first() {
    let projection = projection(&ToldStep::Stuck.plan(), false);
    assert!(matches!(projection.outlook(), Outlook::There { .. }));
    for month in &projection.months {
        assert!((month.mean.clients - 2.0).abs() < 1e-9 && (month.mean.mrr - 20_000.0).abs() < 1e-5, "{month:?}");
    }
}

#[test]
fn the_mix_of_the_story_has_something_to_drop() {
    let (stuck, contract) = (ToldStep::Stuck.plan().scenario(), StrategyInputs::default().contract());
    let open: Vec<_> = stuck.segments.iter().filter(|segment| segment.term_months == 1).collect();
    assert_eq!((open.len(), stuck.segments.len()), (1, 2));
    assert!(stuck.segments[0].monthly_churn > stuck.segments[1].monthly_churn);
    // Fewer buyers have to sign the contract than usually do.
    let break_even = contract.break_even(&stuck).expect("some are month to month");
    assert!(break_even < contract.convert, "{break_even}");
}

#[test]
fn each_step_is_the_first_one_with_its_own_change() {
    let first = ToldStep::Stuck.plan();
    let [_, second_rep, longer, contracts, referrals, together] = ToldStep::ALL.map(ToldStep::plan);
    let back = Plan { reps: first.reps, ..second_rep };
    assert_eq!(back, first);
    assert_eq!(longer.segments.entered(), first.segments.entered());
    assert_eq!(longer.pace, first.pace);
    let back = Plan { referrals: first.referrals, ..referrals.clone() };
    assert_eq!(back, first);
    let won = |plan: &Plan| plan.segments.current().iter().map(|s| (s.term, s.share > 0.0)).collect::<Vec<_>>();
    assert_eq!(won(&contracts), [(1.0, false), (12.0, true), (6.0, true)]);
    assert_eq!(won(&together), won(&contracts));
    assert_eq!((together.reps, together.referrals), (2.0, referrals.referrals));
    assert_eq!(together.pace, contracts.pace);
    assert!(together.lifetime.lifetime() > contracts.lifetime.lifetime());
    for plan in ToldStep::ALL.map(ToldStep::plan) {
        assert_eq!((plan.horizon, plan.clients, plan.hires.len()), (first.horizon, 2.0, 0));
    }
}
