//! The plan as it was entered.

use crate::model::bounds::{self, Bound};
use crate::model::units::{churn_from_lifetime, lifetime_from_churn, pace_from_months_per_sign_up};
use crate::model::{Scenario, Segment};

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
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plan {
    /// How long clients stay.
    pub stay: Stay,
    /// Sales reps today, whole.
    pub reps: f64,
    /// How often each wins a client.
    pub pace: Pace,
    /// Fee of a client, money a month.
    pub fee: f64,
    /// Clients today, whole.
    pub clients: f64,
    /// Months that the chart shows, whole.
    pub horizon: f64,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            stay: Stay::Lifetime(12.0),
            reps: 1.0,
            pace: Pace::Every(6.0),
            fee: 10_000.0,
            clients: 0.0,
            horizon: bounds::HORIZON_MONTHS.default.unwrap_or(bounds::HORIZON_MONTHS.max),
        }
    }
}

/// The inputs of a plan, each a row of the bounds table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// Mean lifetime of a client, months.
    Lifetime,
    /// Fraction of clients that leave in a month.
    Churn,
    /// Sales reps.
    Reps,
    /// Months between two sign-ups of one rep.
    MonthsPerSignUp,
    /// Sign-ups of one rep a month.
    SignUps,
    /// Fee of a client, money a month.
    Fee,
    /// Clients today.
    Clients,
    /// Months that the chart shows.
    Horizon,
}

impl Field {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Lifetime,
        Self::Churn,
        Self::Reps,
        Self::MonthsPerSignUp,
        Self::SignUps,
        Self::Fee,
        Self::Clients,
        Self::Horizon,
    ];

    /// Its row in the table.
    pub fn bound(self) -> &'static Bound {
        match self {
            Self::Lifetime => &bounds::LIFETIME_MONTHS,
            Self::Churn => &bounds::MONTHLY_CHURN,
            Self::Reps => &bounds::REPS,
            Self::MonthsPerSignUp => &bounds::MONTHS_PER_SIGN_UP,
            Self::SignUps => &bounds::SIGN_UPS_PER_REP,
            Self::Fee => &bounds::MONTHLY_FEE,
            Self::Clients => &bounds::STARTING_CLIENTS,
            Self::Horizon => &bounds::HORIZON_MONTHS,
        }
    }
}

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

    /// The value of an input, converted where it was entered the other way.
    pub fn get(&self, field: Field) -> f64 {
        match (field, self.stay, self.pace) {
            (Field::Lifetime, Stay::Lifetime(months), _) => months,
            (Field::Lifetime, Stay::Churn(churn), _) => lifetime_from_churn(churn),
            (Field::Churn, ..) => self.churn(),
            (Field::Reps, ..) => self.reps,
            (Field::MonthsPerSignUp, _, Pace::Every(months)) => months,
            (Field::MonthsPerSignUp, _, Pace::PerMonth(pace)) => bounds::MONTHS_PER_SIGN_UP.hold(1.0 / pace),
            (Field::SignUps, ..) => self.sign_ups(),
            (Field::Fee, ..) => self.fee,
            (Field::Clients, ..) => self.clients,
            (Field::Horizon, ..) => self.horizon,
        }
    }

    /// The plan with this input entered; the value has to be allowed.
    pub fn with(self, field: Field, value: f64) -> Self {
        match field {
            Field::Lifetime => Self { stay: Stay::Lifetime(value), ..self },
            Field::Churn => Self { stay: Stay::Churn(value), ..self },
            Field::Reps => Self { reps: value, ..self },
            Field::MonthsPerSignUp => Self { pace: Pace::Every(value), ..self },
            Field::SignUps => Self { pace: Pace::PerMonth(value), ..self },
            Field::Fee => Self { fee: value, ..self },
            Field::Clients => Self { clients: value, ..self },
            Field::Horizon => Self { horizon: value, ..self },
        }
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
        let segment = Segment { starting_clients: self.clients, ..Segment::plain(self.fee, self.churn()) };
        Scenario { horizon_months: self.horizon as u32, ..Scenario::new(self.reps, self.sign_ups(), vec![segment]) }
    }
}
