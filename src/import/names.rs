//! The spellings of a name, taken as one.

use std::collections::HashMap;

use super::words;

/// A name that is spelled in several ways.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// As it is spelled first.
    pub name: String,
    /// How else it is spelled, as far as one can see it.
    pub others: Vec<String>,
}

/// Names by their spellings.
#[derive(Clone, Debug, Default)]
pub struct Names<'a> {
    by_spelling: HashMap<&'a str, usize>,
    by_key: HashMap<String, usize>,
    /// Each name once, as it is spelled first.
    firsts: Vec<&'a str>,
    /// A further spelling, and whose it is.
    further: Vec<(usize, &'a str)>,
}

impl<'a> Names<'a> {
    /// The place of a name among the different ones.
    pub fn place(&mut self, spelling: &'a str) -> usize {
        if let Some(place) = self.by_spelling.get(spelling) {
            return *place;
        }
        let place = *self.by_key.entry(words::key(spelling)).or_insert(self.firsts.len());
        if place == self.firsts.len() {
            self.firsts.push(spelling);
        } else {
            self.further.push((place, spelling));
        }
        self.by_spelling.insert(spelling, place);
        place
    }

    /// A name as it is spelled first.
    pub fn name(&self, place: usize) -> &'a str {
        self.firsts[place]
    }

    /// The names with several spellings, and those of the spellings that look different.
    pub fn merged(&self) -> Vec<Merged> {
        /// Most spellings of a name that are kept.
        const MOST: usize = 20;
        let mut further = self.further.clone();
        further.sort_by_key(|(place, _)| *place);
        let merge = |spellings: &[(usize, &str)]| {
            let first = self.firsts[spellings[0].0];
            let mut others: Vec<&str> = Vec::new();
            for (_, spelling) in spellings {
                let looks_alike = |other: &&str| words::seen(other) == words::seen(spelling);
                if others.len() < MOST && !others.iter().chain([&first]).any(looks_alike) {
                    others.push(spelling);
                }
            }
            Merged { name: first.to_owned(), others: others.into_iter().map(str::to_owned).collect() }
        };
        further.chunk_by(|a, b| a.0 == b.0).map(merge).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_a_name_are_one_name_and_those_that_look_different_are_known() {
        let mut names = Names::default();
        let spellings = ["Ann Lee", "ann lee", "Ben", "Ann  Lee", "ann lee", "Z\u{307}aneta", "Żaneta"];
        assert_eq!(spellings.map(|name| names.place(name)), [0, 0, 1, 0, 0, 2, 2]);
        assert_eq!(names.name(0), "Ann Lee");
        let merged = |name: &str, others: &[&str]| Merged {
            name: name.to_owned(),
            others: others.iter().map(|other| (*other).to_owned()).collect(),
        };
        assert_eq!(names.merged(), [merged("Ann Lee", &["ann lee"]), merged("Z\u{307}aneta", &[])]);
    }
}
