//! Does one more sales rep pay?

use super::benchmarks;
use super::scenario::{Cohort, Scenario};

/// How far ahead the month of paying back is searched.
const SEARCH_MONTHS: u32 = 1_200;

/// The rule of thumb and the full answer, for one more rep from month 1 with the plan's ramp.
/// Referrals and expansion are left out; oversold deals count.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct HireCheck {
    /// Whether the rep costs less a month than the average new client pays. Source: [`benchmarks::HIRE_RULE_CLIENTS`].
    pub rule_of_thumb: bool,
    /// Money a month, once as many of the rep's clients leave as it wins.
    pub steady_state_profit: f64,
    /// First month of the rep (its first is 1) in which all it brought covers all it cost.
    pub break_even_month: Option<u32>,
}

/// Checks one more rep.
pub fn hire_pays(scenario: &Scenario) -> HireCheck {
    let lines = scenario.lines();
    let over_sign_ups = |value: fn(&Cohort) -> f64| lines.iter().map(|line| line.share * value(line)).sum::<f64>();
    let fee = over_sign_ups(|line| line.fee);
    let pace = scenario.sign_ups_per_rep;
    let commission = scenario.commission_months * pace * fee;
    let lifetime_revenue = over_sign_ups(|line| line.fee * line.lifetime());
    HireCheck {
        rule_of_thumb: scenario.rep_monthly_cost < benchmarks::HIRE_RULE_CLIENTS.value * fee,
        steady_state_profit: scenario.gross_margin * pace * lifetime_revenue - commission - scenario.rep_monthly_cost,
        break_even_month: break_even(scenario, fee),
    }
}

/// Steps one rep's own book: what it has won, less what it has cost.
fn break_even(scenario: &Scenario, average_fee: f64) -> Option<u32> {
    use super::growth::Course;
    let mut alone = scenario.clone();
    alone.reps = 0.0;
    alone.hires = vec![super::Hire { month: 1, count: 1 }];
    alone.recurring_hires = None;
    alone.referrals = 0.0;
    for segment in &mut alone.segments {
        segment.starting_clients = 0.0;
        segment.monthly_expansion = 0.0;
    }
    if let Some(oversold) = &mut alone.oversold {
        oversold.starting_clients = 0.0;
    }
    let mut balance = 0.0;
    for (step, month) in Course::new(&alone).skip(1).zip(1..=SEARCH_MONTHS) {
        let commission = scenario.commission_months * average_fee * step.won_by_reps;
        balance += scenario.gross_margin * step.mrr - scenario.rep_monthly_cost - commission;
        if balance >= 0.0 {
            return Some(month);
        }
    }
    None
}
