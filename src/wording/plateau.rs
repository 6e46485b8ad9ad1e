//! The first view in words.

pub mod explanation;

use std::rc::Rc;

use super::figure::FigureText;
use super::tiers::lifetime_tier;
use crate::model::Projection;
use crate::model::bands::Band;
use crate::model::hire_check::HireCheck;
use crate::model::limits::Unit;
use crate::model::outlook::Outlook;
use crate::model::plateau::NoPlateau;
use crate::model::projection::Month;
use crate::outcome::plan::PlanOutcome;
use crate::state::{Measure, Plan, Workspace};
use crate::text::{Locale, Sentence};

// --- the answer ---------------------------------------------------------------------------------

/// Where growth ends, in a sentence.
pub fn answer(locale: &Locale, outcome: &PlanOutcome) -> Sentence {
    let messages = locale.messages;
    let months = |month: u32| locale.duration(f64::from(month));
    let today = locale.about_money(outcome.what_if.months.first().map_or(0.0, |m| m.mean.mrr));
    let text = match outcome.what_if.outlook() {
        Outlook::Empty => messages.empty().to_owned(),
        Outlook::RunsOut { month: Some(month) } => messages.runs_out(&today, &months(month)),
        Outlook::RunsOut { month: None } => messages.runs_out_slowly(&today),
        Outlook::Grows { level, month: Some(month) } => messages.grows(&locale.about_money(level.mrr), &months(month)),
        Outlook::Grows { level, month: None } => messages.grows_slowly(&locale.about_money(level.mrr)),
        Outlook::There { level } => messages.there(&locale.about_money(level.mrr)),
        Outlook::Shrinks { level, month: Some(month) } => {
            messages.shrinks(&locale.about_money(level.mrr), &months(month))
        }
        Outlook::Shrinks { level, month: None } => messages.shrinks_slowly(&locale.about_money(level.mrr)),
        Outlook::Endless { reason, .. } => {
            let last = outcome.what_if.months.last().map_or(0.0, |m| m.mean.mrr);
            endless(locale, reason, last, outcome.horizon())
        }
    };
    text.into()
}

/// Why there is no plateau; `revenue` is that of the last month shown.
pub fn endless(locale: &Locale, reason: NoPlateau, revenue: f64, month: u32) -> String {
    let messages = locale.messages;
    match reason {
        NoPlateau::HiringContinues => messages.endless_hiring(&locale.about_money(revenue), &locale.whole(month)),
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
    let was = today.plateau.ok().map(|level| level.mrr);
    let is = outcome.what_if.plateau.ok().map(|level| level.mrr);
    let text = match (was, is) {
        (Some(was), Some(is)) if locale.signed_money(is - was) == locale.about_money(0.0) => {
            messages.versus_same(&locale.about_money(was))
        }
        (Some(was), Some(is)) if is > was => {
            messages.versus_more(&locale.about_money(is - was), &locale.about_money(was))
        }
        (Some(was), Some(is)) => messages.versus_less(&locale.about_money(was - is), &locale.about_money(was)),
        (Some(was), None) => messages.versus_plateau(&locale.about_money(was)),
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
        Outlook::Endless { .. } => String::new(),
    };
    let Some(last) = outcome.what_if.months.last().filter(|m| m.range.mrr[2] > 0.0) else { return why };
    let range = likely_range(locale, &last.range, outcome.horizon(), &condition(locale, plan));
    if why.is_empty() { range } else { format!("{why} {range}") }
}

/// The likely range in a month, under a condition. From P10 to P90 it holds at least 8 cases in 10, and often more,
/// since clients are whole; the explanation of the range has the exact share.
pub fn likely_range(locale: &Locale, range: &Band, month: u32, condition: &str) -> String {
    let [low, _, high] = range.mrr.map(|mrr| locale.about_money(mrr));
    let month = locale.whole(month);
    if range.mrr[0] == range.mrr[2] {
        locale.messages.range_one(condition, &low, &month)
    } else {
        locale.messages.range(condition, &high, &low, &month)
    }
}

/// What the likely range assumes.
pub fn condition(locale: &Locale, plan: &Plan) -> String {
    match plan.evidence {
        Some(evidence) => locale.messages.if_evidence(&locale.whole(evidence.at_risk), &locale.whole(evidence.lost)),
        None => locale.messages.if_churn(&locale.about_percent(plan.churn())),
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
    match series.range.last().map(|range| range.each_ref().map(value)) {
        None => locale.messages.chart_summary(&from, &horizon, title, &to),
        Some([low, high]) => locale.messages.chart_summary_likely(&from, &high, &horizon, &low, title, &to),
    }
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
    let (title, below) = (locale.messages.tile_retention(), locale.messages.tile_retention_below());
    kept_figure(locale, outcome, 0, title, below)
}

/// Net revenue retention.
pub fn net_revenue_retention_figure(locale: &Locale, outcome: &PlanOutcome) -> FigureText {
    let (title, below) = (locale.messages.tile_net(), locale.messages.tile_net_below());
    kept_figure(locale, outcome, 1, title, below)
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
    let below = locale.messages.tile_range_chance(&locale.probability(last.range.probability));
    FigureText { title, value: locale.range(&low, &high), below, change: None }
}

// --- one more rep -------------------------------------------------------------------------------------

/// Whether one more rep pays.
pub fn hire_answer(locale: &Locale, plan: &Plan, check: HireCheck) -> Sentence {
    let messages = locale.messages;
    let (cost, profit) = (locale.money(plan.rep_cost), locale.about_money(check.steady_state_profit.abs()));
    let pays = check.steady_state_profit > 0.0;
    let answer = match check.break_even_month {
        Some(month) if pays => messages.hire_pays(&cost, &locale.duration(f64::from(month)), &profit),
        None if pays => messages.hire_pays_late(&cost, &profit),
        _ => messages.hire_loses(&cost, &profit),
    };
    let first = plan.hires.iter().map(|hire| hire.month).min();
    let planned = check.break_even_month.filter(|_| pays).zip(first).map(|(month, start)| {
        // The month of hiring is the rep's first.
        messages.hire_planned(&locale.whole(start + month - 1), &locale.whole(start))
    });
    planned.map_or(answer.clone(), |planned| format!("{answer} {planned}")).into()
}

/// What the rule of thumb says beside it.
pub fn hire_rule(locale: &Locale, plan: &Plan, check: HireCheck) -> String {
    let messages = locale.messages;
    let verdict = match (check.rule_of_thumb, check.steady_state_profit > 0.0) {
        (true, false) => messages.hire_rule_says_yes(),
        (false, true) => messages.hire_rule_says_no(),
        _ => messages.hire_rule_agrees(),
    };
    format!("{} {verdict}", messages.hire_rule(&locale.money(plan.fee)))
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
    columns
}

/// The rows of the table of months.
pub fn month_rows(locale: &Locale, outcome: &PlanOutcome) -> Vec<Vec<String>> {
    let row = |(number, month): (usize, &Month)| {
        let [low, _, high] = month.range.mrr.map(|mrr| locale.money(mrr));
        let mut cells = vec![
            number.to_string(),
            locale.number(month.mean.clients),
            locale.money(month.mean.mrr),
            locale.range(&low, &high),
            locale.number(month.mean.sign_ups),
            locale.number(month.mean.lost),
            locale.money(month.profit),
        ];
        let today = |today: &Rc<Projection>| today.months.get(number).map(|month| locale.money(month.mean.mrr));
        cells.extend(outcome.today.as_ref().map(|projection| today(projection).unwrap_or_default()));
        cells
    };
    outcome.what_if.months.iter().enumerate().map(row).collect()
}
