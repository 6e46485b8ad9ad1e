//! Clients with referrals, and revenue of several fees: generating functions on a circle of roots of unity.
//!
//! An exact circle has a root for every number up to one that is exceeded with a probability below 1e-12, by the
//! Chernoff bound: the mean and a number of standard deviations would not do, as few clients who may become many have
//! long tails. The scenarios of the evidence are added up on it.
//!
//! Where the budget does not allow that, the distribution is not called exact. Each scenario has a coarse lattice of its
//! own for every block of months with numbers of like size; where the budget does not allow those either, with all
//! scenarios or with fewer, there is the Cornish–Fisher expansion.

use std::ops::RangeInclusive;
use std::rc::Rc;

use num_complex::Complex64;

use super::churn_scenarios::ChurnScenarios;
use super::{Distributions, QUESTIONS};
use crate::model::distribution::branching::Branching;
use crate::model::distribution::cornish_fisher::{CornishFisher, Cumulants};
use crate::model::distribution::evidence::POINTS;
use crate::model::distribution::fourier_inversion::{Circle, DAMPING, DampedInversion, Interpolated, Inversion};
use crate::model::distribution::power_series::{PowerSeries, Real};
use crate::model::distribution::{Distribution, Mixture};
use crate::model::scenario::Cohort;

/// Logarithm of the probability beyond an exact circle, −ln 1e-12.
const TAIL: f64 = 27.7;

/// Most roots of an exact circle for clients, whatever the budget, and of one on the fees' common unit.
const MOST_ROOTS: f64 = 1_048_576.0;
const COMMON_ROOTS: f64 = 4_096.0;

/// Factor between two arguments for which the Chernoff bound is tried.
const BOUND_STEP: f64 = 1.3;

/// Standard deviations above the mean that an exact circle reaches at the least.
const LEAST_REACH: f64 = 3.0;

/// Standard deviations above the mean where the largest numbers of a month are expected, and where an approximate
/// lattice ends.
const REACH: f64 = 12.0;
const LATTICE_REACH: f64 = 8.0;

/// Roots for an approximate lattice, and the fewest with which it still serves.
const LATTICE_ROOTS: f64 = 1_024.0;
const LEAST_ROOTS: f64 = 128.0;

/// How many churn scenarios one stands for where all of them cost too much.
const THINNED: u32 = 2;

/// Most clients, or largest fees, to a step of a lattice.
const WIDEST: f64 = 1e8;

/// How finely large numbers, and revenue where nothing else sets its unit, are counted: parts of the largest.
const PARTS: f64 = 1e6;

/// What the expansion of revenue may be off because clients are whole, in largest fees.
const GRAIN: f64 = 0.25;

/// How far off the expansion may be, as a part of the mean.
const NEAR: f64 = 0.005;

/// Multiplications for the transform of one month's fee where fees grow.
const GROWING: f64 = 40.0;

/// Months one after another.
type Months = RangeInclusive<usize>;

/// What is counted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Counted {
    Clients,
    Revenue,
}

/// Distributions of the number of clients from month `from` to the horizon.
pub(super) fn clients(scenarios: &ChurnScenarios, from: usize) -> Distributions {
    let plan = Plan::new(scenarios, Counted::Clients, from);
    match plan.exact_roots(1.0, plan.affordable_at_once().min(MOST_ROOTS)) {
        Some(roots) => plan.exact(1.0, roots),
        None => plan.approximate(),
    }
}

/// Distributions of revenue where fees differ.
pub(super) fn revenue(scenarios: &ChurnScenarios, from: usize) -> Distributions {
    let plan = Plan::new(scenarios, Counted::Revenue, from);
    let most = plan.affordable_at_once().min(COMMON_ROOTS);
    if let Some(unit) = scenarios.common_unit()
        && let Some(roots) = plan.exact_roots(unit, most)
    {
        plan.exact(unit, roots)
    } else {
        plan.approximate()
    }
}

/// Expansions of clients or of revenue from month `from` to the horizon.
pub(super) fn sketch(scenarios: &ChurnScenarios, revenue: bool, from: usize) -> Vec<Mixture> {
    let counted = if revenue { Counted::Revenue } else { Counted::Clients };
    Plan::new(scenarios, counted, from).expanded().months
}

