//! The keys of a presentation, a clicker's among them.

use yew::prelude::*;

use crate::browser::events;

/// What a key asks for.
enum Request {
    Step(usize),
    Leave,
    Notes,
}

fn request(key: &str, place: usize, count: usize, character_keys: bool) -> Option<Request> {
    let step = match key {
        "ArrowRight" | "ArrowDown" | "PageDown" | " " | "Enter" => place + 1,
        "ArrowLeft" | "ArrowUp" | "PageUp" | "Backspace" => place.saturating_sub(1),
        "Home" => 0,
        "End" => count - 1,
        "Escape" => return Some(Request::Leave),
        "n" | "N" if character_keys => return Some(Request::Notes),
        digit if character_keys => digit.parse::<usize>().ok()?.checked_sub(1).filter(|step| *step < count)?,
        _ => return None,
    };
    Some(Request::Step(step))
}

/// Listens to the keys that step, leave, and show notes; those of a single character can be switched off.
#[hook]
pub fn use_step_keys(
    place: usize,
    count: usize,
    character_keys: bool,
    go: Callback<usize>,
    leave: Callback<()>,
    notes: Callback<()>,
) {
    use_effect_with((place, count, character_keys, go, leave, notes), |deps| {
        let (place, count, character_keys, go, leave, notes) = deps.clone();
        let listener = events::on_keys(move |key| match request(key, place, count, character_keys) {
            Some(Request::Step(step)) => {
                go.emit(step);
                true
            }
            Some(Request::Leave) => {
                leave.emit(());
                true
            }
            Some(Request::Notes) => {
                notes.emit(());
                true
            }
            None => false,
        });
        move || drop(listener)
    });
}
