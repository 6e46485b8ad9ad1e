//! What a list of clients does to the plan.

use plateau::model::clients::MixSegment;
use plateau::model::retention::ChurnEvidence;
use plateau::model::{Evidence, limits};
use plateau::state::segments::{Fee, SegmentName, share_sum};
use plateau::state::{Action, ClientMix, State};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::support::client_figures::{everything, segment};

fn names(count: usize) -> Vec<String> {
    (1..=count).map(|row| format!("Kind {row}")).collect()
}

fn adopted(mix: &ClientMix) -> State {
    State::default().reduce(Action::AdoptMix(mix.clone().into()))
}

#[test]
fn churn_comes_with_its_evidence_and_leaves_the_rest() {
    let churn = plateau::outcome::clients::churn(&everything().table).unwrap();
    let before = State::default();
    let after = before.clone().reduce(Action::AdoptChurn(churn));
    assert_eq!(after.workspace.plan.adopted_churn(), Some(churn));
    assert_eq!((churn.monthly_churn, churn.evidence), (0.06, Evidence { lost: 37, at_risk: 617 }));
    let mut plan = (*after.workspace.plan).clone();
    (plan.lifetime, plan.evidence) = (before.workspace.plan.lifetime, None);
    assert_eq!(plan, *before.workspace.plan);
    assert_eq!(after.reduce(Action::Undo).workspace, before.workspace);
}

#[test]
fn where_nobody_left_the_churn_is_the_mean_of_what_is_possible() {
    let churn = ChurnEvidence::of_counts(0.0, 0.0, 99.0);
    assert_eq!((churn.monthly_churn, churn.evidence), (0.005, Evidence { lost: 0, at_risk: 99 }));
}

#[test]
fn segments_have_their_own_fees_churns_terms_and_clients() {
    let list = everything().mix_by_term.unwrap();
    let mix = ClientMix::new(&list, &names(2)).unwrap();
    let state = adopted(&mix);
    let plan = &state.workspace.plan;
    assert!(plan.has_mix(&mix));
    let segments = plan.segments.current();
    assert_eq!(segments[0].name, SegmentName::Own("Kind 1".to_owned()));
    let told = |row: usize| {
        let segment = &segments[row];
        (segment.share, segment.fee, segment.churn, segment.term, segment.clients)
    };
    assert_eq!(told(0), (50.0, Fee::Plain(2_500.0), 0.11, 1.0, 20.0));
    // Nobody left in 100 client-months: half a client of 101 is likely to leave in a month.
    assert_eq!(told(1), (50.0, Fee::Plain(4_000.0), 0.5 / 101.0, 12.0, 23.0));
    assert_eq!((plan.clients, plan.fee), (43.0, 3_250.0));
    assert_eq!(plan.evidence, Some(Evidence { lost: 24, at_risk: 318 }));
    let before = State::default();
    assert_eq!((plan.pace, plan.reps, plan.margin), {
        let plan = &before.workspace.plan;
        (plan.pace, plan.reps, plan.margin)
    });
    assert_eq!(state.reduce(Action::Undo).workspace, before.workspace);
}

#[test]
fn one_kind_of_clients_is_no_mix_and_a_plan_has_room_for_so_many() {
    let one = segment(10, 1.0, 1_000.0, 0.05, 5, None);
    assert_eq!(ClientMix::new(std::slice::from_ref(&one), &names(1)), None);
    assert_eq!(ClientMix::new(&[], &[]), None);
    let most = limits::SEGMENTS.max as usize;
    let list: Vec<MixSegment> =
        (1..=most as u32 + 6).map(|row| segment(1, 0.01, 1_000.0, 0.1, row, Some(row as u16))).collect();
    let mix = ClientMix::new(&list, &names(list.len())).unwrap();
    assert_eq!(mix.segments.len(), most);
    // Those with the shortest record are left out.
    assert_eq!(mix.segments[0].term, 7.0);
    assert_eq!(mix.segments[0].name, SegmentName::Own("Kind 7".to_owned()));
}

fn any_segment() -> impl Strategy<Value = MixSegment> {
    (0_u32..3_000_000, 0.0..1.0, 0.0..2e9, 0.0..=1.0, any::<u16>(), 0.0..1e9).prop_map(
        |(active, share, fee, churn, term, client_months): (u32, f64, f64, f64, u16, f64)| MixSegment {
            active,
            sign_up_share: share,
            fee,
            monthly_churn: churn,
            ended: (churn * client_months) as u32,
            client_months,
            term: Some(term),
        },
    )
}

proptest! {
    #[test]
    fn whatever_a_list_says_the_plan_is_one_that_can_be_entered(list in vec(any_segment(), 2..40)) {
        let mix = ClientMix::new(&list, &names(list.len())).unwrap();
        prop_assert!((share_sum(&mix.segments) - 100.0).abs() < 1e-6);
        for segment in &mix.segments {
            prop_assert!(limits::MONTHLY_FEE.allows(segment.fee.monthly()), "{:?}", segment);
            prop_assert!(limits::MONTHLY_CHURN.allows(segment.churn), "{:?}", segment);
            prop_assert!(limits::TERM_MONTHS.allows(segment.term), "{:?}", segment);
            prop_assert!(limits::STARTING_CLIENTS.allows(segment.clients), "{:?}", segment);
            prop_assert!(limits::SIGN_UP_SHARE.allows(segment.share), "{:?}", segment);
        }
        prop_assert!(mix.evidence.lost <= mix.evidence.at_risk);
        let state = adopted(&mix);
        prop_assert!(state.workspace.plan.scenario().check().is_ok());
        prop_assert_eq!(state.reduce(Action::Undo).workspace, State::default().workspace);
    }
}
