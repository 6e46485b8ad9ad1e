//! Figures in words.

/// A figure in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FigureText {
    /// Its name.
    pub title: String,
    /// Its value.
    pub value: String,
    /// What stands below the value.
    pub below: String,
    /// How it differs from today, where today is saved.
    pub change: Option<String>,
}
