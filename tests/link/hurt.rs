//! Links that were hurt on their way: `tests/data/links.json` has samples with what they hold.

use std::collections::BTreeMap;

use plateau::link::{Link, decode, encode};
use plateau::state::{View, Workspace};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde::Deserialize;

use crate::support::workspaces::linked_workspace;

/// A link and what it holds; all else is as at first.
#[derive(Deserialize)]
struct Sample {
    link: String,
    view: String,
    values: BTreeMap<String, f64>,
    #[serde(default)]
    unread: Vec<String>,
    #[serde(default)]
    changed: bool,
}

#[test]
fn hurt_links_hold_what_they_held() {
    let samples: Vec<Sample> = serde_json::from_str(include_str!("../data/links.json")).unwrap();
    for Sample { link: text, view, values, unread, changed } in samples {
        let link = decode(&text).unwrap_or_else(|error| panic!("{text}: {error:?}"));
        assert_eq!((link.view.route(), &link.unread, link.changed), (view.as_str(), &unread, changed), "{text}");
        for (key, value) in values {
            let input = Workspace::inputs().find(|input| input.key == key).unwrap();
            assert_eq!(input.field().get(&link.workspace), Some(value), "{key} of {text}");
        }
    }
}

/// What happens to links.
#[derive(Clone, Debug)]
enum Hurt {
    /// It stands in a sentence, or something is appended.
    Behind(&'static str),
    /// The mark of the checksum is escaped.
    EscapedMark(&'static str),
    /// Separators are escaped as for HTML.
    Entities,
    /// Escapes are written in lower case.
    LowerEscapes,
    /// The `#` is lost.
    LostMark(&'static str),
    /// A line is broken.
    Break(Index, &'static str),
}

impl Hurt {
    fn apply(&self, link: &str) -> String {
        match self {
            Self::Behind(text) => format!("{link}{text}"),
            Self::EscapedMark(mark) => link.replacen('~', mark, 1),
            Self::Entities => link.replace("&amp;", "&").replace('&', "&amp;"),
            Self::LowerEscapes => {
                let mut pieces = link.split('%');
                let first = pieces.next().unwrap_or_default().to_owned();
                pieces.fold(first, |text, piece| {
                    let end = piece.char_indices().nth(2).map_or(piece.len(), |(end, _)| end);
                    format!("{text}%{}{}", piece[..end].to_lowercase(), &piece[end..])
                })
            }
            Self::LostMark(before) => link.strip_prefix('#').map_or(link.to_owned(), |rest| format!("{before}{rest}")),
            Self::Break(place, with) => {
                // Not within an escape, nor in a name, where a space is a name's own, nor in what others have appended.
                let end = link.find(['~', '_']).unwrap_or(link.len());
                let places: Vec<usize> = (3..end).filter(|at| !link[..*at].ends_with(['%', '&'])).collect();
                let places: Vec<usize> =
                    places.into_iter().filter(|at| !link[at - 2..*at].contains(['%', '&'])).collect();
                match places.get(place.index(places.len().max(1))) {
                    Some(at) => format!("{}{with}{}", &link[..*at], &link[*at..]),
                    None => link.to_owned(),
                }
            }
        }
    }
}

fn hurt() -> impl Strategy<Value = Hurt> {
    let behind = [".", ")", ").", "\"", ">", "…", "!", "&utm_source=mail", "?fbclid=IwAR0", "&gclid=1", " ", "\n"];
    let lost = ["?", "/index.html", "/calculator/index.html?", "%23"];
    let breaks = ["\n", "\r\n", "%0A", "%0d%0a", "%20", " ", "=\n"];
    prop_oneof![
        select(behind.to_vec()).prop_map(Hurt::Behind),
        select(vec!["%7E", "%7e"]).prop_map(Hurt::EscapedMark),
        Just(Hurt::Entities),
        Just(Hurt::LowerEscapes),
        select(lost.to_vec()).prop_map(Hurt::LostMark),
        (any::<Index>(), select(breaks.to_vec())).prop_map(|(place, with)| Hurt::Break(place, with)),
    ]
}

proptest! {
    #[test]
    fn a_link_that_was_cut_off_says_so(workspace in linked_workspace(), place in any::<Index>()) {
        let link = encode(View::Plateau, &workspace, None);
        let sealed = link.find("&sum").map_or(link.len(), |at| at + "&sum".len());
        let cut = &link[..sealed + place.index(link.len() - sealed + 1)];
        let read = decode(cut).unwrap();
        prop_assert!(read.changed || read.workspace == workspace, "{}", cut);
    }

    #[test]
    fn a_link_hurt_in_any_ways_reads_back(
        workspace in linked_workspace(),
        view in select(View::ALL.to_vec()),
        hurts in vec(hurt(), 1..5),
    ) {
        let link = encode(view, &workspace, None);
        let text = hurts.iter().fold(link.clone(), |text, hurt| hurt.apply(&text));
        let expected = Link { view, workspace, ..Link::default() };
        prop_assert_eq!(decode(&text), Ok(expected), "{:?} made {} of {}", hurts, text, link);
    }
}
