//! Where facts and methods come from, and how much weight each source can bear.

use yew::prelude::*;

use super::ViewProps;
use crate::ui::content::{Answer, Footer};
use crate::ui::context::use_locale;
use crate::ui::hooks::use_announcement;
use crate::ui::render_count;
use crate::wording::sources::{self as wording, SourceText};

/// The view.
#[component]
pub fn SourcesView(_props: &ViewProps) -> Html {
    render_count::count("SourcesView");
    let locale = use_locale();
    let messages = locale.messages;
    let answer = wording::answer(&locale);
    use_announcement(answer.plain());
    let source = |source: SourceText| {
        html! {
            <li>
                <p><b lang="en">{ source.citation }</b></p>
                <p>{ source.use_of_it }</p>
                <p class="quietly">
                    { source.strength }{ " " }
                    if let Some(address) = source.address {
                        <a href={address} target="_blank" rel="noreferrer">{ messages.source_address() }</a>
                    } else {
                        { messages.source_unknown() }
                    }
                </p>
            </li>
        }
    };
    html! {
        <>
            <Answer text={answer} />
            <p class="because">{ messages.sources_because() }</p>
            <ol class="sources" translate="yes">{ for wording::list(&locale).into_iter().map(source) }</ol>
            <p class="way"><a data-look="pill" href="#/plateau">{ messages.see_plateau() }</a></p>
            <Footer sources={false} />
        </>
    }
}
