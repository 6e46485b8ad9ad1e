//! The plan as it was entered.

use super::field::{Field, OPEN};
use super::mix::{self, Deals, Group, Mix, Name};
use super::view_action::enter_segment;
use crate::model::goal::Lever;
use crate::model::limits;
use crate::model::retention::ChurnEvidence;
use crate::model::segment_scaling::{Means, kept_a_year, lifetimes, means, scale};
use crate::model::units::{MONTHS_PER_YEAR, churn_from_lifetime, lifetime_from_churn, pace_from_months_per_sign_up};
use crate::model::{Evidence, Hire, RecurringHires, Scenario, Segment};

/// How long clients stay, told one way or the other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Stay {
    /// Mean lifetime in months.
    Lifetime(f64),
    /// Fraction of clients that leave in a month.
    Churn(f64),
}

/// How often a rep wins a client, told one way or the other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Pace {
    /// One client every so many months.
    Every(f64),
    /// So many clients a month.
    PerMonth(f64),
}

/// An agency with one kind of clients, or with several: then lifetime, fee and expansion are means over sign-ups
/// and clients today a sum, and whoever sets one of them moves all segments in proportion. The default is the
/// example that the page opens with: one rep who wins a $10,000 client every six months, and clients who stay a
/// year.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// How long clients stay.
    pub stay: Stay,
    /// What the churn was learnt from, if it was.
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
    pub pace: Pace,
    /// Fee of a client, money a month.
    pub fee: f64,
    /// Clients today, whole.
    pub clients: f64,
    /// Growth of a client's fee, fraction a month.
    pub expansion: f64,
    /// Referred sign-ups of a client a year.
    pub referrals: f64,
    /// Those that asking promoters adds, by a survey.
    pub referred: f64,
    /// What a rep costs, money a month.
    pub rep_cost: f64,
    /// A rep's commission, months of the fee.
    pub commission: f64,
    /// Fraction of revenue left after the cost of serving.
    pub margin: f64,
    /// Months that the chart shows, whole.
    pub horizon: f64,
    /// Deals that are oversold, if some are.
    pub oversold: Option<Deals>,
    /// The segments, where clients are told apart.
    pub mix: Mix,
}

impl Default for Plan {
    fn default() -> Self {
        let usual = |bound: &limits::Limits| bound.default.unwrap_or(bound.max);
        Self {
            stay: Stay::Lifetime(12.0),
            evidence: None,
            reps: 1.0,
            hires: Vec::new(),
            recurring: None,
            ramp: usual(&limits::RAMP_MONTHS),
            pace: Pace::Every(6.0),
            fee: 10_000.0,
            clients: usual(&limits::STARTING_CLIENTS),
            expansion: usual(&limits::MONTHLY_EXPANSION),
            referrals: usual(&limits::REFERRALS_PER_YEAR),
            referred: usual(&limits::REFERRALS_PER_YEAR),
            rep_cost: usual(&limits::REP_MONTHLY_COST),
            commission: usual(&limits::COMMISSION_MONTHS),
            margin: usual(&limits::GROSS_MARGIN),
            horizon: usual(&limits::HORIZON_MONTHS),
            oversold: None,
            mix: Mix::default(),
        }
    }
}

/// What a hire is when it is added to a plan without any: a rep in a year.
const FIRST_HIRE: Hire = Hire { month: 13, count: 1 };
/// Months from the last hire to one that is added.
const NEXT_HIRE: u32 = 6;
/// What recurring hires are when they are added: a rep every half year.
pub const HALF_YEARLY: RecurringHires = RecurringHires { first_month: 6, every_months: 6, count: 1 };

impl Plan {
    /// Fraction of clients that leave in a month.
    pub fn churn(&self) -> f64 {
        match self.stay {
            Stay::Lifetime(months) => churn_from_lifetime(months),
            Stay::Churn(churn) => churn,
        }
    }

    /// Sign-ups of one rep a month.
    pub fn sign_ups(&self) -> f64 {
        match self.pace {
            Pace::Every(months) => pace_from_months_per_sign_up(months),
            Pace::PerMonth(pace) => pace,
        }
    }

    /// Referred sign-ups of a client a year, those by asking promoters among them.
    pub fn all_referrals(&self) -> f64 {
        limits::REFERRALS_PER_YEAR.clamp(self.referrals + self.referred)
    }

    /// Takes over a churn with what it was learnt from.
    pub fn learn(&mut self, learnt: ChurnEvidence) {
        (self.stay, self.evidence) = (Stay::Churn(learnt.monthly_churn), Some(learnt.evidence));
        self.move_segments();
    }

    /// Whether this is the churn that was taken over, with what it was learnt from.
    pub fn has_learnt(&self, learnt: ChurnEvidence) -> bool {
        self.stay == Stay::Churn(learnt.monthly_churn) && self.evidence == Some(learnt.evidence)
    }

