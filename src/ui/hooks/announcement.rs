use yew::prelude::*;

use crate::browser::timer::Pause;
use crate::ui::context::{Announcer, PointerDown};

/// How long nothing has to change until a sentence is read out, milliseconds.
const PAUSE_MS: u32 = 700;

/// Has a sentence read out once the person pauses, whenever it changes; not the one that is there at first.
#[hook]
pub fn use_announcement(sentence: String) {
    let announcer = use_context::<Announcer>();
    let pointer = use_context::<PointerDown>().unwrap_or_default();
    let first = use_mut_ref(|| true);
    use_effect_with(sentence, move |sentence| {
        let at_first = first.replace(false);
        let sentence = sentence.clone();
        let pause = announcer
            .filter(|_| !at_first)
            .map(|announcer| Pause::new(PAUSE_MS, pointer.0, move || announcer.0.emit(sentence)));
        move || drop(pause)
    });
}
