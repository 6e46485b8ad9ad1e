use yew::prelude::*;

use crate::browser::update;
use crate::ui::context::{PageContext, use_page};

/// Whether a new version of the page is ready. It is read out when it comes.
#[hook]
pub fn use_new_version() -> bool {
    let PageContext { locale, announcer, .. } = use_page();
    let is_ready = use_state_eq(|| false);
    let ready = is_ready.setter();
    use_effect_with((locale.messages.new_version(), announcer), move |(sentence, announcer)| {
        ready.set(update::is_ready());
        let (sentence, announcer) = (*sentence, announcer.clone());
        let listener = update::on_ready(move || {
            ready.set(true);
            announcer.emit(sentence.to_owned());
        });
        move || drop(listener)
    });
    *is_ready
}
