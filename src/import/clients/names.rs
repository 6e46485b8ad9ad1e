//! Texts that repeat, each kept once.

use std::hash::Hasher;

use hashbrown::HashTable;
use hashbrown::hash_table::Entry;
use rustc_hash::FxHasher;

use crate::import::{cells, letters};
use crate::model::clients::Labels;

/// A column of names while it is read. Two that differ only in case or doubled spaces are the same; the first is kept.
#[derive(Debug, Default)]
pub struct Names {
    labels: Labels,
    /// The hash and the place of each text: with the hash beside it the table grows without a look at the texts.
    places: HashTable<(u32, u32)>,
}

impl Names {
    /// Adds a row's cell.
    pub fn push(&mut self, cell: &[u8]) {
        let place = match std::str::from_utf8(cell) {
            Ok("") | Err(_) => Labels::NONE,
            Ok(text) => self.place(text),
        };
        self.labels.places.push(place);
    }

    fn place(&mut self, text: &str) -> u32 {
        let hash = hash(text);
        let texts = &mut self.labels.texts;
        let is_same = |(other, place): &(u32, u32)| {
            *other == hash && texts.get(*place as usize).is_some_and(|other| is_same(other, text))
        };
        match self.places.entry(spread(hash), is_same, |(hash, _)| spread(*hash)) {
            Entry::Occupied(entry) => entry.get().1,
            // Only tidy texts are kept, so that others are never found.
            Entry::Vacant(_) if !is_plain(text) && tidy(text) != text => self.place(&tidy(text)),
            Entry::Vacant(entry) => {
                let place = texts.len() as u32;
                texts.push(text.into());
                entry.insert((hash, place));
                place
            }
        }
    }

    /// The column.
    pub fn labels(self) -> Labels {
        self.labels
    }
}

/// The rows of a column that are kept, and the texts that stand in them.
pub fn retain(labels: &mut Labels, kept: &[bool]) {
    let mut places = vec![Labels::NONE; labels.texts.len()];
    let mut texts = Vec::new();
    keep(&mut labels.places, kept);
    for place in &mut labels.places {
        let Some(new) = places.get_mut(*place as usize) else { continue };
        if *new == Labels::NONE {
            *new = texts.len() as u32;
            texts.push(std::mem::take(&mut labels.texts[*place as usize]));
        }
        *place = *new;
    }
    labels.texts = texts;
}

/// Keeps some of the values of a column.
pub fn keep<T>(values: &mut Vec<T>, kept: &[bool]) {
    let mut kept = kept.iter();
    values.retain(|_| kept.next().copied().unwrap_or(false));
}

/// Whether a text stays as it is: without doubled spaces and line breaks, and without signs that nobody sees.
fn is_plain(text: &str) -> bool {
    let mut was_space = false;
    text.is_ascii()
        && text.bytes().all(|byte| {
            let is_doubled = was_space && byte == b' ';
            was_space = byte == b' ';
            !is_doubled && byte >= b' '
        })
}

/// A text with single spaces, without signs that nobody sees.
fn tidy(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !tidy.is_empty() {
            tidy.push(' ');
        }
        tidy.extend(word.chars().filter(|c| !cells::is_unseen(*c)));
    }
    tidy
}

/// A hash as the table takes it, of which it uses both ends.
fn spread(hash: u32) -> u64 {
    u64::from(hash) << 32 | u64::from(hash)
}

/// A number that texts have in common which differ in case only.
fn hash(text: &str) -> u32 {
    /// This bit tells small letters from capitals.
    const CASE: u64 = 0x2020_2020_2020_2020;
    let mut hasher = FxHasher::default();
    if text.is_ascii() {
        let (words, rest) = text.as_bytes().as_chunks::<8>();
        for word in words {
            hasher.write_u64(u64::from_le_bytes(*word) | CASE);
        }
        let last = rest.iter().fold(1, |last, byte| last << 8 | u64::from(*byte));
        hasher.write_u64(last | CASE);
    } else {
        for c in text.chars() {
            hasher.write_u32(letters::lower(c).into());
        }
    }
    let hash = hasher.finish();
    (hash ^ hash >> 32) as u32
}

fn is_same(one: &str, other: &str) -> bool {
    if one.is_ascii() && other.is_ascii() {
        return one.eq_ignore_ascii_case(other);
    }
    one.chars().map(letters::lower).eq(other.chars().map(letters::lower))
}
