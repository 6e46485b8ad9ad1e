//! The inputs of the strategies' view: what each strategy takes and costs, and the questions below.

use super::input::Input;
use super::strategies::COUNT;
use super::survey_inputs::{ASK_SHARE, CLOSE_RATE, REFERRALS_PER_ASK};
use crate::model::limits;
use crate::model::strategies::Name;

/// What a strategy costs, money a month, in the order of [`Name::ALL`].
pub static STRATEGY_COST: Input = Input::several(
    "strategy-cost",
    &limits::STRATEGY_COST,
    COUNT,
    |w, strategy| w.strategies.costs.get(strategy).copied(),
    |w, strategy, value| {
        if let Some(cost) = w.strategies_mut().costs.get_mut(strategy) {
            *cost = value;
        }
    },
);
/// Month in which the strategy’s reps start.
pub static STRATEGY_MONTH: Input = Input::number(
    "strategy-month",
    &limits::STRATEGY_HIRE_MONTH,
    |w| w.strategies.hire_month,
    |w, value| w.strategies_mut().hire_month = value,
);
/// Reps that the strategy hires.
pub static STRATEGY_REPS: Input = Input::number(
    "strategy-reps",
    &limits::STRATEGY_HIRE_COUNT,
    |w| w.strategies.hire_count,
    |w, value| w.strategies_mut().hire_count = value,
);
/// Fraction of month-to-month buyers who sign a contract instead.
pub static CONVERT: Input =
    Input::number("convert", &limits::CONVERT, |w| w.strategies.convert, |w, value| w.strategies_mut().convert = value);
/// The contract’s fee over the fee before.
pub static FEE_FACTOR: Input = Input::number(
    "fee-factor",
    &limits::FEE_FACTOR,
    |w| w.strategies.fee_factor,
    |w, value| w.strategies_mut().fee_factor = value,
);
/// The contract’s churn over the churn before.
pub static CHURN_FACTOR: Input = Input::number(
    "churn-factor",
    &limits::CHURN_FACTOR,
    |w| w.strategies.churn_factor,
    |w, value| w.strategies_mut().churn_factor = value,
);
/// Months between the contract’s renewals.
pub static CONTRACT_MONTHS: Input = Input::number(
    "contract-months",
    &limits::CONTRACT_MONTHS,
    |w| w.strategies.contract_months,
    |w, value| w.strategies_mut().contract_months = value,
);
/// Fraction of sign-ups that moves upmarket.
pub static SHIFT: Input =
    Input::number("shift", &limits::SHIFT, |w| w.strategies.shift, |w, value| w.strategies_mut().shift = value);
/// Fraction of the sign-up pace that moving upmarket costs.
pub static PACE_COST: Input = Input::number(
    "pace-cost",
    &limits::PACE_COST,
    |w| w.strategies.pace_cost,
    |w, value| w.strategies_mut().pace_cost = value,
);
/// Fraction of leads that is turned away.
pub static REJECT: Input =
    Input::number("reject", &limits::REJECT, |w| w.strategies.reject, |w, value| w.strategies_mut().reject = value);
/// Fraction of the freed time that wins other clients.
pub static REFILL: Input =
    Input::number("refill", &limits::REFILL, |w| w.strategies.refill, |w, value| w.strategies_mut().refill = value);
