//! What a person keeps in the browser: sets of numbers with names, in one text under one key. docs/keeping.md describes it.
//!
//! A set holds the object of a file ([`super::file`]), which is read only when the set is opened. What cannot be read stays
//! as it is, and so does whatever else stands in the text.

mod tab;

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

pub use tab::{Content, Standing, Storage, Tab, Trouble};

use super::file::{FileError, OpenedFile, read_value};
use crate::state::{ReportNames, ScenarioLabel};

/// The key that everything stands under.
pub const KEY: &str = "plateau";
/// The name of the file that a text is offered as which cannot be read.
pub const NAME: &str = "plateau-saved.json";

/// Says whose text it is.
const FORMAT: &str = "plateau-kept";
/// The version that is written and read.
const VERSION: u32 = 1;

type Object = Map<String, Value>;

/// Why a text cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeptError {
    /// It was cut off or changed.
    Damaged,
    /// Something else has written it.
    Foreign,
    /// It was written by a newer version of the page.
    Newer,
}

/// A set of numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptSet {
    /// What tells it from the others, 1 or more.
    pub id: u32,
    /// Its name; empty where it is called after its number.
    pub name: String,
    /// When it was last changed, as ISO 8601; empty where that cannot be read.
    pub changed: String,
    /// What it holds: the object of a file.
    pub file: Value,
    /// Whatever else stands there.
    others: Object,
}

impl KeptSet {
    /// Reads what it holds.
    ///
    /// # Errors
    /// Why it cannot be used.
    pub fn open(&self) -> Result<OpenedFile, FileError> {
        read_value(self.file.clone())
    }

    /// How much it takes, bytes.
    pub fn size(&self) -> usize {
        self.file.to_string().len()
    }

    /// Reads an entry of the list. One that is no set becomes one that cannot be opened.
    fn read(entry: Value) -> Self {
        let Value::Object(mut others) = entry else { return Self::unreadable(entry) };
        let Some(file) = others.remove("file") else { return Self::unreadable(Value::Object(others)) };
        let id = others.remove("id").as_ref().and_then(Value::as_u64).and_then(|id| u32::try_from(id).ok());
        let mut text = |name: &str| others.remove(name).as_ref().and_then(Value::as_str).map(str::to_owned);
        let (name, changed) = (text("name").unwrap_or_default(), text("changed").unwrap_or_default());
        Self { id: id.unwrap_or_default(), name: named(&name), changed, file, others }
    }

    fn unreadable(file: Value) -> Self {
        Self { id: 0, name: String::new(), changed: String::new(), file, others: Object::new() }
    }

    fn write(&self) -> Value {
        let mut entry = self.others.clone();
        entry.insert("id".into(), self.id.into());
        entry.insert("name".into(), self.name.clone().into());
        entry.insert("changed".into(), self.changed.clone().into());
        entry.insert("file".into(), self.file.clone());
        Value::Object(entry)
    }
}

/// A name that was typed, as names of scenarios are.
fn named(name: &str) -> String {
    ScenarioLabel::new(1, name).name
}

/// All that is kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kept {
    /// The set that the page begins with.
    pub current: u32,
    /// All sets, each with an id of its own.
    pub sets: Vec<KeptSet>,
    /// Who a report is for and by.
    pub report: ReportNames,
    /// Whatever else stands there.
    others: Object,
}

impl Kept {
    /// Reads a text. Sets that cannot be read are among the others, and say so when they are opened.
    ///
    /// # Errors
    /// Why nothing of it can be used.
    pub fn read(text: &str) -> Result<Self, KeptError> {
        let value = serde_json::from_str(text).map_err(|_| KeptError::Damaged)?;
        let Value::Object(mut others) = value else { return Err(KeptError::Foreign) };
        if others.remove("format").as_ref().and_then(Value::as_str) != Some(FORMAT) {
            return Err(KeptError::Foreign);
        }
        match others.remove("version").as_ref().and_then(Value::as_f64) {
            Some(version) if version == f64::from(VERSION) => {}
            Some(version) if version > f64::from(VERSION) => return Err(KeptError::Newer),
            _ => return Err(KeptError::Damaged),
        }
        let Some(Value::Array(entries)) = others.remove("sets") else { return Err(KeptError::Damaged) };
        let current = others.remove("current").as_ref().and_then(Value::as_u64).unwrap_or_default();
        let mut sets: Vec<KeptSet> = entries.into_iter().map(KeptSet::read).collect();
        number(&mut sets);
        let report = others.remove("report").unwrap_or_default();
        let name = |which: &str| report.get(which).and_then(Value::as_str).unwrap_or_default();
        let report = ReportNames::new(name("for"), name("by"));
        Ok(Self { current: u32::try_from(current).unwrap_or_default(), sets, report, others })
    }

    /// The text of it.
    pub fn write(&self) -> String {
        let sets: Vec<Value> = self.sets.iter().map(KeptSet::write).collect();
        let mut text = json!({ "format": FORMAT, "version": VERSION, "current": self.current, "sets": sets });
        if let Value::Object(text) = &mut text {
            text.extend(self.others.clone());
            if self.report != ReportNames::default() {
                text.insert("report".into(), json!({ "for": self.report.prepared_for, "by": self.report.by }));
            }
        }
        text.to_string()
    }

    /// The set with an id.
    pub fn set(&self, id: u32) -> Option<&KeptSet> {
        self.sets.iter().find(|set| set.id == id)
    }

    fn set_mut(&mut self, id: u32) -> Option<&mut KeptSet> {
        self.sets.iter_mut().find(|set| set.id == id)
    }

    /// The set that the page begins with.
    pub fn begin_with(&self) -> Option<&KeptSet> {
        self.set(self.current).or(self.sets.first())
    }

    /// An id that no set has: one more than the highest, so it is rarely one that a deleted set had.
    fn free_id(&self) -> u32 {
        let used: BTreeSet<u32> = self.sets.iter().map(|set| set.id).collect();
        free(&used)
    }
}

fn free(used: &BTreeSet<u32>) -> u32 {
    let next = used.last().map_or(Some(1), |highest| highest.checked_add(1));
    next.or_else(|| (1..u32::MAX).find(|id| !used.contains(id))).unwrap_or_default()
}

/// Gives those an id that have none, or one that another has.
fn number(sets: &mut [KeptSet]) {
    let (mut used, mut without) = (BTreeSet::new(), Vec::new());
    for (place, set) in sets.iter().enumerate() {
        if set.id == 0 || !used.insert(set.id) {
            without.push(place);
        }
    }
    for place in without {
        sets[place].id = free(&used);
        used.insert(sets[place].id);
    }
}
