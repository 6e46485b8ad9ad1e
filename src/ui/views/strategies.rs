//! Seven strategies: which one lifts the plateau most, and what else is worth asking about levers.

mod cards;
mod combined;
mod contributions;
mod discount;
mod goal;
mod keep_or_win;
mod oversold;
mod questions;
mod segments;
mod sensitivity;
mod strategy_outcome;
mod waterfall;

use yew::prelude::*;

use super::ViewProps;
use super::call::{CALL, CallProps};
use crate::state::View;
use crate::ui::content::{Answer, Footer};
use crate::ui::context::use_page;
use crate::ui::controls::use_open_set;
use crate::ui::hooks::use_announcement;
use crate::ui::render_count;
use crate::wording::strategies as wording;
use segments::Segments;
use strategy_outcome::use_strategy_outcome;

/// The view.
#[component]
pub fn StrategiesView(props: &ViewProps) -> Html {
    render_count::count("StrategiesView");
    let page = use_page();
    let locale = page.locale;
    let workspace = &props.workspace;
    let outcome = use_strategy_outcome(workspace, props.moving);
    let open = use_open_set(&questions::AT_FIRST);
    let bars = outcome.waterfall();
    use_announcement(wording::spoken(&locale, workspace, &outcome));
    let missing = wording::missing_costs(&locale, &workspace.plan, &outcome);
    html! {
        <>
            <Answer text={wording::answer(&locale, workspace, &outcome)} />
            if !missing.is_empty() {
                <p class="versus">{ missing }</p>
            }
            // The style sheet reserves the waterfall's height by the number of its bars.
            <div class="split moves" data-rows={bars.len().to_string()}>
                { waterfall::waterfall(&locale, &outcome, &bars) }
                { cards::cards(props, &outcome) }
                { combined::combined(&locale, workspace, &outcome, &open) }
            </div>
            if page.embed.is_some() {
                { CALL.quiet_part(CallProps { view: View::Strategies, workspace: workspace.clone() }) }
            }
            <Segments plan={workspace.plan.clone()} />
            { questions::questions(&locale, workspace, &outcome.without, &open) }
            <p class="way"><a data-look="pill" href="#/reps">{ locale.messages.see_reps() }</a></p>
            <Footer />
        </>
    }
}
