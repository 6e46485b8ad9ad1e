//! What the strategies' view starts from: which strategies are on, what each takes and costs, and the questions below.

use super::Plan;
use crate::model::strategies::{
    AskPromoters, DropMonthToMonth, Enabled, GoUpmarket, Name, QualifyLeads, RescueDetractors, SetExpectations,
    Strategies,
};
use crate::model::target_probability::Target;
use crate::model::{Hire, benchmarks};

/// How many strategies there are.
pub const COUNT: usize = Name::ALL.len();

/// What the strategies' view starts from. The defaults are examples.
#[derive(Clone, Debug, PartialEq)]
pub struct StrategyInputs {
    /// Which strategies are on, in the order of [`Name::ALL`].
    pub enabled: [bool; COUNT],
    /// What each costs, money a month, in the same order.
    pub costs: [f64; COUNT],
    /// Month in which the strategy’s reps start.
    pub hire_month: f64,
    /// Reps that the strategy hires.
    pub hire_count: f64,
    /// Fraction of month-to-month buyers who sign a contract instead.
    pub convert: f64,
    /// The contract’s fee over the fee before.
    pub fee_factor: f64,
    /// The contract’s churn over the churn before.
    pub churn_factor: f64,
    /// Months between the contract’s renewals.
    pub contract_months: f64,
    /// Fraction of sign-ups that moves upmarket.
    pub shift: f64,
    /// Fraction of the sign-up pace that moving upmarket costs.
    pub pace_cost: f64,
    /// Fraction of leads that is turned away.
    pub reject: f64,
    /// Fraction of the freed time that wins other clients.
    pub refill: f64,
    /// Fraction of sign-ups that stays oversold.
    pub oversold_left: f64,
    /// Fraction of the deals no longer oversold that still signs.
    pub keep_rate: f64,
    /// Fraction of clients who are promoters.
    pub promoter_share: f64,
    /// Fraction of those who leave that are detractors.
    pub detractor_share: f64,
    /// Fraction of leaving detractors who can be kept.
    pub save_rate: f64,
    /// Monthly revenue that one lever is to reach, money.
    pub goal_mrr: f64,
    /// The month it is to be reached in.
    pub goal_month: f64,
    /// Fraction of the fee that an offer takes off.
    pub discount_offer: f64,
    /// Budget for winning or keeping clients, money a month.
    pub budget: f64,
    /// Cost of keeping a client over that of winning one, by the first source.
    pub keeping_cost_a: f64,
    /// The same by the second source.
    pub keeping_cost_b: f64,
}

impl Default for StrategyInputs {
    fn default() -> Self {
        Self {
            // Those that one kind of clients is enough for.
            enabled: [true, true, false, false, false, true, true],
            costs: [0.0; COUNT],
            hire_month: 1.0,
            hire_count: 1.0,
            convert: 0.7,
            fee_factor: benchmarks::CONTRACT_FEE.value,
            churn_factor: benchmarks::CONTRACT_CHURN.value,
            contract_months: benchmarks::CONTRACT_MONTHS.value,
            shift: 0.1,
            pace_cost: 0.1,
            reject: 0.25,
            refill: 0.5,
            oversold_left: 0.05,
            keep_rate: 0.5,
            promoter_share: 0.4,
            detractor_share: 0.4,
            save_rate: 0.3,
            goal_mrr: 50_000.0,
            goal_month: 24.0,
            discount_offer: 0.1,
            budget: 1_000.0,
            keeping_cost_a: benchmarks::KEEPING_COSTS[0].value,
            keeping_cost_b: benchmarks::KEEPING_COSTS[1].value,
        }
    }
}

impl StrategyInputs {
    /// The strategies that are on; `asking` is what asking promoters brings. What the plan has already is not counted
    /// twice.
    pub fn strategies(&self, asking: AskPromoters, plan: &Plan) -> Strategies {
        let is_counted = |name: Name| self.enabled[name as usize] && !plan.has_strategy(name);
        self.chosen(Name::ALL.map(is_counted), asking)
    }

    /// All strategies, on or off.
    pub fn all(&self, asking: AskPromoters) -> Strategies {
        self.chosen([true; COUNT], asking)
    }

    fn chosen(&self, chosen: [bool; COUNT], asking: AskPromoters) -> Strategies {
        let promoters = AskPromoters { promoter_share: self.promoter_share, ..asking };
        let cost = |name: Name| chosen[name as usize].then(|| self.costs[name as usize]);
        Strategies {
            hire: enabled(cost(Name::Hire), self.hire()),
            drop_month_to_month: enabled(cost(Name::DropMonthToMonth), self.contract()),
            go_upmarket: enabled(cost(Name::GoUpmarket), GoUpmarket { shift: self.shift, pace_cost: self.pace_cost }),
            qualify_leads: enabled(cost(Name::QualifyLeads), QualifyLeads { reject: self.reject, refill: self.refill }),
            set_expectations: enabled(
                cost(Name::SetExpectations),
                SetExpectations { oversold_share: self.oversold_left, keep_rate: self.keep_rate },
            ),
            ask_promoters: enabled(cost(Name::AskPromoters), promoters),
            rescue_detractors: enabled(
                cost(Name::RescueDetractors),
                RescueDetractors { detractor_churn_share: self.detractor_share, save_rate: self.save_rate },
            ),
        }
    }

    /// The reps that are hired.
    pub fn hire(&self) -> Hire {
        Hire { month: self.hire_month as u32, count: self.hire_count as u32 }
    }

    /// The contract that replaces month-to-month.
    pub fn contract(&self) -> DropMonthToMonth {
        DropMonthToMonth {
            convert: self.convert,
            fee_factor: self.fee_factor,
            churn_factor: self.churn_factor,
            term_months: self.contract_months as u32,
        }
    }

    /// The revenue that one lever alone is to reach.
    pub fn goal(&self) -> Target {
        Target { mrr: self.goal_mrr, month: self.goal_month as u32 }
    }
}

/// A strategy, if it has a cost, money a month.
fn enabled<T>(cost: Option<f64>, strategy: T) -> Option<Enabled<T>> {
    cost.map(|monthly_cost| Enabled { strategy, monthly_cost })
}
