//! Which scenarios the chart shows: all of them with their likely ranges on demand, or on a phone one at a time.

use std::rc::Rc;

use yew::prelude::*;

use crate::outcome::comparison::{Column, Comparison};
use crate::text::Locale;
use crate::ui::content::swatch;
use crate::ui::context::use_locale;
use crate::ui::controls::{Button, ButtonVariant};
use crate::wording::comparison as wording;

/// What the chart shows, by the numbers of scenarios.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shown {
    hidden: Vec<u8>,
    ranges: Vec<u8>,
}

impl Shown {
    /// Whether a scenario is left out.
    pub fn is_hidden(&self, number: u8) -> bool {
        self.hidden.contains(&number)
    }

    /// Whether a scenario's likely range is shown.
    pub fn has_range(&self, number: u8) -> bool {
        self.ranges.contains(&number)
    }
}

fn toggle(numbers: &mut Vec<u8>, number: u8) {
    if numbers.contains(&number) {
        numbers.retain(|known| *known != number);
    } else {
        numbers.push(number);
    }
}

#[derive(Properties, PartialEq)]
pub struct LegendProps {
    pub comparison: Rc<Comparison>,
    pub shown: Shown,
    pub onchange: UseStateSetter<Shown>,
}

/// A box to tick for each scenario, and one for its likely range.
#[component]
pub fn Legend(props: &LegendProps) -> Html {
    let locale = use_locale();
    let LegendProps { comparison, shown, onchange } = props;
    let change = |of: fn(&mut Shown) -> &mut Vec<u8>, number: u8| {
        let (mut next, set) = (shown.clone(), onchange.clone());
        toggle(of(&mut next), number);
        move |_: Event| set.set(next.clone())
    };
    let row = |column: &Column| {
        let (label, place) = (column.label.as_ref()?, column.place?);
        let (number, name) = (label.number, wording::column(&locale, column));
        let is_hidden = shown.is_hidden(number);
        Some(html! {
            <li key={number}>
                <label>
                    <input type="checkbox" checked={!is_hidden} aria-label={locale.messages.compare_show(&name)}
                        onchange={change(|shown| &mut shown.hidden, number)} />
                    { swatch(place) }
                    <bdi>{ name.clone() }</bdi>
                </label>
                <label class="quietly">
                    <input type="checkbox" checked={shown.has_range(number)} disabled={is_hidden}
                        aria-label={locale.messages.compare_range_of(&name)} onchange={change(|shown| &mut shown.ranges, number)} />
                    { locale.messages.compare_range() }
                </label>
            </li>
        })
    };
    html! {
        <fieldset class="legend">
            <legend>{ locale.messages.compare_shown() }</legend>
            <ul>{ for comparison.columns.iter().filter_map(row) }</ul>
        </fieldset>
    }
}

fn only(comparison: &Comparison, is_kept: impl Fn(&Column) -> bool) -> Comparison {
    let columns = comparison.columns.iter().filter(|column| is_kept(column)).cloned().collect();
    Comparison { columns, ..comparison.clone() }
}

/// The comparison of those that are not left out; of all where that leaves nothing to compare.
pub fn chosen(comparison: &Rc<Comparison>, shown: &Shown) -> Rc<Comparison> {
    if shown.hidden.is_empty() {
        return Rc::clone(comparison);
    }
    let chosen = only(comparison, |column| column.label.as_ref().is_none_or(|label| !shown.is_hidden(label.number)));
    if chosen.columns.len() > 1 { Rc::new(chosen) } else { Rc::clone(comparison) }
}

/// The comparison of one scenario with today; where that is not saved, with the first of the others.
pub fn narrowed(comparison: &Comparison, place: usize) -> Comparison {
    let has_today = comparison.columns.iter().any(|column| column.place.is_none());
    let other = (!has_today).then_some(usize::from(place == 0));
    only(comparison, |column| column.place.is_none_or(|at| at == place || Some(at) == other))
}

/// Which scenario is shown, with buttons to the next one and to the one before.
pub fn stepper(locale: &Locale, comparison: &Comparison, place: usize, step: &Callback<isize>) -> Html {
    let messages = locale.messages;
    let scenarios: Vec<&Column> = comparison.columns.iter().filter(|column| column.place.is_some()).collect();
    let name = scenarios.get(place).map(|column| wording::column(locale, column)).unwrap_or_default();
    let [at, count] = [place + 1, scenarios.len()].map(|number| locale.whole(number as u32));
    let is_first = (place == 0).then(|| messages.scenario_is_first());
    let is_last = (place + 1 >= scenarios.len()).then(|| messages.scenario_is_last());
    html! {
        <div class="stepper">
            <Button variant={ButtonVariant::Sign("‹")} text={messages.compare_previous()} disabled_because={is_first}
                onpress={step.reform(|()| -1)} />
            <span>{ swatch(place) }<bdi>{ name }</bdi>{ " " }<small>{ messages.compare_place(&count, &at) }</small></span>
            <Button variant={ButtonVariant::Sign("›")} text={messages.compare_next()} disabled_because={is_last}
                onpress={step.reform(|()| 1)} />
        </div>
    }
}
