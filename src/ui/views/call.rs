//! The call to action of a host's page: a link under an answer.

use yew::prelude::*;

use crate::browser::host;
use crate::link::shared::told_plan;
use crate::state::{View, Workspace};
use crate::ui::context::use_page;

crate::lazy_view!(
    /// The link, in the chunk of what talks with the host.
    pub static CALL: CallProps = embed, Call
);

/// What the host is told when the link is followed.
#[derive(Clone, PartialEq, Properties)]
pub struct CallProps {
    /// The view that it stands in.
    pub view: View,
    /// What the person has set up.
    pub workspace: Workspace,
}

/// The link. Where the host has a script, that opens it, after the host's own page has had a chance to do something else.
#[component]
pub fn Call(props: &CallProps) -> Html {
    let embed = use_page().embed;
    let onclick = use_callback((props.clone(), embed.clone()), |event: MouseEvent, (props, embed)| {
        if let Some(origin) = embed.as_ref().and_then(|embed| embed.origin.as_ref()) {
            event.prevent_default();
            tell(origin, "cta", props.view, &props.workspace);
        }
    });
    let call = embed.as_ref().and_then(|embed| embed.call());
    html! {
        if let Some((label, address)) = call {
            <p class="call" key={label.to_owned()}>
                <a data-look="main" href={address.to_owned()} target="_top" rel="noopener" {onclick}>{ label.to_owned() }</a>
            </p>
        }
    }
}

/// Tells the host of the plan, and of what becomes of it.
pub fn tell(origin: &str, kind: &str, view: View, workspace: &Workspace) {
    let result = host::projection(&workspace.plan.scenario());
    let plan = told_plan(view, workspace);
    host::post(origin, kind, &[("view", view.route().into()), ("plan", plan.into()), ("result", result)]);
}
