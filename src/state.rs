//! What the person has entered, and how it changes.
//!
//! [`State`] is plain data, [`State::after`] the one place where it changes: no clock, no storage,
//! no window. Quantities are kept as they were entered, so that a lifetime of 12 months never
//! becomes a churn of 8.3%.

pub mod plan;

pub use plan::{Field, Pace, Plan, Stay};

use crate::i18n::Language;

/// All that the page shows follows from this.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// The plan that the sliders move.
    pub plan: Plan,
    /// The language chosen, if one was; else the browser's counts.
    pub language: Option<Language>,
}

/// What a person can do.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Enter a value for an input; one that is out of range changes nothing.
    Set(Field, f64),
    /// Choose a language.
    Speak(Language),
    /// Take over a state as a whole, from a link.
    Load(Box<State>),
    /// Back to the example that the page opens with.
    Reset,
}

impl State {
    /// The state after an action.
    pub fn after(&self, action: Action) -> Self {
        match action {
            Action::Set(field, value) if field.bound().allows(value) => {
                Self { plan: self.plan.with(field, value), ..self.clone() }
            }
            Action::Set(..) => self.clone(),
            Action::Speak(language) => Self { language: Some(language), ..self.clone() },
            Action::Load(state) => *state,
            Action::Reset => Self { language: self.language, ..Self::default() },
        }
    }
}
