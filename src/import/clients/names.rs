//! Texts that repeat, each kept once.

use std::hash::Hasher;

use rustc_hash::FxHasher;

use crate::import::{cells, letters};
use crate::model::clients::Labels;

/// How many texts are looked for at once, a power of 2.
const RECENT: usize = 1 << 10;

/// A column of names while it is read. Two that differ only in case or doubled spaces are the same; the first is kept.
///
/// A table of all names would be too large for the processor's caches, and wait for memory at each row. So only the last
/// names are looked for at once, which is enough for columns with few of them; what is left is found by sorting.
#[derive(Debug)]
pub struct Names {
    /// Some texts may be there more than once.
    labels: Labels,
    /// The hash of each text.
    hashes: Vec<u32>,
    /// The place of the last text for each end of a hash.
    recent: Vec<u32>,
}

impl Default for Names {
    fn default() -> Self {
        Self { labels: Labels::default(), hashes: Vec::new(), recent: vec![Labels::NONE; RECENT] }
    }
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
        let recent = &mut self.recent[hash as usize % RECENT];
        let texts = &mut self.labels.texts;
        if self.hashes.get(*recent as usize) == Some(&hash) && is_same(&texts[*recent as usize], text) {
            return *recent;
        }
        // Only tidy texts are kept, so that others are never found.
        if !is_plain(text) && tidy(text) != text {
            return self.place(&tidy(text));
        }
        *recent = texts.len() as u32;
        texts.push(text.into());
        self.hashes.push(hash);
        *recent
    }

    /// The column.
    pub fn labels(self) -> Labels {
        let mut labels = self.labels;
        let repeated = repeated(&labels.texts, &self.hashes);
        if repeated.is_empty() {
            return labels;
        }
        let mut firsts: Vec<u32> = (0..labels.texts.len() as u32).collect();
        for (place, first) in repeated {
            firsts[place as usize] = first;
        }
        for place in &mut labels.places {
            *place = firsts.get(*place as usize).copied().unwrap_or(Labels::NONE);
        }
        let kept = vec![true; labels.places.len()];
        retain(&mut labels, &kept);
        labels
    }
}

/// The places of texts that are the same as an earlier one, and the place of the first of these.
fn repeated(texts: &[Box<str>], hashes: &[u32]) -> Vec<(u32, u32)> {
    let mut ranks: Vec<u64> = hashes.iter().zip(0..).map(|(hash, place)| u64::from(*hash) << 32 | place).collect();
    ranks.sort_unstable();
    let mut repeated = Vec::new();
    for alike in ranks.chunk_by(|one, next| one >> 32 == next >> 32).filter(|alike| alike.len() > 1) {
        let mut different: Vec<u32> = Vec::new();
        for place in alike.iter().map(|rank| *rank as u32) {
            let is_first = |first: &&u32| is_same(&texts[**first as usize], &texts[place as usize]);
            match different.iter().find(is_first) {
                Some(first) => repeated.push((place, *first)),
                None => different.push(place),
            }
        }
    }
    repeated
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
    if one == other {
        return true;
    }
    if one.is_ascii() && other.is_ascii() {
        return one.eq_ignore_ascii_case(other);
    }
    one.chars().map(letters::lower).eq(other.chars().map(letters::lower))
}
