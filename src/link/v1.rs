//! Version 1 of the link, which is only read: short names of its own for every input.

use super::LinkError;
use super::decoder::{Decoder, Structured};
use super::values::read_number;
use crate::model::limits::{Limits, Unit};
use crate::state::plan_inputs::{
    ASKED_REFERRALS, CHURN, CLIENTS, COMMISSION, EXPANSION, FEE, HORIZON, LIFETIME, MARGIN, MONTHS_PER_SIGN_UP, RAMP,
    REFERRALS, REP_COST, REPS, SIGN_UPS,
};
use crate::state::rep_inputs::{BONUS, RETENTION_FLOOR, RETENTION_TARGET, SALARY, SALARY_BONUS};
use crate::state::retention_inputs::{
    ACQUISITION_COST, DISCOUNT_RATE, PERIOD_END, PERIOD_LOST, PERIOD_MONTHS, PERIOD_NEW, PERIOD_START,
};
use crate::state::strategy_inputs::{
    BUDGET, CHURN_FACTOR, CONTRACT_MONTHS, CONVERT, DETRACTOR_SHARE, DISCOUNT_OFFER, FEE_FACTOR, GOAL_MONTH, GOAL_MRR,
    KEEP_RATE, KEEPING_COST_A, KEEPING_COST_B, OVERSOLD_LEFT, PACE_COST, PROMOTER_SHARE, REFILL, REJECT, SAVE_RATE,
    SHIFT, STRATEGY_COST, STRATEGY_MONTH, STRATEGY_REPS,
};
use crate::state::survey_inputs::{ANSWER, ASK_SHARE, ASKED, CLOSE_RATE, REFERRALS_PER_ASK};
use crate::state::{Input, InputRef};

/// The version.
pub const VERSION: u32 = 1;

/// The names of inputs.
const INPUTS: [(&str, &Input); 51] = [
    ("life", &LIFETIME),
    ("churn", &CHURN),
    ("reps", &REPS),
    ("every", &MONTHS_PER_SIGN_UP),
    ("pace", &SIGN_UPS),
    ("fee", &FEE),
    ("clients", &CLIENTS),
    ("months", &HORIZON),
    ("ramp", &RAMP),
    ("expand", &EXPANSION),
    ("refer", &REFERRALS),
    ("cost", &REP_COST),
    ("commission", &COMMISSION),
    ("margin", &MARGIN),
    ("asking", &ASKED_REFERRALS),
    ("start", &PERIOD_START),
    ("new", &PERIOD_NEW),
    ("end", &PERIOD_END),
    ("lost", &PERIOD_LOST),
    ("period", &PERIOD_MONTHS),
    ("discount", &DISCOUNT_RATE),
    ("cac", &ACQUISITION_COST),
    ("asked", &ASKED),
    ("ask", &ASK_SHARE),
    ("per", &REFERRALS_PER_ASK),
    ("close", &CLOSE_RATE),
    ("hired", &STRATEGY_MONTH),
    ("more", &STRATEGY_REPS),
    ("convert", &CONVERT),
    ("feex", &FEE_FACTOR),
    ("churnx", &CHURN_FACTOR),
    ("term", &CONTRACT_MONTHS),
    ("shift", &SHIFT),
    ("slower", &PACE_COST),
    ("reject", &REJECT),
    ("refill", &REFILL),
    ("oversell", &OVERSOLD_LEFT),
    ("keep", &KEEP_RATE),
    ("promoters", &PROMOTER_SHARE),
    ("detractors", &DETRACTOR_SHARE),
    ("save", &SAVE_RATE),
    ("goal", &GOAL_MRR),
    ("by", &GOAL_MONTH),
    ("offer", &DISCOUNT_OFFER),
    ("budget", &BUDGET),
    ("keep0", &KEEPING_COST_A),
    ("keep1", &KEEPING_COST_B),
    ("salary", &SALARY),
    ("bonus", &SALARY_BONUS),
    ("floor", &RETENTION_FLOOR),
    ("full", &RETENTION_TARGET),
];

/// The names of inputs that there are several of; a number follows.
const SEVERAL: [(&str, &Input); 3] = [("n", &ANSWER), ("cost", &STRATEGY_COST), ("bonus", &BONUS)];

/// The names of values that are more than one number.
const STRUCTURED: [(&str, Structured); 11] = [
    ("hire", Structured::Hires),
    ("again", Structured::Recurring),
    ("seen", Structured::Evidence),
    ("seg", Structured::Segment),
    ("over", Structured::Oversold),
    ("target", Structured::Target),
    ("money", Structured::Currency),
    ("show", Structured::Measure),
    ("worth", Structured::UsePlanChurn),
    ("book", Structured::Reps),
    ("today", Structured::Today),
];

/// The name of the strategies that are on: a bit for each.
const STRATEGIES: &str = "do";
/// All seven bits.
const ALL_STRATEGIES: Limits = Limits::whole(STRATEGIES, Unit::Count, 0.0, 127.0);

fn input(name: &str) -> Option<InputRef> {
    let one = INPUTS.iter().find(|(known, _)| *known == name).map(|(_, input)| input.field());
    one.or_else(|| {
        SEVERAL.iter().find_map(|(prefix, input)| {
            let index = name.strip_prefix(prefix)?.parse().ok()?;
            input.count.is_some_and(|count| index < count).then(|| input.at(index))
        })
    })
}

/// What a link of this version leaves out: counts, answers and sales reps were a sample unless it says otherwise.
pub fn begin(decoder: &mut Decoder) {
    decoder.now.retention_mut().load_sample();
    decoder.now.survey_mut().load_sample();
    decoder.now.reps_mut().load_sample();
}

/// Reads one pair.
///
/// # Errors
/// `Foreign` for a name that does not exist, `Damaged` for what cannot be read, `OutOfRange`.
pub fn read(decoder: &mut Decoder, name: &str, value: &str) -> Result<(), LinkError> {
    if name == STRATEGIES {
        let bits = read_number(value, &ALL_STRATEGIES)? as u32;
        let enabled = &mut decoder.now.strategies_mut().enabled;
        enabled.iter_mut().enumerate().for_each(|(strategy, on)| *on = bits >> strategy & 1 == 1);
        return Ok(());
    }
    match STRUCTURED.iter().find(|(known, _)| *known == name) {
        Some((_, what)) => decoder.read_structured(*what, value),
        None => decoder.read_input(input(name).ok_or(LinkError::Foreign)?, value),
    }
}
