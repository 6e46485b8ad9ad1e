//! What the person has entered, and how it changes.
//!
//! [`State`] is plain data and [`State::reduce`] the one place where it changes: no clock, no storage,
//! no window. Quantities are kept as they were entered, so that a lifetime of 12 months never becomes
//! a churn of 8.3%.

pub mod cells;
pub mod client_mix;
pub mod history;
pub mod input;
pub mod past;
pub mod past_inputs;
pub mod pasted;
pub mod plan;
pub mod plan_inputs;
pub mod preset;
pub mod rep_inputs;
pub mod report;
pub mod reps;
pub mod retention;
pub mod retention_inputs;
pub mod route;
pub mod scenario_actions;
pub mod scenarios;
pub mod segment_inputs;
pub mod segments;
pub mod story;
pub mod story_inputs;
pub mod strategies;
pub mod strategy_inputs;
pub mod survey;
pub mod survey_inputs;
pub mod target;
pub mod told_story;
pub mod workspace;

use std::rc::Rc;

pub use client_mix::ClientMix;
pub use history::{Gesture, History, Snapshot};
pub use input::{Input, InputRef};
pub use past::{Past, PastAction, PastMonth};
pub use pasted::{PastedTable, PastedTables, TableKind};
pub use plan::{CountedPlan, Plan};
pub use preset::Preset;
pub use report::ReportNames;
pub use reps::RepInputs;
pub use retention::RetentionInputs;
pub use route::View;
pub use scenario_actions::{Beginning, ScenarioAction, StoryAction};
pub use scenarios::{Scenario, ScenarioLabel, Scenarios};
pub use story::{Story, StorySlider, StoryStep};
pub use strategies::StrategyInputs;
pub use survey::SurveyInputs;
pub use told_story::ToldStep;
pub use workspace::{Measure, Workspace};

use crate::model::goal::Lever;
use crate::model::limits;
use crate::model::retention::ChurnEvidence;
use crate::model::strategies::Name;
use crate::text::{Currency, Language};

/// All that the page shows follows from this.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// What the person has set up.
    pub workspace: Workspace,
    /// What was there before.
    pub history: History,
    /// The language that was chosen; else the browser's counts.
    pub language: Option<Language>,
    /// What the person has pasted.
    pub pasted: PastedTables,
    /// Who a report is for and by.
    pub report: Rc<ReportNames>,
    /// Changes whenever the workspace changes by anything but a gesture: fields drop what is typed in them then.
    pub epoch: u32,
    /// Whether a gesture is going on, so that likely ranges may be approximate.
    pub moving: bool,
    /// Where the workspace came from: changes whenever a link, a file or something kept takes its place, and comes back by
    /// undo.
    pub origin: u32,
}

/// What a person can do.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Move an input by its slider; a value out of range changes nothing.
    Move(InputRef, f64),
    /// Type an input's value, which is within its limits; none leaves it open.
    Enter(InputRef, Option<f64>),
    /// Enter several inputs at once, each within its limits.
    EnterCells(Vec<cells::Entry>),
    /// Set an input at once, as a button does; a value out of range changes nothing.
    SetInput(InputRef, f64),
    /// Take back what was typed into an input since typing began.
    CancelEntry(InputRef),
    /// End a drag or typing: what follows is another step for undo.
    EndGesture,
    /// Nothing has moved for a while: likely ranges are computed exactly.
    Rest,

    /// Save the plan as today.
    SaveAsToday,
    /// Make today the plan again.
    BackToToday,
    /// Load an example.
    LoadPreset(Preset),
    /// Set a target above this monthly revenue.
    SetTargetAbove(f64),
    /// Remove the target.
    RemoveTarget,
    /// Count money in this currency.
    SetCurrency(Currency),
    /// Show this in the chart.
    SetMeasure(Measure),
    /// Add a rep who starts later.
    AddHire,
    /// Remove a hire, by its row.
    RemoveHire(usize),
    /// Hire again and again, or no longer.
    SetRecurringHires(bool),
    /// Adopt what counts of clients say.
    AdoptCounts(CountedPlan),
    /// Adopt a churn with the counts that it is based on.
    AdoptChurn(ChurnEvidence),
    /// Split the plan into the segments of a list of clients.
    AdoptMix(Rc<ClientMix>),
    /// Remove the counts that the churn is based on.
    RemoveEvidence,
    /// Set the referrals of a client a year that asking promoters adds.
    SetAskedReferrals(f64),

    /// Enter the counts that a published example gets wrong.
    LoadCommonMistake,
    /// Enter a sample of counts.
    LoadSampleCounts,
    /// Enter a sample of answers.
    LoadSampleAnswers,
    /// Leave the period's counts open.
    ClearCounts,
    /// Compute a client's value at the plan's churn, or at that of the counts.
    UsePlanChurn(bool),
    /// Clear the survey's answers.
    ClearAnswers,

    /// Split clients into three sizes, or merge them into one kind.
    EnableSegments(bool),
    /// Add a segment.
    AddSegment,
    /// Remove a segment, by its row.
    RemoveSegment(usize),
    /// Name a segment.
    RenameSegment(usize, String),
    /// Enter a segment's fee as a part of ad spend, or plain.
    SetFeeByAdSpend(usize, bool),
    /// Add oversold deals, or remove them.
    EnableOversold(bool),
    /// Turn a strategy on or off.
    EnableStrategy(Name, bool),
    /// Set a lever of the plan to what reaches a goal.
    ApplyGoal(Lever, f64),
    /// Make this plan, which is the one with the strategies that are on, the plan, and save what it was as today.
    AdoptStrategies(Rc<Plan>),
    /// Add a sales rep to compare.
    AddRep,
    /// Remove one, by its row.
    RemoveRep(usize),
    /// Enter a sample of sales reps.
    LoadSampleReps,
    /// Compare the plan's own reps again.
    UsePlanReps,

    /// Do something with the scenarios.
    Scenario(ScenarioAction),
    /// Do something with the story.
    Story(StoryAction),
    /// Do something with the months that really happened.
    Past(PastAction),

    /// Paste a table in place of what was pasted.
    Paste(TableKind, String),
    /// Give a role a column of a pasted table, or none.
    ChooseColumn(TableKind, usize, Option<usize>),

    /// Undo the last step.
    Undo,
    /// Redo what was undone last.
    Redo,
    /// Choose a language.
    SetLanguage(Language),
    /// Say who a report is for and by.
    SetReportNames(Rc<ReportNames>),
    /// Take over what a link or a file holds.
    Load(Box<Workspace>, Option<Language>),
}

