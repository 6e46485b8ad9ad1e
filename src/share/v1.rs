//! Version 1 of the link: one name for each input, `today` before those of the plan that is pinned.
//!
//! Names are part of links that people keep: never change one. Several numbers of one value stand
//! with an `x` between them, several values with a `-`.

use super::LinkError;
use crate::decimal;
use crate::i18n::Currency;
use crate::model::bounds::{self, Bound};
use crate::model::chance::Target;
use crate::model::{Evidence, Hire, RecurringHires};
use crate::state::field::OPEN;
use crate::state::{Beside, Case, Field, Measure, Plan};

/// The name of the language.
pub const LANGUAGE: &str = "lang";

const NAMES: [(Field, &str); Field::PLAIN.len()] = [
    (Field::Lifetime, "life"),
    (Field::Churn, "churn"),
    (Field::Reps, "reps"),
    (Field::MonthsPerSignUp, "every"),
    (Field::SignUps, "pace"),
    (Field::Fee, "fee"),
    (Field::Clients, "clients"),
    (Field::Horizon, "months"),
    (Field::Ramp, "ramp"),
    (Field::Expansion, "expand"),
    (Field::Referrals, "refer"),
    (Field::RepCost, "cost"),
    (Field::Commission, "commission"),
    (Field::Margin, "margin"),
    (Field::Referred, "asking"),
];
/// Those of the views beside the plan; one that is left open has no value.
const BESIDE: [(Field, &str); Field::BESIDE.len()] = [
    (Field::PeriodStart, "start"),
    (Field::PeriodNew, "new"),
    (Field::PeriodEnd, "end"),
    (Field::PeriodLost, "lost"),
    (Field::PeriodMonths, "period"),
    (Field::Discount, "discount"),
    (Field::WinningCost, "cac"),
    (Field::Asked, "asked"),
    (Field::AskShare, "ask"),
    (Field::PerAsk, "per"),
    (Field::CloseRate, "close"),
    (Field::Answer(0), "n0"),
    (Field::Answer(1), "n1"),
    (Field::Answer(2), "n2"),
    (Field::Answer(3), "n3"),
    (Field::Answer(4), "n4"),
    (Field::Answer(5), "n5"),
    (Field::Answer(6), "n6"),
    (Field::Answer(7), "n7"),
    (Field::Answer(8), "n8"),
    (Field::Answer(9), "n9"),
    (Field::Answer(10), "n10"),
];
const PLAN_CHURN: &str = "worth";
const HIRES: &str = "hire";
const RECURRING: &str = "again";
const EVIDENCE: &str = "seen";
const TARGET: &str = "target";
const CURRENCY: &str = "money";
const MEASURE: &str = "show";
/// What follows is today's plan.
const TODAY: &str = "today";

