//! What surrounds the views.

pub mod bar;
pub mod frame;
pub mod notice_box;
pub mod taking;
pub mod tray;

pub use bar::Bar;