impl Action {
    /// The gesture that the action belongs to: the actions of one gesture are one step for undo.
    fn gesture(&self) -> Option<Gesture> {
        match self {
            Self::Move(input, _) | Self::Enter(input, _) => Some(Gesture::Input(*input)),
            Self::RenameSegment(row, _) => Some(Gesture::SegmentName(*row)),
            Self::Paste(kind, _) => Some(Gesture::Table(*kind)),
            Self::Scenario(ScenarioAction::Rename(place, _)) => Some(Gesture::ScenarioName(*place)),
            Self::Story(StoryAction::Set(place, _)) => Some(Gesture::StoryStep(*place)),
            _ => None,
        }
    }
}

impl State {
    /// The state after an action.
    pub fn reduce(mut self, action: Action) -> Self {
        match action {
            Action::Undo => self.replace(History::undo),
            Action::Redo => self.replace(History::redo),
            Action::EndGesture => self.history.end_gesture(),
            Action::Rest => self.moving = false,
            Action::CancelEntry(input) => {
                if let Some(before) = self.history.cancel(Gesture::Input(input)) {
                    self.restore(before);
                }
            }
            Action::SetLanguage(language) => self.language = Some(language),
            Action::SetReportNames(names) => self.report = names,
            action => self.change(action),
        }
        self
    }

    fn snapshot(&self) -> Snapshot {
        Snapshot { workspace: self.workspace.clone(), pasted: self.pasted.clone(), origin: self.origin }
    }

    fn restore(&mut self, Snapshot { workspace, pasted, origin }: Snapshot) {
        (self.workspace, self.pasted, self.origin) = (workspace, pasted, origin);
        self.moving = false;
    }

    fn replace(&mut self, step: fn(&mut History, Snapshot) -> Snapshot) {
        let now = self.snapshot();
        let other = step(&mut self.history, now);
        self.restore(other);
        self.epoch += 1;
    }

    /// Changes what is entered and records the step.
    fn change(&mut self, action: Action) {
        let before = self.snapshot();
        let gesture = action.gesture();
        // A switch beside a field says nothing about what is typed in it, nor does a column.
        let keeps_drafts = matches!(action, Action::EnableStrategy(..) | Action::ChooseColumn(..));
        if let Action::Load(workspace, language) = &action {
            self.language = *language;
            if **workspace != self.workspace {
                // The epoch only rises, and does so below.
                self.origin = self.epoch + 1;
            }
        }
        match action {
            Action::Paste(kind, text) => self.pasted.paste(kind, &text),
            Action::ChooseColumn(kind, role, column) => self.pasted.choose_column(kind, role, column),
            action => self.workspace.apply(action),
        }
        let now = self.snapshot();
        if now != before {
            self.history.record(before, &now, gesture);
            // A name has no part in any result.
            self.moving = matches!(gesture, Some(Gesture::Input(_)));
        }
        if gesture.is_none() && !keeps_drafts {
            self.epoch += 1;
        }
    }
}

