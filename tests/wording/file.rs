//! What is said about a file that is opened, and about a link that is handed on.

use insta::assert_snapshot;
use plateau::link::file::{FileError, OpenedFile};
use plateau::link::shared::SharedLink;
use plateau::state::{Beginning, ScenarioAction, Workspace};
use plateau::text::Language;
use plateau::wording::file::{opened, refused};
use plateau::wording::link::shared_link;

use crate::support::formats::locale;

/// A file with so many scenarios, of which these parts cannot be used.
fn file(scenarios: usize, unread: &[&str]) -> OpenedFile {
    let mut workspace = Workspace::default();
    for _ in 1..scenarios {
        workspace.change_scenarios(ScenarioAction::Add(Beginning::Edited, String::new()));
    }
    OpenedFile { workspace, language: None, unread: unread.iter().map(|part| (*part).to_owned()).collect() }
}

#[test]
fn a_file_is_opened_or_refused_in_words() {
    let errors = [
        FileError::TooLarge,
        FileError::Unreadable,
        FileError::Empty,
        FileError::Page,
        FileError::Table,
        FileError::Damaged,
        FileError::Foreign,
        FileError::Newer,
        FileError::Lost("scenarios[1].plan".to_owned()),
    ];
    for language in Language::ALL {
        let locale = locale(language);
        let opened = [
            opened(&locale, &file(1, &[])),
            opened(&locale, &file(3, &["scenarios[0].plan.reps: -1", "scenarios[1].name: 7"])),
            opened(&locale, &file(8, &["a: 1"; 11])),
        ];
        let said: Vec<String> = opened.into_iter().chain(errors.iter().map(|error| refused(&locale, error))).collect();
        assert_snapshot!(format!("file_{}", language.code()), said.join("\n"));
    }
}

#[test]
fn a_link_that_is_handed_on_says_what_it_lacks() {
    let link = |length: usize, whole_length: usize, is_alone: bool| SharedLink {
        url: "x".repeat(length),
        whole_length,
        is_alone,
    };
    for language in Language::ALL {
        let locale = locale(language);
        assert_eq!(shared_link(&locale, &link(5_999, 5_999, false)), None);
        let said = [link(1_200, 6_000, true), link(7_345, 58_760, true), link(6_000, 6_000, false)];
        let said = said.map(|link| shared_link(&locale, &link).expect("there is something to say"));
        assert_snapshot!(format!("shared_link_{}", language.code()), said.join("\n"));
    }
}
