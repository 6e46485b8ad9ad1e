//! The strategies as they are set: which are on, what each takes and costs; what is asked beside them and about reps.

use super::field::Field;
use crate::model::Hire;
use crate::model::benchmarks;
use crate::model::bonus::ServiceBonus;
use crate::model::limits::{self, Limits};
use crate::model::rep_value::Deals;
use crate::model::strategies::{
    AskPromoters, DropMonthToMonth, Enabled, GoUpmarket, Name, QualifyLeads, RescueDetractors, SetExpectations,
    Strategies,
};
use crate::model::target_probability::Target;

/// How many strategies there are.
pub const COUNT: usize = Name::ALL.len();

/// An input of these: which, its row of limits, its value at first, which is an example, and its name in links.
pub type Input = (Field, &'static Limits, f64, &'static str);

/// The inputs. A table takes less of the page than a field of its own for each.
pub const INPUTS: [Input; 35] = [
    (Field::StrategyCost(0), &limits::STRATEGY_COST, 0.0, "cost0"),
    (Field::StrategyCost(1), &limits::STRATEGY_COST, 0.0, "cost1"),
    (Field::StrategyCost(2), &limits::STRATEGY_COST, 0.0, "cost2"),
    (Field::StrategyCost(3), &limits::STRATEGY_COST, 0.0, "cost3"),
    (Field::StrategyCost(4), &limits::STRATEGY_COST, 0.0, "cost4"),
    (Field::StrategyCost(5), &limits::STRATEGY_COST, 0.0, "cost5"),
    (Field::StrategyCost(6), &limits::STRATEGY_COST, 0.0, "cost6"),
    (Field::StrategyMonth, &limits::STRATEGY_HIRE_MONTH, 1.0, "hired"),
    (Field::StrategyReps, &limits::STRATEGY_HIRE_COUNT, 1.0, "more"),
    (Field::Convert, &limits::CONVERT, 0.7, "convert"),
    (Field::FeeFactor, &limits::FEE_FACTOR, benchmarks::CONTRACT_FEE.value, "feex"),
    (Field::ChurnFactor, &limits::CHURN_FACTOR, benchmarks::CONTRACT_CHURN.value, "churnx"),
    (Field::ContractMonths, &limits::CONTRACT_MONTHS, benchmarks::CONTRACT_MONTHS.value, "term"),
    (Field::Shift, &limits::SHIFT, 0.1, "shift"),
    (Field::PaceCost, &limits::PACE_COST, 0.1, "slower"),
    (Field::Reject, &limits::REJECT, 0.25, "reject"),
    (Field::Refill, &limits::REFILL, 0.5, "refill"),
    (Field::OversoldLeft, &limits::OVERSOLD_LEFT, 0.05, "oversell"),
    (Field::KeepRate, &limits::KEEP_RATE, 0.5, "keep"),
    (Field::PromoterShare, &limits::PROMOTER_SHARE, 0.4, "promoters"),
    (Field::DetractorShare, &limits::DETRACTOR_CHURN_SHARE, 0.4, "detractors"),
    (Field::SaveRate, &limits::SAVE_RATE, 0.3, "save"),
    (Field::GoalMrr, &limits::TARGET_MRR, 50_000.0, "goal"),
    (Field::GoalMonth, &limits::TARGET_MONTH, 24.0, "by"),
    (Field::Offer, &limits::DISCOUNT, 0.1, "offer"),
    (Field::Budget, &limits::BUDGET, 1_000.0, "budget"),
    (Field::KeepCost(0), &limits::KEEPING_COST, benchmarks::KEEPING_COSTS[0].value, "keep0"),
    (Field::KeepCost(1), &limits::KEEPING_COST, benchmarks::KEEPING_COSTS[1].value, "keep1"),
    (Field::Bonus(0), &limits::BONUS, 200.0, "bonus0"),
    (Field::Bonus(1), &limits::BONUS, 300.0, "bonus1"),
    (Field::Bonus(2), &limits::BONUS, 500.0, "bonus2"),
    (Field::Salary, &limits::SALARY, 48_000.0, "salary"),
    (Field::SalaryBonus, &limits::SALARY_BONUS, benchmarks::SERVICE_BONUS.value, "bonus"),
    (Field::RetentionFloor, &limits::BONUS_RETENTION, 0.6, "floor"),
    (Field::RetentionTarget, &limits::BONUS_RETENTION, 0.9, "full"),
];

/// The settings.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// Which strategies are switched on, in the order of [`Name::ALL`].
    pub on: [bool; COUNT],
    /// What each sales rep sells whose books are compared; at first the one who closes most, and one whose
    /// clients stay.
    pub books: Vec<Deals>,
    /// The inputs, in the order of [`INPUTS`].
    values: [f64; INPUTS.len()],
}

impl Default for Settings {
    fn default() -> Self {
        let deals = |per_month, lifetime_months| Deals { per_month, lifetime_months, monthly_fee: 2_000.0 };
        Self {
            // Those that one kind of clients is enough for.
            on: [true, true, false, false, false, true, true],
            books: vec![deals(20.0, 5.0), deals(6.0, 24.0)],
            values: INPUTS.map(|(_, _, value, _)| value),
        }
    }
}

