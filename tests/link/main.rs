//! Links: whatever a person sets up comes back as it was, and nothing else does.

mod embed;
mod file;
mod hurt;
mod kept;
mod past;
mod shared;
#[path = "../support/mod.rs"]
mod support;
mod version_1;

use plateau::link::{Link, LinkError, decode, encode};
use plateau::state::plan_inputs::{CHURN, LIFETIME, REPS};
use plateau::state::{Input, Preset, View, Workspace};
use plateau::text::Language;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use support::workspaces::{inputs, linked_workspace};

proptest! {
    #[test]
    fn whatever_is_set_up_comes_back_as_it_was(
        workspace in linked_workspace(),
        view in select(View::ALL.to_vec()),
        language in option::of(select(Language::ALL.to_vec())),
    ) {
        let fragment = encode(view, &workspace, language);
        prop_assert_eq!(decode(&fragment), Ok(Link { view, workspace, language, ..Link::default() }));
        prop_assert!(fragment.bytes().all(|byte| byte.is_ascii_graphic()), "{}", fragment);
    }

    #[test]
    fn a_link_that_was_changed_is_noticed(
        workspace in linked_workspace(),
        place in any::<prop::sample::Index>(),
        letter in "[0-9a-z=&~x.-]",
    ) {
        let fragment = encode(View::Plateau, &workspace, None);
        prop_assume!(fragment.len() > 12);
        let place = 2 + place.index(fragment.len() - 2);
        prop_assume!(fragment[place..=place] != letter);
        let changed = format!("{}{letter}{}", &fragment[..place], &fragment[place + 1..]);
        // Without the mark of the checksum it is a link written by hand.
        prop_assume!(&fragment[place..=place] != "~");
        // Twenty bits tell all but one in a million changes of several characters; one is always told.
        let noticed = decode(&changed).map_or(true, |link| !link.is_whole() || link.workspace == workspace);
        prop_assert!(noticed, "{} was taken for {}", changed, fragment);
    }

    #[test]
    fn nothing_that_is_opened_makes_it_panic(
        text in prop_oneof![any::<String>(), "[#/a-z0-9?=&~x.%_-]{0,60}", "#/plateau\\?v=[12]&[a-z0-9=&~x.%_-]{0,60}"],
    ) {
        let _: Result<Link, LinkError> = decode(&text);
    }
}

#[test]
fn the_opening_example_needs_no_values() {
    assert_eq!(encode(View::Plateau, &Workspace::default(), None), "#/plateau");
    assert_eq!(decode(""), Ok(Link::default()));
    assert_eq!(decode("#/plateau"), Ok(Link::default()));
}

#[test]
fn examples_make_short_links() {
    for preset in Preset::FIRST_VIEW {
        let mut workspace = Workspace::default();
        preset.load(&mut workspace);
        let link = encode(View::Plateau, &workspace, None);
        assert!(link.len() < 80, "{link}");
    }
}

#[test]
fn a_quantity_is_written_as_it_was_entered() {
    let mut workspace = Workspace::default();
    CHURN.field().set(&mut workspace, Some(0.05));
    assert!(encode(View::Plateau, &workspace, None).contains("&churn=0.05~"));
    LIFETIME.field().set(&mut workspace, Some(20.0));
    assert!(encode(View::Plateau, &workspace, None).contains("&lifetime=20~"));
}

#[test]
fn every_input_survives_a_link_at_both_ends_of_its_range() {
    for input in inputs() {
        for value in [input.limits().min, input.limits().max] {
            let mut workspace = Workspace::default();
            plateau::state::target::set_above(&mut workspace, 1.0);
            input.set(&mut workspace, Some(value));
            let decoded = decode(&encode(View::Plateau, &workspace, None)).map(|link| link.workspace);
            assert_eq!(decoded.as_ref(), Ok(&workspace), "{input:?} at {value}");
        }
    }
}

/// A link with these pairs and the checksum that closes it.
pub fn sealed(body: &str) -> String {
    let hash = body.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("#{body}~{:05x}", (hash ^ (hash >> 20)) & 0xf_ffff)
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_is_kept() {
    for (part, values) in [
        ("lifetime=0", "reps=3"),
        ("lifetime=x", "reps=3"),
        ("lifetime", "reps=3"),
        ("nobody=1", "reps=3"),
        ("currency=XXX", "reps=3"),
        ("lang=tlh", "reps=3"),
        ("evidence=3x2", "reps=3"),
        ("strategies=magic", "reps=3"),
    ] {
        let link = decode(&sealed(&format!("/plateau?v=2&{part}&{values}"))).unwrap();
        assert_eq!(link.unread, [part]);
        assert_eq!(REPS.field().get(&link.workspace), Some(3.0), "{part}");
        let only = example(&[(&REPS, 3.0)]);
        assert_eq!(link.workspace, only, "{part}");
        assert!(!link.changed, "{part}");
    }
}

#[test]
fn a_checksum_that_does_not_fit_is_noticed() {
    let link = decode("#/plateau?v=2&lifetime=24&reps=3~00000").unwrap();
    assert!(link.changed && link.unread.is_empty());
    assert_eq!(link.workspace, example(&[(&LIFETIME, 24.0), (&REPS, 3.0)]));
}

#[test]
fn links_that_are_of_no_use_say_why() {
    for (body, error) in [
        ("/plateau?v=3&lifetime=12", LinkError::Newer),
        ("/plateau?v=99999999999&lifetime=12", LinkError::Newer),
        ("/plateau?v=0&lifetime=12", LinkError::Damaged),
        ("/elsewhere?v=2&lifetime=12", LinkError::Foreign),
    ] {
        assert_eq!(decode(&sealed(body)), Err(error), "{body}");
    }
    assert_eq!(decode(&format!("#/plateau?v=2&{}", "x".repeat(300_000))), Err(LinkError::Foreign));
    assert_eq!(decode("#top"), Err(LinkError::Foreign));
}

/// The opening example with other values.
fn example(values: &[(&'static Input, f64)]) -> Workspace {
    let mut workspace = Workspace::default();
    for (input, value) in values {
        input.field().set(&mut workspace, Some(*value));
    }
    workspace
}
