//! Links: whatever a person sets up comes back as it was, and nothing else does.

#[path = "../support/mod.rs"]
mod support;
mod version_1;

use plateau::link::{Link, LinkError, decode, encode};
use plateau::state::plan_inputs::{CHURN, LIFETIME};
use plateau::state::{Preset, View, Workspace};
use plateau::text::Language;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use support::workspaces::{inputs, workspace};

proptest! {
    #[test]
    fn whatever_is_set_up_comes_back_as_it_was(
        workspace in workspace(),
        view in select(View::ALL.to_vec()),
        language in option::of(select(Language::ALL.to_vec())),
    ) {
        let fragment = encode(view, &workspace, language);
        prop_assert_eq!(decode(&fragment), Ok(Link { view, workspace, language }));
        prop_assert!(fragment.bytes().all(|byte| byte.is_ascii_graphic()), "{}", fragment);
    }

    #[test]
    fn a_link_that_was_changed_is_noticed(
        workspace in workspace(),
        place in any::<prop::sample::Index>(),
        letter in "[0-9a-z=&~x.-]",
    ) {
        let fragment = encode(View::Plateau, &workspace, None);
        prop_assume!(fragment.len() > 12);
        let place = 2 + place.index(fragment.len() - 2);
        prop_assume!(fragment[place..=place] != letter);
        let changed = format!("{}{letter}{}", &fragment[..place], &fragment[place + 1..]);
        // Twenty bits tell all but one in a million changes of several characters; one is always told.
        prop_assert!(decode(&changed).is_err(), "{} was taken for {}", changed, fragment);
    }

    #[test]
    fn nothing_that_is_opened_makes_it_panic(text in "[#/a-z0-9?=&~x.-]{0,60}") {
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
fn broken_links_say_what_is_wrong_with_them() {
    for (body, error) in [
        ("/plateau?v=2&lifetime=0", LinkError::OutOfRange),
        ("/plateau?v=2&lifetime=x", LinkError::Damaged),
        ("/plateau?v=2&lifetime", LinkError::Damaged),
        ("/plateau?v=2&nobody=1", LinkError::Foreign),
        ("/plateau?v=2&currency=XXX", LinkError::Foreign),
        ("/plateau?v=2&lang=tlh", LinkError::Foreign),
        ("/plateau?v=2&evidence=3x2", LinkError::OutOfRange),
        ("/plateau?v=2&strategies=magic", LinkError::Foreign),
        ("/plateau?v=3&lifetime=12", LinkError::Newer),
        ("/plateau?v=0&lifetime=12", LinkError::Damaged),
        ("/elsewhere?v=2&lifetime=12", LinkError::Foreign),
    ] {
        assert_eq!(decode(&sealed(body)), Err(error), "{body}");
    }
    assert_eq!(decode("#/plateau?v=2&lifetime=24"), Err(LinkError::Damaged), "no checksum");
    assert_eq!(decode(&format!("#/plateau?v=2&{}", "x".repeat(40_000))), Err(LinkError::Foreign));
    assert_eq!(decode("#top"), Err(LinkError::Foreign));
}