    /// The value of an input, converted where it was entered the other way; 0 for one that the plan
    /// does not have.
    pub fn get(&self, field: Field) -> f64 {
        let hire = |place: u8| self.hires.get(usize::from(place)).copied().unwrap_or(FIRST_HIRE);
        let recurring = self.recurring.unwrap_or(HALF_YEARLY);
        match field {
            Field::Lifetime => match self.stay {
                Stay::Lifetime(months) => months,
                Stay::Churn(churn) => lifetime_from_churn(churn),
            },
            Field::Churn => self.churn(),
            Field::Reps => self.reps,
            Field::MonthsPerSignUp => match self.pace {
                Pace::Every(months) => months,
                Pace::PerMonth(pace) => limits::MONTHS_PER_SIGN_UP.clamp(1.0 / pace),
            },
            Field::SignUps => self.sign_ups(),
            Field::Fee => self.fee,
            Field::Clients => self.clients,
            Field::Horizon => self.horizon,
            Field::Ramp => self.ramp,
            Field::Expansion => self.expansion,
            Field::Referrals => self.referrals,
            Field::RepCost => self.rep_cost,
            Field::Commission => self.commission,
            Field::Margin => self.margin,
            Field::Referred => self.referred,
            Field::HireMonth(place) => f64::from(hire(place).month),
            Field::HireCount(place) => f64::from(hire(place).count),
            Field::FirstMonth => f64::from(recurring.first_month),
            Field::EveryMonths => f64::from(recurring.every_months),
            Field::RecurringCount => f64::from(recurring.count),
            Field::Segment(place, column) => {
                self.mix.now().get(usize::from(place)).map_or(0.0, |group| group.get(column))
            }
            Field::OversoldPart => self.oversold.map_or(0.0, |deals| deals.share),
            Field::OversoldLifetime => self.oversold.map_or(0.0, |deals| deals.lifetime),
            Field::OversoldClients => self.oversold.map_or(0.0, |deals| deals.clients),
            Field::OversoldFee => self.oversold.map_or(0.0, |deals| deals.fee_entered()),
            _ => 0.0,
        }
    }

    /// Enters an input; the value has to be allowed. One that the plan does not have is left out.
    pub fn set(&mut self, field: Field, value: f64) {
        match field {
            Field::Lifetime => self.stay = Stay::Lifetime(value),
            Field::Churn => self.stay = Stay::Churn(value),
            Field::Reps => self.reps = value,
            Field::MonthsPerSignUp => self.pace = Pace::Every(value),
            Field::SignUps => self.pace = Pace::PerMonth(value),
            Field::Fee => self.fee = value,
            Field::Clients => self.clients = value,
            Field::Horizon => self.horizon = value,
            Field::Ramp => self.ramp = value,
            Field::Expansion => self.expansion = value,
            Field::Referrals => self.referrals = value,
            Field::RepCost => self.rep_cost = value,
            Field::Commission => self.commission = value,
            Field::Margin => self.margin = value,
            Field::Referred => self.referred = value,
            Field::HireMonth(place) => self.change_hire(place, |hire| hire.month = value as u32),
            Field::HireCount(place) => self.change_hire(place, |hire| hire.count = value as u32),
            Field::FirstMonth => self.change_recurring(|recurring| recurring.first_month = value as u32),
            Field::EveryMonths => self.change_recurring(|recurring| recurring.every_months = value as u32),
            Field::RecurringCount => self.change_recurring(|recurring| recurring.count = value as u32),
            Field::Segment(place, column) => enter_segment(self, place, column, value),
            Field::OversoldPart => self.change_oversold(|deals| deals.share = value),
            Field::OversoldLifetime => self.change_oversold(|deals| deals.lifetime = value),
            Field::OversoldClients => self.change_oversold(|deals| deals.clients = value),
            Field::OversoldFee => self.change_oversold(|deals| deals.fee = (value != OPEN).then_some(value)),
            _ => {}
        }
        if matches!(field, Field::Lifetime | Field::Churn | Field::Fee | Field::Clients | Field::Expansion) {
            self.move_segments();
        }
    }

    fn change_oversold(&mut self, change: impl Fn(&mut Deals)) {
        self.oversold.as_mut().into_iter().for_each(change);
    }

    /// What is told of all segments together.
    fn means(&self) -> Means {
        let lifetime = self.get(Field::Lifetime);
        Means { lifetime, fee: self.fee, expansion: self.expansion, clients: self.clients }
    }

    /// Moves all segments in proportion, as far as contracts let them; a lifetime beyond that is not kept.
    pub fn move_segments(&mut self) {
        let mut segments = mix::segments(self.mix.entered());
        if segments.is_empty() {
            return;
        }
        let [shortest, longest] = lifetimes(&segments);
        let lifetime = self.get(Field::Lifetime);
        if lifetime < shortest || lifetime > longest {
            self.stay = Stay::Lifetime(lifetime.max(shortest).min(longest));
        }
        scale(&mut segments, self.means());
        self.mix.follow(&segments);
    }

    /// Changes the segments as they are now; what is told of all of them follows.
    pub fn change_segments(&mut self, change: impl FnOnce(&mut Vec<Group>)) {
        self.mix.change(change);
        if self.mix.now().is_empty() {
            return;
        }
        let means = means(&mix::segments(self.mix.now()));
        self.stay = Stay::Lifetime(means.lifetime);
        (self.fee, self.expansion, self.clients) = (means.fee, means.expansion, means.clients);
    }

