//! The first view in words.

pub mod explanation;
pub mod hire;

use std::rc::Rc;

use super::figure::FigureText;
use super::tiers::lifetime_tier;
use crate::model::Projection;
use crate::model::bands::Band;
use crate::model::limits::Unit;
use crate::model::outlook::Outlook;
use crate::model::plateau::NoPlateau;
use crate::model::projection::Month;
use crate::outcome::plan::PlanOutcome;
use crate::outcome::series::{Series, level};
use crate::state::{Measure, Plan, Workspace};
use crate::text::{Locale, Sentence};

// --- the answer ---------------------------------------------------------------------------------

/// Where growth ends, in a sentence, as the chart measures it.
pub fn answer(locale: &Locale, outcome: &PlanOutcome) -> Sentence {
    let (messages, measure) = (locale.messages, outcome.measure);
    let months = |month: u32| locale.duration(f64::from(month));
    let today = amount(locale, measure, outcome.series.course.first().copied().unwrap_or_default());
    let level = || amount(locale, measure, outcome.series.level.unwrap_or_default());
    let text = match outcome.what_if.outlook() {
        Outlook::Empty => messages.empty().to_owned(),
        Outlook::RunsOut { month: Some(month) } => messages.runs_out(&months(month), &today),
        Outlook::RunsOut { month: None } => messages.runs_out_slowly(&today),
        Outlook::Grows { month: Some(month), .. } => messages.grows(&level(), &months(month)),
        Outlook::Grows { month: None, .. } => messages.grows_slowly(&level()),
        Outlook::There { .. } => messages.there(&level()),
        Outlook::Shrinks { month: Some(month), .. } => messages.shrinks(&level(), &months(month)),
        Outlook::Shrinks { month: None, .. } => messages.shrinks_slowly(&level()),
        Outlook::Endless { reason, .. } => {
            let last = outcome.series.course.last().copied().unwrap_or_default();
            endless(locale, reason, &amount(locale, measure, last), outcome.horizon())
        }
    };
    text.into()
}

/// An amount of what the chart measures, in a sentence.
pub fn amount(locale: &Locale, measure: Measure, value: f64) -> String {
    match measure {
        Measure::Revenue => locale.messages.a_month(&locale.about_money(value)),
        Measure::Clients => locale.messages.clients_level(&locale.about_quantity(value)),
        Measure::Margin => locale.messages.margin_level(&locale.about_money(value)),
    }
}

/// Why there is no plateau; `amount` is what is reached in the last month shown.
pub fn endless(locale: &Locale, reason: NoPlateau, amount: &str, month: u32) -> String {
    let messages = locale.messages;
    match reason {
        NoPlateau::HiringContinues => messages.endless_hiring(amount, &locale.whole(month)),
        NoPlateau::ReferralsOutgrowChurn => messages.endless_referrals().to_owned(),
        NoPlateau::ExpansionOutgrowsChurn => messages.endless_expansion().to_owned(),
    }
}

/// How the plan differs from today, where today is saved.
pub fn versus_today(locale: &Locale, workspace: &Workspace, outcome: &PlanOutcome) -> Option<Sentence> {
    let messages = locale.messages;
    let today = outcome.today.as_ref()?;
    if workspace.is_as_today() {
        return Some(messages.versus_unchanged().to_owned().into());
    }
    let measure = outcome.measure;
    let amount = |value: f64| amount(locale, measure, value);
    let text = match (level(measure, today), outcome.series.level) {
        (Some(was), Some(is)) if amount((is - was).abs()) == amount(0.0) => messages.versus_same(&amount(was)),
        (Some(was), Some(is)) if is > was => messages.versus_more(&amount(is - was), &amount(was)),
        (Some(was), Some(is)) => messages.versus_less(&amount(was - is), &amount(was)),
        (Some(was), None) => messages.versus_plateau(&amount(was)),
        (None, _) => messages.versus_none().to_owned(),
    };
    Some(text.into())
}

/// Why growth ends there, and how sure that is.
pub fn because(locale: &Locale, plan: &Plan, outcome: &PlanOutcome) -> String {
    let messages = locale.messages;
    let why = match outcome.what_if.outlook() {
        Outlook::Empty | Outlook::RunsOut { .. } => messages.because_nobody().to_owned(),
        Outlook::Grows { .. } => messages.because_grows().to_owned(),
        Outlook::There { .. } => messages.because_there().to_owned(),
        Outlook::Shrinks { .. } => messages.because_shrinks().to_owned(),
        Outlook::Endless { if_hiring_stops: Some(level), .. } => {
            messages.because_hiring(&locale.about_money(level.mrr))
        }
        Outlook::Endless { reason, .. } => hinges(locale, plan, reason),
    };
    let Some([low, high]) = outcome.series.range.last().filter(|range| range[1] > 0.0) else { return why };
    let write = |value: f64| match outcome.measure {
        Measure::Clients => locale.about(value),
        Measure::Revenue | Measure::Margin => locale.about_money(value),
    };
    let (low, high, month) = (write(*low), write(*high), locale.whole(outcome.horizon()));
    let range = range_sentence(locale, outcome.measure, [low, high], &month, &condition(locale, plan));
    if why.is_empty() { range } else { format!("{why} {range}") }
}

