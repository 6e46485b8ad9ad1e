//! A list of clients: what it says.

pub mod at_risk;
pub mod cohorts;
pub mod figures;
pub mod groups;
pub mod part;
pub mod periods;
pub mod sql_box;
pub mod survival;
pub mod tiers;
pub mod use_in_plan;
