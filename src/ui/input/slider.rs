//! A native slider along an input's track.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::model::limits::SliderScale;
use crate::state::{Action, Field};
use crate::text::kinds::ControlTexts;
use crate::ui::app::Message;
use crate::ui::scene::Scene;

/// A track as the native slider knows it: even steps.
struct Steps {
    from: f64,
    to: f64,
    step: f64,
    page: f64,
}

impl Steps {
    fn of(track: SliderScale) -> Self {
        match track {
            SliderScale::Even { from, to, step, page } => Self { from, to, step, page: step * f64::from(page) },
            SliderScale::Stops(stops) => Self { from: 0.0, to: stops.len().max(1) as f64 - 1.0, step: 1.0, page: 5.0 },
            SliderScale::None => Self { from: 0.0, to: 0.0, step: 1.0, page: 1.0 },
        }
    }
}

/// Where a value stands on the track.
fn position(track: SliderScale, value: f64) -> f64 {
    match track {
        SliderScale::Stops(stops) => stops.iter().rposition(|stop| *stop <= value * (1.0 + 1e-9)).unwrap_or(0) as f64,
        _ => value,
    }
}

/// The value at a place of the track.
fn value_at(track: SliderScale, position: f64) -> f64 {
    match track {
        SliderScale::Stops(stops) => stops.get(position as usize).copied().unwrap_or(position),
        _ => position,
    }
}

/// A slider. It writes when it is moved, never otherwise; the value may lie beyond the slider's
/// ends, or between its steps.
pub fn slider(scene: &Scene, field: Field, texts: ControlTexts, value: f64) -> Html {
    let bound = field.bound();
    let track = bound.track;
    let Steps { from, to, step, page } = Steps::of(track);
    let within = move |position: f64| position.max(from).min(to);
    let moved = scene.send.reform(move |position| Message::Act(Action::Set(field, value_at(track, position))));
    let oninput = moved.reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value_as_number());
    let let_go = scene.acts::<()>(Action::LetGo);
    let onchange = let_go.reform(|_: Event| ());
    let onkeydown = move |event: KeyboardEvent| {
        let by = match event.key().as_str() {
            "PageUp" => page,
            "PageDown" => -page,
            _ => return,
        };
        event.prevent_default();
        let input: HtmlInputElement = event.target_unchecked_into();
        moved.emit(within(input.value_as_number() + by));
        let_go.emit(());
    };
    let label = format!("{} {}", texts.label(), texts.slider());
    html! {
        <input type="range" min={(from).to_string()} max={(to).to_string()} step={(step).to_string()}
            value={(within(position(track, value))).to_string()} aria-label={label.trim().to_owned()}
            aria-valuetext={scene.words.spoken(bound.unit, value)} {oninput} {onchange} {onkeydown} />
    }
}
