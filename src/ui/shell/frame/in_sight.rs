//! Keeps the answer in sight, though a frame as high as its content does not scroll: `position: sticky` does nothing there.

use yew::prelude::*;

use crate::browser::{root, size};

/// How much of the frame has to be in sight, CSS pixels: in a low window, what stays would leave too little of the rest.
const LEAST: f64 = 560.0;

/// What stays may take this share of what is in sight: with large letters it would leave too little of the rest, too.
const MOST: f64 = 2.0 / 3.0;

/// What stays in sight: answer and chart, or the chart alone where it stands beside the inputs.
const STAYS: [&str; 2] = [".stage", ".stage > .figure"];

/// Moves what stays in sight to where that is. The style sheet puts menus there, too.
#[derive(Default)]
pub struct InSight {
    /// The width of the page, and the most of its height that was in sight while it was as wide, CSS pixels.
    tallest: (f64, f64),
    /// How far it is moved, CSS pixels.
    moved: f64,
}

impl InSight {
    /// Follows what is in sight now, CSS pixels from the top of the frame.
    pub fn show(&mut self, top: f64, bottom: f64) {
        for (name, value) in [("--sight-top", top), ("--sight-height", bottom - top)] {
            root::set_variable(name, Some(&format!("{value}px")));
        }
        let Some(within) = size::of(".split") else { return };
        if self.tallest.0 != within.width {
            self.tallest = (within.width, 0.0);
        }
        self.tallest.1 = self.tallest.1.max(bottom - top);
        let Some(stays) = STAYS.iter().filter_map(|it| size::of(it)).find(|it| it.height > 0.0) else { return };
        let place = stays.top - self.moved;
        let room = within.top + within.height - place - stays.height;
        let is_low = self.tallest.1 < LEAST || stays.height > self.tallest.1 * MOST;
        self.moved = if is_low || top == bottom { 0.0 } else { (top - place).clamp(0.0, room.max(0.0)).round() };
        root::set_variable("--moved", Some(&format!("{}px", self.moved)));
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
