//! What each strategy adds, as a table; exists only while it is open.

use std::rc::Rc;

use yew::prelude::*;

use crate::outcome::strategies::StrategyOutcome;
use crate::ui::content::{Table, explanation};
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
    html! {
        <>
            <Table name={locale.messages.contributions_table()} caption={title(&locale, outcome)}
                columns={wording::columns(&locale).to_vec()} rows={wording::rows(&locale, &outcome.effects)} />
            { explanation(&wording::explanation(&locale)) }
        </>
    }
}
