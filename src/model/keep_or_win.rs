//! Where a budget lifts the plateau more: in winning clients or in keeping them.
//!
//! The sources disagree about what keeping costs beside winning, so both figures of
//! [`super::benchmarks::KEEPING_COSTS`] are shown. Next to them stands a rule of thumb, as a claim:
//! [`super::benchmarks::KEEP_OR_WIN_RULE`].

/// A plain plan and what more could be spent on it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Budget {
    /// Sign-ups a month.
    pub sign_ups: f64,
    /// Fraction of clients that leaves in a month, above 0.
    pub churn: f64,
    /// Money a month.
    pub budget: f64,
    /// What winning one client costs, money above 0.
    pub acquisition_cost: f64,
}

impl Budget {
    /// Plateau in clients if all of it wins clients: `(s + B/CAC) / c`.
    pub fn plateau_by_winning(&self) -> f64 {
        (self.sign_ups + self.budget / self.acquisition_cost) / self.churn
    }

    /// Plateau in clients if all of it keeps clients who would leave, when keeping one costs this
    /// part of winning one (fraction above 0): `(s + x) / c` with `x = B/(CAC·κ)`. At that plateau
    /// `s + x` clients would leave in a month, so never more are saved than would.
    pub fn plateau_by_keeping(&self, cost_ratio: f64) -> f64 {
        (self.sign_ups + self.budget / (self.acquisition_cost * cost_ratio)) / self.churn
    }
}
