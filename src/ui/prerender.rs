//! The page before the program arrives: the first view with the example, in each language, as HTML. It is made once, at
//! build time, by `src/bin/prerender.rs`; `scripts/finish.mjs` puts it into the page.
//!
//! It is drawn by the components that draw it later, so that nothing moves when they take its place. Charts know no size
//! yet: one drawing is for large windows, where it is right to the pixel, and one for phones, which is scaled.

use std::rc::Rc;

use serde::Serialize;
use yew::context::ContextProviderProps;
use yew::prelude::*;

use super::context::{Dispatch, PageContext, PointerDown};
use super::shell::Bar;
use super::shell::taking::TakingProps;
use super::still;
use super::views::plateau::PlateauView;
use super::views::{ViewProps, window_title};
use crate::browser::file::Drag;
use crate::state::{PastedTables, ReportNames, View, Workspace};
use crate::text::{Currency, Language, Locale, NativeFormats};

/// The chart's size in a window as wide as the page is at most, or wider.
const WIDE: [f64; 2] = [736.0, 328.0];
/// The chart's size on a phone of usual size.
const NARROW: [f64; 2] = [364.0, 258.0];

/// The class of the chart, as it stands in HTML.
const CHART: &str = r#"class="chart""#;

/// The first view in one language, and what the head of its page says.
#[derive(Debug, Serialize)]
pub struct Prerendered {
    /// The language's code.
    pub language: &'static str,
    /// The region whose currency it is in, after ISO 3166-1.
    pub region: &'static str,
    /// The title.
    pub title: &'static str,
    /// What search engines and chats say about the page.
    pub description: &'static str,
    /// What stands in the element `app`. Addresses are relative to the folder of the whole page.
    pub html: String,
}

/// The region that a language's copy of the page is for: it says in which currency the example is.
fn region(language: Language) -> &'static str {
    match language {
        Language::English => "US",
        Language::Polish => "PL",
    }
}

/// Where the copy of the page in a language is. The page itself speaks the first language until it knows another one.
fn folder(language: Language) -> String {
    if language == Language::default() { "./".to_owned() } else { format!("./{}/", language.code()) }
}

/// The first view in a language.
pub fn prerender(language: Language) -> Prerendered {
    let messages = language.messages();
    let currency = Currency::of_region(region(language)).unwrap_or_default();
    let locale = Locale::new(language, currency, Rc::new(NativeFormats::new(language, currency)));
    let [wide, narrow] = [WIDE, NARROW].map(|size| still::drawn_with(size, || render(&locale, page(&locale))));
    Prerendered {
        language: language.code(),
        region: region(language),
        title: window_title(messages, View::Plateau),
        description: messages.page_description(),
        html: inert(&with_narrow_chart(&wide, &narrow)),
    }
}

/// Renders components to HTML, within a context in which nothing ever happens.
pub fn render(locale: &Locale, children: Html) -> String {
    let context = PageContext {
        dispatch: Dispatch(Callback::noop()),
        locale: locale.clone(),
        epoch: 0,
        pointer: PointerDown::default(),
        announcer: Callback::noop(),
        embed: None,
    };
    let props = ContextProviderProps { context, children };
    let renderer = yew::LocalServerRenderer::<ContextProvider<PageContext>>::with_props(props).hydratable(false);
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    // Without timers and sockets there is nothing that the system could refuse.
    runtime.map(|runtime| runtime.block_on(renderer.render())).unwrap_or_default()
}

/// The page as the program draws it at first, with what stands there only until then.
fn page(locale: &Locale) -> Html {
    let messages = locale.messages;
    let workspace = Workspace { currency: locale.currency, ..Workspace::default() };
    let taking = TakingProps {
        view: View::Plateau,
        taken: Callback::from(|()| (Workspace::default(), None)),
        report: Rc::new(ReportNames::default()),
        notify: Callback::noop(),
        drag: Drag::Nothing,
        keep: Callback::noop(),
        content: None,
    };
    let others = Language::ALL.into_iter().filter(|language| *language != locale.language);
    let (scenarios, link) = (workspace.scenarios.clone(), Callback::from(|_| String::new()));
    let view = ViewProps { workspace, pasted: PastedTables::default(), moving: false, back: View::Plateau };
    html! {
        <div class="page before" translate="no">
            <Bar can_undo=false can_redo=false {link} {scenarios} has_today=false {taking} />
            <p class="waiting">{ messages.loading() }</p>
            <main>
                <noscript>
                    <p>
                        { messages.without_scripts() }
                        { for others.map(|other| html! {
                            <>{ " " }<a href={folder(other)} lang={other.code()} hreflang={other.code()}>{ other.name() }</a></>
                        }) }
                    </p>
                </noscript>
                <PlateauView ..view />
            </main>
        </div>
    }
}

/// The page with its chart for large windows, and behind it the one for phones. The style sheet shows one of them.
fn with_narrow_chart(wide: &str, narrow: &str) -> String {
    let chart = |html: &str| {
        let class = html.find(CHART)?;
        Some(html[..class].rfind("<svg")?..class + html[class..].find("</svg>")? + "</svg>".len())
    };
    let (Some(place), Some(other)) = (chart(wide), chart(narrow)) else { return wide.to_owned() };
    let other = narrow[other].replacen(CHART, r#"class="chart narrow""#, 1);
    let (before, after) = wide.split_at(place.end);
    [before, &other, after].concat()
}

/// Makes all that wants to be used wait for the program: nothing takes the focus, which it would lose, or what is typed.
/// It looks as it will, and can be read.
fn inert(html: &str) -> String {
    // Nobody types yet.
    let typing = [" inputmode=\"decimal\"", " autocomplete=\"off\"", " spellcheck=\"false\""];
    let html = typing.into_iter().fold(html.to_owned(), |html, attribute| html.replace(attribute, ""));
    let waiting = [("button", r#"aria-disabled="true""#), ("input", "readonly"), ("select", ""), ("summary", "")];
    waiting
        .into_iter()
        .fold(html, |html, (tag, state)| html.replace(&format!("<{tag}"), &format!(r#"<{tag} tabindex="-1" {state}"#)))
}
