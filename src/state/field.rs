//! The inputs of the page.

use super::settings;
use crate::model::limits::{self, Limits};

/// An input of a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Column {
    /// Weight among the sign-ups.
    Share,
    /// Fee of a client, money a month.
    Fee,
    /// What a client spends on advertising, money a month.
    AdSpend,
    /// The part of it that is the fee.
    FeeRate,
    /// Fraction of clients that leave in a month.
    Churn,
    /// Months between two renewals.
    Term,
    /// Growth of a client's fee, fraction a month.
    Expansion,
    /// Clients today.
    Clients,
}

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
    /// An input of a segment, by its place.
    Segment(u8, Column),
    /// Fraction of all sign-ups that is oversold.
    OversoldPart,
    /// Months that such a client stays.
    OversoldLifetime,
    /// Such clients today.
    OversoldClients,
    /// Their fee, money a month.
    OversoldFee,
    /// What a strategy costs a month, by its place.
    StrategyCost(u8),
    /// Month in which a strategy's reps start.
    StrategyMonth,
    /// How many they are.
    StrategyReps,
    /// Fraction of month-to-month buyers who sign a contract instead.
    Convert,
    /// The contract's fee over the fee before.
    FeeFactor,
    /// The contract's churn over the churn before.
    ChurnFactor,
    /// Months between its renewals.
    ContractMonths,
    /// Fraction of sign-ups that moves upmarket.
    Shift,
    /// Fraction of the pace that this costs.
    PaceCost,
    /// Fraction of leads that is turned away.
    Reject,
    /// Fraction of the freed time that wins others.
    Refill,
    /// Fraction of sign-ups that stays oversold.
    OversoldLeft,
    /// Fraction of the others that still signs.
    KeepRate,
    /// Fraction of clients who are promoters.
    PromoterShare,
    /// Fraction of those who leave that are detractors.
    DetractorShare,
    /// Fraction of them who can be kept.
    SaveRate,
    /// Monthly revenue that one lever is to reach.
    GoalMrr,
    /// The month it is to be reached in.
    GoalMonth,
    /// Fraction of the fee that an offer takes off.
    Offer,
    /// More to spend a month.
    Budget,
    /// What keeping a client costs beside winning one, by each of two sources.
    KeepCost(u8),
    /// Deals a month of a sales rep, by its place.
    BookDeals(u8),
    /// Months that its clients stay.
    BookLifetime(u8),
    /// What one of them pays, money a month.
    BookFee(u8),
    /// Bonus for a client who stayed, by its place in [`crate::model::benchmarks::BONUS_MONTHS`].
    Bonus(u8),
    /// A service rep's salary a year.
    Salary,
    /// The part of it that the bonus may reach.
    SalaryBonus,
    /// Retention of a year from which the bonus begins.
    RetentionFloor,
    /// Retention of a year from which it is full.
    RetentionTarget,
}

/// The value of an input that is left open; no row of the table allows it.
pub const OPEN: f64 = f64::NEG_INFINITY;

impl Column {
    fn bound(self) -> &'static Limits {
        match self {
            Self::Share => &limits::SIGN_UP_SHARE,
            Self::Fee => &limits::MONTHLY_FEE,
            Self::AdSpend => &limits::AD_SPEND,
            Self::FeeRate => &limits::FEE_RATE,
            Self::Churn => &limits::MONTHLY_CHURN,
            Self::Term => &limits::TERM_MONTHS,
            Self::Expansion => &limits::MONTHLY_EXPANSION,
            Self::Clients => &limits::STARTING_CLIENTS,
        }
    }
}

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

    /// Those of retention and of the score, a number each; those of the strategies stand in [`settings::INPUTS`].
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
    pub fn bound(self) -> &'static Limits {
        match self {
            Self::Lifetime => &limits::LIFETIME_MONTHS,
            Self::Churn => &limits::MONTHLY_CHURN,
            Self::Reps => &limits::REPS,
            Self::MonthsPerSignUp => &limits::MONTHS_PER_SIGN_UP,
            Self::SignUps => &limits::SIGN_UPS_PER_REP,
            Self::Fee | Self::OversoldFee | Self::BookFee(_) => &limits::MONTHLY_FEE,
            Self::Clients | Self::OversoldClients => &limits::STARTING_CLIENTS,
            Self::Horizon => &limits::HORIZON_MONTHS,
            Self::Ramp => &limits::RAMP_MONTHS,
            Self::Expansion => &limits::MONTHLY_EXPANSION,
            Self::Referrals | Self::Referred => &limits::REFERRALS_PER_YEAR,
            Self::RepCost => &limits::REP_MONTHLY_COST,
            Self::Commission => &limits::COMMISSION_MONTHS,
            Self::Margin => &limits::GROSS_MARGIN,
            Self::HireMonth(_) => &limits::HIRE_MONTH,
            Self::HireCount(_) | Self::RecurringCount => &limits::HIRE_COUNT,
            Self::FirstMonth => &limits::FIRST_MONTH,
            Self::EveryMonths => &limits::EVERY_MONTHS,
            Self::TargetMrr => &limits::TARGET_MRR,
            Self::TargetMonth => &limits::TARGET_MONTH,
            Self::PeriodStart => &limits::PERIOD_START,
            Self::PeriodNew => &limits::PERIOD_NEW,
            Self::PeriodEnd => &limits::PERIOD_END,
            Self::PeriodLost => &limits::PERIOD_LOST,
            Self::PeriodMonths => &limits::PERIOD_MONTHS,
            Self::Discount => &limits::ANNUAL_DISCOUNT,
            Self::WinningCost => &limits::ACQUISITION_COST,
            Self::Answer(_) => &limits::SCORE_COUNT,
            Self::Asked => &limits::ASKED,
            Self::AskShare => &limits::ASK_SHARE,
            Self::PerAsk => &limits::REFERRALS_PER_ASK,
            Self::CloseRate => &limits::COLD_CLOSE_RATE,
            Self::Segment(_, column) => column.bound(),
            Self::OversoldPart => &limits::OVERSOLD_SHARE,
            Self::OversoldLifetime | Self::BookLifetime(_) => &limits::OVERSOLD_LIFETIME,
            Self::BookDeals(_) => &limits::DEALS_PER_MONTH,
            // The table has all others.
            _ => settings::bound(self).unwrap_or(&limits::BUDGET),
        }
    }

    /// Whether nothing has to be entered.
    pub fn may_be_open(self) -> bool {
        use Field::{Asked, OversoldFee, PeriodEnd, PeriodLost, PeriodNew, PeriodStart};
        matches!(self, PeriodStart | PeriodNew | PeriodEnd | PeriodLost | Asked | OversoldFee)
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
