//! How the figures of this view are computed.

use super::measured;
use super::worth::{Basis, basis};
use crate::model::benchmarks;
use crate::model::clv;
use crate::model::units::annual_retention_from_churn;
use crate::state::beside::client;
use crate::ui::explain::Explanation;
use crate::ui::plateau;
use crate::ui::scene::{Figure, Scene};

/// The explanation of a figure of retention or of a client's worth.
pub fn explain(scene: &Scene, figure: Figure) -> Explanation {
    if figure < Figure::Worth { period(scene, figure) } else { worth(scene, figure) }.unwrap_or_default()
}

fn period(scene: &Scene, figure: Figure) -> Option<Explanation> {
    let (words, texts) = (scene.words, scene.words.texts);
    let told = measured(scene)?;
    let period = told.period;
    let [start, new, end] = [period.start, period.new, period.end].map(|count| words.whole(count));
    let (kept, months) = (words.factor(told.retention_rate), words.formats.number(period.months));
    let percent = |share: f64| words.formats.percent(share);
    Some(match figure {
        Figure::Kept => {
            let values = [("start", &*start), ("new", &new), ("end", &end), ("result", &percent(told.retention_rate))];
            (words.fill(texts.how_kept(), &values), Some(benchmarks::EIGHT_STRATEGIES))
        }
        Figure::Churn => {
            let values = [("kept", &*kept), ("months", &months), ("result", &percent(told.monthly_churn))];
            (words.fill(texts.how_churn(), &values), Some(benchmarks::SHARE_INTERVALS))
        }
        Figure::KeptYear => {
            let values = [("kept", &*kept), ("months", &months), ("result", &percent(told.annual_retention))];
            (words.fill(texts.how_year(), &values), None)
        }
        Figure::OneMore => {
            let more = period.with_one_more_kept()?;
            let (lost, rate) = (words.whole(more.lost), percent(more.retention().retention_rate));
            (words.fill(texts.how_one_more(), &[("lost", &lost), ("start", &start), ("result", &rate)]), None)
        }
        _ => {
            let months = told.lifetime.unwrap_or(told.lifetime_low);
            (plateau::lifetime(scene, 1.0 / months, months), Some(benchmarks::LIFETIME_TIERS.source))
        }
    })
}

fn worth(scene: &Scene, figure: Figure) -> Option<Explanation> {
    let (words, texts) = (scene.words, scene.words.texts);
    let case = scene.case();
    let Basis { churn, .. } = basis(scene);
    let told = clv::clv(&client(&case.beside, &case.plan, churn));
    let money = |value: f64| words.formats.money(value);
    let (worth, cost) = (told.clv.map_or(String::new(), money), money(case.beside.winning_cost));
    Some(match figure {
        Figure::Worth => {
            let (margin, fee, churn) =
                (words.formats.percent(case.plan.margin), money(case.plan.fee), words.formats.percent(churn));
            let values = [("margin", &*margin), ("fee", &fee), ("churn", &churn), ("result", &worth)];
            (words.fill(texts.how_worth(), &values), None)
        }
        Figure::Ratio => {
            let result = words.formats.number(told.clv_to_cac?);
            (words.fill(texts.how_ratio(), &[("worth", &worth), ("cost", &cost), ("result", &result)]), None)
        }
        Figure::Payback => (words.fill(texts.how_payback(), &[("cost", &cost)]), None),
        _ => {
            let kept = annual_retention_from_churn(churn);
            let [from, to] = [kept, kept + benchmarks::FIVE_POINTS].map(|share| words.formats.tenth_percent(share));
            let values = [("from", &*from), ("to", &to), ("other", benchmarks::FIVE_POINTS_STUDY.source.title)];
            (words.fill(texts.how_five(), &values), Some(benchmarks::FIVE_POINTS_CLAIM.source))
        }
    })
}
