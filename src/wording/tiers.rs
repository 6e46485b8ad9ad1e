//! Tiers in words.

use crate::model::tier::{LifetimeTier, NpsTier};
use crate::text::Messages;

/// The name of a tier of lifetimes.
pub fn lifetime_tier(messages: Messages, tier: LifetimeTier) -> &'static str {
    match tier {
        LifetimeTier::Poor => messages.lifetime_tier_poor(),
        LifetimeTier::Fair => messages.lifetime_tier_fair(),
        LifetimeTier::Good => messages.lifetime_tier_good(),
        LifetimeTier::Excellent => messages.lifetime_tier_excellent(),
    }
}

/// The name of a tier of Net Promoter Scores.
pub fn nps_tier(messages: Messages, tier: NpsTier) -> &'static str {
    match tier {
        NpsTier::Bad => messages.nps_tier_bad(),
        NpsTier::NeedsImprovement => messages.nps_tier_needs_improvement(),
        NpsTier::Good => messages.nps_tier_good(),
        NpsTier::Unicorn => messages.nps_tier_unicorn(),
    }
}

/// The names of the tiers of lifetimes, worst first.
pub fn lifetime_tiers(messages: Messages) -> [&'static str; 4] {
    LifetimeTier::ALL.map(|tier| lifetime_tier(messages, tier))
}

/// The names of the tiers of Net Promoter Scores, worst first.
pub fn nps_tiers(messages: Messages) -> [&'static str; 4] {
    NpsTier::ALL.map(|tier| nps_tier(messages, tier))
}
