//! What was pasted from a spreadsheet, as text, and which of its columns the person matched.

/// What a pasted text is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pasted {
    /// Counts of several periods.
    Periods,
    /// Answers of a survey.
    Answers,
}

/// A pasted text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// As it was pasted or typed.
    pub text: String,
    /// The columns that were matched by hand: a role, by its place, and its column, if it has one.
    pub chosen: Vec<(usize, Option<usize>)>,
}

/// The pasted texts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheets([Sheet; 2]);

impl Sheets {
    /// What was pasted about this.
    pub fn of(&self, pasted: Pasted) -> &Sheet {
        &self.0[pasted as usize]
    }

    /// Puts a text in place of what was pasted. Columns stay matched while the person goes on typing.
    pub fn paste(&mut self, pasted: Pasted, text: String) {
        let sheet = &mut self.0[pasted as usize];
        if sheet.text.is_empty() || text.is_empty() {
            sheet.chosen.clear();
        }
        sheet.text = text;
    }

    /// Matches a column to a role. A column has one role.
    pub fn take(&mut self, pasted: Pasted, role: usize, column: Option<usize>) {
        let chosen = &mut self.0[pasted as usize].chosen;
        chosen.retain(|(other, taken)| *other != role && (column.is_none() || *taken != column));
        chosen.push((role, column));
    }
}
