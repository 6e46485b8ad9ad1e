//! The button that adopts into the plan what counts say, and what has become of it there.

use yew::prelude::*;

use crate::model::retention::ChurnEvidence;
use crate::state::{Action, CountedPlan};
use crate::ui::content::{SEE_PLATEAU, in_plan};
use crate::ui::context::use_locale;
use crate::ui::controls::{Button, ButtonVariant};
use crate::wording::retention::adopting;

/// The churn that the plan has adopted.
#[derive(Clone, Debug, PartialEq)]
pub struct Adopted {
    /// The churn, with the counts that it is based on.
    pub churn: ChurnEvidence,
    /// What the plan says of itself.
    pub text: AttrValue,
}

#[derive(Properties, PartialEq)]
pub struct AdoptCountsProps {
    /// What can be adopted.
    pub counted: CountedPlan,
    /// The churn that the plan has adopted, if it has.
    pub adopted: Option<Adopted>,
}

/// The button with what it does; what has become of the plan once it is pressed.
#[component]
pub fn AdoptCounts(props: &AdoptCountsProps) -> Html {
    let locale = use_locale();
    let counted = props.counted;
    if let Some(adopted) = props.adopted.as_ref().filter(|adopted| adopted.churn == counted.churn) {
        return in_plan(locale.messages, adopted.text.clone());
    }
    html! {
        <div class="pin">
            <Button variant={ButtonVariant::Main} text={locale.messages.use_in_plan()} action={Action::AdoptCounts(counted)}
                focus_next={SEE_PLATEAU} />
            <p>{ adopting(&locale, counted) }</p>
        </div>
    }
}
