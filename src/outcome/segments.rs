//! The client segments and the oversold deals, as they are entered and what follows from that.

use super::field_value::FieldValue;
use crate::model::limits;
use crate::state::segment_inputs::{
    OVERSOLD_INPUTS, SEGMENT_AD_SPEND, SEGMENT_FEE, SEGMENT_FEE_RATE, SEGMENT_INPUTS, SEGMENT_SHARE,
};
use crate::state::segments::{Fee, SegmentInputs, SegmentName, share_sum};
use crate::state::{Input, Workspace};

/// The client segments.
#[derive(Clone, Debug, PartialEq)]
pub struct SegmentsOutcome {
    /// The fee of the average client, money a month.
    pub fee: f64,
    /// The mean lifetime of a client, months.
    pub lifetime: f64,
    /// The segments; none where all clients are of one kind.
    pub segments: Vec<SegmentOutcome>,
    /// Sum of the segments' weights.
    pub share_sum: f64,
    /// Whether there is room for one more segment.
    pub has_room: bool,
    /// The fields of oversold deals, where there are such deals.
    pub oversold: Option<Vec<FieldValue>>,
}

/// One segment.
#[derive(Clone, Debug, PartialEq)]
pub struct SegmentOutcome {
    /// Its row, from 0.
    pub row: usize,
    /// What it is called.
    pub name: SegmentName,
    /// Whether its fee is entered as a part of ad spend.
    pub by_ad_spend: bool,
    /// Whether it can be removed: the only one stays.
    pub removable: bool,
    /// Its fields, each with what follows from it.
    pub fields: Vec<(FieldValue, Option<SegmentResult>)>,
}

/// What follows from a field of a segment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SegmentResult {
    /// The fraction of sign-ups that its weight stands for.
    Share(f64),
    /// The fee that the rate makes, money a month.
    Fee(f64),
}

/// Whether a segment shows an input: the fee is entered either plain or as a part of ad spend.
fn is_shown(input: &'static Input, by_ad_spend: bool) -> bool {
    if input.key == SEGMENT_FEE.key {
        !by_ad_spend
    } else {
        by_ad_spend || (input.key != SEGMENT_AD_SPEND.key && input.key != SEGMENT_FEE_RATE.key)
    }
}

impl SegmentsOutcome {
    /// The segments of the workspace's plan.
    pub fn of(workspace: &Workspace) -> Self {
        let plan = &workspace.plan;
        let segments = plan.segments.current();
        let oversold = plan.oversold.map(|_| FieldValue::of_all(&OVERSOLD_INPUTS, workspace));
        Self {
            fee: plan.fee,
            lifetime: plan.lifetime.lifetime(),
            segments: (0..segments.len()).map(|row| segment(workspace, segments, row)).collect(),
            share_sum: share_sum(segments),
            has_room: limits::SEGMENTS.allows(segments.len() as f64 + 1.0),
            oversold,
        }
    }
}

fn segment(workspace: &Workspace, segments: &[SegmentInputs], row: usize) -> SegmentOutcome {
    let segment = &segments[row];
    let by_ad_spend = matches!(segment.fee, Fee::ByAdSpend { .. });
    let sum = share_sum(segments);
    // Where all weights are 0 each segment counts alike.
    let share = if sum > 0.0 { segment.share / sum } else { 1.0 / segments.len() as f64 };
    let field = |input: &'static Input| {
        let result = if input.key == SEGMENT_SHARE.key {
            Some(SegmentResult::Share(share))
        } else if input.key == SEGMENT_FEE_RATE.key {
            Some(SegmentResult::Fee(segment.fee.monthly()))
        } else {
            None
        };
        (FieldValue::of(input.at(row), workspace), result)
    };
    let fields = SEGMENT_INPUTS.into_iter().filter(|input| is_shown(input, by_ad_spend)).map(field).collect();
    SegmentOutcome { row, name: segment.name.clone(), by_ad_spend, removable: segments.len() > 1, fields }
}
