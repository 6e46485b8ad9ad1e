//! How the figures of the first view are computed, in words.

use crate::model::benchmarks::{self, Source};
use crate::outcome::plan::PlanOutcome;
use crate::state::{Plan, Workspace};
use crate::text::Locale;
use crate::wording::explanation::Explanation;
use crate::wording::plateau::answer;

/// A figure of the first view that can be explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// The plateau.
    Plateau,
    /// The month with 95% of the way behind.
    Reached,
    /// Client lifetime.
    Lifetime,
    /// Retention of a year.
    Retention,
    /// Net revenue retention.
    NetRevenueRetention,
    /// The likely range.
    Range,
    /// The chance of the target.
    Chance,
    /// One more rep.
    Hire,
}

/// How a figure is computed, with the person's own numbers.
pub fn explanation(locale: &Locale, workspace: &Workspace, outcome: &PlanOutcome, figure: Figure) -> Explanation {
    let plan = &workspace.plan;
    let mut text = match figure {
        Figure::Plateau => explain_plateau(locale, plan, outcome),
        Figure::Reached => explain_reached(locale, plan, outcome),
        Figure::Range => explain_range(locale, plan, outcome),
        Figure::Chance => explain_chance(locale, workspace),
        Figure::Lifetime if !plan.is_simple() => explain_mixed_lifetime(locale, outcome),
        Figure::Lifetime => explain_lifetime(locale, plan.churn(), outcome.what_if.mean_lifetime),
        Figure::Retention => explain_kept(locale, plan, outcome.kept_a_year[0], false),
        Figure::NetRevenueRetention => explain_kept(locale, plan, outcome.kept_a_year[1], true),
        Figure::Hire => explain_hire(locale, plan, outcome),
    };
    let ranges = matches!(figure, Figure::Range | Figure::Chance);
    if ranges && !outcome.what_if.bands_exact && !outcome.approximate {
        text = format!("{text} {}", locale.messages.how_not_exact());
    }
    Explanation::new(locale, text, source(figure))
}

fn source(figure: Figure) -> Option<Source> {
    match figure {
        Figure::Plateau | Figure::Range | Figure::Chance | Figure::Reached => Some(benchmarks::QUEUE),
        Figure::Lifetime => Some(benchmarks::LIFETIME_TIERS.source),
        Figure::Hire => Some(benchmarks::HIRE_RULE_CLIENTS.source),
        Figure::Retention | Figure::NetRevenueRetention => None,
    }
}

fn explain_plateau(locale: &Locale, plan: &Plan, outcome: &PlanOutcome) -> String {
    let projection = &outcome.what_if;
    let Some(level) = projection.plateau.ok().or(projection.plateau_if_hiring_stops) else {
        return answer(locale, outcome).plain();
    };
    let lifetime = projection.mean_lifetime;
    // Little's law holds with referrals, too: arrivals are what the clients there make of their lifetime.
    let arrivals = level.clients / lifetime;
    let (money, pace) = (locale.money(level.mrr), locale.factor(arrivals));
    if plan.all_referrals() == 0.0 && plan.expansion == 0.0 && plan.is_simple() {
        locale.messages.how_plateau(&locale.money(plan.fee), &locale.months(lifetime), &money, &pace)
    } else {
        let worth = locale.money(level.mrr / arrivals.max(f64::MIN_POSITIVE));
        locale.messages.how_plateau_full(&money, &pace, &worth)
    }
}

fn explain_reached(locale: &Locale, plan: &Plan, outcome: &PlanOutcome) -> String {
    let Ok(level) = outcome.what_if.plateau else { return explain_plateau(locale, plan, outcome) };
    let kept = locale.percent(1.0 - plan.churn());
    let from = locale.money(outcome.what_if.months.first().map_or(0.0, |m| m.mean.mrr));
    locale.messages.how_reached(&from, &kept, &locale.money(level.mrr))
}

fn explain_range(locale: &Locale, plan: &Plan, outcome: &PlanOutcome) -> String {
    let Some(last) = outcome.what_if.months.last() else { return String::new() };
    let [low, _, high] = last.range.mrr.map(|mrr| locale.money(mrr));
    let text = locale.messages.how_range(&locale.probability(last.range.probability), &high, &low);
    plan.evidence.map_or(text.clone(), |evidence| {
        let [at_risk, lost] = [evidence.at_risk, evidence.lost].map(|count| locale.whole(count));
        format!("{text} {}", locale.messages.how_range_evidence(&at_risk, &lost))
    })
}

fn explain_chance(locale: &Locale, workspace: &Workspace) -> String {
    let Some(target) = workspace.target_within_horizon() else { return String::new() };
    locale.messages.how_chance(&locale.money(target.mrr), &locale.whole(target.month))
}

/// The lifetime that a churn (fraction a month) makes, months.
pub fn explain_lifetime(locale: &Locale, churn: f64, months: f64) -> String {
    let [fair, good, excellent] = benchmarks::LIFETIME_TIERS.value.map(|months| locale.number(months));
    let (churn, months) = (locale.percent(churn), locale.months(months));
    locale.messages.how_lifetime(&churn, &excellent, &fair, &good, &months)
}

fn explain_mixed_lifetime(locale: &Locale, outcome: &PlanOutcome) -> String {
    let [fair, good, excellent] = benchmarks::LIFETIME_TIERS.value.map(|months| locale.number(months));
    let months = locale.months(outcome.what_if.mean_lifetime);
    locale.messages.how_lifetime_mixed(&excellent, &fair, &good, &months)
}

fn explain_kept(locale: &Locale, plan: &Plan, kept: f64, net: bool) -> String {
    let (messages, result) = (locale.messages, locale.tenth_percent(kept));
    let [churn, expansion] = [plan.churn(), plan.expansion].map(|share| locale.percent(share));
    if !plan.segments.is_empty() {
        messages.how_mixed(&result)
    } else if net {
        messages.how_net(&churn, &expansion, &result)
    } else {
        messages.how_retention(&churn, &result)
    }
}

fn explain_hire(locale: &Locale, plan: &Plan, outcome: &PlanOutcome) -> String {
    let Some(check) = outcome.hire else { return String::new() };
    let lifetime = outcome.what_if.mean_lifetime;
    let commission = plan.commission * plan.sign_ups() * plan.fee;
    // Where clients differ, the fee with which the means give the same profit: those who stay long count more.
    let worth = (check.steady_state_profit + commission + plan.rep_cost) / plan.margin / plan.sign_ups();
    let fee = if plan.is_simple() || plan.sign_ups() == 0.0 { plan.fee } else { worth / lifetime };
    locale.messages.how_hire(
        &locale.money(commission),
        &locale.money(plan.rep_cost),
        &locale.money(fee),
        &locale.months(lifetime),
        &locale.percent(plan.margin),
        &locale.factor(plan.sign_ups()),
        &locale.money(check.steady_state_profit),
    )
}
