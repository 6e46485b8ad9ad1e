//! What becomes of each scenario, and what they differ in.

use super::{Cell, Sheet, number, title};
use crate::model::limits::Unit;
use crate::outcome::comparison::{Column, Comparison, Difference, Figure};
use crate::text::Locale;
use crate::wording::comparison as wording;
use crate::wording::scenarios::plain_name_or_today;

/// A row for each figure and for each thing that differs, a column for today, if it is saved, and for each scenario.
pub fn comparison(locale: &Locale, comparison: &Comparison) -> Sheet {
    let name = |column: &Column| Cell::Text(plain_name_or_today(locale, column.label.as_ref()));
    let head = row(Cell::Text(String::new()), comparison.columns.iter().map(name));
    let figures = comparison.figures().into_iter().flat_map(|figure| figure_rows(locale, comparison, figure));
    let differences = comparison.differences();
    let differences = differences.iter().map(|difference| difference_row(locale, comparison, difference));
    Sheet(std::iter::once(head).chain(figures).chain(differences).collect())
}

fn row(title: Cell, cells: impl Iterator<Item = Cell>) -> Vec<Cell> {
    std::iter::once(title).chain(cells).collect()
}

fn unit(figure: Figure) -> Unit {
    match figure {
        Figure::Reached | Figure::Lifetime | Figure::Payback => Unit::Months,
        Figure::Chance => Unit::Share,
        Figure::Plateau | Figure::Revenue(_) | Figure::Margin(_) | Figure::Range | Figure::CumulativeMargin => {
            Unit::Money
        }
    }
}

/// The rows of a figure: a likely range has one for each end.
fn figure_rows(locale: &Locale, comparison: &Comparison, figure: Figure) -> Vec<Vec<Cell>> {
    let (name, unit) = (wording::figure(locale, comparison, figure), unit(figure));
    if figure == Figure::Range {
        let end = |title_of_end: String, which: usize| {
            let value = |column: &Column| {
                let last = column.results.projection.months.last();
                number(last.map_or(f64::NAN, |month| month.range.mrr[which]), unit)
            };
            row(title(locale, &title_of_end, unit), comparison.columns.iter().map(value))
        };
        return vec![end(locale.messages.sheet_from(&name), 0), end(locale.messages.sheet_to(&name), 2)];
    }
    let cell = |column: &Column| match column.value(figure).filter(|value| value.is_finite()) {
        Some(value) => number(value, unit),
        None => Cell::Text(wording::cell(locale, comparison, column, figure)),
    };
    vec![row(title(locale, &name, unit), comparison.columns.iter().map(cell))]
}

fn difference_row(locale: &Locale, comparison: &Comparison, difference: &Difference) -> Vec<Cell> {
    let (name, texts) = wording::input(locale, comparison, difference);
    match difference {
        Difference::Input(input, values) => {
            let unit = input.limits().unit;
            row(title(locale, &name, unit), values.iter().map(|value| number(*value, unit)))
        }
        _ => row(Cell::Text(name), texts.into_iter().map(Cell::Text)),
    }
}
