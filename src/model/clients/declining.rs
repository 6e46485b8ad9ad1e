//! Churn that declines with tenure: the shifted-beta-geometric model. Source: [`crate::model::benchmarks::DECLINING_CHURN`].
//!
//! Each client leaves with a chance of its own every month, and those chances are spread over the clients by a beta
//! distribution. Whoever is likely to leave leaves first, so that churn falls with tenure: in the month of tenure w, from
//! 0, it is `α ÷ (α + β + w)`.

use super::stays::Stays;
use super::{DecliningChurn, LifeRow};

/// How far the spread of the chances is looked for: α + β, as logarithms. Below the least everybody leaves at once or never,
/// above the largest churn does not decline.
const SPREAD: [f64; 2] = [-7.0, 12.0];
/// How much twice the logarithm of the likelihood has to grow over that of one churn for all: 95% of the chi-squared
/// distribution with one degree of freedom.
const MORE_THAN_CHANCE: f64 = 3.841;
/// Halvings of a range: enough for all digits.
const HALVINGS: usize = 60;

impl DecliningChurn {
    /// The share that is still there after so many whole months: `Π (β + i − 1) ÷ (α + β + i − 1)`.
    pub fn survival(&self, months: u32) -> f64 {
        (0..months).map(|month| 1.0 - self.hazard(month)).product()
    }

    /// The chance to leave in a month of tenure, from 0.
    pub fn hazard(&self, tenure: u32) -> f64 {
        self.alpha / (self.alpha + self.beta + f64::from(tenure))
    }

    /// The likeliest parameters; none where churn does not decline, or nobody left or stayed. `censored` is how many
    /// were last seen, still there, in each month of tenure: they say nothing about the rest of it.
    pub fn fit(life: &[LifeRow], censored: &[u32]) -> Option<Self> {
        let months = told(life, censored);
        let total = |count: fn(&Month) -> f64| months.iter().map(count).sum::<f64>();
        if total(|month| month.ended) == 0.0 || total(|month| month.stayed) == 0.0 {
            return None;
        }
        let spread = root(SPREAD, |spread| slope_by_spread(&months, spread.exp()))?.exp();
        let alpha = likeliest_alpha(&months, spread);
        let beta = spread - alpha;
        (alpha > 0.0 && beta > 0.0).then_some(Self { alpha, beta })
    }

    /// The likeliest parameters, as [`DecliningChurn::fit`] gives them, where they explain the counts better than one churn
    /// for all months of tenure by more than chance (a likelihood-ratio test at 95%).
    pub fn beyond_chance(life: &[LifeRow], censored: &[u32]) -> Option<Self> {
        let declining = Self::fit(life, censored)?;
        let months = told(life, censored);
        let total = |count: fn(&Month) -> f64| months.iter().map(count).sum::<f64>();
        let constant = total(|month| month.ended) / total(|month| month.ended + month.stayed);
        let gain = likelihood(&months, |tenure| declining.alpha / (declining.alpha + declining.beta + tenure))
            - likelihood(&months, |_| constant);
        (2.0 * gain > MORE_THAN_CHANCE).then_some(declining)
    }
}

/// The months of tenure in which something happened.
fn told(life: &[LifeRow], censored: &[u32]) -> Vec<Month> {
    let month = |(row, &censored): (&LifeRow, &u32)| {
        let stayed = row.at_risk.saturating_sub(row.ended + censored);
        Month { tenure: f64::from(row.tenure), ended: f64::from(row.ended), stayed: f64::from(stayed) }
    };
    life.iter().zip(censored).map(month).filter(Month::says_something).collect()
}

/// The logarithm of the likelihood of what happened, where the chance to leave depends on the month of tenure.
fn likelihood(months: &[Month], hazard: impl Fn(f64) -> f64) -> f64 {
    let month = |month: &Month| {
        let hazard = hazard(month.tenure);
        month.ended * hazard.ln() + month.stayed * (-hazard).ln_1p()
    };
    months.iter().map(month).sum()
}

