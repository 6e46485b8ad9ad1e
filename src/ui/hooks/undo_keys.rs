use yew::prelude::*;

use crate::browser::events;
use crate::state::Action;
use crate::ui::context::Dispatch;

/// Undo and redo by Ctrl or Cmd with Z, Shift+Z and Y.
#[hook]
pub fn use_undo_keys(dispatch: Dispatch) {
    use_effect_with(dispatch, |dispatch| {
        let dispatch = dispatch.clone();
        let listener = events::on_undo_keys(move |undo| dispatch.send(if undo { Action::Undo } else { Action::Redo }));
        move || drop(listener)
    });
}
