//! How long clients stay: the survival curve of Kaplan and Meier. Source: [`crate::model::benchmarks::SURVIVAL_CURVES`].
//!
//! Who is still a client counts until the day asked for and no longer. In a list that holds only those who were clients
//! on some day or later, whoever started before enters late: at the tenure of that day.

use super::best::{self, Ranked};
use super::stays::Stays;
use super::tenure::{ClientMonths, PLACES, Tenure};
use super::{Survival, SurvivalStep};
use crate::model::benchmarks::Z95;
use crate::model::interval::wilson;

/// How far a share may lie above one half and still count as half, for rounding.
const TOLERANCE: f64 = 1e-9;

/// What happens at one time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moment {
    /// Months since the start.
    pub time: f64,
    /// Clients who leave.
    pub ended: u32,
    /// Clients who are not followed any longer.
    pub censored: u32,
    /// Clients who come under observation just after.
    pub entered: u32,
}

impl Survival {
    /// Leaves out steps where more than `most` would be too many to draw or to hand on: of those in one of `most` equal
    /// parts of the horizon the last one stays, with the others' ends in it. All other figures are as before.
    pub fn thin(&mut self, most: usize) {
        if self.steps.len() <= most {
            return;
        }
        let part = |step: &SurvivalStep| (step.month / self.horizon_months * most as f64) as usize;
        // From the end, so that the last one of each part is the one that is kept.
        self.steps.reverse();
        self.steps.dedup_by(|earlier, later| {
            let is_same = part(earlier) == part(later);
            if is_same {
                later.ended += earlier.ended;
                later.at_risk = earlier.at_risk;
            }
            is_same
        });
        self.steps.reverse();
    }
}

/// Survival of the stays that count.
pub fn of_stays(stays: &Stays) -> Survival {
    let places = stays.longest().map_or(0, |months| (usize::from(months) + 1) * PLACES);
    // Ended, censored, entered, by tenure.
    let mut counts = vec![[0_u32; 3]; places];
    let mut sum = ClientMonths::default();
    let mut on_time = 0;
    for (row, stay) in stays.counted() {
        counts[stay.tenure.place()][usize::from(stay.is_active())] += 1;
        match stays.entry(row) {
            Some(entry) => counts[entry.place()][2] += 1,
            None => on_time += 1,
        }
        stays.add_months(row, &mut sum);
    }
    let happened = counts.iter().enumerate().filter(|(_, counts)| **counts != [0; 3]);
    let moment = |(place, &[ended, censored, entered]): (usize, &[u32; 3])| Moment {
        time: Tenure::of_place(place),
        ended,
        censored,
        entered,
    };
    of_moments(&happened.map(moment).collect::<Vec<_>>(), on_time, sum.total())
}

/// Survival of stays of so many months, each with whether it ended.
pub fn of_durations(durations: &[(f64, bool)]) -> Survival {
    let moment = |&(time, ended): &(f64, bool)| Moment {
        time,
        ended: u32::from(ended),
        censored: u32::from(!ended),
        entered: 0,
    };
    let moments = in_order(&durations.iter().map(moment).collect::<Vec<_>>());
    let client_months = moments.iter().map(|moment| moment.time).sum();
    of_moments(&moments, durations.len() as u32, client_months)
}

/// Survival from what happens when, `on_time` clients being observed from their start on.
pub fn of_moments(moments: &[Moment], on_time: u32, client_months: f64) -> Survival {
    let mut moments = in_order(moments);
    moments.dedup_by(|next, kept| {
        let is_same = next.time == kept.time;
        if is_same {
            kept.ended += next.ended;
            kept.censored += next.censored;
            kept.entered += next.entered;
        }
        is_same
    });
    let total = |count: fn(&Moment) -> u32| moments.iter().map(count).sum::<u32>();
    let (clients, ended) = (on_time + total(|moment| moment.entered), total(|moment| moment.ended));
    let steps = steps(&moments, on_time);
    // Whoever enters leaves or is censored later, so the last moment is an end.
    let horizon_months = moments.last().map_or(0.0, |moment| moment.time);
    let [monthly_churn, churn_low, churn_high] = churn(ended, client_months);
    Survival {
        clients,
        ended,
        median_months: steps.iter().find(|step| step.survival <= 0.5 + TOLERANCE).map(|step| step.month),
        restricted_mean_months: area(&steps, horizon_months),
        horizon_months,
        monthly_churn,
        churn_interval: [churn_low, churn_high],
        client_months,
        steps,
    }
}

/// Moments by their times, the first one first.
fn in_order(moments: &[Moment]) -> Vec<Moment> {
    let ranked = |(row, moment): (u32, &Moment)| Ranked { first: -moment.time, second: 0.0, row };
    let mut ranks: Vec<Ranked> = (0..).zip(moments).map(ranked).collect();
    best::sort(&mut ranks);
    ranks.into_iter().map(|rank| moments[rank.row as usize]).collect()
}

/// The steps of the curve, with Greenwood's intervals on the scale of log(−log).
fn steps(moments: &[Moment], on_time: u32) -> Vec<SurvivalStep> {
    let (mut at_risk, mut survival, mut variance, mut high) = (on_time, 1.0, 0.0, 1.0);
    let mut steps = Vec::new();
    for moment in moments {
        if moment.ended > 0 {
            let (there, left) = (f64::from(at_risk), f64::from(moment.ended));
            let interval = if moment.ended >= at_risk || survival == 0.0 {
                survival = 0.0;
                [0.0, high]
            } else {
                survival *= 1.0 - left / there;
                variance += left / (there * (there - left));
                log_log_interval(survival, variance)
            };
            high = interval[1];
            let &Moment { time: month, ended, .. } = moment;
            steps.push(SurvivalStep { month, at_risk, ended, survival, interval });
        }
        at_risk = (at_risk + moment.entered).saturating_sub(moment.ended + moment.censored);
    }
    steps
}

