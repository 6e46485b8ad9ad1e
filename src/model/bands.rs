//! The likely range of clients and of revenue, month by month.
//!
//! Exact wherever it is cheap. The work is estimated beforehand, in multiplications, from the plan
//! alone, so that the same plan always takes the same way:
//!
//! - without referrals: windows of binomials, any single segment, and twelve segments with a
//!   thousand clients; where the variance passes [`LARGE`] the expansion is as exact as the sum;
//! - with referrals: roots of unity for the mean and twelve standard deviations;
//! - beyond [`BUDGET`]: the expansion, within one client or 1%.
//!
//! Revenue of one fee is the fee times the clients. Revenue of several fees has a law of its own on
//! a lattice: the fees' common unit where that is coarse enough, else a fine one between whose
//! points each fee is shared out; where every segment has at least [`MANY`] clients in the mean,
//! the expansion.

use std::rc::Rc;

use num_complex::Complex64;

use super::growth::won_and_there;
use super::law::evidence::{churn_factors, with_churn};
use super::law::jet::Jet;
use super::law::smooth::{self, Cumulants, Smooth};
use super::law::tree::Tree;
use super::law::wheel::Circle;
use super::law::window::{Sum, Window};
use super::law::{Law, Mixture, Quantiles};
use super::scenario::{Line, Scenario};

/// Multiplications that a law may take: about a twentieth of a second in a browser.
const BUDGET: f64 = 2.5e7;

/// A variance above which the expansion is within a millionth of a client.
const LARGE: f64 = 1e4;

/// Clients of a segment from which on its revenue is smooth.
const MANY: f64 = 20.0;

/// Standard deviations above the mean that a circle of roots reaches.
const REACH: f64 = 12.0;

/// Standard deviations to both sides that a window covers.
const WINDOW: f64 = 18.0;

/// Numbers beyond this are told in larger units: one more or less no longer shows.
const HUGE: f64 = 1e12;

/// Most roots for an exact lattice of fees, and those of a fine one.
const COMMON_LATTICE: f64 = 4_096.0;
const FINE_LATTICE: usize = 2_048;

/// z of the 10%, 50% and 90% quantiles, from which their search starts.
const Z: [f64; 3] = [-1.281_551_565_5, 0.0, 1.281_551_565_5];

/// The laws of a plan's months, and what one unit of their numbers is.
pub struct Laws {
    /// One for each month asked for.
    pub months: Vec<Mixture>,
    /// Clients or money that the number 1 stands for.
    pub unit: f64,
    /// Whether they are exact.
    pub exact: bool,
}

/// The likely range of one month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// P10, P50, P90 of clients.
    pub clients: [f64; 3],
    /// Probability of that many clients, P10 and P90 included.
    pub probability: f64,
    /// P10, P50, P90 of monthly recurring revenue.
    pub mrr: [f64; 3],
}

/// The likely range of every month.
#[derive(Clone, Debug, PartialEq)]
pub struct Bands {
    /// Months 0 to the horizon.
    pub months: Vec<Band>,
    /// Whether the ranges are exact, see the module.
    pub exact: bool,
}

/// The plan under each churn that the evidence allows.
struct Worlds<'a> {
    scenario: &'a Scenario,
    lines: Vec<Vec<Line>>,
}

/// The likely ranges of a plan.
pub fn bands(scenario: &Scenario) -> Bands {
    let worlds = Worlds::new(scenario);
    let clients = worlds.clients(0);
    let revenue = if worlds.one_fee().is_some() { None } else { Some(worlds.revenue(0)) };
    let fee = worlds.one_fee().unwrap_or(0.0);
    let months = clients.months.iter().enumerate().map(|(month, law)| {
        let Quantiles { p, probability } = law.quantiles();
        let clients = p.map(|n| n as f64 * clients.unit);
        let mrr = match &revenue {
            Some(laws) => laws.months[month].quantiles().p.map(|n| n as f64 * laws.unit),
            None => clients.map(|n| n * fee),
        };
        Band { clients, probability, mrr }
    });
    Bands { months: months.collect(), exact: clients.exact }
}

/// The law of revenue in the last month of a plan.
pub fn last_revenue(scenario: &Scenario) -> Laws {
    let worlds = Worlds::new(scenario);
    let last = scenario.horizon_months as usize;
    match worlds.one_fee() {
        Some(fee) => {
            let clients = worlds.clients(last);
            Laws { unit: fee * clients.unit, ..clients }
        }
        None => worlds.revenue(last),
    }
}

impl<'a> Worlds<'a> {
    fn new(scenario: &'a Scenario) -> Self {
        let plan = scenario.lines();
        let factors = churn_factors(scenario.churn_evidence);
        Self { scenario, lines: factors.into_iter().map(|factor| with_churn(&plan, factor)).collect() }
    }

    fn count(&self) -> f64 {
        self.lines.len() as f64
    }

    /// The lines that ever have a client.
    fn used(&self) -> impl Iterator<Item = &Line> {
        self.lines[0].iter().filter(|line| line.share > 0.0 || line.clients > 0.0)
    }

