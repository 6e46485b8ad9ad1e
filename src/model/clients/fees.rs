//! Where fees lie among each other.

use super::Clients;
use super::stays::Stays;

/// The fee of a row, if the list has one.
pub fn fee(clients: &Clients, row: usize) -> Option<f64> {
    clients.fees.as_ref().and_then(|fees| fees.get(row)).copied().filter(|fee| !fee.is_nan())
}

/// The fees of all stays that count, ascending; none where the list has no fees.
pub fn sorted(clients: &Clients, stays: &Stays) -> Option<Vec<f64>> {
    let fees = clients.fees.as_ref()?;
    let known = stays.counted().map(|(row, _)| fees[row]).filter(|fee| !fee.is_nan());
    // Numbers of at least 0 have the order of their bits, which are faster to sort; minus zero becomes zero.
    let mut bits: Vec<u64> = known.map(|fee| (fee + 0.0).to_bits()).collect();
    bits.sort_unstable();
    Some(bits.into_iter().map(f64::from_bits).collect())
}

/// The values that divide ascending numbers into so many equal parts: inclusive quantiles, straight between neighbors, as
/// QUARTILE.INC of spreadsheets has them. Empty where there are no numbers.
pub fn quantiles(sorted: &[f64], parts: usize) -> Vec<f64> {
    let Some(last) = sorted.len().checked_sub(1) else { return Vec::new() };
    let quantile = |part: usize| {
        let (place, rest) = (part * last / parts, part * last % parts);
        let above = sorted[(place + 1).min(last)];
        sorted[place] + (above - sorted[place]) * (rest as f64 / parts as f64)
    };
    (1..parts).map(quantile).collect()
}

/// The part that a number is in, from 0: a number on a boundary is in the lower one.
pub fn part(boundaries: &[f64], number: f64) -> usize {
    // Without branches: which part it is cannot be foreseen.
    boundaries.iter().map(|&boundary| usize::from(number > boundary)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quartiles_are_those_of_a_spreadsheet() {
        assert_eq!(quantiles(&[1.0, 2.0, 4.0, 7.0, 8.0, 9.0, 10.0, 12.0], 4), [3.5, 7.5, 9.25]);
        assert_eq!(quantiles(&[1.0, 2.0, 3.0, 4.0, 5.0], 4), [2.0, 3.0, 4.0]);
        assert_eq!(quantiles(&[6.0], 4), [6.0; 3]);
        assert!(quantiles(&[], 4).is_empty());
        assert_eq!([1.0, 2.0, 2.5, 3.0, 9.0].map(|number| part(&[2.0, 3.0], number)), [0, 0, 1, 1, 2]);
    }
}
