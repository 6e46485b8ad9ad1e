//! The story to present: the scenarios in their order, or steps with words of one's own.

use yew::prelude::*;

use crate::state::story::{LONGEST_TEXT, MOST_STEPS, StoryStep};
use crate::state::{Action, StoryAction, Workspace};
use crate::text::Locale;
use crate::ui::content::StorySliders;
use crate::ui::context::{use_dispatch, use_locale};
use crate::ui::controls::{Button, ButtonVariant, Choice, TextField, present_button};
use crate::wording::scenarios::name;

/// The id of the heading, for the focus once what had it is gone.
const HEADING: &str = "story";

#[derive(Properties, PartialEq)]
pub struct StoryEditorProps {
    pub workspace: Workspace,
}

/// The steps with their words, the sliders, and the button that begins.
#[component]
pub fn StoryEditor(props: &StoryEditorProps) -> Html {
    let locale = use_locale();
    let messages = locale.messages;
    let story = &props.workspace.story;
    let labels = props.workspace.scenarios.labels();
    let names: Vec<AttrValue> = labels.iter().map(|label| name(&locale, label).into()).collect();
    let numbers: Vec<u8> = labels.iter().map(|label| label.number).collect();
    let count = story.steps.len();
    let full = (count >= MOST_STEPS).then(|| AttrValue::from(messages.story_full(&locale.whole(MOST_STEPS as u32))));
    let step = |(place, step): (usize, &StoryStep)| {
        html! {
            <StepRow key={place} {place} {count} step={step.clone()} names={names.clone()} numbers={numbers.clone()} />
        }
    };
    html! {
        <section class="part" aria-labelledby={HEADING}>
            <h2 id={HEADING} tabindex="-1" translate="yes">{ messages.story_title() }</h2>
            if count == 0 {
                <div class="pin">
                    <p>{ messages.story_of_scenarios() }</p>
                    <Button variant={ButtonVariant::Pill} text={messages.story_begin()} action={Action::Story(StoryAction::Begin)}
                        focus_next={HEADING} />
                </div>
            } else {
                <p class="quietly">{ messages.story_travels() }</p>
                <ol class="story">{ for story.steps.iter().enumerate().map(step) }</ol>
                <div class="pin">
                    <Button variant={ButtonVariant::Pill} text={messages.story_add()} disabled_because={full}
                        action={Action::Story(StoryAction::Add(numbers[0]))} />
                    <Button variant={ButtonVariant::Pill} text={messages.story_clear()} action={Action::Story(StoryAction::Clear)}
                        focus_next={HEADING} />
                </div>
            }
            <StorySliders shown={story.sliders.clone()} />
            <p class="ways">{ present_button(messages, ButtonVariant::Main) }</p>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct StepRowProps {
    place: usize,
    count: usize,
    step: StoryStep,
    /// The names of all scenarios, and their numbers.
    names: Vec<AttrValue>,
    numbers: Vec<u8>,
}

/// A step: its scenario, its title, its note, and the buttons that move and remove it.
#[component]
fn StepRow(props: &StepRowProps) -> Html {
    let (locale, dispatch) = (use_locale(), use_dispatch());
    let messages = locale.messages;
    let StepRowProps { place, count, step, names, numbers } = props;
    let (place, number) = (*place, number(&locale, *place));
    let chosen = numbers.iter().position(|number| *number == step.scenario).unwrap_or_default();
    let placeholder = names.get(chosen).cloned().unwrap_or_default();
    let set = move |step: StoryStep| Action::Story(StoryAction::Set(place, step));
    let onchoose = {
        let (step, numbers) = (step.clone(), numbers.clone());
        Callback::from(move |at: usize| {
            let scenario = numbers.get(at).copied().unwrap_or(step.scenario);
            dispatch.send(set(StoryStep { scenario, ..step.clone() }));
        })
    };
    let title = {
        let step = step.clone();
        Callback::from(move |title| set(StoryStep { title, ..step.clone() }))
    };
    let note = {
        let step = step.clone();
        Callback::from(move |note| set(StoryStep { note, ..step.clone() }))
    };
    html! {
        <li>
            <div class="row">
                <b>{ number.clone() }</b>
                <Choice name={messages.story_scenario_of(&number)} options={names.clone()} {chosen} {onchoose} />
                <span class="acts">
                    <Button variant={ButtonVariant::Sign("↑")} text={messages.story_up(&number)}
                        action={Action::Story(StoryAction::Move(place, place.saturating_sub(1)))}
                        disabled_because={(place == 0).then(|| messages.scenario_is_first())} />
                    <Button variant={ButtonVariant::Sign("↓")} text={messages.story_down(&number)}
                        action={Action::Story(StoryAction::Move(place, place + 1))}
                        disabled_because={(place + 1 == *count).then(|| messages.scenario_is_last())} />
                    <Button variant={ButtonVariant::Sign("×")} text={messages.story_remove(&number)}
                        action={Action::Story(StoryAction::Remove(place))} focus_next={HEADING} />
                </span>
            </div>
            <TextField id={format!("story-title-{place}")} label={messages.story_title_of(&number)} {placeholder}
                value={step.title.clone()} longest={LONGEST_TEXT} action={title} />
            <TextField id={format!("story-note-{place}")} label={messages.story_note_of(&number)} lines=true
                placeholder={messages.story_note_placeholder()} value={step.note.clone()} longest={LONGEST_TEXT} action={note} />
        </li>
    }
}

fn number(locale: &Locale, place: usize) -> String {
    locale.whole(place as u32 + 1)
}
