//! Controls that views share.

pub mod button;
pub mod choice;
pub mod compact_field;
pub mod disclosure;
mod explain;
pub mod input_row;
pub mod number_field;
pub mod paste;
pub mod present_button;
pub mod slider;
pub mod table_file;
pub mod text_field;

pub use button::{Button, ButtonVariant};
pub use choice::Choice;
pub use compact_field::CompactField;
pub use disclosure::{Disclosure, DisclosureShell, OpenSet, use_open_set};
pub use explain::Explain;
pub use input_row::{InputRow, input_row};
pub use number_field::{FieldProblem, NumberField, use_problems};
pub use paste::{PasteField, TableReading};
pub use present_button::present_button;
pub use slider::Slider;
pub use text_field::TextField;
