//! Month by month, as a table; exists only while it is open.

use std::rc::Rc;

use yew::prelude::*;

use crate::outcome::plan::PlanOutcome;
use crate::state::Workspace;
use crate::text::Locale;
use crate::ui::content::table;
use crate::ui::context::use_locale;
use crate::ui::controls::OpenSet;
use crate::wording::plateau as wording;

/// The table behind its disclosure.
pub fn months(locale: &Locale, workspace: &Workspace, outcome: &Rc<PlanOutcome>, open: &OpenSet) -> Html {
    let content = || {
        let caption = wording::chart_summary(locale, workspace.measure, outcome);
        html! { <MonthsTable outcome={outcome.clone()} {caption} /> }
    };
    html! { <div class="table">{ open.part("months", locale.messages.months_table(), "", content) }</div> }
}

#[derive(Properties, PartialEq)]
struct MonthsTableProps {
    outcome: Rc<PlanOutcome>,
    caption: AttrValue,
}

#[component]
fn MonthsTable(props: &MonthsTableProps) -> Html {
    let locale = use_locale();
    let name = locale.messages.months_table();
    let (columns, rows) =
        (wording::month_columns(&locale, &props.outcome), wording::month_rows(&locale, &props.outcome));
    table(name, props.caption.clone(), &columns, &rows)
}
