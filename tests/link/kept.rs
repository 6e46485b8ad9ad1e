//! What is kept in the browser: it comes back as it was, tabs never overwrite each other silently, and what cannot be read
//! stays as it is.

use std::cell::{Cell, RefCell};

use fastrand::Rng;
use plateau::link::file::{FileError, to_value};
use plateau::link::kept::{Content, Kept, KeptError, Standing, Storage, Tab, Trouble};
use plateau::state::plan_inputs::REPS;
use plateau::state::{Action, ReportNames, State, Workspace};
use plateau::text::Language;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::file::{largest, scramble, spoil};
use crate::support::workspaces::workspace;

/// A moment.
const NOW: &str = "2026-11-29T14:03:00.000Z";

/// A browser's storage with room for so many bytes.
struct Stored {
    text: RefCell<Option<String>>,
    room: Cell<usize>,
    is_blocked: Cell<bool>,
}

impl Stored {
    fn with(text: Option<&str>) -> Self {
        Self { text: RefCell::new(text.map(str::to_owned)), room: Cell::new(usize::MAX), is_blocked: Cell::new(false) }
    }

    fn text(&self) -> Option<String> {
        self.text.borrow().clone()
    }

    #[track_caller]
    fn kept(&self) -> Kept {
        Kept::read(&self.text().expect("something is stored")).expect("it can be read")
    }

    /// The workspaces of all sets.
    fn workspaces(&self) -> Vec<Workspace> {
        self.kept().sets.iter().map(|set| set.open().expect("it can be read").workspace).collect()
    }
}

impl Storage for Stored {
    fn read(&self) -> Result<Option<String>, Trouble> {
        if self.is_blocked.get() { Err(Trouble::Blocked) } else { Ok(self.text()) }
    }

    fn write(&self, text: &str) -> Result<(), Trouble> {
        if self.is_blocked.get() {
            return Err(Trouble::Blocked);
        }
        if text.len() > self.room.get() {
            return Err(Trouble::Full);
        }
        self.text.replace(Some(text.to_owned()));
        Ok(())
    }

    fn remove(&self) -> Result<(), Trouble> {
        self.text.replace(None);
        Ok(())
    }
}

/// A tab with the page: what it knows, and what the person has set up.
#[derive(Default)]
struct Page {
    tab: Tab,
    state: State,
}

impl Page {
    fn content(&self) -> Content {
        let State { workspace, language, origin, .. } = self.state.clone();
        Content { workspace, language, origin }
    }

    /// Does something, and writes it if it is to be written.
    fn act(&mut self, storage: &Stored, action: Action) -> Standing {
        let origin = self.state.origin;
        self.state = std::mem::take(&mut self.state).reduce(action);
        if self.state.origin != origin {
            self.tab.recognize(storage, &self.content());
        }
        self.tab.save(storage, &self.content(), NOW).0
    }

    /// Sets the number of reps, and writes it if it is to be written.
    fn set_reps(&mut self, storage: &Stored, reps: f64) -> Standing {
        self.act(storage, Action::SetInput(REPS.field(), reps))
    }

    #[track_caller]
    fn add(&mut self, storage: &Stored) {
        self.tab.add(storage, &self.content(), NOW, false).expect("there is room");
    }

    fn open(&mut self, storage: &Stored, id: u32) -> Result<(), FileError> {
        let file = self.tab.open(storage, &self.content(), id)?;
        self.act(storage, Action::Load(Box::new(file.workspace), file.language));
        Ok(())
    }

    fn standing(&mut self, storage: &Stored) -> Standing {
        self.tab.look(storage, self.state.origin).0
    }
}

/// A page that begins with what is kept.
fn reopened(storage: &Stored) -> Page {
    let mut page = Page::default();
    if let Some(file) = storage.kept().begin_with().and_then(|set| set.open().ok()) {
        page.state.workspace = file.workspace;
    }
    page.tab.recognize(storage, &page.content());
    page
}

fn reps(workspaces: &[Workspace]) -> Vec<f64> {
    workspaces.iter().map(|workspace| workspace.plan.reps).collect()
}

