//! The inputs that sliders of a story move.

use super::input::InputRef;
use super::plan_inputs::{CHURN, CLIENTS, FEE, LIFETIME, MONTHS_PER_SIGN_UP, REPS, SIGN_UPS};
use super::story::StorySlider;
use super::workspace::Workspace;

/// The input of a slider; of two ways to enter the same quantity the one that was used.
pub fn input(slider: StorySlider, workspace: &Workspace) -> InputRef {
    let entered = |one: InputRef, other: InputRef| if one.is_entered(workspace) { one } else { other };
    match slider {
        StorySlider::Clients => CLIENTS.field(),
        StorySlider::Fee => FEE.field(),
        StorySlider::Lifetime => entered(LIFETIME.field(), CHURN.field()),
        StorySlider::Reps => REPS.field(),
        StorySlider::Pace => entered(MONTHS_PER_SIGN_UP.field(), SIGN_UPS.field()),
    }
}
