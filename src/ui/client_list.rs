//! The list of clients that the page has: one for the page, so that it is still there when the view is left and opened again.
//! The rows stay with the worker; all of it goes with the tab, or when the person forgets it.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use serde::Serialize;
use web_sys::File;
use yew::prelude::*;

use crate::browser::file;
use crate::browser::list::{ListMessage, ListWorker};
use crate::import::clients::Options;
use crate::import::clients::left_out::LeftOutWords;
use crate::model::clients::{AtRisk, ClientFigures, RiskReason, Settings};
use crate::outcome::client_list::{ClientList, ListSource, Told, Trouble};
use crate::ui::hooks::store::{self, Listeners, use_store};
use crate::ui::list_flag;

/// Which clients who may leave the worker is to name: as many as the settings say of those for whom all of the reasons hold.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RiskQuestion(pub Settings, pub Vec<RiskReason>);

#[derive(Default)]
struct Store {
    list: ClientList,
    /// Read again when columns are chosen by hand.
    file: Option<File>,
    worker: Option<ListWorker>,
    /// Who waits for clients who may leave, in the order in which they have asked.
    waiting: VecDeque<Callback<AtRisk>>,
    /// The name of the file that rows which are left out are saved as.
    left_out_name: String,
    listeners: Listeners<ClientList>,
}

impl store::Store for Store {
    type Shown = ClientList;

    fn shown(&self) -> ClientList {
        self.list.clone()
    }

    fn listeners(&mut self) -> &mut Listeners<ClientList> {
        &mut self.listeners
    }
}

thread_local! {
    static STORE: RefCell<Store> = RefCell::default();
}

/// Changes the list, and tells all who show it.
fn change<T>(change: impl FnOnce(&mut Store) -> T) -> T {
    let (result, is_there) = store::change(&STORE, |store| {
        let result = change(store);
        (result, store.list.is_there())
    });
    list_flag::set(is_there);
    result
}

impl Store {
    /// Starts a worker that reads the file. Its predecessor ends.
    fn read(&mut self) {
        self.worker = None;
        self.waiting.clear();
        let Some(file) = &self.file else { return };
        match ListWorker::start(heard) {
            Ok(worker) => {
                worker.read(file, &self.list.options);
                self.worker = Some(worker);
            }
            Err(_) => self.list.tell(Told::Trouble(Trouble::NoReader)),
        }
    }

    /// Takes in a message of the worker. One that makes no sense means that it has stopped.
    fn hear(&mut self, message: &ListMessage) -> Option<(Callback<AtRisk>, AtRisk)> {
        let told = match message.kind().as_str() {
            "progress" => message.content().map(Told::Progress),
            "read" => message.content().map(Told::Read),
            "columns" => message.content().map(Told::Columns),
            "figures" => message.content().map(Told::Figures),
            "trouble" => message.content().map(Told::Trouble),
            "at-risk" => return self.waiting.pop_front().zip(message.content()),
            "left-out" => {
                if let Some(rows) = message.file() {
                    file::save_blob(&self.left_out_name, &rows);
                }
                return None;
            }
            _ => None,
        };
        self.take_in(told.unwrap_or(Told::Trouble(Trouble::Stopped)));
        None
    }

    fn take_in(&mut self, told: Told) {
        if matches!(told, Told::Trouble(_)) {
            self.worker = None;
        }
        self.list.tell(told);
    }
}

/// A message of the worker, or that it cannot run.
fn heard(message: Option<ListMessage>) {
    let answer = change(|store| {
        if let Some(message) = message {
            return store.hear(&message);
        }
        store.take_in(Told::Trouble(Trouble::NoReader));
        None
    });
    if let Some((waiting, answer)) = answer {
        waiting.emit(answer);
    }
}

/// The list, now and whenever it changes.
#[hook]
pub fn use_client_list() -> ClientList {
    use_store(&STORE)
}

/// Reads a list. What was there before is forgotten.
pub fn read(source: ListSource, file: File) {
    change(|store| {
        store.worker = None;
        store.waiting.clear();
        if store.list.begin(source) {
            store.file = Some(file);
            store.read();
        } else {
            store.file = None;
        }
    });
}

/// Reads the list again in another way.
pub fn read_again(options: Options) {
    change(|store| {
        store.list.begin_again(options);
        store.read();
    });
}

/// Changes what a person says about the list.
pub fn choose(change_choices: impl FnOnce(&mut ClientList)) {
    change(|store| change_choices(&mut store.list));
}

/// Has the figures answer these settings, once the worker can.
pub fn ask(settings: Settings) {
    change(|store| {
        if let Some(settings) = store.list.ask(settings)
            && let Some(worker) = &store.worker
        {
            worker.ask("figures", &settings);
        }
    });
}

/// Asks for clients who may leave.
pub fn ask_at_risk(question: &RiskQuestion, call: Callback<AtRisk>) {
    change(|store| {
        if let Some(worker) = &store.worker {
            worker.ask("at-risk", question);
            store.waiting.push_back(call);
        }
    });
}

/// Saves all rows that are left out, as a file with this name.
pub fn save_left_out(name: String, words: &LeftOutWords) {
    change(|store| {
        if let Some(worker) = &store.worker {
            store.left_out_name = name;
            worker.ask("left-out", words);
        }
    });
}

/// Shows what the counts of a database say, or no longer.
pub fn count(figures: Option<ClientFigures>) {
    change(|store| store.list.counted = figures.map(Rc::new));
}

/// Ends the worker and forgets all of the list.
pub fn forget() {
    change(|store| {
        let (mut list, listeners) = (std::mem::take(&mut store.list), std::mem::take(&mut store.listeners));
        list.forget();
        *store = Store { list, listeners, ..Store::default() };
    });
}
