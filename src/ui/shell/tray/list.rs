//! The list of scenarios: edit, name, copy, move, delete, begin a new one. It comes in a chunk of its own.

use std::rc::Rc;

use yew::prelude::*;

use crate::state::scenarios::{LONGEST_NAME, MOST};
use crate::state::{Action, Beginning, Preset, ScenarioAction, ScenarioLabel, Scenarios, View};
use crate::ui::content::swatch;
use crate::ui::context::use_page;
use crate::ui::controls::{Button, ButtonVariant, Choice, TextField, present_button};
use crate::ui::views;
use crate::ui::views::plateau::preset_name;
use crate::wording::scenarios::name;

crate::lazy_view!(
    /// The list, in its chunk.
    pub static LIST: ListProps = meeting, ScenarioList
);

/// What the list is drawn from.
#[derive(Clone, PartialEq, Properties)]
pub struct ListProps {
    /// The scenarios.
    pub scenarios: Rc<Scenarios>,
    /// Whether today is saved.
    pub has_today: bool,
}

/// The id of the heading, for the focus once what had it is gone.
const HEADING: &str = "scenarios-title";

fn name_id(place: usize) -> AttrValue {
    format!("scenario-name-{place}").into()
}

/// The list.
#[component]
pub fn ScenarioList(props: &ListProps) -> Html {
    let page = use_page();
    let (locale, dispatch) = (page.locale.clone(), page.dispatch.clone());
    let messages = locale.messages;
    let ListProps { scenarios, has_today } = props;
    let deleted = use_state_eq(|| None::<String>);
    let (count, edited) = (scenarios.count(), scenarios.edited_place());
    let is_full = count >= MOST;
    let most = locale.whole(MOST as u32);
    let full = is_full.then(|| AttrValue::from(messages.scenarios_full(&most)));
    let row = |(place, label): (usize, &ScenarioLabel)| {
        let name = name(&locale, label);
        let onclick = {
            let dispatch = dispatch.clone();
            move |_: MouseEvent| dispatch.send(Action::Scenario(ScenarioAction::Edit(place)))
        };
        let ondelete = {
            let (set, name, announcer) = (deleted.setter(), name.clone(), page.announcer.clone());
            Callback::from(move |()| {
                announcer.emit(messages.scenario_deleted(&name));
                set.set(Some(name.clone()));
            })
        };
        let act = |action: ScenarioAction| Action::Scenario(action);
        html! {
            <li key={label.number} data-edited={(place == edited).then_some("")}>
                <button type="button" data-look="pick" aria-pressed={if place == edited { "true" } else { "false" }}
                    title={messages.scenario_edit(&name)} aria-label={messages.scenario_edit(&name)} {onclick}>{ swatch(place) }</button>
                <TextField id={name_id(place)} label={messages.scenario_name_field(&locale.whole(u32::from(label.number)))}
                    placeholder={messages.scenario_numbered(&locale.whole(u32::from(label.number)))} value={label.name.clone()}
                    longest={LONGEST_NAME}
                    action={Callback::from(move |name| Action::Scenario(ScenarioAction::Rename(place, name)))} />
                <span class="acts">
                    <Button variant={ButtonVariant::Sign("+")} text={messages.scenario_duplicate(&name)}
                        action={act(ScenarioAction::Duplicate(place))} disabled_because={full.clone()} />
                    <Button variant={ButtonVariant::Sign("↑")} text={messages.scenario_up(&name)}
                        action={act(ScenarioAction::Move(place, place.saturating_sub(1)))}
                        disabled_because={(place == 0).then(|| messages.scenario_is_first())} />
                    <Button variant={ButtonVariant::Sign("↓")} text={messages.scenario_down(&name)}
                        action={act(ScenarioAction::Move(place, place + 1))}
                        disabled_because={(place + 1 == count).then(|| messages.scenario_is_last())} />
                    <Button variant={ButtonVariant::Sign("×")} text={messages.scenario_delete(&name)}
                        action={act(ScenarioAction::Delete(place))} onpress={ondelete} focus_next={HEADING}
                        disabled_because={(count == 1).then(|| messages.scenario_only())} />
                </span>
            </li>
        }
    };
    let add = |beginning, name: &str| Action::Scenario(ScenarioAction::Add(beginning, name.to_owned()));
    let added = name_id(count);
    let examples: Vec<AttrValue> = std::iter::once(messages.scenario_new_from_example())
        .chain(Preset::ALL.map(|preset| preset_name(messages, preset)))
        .map(AttrValue::from)
        .collect();
    let from_example = use_callback((dispatch.clone(), locale.clone()), |place: usize, (dispatch, locale)| {
        if let Some(preset) = place.checked_sub(1).and_then(|place| Preset::ALL.get(place).copied()) {
            let name = preset_name(locale.messages, preset).to_owned();
            dispatch.send(Action::Scenario(ScenarioAction::Add(Beginning::Example(preset), name)));
        }
    });
    let link = |view: View| {
        html! { <a data-look="pill" href={format!("#/{}", view.route())}>{ views::name(messages, view) }</a> }
    };
    html! {
        <>
            <h2 id={HEADING} tabindex="-1">{ messages.scenarios() }</h2>
            <p class="quietly">{ full.clone().unwrap_or_else(|| messages.scenarios_hint(&most).into()) }</p>
            <ol>{ for scenarios.labels().into_iter().enumerate().map(row) }</ol>
            <p class="quietly deleted">
                if let Some(name) = &*deleted {
                    { messages.scenario_deleted(name) }{ " " }
                    <Button text={messages.undo()} action={Action::Undo} focus_next={HEADING}
                        onpress={let set = deleted.setter(); Callback::from(move |()| set.set(None))} />
                }
            </p>
            <h3>{ messages.scenario_new() }</h3>
            <div class="presets">
                <Button variant={ButtonVariant::Pill} text={messages.scenario_new_from_this()} action={add(Beginning::Edited, "")}
                    focus_next={added.clone()} disabled_because={full.clone()} />
                <Button variant={ButtonVariant::Pill} text={messages.scenario_new_from_today()} action={add(Beginning::Today, "")}
                    focus_next={added}
                    disabled_because={full.clone().or_else(|| (!has_today).then(|| messages.no_today().into()))} />
                if !is_full {
                    <Choice key={count} name={messages.scenario_new_from_example()} options={examples} chosen=0 onchoose={from_example} />
                }
            </div>
            <p class="ways">{ link(View::Compare) }{ present_button(messages, ButtonVariant::Pill) }</p>
        </>
    }
}
