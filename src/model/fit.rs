//! The churn and the pace that explain what really happened best: least squares on the mean course.
//!
//! The mean course begins with the clients of the first month that is known. For a given churn it is linear in the pace,
//! so the best pace has a closed form; the churn is searched over its whole range.

use super::growth::course;
use super::limits::{MONTHLY_CHURN, REPS, SIGN_UPS_PER_REP};
use super::scenario::{Scenario, Segment};

/// Fewest months that say something: the first one, and one for each of churn and pace.
pub const LEAST_MONTHS: usize = 3;

/// How many churns are tried before the best one is looked for between its neighbors; the range is narrowed so often.
const TRIED: usize = 160;
const NARROWED: usize = 48;
/// The part of a range that a golden section keeps.
const GOLDEN: f64 = 0.618_033_988_749_895;
/// Sums of squares this near (as a part of all squares) are the same.
const SAME: f64 = 1e-12;
/// A pace that wins less than this part of the clients is what rounding leaves of none.
const NOBODY: f64 = 1e-6;
/// A churn explains the past about as well if it misses each month by no more than this part of their mean, or by
/// nothing that its noise could not make: so many variances.
const NEAR: f64 = 0.01;
const VARIANCES: f64 = 4.0;
/// Churns that differ by more than this factor and explain the past about as well cannot be told apart.
const APART: f64 = 2.0;

/// What grows besides.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Growth {
    /// Growth of a client's fee, fraction a month; 0 where clients are counted.
    pub expansion: f64,
    /// Referred sign-ups per client and month.
    pub referrals: f64,
}

/// Why nothing can be fitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FitError {
    /// Fewer than [`LEAST_MONTHS`] months are known.
    TooFew,
    /// There was never a client.
    NoClients,
}

/// What explains the past best.
#[derive(Clone, Debug, PartialEq)]
pub struct Fit {
    /// Fraction of clients that leave in a month.
    pub churn: f64,
    /// Sign-ups a month, of all reps together.
    pub sign_ups: f64,
    /// The row of the first month that is known, where the course begins.
    pub first: usize,
    /// The mean course from there on, to the last month.
    pub course: Vec<f64>,
    /// How far the course is off in a month that is known, on average, the first one aside.
    pub mean_error: f64,
    /// The part of the variance that the course explains, at most 1; none where all months are the same.
    pub explained: Option<f64>,
    /// The least and the largest churn that explain the past about as well.
    pub churns: [f64; 2],
}

impl Fit {
    /// Whether the past cannot tell churn and pace apart: very different churns explain it about as well.
    pub fn is_vague(&self) -> bool {
        self.churns[1] > self.churns[0] * APART
    }
}

/// The months that are known, counted from the first one.
struct Observed {
    values: Vec<(usize, f64)>,
    months: usize,
    growth: Growth,
}

/// A course with its best pace.
struct Candidate {
    sign_ups: f64,
    course: Vec<f64>,
    /// Sum of squared errors.
    squares: f64,
}

impl Observed {
    /// The course from so many clients at the beginning, with so many sign-ups a month.
    fn course(&self, churn: f64, clients: f64, sign_ups: f64) -> Vec<f64> {
        let segment = Segment {
            starting_clients: clients,
            monthly_expansion: self.growth.expansion,
            ..Segment::plain(1.0, churn)
        };
        let scenario = Scenario {
            horizon_months: self.months as u32 - 1,
            referrals: self.growth.referrals,
            ..Scenario::new(1.0, sign_ups, vec![segment])
        };
        // With a fee of 1, revenue counts clients, and how their fees have grown.
        course(&scenario).into_iter().map(|step| step.mrr).collect()
    }

    fn best_at(&self, churn: f64) -> Candidate {
        let stayed = self.course(churn, self.values[0].1, 0.0);
        let won = self.course(churn, 0.0, 1.0);
        let sum =
            |of: &dyn Fn(usize, f64) -> f64| self.values.iter().map(|(month, value)| of(*month, *value)).sum::<f64>();
        let sign_ups =
            sum(&|month, value| won[month] * (value - stayed[month])) / sum(&|month, _| won[month] * won[month]);
        let sign_ups = sign_ups.clamp(0.0, REPS.max * SIGN_UPS_PER_REP.max);
        let course: Vec<f64> = stayed.iter().zip(&won).map(|(stayed, won)| stayed + sign_ups * won).collect();
        let squares = sum(&|month, value| (value - course[month]).powi(2));
        Candidate { sign_ups, course, squares }
    }
}

