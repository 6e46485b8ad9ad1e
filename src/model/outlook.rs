//! What a projection means, in one word each; the page makes sentences of it.

use super::plateau::{Level, NoPlateau};
use super::projection::Projection;

/// A revenue this near (fraction) to the plateau is shown as the plateau.
const NEAR: f64 = 0.005;

/// Where the course leads.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Outlook {
    /// No clients, and nobody who wins any.
    Empty,
    /// Clients, but nobody who wins any: revenue runs out.
    RunsOut {
        /// First month with 95% of today's revenue gone.
        month: Option<u32>,
    },
    /// Revenue climbs to the plateau.
    Grows {
        /// The plateau.
        level: Level,
        /// First month with 95% of the way behind.
        month: Option<u32>,
    },
    /// Revenue is at the plateau.
    There {
        /// The plateau.
        level: Level,
    },
    /// Revenue falls to the plateau.
    Shrinks {
        /// The plateau.
        level: Level,
        /// First month with 95% of the way behind.
        month: Option<u32>,
    },
    /// There is no plateau.
    Endless {
        /// Why.
        reason: NoPlateau,
        /// The plateau if hiring stopped, where that is the reason.
        if_hiring_stops: Option<Level>,
    },
}

impl Projection {
    /// What it means.
    pub fn outlook(&self) -> Outlook {
        let level = match self.plateau {
            Ok(level) => level,
            Err(reason) => return Outlook::Endless { reason, if_hiring_stops: self.plateau_if_hiring_stops },
        };
        let (today, month) = (self.months.first().map_or(0.0, |m| m.mean.mrr), self.months_to_95);
        if level.mrr == 0.0 {
            return if today == 0.0 { Outlook::Empty } else { Outlook::RunsOut { month } };
        }
        if (today - level.mrr).abs() <= NEAR * level.mrr {
            Outlook::There { level }
        } else if today < level.mrr {
            Outlook::Grows { level, month }
        } else {
            Outlook::Shrinks { level, month }
        }
    }
}
