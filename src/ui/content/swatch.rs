//! The sample of a line by which charts know a scenario.

use yew::prelude::*;

/// The sample for the scenario at this place.
pub fn swatch(place: usize) -> Html {
    html! {
        <svg class="swatch" viewBox="0 0 28 12" aria-hidden="true">
            <g class="line" data-series={place.to_string()}><path d="M1 6H27" /></g>
        </svg>
    }
}
