//! What a host's page sets for the calculator in its frame. docs/embed.md describes it.
//!
//! Settings come in the frame's name, in its address, or in messages: always a name and a text, or none to set it back.

use percent_encoding::percent_decode_str;

use crate::state::View;
use crate::text::{Currency, Language};

/// Longest label of a call to action, characters.
pub const LONGEST_LABEL: usize = 60;
/// Longest address that is taken, bytes.
const LONGEST_ADDRESS: usize = 2_000;

/// A color: red, green, blue.
pub type Rgb = [u8; 3];

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Light, Self::Dark];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// What the calculator lies on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// What lies behind the frame.
    Transparent,
    /// A color.
    Color(Rgb),
}

/// A part that can be hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The links to the views.
    Navigation,
    /// The choice of a language.
    Language,
    /// The button and menu for taking along.
    Share,
    /// The button that begins the presentation.
    Present,
    /// The examples to begin with.
    Examples,
    /// What happens to what is entered.
    Privacy,
}

impl Part {
    /// All parts.
    pub const ALL: [Self; 6] =
        [Self::Navigation, Self::Language, Self::Share, Self::Present, Self::Examples, Self::Privacy];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Navigation => "navigation",
            Self::Language => "language",
            Self::Share => "share",
            Self::Present => "present",
            Self::Examples => "examples",
            Self::Privacy => "privacy",
        }
    }
}

/// What a host's page has set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Embed {
    /// The address of the host's page, without a fragment, where its script has told it.
    pub host: Option<String>,
    /// The origin of the host's page, where its script has told it.
    pub origin: Option<String>,
    /// The language; else the browser's.
    pub language: Option<Language>,
    /// The currency; else the plan's.
    pub currency: Option<Currency>,
    /// Light or dark; else as the host's page is.
    pub theme: Option<Theme>,
    /// The color of charts, sliders and buttons; else the page's own.
    pub accent: Option<Rgb>,
    /// What it lies on; else the page's own.
    pub paper: Option<Paper>,
    /// The parts that are hidden.
    pub hidden: Vec<Part>,
    /// The label of the call to action, 1 to [`LONGEST_LABEL`] characters.
    pub call_label: Option<String>,
    /// Where the call to action leads: an address that begins with `https://`.
    pub call_address: Option<String>,
}

impl Embed {
    /// Whether a host's script is there to talk to.
    pub fn has_script(&self) -> bool {
        self.origin.is_some()
    }

    /// The call to action: its label and address, if there are both.
    pub fn call(&self) -> Option<(&str, &str)> {
        self.call_label.as_deref().zip(self.call_address.as_deref())
    }

    /// The names of the parts that are hidden, divided by spaces.
    pub fn hidden_names(&self) -> String {
        self.hidden.iter().map(|part| part.name()).collect::<Vec<_>>().join(" ")
    }

    /// Sets what the query of an address names, but for what only a script of the host can tell.
    pub fn set_all(&mut self, query: &str) {
        for setting in query.split(['?', '&']) {
            let (name, text) = setting.split_once('=').unwrap_or((setting, ""));
            let text = text.replace('+', " ");
            if let Ok(text) = percent_decode_str(&text).decode_utf8()
                && !matches!(name, "host" | "origin")
            {
                self.set(name, Some(&text));
            }
        }
    }

    /// Sets something by its name; none sets it back. What is not allowed changes nothing. Whether it was taken.
    pub fn set(&mut self, name: &str, text: Option<&str>) -> bool {
        match name {
            "lang" => put(&mut self.language, text, or_auto(language)),
            "currency" => put(&mut self.currency, text, |text| Currency::from_code(text).map(Some)),
            "theme" => put(&mut self.theme, text, or_auto(|text| by_name(&Theme::ALL, Theme::name, text))),
            "accent" => put(&mut self.accent, text, |text| color(text).map(Some)),
            "paper" => put(&mut self.paper, text, |text| match text {
                "transparent" => Some(Some(Paper::Transparent)),
                text => color(text).map(|color| Some(Paper::Color(color))),
            }),
            "hide" => {
                let Some(parts) = parts(text.unwrap_or_default()) else { return false };
                self.hidden = parts;
                true
            }
            "cta-label" => put(&mut self.call_label, text, |text| label(text).map(Some)),
            "cta-href" => put(&mut self.call_address, text, |text| secure(text).map(Some)),
            "host" => put(&mut self.host, text, |text| host(text).map(Some)),
            "origin" => put(&mut self.origin, text, |text| Some(Some(text.to_owned()))),
            _ => false,
        }
    }
}

/// Puts what is read of a text into its place: none of no text, nothing where the text is not allowed.
fn put<T>(place: &mut Option<T>, text: Option<&str>, read: impl Fn(&str) -> Option<Option<T>>) -> bool {
    match text.map_or(Some(None), read) {
        Some(value) => {
            *place = value;
            true
        }
        None => false,
    }
}

