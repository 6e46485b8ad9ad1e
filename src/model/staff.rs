//! Who sells: reps, hires, ramp.

use super::scenario::{Hire, RecurringHires, Scenario};

impl Scenario {
    /// The recurring hires, if any of them starts within the horizon.
    pub fn hiring_goes_on(&self) -> Option<RecurringHires> {
        self.recurring_hires.filter(|r| r.first_month <= self.horizon_months)
    }

    /// Shows every hire up to the horizon, listed ones first.
    fn each_hire(&self, see: &mut dyn FnMut(Hire)) {
        let horizon = self.horizon_months;
        self.hires.iter().filter(|hire| hire.month <= horizon).for_each(|hire| see(*hire));
        if let Some(RecurringHires { first_month, every_months, count }) = self.hiring_goes_on() {
            let mut month = first_month;
            while month <= horizon {
                see(Hire { month, count });
                month += every_months;
            }
        }
    }

    /// Every hire up to the horizon, listed ones first.
    pub fn all_hires(&self) -> Vec<Hire> {
        let mut all = Vec::new();
        self.each_hire(&mut |hire| all.push(hire));
        all
    }

    /// Reps on the payroll in a month.
    pub fn reps_employed(&self, month: u32) -> f64 {
        let mut hired = 0.0;
        self.each_hire(&mut |hire| hired += if hire.month <= month { f64::from(hire.count) } else { 0.0 });
        self.reps + hired
    }

    /// Reps in a month, each weighted by how productive it is yet.
    pub fn reps_productive(&self, month: u32) -> f64 {
        let share = |hire: Hire| {
            if month < hire.month {
                0.0
            } else if self.ramp_months == 0 {
                1.0
            } else {
                (f64::from(month - hire.month) / f64::from(self.ramp_months)).min(1.0)
            }
        };
        let mut hired = 0.0;
        self.each_hire(&mut |hire| hired += f64::from(hire.count) * share(hire));
        self.reps + hired
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
