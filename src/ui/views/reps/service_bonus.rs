//! A service rep's bonus: a part of salary, in proportion to retention.

use std::rc::Rc;

use yew::prelude::*;

use crate::outcome::reps::ServiceBonusOutcome;
use crate::state::rep_inputs::{RETENTION_FLOOR, RETENTION_TARGET, SALARY, SALARY_BONUS};
use crate::state::reps::RepInputs;
use crate::state::{Input, Plan};
use crate::ui::content::{sentence, source_link, table};
use crate::ui::context::use_locale;
use crate::ui::controls::InputRow;
use crate::ui::render_count;
use crate::wording::reps as wording;

#[derive(Properties, PartialEq)]
pub struct ServiceBonusProps {
    pub plan: Rc<Plan>,
    pub inputs: Rc<RepInputs>,
}

/// The part of the view.
#[component]
pub fn ServiceBonus(props: &ServiceBonusProps) -> Html {
    render_count::count("ServiceBonus");
    let locale = use_locale();
    let inputs = &props.inputs;
    let deps = (props.plan.clone(), inputs.clone());
    let outcome = use_memo(deps, |(plan, inputs)| ServiceBonusOutcome::new(plan, inputs));
    let row = |(input, value): (&'static Input, f64)| {
        html! { <InputRow input={input.field()} value={Some(value)} /> }
    };
    let details = table(
        wording::service_table_name(&locale),
        "",
        &wording::service_columns(&locale),
        &wording::service_rows(&locale, &outcome),
    );
    html! {
        <section class="part" aria-labelledby="service">
            <h2 id="service" translate="yes">{ locale.messages.service_title() }</h2>
            <div class="split">
                <div class="controls">
                    { row((&SALARY, inputs.salary)) }
                    { row((&SALARY_BONUS, inputs.salary_bonus)) }
                    { row((&RETENTION_FLOOR, inputs.retention_floor)) }
                    { row((&RETENTION_TARGET, inputs.retention_target)) }
                </div>
                <div class="results">
                    <p class="answer-small">{ sentence(&wording::service_answer(&locale, &outcome)) }</p>
                    if let Some(problem) = wording::service_problem(&locale, &outcome) {
                        <p class="problem">{ problem }</p>
                    }
                    { details }
                    <p class="quietly">{ source_link(wording::service_source(&locale)) }</p>
                </div>
            </div>
        </section>
    }
}
