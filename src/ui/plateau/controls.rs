//! The inputs of the first view.

use yew::prelude::*;

use super::super::input::control::{Control, control};
use super::super::words::Words;
use super::tiles::tier;
use crate::model::Projection;
use crate::state::{Action, Field, Plan, State};

/// The inputs of a plan, with what they mean by themselves.
pub fn controls(words: &Words, state: &State, projection: &Projection, act: &Callback<Action>) -> Html {
    let (texts, plan) = (words.texts, &state.plan);
    let pace = words.formats.number(plan.sign_ups());
    let together = words.formats.number(plan.sign_ups() * plan.reps);
    let churn = words.formats.percent(plan.churn());
    let reached = projection.lifetime_tier;
    let none = Html::default;
    let inputs = [
        ("lifetime", Field::Lifetime, &texts.lifetime, ("churn", churn), tier(reached, texts.lifetime_tier(reached))),
        ("reps", Field::Reps, &texts.reps, ("pace", together), none()),
        ("months-per-sign-up", Field::MonthsPerSignUp, &texts.months_per_sign_up, ("pace", pace), none()),
        ("fee", Field::Fee, &texts.fee, ("", String::new()), none()),
        ("clients", Field::Clients, &texts.clients, ("", String::new()), none()),
    ];
    let inputs = inputs.into_iter().map(|(id, field, texts, (gap, value), beside)| {
        let slider = !matches!(field, Field::Fee | Field::Clients);
        let hint = words.fill(texts.hint, &[(gap, &value)]);
        control(Control { id, field, texts, slider, hint, beside }, state, words, act)
    });
    let reset = act.reform(|_: MouseEvent| Action::Reset);
    html! {
        <section class="controls" aria-label={texts.controls}>
            { for inputs }
            <button type="button" class="quiet" onclick={reset} disabled={*plan == Plan::default()}>{ texts.reset }</button>
        </section>
    }
}
