//! The inputs of segments, and of deals that were oversold.

use super::input::Input;
use super::plan::Plan;
use super::segments::{Fee, Oversold, SegmentInputs};
use super::workspace::Workspace;
use crate::model::limits;

fn get(workspace: &Workspace, row: usize, of: fn(&SegmentInputs) -> f64) -> Option<f64> {
    workspace.plan.segments.current().get(row).map(of)
}

fn set(workspace: &mut Workspace, row: usize, change: impl FnOnce(&mut SegmentInputs)) {
    workspace.plan_mut().change_segments(|segments| {
        if let Some(segment) = segments.get_mut(row) {
            change(segment);
        }
    });
}

/// Whether a value is as it was entered, rather than moved with all segments.
fn as_entered(workspace: &Workspace, row: usize, of: fn(&SegmentInputs) -> f64) -> bool {
    let segments = &workspace.plan.segments;
    segments.entered().get(row).map(of) == segments.current().get(row).map(of)
}

fn ad_spend(segment: &SegmentInputs) -> f64 {
    match segment.fee {
        Fee::ByAdSpend { ad_spend, .. } => ad_spend,
        Fee::Plain(_) => 0.0,
    }
}

fn fee_rate(segment: &SegmentInputs) -> f64 {
    match segment.fee {
        Fee::ByAdSpend { rate, .. } => rate,
        Fee::Plain(_) => 0.0,
    }
}

/// Weight among the sign-ups.
pub static SEGMENT_SHARE: Input = Input::of_rows(
    "segment-share",
    &limits::SIGN_UP_SHARE,
    |w, row| get(w, row, |s| s.share),
    |w, row, value| set(w, row, |s| s.share = value),
)
.entered_if(|w, row| as_entered(w, row, |s| s.share));
/// Fee of a client, money a month.
pub static SEGMENT_FEE: Input = Input::of_rows(
    "segment-fee",
    &limits::MONTHLY_FEE,
    |w, row| get(w, row, |s| s.fee.monthly()),
    |w, row, value| set(w, row, |s| s.fee = Fee::Plain(value)),
)
.entered_if(|w, row| as_entered(w, row, |s| s.fee.monthly()));
/// What a client spends on advertising, money a month.
pub static SEGMENT_AD_SPEND: Input = Input::of_rows(
    "segment-ad-spend",
    &limits::AD_SPEND,
    |w, row| get(w, row, ad_spend),
    |w, row, value| set(w, row, |s| s.fee = Fee::ByAdSpend { ad_spend: value, rate: fee_rate(s) }),
)
.entered_if(|w, row| as_entered(w, row, ad_spend));
/// The part of ad spend that is the fee, fraction of 1.
pub static SEGMENT_FEE_RATE: Input = Input::of_rows(
    "segment-fee-rate",
    &limits::FEE_RATE,
    |w, row| get(w, row, fee_rate),
    |w, row, value| set(w, row, |s| s.fee = Fee::ByAdSpend { ad_spend: ad_spend(s), rate: value }),
)
.entered_if(|w, row| as_entered(w, row, fee_rate));
/// Fraction of clients that leave in a month.
pub static SEGMENT_CHURN: Input = Input::of_rows(
    "segment-churn",
    &limits::MONTHLY_CHURN,
    |w, row| get(w, row, |s| s.churn),
    |w, row, value| set(w, row, |s| s.churn = value),
)
.entered_if(|w, row| as_entered(w, row, |s| s.churn));
/// Months between two renewals.
pub static SEGMENT_TERM: Input = Input::of_rows(
    "segment-term",
    &limits::TERM_MONTHS,
    |w, row| get(w, row, |s| s.term),
    |w, row, value| set(w, row, |s| s.term = value),
)
.entered_if(|w, row| as_entered(w, row, |s| s.term));
/// Growth of a client’s fee, fraction a month.
pub static SEGMENT_EXPANSION: Input = Input::of_rows(
    "segment-expansion",
    &limits::MONTHLY_EXPANSION,
    |w, row| get(w, row, |s| s.expansion),
    |w, row, value| set(w, row, |s| s.expansion = value),
)
.entered_if(|w, row| as_entered(w, row, |s| s.expansion));
/// Clients today.
pub static SEGMENT_CLIENTS: Input = Input::of_rows(
    "segment-clients",
    &limits::STARTING_CLIENTS,
    |w, row| get(w, row, |s| s.clients),
    |w, row, value| set(w, row, |s| s.clients = value),
)
.entered_if(|w, row| as_entered(w, row, |s| s.clients));

/// The inputs of a segment.
pub static SEGMENT_INPUTS: [&Input; 8] = [
    &SEGMENT_SHARE,
    &SEGMENT_FEE,
    &SEGMENT_AD_SPEND,
    &SEGMENT_FEE_RATE,
    &SEGMENT_CHURN,
    &SEGMENT_TERM,
    &SEGMENT_EXPANSION,
    &SEGMENT_CLIENTS,
];

fn set_oversold(plan: &mut Plan, change: impl FnOnce(&mut Oversold)) {
    if let Some(oversold) = &mut plan.oversold {
        change(oversold);
    }
}

/// Fraction of all sign-ups that is oversold.
pub static OVERSOLD_SHARE: Input = Input::number(
    "oversold-share",
    &limits::OVERSOLD_SHARE,
    |w| w.plan.oversold.map_or(0.0, |oversold| oversold.share),
    |w, value| set_oversold(w.plan_mut(), |oversold| oversold.share = value),
);
/// Months that such a client stays.
pub static OVERSOLD_LIFETIME: Input = Input::number(
    "oversold-lifetime",
    &limits::OVERSOLD_LIFETIME,
    |w| w.plan.oversold.map_or(0.0, |oversold| oversold.lifetime),
    |w, value| set_oversold(w.plan_mut(), |oversold| oversold.lifetime = value),
);
/// Such clients today.
pub static OVERSOLD_CLIENTS: Input = Input::number(
    "oversold-clients",
    &limits::STARTING_CLIENTS,
    |w| w.plan.oversold.map_or(0.0, |oversold| oversold.clients),
    |w, value| set_oversold(w.plan_mut(), |oversold| oversold.clients = value),
);
/// Their fee, money a month.
pub static OVERSOLD_FEE: Input = Input::optional(
    "oversold-fee",
    &limits::MONTHLY_FEE,
    |w| w.plan.oversold.and_then(|oversold| oversold.fee),
    |w, value| set_oversold(w.plan_mut(), |oversold| oversold.fee = value),
);

/// The inputs of oversold deals.
pub static OVERSOLD_INPUTS: [&Input; 4] = [&OVERSOLD_SHARE, &OVERSOLD_LIFETIME, &OVERSOLD_CLIENTS, &OVERSOLD_FEE];
