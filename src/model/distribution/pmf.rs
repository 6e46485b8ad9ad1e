//! Sums of binomial numbers and a Poisson number by convolution, kept where their probabilities are not negligible.

use super::Distribution;

/// Probabilities below this part of the largest one are left out.
const NEGLIGIBLE: f64 = 1e-18;

/// Convolutions up to this many products are carried out at once; larger ones are summed for each number asked for.
const SMALL: usize = 4_096;

/// Probabilities of the numbers from `low` on; outside they are 0. They sum to 1, and each is exact to 1e-13.
#[derive(Clone, Debug, PartialEq)]
pub struct Pmf {
    low: i64,
    weights: Vec<f64>,
}

impl Pmf {
    /// A constant.
    pub fn constant(number: i64) -> Self {
        Self { low: number, weights: vec![1.0] }
    }

    /// From ratios of neighbors: `up(n) = P(n + 1) ÷ P(n)` and `down(n) = P(n − 1) ÷ P(n)`, from the mode outwards,
    /// normalized in the end. No factorial and no power can overflow.
    fn around(mode: f64, up: impl Fn(f64) -> f64, down: impl Fn(f64) -> f64) -> Self {
        let mut weights = Vec::with_capacity(32);
        let (mut weight, mut n) = (1.0, mode);
        while n > 0.0 {
            weight *= down(n);
            if weight < NEGLIGIBLE {
                break;
            }
            n -= 1.0;
            weights.push(weight);
        }
        weights.reverse();
        weights.push(1.0);
        let low = n as i64;
        (weight, n) = (1.0, mode);
        loop {
            weight *= up(n);
            if weight < NEGLIGIBLE {
                break;
            }
            n += 1.0;
            weights.push(weight);
        }
        let total: f64 = weights.iter().sum();
        for weight in &mut weights {
            *weight /= total;
        }
        Self { low, weights }
    }

    /// The Poisson distribution with this mean, 0 or more.
    pub fn poisson(mean: f64) -> Self {
        if mean <= 0.0 {
            return Self::constant(0);
        }
        Self::around(mean.floor(), |n| mean / (n + 1.0), |n| n / mean)
    }

    /// The binomial distribution: `count` trials, a whole number, of this probability.
    pub fn binomial(count: f64, probability: f64) -> Self {
        if count <= 0.0 || probability <= 0.0 {
            return Self::constant(0);
        }
        if probability >= 1.0 {
            return Self::constant(count as i64);
        }
        let odds = probability / (1.0 - probability);
        let mode = ((count + 1.0) * probability).floor().min(count);
        Self::around(mode, |n| (count - n) / (n + 1.0) * odds, |n| n / (count - n + 1.0) / odds)
    }

    /// The distribution of the sum of two independent numbers.
    pub fn plus(&self, other: &Self) -> Self {
        let mut weights = vec![0.0; self.weights.len() + other.weights.len() - 1];
        for (i, a) in self.weights.iter().enumerate() {
            for (sum, b) in weights[i..].iter_mut().zip(&other.weights) {
                *sum += a * b;
            }
        }
        let least = NEGLIGIBLE * weights.iter().fold(0.0, |most: f64, w| most.max(*w));
        let start = weights.iter().position(|w| *w >= least).unwrap_or(0);
        let end = weights.iter().rposition(|w| *w >= least).unwrap_or(0);
        Self { low: self.low + other.low + start as i64, weights: weights[start..=end].to_vec() }
    }
}

/// Today's clients that are still there, and the sign-ups that are.
pub struct Sum {
    /// Distribution of today's clients.
    book: Pmf,
    /// The least number of sign-ups, and the cumulative probabilities from there on.
    low: i64,
    running: Vec<f64>,
}

impl Sum {
    /// The sum of today's clients and a Poisson number of sign-ups.
    pub fn new(book: Pmf, sign_ups: Pmf) -> Self {
        let (book, sign_ups) = if book.weights.len() * sign_ups.weights.len() <= SMALL && book.weights.len() > 1 {
            (Pmf::constant(0), book.plus(&sign_ups))
        } else {
            (book, sign_ups)
        };
        let mut sum = 0.0;
        let running = sign_ups
            .weights
            .iter()
            .map(|w| {
                sum += w;
                sum
            })
            .collect();
        Self { book, low: sign_ups.low, running }
    }
}

impl Distribution for Sum {
    fn at_most(&self, x: i64) -> f64 {
        // P(book + sign-ups ≤ x) = Σ_j P(book = j) · P(sign-ups ≤ x − j); j falls as x − j rises.
        let top = x - self.book.low - self.low;
        let running = |i: i64| match usize::try_from(i) {
            Ok(i) => self.running.get(i).copied().unwrap_or(1.0),
            Err(_) => 0.0,
        };
        self.book.weights.iter().zip(0..).map(|(w, j)| w * running(top - j)).sum()
    }
}
