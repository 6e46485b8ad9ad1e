//! The plan as it was entered.

use super::segments::{self, Fee, Oversold, SegmentInputs, SegmentName, Segments};
use crate::model::goal::Lever;
use crate::model::limits::{self, Limits};
use crate::model::retention::ChurnEvidence;
use crate::model::segment_scaling::{Means, kept_a_year, lifetimes, means, scale};
use crate::model::strategies::Name;
use crate::model::units::{MONTHS_PER_YEAR, churn_from_lifetime, lifetime_from_churn, pace_from_months_per_sign_up};
use crate::model::{Evidence, Hire, RecurringHires, Scenario, Segment};

/// How long clients stay, as it was entered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum LifetimeOrChurn {
    /// Mean lifetime, months.
    Lifetime(f64),
    /// Fraction of clients that leave in a month.
    Churn(f64),
}

/// How often a rep wins a client, as it was entered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SignUpPace {
    /// Months between two clients.
    MonthsPerSignUp(f64),
    /// Clients a month.
    PerMonth(f64),
}

/// What counts of clients say of a plan.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CountedPlan {
    /// Churn, with the counts that it is based on.
    pub churn: ChurnEvidence,
    /// Clients at the end.
    pub clients: f64,
    /// Clients won a month, by all reps together.
    pub sign_ups: f64,
}

impl LifetimeOrChurn {
    /// Mean lifetime, months.
    pub fn lifetime(self) -> f64 {
        match self {
            Self::Lifetime(months) => months,
            Self::Churn(churn) => lifetime_from_churn(churn),
        }
    }

    /// Fraction of clients that leave in a month.
    pub fn churn(self) -> f64 {
        match self {
            Self::Lifetime(months) => churn_from_lifetime(months),
            Self::Churn(churn) => churn,
        }
    }
}

impl SignUpPace {
    /// Months between two clients of a rep.
    pub fn months_per_sign_up(self) -> f64 {
        match self {
            Self::MonthsPerSignUp(months) => months,
            Self::PerMonth(pace) => limits::MONTHS_PER_SIGN_UP.clamp(1.0 / pace),
        }
    }

    /// Clients that a rep wins a month.
    pub fn per_month(self) -> f64 {
        match self {
            Self::MonthsPerSignUp(months) => pace_from_months_per_sign_up(months),
            Self::PerMonth(pace) => pace,
        }
    }
}

/// An agency with one kind of clients, or with several segments: then lifetime, fee and expansion are means over
/// sign-ups and clients today are a sum, and setting one of them moves all segments in proportion. The default is
/// the opening example: one rep who wins a $10,000 client every six months, and clients who stay a year.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// How long clients stay.
    pub lifetime: LifetimeOrChurn,
    /// The counts that the churn is based on, if it is.
    pub evidence: Option<Evidence>,
    /// Sales reps today, whole.
    pub reps: f64,
    /// Reps who start later.
    pub hires: Vec<Hire>,
    /// Reps who start again and again.
    pub recurring: Option<RecurringHires>,
    /// Months until a new rep is fully productive, whole.
    pub ramp: f64,
    /// How often each rep wins a client.
    pub pace: SignUpPace,
    /// Fee of a client, money a month.
    pub fee: f64,
    /// Clients today, whole.
    pub clients: f64,
    /// Growth of a client's fee, fraction a month.
    pub expansion: f64,
    /// Referred sign-ups of a client a year.
    pub referrals: f64,
    /// Referred sign-ups of a client a year that asking promoters adds, from a survey.
    pub asked_referrals: f64,
    /// What a rep costs, money a month.
    pub rep_cost: f64,
    /// A rep's commission, months of the fee.
    pub commission: f64,
    /// Fraction of revenue left after the cost of serving.
    pub margin: f64,
    /// Months that the chart shows, whole.
    pub horizon: f64,
    /// Deals that are oversold, if some are.
    pub oversold: Option<Oversold>,
    /// The segments, where clients are split by size.
    pub segments: Segments,
}

