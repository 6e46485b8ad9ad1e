//! The way from revenue without the strategies to revenue with all of them, and what is left after costs.

use super::StrategyOutcome;
use crate::model::strategies::Name;
use crate::model::units::LEAST_MONEY;

/// A bar of the waterfall.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WaterfallBar {
    /// What it stands for.
    pub step: WaterfallStep,
    /// Where it begins, money of monthly revenue at the horizon.
    pub from: f64,
    /// How long it is, money; below 0 for what is taken away.
    pub change: f64,
}

/// What a bar of the waterfall stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaterfallStep {
    /// Revenue of today.
    Today,
    /// What the plan changes against today.
    WhatIf,
    /// Revenue without the strategies.
    Without,
    /// What a strategy adds.
    Strategy(Name),
    /// Revenue with all strategies that are on.
    Together,
    /// What the strategies cost.
    Costs,
    /// What is left of revenue after these costs.
    AfterCosts,
}

impl WaterfallStep {
    /// Whether the bar shows an amount as a whole, rather than a change.
    pub fn is_total(self) -> bool {
        matches!(self, Self::Today | Self::Without | Self::Together | Self::AfterCosts)
    }
}

impl WaterfallBar {
    /// Where it ends.
    pub fn to(self) -> f64 {
        self.from + self.change
    }

    /// Whether it takes something away.
    pub fn is_loss(self) -> bool {
        self.change <= -LEAST_MONEY
    }
}

impl StrategyOutcome {
    /// The bars of the waterfall, from the top down.
    pub fn waterfall(&self) -> Vec<WaterfallBar> {
        let bar = |step, from, change| WaterfallBar { step, from, change };
        let (without, with) = (self.revenue_without(), self.revenue_with());
        let mut bars = match self.revenue_today() {
            Some(today) => {
                vec![bar(WaterfallStep::Today, 0.0, today), bar(WaterfallStep::WhatIf, today, without - today)]
            }
            None => vec![bar(WaterfallStep::Without, 0.0, without)],
        };
        let mut so_far = without;
        for one in &self.effects.contributions {
            bars.push(bar(WaterfallStep::Strategy(one.strategy), so_far, one.mrr));
            so_far += one.mrr;
        }
        bars.push(bar(WaterfallStep::Together, 0.0, with));
        let cost = self.effects.cost();
        if cost > 0.0 {
            bars.push(bar(WaterfallStep::Costs, with, -cost));
            bars.push(bar(WaterfallStep::AfterCosts, 0.0, with - cost));
        }
        bars
    }
}
