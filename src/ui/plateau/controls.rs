//! The inputs of the first view.

use yew::prelude::*;

use super::super::input::control::Control;
use super::super::words::Words;
use super::tiles::tier;
use crate::model::Projection;
use crate::state::{Action, Field, Plan};

/// The inputs of a plan, with what they mean by themselves.
pub fn controls(words: &Words, plan: &Plan, projection: &Projection, act: &Callback<Action>) -> Html {
    let texts = words.texts;
    let pace = words.formats.number(plan.sign_ups());
    let together = words.formats.number(plan.sign_ups() * plan.reps);
    let churn = words.formats.percent(plan.churn());
    let reset = act.reform(|_: MouseEvent| Action::Reset);
    html! {
        <section class="controls" aria-label={texts.controls}>
            <Control id="lifetime" field={Field::Lifetime} value={plan.get(Field::Lifetime)} texts={&texts.lifetime}
                words={words.clone()} act={act.clone()} hint={words.fill(texts.lifetime.hint, &[("churn", &churn)])}>
                { tier(projection.lifetime_tier, texts.lifetime_tier(projection.lifetime_tier)) }
            </Control>
            <Control id="reps" field={Field::Reps} value={plan.get(Field::Reps)} texts={&texts.reps}
                words={words.clone()} act={act.clone()} hint={words.fill(texts.reps.hint, &[("pace", &together)])} />
            <Control id="months-per-sign-up" field={Field::MonthsPerSignUp} value={plan.get(Field::MonthsPerSignUp)}
                texts={&texts.months_per_sign_up} words={words.clone()} act={act.clone()}
                hint={words.fill(texts.months_per_sign_up.hint, &[("pace", &pace)])} />
            <Control id="fee" field={Field::Fee} value={plan.get(Field::Fee)} texts={&texts.fee}
                words={words.clone()} act={act.clone()} slider={false} />
            <Control id="clients" field={Field::Clients} value={plan.get(Field::Clients)} texts={&texts.clients}
                words={words.clone()} act={act.clone()} slider={false} />
            <button type="button" class="quiet" onclick={reset} disabled={*plan == Plan::default()}>{ texts.reset }</button>
        </section>
    }
}
