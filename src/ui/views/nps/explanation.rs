//! How figures of the survey are computed; components that exist only while they are open.

use std::rc::Rc;

use yew::prelude::*;

use crate::model::nps::Nps;
use crate::outcome::nps::forecast::ForecastOutcome;
use crate::ui::content::explanation;
use crate::ui::context::use_locale;
use crate::wording::nps::{self as wording, Figure};

#[derive(Properties, PartialEq)]
pub struct NpsExplanationProps {
    pub figure: Figure,
    pub nps: Rc<Nps>,
}

/// How a figure of the score is computed.
#[component]
pub fn NpsExplanation(props: &NpsExplanationProps) -> Html {
    let locale = use_locale();
    explanation(&wording::explanation(&locale, &props.nps, props.figure))
}

/// How pairs of reps are told apart.
#[component]
pub fn PairsExplanation() -> Html {
    let locale = use_locale();
    explanation(&wording::service_reps::explanation(&locale))
}

#[derive(Properties, PartialEq)]
pub struct ForecastExplanationProps {
    pub outcome: ForecastOutcome,
}

/// How the forecast is computed.
#[component]
pub fn ForecastExplanation(props: &ForecastExplanationProps) -> Html {
    let locale = use_locale();
    explanation(&wording::forecast::explanation(&locale, &props.outcome))
}