/// Reads a text that may leave the choice to the page.
fn or_auto<T>(read: impl Fn(&str) -> Option<T>) -> impl Fn(&str) -> Option<Option<T>> {
    move |text| if text == "auto" { Some(None) } else { read(text).map(Some) }
}

fn by_name<T: Copy>(all: &[T], name: fn(T) -> &'static str, text: &str) -> Option<T> {
    all.iter().copied().find(|value| name(*value) == text)
}

fn language(text: &str) -> Option<Language> {
    by_name(&Language::ALL, Language::code, text)
}

/// `#rgb` or `#rrggbb`.
pub fn color(text: &str) -> Option<Rgb> {
    let digits = text.strip_prefix('#')?;
    let digit = |at: usize| digits.as_bytes().get(at).and_then(|digit| char::from(*digit).to_digit(16));
    let part = |high: usize, low: usize| Some((digit(high)? * 16 + digit(low)?) as u8);
    match digits.len() {
        3 => Some([part(0, 0)?, part(1, 1)?, part(2, 2)?]),
        6 => Some([part(0, 1)?, part(2, 3)?, part(4, 5)?]),
        _ => None,
    }
}

/// Parts by their names, divided by spaces or commas; each counts once.
fn parts(text: &str) -> Option<Vec<Part>> {
    let names = || text.split([' ', ',', '\t', '\n', '\r']).filter(|name| !name.is_empty());
    let is_known = |name: &str| Part::ALL.iter().any(|part| part.name() == name);
    names()
        .all(is_known)
        .then(|| Part::ALL.into_iter().filter(|part| names().any(|name| name == part.name())).collect())
}

fn label(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty() && text.chars().take(LONGEST_LABEL + 1).count() <= LONGEST_LABEL).then(|| text.to_owned())
}

/// An address that begins with `https://` and has no signs that no address has.
fn secure(text: &str) -> Option<String> {
    let is_secure = text.get(..8).is_some_and(|scheme| scheme.eq_ignore_ascii_case("https://"));
    (is_secure && is_address(text)).then(|| text.to_owned())
}

/// The address of a host's page, without its fragment.
fn host(text: &str) -> Option<String> {
    let page = text.split('#').next().unwrap_or_default();
    let is_page = page.starts_with("https://") || page.starts_with("http://") || page.starts_with("file://");
    (is_page && is_address(page)).then(|| page.to_owned())
}

fn is_address(text: &str) -> bool {
    let rest = text.split_once("://").map_or("", |(_, rest)| rest);
    text.len() <= LONGEST_ADDRESS
        && !rest.is_empty()
        && !text.chars().any(|sign| sign.is_whitespace() || sign.is_control() || matches!(sign, '<' | '>' | '"'))
}

/// The names of all settings, in the frame's name and in its address.
pub const SETTINGS: [&str; 10] =
    ["host", "origin", "lang", "currency", "theme", "accent", "paper", "hide", "cta-label", "cta-href"];

/// The settings that messages bring under their own type.
const TOLD: [&str; 6] = ["lang", "currency", "theme", "accent", "paper", "hide"];

/// What a host's page says.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    /// Show another plan: a fragment, `#` included.
    Plan(String),
    /// Settings, by their names; none sets one back.
    Settings(Vec<(&'static str, Option<String>)>),
    /// Which part of the frame is in sight, CSS pixels from its top; nothing of it where both are the same.
    Sight {
        /// Where it begins.
        top: f64,
        /// Where it ends.
        bottom: f64,
    },
}

impl Told {
    /// Reads a message from its type and what reads its fields; none where anything is not as it should be. `text` reads a
    /// text or null, `number` a number.
    pub fn read(
        kind: &str,
        text: impl Fn(&str) -> Option<Option<String>>,
        number: impl Fn(&str) -> Option<f64>,
    ) -> Option<Self> {
        match kind {
            "plan" => text("plan")?.filter(|plan| plan.starts_with("#/")).map(Self::Plan),
            "cta" => Some(Self::Settings(vec![("cta-label", text("label")?), ("cta-href", text("href")?)])),
            "view" => {
                let (top, bottom) = (number("top")?, number("bottom")?);
                (0.0 <= top && top <= bottom && bottom.is_finite()).then_some(Self::Sight { top, bottom })
            }
            _ => {
                let name = TOLD.into_iter().find(|name| *name == kind)?;
                Some(Self::Settings(vec![(name, text(name)?)]))
            }
        }
    }
}

/// The views that a frame can begin with.
pub const VIEWS: [View; 6] = [View::Plateau, View::Retention, View::Nps, View::Strategies, View::Reps, View::Clients];
