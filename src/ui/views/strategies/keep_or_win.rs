//! Where a budget lifts the plateau more: in winning clients or in keeping them.

use std::rc::Rc;

use yew::prelude::*;

use crate::model::Projection;
use crate::outcome::strategies::keep_or_win::{BudgetInputs, KeepOrWinOutcome};
use crate::state::retention_inputs::ACQUISITION_COST;
use crate::state::strategy_inputs::{BUDGET, KEEPING_COST_A, KEEPING_COST_B};
use crate::state::{Input, Plan};
use crate::text::Locale;
use crate::ui::charts::{ChartRow, RowBar, RowChart};
use crate::ui::content::explanation;
use crate::ui::context::use_locale;
use crate::ui::controls::InputRow;
use crate::ui::render_count;
use crate::wording::strategies::keep_or_win as wording;

#[derive(Properties, PartialEq)]
pub struct KeepOrWinProps {
    pub plan: Rc<Plan>,
    /// The plan's projection.
    pub projection: Rc<Projection>,
    pub inputs: BudgetInputs,
}

/// The inputs, and where the budget leads.
#[component]
pub fn KeepOrWin(props: &KeepOrWinProps) -> Html {
    render_count::count("KeepOrWin");
    let locale = use_locale();
    let messages = locale.messages;
    let KeepOrWinProps { plan, projection, inputs } = props;
    // Only likely ranges of the projection differ where the plan is the same, and those do not count here.
    let outcome = use_memo((plan.clone(), *inputs), |(plan, inputs)| KeepOrWinOutcome::new(plan, projection, *inputs));
    let field = |(input, value): (&'static Input, f64)| {
        html! { <InputRow input={input.field()} value={Some(value)} /> }
    };
    let fields = [
        (&BUDGET, inputs.budget),
        (&ACQUISITION_COST, inputs.acquisition_cost),
        (&KEEPING_COST_A, inputs.keeping_costs[0]),
        (&KEEPING_COST_B, inputs.keeping_costs[1]),
    ];
    html! {
        <>
            <div class="aim">{ for fields.into_iter().map(field) }</div>
            if let Some(outcome) = &*outcome {
                <p>{ wording::answer(&locale, outcome) }</p>
                <div class="drawn">
                    <RowChart rows={chart_rows(&locale, outcome)} marks={vec![outcome.today]} summary={messages.keep_summary()} />
                </div>
            } else {
                <p>{ messages.keep_no_cost() }</p>
            }
            <div class="quietly">{ explanation(&wording::claim(&locale)) }</div>
        </>
    }
}

/// A bar for each plateau; what the budget does stands out.
fn chart_rows(locale: &Locale, outcome: &KeepOrWinOutcome) -> Vec<ChartRow> {
    let plateaus = [
        (outcome.today, "without"),
        (outcome.winning, "gain"),
        (outcome.keeping, "gain"),
        (outcome.keeping_other, "gain"),
    ];
    let row = |(name, (clients, kind)): (&'static str, (f64, &'static str))| ChartRow {
        name: name.into(),
        bars: vec![RowBar { from: 0.0, to: clients, kind }],
        figure: locale.number(clients).into(),
    };
    wording::names(locale).into_iter().zip(plateaus).map(row).collect()
}
