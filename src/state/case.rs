//! All that a person has set up: what a link carries, and what undo takes back.

use super::beside::Beside;
use super::field::Field;
use super::plan::Plan;
use crate::model::limits::{self, Unit};
use crate::model::target_probability::Target;
use crate::text::Currency;

/// What the chart shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Measure {
    /// Monthly recurring revenue.
    #[default]
    Revenue,
    /// Clients.
    Clients,
    /// Margin on revenue less what sales cost.
    Margin,
}

impl Measure {
    /// All of them, as the switch lists them.
    pub const ALL: [Self; 3] = [Self::Revenue, Self::Clients, Self::Margin];

    /// What it counts.
    pub fn unit(self) -> Unit {
        if self == Self::Clients { Unit::Clients } else { Unit::Money }
    }

    /// Its name in links.
    pub fn name(self) -> &'static str {
        match self {
            Self::Revenue => "revenue",
            Self::Clients => "clients",
            Self::Margin => "margin",
        }
    }
}

/// The what if, the today it is held against, and how both are shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Case {
    /// The what if: the plan that the sliders move.
    pub plan: Plan,
    /// Today: the plan that was pinned, if one was.
    pub today: Option<Plan>,
    /// What is aimed at, if something is.
    pub target: Option<Target>,
    /// What money is counted in.
    pub currency: Currency,
    /// What the chart shows.
    pub measure: Measure,
    /// What the views beside the plan are fed with.
    pub beside: Beside,
}

impl Case {
    /// The value of an input; 0 for one that is not there.
    pub fn get(&self, field: Field) -> f64 {
        match (field, self.target) {
            (Field::TargetMrr, Some(target)) => target.mrr,
            (Field::TargetMonth, Some(target)) => f64::from(target.month),
            _ => self.beside.get(field).unwrap_or_else(|| self.plan.get(field)),
        }
    }

    /// Enters an input; the value has to be allowed, or open where that may be.
    pub fn set(&mut self, field: Field, value: f64) {
        match (field, &mut self.target) {
            (Field::TargetMrr, Some(target)) => target.mrr = value,
            (Field::TargetMonth, Some(target)) => target.month = value as u32,
            _ => {
                self.beside.set(field, value);
                self.plan.set(field, value);
            }
        }
    }

    /// What was entered for the quantity that this input tells, and for which input.
    pub fn as_entered(&self, field: Field) -> (Field, f64) {
        let (entered, _) = self.plan.as_entered(field);
        (entered, self.get(entered))
    }

    /// The target as the chart's horizon allows.
    pub fn target_in_sight(&self) -> Option<Target> {
        self.target.map(|target| Target { month: target.month.min(self.plan.horizon as u32), ..target })
    }

    /// Aims at the round amount next above this one, in two years or at the horizon.
    pub fn aim_above(&mut self, mrr: f64) {
        let limits::SliderScale::Stops(stops) = limits::TARGET_MRR.track else { return };
        let next = stops.iter().copied().find(|stop| *stop > mrr).unwrap_or(limits::TARGET_MRR.clamp(mrr));
        self.target = Some(Target { mrr: next, month: 24.min(self.plan.horizon as u32) });
    }
}
