//! What this tab knows of what is kept: one for the page, since the menu comes and goes.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::super::Taken;
use crate::browser::{dates, storage};
use crate::link::file::{FileError, OpenedFile};
use crate::link::kept::{Content, KEY, Kept, KeptSet, Standing, Storage, Tab, Trouble};
use crate::state::ReportNames;
use crate::text::Locale;
use crate::ui::hooks::store::{self, Listeners, use_store};
use crate::wording::kept::set_name;

/// The browser's storage.
struct BrowserStorage;

impl From<storage::StorageError> for Trouble {
    fn from(error: storage::StorageError) -> Self {
        match error {
            storage::StorageError::Blocked => Self::Blocked,
            storage::StorageError::Full => Self::Full,
        }
    }
}

impl Storage for BrowserStorage {
    fn read(&self) -> Result<Option<String>, Trouble> {
        Ok(storage::read(KEY)?)
    }

    fn write(&self, text: &str) -> Result<(), Trouble> {
        Ok(storage::write(KEY, text)?)
    }

    fn remove(&self) -> Result<(), Trouble> {
        Ok(storage::remove(KEY)?)
    }
}

/// What is shown of it.
#[derive(Clone, Default, PartialEq)]
pub struct Shown {
    /// How the page's numbers stand to what is kept.
    pub standing: Standing,
    /// All that is kept.
    pub kept: Rc<Kept>,
    /// Whether the person has closed what was said about it.
    pub is_closed: bool,
}

#[derive(Default)]
struct Store {
    tab: Tab,
    /// What the page has; none until it is followed.
    content: Option<Content>,
    /// Whether the person wants it kept as soon as it is there.
    is_wanted: bool,
    shown: Shown,
    listeners: Listeners<Shown>,
}

impl store::Store for Store {
    type Shown = Shown;

    fn shown(&self) -> Shown {
        self.shown.clone()
    }

    fn listeners(&mut self) -> &mut Listeners<Shown> {
        &mut self.listeners
    }
}

thread_local! {
    static STORE: RefCell<Store> = RefCell::default();
}

impl Store {
    fn show(&mut self, standing: Standing, kept: Kept) {
        let is_closed = self.shown.is_closed && self.shown.standing == standing;
        self.shown = Shown { standing, kept: Rc::new(kept), is_closed };
    }

    fn look(&mut self) {
        let origin = self.content.as_ref().map_or(u32::MAX, |content| content.origin);
        let (standing, kept) = self.tab.look(&BrowserStorage, origin);
        self.show(standing, kept);
    }

    /// Shows what there is after something was done, or why that could not be.
    fn settle<T>(&mut self, done: Result<T, Trouble>) -> Option<T> {
        self.look();
        match done {
            Ok(done) => Some(done),
            Err(trouble) => {
                self.shown.standing = Standing::Trouble(trouble);
                self.shown.is_closed = false;
                None
            }
        }
    }

    fn add(&mut self, replaced: bool) -> bool {
        let Some(content) = &self.content else {
            self.is_wanted = true;
            return false;
        };
        let done = self.tab.add(&BrowserStorage, content, &dates::now(), replaced);
        self.settle(done).is_some()
    }
}

/// Changes what this tab knows, and tells all who show it.
fn change<T>(change: impl FnOnce(&mut Store) -> T) -> T {
    store::change(&STORE, change)
}

/// What is shown of it, now and whenever that changes.
#[hook]
pub fn use_shown() -> Shown {
    use_store(&STORE)
}

/// The set that the page begins with, if it can be read.
pub fn first() -> Option<Taken> {
    let text = storage::read(KEY).ok()??;
    let opened = Kept::read(&text).ok()?.begin_with()?.open().ok()?;
    Some((opened.workspace, opened.language))
}

/// Takes note of what the page has now. Whether it was to be kept as soon as it was there, and is.
pub fn follow(content: Content) -> bool {
    change(|store| {
        let before = store.content.replace(content).map(|content| content.origin);
        let Some(content) = &store.content else { return false };
        if before != Some(content.origin) {
            store.tab.recognize(&BrowserStorage, content);
            store.look();
        }
        std::mem::take(&mut store.is_wanted) && store.add(false)
    })
}

/// Looks at what is stored.
pub fn look() {
    change(Store::look);
}

/// Writes what the page has into its set, if it has one.
pub fn save() {
    change(|store| {
        if let Some(content) = &store.content {
            let (standing, kept) = store.tab.save(&BrowserStorage, content, &dates::now());
            store.show(standing, kept);
        }
    });
}

/// Keeps what the page has as a new set, perhaps in place of a text that cannot be read; as soon as that is there, if it
/// is not yet. Whether it is kept now.
pub fn add(replaced: bool) -> bool {
    change(|store| store.add(replaced))
}

/// Opens a set: what there is to load.
///
/// # Errors
/// Why its numbers cannot be used.
pub fn open(id: u32) -> Result<OpenedFile, FileError> {
    change(|store| {
        let content = store.content.as_ref().ok_or(FileError::Unreadable)?;
        let opened = store.tab.open(&BrowserStorage, content, id);
        store.look();
        opened
    })
}

/// Writes what the page has over what another tab has saved.
pub fn overrule(id: u32) {
    change(|store| store.tab.overrule(&BrowserStorage, id));
    save();
}

/// Names a set.
pub fn rename(id: u32, name: &str) {
    change(|store| {
        let done = store.tab.rename(&BrowserStorage, id, name);
        store.settle(done);
    });
}

/// Who a report is for and by, as it is kept.
pub fn report_names() -> ReportNames {
    text().and_then(|text| Kept::read(&text).ok()).unwrap_or_default().report
}

/// Keeps who a report is for and by, where anything is kept.
pub fn name_report(names: &ReportNames) {
    change(|store| {
        let done = Tab::name_report(&BrowserStorage, names);
        store.settle(done);
    });
}

/// Deletes a set, and hands it back.
pub fn delete(id: u32) -> Option<KeptSet> {
    change(|store| {
        let done = store.tab.delete(&BrowserStorage, id);
        store.settle(done).flatten()
    })
}

/// Puts back a set that was deleted.
pub fn put_back(set: KeptSet) {
    change(|store| {
        if let Some(content) = &store.content {
            let done = store.tab.put_back(&BrowserStorage, set, content);
            store.settle(done);
        }
    });
}

/// Removes everything. Whether that worked.
pub fn forget() -> bool {
    change(|store| {
        let done = store.tab.forget(&BrowserStorage);
        store.settle(done).is_some()
    })
}

/// Closes what is said about it.
pub fn close() {
    change(|store| store.shown.is_closed = true);
}

/// The stored text as it is.
pub fn text() -> Option<String> {
    storage::read(KEY).ok().flatten()
}

/// The text of the set that the page would begin with.
pub fn first_text() -> Option<String> {
    STORE.with_borrow(|store| store.shown.kept.begin_with().map(|set| set.file.to_string()))
}

/// What a set is called.
pub fn name(locale: &Locale, id: u32) -> String {
    let set = |store: &Store| store.shown.kept.set(id).map(|set| set_name(locale, set));
    STORE.with_borrow(set).unwrap_or_default()
}
