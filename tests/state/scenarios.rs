//! Scenarios: named plans side by side, and the story that they tell.

use std::rc::Rc;

use plateau::state::plan_inputs::REPS;
use plateau::state::scenarios::{LONGEST_NAME, MOST};
use plateau::state::story::{LONGEST_TEXT, MOST_SLIDERS, MOST_STEPS};
use plateau::state::{
    Action, Beginning, Plan, Preset, ScenarioAction, State, StoryAction, StorySlider, StoryStep, Workspace,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

fn after(actions: impl IntoIterator<Item = ScenarioAction>) -> State {
    actions.into_iter().fold(State::default(), |state, action| state.reduce(Action::Scenario(action)))
}

fn add(name: &str) -> ScenarioAction {
    ScenarioAction::Add(Beginning::Edited, name.to_owned())
}

fn names(workspace: &Workspace) -> Vec<String> {
    workspace.all_scenarios().into_iter().map(|scenario| scenario.label.name).collect()
}

#[test]
fn a_new_scenario_is_a_copy_that_is_edited_and_leaves_the_first_alone() {
    let state = after([add("Two reps")]).reduce(Action::SetInput(REPS.field(), 2.0));
    let all = state.workspace.all_scenarios();
    assert_eq!(all.iter().map(|scenario| scenario.plan.reps).collect::<Vec<_>>(), [1.0, 2.0]);
    assert_eq!(state.workspace.scenarios.edited_place(), 1);
    assert_eq!(names(&state.workspace), ["", "Two reps"]);
    let first = state.reduce(Action::Scenario(ScenarioAction::Edit(0)));
    assert_eq!(first.workspace.plan.reps, 1.0);
}

#[test]
fn a_new_scenario_can_begin_as_today_or_as_an_example() {
    let state = State::default().reduce(Action::SaveAsToday).reduce(Action::SetInput(REPS.field(), 4.0));
    let today = state.clone().reduce(Action::Scenario(ScenarioAction::Add(Beginning::Today, String::new())));
    assert_eq!(today.workspace.plan.reps, 1.0);
    assert_eq!(today.workspace.today, state.workspace.today);
    let example = ScenarioAction::Add(Beginning::Example(Preset::LongerLifetime), String::new());
    let example = state.clone().reduce(Action::Scenario(example));
    assert_eq!(*example.workspace.plan, Preset::LongerLifetime.plans().1);
    assert_eq!(example.workspace.today, state.workspace.today, "today stays the baseline");
}

#[test]
fn moving_and_copying_goes_on_editing_the_same_scenario() {
    let state = after([add("b"), add("c"), ScenarioAction::Edit(1), ScenarioAction::Move(1, 0)]);
    assert_eq!(names(&state.workspace), ["b", "", "c"]);
    assert_eq!(state.workspace.scenarios.edited_label().name, "b");
    let state = state.reduce(Action::Scenario(ScenarioAction::Move(2, 0)));
    assert_eq!(names(&state.workspace), ["c", "b", ""]);
    assert_eq!(state.workspace.scenarios.edited_label().name, "b");
    let state = state.reduce(Action::Scenario(ScenarioAction::Duplicate(0)));
    assert_eq!(names(&state.workspace), ["c", "", "b", ""]);
    assert_eq!(state.workspace.scenarios.edited_label().name, "b");
}

#[test]
fn a_scenario_that_was_deleted_comes_back_by_undo_with_its_steps_of_the_story() {
    let state = after([add("b"), add("c"), ScenarioAction::Edit(1)]).reduce(Action::Story(StoryAction::Begin));
    let deleted = state.clone().reduce(Action::Scenario(ScenarioAction::Delete(1)));
    assert_eq!(names(&deleted.workspace), ["", "c"]);
    assert_eq!(deleted.workspace.scenarios.edited_label().name, "c", "the next one takes its place");
    assert_eq!(deleted.workspace.story.steps.len(), 2);
    assert_eq!(deleted.reduce(Action::Undo).workspace, state.workspace);
    let only = State::default().reduce(Action::Scenario(ScenarioAction::Delete(0)));
    assert_eq!(only.workspace, Workspace::default(), "the only one stays");
}

#[test]
fn there_are_at_most_eight_scenarios_with_numbers_of_their_own() {
    let state = after((0..20).map(|_| add("")));
    let numbers: Vec<u8> = state.workspace.all_scenarios().iter().map(|scenario| scenario.label.number).collect();
    assert_eq!((numbers.len(), numbers), (MOST, vec![1, 2, 3, 4, 5, 6, 7, 8]));
}

#[test]
fn typing_a_name_is_one_step_for_undo_and_cuts_it() {
    let long = "ü".repeat(1_000);
    let state = after(["T", "Tw", long.as_str()].map(|name| ScenarioAction::Rename(0, name.to_owned())));
    assert_eq!(state.workspace.scenarios.edited_label().name.chars().count(), LONGEST_NAME);
    assert_eq!(state.reduce(Action::Undo).workspace, Workspace::default());
}

#[test]
fn a_story_of_ones_own_begins_with_all_scenarios_and_keeps_its_texts_short() {
    let state = after([add("b")]);
    assert_eq!(state.workspace.story_steps().len(), 2, "each scenario is a step");
    let step = StoryStep { scenario: 2, title: "t".repeat(999), note: "n".repeat(999) };
    let actions = [StoryAction::Begin, StoryAction::Set(1, step), StoryAction::Move(1, 0), StoryAction::Add(1)];
    let told = actions.into_iter().fold(state, |state, action| state.reduce(Action::Story(action)));
    let steps = &told.workspace.story.steps;
    assert_eq!(steps.iter().map(|step| step.scenario).collect::<Vec<_>>(), [2, 1, 1]);
    assert_eq!([steps[0].title.len(), steps[0].note.len()], [LONGEST_TEXT; 2]);
    let many = (0..50).fold(told, |state, _| state.reduce(Action::Story(StoryAction::Add(1))));
    assert_eq!(many.workspace.story.steps.len(), MOST_STEPS);
}

fn scenario_action() -> impl Strategy<Value = ScenarioAction> {
    let place = || 0_usize..10;
    prop_oneof![
        place().prop_map(ScenarioAction::Edit),
        (select(vec![Beginning::Edited, Beginning::Today, Beginning::Example(Preset::Stuck)]), "\\PC{0,70}")
            .prop_map(|(beginning, name)| ScenarioAction::Add(beginning, name)),
        place().prop_map(ScenarioAction::Duplicate),
        (place(), "\\PC{0,70}").prop_map(|(place, name)| ScenarioAction::Rename(place, name)),
        (place(), place()).prop_map(|(from, to)| ScenarioAction::Move(from, to)),
        place().prop_map(ScenarioAction::Delete),
    ]
}

fn story_action() -> impl Strategy<Value = StoryAction> {
    let place = || 0_usize..22;
    prop_oneof![
        Just(StoryAction::Begin),
        Just(StoryAction::Clear),
        (1_u8..9).prop_map(StoryAction::Add),
        place().prop_map(StoryAction::Remove),
        (place(), place()).prop_map(|(from, to)| StoryAction::Move(from, to)),
        (select(StorySlider::ALL.to_vec()), any::<bool>())
            .prop_map(|(slider, shown)| StoryAction::Slider(slider, shown)),
    ]
}

fn action() -> impl Strategy<Value = Action> {
    prop_oneof![
        4 => scenario_action().prop_map(Action::Scenario),
        1 => story_action().prop_map(Action::Story),
        1 => (1.0..9.0_f64).prop_map(|reps| Action::SetInput(REPS.field(), reps.round())),
    ]
}

proptest! {
    #[test]
    fn whatever_is_done_with_scenarios_they_stay_whole_and_can_be_taken_back(actions in vec(action(), 0..40)) {
        let count = actions.len();
        let state = actions.into_iter().fold(State::default(), State::reduce);
        let all = state.workspace.all_scenarios();
        prop_assert!((1..=MOST).contains(&all.len()));
        let edited = &all[state.workspace.scenarios.edited_place()];
        prop_assert!(Rc::ptr_eq(&edited.plan, &state.workspace.plan));
        for (place, scenario) in all.iter().enumerate() {
            prop_assert!(scenario.label.number > 0);
            let same = all[..place].iter().find(|other| other.label.number == scenario.label.number);
            prop_assert_eq!(same, None);
        }
        let known = |step: &StoryStep| all.iter().any(|scenario| scenario.label.number == step.scenario);
        prop_assert!(state.workspace.story_steps().iter().all(known));
        prop_assert!(state.workspace.story.sliders.len() <= MOST_SLIDERS);
        let first = (0..count).fold(state, |state, _| state.reduce(Action::Undo));
        prop_assert_eq!(first.workspace, Workspace { plan: Rc::new(Plan::default()), ..Workspace::default() });
    }
}
