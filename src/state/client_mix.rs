//! The segments that a list of clients makes of a plan.

use super::Plan;
use super::segments::{Fee, SegmentInputs, SegmentName};
use crate::model::clients::MixSegment;
use crate::model::ranking::first_ranked;
use crate::model::retention::ChurnEvidence;
use crate::model::{Evidence, limits};

/// Weights of segments that sum to 1 sum to this on the page.
const WHOLE: f64 = 100.0;

/// The segments of a list of clients, as a plan takes them.
#[derive(Clone, Debug, PartialEq)]
pub struct ClientMix {
    /// The segments: within the limits of a plan, as many as it can have, with weights that sum to 100.
    pub segments: Vec<SegmentInputs>,
    /// What the churn of all of them together is based on.
    pub evidence: Evidence,
}

impl ClientMix {
    /// The segments of a list, each with its name; none for fewer than two. Of more than a plan can have, those with the
    /// longest record stay, in their order.
    pub fn new(list: &[MixSegment], names: &[String]) -> Option<Self> {
        let most = limits::SEGMENTS.max as usize;
        let longest = |a: usize, b: usize| list[b].client_months.total_cmp(&list[a].client_months);
        let kept = first_ranked(list.len(), most, &longest);
        let whole: f64 = kept.iter().map(|row| list[*row].sign_up_share).sum();
        let segment = |row: &usize| {
            let segment = &list[*row];
            let share = if whole > 0.0 { segment.sign_up_share / whole } else { 1.0 / kept.len() as f64 };
            inputs(segment, share, names.get(*row).map_or("", String::as_str))
        };
        (kept.len() > 1).then(|| Self { segments: kept.iter().map(segment).collect(), evidence: evidence(list) })
    }
}

/// A segment with its share of the sign-ups, a fraction of 1.
fn inputs(segment: &MixSegment, share: f64, name: &str) -> SegmentInputs {
    let (lost, churn) = (f64::from(segment.ended), segment.monthly_churn);
    SegmentInputs {
        name: SegmentName::Own(name.chars().take(super::segments::LONGEST_NAME).collect()),
        share: limits::SIGN_UP_SHARE.clamp(share * WHOLE),
        fee: Fee::Plain(limits::MONTHLY_FEE.clamp(segment.fee)),
        churn: ChurnEvidence::of_counts(lost, churn, segment.client_months).monthly_churn,
        term: limits::TERM_MONTHS.clamp(f64::from(segment.term.unwrap_or(1))),
        expansion: 0.0,
        clients: limits::STARTING_CLIENTS.clamp(f64::from(segment.active)),
    }
}

/// What the churn of all segments together is based on.
fn evidence(list: &[MixSegment]) -> Evidence {
    let lost: f64 = list.iter().map(|segment| f64::from(segment.ended)).sum();
    let client_months: f64 = list.iter().map(|segment| segment.client_months).sum();
    let churn = limits::MONTHLY_CHURN.clamp(lost / client_months.max(1.0));
    ChurnEvidence::of_counts(lost, churn, client_months).evidence
}

impl Plan {
    /// Takes over the segments of a list of clients; lifetime, fee and clients of the plan follow from them. Pace, reps and
    /// costs stay.
    pub fn adopt_mix(&mut self, mix: &ClientMix) {
        self.change_segments(|segments| segments.clone_from(&mix.segments));
        self.evidence = Some(mix.evidence);
    }

    /// Whether the segments are those of a list.
    pub fn has_mix(&self, mix: &ClientMix) -> bool {
        self.segments.current() == mix.segments
    }
}
