//! The samples that views offer.

use plateau::state::{RepInputs, RetentionInputs, SurveyInputs, Workspace};

/// The counts of the retention view's sample.
pub fn counts() -> RetentionInputs {
    let mut inputs = RetentionInputs::default();
    inputs.load_sample();
    inputs
}

/// The answers of the survey's sample.
pub fn answers() -> SurveyInputs {
    let mut inputs = SurveyInputs::default();
    inputs.load_sample();
    inputs
}

/// The sample of sales reps.
pub fn reps() -> RepInputs {
    let mut inputs = RepInputs::default();
    inputs.load_sample();
    inputs
}

/// The opening example with all samples.
pub fn workspace() -> Workspace {
    Workspace { retention: counts().into(), survey: answers().into(), reps: reps().into(), ..Workspace::default() }
}
