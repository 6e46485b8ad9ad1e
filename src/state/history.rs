//! Undo and redo over snapshots of what was entered.

use super::input::InputRef;
use super::pasted::{PastedTables, TableKind};
use super::workspace::Workspace;

/// How many steps back are kept.
const DEPTH: usize = 200;

/// Several actions that are one step for undo: a drag, or typing in one field.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Gesture {
    /// Moving or typing an input.
    Input(InputRef),
    /// Typing the name of a segment, by its row.
    SegmentName(usize),
    /// Typing the name of a scenario, by its place.
    ScenarioName(usize),
    /// Typing the texts of a step of the story, by its place.
    StoryStep(usize),
    /// Typing in the field of a table.
    Table(TableKind),
}

/// What a person has entered. Its parts are shared with the snapshots before and after it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Snapshot {
    /// What a link carries.
    pub workspace: Workspace,
    /// What no link carries.
    pub pasted: PastedTables,
    /// Where the workspace came from.
    pub origin: u32,
}

/// The snapshots before and after the present one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    past: Vec<Snapshot>,
    future: Vec<Snapshot>,
    /// The gesture that is going on.
    gesture: Option<Gesture>,
}

impl History {
    /// Records that `before` has become `now`, as part of a gesture or all at once.
    pub fn record(&mut self, before: Snapshot, now: &Snapshot, gesture: Option<Gesture>) {
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

    /// Ends the gesture: the next change is a step of its own.
    pub fn end_gesture(&mut self) {
        self.gesture = None;
    }

    /// Takes back the gesture, if it is the one that is going on: what there was before it.
    pub fn cancel(&mut self, gesture: Gesture) -> Option<Snapshot> {
        if self.gesture != Some(gesture) {
            return None;
        }
        self.gesture = None;
        self.past.pop()
    }

    /// Whether there is a step to undo.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is a step to redo.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// The snapshot one step back from `now`; `now` itself when there is none.
    pub fn undo(&mut self, now: Snapshot) -> Snapshot {
        self.end_gesture();
        step(&mut self.past, &mut self.future, now)
    }

    /// The snapshot that was undone last; `now` itself when there is none.
    pub fn redo(&mut self, now: Snapshot) -> Snapshot {
        self.end_gesture();
        step(&mut self.future, &mut self.past, now)
    }
}

fn step(from: &mut Vec<Snapshot>, to: &mut Vec<Snapshot>, now: Snapshot) -> Snapshot {
    match from.pop() {
        Some(other) => {
            to.push(now);
            other
        }
        None => now,
    }
}
