//! Clients with referrals, and revenue of several fees: generating functions on a circle of roots.
//!
//! A circle has room for the mean and some standard deviations of its widest month; the worlds of
//! the evidence are added up on it, so that a month has one law in the end. Where the budget does not
//! allow an exact one, blocks of months with numbers of like size share a fine one; where it does not
//! allow that either, with all worlds or with fewer, there is the expansion.

use std::ops::RangeInclusive;
use std::rc::Rc;

use num_complex::Complex64;

use super::worlds::Worlds;
use super::{Laws, QUESTIONS};
use crate::model::law::evidence::POINTS;
use crate::model::law::jet::Jet;
use crate::model::law::smooth::{Cumulants, Smooth};
use crate::model::law::tree::Tree;
use crate::model::law::wheel::Circle;
use crate::model::law::{Law, Mixture};
use crate::model::scenario::Line;

/// Standard deviations above the mean that an exact circle reaches, and a fine one.
const REACH: f64 = 12.0;
const FINE_REACH: f64 = 8.0;

/// Most roots of a circle on the fees' common unit.
const COMMON_ROOTS: f64 = 4_096.0;

/// Roots of a fine circle, and the fewest with which one still serves.
const FINE_ROOTS: f64 = 1_024.0;
const COARSE_ROOTS: f64 = 256.0;

/// Most clients, or largest fees, to a step of a lattice.
const WIDEST: f64 = 1e8;

/// How finely large numbers, and revenue where nothing else sets its unit, are told: parts of the largest.
const PARTS: f64 = 1e6;

/// What the expansion of revenue may be off because clients are whole, in largest fees.
const GRAIN: f64 = 0.25;

/// How far off the expansion may be, as a part of the mean.
const NEAR: f64 = 0.005;

/// How the numbers lie on a circle.
#[derive(Clone, Copy)]
struct Lattice {
    /// Clients or money that one step is.
    unit: f64,
    roots: f64,
}

/// Multiplications for the transform of one month's fee where fees grow.
const GROWING: f64 = 15.0;

/// Months one after another.
type Months = RangeInclusive<usize>;

/// What is counted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Counted {
    Clients,
    Revenue,
}

/// Laws of the number of clients from month `from` to the horizon.
pub(super) fn clients(worlds: &Worlds, from: usize) -> Laws {
    let plan = Plan::new(worlds, Counted::Clients, from);
    let needed = plan.top(plan.all(), REACH) + 2.0;
    if needed <= plan.affordable(worlds.trees(), &[plan.all()]) {
        plan.exact(Lattice { unit: 1.0, roots: needed })
    } else {
        plan.near()
    }
}

/// Laws of revenue where fees differ.
pub(super) fn revenue(worlds: &Worlds, from: usize) -> Laws {
    let plan = Plan::new(worlds, Counted::Revenue, from);
    let (top, most) = (plan.top(plan.all(), REACH), plan.affordable(worlds.trees(), &[plan.all()]));
    if let Some(unit) = worlds.common_unit()
        && top / unit + 2.0 <= most.min(COMMON_ROOTS)
    {
        plan.exact(Lattice { unit, roots: top / unit + 2.0 })
    } else {
        plan.near()
    }
}

/// A plan's worlds with all that is reckoned before a circle is chosen.
struct Plan<'a> {
    worlds: &'a Worlds<'a>,
    counted: Counted,
    from: usize,
    /// What the cumulants are counted in: the largest fee, or one client.
    atom: f64,
    /// Cumulants of each world's months.
    cumulants: Vec<Vec<Cumulants>>,
}

impl<'a> Plan<'a> {
    fn new(worlds: &'a Worlds<'a>, counted: Counted, from: usize) -> Self {
        let atom = if counted == Counted::Clients { 1.0 } else { worlds.largest_fee() };
        let mut plan = Self { worlds, counted, from, atom, cumulants: Vec::new() };
        let jets: Vec<Vec<Jet>> = plan
            .amounts(atom, *plan.all().end())
            .iter()
            .map(|line| line.iter().copied().map(Jet::argument).collect())
            .collect();
        let world = |tree: &Tree| tree.generate(plan.all(), &jets).into_iter().map(Jet::cumulants).collect();
        plan.cumulants = worlds.trees().iter().map(world).collect();
        plan
    }