/// What endless growth hinges on.
pub fn hinges(locale: &Locale, plan: &Plan, reason: NoPlateau) -> String {
    match reason {
        NoPlateau::HiringContinues => String::new(),
        NoPlateau::ReferralsOutgrowChurn => locale.messages.because_referrals(&locale.about(plan.all_referrals())),
        NoPlateau::ExpansionOutgrowsChurn => locale.messages.because_expansion(&locale.about_percent(plan.expansion)),
    }
}

/// The likely range of revenue in a month, under a condition.
pub fn likely_range(locale: &Locale, range: &Band, month: u32, condition: &str) -> String {
    let [low, _, high] = range.mrr.map(|mrr| locale.about_money(mrr));
    range_sentence(locale, Measure::Revenue, [low, high], &locale.whole(month), condition)
}

/// A likely range in words. From P10 to P90 it holds at least 8 cases in 10, and often more, since clients are whole; the
/// explanation of the range has the exact share.
fn range_sentence(locale: &Locale, measure: Measure, [low, high]: [String; 2], month: &str, condition: &str) -> String {
    let messages = locale.messages;
    let of = match measure {
        Measure::Revenue => messages.range_of_revenue(),
        Measure::Clients => messages.range_of_clients(),
        Measure::Margin => messages.range_of_margin(),
    };
    if low == high {
        messages.range_one(condition, &low, month, of)
    } else {
        messages.range(condition, &high, &low, month, of)
    }
}

/// What the likely range assumes.
pub fn condition(locale: &Locale, plan: &Plan) -> String {
    let churn = locale.about_percent(plan.churn());
    match plan.evidence {
        Some(evidence) => {
            let [at_risk, lost] = [evidence.at_risk, evidence.lost].map(|count| locale.whole(count));
            locale.messages.if_evidence(&at_risk, &churn, &lost)
        }
        None => locale.messages.if_churn(&churn),
    }
}

/// The chance of the target, where one is set.
pub fn chance(locale: &Locale, workspace: &Workspace, outcome: &PlanOutcome) -> Option<String> {
    let (target, chance) = (workspace.target_within_horizon()?, outcome.chance?);
    let (money, month) = (locale.money(target.mrr), locale.whole(target.month));
    Some(locale.messages.target_chance(&locale.probability(chance.probability), &money, &month))
}

/// What a screen reader hears when the person pauses: the answer, and the chance of the target.
pub fn spoken(locale: &Locale, answer: &Sentence, workspace: &Workspace, outcome: &PlanOutcome) -> String {
    let answer = answer.plain();
    chance(locale, workspace, outcome).map_or(answer.clone(), |chance| format!("{answer} {chance}"))
}

// --- the chart ------------------------------------------------------------------------------------

/// The chart's title.
pub fn chart_title(locale: &Locale, measure: Measure) -> &'static str {
    match measure {
        Measure::Revenue => locale.messages.chart_title_revenue(),
        Measure::Clients => locale.messages.chart_title_clients(),
        Measure::Margin => locale.messages.chart_title_margin(),
    }
}

/// The chart's title with its unit.
pub fn chart_heading(locale: &Locale, measure: Measure) -> String {
    let title = chart_title(locale, measure);
    match measure.unit() {
        Unit::Money => locale.messages.chart_title_money(locale.currency_sign(), title),
        _ => title.to_owned(),
    }
}

/// A measure's name in the switch.
pub fn measure(locale: &Locale, measure: Measure) -> &'static str {
    match measure {
        Measure::Revenue => locale.messages.measure_revenue(),
        Measure::Clients => locale.messages.measure_clients(),
        Measure::Margin => locale.messages.measure_margin(),
    }
}

/// The chart in a sentence.
pub fn chart_summary(locale: &Locale, measure: Measure, outcome: &PlanOutcome) -> String {
    let series = &outcome.series;
    let (Some(from), Some(to)) = (series.course.first(), series.course.last()) else { return String::new() };
    let value = |value: &f64| locale.value_text(measure.unit(), *value);
    let (from, to, horizon) = (value(from), value(to), locale.months(f64::from(outcome.horizon())));
    let title = chart_title(locale, measure);
    let text = match series.range.last().map(|range| range.each_ref().map(value)) {
        None => locale.messages.chart_summary(&from, &horizon, title, &to),
        Some([low, high]) => locale.messages.chart_summary_likely(&from, &high, &horizon, &low, title, &to),
    };
    text + &past_summary(locale, measure, series)
}

