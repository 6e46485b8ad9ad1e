//! The list of sources in words.

use std::fmt::Write as _;

use plateau::model::benchmarks::SOURCES;
use plateau::text::Language;
use plateau::wording::sources::{answer, footnote, list};

use crate::support::formats::locale;

#[test]
fn each_source_says_who_wrote_it_what_it_is_used_for_and_how_strong_it_is() {
    for language in Language::ALL {
        let locale = locale(language);
        let mut text = format!("# {}\n{}\n", answer(&locale).plain(), locale.messages.sources_because());
        for (source, entry) in SOURCES.into_iter().zip(list(&locale)) {
            assert!(entry.citation.contains(source.title) && !entry.use_of_it.is_empty(), "{source:?}");
            let address = entry.address.unwrap_or(locale.messages.source_unknown());
            assert!(entry.address.is_none_or(|address| address.starts_with("https://")), "{address}");
            writeln!(text, "\n{}\n{}\n{} {address}", entry.citation, entry.use_of_it, entry.strength).unwrap();
            writeln!(text, "{}", footnote(&locale, source)).unwrap();
        }
        insta::assert_snapshot!(format!("list_{}", language.code()), text);
    }
}
