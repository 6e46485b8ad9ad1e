//! What the views beside the plan are fed with: a period's counts, a client's terms, a survey.

use super::field::{Field, OPEN};
use super::settings::Settings;
use crate::model::clv::Client;
use crate::model::limits;
use crate::model::nps::Tally;
use crate::model::retention::Counts;
use crate::model::strategies::{AskPromoters, Strategies};

/// Numbers that are entered beside the plan. The defaults are examples.
#[derive(Clone, Debug, PartialEq)]
pub struct Beside {
    /// Counts of a period: 10 clients, 4 won and 2 lost in a quarter.
    pub period: Counts,
    /// Interest by which later money counts less, fraction a year.
    pub discount: f64,
    /// What winning a client costs; 0 when it is not known.
    pub winning_cost: f64,
    /// Whether a client's worth is told for the plan's churn rather than for that of the counts.
    pub plan_churn: bool,
    /// How often each answer was given, 0 to 10.
    pub answers: [u32; 11],
    /// Clients who were asked.
    pub asked: Option<u32>,
    /// What asking promoters for referrals brings; the share of promoters is the survey's, or of the settings.
    pub asking: AskPromoters,
    /// The strategies.
    pub settings: Settings,
}

impl Default for Beside {
    fn default() -> Self {
        Self {
            period: Counts { start: Some(10), new: Some(4), end: None, lost: Some(2), period_months: 3.0 },
            discount: limits::ANNUAL_DISCOUNT.default.unwrap_or_default(),
            winning_cost: 0.0,
            plan_churn: false,
            answers: [0, 1, 0, 1, 0, 2, 2, 6, 9, 9, 10],
            asked: None,
            asking: AskPromoters {
                promoter_share: 0.0,
                ask_share: 0.5,
                referrals_per_ask_per_year: 1.0,
                cold_close_rate: 0.05,
            },
            settings: Settings::default(),
        }
    }
}

/// The counts that a published example gets wrong: they make 12 at the end.
const MISTAKE: Counts = Counts { start: Some(10), new: Some(4), end: Some(10), lost: Some(2), period_months: 3.0 };

impl Beside {
    /// The value of an input, [`OPEN`] where it is left open; none for one of another part.
    pub fn get(&self, field: Field) -> Option<f64> {
        let count = |count: Option<u32>| count.map_or(OPEN, f64::from);
        Some(match field {
            Field::PeriodStart => count(self.period.start),
            Field::PeriodNew => count(self.period.new),
            Field::PeriodEnd => count(self.period.end),
            Field::PeriodLost => count(self.period.lost),
            Field::PeriodMonths => self.period.period_months,
            Field::Discount => self.discount,
            Field::WinningCost => self.winning_cost,
            Field::Answer(score) => self.answers.get(usize::from(score)).copied().map_or(0.0, f64::from),
            Field::Asked => count(self.asked),
            Field::AskShare => self.asking.ask_share,
            Field::PerAsk => self.asking.referrals_per_ask_per_year,
            Field::CloseRate => self.asking.cold_close_rate,
            _ => return self.settings.get(field),
        })
    }

    /// Enters an input; the value has to be allowed, or [`OPEN`] where that may be.
    pub fn set(&mut self, field: Field, value: f64) {
        let count = (value != OPEN).then_some(value as u32);
        match field {
            Field::PeriodStart => self.period.start = count,
            Field::PeriodNew => self.period.new = count,
            Field::PeriodEnd => self.period.end = count,
            Field::PeriodLost => self.period.lost = count,
            Field::PeriodMonths => self.period.period_months = value,
            Field::Discount => self.discount = value,
            Field::WinningCost => self.winning_cost = value,
            Field::Answer(score) => {
                self.answers.get_mut(usize::from(score)).into_iter().for_each(|count| *count = value as u32);
            }
            Field::Asked => self.asked = count,
            Field::AskShare => self.asking.ask_share = value,
            Field::PerAsk => self.asking.referrals_per_ask_per_year = value,
            Field::CloseRate => self.asking.cold_close_rate = value,
            _ => self.settings.set(field, value),
        }
    }

    /// Enters the counts of the common mistake.
    pub fn make_the_mistake(&mut self) {
        self.period = MISTAKE;
    }

    /// Leaves the period's counts open.
    pub fn clear_period(&mut self) {
        self.period = Counts { start: None, new: None, end: None, lost: None, ..self.period };
    }

    /// Takes the survey's answers away.
    pub fn clear_answers(&mut self) {
        (self.answers, self.asked) = ([0; 11], None);
    }

    /// The strategies that are switched on.
    pub fn strategies(&self) -> Strategies {
        self.settings.strategies(self.settings.on, self.asking)
    }

    /// The survey's answers by group.
    pub fn tally(&self) -> Tally {
        Tally::of_counts(self.answers)
    }
}

/// A client on these terms.
pub fn client(beside: &Beside, plan: &super::Plan, monthly_churn: f64) -> Client {
    Client {
        monthly_fee: plan.fee,
        monthly_churn,
        term_months: 1,
        monthly_expansion: plan.expansion,
        gross_margin: plan.margin,
        annual_discount_rate: beside.discount,
        acquisition_cost: (beside.winning_cost > 0.0).then_some(beside.winning_cost),
    }
}
