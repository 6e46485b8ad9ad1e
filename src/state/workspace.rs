//! All that a person has set up: what a link carries, and what undo covers.

use std::rc::Rc;

use super::past::Past;
use super::plan::Plan;
use super::reps::RepInputs;
use super::retention::RetentionInputs;
use super::scenarios::{Scenario, Scenarios};
use super::story::{Story, StoryStep};
use super::strategies::StrategyInputs;
use super::survey::SurveyInputs;
use crate::model::limits::{self, Unit};
use crate::model::rep_value::Deals;
use crate::model::target_probability::Target;
use crate::text::Currency;

/// What the chart of the first view shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Measure {
    /// Monthly recurring revenue.
    #[default]
    Revenue,
    /// Clients.
    Clients,
    /// Margin on revenue less the cost of sales, a month.
    Margin,
}

impl Measure {
    /// All measures, as the switch lists them.
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

/// The plan and the inputs of the other views. Slices are shared until they change, so that snapshots are
/// cheap and an unchanged slice stays equal by address.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Workspace {
    /// The plan that the sliders move: the what if.
    pub plan: Rc<Plan>,
    /// The plan that was saved as today, if one was.
    pub today: Option<Rc<Plan>>,
    /// The revenue aimed at, if one is.
    pub target: Option<Target>,
    /// The currency of all money.
    pub currency: Currency,
    /// What the chart shows.
    pub measure: Measure,
    /// The inputs of the retention view.
    pub retention: Rc<RetentionInputs>,
    /// The inputs of the survey's view.
    pub survey: Rc<SurveyInputs>,
    /// The inputs of the strategies' view.
    pub strategies: Rc<StrategyInputs>,
    /// The inputs of the reps' view.
    pub reps: Rc<RepInputs>,
    /// The label of the plan, and the scenarios beside it.
    pub scenarios: Rc<Scenarios>,
    /// How the scenarios are presented.
    pub story: Rc<Story>,
    /// What really happened.
    pub past: Rc<Past>,
}

impl Workspace {
    /// The plan, to be changed.
    pub fn plan_mut(&mut self) -> &mut Plan {
        Rc::make_mut(&mut self.plan)
    }

    /// The inputs of the retention view, to be changed.
    pub fn retention_mut(&mut self) -> &mut RetentionInputs {
        Rc::make_mut(&mut self.retention)
    }

    /// The inputs of the survey's view, to be changed.
    pub fn survey_mut(&mut self) -> &mut SurveyInputs {
        Rc::make_mut(&mut self.survey)
    }

    /// The inputs of the strategies' view, to be changed.
    pub fn strategies_mut(&mut self) -> &mut StrategyInputs {
        Rc::make_mut(&mut self.strategies)
    }

    /// The inputs of the reps' view, to be changed.
    pub fn reps_mut(&mut self) -> &mut RepInputs {
        Rc::make_mut(&mut self.reps)
    }

    /// What really happened, to be changed.
    pub fn past_mut(&mut self) -> &mut Past {
        Rc::make_mut(&mut self.past)
    }

    /// The sales reps of the reps' view: those that were entered, or else the plan's.
    pub fn sales_reps(&self) -> Vec<Deals> {
        self.reps.reps(&self.plan)
    }

    /// Changes the sales reps of the reps' view, which are the person's own from then on if that changes anything.
    pub fn enter_reps(&mut self, change: impl FnOnce(&mut Vec<Deals>)) {
        let mut reps = self.sales_reps();
        change(&mut reps);
        if reps != self.sales_reps() {
            self.reps_mut().entered = reps;
        }
    }

    /// Adds a sales rep like the last one, if the list has room.
    pub fn add_rep(&mut self) {
        self.enter_reps(|reps| {
            if limits::BOOKS_COMPARED.allows(reps.len() as f64 + 1.0) {
                reps.extend(reps.last().copied());
            }
        });
    }

    /// Removes a sales rep, unless it is the only one.
    pub fn remove_rep(&mut self, row: usize) {
        self.enter_reps(|reps| {
            if reps.len() > 1 && row < reps.len() {
                reps.remove(row);
            }
        });
    }

    /// All scenarios, in order; one of them is the plan.
    pub fn all_scenarios(&self) -> Vec<Scenario> {
        self.scenarios.all(&self.plan)
    }

    /// Puts scenarios in place of those that there are, of which one is edited; no scenarios change nothing.
    pub fn set_scenarios(&mut self, all: Vec<Scenario>, edited: usize) {
        if let Some((scenarios, plan)) = Scenarios::from_all(all, edited) {
            (self.scenarios, self.plan) = (Rc::new(scenarios), plan);
        }
    }

    /// The steps of the story: those that were made, or else one for each scenario.
    pub fn story_steps(&self) -> Vec<StoryStep> {
        if self.story.steps.is_empty() {
            let all = self.all_scenarios().into_iter();
            return all.map(|scenario| StoryStep::new(scenario.label.number, "", "")).collect();
        }
        self.story.steps.clone()
    }

    /// Whether today is saved and the plan is still the same.
    pub fn is_as_today(&self) -> bool {
        self.today.as_ref() == Some(&self.plan)
    }

    /// The target, its month within the chart's horizon.
    pub fn target_within_horizon(&self) -> Option<Target> {
        self.target.map(|target| Target { month: target.month.min(self.plan.horizon as u32), ..target })
    }
}
