//! A picture of a chart: saved as SVG or PNG, or copied.

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser::picture::svg::Svg;
use crate::browser::picture::{PNG_TYPE, SVG_TYPE, charts, picture, png};
use crate::browser::{file, intl, location, share};
use crate::text::{Locale, Messages};
use crate::ui::context::{use_locale, use_page};
use crate::ui::controls::{Button, ButtonVariant, Choice};

/// The names of the files, up to their endings.
const NAME: &str = "plateau";

/// What the browser has to say: the charts that there are, and whether pictures can be copied.
type Known = (Vec<String>, bool);

/// The picture of the chart at this place, as it is now.
fn picture_now(locale: &Locale, place: usize) -> Option<Svg> {
    let date = intl::today(locale.language);
    let source = locale.messages.picture_source(&location::with_fragment(""), &date);
    picture(place, source, locale.language.code())
}

/// What is said of a picture that could not be made, or not be copied.
fn failed(messages: Messages, is_copy: bool) -> &'static str {
    if is_copy { messages.picture_copy_refused() } else { messages.picture_failed() }
}

/// The choice of a chart, where there are several, and the buttons. Nothing where the view has no chart.
#[component]
pub fn PicturePart() -> Html {
    let (locale, page) = (use_locale(), use_page());
    let messages = locale.messages;
    let known = use_state_eq(Known::default);
    let chosen = use_state_eq(|| 0);
    let said = use_state_eq(|| "");
    use_effect_with((), {
        let known = known.setter();
        move |()| known.set((charts(), share::can_copy(PNG_TYPE)))
    });
    let (charts, can_copy) = &*known;
    if charts.is_empty() {
        return Html::default();
    }
    let say = {
        let (set, announcer) = (said.setter(), page.announcer.clone());
        Callback::from(move |text: &'static str| {
            set.set(text);
            announcer.emit(text.to_owned());
        })
    };
    let place = *chosen;
    let make = {
        let locale = locale.clone();
        move || picture_now(&locale, place)
    };
    let save_svg = {
        let make = make.clone();
        Callback::from(move |()| {
            if let Some(svg) = make() {
                file::save(&format!("{NAME}.svg"), SVG_TYPE, &svg.text);
            }
        })
    };
    let save_png = {
        let (make, say) = (make.clone(), say.clone());
        Callback::from(move |()| {
            let (svg, say) = (make(), say.clone());
            spawn_local(async move {
                let made = match svg {
                    Some(svg) => png(svg).await,
                    None => None,
                };
                match made {
                    Some(blob) => file::save_blob(&format!("{NAME}.png"), &blob),
                    None => say.emit(failed(messages, false)),
                }
            });
        })
    };
    let copy = Callback::from(move |()| {
        let (svg, say) = (make(), say.clone());
        spawn_local(async move {
            let is_copied = match svg {
                Some(svg) => share::copy_blob(PNG_TYPE, png(svg)).await,
                None => false,
            };
            say.emit(if is_copied { messages.picture_copied() } else { failed(messages, true) });
        });
    });
    let options: Vec<AttrValue> = charts.iter().cloned().map(AttrValue::from).collect();
    let onchoose = {
        let set = chosen.setter();
        Callback::from(move |place| set.set(place))
    };
    html! {
        <section class="take-picture">
            <h2>{ messages.take_picture() }</h2>
            <p class="quietly">{ messages.take_picture_hint() }</p>
            if options.len() > 1 {
                <Choice name={messages.picture_of()} {options} chosen={place} {onchoose} />
            }
            <div class="presets">
                <Button variant={ButtonVariant::Pill} text={messages.picture_save_png()} onpress={save_png} />
                <Button variant={ButtonVariant::Pill} text={messages.picture_save_svg()} onpress={save_svg} />
                if *can_copy {
                    <Button variant={ButtonVariant::Pill} text={messages.picture_copy()} onpress={copy} />
                }
            </div>
            if !said.is_empty() {
                <p>{ *said }</p>
            }
        </section>
    }
}
