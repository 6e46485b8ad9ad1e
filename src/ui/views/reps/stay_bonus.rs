//! A bonus for clients who stay: what it costs for each deal, and what pays for it.

use std::rc::Rc;

use yew::prelude::*;

use crate::outcome::reps::{MilestoneOutcome, StayBonusOutcome};
use crate::state::Plan;
use crate::state::rep_inputs::BONUS;
use crate::state::reps::RepInputs;
use crate::ui::content::{explanation, sentence, table};
use crate::ui::context::use_locale;
use crate::ui::controls::{InputRow, OpenSet};
use crate::ui::render_count;
use crate::wording::reps as wording;

#[derive(Properties, PartialEq)]
pub struct StayBonusProps {
    pub plan: Rc<Plan>,
    pub inputs: Rc<RepInputs>,
    /// Which parts of the view are open.
    pub open: OpenSet,
}

/// The part of the view.
#[component]
pub fn StayBonus(props: &StayBonusProps) -> Html {
    render_count::count("StayBonus");
    let locale = use_locale();
    let messages = locale.messages;
    let deps = (props.plan.clone(), props.inputs.clone());
    let outcome = use_memo(deps, |(plan, inputs)| StayBonusOutcome::new(plan, inputs));
    let field = |(row, milestone): (usize, &MilestoneOutcome)| {
        let label = AttrValue::from(wording::bonus_label(&locale, milestone));
        html! { <InputRow input={BONUS.at(row)} value={Some(milestone.bonus)} {label} /> }
    };
    let title = messages.bonus_title();
    let how = || html! { <BonusExplanation outcome={*outcome} /> };
    let details = table(
        wording::bonus_table_name(&locale),
        "",
        &wording::bonus_columns(&locale),
        &wording::bonus_rows(&locale, &outcome),
    );
    html! {
        <section class="part" aria-labelledby="bonus">
            <h2 id="bonus" translate="yes">{ title }</h2>
            <div class="split">
                <div class="controls">{ for outcome.milestones.iter().enumerate().map(field) }</div>
                <div class="results">
                    <div class="answer-small">
                        { sentence(&wording::bonus_answer(&locale, &outcome)) }
                        { props.open.explain("bonus", title, how) }
                    </div>
                    { details }
                </div>
            </div>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct ExplanationProps {
    outcome: StayBonusOutcome,
}

#[component]
fn BonusExplanation(props: &ExplanationProps) -> Html {
    let locale = use_locale();
    explanation(&wording::bonus_explanation(&locale, &props.outcome))
}
