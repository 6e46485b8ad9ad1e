//! Clients with referrals, and revenue of several fees: generating functions on a circle of roots.
//!
//! A circle has room for the mean and some standard deviations of the widest month; the worlds of
//! the evidence are added up on it, so that a month has one law in the end.

use std::rc::Rc;

use num_complex::Complex64;

use super::worlds::Worlds;
use super::{BUDGET, Laws, QUESTIONS};
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

/// Largest fees in the mean from which on single clients no longer show in revenue.
const MANY: f64 = 50.0;

/// How far off the expansion may be, as a part of the mean.
const NEAR: f64 = 0.002;

/// How the numbers lie on a circle.
struct Lattice {
    /// Clients or money that one step is.
    unit: f64,
    roots: f64,
    exact: bool,
}

/// What is counted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Counted {
    Clients,
    Revenue,
}

/// Laws of the number of clients from month `from` to the horizon.
pub(super) fn clients(worlds: &Worlds, from: usize) -> Laws {
    let plan = Plan::new(worlds, Counted::Clients, from);
    let needed = plan.top(REACH) + 2.0;
    if needed <= plan.affordable() {
        plan.turned(&Lattice { unit: 1.0, roots: needed, exact: true })
    } else if let Some(lattice) = plan.fine().filter(|_| !plan.is_close_throughout()) {
        plan.turned(&lattice)
    } else {
        plan.smooth((needed / PARTS).max(1.0))
    }
}

/// Laws of revenue where fees differ.
pub(super) fn revenue(worlds: &Worlds, from: usize) -> Laws {
    let plan = Plan::new(worlds, Counted::Revenue, from);
    let top = plan.top(REACH);
    if let Some(unit) = worlds.common_unit()
        && top / unit + 2.0 <= plan.affordable().min(COMMON_ROOTS)
    {
        plan.turned(&Lattice { unit, roots: top / unit + 2.0, exact: true })
    } else if let Some(lattice) = plan.fine().filter(|_| !plan.is_close_throughout()) {
        plan.turned(&lattice)
    } else {
        plan.smooth(top / PARTS)
    }
}

/// A plan's worlds with all that is reckoned before a circle is chosen.
struct Plan<'a> {
    worlds: &'a Worlds<'a>,
    counted: Counted,
    from: usize,
    trees: Vec<Tree>,
    /// What the cumulants are counted in: the largest fee, or one client.
    atom: f64,
    /// Cumulants of each world's months.
    cumulants: Vec<Vec<Cumulants>>,
}

impl<'a> Plan<'a> {
    fn new(worlds: &'a Worlds<'a>, counted: Counted, from: usize) -> Self {
        let trees: Vec<Tree> = worlds.lines.iter().map(|lines| Tree::new(worlds.scenario, lines)).collect();
        let atom = if counted == Counted::Clients { 1.0 } else { worlds.largest_fee() };
        let mut plan = Self { worlds, counted, from, trees, atom, cumulants: Vec::new() };
        let jets: Vec<Vec<Jet>> =
            plan.amounts(atom).iter().map(|line| line.iter().copied().map(Jet::argument).collect()).collect();
        let world = |tree: &Tree| tree.generate(from, &jets).into_iter().map(Jet::cumulants).collect();
        plan.cumulants = plan.trees.iter().map(world).collect();
        plan
    }

    /// What a client of each line counts for, in units, by the months since today or its sign-up.
    fn amounts(&self, unit: f64) -> Vec<Vec<f64>> {
        let months = self.worlds.scenario.horizon_months as i32;
        let whole = |a: f64| if (a - a.round()).abs() < 1e-9 { a.round() } else { a };
        let amount = |line: &Line, month: i32| match self.counted {
            Counted::Clients => 1.0 / unit,
            Counted::Revenue => whole(line.fee * (1.0 + line.expansion).powi(month) / unit),
        };
        self.worlds.paying().iter().map(|line| (0..=months).map(|month| amount(line, month)).collect()).collect()
    }

