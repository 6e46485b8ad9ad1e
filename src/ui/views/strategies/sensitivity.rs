//! Which lever moves revenue most: each a tenth lower and higher, and what common steps add.

use std::rc::Rc;

use yew::prelude::*;

use crate::model::Projection;
use crate::model::sensitivity::Spread;
use crate::outcome::strategies::sensitivity::SensitivityOutcome;
use crate::state::Plan;
use crate::text::Locale;
use crate::ui::charts::{ChartRow, RowBar, RowChart};
use crate::ui::content::table;
use crate::ui::context::use_locale;
use crate::ui::render_count;
use crate::wording::strategies::sensitivity as wording;

#[derive(Properties, PartialEq)]
pub struct SensitivityProps {
    pub plan: Rc<Plan>,
    /// The plan's projection.
    pub projection: Rc<Projection>,
}

/// The tornado, its table and the steps.
#[component]
pub fn SensitivityChart(props: &SensitivityProps) -> Html {
    render_count::count("SensitivityChart");
    let locale = use_locale();
    let messages = locale.messages;
    // Only likely ranges of the projection differ where the scenario is the same, and those do not count here; nor do
    // segments' names.
    let outcome = use_memo(props.plan.scenario(), |_| SensitivityOutcome::new(&props.plan, &props.projection));
    let summary = AttrValue::from(wording::summary(&locale, &outcome));
    let rows: Vec<ChartRow> = outcome.percent.iter().map(|spread| chart_row(&locale, &outcome, spread)).collect();
    let steps = wording::steps(&locale, &outcome);
    let details =
        table(messages.sensitivity_title(), "", &wording::columns(&locale), &wording::rows(&locale, &outcome));
    html! {
        <>
            <p>{ summary.clone() }</p>
            <div class="drawn"><RowChart {rows} marks={vec![outcome.revenue]} {summary} /></div>
            { details }
            <p>{ messages.steps_text() }</p>
            <ul class="steps">{ for steps.into_iter().map(|step| html! { <li>{ step }</li> }) }</ul>
        </>
    }
}

/// A lever's bars, from revenue as things stand to either side.
fn chart_row(locale: &Locale, outcome: &SensitivityOutcome, spread: &Spread) -> ChartRow {
    let bar = |to: f64, kind: &'static str| RowBar { from: outcome.revenue, to, kind };
    ChartRow {
        name: wording::lever(locale, spread.lever).into(),
        bars: vec![bar(spread.low, "lower"), bar(spread.high, "higher")],
        figure: wording::spread(locale, outcome, spread).into(),
    }
}
