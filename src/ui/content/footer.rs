//! The foot of each view: what happens to what is entered, the language, the currency.

use yew::prelude::*;

use super::source_link;
use crate::state::Action;
use crate::text::{Currency, Language};
use crate::ui::context::{use_dispatch, use_locale};
use crate::ui::controls::Choice;

/// What the foot leads to.
#[derive(Properties, PartialEq)]
pub struct FooterProps {
    /// Whether it leads to the sources; not in their own view, where that would begin anew.
    #[prop_or(true)]
    pub sources: bool,
}

/// The foot.
#[component]
pub fn Footer(props: &FooterProps) -> Html {
    let (locale, dispatch) = (use_locale(), use_dispatch());
    let messages = locale.messages;
    let languages: Vec<AttrValue> = Language::ALL.map(|language| language.name().into()).into();
    let language = Language::ALL.iter().position(|language| *language == locale.language).unwrap_or_default();
    let set_language = use_callback(dispatch.clone(), |place: usize, dispatch| {
        dispatch.send(Action::SetLanguage(Language::ALL[place]));
    });
    let currencies: Vec<AttrValue> = Currency::ALL.map(|currency| currency.code().into()).into();
    let currency = Currency::ALL.iter().position(|currency| *currency == locale.currency).unwrap_or_default();
    let set_currency = use_callback(dispatch, |place: usize, dispatch| {
        dispatch.send(Action::SetCurrency(Currency::ALL[place]));
    });
    html! {
        <footer class="foot">
            <p>{ messages.privacy() }</p>
            if props.sources {
                { source_link(messages.view_sources().to_owned()) }
            }
            <span class="language">
                <Choice name={messages.language()} options={languages} chosen={language} onchoose={set_language} />
            </span>
            <span class="currency">
                <Choice name={messages.currency()} options={currencies} chosen={currency} onchoose={set_currency} />
                { messages.currency_hint() }
            </span>
        </footer>
    }
}
