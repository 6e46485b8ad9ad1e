//! The chart with its legend, its switch and its cursor.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::answer::{at_month, chart_summary, course_name, horizon};
use crate::chart::course::{Sayings, chart};
use crate::state::{Action, Measure};
use crate::ui::app::Message;
use crate::ui::input::choice::choice;
use crate::ui::pointer::Pointer;
use crate::ui::scene::Scene;

/// The figure.
pub fn figure(scene: &Scene) -> Html {
    let (words, series) = (scene.words, &scene.results.series);
    let (texts, measure) = (words.texts, scene.case().measure);
    let plot = scene.frame.plot(series, measure.unit(), words);
    let target = series.target.zip(scene.results.chance).map(|(target, chance)| {
        let (money, chance) = (words.formats.money(target.mrr), words.formats.chance(chance.probability));
        words.fill(texts.target_line(), &[("money", &money), ("chance", &chance)])
    });
    let level = words.spoken(measure.unit(), series.level.unwrap_or_default());
    let sayings = Sayings {
        summary: chart_summary(scene),
        step: &|month| if month == 0 { texts.now().to_owned() } else { month.to_string() },
        axis: texts.axis_months(),
        level: words.fill(texts.plateau_line(), &[("money", &level)]),
        target: target.unwrap_or_default(),
        cursor: scene.cursor.map(|month| (month, at_month(scene, month))),
    };
    let measures = Measure::ALL.map(|measure| (measure.name(), texts.measures().at(measure as usize).to_owned()));
    let show = scene.send.reform(|place: usize| Message::Act(Action::Show(Measure::ALL[place])));
    let pointer = |kind: fn(PointerEvent) -> Pointer| scene.send.reform(move |event| Message::Pointer(kind(event)));
    html! {
        <figure class="figure">
            <figcaption>
                { legend(scene) }
                { choice(texts.measure(), measures.to_vec(), measure as usize, 0, &show) }
            </figcaption>
            <div class="plot" onpointerdown={pointer(Pointer::Down)} onpointermove={pointer(Pointer::Move)}
                onpointerleave={pointer(Pointer::Leave)}>
                { chart(scene.frame, &plot, series, measure.unit(), sayings, words) }
                { cursor(scene) }
            </div>
        </figure>
    }
}

/// The cursor for keys: a slider along the months, seen as the line in the chart.
fn cursor(scene: &Scene) -> Html {
    let month = scene.cursor.unwrap_or_default();
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
        <input type="range" class="month" min="0" max={horizon(scene).to_string()} step="1" value={month.to_string()}
            aria-label={scene.words.texts.cursor()} aria-valuetext={at_month(scene, month).join(", ")}
            {oninput} {onfocus} {onkeydown} onblur={scene.sends::<FocusEvent>(Message::Look(None))} />
    }
}

fn legend(scene: &Scene) -> Html {
    let (texts, series) = (scene.words.texts, &scene.results.series);
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
        ("line", course_name(scene), true),
        ("band", texts.key_range(), !series.range.is_empty()),
        ("pinned", texts.key_today(), !series.today.is_empty()),
        ("hires", texts.key_hire(), !series.hires.is_empty()),
    ];
    html! { <span class="keys">{ for keys.into_iter().filter_map(key) }</span> }
}
