//! The strategies as cards: what each does, and why it cannot do more.

use super::StrategyOutcome;
use crate::import::survey::Survey;
use crate::model::strategies::contribution::{Alone, Contribution};
use crate::model::strategies::{Name, StrategyWarning};
use crate::outcome::nps::tally;
use crate::state::survey::SurveyInputs;
use crate::state::{Plan, Workspace};

use crate::outcome::field_value::FieldValue;
use crate::state::strategy_inputs::{STRATEGY_COST, inputs_of};

/// A strategy's card.
#[derive(Clone, Debug, PartialEq)]
pub struct StrategyCard {
    /// The strategy.
    pub strategy: Name,
    /// What it adds alone, money of monthly revenue at the horizon.
    pub alone: f64,
    /// What it adds beside the others, where it is on.
    pub contribution: Option<Contribution>,
    /// Whether it is on, and counts.
    pub is_on: bool,
    /// What else there is to say about it.
    pub note: Option<CardNote>,
    /// Its inputs, and last what it costs.
    pub fields: Vec<FieldValue>,
}

/// What else there is to say about a strategy.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CardNote {
    /// Why it cannot be applied, or not in full.
    Warning(StrategyWarning),
    /// Alone and at the plateau it breaks even once this fraction of buyers signs a contract.
    BreakEven(f64),
    /// Alone and at the plateau it loses even if all buyers sign a contract.
    NeverBreaksEven,
    /// The plan has referrals by asking promoters already.
    AskedAlready,
}

impl StrategyOutcome {
    /// The cards of all strategies, on or off, in the order in which they apply.
    pub fn cards(&self, workspace: &Workspace) -> Vec<StrategyCard> {
        self.effects.alone.iter().map(|alone| self.card(workspace, *alone)).collect()
    }

    fn card(&self, workspace: &Workspace, alone: Alone) -> StrategyCard {
        let strategy = alone.strategy;
        let contribution = self.effects.contributions.iter().find(|one| one.strategy == strategy).copied();
        let warning = contribution.map_or(alone.note, |one| one.note);
        let cost = FieldValue::of(STRATEGY_COST.at(strategy as usize), workspace);
        let mut fields = FieldValue::of_all(&inputs_of(strategy), workspace);
        fields.push(cost);
        StrategyCard {
            strategy,
            alone: alone.mrr,
            is_on: workspace.strategies.enabled[strategy as usize] && !workspace.plan.has_strategy(strategy),
            contribution,
            note: warning.map(CardNote::Warning).or_else(|| self.note(&workspace.plan, strategy)),
            fields,
        }
    }

    fn note(&self, plan: &Plan, strategy: Name) -> Option<CardNote> {
        match strategy {
            Name::DropMonthToMonth => self
                .effects
                .break_even_convert
                .map(|convert| if convert <= 1.0 { CardNote::BreakEven(convert) } else { CardNote::NeverBreaksEven }),
            _ => plan.has_strategy(strategy).then_some(CardNote::AskedAlready),
        }
    }
}

/// The fraction of promoters in the person's own survey: in the pasted table, as soon as one of its rows can be used,
/// else in the fields. None without an answer, and for the sample.
pub fn promoters_in_survey(inputs: &SurveyInputs, pasted: &Survey) -> Option<f64> {
    if pasted.answers.is_empty() && inputs.is_sample() {
        return None;
    }
    let tally = tally(inputs, pasted);
    (tally.responses() > 0).then(|| tally.promoters as f64 / tally.responses() as f64)
}
