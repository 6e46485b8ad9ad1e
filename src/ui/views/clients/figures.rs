//! All that is shown of a list of clients, below the answer.

use std::rc::Rc;

use yew::prelude::*;

use super::at_risk::{AtRiskPart, RiskAsked};
use super::cohorts::CohortsPart;
use super::groups::GroupsPart;
use super::periods::PeriodsPart;
use super::survival::SurvivalPart;
use super::tiers::TiersPart;
use super::turns::{Turns, use_turns};
use super::use_in_plan::UseInPlan;
use crate::model::clients::ClientFigures;
use crate::state::Workspace;
use crate::ui::context::use_locale;
use crate::ui::render_count;
use crate::wording::clients as wording;

/// What the figures are drawn from.
#[derive(Clone, Properties, PartialEq)]
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
    /// Which parts show them already; without it all do.
    #[prop_or_default]
    pub turns: Option<Turns>,
}

/// Parts below the answer.
const PARTS: usize = 7;

/// The same with one part after the other.
#[component]
pub fn FiguresInTurn(props: &FiguresProps) -> Html {
    let turns = use_turns(&props.figures, PARTS);
    html! { <Figures ..FiguresProps { turns: Some(turns), ..props.clone() } /> }
}

/// How sure the answer is, and the parts. The view says the answer itself: [`wording::answer`].
#[component]
pub fn Figures(props: &FiguresProps) -> Html {
    render_count::count("Figures");
    let locale = use_locale();
    let FiguresProps { figures, workspace, moving, knows_clients, onask, turns } = props;
    let turns = turns.clone().unwrap_or_else(|| Turns::all(figures.clone()));
    let part = |place: usize, part: &dyn Fn(Rc<ClientFigures>) -> Html| turns.at(place).map(part).unwrap_or_default();
    html! {
        <>
            <p class="because">{ wording::because(&locale, figures) }</p>
            { for wording::notes(&locale, figures).into_iter().map(|note| html! { <p class="quietly">{ note }</p> }) }
            { part(0, &|figures| html! { <SurvivalPart {figures} /> }) }
            { part(1, &|figures| html! { <PeriodsPart {figures} /> }) }
            { part(2, &|figures| html! { <CohortsPart {figures} /> }) }
            if *knows_clients {
                { part(3, &|figures| html! { <GroupsPart {figures} /> }) }
                { part(4, &|figures| html! { <TiersPart {figures} /> }) }
                { part(5, &|figures| html! { <AtRiskPart {figures} onask={onask.clone()} /> }) }
            }
            { part(6, &|figures| html! { <UseInPlan {figures} workspace={workspace.clone()} moving={*moving} /> }) }
        </>
    }
}
