//! A course over months that can be looked along, with pointer or keys, and its legend.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::app::Message;
use super::pointer::Pointer;
use super::scene::Scene;
use super::words::Words;
use crate::chart::course::{Sayings, chart};
use crate::chart::plot::Plot;
use crate::chart::series::Series;
use crate::model::limits::Unit;

/// What courses are called.
pub struct Names {
    /// The course itself.
    pub course: &'static str,
    /// The one it is held against.
    pub today: &'static str,
}

/// The chart on this plot and its cursor, which replaces that of the sayings.
pub fn course(scene: &Scene, plot: &Plot, series: &Series, unit: Unit, names: &Names, sayings: Sayings) -> Html {
    let lines = |month: u32| at_month(scene, series, unit, names, month);
    let sayings = Sayings { cursor: scene.cursor.map(|month| (month, lines(month))), ..sayings };
    let pointer = |kind: fn(PointerEvent) -> Pointer| scene.send.reform(move |event| Message::Pointer(kind(event)));
    let month = scene.cursor.unwrap_or_default();
    html! {
        <div class="plot" onpointerdown={pointer(Pointer::Down)} onpointermove={pointer(Pointer::Move)}
            onpointerleave={pointer(Pointer::Leave)}>
            { chart(scene.frame, plot, series, unit, sayings, scene.words) }
            { cursor(scene, plot.horizon, month, lines(month).join(", ")) }
        </div>
    }
}

/// What stands at a month, line by line: month, course, the one it is held against, likely range.
fn at_month(scene: &Scene, series: &Series, unit: Unit, names: &Names, month: u32) -> Vec<String> {
    let (words, at) = (scene.words, month as usize);
    let texts = words.texts;
    let named = |name: &str, value: &str| words.fill(texts.named(), &[("name", name), ("value", value)]);
    let mut lines = vec![if month == 0 { texts.now().to_owned() } else { words.month(month) }];
    if let Some(value) = series.course.get(at) {
        lines.push(named(names.course, &words.spoken(unit, *value)));
    }
    if let Some(value) = series.today.get(at) {
        lines.push(named(names.today, &words.spoken(unit, *value)));
    }
    if let Some([low, high]) = series.range.get(at).map(|ends| ends.map(|end| short(words, unit, end))) {
        lines.push(named(texts.key_range(), &words.from_to(low, &high)));
    }
    lines
}

fn short(words: &Words, unit: Unit, value: f64) -> String {
    if unit == Unit::Clients { words.formats.number(value) } else { words.formats.money(value) }
}

/// The cursor for keys: a slider along the months, seen as the line in the chart.
fn cursor(scene: &Scene, horizon: u32, month: u32, told: String) -> Html {
    let look = scene.send.reform(|element: HtmlInputElement| Message::Look(Some(element.value_as_number() as u32)));
    let oninput = look.reform(|event: InputEvent| event.target_unchecked_into());
    let onfocus = look.reform(|event: FocusEvent| event.target_unchecked_into());
    let send = scene.send.clone();
    let onkeydown = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            send.emit(Message::Look(None));
        }
    };
    html! {
        <input type="range" class="month" min="0" max={horizon.to_string()} step="1" value={month.to_string()}
            aria-label={scene.words.texts.cursor()} aria-valuetext={told}
            {oninput} {onfocus} {onkeydown} onblur={scene.sends::<FocusEvent>(Message::Look(None))} />
    }
}

/// What the lines of a chart are.
pub fn legend(scene: &Scene, series: &Series, names: &Names) -> Html {
    let texts = scene.words.texts;
    let key = |(name, text, there): (&'static str, &'static str, bool)| {
        there.then(|| {
            html! {
                <span class="key" data-key={name}>
                    <svg width="26" height="10" aria-hidden="true"><path d="M1 5h24" /><circle cx="13" cy="5" r="4" /></svg>
                    { text }
                </span>
            }
        })
    };
    let keys = [
        ("line", names.course, true),
        ("band", texts.key_range(), !series.range.is_empty()),
        ("pinned", names.today, !series.today.is_empty()),
        ("hires", texts.key_hire(), !series.hires.is_empty()),
    ];
    html! { <span class="keys">{ for keys.into_iter().filter_map(key) }</span> }
}
