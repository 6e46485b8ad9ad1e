//! Who sells: reps, hires, ramp.

use super::scenario::{Hire, RecurringHires, Scenario};

impl Scenario {
    /// The recurring hires, if any of them starts within the horizon.
    pub fn hiring_goes_on(&self) -> Option<RecurringHires> {
        self.recurring_hires.filter(|r| r.first_month <= self.horizon_months)
    }

    /// Every hire up to the horizon, listed ones first.
    pub fn all_hires(&self) -> impl Iterator<Item = Hire> + '_ {
        let recurring = self.hiring_goes_on().into_iter().flat_map(|r| {
            (r.first_month..=self.horizon_months)
                .step_by(r.every_months as usize)
                .map(move |month| Hire { month, count: r.count })
        });
        self.hires.iter().copied().filter(|h| h.month <= self.horizon_months).chain(recurring)
    }

    /// Reps on the payroll in a month.
    pub fn reps_employed(&self, month: u32) -> f64 {
        self.reps + self.all_hires().filter(|h| h.month <= month).map(|h| f64::from(h.count)).sum::<f64>()
    }

    /// Reps in a month, each weighted by how productive it is yet.
    pub fn reps_productive(&self, month: u32) -> f64 {
        let share = |h: &Hire| {
            if month < h.month {
                0.0
            } else if self.ramp_months == 0 {
                1.0
            } else {
                (f64::from(month - h.month) / f64::from(self.ramp_months)).min(1.0)
            }
        };
        self.reps + self.all_hires().map(|h| f64::from(h.count) * share(&h)).sum::<f64>()
    }

    /// Sign-ups that reps win in a month; month 0 has none.
    pub fn won_by_reps(&self, month: u32) -> f64 {
        if month == 0 { 0.0 } else { self.sign_ups_per_rep * self.reps_productive(month) }
    }

    /// Sign-ups a month once every hire up to the horizon is fully productive.
    pub fn final_pace(&self) -> f64 {
        self.sign_ups_per_rep * self.reps_employed(self.horizon_months)
    }
}
