//! The only code that touches the window: the link, `Intl`, listeners, panics.

pub mod failure;
pub mod intl;
pub mod listen;
pub mod locale;
pub mod url;
