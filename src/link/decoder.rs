//! The workspace under way while a link is read.

use std::rc::Rc;

use super::LinkError;
use super::values::{
    read_evidence, read_hires, read_label, read_note, read_number, read_oversold, read_past, read_recurring, read_reps,
    read_segment, read_sliders, read_step, read_target,
};
use crate::model::calendar::CalendarMonth;
use crate::model::limits;
use crate::state::story::MOST_STEPS;
use crate::state::{InputRef, Measure, Plan, Scenario, ScenarioLabel, Workspace, plan_inputs, scenarios};
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
    /// That what follows belongs to the plan of a scenario.
    Scenario,
    /// The label of the plan, at its place among the scenarios.
    Edited,
    /// A step of the story.
    Step,
    /// The note of the step before.
    Note,
    /// The sliders of the story.
    Sliders,
    /// What really happened, which links carry.
    Past,
    /// What really happened, which links do not carry.
    PrivatePast,
    /// The plan's month 0 in the calendar.
    StartMonth,
}

/// Whose plan is read.
enum Part {
    Today,
    Scenario(ScenarioLabel),
    /// Of a scenario that cannot be read: what follows belongs to no other plan.
    Lost,
}

/// The workspace under way.
#[derive(Default)]
pub struct Decoder {
    /// What was read so far.
    pub now: Workspace,
    /// Workspaces whose plans are those of today and of scenarios, in the order in which they began.
    parts: Vec<(Part, Workspace)>,
    /// The label of the plan, and its place among the scenarios.
    edited: Option<(usize, ScenarioLabel)>,
}

impl Decoder {
    /// The workspace whose plan is read at the moment.
    fn plan_workspace(&mut self) -> &mut Workspace {
        self.parts.last_mut().map_or(&mut self.now, |(_, workspace)| workspace)
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
            Structured::Today => self.parts.push((Part::Today, Workspace::default())),
            Structured::Scenario => {
                let has_room = self.scenario_count() + 1 < scenarios::MOST;
                let label = if has_room { read_label(value) } else { Err(LinkError::OutOfRange) };
                let part = label.as_ref().map_or(Part::Lost, |label| Part::Scenario(label.clone()));
                self.parts.push((part, Workspace::default()));
                label?;
            }
            Structured::Edited => self.edited = Some((self.scenario_count(), read_label(value)?)),
            Structured::Step => {
                let step = read_step(value)?;
                let steps = &mut Rc::make_mut(&mut self.now.story).steps;
                if steps.len() >= MOST_STEPS {
                    return Err(LinkError::OutOfRange);
                }
                steps.push(step);
            }
            Structured::Note => {
                let steps = &mut Rc::make_mut(&mut self.now.story).steps;
                read_note(value, steps.last_mut().ok_or(LinkError::Damaged)?)?;
            }
            Structured::Sliders => Rc::make_mut(&mut self.now.story).sliders = read_sliders(value)?,
            Structured::Past | Structured::PrivatePast => {
                read_past(value, self.now.past_mut())?;
                self.now.past_mut().in_link = what == Structured::Past;
            }
            Structured::StartMonth => {
                self.now.past_mut().start = Some(CalendarMonth::from_code(value).ok_or(LinkError::Damaged)?);
            }
        }
        Ok(())
    }

    fn scenario_count(&self) -> usize {
        self.parts.iter().filter(|(part, _)| matches!(part, Part::Scenario(_))).count()
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
        let mut all = Vec::new();
        for (part, mut workspace) in self.parts {
            workspace.plan_mut().scale_segments();
            match part {
                Part::Today => self.now.today = Some(workspace.plan),
                Part::Scenario(label) => all.push(Scenario { label, plan: workspace.plan }),
                Part::Lost => {}
            }
        }
        // Without a label of its own the plan stands first.
        let (place, label) = self.edited.unwrap_or_else(|| (0, self.now.scenarios.edited_label().clone()));
        let place = place.min(all.len());
        all.insert(place, Scenario { label, plan: Rc::clone(&self.now.plan) });
        self.now.set_scenarios(all, place);
        let known: Vec<u8> = self.now.all_scenarios().iter().map(|scenario| scenario.label.number).collect();
        if self.now.story.steps.iter().any(|step| !known.contains(&step.scenario)) {
            Rc::make_mut(&mut self.now.story).steps.retain(|step| known.contains(&step.scenario));
        }
        self.now
    }
}