/// A churn at a place from 0 to 1: its range on a logarithmic scale.
fn churn_at(place: f64) -> f64 {
    MONTHLY_CHURN.clamp(MONTHLY_CHURN.min * (MONTHLY_CHURN.max / MONTHLY_CHURN.min).powf(place))
}

/// What explains months one after the other best, of which some may not be known: clients, or revenue divided by the fee.
/// Of churns that explain them all the same, it is the `usual` one.
///
/// # Errors
/// See [`FitError`].
pub fn fit(months: &[Option<f64>], growth: Growth, usual: f64) -> Result<Fit, FitError> {
    let first = months.iter().position(Option::is_some).unwrap_or_default();
    let last = months.iter().rposition(Option::is_some).map_or(0, |last| last + 1);
    let known = months[first..last.max(first)].iter().enumerate();
    let values: Vec<(usize, f64)> = known.filter_map(|(month, value)| Some((month, (*value)?))).collect();
    if values.len() < LEAST_MONTHS {
        return Err(FitError::TooFew);
    }
    let all: f64 = values.iter().map(|(_, value)| value * value).sum();
    if all == 0.0 {
        return Err(FitError::NoClients);
    }
    let observed = Observed { values, months: last - first, growth };

    let places = || (0..=TRIED).map(|place| place as f64 / TRIED as f64);
    let tried: Vec<f64> = places().map(|place| observed.best_at(churn_at(place)).squares).collect();
    let best = (0..tried.len()).min_by(|a, b| tried[*a].total_cmp(&tried[*b])).unwrap_or_default();
    let churn = narrowed(&observed, best as f64 / TRIED as f64);
    let (mut churn, mut candidate) = (churn, observed.best_at(churn));
    if tried[best] < candidate.squares {
        churn = churn_at(best as f64 / TRIED as f64);
        candidate = observed.best_at(churn);
    }
    let at_usual = observed.best_at(usual);
    if at_usual.squares <= candidate.squares + SAME * all {
        (churn, candidate) = (usual, at_usual);
    }

    let count = observed.values.len() as f64;
    let mean = observed.values.iter().map(|(_, value)| value).sum::<f64>() / count;
    let is_nobody = candidate.sign_ups * observed.months as f64 <= NOBODY * mean;
    let variance = candidate.squares / (count - LEAST_MONTHS as f64).max(1.0);
    let enough = candidate.squares + (VARIANCES * variance).max(count * (NEAR * mean).powi(2));
    let as_good = places().zip(&tried).filter(|(_, squares)| **squares <= enough).map(|(place, _)| churn_at(place));
    let churns = as_good.fold([churn, churn], |[least, most], churn| [churn.min(least), churn.max(most)]);
    let spread: f64 = observed.values.iter().map(|(_, value)| (value - mean).powi(2)).sum();
    let errors = observed.values.iter().map(|(month, value)| (value - candidate.course[*month]).abs());
    Ok(Fit {
        churn,
        sign_ups: if is_nobody { 0.0 } else { candidate.sign_ups },
        first,
        mean_error: errors.sum::<f64>() / (count - 1.0),
        explained: (spread > SAME * all).then(|| 1.0 - candidate.squares / spread),
        course: candidate.course,
        churns,
    })
}

/// The best churn between the neighbors of one that was tried, by golden sections.
fn narrowed(observed: &Observed, place: f64) -> f64 {
    let step = 1.0 / TRIED as f64;
    let (mut low, mut high) = ((place - step).max(0.0), (place + step).min(1.0));
    let squares = |place: f64| observed.best_at(churn_at(place)).squares;
    let inner = |low: f64, high: f64| [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
    let [mut a, mut b] = inner(low, high);
    let (mut at_a, mut at_b) = (squares(a), squares(b));
    for _ in 0..NARROWED {
        if at_a <= at_b {
            (high, b, at_b) = (b, a, at_a);
            a = inner(low, high)[0];
            at_a = squares(a);
        } else {
            (low, a, at_a) = (a, b, at_b);
            b = inner(low, high)[1];
            at_b = squares(b);
        }
    }
    churn_at(f64::midpoint(low, high))
}