/// What a chart shows of what really happened, as a sentence behind another one; empty where it shows nothing.
pub fn past_summary(locale: &Locale, measure: Measure, series: &Series) -> String {
    let ends = series.past.first().zip(series.past.last());
    ends.map_or_else(String::new, |ends| {
        let value = |(_, value): &(i32, f64)| locale.value_text(measure.unit(), *value);
        let month = |(month, _): &(i32, f64)| locale.plan_month(*month, series.start);
        let (first, last) = ends;
        let summary = locale.messages.chart_summary_past(&month(first), &value(first), &month(last), &value(last));
        format!(" {summary}")
    })
}

/// What the expected course is called, and the one that it is compared with; nothing where they are the same.
pub fn course_names(locale: &Locale, workspace: &Workspace) -> [&'static str; 2] {
    let messages = locale.messages;
    match workspace.today {
        None => [messages.key_course(), ""],
        Some(_) if workspace.is_as_today() => [messages.key_today(), ""],
        Some(_) => [messages.key_what_if(), messages.key_today()],
    }
}

/// The label of the plateau's line.
pub fn plateau_label(locale: &Locale, measure: Measure, outcome: &PlanOutcome) -> String {
    outcome
        .series
        .level
        .map_or_else(String::new, |level| locale.messages.plateau_line(&locale.value_text(measure.unit(), level)))
}

/// The label of the target's line.
pub fn target_label(locale: &Locale, outcome: &PlanOutcome) -> String {
    let both = outcome.series.target.zip(outcome.chance);
    both.map_or_else(String::new, |(target, chance)| {
        locale.messages.target_line(&locale.probability(chance.probability), &locale.money(target.mrr))
    })
}

// --- the figures ------------------------------------------------------------------------------------

/// A difference to today, where today is saved and both have the figure.
fn change(locale: &Locale, now: Option<f64>, today: Option<f64>, write: impl Fn(f64) -> String) -> Option<String> {
    Some(locale.versus_today(now? - today?, write))
}

/// The plateau.
pub fn plateau_figure(locale: &Locale, outcome: &PlanOutcome) -> FigureText {
    let (now, today) = (&outcome.what_if, outcome.today.as_ref());
    let (value, below) = match now.plateau {
        Ok(level) => (locale.money(level.mrr), locale.clients(level.clients)),
        Err(_) => (locale.messages.none().to_owned(), String::new()),
    };
    let today = today.and_then(|today| today.plateau.ok()).map(|level| level.mrr);
    let change = change(locale, now.plateau.ok().map(|level| level.mrr), today, |mrr| locale.money(mrr));
    FigureText { title: locale.messages.tile_plateau().to_owned(), value, below, change }
}

/// When 95% of the way to the plateau is behind.
pub fn reached_figure(locale: &Locale, outcome: &PlanOutcome) -> FigureText {
    let (messages, projection) = (locale.messages, &outcome.what_if);
    let outlook = projection.outlook();
    let value = match (outlook, projection.months_to_95) {
        (Outlook::Empty | Outlook::There { .. }, _) | (_, Some(0)) => messages.tile_reached_now().to_owned(),
        (Outlook::Endless { .. }, _) => messages.tile_reached_never().to_owned(),
        (_, Some(month)) => locale.month(month),
        (_, None) => messages.tile_reached_late().to_owned(),
    };
    let below = match (outlook, projection.months_to_90) {
        (Outlook::There { .. }, _) | (_, None | Some(0)) => String::new(),
        (_, Some(month)) => messages.tile_reached_90(&locale.whole(month)),
    };
    // Where one of them is there already, a difference in months says nothing.
    let months = |months: Option<u32>| months.map(f64::from).filter(|months| *months > 0.0);
    let today = outcome.today.as_ref().and_then(|today| months(today.months_to_95));
    let change = change(locale, months(projection.months_to_95), today, |value| locale.months(value));
    FigureText { title: messages.tile_reached().to_owned(), value, below, change }
}

