//! The only code that touches the window: the link, `Intl`, focus, listeners.

pub mod fetch;
pub mod focus;
pub mod idle;
pub mod intl;
pub mod listen;
pub mod locale;
pub mod url;
