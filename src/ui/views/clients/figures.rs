//! All that is shown of a list of clients, below the answer.

use std::rc::Rc;

use yew::prelude::*;

use super::at_risk::{AtRiskPart, RiskAsked};
use super::cohorts::CohortsPart;
use super::groups::GroupsPart;
use super::periods::PeriodsPart;
use super::survival::SurvivalPart;
use super::tiers::TiersPart;
use super::use_in_plan::UseInPlan;
use crate::model::clients::ClientFigures;
use crate::state::Workspace;
use crate::ui::context::use_locale;
use crate::ui::render_count;
use crate::wording::clients as wording;

/// What the figures are drawn from.
#[derive(Properties, PartialEq)]
pub struct FiguresProps {
    /// The figures of the list.
    pub figures: Rc<ClientFigures>,
    /// What the person has set up.
    pub workspace: Workspace,
    /// Whether an input is being moved, so that likely ranges may be approximate.
    #[prop_or_default]
    pub moving: bool,
    /// Whether single clients are known, or only counts, as a warehouse gives them.
    #[prop_or(true)]
    pub knows_clients: bool,
    /// Gets questions for clients who may leave and whom the figures do not name.
    #[prop_or_default]
    pub onask: Option<Callback<RiskAsked>>,
}

/// How sure the answer is, and the parts. The view says the answer itself: [`wording::answer`].
#[component]
pub fn Figures(props: &FiguresProps) -> Html {
    render_count::count("Figures");
    let locale = use_locale();
    let FiguresProps { figures, workspace, moving, knows_clients, onask } = props;
    html! {
        <>
            <p class="because">{ wording::because(&locale, figures) }</p>
            { for wording::notes(&locale, figures).into_iter().map(|note| html! { <p class="quietly">{ note }</p> }) }
            <SurvivalPart figures={figures.clone()} />
            <PeriodsPart figures={figures.clone()} />
            <CohortsPart figures={figures.clone()} />
            if *knows_clients {
                <GroupsPart figures={figures.clone()} />
                <TiersPart figures={figures.clone()} />
                <AtRiskPart figures={figures.clone()} onask={onask.clone()} />
            }
            <UseInPlan figures={figures.clone()} workspace={workspace.clone()} moving={*moving} />
        </>
    }
}
