//! What each strategy adds, as a table; exists only while it is open.

use std::rc::Rc;

use yew::prelude::*;

use crate::outcome::strategies::StrategyOutcome;
use crate::ui::content::{explanation, table};
use crate::ui::context::use_locale;
use crate::wording::strategies::contributions as wording;
use crate::wording::strategies::waterfall::title;

#[derive(Properties, PartialEq)]
pub struct ContributionsProps {
    pub outcome: Rc<StrategyOutcome>,
}

/// The table, and how contributions are computed.
#[component]
pub fn Contributions(props: &ContributionsProps) -> Html {
    let locale = use_locale();
    let outcome = &props.outcome;
    let details = table(
        locale.messages.contributions_table(),
        title(&locale, outcome),
        &wording::columns(&locale),
        &wording::rows(&locale, &outcome.effects),
    );
    html! {
        <>
            { details }
            { explanation(&wording::explanation(&locale)) }
        </>
    }
}
