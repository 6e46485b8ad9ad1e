//! What really happened: the months, typed or pasted, and what explains them. It comes in a chunk of its own.

mod fit;
mod months;
mod paste;
mod start;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::details_props::DetailsProps;
use crate::state::past::MOST;
use crate::state::past_inputs::PAST_SINCE;
use crate::state::{Action, PastAction};
use crate::ui::context::{use_dispatch, use_locale};
use crate::ui::controls::input_row;
use fit::FitPart;
use months::Months;
use paste::Paste;
use start::StartMonth;

crate::lazy_view!(
    /// The part, in its chunk.
    pub static PAST: DetailsProps = past, PastPart
);

/// The part.
#[component]
pub fn PastPart(props: &DetailsProps) -> Html {
    let (locale, dispatch) = (use_locale(), use_dispatch());
    let messages = locale.messages;
    let DetailsProps { workspace, pasted, .. } = props;
    let past = &workspace.past;
    let has_months = !past.months.is_empty();
    let onchange = use_callback(dispatch, |event: Event, dispatch| {
        let is_on = event.target_unchecked_into::<HtmlInputElement>().checked();
        dispatch.send(Action::Past(PastAction::SetInLink(is_on)));
    });
    html! {
        <div class="past-part">
            <p class="quietly">{ messages.past_hint(&locale.whole(MOST as u32)) }</p>
            <div class="here">
                <StartMonth start={past.start} />
                if has_months {
                    { input_row(&PAST_SINCE, workspace) }
                }
            </div>
            <Months past={past.clone()} />
            if has_months {
                <p><label><input type="checkbox" aria-label={messages.past_in_link()} checked={past.in_link} {onchange} />{ " " }{ messages.past_in_link() }</label></p>
                <p class="quietly">{ if past.in_link { messages.past_public() } else { messages.past_private() } }</p>
            }
            <Paste table={pasted.clone()} past={past.clone()} />
            if has_months {
                <FitPart workspace={workspace.clone()} />
            }
        </div>
    }
}
