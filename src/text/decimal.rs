//! Decimal text that a program wrote, read back.

/// The number that a decimal text stands for; none for anything else, such as `inf` or an empty text.
pub fn parse(text: &str) -> Option<f64> {
    let decimal = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+' | b'e' | b'E');
    text.bytes().all(decimal).then(|| number(text)).flatten()
}

/// The browser reads numbers, too, to the last digit like the standard library, whose tables would weigh 4 KB.
#[cfg(all(target_arch = "wasm32", feature = "app"))]
fn number(text: &str) -> Option<f64> {
    let number = wasm_bindgen::JsValue::from_str(text).unchecked_into_f64();
    // An empty text is 0 to it.
    (!text.is_empty() && !number.is_nan()).then_some(number)
}

#[cfg(not(all(target_arch = "wasm32", feature = "app")))]
fn number(text: &str) -> Option<f64> {
    text.parse().ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::parse;

    proptest! {
        #[test]
        fn a_number_that_was_written_is_read_to_the_last_digit(number in any::<f64>().prop_filter("finite", |n| n.is_finite())) {
            prop_assert_eq!(parse(&format!("{number}")), Some(number));
            prop_assert_eq!(parse(&format!("{number:e}")), Some(number));
        }

        #[test]
        fn any_text_is_read_as_the_standard_library_reads_it(text in "[-+0-9.eE]{0,12}") {
            prop_assert_eq!(parse(&text), text.parse().ok());
        }
    }

    #[test]
    fn words_are_no_numbers() {
        for text in ["inf", "NaN", "infinity", "1_000", "1 000", "0x10", "½"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
