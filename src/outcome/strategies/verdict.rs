//! Which strategy does most, after what it costs and what its clients cost to serve.

use super::StrategyOutcome;
use crate::model::strategies::Name;
use crate::model::strategies::contribution::Contribution;
use crate::model::units::LEAST_MONEY;

/// Which strategy does most, and whether one does harm.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Verdict {
    /// No strategy is on.
    NoneEnabled,
    /// One strategy is on, and it adds something.
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
    /// None adds anything, and this one takes most away.
    AllLose(Contribution),
    /// None changes anything.
    NothingChanges,
}

impl StrategyOutcome {
    /// Whether what strategies add differs from what is left of it.
    pub fn has_costs(&self) -> bool {
        self.effects.contributions.iter().any(|one| (one.net - one.mrr).abs() >= LEAST_MONEY)
    }

    /// The strategies that are on and cost nothing, as far as is known.
    pub fn without_cost(&self) -> impl Iterator<Item = Name> {
        self.effects.contributions.iter().filter(|one| one.cost == 0.0).map(|one| one.strategy)
    }

    /// Which strategy does most; of equals the first one.
    pub fn verdict(&self) -> Verdict {
        let all = &self.effects.contributions;
        let by_net = |a: &&Contribution, b: &&Contribution| a.net.total_cmp(&b.net);
        // Of equals `max_by` takes the last and `min_by` the first.
        let best = all.iter().rev().max_by(by_net).copied();
        let worst = all.iter().min_by(by_net).copied();
        let Some((best, worst)) = best.zip(worst) else { return Verdict::NoneEnabled };
        match (best.net >= LEAST_MONEY, worst.net <= -LEAST_MONEY) {
            (true, true) => Verdict::MostBut { best, worst },
            (true, false) if all.len() == 1 => Verdict::One(best),
            (true, false) => Verdict::Most(best),
            (false, true) => Verdict::AllLose(worst),
            (false, false) => Verdict::NothingChanges,
        }
    }
}
