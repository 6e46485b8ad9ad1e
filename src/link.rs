//! stub
use crate::state::{View, Workspace};
use crate::text::Language;
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Link {
    pub view: View,
    pub workspace: Workspace,
    pub language: Option<Language>,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkError {
    Damaged,
    Newer,
    Foreign,
    OutOfRange,
}
pub fn bare(f: &str) -> Option<View> {
    f.strip_prefix("#/").and_then(View::from_route)
}
pub fn encode(view: View, _: &Workspace, _: Option<Language>) -> String {
    format!("#/{}", view.route())
}
pub fn decode(f: &str) -> Result<Link, LinkError> {
    Ok(Link { view: bare(f).unwrap_or_default(), ..Link::default() })
}
