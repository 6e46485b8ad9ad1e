//! Worked numbers of what stands beside the plan: tiers, rep quality, bonuses, offers, keep or win.

use plateau::model::bonus::{Milestone, ServiceBonus, expected_bonus};
use plateau::model::clv::{Client, clv};
use plateau::model::discount_break_even::Offer;
use plateau::model::keep_or_win::Budget;
use plateau::model::rep_value::{Deals, book_at_plateau};
use plateau::model::retention::Period;
use plateau::model::strategies::DropMonthToMonth;
use plateau::model::tier::{LifetimeTier, NpsTier};
use plateau::model::units::monthly_from_annual;
use plateau::model::{Cohort, Scenario, Segment, benchmarks};
use serde_json::{Value as Json, json};

fn line(churn: f64, term: u32) -> Cohort {
    Cohort { share: 1.0, fee: 1_000.0, churn, term, expansion: 0.0, clients: 0.0, ordinary: true }
}

fn plain_budget(n: &[f64]) -> Budget {
    Budget { sign_ups: n[0], churn: n[1], budget: n[2], acquisition_cost: n[3] }
}

fn five_points(n: &[f64]) -> Json {
    let client = Client {
        monthly_fee: n[0],
        monthly_churn: n[1],
        term_months: 1,
        monthly_expansion: 0.0,
        gross_margin: n[2],
        annual_discount_rate: n[3],
        acquisition_cost: None,
    };
    json!([clv(&client).gain_from_five_points])
}

fn churn_and_lifetime(n: &[f64]) -> Json {
    let (start, lost) = (n[0] as u32, n[1] as u32);
    let answer = Period { start, new: 0, end: start - lost, lost, months: n[2] }.retention();
    json!([answer.churn_interval[0], answer.churn_interval[1], answer.lifetime_low, answer.lifetime_high])
}

fn bonus(n: &[f64]) -> Json {
    let milestones = benchmarks::BONUS_MONTHS.value.map(|months| Milestone { months, bonus: n[0] });
    json!([expected_bonus(&line(n[1], n[2] as u32), &milestones)])
}

fn break_even_convert(n: &[f64]) -> Json {
    let contract = DropMonthToMonth { convert: 0.7, fee_factor: 0.8, churn_factor: 0.5, term_months: n[1] as u32 };
    json!([contract.break_even(&Scenario::new(1.0, 1.0, vec![Segment::plain(800.0, n[0])]))])
}

fn service_bonus(n: &[f64]) -> Json {
    let most = benchmarks::SERVICE_BONUS.value;
    json!([ServiceBonus { salary: n[0], most, floor: n[1], target: n[2] }.at(n[3])])
}

fn call(name: &str, n: &[f64]) -> Json {
    match name {
        "book" => {
            let book = book_at_plateau(Deals { per_month: n[0], lifetime_months: n[1], monthly_fee: n[2] });
            json!([book.clients, book.mrr])
        }
        "win" => json!([plain_budget(n).plateau_by_winning()]),
        "keep" => json!([plain_budget(n).plateau_by_keeping(n[4])]),
        "breakEvenConvert" => break_even_convert(n),
        "fivePoints" => five_points(n),
        "monthlyFromAnnual" => json!([monthly_from_annual(n[0])]),
        "churnAndLifetime" => churn_and_lifetime(n),
        "discount" => json!([Offer::Discount(n[0]).break_even_churn_factor(&[line(n[1], n[2] as u32)])]),
        "bonus" => bonus(n),
        "serviceBonus" => service_bonus(n),
        "lifetimeTiers" => n.iter().map(|&months| LifetimeTier::of(months).name()).collect(),
        "scoreTiers" => n.iter().map(|&score| NpsTier::of(score).name()).collect(),
        _ => panic!("no function {name}"),
    }
}

#[test]
fn every_number_beside_the_plan_comes_out() {
    let cases: Vec<Json> = serde_json::from_str(include_str!("data/beside.json")).expect("the data file is JSON");
    for case in &cases {
        let numbers: Vec<f64> = case["args"].as_array().unwrap().iter().map(|n| n.as_f64().unwrap()).collect();
        let (got, expected) = (call(case["fn"].as_str().unwrap(), &numbers), &case["expect"]);
        assert_eq!(got.as_array().unwrap().len(), expected.as_array().unwrap().len(), "{}", case["name"]);
        // Published figures are rounded; the others are exact.
        let slack = case["digits"].as_i64().map_or(1e-9, |digits| 0.501 * 10_f64.powi(-(digits as i32)));
        for (got, expected) in got.as_array().unwrap().iter().zip(expected.as_array().unwrap()) {
            match (got.as_f64(), expected.as_f64()) {
                (Some(a), Some(b)) => assert!((a - b).abs() <= slack, "{}: expected {b}, got {a}", case["name"]),
                _ => assert_eq!(got, expected, "{}", case["name"]),
            }
        }
    }
}
