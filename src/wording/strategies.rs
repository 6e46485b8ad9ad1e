//! The view of the strategies in words.

pub mod cards;
pub mod contributions;
pub mod discount;
pub mod goal;
pub mod keep_or_win;
pub mod names;
pub mod sensitivity;
pub mod waterfall;

use super::plateau::{condition, endless, likely_range};
use crate::model::outlook::Outlook;
use crate::model::plateau::NoPlateau;
use crate::model::strategies::Name;
use crate::model::strategies::contribution::Contribution;
use crate::outcome::strategies::StrategyOutcome;
use crate::outcome::strategies::verdict::Verdict;
use crate::state::{Plan, Workspace};
use crate::text::{Locale, Sentence};
use names::{doing, doing_within, name};

// --- the answer ---------------------------------------------------------------------------------

/// Which strategy does most, in a sentence.
pub fn answer(locale: &Locale, workspace: &Workspace, outcome: &StrategyOutcome) -> Sentence {
    let messages = locale.messages;
    let month = locale.whole(outcome.horizon());
    let reps = workspace.strategies.hire().count;
    let first = |strategy: Name| doing(locale, strategy, reps);
    let within = |strategy: Name| doing_within(locale, strategy, reps);
    let has_costs = outcome.has_costs();
    let a_month = |money: String| if has_costs { messages.a_month_net(&money) } else { messages.a_month(&money) };
    let gain = |one: Contribution| a_month(locale.about_signed_money(one.net));
    let size = |one: Contribution| a_month(locale.about_money(one.net.abs()));
    let text = match outcome.verdict() {
        Verdict::NoneEnabled => messages.strategies_answer_none().to_owned(),
        Verdict::NothingChanges => messages.strategies_answer_same(&month),
        Verdict::One(one) => messages.strategies_answer_one(&first(one.strategy), &size(one), &month),
        Verdict::Most(best) => messages.strategies_answer(&first(best.strategy), &gain(best), &month),
        Verdict::MostBut { best, worst } => messages.strategies_answer_but(
            &first(best.strategy),
            &gain(best),
            &size(worst),
            &month,
            &within(worst.strategy),
        ),
        Verdict::AllLose(worst) => messages.strategies_answer_lose(&size(worst), &month, &within(worst.strategy)),
    };
    text.into()
}

/// What a screen reader hears when the person pauses.
pub fn spoken(locale: &Locale, workspace: &Workspace, outcome: &StrategyOutcome) -> String {
    answer(locale, workspace, outcome).plain()
}

/// From where to where the strategies lead together, how sure that is, and what it costs; empty while none is on.
pub fn because(locale: &Locale, plan: &Plan, outcome: &StrategyOutcome) -> String {
    if outcome.effects.contributions.is_empty() {
        return String::new();
    }
    let month = locale.whole(outcome.horizon());
    let [from, to] = [outcome.revenue_without(), outcome.revenue_with()].map(|mrr| locale.about_money(mrr));
    let mut sentences = vec![locale.messages.strategies_together(&from, &month, &to), plateau(locale, outcome)];
    if outcome.combined.plateau == Err(NoPlateau::ReferralsOutgrowChurn) {
        sentences.push(locale.messages.strategies_hinge().to_owned());
    }
    if let Some(last) = outcome.combined.months.last() {
        sentences.push(likely_range(locale, &last.range, outcome.horizon(), &condition_before(locale, plan)));
    }
    let cost = outcome.effects.cost();
    if cost > 0.0 {
        let net = locale.about_signed_money(outcome.effects.net());
        sentences.push(locale.messages.strategies_costs(&locale.about_money(cost), &net));
    }
    sentences.join(" ")
}

/// What the answer leaves out: costs that are not entered, and a margin of 100%; empty where it is nothing.
pub fn missing_costs(locale: &Locale, plan: &Plan, outcome: &StrategyOutcome) -> String {
    if outcome.effects.contributions.is_empty() {
        return String::new();
    }
    let messages = locale.messages;
    let names: Vec<&str> = outcome.without_cost().map(|strategy| name(messages, strategy)).collect();
    let costs = (!names.is_empty()).then(|| messages.strategies_costs_missing(&names.join(", ")));
    let margin = (plan.margin >= 1.0).then(|| messages.margin_assumed().to_owned());
    costs.into_iter().chain(margin).collect::<Vec<_>>().join(" ")
}

/// Where growth ends with the strategies.
fn plateau(locale: &Locale, outcome: &StrategyOutcome) -> String {
    let messages = locale.messages;
    match (outcome.without.plateau, outcome.combined.plateau) {
        (Ok(before), Ok(after)) => {
            let [before, after] = [before.mrr, after.mrr].map(|mrr| locale.about_money(mrr));
            match outcome.combined.outlook() {
                Outlook::Grows { month: Some(month), .. } | Outlook::Shrinks { month: Some(month), .. } => {
                    messages.strategies_plateau_in(&before, &locale.duration(f64::from(month)), &after)
                }
                _ => messages.strategies_plateau(&before, &after),
            }
        }
        (Err(_), Ok(after)) => messages.strategies_plateau_new(&locale.about_money(after.mrr)),
        (_, Err(reason)) => Sentence::from(endless(
            locale,
            reason,
            &locale.messages.a_month(&locale.about_money(outcome.revenue_with())),
            outcome.horizon(),
        ))
        .plain(),
    }
}

/// What the likely range assumes: the plan's churn is that without the strategies.
fn condition_before(locale: &Locale, plan: &Plan) -> String {
    match plan.evidence {
        Some(_) => condition(locale, plan),
        None => locale.messages.if_churn_before(&locale.about_percent(plan.churn())),
    }
}

// --- the chart ------------------------------------------------------------------------------------

/// The chart of the plan with the strategies, in a sentence.
pub fn chart_summary(locale: &Locale, outcome: &StrategyOutcome) -> String {
    let horizon = locale.months(f64::from(outcome.horizon()));
    let [from, to] = [outcome.revenue_without(), outcome.revenue_with()].map(|mrr| locale.money(mrr));
    let [low, high] = outcome.series.range.last().copied().unwrap_or_default().map(|mrr| locale.money(mrr));
    locale.messages.strategies_chart_summary(&from, &high, &horizon, &low, &to)
}

/// What the course is called.
pub fn course_name(locale: &Locale, outcome: &StrategyOutcome) -> &'static str {
    let messages = locale.messages;
    if outcome.effects.contributions.is_empty() { messages.key_plan() } else { messages.key_with_strategies() }
}

/// What the course is called that the one with the strategies is compared with.
pub fn compared_name(locale: &Locale, outcome: &StrategyOutcome) -> &'static str {
    if outcome.today.is_some() { locale.messages.key_today() } else { locale.messages.without_strategies() }
}

/// The label of the plateau's line.
pub fn plateau_label(locale: &Locale, outcome: &StrategyOutcome) -> String {
    outcome.series.level.map_or_else(String::new, |level| locale.messages.plateau_line(&locale.money(level)))
}
