//! How numbers are written: the styles that the page needs, and the trait that writes them.
//!
//! In the browser `Intl` writes numbers; native tests bring an implementation of their own.

use super::plural::PluralCategory;
use crate::model::calendar::CalendarMonth;

/// A style of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NumberStyle {
    /// Money without cents: $20,000.
    Money,
    /// Money with cents: $0.02.
    Cents,
    /// Money in short, three significant digits: $25.3M.
    CompactMoney,
    /// Money in short, one decimal: $20K.
    AxisMoney,
    /// Money beyond any name: $1.2E30.
    ScientificMoney,
    /// A number beyond any name: 1.2E30.
    Scientific,
    /// A fraction of 1 as percent, up to two decimals: 8.33%.
    Percent,
    /// A fraction of 1 as percent, up to one decimal: 35.2%.
    TenthPercent,
    /// A fraction of 1 as whole percent: 80%.
    WholePercent,
    /// A number with up to two decimals: 1,234.5.
    Number,
    /// A number in short, one decimal: 20K.
    Compact,
    /// A number with up to eight decimals, as it was entered.
    Exact,
}

impl NumberStyle {
    /// All styles.
    pub const ALL: [Self; 12] = [
        Self::Money,
        Self::Cents,
        Self::CompactMoney,
        Self::AxisMoney,
        Self::ScientificMoney,
        Self::Scientific,
        Self::Percent,
        Self::TenthPercent,
        Self::WholePercent,
        Self::Number,
        Self::Compact,
        Self::Exact,
    ];
}

/// Writes the numbers of one language and currency, and months.
pub trait NumberFormats {
    /// A number in a style.
    fn write(&self, style: NumberStyle, value: f64) -> String;

    /// The plural form of a number with up to two decimals.
    fn plural(&self, value: f64) -> PluralCategory;

    /// A month of the calendar in short, with its year or without.
    fn month(&self, month: CalendarMonth, with_year: bool) -> String;
}
