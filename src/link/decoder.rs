//! The workspace under way while a link is read.

use std::rc::Rc;

use super::LinkError;
use super::values::{
    read_evidence, read_hires, read_number, read_oversold, read_recurring, read_reps, read_segment, read_target,
};
use crate::model::limits;
use crate::state::{InputRef, Measure, Plan, Workspace, plan_inputs};
use crate::text::Currency;

/// A value that is more than one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Structured {
    /// Reps who start later.
    Hires,
    /// Reps who start again and again.
    Recurring,
    /// The counts that churn is based on.
    Evidence,
    /// A segment.
    Segment,
    /// Oversold deals.
    Oversold,
    /// The target.
    Target,
    /// The currency.
    Currency,
    /// What the chart shows.
    Measure,
    /// That a client's value is computed at the plan's churn.
    UsePlanChurn,
    /// Sales reps to compare.
    Reps,
    /// That what follows belongs to today's plan.
    Today,
}

/// The workspace under way.
#[derive(Default)]
pub struct Decoder {
    /// What was read so far.
    pub now: Workspace,
    /// A workspace whose plan is today's, once that has begun.
    today: Option<Workspace>,
}

impl Decoder {
    /// The workspace whose plan is read at the moment.
    fn plan_workspace(&mut self) -> &mut Workspace {
        self.today.as_mut().unwrap_or(&mut self.now)
    }

    /// Reads an input's value; an empty one leaves it open.
    ///
    /// # Errors
    /// `Damaged` for what is no number, `OutOfRange`.
    pub fn read_input(&mut self, input: InputRef, value: &str) -> Result<(), LinkError> {
        let is_open = value.is_empty() && input.input.is_optional();
        let number = if is_open { None } else { Some(read_number(value, input.limits())?) };
        let of_plan = plan_inputs::INPUTS.iter().any(|known| known.key == input.input.key);
        input.set(if of_plan { self.plan_workspace() } else { &mut self.now }, number);
        Ok(())
    }

    /// Reads a value that is more than one number.
    ///
    /// # Errors
    /// `Damaged`, `OutOfRange`.
    pub fn read_structured(&mut self, what: Structured, value: &str) -> Result<(), LinkError> {
        let plan = |decoder: &mut Self, change: &dyn Fn(&mut Plan)| change(decoder.plan_workspace().plan_mut());
        match what {
            Structured::Hires => {
                let hires = read_hires(value)?;
                plan(self, &|plan| plan.hires.clone_from(&hires));
            }
            Structured::Recurring => {
                let recurring = read_recurring(value)?;
                plan(self, &|plan| plan.recurring = Some(recurring));
            }
            Structured::Evidence => {
                let evidence = read_evidence(value)?;
                plan(self, &|plan| plan.evidence = Some(evidence));
            }
            Structured::Oversold => {
                let oversold = read_oversold(value)?;
                plan(self, &|plan| plan.oversold = Some(oversold));
            }
            Structured::Segment => self.read_segment(value)?,
            Structured::Target => self.now.target = Some(read_target(value)?),
            Structured::Currency => self.now.currency = Currency::from_code(value).ok_or(LinkError::Damaged)?,
            Structured::Measure => {
                let measure = Measure::ALL.into_iter().find(|measure| measure.name() == value);
                self.now.measure = measure.ok_or(LinkError::Damaged)?;
            }
            Structured::UsePlanChurn => self.now.retention_mut().use_plan_churn = true,
            Structured::Reps => self.now.reps_mut().entered = read_reps(value)?,
            Structured::Today => self.today = Some(Workspace::default()),
        }
        Ok(())
    }

    fn read_segment(&mut self, value: &str) -> Result<(), LinkError> {
        let segment = read_segment(value)?;
        let segments = &mut self.plan_workspace().plan_mut().segments;
        if !limits::SEGMENTS.allows(segments.entered().len() as f64 + 1.0) {
            return Err(LinkError::OutOfRange);
        }
        segments.push_entered(segment);
        Ok(())
    }

    /// What was read.
    pub fn workspace(mut self) -> Workspace {
        // Only now it is known what moves the segments.
        self.now.plan_mut().scale_segments();
        self.now.today = self.today.map(|mut today| {
            today.plan_mut().scale_segments();
            Rc::clone(&today.plan)
        });
        self.now
    }
}
