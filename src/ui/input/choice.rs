//! A list to choose from.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// A list with a name, the values and words of its options, and the place of the chosen one;
/// `chosen` gets the place of another. With another `key` it is made anew, and shows again what
/// counts where a choice came to nothing.
pub fn choice(
    name: &'static str,
    options: Vec<(&'static str, String)>,
    at: usize,
    key: u32,
    chosen: &Callback<usize>,
) -> Html {
    let onchange = chosen
        .reform(|event: Event| event.target_unchecked_into::<HtmlSelectElement>().selected_index().max(0) as usize);
    let option = |(place, (value, words)): (usize, (&'static str, String))| {
        html! { <option {value} selected={place == at}>{ words }</option> }
    };
    // Once a person has chosen, the options' attributes have no say any more.
    html! {
        <select {key} aria-label={name} ~selectedIndex={at as u32} {onchange}>{ for options.into_iter().enumerate().map(option) }</select>
    }
}
