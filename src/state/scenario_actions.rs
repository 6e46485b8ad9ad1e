//! What a person can do with scenarios and with the story. Places count from 0; one that does not exist changes
//! nothing.

use std::rc::Rc;

use super::plan::Plan;
use super::preset::Preset;
use super::scenarios::{MOST, Scenario, ScenarioLabel, free_number, place_of};
use super::story::{MOST_STEPS, StorySlider, StoryStep};
use super::workspace::Workspace;

/// What a new scenario begins as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beginning {
    /// A copy of the one that is edited.
    Edited,
    /// What was saved as today; the edited one where nothing was.
    Today,
    /// An example.
    Example(Preset),
}

/// What a person can do with scenarios.
#[derive(Clone, Debug, PartialEq)]
pub enum ScenarioAction {
    /// Edit the one at this place.
    Edit(usize),
    /// Add one behind all others, with a name that may be empty, and edit it.
    Add(Beginning, String),
    /// Add a copy of the one at this place behind it.
    Duplicate(usize),
    /// Name the one at this place.
    Rename(usize, String),
    /// Move one from a place to another.
    Move(usize, usize),
    /// Delete the one at this place, unless it is the only one.
    Delete(usize),
    /// Give the one with this number another plan.
    Keep(u8, Rc<Plan>),
    /// Put others in place of all of them, and edit the first.
    Replace(Vec<Scenario>),
}

/// What a person can do with a story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoryAction {
    /// Begin a story of one's own: each scenario is a step.
    Begin,
    /// Go back to a story of all scenarios, without words.
    Clear,
    /// Add a step with the scenario of this number.
    Add(u8),
    /// Remove the step at this place.
    Remove(usize),
    /// Move a step from a place to another.
    Move(usize, usize),
    /// Give the step at this place a scenario, by its number, and texts.
    Set(usize, StoryStep),
    /// Show a slider, or no longer.
    Slider(StorySlider, bool),
}

impl Workspace {
    /// Does something with the scenarios.
    pub fn change_scenarios(&mut self, action: ScenarioAction) {
        let mut all = self.all_scenarios();
        let number = self.scenarios.edited_label().number;
        let mut edited = self.scenarios.edited_place();
        let added = |plan: Rc<Plan>, name: &str, all: &[Scenario]| Scenario {
            label: ScenarioLabel::new(free_number(all), name),
            plan,
        };
        match action {
            ScenarioAction::Edit(place) if place < all.len() => edited = place,
            ScenarioAction::Add(beginning, name) if all.len() < MOST => {
                let plan = match beginning {
                    Beginning::Edited => Rc::clone(&self.plan),
                    Beginning::Today => Rc::clone(self.today.as_ref().unwrap_or(&self.plan)),
                    Beginning::Example(preset) => Rc::new(preset.plans().1),
                };
                edited = all.len();
                all.push(added(plan, &name, &all));
            }
            ScenarioAction::Duplicate(place) if place < all.len() && all.len() < MOST => {
                all.insert(place + 1, added(Rc::clone(&all[place].plan), "", &all));
                edited = place_of(&all, number);
            }
            ScenarioAction::Rename(place, name) if place < all.len() => {
                all[place].label = ScenarioLabel::new(all[place].label.number, &name);
            }
            ScenarioAction::Move(from, to) if from < all.len() && to < all.len() => {
                let moved = all.remove(from);
                all.insert(to, moved);
                edited = place_of(&all, number);
            }
            ScenarioAction::Delete(place) if place < all.len() && all.len() > 1 => {
                let deleted = all.remove(place);
                // Where the edited one is deleted, the next one takes its place.
                edited = if edited == place { place } else { place_of(&all, number) };
                Rc::make_mut(&mut self.story).forget(deleted.label.number);
            }
            ScenarioAction::Keep(number, plan) => {
                for scenario in all.iter_mut().filter(|scenario| scenario.label.number == number) {
                    // The horizon was the story's.
                    scenario.plan = Rc::new(Plan { horizon: scenario.plan.horizon, ..(*plan).clone() });
                }
            }
            ScenarioAction::Replace(others) => {
                (all, edited) = (others, 0);
                Rc::make_mut(&mut self.story).steps.clear();
            }
            _ => return,
        }
        self.set_scenarios(all, edited);
    }

    /// Does something with the story.
    pub fn change_story(&mut self, action: StoryAction) {
        let begun = self.story_steps();
        let all = self.all_scenarios();
        let is_known = |number: u8| all.iter().any(|scenario| scenario.label.number == number);
        let story = Rc::make_mut(&mut self.story);
        let steps = &mut story.steps;
        match action {
            StoryAction::Begin => *steps = begun,
            StoryAction::Clear => steps.clear(),
            StoryAction::Add(scenario) if is_known(scenario) && steps.len() < MOST_STEPS => {
                steps.push(StoryStep::new(scenario, "", ""));
            }
            StoryAction::Remove(place) if place < steps.len() => drop(steps.remove(place)),
            StoryAction::Move(from, to) if from < steps.len() && to < steps.len() => {
                let moved = steps.remove(from);
                steps.insert(to, moved);
            }
            StoryAction::Set(place, step) if place < steps.len() && is_known(step.scenario) => {
                steps[place] = StoryStep::new(step.scenario, &step.title, &step.note);
            }
            StoryAction::Slider(slider, shown) => story.show_slider(slider, shown),
            _ => {}
        }
    }
}
