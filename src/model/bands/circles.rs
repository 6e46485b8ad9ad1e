//! Clients with referrals, and revenue of several fees: generating functions on a circle of roots.
//!
//! An exact circle has room for the mean and twelve standard deviations of the widest month, and the
//! worlds of the evidence are added up on it. Where the budget does not allow that, each world has a
//! fine circle of its own for every block of months with numbers of like size; where it does not allow
//! those either, with all worlds or with fewer, there is the expansion.

use std::ops::RangeInclusive;
use std::rc::Rc;

use num_complex::Complex64;

use super::churn_scenarios::ChurnScenarios;
use super::{Distributions, QUESTIONS};
use crate::model::distribution::branching::Branching;
use crate::model::distribution::cornish_fisher::{CornishFisher, Cumulants};
use crate::model::distribution::evidence::POINTS;
use crate::model::distribution::fourier_inversion::{Circle, Spread, Turned};
use crate::model::distribution::power_series::PowerSeries;
use crate::model::distribution::{Distribution, Mixture};
use crate::model::scenario::Cohort;

/// Standard deviations above the mean that an exact circle reaches, and a fine one.
const REACH: f64 = 12.0;
const FINE_REACH: f64 = 8.0;

/// Most roots of a circle on the fees' common unit.
const COMMON_ROOTS: f64 = 4_096.0;

/// Roots of a fine circle, and the fewest with which one still serves.
const FINE_ROOTS: f64 = 1_024.0;
const COARSE_ROOTS: f64 = 128.0;

/// How many churns one stands for where all of them cost too much.
const THINNED: u32 = 2;

/// Most clients, or largest fees, to a step of a lattice.
const WIDEST: f64 = 1e8;

/// How finely large numbers, and revenue where nothing else sets its unit, are told: parts of the largest.
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
pub(super) fn clients(worlds: &ChurnScenarios, from: usize) -> Distributions {
    let plan = Plan::new(worlds, Counted::Clients, from);
    let needed = plan.top(plan.all()) + 2.0;
    if needed <= plan.affordable_at_once() { plan.exact(1.0, needed) } else { plan.near() }
}

/// Distributions of revenue where fees differ.
pub(super) fn revenue(worlds: &ChurnScenarios, from: usize) -> Distributions {
    let plan = Plan::new(worlds, Counted::Revenue, from);
    let (top, most) = (plan.top(plan.all()), plan.affordable_at_once());
    if let Some(unit) = worlds.common_unit()
        && top / unit + 2.0 <= most.min(COMMON_ROOTS)
    {
        plan.exact(unit, top / unit + 2.0)
    } else {
        plan.near()
    }
}

/// Expansions of clients or of revenue from month `from` to the horizon.
pub(super) fn sketch(worlds: &ChurnScenarios, revenue: bool, from: usize) -> Vec<Mixture> {
    let counted = if revenue { Counted::Revenue } else { Counted::Clients };
    Plan::new(worlds, counted, from).expanded().months
}

/// A plan's worlds with all that is reckoned before a circle is chosen.
struct Plan<'a> {
    worlds: &'a ChurnScenarios<'a>,
    counted: Counted,
    from: usize,
    /// What the cumulants are counted in: the largest fee, or one client.
    atom: f64,
    /// Cumulants of each world's months.
    cumulants: Vec<Vec<Cumulants>>,
}

impl<'a> Plan<'a> {
    fn new(worlds: &'a ChurnScenarios<'a>, counted: Counted, from: usize) -> Self {
        let atom = if counted == Counted::Clients { 1.0 } else { worlds.largest_fee() };
        let mut plan = Self { worlds, counted, from, atom, cumulants: Vec::new() };
        let jets: Vec<Vec<PowerSeries>> = plan
            .amounts(atom, *plan.all().end())
            .iter()
            .map(|line| line.iter().copied().map(PowerSeries::argument).collect())
            .collect();
        let world =
            |tree: &Branching| tree.generate(plan.all(), &jets).into_iter().map(PowerSeries::cumulants).collect();
        plan.cumulants = worlds.trees().iter().map(world).collect();
        plan
    }