/// Fraction of sign-ups that stays oversold.
pub static OVERSOLD_LEFT: Input = Input::number(
    "oversold-left",
    &limits::OVERSOLD_LEFT,
    |w| w.strategies.oversold_left,
    |w, value| w.strategies_mut().oversold_left = value,
);
/// Fraction of the deals no longer oversold that still signs.
pub static KEEP_RATE: Input = Input::number(
    "keep-rate",
    &limits::KEEP_RATE,
    |w| w.strategies.keep_rate,
    |w, value| w.strategies_mut().keep_rate = value,
);
/// Fraction of clients who are promoters.
pub static PROMOTER_SHARE: Input = Input::number(
    "promoter-share",
    &limits::PROMOTER_SHARE,
    |w| w.strategies.promoter_share,
    |w, value| w.strategies_mut().promoter_share = value,
);
/// Fraction of those who leave that are detractors.
pub static DETRACTOR_SHARE: Input = Input::number(
    "detractor-share",
    &limits::DETRACTOR_CHURN_SHARE,
    |w| w.strategies.detractor_share,
    |w, value| w.strategies_mut().detractor_share = value,
);
/// Fraction of leaving detractors who can be kept.
pub static SAVE_RATE: Input = Input::number(
    "save-rate",
    &limits::SAVE_RATE,
    |w| w.strategies.save_rate,
    |w, value| w.strategies_mut().save_rate = value,
);
/// Monthly revenue that one lever is to reach, money.
pub static GOAL_MRR: Input = Input::number(
    "goal-mrr",
    &limits::TARGET_MRR,
    |w| w.strategies.goal_mrr,
    |w, value| w.strategies_mut().goal_mrr = value,
);
/// The month it is to be reached in.
pub static GOAL_MONTH: Input = Input::number(
    "goal-month",
    &limits::TARGET_MONTH,
    |w| w.strategies.goal_month,
    |w, value| w.strategies_mut().goal_month = value,
);
/// Fraction of the fee that an offer takes off.
pub static DISCOUNT_OFFER: Input = Input::number(
    "discount-offer",
    &limits::DISCOUNT,
    |w| w.strategies.discount_offer,
    |w, value| w.strategies_mut().discount_offer = value,
);
/// Budget for winning or keeping clients, money a month.
pub static BUDGET: Input =
    Input::number("budget", &limits::BUDGET, |w| w.strategies.budget, |w, value| w.strategies_mut().budget = value);
/// Cost of keeping a client over that of winning one, by the first source.
pub static KEEPING_COST_A: Input = Input::number(
    "keeping-cost-a",
    &limits::KEEPING_COST,
    |w| w.strategies.keeping_cost_a,
    |w, value| w.strategies_mut().keeping_cost_a = value,
);
/// The same by the second source.
pub static KEEPING_COST_B: Input = Input::number(
    "keeping-cost-b",
    &limits::KEEPING_COST,
    |w| w.strategies.keeping_cost_b,
    |w, value| w.strategies_mut().keeping_cost_b = value,
);

/// All inputs of the view.
pub static INPUTS: [&Input; 22] = [
    &STRATEGY_COST,
    &STRATEGY_MONTH,
    &STRATEGY_REPS,
    &CONVERT,
    &FEE_FACTOR,
    &CHURN_FACTOR,
    &CONTRACT_MONTHS,
    &SHIFT,
    &PACE_COST,
    &REJECT,
    &REFILL,
    &OVERSOLD_LEFT,
    &KEEP_RATE,
    &PROMOTER_SHARE,
    &DETRACTOR_SHARE,
    &SAVE_RATE,
    &GOAL_MRR,
    &GOAL_MONTH,
    &DISCOUNT_OFFER,
    &BUDGET,
    &KEEPING_COST_A,
    &KEEPING_COST_B,
];

/// The inputs of a strategy, beside its cost.
pub fn inputs_of(strategy: Name) -> Vec<&'static Input> {
    match strategy {
        Name::Hire => vec![&STRATEGY_REPS, &STRATEGY_MONTH],
        Name::DropMonthToMonth => vec![&CONVERT, &FEE_FACTOR, &CHURN_FACTOR, &CONTRACT_MONTHS],
        Name::GoUpmarket => vec![&SHIFT, &PACE_COST],
        Name::QualifyLeads => vec![&REJECT, &REFILL],
        Name::SetExpectations => vec![&OVERSOLD_LEFT, &KEEP_RATE],
        Name::AskPromoters => vec![&PROMOTER_SHARE, &ASK_SHARE, &REFERRALS_PER_ASK, &CLOSE_RATE],
        Name::RescueDetractors => vec![&DETRACTOR_SHARE, &SAVE_RATE],
    }
}
