//! Churn by contract term, rep, quarter of the fees and answer to a survey.

use super::fees::{fee, part, quantiles};
use super::groups::{Group, Groups};
use super::stays::Stays;
use super::survival::churn;
use super::{ChurnBy, ChurnGroup, Clients, Grouping, Labels};
use crate::model::nps;

/// Names of the groups of answers.
const ANSWERS: [&str; 3] = ["detractor", "passive", "promoter"];

/// Churn by each column that is there, of at most `most` groups each; `fees` are all of them, ascending.
pub fn churn_by(clients: &Clients, stays: &Stays, fees: Option<&[f64]>, most: u32) -> Vec<ChurnBy> {
    let by = |grouping, keys, key: &dyn Fn(usize) -> u32, name: &dyn Fn(u32) -> String| {
        let Groups { groups, unknown, .. } = Groups::of(stays, keys, most as usize, key);
        ChurnBy { by: grouping, groups: groups.iter().map(|group| figures(group, name(group.key))).collect(), unknown }
    };
    let by_term = || {
        let terms = clients.terms.as_ref()?;
        let keys = terms.iter().max().map_or(0, |longest| usize::from(*longest) + 1);
        let key = |row: usize| if terms[row] == 0 { Labels::NONE } else { u32::from(terms[row]) };
        Some(by(Grouping::Term, keys, &key, &|term| term.to_string()))
    };
    let by_label = |grouping, labels: &Option<Labels>| {
        let Labels { texts, places } = labels.as_ref()?;
        Some(by(grouping, texts.len(), &|row| places[row], &|place| texts[place as usize].to_string()))
    };
    let by_quartile = || {
        let quartiles = quantiles(fees?, 4);
        let key = |row: usize| fee(clients, row).map_or(Labels::NONE, |fee| part(&quartiles, fee) as u32);
        Some(by(Grouping::FeeQuartile, 4, &key, &|quartile| (quartile + 1).to_string()))
    };
    let by_answer = || {
        let scores = clients.scores.as_ref()?;
        let key = |row: usize| scores[row].map_or(Labels::NONE, |score| nps::Group::of(score) as u32);
        Some(by(Grouping::NpsGroup, ANSWERS.len(), &key, &|group| ANSWERS[group as usize].to_owned()))
    };
    let all = [
        by_term(),
        by_label(Grouping::SalesRep, &clients.sales_reps),
        by_label(Grouping::ServiceRep, &clients.service_reps),
        by_quartile(),
        by_answer(),
    ];
    all.into_iter().flatten().collect()
}

fn figures(group: &Group, name: String) -> ChurnGroup {
    let &Group { clients, ended, months, .. } = group;
    let client_months = months.total();
    let [monthly_churn, low, high] = churn(ended, client_months);
    let lifetime_months = (ended > 0).then(|| 1.0 / monthly_churn);
    ChurnGroup { name, clients, ended, client_months, monthly_churn, interval: [low, high], lifetime_months }
}
