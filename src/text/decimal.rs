//! Decimal text that a program wrote, read back.

/// The number that a decimal text stands for; none for anything else, such as `inf` or an empty text.
pub fn parse(text: &str) -> Option<f64> {
    let decimal = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+' | b'e' | b'E');
    text.bytes().all(decimal).then(|| text.parse().ok()).flatten()
}
