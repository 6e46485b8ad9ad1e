//! Sales and service reps: whose book is worth most, and what bonuses cost.

mod books;
mod service_bonus;
mod stay_bonus;

use yew::prelude::*;

use super::ViewProps;
use crate::outcome::reps::BooksOutcome;
use crate::ui::content::{Answer, Footer};
use crate::ui::context::use_locale;
use crate::ui::controls::use_open_set;
use crate::ui::hooks::use_announcement;
use crate::ui::render_count;
use crate::wording::reps as wording;
use service_bonus::ServiceBonus;
use stay_bonus::StayBonus;

/// The view.
#[component]
pub fn RepsView(props: &ViewProps) -> Html {
    render_count::count("RepsView");
    let locale = use_locale();
    let messages = locale.messages;
    let workspace = &props.workspace;
    let (plan, inputs) = (&workspace.plan, &workspace.reps);
    let reps = use_memo((plan.clone(), inputs.clone()), |(plan, inputs)| inputs.reps(plan));
    let books = use_memo(reps.clone(), |reps| BooksOutcome::of(reps));
    let open = use_open_set(&[]);
    let answer = wording::answer(&locale, &books);
    use_announcement(answer.plain());
    html! {
        <>
            <Answer text={answer} sample={inputs.is_sample()} />
            <p class="because">{ messages.books_because() }</p>
            { books::books(&locale, inputs, &reps, &books) }
            <StayBonus plan={plan.clone()} inputs={inputs.clone()} open={open.clone()} />
            <ServiceBonus plan={plan.clone()} inputs={inputs.clone()} />
            <p class="way"><a data-look="pill" href="#/strategies">{ messages.back_to_strategies() }</a></p>
            <Footer />
        </>
    }
}
