//! Whether a budget does more in keeping clients or in winning new ones, in words.

use crate::model::benchmarks;
use crate::outcome::strategies::keep_or_win::KeepOrWinOutcome;
use crate::text::Locale;
use crate::wording::explanation::Explanation;

/// Where the budget leads.
pub fn answer(locale: &Locale, outcome: &KeepOrWinOutcome) -> String {
    let [winning, keeping, other] =
        [outcome.winning, outcome.keeping, outcome.keeping_other].map(|clients| locale.clients(clients));
    locale.messages.keep_text(&keeping, &other, &winning)
}

/// What the plateaus are called: without the budget, spent on winning, on keeping, on keeping at the other ratio.
pub fn names(locale: &Locale) -> [&'static str; 4] {
    let messages = locale.messages;
    [
        messages.keep_bar_today(),
        messages.keep_bar_winning(),
        messages.keep_bar_keeping(),
        messages.keep_bar_keeping_other(),
    ]
}

/// The rule of thumb beside it, and who says so.
pub fn claim(locale: &Locale) -> Explanation {
    Explanation::new(locale, locale.messages.keep_claim().to_owned(), Some(benchmarks::KEEP_OR_WIN_RULE))
}