    /// What a client of each line counts for, in units, by the months since today or its sign-up.
    fn amounts(&self, unit: f64, last: usize) -> Vec<Vec<f64>> {
        let whole = |a: f64| if (a - a.round()).abs() < 1e-9 { a.round() } else { a };
        let amount = |line: &Line, month: i32| match self.counted {
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

    /// So many standard deviations above the mean, at the most over some months and all worlds.
    fn top(&self, months: Months, deviations: f64) -> f64 {
        let top = |c: &Cumulants| c[0] + deviations * c[1].max(0.0).sqrt();
        self.atom * months.flat_map(|month| self.month(month)).map(top).fold(1.0, f64::max)
    }

    /// How many roots the budget allows if each block of months has a circle of its own.
    fn affordable(&self, trees: &[Tree], blocks: &[Months]) -> f64 {
        let lines = self.worlds.paying().iter();
        let transforms: f64 = lines.map(|line| if line.expansion == 0.0 { 1.0 } else { GROWING }).sum();
        let block = |months: &Months| {
            let last = *months.end();
            transforms * last as f64 + trees.iter().map(|tree| tree.work(last)).sum::<f64>()
        };
        let asked = QUESTIONS * self.all().count() as f64;
        2.0 * self.worlds.budget / (asked + blocks.iter().map(block).sum::<f64>())
    }

    fn exact(&self, lattice: Lattice) -> Laws {
        Laws { months: self.turned(self.worlds.trees(), &self.all(), lattice), exact: true }
    }

    /// Laws that are not exact: on fine lattices, or expanded.
    fn near(&self) -> Laws {
        if self.all().all(|month| self.is_close(month)) {
            return self.expanded();
        }
        let blocks = self.blocks();
        let points = if self.worlds.count() > 1.0 { &[POINTS, POINTS / 2, POINTS / 4][..] } else { &[POINTS] };
        for &points in points {
            let thinned = if points < POINTS { Some(self.worlds.thinned(points)) } else { None };
            let trees = thinned.as_ref().unwrap_or(self.worlds).trees();
            let roots = self.affordable(trees, &blocks).min(FINE_ROOTS);
            if roots >= COARSE_ROOTS {
                let block = |months: &Months| {
                    let unit = self.whole(self.top(months.clone(), FINE_REACH) / (roots - 4.0));
                    if unit > self.atom * WIDEST {
                        return months.clone().map(|month| self.expansion(month)).collect();
                    }
                    self.turned(trees, months, Lattice { unit, roots })
                };
                return Laws { months: blocks.iter().flat_map(block).collect(), exact: false };
            }
        }
        self.expanded()
    }

    /// Months one after another whose largest numbers are within a factor of two.
    fn blocks(&self) -> Vec<Months> {
        let (mut blocks, mut start) = (Vec::new(), self.from);
        let (mut least, mut most) = (f64::INFINITY, 0.0_f64);
        for month in self.all() {
            let top = self.top(month..=month, FINE_REACH);
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
        self.month(month).all(|c| grain + Smooth::miss(*c) <= f64::max(allowed, NEAR * c[0]))
    }

    /// A unit that is not finer than what is counted.
    fn whole(&self, unit: f64) -> f64 {
        if self.counted == Counted::Clients { unit.max(1.0) } else { unit }
    }

    fn expanded(&self) -> Laws {
        Laws { months: self.all().map(|month| self.expansion(month)).collect(), exact: false }
    }

    /// The expansions of one month.
    fn expansion(&self, month: usize) -> Mixture {
        let unit = self.whole(self.top(month..=month, REACH) / PARTS);
        let cumulants = self.told_in(unit, month);
        let laws = cumulants.iter().map(|c| Box::new(Smooth::new(*c)) as Box<dyn Law>).collect();
        Mixture::new(unit, &cumulants, laws)
    }

    /// The worlds' cumulants of one month, told in this unit.
    fn told_in(&self, unit: f64, month: usize) -> Vec<Cumulants> {
        let scale = self.atom / unit;
        let told = |c: &Cumulants| [c[0] * scale, c[1] * scale.powi(2), c[2] * scale.powi(3), c[3] * scale.powi(4)];
        self.month(month).map(told).collect()
    }

    /// Laws of some months, read off a circle.
    fn turned(&self, trees: &[Tree], months: &Months, lattice: Lattice) -> Vec<Mixture> {
        let circle = Rc::new(Circle::new((lattice.roots as usize).next_multiple_of(2)));
        let amounts = self.amounts(lattice.unit, *months.end());
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
        let law = |(month, values): (usize, Vec<Complex64>)| {
            let law = Box::new(circle.law(values.into_iter()));
            Mixture::new(lattice.unit, &self.told_in(lattice.unit, month), vec![law])
        };
        months.clone().zip(values).map(law).collect()
    }
}