/// The 95% interval of a share above 0 and below 1, from the variance of its logarithm.
fn log_log_interval(survival: f64, variance: f64) -> [f64; 2] {
    let width = Z95 * variance.sqrt() / -survival.ln();
    [survival.powf(width.exp()), survival.powf((-width).exp())]
}

/// The area below the curve up to a time.
fn area(steps: &[SurvivalStep], horizon: f64) -> f64 {
    let (mut area, mut last, mut survival) = (0.0, 0.0, 1.0);
    for step in steps {
        area += survival * (step.month - last);
        (last, survival) = (step.month, step.survival);
    }
    area + survival * (horizon - last)
}

/// Ends ÷ client-months, at most 1, and both ends of Wilson's 95% interval. Without any months nothing is known.
pub fn churn(ended: u32, client_months: f64) -> [f64; 3] {
    let ended = f64::from(ended);
    let trials = client_months.max(ended);
    if trials <= 0.0 {
        return [0.0, 0.0, 1.0];
    }
    let [low, high] = wilson(ended, trials);
    [ended / trials, low, high]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Times of a group, a minus for who was censored.
    fn survival(times: &[f64]) -> Survival {
        of_durations(&times.iter().map(|time| (time.abs(), *time > 0.0)).collect::<Vec<_>>())
    }

    #[test]
    fn the_leukaemia_trial_s_maintained_group() {
        let got = survival(&[-161.0, 9.0, 13.0, -13.0, 18.0, 23.0, -28.0, 31.0, 34.0, -45.0, 48.0]);
        let expected = [
            (9.0, 11, 0.909_091),
            (13.0, 10, 0.818_182),
            (18.0, 8, 0.715_909),
            (23.0, 7, 0.613_636),
            (31.0, 5, 0.490_909),
            (34.0, 4, 0.368_182),
            (48.0, 2, 0.184_091),
        ];
        assert_eq!(got.steps.len(), expected.len());
        for (step, (month, at_risk, share)) in got.steps.iter().zip(expected) {
            assert_eq!((step.month, step.at_risk), (month, at_risk));
            assert!((step.survival - share).abs() < 1e-6);
        }
        assert_eq!((got.median_months, got.horizon_months), (Some(31.0), 161.0));
        assert!((got.restricted_mean_months - 52.645).abs() < 5e-4);
        // R: survfit(Surv(time, status) ~ 1, conf.type = "log-log").
        let [low, high] = got.steps[0].interval;
        assert!((low - 0.508_1).abs() < 5e-4 && (high - 0.986_7).abs() < 5e-4);
    }

    #[test]
    fn nobody_left_is_an_interval_from_0_to_the_last_one_s_end() {
        let got = survival(&[1.0, 2.0]);
        assert_eq!(got.steps[1].survival, 0.0);
        assert_eq!(got.steps[1].interval, [0.0, got.steps[0].interval[1]]);
        assert_eq!((got.median_months, got.restricted_mean_months), (Some(1.0), 1.5));
        assert_eq!(survival(&[3.0]).steps[0].interval, [0.0, 1.0]);
        let none = survival(&[]);
        assert_eq!((none.clients, none.horizon_months, none.churn_interval), (0, 0.0, [0.0, 1.0]));
    }

    #[test]
    fn who_enters_late_is_at_risk_from_then_on() {
        let at = |time, ended, entered| Moment { time, ended, censored: 0, entered };
        let got = of_moments(&[at(1.0, 1, 1), at(2.0, 1, 0), at(3.0, 1, 0)], 2, 5.0);
        assert_eq!(got.steps.iter().map(|step| step.at_risk).collect::<Vec<_>>(), [2, 2, 1]);
        assert_eq!(got.steps.iter().map(|step| step.survival).collect::<Vec<_>>(), [0.5, 0.25, 0.0]);
        assert_eq!((got.clients, got.ended), (3, 3));
    }

    #[test]
    fn a_thinned_curve_ends_where_the_whole_one_does_and_counts_everybody() {
        let times: Vec<f64> = (1..=10_000).map(|time| f64::from(time) / 100.0).collect();
        let whole = survival(&times);
        let mut thin = whole.clone();
        thin.thin(200);
        assert!((100..=201).contains(&thin.steps.len()));
        assert_eq!(thin.steps.iter().map(|step| step.ended).sum::<u32>(), 10_000);
        assert_eq!(thin.steps.last().map(|step| step.month), whole.steps.last().map(|step| step.month));
        assert_eq!(
            (thin.median_months, thin.restricted_mean_months),
            (whole.median_months, whole.restricted_mean_months)
        );
        for step in &thin.steps {
            let same = whole.steps.iter().find(|other| other.month == step.month).unwrap();
            assert_eq!((step.survival, step.interval), (same.survival, same.interval));
        }
        let mut few = survival(&[1.0, 2.0]);
        few.thin(200);
        assert_eq!(few.steps.len(), 2);
    }

    #[test]
    fn half_is_half_in_spite_of_rounding() {
        for clients in 1..200_u32 {
            let times: Vec<f64> = (1..=2 * clients).map(f64::from).collect();
            assert_eq!(survival(&times).median_months, Some(f64::from(clients)));
        }
    }
}