proptest! {
    #[test]
    fn whatever_is_kept_comes_back_as_it_was(
        workspaces in vec((workspace(), option::of(select(Language::ALL.to_vec()))), 1..4),
    ) {
        let storage = Stored::with(None);
        let mut page = Page::default();
        for (workspace, language) in &workspaces {
            page.state = State { workspace: workspace.clone(), language: *language, ..State::default() };
            page.add(&storage);
        }
        let kept = storage.kept();
        prop_assert_eq!(Kept::read(&kept.write()), Ok(kept.clone()));
        for ((workspace, language), set) in workspaces.iter().zip(&kept.sets) {
            let file = set.open().expect("it can be read");
            prop_assert_eq!((&file.workspace, file.language, file.unread), (workspace, *language, Vec::new()));
        }
        let (last, _) = workspaces.last().expect("there is one");
        let mut page = reopened(&storage);
        prop_assert_eq!(&page.state.workspace, last);
        prop_assert_eq!(page.standing(&storage), Standing::Own(workspaces.len() as u32));
    }
}

#[test]
fn nothing_is_stored_before_the_press_and_every_change_after_it() {
    let storage = Stored::with(None);
    let mut page = Page::default();
    assert_eq!(page.set_reps(&storage, 2.0), Standing::Nothing);
    assert_eq!(storage.text(), None);
    page.add(&storage);
    assert_eq!(page.set_reps(&storage, 3.0), Standing::Own(1));
    assert_eq!(reps(&storage.workspaces()), [3.0]);
    assert_eq!(page.act(&storage, Action::Undo), Standing::Own(1));
    assert_eq!(reps(&storage.workspaces()), [2.0]);
    assert_eq!(page.act(&storage, Action::SetLanguage(Language::Polish)), Standing::Own(1));
    assert_eq!(storage.kept().sets[0].open().unwrap().language, Some(Language::Polish));
}

#[test]
fn the_text_says_what_it_is() {
    let storage = Stored::with(None);
    let mut page = Page::default();
    page.set_reps(&storage, 2.0);
    page.add(&storage);
    let text: Value = serde_json::from_str(&storage.text().unwrap()).unwrap();
    let file = to_value(&page.state.workspace, None);
    let set = json!({ "id": 1, "name": "", "changed": NOW, "file": file });
    assert_eq!(text, json!({ "format": "plateau-kept", "version": 1, "current": 1, "sets": [set] }));
}

#[test]
fn a_change_in_two_tabs_is_written_by_neither_until_somebody_chooses() {
    let storage = Stored::with(None);
    let mut first = Page::default();
    first.set_reps(&storage, 2.0);
    first.add(&storage);
    let start = || {
        let storage = Stored::with(storage.text().as_deref());
        let (mut first, mut second) = (reopened(&storage), reopened(&storage));
        assert_eq!(first.set_reps(&storage, 3.0), Standing::Own(1));
        assert_eq!(second.standing(&storage), Standing::Changed(1), "it is told before its next change");
        assert_eq!(second.set_reps(&storage, 4.0), Standing::Changed(1));
        assert_eq!(reps(&storage.workspaces()), [3.0]);
        (storage, first, second)
    };

    let (theirs, _, mut second) = start();
    second.open(&theirs, 1).unwrap();
    assert_eq!((second.state.workspace.plan.reps, second.standing(&theirs)), (3.0, Standing::Own(1)));
    assert_eq!(second.set_reps(&theirs, 5.0), Standing::Own(1));

    let (mine, mut first, mut second) = start();
    second.tab.overrule(&mine, 1);
    assert_eq!(second.set_reps(&mine, 4.0), Standing::Own(1));
    assert_eq!(reps(&mine.workspaces()), [4.0]);
    assert_eq!(first.standing(&mine), Standing::Changed(1), "now the other one is told");

    let (both, mut first, mut second) = start();
    second.add(&both);
    assert_eq!(reps(&both.workspaces()), [3.0, 4.0]);
    assert_eq!((first.standing(&both), second.standing(&both)), (Standing::Own(1), Standing::Own(2)));
}