    /// What a client of each line counts for, in units, by the months since today or its sign-up.
    fn amounts(&self, unit: f64, last: usize) -> Vec<Vec<f64>> {
        let whole = |a: f64| if (a - a.round()).abs() < 1e-9 { a.round() } else { a };
        let amount = |line: &Cohort, month: i32| match self.counted {
            Counted::Clients => 1.0 / unit,
            Counted::Revenue => whole(line.fee * (1.0 + line.expansion).powi(month) / unit),
        };
        self.worlds.paying().iter().map(|line| (0..=last as i32).map(|month| amount(line, month)).collect()).collect()
    }

    /// All months asked for.
    fn all(&self) -> Months {
        self.from..=self.worlds.scenario.horizon_months as usize
    }

    /// Cumulants of a month, one for each world.
    fn month(&self, month: usize) -> impl Iterator<Item = &Cumulants> {
        self.cumulants.iter().map(move |world| &world[month - self.from])
    }

    /// Twelve standard deviations above the mean, at the most over some months and all worlds.
    fn top(&self, months: Months) -> f64 {
        self.atom * months.flat_map(|month| self.month(month)).map(|c| above(REACH, c)).fold(1.0, f64::max)
    }

    /// How many roots the budget allows if every world has circles for these blocks of months.
    fn affordable(&self, blocks: &[Vec<Months>]) -> f64 {
        let lines = self.worlds.paying().iter();
        let transforms: f64 = lines.map(|line| if line.expansion == 0.0 { 1.0 } else { GROWING }).sum();
        let block = |tree: &Branching, months: &Months| transforms * *months.end() as f64 + tree.work(months);
        let world =
            |(tree, blocks): (&Branching, &Vec<Months>)| blocks.iter().map(|months| block(tree, months)).sum::<f64>();
        let asked = QUESTIONS * self.worlds.count() * self.all().count() as f64;
        2.0 * self.worlds.budget / (asked + self.worlds.trees().iter().zip(blocks).map(world).sum::<f64>())
    }

    /// The same with one circle for all months.
    fn affordable_at_once(&self) -> f64 {
        self.affordable(&vec![vec![self.all()]; self.worlds.trees().len()])
    }

    fn exact(&self, unit: f64, roots: f64) -> Distributions {
        let circle = circle(roots);
        let laws = self.turned(self.worlds.trees(), &circle, self.all(), unit);
        let told = |(month, law)| Mixture::new(unit, &self.told_in(unit, month), vec![Box::new(law)]);
        Distributions { months: self.all().zip(laws).map(told).collect(), exact: true }
    }

    /// Distributions that are not exact: the expansion where it is close or where nothing else can be paid for.
    fn near(&self) -> Distributions {
        if self.all().all(|month| self.is_close(month)) {
            return self.expanded();
        }
        let blocks: Vec<Vec<Months>> = self.cumulants.iter().map(|world| self.blocks(world)).collect();
        let roots = self.affordable(&blocks);
        let months = if roots >= COARSE_ROOTS {
            self.fine(&blocks, roots.min(FINE_ROOTS))
        } else if self.worlds.count() > 1.0 && roots * f64::from(THINNED) >= COARSE_ROOTS {
            return Plan::new(&self.worlds.thinned(POINTS / THINNED), self.counted, self.from).near();
        } else {
            return self.expanded();
        };
        Distributions { months, exact: false }
    }

    /// On fine lattices, of which each world has its own for every block of months.
    fn fine(&self, blocks: &[Vec<Months>], roots: f64) -> Vec<Mixture> {
        let circle = circle(roots);
        let mut laws: Vec<Vec<Box<dyn Distribution>>> = self.all().map(|_| Vec::new()).collect();
        for (world, blocks) in blocks.iter().enumerate() {
            for months in blocks {
                let block = self.block(world, &circle, months.clone());
                months.clone().zip(block).for_each(|(month, law)| laws[month - self.from].push(law));
            }
        }
        let month = |(month, laws)| {
            let unit = self.unit(month);
            Mixture::new(unit, &self.told_in(unit, month), laws)
        };
        self.all().zip(laws).map(month).collect()
    }

