//! The foot of each view: what happens to what is entered, whether a new version is ready, the language, the currency.

use yew::prelude::*;

use super::source_link;
use crate::browser::update;
use crate::state::{Action, View};
use crate::text::{Currency, Language, Messages};
use crate::ui::context::use_page;
use crate::ui::controls::{Button, Choice};
use crate::ui::hooks::use_new_version;
use crate::ui::list_flag;

/// What the foot leads to.
#[derive(Properties, PartialEq)]
pub struct FooterProps {
    /// Whether it leads to the sources; not in their own view, where that would begin anew.
    #[prop_or(true)]
    pub sources: bool,
    /// Whether it leads to the list of clients, where there is one; not in its own view.
    #[prop_or(true)]
    pub clients: bool,
}

/// The foot.
#[component]
pub fn Footer(props: &FooterProps) -> Html {
    let page = use_page();
    let (locale, dispatch) = (page.locale, page.dispatch);
    let messages = locale.messages;
    let is_new_version_ready = use_new_version();
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
            <p class="privacy">
                { match &page.embed {
                    None => messages.privacy(),
                    Some(embed) if embed.has_script() => messages.privacy_told(),
                    Some(_) => messages.privacy_in_frame(),
                } }
                if is_new_version_ready {
                    { new_version(messages) }
                }
            </p>
            if props.sources {
                { source_link(messages.view_sources().to_owned()) }
            }
            if props.clients && list_flag::has_list() {
                <a class="source" href={format!("#/{}", View::Clients.route())}>{ messages.clients_link() }</a>
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

/// Says that a new version is ready, with a button that loads it.
pub fn new_version(messages: Messages) -> Html {
    html! {
        <span class="new-version">
            { messages.new_version() }
            <Button text={messages.reload()} onpress={Callback::from(|()| update::load())} />
        </span>
    }
}