/// Client lifetime.
pub fn lifetime_figure(locale: &Locale, outcome: &PlanOutcome) -> FigureText {
    let messages = locale.messages;
    let (tier, months) = (outcome.what_if.lifetime_tier, outcome.what_if.mean_lifetime);
    let name = lifetime_tier(messages, tier);
    let below = match tier.better() {
        Some(better) => {
            let missing = locale.duration(better.from_months() - months);
            messages.tile_lifetime_next(lifetime_tier(messages, better), &missing, name)
        }
        None => messages.tile_lifetime_best(name),
    };
    let today = outcome.today.as_ref().map(|today| today.mean_lifetime);
    let change = change(locale, Some(months), today, |value| locale.months(value));
    FigureText { title: messages.tile_lifetime().to_owned(), value: locale.duration(months), below, change }
}

/// Retention of a year.
pub fn retention_figure(locale: &Locale, outcome: &PlanOutcome) -> FigureText {
    let messages = locale.messages;
    let below = match net_revenue_retention_figure(locale, outcome) {
        Some(_) => messages.tile_retention_below(),
        None => messages.tile_retention_below_same(),
    };
    kept_figure(locale, outcome, 0, messages.tile_retention(), below)
}

/// Net revenue retention; none while it is the same as the retention of clients, since fees do not grow.
pub fn net_revenue_retention_figure(locale: &Locale, outcome: &PlanOutcome) -> Option<FigureText> {
    let (title, below) = (locale.messages.tile_net(), locale.messages.tile_net_below());
    let [clients, revenue] = outcome.kept_a_year;
    ((clients - revenue).abs() > 1e-9).then(|| kept_figure(locale, outcome, 1, title, below))
}

fn kept_figure(locale: &Locale, outcome: &PlanOutcome, which: usize, title: &str, below: &str) -> FigureText {
    let now = outcome.kept_a_year[which];
    let today = outcome.kept_a_year_today.map(|kept| kept[which]);
    FigureText {
        title: title.to_owned(),
        value: locale.tenth_percent(now),
        below: below.to_owned(),
        change: change(locale, Some(now), today, |share| locale.points(share)),
    }
}

/// The likely range at the horizon.
pub fn range_figure(locale: &Locale, outcome: &PlanOutcome) -> FigureText {
    let title = locale.messages.tile_range(&locale.whole(outcome.horizon()));
    let Some(last) = outcome.what_if.months.last() else { return FigureText { title, ..FigureText::default() } };
    let [low, _, high] = last.range.mrr.map(|mrr| locale.axis_money(mrr));
    let below = locale.messages.tile_range_chance().to_owned();
    FigureText { title, value: locale.range(&low, &high), below, change: None }
}

// --- month by month -----------------------------------------------------------------------------------

/// The columns of the table of months.
pub fn month_columns(locale: &Locale, outcome: &PlanOutcome) -> Vec<&'static str> {
    let messages = locale.messages;
    let mut columns = vec![
        messages.months_head_month(),
        messages.months_head_clients(),
        messages.months_head_revenue(),
        messages.months_head_range(),
        messages.months_head_sign_ups(),
        messages.months_head_lost(),
        messages.months_head_margin(),
    ];
    columns.extend(outcome.today.is_some().then(|| messages.months_head_today()));
    columns.extend((!outcome.series.past.is_empty()).then(|| messages.months_head_past()));
    columns
}

/// The rows of the table of months; with what really happened, as the chart measures it, they begin before month 0.
pub fn month_rows(locale: &Locale, outcome: &PlanOutcome) -> Vec<Vec<String>> {
    let series = &outcome.series;
    let name = |month: i32| match series.start {
        Some(_) => locale.plan_month(month, series.start),
        None => locale.signed_month(month),
    };
    let past = |month: i32| {
        let known = series.past.iter().find(|(known, _)| *known == month);
        known.map_or_else(String::new, |(_, value)| locale.value_text(outcome.measure.unit(), *value))
    };
    let has_past = !series.past.is_empty();
    let before = (series.first()..0).map(|month| {
        let mut cells = vec![String::new(); month_columns(locale, outcome).len()];
        cells[0] = name(month);
        cells.pop();
        cells.push(past(month));
        cells
    });
    let row = |(number, month): (usize, &Month)| {
        let [low, _, high] = month.range.mrr.map(|mrr| locale.money(mrr));
        let mut cells = vec![
            name(number as i32),
            locale.number(month.mean.clients),
            locale.money(month.mean.mrr),
            locale.range(&low, &high),
            locale.number(month.mean.sign_ups),
            locale.number(month.mean.lost),
            locale.money(month.profit),
        ];
        let today = |today: &Rc<Projection>| today.months.get(number).map(|month| locale.money(month.mean.mrr));
        cells.extend(outcome.today.as_ref().map(|projection| today(projection).unwrap_or_default()));
        cells.extend(has_past.then(|| past(number as i32)));
        cells
    };
    before.chain(outcome.what_if.months.iter().enumerate().map(row)).collect()
}
