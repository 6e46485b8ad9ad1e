//! Scenarios as a story, in words.

use std::fmt::Write as _;
use std::rc::Rc;

use plateau::model::{Evidence, Hire};
use plateau::outcome::plan::PlanOutcome;
use plateau::state::plan::{HALF_YEARLY, LifetimeOrChurn, SignUpPace};
use plateau::state::plan_inputs::{self, HIRE_INPUTS, RECURRING_INPUTS};
use plateau::state::segment_inputs::{OVERSOLD_INPUTS, SEGMENT_INPUTS};
use plateau::state::segments::{Oversold, SegmentName};
use plateau::state::{Measure, Plan, Preset, ToldStep, Workspace};
use plateau::text::{Language, Locale};
use plateau::wording::story as wording;
use proptest::prelude::*;

use crate::support::formats::locale;
use crate::support::workspaces::workspace;

fn outcome(plan: &Plan) -> PlanOutcome {
    PlanOutcome::of(&Workspace { plan: Rc::new(plan.clone()), ..Workspace::default() })
}

#[test]
fn each_step_says_what_changed_and_what_it_did() {
    for language in Language::ALL {
        let (locale, mut text) = (locale(language), String::new());
        let first = ToldStep::Stuck.plan();
        for step in ToldStep::ALL {
            let plan = step.plan();
            writeln!(text, "{}\n    {}", wording::title(&locale, step), wording::changed(&locale, &first, &plan))
                .unwrap();
            for measure in Measure::ALL {
                writeln!(text, "    {}", wording::did(&locale, measure, &outcome(&first), &outcome(&plan)).plain())
                    .unwrap();
            }
        }
        insta::assert_snapshot!(format!("story_told_{}", language.code()), text);
    }
}

#[test]
fn the_kinds_of_clients_have_names_in_each_language() {
    for language in Language::ALL {
        for step in ToldStep::ALL {
            let plan = wording::plan(&locale(language), step);
            let named = |name: &SegmentName| matches!(name, SegmentName::Own(name) if !name.is_empty());
            assert!(plan.segments.current().iter().all(|segment| named(&segment.name)));
            assert_eq!(plan.scenario(), step.plan().scenario());
        }
    }
}

/// A change of the opening example.
type PlanChange = fn(&mut Plan);

/// One change of each kind.
const CHANGES: [(&str, PlanChange); 36] = [
    ("reps", |plan| plan.reps = 0.0),
    ("longer", |plan| plan.lifetime = LifetimeOrChurn::Lifetime(18.0)),
    ("years", |plan| plan.lifetime = LifetimeOrChurn::Lifetime(30.0)),
    ("a little longer", |plan| plan.lifetime = LifetimeOrChurn::Lifetime(12.25)),
    ("shorter", |plan| plan.lifetime = LifetimeOrChurn::Lifetime(1.0)),
    ("a hire", |plan| plan.hires = vec![Hire { month: 13, count: 1 }]),
    ("hires", |plan| plan.hires = vec![Hire { month: 13, count: 3 }, Hire { month: 7, count: 2 }]),
    ("recurring hires", |plan| plan.recurring = Some(HALF_YEARLY)),
    ("pace", |plan| plan.pace = SignUpPace::MonthsPerSignUp(4.0)),
    ("a little pace", |plan| plan.pace = SignUpPace::MonthsPerSignUp(5.9)),
    ("one a month", |plan| plan.pace = SignUpPace::PerMonth(1.0)),
    ("many a month", |plan| plan.pace = SignUpPace::PerMonth(2.5)),
    ("no pace", |plan| plan.pace = SignUpPace::PerMonth(0.0)),
    ("fee", |plan| plan.fee = 12_500.0),
    ("a little fee", |plan| plan.fee = 10_001.0),
    ("one client", |plan| plan.clients = 1.0),
    ("clients", |plan| plan.clients = 24.0),
    ("expansion", |plan| plan.expansion = 0.005),
    ("shrinking fees", |plan| plan.expansion = -0.01),
    ("endless expansion", |plan| plan.expansion = 0.1),
    ("referrals", |plan| plan.referrals = 0.05),
    ("a referral", |plan| plan.asked_referrals = 0.01),
    ("endless referrals", |plan| plan.referrals = 2.0),
    ("cost", |plan| plan.rep_cost = 6_000.0),
    ("a commission", |plan| plan.commission = 1.0),
    ("commission", |plan| plan.commission = 1.5),
    ("margin", |plan| plan.margin = 0.7),
    ("ramp", |plan| plan.ramp = 3.0),
    ("horizon", |plan| plan.horizon = 12.0),
    ("oversold", |plan| plan.oversold = Some(Oversold::default())),
    ("evidence", |plan| plan.evidence = Some(Evidence { lost: 5, at_risk: 100 })),
    ("three sizes", Plan::load_three_sizes),
    ("split", |plan| plan.enable_segments(true)),
    ("too little", |plan| plan.fee = 10_000.000_1),
    ("entered as churn", |plan| plan.lifetime = LifetimeOrChurn::Churn(1.0 / 12.0)),
    ("all at once", |plan| {
        (plan.reps, plan.ramp, plan.fee, plan.clients, plan.referrals) = (3.0, 2.0, 8_000.0, 5.0, 0.1);
    }),
];

