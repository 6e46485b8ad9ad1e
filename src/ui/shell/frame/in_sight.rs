//! Keeps the answer in sight, though a frame as high as its content does not scroll: `position: sticky` does nothing there.

use yew::prelude::*;

use crate::browser::{root, size};

/// How much of the frame has to be in sight, CSS pixels: in a low window, what stays would leave too little of the rest.
const LEAST: f64 = 560.0;

/// Which part of the frame is in sight.
#[derive(Default)]
pub struct InSight {
    /// The width of the page, and the most of its height that was in sight while it was as wide.
    tallest: (f64, f64),
}

impl InSight {
    /// Moves what stays in sight to where that is now, CSS pixels from the top of the frame.
    pub fn show(&mut self, top: f64, bottom: f64) {
        let Some(split) = size::of(".split") else { return };
        if self.tallest.0 != split.width {
            self.tallest = (split.width, 0.0);
        }
        self.tallest.1 = self.tallest.1.max(bottom - top);
        let stage = [".stage", ".stage > .figure"].into_iter().find_map(|it| size::of(it).filter(|it| it.height > 0.0));
        let Some(stage) = stage else { return };
        let room = (split.height - stage.height).max(0.0);
        let moved = if self.tallest.1 < LEAST || top == bottom { 0.0 } else { (top - split.top).clamp(0.0, room) };
        root::set_variable("--moved", Some(&format!("{moved:.0}px")));
    }
}

/// Lets each slider carry the answer in one line, where no script says what is in sight.
#[hook]
pub fn use_answer_at_sliders(is_on: bool) {
    use_effect_with(is_on, |is_on| {
        let observer = is_on.then(|| {
            size::on_text(&[".answer b", ".answer"], |answer| {
                // As a string of the style sheet.
                let quoted: String = answer
                    .chars()
                    .flat_map(|sign| if matches!(sign, '"' | '\\') { vec!['\\', sign] } else { vec![sign] })
                    .collect();
                root::set_variable("--answer", Some(&format!("\"{quoted}\"")));
            })
        });
        move || drop(observer)
    });
}
