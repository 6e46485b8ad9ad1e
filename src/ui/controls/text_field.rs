//! A field for words: a name, a note.

use web_sys::{Element, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::browser::page;
use crate::state::Action;
use crate::ui::context::use_dispatch;

/// A field for words.
#[derive(Properties, PartialEq)]
pub struct TextFieldProps {
    /// Its id.
    pub id: AttrValue,
    /// Its accessible name.
    pub label: AttrValue,
    /// What stands in it while nothing is typed.
    #[prop_or_default]
    pub placeholder: AttrValue,
    /// What is typed in it.
    pub value: AttrValue,
    /// How many characters there may be at most.
    pub longest: usize,
    /// Whether it has room for several lines.
    #[prop_or_default]
    pub lines: bool,
    /// Makes of what is typed an action.
    pub action: Callback<String, Action>,
}

/// A field for words.
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let dispatch = use_dispatch();
    let TextFieldProps { id, label, placeholder, value, longest, lines, action } = props;
    let oninput = use_callback((dispatch.clone(), action.clone()), |event: InputEvent, (dispatch, action)| {
        let input = event.target_dyn_into::<HtmlInputElement>().map(|input| input.value());
        let text = input.or_else(|| event.target_dyn_into::<HtmlTextAreaElement>().map(|area| area.value()));
        dispatch.send(action.emit(text.unwrap_or_default()));
    });
    let onblur = use_callback(dispatch, |_: FocusEvent, dispatch| dispatch.send(Action::EndGesture));
    // A browser leaves a field alone of which a part is in sight.
    let onfocus = |event: FocusEvent| {
        if let Some(field) = event.target_dyn_into::<Element>() {
            page::reveal_focused(&field);
        }
    };
    let longest = longest.to_string();
    if *lines {
        return html! {
            <textarea class="name" id={id.clone()} maxlength={longest} rows="2" dir="auto" aria-label={label.clone()}
                placeholder={placeholder.clone()} value={value.clone()} {oninput} {onfocus} {onblur} />
        };
    }
    html! {
        <input class="name" type="text" id={id.clone()} maxlength={longest} autocomplete="off" spellcheck="false" dir="auto"
            aria-label={label.clone()} placeholder={placeholder.clone()} value={value.clone()} {oninput} {onfocus} {onblur} />
    }
}
