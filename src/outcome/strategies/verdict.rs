//! Which strategy does most.

use super::StrategyOutcome;
use crate::model::strategies::contribution::Contribution;
use crate::model::units::LEAST_MONEY;

/// Which strategy does most, and whether one does harm.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Verdict {
    /// No strategy is on.
    NoneEnabled,
    /// One strategy is on, and it adds revenue.
    One(Contribution),
    /// Of several one adds most, and none takes any away.
    Most(Contribution),
    /// Of several one adds most, and another one takes most away.
    MostBut {
        /// The one that adds most.
        best: Contribution,
        /// The one that takes most away.
        worst: Contribution,
    },
    /// None adds any revenue, and this one takes most away.
    AllLose(Contribution),
    /// None changes anything.
    NothingChanges,
}

impl StrategyOutcome {
    /// Which strategy does most; of equals the first one.
    pub fn verdict(&self) -> Verdict {
        let all = &self.effects.contributions;
        let by_revenue = |a: &&Contribution, b: &&Contribution| a.mrr.total_cmp(&b.mrr);
        // Of equals `max_by` takes the last and `min_by` the first.
        let best = all.iter().rev().max_by(by_revenue).copied();
        let worst = all.iter().min_by(by_revenue).copied();
        let Some((best, worst)) = best.zip(worst) else { return Verdict::NoneEnabled };
        match (best.mrr >= LEAST_MONEY, worst.mrr <= -LEAST_MONEY) {
            (true, true) => Verdict::MostBut { best, worst },
            (true, false) if all.len() == 1 => Verdict::One(best),
            (true, false) => Verdict::Most(best),
            (false, true) => Verdict::AllLose(worst),
            (false, false) => Verdict::NothingChanges,
        }
    }
}
