//! Which strategy does most, in a sentence made from the contributions.

use super::{ends, month};
use crate::model::strategies::Name;
use crate::model::strategies::contribution::Contribution;
use crate::text::template::{self, Piece};
use crate::ui::plateau::answer as plateau;
use crate::ui::results::Moves;
use crate::ui::scene::Scene;
use crate::ui::words::SEEN;

/// What a strategy does, to begin a sentence or within one.
fn doing(scene: &Scene, strategy: Name, within: bool) -> String {
    let texts = scene.words.texts;
    if strategy == Name::Hire {
        let count = f64::from(scene.case().beside.settings.hire().count);
        return scene.words.count(if within { texts.hiring_within() } else { texts.hiring() }, count);
    }
    let list = if within { texts.moves_within() } else { texts.moves_doing() };
    list.at(strategy as usize).to_owned()
}

/// The sentence.
pub fn answer(scene: &Scene) -> Vec<Piece> {
    let (words, texts) = (scene.words, scene.words.texts);
    let all: &[Contribution] = scene.results.moves.as_ref().map_or(&[], |moves| &moves.contributions);
    let by_mrr = |a: &&Contribution, b: &&Contribution| a.mrr.total_cmp(&b.mrr);
    // Of equals the first.
    let (Some(best), Some(worst)) = (all.iter().rev().max_by(by_mrr), all.iter().min_by(by_mrr)) else {
        return template::pieces(texts.moves_none(), &[]);
    };
    let gains = best.mrr >= SEEN;
    let loses = worst.mrr <= -SEEN;
    let text = match (gains, loses) {
        (true, true) => texts.moves_most_but(),
        (true, false) if all.len() == 1 => texts.moves_one(),
        (true, false) => texts.moves_most(),
        (false, true) => texts.moves_lose(),
        (false, false) => texts.moves_same(),
    };
    let (month, gain, loss) = (month(scene), words.more_money(best.mrr), words.formats.money(worst.mrr.abs()));
    let (first, within) = (doing(scene, best.strategy, false), doing(scene, worst.strategy, true));
    let money = words.formats.money(best.mrr.abs());
    let values =
        [("best", &*first), ("worst", &within), ("gain", &gain), ("money", &money), ("loss", &loss), ("month", &month)];
    template::pieces(text, &values)
}

/// From where to where, how sure that is, and what it costs.
pub fn because(scene: &Scene, moves: &Moves) -> String {
    let (words, texts) = (scene.words, scene.words.texts);
    if moves.contributions.is_empty() {
        return String::new();
    }
    let money = |value: f64| words.formats.money(value);
    let [from, to] = ends(scene, moves).map(money);
    let mut told = vec![words.fill(texts.moves_together(), &[("from", &from), ("to", &to), ("month", &month(scene))])];
    told.push(match (scene.results.what_if.plateau, moves.combined.plateau) {
        (Ok(before), Ok(after)) => {
            words.fill(texts.moves_plateau(), &[("from", &money(before.mrr)), ("to", &money(after.mrr))])
        }
        (_, Ok(after)) => words.fill(texts.moves_level(), &[("to", &money(after.mrr))]),
        (_, Err(reason)) => {
            let values = [("money", &*to), ("month", &month(scene))];
            template::pieces(texts.endless(reason), &values).into_iter().map(|piece| piece.text).collect()
        }
    });
    if let Some(last) = moves.combined.months.last() {
        let [low, _, high] = last.range.mrr.map(money);
        let plan = &scene.case().plan;
        let condition = if plan.evidence.is_some() {
            plateau::condition(scene)
        } else {
            words.fill(texts.if_churn_before(), &[("churn", &words.formats.percent(plan.churn()))])
        };
        let chance = words.formats.chance(last.range.probability);
        let values =
            [("month", month(scene)), ("chance", chance), ("condition", condition), ("low", low), ("high", high)];
        let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        told.push(words.fill(texts.range(), &values));
    }
    let cost: f64 = moves.contributions.iter().map(|one| one.cost).sum();
    if cost > 0.0 {
        let net = words.more_money(moves.contributions.iter().map(|one| one.net).sum());
        told.push(words.fill(texts.moves_costs(), &[("cost", &money(cost)), ("net", &net)]));
    }
    told.join(" ")
}
