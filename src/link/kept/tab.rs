//! What one tab of the browser keeps, while others may change the same text.
//!
//! Each step reads the text anew and changes only what belongs to it, so tabs with different sets never get in each other's
//! way. A set is written only while it still holds what this tab last saw of it.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Kept, KeptError, KeptSet, named};
use crate::link::file::{FileError, OpenedFile, to_value};
use crate::state::{ReportNames, Workspace};
use crate::text::Language;

/// Where the text is stored.
pub trait Storage {
    /// The text, if there is one.
    ///
    /// # Errors
    /// The browser lets nobody store anything.
    fn read(&self) -> Result<Option<String>, Trouble>;

    /// Stores a text in place of what is there.
    ///
    /// # Errors
    /// The browser refuses; what was there is still there.
    fn write(&self, text: &str) -> Result<(), Trouble>;

    /// Removes the text.
    ///
    /// # Errors
    /// The browser lets nobody store anything.
    fn remove(&self) -> Result<(), Trouble>;
}

/// Why nothing can be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The browser lets the page store nothing.
    Blocked,
    /// There is no room left.
    Full,
    /// What is stored cannot be read.
    Unreadable(KeptError),
}

/// What the page has now.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// What was set up.
    pub workspace: Workspace,
    /// The language, if one was chosen.
    pub language: Option<Language>,
    /// Where the workspace came from: see [`crate::state::State::origin`].
    pub origin: u32,
}

impl Content {
    fn file(&self) -> Value {
        to_value(&self.workspace, self.language)
    }
}

/// How the page's numbers stand to what is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// Nothing is kept.
    #[default]
    Nothing,
    /// Another tab has removed everything.
    Forgotten,
    /// They belong to no set.
    Apart,
    /// They belong to this set.
    Own(u32),
    /// They belong to this set, which another tab has changed.
    Changed(u32),
    /// They belong to this set, which another tab has deleted.
    Deleted(u32),
    /// Nothing can be kept.
    Trouble(Trouble),
}

/// What a tab knows of its sets.
#[derive(Debug, Default)]
pub struct Tab {
    /// The set that the numbers of an origin belong to.
    owned: BTreeMap<u32, u32>,
    /// What this tab last read or wrote of a set.
    seen: BTreeMap<u32, Value>,
    /// The set that was opened last, whose numbers are about to come.
    opened: Option<u32>,
    /// Whether another tab has removed everything.
    forgotten: bool,
}

impl Tab {
    /// How the page's numbers stand to what is kept, and all that is.
    pub fn look(&mut self, storage: &impl Storage, origin: u32) -> (Standing, Kept) {
        let kept = match read(storage) {
            Ok(Some(kept)) => kept,
            Ok(None) => {
                self.forgotten |= !self.owned.is_empty();
                self.leave_all();
                let standing = if self.forgotten { Standing::Forgotten } else { Standing::Nothing };
                return (standing, Kept::default());
            }
            Err(trouble) => return (Standing::Trouble(trouble), Kept::default()),
        };
        self.forgotten = false;
        let standing = match self.owned.get(&origin) {
            None => Standing::Apart,
            Some(id) => match kept.set(*id) {
                None => Standing::Deleted(*id),
                Some(set) if self.seen.get(id) == Some(&set.file) => Standing::Own(*id),
                Some(_) => Standing::Changed(*id),
            },
        };
        (standing, kept)
    }

    /// Looks for the set of numbers that have just come, as from a link or by a reload: one that holds the same.
    pub fn recognize(&mut self, storage: &impl Storage, content: &Content) {
        let opened = self.opened.take();
        if self.owned.contains_key(&content.origin) {
            return;
        }
        let Ok(Some(kept)) = read(storage) else { return };
        let first = kept.set(opened.unwrap_or(kept.current));
        // Of one that cannot be read in full nothing is ever written over.
        let is_same =
            |set: &&KeptSet| set.open().is_ok_and(|file| file.unread.is_empty() && file.workspace == content.workspace);
        if let Some(set) = first.into_iter().chain(&kept.sets).find(is_same) {
            self.own(content.origin, set.id, set.file.clone());
        }
    }

    /// Writes the page's numbers into their set, if it still holds what this tab last saw of it.
    pub fn save(&mut self, storage: &impl Storage, content: &Content, now: &str) -> (Standing, Kept) {
        let (standing, mut kept) = self.look(storage, content.origin);
        let (Standing::Own(id) | Standing::Changed(id) | Standing::Deleted(id)) = standing else {
            return (standing, kept);
        };
        let file = content.file();
        if kept.set(id).is_some_and(|set| set.file == file) {
            self.own(content.origin, id, file);
            return (Standing::Own(id), kept);
        }
        if standing != Standing::Own(id) {
            if self.seen.get(&id) != Some(&file) {
                // Numbers went on that were not written. So even if the set comes to hold again what this tab saw of it,
                // or another set gets its id, it does not hold the page's numbers.
                self.seen.remove(&id);
            }
            return (standing, kept);
        }
        let before = kept.clone();
        kept.current = id;
        if let Some(set) = kept.set_mut(id) {
            set.file = file.clone();
            now.clone_into(&mut set.changed);
        }
        match storage.write(&kept.write()) {
            Ok(()) => {
                self.own(content.origin, id, file);
                (standing, kept)
            }
            Err(trouble) => (Standing::Trouble(trouble), before),
        }
    }

