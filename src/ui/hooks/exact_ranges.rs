use yew::prelude::*;

use crate::browser::timer::Pause;
use crate::state::Action;
use crate::ui::context::use_page;

/// How long an input has to rest until likely ranges are computed exactly, milliseconds.
const REST_MS: u32 = 150;

/// While likely ranges are approximate: has them computed exactly once inputs rest. `change` is whatever moves.
#[hook]
pub fn use_exact_ranges<T: PartialEq + 'static>(approximate: bool, change: T) {
    let page = use_page();
    use_effect_with((approximate, change), move |(approximate, _)| {
        let pause = approximate.then(|| Pause::new(REST_MS, page.pointer.0, move || page.dispatch.send(Action::Rest)));
        move || drop(pause)
    });
}