    /// The fee, where all clients pay the same for good.
    fn one_fee(&self) -> Option<f64> {
        let fee = self.used().next()?.fee;
        self.used().all(|line| line.fee == fee && line.expansion == 0.0).then_some(fee)
    }

    /// Laws of the number of clients from month `from` to the horizon.
    fn clients(&self, from: usize) -> Laws {
        if self.scenario.referrals == 0.0 {
            let (months, exact) = self.windows(from);
            return Laws { months, unit: 1.0, exact };
        }
        let unit = (self.top(1.0, false) / HUGE).max(1.0);
        let (months, exact) = self.turned(from, unit, None);
        Laws { months, unit, exact }
    }

    /// Laws of revenue where fees differ.
    fn revenue(&self, from: usize) -> Laws {
        let (unit, lattice) = self.fee_unit();
        let (months, exact) = self.turned(from, unit, Some(lattice));
        Laws { months, unit, exact: exact && lattice == Lattice::Common }
    }

    /// Without referrals: today's clients and a Poisson number of sign-ups.
    fn windows(&self, from: usize) -> (Vec<Mixture>, bool) {
        let exact = self.count() * self.window_work() <= BUDGET;
        let worlds: Vec<(Vec<Line>, Vec<f64>)> =
            self.lines.iter().map(|lines| (books(lines), won_and_there(self.scenario, lines))).collect();
        let month = |t: usize| {
            let laws = worlds.iter().map(|(books, won)| {
                let cumulants = books.iter().fold(smooth::poisson(won[t]), |sum, line| {
                    smooth::plus(sum, smooth::binomial(line.clients, line.book_survival(t as u32)))
                });
                if !exact || cumulants[1] > LARGE {
                    return (cumulants, Box::new(Smooth::new(cumulants)) as Box<dyn Law>);
                }
                let book = books
                    .iter()
                    .map(|line| Window::binomial(line.clients, line.book_survival(t as u32)))
                    .reduce(|sum, line| sum.plus(&line))
                    .unwrap_or_else(|| Window::sure(0));
                (cumulants, Box::new(Sum::new(book, Window::poisson(won[t]))) as Box<dyn Law>)
            });
            mixture(laws.collect())
        };
        ((from..=self.scenario.horizon_months as usize).map(month).collect(), exact)
    }

    /// Multiplications that the windows of one world take at the most.
    fn window_work(&self) -> f64 {
        let (mut work, mut variance) = (0.0, 0.0);
        let books = books(&self.lines[0]);
        for (i, line) in books.iter().enumerate() {
            let width = |variance: f64| WINDOW * variance.min(LARGE).sqrt() + 4.0;
            let own = line.clients / 4.0;
            if i > 0 {
                work += width(own).min(line.clients) * width(variance);
            }
            variance += own;
            // The last one is summed against the sign-ups for each number that is asked.
            if i + 1 == books.len() {
                work += 10.0 * width(variance).min(line.clients + 1.0);
            }
        }
        (work + 40.0) * f64::from(self.scenario.horizon_months)
    }

    /// Clients (without a lattice) or revenue by the generating function on a circle.
    fn turned(&self, from: usize, unit: f64, lattice: Option<Lattice>) -> (Vec<Mixture>, bool) {
        let trees: Vec<Tree> = self.lines.iter().map(|lines| Tree::new(self.scenario, lines)).collect();
        let amounts = self.amounts(unit, lattice.is_some());
        let cumulants: Vec<Vec<Cumulants>> = trees.iter().map(|tree| cumulants(tree, &amounts)).collect();
        let top = cumulants.iter().flatten().copied().map(reach).fold(1.0, f64::max);
        let size = (top.min(HUGE) as usize + 2).next_multiple_of(2);
        let work = self.count() * Tree::work(self.scenario, &self.lines[0]) * size as f64 / 2.0;
        let smooth_enough = lattice.is_some() && self.all_many();
        let exact = work <= BUDGET;
        let mut worlds: Vec<Vec<Box<dyn Law>>> = Vec::new();
        for (tree, cumulants) in trees.iter().zip(&cumulants) {
            worlds.push(if exact && !smooth_enough {
                let circle = Rc::new(Circle::new(size));
                let rows: Vec<Vec<Complex64>> =
                    (0..circle.half()).map(|k| tree.logarithms(&transform(&circle, k, &amounts))).collect();
                let law = |t: usize| circle.law(rows.iter().map(|row| row[t].exp()));
                (from..cumulants.len()).map(|t| Box::new(law(t)) as Box<dyn Law>).collect()
            } else {
                cumulants[from..].iter().map(|c| Box::new(Smooth::new(*c)) as Box<dyn Law>).collect()
            });
        }
        let mut months = Vec::new();
        for t in (from..cumulants[0].len()).rev() {
            let laws = worlds.iter_mut().zip(&cumulants).filter_map(|(w, c)| Some((c[t], w.pop()?)));
            months.push(mixture(laws.collect()));
        }
        months.reverse();
        (months, exact)
    }

