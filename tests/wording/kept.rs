//! What is said about what is kept in the browser.

use insta::assert_snapshot;
use plateau::link::file::FileError;
use plateau::link::kept::{Kept, KeptError, Standing, Trouble};
use plateau::text::Language;
use plateau::wording::kept::{opened, refused, said};
use serde_json::{Value, json};

use crate::support::formats::locale;

/// What is kept with a set that holds this.
fn kept(name: &str, file: &Value) -> Kept {
    let set = json!({ "id": 1, "name": name, "changed": "", "file": file });
    let text = json!({ "format": "plateau-kept", "version": 1, "current": 1, "sets": [set] });
    Kept::read(&text.to_string()).expect("it can be read")
}

#[test]
fn whatever_keeps_the_numbers_from_being_kept_is_said() {
    let file = json!({ "format": "plateau", "version": 1, "scenarios": [{ "plan": { "reps": 2 } }] });
    let (mut partly, mut newer, mut damaged) = (file.clone(), file.clone(), file.clone());
    partly["scenarios"][0]["plan"]["robots"] = json!(3);
    newer["version"] = json!(2);
    damaged["scenarios"] = json!([]);
    let (acme, unnamed) = (kept("Acme", &file), kept(" ", &file));
    for language in Language::ALL {
        let locale = locale(language);
        assert_eq!(said(&locale, Standing::Nothing, &Kept::default()), None);
        assert_eq!(said(&locale, Standing::Own(1), &acme), None);
        let trouble = [
            Trouble::Blocked,
            Trouble::Full,
            Trouble::Unreadable(KeptError::Damaged),
            Trouble::Unreadable(KeptError::Foreign),
            Trouble::Unreadable(KeptError::Newer),
        ];
        let mut sentences: Vec<String> = [
            (Standing::Changed(1), &acme),
            (Standing::Changed(1), &unnamed),
            (Standing::Deleted(2), &acme),
            (Standing::Forgotten, &Kept::default()),
            (Standing::Apart, &acme),
            (Standing::Apart, &kept("Acme", &partly)),
            (Standing::Apart, &kept("Acme", &newer)),
            (Standing::Apart, &kept("Acme", &damaged)),
        ]
        .into_iter()
        .chain(trouble.map(|trouble| (Standing::Trouble(trouble), &acme)))
        .map(|(standing, kept)| said(&locale, standing, kept).expect("it is said"))
        .collect();
        sentences.push(opened(&locale, "Acme", &[]));
        sentences.push(opened(&locale, "Acme", &["scenarios[0].plan.robots: 3".to_owned()]));
        sentences.push(refused(&locale, "Acme", &FileError::Newer));
        assert_snapshot!(format!("kept_{}", language.code()), sentences.join("\n"));
    }
}
