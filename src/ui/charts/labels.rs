//! What a line chart says.

use std::rc::Rc;

use yew::prelude::*;

/// What a chart says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChartLabels {
    /// The chart in a sentence.
    pub summary: AttrValue,
    /// What the horizontal axis counts, unless it is time from now on.
    pub axis: AttrValue,
    /// Names of the steps of the horizontal axis; without them it is time from now on.
    pub steps: Rc<Vec<AttrValue>>,
    /// The label of the level's line.
    pub level: AttrValue,
    /// The label of the target's line.
    pub target: AttrValue,
    /// What the course is called at its end; empty where it needs no name.
    pub course: AttrValue,
    /// What the course that it is compared with is called at its end.
    pub today: AttrValue,
    /// What the courses of other scenarios are called at their ends.
    pub others: Vec<AttrValue>,
    /// What may stand in their place later: there is room for it from the beginning, so that nothing moves.
    pub room_for: Vec<AttrValue>,
}
