//! The first view: the answer, the chart, the inputs, today and what if, the figures.

pub mod details;
pub mod details_props;
mod explanation;
mod hire_check;
mod hires;
mod inputs;
mod levers;
mod months;
pub mod past;
pub mod past_sentence;
pub mod plan_chart;
mod presets;
mod target;
mod tiles;

use yew::prelude::*;

use super::ViewProps;
use super::call::{CALL, CallProps};
use crate::state::View;
use crate::ui::content::{Answer, sentence};
use crate::ui::context::use_page;
use crate::ui::controls::use_open_set;
use crate::ui::hooks::{use_announcement, use_plan_outcome};
use crate::ui::render_count;
use crate::wording::plateau as wording;
pub use presets::preset_name;

use details::DETAILS;
use details_props::DetailsProps;
use past_sentence::PAST_SENTENCE;

/// The first view.
#[component]
pub fn PlateauView(props: &ViewProps) -> Html {
    render_count::count("PlateauView");
    let page = use_page();
    let locale = page.locale;
    let workspace = &props.workspace;
    let outcome = use_plan_outcome(workspace, props.moving);
    let open = use_open_set(&[]);
    let answer = wording::answer(&locale, &outcome);
    use_announcement(wording::spoken(&locale, &answer, workspace, &outcome));
    let versus = wording::versus_today(&locale, workspace, &outcome);
    let details =
        DetailsProps { workspace: workspace.clone(), outcome: outcome.clone(), pasted: props.pasted.past.clone() };
    html! {
        <>
            <div class="split">
                { inputs::inputs(&locale, workspace, &outcome, &open) }
                <div class="stage">
                    <Answer text={answer} />
                    // An `if` keeps its place among its siblings, so that those stay what they are.
                    if let Some(text) = versus {
                        <p class="versus">{ sentence(&text) }</p>
                    }
                    if page.embed.is_some() {
                        { CALL.quiet_part(CallProps { view: View::Plateau, workspace: workspace.clone() }) }
                    }
                    { plan_chart::plan_chart(&locale, workspace, &outcome) }
                </div>
                <div class="after">
                    if !workspace.past.months.is_empty() {
                        { PAST_SENTENCE.quiet_part(details.clone()) }
                    }
                    <p class="because">{ wording::because(&locale, &workspace.plan, &outcome) }</p>
                    <levers::Levers workspace={workspace.clone()} />
                </div>
            </div>
            { DETAILS.part(details) }
        </>
    }
}