#[test]
fn tabs_that_come_to_the_same_numbers_do_not_disturb_each_other() {
    let storage = Stored::with(None);
    Page::default().add(&storage);
    let (mut first, mut second) = (reopened(&storage), reopened(&storage));
    first.set_reps(&storage, 3.0);
    assert_eq!(second.set_reps(&storage, 3.0), Standing::Own(1));
    assert_eq!(second.set_reps(&storage, 4.0), Standing::Own(1));
}

#[test]
fn a_new_set_with_the_id_of_a_deleted_one_is_not_taken_for_it() {
    let storage = Stored::with(None);
    let (mut first, mut second) = (Page::default(), Page::default());
    first.add(&storage);
    first.add(&storage);
    second.tab.delete(&storage, 2).unwrap();
    assert_eq!(first.set_reps(&storage, 2.0), Standing::Deleted(2));
    second.add(&storage);
    assert_eq!(first.standing(&storage), Standing::Changed(2));
    assert_eq!(first.set_reps(&storage, 3.0), Standing::Changed(2));
    assert_eq!(reps(&storage.workspaces()), [1.0, 1.0]);
}

/// What somebody does in one of two tabs.
#[derive(Clone, Debug)]
enum Step {
    Set(f64),
    Undo,
    Redo,
    Add,
    Open(u32),
    Overrule,
    Rename(u32),
    Delete(u32),
    Link(f64),
}

fn step() -> impl Strategy<Value = Step> {
    let number = || (1_u32..6).prop_map(f64::from);
    prop_oneof![
        6 => number().prop_map(Step::Set),
        2 => Just(Step::Undo),
        1 => Just(Step::Redo),
        2 => Just(Step::Add),
        2 => (1_u32..5).prop_map(Step::Open),
        1 => Just(Step::Overrule),
        1 => (1_u32..5).prop_map(Step::Rename),
        1 => (1_u32..5).prop_map(Step::Delete),
        1 => number().prop_map(Step::Link),
    ]
}

proptest! {
    /// Whatever happens in two tabs, a step writes over no numbers but those that its own tab wrote or read last.
    #[test]
    fn no_tab_overwrites_what_another_one_has_saved(steps in vec((any::<bool>(), step()), 1..40)) {
        let storage = Stored::with(None);
        let mut pages = [Page::default(), Page::default()];
        // What each tab last saw of each set.
        let mut seen = [(); 2].map(|()| std::collections::BTreeMap::<u32, Value>::new());
        for (is_second, step) in steps {
            let at = usize::from(is_second);
            let before = storage.text().map(|text| Kept::read(&text).unwrap()).unwrap_or_default();
            let page = &mut pages[at];
            let is_press = matches!(step, Step::Overrule | Step::Delete(_));
            match step {
                Step::Set(reps) => drop(page.set_reps(&storage, reps)),
                Step::Undo => drop(page.act(&storage, Action::Undo)),
                Step::Redo => drop(page.act(&storage, Action::Redo)),
                Step::Add => page.add(&storage),
                Step::Open(id) => drop(page.open(&storage, id)),
                Step::Overrule => if let Standing::Changed(id) = page.standing(&storage) {
                    page.tab.overrule(&storage, id);
                    page.tab.save(&storage, &page.content(), NOW);
                },
                Step::Rename(id) => page.tab.rename(&storage, id, "Acme").unwrap(),
                Step::Delete(id) => drop(page.tab.delete(&storage, id).unwrap()),
                Step::Link(reps) => {
                    let mut workspace = Workspace::default();
                    workspace.plan_mut().reps = reps;
                    page.act(&storage, Action::Load(Box::new(workspace), None));
                }
            }
            let after = storage.text().map(|text| Kept::read(&text).unwrap()).unwrap_or_default();
            for set in &before.sets {
                let now = after.set(set.id).map(|set| &set.file);
                if now == Some(&set.file) {
                    continue;
                }
                prop_assert!(now.is_some() || is_press, "{} is gone", set.id);
                prop_assert!(
                    is_press || seen[at].get(&set.id) == Some(&set.file),
                    "{} was written over unseen: {:?}", set.id, set.file
                );
            }
            // A tab has seen what it wrote, what it opened, and what it recognized as its own numbers.
            let page = &mut pages[at];
            if let Standing::Own(id) = page.standing(&storage) {
                seen[at].insert(id, after.set(id).unwrap().file.clone());
                prop_assert_eq!(after.set(id).unwrap().open().unwrap().workspace, page.state.workspace.clone());
            }
        }
    }
}

