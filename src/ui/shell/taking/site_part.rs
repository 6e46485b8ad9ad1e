//! The way to the page on which people set the calculator up for a page of their own.

use yew::prelude::*;

use crate::browser::location;
use crate::ui::context::use_locale;

/// That page.
const PAGE: &str = "embed-demo.html";

/// The link to it.
#[component]
pub fn SitePart() -> Html {
    let messages = use_locale().messages;
    let href = use_state_eq(|| PAGE.to_owned());
    use_effect_with((), {
        let href = href.setter();
        move |()| href.set(location::beside(PAGE))
    });
    html! {
        <section class="take-site">
            <h2>{ messages.take_site() }</h2>
            <p class="quietly">{ messages.take_site_hint() }</p>
            <p><a class="source" href={(*href).clone()}>{ messages.take_site_open() }</a></p>
        </section>
    }
}
