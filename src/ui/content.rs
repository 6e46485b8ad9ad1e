//! What views show: sentences, figures, scales, tables, explanations.

pub mod answer;
pub mod explanation;
pub mod footer;
pub mod in_plan;
pub mod scale;
pub mod sentence;
pub mod story_sliders;
pub mod swatch;
pub mod table;
pub mod tile;

pub use answer::Answer;
pub use explanation::{explanation, source_link};
pub use footer::Footer;
pub use in_plan::{SEE_PLATEAU, in_plan};
pub use scale::{Scale, tier};
pub use sentence::sentence;
pub use story_sliders::StorySliders;
pub use swatch::swatch;
pub use table::table;
pub use tile::Tile;