#[test]
fn tabs_with_different_sets_keep_both() {
    let storage = Stored::with(None);
    let (mut first, mut second) = (Page::default(), Page::default());
    first.add(&storage);
    second.set_reps(&storage, 5.0);
    second.add(&storage);
    assert_eq!(first.set_reps(&storage, 2.0), Standing::Own(1));
    assert_eq!(second.set_reps(&storage, 6.0), Standing::Own(2));
    assert_eq!(first.set_reps(&storage, 3.0), Standing::Own(1));
    assert_eq!(reps(&storage.workspaces()), [3.0, 6.0]);
    // The one that was saved last is the one to begin with.
    assert_eq!(storage.kept().begin_with().map(|set| set.id), Some(1));
}

#[test]
fn numbers_of_a_link_are_not_written_over_a_set_and_undo_leads_back_to_it() {
    let storage = Stored::with(None);
    let mut page = Page::default();
    page.set_reps(&storage, 2.0);
    page.add(&storage);
    let mut linked = Workspace::default();
    linked.plan_mut().reps = 7.0;
    assert_eq!(page.act(&storage, Action::Load(Box::new(linked), None)), Standing::Apart);
    assert_eq!(page.set_reps(&storage, 8.0), Standing::Apart);
    assert_eq!(reps(&storage.workspaces()), [2.0]);
    page.act(&storage, Action::Undo);
    assert_eq!(page.act(&storage, Action::Undo), Standing::Own(1));
    assert_eq!(page.set_reps(&storage, 3.0), Standing::Own(1));
    assert_eq!(reps(&storage.workspaces()), [3.0]);
}

#[test]
fn undo_across_sets_that_were_opened_writes_each_into_its_own() {
    let storage = Stored::with(None);
    let mut page = Page::default();
    page.set_reps(&storage, 2.0);
    page.add(&storage);
    page.set_reps(&storage, 3.0);
    page.add(&storage);
    assert_eq!(reps(&storage.workspaces()), [3.0, 3.0]);
    page.set_reps(&storage, 4.0);
    page.open(&storage, 1).unwrap();
    assert_eq!(page.set_reps(&storage, 5.0), Standing::Own(1));
    assert_eq!(page.act(&storage, Action::Undo), Standing::Own(1));
    assert_eq!(page.act(&storage, Action::Undo), Standing::Own(2));
    assert_eq!(page.set_reps(&storage, 6.0), Standing::Own(2));
    assert_eq!(reps(&storage.workspaces()), [3.0, 6.0]);
}

#[test]
fn sets_are_named_deleted_and_put_back() {
    let storage = Stored::with(None);
    let mut page = Page::default();
    page.add(&storage);
    page.tab.rename(&storage, 1, "Acme\u{202e}\n Ltd").unwrap();
    assert_eq!(storage.kept().sets[0].name, "Acme Ltd");
    page.set_reps(&storage, 2.0);
    page.add(&storage);
    let deleted = page.tab.delete(&storage, 2).unwrap().expect("there was one");
    assert_eq!(page.set_reps(&storage, 3.0), Standing::Apart);
    page.act(&storage, Action::Undo);
    page.tab.put_back(&storage, deleted, &page.content()).unwrap();
    assert_eq!(page.set_reps(&storage, 4.0), Standing::Own(2));
    assert_eq!(reps(&storage.workspaces()), [2.0, 4.0]);
    page.tab.delete(&storage, 1).unwrap();
    page.tab.delete(&storage, 2).unwrap();
    assert_eq!(storage.text(), None, "nothing is left of it");
    assert_eq!(page.set_reps(&storage, 5.0), Standing::Nothing);
}