/// A plan's scenarios with what is computed before a circle is chosen.
struct Plan<'a> {
    scenarios: &'a ChurnScenarios<'a>,
    counted: Counted,
    from: usize,
    /// What the cumulants are counted in: the largest fee, or one client.
    atom: f64,
    /// Cumulants of each month, for each scenario.
    cumulants: Vec<Vec<Cumulants>>,
}

impl<'a> Plan<'a> {
    fn new(scenarios: &'a ChurnScenarios<'a>, counted: Counted, from: usize) -> Self {
        let atom = if counted == Counted::Clients { 1.0 } else { scenarios.largest_fee() };
        let mut plan = Self { scenarios, counted, from, atom, cumulants: Vec::new() };
        let series: Vec<Vec<PowerSeries>> = plan
            .amounts(atom, *plan.all().end())
            .iter()
            .map(|cohort| cohort.iter().copied().map(PowerSeries::argument).collect())
            .collect();
        let cumulants = |branching: &Branching| {
            branching.generate(plan.all(), &series).into_iter().map(PowerSeries::cumulants).collect()
        };
        plan.cumulants = scenarios.branchings().iter().map(cumulants).collect();
        plan
    }

    /// What a client of each cohort counts for, in units, by the months since today or its sign-up.
    fn amounts(&self, unit: f64, last: usize) -> Vec<Vec<f64>> {
        let whole = |a: f64| if (a - a.round()).abs() < 1e-9 { a.round() } else { a };
        let amount = |cohort: &Cohort, month: i32| match self.counted {
            Counted::Clients => 1.0 / unit,
            Counted::Revenue => whole(cohort.fee * (1.0 + cohort.expansion).powi(month) / unit),
        };
        let months = |cohort| (0..=last as i32).map(|month| amount(cohort, month)).collect();
        self.scenarios.paying().iter().map(months).collect()
    }

    /// All months asked for.
    fn all(&self) -> Months {
        self.from..=self.scenarios.plan.horizon_months as usize
    }

    /// Cumulants of a month, one for each scenario.
    fn month(&self, month: usize) -> impl Iterator<Item = &Cumulants> {
        self.cumulants.iter().map(move |months| &months[month - self.from])
    }

    /// Twelve standard deviations above the mean, at the most over some months and all scenarios.
    fn top(&self, months: Months) -> f64 {
        self.atom * months.flat_map(|month| self.month(month)).map(|c| above(REACH, c)).fold(1.0, f64::max)
    }

    /// How many roots the budget allows if every scenario has circles for these blocks of months.
    fn affordable(&self, blocks: &[Vec<Months>]) -> f64 {
        let cohorts = self.scenarios.paying().iter();
        let transforms: f64 = cohorts.map(|cohort| if cohort.expansion == 0.0 { 1.0 } else { GROWING }).sum();
        let block = |branching: &Branching, months: &Months| transforms * *months.end() as f64 + branching.work(months);
        let scenario = |(branching, blocks): (&Branching, &Vec<Months>)| {
            blocks.iter().map(|months| block(branching, months)).sum::<f64>()
        };
        let asked = QUESTIONS * self.scenarios.count() * self.all().count() as f64;
        2.0 * self.scenarios.budget
            / (asked + self.scenarios.branchings().iter().zip(blocks).map(scenario).sum::<f64>())
    }

    /// The same with one circle for all months.
    fn affordable_at_once(&self) -> f64 {
        self.affordable(&vec![vec![self.all()]; self.scenarios.branchings().len()])
    }

