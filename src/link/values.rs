//! Values of a link that are more than one number: numbers with an `x` between them, in lists with a `-`.

use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::LinkError;
use crate::model::limits::{self, Limits};
use crate::model::rep_value::Deals;
use crate::model::target_probability::Target;
use crate::model::{Evidence, Hire, RecurringHires};
use crate::state::segments::{Fee, LONGEST_NAME, Oversold, SegmentInputs, SegmentName};
use crate::state::story::MOST_SLIDERS;
use crate::state::{Past, PastMonth, ScenarioLabel, StorySlider, StoryStep};
use crate::text::decimal;

/// Between the reps or months of a list. Not the dash of other lists, which a small number may hold, as in 1e-7.
const BETWEEN_ROWS: &str = "_";

/// Numbers as one value.
fn write(numbers: &[f64]) -> String {
    numbers.iter().map(f64::to_string).collect::<Vec<_>>().join("x")
}

/// The numbers of a value, as many as there are limits, each within its own.
fn read<const N: usize>(value: &str, limits: [&Limits; N]) -> Result<[f64; N], LinkError> {
    let mut parts = value.split('x');
    let mut numbers = [0.0; N];
    for (number, limits) in numbers.iter_mut().zip(limits) {
        *number = read_number(parts.next().unwrap_or_default(), limits)?;
    }
    if parts.next().is_some() { Err(LinkError::Damaged) } else { Ok(numbers) }
}

/// A number within its limits.
///
/// # Errors
/// `Damaged` for what is no number, `OutOfRange`.
pub fn read_number(value: &str, limits: &Limits) -> Result<f64, LinkError> {
    let number = decimal::parse(value).ok_or(LinkError::Damaged)?;
    limits.check(number, limits.name).map_err(|_| LinkError::OutOfRange)
}

/// A target: revenue and month.
pub fn write_target(target: Target) -> String {
    write(&[target.mrr, f64::from(target.month)])
}

/// Reads a target.
pub fn read_target(value: &str) -> Result<Target, LinkError> {
    let [mrr, month] = read(value, [&limits::TARGET_MRR, &limits::TARGET_MONTH])?;
    Ok(Target { mrr, month: month as u32 })
}

/// Hires: month and reps of each.
pub fn write_hires(hires: &[Hire]) -> String {
    let hire = |hire: &Hire| write(&[f64::from(hire.month), f64::from(hire.count)]);
    hires.iter().map(hire).collect::<Vec<_>>().join("-")
}

/// Reads hires.
pub fn read_hires(value: &str) -> Result<Vec<Hire>, LinkError> {
    let hire = |value: &str| {
        let [month, count] = read(value, [&limits::HIRE_MONTH, &limits::HIRE_COUNT])?;
        Ok(Hire { month: month as u32, count: count as u32 })
    };
    let hires = value.split('-').map(hire).collect::<Result<Vec<_>, LinkError>>()?;
    if limits::HIRES.allows(hires.len() as f64) { Ok(hires) } else { Err(LinkError::OutOfRange) }
}

/// Recurring hires: first month, months between, reps.
pub fn write_recurring(recurring: RecurringHires) -> String {
    write(&[recurring.first_month, recurring.every_months, recurring.count].map(f64::from))
}

/// Reads recurring hires.
pub fn read_recurring(value: &str) -> Result<RecurringHires, LinkError> {
    let numbers = read(value, [&limits::FIRST_MONTH, &limits::EVERY_MONTHS, &limits::HIRE_COUNT])?;
    let [first_month, every_months, count] = numbers.map(|number| number as u32);
    Ok(RecurringHires { first_month, every_months, count })
}

/// The counts that churn is based on: lost, at risk.
pub fn write_evidence(evidence: Evidence) -> String {
    write(&[f64::from(evidence.lost), f64::from(evidence.at_risk)])
}

/// Reads the counts that churn is based on.
pub fn read_evidence(value: &str) -> Result<Evidence, LinkError> {
    let numbers = read(value, [&limits::EVIDENCE_LOST, &limits::EVIDENCE_AT_RISK])?;
    let [lost, at_risk] = numbers.map(|number| number as u32);
    if lost <= at_risk { Ok(Evidence { lost, at_risk }) } else { Err(LinkError::OutOfRange) }
}

