//! How finely figures in sentences are told, as a table in every language.

use plateau::text::{Language, Locale};

use crate::support::formats::locale;

/// A figure with what it is in English and in Polish. Spaces within a figure do not break.
type Row = (f64, &'static str, &'static str);

#[track_caller]
fn are_told(write: impl Fn(&Locale, f64) -> String, rows: &[Row]) {
    for (place, language) in [Language::English, Language::Polish].into_iter().enumerate() {
        let locale = locale(language);
        for (value, english, polish) in rows {
            let told = write(&locale, *value).replace(['\u{a0}', '\u{202f}'], " ");
            assert_eq!(told, [*english, *polish][place], "{value} in {language:?}");
        }
    }
}

#[test]
fn money_has_three_digits() {
    are_told(
        Locale::about_money,
        &[
            (0.0, "$0", "0 $"),
            (45.678, "$45.70", "45,70 $"),
            (999.6, "$1,000", "1000 $"),
            (11_250.0, "$11,300", "11 300 $"),
            (20_000.0, "$20,000", "20 000 $"),
            (182_618.0, "$183,000", "183 000 $"),
            (1_234_567.0, "$1,230,000", "1 230 000 $"),
            (25_349_000.0, "$25.3M", "25,3 mln $"),
        ],
    );
    are_told(
        Locale::about_signed_money,
        &[(5_012.0, "+$5,010", "+5010 $"), (-1_089.4, "−$1,090", "−1090 $"), (0.001, "$0", "0 $")],
    );
}

#[test]
fn months_are_whole_and_become_years() {
    are_told(
        Locale::duration,
        &[
            (0.034, "0.03 months", "0,03 miesiąca"),
            (0.5, "0.5 months", "0,5 miesiąca"),
            (1.0, "1 month", "1 miesiąc"),
            (2.71, "2.7 months", "2,7 miesiąca"),
            (3.4, "3 months", "3 miesiące"),
            (12.0, "12 months", "12 miesięcy"),
            (23.9, "24 months", "24 miesiące"),
            (26.0, "2 years", "2 lata"),
            (30.0, "2.5 years", "2,5 roku"),
            (35.0, "3 years", "3 lata"),
            (47.58, "4 years", "4 lata"),
            (186.0, "16 years", "16 lat"),
            (1_199.0, "100 years", "100 lat"),
        ],
    );
}

#[test]
fn shares_are_as_fine_as_their_counts_allow() {
    are_told(
        |locale, share| locale.share_of(share, 12.0),
        &[(11.0 / 12.0, "92%", "92%"), (1.0, "100%", "100%"), (0.0, "0%", "0%"), (0.004, "0.4%", "0,4%")],
    );
    are_told(
        |locale, share| locale.share_of(share, 480.0),
        &[(0.916_666, "91.7%", "91,7%"), (0.021_028, "2.1%", "2,1%"), (0.083_333, "8.33%", "8,33%")],
    );
    are_told(
        Locale::about_percent,
        &[(1.0 / 12.0, "8.33%", "8,33%"), (1.0 / 9.0, "11.1%", "11,1%"), (0.025, "2.5%", "2,5%")],
    );
}

#[test]
fn a_pace_is_a_client_every_so_often_or_so_many_a_month() {
    let pace = |language: Language, months: f64| {
        let locale = locale(language);
        locale.pace(months, &locale.duration(months)).replace('\u{a0}', " ")
    };
    for (months, english, polish) in [
        (0.25, "4 clients a month", "4 klientów miesięcznie"),
        (0.4, "2.5 clients a month", "2,5 klienta miesięcznie"),
        (1.0, "a client every month", "klienta co miesiąc"),
        (1.01, "a client every month", "klienta co miesiąc"),
        (1.5, "a client every 1.5 months", "klienta co 1,5 miesiąca"),
        (2.0, "a client every 2 months", "klienta co 2 miesiące"),
        (6.0, "a client every 6 months", "klienta co 6 miesięcy"),
        (24.0, "a client every 2 years", "klienta co 2 lata"),
    ] {
        assert_eq!(pace(Language::English, months), english);
        assert_eq!(pace(Language::Polish, months), polish);
    }
}

#[test]
fn new_clients_agree_with_their_number() {
    let new = |language: Language, number: f64| {
        let locale = locale(language);
        locale.messages.new_clients_a_month(&locale.about_quantity(number)).replace('\u{a0}', " ")
    };
    for (number, english, polish) in [
        (1.0, "1 new client a month", "1 nowy klient miesięcznie"),
        (1.001, "1 new client a month", "1 nowy klient miesięcznie"),
        (2.0, "2 new clients a month", "2 nowi klienci miesięcznie"),
        (5.0, "5 new clients a month", "5 nowych klientów miesięcznie"),
        (5.94, "5.94 new clients a month", "5,94 nowego klienta miesięcznie"),
        (22.0, "22 new clients a month", "22 nowi klienci miesięcznie"),
    ] {
        assert_eq!(new(Language::English, number), english);
        assert_eq!(new(Language::Polish, number), polish);
    }
}
