//! Scenarios: named plans side by side. The one that is edited is the workspace's plan; the others wait here.

use std::rc::Rc;

use super::plan::Plan;

/// How many scenarios there are at most.
pub const MOST: usize = 8;
/// Longest name of a scenario, characters.
pub const LONGEST_NAME: usize = 60;

/// What tells a scenario from the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenarioLabel {
    /// Its number, from 1 on, which it keeps wherever it is moved.
    pub number: u8,
    /// Its name; empty where it is called after its number.
    pub name: String,
}

impl ScenarioLabel {
    /// A label with a name that was typed, cut to the longest, without characters that would turn other words around.
    pub fn new(number: u8, name: &str) -> Self {
        Self { number, name: name.chars().filter(|c| is_text(*c)).take(LONGEST_NAME).collect() }
    }
}

/// Whether a character has a place in a name: no line break, nothing that gives words another direction.
pub fn is_text(character: char) -> bool {
    !character.is_control()
        && !matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A named plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// Its number and name.
    pub label: ScenarioLabel,
    /// Its plan.
    pub plan: Rc<Plan>,
}

/// The label of the scenario that is edited, and the others.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenarios {
    /// The label of the one that is edited.
    edited: ScenarioLabel,
    /// Its place among all.
    place: usize,
    /// The others, in order.
    others: Vec<Scenario>,
}

impl Default for Scenarios {
    fn default() -> Self {
        Self { edited: ScenarioLabel::new(1, ""), place: 0, others: Vec::new() }
    }
}

impl Scenarios {
    /// The scenarios from all of them, and the plan of the one that is edited; none without any. Those beyond the most
    /// that there may be are left out, and a number that another one has is replaced.
    pub fn from_all(mut all: Vec<Scenario>, edited: usize) -> Option<(Self, Rc<Plan>)> {
        all.truncate(MOST);
        for place in 0..all.len() {
            if is_taken(&all[..place], all[place].label.number) {
                all[place].label.number = free_number(&all);
            }
        }
        let place = edited.min(all.len().checked_sub(1)?);
        let Scenario { label, plan } = all.remove(place);
        Some((Self { edited: label, place, others: all }, plan))
    }

    /// All scenarios in order, the edited one with its plan.
    pub fn all(&self, plan: &Rc<Plan>) -> Vec<Scenario> {
        let mut all = self.others.clone();
        all.insert(self.place.min(all.len()), Scenario { label: self.edited.clone(), plan: Rc::clone(plan) });
        all
    }

    /// The labels of all of them, in order.
    pub fn labels(&self) -> Vec<&ScenarioLabel> {
        let mut labels: Vec<&ScenarioLabel> = self.others.iter().map(|scenario| &scenario.label).collect();
        labels.insert(self.place.min(labels.len()), &self.edited);
        labels
    }

    /// The place of the one that is edited.
    pub fn edited_place(&self) -> usize {
        self.place
    }

    /// The label of the one that is edited.
    pub fn edited_label(&self) -> &ScenarioLabel {
        &self.edited
    }

    /// How many there are, from 1 on.
    pub fn count(&self) -> usize {
        self.others.len() + 1
    }
}

fn is_taken(all: &[Scenario], number: u8) -> bool {
    all.iter().any(|scenario| scenario.label.number == number)
}

/// The least number that no scenario has.
pub fn free_number(all: &[Scenario]) -> u8 {
    (1..=u8::MAX).find(|number| !is_taken(all, *number)).unwrap_or_default()
}

/// The place of the scenario with a number, the first one where none has it.
pub fn place_of(all: &[Scenario], number: u8) -> usize {
    all.iter().position(|scenario| scenario.label.number == number).unwrap_or_default()
}
