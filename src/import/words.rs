//! Names as they are compared: headers with the words that they may have, and people's names with each other.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Patterns that a header may match, and how much that says. A pattern is a word or several, in lower case and without
/// accents; a star stands for any ending.
pub type Patterns = (&'static [&'static str], i32);

/// What a damaged letter has become.
const DAMAGED: char = char::REPLACEMENT_CHARACTER;

/// The words of a header: without case, accents and signs; capitals within a word begin a new one.
pub fn words(header: &str) -> Vec<String> {
    let (mut words, mut word, mut was_lower) = (Vec::new(), String::new(), false);
    for c in header.nfd().filter(|c| !is_combining_mark(*c)) {
        let is_part = c.is_alphanumeric() || c == DAMAGED;
        if (!is_part || (was_lower && c.is_uppercase())) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        was_lower = c.is_lowercase();
        if is_part {
            // The one Polish letter that is not made of a letter and an accent.
            word.extend(c.to_lowercase().map(|c| if c == 'ł' { 'l' } else { c }));
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// Whether a header's words hold a pattern.
pub fn hold(words: &[String], pattern: &str) -> bool {
    let length = pattern.split(' ').count();
    words.windows(length).any(|words| words.iter().zip(pattern.split(' ')).all(|(word, part)| is(word, part)))
}

/// Whether a word is what one word of a pattern says. A damaged letter can be any letter.
fn is(word: &str, pattern: &str) -> bool {
    let (start, open) = pattern.strip_suffix('*').map_or((pattern, false), |start| (start, true));
    let mut letters = word.chars();
    start.chars().all(|expected| letters.next().is_some_and(|c| c == expected || c == DAMAGED))
        && (open || letters.next().is_none())
}

/// What a header's words say: the best of the patterns that they hold, and the worst.
pub fn weight(words: &[String], patterns: &[Patterns]) -> i32 {
    let held = patterns
        .iter()
        .filter(|(patterns, _)| patterns.iter().any(|pattern| hold(words, pattern)))
        .map(|(_, weight)| *weight);
    let [best, worst] = held.fold([0, 0], |[best, worst], weight| [best.max(weight), worst.min(weight)]);
    best + worst
}

/// A name as it is compared: two that differ only in case, in spaces, in how accents are composed or in joiners without
/// width are equal.
pub fn key(name: &str) -> String {
    seen(name).chars().flat_map(char::to_lowercase).collect()
}

/// A name as it looks: without doubled spaces, accents decomposed.
pub fn seen(name: &str) -> String {
    let mut seen = String::with_capacity(name.len());
    for part in name.split_whitespace() {
        if !seen.is_empty() {
            seen.push(' ');
        }
        seen.extend(part.nfd().filter(|c| !matches!(c, '\u{200c}' | '\u{200d}')));
    }
    seen
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_words_without_accents_case_and_signs() {
        assert_eq!(words("Q1_NPS_GROUP"), ["q1", "nps", "group"]);
        assert_eq!(words("  Stan POCZĄTKOWY (łącznie) "), ["stan", "poczatkowy", "lacznie"]);
        assert_eq!(words("serviceRep"), ["service", "rep"]);
        assert_eq!(words("…"), [""; 0]);
        assert_eq!(words("Poc\u{fffd}atek"), ["poc\u{fffd}atek"]);
    }

    #[test]
    fn patterns_are_words_and_beginnings_of_words() {
        let holds = |header: &str, pattern: &str| hold(&words(header), pattern);
        assert!(holds("Our service reps", "service rep*") && !holds("Our service reps", "service rep"));
        assert!(holds("Pocz\u{fffd}tek", "poczat*"));
        assert!(!holds("valid", "id") && !holds("", "id"));
        assert_eq!(weight(&words("Response ID"), &[(&["response"], 2), (&["id"], -10)]), -8);
    }

    #[test]
    fn names_that_look_alike_are_equal() {
        for name in ["Żaneta Nowak", "żaneta  nowak", "Z\u{307}aneta\u{a0}Nowak", "ŻANETA NOW\u{200d}AK"] {
            assert_eq!(key(name), key("Żaneta Nowak"), "{name}");
        }
        assert_ne!(key("Zaneta Nowak"), key("Żaneta Nowak"));
    }
}
