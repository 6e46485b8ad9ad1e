//! Scenarios in words.

use crate::state::ScenarioLabel;
use crate::text::Locale;

/// Characters that keep what stands between them from changing the direction of the words around it.
const ISOLATE: [char; 2] = ['\u{2068}', '\u{2069}'];
/// Stands in for the star in a name, which would begin what a sentence emphasizes.
const STAR: &str = "∗";

/// What a scenario is called, as it was typed.
pub fn plain_name(locale: &Locale, label: &ScenarioLabel) -> String {
    let name = label.name.trim();
    if name.is_empty() {
        return locale.messages.scenario_numbered(&locale.whole(u32::from(label.number)));
    }
    name.to_owned()
}

/// What a scenario is called, fit to stand in a sentence.
pub fn name(locale: &Locale, label: &ScenarioLabel) -> String {
    let name = plain_name(locale, label).replace('*', STAR);
    if label.name.is_ascii() { name } else { isolated(&name) }
}

/// A text between characters that keep it from changing the direction of the words around it.
pub fn isolated(text: &str) -> String {
    let [begin, end] = ISOLATE;
    format!("{begin}{text}{end}")
}

/// What a scenario is called in a sentence, or today.
pub fn quoted(locale: &Locale, label: Option<&ScenarioLabel>) -> String {
    label.map_or_else(
        || locale.messages.today_in_sentence().to_owned(),
        |label| locale.messages.scenario_quoted(&name(locale, label)),
    )
}

/// What a scenario is called, or today, which has no label.
pub fn name_or_today(locale: &Locale, label: Option<&ScenarioLabel>) -> String {
    label.map_or_else(|| locale.messages.compare_today().to_owned(), |label| name(locale, label))
}

/// What a scenario is called, as it was typed, or today.
pub fn plain_name_or_today(locale: &Locale, label: Option<&ScenarioLabel>) -> String {
    label.map_or_else(|| locale.messages.compare_today().to_owned(), |label| plain_name(locale, label))
}
