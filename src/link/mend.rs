//! Mends what happens to links on their way, as far as that does not depend on what they say.

use super::values::BEFORE_TEXT;

/// What quoted-printable mails put behind an equals sign.
pub const QUOTED: &str = "3D";

/// Characters of a checksum.
const SUM: usize = 5;

/// What follows links in sentences.
const PUNCTUATION: [char; 16] = ['.', ',', ';', ':', '!', '?', ')', ']', '}', '>', '"', '\'', '*', '”', '’', '…'];

/// The link without what stands behind it, without line breaks, and without escapes but those of texts.
pub fn mended(text: &str) -> String {
    let bytes = text.trim().trim_end_matches(PUNCTUATION).as_bytes();
    let mut mended = String::with_capacity(bytes.len());
    let (mut at, mut in_text) = (0, false);
    while let Some(&byte) = bytes.get(at) {
        let escaped = escaped(&bytes[at..]);
        let is_raw = escaped.is_none();
        let byte = escaped.unwrap_or(byte);
        at += if is_raw { 1 } else { 3 };
        in_text &= match byte {
            b'&' => !is_raw,
            b'~' => !is_raw && !is_sum(&bytes[at..]),
            _ => true,
        };
        match byte {
            b'\n' | b'\r' | b'\t' => {}
            // What is a text's own is escaped.
            b' ' if is_raw || !in_text => {}
            b'=' if is_raw && in_text => {}
            _ if byte.is_ascii_alphanumeric() || (byte.is_ascii() && !in_text) => {
                mended.push(char::from(byte));
                in_text |= mended.ends_with(BEFORE_TEXT);
            }
            _ => push_escaped(&mut mended, byte),
        }
    }
    mended.truncate(mended.trim_end_matches(PUNCTUATION).len());
    mended
}

/// The byte that an escape stands for at the beginning of these.
fn escaped(bytes: &[u8]) -> Option<u8> {
    let [b'%', high, low, ..] = *bytes else { return None };
    let digit = |byte: u8| char::from(byte).to_digit(16);
    Some((digit(high)? * 16 + digit(low)?) as u8)
}

fn push_escaped(text: &mut String, byte: u8) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    text.push('%');
    text.push(char::from(DIGITS[usize::from(byte >> 4)]));
    text.push(char::from(DIGITS[usize::from(byte & 15)]));
}

/// Whether a link's checksum stands here, perhaps with a broken line in it, and the link ends behind it.
fn is_sum(mut bytes: &[u8]) -> bool {
    let mut digits = 0;
    loop {
        bytes = match bytes {
            [b'0'..=b'9' | b'a'..=b'f', rest @ ..] => {
                digits += 1;
                rest
            }
            [b'=' | b' ' | b'\n' | b'\r', rest @ ..]
            | [b'%', b'0', b'A' | b'D' | b'a' | b'd', rest @ ..]
            | [b'%', b'2', b'0', rest @ ..] => rest,
            _ => return digits == SUM && !bytes.first().is_some_and(u8::is_ascii_alphanumeric),
        }
    }
}
