//! The plan as it was entered.

use super::field::Field;
use crate::model::bounds;
use crate::model::retention::ForPlan;
use crate::model::units::{MONTHS_PER_YEAR, churn_from_lifetime, lifetime_from_churn, pace_from_months_per_sign_up};
use crate::model::{Evidence, Hire, RecurringHires, Scenario, Segment};

/// How long clients stay, told one way or the other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Stay {
    /// Mean lifetime in months.
    Lifetime(f64),
    /// Fraction of clients that leave in a month.
    Churn(f64),
}

/// How often a rep wins a client, told one way or the other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Pace {
    /// One client every so many months.
    Every(f64),
    /// So many clients a month.
    PerMonth(f64),
}

/// An agency with one kind of clients. The default is the example that the page opens with: one
/// rep who wins a $10,000 client every six months, and clients who stay a year.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// How long clients stay.
    pub stay: Stay,
    /// What the churn was learnt from, if it was.
    pub evidence: Option<Evidence>,
    /// Sales reps today, whole.
    pub reps: f64,
    /// Reps who start later.
    pub hires: Vec<Hire>,
    /// Reps who start again and again.
    pub recurring: Option<RecurringHires>,
    /// Months until a new rep is fully productive, whole.
    pub ramp: f64,
    /// How often each rep wins a client.
    pub pace: Pace,
    /// Fee of a client, money a month.
    pub fee: f64,
    /// Clients today, whole.
    pub clients: f64,
    /// Growth of a client's fee, fraction a month.
    pub expansion: f64,
    /// Referred sign-ups of a client a year.
    pub referrals: f64,
    /// Those that asking promoters adds, by a survey.
    pub referred: f64,
    /// What a rep costs, money a month.
    pub rep_cost: f64,
    /// A rep's commission, months of the fee.
    pub commission: f64,
    /// Fraction of revenue left after the cost of serving.
    pub margin: f64,
    /// Months that the chart shows, whole.
    pub horizon: f64,
}

impl Default for Plan {
    fn default() -> Self {
        let usual = |bound: &bounds::Bound| bound.default.unwrap_or(bound.max);
        Self {
            stay: Stay::Lifetime(12.0),
            evidence: None,
            reps: 1.0,
            hires: Vec::new(),
            recurring: None,
            ramp: usual(&bounds::RAMP_MONTHS),
            pace: Pace::Every(6.0),
            fee: 10_000.0,
            clients: usual(&bounds::STARTING_CLIENTS),
            expansion: usual(&bounds::MONTHLY_EXPANSION),
            referrals: usual(&bounds::REFERRALS_PER_YEAR),
            referred: usual(&bounds::REFERRALS_PER_YEAR),
            rep_cost: usual(&bounds::REP_MONTHLY_COST),
            commission: usual(&bounds::COMMISSION_MONTHS),
            margin: usual(&bounds::GROSS_MARGIN),
            horizon: usual(&bounds::HORIZON_MONTHS),
        }
    }
}

/// What a hire is when it is added to a plan without any: a rep in a year.
const FIRST_HIRE: Hire = Hire { month: 13, count: 1 };
/// Months from the last hire to one that is added.
const NEXT_HIRE: u32 = 6;
/// What recurring hires are when they are added: a rep every half year.
pub const HALF_YEARLY: RecurringHires = RecurringHires { first_month: 6, every_months: 6, count: 1 };

impl Plan {
    /// Fraction of clients that leave in a month.
    pub fn churn(&self) -> f64 {
        match self.stay {
            Stay::Lifetime(months) => churn_from_lifetime(months),
            Stay::Churn(churn) => churn,
        }
    }

    /// Sign-ups of one rep a month.
    pub fn sign_ups(&self) -> f64 {
        match self.pace {
            Pace::Every(months) => pace_from_months_per_sign_up(months),
            Pace::PerMonth(pace) => pace,
        }
    }

    /// Referred sign-ups of a client a year, those by asking promoters among them.
    pub fn all_referrals(&self) -> f64 {
        bounds::REFERRALS_PER_YEAR.hold(self.referrals + self.referred)
    }

    /// Takes over a churn with what it was learnt from.
    pub fn learn(&mut self, learnt: ForPlan) {
        (self.stay, self.evidence) = (Stay::Churn(learnt.monthly_churn), Some(learnt.evidence));
    }

    /// Whether this is the churn that was taken over, with what it was learnt from.
    pub fn has_learnt(&self, learnt: ForPlan) -> bool {
        self.stay == Stay::Churn(learnt.monthly_churn) && self.evidence == Some(learnt.evidence)
    }