    /// So many standard deviations above the mean, at the most over all months and worlds.
    fn top(&self, reach: f64) -> f64 {
        let top = |c: &Cumulants| c[0] + reach * c[1].max(0.0).sqrt();
        self.atom * self.cumulants.iter().flatten().map(top).fold(1.0, f64::max)
    }

    /// How many roots the budget allows.
    fn affordable(&self) -> f64 {
        let growing = self.worlds.paying().iter().filter(|line| line.expansion != 0.0).count() as f64;
        let once = (QUESTIONS + 10.0 * growing) * f64::from(self.worlds.scenario.horizon_months);
        2.0 * BUDGET / (once + self.trees.iter().map(Tree::work).sum::<f64>())
    }

    /// A fine lattice for all that has any weight, if the budget allows one and its steps are not so
    /// large that a client no longer shows beside them.
    fn fine(&self) -> Option<Lattice> {
        let roots = self.affordable().min(FINE_ROOTS);
        let unit = self.top(FINE_REACH) / (roots - 4.0);
        (roots >= COARSE_ROOTS && unit < self.atom * WIDEST).then_some(Lattice { unit, roots, exact: false })
    }

    fn months(&self) -> usize {
        self.cumulants[0].len()
    }

    /// Whether the expansion is within one client, or a fifth of a per cent, in this month.
    fn is_close(&self, month: usize) -> bool {
        self.cumulants.iter().map(|world| world[month]).all(|c| match self.counted {
            Counted::Clients => Smooth::miss(c) <= 0.25 + NEAR * c[0],
            Counted::Revenue => c[0] >= MANY && Smooth::miss(c) <= NEAR * c[0],
        })
    }

    /// Whether it is in every month.
    fn is_close_throughout(&self) -> bool {
        (0..self.months()).all(|month| self.is_close(month))
    }

    /// The worlds' cumulants of one month, told in this unit.
    fn told_in(&self, unit: f64, month: usize) -> Vec<Cumulants> {
        let scale = self.atom / unit;
        let told = |c: Cumulants| [c[0] * scale, c[1] * scale.powi(2), c[2] * scale.powi(3), c[3] * scale.powi(4)];
        self.cumulants.iter().map(|world| told(world[month])).collect()
    }

    fn smooth(&self, unit: f64) -> Laws {
        Laws { months: (0..self.months()).map(|month| self.expanded(unit, month)).collect(), unit, exact: false }
    }

    /// The expansions of one month.
    fn expanded(&self, unit: f64, month: usize) -> Mixture {
        let cumulants = self.told_in(unit, month);
        let laws = cumulants.iter().map(|c| Box::new(Smooth::new(*c)) as Box<dyn Law>).collect();
        Mixture::new(&cumulants, laws)
    }

    /// Laws read off a circle; months for which a lattice that is not exact is too coarse are near enough to
    /// their expansion.
    fn turned(&self, lattice: &Lattice) -> Laws {
        let circle = Rc::new(Circle::new((lattice.roots as usize).next_multiple_of(2)));
        let amounts = self.amounts(lattice.unit);
        let mut values = vec![Vec::with_capacity(circle.half()); self.months()];
        for k in 0..circle.half() {
            let transforms: Vec<Vec<Complex64>> = amounts.iter().map(|line| circle.amounts(k, line)).collect();
            let mut sums = vec![Complex64::ZERO; values.len()];
            for tree in &self.trees {
                let months = tree.generate(self.from, &transforms);
                sums.iter_mut().zip(months).for_each(|(sum, value)| *sum += value);
            }
            values.iter_mut().zip(sums).for_each(|(month, sum)| month.push(sum / self.worlds.count()));
        }
        let month = |(t, values): (usize, Vec<Complex64>)| {
            if !lattice.exact && self.is_close(t) {
                return self.expanded(lattice.unit, t);
            }
            Mixture::new(&self.told_in(lattice.unit, t), vec![Box::new(circle.law(values.into_iter()))])
        };
        Laws { months: values.into_iter().enumerate().map(month).collect(), unit: lattice.unit, exact: lattice.exact }
    }
}
