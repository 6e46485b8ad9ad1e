//! What is asked about reps: whose book is worth most, what bonuses cost.

use super::field::Field;
use crate::model::bonus::ServiceBonus;
use crate::model::bounds;
use crate::model::facts;
use crate::model::rep_book::Deals;

/// The numbers of the page about reps. The defaults are examples.
#[derive(Clone, Debug, PartialEq)]
pub struct RepTools {
    /// What each sales rep sells.
    pub books: Vec<Deals>,
    /// What a sales rep is paid for a client who stayed, at each of [`facts::BONUS_MONTHS`].
    pub bonuses: [f64; 3],
    /// A service rep's bonus, for a year.
    pub service: ServiceBonus,
}

impl Default for RepTools {
    /// The rep who closes most, and one whose clients stay.
    fn default() -> Self {
        let deals = |per_month, lifetime_months| Deals { per_month, lifetime_months, monthly_fee: 2_000.0 };
        Self {
            books: vec![deals(20.0, 5.0), deals(6.0, 24.0)],
            bonuses: [200.0, 300.0, 500.0],
            service: ServiceBonus { salary: 48_000.0, most: facts::SERVICE_BONUS.value, floor: 0.6, target: 0.9 },
        }
    }
}

impl RepTools {
    /// The value of an input; none for one of another part.
    pub fn get(&self, field: Field) -> Option<f64> {
        let book = |place: u8, of: fn(&Deals) -> f64| self.books.get(usize::from(place)).map_or(0.0, of);
        Some(match field {
            Field::BookDeals(place) => book(place, |deals| deals.per_month),
            Field::BookLifetime(place) => book(place, |deals| deals.lifetime_months),
            Field::BookFee(place) => book(place, |deals| deals.monthly_fee),
            Field::Bonus(place) => self.bonuses.get(usize::from(place)).copied().unwrap_or_default(),
            Field::Salary => self.service.salary,
            Field::SalaryBonus => self.service.most,
            Field::RetentionFloor => self.service.floor,
            Field::RetentionTarget => self.service.target,
            _ => return None,
        })
    }

    /// Enters an input; the value has to be allowed.
    pub fn set(&mut self, field: Field, value: f64) {
        let mut book = |place: u8, change: &dyn Fn(&mut Deals)| {
            self.books.get_mut(usize::from(place)).into_iter().for_each(change);
        };
        match field {
            Field::BookDeals(place) => book(place, &|deals| deals.per_month = value),
            Field::BookLifetime(place) => book(place, &|deals| deals.lifetime_months = value),
            Field::BookFee(place) => book(place, &|deals| deals.monthly_fee = value),
            Field::Bonus(place) => self.bonuses.get_mut(usize::from(place)).into_iter().for_each(|x| *x = value),
            Field::Salary => self.service.salary = value,
            Field::SalaryBonus => self.service.most = value,
            Field::RetentionFloor => self.service.floor = value,
            Field::RetentionTarget => self.service.target = value,
            _ => {}
        }
    }

    /// Whether the list of books has room.
    pub fn has_room(&self) -> bool {
        bounds::BOOKS_COMPARED.allows(self.books.len() as f64 + 1.0)
    }

    /// Adds a rep like the last one.
    pub fn add(&mut self) {
        if let Some(last) = self.books.last().copied().filter(|_| self.has_room()) {
            self.books.push(last);
        }
    }

    /// Removes a rep, unless it is the only one.
    pub fn remove(&mut self, place: usize) {
        if self.books.len() > 1 && place < self.books.len() {
            self.books.remove(place);
        }
    }
}
