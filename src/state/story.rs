//! A story: scenarios in an order of their own, each with words, to be presented step by step.

/// How many steps a story has at most.
pub const MOST_STEPS: usize = 20;
/// Longest title and longest note of a step, characters.
pub const LONGEST_TEXT: usize = 300;
/// How many sliders are shown while presenting, at most.
pub const MOST_SLIDERS: usize = 3;

/// A quantity of the plan that can have a slider while presenting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorySlider {
    /// Clients today.
    Clients,
    /// Fee of a client.
    Fee,
    /// How long clients stay, or their churn, as it was entered.
    Lifetime,
    /// Sales reps.
    Reps,
    /// How often a rep wins a client, as it was entered.
    Pace,
}

impl StorySlider {
    /// All of them, in the order of the first view.
    pub const ALL: [Self; 5] = [Self::Clients, Self::Fee, Self::Lifetime, Self::Reps, Self::Pace];

    /// Its name in links and files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Clients => "clients",
            Self::Fee => "fee",
            Self::Lifetime => "lifetime",
            Self::Reps => "reps",
            Self::Pace => "pace",
        }
    }
}

/// A step: a scenario, and what there is to say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoryStep {
    /// The number of its scenario.
    pub scenario: u8,
    /// Its title; empty for the scenario's name.
    pub title: String,
    /// What only the presenter reads.
    pub note: String,
}

impl StoryStep {
    /// A step with texts that were typed, each cut to the longest.
    pub fn new(scenario: u8, title: &str, note: &str) -> Self {
        let cut = |text: &str| text.chars().take(LONGEST_TEXT).collect();
        Self { scenario, title: cut(title), note: cut(note) }
    }
}

/// A story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    /// Its steps; none where each scenario is a step, in their order.
    pub steps: Vec<StoryStep>,
    /// The sliders that are shown, in the order of [`StorySlider::ALL`].
    pub sliders: Vec<StorySlider>,
}

impl Default for Story {
    fn default() -> Self {
        Self { steps: Vec::new(), sliders: vec![StorySlider::Lifetime, StorySlider::Reps, StorySlider::Pace] }
    }
}

impl Story {
    /// Shows a slider, if there is room for it, or no longer.
    pub fn show_slider(&mut self, slider: StorySlider, shown: bool) {
        self.sliders.retain(|known| *known != slider);
        if shown && self.sliders.len() < MOST_SLIDERS {
            let shown = |other: &StorySlider| *other == slider || self.sliders.contains(other);
            self.sliders = StorySlider::ALL.into_iter().filter(shown).collect();
        }
    }

    /// Removes the steps of a scenario that is gone.
    pub fn forget(&mut self, scenario: u8) {
        self.steps.retain(|step| step.scenario != scenario);
    }
}
