//! Texts with gaps: `{name}` is filled, `*what stands between stars*` is emphasised.

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its words.
    pub text: String,
    /// Whether it carries the answer.
    pub strong: bool,
}

/// Fills the gaps of a text. A gap without a value stays as it is, so that it is seen.
pub fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut parts = text.split('{');
    let mut filled = String::with_capacity(text.len() + 32);
    filled.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let gap = part.split_once('}');
        let value = gap.and_then(|(name, _)| values.iter().find(|(known, _)| *known == name));
        if let (Some((_, rest)), Some((_, value))) = (gap, value) {
            filled.push_str(value);
            filled.push_str(rest);
        } else {
            filled.push('{');
            filled.push_str(part);
        }
    }
    filled
}

/// A text piece by piece: words, and the name of the gap behind them; the last has none.
pub fn gaps(text: &str) -> impl Iterator<Item = (&str, Option<&str>)> {
    text.split('}').map(|piece| piece.split_once('{').map_or((piece, None), |(words, gap)| (words, Some(gap))))
}

/// Fills the gaps and splits at the stars.
pub fn pieces(text: &str, values: &[(&str, &str)]) -> Vec<Piece> {
    let filled = fill(text, values);
    let parts = filled.split('*').zip([false, true].into_iter().cycle());
    parts.filter(|(text, _)| !text.is_empty()).map(|(text, strong)| Piece { text: text.to_owned(), strong }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fills_gaps_and_keeps_unknown_ones() {
        assert_eq!(fill("{a} of {b}, {c}", &[("a", "1"), ("b", "{a}")]), "1 of {a}, {c}");
    }

    #[test]
    fn tells_gaps_piece_by_piece() {
        let pieces: Vec<_> = gaps("+ {count} in month {month}").collect();
        assert_eq!(pieces, [("+ ", Some("count")), (" in month ", Some("month")), ("", None)]);
    }

    #[test]
    fn splits_at_stars() {
        let piece = |text: &str, strong| Piece { text: text.into(), strong };
        assert_eq!(pieces("at *{m}*.", &[("m", "$5")]), [piece("at ", false), piece("$5", true), piece(".", false)]);
    }
}