    /// Keeps the page's numbers as a new set. What is stored and cannot be read stays, unless it is to be `replaced`.
    ///
    /// # Errors
    /// Why that cannot be.
    pub fn add(&mut self, storage: &impl Storage, content: &Content, now: &str, replaced: bool) -> Result<(), Trouble> {
        let mut kept = match read(storage) {
            Err(Trouble::Unreadable(_)) if replaced => Kept::default(),
            read => read?.unwrap_or_default(),
        };
        let (id, file) = (kept.free_id(), content.file());
        let set = KeptSet {
            id,
            name: named(&content.workspace.scenarios.edited_label().name),
            changed: now.to_owned(),
            file: file.clone(),
            others: serde_json::Map::new(),
        };
        kept.sets.push(set);
        kept.current = id;
        storage.write(&kept.write())?;
        self.forgotten = false;
        self.own(content.origin, id, file);
        Ok(())
    }

    /// Reads a set, with which the page begins from now on. Its numbers belong to it as soon as the page has them, unless
    /// a part of it cannot be read.
    ///
    /// # Errors
    /// Why its numbers cannot be used.
    pub fn open(&mut self, storage: &impl Storage, content: &Content, id: u32) -> Result<OpenedFile, FileError> {
        let Ok(Some(mut kept)) = read(storage) else { return Err(FileError::Unreadable) };
        let set = kept.set(id).ok_or(FileError::Unreadable)?;
        let (opened, file) = (set.open()?, set.file.clone());
        if kept.current != id {
            kept.current = id;
            // Where that cannot be stored, the page begins with another set next time.
            storage.write(&kept.write()).unwrap_or_default();
        }
        if opened.unread.is_empty() {
            if opened.workspace == content.workspace {
                self.own(content.origin, id, file);
            } else {
                self.opened = Some(id);
            }
        }
        Ok(opened)
    }

    /// Takes what another tab has written into the set as seen: the page's numbers are written over it next.
    pub fn overrule(&mut self, storage: &impl Storage, id: u32) {
        if let Ok(Some(kept)) = read(storage)
            && let Some(set) = kept.set(id)
        {
            self.seen.insert(id, set.file.clone());
        }
    }

    /// Names a set.
    ///
    /// # Errors
    /// Why that cannot be.
    pub fn rename(&self, storage: &impl Storage, id: u32, name: &str) -> Result<(), Trouble> {
        let Some(mut kept) = read(storage)? else { return Ok(()) };
        if let Some(set) = kept.set_mut(id) {
            set.name = named(name);
        }
        storage.write(&kept.write())
    }

    /// Keeps who a report is for and by, where anything is kept.
    ///
    /// # Errors
    /// Why that cannot be.
    pub fn name_report(storage: &impl Storage, names: &ReportNames) -> Result<(), Trouble> {
        match read(storage)? {
            Some(kept) if kept.report != *names => storage.write(&Kept { report: names.clone(), ..kept }.write()),
            _ => Ok(()),
        }
    }

    /// Deletes a set, and hands it back.
    ///
    /// # Errors
    /// Why that cannot be.
    pub fn delete(&mut self, storage: &impl Storage, id: u32) -> Result<Option<KeptSet>, Trouble> {
        let Some(mut kept) = read(storage)? else { return Ok(None) };
        let deleted = kept.sets.iter().position(|set| set.id == id).map(|place| kept.sets.remove(place));
        self.owned.retain(|_, owned| *owned != id);
        // Without any set nothing is left to keep.
        if kept.sets.is_empty() && kept.others.is_empty() {
            storage.remove()?;
            self.leave_all();
        } else {
            storage.write(&kept.write())?;
        }
        Ok(deleted)
    }

    /// Puts back a set that was deleted. The page's numbers belong to it again if they are the same.
    ///
    /// # Errors
    /// Why that cannot be.
    pub fn put_back(&mut self, storage: &impl Storage, mut set: KeptSet, content: &Content) -> Result<(), Trouble> {
        let mut kept = read(storage)?.unwrap_or_default();
        if kept.set(set.id).is_some() {
            set.id = kept.free_id();
        }
        self.opened = Some(set.id);
        kept.sets.push(set);
        kept.sets.sort_by_key(|set| set.id);
        storage.write(&kept.write())?;
        self.recognize(storage, content);
        Ok(())
    }

    /// Removes everything, also what cannot be read.
    ///
    /// # Errors
    /// Why that cannot be.
    pub fn forget(&mut self, storage: &impl Storage) -> Result<(), Trouble> {
        storage.remove()?;
        self.leave_all();
        self.forgotten = false;
        Ok(())
    }

    fn own(&mut self, origin: u32, id: u32, file: Value) {
        self.owned.insert(origin, id);
        self.seen.insert(id, file);
    }

    fn leave_all(&mut self) {
        self.owned.clear();
        self.seen.clear();
    }
}

fn read(storage: &impl Storage) -> Result<Option<Kept>, Trouble> {
    storage.read()?.map(|text| Kept::read(&text).map_err(Trouble::Unreadable)).transpose()
}