#[test]
fn once_everything_is_forgotten_no_tab_writes_again() {
    let storage = Stored::with(None);
    Page::default().add(&storage);
    let (mut first, mut second) = (reopened(&storage), reopened(&storage));
    first.tab.forget(&storage).unwrap();
    assert_eq!(first.set_reps(&storage, 2.0), Standing::Nothing);
    assert_eq!(second.set_reps(&storage, 3.0), Standing::Forgotten);
    assert_eq!(second.set_reps(&storage, 4.0), Standing::Forgotten);
    assert_eq!(storage.text(), None);
    // Nor where the same is kept anew.
    first.add(&storage);
    assert_eq!(second.set_reps(&storage, 5.0), Standing::Apart);
    second.add(&storage);
    assert_eq!(reps(&storage.workspaces()), [2.0, 5.0]);
}

#[test]
fn a_write_that_fails_leaves_what_was_stored_and_the_next_one_tries_again() {
    let storage = Stored::with(None);
    let mut page = Page::default();
    page.add(&storage);
    let before = storage.text();
    storage.room.set(10);
    assert_eq!(page.set_reps(&storage, 2.0), Standing::Trouble(Trouble::Full));
    assert_eq!(page.tab.add(&storage, &page.content(), NOW, false), Err(Trouble::Full));
    assert_eq!(storage.text(), before);
    storage.room.set(usize::MAX);
    assert_eq!(page.set_reps(&storage, 3.0), Standing::Own(1));
    storage.is_blocked.set(true);
    assert_eq!(page.set_reps(&storage, 4.0), Standing::Trouble(Trouble::Blocked));
    storage.is_blocked.set(false);
    assert_eq!(page.set_reps(&storage, 5.0), Standing::Own(1));
    assert_eq!(reps(&storage.workspaces()), [5.0]);
}

/// A stored text, and why it cannot be read, or else how many of its sets can be opened, in order.
#[derive(Deserialize)]
struct Sample {
    what: String,
    text: String,
    refused: Option<String>,
    #[serde(default)]
    sets: Vec<Option<f64>>,
    #[serde(default)]
    ids: Vec<u32>,
}

#[test]
fn a_text_that_cannot_be_read_is_never_written_over_without_a_press() {
    let samples: Vec<Sample> = serde_json::from_str(include_str!("../data/kept.json")).unwrap();
    for Sample { what, text, refused, sets, ids } in samples {
        let storage = Stored::with(Some(&text));
        let mut page = Page::default();
        let standing = page.set_reps(&storage, 9.0);
        assert_eq!(storage.text().as_ref(), Some(&text), "{what}");
        match (Kept::read(&text), refused) {
            (Err(error), Some(refused)) => {
                assert_eq!(format!("{error:?}"), refused, "{what}");
                let trouble = Trouble::Unreadable(error);
                assert_eq!(standing, Standing::Trouble(trouble), "{what}");
                assert_eq!(page.tab.add(&storage, &page.content(), NOW, false), Err(trouble), "{what}");
                assert_eq!(page.tab.rename(&storage, 1, ""), Err(trouble), "{what}");
                assert_eq!(page.tab.delete(&storage, 1), Err(trouble), "{what}");
                assert_eq!(storage.text().as_ref(), Some(&text), "{what}");
                page.tab.add(&storage, &page.content(), NOW, true).unwrap();
                assert_eq!(reps(&storage.workspaces()), [9.0], "{what}");
            }
            (Ok(kept), None) => {
                let read = |set: &plateau::link::kept::KeptSet| Some(set.open().ok()?.workspace.plan.reps);
                assert_eq!(kept.sets.iter().map(read).collect::<Vec<_>>(), sets, "{what}");
                assert_eq!(kept.sets.iter().map(|set| set.id).collect::<Vec<_>>(), ids, "{what}");
                // What cannot be read comes back as it was, whatever is written beside it.
                page.add(&storage);
                let after = storage.kept();
                assert_eq!(after.sets[..kept.sets.len()], kept.sets, "{what}");
                let [before, after]: [Value; 2] =
                    [text, storage.text().unwrap()].map(|text| serde_json::from_str(&text).unwrap());
                assert_eq!(before.get("later"), after.get("later"), "{what}");
            }
            (read, refused) => panic!("{what}: {read:?}, and not {refused:?}"),
        }
    }
}

