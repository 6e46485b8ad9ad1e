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
    /// Referred sign-ups of a client a year that asking promoters adds.
    Referred,
    /// Clients at the start of a period.
    PeriodStart,
    /// Clients won in it.
    PeriodNew,
    /// Clients at its end.
    PeriodEnd,
    /// Clients of its start that left.
    PeriodLost,
    /// Its months.
    PeriodMonths,
    /// Interest by which later money counts less, fraction a year.
    Discount,
    /// What winning a client costs; 0 when it is not known.
    WinningCost,
    /// How often this answer was given, 0 to 10.
    Answer(u8),
    /// Clients who were asked.
    Asked,
    /// Fraction of promoters who are asked for a referral.
    AskShare,
    /// Referrals that one who is asked brings a year.
    PerAsk,
    /// Fraction of cold calls that become clients.
    CloseRate,
}

/// The value of an input that is left open; no row of the table allows it.
pub const OPEN: f64 = f64::NEG_INFINITY;

impl Field {
    /// Those that every plan has, a number each.
    pub const PLAIN: [Self; 15] = [
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
        Self::Referred,
    ];

    /// Those of the other views, a number each.
    pub const BESIDE: [Self; 22] = [
        Self::PeriodStart,
        Self::PeriodNew,
        Self::PeriodEnd,
        Self::PeriodLost,
        Self::PeriodMonths,
        Self::Discount,
        Self::WinningCost,
        Self::Asked,
        Self::AskShare,
        Self::PerAsk,
        Self::CloseRate,
        Self::Answer(0),
        Self::Answer(1),
        Self::Answer(2),
        Self::Answer(3),
        Self::Answer(4),
        Self::Answer(5),
        Self::Answer(6),
        Self::Answer(7),
        Self::Answer(8),
        Self::Answer(9),
        Self::Answer(10),
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
            Self::Referrals | Self::Referred => &bounds::REFERRALS_PER_YEAR,
            Self::RepCost => &bounds::REP_MONTHLY_COST,
            Self::Commission => &bounds::COMMISSION_MONTHS,
            Self::Margin => &bounds::GROSS_MARGIN,
            Self::HireMonth(_) => &bounds::HIRE_MONTH,
            Self::HireCount(_) | Self::RecurringCount => &bounds::HIRE_COUNT,
            Self::FirstMonth => &bounds::FIRST_MONTH,
            Self::EveryMonths => &bounds::EVERY_MONTHS,
            Self::TargetMrr => &bounds::TARGET_MRR,
            Self::TargetMonth => &bounds::TARGET_MONTH,
            Self::PeriodStart => &bounds::PERIOD_START,
            Self::PeriodNew => &bounds::PERIOD_NEW,
            Self::PeriodEnd => &bounds::PERIOD_END,
            Self::PeriodLost => &bounds::PERIOD_LOST,
            Self::PeriodMonths => &bounds::PERIOD_MONTHS,
            Self::Discount => &bounds::ANNUAL_DISCOUNT,
            Self::WinningCost => &bounds::ACQUISITION_COST,
            Self::Answer(_) => &bounds::SCORE_COUNT,
            Self::Asked => &bounds::ASKED,
            Self::AskShare => &bounds::ASK_SHARE,
            Self::PerAsk => &bounds::REFERRALS_PER_ASK,
            Self::CloseRate => &bounds::COLD_CLOSE_RATE,
        }
    }

    /// Whether nothing has to be entered.
    pub fn may_be_open(self) -> bool {
        matches!(self, Self::PeriodStart | Self::PeriodNew | Self::PeriodEnd | Self::PeriodLost | Self::Asked)
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
