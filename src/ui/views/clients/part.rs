//! What the parts of the figures have in common: a title, a sentence, and how it is computed.

use std::rc::Rc;

use yew::prelude::*;

use crate::model::clients::ClientFigures;
use crate::text::{Messages, Sentence};
use crate::ui::content::{explanation, sentence};
use crate::ui::context::use_locale;
use crate::ui::controls::OpenSet;
use crate::wording::clients::{self as wording, Part};

/// What a part is drawn from.
#[derive(Clone, PartialEq, Properties)]
pub struct PartProps {
    /// The figures of the list.
    pub figures: Rc<ClientFigures>,
}

/// The id of a part's heading.
fn id(part: Part) -> &'static str {
    match part {
        Part::Survival => "clients-survival",
        Part::Periods => "clients-periods",
        Part::Cohorts => "clients-cohorts",
        Part::Groups => "clients-groups",
        Part::Tiers => "clients-tiers",
        Part::Risk => "clients-risk",
    }
}

/// The name of a part's table, which is another one than the part's own.
pub fn table_name(messages: Messages, part: Part) -> String {
    messages.named(title(messages, part), messages.as_table())
}

/// The title of a part.
pub fn title(messages: Messages, part: Part) -> &'static str {
    match part {
        Part::Survival => messages.clients_survival_title(),
        Part::Periods => messages.clients_periods_title(),
        Part::Cohorts => messages.clients_cohorts_title(),
        Part::Groups => messages.clients_groups_title(),
        Part::Tiers => messages.clients_tiers_title(),
        Part::Risk => messages.clients_risk_title(),
    }
}

/// A part: its title, what it says in a sentence, how that is computed, and what it shows.
pub fn section(
    messages: Messages,
    props: &PartProps,
    part: Part,
    open: &OpenSet,
    answer: &Sentence,
    content: Html,
) -> Html {
    let (id, title) = (id(part), title(messages, part));
    let figures = props.figures.clone();
    html! {
        <section class="part client-part" aria-labelledby={id}>
            <h2 {id} translate="yes">{ title }</h2>
            <div class="explained">
                <p class="answer-small">{ sentence(answer) }</p>
                { open.explain(id, title, || html! { <PartExplanation {figures} {part} /> }) }
            </div>
            { content }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct ExplanationProps {
    figures: Rc<ClientFigures>,
    part: Part,
}

/// How a part is computed; exists only while it is open.
#[component]
fn PartExplanation(props: &ExplanationProps) -> Html {
    let locale = use_locale();
    explanation(&wording::explanation(&locale, &props.figures, props.part))
}
