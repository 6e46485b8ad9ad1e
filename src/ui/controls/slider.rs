//! A native slider along an input's scale.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::model::limits::SliderScale;
use crate::state::{Action, InputRef};
use crate::ui::context::{use_dispatch, use_locale};
use crate::ui::render_count;

/// A scale as the native slider knows it: even steps.
struct Steps {
    from: f64,
    to: f64,
    step: f64,
    /// How far Page Up and Page Down go.
    page: f64,
}

/// How many stops Page Up and Page Down pass.
const STOPS_PER_PAGE: f64 = 5.0;

impl Steps {
    fn of(scale: SliderScale) -> Self {
        match scale {
            SliderScale::Even { from, to, step, page } => Self { from, to, step, page: step * f64::from(page) },
            SliderScale::Stops(stops) => {
                Self { from: 0.0, to: stops.len().max(1) as f64 - 1.0, step: 1.0, page: STOPS_PER_PAGE }
            }
            SliderScale::None => Self { from: 0.0, to: 0.0, step: 1.0, page: 1.0 },
        }
    }
}

/// Where a value lies on the scale.
fn position(scale: SliderScale, value: f64) -> f64 {
    match scale {
        SliderScale::Stops(stops) => stops.iter().rposition(|stop| *stop <= value * (1.0 + 1e-9)).unwrap_or(0) as f64,
        _ => value,
    }
}

/// The value at a position of the scale.
fn value_at(scale: SliderScale, position: f64) -> f64 {
    match scale {
        SliderScale::Stops(stops) => stops.get(position as usize).copied().unwrap_or(position),
        _ => position,
    }
}

/// A slider.
#[derive(Properties, PartialEq)]
pub struct SliderProps {
    /// The input that it moves.
    pub input: InputRef,
    /// Its value, in the input's unit.
    pub value: f64,
}

/// A slider. It writes only when it is moved; the value may lie beyond its ends, or between its steps.
#[component]
pub fn Slider(props: &SliderProps) -> Html {
    render_count::count("Slider");
    let (locale, dispatch) = (use_locale(), use_dispatch());
    let SliderProps { input, value } = *props;
    let limits = input.limits();
    let scale = limits.track;
    let Steps { from, to, step, page } = Steps::of(scale);
    let moved = {
        let dispatch = dispatch.clone();
        move |position: f64| dispatch.send(Action::Move(input, value_at(scale, position)))
    };
    let oninput = {
        let moved = moved.clone();
        move |event: InputEvent| moved(event.target_unchecked_into::<HtmlInputElement>().value_as_number())
    };
    let onchange = {
        let dispatch = dispatch.clone();
        move |_: Event| dispatch.send(Action::EndGesture)
    };
    // A finger that turns out to scroll the page has not meant the slider.
    let before = use_mut_ref(|| value);
    let onpointerdown = {
        let before = before.clone();
        move |_: PointerEvent| {
            before.replace(value);
        }
    };
    let onpointercancel = {
        let dispatch = dispatch.clone();
        move |_: PointerEvent| {
            dispatch.send(Action::Move(input, *before.borrow()));
            dispatch.send(Action::EndGesture);
        }
    };
    let onkeydown = move |event: KeyboardEvent| {
        let by = match event.key().as_str() {
            "PageUp" => page,
            "PageDown" => -page,
            _ => return,
        };
        event.prevent_default();
        let element: HtmlInputElement = event.target_unchecked_into();
        moved((element.value_as_number() + by).clamp(from, to));
        dispatch.send(Action::EndGesture);
    };
    let name = format!("{} {}", locale.messages.label(input.input.text), locale.messages.slider(input.input.text));
    html! {
        <input type="range" min={from.to_string()} max={to.to_string()} step={step.to_string()}
            value={position(scale, value).clamp(from, to).to_string()} aria-label={name.trim().to_owned()}
            aria-valuetext={locale.value_text(limits.unit, value)} {oninput} {onchange} {onkeydown}
            {onpointerdown} {onpointercancel} />
    }
}
