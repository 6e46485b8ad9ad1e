//! The inputs of the page.

use crate::model::bounds::{self, Bound};

/// An input: a row of the bounds table.
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
    /// Months until a new rep is fully productive.
    Ramp,
    /// Growth of a client's fee, fraction a month.
    Expansion,
    /// Referred sign-ups of a client a year.
    Referrals,
    /// What a rep costs, money a month.
    RepCost,
    /// A rep's commission, months of the fee.
    Commission,
    /// Fraction of revenue left after the cost of serving.
    Margin,
    /// Month of a hire, by its place in the list.
    HireMonth(u8),
    /// Reps of a hire.
    HireCount(u8),
    /// Month of the first recurring hire.
    FirstMonth,
    /// Months between two recurring hires.
    EveryMonths,
    /// Reps of a recurring hire.
    RecurringCount,
    /// Monthly revenue aimed at.
    TargetMrr,
    /// The month it is aimed at for.
    TargetMonth,
}

impl Field {
    /// Those that every plan has, a number each.
    pub const PLAIN: [Self; 14] = [
        Self::Lifetime,
        Self::Churn,
        Self::Reps,
        Self::MonthsPerSignUp,
        Self::SignUps,
        Self::Fee,
        Self::Clients,
        Self::Horizon,
        Self::Ramp,
        Self::Expansion,
        Self::Referrals,
        Self::RepCost,
        Self::Commission,
        Self::Margin,
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
            Self::Ramp => &bounds::RAMP_MONTHS,
            Self::Expansion => &bounds::MONTHLY_EXPANSION,
            Self::Referrals => &bounds::REFERRALS_PER_YEAR,
            Self::RepCost => &bounds::REP_MONTHLY_COST,
            Self::Commission => &bounds::COMMISSION_MONTHS,
            Self::Margin => &bounds::GROSS_MARGIN,
            Self::HireMonth(_) => &bounds::HIRE_MONTH,
            Self::HireCount(_) | Self::RecurringCount => &bounds::HIRE_COUNT,
            Self::FirstMonth => &bounds::FIRST_MONTH,
            Self::EveryMonths => &bounds::EVERY_MONTHS,
            Self::TargetMrr => &bounds::TARGET_MRR,
            Self::TargetMonth => &bounds::TARGET_MONTH,
        }
    }

    /// Whether both are ways of telling one quantity.
    pub fn tells_the_same_as(self, other: Self) -> bool {
        let quantity = |field| match field {
            Self::Churn => Self::Lifetime,
            Self::SignUps => Self::MonthsPerSignUp,
            field => field,
        };
        quantity(self) == quantity(other)
    }
}
