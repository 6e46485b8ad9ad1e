//! What stands below the fold, or behind a disclosure: figures with their explanations, the hire check, the table. It
//! comes in a chunk of its own, so that answer, chart and inputs are there sooner.

use std::rc::Rc;

use yew::prelude::*;

use super::explanation::Explained;
use super::{hire_check, months, tiles};
use crate::outcome::plan::PlanOutcome;
use crate::state::Workspace;
use crate::ui::context::use_locale;
use crate::ui::controls::use_open_set;
use crate::ui::render_count;
use crate::wording::plateau::explanation::Figure;

crate::lazy_view!(
    /// The details, in their chunk.
    pub static DETAILS: DetailsProps = details, Details
);

/// Which part of the details.
#[derive(Clone, PartialEq)]
pub enum Detail {
    /// All figures, the hire check and the table. The callback leads to where the cost of a rep is entered.
    Figures(Callback<()>),
    /// How one figure is computed.
    Explanation(Figure),
}

/// What details are drawn from.
#[derive(Clone, PartialEq, Properties)]
pub struct DetailsProps {
    /// Which part.
    pub detail: Detail,
    /// What the person has set up.
    pub workspace: Workspace,
    /// What becomes of it.
    pub outcome: Rc<PlanOutcome>,
}

/// A part of the details.
#[component]
pub fn Details(props: &DetailsProps) -> Html {
    render_count::count("Details");
    let locale = use_locale();
    let open = use_open_set();
    let DetailsProps { detail, workspace, outcome } = props;
    let explain = Explained { workspace, outcome };
    match detail {
        Detail::Explanation(figure) => explain.figure(*figure),
        Detail::Figures(enter_rep_cost) => html! {
            <>
                { tiles::tiles(&locale, outcome, &open, explain) }
                { hire_check::hire_check(&locale, &workspace.plan, outcome, &open, explain, enter_rep_cost) }
                { months::months(&locale, workspace, outcome, &open) }
            </>
        },
    }
}