    /// How many roots an exact circle in this unit needs, if no more than `most`.
    ///
    /// The Chernoff bound is `P(N ≥ n) ≤ E exp(λN) ÷ exp(λn)` for every λ > 0, so n may be
    /// `(ln E exp(λN) + TAIL) ÷ λ`. Larger λ are tried until no month's n falls by a root any more.
    fn exact_roots(&self, unit: f64, most: f64) -> Option<f64> {
        // No bound is below the mean, nor in practice below this.
        let least = self.all().flat_map(|month| self.month(month)).map(|c| above(LEAST_REACH, c)).fold(0.0, f64::max);
        if self.atom * least / unit >= most {
            return None;
        }
        let amounts = self.amounts(unit, *self.all().end());
        let mut needed = 1.0_f64;
        for branching in self.scenarios.branchings() {
            let mut months = vec![f64::INFINITY; self.all().count()];
            let mut argument = TAIL / most;
            loop {
                let transforms: Vec<Vec<Real>> = amounts
                    .iter()
                    .map(|cohort| cohort.iter().map(|amount| Real((argument * amount).exp())).collect())
                    .collect();
                let mut falls = false;
                for (least, Real(logarithm)) in months.iter_mut().zip(branching.generate(self.all(), &transforms)) {
                    let bound = (logarithm + TAIL) / argument;
                    falls |= bound < *least - 1.0;
                    // Not a number where it overflows, which this leaves out.
                    *least = bound.min(*least);
                }
                if !falls {
                    break;
                }
                argument *= BOUND_STEP;
            }
            needed = months.into_iter().fold(needed, f64::max);
            if needed + 2.0 > most {
                return None;
            }
        }
        Some(needed + 2.0)
    }

    fn exact(&self, unit: f64, roots: f64) -> Distributions {
        let size = roots as usize | 1;
        let values = self.values(self.scenarios.branchings(), &Circle::new(size, 1.0), self.all(), unit);
        let month = |(month, values): (usize, Vec<Complex64>)| {
            let inversion = Inversion::new(0, size as i64, values.into_iter().skip(1));
            Mixture::new(unit, &self.counted_in(unit, month), vec![Box::new(inversion)])
        };
        Distributions { months: self.all().zip(values).map(month).collect(), exact: true }
    }

    /// Distributions that are not exact: the expansion where it is close, or where the budget allows nothing else.
    fn approximate(&self) -> Distributions {
        if self.all().all(|month| self.is_close(month)) {
            return self.expanded();
        }
        let blocks: Vec<Vec<Months>> = self.cumulants.iter().map(|months| self.blocks(months)).collect();
        let roots = self.affordable(&blocks);
        let months = if roots >= LEAST_ROOTS {
            self.on_lattices(&blocks, roots.min(LATTICE_ROOTS))
        } else if self.scenarios.count() == f64::from(POINTS) && roots * f64::from(THINNED) >= LEAST_ROOTS {
            return Plan::new(&self.scenarios.thinned(POINTS / THINNED), self.counted, self.from).approximate();
        } else {
            return self.expanded();
        };
        Distributions { months, exact: false }
    }

    /// On approximate lattices: each scenario has its own for every block of months.
    fn on_lattices(&self, blocks: &[Vec<Months>], roots: f64) -> Vec<Mixture> {
        let circle = Rc::new(Circle::new((roots as usize).next_multiple_of(2), DAMPING));
        let mut parts: Vec<Vec<Box<dyn Distribution>>> = self.all().map(|_| Vec::new()).collect();
        for (scenario, blocks) in blocks.iter().enumerate() {
            for months in blocks {
                let block = self.block(scenario, &circle, months.clone());
                months.clone().zip(block).for_each(|(month, part)| parts[month - self.from].push(part));
            }
        }
        let month = |(month, parts)| {
            let unit = self.unit(month);
            Mixture::new(unit, &self.counted_in(unit, month), parts)
        };
        self.all().zip(parts).map(month).collect()
    }

    /// One scenario's distributions of a block of months; the expansion where a step of the lattice is far above one
    /// client.
    fn block(&self, scenario: usize, circle: &Rc<Circle>, months: Months) -> Vec<Box<dyn Distribution>> {
        let top = months
            .clone()
            .map(|month| above(LATTICE_REACH, &self.cumulants[scenario][month - self.from]))
            .fold(1.0, f64::max);
        let step = self.whole(self.atom * top / (circle.size() as f64 - 4.0));
        if step > self.atom * WIDEST {
            let expansion = |month: usize| CornishFisher::new(self.counted_in(self.unit(month), month)[scenario]);
            return months.map(|month| Box::new(expansion(month)) as Box<dyn Distribution>).collect();
        }
        let values = self.values(&self.scenarios.branchings()[scenario..=scenario], circle, months.clone(), step);
        let interpolated = |(month, values): (usize, Vec<Complex64>)| {
            let lattice = DampedInversion::new(circle, values.into_iter());
            Box::new(Interpolated { lattice, scale: self.unit(month) / step }) as Box<dyn Distribution>
        };
        months.zip(values).map(interpolated).collect()
    }

