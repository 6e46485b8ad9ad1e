//! A list to choose from.

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
    // Once a person has chosen, the options' attributes have no say any more; the property has, as soon as the options are
    // there.
    let list = use_node_ref();
    use_effect_with((props.chosen, props.options.clone()), {
        let list = list.clone();
        move |(chosen, _)| {
            if let Some(list) = list.cast::<HtmlSelectElement>() {
                list.set_selected_index(*chosen as i32);
            }
        }
    });
    html! {
        <select ref={list} aria-label={props.name.clone()} {onchange}>
            { for props.options.iter().enumerate().map(option) }
        </select>
    }
}
