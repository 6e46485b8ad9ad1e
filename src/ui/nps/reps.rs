//! The score of each service rep, and which of them really differ.

use yew::prelude::*;

use crate::chart::intervals::{Score, intervals};
use crate::model::nps_by_rep::{ByRep, Pair, Rep, nps_by_rep};
use crate::model::ranking::ranked;
use crate::ui::explain::explain;
use crate::ui::scale::tier;
use crate::ui::scene::{Figure, Panel, Scene};
use crate::ui::table::MOST_ROWS;

/// Under so many answers a rep is marked: even all promoters then leave the tier open.
const FEW: u64 = 10;
/// Most reps in the chart, and most pairs told.
const MOST_DRAWN: usize = 20;
const MOST_PAIRS: usize = 10;

/// The part of the view, where reps are known.
pub fn reps(scene: &Scene) -> Html {
    let tallies = &scene.results.survey.by_rep;
    if tallies.is_empty() {
        return Html::default();
    }
    let (words, texts) = (scene.words, scene.words.texts);
    let told = nps_by_rep(tallies.clone());
    let score = |place: usize| told.reps[place].nps.score;
    let order = ranked(told.reps.len(), &|a, b| score(b).total_cmp(&score(a)));
    let best_first: Vec<&Rep> = order.into_iter().map(|place| &told.reps[place]).collect();
    let end = |rep: Option<&&Rep>| rep.map_or_else(String::new, |rep| words.score(rep.nps.score));
    let (best, worst) = (end(best_first.first()), end(best_first.last()));
    let drawn = best_first.iter().take(MOST_DRAWN);
    let drawn = drawn.map(|rep| Score { name: &rep.name, score: rep.nps.score, interval: rep.nps.interval });
    let summary = words.fill(texts.reps_summary(), &[("best", &best), ("worst", &worst)]);
    html! {
        <section class="part" aria-labelledby="reps">
            <h2 id="reps">{ texts.by_rep() }</h2>
            <div class="split">
                <div class="controls">{ differences(scene, &told) }</div>
                <div class="results">
                    <figure class="beside">
                        { intervals(scene.frame.width(), &drawn.collect::<Vec<_>>(), summary.clone()) }
                    </figure>
                    { all(scene, &best_first, summary) }
                </div>
            </div>
        </section>
    }
}

/// All reps as a table; those with few answers are marked.
fn all(scene: &Scene, reps: &[&Rep], name: String) -> Html {
    let (words, texts) = (scene.words, scene.words.texts);
    let row = |rep: &&Rep| {
        let (nps, answers) = (&rep.nps, rep.nps.tally.responses());
        let [low, high] = nps.interval.map(|end| words.score(end));
        let few = (answers < FEW).then(|| html! { <small>{ " " }{ texts.few() }</small> });
        html! {
            <tr>
                <th scope="row">{ rep.name.clone() }</th>
                <td>{ words.formats.number(answers as f64) }{ few }</td>
                <td>{ words.score(nps.score) }</td>
                <td>{ words.from_to(low, &high) }</td>
                <td>{ tier(nps.tier as usize, texts.nps_tier(nps.tier).to_owned()) }</td>
            </tr>
        }
    };
    let more = reps.len().saturating_sub(MOST_ROWS);
    let more = (more > 0).then(|| words.fill(texts.more_rows(), &[("n", &words.formats.number(more as f64))]));
    html! {
        <div class="wide" tabindex="0" role="region" aria-label={name}>
            <table>
                <thead><tr>{ for texts.rep_columns().all().map(|name| html! { <th scope="col">{ name }</th> }) }</tr></thead>
                <tbody>{ for reps.iter().take(MOST_ROWS).map(row) }</tbody>
            </table>
            { more }
        </div>
    }
}

/// Which pairs differ, and that others cannot be told apart.
fn differences(scene: &Scene, told: &ByRep) -> Html {
    let (words, texts) = (scene.words, scene.words.texts);
    if told.pairs.is_empty() {
        return Html::default();
    }
    let differ: Vec<_> = told.pairs.iter().filter(|pair| pair.differ).collect();
    let rest = told.pairs.len() - differ.len().min(MOST_PAIRS);
    let pair = |pair: &&Pair| {
        // The better one comes first.
        let (a, b, sign) = if pair.difference < 0.0 { (pair.b, pair.a, -1.0) } else { (pair.a, pair.b, 1.0) };
        let ends = pair.interval.map(|end| end * sign);
        let points = words.count(texts.points(), (pair.difference.abs() * 10.0).round() / 10.0);
        let (low, high) = (words.score(ends[0].min(ends[1])), words.score(ends[0].max(ends[1])));
        let values = [
            ("a", told.reps[a].name.as_str()),
            ("b", &told.reps[b].name),
            ("points", &points),
            ("low", &low),
            ("high", &high),
        ];
        html! { <li>{ words.fill(texts.reps_differ(), &values) }</li> }
    };
    let rest = match (differ.len(), rest) {
        (0, _) => texts.reps_alike().to_owned(),
        (_, 0) => String::new(),
        (_, rest) => words.fill(texts.reps_rest(), &[("n", &words.formats.number(rest as f64))]),
    };
    html! {
        <>
            if !differ.is_empty() { <ul class="differ">{ for differ.iter().take(MOST_PAIRS).map(pair) }</ul> }
            <p>{ rest }</p>
            <div class="how">{ scene.fold(Panel::How(Figure::Reps), texts.how(), texts.by_rep(), &|| explain(scene, Figure::Reps)) }</div>
        </>
    }
}
