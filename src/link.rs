//! What a person has set up, in the fragment of the page's address: `#/plateau?v=2&lifetime=24&reps=2~k3f0a`.
//!
//! Only what differs from the opening example is written. A checksum closes the link, so that a truncated one is
//! noticed and not read as another plan. Names of clients never go into a link.

mod decoder;
mod v1;
mod v2;
mod values;

use crate::state::{View, Workspace};
use crate::text::Language;
use decoder::Decoder;

/// Longest link that is read, bytes. A real one has a few hundred; one with twice 24 named segments 20,000.
const LONGEST: usize = 32_768;

/// The name of the language, in every version.
const LANGUAGE: &str = "lang";

/// What a link holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Link {
    /// The view it opens.
    pub view: View,
    /// What was set up.
    pub workspace: Workspace,
    /// The language, if one was chosen.
    pub language: Option<Language>,
}

/// Why a link cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// It was cut off, or changed on its way.
    Damaged,
    /// It was written by a newer version of the page.
    Newer,
    /// It does not belong to this page.
    Foreign,
    /// It is whole, but a value in it is out of range.
    OutOfRange,
}

/// The view of a fragment that says nothing else: `#/retention`.
pub fn bare(fragment: &str) -> Option<View> {
    fragment.strip_prefix("#/").and_then(View::from_route)
}

/// The fragment, `#` included, for a workspace, in a language if one was chosen.
pub fn encode(view: View, workspace: &Workspace, language: Option<Language>) -> String {
    let mut pairs = v2::pairs(workspace);
    if let Some(language) = language {
        pairs.insert(0, (LANGUAGE.to_owned(), language.code().to_owned()));
    }
    let mut body = format!("/{}", view.route());
    if !pairs.is_empty() {
        let pairs = pairs.iter().map(|(name, value)| format!("&{name}={value}"));
        body.push_str("?v=");
        body.push_str(&v2::VERSION.to_string());
        body.extend(pairs);
        body.push_str(&checksum(&body));
    }
    format!("#{body}")
}

/// Reads a fragment, with or without its `#`. An empty one is the opening example.
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
    let view = View::from_route(route).ok_or(LinkError::Foreign)?;
    if query.is_empty() {
        return if path.contains('?') { Err(LinkError::Damaged) } else { Ok(Link { view, ..Link::default() }) };
    }
    let version = version(query)?;
    let (whole, sum) = body.rsplit_once('~').ok_or(LinkError::Damaged)?;
    if checksum(whole) != format!("~{sum}") {
        return Err(LinkError::Damaged);
    }
    let read = match version {
        v1::VERSION => v1::read,
        v2::VERSION => v2::read,
        0 => return Err(LinkError::Damaged),
        _ => return Err(LinkError::Newer),
    };
    let mut decoder = Decoder::default();
    if version == v1::VERSION {
        v1::begin(&mut decoder);
    }
    let mut language = None;
    let pairs = whole.split_once('&').map_or("", |(_, pairs)| pairs);
    for pair in pairs.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').ok_or(LinkError::Damaged)?;
        if name == LANGUAGE {
            language = Some(Language::from_code(value).ok_or(LinkError::Foreign)?);
        } else {
            read(&mut decoder, name, value)?;
        }
    }
    Ok(Link { view, workspace: decoder.workspace(), language })
}

/// The version that a query begins with.
fn version(query: &str) -> Result<u32, LinkError> {
    let version = query.strip_prefix("v=").ok_or(LinkError::Foreign)?;
    let digits = version.split(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
    digits.parse().map_err(|_| LinkError::Damaged)
}

/// Five characters that change with any character of the text: FNV-1a, folded.
fn checksum(text: &str) -> String {
    let hash = text.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("~{:05x}", (hash ^ (hash >> 20)) & 0xf_ffff)
}
