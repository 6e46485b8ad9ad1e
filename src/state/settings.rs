//! The strategies as they are set: which are on, what each takes and costs; what is asked beside them.

use super::field::Field;
use crate::model::Hire;
use crate::model::chance::Target;
use crate::model::facts;
use crate::model::strategies::{
    AskPromoters, DropMonthToMonth, Enabled, GoUpmarket, Name, QualifyLeads, RescueDetractors, SetExpectations,
    Strategies,
};

/// How many strategies there are.
pub const COUNT: usize = Name::ALL.len();

/// The settings. The defaults are examples.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// Which are switched on, in the order of [`Name::ALL`].
    pub on: [bool; COUNT],
    /// What each costs a month.
    pub costs: [f64; COUNT],
    /// Reps who are hired.
    pub hire: Hire,
    /// The contract in place of month to month.
    pub contract: DropMonthToMonth,
    /// Larger clients.
    pub upmarket: GoUpmarket,
    /// Leads that are turned away.
    pub leads: QualifyLeads,
    /// Deals that are no longer oversold.
    pub expectations: SetExpectations,
    /// Detractors who are kept.
    pub detractors: RescueDetractors,
    /// The revenue that one lever alone is to reach.
    pub goal: Target,
    /// Fraction of the fee that an offer takes off.
    pub offer: f64,
    /// More to spend a month on winning or keeping.
    pub budget: f64,
    /// What keeping a client costs beside winning one, by the two that disagree.
    pub keep_costs: [f64; 2],
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            // Those that one kind of clients is enough for.
            on: [true, true, false, false, false, true, true],
            costs: [0.0; COUNT],
            hire: Hire { month: 1, count: 1 },
            contract: DropMonthToMonth {
                convert: 0.7,
                fee_factor: facts::CONTRACT_FEE.value,
                churn_factor: facts::CONTRACT_CHURN.value,
                term_months: facts::CONTRACT_MONTHS.value as u32,
            },
            upmarket: GoUpmarket { shift: 0.1, pace_cost: 0.1 },
            leads: QualifyLeads { reject: 0.25, refill: 0.5 },
            expectations: SetExpectations { oversold_share: 0.05, keep_rate: 0.5 },
            detractors: RescueDetractors { detractor_churn_share: 0.4, save_rate: 0.3 },
            goal: Target { mrr: 50_000.0, month: 24 },
            offer: 0.1,
            budget: 1_000.0,
            keep_costs: facts::KEEPING_COSTS.map(|cost| cost.value),
        }
    }
}

impl Settings {
    /// The value of an input; none for one of another part.
    pub fn get(&self, field: Field) -> Option<f64> {
        let at = |list: &[f64], place: u8| list.get(usize::from(place)).copied().unwrap_or_default();
        Some(match field {
            Field::StrategyCost(place) => at(&self.costs, place),
            Field::StrategyMonth => f64::from(self.hire.month),
            Field::StrategyReps => f64::from(self.hire.count),
            Field::Convert => self.contract.convert,
            Field::FeeFactor => self.contract.fee_factor,
            Field::ChurnFactor => self.contract.churn_factor,
            Field::ContractMonths => f64::from(self.contract.term_months),
            Field::Shift => self.upmarket.shift,
            Field::PaceCost => self.upmarket.pace_cost,
            Field::Reject => self.leads.reject,
            Field::Refill => self.leads.refill,
            Field::OversoldLeft => self.expectations.oversold_share,
            Field::KeepRate => self.expectations.keep_rate,
            Field::DetractorShare => self.detractors.detractor_churn_share,
            Field::SaveRate => self.detractors.save_rate,
            Field::GoalMrr => self.goal.mrr,
            Field::GoalMonth => f64::from(self.goal.month),
            Field::Offer => self.offer,
            Field::Budget => self.budget,
            Field::KeepCost(place) => at(&self.keep_costs, place),
            _ => return None,
        })
    }

    /// Enters an input; the value has to be allowed.
    pub fn set(&mut self, field: Field, value: f64) {
        let at = |list: &mut [f64], place: u8| list.get_mut(usize::from(place)).into_iter().for_each(|x| *x = value);
        match field {
            Field::StrategyCost(place) => at(&mut self.costs, place),
            Field::StrategyMonth => self.hire.month = value as u32,
            Field::StrategyReps => self.hire.count = value as u32,
            Field::Convert => self.contract.convert = value,
            Field::FeeFactor => self.contract.fee_factor = value,
            Field::ChurnFactor => self.contract.churn_factor = value,
            Field::ContractMonths => self.contract.term_months = value as u32,
            Field::Shift => self.upmarket.shift = value,
            Field::PaceCost => self.upmarket.pace_cost = value,
            Field::Reject => self.leads.reject = value,
            Field::Refill => self.leads.refill = value,
            Field::OversoldLeft => self.expectations.oversold_share = value,
            Field::KeepRate => self.expectations.keep_rate = value,
            Field::DetractorShare => self.detractors.detractor_churn_share = value,
            Field::SaveRate => self.detractors.save_rate = value,
            Field::GoalMrr => self.goal.mrr = value,
            Field::GoalMonth => self.goal.month = value as u32,
            Field::Offer => self.offer = value,
            Field::Budget => self.budget = value,
            Field::KeepCost(place) => at(&mut self.keep_costs, place),
            _ => {}
        }
    }

    /// Those of the strategies, with what asking promoters brings.
    pub fn strategies(&self, on: [bool; COUNT], asking: AskPromoters) -> Strategies {
        fn one<T>(strategy: T, name: Name, on: [bool; COUNT], costs: &[f64; COUNT]) -> Option<Enabled<T>> {
            on[name as usize].then_some(Enabled { strategy, monthly_cost: costs[name as usize] })
        }
        let costs = &self.costs;
        Strategies {
            hire: one(self.hire, Name::Hire, on, costs),
            drop_month_to_month: one(self.contract, Name::DropMonthToMonth, on, costs),
            go_upmarket: one(self.upmarket, Name::GoUpmarket, on, costs),
            qualify_leads: one(self.leads, Name::QualifyLeads, on, costs),
            set_expectations: one(self.expectations, Name::SetExpectations, on, costs),
            ask_promoters: one(asking, Name::AskPromoters, on, costs),
            rescue_detractors: one(self.detractors, Name::RescueDetractors, on, costs),
        }
    }
}
