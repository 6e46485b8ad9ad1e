//! A table from a file, chosen or dropped, for the field that tables are pasted into.

use web_sys::{File, HtmlInputElement};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::{Button, ButtonVariant};
use crate::browser::bytes::{self, BytesError};
use crate::browser::file;
use crate::import::clients::encoding::{Encoding, Kind, kind};
use crate::import::table_file::{LARGEST, TableFileError};
use crate::ui::context::use_locale;
use crate::wording::table::file_problem;

impl From<BytesError> for TableFileError {
    fn from(error: BytesError) -> Self {
        match error {
            BytesError::TooMany => Self::TooLarge,
            BytesError::Unreadable => Self::Unreadable,
        }
    }
}

/// The text in a file, in whichever encoding, compressed or not.
///
/// # Errors
/// Why it gives no table.
async fn read(file: &File) -> Result<String, TableFileError> {
    let bytes = bytes::bytes(file, LARGEST).await?;
    match kind(&bytes) {
        Kind::Text(encoding) => decoded(&bytes, encoding),
        Kind::Refused(error) => Err(error.into()),
        Kind::Gzip => {
            let bytes = bytes::unpacked(file, LARGEST).await?;
            match kind(&bytes) {
                Kind::Text(encoding) => decoded(&bytes, encoding),
                Kind::Refused(error) => Err(error.into()),
                Kind::Gzip => Err(TableFileError::NoText),
            }
        }
    }
}

fn decoded(bytes: &[u8], encoding: Encoding) -> Result<String, TableFileError> {
    bytes::decode(bytes, encoding.label()).ok_or(TableFileError::Unreadable)
}

/// A table from files.
pub struct TableFile {
    /// Reads a file.
    pub read: Callback<File>,
    /// Why the last one gave no table.
    pub problem: Option<TableFileError>,
}

/// Reads files and hands on their text. Of several that are read at once, the last one counts.
#[hook]
pub fn use_table_file(ontext: Callback<String>) -> TableFile {
    let problem = use_state_eq(|| None);
    let newest = use_mut_ref(|| 0_u32);
    let set = problem.setter();
    let read = use_callback(ontext, move |given: File, ontext| {
        let number = *newest.borrow() + 1;
        newest.replace(number);
        let (newest, set, ontext) = (newest.clone(), set.clone(), ontext.clone());
        spawn_local(async move {
            let text = read(&given).await;
            if *newest.borrow() != number {
                return;
            }
            set.set(text.as_ref().err().copied());
            if let Ok(text) = text {
                ontext.emit(text);
            }
        });
    });
    TableFile { read, problem: *problem }
}

/// Properties of [`ChooseFile`].
#[derive(Properties, PartialEq)]
pub struct ChooseFileProps {
    /// What the table is about.
    pub about: AttrValue,
    /// What a file that was chosen is handed to.
    pub onfile: Callback<File>,
    /// Why the last one gave no table.
    pub problem: Option<TableFileError>,
}

/// The button that chooses a file, and why the last one gave no table.
#[component]
pub fn ChooseFile(props: &ChooseFileProps) -> Html {
    let locale = use_locale();
    let messages = locale.messages;
    let input = use_node_ref();
    let choose = use_callback(input.clone(), |(), input| {
        if let Some(input) = input.cast::<HtmlInputElement>() {
            input.click();
        }
    });
    let onchange = use_callback(props.onfile.clone(), |event: Event, onfile| {
        if let Some(file) = file::chosen(&event) {
            onfile.emit(file);
        }
    });
    html! {
        <div class="choose-file">
            <Button variant={ButtonVariant::Pill} text={messages.paste_choose_file()} onpress={choose} />
            <input ref={input} type="file" accept=".csv,.tsv,.txt,.gz,text/*" hidden=true aria-label={props.about.clone()} {onchange} />
            <span class="quietly">{ messages.paste_drop_file() }</span>
            if let Some(problem) = props.problem {
                <p class="problem" role="alert">{ file_problem(&locale, problem) }</p>
            }
        </div>
    }
}