impl Default for Plan {
    fn default() -> Self {
        let usual = |limits: &Limits| limits.default.unwrap_or(limits.max);
        Self {
            lifetime: LifetimeOrChurn::Lifetime(12.0),
            evidence: None,
            reps: 1.0,
            hires: Vec::new(),
            recurring: None,
            ramp: usual(&limits::RAMP_MONTHS),
            pace: SignUpPace::MonthsPerSignUp(6.0),
            fee: 10_000.0,
            clients: usual(&limits::STARTING_CLIENTS),
            expansion: usual(&limits::MONTHLY_EXPANSION),
            referrals: usual(&limits::REFERRALS_PER_YEAR),
            asked_referrals: usual(&limits::REFERRALS_PER_YEAR),
            rep_cost: usual(&limits::REP_MONTHLY_COST),
            commission: usual(&limits::COMMISSION_MONTHS),
            margin: usual(&limits::GROSS_MARGIN),
            horizon: usual(&limits::HORIZON_MONTHS),
            oversold: None,
            segments: Segments::default(),
        }
    }
}

/// The first hire of a plan: a rep in a year.
const FIRST_HIRE: Hire = Hire { month: 13, count: 1 };
/// Months from the last hire to one that is added.
const NEXT_HIRE: u32 = 6;
/// Recurring hires when they are added: a rep every half year.
pub const HALF_YEARLY: RecurringHires = RecurringHires { first_month: 6, every_months: 6, count: 1 };

impl Plan {
    /// Fraction of clients that leave in a month.
    pub fn churn(&self) -> f64 {
        self.lifetime.churn()
    }

    /// Months until a rep has 95% of the clients that it can have at once: as many leave then as it wins.
    pub fn months_to_full_book(&self) -> f64 {
        const PART: f64 = 0.95;
        self.ramp + ((1.0 - PART).ln() / (1.0 - self.churn()).ln()).max(0.0)
    }

    /// Sign-ups of one rep a month.
    pub fn sign_ups(&self) -> f64 {
        self.pace.per_month()
    }

    /// Referred sign-ups of a client a year, those by asking promoters included.
    pub fn all_referrals(&self) -> f64 {
        limits::REFERRALS_PER_YEAR.clamp(self.referrals + self.asked_referrals)
    }

    /// Whether the plan already has what a strategy would bring.
    pub fn has_strategy(&self, strategy: Name) -> bool {
        strategy == Name::AskPromoters && self.asked_referrals > 0.0
    }

    /// Adopts what counts of clients say. Without sign-ups in them the pace stays.
    pub fn adopt_counts(&mut self, counted: CountedPlan) {
        self.clients = limits::STARTING_CLIENTS.clamp(counted.clients);
        if counted.sign_ups > 0.0 {
            self.reps = self.reps.max(1.0);
            self.pace = SignUpPace::PerMonth(limits::SIGN_UPS_PER_REP.clamp(counted.sign_ups / self.reps));
        }
        self.adopt_churn(counted.churn);
    }

    /// Adopts a churn with the counts that it is based on.
    pub fn adopt_churn(&mut self, churn: ChurnEvidence) {
        (self.lifetime, self.evidence) = (LifetimeOrChurn::Churn(churn.monthly_churn), Some(churn.evidence));
        self.scale_segments();
    }

    /// The churn that the plan has adopted, with the counts that it is based on.
    pub fn adopted_churn(&self) -> Option<ChurnEvidence> {
        match (self.lifetime, self.evidence) {
            (LifetimeOrChurn::Churn(monthly_churn), Some(evidence)) => Some(ChurnEvidence { monthly_churn, evidence }),
            _ => None,
        }
    }

    /// Changes the plan, then moves all segments to match what the plan says of all of them.
    pub fn change_all_segments(&mut self, change: impl FnOnce(&mut Self)) {
        change(self);
        self.scale_segments();
    }

