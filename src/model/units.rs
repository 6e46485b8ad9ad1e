//! Conversions between two forms of the same quantity, named by their direction.

/// Months in a year.
pub const MONTHS_PER_YEAR: f64 = 12.0;

/// The least change of money that counts as one; less is what rounding leaves of nothing.
pub const LEAST_MONEY: f64 = 0.005;

/// Mean lifetime in months under constant monthly churn (a fraction above 0): `1/c`.
pub fn lifetime_from_churn(churn: f64) -> f64 {
    1.0 / churn
}

/// Monthly churn (a fraction) that gives this mean lifetime in months: `1/L`.
pub fn churn_from_lifetime(months: f64) -> f64 {
    1.0 / months
}

/// Sign-ups a month when one is won every so many months.
pub fn pace_from_months_per_sign_up(months: f64) -> f64 {
    1.0 / months
}

/// Retention over a year (a fraction) at this monthly churn.
pub fn annual_retention_from_churn(churn: f64) -> f64 {
    (1.0 - churn).powi(MONTHS_PER_YEAR as i32)
}

/// Monthly churn (a fraction) that adds up to this annual churn.
pub fn monthly_from_annual(annual_churn: f64) -> f64 {
    -((-annual_churn).ln_1p() / MONTHS_PER_YEAR).exp_m1()
}

/// Interest a month (a fraction) that adds up to this interest a year.
pub fn monthly_discount_from_annual(annual: f64) -> f64 {
    (annual.ln_1p() / MONTHS_PER_YEAR).exp_m1()
}

/// Revenue kept from today's clients over a year, expansion included (a fraction, may pass 1).
pub fn net_revenue_retention(churn: f64, expansion: f64) -> f64 {
    ((1.0 - churn) * (1.0 + expansion)).powi(MONTHS_PER_YEAR as i32)
}

/// A number to so many significant digits.
pub fn to_digits(number: f64, digits: i32) -> f64 {
    if number == 0.0 || !number.is_finite() {
        return number;
    }
    let unit = 10_f64.powi(digits - 1 - number.abs().log10().floor() as i32);
    (number * unit).round() / unit
}
