//! What is wrong with what was typed.

use plateau::model::limits;
use plateau::state::plan_inputs::{FEE, REPS};
use plateau::text::Language;
use plateau::text::typed_number::FieldError;
use plateau::wording::field::field_error;

use crate::support::formats::locale;

#[test]
fn a_problem_says_what_is_wrong_and_what_is_used_meanwhile() {
    let locale = locale(Language::English);
    let of = |limits, error, typed| field_error(&locale, limits, error, typed, "$2");
    let texts = [
        of(FEE.limits, FieldError::Empty, ""),
        of(FEE.limits, FieldError::NoNumber, " ?! and a text that goes on and on "),
        of(&limits::HIRE_COUNT, FieldError::OutOfRange, "0"),
        of(REPS.limits, FieldError::NotWhole, "1.5"),
    ];
    insta::assert_snapshot!("field_errors", texts.join("\n"));
}

#[test]
fn a_problem_of_a_field_without_a_value_names_no_value() {
    for language in Language::ALL {
        let locale = locale(language);
        let problem = |value| field_error(&locale, FEE.limits, FieldError::NoNumber, "?!", value);
        assert_eq!(problem("$2"), format!("{} {}", problem(""), locale.messages.problem_kept("$2")));
    }
}