    /// Moves all segments in proportion, as far as contracts allow; a lifetime beyond that is not kept.
    pub fn scale_segments(&mut self) {
        let mut segments = segments::to_model(self.segments.entered());
        if segments.is_empty() {
            return;
        }
        let [shortest, longest] = lifetimes(&segments);
        let mut lifetime = self.lifetime.lifetime();
        if lifetime < shortest || lifetime > longest {
            lifetime = lifetime.max(shortest).min(longest);
            self.lifetime = LifetimeOrChurn::Lifetime(lifetime);
        }
        scale(&mut segments, Means { lifetime, fee: self.fee, expansion: self.expansion, clients: self.clients });
        self.segments.adjust(&segments);
    }

    /// Changes the segments; what the plan says of all of them follows.
    pub fn change_segments(&mut self, change: impl FnOnce(&mut Vec<SegmentInputs>)) {
        self.segments.change(change);
        if self.segments.is_empty() {
            return;
        }
        let means = means(&segments::to_model(self.segments.current()));
        self.lifetime = LifetimeOrChurn::Lifetime(means.lifetime);
        (self.fee, self.expansion, self.clients) = (means.fee, means.expansion, means.clients);
    }

    /// Takes over the example's three sizes, with their own fees, churns and clients.
    pub fn load_three_sizes(&mut self) {
        self.change_segments(|segments| *segments = SegmentInputs::three_sizes());
    }

    /// Splits clients into three sizes in the example's proportions, or merges them into one kind. Fee, lifetime and
    /// number of clients stay what they are, the lifetime as far as contracts allow.
    pub fn enable_segments(&mut self, enabled: bool) {
        self.segments.change(|segments| *segments = if enabled { SegmentInputs::three_sizes() } else { Vec::new() });
        self.scale_segments();
    }

    /// Adds a segment like the last one, without clients.
    pub fn add_segment(&mut self) {
        if let Some(last) = self.segments.current().last().cloned().filter(|_| self.segments.has_room()) {
            let added = SegmentInputs { name: SegmentName::Own(String::new()), clients: 0.0, ..last };
            self.change_segments(|segments| segments.push(added));
        }
    }

    /// Removes a segment, unless it is the only one.
    pub fn remove_segment(&mut self, row: usize) {
        let rows = self.segments.current().len();
        if rows > 1 && row < rows {
            self.change_segments(|segments| drop(segments.remove(row)));
        }
    }

    /// Enters a segment's fee as a part of ad spend, or plain.
    pub fn set_fee_by_ad_spend(&mut self, row: usize, by_ad_spend: bool) {
        self.change_segments(|segments| {
            if let Some(segment) = segments.get_mut(row) {
                segment.fee = segment.fee.by_ad_spend(by_ad_spend);
            }
        });
    }

    /// Sets a lever to what a goal needs: a factor of churn or fee, a rep's pace, reps.
    pub fn set_lever(&mut self, lever: Lever, value: f64) {
        if let (Lever::Fee, Some(oversold)) = (lever, &mut self.oversold) {
            // Levers leave oversold deals alone.
            oversold.fee = oversold.fee.or(Some(self.fee));
        }
        match lever {
            Lever::Churn | Lever::Fee if !self.segments.is_empty() => self.change_segments(|segments| {
                for segment in segments {
                    if lever == Lever::Churn {
                        segment.churn = limits::MONTHLY_CHURN.clamp(segment.churn * value);
                    } else {
                        let fee = limits::MONTHLY_FEE.clamp(segment.fee.monthly() * value);
                        segment.fee = segment.fee.with_amount(fee);
                    }
                }
            }),
            Lever::Churn => {
                self.lifetime = LifetimeOrChurn::Churn(limits::MONTHLY_CHURN.clamp(self.churn() * value));
            }
            Lever::Fee => self.fee = limits::MONTHLY_FEE.clamp(self.fee * value),
            Lever::Pace => self.pace = SignUpPace::PerMonth(limits::SIGN_UPS_PER_REP.clamp(value)),
            Lever::Reps => self.reps = limits::REPS.clamp(value),
        }
    }