/// Oversold deals: share, lifetime, clients, and their fee, if they have one of their own.
pub fn write_oversold(oversold: Oversold) -> String {
    let numbers = [oversold.share, oversold.lifetime, oversold.clients];
    write(&numbers.into_iter().chain(oversold.fee).collect::<Vec<_>>())
}

/// Reads oversold deals.
pub fn read_oversold(value: &str) -> Result<Oversold, LinkError> {
    let (numbers, fee) = match value.match_indices('x').nth(2) {
        Some((at, _)) => (&value[..at], Some(read_number(&value[at + 1..], &limits::MONTHLY_FEE)?)),
        None => (value, None),
    };
    let rows = [&limits::OVERSOLD_SHARE, &limits::OVERSOLD_LIFETIME, &limits::STARTING_CLIENTS];
    let [share, lifetime, clients] = read(numbers, rows)?;
    Ok(Oversold { share, lifetime, clients, fee })
}

/// Sales reps: deals a month, lifetime, fee of each.
pub fn write_reps(reps: &[Deals]) -> String {
    let rep = |deals: &Deals| write(&[deals.per_month, deals.lifetime_months, deals.monthly_fee]);
    reps.iter().map(rep).collect::<Vec<_>>().join(BETWEEN_ROWS)
}

/// Reads sales reps.
pub fn read_reps(value: &str) -> Result<Vec<Deals>, LinkError> {
    let rep = |value: &str| {
        let rows = [&limits::DEALS_PER_MONTH, &limits::OVERSOLD_LIFETIME, &limits::MONTHLY_FEE];
        let [per_month, lifetime_months, monthly_fee] = read(value, rows)?;
        Ok(Deals { per_month, lifetime_months, monthly_fee })
    };
    let reps = value.split(BETWEEN_ROWS).map(rep).collect::<Result<Vec<_>, LinkError>>()?;
    if limits::BOOKS_COMPARED.allows(reps.len() as f64) { Ok(reps) } else { Err(LinkError::OutOfRange) }
}

/// What really happened: how many months have passed since month 0, then each month: its revenue, and behind an `x` its
/// clients. What is open is left out.
pub fn write_past(past: &Past) -> String {
    let mut value = past.since.to_string();
    for month in &past.months {
        value.push_str(BETWEEN_ROWS);
        value.extend(month.revenue.map(|revenue| revenue.to_string()));
        if let Some(clients) = month.clients {
            value.push('x');
            value.push_str(&clients.to_string());
        }
    }
    value
}

/// Reads what really happened into it.
pub fn read_past(value: &str, past: &mut Past) -> Result<(), LinkError> {
    let (since, months) = value.split_once(BETWEEN_ROWS).ok_or(LinkError::Damaged)?;
    let since = read_number(since, &limits::PAST_SINCE)?;
    let open = |value: &str, limits| if value.is_empty() { Ok(None) } else { read_number(value, limits).map(Some) };
    let month = |value: &str| {
        let (revenue, clients) = value.split_once('x').unwrap_or((value, ""));
        let [revenue, clients] = [open(revenue, &limits::PAST_REVENUE)?, open(clients, &limits::PAST_CLIENTS)?];
        Ok(PastMonth { revenue, clients })
    };
    let months = months.split(BETWEEN_ROWS).map(month).collect::<Result<Vec<_>, LinkError>>()?;
    if !limits::PAST_MONTHS.allows(months.len() as f64) {
        return Err(LinkError::OutOfRange);
    }
    (past.months, past.since) = (months, since as u8);
    Ok(())
}

/// A segment: share, ad spend and rate (a plain fee has no rate), churn, term, expansion, clients, and its name.
pub fn write_segment(segment: &SegmentInputs) -> String {
    let fee = match segment.fee {
        Fee::Plain(fee) => format!("{fee}x"),
        Fee::ByAdSpend { ad_spend, rate } => format!("{ad_spend}x{rate}"),
    };
    let rest = write(&[segment.churn, segment.term, segment.expansion, segment.clients]);
    let name = match &segment.name {
        SegmentName::Size(size) => size.to_string(),
        SegmentName::Own(name) => format!("_{}", write_text(name)),
    };
    format!("{}x{fee}x{rest}x{name}", segment.share)
}