    /// What a client of each line counts for, in units, by the months since today or its sign-up.
    fn amounts(&self, unit: f64, fees: bool) -> Vec<Vec<f64>> {
        let amount = |line: &Line, month: i32| {
            if fees { line.fee * (1.0 + line.expansion).powi(month) / unit } else { 1.0 / unit }
        };
        let months = self.scenario.horizon_months as i32;
        let whole = |a: f64| if (a - a.round()).abs() < 1e-9 { a.round() } else { a };
        self.lines[0].iter().map(|line| (0..=months).map(|month| whole(amount(line, month))).collect()).collect()
    }

    /// Whether every line that has clients has many of them in every month but the first.
    fn all_many(&self) -> bool {
        self.used().all(|line| {
            let alone = won_and_there(self.scenario, &[*line]);
            (1..alone.len()).all(|t| alone[t] + line.clients * line.book_survival(t as u32) >= MANY)
        })
    }

    /// The unit of the lattice of fees: their common one where it is coarse enough.
    fn fee_unit(&self) -> (f64, Lattice) {
        let largest = self.used().map(|line| line.fee).fold(0.0, f64::max);
        let top = self.top(largest, true) * largest;
        match self.common_unit() {
            Some(unit) if top / unit < COMMON_LATTICE => (unit, Lattice::Common),
            _ => (top / (FINE_LATTICE - 4) as f64, Lattice::Fine),
        }
    }

    /// Twelve standard deviations above the mean, at the most over all months, at least 1; in units.
    fn top(&self, unit: f64, fees: bool) -> f64 {
        let amounts = self.amounts(unit, fees);
        let worlds = self.lines.iter().map(|lines| Tree::new(self.scenario, lines));
        worlds.flat_map(|tree| cumulants(&tree, &amounts)).map(reach).fold(1.0, f64::max)
    }

    /// The largest amount that divides all fees, if none of them grows and all are whole cents.
    fn common_unit(&self) -> Option<f64> {
        const CENTS: f64 = 100.0;
        let mut unit = 0_u64;
        for line in self.used() {
            let cents = line.fee * CENTS;
            if line.expansion != 0.0 || (cents - cents.round()).abs() > 1e-6 * cents.max(1.0) {
                return None;
            }
            let (mut a, mut b) = (unit, cents.round() as u64);
            while b > 0 {
                (a, b) = (b, a % b);
            }
            unit = a;
        }
        Some(unit as f64 / CENTS)
    }
}

/// How fees lie on the lattice of revenue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lattice {
    /// Each on a point.
    Common,
    /// Shared out between two points.
    Fine,
}

/// What clients count for at one root; each line's once where its fee does not grow.
fn transform<'a>(circle: &'a Circle, k: usize, amounts: &'a [Vec<f64>]) -> impl Fn(usize, usize) -> Complex64 + 'a {
    let steady: Vec<Option<Complex64>> =
        amounts.iter().map(|a| (a.first() == a.last()).then(|| circle.amount(k, a[0]))).collect();
    move |line, month| steady[line].unwrap_or_else(|| circle.amount(k, amounts[line][month]))
}

/// The cumulants of each month.
fn cumulants(tree: &Tree, amounts: &[Vec<f64>]) -> Vec<Cumulants> {
    let logs = tree.logarithms(&|line, month| Jet::argument(amounts[line][month]));
    logs.into_iter().map(Jet::cumulants).collect()
}

/// Twelve standard deviations above the mean.
fn reach(cumulants: Cumulants) -> f64 {
    cumulants[0] + REACH * cumulants[1].max(0.0).sqrt()
}

/// Lines with clients today; those that leave alike are one.
fn books(lines: &[Line]) -> Vec<Line> {
    let mut books: Vec<Line> = Vec::new();
    for line in lines.iter().filter(|line| line.clients > 0.0) {
        match books.iter_mut().find(|book| book.churn == line.churn && book.term == line.term) {
            Some(book) => book.clients += line.clients,
            None => books.push(*line),
        }
    }
    books
}

/// The mean of the worlds' laws, with a first guess of its quantiles.
fn mixture(worlds: Vec<(Cumulants, Box<dyn Law>)>) -> Mixture {
    let count = worlds.len() as f64;
    let over = |value: &dyn Fn(&Cumulants) -> f64| worlds.iter().map(|(c, _)| value(c)).sum::<f64>() / count;
    let mean = over(&|c| c[0]);
    let variance = over(&|c| c[1] + (c[0] - mean) * (c[0] - mean));
    let third = over(&|c| c[2] + 3.0 * c[1] * (c[0] - mean) + (c[0] - mean).powi(3));
    let fourth = if worlds.len() == 1 { over(&|c| c[3]) } else { 0.0 };
    let about = Smooth::new([mean, variance, third, fourth]);
    let guess = Z.map(|z| (about.at_normal(z) - 0.5).ceil().max(0.0) as i64);
    Mixture { laws: worlds.into_iter().map(|(_, law)| law).collect(), guess }
}
