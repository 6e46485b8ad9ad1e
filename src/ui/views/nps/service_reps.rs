//! The score of each service rep, and which of them differ by more than chance.

use std::rc::Rc;

use yew::prelude::*;

use super::explanation::PairsExplanation;
use crate::outcome::nps::service_reps::ServiceRepsOutcome;
use crate::text::Locale;
use crate::ui::charts::{IntervalChart, IntervalRow};
use crate::ui::content::table::scrolled;
use crate::ui::content::tier;
use crate::ui::context::use_locale;
use crate::ui::controls::{OpenSet, use_open_set};
use crate::ui::render_count;
use crate::wording::nps::service_reps::{self as wording, RepRow};

/// The points that the chart's axis names.
const MARKS: [f64; 5] = [-100.0, -50.0, 0.0, 50.0, 100.0];

#[derive(Properties, PartialEq)]
pub struct ServiceRepsProps {
    /// The reps of the survey, if it has any.
    pub outcome: Rc<Option<ServiceRepsOutcome>>,
}

/// The part of the view; nothing where no rep is known.
#[component]
pub fn ServiceReps(props: &ServiceRepsProps) -> Html {
    render_count::count("ServiceReps");
    let locale = use_locale();
    let open = use_open_set(&[]);
    let Some(outcome) = &*props.outcome else { return Html::default() };
    let summary = AttrValue::from(wording::summary(&locale, outcome));
    html! {
        <section class="part" aria-labelledby="reps">
            <h2 id="reps" translate="yes">{ locale.messages.reps_title() }</h2>
            <div class="split">
                <div class="controls">{ differences(&locale, outcome, &open) }</div>
                <div class="results">
                    <figure class="beside">{ chart(&locale, outcome, summary.clone()) }</figure>
                    { table(&locale, outcome, summary) }
                </div>
            </div>
        </section>
    }
}

fn chart(locale: &Locale, outcome: &ServiceRepsOutcome, summary: AttrValue) -> Html {
    let row = |rep: &crate::model::nps_by_rep::Rep| IntervalRow {
        name: rep.name.clone().into(),
        value: rep.nps.score,
        interval: rep.nps.interval,
    };
    let rows: Vec<IntervalRow> = outcome.drawn().iter().map(row).collect();
    let marks: Vec<(f64, AttrValue)> = MARKS.map(|points| (points, locale.score(points).into())).into();
    html! { <IntervalChart {rows} {marks} {summary} /> }
}

/// All reps as a table; those with few answers are marked.
fn table(locale: &Locale, outcome: &ServiceRepsOutcome, name: AttrValue) -> Html {
    let row = |row: RepRow| {
        let few = row.few.map(|few| html! { <small>{ " " }{ few }</small> });
        html! {
            <tr>
                <th scope="row">{ row.name }</th>
                <td>{ row.answers }{ few }</td>
                <td>{ row.score }</td>
                <td>{ row.interval }</td>
                <td data-text="">{ tier(row.tier as usize, row.tier_name) }</td>
            </tr>
        }
    };
    let heads = wording::heads(locale);
    // The tier is in words.
    let head = |(place, name): (usize, &&'static str)| {
        html! { <th scope="col" data-text={(place + 1 == heads.len()).then_some("")}>{ *name }</th> }
    };
    let content = html! {
        <>
            <table>
                <thead><tr>{ for heads.iter().enumerate().map(head) }</tr></thead>
                <tbody>{ for wording::rows(locale, outcome).into_iter().map(row) }</tbody>
            </table>
            { wording::more(locale, outcome) }
        </>
    };
    scrolled(name, content)
}

/// Which pairs differ, and that others cannot be told apart.
fn differences(locale: &Locale, outcome: &ServiceRepsOutcome, open: &OpenSet) -> Html {
    if !outcome.has_pairs {
        return Html::default();
    }
    let pairs = wording::differences(locale, outcome);
    html! {
        <>
            if !pairs.is_empty() {
                <ul class="differ">{ for pairs.into_iter().map(|pair| html! { <li>{ pair }</li> }) }</ul>
            }
            <div class="told">
                { wording::open_pairs(locale, outcome) }
                { open.explain("pairs", locale.messages.reps_title(), || html! { <PairsExplanation /> }) }
            </div>
        </>
    }
}
