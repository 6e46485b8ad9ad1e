//! What the parts of the first view that come in chunks of their own are drawn from.

use std::rc::Rc;

use yew::prelude::*;

use crate::outcome::plan::PlanOutcome;
use crate::state::{PastedTable, Workspace};

/// What these parts are drawn from.
#[derive(Clone, PartialEq, Properties)]
pub struct DetailsProps {
    /// What the person has set up.
    pub workspace: Workspace,
    /// What becomes of it.
    pub outcome: Rc<PlanOutcome>,
    /// The months that were pasted.
    pub pasted: Rc<PastedTable>,
}
