//! Segments described by their means: how all of them move together.
//!
//! What a person sets for the mix as a whole is a mean over sign-ups (lifetime, fee, expansion) or a sum
//! (clients today); the segments keep their proportions.

use super::limits;
use super::scenario::{Cohort, Scenario, Segment};
use super::survival::mean_lifetime;

/// Halvings in the search for a factor on churn; a range of eight powers of ten is then down to its last digits.
const HALVINGS: u32 = 70;

/// The means of a mix, and its clients.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Means {
    /// Mean lifetime over sign-ups, months.
    pub lifetime: f64,
    /// Mean fee over sign-ups, money a month.
    pub fee: f64,
    /// Mean growth of fees over sign-ups, fraction a month.
    pub expansion: f64,
    /// Clients today.
    pub clients: f64,
}

/// The segments as lines, whose shares sum to 1.
fn lines(segments: &[Segment]) -> Vec<Cohort> {
    Scenario::new(0.0, 0.0, segments.to_vec()).lines()
}

/// The means of segments whose shares do not sum to 0.
pub fn means(segments: &[Segment]) -> Means {
    let lines = lines(segments);
    let mean = |of: fn(&Cohort) -> f64| lines.iter().map(|line| line.share * of(line)).sum();
    Means {
        lifetime: limits::LIFETIME_MONTHS.clamp(mean_lifetime(&lines)),
        fee: limits::MONTHLY_FEE.clamp(mean(|line| line.fee)),
        expansion: limits::MONTHLY_EXPANSION.clamp(mean(|line| line.expansion)),
        clients: limits::STARTING_CLIENTS.clamp(lines.iter().map(|line| line.clients).sum()),
    }
}

/// Moves all segments so that they have these means, as far as each stays within its range. Clients stay whole.
/// Where a mean is what it was nothing moves, not even by rounding.
pub fn scale(segments: &mut [Segment], to: Means) {
    let from = means(segments);
    if to.lifetime != from.lifetime {
        scale_lifetime(segments, to.lifetime);
    }
    if to.fee != from.fee {
        let factor = to.fee / from.fee;
        for segment in &mut *segments {
            segment.monthly_fee = limits::MONTHLY_FEE.clamp(segment.monthly_fee * factor);
        }
    }
    if to.expansion != from.expansion {
        let moved = |own: f64| if from.expansion == 0.0 { to.expansion } else { own * (to.expansion / from.expansion) };
        let limits = limits::MONTHLY_EXPANSION;
        for segment in &mut *segments {
            segment.monthly_expansion = limits.clamp(moved(segment.monthly_expansion));
        }
    }
    if to.clients != from.clients {
        share_out(segments, to.clients);
    }
}

/// The shortest and the longest mean lifetime that churn can bring about, months: contracts keep clients
/// for a term at least.
pub fn lifetimes(segments: &[Segment]) -> [f64; 2] {
    let mut lines = lines(segments);
    [limits::MONTHLY_CHURN.max, limits::MONTHLY_CHURN.min].map(|churn| {
        for line in &mut lines {
            line.churn = churn;
        }
        limits::LIFETIME_MONTHS.clamp(mean_lifetime(&lines))
    })
}

/// Fractions of today's clients, and of their revenue, that are left after a year; where there are no clients,
/// of a book made up like the sign-ups.
pub fn kept_a_year(segments: &[Segment]) -> [f64; 2] {
    let lines = lines(segments);
    let nobody = lines.iter().all(|line| line.clients == 0.0);
    let months = super::units::MONTHS_PER_YEAR as u32;
    let (mut before, mut after) = ([0.0; 2], [0.0; 2]);
    for line in &lines {
        let clients = if nobody { line.share } else { line.clients };
        let left = clients * line.book_survival(months);
        before = [before[0] + clients, before[1] + clients * line.fee];
        after = [after[0] + left, after[1] + left * line.fee * (1.0 + line.expansion).powi(months as i32)];
    }
    [after[0] / before[0], after[1] / before[1]]
}

/// Finds the factor on every segment's churn that makes this mean lifetime.
fn scale_lifetime(segments: &mut [Segment], lifetime: f64) {
    let lines = lines(segments);
    let scaled = |churn: f64, factor: f64| limits::MONTHLY_CHURN.clamp(churn * factor);
    let mut trial = lines.clone();
    // From the factor at which nobody stays to that at which nobody leaves, on a logarithmic scale.
    let (mut low, mut high) = (limits::MONTHLY_CHURN.min.ln(), -limits::MONTHLY_CHURN.min.ln());
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(low, high);
        let factor = middle.exp();
        trial.iter_mut().zip(&lines).for_each(|(to, from)| to.churn = scaled(from.churn, factor));
        if mean_lifetime(&trial) > lifetime { low = middle } else { high = middle }
    }
    let factor = f64::midpoint(low, high).exp();
    for segment in segments {
        segment.monthly_churn = scaled(segment.monthly_churn, factor);
    }
}

