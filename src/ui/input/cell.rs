//! A small field in a grid of several, with its label above and what follows from it below.

use yew::prelude::*;

use super::entry::{entry, problem};
use crate::model::limits::Unit;
use crate::state::Field;
use crate::text::Texts;
use crate::ui::scene::Scene;

/// A field.
pub struct Cell<'a> {
    /// Its input.
    pub field: Field,
    /// Identifies its element.
    pub id: String,
    /// What it belongs to, for those who cannot see that.
    pub of: &'a str,
    /// Its label.
    pub label: &'static str,
    /// What stands behind the number; months count.
    pub unit: &'static str,
    /// What follows from it.
    pub below: Option<String>,
}

/// The field.
pub fn cell(scene: &Scene, cell: Cell) -> Html {
    let (words, Cell { field, id, of, label, unit, below }) = (scene.words, cell);
    let texts: &'static Texts = words.texts;
    let name = words.fill(texts.segment_field(), &[("segment", of), ("name", label)]);
    let unit = if field.bound().unit == Unit::Months {
        words.unit(texts.contract_months().unit(), scene.case().get(field))
    } else {
        words.unit_of(unit)
    };
    let hint = format!("{id}-hint");
    let wrong = problem(scene, field);
    let below = if wrong.is_none() { below } else { None };
    html! {
        <div class="cell">
            <label for={id.clone()}>{ label }</label>
            <span class="field">{ entry(scene, field, id, Some(name), hint.clone()) }<span>{ unit }</span></span>
            <div class="hint" id={hint}><span class="problem">{ wrong }</span>{ below }</div>
        </div>
    }
}
