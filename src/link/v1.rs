//! Version 1 of the link: one name for each input, `today` before those of the plan that is pinned.
//!
//! Names are part of links that people keep: never change one. Several numbers of one value stand
//! with an `x` between them, several values with a `-`.

use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::LinkError;
use crate::model::limits::{self, Limits, Unit};
use crate::model::target_probability::Target;
use crate::model::{Evidence, Hire, RecurringHires, rep_value};
use crate::state::field::OPEN;
use crate::state::mix::{Fee, Group, LONGEST_NAME, Name};
use crate::state::{Beside, Case, Column, Deals, Field, Measure, Plan, settings};
use crate::text::Currency;
use crate::text::decimal;

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
/// All of these views.
fn beside() -> impl Iterator<Item = (Field, &'static str)> {
    BESIDE.into_iter().chain(settings::INPUTS.into_iter().map(|(field, _, _, name)| (field, name)))
}

const PLAN_CHURN: &str = "worth";
const HIRES: &str = "hire";
const RECURRING: &str = "again";
const EVIDENCE: &str = "seen";
const TARGET: &str = "target";
const SEGMENT: &str = "seg";
const OVERSOLD: &str = "over";
const STRATEGIES: &str = "do";
const BOOKS: &str = "book";
/// Not the dash of other lists: small numbers have one of their own, as in 1e-7.
const BETWEEN_BOOKS: &str = "_";
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
    for (field, name) in beside() {
        let value = case.get(field);
        if usual.get(field) != Some(value) {
            pairs.push((name, if value == OPEN { String::new() } else { value.to_string() }));
        }
    }
    if case.beside.plan_churn {
        pairs.push((PLAN_CHURN, String::new()));
    }
    let settings = &case.beside.settings;
    if settings.on != usual.settings.on {
        let bits = settings.on.iter().rev().fold(0, |bits, on| bits << 1 | u32::from(*on));
        pairs.push((STRATEGIES, bits.to_string()));
    }
    let books = &settings.books;
    if *books != usual.settings.books {
        let book = |deals: &rep_value::Deals| numbers(&[deals.per_month, deals.lifetime_months, deals.monthly_fee]);
        pairs.push((BOOKS, books.iter().map(book).collect::<Vec<_>>().join(BETWEEN_BOOKS)));
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
            pairs.push((name, plan.get(field).to_string()));
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
    for group in plan.mix.entered() {
        pairs.push((SEGMENT, segment(group)));
    }
    if let Some(deals) = plan.oversold {
        let mut value = numbers(&[deals.share, deals.lifetime, deals.clients]);
        if let Some(fee) = deals.fee {
            value = format!("{value}x{}", fee.to_string());
        }
        pairs.push((OVERSOLD, value));
    }
}

/// The numbers of a segment; the fee stands in the place of ad spend where it is no part of it.
const COLUMNS: [Column; 7] =
    [Column::Share, Column::AdSpend, Column::FeeRate, Column::Churn, Column::Term, Column::Expansion, Column::Clients];

/// A segment: its numbers, and its name behind them. A fee that is told plainly has no rate.
fn segment(group: &Group) -> String {
    let mut value = String::new();
    let plain = matches!(group.fee, Fee::Plain(_));
    for column in COLUMNS {
        let column = if plain && column == Column::AdSpend { Column::Fee } else { column };
        if !plain || column != Column::FeeRate {
            value.push_str(&group.get(column).to_string());
        }
        value.push('x');
    }
    match &group.name {
        Name::Size(size) => value.push(char::from(b'0' + size)),
        Name::Own(name) => {
            value.push('_');
            value.push_str(&utf8_percent_encode(name, NON_ALPHANUMERIC).to_string());
        }
    }
    value
}

fn read_segment(value: &str) -> Result<Group, LinkError> {
    let mut parts = value.splitn(COLUMNS.len() + 1, 'x');
    let mut group = Group::sizes().swap_remove(0);
    let mut plain = false;
    for column in COLUMNS {
        let part = parts.next().unwrap_or_default();
        if column == Column::FeeRate && part.is_empty() {
            plain = true;
            continue;
        }
        let [number, ..] = read_numbers(part, &[Field::Segment(0, column).bound()])?;
        group.set(column, number);
    }
    if plain {
        let fee = group.get(Column::AdSpend);
        limits::MONTHLY_FEE.check(fee, "").map_err(|_| LinkError::OutOfRange)?;
        group.fee = Fee::Plain(fee);
    }
    let name = parts.next().unwrap_or_default();
    group.name = match (name.strip_prefix('_'), name.as_bytes()) {
        (Some(own), _) => {
            let own = percent_decode_str(own).decode_utf8().map_err(|_| LinkError::Damaged)?;
            Name::Own(own.chars().take(LONGEST_NAME).collect())
        }
        (None, [size @ b'0'..=b'2']) => Name::Size(size - b'0'),
        _ => return Err(LinkError::Damaged),
    };
    Ok(group)
}