/// How many clients were still there, not seen any longer, by month of tenure.
pub fn censored(stays: &Stays, months: usize) -> Vec<u32> {
    let mut censored = vec![0; months];
    for (_, stay) in stays.active() {
        censored[usize::from(stay.tenure.months)] += 1;
    }
    censored
}

/// What happened in one month of tenure.
struct Month {
    tenure: f64,
    ended: f64,
    stayed: f64,
}

impl Month {
    fn says_something(&self) -> bool {
        self.ended + self.stayed > 0.0
    }
}

/// The likeliest α for a given α + β: where `Σ ended ÷ α = Σ stayed ÷ (β + w)`. The likelihood has one peak.
fn likeliest_alpha(months: &[Month], spread: f64) -> f64 {
    let ended: f64 = months.iter().map(|month| month.ended).sum();
    let stayed = |alpha: f64| months.iter().map(|month| month.stayed / (spread - alpha + month.tenure)).sum::<f64>();
    let (mut low, mut high) = (0.0, spread);
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(low, high);
        if ended > middle * stayed(middle) { low = middle } else { high = middle }
    }
    f64::midpoint(low, high)
}

/// How the likelihood changes with α + β where α is at its likeliest.
fn slope_by_spread(months: &[Month], spread: f64) -> f64 {
    let beta = spread - likeliest_alpha(months, spread);
    let slope = |month: &Month| {
        let stays = if month.stayed > 0.0 { month.stayed / (beta + month.tenure) } else { 0.0 };
        stays - (month.ended + month.stayed) / (spread + month.tenure)
    };
    months.iter().map(slope).sum()
}

/// Where a falling function is 0; none where it does not change its sign.
fn root([mut low, mut high]: [f64; 2], function: impl Fn(f64) -> f64) -> Option<f64> {
    if !(function(low) > 0.0 && function(high) < 0.0) {
        return None;
    }
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(low, high);
        if function(middle) > 0.0 { low = middle } else { high = middle }
    }
    Some(f64::midpoint(low, high))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::clients::life_table::{LifeCount, rows};

    /// A life table of who was there at the start of each month, all but the last month without anybody lost sight of.
    fn life(there: &[u32]) -> (Vec<LifeRow>, Vec<u32>) {
        let after = there.iter().skip(1).chain(there.last());
        let row = |(tenure, (&at_risk, &after))| LifeCount { tenure, at_risk, ended: at_risk - after };
        let life: Vec<LifeCount> = (0..).zip(there.iter().zip(after)).map(row).collect();
        let mut censored = vec![0; life.len()];
        if let (Some(censored), Some(last)) = (censored.last_mut(), there.last()) {
            *censored = *last;
        }
        (rows(&life), censored)
    }

    fn fit(there: &[u32]) -> Option<DecliningChurn> {
        let (life, censored) = life(there);
        DecliningChurn::fit(&life, &censored)
    }

    #[test]
    fn the_clients_of_fader_and_hardie() {
        let got = fit(&[1_000, 869, 743, 653, 593, 551, 517, 491]).expect("churn declines");
        assert!((got.alpha - 0.668).abs() < 5e-4, "{got:?}");
        assert!((got.beta - 3.806).abs() < 5e-4, "{got:?}");
        assert!((got.survival(7) - 0.491).abs() < 0.005, "{}", got.survival(7));
        assert_eq!(got.survival(0), 1.0);
    }

    #[test]
    fn few_clients_do_not_tell_declining_churn_from_chance() {
        let beyond_chance = |there: &[u32]| {
            let (life, censored) = life(there);
            DecliningChurn::beyond_chance(&life, &censored)
        };
        let many = [1_000, 869, 743, 653, 593, 551, 517, 491];
        assert_eq!(beyond_chance(&many), fit(&many));
        let few = [10, 8, 7, 6, 6];
        assert!(fit(&few).is_some(), "it seems to decline");
        assert_eq!(beyond_chance(&few), None);
    }

    #[test]
    fn none_where_churn_does_not_decline() {
        assert_eq!(fit(&[1_000, 900, 700, 400]), None);
        assert_eq!(fit(&[1_000, 1_000]), None);
        assert_eq!(fit(&[1_000, 0]), None);
        assert_eq!(fit(&[]), None);
    }
}