    /// Whether the list of hires has room.
    pub fn can_hire(&self) -> bool {
        limits::HIRES.allows(self.hires.len() as f64 + 1.0)
    }

    /// Adds a hire, half a year after the last one.
    pub fn add_hire(&mut self) {
        let next = |last: &Hire| Hire { month: (last.month + NEXT_HIRE).min(limits::HIRE_MONTH.max as u32), ..*last };
        if self.can_hire() {
            self.hires.push(self.hires.last().map_or(FIRST_HIRE, next));
        }
    }

    /// Removes a hire, by its row.
    pub fn remove_hire(&mut self, row: usize) {
        if row < self.hires.len() {
            self.hires.remove(row);
        }
    }

    /// The plan with strategies applied, as if it had been entered.
    pub fn with_strategies(&self, applied: Scenario) -> Self {
        let mut after = self.clone();
        if applied.sign_ups_per_rep != self.sign_ups() {
            after.pace = SignUpPace::PerMonth(applied.sign_ups_per_rep);
        }
        after.hires = applied.hires;
        // What asking promoters adds, from a survey, stays apart.
        if applied.referrals != self.scenario().referrals {
            let referrals = applied.referrals * MONTHS_PER_YEAR - self.asked_referrals;
            after.referrals = limits::REFERRALS_PER_YEAR.clamp(referrals);
        }
        if let (Some(inputs), Some(oversold)) = (&mut after.oversold, applied.oversold) {
            (inputs.share, inputs.fee) = (oversold.sign_up_share, oversold.monthly_fee);
        }
        if let ([only], true) = (applied.segments.as_slice(), self.segments.is_empty()) {
            if only.monthly_churn != self.churn() {
                after.lifetime = LifetimeOrChurn::Churn(only.monthly_churn);
            }
            return after;
        }
        let known = self.segments.current();
        let segment = |(row, segment): (usize, &Segment)| SegmentInputs {
            name: known.get(row).map_or_else(|| SegmentName::Own(String::new()), |known| known.name.clone()),
            share: segment.sign_up_share,
            fee: match known.get(row).map(|known| known.fee) {
                Some(fee) if fee.monthly() == segment.monthly_fee => fee,
                _ => Fee::Plain(segment.monthly_fee),
            },
            churn: segment.monthly_churn,
            term: f64::from(segment.term_months),
            expansion: segment.monthly_expansion,
            clients: segment.starting_clients,
        };
        let segments: Vec<SegmentInputs> = applied.segments.iter().enumerate().map(segment).collect();
        after.change_segments(|now| {
            *now = segments.into_iter().filter(|segment| segment.share > 0.0 || segment.clients > 0.0).collect();
        });
        after
    }

    /// Fractions of today's clients, and of their revenue, that are left after a year; oversold deals aside.
    pub fn kept_a_year(&self) -> [f64; 2] {
        kept_a_year(&self.scenario().segments)
    }

    /// Whether one fee and one lifetime describe all of the plan's clients.
    pub fn is_simple(&self) -> bool {
        self.segments.is_empty() && self.oversold.is_none()
    }

    /// The plan as the model takes it.
    pub fn scenario(&self) -> Scenario {
        let one = || {
            let plain = Segment::plain(self.fee, self.churn());
            vec![Segment { starting_clients: self.clients, monthly_expansion: self.expansion, ..plain }]
        };
        let segments = if self.segments.is_empty() { one() } else { segments::to_model(self.segments.current()) };
        Scenario {
            horizon_months: self.horizon as u32,
            hires: self.hires.clone(),
            recurring_hires: self.recurring,
            ramp_months: self.ramp as u32,
            referrals: self.all_referrals() / MONTHS_PER_YEAR,
            oversold: self.oversold.map(Oversold::to_model),
            churn_evidence: self.evidence,
            rep_monthly_cost: self.rep_cost,
            commission_months: self.commission,
            gross_margin: self.margin,
            ..Scenario::new(self.reps, self.sign_ups(), segments)
        }
    }
}
