//! The report on paper: the answer, the comparison, all that is assumed, how each figure is computed. It comes in a chunk
//! of its own and is in the page only while it is printed.

mod compared;
mod figures;

use std::rc::Rc;

use yew::prelude::*;

use super::charts::LineChart;
use super::content::sentence;
use super::context::use_locale;
use super::views::plateau::plan_chart;
use crate::outcome::comparison::Comparison;
use crate::outcome::plan::PlanOutcome;
use crate::state::{ReportNames, Workspace};
use crate::text::Locale;
use crate::wording::plateau as plan_wording;
use crate::wording::report as wording;
use crate::wording::scenarios::name;
use compared::Compared;
use figures::{blocks, figure, heads};

/// What a report is drawn from.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ReportProps {
    /// What the person has set up.
    pub workspace: Workspace,
    /// Who it is for and by.
    pub names: Rc<ReportNames>,
    /// The day, in words.
    pub date: AttrValue,
}

/// The report.
#[component]
pub fn Report(props: &ReportProps) -> Html {
    let locale = use_locale();
    let messages = locale.messages;
    let ReportProps { workspace, names, date } = props;
    let results = use_memo(workspace.clone(), |workspace| {
        (Rc::new(PlanOutcome::of(workspace)), Rc::new(Comparison::new(workspace, &[], false)))
    });
    let (outcome, comparison) = &*results;
    let is_compared = comparison.columns.len() > 1;
    let who = |title: &'static str, name: &String| {
        let name = name.trim().to_owned();
        (!name.is_empty()).then(|| html! { <p>{ title }{ ": " }<bdi>{ name }</bdi></p> })
    };
    let labels = plan_chart::labels(&locale, workspace, outcome);
    html! {
        <article class="report" translate="no">
            <header>
                <h1>{ messages.report_title() }</h1>
                { for who(messages.report_for(), &names.prepared_for) }
                { for who(messages.report_by(), &names.by) }
                <p>{ date.clone() }</p>
            </header>
            <section>
                if is_compared {
                    <p class="quietly">{ name(&locale, workspace.scenarios.edited_label()) }</p>
                }
                <p class="answer-small">{ sentence(&plan_wording::answer(&locale, outcome)) }</p>
                if let Some(versus) = plan_wording::versus_today(&locale, workspace, outcome) {
                    <p>{ sentence(&versus) }</p>
                }
                <p>{ plan_wording::because(&locale, &workspace.plan, outcome) }</p>
                { figure(plan_wording::chart_heading(&locale, workspace.measure), html! {
                    <LineChart series={outcome.series.clone()} unit={workspace.measure.unit()} {labels} cursor={false} />
                }) }
            </section>
            if is_compared {
                <Compared workspace={workspace.clone()} {comparison} />
            }
            { assumptions(&locale, workspace, comparison) }
            { computed(&locale, workspace, outcome) }
            { story(&locale, workspace) }
        </article>
    }
}

/// Each number of each plan.
fn assumptions(locale: &Locale, workspace: &Workspace, comparison: &Comparison) -> Html {
    let messages = locale.messages;
    let wording::Assumptions { names, rows } = wording::assumptions(locale, workspace);
    let block = |columns: std::ops::Range<usize>| {
        let row = |(title, cells): &(String, Vec<String>)| {
            let cells = cells[columns.clone()].iter().map(|cell| html! { <td>{ cell }</td> });
            html! { <tr><th scope="row">{ title }</th>{ for cells }</tr> }
        };
        html! {
            <table class="compared">
                { heads(&names, comparison, columns.clone()) }
                <tbody>{ for rows.iter().map(row) }</tbody>
            </table>
        }
    };
    html! {
        <section>
            <h2>{ messages.report_assumptions() }</h2>
            { for blocks(names.len()).map(block) }
            { for wording::notes(locale, workspace).into_iter().map(|note| html! { <p class="quietly">{ note }</p> }) }
        </section>
    }
}

/// How each figure is computed, and the sources.
fn computed(locale: &Locale, workspace: &Workspace, outcome: &PlanOutcome) -> Html {
    let messages = locale.messages;
    let (computed, sources) = wording::computed(locale, workspace, outcome);
    let figure = |wording::Computed { title, value, how }| {
        html! { <div><dt>{ title }</dt><dd><b>{ value }</b></dd><dd>{ how }</dd></div> }
    };
    html! {
        <section>
            <h2>{ messages.report_computed() }</h2>
            if workspace.scenarios.count() > 1 {
                <p class="quietly">{ name(locale, workspace.scenarios.edited_label()) }</p>
            }
            <dl>{ for computed.into_iter().map(figure) }</dl>
            <ul class="quietly">{ for sources.into_iter().map(|source| html! { <li>{ source }</li> }) }</ul>
        </section>
    }
}

/// The story's titles, where the person has made one.
fn story(locale: &Locale, workspace: &Workspace) -> Html {
    let titles = wording::story(locale, workspace);
    if titles.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <h2>{ locale.messages.story_title() }</h2>
            <ol>{ for titles.into_iter().map(|title| html! { <li>{ title }</li> }) }</ol>
        </section>
    }
}
