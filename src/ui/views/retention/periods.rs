//! Several periods, pasted or typed: each one's retention, and the churn of all together.

use std::rc::Rc;

use yew::prelude::*;

use super::adopt::{AdoptCounts, Adopted};
use crate::import::periods as import;
use crate::model::limits::Unit;
use crate::outcome::retention::periods::PeriodsOutcome;
use crate::state::{PastedTable, TableKind};
use crate::ui::charts::{ChartLabels, LineChart};
use crate::ui::content::table::MOST_ROWS;
use crate::ui::content::{sentence, table};
use crate::ui::context::use_locale;
use crate::ui::controls::{Disclosure, PasteField, TableReading};
use crate::ui::render_count;
use crate::wording::retention::periods as wording;

#[derive(Properties, PartialEq)]
pub struct PeriodsProps {
    /// The pasted table.
    pub table: Rc<PastedTable>,
    /// The length of each period, months.
    pub months: f64,
    /// The churn that the plan has adopted, if it has.
    pub adopted: Option<Adopted>,
}

/// The part of the view.
#[component]
pub fn Periods(props: &PeriodsProps) -> Html {
    render_count::count("Periods");
    let locale = use_locale();
    let messages = locale.messages;
    let (kind, months) = (TableKind::Periods, props.months);
    let deps = (props.table.clone(), months);
    let read = use_memo(deps.clone(), |(table, months)| import::Periods::read(&table.text, &table.chosen, *months));
    let outcome = use_memo(deps, |(_, months)| PeriodsOutcome::of(&read.periods, *months).map(Rc::new));
    let outcome = (*outcome).clone();
    let is_pasted = !props.table.text.trim().is_empty();
    html! {
        <section class="part" aria-labelledby="periods">
            <h2 id="periods" translate="yes">{ messages.periods_title_part() }</h2>
            <div class="split">
                <div class="controls">
                    <PasteField {kind} id="paste-periods" table={props.table.clone()} label={messages.paste_periods()}
                        hint={wording::paste_hint(&locale, months)} />
                    <TableReading {kind} binary={read.reading.binary} columns={read.reading.columns.clone()}
                        roles={wording::roles(&locale).to_vec()}
                        reading={is_pasted.then(|| wording::reading(&locale, &read))} />
                </div>
                <div class="results">
                    if let Some(outcome) = outcome {
                        <p class="answer-small">{ sentence(&wording::answer(&locale, &outcome)) }</p>
                        <AdoptCounts counted={outcome.counted} adopted={props.adopted.clone()} />
                        if outcome.periods.len() > 1 {
                            <PeriodsChart outcome={outcome.clone()} />
                        }
                        <Disclosure summary={messages.as_table()} about={messages.periods_title_part()}>
                            <PeriodsTable {outcome} />
                        </Disclosure>
                    }
                </div>
            </div>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct OutcomeProps {
    outcome: Rc<PeriodsOutcome>,
}

/// The retention of each period with its interval, and that of all together.
#[component]
fn PeriodsChart(props: &OutcomeProps) -> Html {
    let locale = use_locale();
    let outcome = &props.outcome;
    let chart = use_memo(outcome.clone(), |outcome| {
        let names: Vec<AttrValue> = outcome.periods.iter().map(|period| wording::label(&period.name).into()).collect();
        (outcome.series().unwrap_or_default(), Rc::new(names))
    });
    let (series, steps) = (*chart).clone();
    let labels = ChartLabels {
        summary: wording::chart_summary(&locale, outcome).into(),
        axis: locale.messages.periods_axis().into(),
        steps,
        level: wording::together_label(&locale, outcome).into(),
        ..ChartLabels::default()
    };
    html! {
        <figure class="beside">
            <figcaption>{ locale.messages.periods_title() }</figcaption>
            <LineChart {series} unit={Unit::Share} {labels} cursor={false} />
        </figure>
    }
}

/// The periods as a table.
#[component]
fn PeriodsTable(props: &OutcomeProps) -> Html {
    let locale = use_locale();
    let name = locale.messages.periods_title();
    table(name, name, &wording::columns(&locale), &wording::rows(&locale, &props.outcome, MOST_ROWS))
}
