//! A quiet mark beside a figure that opens a note on how it is computed. The note lies over the page and moves nothing;
//! the browser closes it by Escape, by a press elsewhere, or by another press of the mark.

use web_sys::Element;
use yew::prelude::*;

use super::OpenSet;
use crate::ui::context::use_locale;
use crate::ui::render_count;

/// A mark and its note. Like that of a disclosure, the content is passed only while the note is open.
#[derive(Properties, PartialEq)]
pub struct ExplainProps {
    /// Its name among the notes of the view, for `ontoggle`.
    pub id: &'static str,
    /// Whether it is open.
    pub open: bool,
    /// Opens or closes the note with this id.
    pub ontoggle: Callback<&'static str>,
    /// What is explained, for those who cannot see what the mark stands beside.
    pub about: AttrValue,
    /// The note, while it is open.
    #[prop_or_default]
    pub children: Html,
}

/// The mark and its note.
#[component]
pub fn Explain(props: &ExplainProps) -> Html {
    render_count::count("Explain");
    let ExplainProps { id, open, ontoggle, about, children } = props;
    let title = use_locale().messages.how_title();
    let note = AttrValue::from(format!("how-{id}"));
    // A press fills the note before the browser shows it.
    let onclick = {
        let (ontoggle, id) = (ontoggle.clone(), *id);
        move |_: MouseEvent| ontoggle.emit(id)
    };
    // The browser has closed the note by itself.
    let onclosed = {
        let (ontoggle, id, open) = (ontoggle.clone(), *id, *open);
        move |event: Event| {
            let shown = event.target_dyn_into::<Element>().and_then(|note| note.matches(":popover-open").ok());
            if open && shown == Some(false) {
                ontoggle.emit(id);
            }
        }
    };
    html! {
        <>
            <button type="button" data-look="how" {title} aria-label={format!("{title} {about}")}
                popovertarget={note.clone()} {onclick}>{ "?" }</button>
            <div class="explanation" id={note} popover="auto" ontoggle={onclosed}>{ children.clone() }</div>
        </>
    }
}

impl OpenSet {
    /// A note that is open only by this set, with its content made only then.
    pub fn explain(&self, id: &'static str, about: &str, content: impl FnOnce() -> Html) -> Html {
        let open = self.has(id);
        html! {
            <Explain {id} {open} ontoggle={self.ontoggle.clone()} about={about.to_owned()}>
                { if open { content() } else { Html::default() } }
            </Explain>
        }
    }
}
