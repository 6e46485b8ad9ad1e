//! What a person has set up, in the link's fragment: `#/plateau?v=1&life=24&reps=2~k3f0a`.
//!
//! Only what differs from the page's opening example is written; a checksum closes the link, so
//! that a truncated one is noticed instead of read as another plan. Names of clients never go
//! into a link.

mod v1;

use crate::state::{Case, Plan};
use crate::text::Language;

/// The views that a link can open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Where growth ends.
    #[default]
    Plateau,
    /// How many clients stay, and what one is worth.
    Retention,
    /// What clients say in a survey.
    Nps,
    /// Which strategy lifts the plateau most.
    Strategies,
    /// Whose book is worth most, and what bonuses cost.
    Reps,
}

impl View {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Plateau, Self::Retention, Self::Nps, Self::Strategies, Self::Reps];

    /// Whether it stands beside the plan, so that not everybody opens it.
    pub fn is_beside(self) -> bool {
        self != Self::Plateau
    }

    /// Its name in the link.
    pub fn route(self) -> &'static str {
        match self {
            Self::Plateau => "plateau",
            Self::Retention => "retention",
            Self::Nps => "nps",
            Self::Strategies => "strategies",
            Self::Reps => "reps",
        }
    }
}

/// The version of links that this code writes.
const VERSION: u32 = 1;

/// Longest link that is read, in bytes; a real one has a few hundred, one with twice 24 named segments 20,000.
const LONGEST: usize = 32_768;

/// What a link holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Link {
    /// The view it opens.
    pub view: View,
    /// What was set up.
    pub case: Case,
    /// The language, if one was chosen.
    pub language: Option<Language>,
}

/// Why a link cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// Cut off, or changed on its way.
    Damaged,
    /// Written by a newer version of the page.
    Newer,
    /// Not one of ours.
    Foreign,
    /// Whole, but with a value out of range.
    OutOfRange,
}

/// The view of a fragment that says nothing else: `#/retention`.
pub fn bare(fragment: &str) -> Option<View> {
    let route = fragment.strip_prefix("#/")?;
    View::ALL.into_iter().find(|view| view.route() == route)
}

/// The fragment, `#` included, that stands for a case, in a language if one was chosen.
pub fn encode(view: View, case: &Case, language: Option<Language>) -> String {
    let mut pairs = v1::pairs(case);
    if let Some(language) = language {
        pairs.insert(0, (v1::LANGUAGE, language.code().to_owned()));
    }
    let mut body = format!("/{}", view.route());
    if !pairs.is_empty() {
        body.push_str("?v=");
        body.push_str(&VERSION.to_string());
        for (name, value) in pairs {
            body.push('&');
            body.push_str(name);
            body.push('=');
            body.push_str(&value);
        }
        body.push_str(&checksum(&body));
    }
    format!("#{body}")
}

/// Reads a fragment, with or without its `#`. None of it given: the opening example.
///
/// # Errors
/// Why the link cannot be used.
pub fn decode(fragment: &str) -> Result<Link, LinkError> {
    let body = fragment.strip_prefix('#').unwrap_or(fragment);
    if body.is_empty() || body == "/" {
        return Ok(Link::default());
    }
    if body.len() > LONGEST {
        return Err(LinkError::Foreign);
    }
    let path = body.strip_prefix('/').ok_or(LinkError::Foreign)?;
    let (route, query) = path.split_once('?').unwrap_or((path, ""));
    let view = View::ALL.into_iter().find(|view| view.route() == route).ok_or(LinkError::Foreign)?;
    if query.is_empty() {
        return if path.contains('?') { Err(LinkError::Damaged) } else { Ok(Link { view, ..Link::default() }) };
    }
    let version = query.strip_prefix("v=").ok_or(LinkError::Foreign)?;
    let digits = version.split(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
    match digits.parse::<u32>() {
        Ok(VERSION) => {}
        Ok(newer) if newer > VERSION => return Err(LinkError::Newer),
        _ => return Err(LinkError::Damaged),
    }
    let (whole, sum) = body.rsplit_once('~').ok_or(LinkError::Damaged)?;
    if checksum(whole) != format!("~{sum}") {
        return Err(LinkError::Damaged);
    }
    let pairs = whole.split_once('&').map_or("", |(_, pairs)| pairs);
    let mut link = Link { view, ..Link::default() };
    for pair in pairs.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').ok_or(LinkError::Damaged)?;
        if name == v1::LANGUAGE {
            link.language = Some(Language::from_code(value).ok_or(LinkError::Foreign)?);
        } else {
            v1::read(&mut link.case, name, value)?;
        }
    }
    // Only now it is known what moves the segments.
    std::iter::once(&mut link.case.plan).chain(&mut link.case.today).for_each(Plan::move_segments);
    Ok(link)
}

/// Five characters that change with any character of the text: FNV-1a, folded.
fn checksum(text: &str) -> String {
    let hash = text.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("~{:05x}", (hash ^ (hash >> 20)) & 0xf_ffff)
}
