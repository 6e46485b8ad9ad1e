//! The only code that touches the window: numbers by `Intl`, the address, events, sizes, motion, focus, storage.

pub mod bytes;
pub mod dates;
pub mod events;
pub mod file;
pub mod host;
pub mod idle;
pub mod intl;
pub mod list;
pub mod location;
pub mod motion;
pub mod page;
pub mod picture;
pub mod print;
pub mod root;
pub mod screen;
pub mod share;
pub mod size;
pub mod storage;
pub mod timer;
pub mod update;
