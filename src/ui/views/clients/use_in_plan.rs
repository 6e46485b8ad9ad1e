//! What the plan can take over from a list: its churn, or its segments by fee or by contract term.

use std::rc::Rc;

use yew::prelude::*;

use crate::model::clients::ClientFigures;
use crate::state::{Action, ClientMix, Workspace};
use crate::text::Locale;
use crate::ui::content::{SEE_PLATEAU, in_plan};
use crate::ui::context::use_locale;
use crate::ui::controls::{Button, ButtonVariant};
use crate::ui::hooks::use_adopted_plan;
use crate::ui::render_count;
use crate::wording::clients::plan as wording;

/// What the part is drawn from.
#[derive(Properties, PartialEq)]
pub struct UseInPlanProps {
    /// The figures of the list.
    pub figures: Rc<ClientFigures>,
    /// What the person has set up.
    pub workspace: Workspace,
    /// Whether an input is being moved, so that likely ranges may be approximate.
    #[prop_or_default]
    pub moving: bool,
}

/// The segments of a list by fee and by contract term, as far as it has them.
type Mixes = [Option<Rc<ClientMix>>; 2];

fn mixes(locale: &Locale, figures: &ClientFigures) -> Mixes {
    let by_fee = figures.mix_by_fee.as_ref();
    let by_fee = by_fee.and_then(|list| ClientMix::new(list, &wording::fee_names(locale, list.len())));
    let by_term = figures.mix_by_term.as_ref();
    let by_term = by_term.and_then(|list| ClientMix::new(list, &wording::term_names(locale, list)));
    [by_fee, by_term].map(|mix| mix.map(Rc::new))
}

/// The part of the view; nothing where nobody has been there for any time.
#[component]
pub fn UseInPlan(props: &UseInPlanProps) -> Html {
    render_count::count("UseInPlan");
    let locale = use_locale();
    let UseInPlanProps { figures, workspace, moving } = props;
    let plan = &workspace.plan;
    let mixes = use_memo((figures.clone(), locale.clone()), |(figures, locale)| mixes(locale, figures));
    let churn = crate::outcome::clients::churn(&figures.table);
    let adopted_mix = mixes.iter().position(|mix| mix.as_ref().is_some_and(|mix| plan.has_mix(mix)));
    let has_churn = adopted_mix.is_none() && churn.is_some() && plan.adopted_churn() == churn;
    let outcome = use_adopted_plan(workspace, *moving, has_churn || adopted_mix.is_some());
    let Some(churn) = churn else { return Html::default() };
    let messages = locale.messages;
    let said = outcome.map(|outcome| {
        let words = if has_churn { wording::adopted_churn } else { wording::adopted_mix };
        in_plan(messages, words(&locale, plan, &outcome).into())
    });
    // Equal fees are in one segment.
    let texts = [(messages.clients_mix_fee(), messages.clients_mix_thirds()), (messages.clients_mix_term(), "")];
    let offered = mixes.iter().zip(texts).enumerate().filter(|(place, _)| Some(*place) != adopted_mix);
    let offered = offered.filter_map(|(_, (mix, (text, note)))| Some(split(&locale, mix.clone()?, text, note)));
    html! {
        <section class="part client-part" aria-labelledby="clients-plan">
            <h2 id="clients-plan" translate="yes">{ messages.clients_plan_title() }</h2>
            { said }
            if let Some(pace) = wording::pace(&locale, plan, &figures.table) {
                <p class="quietly">{ pace }</p>
            }
            if !has_churn {
                <div class="pin">
                    <Button variant={ButtonVariant::Main} text={messages.use_in_plan()} action={Action::AdoptChurn(churn)}
                        focus_next={SEE_PLATEAU} />
                    <p>{ wording::adopting_churn(&locale, churn) }</p>
                </div>
            }
            { for offered }
        </section>
    }
}

/// The button that splits the plan, the segments that it would have, and a note on them, if there is one.
fn split(locale: &Locale, mix: Rc<ClientMix>, text: &'static str, note: &'static str) -> Html {
    let segments = wording::segments(locale, &mix);
    html! {
        <div class="split-by">
            <div class="pin">
                <Button variant={ButtonVariant::Pill} {text} action={Action::AdoptMix(mix)} focus_next={SEE_PLATEAU} />
                <p>{ locale.messages.clients_use_mix() }</p>
            </div>
            <ul class="differ">{ for segments.into_iter().map(|segment| html! { <li>{ segment }</li> }) }</ul>
            if !note.is_empty() {
                <p class="quietly">{ note }</p>
            }
        </div>
    }
}
