//! Inputs: numbers that a person can enter, one constant each.
//!
//! A constant says all there is to know about an input: its key, which is its name in links and files, its id
//! in the page and the key of its texts; its limits; how it is read from the workspace and written
//! to it. Fields, sliders, links, undo and tests walk over these constants.

use std::fmt;

use super::workspace::Workspace;
use crate::model::limits::Limits;
use crate::text::typed_number::{FieldError, FieldReading, read_field};
use crate::text::{InputText, Language, input_text};

/// How an input is read and written.
enum Access {
    /// A number that is always there.
    Number { get: fn(&Workspace) -> f64, set: fn(&mut Workspace, f64) },
    /// A number that can be left open.
    Optional { get: fn(&Workspace) -> Option<f64>, set: fn(&mut Workspace, Option<f64>) },
    /// One number for each item of a list; none beyond its end.
    Item { get: fn(&Workspace, usize) -> Option<f64>, set: fn(&mut Workspace, usize, f64) },
    /// The same for numbers that can be left open.
    OptionalItem { get: fn(&Workspace, usize) -> Option<f64>, set: fn(&mut Workspace, usize, Option<f64>) },
}

/// A number that a person can enter.
pub struct Input {
    /// Its name in links, its id in the page, the key of its texts.
    pub key: &'static str,
    /// Its unit, range and slider.
    pub limits: &'static Limits,
    /// Its texts.
    pub text: InputText,
    /// How many of it there are, where that never changes; else it belongs to the rows of a list.
    pub count: Option<usize>,
    access: Access,
    entered: fn(&Workspace, usize) -> bool,
    rounded: fn(&Workspace) -> bool,
}

impl Input {
    const fn new(key: &'static str, limits: &'static Limits, count: Option<usize>, access: Access) -> Self {
        Self { key, limits, text: input_text(key), count, access, entered: |_, _| true, rounded: |_| false }
    }

    /// A number that is always there.
    pub const fn number(
        key: &'static str,
        limits: &'static Limits,
        get: fn(&Workspace) -> f64,
        set: fn(&mut Workspace, f64),
    ) -> Self {
        Self::new(key, limits, Some(1), Access::Number { get, set })
    }

    /// A number that can be left open.
    pub const fn optional(
        key: &'static str,
        limits: &'static Limits,
        get: fn(&Workspace) -> Option<f64>,
        set: fn(&mut Workspace, Option<f64>),
    ) -> Self {
        Self::new(key, limits, Some(1), Access::Optional { get, set })
    }

    /// As many numbers as `count`.
    pub const fn several(
        key: &'static str,
        limits: &'static Limits,
        count: usize,
        get: fn(&Workspace, usize) -> Option<f64>,
        set: fn(&mut Workspace, usize, f64),
    ) -> Self {
        Self::new(key, limits, Some(count), Access::Item { get, set })
    }

    /// A number in each row of a list. Links write such lists row by row.
    pub const fn of_rows(
        key: &'static str,
        limits: &'static Limits,
        get: fn(&Workspace, usize) -> Option<f64>,
        set: fn(&mut Workspace, usize, f64),
    ) -> Self {
        Self::new(key, limits, None, Access::Item { get, set })
    }

    /// A number in each row of a list that can be left open.
    pub const fn optional_of_rows(
        key: &'static str,
        limits: &'static Limits,
        get: fn(&Workspace, usize) -> Option<f64>,
        set: fn(&mut Workspace, usize, Option<f64>),
    ) -> Self {
        Self::new(key, limits, None, Access::OptionalItem { get, set })
    }

    /// For one of two ways to enter the same quantity: whether it was entered this way.
    pub const fn entered_if(mut self, entered: fn(&Workspace, usize) -> bool) -> Self {
        self.entered = entered;
        self
    }

    /// When the value comes from a computation, so that two decimals are shown and not all.
    pub const fn rounded_if(mut self, rounded: fn(&Workspace) -> bool) -> Self {
        self.rounded = rounded;
        self
    }

    /// The input itself, for one that there is once.
    pub const fn field(&'static self) -> InputRef {
        self.at(0)
    }

    /// The input of a row, or one of several.
    pub const fn at(&'static self, index: usize) -> InputRef {
        InputRef { input: self, index }
    }

    /// Whether it can be left open.
    pub const fn is_optional(&self) -> bool {
        matches!(self.access, Access::Optional { .. } | Access::OptionalItem { .. })
    }
}

/// An input, and which one of several.
#[derive(Clone, Copy)]
pub struct InputRef {
    /// The input.
    pub input: &'static Input,
    /// The row, or which one of several; else 0.
    pub index: usize,
}

impl PartialEq for InputRef {
    fn eq(&self, other: &Self) -> bool {
        self.input.key == other.input.key && self.index == other.index
    }
}

impl fmt::Debug for InputRef {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "{}", self.id())
    }
}

impl InputRef {
    /// Its id in the page: the key, and behind it the row where there are several.
    pub fn id(self) -> String {
        if self.input.count == Some(1) {
            self.input.key.to_owned()
        } else {
            format!("{}-{}", self.input.key, self.index)
        }
    }

    /// Its limits.
    pub fn limits(self) -> &'static Limits {
        self.input.limits
    }

    /// Its value; none where it is open, or where the list has no such row.
    pub fn get(self, workspace: &Workspace) -> Option<f64> {
        match self.input.access {
            Access::Number { get, .. } => Some(get(workspace)),
            Access::Optional { get, .. } => get(workspace),
            Access::Item { get, .. } | Access::OptionalItem { get, .. } => get(workspace, self.index),
        }
    }

    /// Enters a value within its limits, or leaves it open; an input that cannot be open stays as it is then.
    pub fn set(self, workspace: &mut Workspace, value: Option<f64>) {
        match (&self.input.access, value) {
            (Access::Optional { set, .. }, value) => set(workspace, value),
            (Access::OptionalItem { set, .. }, value) => set(workspace, self.index, value),
            (Access::Number { set, .. }, Some(value)) => set(workspace, value),
            (Access::Item { set, .. }, Some(value)) => set(workspace, self.index, value),
            (_, None) => {}
        }
    }

    /// What a text typed into its field stands for.
    ///
    /// # Errors
    /// Why the text cannot be used.
    pub fn read(self, typed: &str, language: Language) -> Result<FieldReading, FieldError> {
        read_field(typed, language, self.limits(), self.input.text, self.input.is_optional())
    }

    /// Whether the quantity was entered this way, rather than another way that this one is computed from.
    pub fn is_entered(self, workspace: &Workspace) -> bool {
        (self.input.entered)(workspace, self.index)
    }

    /// Whether the value is shown with all its digits: it was entered like that.
    pub fn is_exact(self, workspace: &Workspace) -> bool {
        self.is_entered(workspace) && !(self.input.rounded)(workspace)
    }
}
