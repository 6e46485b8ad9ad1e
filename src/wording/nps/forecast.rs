//! What asking promoters for referrals would bring, in words.

use crate::model::benchmarks;
use crate::outcome::nps::forecast::ForecastOutcome;
use crate::text::{Locale, Sentence};
use crate::wording::explanation::Explanation;

/// Clients that the forecast is for.
const PER_CLIENTS: f64 = 100.0;

/// The new clients that asking would bring, for 100 clients and for those of the plan.
pub fn answer(locale: &Locale, outcome: &ForecastOutcome) -> Sentence {
    let messages = locale.messages;
    let answer = messages.forecast_text(&locale.about_quantity(outcome.referrals * PER_CLIENTS));
    if outcome.clients > 0.0 {
        let all = locale.about(outcome.referrals * outcome.clients);
        let book = messages.forecast_book(&all, &locale.number(outcome.clients));
        format!("{answer} {book}").into()
    } else {
        answer.into()
    }
}

/// How the forecast is computed, with the person's own numbers.
pub fn explanation(locale: &Locale, outcome: &ForecastOutcome) -> Explanation {
    let asking = &outcome.asking;
    let [share, asked, closes] =
        [asking.promoter_share, asking.ask_share, asking.referral_close_rate()].map(|share| locale.percent(share));
    let (per, result) = (locale.factor(asking.referrals_per_ask_per_year), locale.factor(outcome.referrals));
    let text = locale.messages.how_forecast(&asked, &closes, &per, &result, &share);
    Explanation::new(locale, text, Some(benchmarks::REFERRAL_CLOSES.source))
}
