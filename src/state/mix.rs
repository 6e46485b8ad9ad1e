//! The client mix as it was entered: segments, and deals that were oversold.

use super::field::{Column, OPEN};
use crate::model::{Oversold, Segment, limits};

/// Longest name of a segment, characters.
pub const LONGEST_NAME: usize = 40;

/// What a segment is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Name {
    /// One of the three sizes, smallest first; each language has its words.
    Size(u8),
    /// What the person calls it; empty when nothing was typed.
    Own(String),
}

/// A fee, told one way or the other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fee {
    /// Money a month.
    Plain(f64),
    /// Part of what the client spends on advertising.
    OfSpend {
        /// Money a month.
        ad_spend: f64,
        /// Fraction of it.
        rate: f64,
    },
}

/// A segment as it was entered.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// What it is called.
    pub name: Name,
    /// Weight among the sign-ups; the weights are normalised.
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
            Self::OfSpend { ad_spend, rate } => limits::MONTHLY_FEE.clamp(ad_spend * rate),
        }
    }

    /// The same kind of fee at another amount; a plain one where no rate could make it.
    pub fn moved_to(self, fee: f64) -> Self {
        match self {
            Self::OfSpend { ad_spend, .. } if limits::FEE_RATE.allows(fee / ad_spend) => {
                Self::OfSpend { ad_spend, rate: fee / ad_spend }
            }
            _ => Self::Plain(fee),
        }
    }

    /// The fee as a part of ad spend, or plainly; a tenth of the spend where nothing else is known.
    pub fn told(self, of_spend: bool) -> Self {
        match self {
            Self::Plain(fee) if of_spend => {
                let ad_spend = limits::AD_SPEND.clamp(fee * 10.0);
                Self::OfSpend { ad_spend, rate: limits::FEE_RATE.clamp(fee / ad_spend) }
            }
            Self::OfSpend { .. } if !of_spend => Self::Plain(self.monthly()),
            same => same,
        }
    }
}

impl Group {
    /// The three sizes that agencies tell apart: what they spend, what part of it they pay, how long they sign for.
    pub fn sizes() -> Vec<Self> {
        let size = |place, share, ad_spend, rate, churn, term, clients| Self {
            name: Name::Size(place),
            share,
            fee: Fee::OfSpend { ad_spend, rate },
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

    /// The value of an input.
    pub fn get(&self, column: Column) -> f64 {
        match (column, self.fee) {
            (Column::Share, _) => self.share,
            (Column::Fee, fee) => fee.monthly(),
            (Column::AdSpend, Fee::OfSpend { ad_spend, .. }) => ad_spend,
            (Column::FeeRate, Fee::OfSpend { rate, .. }) => rate,
            (Column::AdSpend | Column::FeeRate, Fee::Plain(_)) => 0.0,
            (Column::Churn, _) => self.churn,
            (Column::Term, _) => self.term,
            (Column::Expansion, _) => self.expansion,
            (Column::Clients, _) => self.clients,
        }
    }

    /// Enters an input; the value has to be allowed.
    pub fn set(&mut self, column: Column, value: f64) {
        match (column, &mut self.fee) {
            (Column::Share, _) => self.share = value,
            (Column::Fee, fee) => *fee = Fee::Plain(value),
            (Column::AdSpend, Fee::OfSpend { ad_spend, .. }) => *ad_spend = value,
            (Column::FeeRate, Fee::OfSpend { rate, .. }) => *rate = value,
            (Column::AdSpend | Column::FeeRate, Fee::Plain(_)) => {}
            (Column::Churn, _) => self.churn = value,
            (Column::Term, _) => self.term = value,
            (Column::Expansion, _) => self.expansion = value,
            (Column::Clients, _) => self.clients = value,
        }
    }

    /// Takes over how the segment was moved with all others.
    fn follow(&mut self, moved: &Segment) {
        if self.fee.monthly() != moved.monthly_fee {
            self.fee = self.fee.moved_to(moved.monthly_fee);
        }
        self.churn = moved.monthly_churn;
        self.expansion = moved.monthly_expansion;
        self.clients = moved.starting_clients;
    }
}

/// Segments: as they were entered, and as what is told of all of them has moved them. None where all clients are
/// of one kind. So a slider that is drawn to its end and back leaves them as they were.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mix {
    entered: Vec<Group>,
    now: Vec<Group>,
}

impl Mix {
    /// The segments as they were entered.
    pub fn entered(&self) -> &[Group] {
        &self.entered
    }

    /// The segments as they are reckoned with.
    pub fn now(&self) -> &[Group] {
        &self.now
    }

    /// Adds a segment as it was entered.
    pub fn enter(&mut self, group: Group) {
        self.entered.push(group.clone());
        self.now.push(group);
    }

    /// Changes the segments as they are reckoned with; that is how they were entered from then on.
    pub fn change(&mut self, change: impl FnOnce(&mut Vec<Group>)) {
        change(&mut self.now);
        self.entered.clone_from(&self.now);
    }

    /// Takes over how the segments as they were entered have been moved.
    pub fn follow(&mut self, moved: &[Segment]) {
        self.now.clone_from(&self.entered);
        self.now.iter_mut().zip(moved).for_each(|(group, moved)| group.follow(moved));
    }

    /// Names a segment.
    pub fn name(&mut self, place: usize, name: &str) {
        let name: String = name.chars().take(LONGEST_NAME).collect();
        for groups in [&mut self.entered, &mut self.now] {
            groups.get_mut(place).into_iter().for_each(|group| group.name = Name::Own(name.clone()));
        }
    }

    /// Whether there is room for one more.
    pub fn has_room(&self) -> bool {
        limits::SEGMENTS.allows(self.now.len() as f64 + 1.0)
    }
}

/// Sum of the segments' weights.
pub fn share_sum(groups: &[Group]) -> f64 {
    groups.iter().map(|group| group.share).sum()
}

/// The segments as the model takes them. Where all shares are 0 each counts alike.
pub fn segments(groups: &[Group]) -> Vec<Segment> {
    let none = share_sum(groups) <= 0.0;
    let segment = |group: &Group| Segment {
        name: None,
        sign_up_share: if none { 1.0 } else { group.share },
        monthly_fee: group.fee.monthly(),
        monthly_churn: group.churn,
        term_months: group.term as u32,
        monthly_expansion: group.expansion,
        starting_clients: group.clients,
    };
    groups.iter().map(segment).collect()
}

/// Deals that were oversold, as they were entered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Deals {
    /// Fraction of all sign-ups.
    pub share: f64,
    /// Months that such a client stays.
    pub lifetime: f64,
    /// Such clients today, whole.
    pub clients: f64,
    /// Their fee, money a month; none means that of the average sign-up.
    pub fee: Option<f64>,
}

impl Default for Deals {
    /// One deal in five, gone after five months.
    fn default() -> Self {
        Self { share: 0.2, lifetime: 5.0, clients: 2.0, fee: None }
    }
}

impl Deals {
    /// The fee as it was entered, [`OPEN`] where it was not.
    pub fn fee_entered(&self) -> f64 {
        self.fee.unwrap_or(OPEN)
    }

    /// The deals as the model takes them.
    pub fn oversold(&self) -> Oversold {
        Oversold {
            sign_up_share: self.share,
            lifetime_months: self.lifetime,
            starting_clients: self.clients,
            monthly_fee: self.fee,
        }
    }
}
