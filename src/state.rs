//! What the person has entered, and how it changes.
//!
//! [`State`] is plain data, [`State::after`] the one place where it changes: no clock, no storage,
//! no window. Quantities are kept as they were entered, so that a lifetime of 12 months never
//! becomes a churn of 8.3%.

pub mod beside;
pub mod case;
pub mod draft;
pub mod field;
pub mod history;
pub mod mix;
pub mod pasted;
pub mod plan;
pub mod preset;
pub mod settings;
pub mod view_action;

pub use beside::Beside;
pub use case::{Case, Measure};
pub use draft::{Draft, Problem};
pub use field::{Column, Field};
pub use history::{Gesture, History};
pub use mix::Deals;
pub use pasted::{Pasted, Sheets};
pub use plan::{Pace, Plan, Stay};
pub use preset::Preset;
pub use settings::Settings;
pub use view_action::ViewAction;

use crate::model::limits;
use crate::text::{Currency, Language};

/// All that the page shows follows from this.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// What the person has set up.
    pub case: Case,
    /// What it was before.
    pub history: History,
    /// The language chosen, if one was; else the browser's counts.
    pub language: Option<Language>,
    /// What is typed in fields and not yet written the way the page writes numbers.
    pub drafts: Vec<Draft>,
    /// What was pasted. It may hold clients' names, so it is in no link and no history.
    pub pasted: Sheets,
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
    /// Let a slider or the target go: what follows is another step for undo.
    LetGo,
    /// Add a rep who starts later.
    AddHire,
    /// Remove one, by its place in the list.
    RemoveHire(u8),
    /// Hire again and again, or no longer.
    HireOn(bool),
    /// Aim above this revenue.
    AimAbove(f64),
    /// Aim at nothing.
    AimAtNothing,
    /// Pin the plan as today.
    Pin,
    /// Make today the plan again.
    BackToToday,
    /// Begin with a story.
    Tell(Preset),
    /// Count money in this.
    Count(Currency),
    /// Show this in the chart.
    Show(Measure),
    /// Forget what the churn was learnt from.
    ForgetEvidence,
    /// Add so many referrals of a client a year.
    UseReferrals(f64),
    /// Paste a text in place of what was pasted.
    Paste(Pasted, String),
    /// Take a column, by its place, for a role of what was pasted, or none.
    Match(Pasted, usize, Option<usize>),
    /// What is done in a view beside the plan.
    In(ViewAction),
    /// Take back the last change.
    Undo,
    /// Take back the taking back.
    Redo,
    /// Choose a language.
    Speak(Language),
    /// Take over a case from a link, with its language.
    Load(Box<Case>, Option<Language>),
}

impl Action {
    /// What a gesture of several actions changes: together they are one step for undo.
    pub fn gesture(&self) -> Option<Gesture> {
        match self {
            Self::Set(field, _) | Self::Type(field, ..) | Self::Revert(field) => Some(Gesture::Input(*field)),
            Self::In(ViewAction::NameSegment(place, _)) => Some(Gesture::Name(*place)),
            _ => None,
        }
    }
}

impl State {
    /// The state after an action.
    pub fn after(mut self, action: Action) -> Self {
        let before = self.case.clone();
        match action {
            Action::Undo => return self.back_to(History::undo),
            Action::Redo => return self.back_to(History::redo),
            _ => {}
        }
        let gesture = action.gesture();
        self.change(action);
        if self.case != before {
            self.history.note(before, &self.case, gesture);
        }
        self
    }

    fn back_to(mut self, step: fn(&mut History, Case) -> Case) -> Self {
        self.case = step(&mut self.history, self.case);
        self.drafts.clear();
        self
    }

    fn change(&mut self, action: Action) {
        match action {
            Action::Set(field, value) => {
                if field.bound().allows(value) {
                    self.case.set(field, value);
                    self.drafts.retain(|draft| !field.tells_the_same_as(draft.field));
                }
            }
            Action::Type(field, text, language) => {
                let before = self.draft(field).map_or_else(|| self.case.as_entered(field), |draft| draft.before);
                let draft = Draft::new(field, text, language, before);
                self.drafts.retain(|other| !field.tells_the_same_as(other.field));
                if let Ok(value) = draft.value {
                    self.case.set(field, value);
                }
                self.drafts.push(draft);
            }
            Action::Settle(field) => {
                self.drafts.retain(|draft| draft.field != field || draft.value.is_err());
                self.history.rest();
            }
            Action::Revert(field) => {
                if let Some((entered, value)) = self.draft(field).map(|draft| draft.before) {
                    self.case.set(entered, value);
                    self.drafts.retain(|draft| draft.field != field);
                }
            }
            Action::LetGo => self.history.rest(),
            Action::Speak(language) => self.language = Some(language),
            Action::Paste(to, text) => self.pasted.paste(to, text),
            Action::Match(to, role, column) => self.pasted.take(to, role, column),
            Action::Load(case, language) => {
                (self.case, self.language) = (*case, language);
                self.drafts.clear();
            }
            action => {
                self.set_up(&action);
                // What is typed may belong to something that is no longer there.
                if !matches!(action, Action::In(ViewAction::NameSegment(..) | ViewAction::Switch(..))) {
                    self.drafts.clear();
                }
            }
        }
    }

    /// The actions of buttons, which concern the case alone.
    fn set_up(&mut self, action: &Action) {
        let case = &mut self.case;
        match *action {
            Action::AddHire => case.plan.add_hire(),
            Action::RemoveHire(place) if usize::from(place) < case.plan.hires.len() => {
                case.plan.hires.remove(usize::from(place));
            }
            Action::HireOn(on) => case.plan.recurring = on.then_some(plan::HALF_YEARLY),
            Action::AimAbove(mrr) => case.aim_above(mrr),
            Action::AimAtNothing => case.target = None,
            Action::Pin => case.today = Some(case.plan.clone()),
            Action::BackToToday => case.plan = case.today.clone().unwrap_or_default(),
            Action::Tell(preset) => (case.today, case.plan) = preset.plans(),
            Action::Count(currency) => case.currency = currency,
            Action::Show(measure) => case.measure = measure,
            Action::ForgetEvidence => case.plan.evidence = None,
            Action::UseReferrals(referrals) => case.plan.referred = limits::REFERRALS_PER_YEAR.clamp(referrals),
            Action::In(ref action) => action.apply(case),
            _ => {}
        }
    }

    /// What is typed in an input's field, if anything is.
    pub fn draft(&self, field: Field) -> Option<&Draft> {
        self.drafts.iter().find(|draft| draft.field == field)
    }
}

#[cfg(test)]
mod tests;
