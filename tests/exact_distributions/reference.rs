//! Distributions of clients and revenue by plain convolution, straight from the definitions in the
//! model's documentation. Nothing here is shared with the library: paces, survival, referrals and
//! the quantiles of churn are computed again, in another way.

use plateau::model::{Evidence, Hire, Scenario, Segment};

/// Probabilities of `low`, `low + 1`, …; those left out add up to less than 1e-16.
pub struct Pmf {
    low: usize,
    weights: Vec<f64>,
}

impl Pmf {
    /// From the ratio of neighbors, `ratio(n) = P(n + 1) ÷ P(n)`, in both directions from the mode.
    fn from_ratios(mode: usize, ratio: impl Fn(f64) -> f64) -> Self {
        const LEAST: f64 = 1e-25;
        let (mut left, mut right) = (Vec::new(), vec![1.0]);
        let (mut weight, mut n) = (1.0, mode);
        while n > 0 && weight > LEAST {
            n -= 1;
            weight /= ratio(n as f64);
            left.push(weight);
        }
        (weight, n) = (1.0, mode);
        while weight > LEAST {
            weight *= ratio(n as f64);
            n += 1;
            right.push(weight);
        }
        let low = mode - left.len();
        left.reverse();
        left.append(&mut right);
        // The smallest first, so that rounding does not add up.
        let mut sorted = left.clone();
        sorted.sort_by(f64::total_cmp);
        let total: f64 = sorted.iter().sum();
        Self { low, weights: left.into_iter().map(|weight| weight / total).collect() }
    }

    pub fn poisson(mean: f64) -> Self {
        if mean == 0.0 {
            return Self { low: 0, weights: vec![1.0] };
        }
        Self::from_ratios(mean as usize, |n| mean / (n + 1.0))
    }

    pub fn binomial(count: f64, p: f64) -> Self {
        if p <= 0.0 || p >= 1.0 {
            return Self { low: if p >= 1.0 { count as usize } else { 0 }, weights: vec![1.0] };
        }
        let mode = ((count + 1.0) * p).min(count) as usize;
        Self::from_ratios(mode, |n| if n >= count { 0.0 } else { (count - n) / (n + 1.0) * (p / (1.0 - p)) })
    }

    /// Convolution, cut to what weighs more than 1e-25 of the largest.
    pub fn plus(&self, other: &Self) -> Self {
        let mut sum = vec![0.0; self.weights.len() + other.weights.len() - 1];
        for (i, a) in self.weights.iter().enumerate() {
            for (j, b) in other.weights.iter().enumerate() {
                sum[i + j] += a * b;
            }
        }
        let least = 1e-25 * sum.iter().copied().fold(0.0, f64::max);
        let start = sum.iter().position(|w| *w > least).unwrap();
        let end = sum.iter().rposition(|w| *w > least).unwrap();
        Self { low: self.low + other.low + start, weights: sum[start..=end].to_vec() }
    }

    /// `P(self + other ≤ x)` without the distribution of the sum.
    pub fn sum_at_most(&self, other: &Self, x: i64) -> f64 {
        let mut running = other.weights.clone();
        for i in 1..running.len() {
            running[i] += running[i - 1];
        }
        let part = |(i, weight): (usize, &f64)| {
            let rest = x - (self.low + i) as i64 - other.low as i64;
            match usize::try_from(rest) {
                Ok(rest) => weight * running.get(rest).copied().unwrap_or(1.0),
                Err(_) => 0.0,
            }
        };
        self.weights.iter().enumerate().map(part).sum()
    }
}

/// One group of clients as the definitions have it.
struct Line {
    share: f64,
    fee: f64,
    churn: f64,
    term: u32,
    clients: f64,
}

fn lines(plan: &Scenario, factor: f64) -> Vec<Line> {
    let shares: f64 = plan.segments.iter().map(|s| s.sign_up_share).sum();
    let oversold = plan.oversold.map_or(0.0, |o| o.sign_up_share);
    let line = |s: &Segment| Line {
        share: s.sign_up_share / shares * (1.0 - oversold),
        fee: s.monthly_fee,
        churn: if plan.churn_evidence.is_some() {
            (s.monthly_churn * factor).clamp(0.0001, 1.0)
        } else {
            s.monthly_churn
        },
        term: s.term_months,
        clients: s.starting_clients,
    };
    let mut lines: Vec<Line> = plan.segments.iter().map(line).collect();
    if let Some(o) = plan.oversold {
        let (fee, churn) = (o.monthly_fee.expect("given in these tests"), 1.0 / o.lifetime_months);
        lines.push(Line { share: oversold, fee, churn, term: 1, clients: o.starting_clients });
    }
    lines
}

