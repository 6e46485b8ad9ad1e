//! The plan of an agency, as the model takes it.

use super::error::{Error, ErrorKind};
use super::limits;

/// A group of clients that pay and leave alike.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    /// What the person calls it.
    pub name: Option<String>,
    /// Weight among the sign-ups; the weights of a scenario are normalized to sum 1.
    pub sign_up_share: f64,
    /// Fee of one client, money a month.
    pub monthly_fee: f64,
    /// Fraction of clients that leave in a month.
    pub monthly_churn: f64,
    /// Months between two renewals; a client leaves only at one. 1 is month to month.
    pub term_months: u32,
    /// Growth of a client's fee, fraction a month.
    pub monthly_expansion: f64,
    /// Clients today; fractions only inside the model, where a lever scales them.
    pub starting_clients: f64,
}

/// Reps that start in a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hire {
    /// Month they start, 1 and later.
    pub month: u32,
    /// How many.
    pub count: u32,
}

/// Reps that start again and again, up to the horizon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecurringHires {
    /// Month of the first.
    pub first_month: u32,
    /// Months between two.
    pub every_months: u32,
    /// How many at a time.
    pub count: u32,
}

/// Deals sold with promises that do not hold, gone after a few months.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Oversold {
    /// Fraction of all sign-ups.
    pub sign_up_share: f64,
    /// Mean months that such a client stays.
    pub lifetime_months: f64,
    /// Such clients today.
    pub starting_clients: f64,
    /// Their fee; none means the segments' average over sign-ups.
    pub monthly_fee: Option<f64>,
}

/// What is known about churn: so many of so many left in one month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// Clients that left.
    pub lost: u32,
    /// Clients that could have left.
    pub at_risk: u32,
}

/// The plan: who sells, who buys, who leaves.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// What the person calls it.
    pub name: Option<String>,
    /// Months to project, at least 1.
    pub horizon_months: u32,
    /// Sales reps today; fractions only inside the model, where a lever scales them.
    pub reps: f64,
    /// Sign-ups that one productive rep wins in a month.
    pub sign_ups_per_rep: f64,
    /// At least one.
    pub segments: Vec<Segment>,
    /// Reps who start later.
    pub hires: Vec<Hire>,
    /// Reps who start again and again.
    pub recurring_hires: Option<RecurringHires>,
    /// Months until a new rep is fully productive.
    pub ramp_months: u32,
    /// Referred sign-ups per client and month.
    pub referrals: f64,
    /// Deals that were oversold.
    pub oversold: Option<Oversold>,
    /// What the plan's churn was learnt from.
    pub churn_evidence: Option<Evidence>,
    /// Money a month.
    pub rep_monthly_cost: f64,
    /// Months of the fee, paid for each sign-up that a rep wins.
    pub commission_months: f64,
    /// Fraction of revenue left after the cost of serving.
    pub gross_margin: f64,
}

/// A group of clients with normalized share, the input of all computations: a segment, or the oversold deals.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cohort {
    /// Fraction of all sign-ups; the shares of a scenario's cohorts sum to 1.
    pub share: f64,
    /// Money a month.
    pub fee: f64,
    /// Fraction a month.
    pub churn: f64,
    /// Months between renewals.
    pub term: u32,
    /// Fraction a month.
    pub expansion: f64,
    /// Clients today.
    pub clients: f64,
    /// False for the oversold deals, which levers and evidence about churn leave alone.
    pub ordinary: bool,
}

impl Segment {
    /// A plain segment of one: month to month, no expansion, nobody there yet.
    pub fn plain(monthly_fee: f64, monthly_churn: f64) -> Self {
        Self {
            name: None,
            sign_up_share: 1.0,
            monthly_fee,
            monthly_churn,
            term_months: 1,
            monthly_expansion: 0.0,
            starting_clients: 0.0,
        }
    }
}

impl Scenario {
    /// A scenario of these segments with every optional input at its default.
    pub fn new(reps: f64, sign_ups_per_rep: f64, segments: Vec<Segment>) -> Self {
        Self {
            name: None,
            horizon_months: limits::HORIZON_MONTHS.default.unwrap_or(limits::HORIZON_MONTHS.max) as u32,
            reps,
            sign_ups_per_rep,
            segments,
            hires: Vec::new(),
            recurring_hires: None,
            ramp_months: 0,
            referrals: 0.0,
            oversold: None,
            churn_evidence: None,
            rep_monthly_cost: 0.0,
            commission_months: 0.0,
            gross_margin: 1.0,
        }
    }

    /// The checks that no single row of the table can make.
    ///
    /// # Errors
    /// `TooMany` segments or hires (none at all included), `OutOfRange` where all sign-up shares
    /// are 0 or more clients left than could have.
    pub fn check(&self) -> Result<(), Error> {
        let count = |limits: &limits::Limits, given: usize| {
            if limits.allows(given as f64) {
                return Ok(());
            }
            let (min, max) = (limits.min as usize, limits.max as usize);
            Err(Error::new(limits.name, ErrorKind::TooMany { given, min, max }))
        };
        count(&limits::SEGMENTS, self.segments.len())?;
        count(&limits::HIRES, self.hires.len())?;
        if self.share_sum() <= 0.0 {
            let kind = ErrorKind::OutOfRange { given: 0.0, min: f64::MIN_POSITIVE, max: limits::SIGN_UP_SHARE.max };
            return Err(Error::new("segments[0].signUpShare", kind));
        }
        if let Some(Evidence { lost, at_risk }) = self.churn_evidence
            && lost > at_risk
        {
            let kind = ErrorKind::OutOfRange { given: f64::from(lost), min: 0.0, max: f64::from(at_risk) };
            return Err(Error::new("churnEvidence.lost", kind));
        }
        Ok(())
    }

    /// Sum of the segments' weights.
    fn share_sum(&self) -> f64 {
        self.segments.iter().map(|s| s.sign_up_share).sum()
    }

    /// The groups of clients: the segments in their order, then the oversold deals if there are any.
    pub fn lines(&self) -> Vec<Cohort> {
        let sum = self.share_sum();
        let oversold_share = self.oversold.map_or(0.0, |o| o.sign_up_share);
        let mut lines: Vec<Cohort> = self
            .segments
            .iter()
            .map(|s| Cohort {
                share: s.sign_up_share / sum * (1.0 - oversold_share),
                fee: s.monthly_fee,
                churn: s.monthly_churn,
                term: s.term_months,
                expansion: s.monthly_expansion,
                clients: s.starting_clients,
                ordinary: true,
            })
            .collect();
        if let Some(oversold) = self.oversold {
            lines.push(Cohort {
                share: oversold_share,
                fee: oversold.monthly_fee.unwrap_or_else(|| self.average_fee()),
                churn: super::units::churn_from_lifetime(oversold.lifetime_months),
                term: 1,
                expansion: 0.0,
                clients: oversold.starting_clients,
                ordinary: false,
            });
        }
        lines
    }

    /// What an average new client of the ordinary segments pays, money a month.
    pub fn average_fee(&self) -> f64 {
        let sum = self.share_sum();
        let fees = self.segments.iter().map(|s| s.monthly_fee);
        let (least, most) =
            fees.fold((f64::INFINITY, 0.0), |(least, most): (f64, f64), fee| (least.min(fee), most.max(fee)));
        // Rounding must not bring a mean outside of what it is taken over, nor out of the allowed range.
        self.segments.iter().map(|s| s.sign_up_share / sum * s.monthly_fee).sum::<f64>().clamp(least, most)
    }
}
