//! A list to choose from.

use wasm_bindgen::JsValue;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// A list.
#[derive(Properties, PartialEq)]
pub struct ChoiceProps {
    /// Its accessible name.
    pub name: AttrValue,
    /// The words of its options.
    pub options: Vec<AttrValue>,
    /// The place of the option that is chosen.
    pub chosen: usize,
    /// Gets the place of another option.
    pub onchoose: Callback<usize>,
}

/// A list to choose from.
#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let onchange = props
        .onchoose
        .reform(|event: Event| event.target_unchecked_into::<HtmlSelectElement>().selected_index().max(0) as usize);
    let option = |(place, words): (usize, &AttrValue)| {
        html! { <option selected={place == props.chosen}>{ words.clone() }</option> }
    };
    // Once a person has chosen, the options' attributes have no say any more; the property has. Server-side rendering,
    // in tests, has no properties, and natively a number cannot become a `JsValue`.
    let index = if cfg!(target_arch = "wasm32") { JsValue::from(props.chosen as u32) } else { JsValue::UNDEFINED };
    html! {
        <select aria-label={props.name.clone()} ~selectedIndex={index} {onchange}>
            { for props.options.iter().enumerate().map(option) }
        </select>
    }
}
