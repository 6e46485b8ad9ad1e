use yew::prelude::*;

use crate::browser::file::{Drag, on_drag};

/// What the name of a file ends in that holds what a person has set up.
const PLAN: &str = ".json";

/// Whether a name ends so, in small letters or capitals.
fn ends_with(name: &str, end: &str) -> bool {
    let start = name.len().checked_sub(end.len());
    start.and_then(|start| name.get(start..)).is_some_and(|ending| ending.eq_ignore_ascii_case(end))
}

/// Which files are meant for a part of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// All of them.
    All,
    /// Those that hold what a person has set up, while the view takes all else.
    Plans,
    /// All but those.
    Lists,
}

impl Takes {
    /// What of a drag is for this part. While a file is over the page, nobody knows its name.
    fn of(self, drag: Drag) -> Drag {
        let is_plan = matches!(&drag, Drag::Dropped(file) if ends_with(&file.name(), PLAN));
        match (self, &drag) {
            (Self::Plans, Drag::Over) => Drag::Nothing,
            (Self::Plans, Drag::Dropped(_)) if !is_plan => Drag::Nothing,
            (Self::Lists, Drag::Dropped(_)) if is_plan => Drag::Nothing,
            _ => drag,
        }
    }
}

/// What is dragged over the page, as far as it is meant for this part of it.
#[hook]
pub fn use_file_drag(takes: Takes) -> Drag {
    let drag = use_state_eq(Drag::default);
    let set = drag.setter();
    use_effect_with(takes, move |takes| {
        let takes = *takes;
        let listeners = on_drag(move |drag| set.set(takes.of(drag)));
        move || drop(listeners)
    });
    (*drag).clone()
}
