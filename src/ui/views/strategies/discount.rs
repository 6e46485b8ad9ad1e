//! Whether a discount that is meant to keep clients pays.

use std::rc::Rc;

use yew::prelude::*;

use crate::model::Projection;
use crate::outcome::strategies::discount::DiscountOutcome;
use crate::state::Plan;
use crate::state::strategy_inputs::DISCOUNT_OFFER;
use crate::ui::content::{explanation, table};
use crate::ui::context::use_locale;
use crate::ui::controls::InputRow;
use crate::ui::render_count;
use crate::wording::strategies::discount as wording;

#[derive(Properties, PartialEq)]
pub struct DiscountProps {
    pub plan: Rc<Plan>,
    /// The plan's projection.
    pub projection: Rc<Projection>,
    /// The fraction of the fee that is taken off.
    pub discount: f64,
}

/// The input, and a row for each offer.
#[component]
pub fn Discount(props: &DiscountProps) -> Html {
    render_count::count("Discount");
    let locale = use_locale();
    // Only likely ranges of the projection differ where the plan is the same, and those do not count here.
    let outcome = use_memo((props.plan.clone(), props.discount), |(plan, discount)| {
        DiscountOutcome::new(plan, &props.projection, *discount)
    });
    let details = table(
        locale.messages.offers_title(),
        wording::summary(&locale, &outcome),
        &wording::columns(&locale),
        &wording::rows(&locale, &outcome),
    );
    html! {
        <>
            <div class="aim"><InputRow input={DISCOUNT_OFFER.field()} value={Some(props.discount)} /></div>
            { details }
            <div class="quietly">{ explanation(&wording::claim(&locale)) }</div>
        </>
    }
}
