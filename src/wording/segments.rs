//! The client segments in words.

use crate::outcome::segments::{SegmentOutcome, SegmentResult, SegmentsOutcome};
use crate::state::segments::SegmentName;
use crate::text::Locale;

/// That all clients are of one kind.
pub fn one_kind(locale: &Locale, outcome: &SegmentsOutcome) -> String {
    locale.messages.one_kind(&locale.about_money(outcome.fee), &locale.duration(outcome.lifetime))
}

/// The size of a segment of the example, 0 for the smallest.
fn size(locale: &Locale, size: u8) -> &'static str {
    match size {
        0 => locale.messages.size_small(),
        1 => locale.messages.size_medium(),
        _ => locale.messages.size_big(),
    }
}

/// What a segment is called.
pub fn name(locale: &Locale, segment: &SegmentOutcome) -> String {
    plain_name(locale, &segment.name, segment.row)
}

/// What the segment of a row is called.
pub fn plain_name(locale: &Locale, name: &SegmentName, row: usize) -> String {
    match name {
        SegmentName::Size(which) => size(locale, *which).to_owned(),
        SegmentName::Own(name) if !name.trim().is_empty() => name.clone(),
        SegmentName::Own(_) => locale.messages.segment(&locale.whole(row as u32 + 1)),
    }
}

/// What stands in the field for a segment's name.
pub fn typed_name(locale: &Locale, segment: &SegmentOutcome) -> String {
    match &segment.name {
        SegmentName::Size(which) => size(locale, *which).to_owned(),
        SegmentName::Own(name) => name.clone(),
    }
}

/// What the field for a segment's name is called.
pub fn name_field(locale: &Locale, segment: &SegmentOutcome) -> String {
    locale.messages.segment_name_field(&number(locale, segment))
}

fn number(locale: &Locale, segment: &SegmentOutcome) -> String {
    locale.whole(segment.row as u32 + 1)
}

/// What follows from a field of a segment.
pub fn result(locale: &Locale, result: SegmentResult) -> String {
    match result {
        SegmentResult::Share(share) => locale.messages.segment_share_result(&locale.tenth_percent(share)),
        SegmentResult::Fee(fee) => locale.messages.segment_fee_result(&locale.money(fee)),
    }
}

/// What the weights of the segments sum to.
pub fn shares_sum(locale: &Locale, sum: f64) -> String {
    locale.messages.shares_sum(&locale.number(sum))
}
