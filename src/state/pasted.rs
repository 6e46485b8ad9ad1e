//! Tables that were pasted, as text. They may hold clients' names, so they are in no link.

use std::rc::Rc;

/// What a pasted table is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableKind {
    /// Counts of several periods.
    Periods,
    /// Answers of a survey.
    Answers,
    /// Months that really happened.
    Past,
}

/// A pasted table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PastedTable {
    /// As it was pasted or typed.
    pub text: Rc<str>,
    /// The columns that were chosen by hand: a role, by its place, and its column, if it has one.
    pub chosen: Vec<(usize, Option<usize>)>,
}

/// The pasted tables.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PastedTables {
    /// Counts of several periods.
    pub periods: Rc<PastedTable>,
    /// Answers of a survey.
    pub answers: Rc<PastedTable>,
    /// Months that really happened.
    pub past: Rc<PastedTable>,
}

impl PastedTables {
    /// The table about something.
    pub fn table(&self, kind: TableKind) -> &Rc<PastedTable> {
        match kind {
            TableKind::Periods => &self.periods,
            TableKind::Answers => &self.answers,
            TableKind::Past => &self.past,
        }
    }

    fn table_mut(&mut self, kind: TableKind) -> &mut PastedTable {
        Rc::make_mut(match kind {
            TableKind::Periods => &mut self.periods,
            TableKind::Answers => &mut self.answers,
            TableKind::Past => &mut self.past,
        })
    }

    /// Puts a text in place of a table. Columns stay chosen while the person goes on typing.
    pub fn paste(&mut self, kind: TableKind, text: &str) {
        let table = self.table_mut(kind);
        if table.text.is_empty() || text.is_empty() {
            table.chosen.clear();
        }
        table.text = text.into();
    }

    /// Gives a role a column, or none. A column has one role.
    pub fn choose_column(&mut self, kind: TableKind, role: usize, column: Option<usize>) {
        let chosen = &mut self.table_mut(kind).chosen;
        chosen.retain(|(other, taken)| *other != role && (column.is_none() || *taken != column));
        chosen.push((role, column));
    }
}