/// Where an input stands in the table.
fn place(field: Field) -> Option<usize> {
    INPUTS.iter().position(|(known, ..)| *known == field)
}

/// The row of bounds of one of these inputs.
pub fn bound(field: Field) -> Option<&'static Limits> {
    place(field).map(|place| INPUTS[place].1)
}

impl Settings {
    /// The value of an input; none for one of another part.
    pub fn get(&self, field: Field) -> Option<f64> {
        let book = |place: u8, of: fn(&Deals) -> f64| Some(self.books.get(usize::from(place)).map_or(0.0, of));
        match field {
            Field::BookDeals(at) => book(at, |deals| deals.per_month),
            Field::BookLifetime(at) => book(at, |deals| deals.lifetime_months),
            Field::BookFee(at) => book(at, |deals| deals.monthly_fee),
            _ => place(field).map(|place| self.values[place]),
        }
    }

    /// Enters an input; the value has to be allowed.
    pub fn set(&mut self, field: Field, value: f64) {
        let mut book = |at: u8, change: &dyn Fn(&mut Deals)| {
            self.books.get_mut(usize::from(at)).into_iter().for_each(change);
        };
        match field {
            Field::BookDeals(at) => book(at, &|deals| deals.per_month = value),
            Field::BookLifetime(at) => book(at, &|deals| deals.lifetime_months = value),
            Field::BookFee(at) => book(at, &|deals| deals.monthly_fee = value),
            _ => place(field).into_iter().for_each(|place| self.values[place] = value),
        }
    }

    /// An input of the table.
    fn of(&self, field: Field) -> f64 {
        self.get(field).unwrap_or_default()
    }

    /// The strategies that are `on`, with what asking promoters brings.
    pub fn strategies(&self, on: [bool; COUNT], asking: AskPromoters) -> Strategies {
        fn one<T>(strategy: T, name: Name, on: [bool; COUNT], settings: &Settings) -> Option<Enabled<T>> {
            let monthly_cost = settings.of(Field::StrategyCost(name as u8));
            on[name as usize].then_some(Enabled { strategy, monthly_cost })
        }
        let contract = DropMonthToMonth {
            convert: self.of(Field::Convert),
            fee_factor: self.of(Field::FeeFactor),
            churn_factor: self.of(Field::ChurnFactor),
            term_months: self.of(Field::ContractMonths) as u32,
        };
        let upmarket = GoUpmarket { shift: self.of(Field::Shift), pace_cost: self.of(Field::PaceCost) };
        let leads = QualifyLeads { reject: self.of(Field::Reject), refill: self.of(Field::Refill) };
        let expectations =
            SetExpectations { oversold_share: self.of(Field::OversoldLeft), keep_rate: self.of(Field::KeepRate) };
        let promoters = AskPromoters { promoter_share: self.of(Field::PromoterShare), ..asking };
        let detractors = RescueDetractors {
            detractor_churn_share: self.of(Field::DetractorShare),
            save_rate: self.of(Field::SaveRate),
        };
        Strategies {
            hire: one(self.hire(), Name::Hire, on, self),
            drop_month_to_month: one(contract, Name::DropMonthToMonth, on, self),
            go_upmarket: one(upmarket, Name::GoUpmarket, on, self),
            qualify_leads: one(leads, Name::QualifyLeads, on, self),
            set_expectations: one(expectations, Name::SetExpectations, on, self),
            ask_promoters: one(promoters, Name::AskPromoters, on, self),
            rescue_detractors: one(detractors, Name::RescueDetractors, on, self),
        }
    }

    /// Reps who are hired.
    pub fn hire(&self) -> Hire {
        Hire { month: self.of(Field::StrategyMonth) as u32, count: self.of(Field::StrategyReps) as u32 }
    }

    /// The revenue that one lever alone is to reach.
    pub fn goal(&self) -> Target {
        Target { mrr: self.of(Field::GoalMrr), month: self.of(Field::GoalMonth) as u32 }
    }

    /// A service rep's bonus, for a year.
    pub fn service(&self) -> ServiceBonus {
        ServiceBonus {
            salary: self.of(Field::Salary),
            most: self.of(Field::SalaryBonus),
            floor: self.of(Field::RetentionFloor),
            target: self.of(Field::RetentionTarget),
        }
    }

    /// Whether the list of books has room.
    pub fn has_room(&self) -> bool {
        limits::BOOKS_COMPARED.allows(self.books.len() as f64 + 1.0)
    }

    /// Adds a rep like the last one.
    pub fn add_book(&mut self) {
        if let Some(last) = self.books.last().copied().filter(|_| self.has_room()) {
            self.books.push(last);
        }
    }

    /// Removes a rep, unless it is the only one.
    pub fn remove_book(&mut self, place: usize) {
        if self.books.len() > 1 && place < self.books.len() {
            self.books.remove(place);
        }
    }
}
