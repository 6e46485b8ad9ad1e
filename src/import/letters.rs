//! The letters of the page's languages without case and accents, by a few ranges instead of the tables of Unicode.
//!
//! A list of clients is read by a program of its own, which those tables would make half as large again.

/// A letter in lower case. Letters outside of Latin stay as they are.
pub fn lower(c: char) -> char {
    let distance = match c {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' => 32,
        'Ā'..='ķ' | 'Ŋ'..='ŷ' => u32::from(u32::from(c).is_multiple_of(2)),
        'Ĺ'..='ň' | 'Ź'..='ž' => u32::from(!u32::from(c).is_multiple_of(2)),
        'Ÿ' => return 'ÿ',
        _ => 0,
    };
    char::from_u32(u32::from(c) + distance).unwrap_or(c)
}

/// A letter in lower case and without its accent.
pub fn plain(c: char) -> char {
    match lower(c) {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => 'e',
        'ì'..='ï' | 'ī' | 'į' => 'i',
        'ĺ' | 'ľ' | 'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ŕ' | 'ř' => 'r',
        'ß' | 'ś' | 'ş' | 'š' => 's',
        'ţ' | 'ť' => 't',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' | 'ų' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        c => c,
    }
}

/// Whether a sign is an accent of the letter before it.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// Whether a sign can be part of a word: letters and digits, and what stands for a damaged letter.
fn is_part(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || (c >= 'À' && !matches!(c, '×' | '÷' | '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{303f}'))
}

/// The words of a text, as [`super::words::words`] gives them: without case, accents and signs; a capital behind a small
/// letter begins a new one.
pub fn words(text: &str) -> Vec<String> {
    let (mut words, mut word, mut was_lower) = (Vec::new(), String::new(), false);
    for c in text.chars().filter(|c| !is_accent(*c)) {
        let is_upper = lower(c) != c;
        if (!is_part(c) || (was_lower && is_upper)) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        was_lower = !is_upper && c.is_alphabetic();
        if is_part(c) {
            word.push(plain(c));
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::words;

    #[test]
    fn headers_of_the_languages_have_the_words_that_unicode_gives() {
        for header in [
            "Data zakończenia współpracy",
            "OPIEKUN_KLIENTA",
            "serviceRep",
            "Dernière activité (été)",
            "Größe",
            "AÑO",
            "Źródło",
            "Łącznie",
            "e\u{301}te\u{301}",
            "NPS 0–10",
            "Q1",
            "Poc\u{fffd}atek",
        ] {
            let unicode: Vec<String> = words::words(header).iter().map(|word| word.replace('ß', "s")).collect();
            assert_eq!(super::words(header), unicode, "{header}");
        }
    }

    #[test]
    fn case_is_taken_off_as_unicode_does() {
        for c in ('\u{1}'..'\u{17f}').filter(|c| !matches!(c, 'İ' | 'ĸ')) {
            assert_eq!(Some(lower(c)), c.to_lowercase().next(), "{c}");
        }
    }
}
