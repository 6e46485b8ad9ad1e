//! Sentences with emphasis: what stands between *stars* carries the answer.

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its words.
    pub text: String,
    /// Whether it is emphasized.
    pub strong: bool,
}

/// A sentence, piece by piece.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sentence(pub Vec<Piece>);

impl Sentence {
    /// Splits a text at its stars.
    pub fn new(text: &str) -> Self {
        let parts = text.split('*').zip([false, true].into_iter().cycle());
        let pieces = parts.filter(|(text, _)| !text.is_empty());
        Self(pieces.map(|(text, strong)| Piece { text: text.to_owned(), strong }).collect())
    }

    /// The sentence without emphasis, to be read out.
    pub fn plain(&self) -> String {
        self.0.iter().map(|piece| piece.text.as_str()).collect()
    }
}

impl From<&str> for Sentence {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Sentence {
    fn from(text: String) -> Self {
        Self::new(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_at_stars() {
        let piece = |text: &str, strong| Piece { text: text.into(), strong };
        assert_eq!(Sentence::new("at *$5*.").0, [piece("at ", false), piece("$5", true), piece(".", false)]);
        assert_eq!(Sentence::new("at *$5*.").plain(), "at $5.");
    }
}
