//! Who a report is for, and who it is by. That is in no link, in no file, and undo does not change it.

use super::scenarios::{LONGEST_NAME, is_text};

/// The names in a report; each may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportNames {
    /// Who it is for.
    pub prepared_for: String,
    /// Who it is by.
    pub by: String,
}

impl ReportNames {
    /// Names that were typed, each cut to the longest, without characters that would turn other words around.
    pub fn new(prepared_for: &str, by: &str) -> Self {
        let [prepared_for, by] =
            [prepared_for, by].map(|name| name.chars().filter(|c| is_text(*c)).take(LONGEST_NAME).collect());
        Self { prepared_for, by }
    }
}