    /// The value of an input, converted where it was entered the other way; 0 for one that the plan
    /// does not have.
    pub fn get(&self, field: Field) -> f64 {
        let hire = |place: u8| self.hires.get(usize::from(place)).copied().unwrap_or(FIRST_HIRE);
        let recurring = self.recurring.unwrap_or(HALF_YEARLY);
        match field {
            Field::Lifetime => match self.stay {
                Stay::Lifetime(months) => months,
                Stay::Churn(churn) => lifetime_from_churn(churn),
            },
            Field::Churn => self.churn(),
            Field::Reps => self.reps,
            Field::MonthsPerSignUp => match self.pace {
                Pace::Every(months) => months,
                Pace::PerMonth(pace) => bounds::MONTHS_PER_SIGN_UP.hold(1.0 / pace),
            },
            Field::SignUps => self.sign_ups(),
            Field::Fee => self.fee,
            Field::Clients => self.clients,
            Field::Horizon => self.horizon,
            Field::Ramp => self.ramp,
            Field::Expansion => self.expansion,
            Field::Referrals => self.referrals,
            Field::RepCost => self.rep_cost,
            Field::Commission => self.commission,
            Field::Margin => self.margin,
            Field::Referred => self.referred,
            Field::HireMonth(place) => f64::from(hire(place).month),
            Field::HireCount(place) => f64::from(hire(place).count),
            Field::FirstMonth => f64::from(recurring.first_month),
            Field::EveryMonths => f64::from(recurring.every_months),
            Field::RecurringCount => f64::from(recurring.count),
            _ => 0.0,
        }
    }

    /// Enters an input; the value has to be allowed. One that the plan does not have is left out.
    pub fn set(&mut self, field: Field, value: f64) {
        match field {
            Field::Lifetime => self.stay = Stay::Lifetime(value),
            Field::Churn => self.stay = Stay::Churn(value),
            Field::Reps => self.reps = value,
            Field::MonthsPerSignUp => self.pace = Pace::Every(value),
            Field::SignUps => self.pace = Pace::PerMonth(value),
            Field::Fee => self.fee = value,
            Field::Clients => self.clients = value,
            Field::Horizon => self.horizon = value,
            Field::Ramp => self.ramp = value,
            Field::Expansion => self.expansion = value,
            Field::Referrals => self.referrals = value,
            Field::RepCost => self.rep_cost = value,
            Field::Commission => self.commission = value,
            Field::Margin => self.margin = value,
            Field::Referred => self.referred = value,
            Field::HireMonth(place) => self.change_hire(place, |hire| hire.month = value as u32),
            Field::HireCount(place) => self.change_hire(place, |hire| hire.count = value as u32),
            Field::FirstMonth => self.change_recurring(|recurring| recurring.first_month = value as u32),
            Field::EveryMonths => self.change_recurring(|recurring| recurring.every_months = value as u32),
            Field::RecurringCount => self.change_recurring(|recurring| recurring.count = value as u32),
            _ => {}
        }
    }

    fn change_hire(&mut self, place: u8, change: impl Fn(&mut Hire)) {
        self.hires.get_mut(usize::from(place)).into_iter().for_each(change);
    }

    fn change_recurring(&mut self, change: impl Fn(&mut RecurringHires)) {
        self.recurring.as_mut().into_iter().for_each(change);
    }

    /// Whether the list of hires has room.
    pub fn can_hire(&self) -> bool {
        bounds::HIRES.allows(self.hires.len() as f64 + 1.0)
    }

    /// Adds a hire, half a year after the last one.
    pub fn add_hire(&mut self) {
        let next = |last: &Hire| Hire { month: (last.month + NEXT_HIRE).min(bounds::HIRE_MONTH.max as u32), ..*last };
        if self.can_hire() {
            self.hires.push(self.hires.last().map_or(FIRST_HIRE, next));
        }
    }

    /// What was entered for the quantity that this input tells, and for which input.
    pub fn as_entered(&self, field: Field) -> (Field, f64) {
        let twin = Field::PLAIN.into_iter().find(|twin| twin.tells_the_same_as(field) && self.entered(*twin));
        let entered = twin.unwrap_or(field);
        (entered, self.get(entered))
    }

    /// Whether this input was entered, rather than being another way of telling one that was.
    pub fn entered(&self, field: Field) -> bool {
        match field {
            Field::Lifetime => matches!(self.stay, Stay::Lifetime(_)),
            Field::Churn => matches!(self.stay, Stay::Churn(_)),
            Field::MonthsPerSignUp => matches!(self.pace, Pace::Every(_)),
            Field::SignUps => matches!(self.pace, Pace::PerMonth(_)),
            _ => true,
        }
    }

    /// The plan as the model takes it.
    pub fn scenario(&self) -> Scenario {
        let segment = Segment {
            starting_clients: self.clients,
            monthly_expansion: self.expansion,
            ..Segment::plain(self.fee, self.churn())
        };
        Scenario {
            horizon_months: self.horizon as u32,
            hires: self.hires.clone(),
            recurring_hires: self.recurring,
            ramp_months: self.ramp as u32,
            referrals: self.all_referrals() / MONTHS_PER_YEAR,
            churn_evidence: self.evidence,
            rep_monthly_cost: self.rep_cost,
            commission_months: self.commission,
            gross_margin: self.margin,
            ..Scenario::new(self.reps, self.sign_ups(), vec![segment])
        }
    }
}
