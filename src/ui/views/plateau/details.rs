//! What stands below the fold: examples, what really happened, the target, figures with their explanations, the hire check, the table, the foot. It
//! comes in a chunk of its own, so that answer, chart and inputs are there sooner.

use yew::prelude::*;

use super::details_props::DetailsProps;
use super::explanation::Explained;
use super::past::PAST;
use super::presets::Presets;
use super::{hire_check, months, target, tiles};
use crate::ui::content::Footer;
use crate::ui::context::use_locale;
use crate::ui::controls::use_open_set;
use crate::ui::render_count;

crate::lazy_view!(
    /// The details, in their chunk.
    pub static DETAILS: DetailsProps = details, Details
);

/// The details.
#[component]
pub fn Details(props: &DetailsProps) -> Html {
    render_count::count("Details");
    let locale = use_locale();
    let open = use_open_set(&[]);
    let DetailsProps { workspace, outcome, .. } = props;
    let past = || PAST.part(props.clone());
    let explain = Explained { workspace, outcome };
    html! {
        <>
            <Presets workspace={workspace.clone()} />
            <div class="fold">{ open.part("past", locale.messages.past_title(), "", past) }</div>
            { target::target(&locale, workspace, outcome, &open, explain) }
            { tiles::tiles(&locale, outcome, &open, explain) }
            { hire_check::hire_check(&locale, workspace, outcome, &open, explain) }
            { months::months(&locale, workspace, outcome, &open) }
            <Footer />
        </>
    }
}