impl Workspace {
    /// Applies an action that changes the workspace.
    fn apply(&mut self, action: Action) {
        match action {
            Action::Move(input, value) | Action::SetInput(input, value) if !input.limits().allows(value) => {}
            Action::Move(input, value) | Action::SetInput(input, value) => input.set(self, Some(value)),
            Action::Enter(input, value) => input.set(self, value),
            Action::EnterCells(entries) => entries.into_iter().for_each(|(input, value)| input.set(self, value)),
            Action::SaveAsToday => self.today = Some(Rc::clone(&self.plan)),
            Action::BackToToday => self.plan = self.today.clone().unwrap_or_default(),
            Action::LoadPreset(preset) => preset.load(self),
            Action::SetTargetAbove(mrr) => target::set_above(self, mrr),
            Action::RemoveTarget => self.target = None,
            Action::SetCurrency(currency) => self.currency = currency,
            Action::SetMeasure(measure) => self.measure = measure,
            Action::AddHire => self.plan_mut().add_hire(),
            Action::RemoveHire(row) => self.plan_mut().remove_hire(row),
            Action::SetRecurringHires(on) => self.plan_mut().recurring = on.then_some(plan::HALF_YEARLY),
            Action::AdoptCounts(counted) => self.plan_mut().adopt_counts(counted),
            Action::AdoptChurn(churn) => self.plan_mut().adopt_churn(churn),
            Action::AdoptMix(mix) => self.plan_mut().adopt_mix(&mix),
            Action::RemoveEvidence => self.plan_mut().evidence = None,
            Action::SetAskedReferrals(referrals) => {
                self.plan_mut().asked_referrals = limits::REFERRALS_PER_YEAR.clamp(referrals);
            }
            Action::LoadCommonMistake => self.retention_mut().load_common_mistake(),
            Action::LoadSampleCounts => self.retention_mut().load_sample(),
            Action::LoadSampleAnswers => self.survey_mut().load_sample(),
            Action::ClearCounts => self.retention_mut().clear_counts(),
            Action::UsePlanChurn(of_plan) => self.retention_mut().use_plan_churn = of_plan,
            Action::ClearAnswers => self.survey_mut().clear(),
            Action::EnableSegments(enabled) => self.plan_mut().enable_segments(enabled),
            Action::AddSegment => self.plan_mut().add_segment(),
            Action::RemoveSegment(row) => self.plan_mut().remove_segment(row),
            Action::RenameSegment(row, name) => self.plan_mut().segments.rename(row, &name),
            Action::SetFeeByAdSpend(row, by_ad_spend) => self.plan_mut().set_fee_by_ad_spend(row, by_ad_spend),
            Action::EnableOversold(on) => self.plan_mut().oversold = on.then(segments::Oversold::default),
            Action::EnableStrategy(name, on) => self.strategies_mut().enabled[name as usize] = on,
            Action::ApplyGoal(lever, value) => self.plan_mut().set_lever(lever, value),
            Action::AdoptStrategies(plan) => self.adopt_strategies(plan),
            Action::AddRep => self.add_rep(),
            Action::RemoveRep(row) => self.remove_rep(row),
            Action::LoadSampleReps => self.reps_mut().load_sample(),
            Action::UsePlanReps => self.reps_mut().entered.clear(),
            Action::Scenario(action) => self.change_scenarios(action),
            Action::Story(action) => self.change_story(action),
            Action::Past(action) => self.past_mut().change(action),
            Action::Load(workspace, _) => *self = *workspace,
            // The rest does not concern the workspace.
            Action::CancelEntry(_)
            | Action::EndGesture
            | Action::Rest
            | Action::Paste(..)
            | Action::ChooseColumn(..)
            | Action::Undo
            | Action::Redo
            | Action::SetLanguage(_)
            | Action::SetReportNames(_) => {}
        }
    }

    /// The plan with the strategies that are on.
    pub fn plan_with_strategies(&self) -> Rc<Plan> {
        let strategies = self.strategies.strategies(self.survey.asking, &self.plan);
        let (applied, _) = strategies.apply(&self.plan.scenario());
        Rc::new(self.plan.with_strategies(applied))
    }

    fn adopt_strategies(&mut self, after: Rc<Plan>) {
        self.today = Some(std::mem::replace(&mut self.plan, after));
        self.strategies_mut().enabled = [false; strategies::COUNT];
    }

    /// Every input that there is a fixed number of.
    pub fn inputs() -> impl Iterator<Item = &'static Input> {
        plan_inputs::INPUTS
            .iter()
            .chain(&retention_inputs::INPUTS)
            .chain(&survey_inputs::INPUTS)
            .chain(&strategy_inputs::INPUTS)
            .chain(&rep_inputs::INPUTS)
            .copied()
    }
}
