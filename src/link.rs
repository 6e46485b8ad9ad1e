//! What a person has set up, in the fragment of the page's address: `#/plateau?v=2&lifetime=24&reps=2~k3f0a`.
//!
//! Only what differs from the opening example is written. A checksum closes the link, so that one that was changed on
//! its way is noticed. Names of clients never go into a link. What chats, mails and documents do to links is mended
//! (docs/reading.md says what); what cannot be read is named, and the rest is kept.

mod decoder;
pub mod embed;
pub mod file;
pub mod kept;
mod mend;
pub mod shared;
mod v1;
mod v2;
mod values;

use crate::state::{View, Workspace};
use crate::text::Language;
use decoder::Decoder;

/// Longest link that is read, bytes. A real one has a few hundred; one with eight plans of 24 named segments each, and a
/// story with the longest texts, 200,000.
const LONGEST: usize = 262_144;

/// The name of the language, in every version.
const LANGUAGE: &str = "lang";

/// Says at a link's beginning that a checksum closes it, so that one that was cut off is noticed. Links written by hand
/// have neither.
const SEALED: &str = "sum";

/// Longest part of a link that is named, bytes.
const LONGEST_NAMED: usize = 30;

/// What a link holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Link {
    /// The view it opens.
    pub view: View,
    /// What was set up.
    pub workspace: Workspace,
    /// The language, if one was chosen.
    pub language: Option<Language>,
    /// What cannot be used of it, as it stands there, shortened.
    pub unread: Vec<String>,
    /// Whether its checksum does not fit: it was cut off or changed, and other values may have been meant.
    pub changed: bool,
}

impl Link {
    /// Whether it was read as it was written.
    pub fn is_whole(&self) -> bool {
        self.unread.is_empty() && !self.changed
    }
}

/// Why a link, or a part of it, cannot be used.
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

/// Whether a fragment brings no numbers: it names a view at the most.
pub fn is_bare(fragment: &str) -> bool {
    matches!(fragment, "" | "#" | "#/") || bare(fragment).is_some()
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
        body.push('&');
        body.push_str(SEALED);
        body.extend(pairs);
        body.push_str(&checksum(&body));
    }
    format!("#{body}")
}

/// Reads a fragment, with or without its `#`, or an address that has lost it. An empty one is the opening example.
/// What cannot be read is named in the link; the rest is kept.
///
/// # Errors
/// `Foreign` where no view is named, `Newer` for a later version, `Damaged` for none that there is.
pub fn decode(fragment: &str) -> Result<Link, LinkError> {
    if fragment.len() > LONGEST {
        return Err(LinkError::Foreign);
    }
    let text = if is_intact(fragment) { fragment.to_owned() } else { mend::mended(fragment) };
    if matches!(text.as_str(), "" | "#" | "#/" | "/") {
        return Ok(Link::default());
    }
    let (view, query) =
        text.rmatch_indices('/').find_map(|(at, _)| route(&text[at + 1..])).ok_or(LinkError::Foreign)?;
    let pairs = || query.split(['&', '?']).map(without_entity).filter(|pair| !pair.is_empty());
    let version = pairs().find_map(version).unwrap_or(v2::VERSION);
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
    let mut link = Link { view, ..Link::default() };
    let mut language = None;
    let mut whole = format!("/{}?v={version}", view.route());
    let (mut sum, mut is_sealed) = (None, false);
    for pair in pairs() {
        let (pair, end) = pair.split_once('~').map_or((pair, None), |(pair, end)| (pair, Some(end)));
        let is_behind = sum.is_some();
        sum = sum.or(end);
        if pair.replace('=', "") == SEALED {
            is_sealed = true;
            whole.push('&');
            whole.push_str(SEALED);
            continue;
        }
        if pair.is_empty() || is_tracker(pair) || self::version(pair).is_some() {
            continue;
        }
        let mut result = Err(LinkError::Foreign);
        let mut written = pair.to_owned();
        // A line that was broken within the pair leaves a second equals sign: the last one behind a known name counts.
        for (at, _) in pair.rmatch_indices('=') {
            let [name, value] = [&pair[..at], &pair[at + 1..]].map(|part| part.replace('=', ""));
            let value = value.trim_start_matches(mend::QUOTED);
            result = if name == LANGUAGE {
                Language::from_code(value).ok_or(LinkError::Damaged).map(|chosen| language = Some(chosen))
            } else {
                read(&mut decoder, &name, value)
            };
            if result != Err(LinkError::Foreign) {
                written = format!("{name}={value}");
                break;
            }
        }
        if result.is_err() {
            link.unread.push(pair.chars().take(LONGEST_NAMED).collect());
        }
        // What others append behind the checksum has no part in it.
        if result.is_ok() || !is_behind {
            whole.push('&');
            whole.push_str(&written);
        }
    }
    link.changed = sum.map_or(is_sealed, |sum| {
        let sum = sum.replace('=', "");
        let digits = sum.bytes().take_while(u8::is_ascii_alphanumeric).count();
        checksum(&whole)[1..] != sum[..digits]
    });
    (link.workspace, link.language) = (decoder.workspace(), language);
    Ok(link)
}

/// The view that a text begins with the route of, and what follows.
fn route(text: &str) -> Option<(View, &str)> {
    let end = text.find(['?', '&']).unwrap_or(text.len());
    Some((View::from_route(&text[..end].replace('=', ""))?, &text[end..]))
}

/// A pair without what is left of an escape for HTML, perhaps with a broken line in it.
fn without_entity(pair: &str) -> &str {
    let rest = "amp;".chars().try_fold(pair, |rest, sign| rest.trim_start_matches('=').strip_prefix(sign));
    rest.map_or(pair, without_entity)
}

/// The version that a pair tells, if it tells one.
fn version(pair: &str) -> Option<u32> {
    let pair = pair.split('~').next()?.replace('=', "");
    let digits = pair.strip_prefix('v')?.trim_start_matches(mend::QUOTED);
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| digits.parse().unwrap_or(u32::MAX))
}

/// Whether a link has come as it was written.
fn is_intact(fragment: &str) -> bool {
    let body = fragment.strip_prefix('#').unwrap_or(fragment);
    body.rsplit_once('~').is_some_and(|(whole, sum)| checksum(whole)[1..] == *sum)
}

/// Whether a pair is one of those that chats, mails and ads append to find out who follows a link.
fn is_tracker(pair: &str) -> bool {
    let name = pair.split('=').next().unwrap_or_default();
    name.starts_with("utm_")
        || name.starts_with("mc_")
        || name.starts_with("_hs")
        || name.ends_with("clid")
        || matches!(name, "igshid" | "igsh" | "mkt_tok" | "_ga" | "_gl")
}

/// Five characters that change with any character of the text: FNV-1a, folded.
fn checksum(text: &str) -> String {
    let hash = text.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("~{:05x}", (hash ^ (hash >> 20)) & 0xf_ffff)
}
