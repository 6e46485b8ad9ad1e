//! The value of an input as a field shows it.

use crate::state::{Input, InputRef, Workspace};

/// An input with its value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FieldValue {
    /// The input.
    pub input: InputRef,
    /// Its value; none where it is open.
    pub value: Option<f64>,
    /// Whether the value is shown with all its digits.
    pub exact: bool,
}

impl FieldValue {
    /// The value of an input, or of one of several.
    pub fn of(input: InputRef, workspace: &Workspace) -> Self {
        Self { input, value: input.get(workspace), exact: input.is_exact(workspace) }
    }

    /// The values of inputs that there is one of.
    pub fn of_all(inputs: &[&'static Input], workspace: &Workspace) -> Vec<Self> {
        inputs.iter().map(|input| Self::of(input.field(), workspace)).collect()
    }
}
