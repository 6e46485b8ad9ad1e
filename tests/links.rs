//! Links: whatever a person sets up comes back as it was, and nothing else does.

// Half of it is for plans of the model.
#[allow(dead_code)]
mod plans;

use plateau::link::{Link, LinkError, View, decode, encode};
use plateau::model::limits::{self, Limits};
use plateau::model::target_probability::Target;
use plateau::model::{Evidence, Hire, RecurringHires};
use plateau::state::field::OPEN;
use plateau::state::settings;
use plateau::state::{Beside, Case, Column, Deals, Field, Measure, Plan, Preset};
use plateau::text::{Currency, Language};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

fn whole(bound: Limits) -> impl Strategy<Value = u32> {
    plans::within(bound).prop_map(|value| value as u32)
}

fn hire() -> impl Strategy<Value = Hire> {
    (whole(limits::HIRE_MONTH), whole(limits::HIRE_COUNT)).prop_map(|(month, count)| Hire { month, count })
}

fn recurring() -> impl Strategy<Value = RecurringHires> {
    (whole(limits::FIRST_MONTH), whole(limits::EVERY_MONTHS), whole(limits::HIRE_COUNT))
        .prop_map(|(first_month, every_months, count)| RecurringHires { first_month, every_months, count })
}

fn evidence() -> impl Strategy<Value = Evidence> {
    whole(limits::EVIDENCE_AT_RISK)
        .prop_flat_map(|at_risk| (0..=at_risk).prop_map(move |lost| Evidence { lost, at_risk }))
}

/// A change of the client mix.
fn mixing() -> impl Strategy<Value = (u8, u8, f64, String)> {
    (0_u8..14, 0_u8..6, 0.0..1.0, "[\\PC ~&=x.%|-]{0,50}")
}

/// Changes the mix as a person would: adds, names, fills in.
fn mix(plan: &mut Plan, (what, place, part, name): (u8, u8, f64, String)) {
    const COLUMNS: [Column; 8] = [
        Column::Share,
        Column::Fee,
        Column::AdSpend,
        Column::FeeRate,
        Column::Churn,
        Column::Term,
        Column::Expansion,
        Column::Clients,
    ];
    match what {
        0 => plan.tell_apart(true),
        1 => plan.add_segment(),
        2 => plan.remove_segment(usize::from(place)),
        3 => plan.mix.name(usize::from(place), &name),
        4 => plan.tell_fee(usize::from(place), part < 0.5),
        5 => plan.oversold = Some(Deals { share: part, fee: (part < 0.5).then_some(9.5), ..Deals::default() }),
        _ => {
            let field = Field::Segment(place, COLUMNS[usize::from(what - 6)]);
            let bound = field.bound();
            let value = bound.clamp(bound.min + (bound.max - bound.min) * part.powi(12));
            plan.set(field, if bound.whole { value.round() } else { value });
        }
    }
}

/// A plan with some inputs entered, in any order.
fn plan() -> impl Strategy<Value = Plan> {
    let input = select(Field::PLAIN.to_vec())
        .prop_flat_map(|field| plans::within(*field.bound()).prop_map(move |value| (field, value)));
    let lists = (vec(hire(), 0..=60), option::of(recurring()), option::of(evidence()));
    let mixing = prop_oneof![Just(Vec::new()), vec(mixing(), 1..20)];
    (vec(input, 0..12), lists, mixing).prop_map(|(inputs, (hires, recurring, evidence), mixing)| {
        let mut plan = Plan { hires, recurring, evidence, ..Plan::default() };
        if !mixing.is_empty() {
            plan.tell_apart(true);
        }
        for change in mixing {
            mix(&mut plan, change);
        }
        for (field, value) in inputs {
            plan.set(field, value);
        }
        plan
    })
}

/// An input of the views beside the plan, left open where that may be.
fn beside() -> impl Strategy<Value = (Field, f64)> {
    let fields: Vec<Field> = Field::BESIDE.into_iter().chain(settings::INPUTS.map(|(field, ..)| field)).collect();
    (select(fields), any::<bool>()).prop_flat_map(|(field, open)| {
        let open = open && field.may_be_open();
        plans::within(*field.bound()).prop_map(move |value| (field, if open { OPEN } else { value }))
    })
}

fn case() -> impl Strategy<Value = Case> {
    let target = (plans::within(limits::TARGET_MRR), whole(limits::TARGET_MONTH));
    let target = option::of(target.prop_map(|(mrr, month)| Target { mrr, month }));
    let shown = (select(Currency::ALL.to_vec()), select(Measure::ALL.to_vec()));
    let beside = vec(beside(), 0..12);
    let books = vec((0_u8..3, 0.0..=50.0), 0..20);
    let settings = (any::<[bool; settings::COUNT]>(), books);
    let all = (plan(), option::of(plan()), target, shown, beside, any::<bool>(), settings);
    all.prop_map(|(plan, today, target, (currency, measure), inputs, plan_churn, (on, books))| {
        let mut beside = Beside { plan_churn, ..Beside::default() };
        beside.settings.on = on;
        for (what, deals) in books {
            match what {
                0 => beside.settings.add_book(),
                1 => beside.settings.remove_book(0),
                _ => beside.set(Field::BookDeals(what), deals),
            }
        }
        for (field, value) in inputs {
            beside.set(field, value);
        }
        Case { plan, today, target, currency, measure, beside }
    })
}

proptest! {
    #[test]
    fn whatever_is_set_up_comes_back_as_it_was(
        case in case(),
        view in select(View::ALL.to_vec()),
        language in option::of(select(Language::ALL.to_vec())),
    ) {
        let fragment = encode(view, &case, language);
        prop_assert_eq!(decode(&fragment), Ok(Link { view, case, language }));
        prop_assert!(fragment.bytes().all(|byte| byte.is_ascii_graphic()), "{}", fragment);
    }

    #[test]
    fn a_link_that_was_changed_is_noticed(case in case(), place in any::<prop::sample::Index>(), letter in "[0-9a-z=&~x.-]") {
        let fragment = encode(View::Plateau, &case, None);
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
    assert_eq!(encode(View::Plateau, &Case::default(), None), "#/plateau");
    assert_eq!(decode(""), Ok(Link::default()));
    assert_eq!(decode("#/plateau"), Ok(Link::default()));
}

#[test]
fn presets_are_told_in_short() {
    let longest = Preset::ALL.map(|preset| {
        let (today, plan) = preset.plans();
        encode(View::Plateau, &Case { plan, today, ..Case::default() }, None).len()
    });
    assert!(longest.iter().all(|length| *length < 80), "{longest:?}");
}

#[test]
fn a_quantity_is_told_as_it_was_entered() {
    let mut case = Case::default();
    case.plan.set(Field::Churn, 0.05);
    assert!(encode(View::Plateau, &case, None).contains("&churn=0.05~"));
    case.plan.set(Field::Lifetime, 20.0);
    assert!(encode(View::Plateau, &case, None).contains("&life=20~"));
}