    /// Months one after another whose largest numbers are within a factor of two.
    fn blocks(&self, cumulants: &[Cumulants]) -> Vec<Months> {
        let (mut blocks, mut start) = (Vec::new(), self.from);
        let (mut least, mut most) = (f64::INFINITY, 0.0_f64);
        for (month, cumulants) in self.all().zip(cumulants) {
            let top = above(LATTICE_REACH, cumulants).max(1.0);
            (least, most) = (least.min(top), most.max(top));
            if most > 2.0 * least {
                blocks.push(start..=month - 1);
                (start, least, most) = (month, top, top);
            }
        }
        blocks.push(start..=*self.all().end());
        blocks
    }

    /// Whether the expansion is within half a client or half a per cent in a month: terms of the next
    /// order, and what single clients of the largest fee make of the distribution of revenue.
    fn is_close(&self, month: usize) -> bool {
        let (grain, allowed) = if self.counted == Counted::Clients { (0.0, 0.5) } else { (GRAIN, 0.0) };
        self.month(month).all(|c| grain + CornishFisher::miss(*c) <= f64::max(allowed, NEAR * c[0]))
    }

    /// The unit that a month's numbers are counted in.
    fn unit(&self, month: usize) -> f64 {
        self.whole(self.top(month..=month) / PARTS)
    }

    /// A unit that is not finer than what is counted.
    fn whole(&self, unit: f64) -> f64 {
        if self.counted == Counted::Clients { unit.max(1.0) } else { unit }
    }

    fn expanded(&self) -> Distributions {
        Distributions { months: self.all().map(|month| self.expansion(month)).collect(), exact: false }
    }

    /// The expansions of one month.
    fn expansion(&self, month: usize) -> Mixture {
        let unit = self.unit(month);
        let cumulants = self.counted_in(unit, month);
        let parts = cumulants.iter().map(|c| Box::new(CornishFisher::new(*c)) as Box<dyn Distribution>).collect();
        Mixture::new(unit, &cumulants, parts)
    }

    /// The scenarios' cumulants of one month, counted in this unit.
    fn counted_in(&self, unit: f64, month: usize) -> Vec<Cumulants> {
        let scale = self.atom / unit;
        let scaled = |c: &Cumulants| [c[0] * scale, c[1] * scale.powi(2), c[2] * scale.powi(3), c[3] * scale.powi(4)];
        self.month(month).map(scaled).collect()
    }

    /// The mean of some scenarios' generating functions on the first half of a circle, for each of some months.
    fn values(&self, branchings: &[Branching], circle: &Circle, months: Months, unit: f64) -> Vec<Vec<Complex64>> {
        let amounts = self.amounts(unit, *months.end());
        let mut values: Vec<Vec<Complex64>> = months.clone().map(|_| Vec::with_capacity(circle.half())).collect();
        for k in 0..circle.half() {
            let transforms: Vec<Vec<Complex64>> = amounts.iter().map(|cohort| circle.amounts(k, cohort)).collect();
            let mut sums = vec![Complex64::ZERO; values.len()];
            for branching in branchings {
                let scenario = branching.generate(months.clone(), &transforms);
                sums.iter_mut().zip(scenario).for_each(|(sum, value)| *sum += value);
            }
            values.iter_mut().zip(sums).for_each(|(month, sum)| month.push(sum / branchings.len() as f64));
        }
        values
    }
}

/// So many standard deviations above the mean.
fn above(deviations: f64, cumulants: &Cumulants) -> f64 {
    cumulants[0] + deviations * cumulants[1].max(0.0).sqrt()
}
