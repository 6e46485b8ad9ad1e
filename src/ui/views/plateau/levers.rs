//! Which step lifts revenue most: a list in the order of what each adds. Pressing one takes it, pressing it again
//! takes it back.

use yew::prelude::*;

use crate::browser::page::focus_soon;
use crate::outcome::levers::{LeverOutcome, LeversOutcome, Move};
use crate::state::{Action, Workspace};
use crate::ui::charts::path::pixel;
use crate::ui::context::{use_dispatch, use_locale};
use crate::ui::render_count;
use crate::wording::levers as wording;

#[derive(Properties, PartialEq)]
pub struct LeversProps {
    pub workspace: Workspace,
}

/// The list.
#[component]
pub fn Levers(props: &LeversProps) -> Html {
    render_count::count("Levers");
    let (locale, dispatch) = (use_locale(), use_dispatch());
    let taken = use_state_eq(Vec::<Move>::new);
    let deps = (props.workspace.plan.clone(), taken.clone());
    let outcome = use_memo(deps, |_| LeversOutcome::new(&props.workspace, &taken));
    let still: Vec<Move> = outcome.levers.iter().filter(|lever| lever.taken).map(|lever| lever.step).collect();
    let onpress = use_callback((dispatch, taken.setter(), still), |lever: LeverOutcome, (dispatch, set, still)| {
        let mut now = still.clone();
        let Move { step, input, from, to } = lever.step;
        if lever.taken {
            now.retain(|taken| taken.step != step);
        } else {
            now.push(lever.step);
        }
        set.set(now);
        dispatch.send(Action::SetInput(input, if lever.taken { from } else { to }));
    });
    let most = outcome.most();
    let row = |lever: &LeverOutcome| {
        let part = if most > 0.0 { (lever.adds / most).clamp(0.0, 1.0) } else { 0.0 };
        let id = format!("lever-{}", lever.step.step as usize);
        let onclick = {
            let (onpress, lever, id) = (onpress.clone(), *lever, id.clone());
            move |_: MouseEvent| {
                onpress.emit(lever);
                // It may stand elsewhere now, and a button that moves loses the focus.
                focus_soon(id.as_str());
            }
        };
        html! {
            <li key={lever.step.step as usize}>
                <button type="button" {id} data-look="lever" aria-pressed={if lever.taken { "true" } else { "false" }} {onclick}>
                    <span>{ wording::step_name(locale.messages, lever.step.step) }</span>
                    // How much it adds, as a part of what the first one does.
                    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                        <rect width={pixel(part * 100.0)} height="10" />
                    </svg>
                    { " " }
                    <b>{ wording::adds(&locale, lever) }</b>
                </button>
            </li>
        }
    };
    html! {
        <section class="lifts" aria-labelledby="levers">
            <h2 id="levers" translate="yes">{ locale.messages.levers_title() }</h2>
            <p class="quietly">{ wording::hint(&locale, &outcome) }</p>
            <ol>{ for outcome.levers.iter().map(row) }</ol>
        </section>
    }
}