fn numbers(numbers: &[f64]) -> String {
    let texts: Vec<String> = numbers.iter().map(|number| number.to_string()).collect();
    texts.join("x")
}

/// The numbers of a value, each in the range of its row; 0 beyond the rows.
#[inline(never)]
fn read_numbers(value: &str, bounds: &[&Limits]) -> Result<[f64; 3], LinkError> {
    let mut parts = value.split('x');
    let mut read = [0.0; 3];
    for (number, bound) in read.iter_mut().zip(bounds) {
        let given = parts.next().and_then(decimal::parse).ok_or(LinkError::Damaged)?;
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
            let [mrr, month, _] = read_numbers(value, &[&limits::TARGET_MRR, &limits::TARGET_MONTH])?;
            case.target = Some(Target { mrr, month: month as u32 });
        }
        CURRENCY => case.currency = Currency::from_code(value).ok_or(LinkError::Foreign)?,
        MEASURE => {
            let measure = Measure::ALL.into_iter().find(|measure| measure.name() == value);
            case.measure = measure.ok_or(LinkError::Foreign)?;
        }
        PLAN_CHURN => case.beside.plan_churn = true,
        STRATEGIES => {
            let all = Limits::whole(STRATEGIES, Unit::Count, 0.0, 127.0);
            let bits = read_numbers(value, &[&all])?[0] as u32;
            case.beside.settings.on.iter_mut().enumerate().for_each(|(place, on)| *on = bits >> place & 1 == 1);
        }
        BOOKS => {
            let rows = [&limits::DEALS_PER_MONTH, &limits::OVERSOLD_LIFETIME, &limits::MONTHLY_FEE];
            let books = &mut case.beside.settings.books;
            books.clear();
            for book in value.split(BETWEEN_BOOKS) {
                let [per_month, lifetime_months, monthly_fee] = read_numbers(book, &rows)?;
                books.push(rep_value::Deals { per_month, lifetime_months, monthly_fee });
            }
            if !limits::BOOKS_COMPARED.allows(books.len() as f64) {
                return Err(LinkError::OutOfRange);
            }
        }
        _ => match beside().find(|(_, known)| *known == name) {
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
                let [month, count, _] = read_numbers(hire, &[&limits::HIRE_MONTH, &limits::HIRE_COUNT])?;
                if !plan.can_hire() {
                    return Err(LinkError::OutOfRange);
                }
                plan.hires.push(Hire { month: month as u32, count: count as u32 });
            }
        }
        RECURRING => {
            let rows = [&limits::FIRST_MONTH, &limits::EVERY_MONTHS, &limits::HIRE_COUNT];
            let [first_month, every_months, count] = read_numbers(value, &rows)?.map(|number| number as u32);
            plan.recurring = Some(RecurringHires { first_month, every_months, count });
        }
        EVIDENCE => {
            let rows = [&limits::EVIDENCE_LOST, &limits::EVIDENCE_AT_RISK];
            let [lost, at_risk, _] = read_numbers(value, &rows)?.map(|number| number as u32);
            if lost > at_risk {
                return Err(LinkError::OutOfRange);
            }
            plan.evidence = Some(Evidence { lost, at_risk });
        }
        SEGMENT => {
            if !limits::SEGMENTS.allows(plan.mix.entered().len() as f64 + 1.0) {
                return Err(LinkError::OutOfRange);
            }
            plan.mix.enter(read_segment(value)?);
        }
        OVERSOLD => {
            let (numbers, fee) = match value.match_indices('x').nth(2) {
                Some((at, _)) => (&value[..at], Some(read_numbers(&value[at + 1..], &[&limits::MONTHLY_FEE])?[0])),
                None => (value, None),
            };
            let rows = [&limits::OVERSOLD_SHARE, &limits::OVERSOLD_LIFETIME, &limits::STARTING_CLIENTS];
            let [share, lifetime, clients] = read_numbers(numbers, &rows)?;
            plan.oversold = Some(Deals { share, lifetime, clients, fee });
        }
        _ => {
            let (field, _) = NAMES.into_iter().find(|(_, known)| *known == name).ok_or(LinkError::Foreign)?;
            let [value, ..] = read_numbers(value, &[field.bound()])?;
            plan.set(field, value);
        }
    }
    Ok(())
}
