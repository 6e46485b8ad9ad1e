//! The client segments as they were entered, and deals that were oversold.

use crate::model::limits;
use crate::model::{self, Segment};

/// Longest name of a segment, characters.
pub const LONGEST_NAME: usize = 40;

/// What a segment is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SegmentName {
    /// One of the three sizes, smallest first; each language has its words.
    Size(u8),
    /// A name that was typed; empty when nothing was.
    Own(String),
}

/// The fee of a segment, as it was entered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fee {
    /// Money a month.
    Plain(f64),
    /// A part of what the client spends on advertising.
    ByAdSpend {
        /// What the client spends, money a month.
        ad_spend: f64,
        /// The part of it that is the fee, fraction of 1.
        rate: f64,
    },
}

/// A segment as it was entered.
#[derive(Clone, Debug, PartialEq)]
pub struct SegmentInputs {
    /// What it is called.
    pub name: SegmentName,
    /// Weight among the sign-ups; weights are normalized.
    pub share: f64,
    /// Fee of a client.
    pub fee: Fee,
    /// Fraction of clients that leave in a month.
    pub churn: f64,
    /// Months between two renewals, whole.
    pub term: f64,
    /// Growth of a client's fee, fraction a month.
    pub expansion: f64,
    /// Clients today, whole.
    pub clients: f64,
}

impl Fee {
    /// Money a month.
    pub fn monthly(self) -> f64 {
        match self {
            Self::Plain(fee) => fee,
            Self::ByAdSpend { ad_spend, rate } => limits::MONTHLY_FEE.clamp(ad_spend * rate),
        }
    }

    /// The same kind of fee at another amount; a plain one where no rate makes that amount.
    pub fn with_amount(self, fee: f64) -> Self {
        match self {
            Self::ByAdSpend { ad_spend, .. } if limits::FEE_RATE.allows(fee / ad_spend) => {
                Self::ByAdSpend { ad_spend, rate: fee / ad_spend }
            }
            _ => Self::Plain(fee),
        }
    }

    /// The fee as a part of ad spend, or plain; a tenth of the spend where nothing else is known.
    pub fn by_ad_spend(self, by_ad_spend: bool) -> Self {
        match self {
            Self::Plain(fee) if by_ad_spend => {
                let ad_spend = limits::AD_SPEND.clamp(fee * 10.0);
                Self::ByAdSpend { ad_spend, rate: limits::FEE_RATE.clamp(fee / ad_spend) }
            }
            Self::ByAdSpend { .. } if !by_ad_spend => Self::Plain(self.monthly()),
            same => same,
        }
    }
}

impl SegmentInputs {
    /// The example of three sizes: what clients spend on ads, which part of it they pay, how long they sign for.
    pub fn three_sizes() -> Vec<Self> {
        let size = |size, share, ad_spend, rate, churn, term, clients| Self {
            name: SegmentName::Size(size),
            share,
            fee: Fee::ByAdSpend { ad_spend, rate },
            churn,
            term,
            expansion: 0.0,
            clients,
        };
        vec![
            size(0, 50.0, 8_000.0, 0.1, 0.125, 1.0, 6.0),
            size(1, 30.0, 30_000.0, 0.08, 0.0625, 6.0, 4.0),
            size(2, 20.0, 100_000.0, 0.06, 0.0625, 12.0, 2.0),
        ]
    }

    /// Follows a change of all segments.
    fn adjust(&mut self, scaled: &Segment) {
        if self.fee.monthly() != scaled.monthly_fee {
            self.fee = self.fee.with_amount(scaled.monthly_fee);
        }
        self.churn = scaled.monthly_churn;
        self.expansion = scaled.monthly_expansion;
        self.clients = scaled.starting_clients;
    }
}

/// The segments; none where all clients are of one kind. The segments as they were entered are kept beside
/// those that a change of all has moved, so that a slider drawn to its end and back changes nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Segments {
    entered: Vec<SegmentInputs>,
    current: Vec<SegmentInputs>,
}

impl Segments {
    /// Whether all clients are of one kind.
    pub fn is_empty(&self) -> bool {
        self.current.is_empty()
    }

    /// The segments as they were entered.
    pub fn entered(&self) -> &[SegmentInputs] {
        &self.entered
    }

    /// The segments as they are now.
    pub fn current(&self) -> &[SegmentInputs] {
        &self.current
    }

    /// Adds a segment as it was entered.
    pub fn push_entered(&mut self, segment: SegmentInputs) {
        self.entered.push(segment.clone());
        self.current.push(segment);
    }

    /// Changes the segments as they are now; from then on that is how they were entered.
    pub fn change(&mut self, change: impl FnOnce(&mut Vec<SegmentInputs>)) {
        change(&mut self.current);
        self.entered.clone_from(&self.current);
    }

    /// Follows a change of all segments, which begins from the segments as they were entered.
    pub fn adjust(&mut self, scaled: &[Segment]) {
        self.current.clone_from(&self.entered);
        self.current.iter_mut().zip(scaled).for_each(|(segment, scaled)| segment.adjust(scaled));
    }

    /// Names a segment.
    pub fn rename(&mut self, row: usize, name: &str) {
        let name: String = name.chars().take(LONGEST_NAME).collect();
        for segments in [&mut self.entered, &mut self.current] {
            if let Some(segment) = segments.get_mut(row) {
                segment.name = SegmentName::Own(name.clone());
            }
        }
    }

    /// Whether there is room for one more.
    pub fn has_room(&self) -> bool {
        limits::SEGMENTS.allows(self.current.len() as f64 + 1.0)
    }
}

/// Sum of the segments' weights.
pub fn share_sum(segments: &[SegmentInputs]) -> f64 {
    segments.iter().map(|segment| segment.share).sum()
}

/// The segments as the model takes them. Where all weights are 0 each counts alike.
pub fn to_model(segments: &[SegmentInputs]) -> Vec<Segment> {
    let no_weights = share_sum(segments) <= 0.0;
    let segment = |segment: &SegmentInputs| Segment {
        name: None,
        sign_up_share: if no_weights { 1.0 } else { segment.share },
        monthly_fee: segment.fee.monthly(),
        monthly_churn: segment.churn,
        term_months: segment.term as u32,
        monthly_expansion: segment.expansion,
        starting_clients: segment.clients,
    };
    segments.iter().map(segment).collect()
}

/// Deals that were oversold, as they were entered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Oversold {
    /// Fraction of all sign-ups.
    pub share: f64,
    /// Months that such a client stays.
    pub lifetime: f64,
    /// Such clients today, whole.
    pub clients: f64,
    /// Their fee, money a month; none for that of the average sign-up.
    pub fee: Option<f64>,
}

impl Default for Oversold {
    /// One deal in five, gone after five months.
    fn default() -> Self {
        Self { share: 0.2, lifetime: 5.0, clients: 2.0, fee: None }
    }
}

impl Oversold {
    /// The deals as the model takes them.
    pub fn to_model(self) -> model::Oversold {
        model::Oversold {
            sign_up_share: self.share,
            lifetime_months: self.lifetime,
            starting_clients: self.clients,
            monthly_fee: self.fee,
        }
    }
}
