//! `Strategies`, those that are switched on, as they come in.

use super::declare::input;
use super::fields::Fields;
use super::input::{Declaration, Input};
use crate::model::strategies::{
    AskPromoters, DropMonthToMonth, Enabled, GoUpmarket, QualifyLeads, RescueDetractors, SetExpectations, Strategies,
};
use crate::model::{Error, Hire, limits};

input! {
    /// The strategies that are switched on.
    Strategies for Strategies {
        /// The reps' own cost is added to the monthly cost.
        hire: Option<Enabled<Hire>> = "hire",
        drop_month_to_month: Option<Enabled<DropMonthToMonth>> = "dropMonthToMonth",
        go_upmarket: Option<Enabled<GoUpmarket>> = "goUpmarket",
        qualify_leads: Option<Enabled<QualifyLeads>> = "qualifyLeads",
        set_expectations: Option<Enabled<SetExpectations>> = "setExpectations",
        ask_promoters: Option<Enabled<AskPromoters>> = "askPromoters",
        rescue_detractors: Option<Enabled<RescueDetractors>> = "rescueDetractors",
    }
}

input! {
    /// What any strategy may cost.
    pub struct StrategyCost {
        /// Money a month; 0 when absent.
        monthly_cost: f64 = limits::STRATEGY_COST,
    }
}

/// A strategy with its cost beside its own fields.
impl<T: Input> Input for Enabled<T> {
    const PARTS: &'static [&'static Declaration] = &[T::PARTS[0], StrategyCost::PARTS[0]];

    fn read(fields: &mut Fields) -> Result<Self, Error> {
        Ok(Self { strategy: T::read(fields)?, monthly_cost: StrategyCost::read(fields)?.monthly_cost })
    }
}

input! {
    /// No new clients without a contract.
    DropMonthToMonth for DropMonthToMonth {
        /// Fraction of month-to-month buyers who sign a contract instead.
        convert: f64 = limits::CONVERT,
        /// The contract's fee over the fee before; 0.8 when absent.
        fee_factor: f64 = limits::FEE_FACTOR,
        /// The contract's churn over the churn before; 0.5 when absent.
        churn_factor: f64 = limits::CHURN_FACTOR,
        /// Months between the contract's renewals; 6 when absent.
        term_months: u32 = limits::CONTRACT_MONTHS,
    }
}

input! {
    /// Larger clients instead of the smallest.
    GoUpmarket for GoUpmarket {
        /// Fraction of sign-ups that move from the lowest fee to the highest.
        shift: f64 = limits::SHIFT,
        /// Fraction of sign-ups that it costs.
        pace_cost: f64 = limits::PACE_COST,
    }
}

input! {
    /// Turning away the leads that pay least.
    QualifyLeads for QualifyLeads {
        /// Fraction of leads that are turned away.
        reject: f64 = limits::REJECT,
        /// Fraction of the freed selling time that wins other clients.
        refill: f64 = limits::REFILL,
    }
}

input! {
    /// Promising only what holds.
    SetExpectations for SetExpectations {
        /// Fraction of all deals that stay oversold.
        oversold_share: f64 = limits::OVERSOLD_LEFT,
        /// Fraction of the deals no longer oversold that still sign.
        keep_rate: f64 = limits::KEEP_RATE,
    }
}

input! {
    /// Asking those who would recommend.
    AskPromoters for AskPromoters {
        /// Fraction of clients who are promoters.
        promoter_share: f64 = limits::PROMOTER_SHARE,
        /// Fraction of promoters who are asked.
        ask_share: f64 = limits::ASK_SHARE,
        referrals_per_ask_per_year: f64 = limits::REFERRALS_PER_ASK,
        /// Fraction of cold calls that become clients.
        cold_close_rate: f64 = limits::COLD_CLOSE_RATE,
    }
}

input! {
    /// Keeping some of those who would not recommend.
    RescueDetractors for RescueDetractors {
        /// Fraction of those who leave that are detractors.
        detractor_churn_share: f64 = limits::DETRACTOR_CHURN_SHARE,
        /// Fraction of these who stay when they are looked after.
        save_rate: f64 = limits::SAVE_RATE,
    }
}
