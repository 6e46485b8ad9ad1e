//! How a figure of the first view is computed; exists only while it is open.

use std::rc::Rc;

use yew::prelude::*;

use crate::outcome::plan::PlanOutcome;
use crate::state::Workspace;
use crate::ui::content::explanation;
use crate::ui::context::use_locale;
use crate::wording::plateau::explanation::{self as wording, Figure};

/// What explanations are made from.
#[derive(Clone, Copy)]
pub struct Explained<'a> {
    /// What the person has set up.
    pub workspace: &'a Workspace,
    /// What becomes of it.
    pub outcome: &'a Rc<PlanOutcome>,
}

impl Explained<'_> {
    /// The explanation of a figure.
    pub fn figure(self, figure: Figure) -> Html {
        html! { <PlateauExplanation {figure} workspace={self.workspace.clone()} outcome={self.outcome.clone()} /> }
    }
}

#[derive(Properties, PartialEq)]
struct ExplanationProps {
    figure: Figure,
    workspace: Workspace,
    outcome: Rc<PlanOutcome>,
}

#[component]
fn PlateauExplanation(props: &ExplanationProps) -> Html {
    let locale = use_locale();
    explanation(&wording::explanation(&locale, &props.workspace, &props.outcome, props.figure))
}
