//! What texts are made of: single lines, lists, forms that count, the words of a control.

/// A text.
pub type Line = &'static str;

/// Divides the forms of a [`Plural`] and the entries of a [`List`].
const DIVIDER: char = '|';

/// A text that depends on a number, `{n}`: one form for all, or for "one" and the rest, or for
/// "one", "few", "many" and the rest, as `Intl.PluralRules` names them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plural(Line);

impl Plural {
    /// The form of a category of `Intl.PluralRules`.
    pub fn form(self, category: &str) -> Line {
        let place = match category {
            "one" => 0,
            "few" => 1,
            "many" => 2,
            _ => 3,
        };
        let forms = || self.0.split(DIVIDER);
        forms().nth(place).filter(|_| place == 0 || forms().count() > 2).or(forms().next_back()).unwrap_or_default()
    }
}

/// Several texts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct List(Line);

impl List {
    /// All of them.
    pub fn all(self) -> impl Iterator<Item = Line> {
        self.0.split(DIVIDER)
    }

    /// One of them, by its place.
    pub fn at(self, place: usize) -> Line {
        self.all().nth(place).unwrap_or_default()
    }
}

/// The words of a control: its label, what follows its number, and a hint below.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ControlTexts(&'static [Line]);

impl ControlTexts {
    /// Visible label; accessible names begin with it.
    pub fn label(self) -> Line {
        self.0[0]
    }

    /// What the number counts, shown behind it; its forms stand without a number.
    pub fn unit(self) -> Plural {
        Plural(self.0[1])
    }

    /// What the slider is called after the label, for those who cannot see what stands beside it.
    pub fn slider(self) -> Line {
        self.0[2]
    }

    /// The hint below; gaps are filled.
    pub fn hint(self) -> Line {
        self.0[3]
    }
}

/// Something made of lines.
pub trait Lines {
    /// The ends of the keys of its lines.
    const KEYS: &'static [&'static str];

    /// It, from its first line on.
    fn at(lines: &'static [Line], first: usize) -> Self;
}

impl Lines for Line {
    const KEYS: &'static [&'static str] = &[""];

    fn at(lines: &'static [Line], first: usize) -> Self {
        lines[first]
    }
}

impl Lines for Plural {
    const KEYS: &'static [&'static str] = Line::KEYS;

    fn at(lines: &'static [Line], first: usize) -> Self {
        Self(lines[first])
    }
}

impl Lines for List {
    const KEYS: &'static [&'static str] = Line::KEYS;

    fn at(lines: &'static [Line], first: usize) -> Self {
        Self(lines[first])
    }
}

impl Lines for ControlTexts {
    const KEYS: &'static [&'static str] = &[".label", ".unit", ".slider", ".hint"];

    fn at(lines: &'static [Line], first: usize) -> Self {
        Self(&lines[first..first + Self::KEYS.len()])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals_have_one_two_or_four_forms() {
        let forms = |plural: Plural| ["one", "few", "many", "other"].map(|category| plural.form(category));
        assert_eq!(forms(Plural("a")), ["a"; 4]);
        assert_eq!(forms(Plural("a|b")), ["a", "b", "b", "b"]);
        assert_eq!(forms(Plural("a|b|c|d")), ["a", "b", "c", "d"]);
    }
}