#[test]
fn each_change_is_named_both_ways() {
    for language in Language::ALL {
        let (locale, mut text) = (locale(language), String::new());
        let before = Plan::default();
        for (name, change) in CHANGES {
            let mut after = before.clone();
            change(&mut after);
            let [there, back] =
                [(&before, &after), (&after, &before)].map(|(from, to)| wording::changed(&locale, from, to));
            writeln!(text, "{name}: {there}\n    {back}").unwrap();
        }
        insta::assert_snapshot!(format!("story_changes_{}", language.code()), text);
    }
}

#[test]
fn changes_within_a_list_or_a_mix_are_named() {
    let hires = |hires: &[(u32, u32)]| Plan {
        hires: hires.iter().map(|&(month, count)| Hire { month, count }).collect(),
        ..Plan::default()
    };
    let sizes = || Preset::ThreeSizes.plans().1;
    let sizes_but = |change: fn(&mut Plan)| {
        let mut plan = sizes();
        change(&mut plan);
        plan
    };
    let churn = |churn| Plan { lifetime: LifetimeOrChurn::Churn(churn), ..Plan::default() };
    let pairs = [
        ("other months", hires(&[(13, 1)]), hires(&[(25, 1)])),
        ("more hires", hires(&[(13, 1)]), hires(&[(13, 1), (25, 2)])),
        ("another order", hires(&[(13, 1), (25, 2)]), hires(&[(25, 1), (13, 1), (25, 1)])),
        ("churn", churn(0.08), churn(0.05)),
        ("terms", sizes(), sizes_but(|plan| plan.change_segments(|segments| segments[2].term = 24.0))),
        ("half of them", sizes(), sizes_but(|plan| plan.change_segments(|segments| segments[0].share = 25.0))),
        ("one kind less", sizes(), sizes_but(|plan| plan.remove_segment(1))),
        ("names", sizes(), sizes_but(|plan| plan.segments.rename(0, "Shops"))),
        (
            "a mix with the same means",
            sizes(),
            sizes_but(|plan| {
                plan.change_segments(|segments| {
                    (segments[1].clients, segments[2].clients) = (segments[1].clients + 1.0, segments[2].clients - 1.0);
                });
            }),
        ),
        (
            "oversold for longer",
            sizes(),
            sizes_but(|plan| {
                plan.oversold = plan.oversold.map(|o| Oversold { lifetime: 8.0, fee: Some(500.0), clients: 4.0, ..o });
            }),
        ),
    ];
    for language in Language::ALL {
        let (locale, mut text) = (locale(language), String::new());
        for (name, before, after) in &pairs {
            writeln!(text, "{name}: {}", wording::changed(&locale, before, after)).unwrap();
        }
        insta::assert_snapshot!(format!("story_lists_{}", language.code()), text);
    }
}

