//! One input: its label, a field to type in, perhaps a slider, a hint, and what is wrong with it.

use yew::prelude::*;

use super::entry::{entry, problem};
use super::slider::slider;
use crate::model::limits::SliderScale;
use crate::state::Field;
use crate::text::kinds::ControlTexts;
use crate::ui::scene::Scene;

/// What an input looks like.
pub struct Control {
    /// Identifies its elements.
    pub id: &'static str,
    /// The input.
    pub field: Field,
    /// Its words.
    pub texts: ControlTexts,
    /// What stands below: the hint, filled.
    pub hint: String,
    /// What stands to the right of the hint.
    pub beside: Html,
}

/// A control whose hint has no gaps.
pub fn plain((id, field, texts): (&'static str, Field, ControlTexts), scene: &Scene) -> Html {
    control(Control { id, field, texts, hint: texts.hint().to_owned(), beside: Html::default() }, scene)
}

/// The control.
pub fn control(control: Control, scene: &Scene) -> Html {
    let Control { id, field, texts, hint, beside } = control;
    let value = scene.case().get(field);
    let problem = problem(scene, field);
    let hint_id = format!("{id}-hint");
    let hint = if problem.is_none() { hint } else { String::new() };
    html! {
        <div class="control">
            <div class="head">
                <label for={id}>{ texts.label() }</label>
                <span class="field">
                    { entry(scene, field, id.to_owned(), None, hint_id.clone()) }
                    <span>{ scene.words.unit(texts.unit(), value) }</span>
                </span>
            </div>
            { (field.bound().track != SliderScale::None).then(|| slider(scene, field, texts, value)) }
            <div class="hint">
                <span id={hint_id}><span class="problem">{ problem }</span>{ hint }</span>
                { beside }
            </div>
        </div>
    }
}