/// Shares whole clients out in proportion to those there, or to sign-ups where there are none; what is left over
/// goes to the largest remainders, the first of equals.
fn share_out(segments: &mut [Segment], clients: f64) {
    let sum: f64 = segments.iter().map(|s| s.starting_clients).sum();
    let parts: Vec<f64> = if sum > 0.0 {
        segments.iter().map(|s| s.starting_clients / sum * clients).collect()
    } else {
        lines(segments).iter().map(|line| line.share * clients).collect()
    };
    let mut left = clients;
    for (segment, part) in segments.iter_mut().zip(&parts) {
        segment.starting_clients = part.floor();
        left -= segment.starting_clients;
    }
    let remainder = |place: usize| parts[place] - parts[place].floor();
    let largest = super::ranking::ranked(parts.len(), &|a, b| remainder(b).total_cmp(&remainder(a)));
    for place in largest.into_iter().take(left.max(0.0) as usize) {
        segments[place].starting_clients += 1.0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn three() -> Vec<Segment> {
        let one = |share, fee, churn, term, clients| Segment {
            sign_up_share: share,
            term_months: term,
            starting_clients: clients,
            ..Segment::plain(fee, churn)
        };
        vec![one(50.0, 800.0, 0.125, 1, 6.0), one(30.0, 2_400.0, 0.0625, 6, 4.0), one(20.0, 6_000.0, 0.0625, 12, 2.0)]
    }

    #[test]
    fn segments_move_to_new_means_in_proportion() {
        let from = means(&three());
        assert_eq!((from.fee, from.clients), (2_320.0, 12.0));
        let to = Means { lifetime: from.lifetime * 1.5, fee: 4_640.0, clients: 25.0, ..from };
        let mut moved = three();
        scale(&mut moved, to);
        let after = means(&moved);
        assert!((after.lifetime - to.lifetime).abs() < 1e-9 * to.lifetime);
        assert_eq!((after.fee, after.clients), (4_640.0, 25.0));
        assert_eq!(moved.iter().map(|s| s.starting_clients).collect::<Vec<_>>(), [13.0, 8.0, 4.0]);
        let factor = |place: usize| moved[place].monthly_churn / three()[place].monthly_churn;
        assert!((factor(0) - factor(2)).abs() < 1e-12 && factor(0) < 1.0);
    }

    #[test]
    fn the_same_means_move_nothing() {
        let mut same = three();
        scale(&mut same, means(&three()));
        assert_eq!(same, three());
    }

    #[test]
    fn a_year_keeps_of_each_segment_what_its_contract_does() {
        let plain = [Segment { starting_clients: 3.0, monthly_expansion: 0.01, ..Segment::plain(500.0, 0.05) }];
        let [clients, revenue] = kept_a_year(&plain);
        assert!((clients - 0.95_f64.powi(12)).abs() < 1e-12);
        assert!((revenue - (0.95 * 1.01_f64).powi(12)).abs() < 1e-12);
        // Of 12 clients 6 are month to month; of contracts over 6 and 12 months a year sees two renewals and one.
        let left = [6.0 * 0.875_f64.powi(12), 4.0 * 0.9375_f64.powi(12), 2.0 * 0.9375_f64.powi(12)];
        let [clients, revenue] = kept_a_year(&three());
        assert!((clients - left.iter().sum::<f64>() / 12.0).abs() < 1e-12);
        let fees = [800.0, 2_400.0, 6_000.0];
        let kept: f64 = left.iter().zip(fees).map(|(left, fee)| left * fee).sum();
        assert!((revenue - kept / (6.0 * 800.0 + 4.0 * 2_400.0 + 2.0 * 6_000.0)).abs() < 1e-12);
    }

    #[test]
    fn lifetimes_end_where_contracts_and_churn_do() {
        let [shortest, longest] = lifetimes(&three());
        assert!((shortest - (0.5 + 0.3 * 6.0 + 0.2 * 12.0)).abs() < 1e-12);
        assert_eq!(longest, 10_000.0);
        let mut moved = three();
        scale(&mut moved, Means { lifetime: 1.0, ..means(&three()) });
        assert!((means(&moved).lifetime - shortest).abs() < 1e-9, "all leave as soon as they can");
    }

    #[test]
    fn fees_that_do_not_grow_all_begin_to() {
        let mut moved = three();
        scale(&mut moved, Means { expansion: 0.01, ..means(&three()) });
        assert!(moved.iter().all(|s| s.monthly_expansion == 0.01));
    }

    #[test]
    fn clients_are_shared_out_by_sign_ups_where_there_are_none() {
        let mut nobody = three();
        for segment in &mut nobody {
            segment.starting_clients = 0.0;
        }
        let to = Means { clients: 11.0, ..means(&nobody) };
        scale(&mut nobody, to);
        assert_eq!(nobody.iter().map(|s| s.starting_clients).collect::<Vec<_>>(), [6.0, 3.0, 2.0]);
    }
}