#[test]
fn a_set_that_can_be_read_in_part_is_opened_and_never_written_over() {
    let mut file = to_value(&Workspace::default(), None);
    file["scenarios"][0]["plan"] = json!({ "reps": 4, "robots": 3 });
    let set = json!({ "id": 1, "name": "Acme", "changed": NOW, "file": file });
    let text = json!({ "format": "plateau-kept", "version": 1, "current": 1, "sets": [set] }).to_string();
    let storage = Stored::with(Some(&text));
    let mut page = reopened(&storage);
    assert_eq!((page.state.workspace.plan.reps, page.standing(&storage)), (4.0, Standing::Apart));
    page.open(&storage, 1).unwrap();
    assert_eq!(page.set_reps(&storage, 5.0), Standing::Apart);
    assert_eq!(storage.text(), Some(text));
}

#[test]
fn the_largest_workspace_is_kept_several_times() {
    let storage = Stored::with(None);
    let mut page = Page { state: State { workspace: largest(), ..State::default() }, ..Page::default() };
    (0..8).for_each(|_| page.add(&storage));
    // What a browser has room for is counted in characters of two bytes: five million.
    assert!(storage.text().unwrap().encode_utf16().count() < 2_500_000);
    assert_eq!(storage.workspaces(), vec![largest(); 8]);
}

#[test]
fn of_three_thousand_hostile_texts_none_makes_it_panic_or_loses_a_set() {
    let mut runner = TestRunner::deterministic();
    let texts: Vec<String> = (0..20)
        .map(|_| {
            let storage = Stored::with(None);
            let mut page = Page::default();
            for _ in 0..3 {
                page.state.workspace = workspace().new_tree(&mut runner).expect("a workspace").current();
                page.add(&storage);
            }
            storage.text().unwrap()
        })
        .collect();
    let mut random = Rng::with_seed(7_000);
    let (mut refused, mut opened, mut unopened) = (0, 0, 0);
    for round in 0..3_000 {
        let text = &texts[round % texts.len()];
        let text = if random.bool() {
            scramble(text, &mut random)
        } else {
            let mut value = serde_json::from_str(text).unwrap();
            (0..random.u8(1..4)).for_each(|_| spoil(&mut value, &mut random));
            value.to_string()
        };
        let storage = Stored::with(Some(&text));
        let Ok(kept) = Kept::read(&text) else {
            refused += 1;
            let mut page = Page::default();
            assert!(matches!(page.set_reps(&storage, 2.0), Standing::Trouble(Trouble::Unreadable(_))));
            assert_eq!(storage.text(), Some(text));
            continue;
        };
        assert_eq!(Kept::read(&kept.write()), Ok(kept.clone()), "{text}");
        let mut page = reopened(&storage);
        page.set_reps(&storage, 2.0);
        page.add(&storage);
        let after = storage.kept();
        for set in &kept.sets {
            match set.open() {
                Ok(_) => opened += 1,
                Err(_) => unopened += 1,
            }
            // Only the set that the page began with may change, and only where all of it can be read.
            let is_first = kept.begin_with().is_some_and(|first| first.id == set.id);
            let may_change = is_first && set.open().is_ok_and(|file| file.unread.is_empty());
            assert!(may_change || after.set(set.id).map(|now| &now.file) == Some(&set.file), "{text}");
        }
    }
    assert!(refused > 500 && opened > 1_000 && unopened > 40, "all happen: {refused}, {opened}, {unopened}");
    assert_eq!(Kept::read("null"), Err(KeptError::Foreign));
}

#[test]
fn the_names_of_a_report_are_kept_where_anything_is_and_go_with_the_last_set() {
    let storage = Stored::with(None);
    let names = ReportNames::new("Acme & Söhne", "Ann");
    Tab::name_report(&storage, &names).unwrap();
    assert_eq!(storage.text(), None, "nothing is kept");
    let mut page = Page::default();
    page.add(&storage);
    Tab::name_report(&storage, &names).unwrap();
    assert_eq!(storage.kept().report, names);
    page.set_reps(&storage, 9.0);
    assert_eq!(storage.kept().report, names, "a change of the numbers leaves them");
    let id = storage.kept().current;
    page.tab.delete(&storage, id).unwrap();
    assert_eq!(storage.text(), None);
}