/// Reads a segment.
pub fn read_segment(value: &str) -> Result<SegmentInputs, LinkError> {
    let parts: Vec<&str> = value.splitn(8, 'x').collect();
    let [share, amount, rate, churn, term, expansion, clients, name] = parts[..] else {
        return Err(LinkError::Damaged);
    };
    let fee = if rate.is_empty() {
        Fee::Plain(read_number(amount, &limits::MONTHLY_FEE)?)
    } else {
        let ad_spend = read_number(amount, &limits::AD_SPEND)?;
        Fee::ByAdSpend { ad_spend, rate: read_number(rate, &limits::FEE_RATE)? }
    };
    Ok(SegmentInputs {
        name: read_segment_name(name)?,
        share: read_number(share, &limits::SIGN_UP_SHARE)?,
        fee,
        churn: read_number(churn, &limits::MONTHLY_CHURN)?,
        term: read_number(term, &limits::TERM_MONTHS)?,
        expansion: read_number(expansion, &limits::MONTHLY_EXPANSION)?,
        clients: read_number(clients, &limits::STARTING_CLIENTS)?,
    })
}

/// Before a text that a person typed, which is escaped and ends its value.
pub const BEFORE_TEXT: &str = "x_";

fn write_text(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

fn read_text(text: &str) -> Result<String, LinkError> {
    percent_decode_str(text).decode_utf8().map(Into::into).map_err(|_| LinkError::Damaged)
}

/// The number of a scenario and a text.
fn write_numbered(number: u8, text: &str) -> String {
    format!("{number}{BEFORE_TEXT}{}", write_text(text))
}

fn read_numbered(value: &str) -> Result<(u8, String), LinkError> {
    let (number, text) = value.split_once(BEFORE_TEXT).ok_or(LinkError::Damaged)?;
    let number = number.parse().ok().filter(|number| *number > 0).ok_or(LinkError::Damaged)?;
    Ok((number, read_text(text)?))
}

/// The label of a scenario: its number and its name.
pub fn write_label(label: &ScenarioLabel) -> String {
    write_numbered(label.number, &label.name)
}

/// Reads the label of a scenario.
pub fn read_label(value: &str) -> Result<ScenarioLabel, LinkError> {
    let (number, name) = read_numbered(value)?;
    Ok(ScenarioLabel::new(number, &name))
}

/// A step of the story without its note: the number of its scenario, and the title.
pub fn write_step(step: &StoryStep) -> String {
    write_numbered(step.scenario, &step.title)
}

/// Reads a step of the story without its note.
pub fn read_step(value: &str) -> Result<StoryStep, LinkError> {
    let (scenario, title) = read_numbered(value)?;
    Ok(StoryStep::new(scenario, &title, ""))
}

/// The note of a step.
pub fn write_note(note: &str) -> String {
    format!("{BEFORE_TEXT}{}", write_text(note))
}

/// Reads the note of a step into it.
pub fn read_note(value: &str, step: &mut StoryStep) -> Result<(), LinkError> {
    let note = read_text(value.strip_prefix(BEFORE_TEXT).ok_or(LinkError::Damaged)?)?;
    *step = StoryStep::new(step.scenario, &step.title, &note);
    Ok(())
}

/// The sliders of the story.
pub fn write_sliders(sliders: &[StorySlider]) -> String {
    sliders.iter().map(|slider| slider.name()).collect::<Vec<_>>().join("-")
}

/// Reads the sliders of the story.
pub fn read_sliders(value: &str) -> Result<Vec<StorySlider>, LinkError> {
    let names: Vec<&str> = value.split('-').filter(|name| !name.is_empty()).collect();
    let known: Vec<StorySlider> =
        StorySlider::ALL.into_iter().filter(|slider| names.contains(&slider.name())).collect();
    let is_whole = known.len() == names.len() && known.len() <= MOST_SLIDERS;
    is_whole.then_some(known).ok_or(LinkError::Damaged)
}

fn read_segment_name(name: &str) -> Result<SegmentName, LinkError> {
    match (name.strip_prefix('_'), name.as_bytes()) {
        (Some(own), _) => Ok(SegmentName::Own(read_text(own)?.chars().take(LONGEST_NAME).collect())),
        (None, [size @ b'0'..=b'2']) => Ok(SegmentName::Size(size - b'0')),
        _ => Err(LinkError::Damaged),
    }
}
