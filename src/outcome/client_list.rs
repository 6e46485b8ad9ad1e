//! A list of clients while the page has it: where it is from, how far it is read, what was found in it.
//!
//! The list itself stays with the worker that reads it (`src/bin/reader.rs`, `static/list-worker.js`). None of this is part
//! of the workspace, so it is in no link, no file, no history and no storage.

use std::rc::Rc;

use serde::Deserialize;
use time::Date;

use crate::import::clients::{MOST_BYTES, Options, ReadError, Role, Summary};
use crate::model::clients::{ClientFigures, Settings};

/// Most clients that are named in one part of the figures.
pub const LISTED: u32 = 200;

/// Where a list is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A file that was chosen or dropped.
    File,
    /// Rows that were pasted.
    Pasted,
    /// The clients of an agency that does not exist.
    Sample,
}

/// A list that is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListSource {
    /// Where it is from.
    pub origin: Origin,
    /// The name of its file.
    pub name: String,
    /// Bytes, as they are in the file.
    pub bytes: u64,
}

/// How far a list is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Progress {
    /// Bytes of the file.
    pub bytes: u64,
    /// Rows that count so far.
    pub rows: u32,
}

/// Why there are no figures.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum Trouble {
    /// The file is no list of clients, or too large a one.
    Refused(ReadError),
    /// The file has changed, or gone, while it was read.
    Changed,
    /// It is compressed, and damaged or cut off.
    Broken,
    /// The program that reads cannot be loaded, as without a network.
    NoReader,
    /// The reader has stopped: most likely the browser has not enough memory.
    Stopped,
}

/// What the worker tells.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    /// How far it is.
    Progress(Progress),
    /// All of the list is read.
    Read(Summary),
    /// Which columns there are, where none holds the starts.
    Columns(Summary),
    /// What the list says.
    Figures(Box<ClientFigures>),
    /// It cannot go on.
    Trouble(Trouble),
}

/// What a person says about a list, beside its columns.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Choices {
    /// The day up to which the list is complete; today's unless it is chosen.
    pub as_of: Option<Date>,
    /// The day from which it is complete, if that is said.
    pub active_since: Option<Date>,
    /// The gross margin, a fraction of 1; the plan's unless it is entered.
    pub gross_margin: Option<f64>,
}

/// A list of clients while the page has it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClientList {
    /// Changes whenever another list takes its place, or none.
    pub number: u32,
    /// Where it is from; none before there is a list.
    pub source: Option<ListSource>,
    /// What a person chose about its columns.
    pub options: Options,
    /// What a person says about it.
    pub choices: Choices,
    /// How far it is read; none while nothing is read.
    pub progress: Option<Progress>,
    /// Why there are no figures, or none of what was chosen last.
    pub trouble: Option<Trouble>,
    /// How it was read.
    pub summary: Option<Rc<Summary>>,
    /// What it says.
    pub figures: Option<Rc<ClientFigures>>,
    /// What the counts of a database say, shown in place of a list until they are cleared.
    pub counted: Option<Rc<ClientFigures>>,
    /// What the figures on their way answer.
    awaited: Option<Settings>,
    /// What the figures that are there answer.
    answered: Option<Settings>,
}

impl ClientList {
    /// A new list; none of the old one is left but the margin. Whether it is to be read: one that is too large is not.
    pub fn begin(&mut self, source: ListSource) -> bool {
        let choices = Choices { gross_margin: self.choices.gross_margin, ..Choices::default() };
        let is_too_large = source.bytes > MOST_BYTES;
        *self = Self { number: self.number + 1, source: Some(source), choices, ..Self::default() };
        if is_too_large {
            self.trouble = Some(Trouble::Refused(ReadError::TooManyBytes));
        } else {
            self.progress = Some(Progress::default());
        }
        !is_too_large
    }

    /// Whether the list has more rows or bytes than a browser can read.
    pub fn is_too_large(&self) -> bool {
        matches!(self.trouble, Some(Trouble::Refused(ReadError::TooManyRows | ReadError::TooManyBytes)))
    }

    /// The name of a column that was told from the file's header, if it has one.
    pub fn column_name(&self, role: Role) -> Option<String> {
        let summary = self.summary.as_ref().filter(|summary| summary.has_header)?;
        let name = summary.columns.get(self.column(role)? as usize)?;
        (!name.trim().is_empty()).then(|| name.clone())
    }

    /// Forgets all of it.
    pub fn forget(&mut self) {
        *self = Self { number: self.number + 1, ..Self::default() };
    }

    /// Reads the same list again in another way. What was found before is shown until then.
    pub fn begin_again(&mut self, options: Options) {
        self.options = options;
        self.progress = Some(Progress::default());
        self.trouble = None;
        (self.awaited, self.answered) = (None, None);
    }

    /// Takes in what the worker tells.
    pub fn tell(&mut self, told: Told) {
        match told {
            Told::Progress(progress) => self.progress = Some(progress),
            Told::Read(summary) => {
                self.progress = None;
                self.summary = Some(Rc::new(summary));
            }
            Told::Columns(summary) => self.summary = Some(Rc::new(summary)),
            Told::Figures(figures) => {
                self.figures = Some(Rc::from(figures));
                self.answered = self.awaited.take();
            }
            Told::Trouble(trouble) => {
                (self.progress, self.figures, self.trouble) = (None, None, Some(trouble));
                (self.awaited, self.answered) = (None, None);
            }
        }
    }

    /// What the worker is to be asked so that the figures answer `settings`; nothing while others are on their way, or
    /// where there is no list that could answer.
    pub fn ask(&mut self, settings: Settings) -> Option<Settings> {
        let can_answer = self.summary.is_some() && self.progress.is_none() && self.trouble.is_none();
        if !can_answer || self.awaited.is_some() || self.answered == Some(settings) {
            return None;
        }
        self.awaited = Some(settings);
        Some(settings)
    }

    /// What is asked of the list on a day, by a plan with this margin.
    pub fn settings(&self, today: Date, plan_margin: f64) -> Settings {
        let Choices { as_of, active_since, gross_margin } = self.choices;
        let as_of = as_of.unwrap_or(today);
        Settings {
            as_of,
            active_since: active_since.filter(|since| *since < as_of),
            gross_margin: gross_margin.unwrap_or(plan_margin),
            listed: LISTED,
        }
    }

    /// The last day in the list, where it is before the day that counts, and so may be the better one.
    pub fn earlier_end(&self, settings: &Settings) -> Option<Date> {
        self.summary.as_ref()?.last_day.filter(|last| *last < settings.as_of)
    }

    /// The column of a role: that which was chosen, or that which was found.
    pub fn column(&self, role: Role) -> Option<u32> {
        if let Some((_, column)) = self.options.columns.iter().find(|(chosen, _)| *chosen == role) {
            return *column;
        }
        let place = Role::ALL.iter().position(|other| *other == role)?;
        self.summary.as_ref()?.roles.get(place).copied().flatten()
    }

    /// The options with another column for a role.
    pub fn with_column(&self, role: Role, column: Option<u32>) -> Options {
        let mut options = self.options.clone();
        options.columns.retain(|(chosen, _)| *chosen != role);
        options.columns.push((role, column));
        options
    }

    /// Whether there is a list, or was to be one.
    pub fn is_there(&self) -> bool {
        self.source.is_some() || self.counted.is_some()
    }
}