    /// Tells the three sizes of clients apart, or takes all as one kind again: what was told of all stays.
    pub fn tell_apart(&mut self, apart: bool) {
        self.change_segments(|groups| *groups = if apart { Group::sizes() } else { Vec::new() });
    }

    /// Adds a segment like the last one, without clients.
    pub fn add_segment(&mut self) {
        if let Some(last) = self.mix.now().last().cloned().filter(|_| self.mix.has_room()) {
            let added = Group { name: Name::Own(String::new()), clients: 0.0, ..last };
            self.change_segments(|groups| groups.push(added));
        }
    }

    /// Removes a segment, unless it is the only one.
    pub fn remove_segment(&mut self, place: usize) {
        if self.mix.now().len() > 1 && place < self.mix.now().len() {
            self.change_segments(|groups| {
                groups.remove(place);
            });
        }
    }

    /// Tells a segment's fee as a part of ad spend, or plainly.
    pub fn tell_fee(&mut self, place: usize, of_spend: bool) {
        self.change_segments(|groups| {
            groups.get_mut(place).into_iter().for_each(|group| group.fee = group.fee.told(of_spend));
        });
    }

    fn change_hire(&mut self, place: u8, change: impl Fn(&mut Hire)) {
        self.hires.get_mut(usize::from(place)).into_iter().for_each(change);
    }

    fn change_recurring(&mut self, change: impl Fn(&mut RecurringHires)) {
        self.recurring.as_mut().into_iter().for_each(change);
    }

    /// Sets a lever to what a goal wants: churn and fee by a factor, pace of a rep, reps.
    pub fn set_lever(&mut self, lever: Lever, value: f64) {
        if let (Lever::Fee, Some(deals)) = (lever, &mut self.oversold) {
            // Levers leave oversold deals alone.
            deals.fee = deals.fee.or(Some(self.fee));
        }
        match lever {
            Lever::Churn | Lever::Fee if !self.mix.now().is_empty() => self.change_segments(|groups| {
                for group in groups {
                    if lever == Lever::Churn {
                        group.churn = limits::MONTHLY_CHURN.clamp(group.churn * value);
                    } else {
                        group.fee = group.fee.moved_to(limits::MONTHLY_FEE.clamp(group.fee.monthly() * value));
                    }
                }
            }),
            Lever::Churn => self.stay = Stay::Churn(limits::MONTHLY_CHURN.clamp(self.churn() * value)),
            Lever::Fee => self.fee = limits::MONTHLY_FEE.clamp(self.fee * value),
            Lever::Pace => self.pace = Pace::PerMonth(limits::SIGN_UPS_PER_REP.clamp(value)),
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

    /// What was entered for the quantity that this input tells, and for which input.
    pub fn as_entered(&self, field: Field) -> (Field, f64) {
        let twin = Field::PLAIN.into_iter().find(|twin| twin.tells_the_same_as(field) && self.entered(*twin));
        let entered = twin.unwrap_or(field);
        (entered, self.get(entered))
    }

    /// Whether this input was entered, rather than being another way of telling one that was.
    pub fn entered(&self, field: Field) -> bool {
        match field {
            Field::Lifetime => matches!(self.stay, Stay::Lifetime(_)),
            Field::Churn => matches!(self.stay, Stay::Churn(_)),
            Field::MonthsPerSignUp => matches!(self.pace, Pace::Every(_)),
            Field::SignUps => matches!(self.pace, Pace::PerMonth(_)),
            Field::Segment(place, column) => {
                let value = |groups: &[Group]| groups.get(usize::from(place)).map(|group| group.get(column));
                value(self.mix.entered()) == value(self.mix.now())
            }
            _ => true,
        }
    }

    /// Fractions of today's clients, and of their revenue, that are left after a year; oversold deals aside.
    pub fn kept_a_year(&self) -> [f64; 2] {
        kept_a_year(&self.scenario().segments)
    }

    /// Whether one fee and one lifetime tell all about the plan's clients.
    pub fn is_simple(&self) -> bool {
        self.mix.now().is_empty() && self.oversold.is_none()
    }

    /// The plan as the model takes it.
    pub fn scenario(&self) -> Scenario {
        let one = || {
            let plain = Segment::plain(self.fee, self.churn());
            vec![Segment { starting_clients: self.clients, monthly_expansion: self.expansion, ..plain }]
        };
        let segments = if self.mix.now().is_empty() { one() } else { mix::segments(self.mix.now()) };
        Scenario {
            horizon_months: self.horizon as u32,
            hires: self.hires.clone(),
            recurring_hires: self.recurring,
            ramp_months: self.ramp as u32,
            referrals: self.all_referrals() / MONTHS_PER_YEAR,
            oversold: self.oversold.map(|deals| deals.oversold()),
            churn_evidence: self.evidence,
            rep_monthly_cost: self.rep_cost,
            commission_months: self.commission,
            gross_margin: self.margin,
            ..Scenario::new(self.reps, self.sign_ups(), segments)
        }
    }
}