/// Sign-ups won by reps in a month.
fn won(plan: &Scenario, month: u32) -> f64 {
    let ramped = |since: u32| {
        if plan.ramp_months == 0 { 1.0 } else { (f64::from(since) / f64::from(plan.ramp_months)).min(1.0) }
    };
    let hire = |hire: &Hire| if month < hire.month { 0.0 } else { ramped(month - hire.month) * f64::from(hire.count) };
    let hired: f64 = plan.hires.iter().map(hire).sum();
    let again = plan.recurring_hires.map_or(0.0, |r| {
        let starts = (r.first_month..=month).step_by(r.every_months as usize);
        starts.map(|start| ramped(month - start) * f64::from(r.count)).sum()
    });
    plan.sign_ups_per_rep * (plan.reps + hired + again)
}

fn power(base: f64, exponent: u32) -> f64 {
    (0..exponent).fold(1.0, |product, _| product * base)
}

/// `S(age) = (1 − c)^(k·⌊age ÷ k⌋)`.
fn survival(line: &Line, age: u32) -> f64 {
    power(1.0 - line.churn, line.term * (age / line.term))
}

/// The mean of that over the phases of a term.
fn book_survival(line: &Line, months: u32) -> f64 {
    let phases = (0..line.term).map(|phase| power(1.0 - line.churn, line.term * ((phase + months) / line.term)));
    phases.sum::<f64>() / f64::from(line.term)
}

/// Today's clients and the sign-ups of a plan without referrals, still there in a month.
pub fn parts(plan: &Scenario, factor: f64, month: u32) -> (Pmf, Pmf) {
    let lines = lines(plan, factor);
    let mut book = Pmf::poisson(0.0);
    for line in lines.iter().filter(|line| line.clients > 0.0) {
        book = book.plus(&Pmf::binomial(line.clients, book_survival(line, month)));
    }
    let there = |line: &Line| (1..=month).map(|u| line.share * won(plan, u) * survival(line, month - u)).sum::<f64>();
    (book, Pmf::poisson(lines.iter().map(there).sum()))
}

/// Polynomials in x cut after a power: coefficients below it are not touched by the cut.
type Series = Vec<f64>;

fn times(a: &[f64], b: &[f64]) -> Series {
    let mut product = vec![0.0; a.len()];
    for (i, a) in a.iter().enumerate().filter(|(_, a)| **a != 0.0) {
        for (sum, b) in product[i..].iter_mut().zip(b) {
            *sum += a * b;
        }
    }
    product
}

/// `b = exp(a)` solves `b' = a'·b`.
fn exp(a: &[f64]) -> Series {
    // Where the first coefficient would be too small for a number, the square of half the exponent.
    if a[0] < -600.0 {
        let half = exp(&a.iter().map(|a| 0.5 * a).collect::<Series>());
        return times(&half, &half);
    }
    let terms: Vec<(usize, f64)> =
        a.iter().copied().enumerate().skip(1).filter(|(_, a)| *a != 0.0).map(|(k, a)| (k, k as f64 * a)).collect();
    let mut b = vec![a[0].exp(); a.len()];
    for n in 1..b.len() {
        let sum: f64 = terms.iter().take_while(|(k, _)| *k <= n).map(|(k, a)| a * b[n - k]).sum();
        b[n] = sum / n as f64;
    }
    b
}

fn raised(base: &[f64], exponent: u32) -> Series {
    let mut result = vec![0.0; base.len()];
    result[0] = 1.0;
    let (mut square, mut left) = (base.to_vec(), exponent);
    while left > 0 {
        if left & 1 == 1 {
            result = times(&result, &square);
        }
        left >>= 1;
        if left > 0 {
            square = times(&square, &square);
        }
    }
    result
}

