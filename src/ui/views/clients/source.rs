//! Where a list is from: a file, rows that were pasted, the sample.

use web_sys::File;

use super::today;
use crate::browser::file;
use crate::outcome::client_list::{ListSource, Origin};
use crate::outcome::client_sample;
use crate::ui::client_list::read;

/// The type of a table as a text.
const CSV: &str = "text/csv;charset=utf-8";

/// Reads a file.
pub fn read_file(file: File) {
    let source = ListSource { origin: Origin::File, name: file.name(), bytes: file.size() as u64 };
    read(source, file);
}

/// Reads a text.
fn read_text(origin: Origin, name: &str, text: &str) {
    if let Some(file) = file::text_file(name, CSV, text) {
        read(ListSource { origin, name: name.to_owned(), bytes: file.size() as u64 }, file);
    }
}

/// Reads rows that were pasted.
pub fn read_pasted(text: &str) {
    read_text(Origin::Pasted, "", text);
}

/// Reads the sample.
pub fn read_sample() {
    read_text(Origin::Sample, client_sample::NAME, &client_sample::csv(today()));
}

/// Saves the sample as a file.
pub fn save_sample() {
    file::save(client_sample::NAME, CSV, &client_sample::csv(today()));
}
