//! A story for an audience, step by step: one sentence, one chart, a few sliders.

mod keys;
mod settings;
mod sliders;
mod steps;
mod words;

use std::rc::Rc;

use yew::prelude::*;

use super::ViewProps;
use crate::browser::{location, screen};
use crate::outcome::story::{StoryOutcome, own_steps};
use crate::state::{Action, Plan, ScenarioAction};
use crate::ui::charts::{ChartLabels, LineChart};
use crate::ui::content::Answer;
use crate::ui::context::{use_locale, use_page};
use crate::ui::hooks::{use_announcement, use_swipe};
use crate::ui::render_count;
use crate::wording::plateau as plan_wording;
use keys::use_step_keys;
use settings::Settings;
use sliders::Sliders;
use steps::Steps;
use words::{Words, told_scenarios, told_steps};

/// How the presentation is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// Whether it tells the story that comes along, and not the person's own.
    pub told: bool,
    /// Whether the presenter's note is shown.
    pub notes: bool,
    /// Whether keys of a single character do something.
    pub character_keys: bool,
}

/// The view.
#[component]
pub fn PresentView(props: &ViewProps) -> Html {
    render_count::count("PresentView");
    let (locale, page) = (use_locale(), use_page());
    let messages = locale.messages;
    let workspace = &props.workspace;
    // The story that comes along, until there is one of the person's own.
    let has_own = workspace.scenarios.count() > 1 || !workspace.story.steps.is_empty();
    let setting = use_state_eq(|| Setting { told: !has_own, notes: false, character_keys: true });
    let at = use_state_eq(|| 0_usize);
    // The plan of the step while a slider has changed it.
    let draft = use_state_eq(|| None::<Rc<Plan>>);
    let story = use_memo((workspace.clone(), setting.told, locale.clone()), |(workspace, told, locale)| {
        let of_own = || StoryOutcome::new(workspace, own_steps(workspace));
        if *told { StoryOutcome::told(workspace, told_steps(locale)) } else { of_own() }
    });
    let count = (*story).as_ref().map_or(1, |story| story.steps.len());
    let place = (*at).min(count - 1);
    let go = {
        let (set, set_draft) = (at.setter(), draft.setter());
        use_callback(count, move |to: usize, count| {
            set.set(to.min(count - 1));
            set_draft.set(None);
        })
    };
    let step_by = use_callback((place, go.clone()), |by: isize, (place, go)| go.emit(place.saturating_add_signed(by)));
    let swipe = use_swipe(step_by);
    let leave = use_callback(props.back, |(), back| location::go(&format!("#/{}", back.route())));
    let toggle_notes = {
        let set = setting.setter();
        use_callback(*setting, move |(), now| set.set(Setting { notes: !now.notes, ..*now }))
    };
    use_step_keys(place, count, setting.character_keys, go.clone(), leave.clone(), toggle_notes.clone());
    use_effect_with(leave.clone(), |leave| {
        let leave = leave.clone();
        let listener = screen::on_left(move || leave.emit(()));
        move || drop(listener)
    });
    use_effect_with((), |()| screen::leave);

    let words =
        (*story).as_ref().map(|story| Words::new(&locale, workspace, story, place, setting.told, (*draft).as_ref()));
    use_announcement(words.as_ref().map(Words::spoken).unwrap_or_default());
    // There is a step at least: each scenario is one.
    let (Some(story), Some(words)) = (&*story, words) else { return Html::default() };
    let step = &story.steps[place];
    let plan = (*draft).as_ref().unwrap_or(&step.plan);
    let keep = {
        let (locale, setting, set_draft) = (locale.clone(), setting.clone(), draft.setter());
        let (number, plan, page) = (step.step.scenario, Rc::clone(plan), page.clone());
        Callback::from(move |()| {
            let action = if setting.told {
                ScenarioAction::Replace(told_scenarios(&locale, number, &plan))
            } else {
                ScenarioAction::Keep(number, Rc::clone(&plan))
            };
            page.dispatch.send(Action::Scenario(action));
            setting.set(Setting { told: false, ..*setting });
            set_draft.set(None);
            page.announcer.emit(locale.messages.present_kept().to_owned());
        })
    };
    let reset = {
        let set = draft.setter();
        Callback::from(move |()| set.set(None))
    };
    let outcome = &words.outcome;
    let series = story.series(outcome);
    let summary = plan_wording::chart_summary(&locale, workspace.measure, outcome);
    let labels = ChartLabels {
        summary: (summary + &plan_wording::past_summary(&locale, workspace.measure, &series)).into(),
        level: plan_wording::plateau_label(&locale, workspace.measure, outcome).into(),
        target: plan_wording::target_label(&locale, outcome).into(),
        // A changed step may stand beside itself.
        course: if draft.is_some() { messages.present_changed().into() } else { words.title.clone().into() },
        today: if outcome.today.is_some() { words.base.clone().into() } else { AttrValue::default() },
        room_for: words.titles.iter().cloned().map(AttrValue::from).collect(),
        ..ChartLabels::default()
    };
    html! {
        <div class="present">
            <div class="told" onpointerdown={swipe.down} onpointerup={swipe.up}>
                <p class="step">
                    { messages.present_place(&locale.whole(count as u32), &locale.whole(place as u32 + 1)) }
                    { " · " }<bdi>{ words.title.clone() }</bdi>
                    if setting.told {
                        { " · " }{ messages.present_example() }
                    }
                </p>
                <Answer text={words.sentence} />
                <p class="changed">
                    { words.changed }
                    if draft.is_some() {
                        { " " }{ if setting.told { messages.present_keep_told_hint() } else { messages.present_keep_hint() } }
                    }
                </p>
                <figure class="figure" aria-label={plan_wording::chart_heading(&locale, workspace.measure)}>
                    <LineChart {series} unit={workspace.measure.unit()} {labels} />
                </figure>
            </div>
            if setting.notes {
                <aside class="presenter-note" aria-label={messages.present_notes()}>
                    { if step.step.note.is_empty() { messages.present_no_note().to_owned() } else { step.step.note.clone() } }
                </aside>
            }
            <Sliders plan={plan.clone()} shown={workspace.story.sliders.clone()} ondraft={draft.setter()} />
            <div class="presenter">
                <Steps titles={words.titles} {place} {go} />
                if draft.is_some() {
                    { steps::kept_or_not(&locale, keep, reset) }
                }
                <Settings setting={*setting} onset={setting.setter()} sliders={workspace.story.sliders.clone()}
                    {toggle_notes} {leave} />
            </div>
        </div>
    }
}
