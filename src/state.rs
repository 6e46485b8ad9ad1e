//! What the person has entered, and how it changes.
//!
//! [`State`] is plain data, [`State::after`] the one place where it changes: no clock, no storage,
//! no window. Quantities are kept as they were entered, so that a lifetime of 12 months never
//! becomes a churn of 8.3%.

pub mod draft;
pub mod plan;

pub use draft::{Draft, Problem};
pub use plan::{Field, Pace, Plan, Stay};

use crate::i18n::Language;

/// All that the page shows follows from this.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// The plan that the sliders move.
    pub plan: Plan,
    /// The language chosen, if one was; else the browser's counts.
    pub language: Option<Language>,
    /// What is typed in fields and not yet written the way the page writes numbers.
    pub drafts: Vec<Draft>,
}

/// What a person can do.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Set an input by its slider; a value out of range changes nothing.
    Set(Field, f64),
    /// Type into an input's field, in a language. It counts as soon as it can.
    Type(Field, String, Language),
    /// Leave a field: what was typed is written the way the page writes numbers, unless it cannot be used.
    Settle(Field),
    /// Take back all that was typed since typing began.
    Revert(Field),
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
        let mut state = self.clone();
        match action {
            Action::Set(field, value) => {
                if field.bound().allows(value) {
                    state.plan = state.plan.with(field, value);
                    state.drafts.retain(|draft| !field.tells_the_same_as(draft.field));
                }
            }
            Action::Type(field, text, language) => {
                let before = self.draft(field).map_or_else(|| self.plan.as_entered(field), |draft| draft.before);
                let draft = Draft::new(field, text, language, before);
                state.drafts.retain(|other| !field.tells_the_same_as(other.field));
                if let Ok(value) = draft.value {
                    state.plan = state.plan.with(field, value);
                }
                state.drafts.push(draft);
            }
            Action::Settle(field) => state.drafts.retain(|draft| draft.field != field || draft.value.is_err()),
            Action::Revert(field) => {
                if let Some(draft) = self.draft(field) {
                    state.plan = state.plan.with(draft.before.0, draft.before.1);
                    state.drafts.retain(|draft| draft.field != field);
                }
            }
            Action::Speak(language) => state.language = Some(language),
            Action::Load(loaded) => state = *loaded,
            Action::Reset => state = Self { language: state.language, ..Self::default() },
        }
        state
    }

    /// What is typed in an input's field, if anything is.
    pub fn draft(&self, field: Field) -> Option<&Draft> {
        self.drafts.iter().find(|draft| draft.field == field)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(state: &State, field: Field, text: &str) -> State {
        state.after(Action::Type(field, text.into(), Language::English))
    }

    #[test]
    fn what_is_typed_counts_at_once_and_stays_as_it_was_typed() {
        let state = typed(&State::default(), Field::Lifetime, "24.0");
        assert_eq!(state.plan.stay, Stay::Lifetime(24.0));
        assert_eq!(state.draft(Field::Lifetime).map(|d| d.text.as_str()), Some("24.0"));
        assert_eq!(state.after(Action::Settle(Field::Lifetime)).drafts, []);
    }

    #[test]
    fn nonsense_changes_nothing_and_stays_to_be_mended() {
        for (text, problem) in [("abc", Problem::NoNumber), ("", Problem::Empty), ("1e300", Problem::OutOfRange)] {
            let state = typed(&State::default(), Field::Fee, text).after(Action::Settle(Field::Fee));
            assert_eq!(state.plan, Plan::default(), "{text}");
            assert_eq!(state.draft(Field::Fee).map(|d| d.value), Some(Err(problem)), "{text}");
            assert_eq!(state.after(Action::Revert(Field::Fee)), State::default(), "{text}");
        }
        let half = typed(&State::default(), Field::Reps, "1.5");
        assert_eq!(half.draft(Field::Reps).map(|d| d.value), Some(Err(Problem::NotWhole)));
    }

    #[test]
    fn taking_back_restores_what_was_entered_before_typing_began() {
        let churn = State::default().after(Action::Set(Field::Churn, 0.05));
        let typing = typed(&typed(&churn, Field::Lifetime, "24"), Field::Lifetime, "24x");
        assert_eq!(typing.plan.stay, Stay::Lifetime(24.0));
        assert_eq!(typing.after(Action::Revert(Field::Lifetime)), churn);
    }

    #[test]
    fn a_slider_ends_what_was_typed_for_the_same_quantity() {
        let state = typed(&State::default(), Field::Churn, "abc").after(Action::Set(Field::Lifetime, 6.0));
        assert_eq!(state.drafts, []);
        let other = typed(&State::default(), Field::Fee, "abc").after(Action::Set(Field::Lifetime, 6.0));
        assert_eq!(other.drafts.len(), 1);
    }

    #[test]
    fn the_quantity_stays_as_it_was_entered() {
        let state = State::default().after(Action::Set(Field::Reps, 2.0));
        assert_eq!((state.plan.stay, state.plan.pace), (Stay::Lifetime(12.0), Pace::Every(6.0)));
    }
}
