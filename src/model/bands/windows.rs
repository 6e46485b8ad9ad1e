//! Clients without referrals: today's, each of whom is still there or not, and a Poisson number of
//! sign-ups. Where the variance passes [`LARGE`] the expansion is as exact as the sum.

use super::worlds::Worlds;
use super::{BUDGET, Laws};
use crate::model::growth::won_and_there;
use crate::model::law::smooth::{self, Cumulants, Smooth};
use crate::model::law::window::{Sum, Window};
use crate::model::law::{Law, Mixture};
use crate::model::scenario::Line;

/// A variance above which the expansion is within a millionth of a client.
const LARGE: f64 = 1e4;

/// Standard deviations to both sides that a window covers.
const WIDTH: f64 = 18.0;

/// Laws of the number of clients from month `from` to the horizon.
pub(super) fn clients(worlds: &Worlds, from: usize) -> Laws {
    let exact = worlds.count() * work(worlds) <= BUDGET;
    let parts: Vec<(Vec<Line>, Vec<f64>)> =
        worlds.lines.iter().map(|lines| (books(lines), won_and_there(worlds.scenario, lines))).collect();
    let month = |t: usize| {
        let world = |(books, won): &(Vec<Line>, Vec<f64>)| law(books, won[t], t as u32, exact);
        let (cumulants, laws): (Vec<Cumulants>, Vec<Box<dyn Law>>) = parts.iter().map(world).unzip();
        Mixture::new(&cumulants, laws)
    };
    let months = (from..=worlds.scenario.horizon_months as usize).map(month).collect();
    Laws { months, unit: 1.0, exact }
}

/// The law of one month in one world.
fn law(books: &[Line], won: f64, month: u32, exact: bool) -> (Cumulants, Box<dyn Law>) {
    let binomial = |line: &Line| smooth::binomial(line.clients, line.book_survival(month));
    let cumulants = books.iter().map(binomial).fold(smooth::poisson(won), smooth::plus);
    if !exact || cumulants[1] > LARGE {
        return (cumulants, Box::new(Smooth::new(cumulants)));
    }
    let book = books
        .iter()
        .map(|line| Window::binomial(line.clients, line.book_survival(month)))
        .reduce(|sum, line| sum.plus(&line))
        .unwrap_or_else(|| Window::sure(0));
    (cumulants, Box::new(Sum::new(book, Window::poisson(won))))
}

/// Multiplications that one world takes at the most.
fn work(worlds: &Worlds) -> f64 {
    let (mut work, mut variance) = (0.0, 0.0);
    let books = books(&worlds.lines[0]);
    for (i, line) in books.iter().enumerate() {
        let width = |variance: f64| WIDTH * variance.min(LARGE).sqrt() + 4.0;
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
    (work + 40.0) * f64::from(worlds.scenario.horizon_months)
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