/// Probabilities of 0 to `most` clients, or units of revenue where there is a unit, in a month.
pub fn branching(plan: &Scenario, factor: f64, month: u32, most: usize, unit: Option<f64>) -> Series {
    let lines = lines(plan, factor);
    let counts = |line: &Line| unit.map_or(1, |unit| (line.fee / unit).round() as usize);
    let own = |line: &Line| {
        let mut series = vec![0.0; most + 1];
        if let Some(at) = series.get_mut(counts(line)) {
            *at = 1.0;
        }
        series
    };
    // The transform of a client of each line and phase, so many months before it counts.
    let mut now: Vec<Vec<Series>> = lines.iter().map(|line| vec![own(line); line.term as usize]).collect();
    let mut exponent = vec![0.0; most + 1];
    for left in 0..month {
        let mut more = vec![0.0; most + 1];
        for (line, phases) in lines.iter().zip(&now) {
            more.iter_mut().zip(&phases[0]).for_each(|(sum, w)| *sum += line.share * w);
        }
        more[0] -= lines.iter().map(|line| line.share).sum::<f64>();
        exponent.iter_mut().zip(&more).for_each(|(sum, w)| *sum += won(plan, month - left) * w);
        let referred =
            (plan.referrals > 0.0).then(|| exp(&more.iter().map(|w| w * plan.referrals).collect::<Series>()));
        for (line, phases) in lines.iter().zip(&mut now) {
            let keep = power(1.0 - line.churn, line.term);
            let mut renewed: Series = phases[0].iter().map(|w| w * keep).collect();
            renewed[0] += 1.0 - keep;
            phases.rotate_left(1);
            *phases.last_mut().unwrap() = renewed;
            if let Some(referred) = &referred {
                for phase in phases.iter_mut() {
                    *phase = times(referred, phase);
                }
            }
        }
    }
    let mut all = exp(&exponent);
    for (line, phases) in lines.iter().zip(&now).filter(|(line, _)| line.clients > 0.0) {
        let mean = |n: usize| phases.iter().map(|phase| phase[n]).sum::<f64>() / phases.len() as f64;
        let book: Series = (0..=most).map(mean).collect();
        all = times(&all, &raised(&book, line.clients as u32));
    }
    all
}

/// Factors on churn, all equally likely: quantiles of Beta(lost + ½, stayed + ½) over its mean, from
/// the incomplete Beta function's continued fraction by halving.
pub fn factors(evidence: Option<Evidence>) -> Vec<f64> {
    let Some(Evidence { lost, at_risk }) = evidence else { return vec![1.0] };
    let (a, b) = (f64::from(lost) + 0.5, f64::from(at_risk - lost) + 0.5);
    let quantile = |q: f64| {
        let (mut low, mut high) = (0.0_f64, 1.0_f64);
        // By the order of magnitude first: quantiles may be tiny.
        for _ in 0..400 {
            let middle = if low < 0.5 * high { (low.max(1e-30) * high).sqrt() } else { 0.5 * (low + high) };
            if middle <= low || middle >= high {
                break;
            }
            if beta_at_most(a, b, middle) < q { low = middle } else { high = middle }
        }
        high
    };
    (0..32).map(|j| quantile((f64::from(j) + 0.5) / 32.0) / (a / (a + b))).collect()
}

fn beta_at_most(a: f64, b: f64, x: f64) -> f64 {
    let distance = x - a / (a + b);
    if x > (a + 1.0) / (a + b + 2.0) {
        1.0 - beta_fraction(b, a, 1.0 - x, -distance)
    } else {
        beta_fraction(a, b, x, distance)
    }
}

/// The incomplete Beta function; `distance` is that of `x` to the mean.
fn beta_fraction(a: f64, b: f64, x: f64, distance: f64) -> f64 {
    const TINY: f64 = 1e-300;
    // The logarithm of x^a·(1 − x)^b ÷ B(a, b) from its distance to the mean, as nothing but small terms: differences
    // of large logarithms would lose the digits that are tested here.
    let n = a + b;
    let front = a * (distance * n / a).ln_1p() + b * (-distance * n / b).ln_1p() + stirling_error(n)
        - stirling_error(a)
        - stirling_error(b)
        + 0.5 * (a * b / n / std::f64::consts::TAU).ln();
    // Lentz's method.
    let guarded = |value: f64| if value.abs() < TINY { TINY } else { value };
    let (mut c, mut d) = (1.0, 1.0 / guarded(1.0 - (a + b) * x / (a + 1.0)));
    let mut fraction = d;
    for m in 1..10_000 {
        let m = f64::from(m);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        d = 1.0 / guarded(1.0 + even * d);
        c = guarded(1.0 + even / c);
        fraction *= c * d;
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        d = 1.0 / guarded(1.0 + odd * d);
        c = guarded(1.0 + odd / c);
        fraction *= c * d;
        if (c * d - 1.0).abs() < 1e-16 {
            break;
        }
    }
    front.exp() * fraction / a
}

/// `ln Γ(z)` less Stirling's formula.
fn stirling_error(z: f64) -> f64 {
    if z < 20.0 {
        return libm::lgamma(z) - ((z - 0.5) * z.ln() - z + 0.5 * std::f64::consts::TAU.ln());
    }
    let square = z * z;
    (1.0 / 12.0 - (1.0 / 360.0 - (1.0 / 1_260.0 - (1.0 / 1_680.0 - 1.0 / 1_188.0 / square) / square) / square) / square)
        / z
}
