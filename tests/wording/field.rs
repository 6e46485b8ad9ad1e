//! What is wrong with what was typed.

use plateau::model::limits;
use plateau::state::plan_inputs::{FEE, REPS};
use plateau::text::Language;
use plateau::text::typed_number::FieldError;
use plateau::wording::field::{field_error, read_as};

use crate::support::formats::locale;

#[test]
fn a_problem_says_what_is_wrong_and_what_is_used_meanwhile() {
    let locale = locale(Language::English);
    let of = |limits, error, typed| field_error(&locale, limits, error, typed, "$2");
    let texts = [
        of(FEE.limits, FieldError::Empty, ""),
        of(FEE.limits, FieldError::NoNumber, " ?! and a text that goes on and on "),
        of(FEE.limits, FieldError::Several, "8 33"),
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

#[test]
fn a_number_with_two_readings_is_written_out_with_the_other_one() {
    let texts = Language::ALL.map(|language| read_as(&locale(language), FEE.limits, 1_200.0, 1.2));
    assert_eq!(
        texts.map(|text| text.replace('\u{a0}', " ")),
        ["Read as 1,200 – meant 1.2?", "Odczytano 1200 – a może 1,2?"]
    );
}

#[test]
fn minus_zero_is_never_written() {
    for language in Language::ALL {
        let locale = locale(language);
        for value in [-0.0, -1e-12, -0.000_04] {
            let written = [
                locale.money(value),
                locale.axis_money(value),
                locale.percent(value),
                locale.tenth_percent(value),
                locale.probability(value),
                locale.number(value),
                locale.compact(value),
                locale.score(value),
                locale.factor(value),
                locale.about_money(value),
                locale.about_percent(value),
                locale.points(value),
                locale.months(value),
                locale.field_value(FEE.limits, value, false),
            ];
            for text in written {
                assert!(!text.contains(['-', '−']), "{value} is written as {text}");
            }
        }
        assert!(locale.percent(-0.0123).starts_with('-'));
    }
}
