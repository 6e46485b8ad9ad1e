//! Sales and service reps in words.

use super::explanation::Explanation;
use super::sources::footnote;
use crate::model::benchmarks;
use crate::outcome::reps::{BooksOutcome, MilestoneOutcome, ServiceBonusOutcome, ServiceBonusRow, StayBonusOutcome};
use crate::text::{Locale, Sentence};

// --- books ----------------------------------------------------------------------------------------

/// What a sales rep is called: a letter, since names of people belong in no link.
pub fn rep_name(locale: &Locale, row: usize) -> String {
    let letter = char::from(b'A' + row.min(25) as u8);
    locale.messages.rep_name(&letter.to_string())
}

/// Whose book is worth most.
pub fn answer(locale: &Locale, outcome: &BooksOutcome) -> Sentence {
    let messages = locale.messages;
    let money = locale.about_money(outcome.extremes()[0]);
    let alike = outcome.is_alike();
    let text = if alike {
        messages.books_answer_alike(&money)
    } else {
        messages.books_answer(&rep_name(locale, outcome.best), &money)
    };
    text.into()
}

/// The clients and the revenue of a rep's book.
pub fn book(locale: &Locale, outcome: &BooksOutcome, row: usize) -> String {
    let Some(book) = outcome.books.get(row) else { return String::new() };
    locale.messages.book_figure(&locale.clients(book.clients), &locale.money(book.mrr))
}

/// The chart of books in a sentence.
pub fn books_summary(locale: &Locale, outcome: &BooksOutcome) -> String {
    let [best, worst] = outcome.extremes().map(|money| locale.money(money));
    locale.messages.books_summary(&best, &worst)
}

/// The source of the comparison.
pub fn books_source(locale: &Locale) -> String {
    footnote(locale, benchmarks::SEVEN_STRATEGIES)
}

// --- a bonus for clients who stay -----------------------------------------------------------------

/// The name of the table behind a title.
fn table_name(locale: &Locale, title: &str) -> String {
    locale.messages.segment_field(locale.messages.as_table(), title)
}

/// The label of a milestone's field.
pub fn bonus_label(locale: &Locale, milestone: &MilestoneOutcome) -> String {
    locale.messages.bonus_after(&locale.months(f64::from(milestone.months)))
}

/// What the bonuses cost, and what pays for them.
pub fn bonus_answer(locale: &Locale, outcome: &StayBonusOutcome) -> Sentence {
    locale.messages.bonus_text(&locale.about_money(outcome.expected), &locale.duration(outcome.longer)).into()
}

/// The name of the table of bonuses.
pub fn bonus_table_name(locale: &Locale) -> String {
    table_name(locale, locale.messages.bonus_title())
}

/// The columns of the table of bonuses.
pub fn bonus_columns(locale: &Locale) -> [&'static str; 4] {
    let messages = locale.messages;
    [
        messages.bonus_head_months(),
        messages.bonus_head_kept(),
        messages.bonus_head_bonus(),
        messages.bonus_head_expected(),
    ]
}

/// The rows of that table.
pub fn bonus_rows(locale: &Locale, outcome: &StayBonusOutcome) -> Vec<Vec<String>> {
    let row = |milestone: &MilestoneOutcome| {
        vec![
            locale.months(f64::from(milestone.months)),
            locale.tenth_percent(milestone.kept),
            locale.money(milestone.bonus),
            locale.money(milestone.expected),
        ]
    };
    outcome.milestones.iter().map(row).collect()
}

/// How the bonuses' cost is computed.
pub fn bonus_explanation(locale: &Locale, outcome: &StayBonusOutcome) -> Explanation {
    let text = locale.messages.how_bonus(&locale.money(outcome.fee), &locale.percent(outcome.margin));
    Explanation::new(locale, text, Some(benchmarks::BONUS_MONTHS.source))
}

// --- a service rep's bonus ------------------------------------------------------------------------

/// The bonus at the plan's retention.
pub fn service_answer(locale: &Locale, outcome: &ServiceBonusOutcome) -> Sentence {
    let [kept, part] = [outcome.plan.retention, outcome.part].map(|share| locale.tenth_percent(share));
    locale.messages.service_text(&kept, &locale.money(outcome.plan.bonus), &part).into()
}

/// What is odd about the inputs, if something is.
pub fn service_problem(locale: &Locale, outcome: &ServiceBonusOutcome) -> Option<&'static str> {
    outcome.is_reversed.then(|| locale.messages.service_order())
}

/// The name of the table of a service rep's bonus.
pub fn service_table_name(locale: &Locale) -> String {
    table_name(locale, locale.messages.service_title())
}

/// The columns of that table.
pub fn service_columns(locale: &Locale) -> [&'static str; 2] {
    [locale.messages.service_head_retention(), locale.messages.service_head_bonus()]
}

/// The rows of that table.
pub fn service_rows(locale: &Locale, outcome: &ServiceBonusOutcome) -> Vec<Vec<String>> {
    let row = |row: &ServiceBonusRow| vec![locale.tenth_percent(row.retention), locale.money(row.bonus)];
    outcome.rows.iter().map(row).collect()
}

/// The source of the bonus.
pub fn service_source(locale: &Locale) -> String {
    footnote(locale, benchmarks::SERVICE_BONUS.source)
}