/// A name and its value.
type Pair = (&'static str, String);

/// What differs from the opening example, as it was entered.
pub fn pairs(case: &Case) -> Vec<Pair> {
    let mut pairs = Vec::new();
    plan_pairs(&case.plan, &mut pairs);
    if let Some(target) = case.target {
        pairs.push((TARGET, numbers(&[target.mrr, f64::from(target.month)])));
    }
    if case.currency != Currency::default() {
        pairs.push((CURRENCY, case.currency.code().to_owned()));
    }
    if case.measure != Measure::default() {
        pairs.push((MEASURE, case.measure.name().to_owned()));
    }
    let usual = Beside::default();
    for (field, name) in BESIDE {
        let value = case.get(field);
        if usual.get(field) != Some(value) {
            pairs.push((name, if value == OPEN { String::new() } else { decimal::write(value) }));
        }
    }
    if case.beside.plan_churn {
        pairs.push((PLAN_CHURN, String::new()));
    }
    if let Some(today) = &case.today {
        pairs.push((TODAY, String::new()));
        plan_pairs(today, &mut pairs);
    }
    pairs
}

fn plan_pairs(plan: &Plan, pairs: &mut Vec<Pair>) {
    let opening = Plan::default();
    let differs = |field| plan.entered(field) && !(opening.entered(field) && opening.get(field) == plan.get(field));
    for (field, name) in NAMES {
        if differs(field) {
            pairs.push((name, decimal::write(plan.get(field))));
        }
    }
    if !plan.hires.is_empty() {
        let hires: Vec<String> =
            plan.hires.iter().map(|hire| numbers(&[f64::from(hire.month), f64::from(hire.count)])).collect();
        pairs.push((HIRES, hires.join("-")));
    }
    if let Some(again) = plan.recurring {
        let again = [again.first_month, again.every_months, again.count].map(f64::from);
        pairs.push((RECURRING, numbers(&again)));
    }
    if let Some(Evidence { lost, at_risk }) = plan.evidence {
        pairs.push((EVIDENCE, numbers(&[f64::from(lost), f64::from(at_risk)])));
    }
}

fn numbers(numbers: &[f64]) -> String {
    let texts: Vec<String> = numbers.iter().map(|number| decimal::write(*number)).collect();
    texts.join("x")
}

/// The numbers of a value, each in the range of its row; 0 beyond the rows.
#[inline(never)]
fn read_numbers(value: &str, bounds: &[&Bound]) -> Result<[f64; 3], LinkError> {
    let mut parts = value.split('x');
    let mut read = [0.0; 3];
    for (number, bound) in read.iter_mut().zip(bounds) {
        let given = parts.next().and_then(decimal::read).ok_or(LinkError::Damaged)?;
        *number = bound.check(given, bound.name).map_err(|_| LinkError::OutOfRange)?;
    }
    if parts.next().is_some() { Err(LinkError::Damaged) } else { Ok(read) }
}

/// Reads one pair into a case.
///
/// # Errors
/// `Foreign` for a name that does not exist, `Damaged` for what is no number, `OutOfRange`.
pub fn read(case: &mut Case, name: &str, value: &str) -> Result<(), LinkError> {
    match name {
        TODAY => case.today = Some(Plan::default()),
        TARGET => {
            let [mrr, month, _] = read_numbers(value, &[&bounds::TARGET_MRR, &bounds::TARGET_MONTH])?;
            case.target = Some(Target { mrr, month: month as u32 });
        }
        CURRENCY => case.currency = Currency::from_code(value).ok_or(LinkError::Foreign)?,
        MEASURE => {
            let measure = Measure::ALL.into_iter().find(|measure| measure.name() == value);
            case.measure = measure.ok_or(LinkError::Foreign)?;
        }
        PLAN_CHURN => case.beside.plan_churn = true,
        _ => match BESIDE.into_iter().find(|(_, known)| *known == name) {
            Some((field, _)) => read_beside(&mut case.beside, field, value)?,
            None => read_plan(case.today.as_mut().unwrap_or(&mut case.plan), name, value)?,
        },
    }
    Ok(())
}

fn read_beside(beside: &mut Beside, field: Field, value: &str) -> Result<(), LinkError> {
    let value = if value.is_empty() && field.may_be_open() { OPEN } else { read_numbers(value, &[field.bound()])?[0] };
    beside.set(field, value);
    Ok(())
}

fn read_plan(plan: &mut Plan, name: &str, value: &str) -> Result<(), LinkError> {
    match name {
        HIRES => {
            for hire in value.split('-') {
                let [month, count, _] = read_numbers(hire, &[&bounds::HIRE_MONTH, &bounds::HIRE_COUNT])?;
                if !plan.can_hire() {
                    return Err(LinkError::OutOfRange);
                }
                plan.hires.push(Hire { month: month as u32, count: count as u32 });
            }
        }
        RECURRING => {
            let rows = [&bounds::FIRST_MONTH, &bounds::EVERY_MONTHS, &bounds::HIRE_COUNT];
            let [first_month, every_months, count] = read_numbers(value, &rows)?.map(|number| number as u32);
            plan.recurring = Some(RecurringHires { first_month, every_months, count });
        }
        EVIDENCE => {
            let rows = [&bounds::EVIDENCE_LOST, &bounds::EVIDENCE_AT_RISK];
            let [lost, at_risk, _] = read_numbers(value, &rows)?.map(|number| number as u32);
            if lost > at_risk {
                return Err(LinkError::OutOfRange);
            }
            plan.evidence = Some(Evidence { lost, at_risk });
        }
        _ => {
            let (field, _) = NAMES.into_iter().find(|(_, known)| *known == name).ok_or(LinkError::Foreign)?;
            let [value, ..] = read_numbers(value, &[field.bound()])?;
            plan.set(field, value);
        }
    }
    Ok(())
}
