//! Where facts and methods come from, and how much weight each source can bear.

use crate::model::benchmarks::{
    DECLINING_CHURN, EIGHT_STRATEGIES, EIGHT_WAYS, ELEVEN_STRATEGIES, NPS_INTERVALS, QUEUE, SEVEN_STRATEGIES, SHAPLEY,
    SHARE_INTERVALS, SOURCES, SUBSCRIPTION_SURVEY, SURVIVAL_CURVES, Source, Strength,
};
use crate::text::{Locale, Messages, Sentence};

/// Who wrote what, and when, as far as that is known.
pub fn citation(source: Source) -> String {
    let author = source.author.map(|author| format!("{author}: ")).unwrap_or_default();
    let year = source.year.map(|year| format!(" ({year})")).unwrap_or_default();
    format!("{author}{}{year}", source.title)
}

/// A source in a line below what it says, with a word on how strong it is.
pub fn footnote(locale: &Locale, source: Source) -> String {
    let messages = locale.messages;
    let strength = match source.strength {
        Strength::Proof => messages.strength_proof(),
        Strength::Study => messages.strength_study(),
        Strength::Survey => messages.strength_survey(),
        Strength::Article => messages.strength_article(),
    };
    messages.source(&citation(source), strength)
}

/// What the list of sources says first.
pub fn answer(locale: &Locale) -> Sentence {
    locale.messages.sources_answer().into()
}

/// A source of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceText {
    /// Author, title, year.
    pub citation: String,
    /// What the page takes from it.
    pub use_of_it: &'static str,
    /// How much weight it can bear.
    pub strength: &'static str,
    /// Where it is to be found, where that is known.
    pub address: Option<&'static str>,
}

/// The list of sources.
pub fn list(locale: &Locale) -> Vec<SourceText> {
    let messages = locale.messages;
    let text = |source: Source| SourceText {
        citation: citation(source),
        use_of_it: use_of_it(messages, source),
        strength: weight(messages, source.strength),
        address: source.address,
    };
    SOURCES.into_iter().map(text).collect()
}

fn weight(messages: Messages, strength: Strength) -> &'static str {
    match strength {
        Strength::Proof => messages.weight_proof(),
        Strength::Study => messages.weight_study(),
        Strength::Survey => messages.weight_survey(),
        Strength::Article => messages.weight_article(),
    }
}

fn use_of_it(messages: Messages, source: Source) -> &'static str {
    match source {
        SEVEN_STRATEGIES => messages.used_seven_strategies(),
        EIGHT_STRATEGIES => messages.used_eight_strategies(),
        ELEVEN_STRATEGIES => messages.used_eleven_strategies(),
        EIGHT_WAYS => messages.used_eight_ways(),
        SUBSCRIPTION_SURVEY => messages.used_subscription_survey(),
        NPS_INTERVALS => messages.used_nps_intervals(),
        SHARE_INTERVALS => messages.used_share_intervals(),
        QUEUE => messages.used_queue(),
        SHAPLEY => messages.used_shapley(),
        SURVIVAL_CURVES => messages.used_survival_curves(),
        DECLINING_CHURN => messages.used_declining_churn(),
        _ => "",
    }
}
