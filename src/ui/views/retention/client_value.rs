//! What a client is worth: its terms, the figures, and its margin added up.

use std::rc::Rc;

use yew::prelude::*;

use crate::model::limits::Unit;
use crate::outcome::retention::client_value::{ChurnBasis, ClientValueOutcome};
use crate::state::plan_inputs::{EXPANSION, FEE, MARGIN};
use crate::state::retention_inputs::{ACQUISITION_COST, DISCOUNT_RATE};
use crate::state::{Action, Workspace};
use crate::text::Locale;
use crate::ui::charts::{ChartLabels, LineChart};
use crate::ui::content::{Tile, explanation, table};
use crate::ui::context::use_locale;
use crate::ui::controls::{Button, ButtonVariant, Disclosure, OpenSet, input_row};
use crate::wording::figure::FigureText;
use crate::wording::retention::client_value::{self as wording, Figure};

/// The part of the view.
pub fn client_value(locale: &Locale, workspace: &Workspace, outcome: &Rc<ClientValueOutcome>, open: &OpenSet) -> Html {
    let inputs = [&FEE, &MARGIN, &EXPANSION, &DISCOUNT_RATE, &ACQUISITION_COST];
    html! {
        <section class="part" aria-labelledby="worth">
            <h2 id="worth" translate="yes">{ locale.messages.value_title() }</h2>
            <div class="split">
                <div class="controls">
                    <ChurnChoice basis={outcome.basis} />
                    { for inputs.into_iter().map(|input| input_row(input, workspace)) }
                </div>
                <div class="results">
                    { figures(locale, outcome, open) }
                    <MarginChart outcome={outcome.clone()} />
                </div>
            </div>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct ChurnChoiceProps {
    basis: ChurnBasis,
}

/// The choice between the churn of the counts and the plan's.
#[component]
fn ChurnChoice(props: &ChurnChoiceProps) -> Html {
    let locale = use_locale();
    let basis = props.basis;
    let [counted, plan] = wording::churn_choices(&locale, &basis);
    let choice = |(text, of_plan): (String, bool)| {
        let disabled_because = (!of_plan && basis.counted.is_none()).then(|| locale.messages.no_counts_yet());
        html! {
            <Button variant={ButtonVariant::Pill} {text} action={Action::UsePlanChurn(of_plan)} {disabled_because}
                pressed={Some(of_plan == basis.uses_plan)} />
        }
    };
    let title = locale.messages.value_at_churn();
    html! {
        <div class="presets" role="group" aria-label={title}>
            <span aria-hidden="true">{ title }</span>
            { for [(counted, false), (plan, true)].into_iter().map(choice) }
        </div>
    }
}

/// The id of a figure among the parts that can be opened.
fn id(figure: Figure) -> &'static str {
    match figure {
        Figure::Value => "value",
        Figure::Ratio => "ratio",
        Figure::Payback => "payback",
        Figure::FivePoints => "five-points",
    }
}

fn figures(locale: &Locale, outcome: &Rc<ClientValueOutcome>, open: &OpenSet) -> Html {
    let tile = |figure: Figure| {
        let FigureText { title, value, below, .. } = wording::figure(locale, outcome, figure);
        let is_open = open.has(id(figure));
        html! {
            <Tile id={id(figure)} {title} value={html! { { value } }} {below} open={is_open} ontoggle={open.ontoggle.clone()}>
                if is_open {
                    <ValueExplanation {figure} outcome={outcome.clone()} />
                }
            </Tile>
        }
    };
    html! { <dl class="tiles">{ for Figure::ALL.into_iter().map(tile) }</dl> }
}

#[derive(Properties, PartialEq)]
struct ExplanationProps {
    figure: Figure,
    outcome: Rc<ClientValueOutcome>,
}

#[component]
fn ValueExplanation(props: &ExplanationProps) -> Html {
    let locale = use_locale();
    explanation(&wording::explanation(&locale, &props.outcome, props.figure))
}

#[derive(Properties, PartialEq)]
struct MarginChartProps {
    outcome: Rc<ClientValueOutcome>,
}

/// The margin of one client, month by month, and what winning the client cost.
#[component]
fn MarginChart(props: &MarginChartProps) -> Html {
    let locale = use_locale();
    let (messages, outcome) = (locale.messages, &props.outcome);
    // Months of the client, not of the calendar: they begin at 0, not now.
    let steps =
        use_memo(outcome.series.horizon(), |horizon| (0..=*horizon).map(|month| month.to_string().into()).collect());
    let labels = ChartLabels {
        summary: wording::chart_summary(&locale, outcome).into(),
        axis: messages.axis_months().into(),
        steps,
        level: wording::cost_label(&locale, outcome).into(),
        ..ChartLabels::default()
    };
    html! {
        <figure class="beside">
            <figcaption>{ messages.margin_title() }</figcaption>
            <LineChart series={outcome.series.clone()} unit={Unit::Money} {labels} cursor={false} />
            <Disclosure summary={messages.as_table()} about={messages.margin_title()}>
                <MarginTable outcome={outcome.clone()} />
            </Disclosure>
        </figure>
    }
}

/// The margin as a table.
#[component]
fn MarginTable(props: &MarginChartProps) -> Html {
    let locale = use_locale();
    let caption = wording::chart_summary(&locale, &props.outcome);
    table(locale.messages.margin_title(), caption, &wording::columns(&locale), &wording::rows(&locale, &props.outcome))
}