#[test]
fn what_it_did_is_said_of_each_end_from_each_other() {
    let with = |change: PlanChange| {
        let mut plan = Plan { clients: 2.0, rep_cost: 2_000.0, ..Plan::default() };
        change(&mut plan);
        plan
    };
    let there = ("there", with(|_| {}));
    let runs_out = ("runs out", with(|plan| plan.reps = 0.0));
    let hiring = ("hiring", with(|plan| plan.recurring = Some(HALF_YEARLY)));
    let grows = ("grows", with(|plan| plan.clients = 0.0));
    let others = [
        (
            "grows later",
            with(|plan| {
                plan.clients = 0.0;
                (plan.lifetime, plan.pace) = (LifetimeOrChurn::Lifetime(24.0), SignUpPace::MonthsPerSignUp(12.0));
            }),
        ),
        ("grows slowly", with(|plan| plan.lifetime = LifetimeOrChurn::Lifetime(600.0))),
        ("shrinks", with(|plan| plan.lifetime = LifetimeOrChurn::Lifetime(6.0))),
        ("loses money", with(|plan| plan.rep_cost = 30_000.0)),
        ("nobody", with(|plan| (plan.reps, plan.clients) = (0.0, 0.0))),
        ("a year shown", with(|plan| (plan.referrals, plan.horizon) = (2.0, 12.0))),
    ];
    let from = [&there, &grows, &runs_out, &hiring];
    let to = || from.into_iter().chain(&others);
    for language in Language::ALL {
        let (locale, mut text) = (locale(language), String::new());
        for (from, before) in from {
            for (to, after) in to() {
                writeln!(text, "{from} -> {to}").unwrap();
                for measure in Measure::ALL {
                    let did = wording::did(&locale, measure, &outcome(before), &outcome(after)).plain();
                    writeln!(text, "    {did}").unwrap();
                }
            }
        }
        insta::assert_snapshot!(format!("story_ends_{}", language.code()), text);
    }
}

#[test]
fn a_change_of_each_input_is_named() {
    let locale = locale(Language::English);
    let not_named = [nothing(&locale), locale.messages.changed_barely().to_owned()];
    let mut start = Workspace::default();
    let plan = start.plan_mut();
    plan.load_three_sizes();
    plan.add_hire();
    (plan.margin, plan.recurring, plan.oversold) = (0.5, Some(HALF_YEARLY), Some(Oversold::default()));
    let lists = [&HIRE_INPUTS[..], &RECURRING_INPUTS, &SEGMENT_INPUTS, &OVERSOLD_INPUTS];
    for input in plan_inputs::INPUTS.into_iter().chain(lists.concat()) {
        let mut after = start.clone();
        let field = input.at(0);
        field.set(&mut after, Some(field.limits().max));
        assert_ne!(after.plan, start.plan, "{field:?}");
        let changed = wording::changed(&locale, &start.plan, &after.plan);
        assert!(!not_named.contains(&changed), "{field:?}: {changed}");
    }
}

/// Whether it is a sentence that people can read.
fn is_sentence(text: &str) -> bool {
    let spaces = text.replace(['\u{a0}', '\u{202f}'], " ");
    let unreadable = ["  ", "{", "}", "NaN", "inf", "∞", "*", " ,", " .", ",,", ".."];
    text.ends_with('.')
        && text.starts_with(|first: char| first.is_uppercase() || first.is_ascii_digit())
        && unreadable.iter().all(|part| !spaces.contains(part))
}

/// What is said where nothing changed.
fn nothing(locale: &Locale) -> String {
    wording::changed(locale, &Plan::default(), &Plan::default())
}

proptest! {
    #[test]
    fn any_two_plans_make_sentences(before in workspace(), after in workspace()) {
        let [first, second] = [&before.plan, &after.plan].map(|plan| outcome(plan));
        for language in Language::ALL {
            let locale = locale(language);
            let changed = wording::changed(&locale, &before.plan, &after.plan);
            prop_assert!(is_sentence(&changed), "{}", changed);
            prop_assert_eq!(changed == nothing(&locale), before.plan == after.plan);
            prop_assert_eq!(wording::changed(&locale, &after.plan, &after.plan), nothing(&locale));
            for measure in Measure::ALL {
                let did = wording::did(&locale, measure, &first, &second).plain();
                prop_assert!(is_sentence(&did), "{}", did);
            }
        }
    }
}
