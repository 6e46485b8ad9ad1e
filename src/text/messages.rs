//! What the page says: one Fluent file per language in `messages/`, compiled by `build.rs`.
//!
//! Every message is a function of [`Messages`], and holds its texts in all languages; its arguments
//! stand in alphabetical order. Numbers arrive already formatted; a [`Quantity`] also knows its plural form.

use super::plural::{PluralCategory, Quantity};

/// A piece of a message.
#[derive(Clone, Copy, Debug)]
pub enum Part {
    /// Words.
    Text(&'static str),
    /// The place of an argument, by its name.
    Argument(&'static str),
    /// One of several patterns, by the plural form of an argument; the last one is for all other forms.
    Select(&'static str, &'static [(PluralCategory, Pattern)]),
}

/// A message in one language, piece by piece.
pub type Pattern = &'static [Part];

/// A message in every language.
type Texts = &'static [Pattern; LANGUAGES.len()];

/// What an argument of a message is filled with.
#[derive(Clone, Copy)]
enum Argument<'a> {
    Text(&'a str),
    Quantity(&'a Quantity),
}

impl Argument<'_> {
    fn text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Quantity(quantity) => &quantity.text,
        }
    }

    fn plural(&self) -> PluralCategory {
        match self {
            Self::Text(_) => PluralCategory::Other,
            Self::Quantity(quantity) => quantity.plural,
        }
    }
}

/// The messages of one language, by its place among the languages.
#[derive(Clone, Copy)]
pub struct Messages(usize);

/// The texts of an input: its label, and perhaps its unit, what its slider is called, a hint.
#[derive(Clone, Copy, Debug)]
pub struct InputText {
    label: Texts,
    unit: Option<Texts>,
    slider: Option<Texts>,
    hint: Option<Texts>,
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// The texts of the input with this key: the message `input-<key>`.
///
/// # Panics
/// Without such a message. Inputs are constants, so this does not compile then.
pub const fn input_text(key: &str) -> InputText {
    let mut place = 0;
    while place < INPUT_TEXTS.len() {
        if same(INPUT_TEXTS[place].0, key) {
            return INPUT_TEXTS[place].1;
        }
        place += 1;
    }
    panic!("the message `input-<key>` is missing in src/text/messages/en.ftl")
}

const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut place = 0;
    while place < a.len() && place < b.len() && a[place] == b[place] {
        place += 1;
    }
    place == a.len() && place == b.len()
}

/// Whether a word stands on an input's label or in its unit, in any language. Two letters of its beginning are enough,
/// and so are the first three bytes of another form of it.
pub fn stands_on(input: InputText, word: &str) -> bool {
    let texts = [Some(input.label), input.unit];
    texts.into_iter().flatten().flatten().any(|pattern| is_within(pattern, word))
}

fn is_within(pattern: Pattern, word: &str) -> bool {
    const STEM: usize = 3;
    let begins_like = |other: &str| {
        let alike = word.bytes().zip(other.bytes()).take_while(|(a, b)| a.eq_ignore_ascii_case(b)).count();
        alike >= STEM || (alike > 1 && alike == word.len())
    };
    pattern.iter().any(|part| match part {
        Part::Text(text) => text.split([' ', '\u{a0}', '/']).any(begins_like),
        Part::Argument(_) => false,
        Part::Select(_, forms) => forms.iter().any(|(_, pattern)| is_within(pattern, word)),
    })
}

impl Messages {
    /// The messages in the language with this code: those of `messages/<code>.ftl`.
    ///
    /// # Panics
    /// Without such a file. Languages are constants, so this does not compile then.
    pub(super) const fn of(code: &str) -> Self {
        let mut place = 0;
        while place < LANGUAGES.len() {
            if same(LANGUAGES[place], code) {
                return Self(place);
            }
            place += 1;
        }
        panic!("src/text/messages has no file for this language")
    }

    /// The visible label of an input; accessible names begin with it.
    pub fn label(self, input: InputText) -> &'static str {
        self.plain(input.label)
    }

    /// What stands behind an input's number; empty for a bare number.
    pub fn unit(self, input: InputText, number: &Quantity, currency: &str) -> String {
        let arguments = [("n", Argument::Quantity(number)), ("currency", Argument::Text(currency))];
        input.unit.map_or_else(String::new, |unit| self.format(unit, &arguments))
    }

    /// What a slider is called after the label, for those who cannot see the unit beside it.
    pub fn slider(self, input: InputText) -> &'static str {
        input.slider.map_or("", |slider| self.plain(slider))
    }

    /// The hint below an input; empty without one.
    pub fn hint(self, input: InputText) -> &'static str {
        input.hint.map_or("", |hint| self.plain(hint))
    }

    fn pattern(self, message: Texts) -> Pattern {
        message[self.0]
    }

    /// A message without arguments.
    fn plain(self, message: Texts) -> &'static str {
        match self.pattern(message) {
            [Part::Text(text)] => text,
            _ => "",
        }
    }

    fn format(self, message: Texts, arguments: &[(&str, Argument)]) -> String {
        let mut text = String::new();
        write(&mut text, self.pattern(message), arguments);
        text
    }
}

fn write(text: &mut String, pattern: Pattern, arguments: &[(&str, Argument)]) {
    let argument = |name: &str| arguments.iter().find(|(known, _)| *known == name).map(|(_, argument)| argument);
    for part in pattern {
        match part {
            Part::Text(words) => text.push_str(words),
            Part::Argument(name) => text.push_str(argument(name).map_or("", Argument::text)),
            Part::Select(name, variants) => {
                let plural = argument(name).map_or(PluralCategory::Other, Argument::plural);
                let variant = variants.iter().find(|(form, _)| *form == plural).or(variants.last());
                if let Some((_, pattern)) = variant {
                    write(text, pattern, arguments);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plural_forms_follow_the_number() {
        let quantity = |text: &str, plural| Quantity { text: text.to_owned(), plural };
        let messages = Messages::of("en");
        assert_eq!(messages.months(&quantity("1", PluralCategory::One)), "1 month");
        assert_eq!(messages.months(&quantity("12", PluralCategory::Other)), "12 months");
        let polish = Messages::of("pl");
        assert_eq!(polish.months(&quantity("3", PluralCategory::Few)), "3 miesiące");
    }

    #[test]
    fn an_input_has_its_texts_by_key() {
        let fee = input_text("fee");
        let messages = Messages::of("en");
        assert!(!messages.label(fee).is_empty());
        assert!(messages.unit(fee, &Quantity::default(), "$").contains('$'));
    }
}
