use yew::prelude::*;

use crate::browser::timer::Pause;
use crate::ui::context::use_page;

/// How long nothing has to change until a sentence is read out, milliseconds.
const PAUSE_MS: u32 = 700;

/// Has a sentence read out once the person pauses, whenever it changes; not the one that is there at first.
#[hook]
pub fn use_announcement(sentence: String) {
    let page = use_page();
    let first = use_mut_ref(|| true);
    use_effect_with(sentence, move |sentence| {
        let at_first = first.replace(false);
        let sentence = sentence.clone();
        let pause = (!at_first).then(|| Pause::new(PAUSE_MS, page.pointer.0, move || page.announcer.emit(sentence)));
        move || drop(pause)
    });
}
