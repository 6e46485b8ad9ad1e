//! Effects of the page, each a small hook.

mod address;
mod adopted_plan;
mod announcement;
mod exact_ranges;
mod file_drag;
mod new_version;
mod plan_outcome;
mod popover;
mod size;
pub mod store;
mod swipe;
mod undo_keys;

pub use address::{Notice, read, use_address};
pub use adopted_plan::use_adopted_plan;
pub use announcement::use_announcement;
pub use exact_ranges::use_exact_ranges;
pub use file_drag::{Takes, use_file_drag};
pub use new_version::use_new_version;
pub use plan_outcome::use_plan_outcome;
pub use popover::{Popover, use_popover};
pub use size::use_size;
pub use swipe::{Swipe, use_swipe};
pub use undo_keys::use_undo_keys;
