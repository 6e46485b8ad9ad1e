//! How a figure is computed, with the person's own numbers put in.

use crate::model::benchmarks::{self, Source};
use crate::ui::explain::Explanation;
use crate::ui::scene::{Figure, Scene};

/// The explanation of a figure of the first view.
pub fn explain(scene: &Scene, figure: Figure) -> Explanation {
    let mut text = match figure {
        Figure::Reached => reached(scene),
        Figure::Range => range(scene),
        Figure::Chance => chance(scene),
        Figure::Lifetime if !scene.case().plan.is_simple() => mixed_lifetime(scene),
        Figure::Lifetime => lifetime(scene, scene.case().plan.churn(), scene.results.what_if.mean_lifetime),
        Figure::Retention | Figure::Net => retention(scene, figure),
        Figure::Hire => hire(scene),
        _ => plateau(scene),
    };
    if matches!(figure, Figure::Range | Figure::Chance) && !scene.results.what_if.bands_exact && !scene.results.sketched
    {
        text = format!("{text} {}", scene.words.texts.how_not_exact());
    }
    (text, source(figure))
}

fn source(figure: Figure) -> Option<Source> {
    match figure {
        Figure::Plateau | Figure::Range | Figure::Chance | Figure::Reached => Some(benchmarks::QUEUE),
        Figure::Lifetime => Some(benchmarks::LIFETIME_TIERS.source),
        Figure::Hire => Some(benchmarks::HIRE_RULE_CLIENTS.source),
        _ => None,
    }
}

fn plateau(scene: &Scene) -> String {
    let (words, plan, projection) = (scene.words, &scene.case().plan, &scene.results.what_if);
    let Some(level) = projection.plateau.ok().or(projection.plateau_if_hiring_stops) else {
        return super::answer::answer(scene).into_iter().map(|piece| piece.text).collect();
    };
    let money = |value: f64| words.formats.money(value);
    let lifetime = projection.mean_lifetime;
    // Little's law holds with referrals, too: arrivals are what the clients there make of their lifetime.
    let pace = words.factor(level.clients / lifetime);
    let result = money(level.mrr);
    if plan.all_referrals() == 0.0 && plan.expansion == 0.0 && plan.is_simple() {
        let values =
            [("pace", &*pace), ("lifetime", &words.months(lifetime)), ("fee", &money(plan.fee)), ("money", &result)];
        words.fill(words.texts.how_plateau(), &values)
    } else {
        let worth = money(level.mrr / (level.clients / lifetime).max(f64::MIN_POSITIVE));
        words.fill(words.texts.how_plateau_full(), &[("pace", &pace), ("worth", &worth), ("money", &result)])
    }
}

fn reached(scene: &Scene) -> String {
    let (words, projection) = (scene.words, &scene.results.what_if);
    let Ok(level) = projection.plateau else { return plateau(scene) };
    let kept = words.formats.percent(1.0 - scene.case().plan.churn());
    let from = words.formats.money(projection.months.first().map_or(0.0, |m| m.mean.mrr));
    let money = words.formats.money(level.mrr);
    words.fill(words.texts.how_reached(), &[("kept", &kept), ("from", &from), ("money", &money)])
}

fn range(scene: &Scene) -> String {
    let words = scene.words;
    let Some(last) = scene.results.what_if.months.last() else { return String::new() };
    let [low, _, high] = last.range.mrr.map(|mrr| words.formats.money(mrr));
    words.fill(words.texts.how_range(), &[("low", &low), ("high", &high)])
}

fn chance(scene: &Scene) -> String {
    let words = scene.words;
    let Some(target) = scene.case().target_in_sight() else { return String::new() };
    let (money, month) = (words.formats.money(target.mrr), words.whole(target.month));
    words.fill(words.texts.how_chance(), &[("money", &money), ("month", &month)])
}

/// A lifetime in months, from a churn a month.
pub fn lifetime(scene: &Scene, churn: f64, months: f64) -> String {
    let words = scene.words;
    let (churn, months) = (words.formats.percent(churn), words.months(months));
    let [fair, good, excellent] = benchmarks::LIFETIME_TIERS.value.map(|months| words.formats.number(months));
    let values = [("churn", &*churn), ("months", &months), ("fair", &fair), ("good", &good), ("excellent", &excellent)];
    words.fill(words.texts.how_lifetime(), &values)
}

/// The lifetime of a mix of clients.
fn mixed_lifetime(scene: &Scene) -> String {
    let words = scene.words;
    let months = words.months(scene.results.what_if.mean_lifetime);
    let [fair, good, excellent] = benchmarks::LIFETIME_TIERS.value.map(|months| words.formats.number(months));
    let values = [("months", &*months), ("fair", &fair), ("good", &good), ("excellent", &excellent)];
    words.fill(words.texts.how_lifetime_mixed(), &values)
}

fn retention(scene: &Scene, figure: Figure) -> String {
    let (words, plan) = (scene.words, &scene.case().plan);
    let [clients, revenue] = plan.kept_a_year();
    let (text, result) =
        if figure == Figure::Net { (words.texts.how_net(), revenue) } else { (words.texts.how_retention(), clients) };
    let text = if plan.mix.now().is_empty() { text } else { words.texts.how_mixed() };
    let [churn, expansion] = [plan.churn(), plan.expansion].map(|share| words.formats.percent(share));
    let result = words.formats.tenth_percent(result);
    words.fill(text, &[("churn", &churn), ("expansion", &expansion), ("result", &result)])
}

fn hire(scene: &Scene) -> String {
    let (words, plan) = (scene.words, &scene.case().plan);
    let Some(check) = scene.results.hire else { return String::new() };
    let money = |value: f64| words.formats.money(value);
    let lifetime = scene.results.what_if.mean_lifetime;
    let commission = plan.commission * plan.sign_ups() * plan.fee;
    // Where clients differ, the fee by which the means make the same: those who stay long count more.
    let worth = (check.steady_state_profit + commission + plan.rep_cost) / plan.margin / plan.sign_ups();
    let fee = if plan.is_simple() || plan.sign_ups() == 0.0 { plan.fee } else { worth / lifetime };
    let values = [
        ("margin", words.formats.percent(plan.margin)),
        ("pace", words.factor(plan.sign_ups())),
        ("lifetime", words.months(lifetime)),
        ("fee", money(fee)),
        ("commission", money(commission)),
        ("cost", money(plan.rep_cost)),
        ("profit", money(check.steady_state_profit)),
    ];
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    words.fill(words.texts.how_hire(), &values)
}
