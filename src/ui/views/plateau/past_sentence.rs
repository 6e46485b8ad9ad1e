//! How far the plan is off what really happened, below the chart.

use yew::prelude::*;

use super::details_props::DetailsProps;
use crate::outcome::past::deviation;
use crate::ui::content::sentence;
use crate::ui::context::use_locale;
use crate::wording::past as wording;

crate::lazy_view!(
    /// The sentence, in the chunk of what really happened.
    pub static PAST_SENTENCE: DetailsProps = past, PastSentence
);

/// The sentence.
#[component]
pub fn PastSentence(props: &DetailsProps) -> Html {
    let locale = use_locale();
    let deviation = deviation(&props.workspace, &props.outcome);
    html! {
        if let Some(deviation) = deviation {
            <p class="off">{ sentence(&wording::deviation(&locale, &deviation)) }</p>
        }
    }
}
