//! The first view: the answer, the chart, the inputs, today and what if, the figures.

mod explanation;
mod hire_check;
mod hires;
mod inputs;
mod levers;
mod months;
mod plan_chart;
mod presets;
mod target;
mod tiles;

use yew::prelude::*;

use super::ViewProps;
use crate::browser::page::focus_soon;
use crate::ui::content::{Answer, footer};
use crate::ui::context::use_locale;
use crate::ui::controls::use_open_set;
use crate::ui::hooks::{use_announcement, use_plan_outcome};
use crate::ui::render_count;
use crate::wording::plateau as wording;
use explanation::Explained;

/// The first view.
#[component]
pub fn PlateauView(props: &ViewProps) -> Html {
    render_count::count("PlateauView");
    let locale = use_locale();
    let workspace = &props.workspace;
    let outcome = use_plan_outcome(workspace, props.moving);
    let open = use_open_set();
    let answer = wording::answer(&locale, &outcome);
    use_announcement(wording::spoken(&locale, &answer, workspace, &outcome));
    let explain = Explained { workspace, outcome: &outcome };
    let enter_rep_cost = {
        let open = open.clone();
        use_callback((), move |(), ()| {
            open.open(inputs::COSTS);
            focus_soon("rep-cost");
        })
    };
    html! {
        <>
            <div class="split">
                <Answer text={answer} />
                { plan_chart::plan_chart(&locale, workspace, &outcome) }
                { inputs::inputs(&locale, workspace, &open) }
                <div class="after">
                    <p class="because">{ wording::because(&locale, &workspace.plan, &outcome) }</p>
                    <levers::Levers workspace={workspace.clone()} />
                    { presets::presets(&locale, workspace) }
                    { target::target(&locale, workspace, &outcome, &open, explain) }
                </div>
            </div>
            { tiles::tiles(&locale, &outcome, &open, explain) }
            { hire_check::hire_check(&locale, &workspace.plan, &outcome, &open, explain, &enter_rep_cost) }
            { months::months(&locale, workspace, &outcome, &open) }
            { footer(locale.messages) }
        </>
    }
}
