//! A button for what cannot be taken back: it asks once.

use yew::prelude::*;

use crate::browser::page::focus_soon;
use crate::ui::context::use_locale;
use crate::ui::controls::{Button, ButtonVariant};

/// A button that asks.
#[derive(Clone, PartialEq, Properties)]
pub struct AskedButtonProps {
    /// Its id.
    pub id: AttrValue,
    /// Its words, also those of the answer yes.
    pub text: AttrValue,
    /// What it asks.
    pub question: AttrValue,
    /// What happens then.
    pub onpress: Callback<()>,
}

/// A button that asks.
#[component]
pub fn AskedButton(props: &AskedButtonProps) -> Html {
    let messages = use_locale().messages;
    let is_asking = use_state_eq(|| false);
    let set = |asking: bool| {
        let set = is_asking.setter();
        Callback::from(move |()| set.set(asking))
    };
    let AskedButtonProps { id, text, question, onpress } = props;
    let (yes, close) = (AttrValue::from(format!("{id}-yes")), set(false));
    let press = onpress.reform(move |()| close.emit(()));
    if !*is_asking {
        return html! { <Button id={id} variant={ButtonVariant::Pill} {text} onpress={set(true)} focus_next={yes} /> };
    }
    let cancel = {
        let (id, close) = (id.clone(), set(false));
        Callback::from(move |()| {
            close.emit(());
            focus_soon(id.as_str());
        })
    };
    html! {
        <span class="asked" role="group" aria-label={question.clone()}>
            <span>{ question }</span>
            <Button id={yes} variant={ButtonVariant::Pill} {text} onpress={press} />
            <Button variant={ButtonVariant::Pill} text={messages.kept_cancel()} onpress={cancel} />
        </span>
    }
}
