//! Whether a discount pays, in words.

use crate::model::benchmarks;
use crate::model::discount_break_even::Offer;
use crate::outcome::strategies::discount::{DiscountOutcome, OfferOutcome};
use crate::text::Locale;
use crate::wording::explanation::Explanation;

/// What offers are compared by.
pub fn summary(locale: &Locale, outcome: &DiscountOutcome) -> String {
    locale.messages.offer_text(&locale.about_money(outcome.revenue))
}

/// The columns of the table of offers.
pub fn columns(locale: &Locale) -> [&'static str; 3] {
    let messages = locale.messages;
    [messages.offer_head_offer(), messages.offer_head_pays_if(), messages.offer_head_cost()]
}

/// A row for each offer.
pub fn rows(locale: &Locale, outcome: &DiscountOutcome) -> Vec<Vec<String>> {
    outcome.offers.iter().map(|offer| row(locale, offer)).collect()
}

fn row(locale: &Locale, outcome: &OfferOutcome) -> Vec<String> {
    let messages = locale.messages;
    let (share, cost) = (locale.percent(outcome.discount), locale.money(outcome.cost));
    let name = match outcome.offer {
        Offer::Discount(_) => messages.offer_name_discount(&share),
        Offer::FreeMonth => messages.offer_name_free_month().to_owned(),
        Offer::EarlyPayment => messages.offer_name_early_payment(&share),
    };
    let falls = outcome.break_even_fall.map(|fall| locale.tenth_percent(fall));
    let falls = falls.unwrap_or_else(|| messages.offer_cannot_pay().to_owned());
    let cost =
        if outcome.offer == Offer::FreeMonth { messages.offer_once(&cost) } else { messages.offer_monthly(&cost) };
    vec![name, falls, cost]
}

/// Who reaches for discounts first, and who says so.
pub fn claim(locale: &Locale) -> Explanation {
    let claim = benchmarks::DISCOUNTS_FIRST;
    Explanation::new(locale, locale.messages.offer_claim(&locale.percent(claim.value)), Some(claim.source))
}
