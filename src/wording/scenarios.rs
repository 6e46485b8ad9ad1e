//! Scenarios in words.

use crate::state::ScenarioLabel;
use crate::text::Locale;

/// Characters that keep what stands between them from changing the direction of the words around it.
const ISOLATE: [char; 2] = ['\u{2068}', '\u{2069}'];
/// Stands in for the star in a name, which would begin what a sentence emphasizes.
const STAR: &str = "∗";

/// What a scenario is called, fit to stand in a sentence.
pub fn name(locale: &Locale, label: &ScenarioLabel) -> String {
    let name = label.name.trim();
    if name.is_empty() {
        return locale.messages.scenario_numbered(&locale.whole(u32::from(label.number)));
    }
    let [begin, end] = ISOLATE;
    let starless = name.replace('*', STAR);
    if name.is_ascii() { starless } else { format!("{begin}{starless}{end}") }
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
