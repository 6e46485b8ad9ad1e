//! What was before, and what was taken back.

use super::case::Case;
use super::field::Field;

/// How many steps back are kept.
const DEPTH: usize = 200;

/// What several actions change together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gesture {
    /// An input.
    Input(Field),
    /// The name of a segment, by its place.
    Name(u8),
}

/// The cases before and after the present one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    past: Vec<Case>,
    future: Vec<Case>,
    /// The gesture under way: all of it is one step.
    gesture: Option<Gesture>,
}

impl History {
    /// Notes that `before` has become `now`, by a gesture on an input or all at once.
    pub fn note(&mut self, before: Case, now: &Case, gesture: Option<Gesture>) {
        self.future.clear();
        if gesture.is_none() || gesture != self.gesture {
            self.past.push(before);
            if self.past.len() > DEPTH {
                self.past.remove(0);
            }
        } else if self.past.last() == Some(now) {
            // The gesture has come back to where it began.
            self.past.pop();
            self.gesture = None;
            return;
        }
        self.gesture = gesture;
    }

    /// Ends a gesture: the next change is a step of its own.
    pub fn rest(&mut self) {
        self.gesture = None;
    }

    /// Whether there is something to take back.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether something was taken back.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// The case one step back from `now`; `now` itself when there is none.
    pub fn undo(&mut self, now: Case) -> Case {
        self.rest();
        step(&mut self.past, &mut self.future, now)
    }

    /// The case that was taken back last; `now` itself when there is none.
    pub fn redo(&mut self, now: Case) -> Case {
        self.rest();
        step(&mut self.future, &mut self.past, now)
    }
}

fn step(from: &mut Vec<Case>, to: &mut Vec<Case>, now: Case) -> Case {
    match from.pop() {
        Some(case) => {
            to.push(now);
            case
        }
        None => now,
    }
}