    /// One world's laws of a block of months; the expansion where a client no longer shows beside a
    /// step of the lattice.
    fn block(&self, world: usize, circle: &Rc<Circle>, months: Months) -> Vec<Box<dyn Distribution>> {
        let top = months
            .clone()
            .map(|month| above(FINE_REACH, &self.cumulants[world][month - self.from]))
            .fold(1.0, f64::max);
        let step = self.whole(self.atom * top / (circle.size() as f64 - 4.0));
        if step > self.atom * WIDEST {
            let law = |month: usize| CornishFisher::new(self.told_in(self.unit(month), month)[world]);
            return months.map(|month| Box::new(law(month)) as Box<dyn Distribution>).collect();
        }
        let laws = self.turned(&self.worlds.trees()[world..=world], circle, months.clone(), step);
        let spread = |(month, law)| Box::new(Spread { law, scale: self.unit(month) / step }) as Box<dyn Distribution>;
        months.zip(laws).map(spread).collect()
    }

    /// Months one after another whose largest numbers are within a factor of two.
    fn blocks(&self, world: &[Cumulants]) -> Vec<Months> {
        let (mut blocks, mut start) = (Vec::new(), self.from);
        let (mut least, mut most) = (f64::INFINITY, 0.0_f64);
        for (month, cumulants) in self.all().zip(world) {
            let top = above(FINE_REACH, cumulants).max(1.0);
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
    /// order, and what single clients of the largest fee make of the law of revenue.
    fn is_close(&self, month: usize) -> bool {
        let (grain, allowed) = if self.counted == Counted::Clients { (0.0, 0.5) } else { (GRAIN, 0.0) };
        self.month(month).all(|c| grain + CornishFisher::miss(*c) <= f64::max(allowed, NEAR * c[0]))
    }

    /// What a month's numbers are told in.
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
        let cumulants = self.told_in(unit, month);
        let laws = cumulants.iter().map(|c| Box::new(CornishFisher::new(*c)) as Box<dyn Distribution>).collect();
        Mixture::new(unit, &cumulants, laws)
    }

    /// The worlds' cumulants of one month, told in this unit.
    fn told_in(&self, unit: f64, month: usize) -> Vec<Cumulants> {
        let scale = self.atom / unit;
        let told = |c: &Cumulants| [c[0] * scale, c[1] * scale.powi(2), c[2] * scale.powi(3), c[3] * scale.powi(4)];
        self.month(month).map(told).collect()
    }

    /// The mean law of some worlds in some months, read off a circle.
    fn turned(&self, trees: &[Branching], circle: &Rc<Circle>, months: Months, unit: f64) -> Vec<Turned> {
        let amounts = self.amounts(unit, *months.end());
        let mut values: Vec<Vec<Complex64>> = months.clone().map(|_| Vec::with_capacity(circle.half())).collect();
        for k in 0..circle.half() {
            let transforms: Vec<Vec<Complex64>> = amounts.iter().map(|line| circle.amounts(k, line)).collect();
            let mut sums = vec![Complex64::ZERO; values.len()];
            for tree in trees {
                let world = tree.generate(months.clone(), &transforms);
                sums.iter_mut().zip(world).for_each(|(sum, value)| *sum += value);
            }
            values.iter_mut().zip(sums).for_each(|(month, sum)| month.push(sum / trees.len() as f64));
        }
        values.into_iter().map(|values| circle.law(values.into_iter())).collect()
    }
}

fn circle(roots: f64) -> Rc<Circle> {
    Rc::new(Circle::new((roots as usize).next_multiple_of(2)))
}

/// So many standard deviations above the mean.
fn above(deviations: f64, cumulants: &Cumulants) -> f64 {
    cumulants[0] + deviations * cumulants[1].max(0.0).sqrt()
}
