//! The client mix: segments and oversold deals, as fields to fill in.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::state::mix::{Fee, Group, LONGEST_NAME, Name, share_sum};
use crate::state::{Action, Column, Field, ViewAction};
use crate::ui::app::Message;
use crate::ui::input::button::{Look, button};
use crate::ui::input::cell::{Cell, cell};
use crate::ui::scene::Scene;

/// The columns in the order of their words.
const COLUMNS: [Column; 8] = [
    Column::Share,
    Column::Fee,
    Column::AdSpend,
    Column::FeeRate,
    Column::Churn,
    Column::Term,
    Column::Expansion,
    Column::Clients,
];

/// The part of the view.
pub fn mix(scene: &Scene) -> Html {
    let (words, texts, plan) = (scene.words, scene.words.texts, &scene.case().plan);
    let groups = plan.mix.now();
    let act = |look: Look, text: &str, action: Action| button(scene, look, text, Message::Act(action));
    let body = if groups.is_empty() {
        let values = [("fee", &*words.formats.money(plan.fee)), ("months", &words.months(plan.get(Field::Lifetime)))];
        html! {
            <>
                <p>{ words.fill(texts.one_kind(), &values) }</p>
                <div class="pin">{ act(Look::Pill, texts.tell_apart(), Action::In(ViewAction::TellApart(true))) }<p>{ texts.tell_apart_hint() }</p></div>
            </>
        }
    } else {
        html! {
            <>
                <div class="segments">{ for (0..groups.len() as u8).map(|place| segment(scene, place)) }</div>
                { shares(scene, groups) }
                <div class="pin">
                    { plan.mix.has_room().then(|| act(Look::Pill, texts.add_segment(), Action::In(ViewAction::AddSegment))) }
                    { act(Look::Pill, texts.one_again(), Action::In(ViewAction::TellApart(false))) }
                    <p>{ texts.one_again_hint() }</p>
                </div>
            </>
        }
    };
    html! {
        <section class="part" aria-labelledby="mix">
            <h2 id="mix" tabindex="-1">{ texts.client_mix() }</h2>
            { body }
            { oversold(scene) }
        </section>
    }
}

/// What the shares sum to.
fn shares(scene: &Scene, groups: &[Group]) -> Html {
    let (words, texts) = (scene.words, scene.words.texts);
    let sum = share_sum(groups);
    if sum > 0.0 {
        html! { <p class="quietly">{ words.fill(texts.shares_sum(), &[("sum", &words.formats.number(sum))]) }</p> }
    } else {
        html! { <p class="problem" role="alert">{ texts.shares_none() }</p> }
    }
}

/// The name of a segment.
fn name(scene: &Scene, place: u8) -> String {
    let (words, texts) = (scene.words, scene.words.texts);
    let group = scene.case().plan.mix.now().get(usize::from(place));
    match group.map(|group| &group.name) {
        Some(Name::Size(size)) => texts.sizes().at(usize::from(*size)).to_owned(),
        Some(Name::Own(name)) if !name.trim().is_empty() => name.clone(),
        _ => words.fill(texts.segment(), &[("n", &words.whole(u32::from(place) + 1))]),
    }
}

/// A segment: its name and its fields.
fn segment(scene: &Scene, place: u8) -> Html {
    let (words, texts, plan) = (scene.words, scene.words.texts, &scene.case().plan);
    let groups = plan.mix.now();
    let Some(group) = groups.get(usize::from(place)) else { return Html::default() };
    let (id, called) = (format!("segment-{place}"), name(scene, place));
    let typed = match &group.name {
        Name::Size(_) => called.clone(),
        Name::Own(own) => own.clone(),
    };
    let oninput = scene.send.reform(move |event: InputEvent| {
        Message::Act(Action::In(ViewAction::NameSegment(
            place,
            event.target_unchecked_into::<HtmlInputElement>().value(),
        )))
    });
    let of_spend = matches!(group.fee, Fee::OfSpend { .. });
    let shown = |column: Column| match column {
        Column::Fee => !of_spend,
        Column::AdSpend | Column::FeeRate => of_spend,
        _ => true,
    };
    let sum = share_sum(groups);
    let part = if sum > 0.0 { group.share / sum } else { 1.0 / groups.len() as f64 };
    let below = |column: Column| match column {
        Column::Share => Some(words.fill(texts.segment_share(), &[("share", &words.formats.tenth_percent(part))])),
        Column::FeeRate => Some(words.fill(texts.segment_fee(), &[("fee", &words.formats.money(group.fee.monthly()))])),
        _ => None,
    };
    let field = |(at, column): (usize, Column)| {
        let (field, below) = (Field::Segment(place, column), below(column));
        let (label, unit) = (texts.segment_columns().at(at), texts.segment_units().at(at));
        cell(scene, Cell { field, id: format!("{id}-{at}"), of: &called, label, unit, below })
    };
    let cells = COLUMNS.into_iter().enumerate().filter(|(_, column)| shown(*column)).map(field);
    let remove = (groups.len() > 1).then(|| {
        let words = words.fill(texts.remove_segment(), &[("segment", &called)]);
        button(scene, Look::Sign("×"), &words, Message::Act(Action::In(ViewAction::RemoveSegment(place))))
    });
    let n = words.whole(u32::from(place) + 1);
    let turn = Message::Act(Action::In(ViewAction::TellFee(place, !of_spend)));
    html! {
        <div class="segment" role="group" aria-label={called.clone()}>
            <div class="row">
                <input class="name" type="text" id={id.clone()} maxlength={LONGEST_NAME.to_string()} autocomplete="off" spellcheck="false"
                    aria-label={words.fill(texts.segment_name(), &[("n", &n)])} placeholder={called.clone()} value={typed}
                    {oninput} onblur={scene.acts::<FocusEvent>(Action::LetGo)} />
                { remove }
            </div>
            <div class="cells">{ for cells }</div>
            { button(scene, Look::Quiet, if of_spend { texts.by_fee() } else { texts.by_spend() }, turn) }
        </div>
    }
}

/// The row of oversold deals, or the button that adds them.
fn oversold(scene: &Scene) -> Html {
    let texts = scene.words.texts;
    let act =
        |text: &str, on: bool| button(scene, Look::Pill, text, Message::Act(Action::In(ViewAction::Oversell(on))));
    if scene.case().plan.oversold.is_none() {
        return html! { <div class="pin">{ act(texts.oversell(), true) }<p>{ texts.oversold_hint() }</p></div> };
    }
    let fields = [Field::OversoldPart, Field::OversoldLifetime, Field::OversoldClients, Field::OversoldFee];
    let one = |(at, field): (usize, Field)| {
        let (label, unit) = (texts.oversold_columns().at(at), texts.oversold_units().at(at));
        cell(scene, Cell { field, id: format!("oversold-{at}"), of: texts.oversold_title(), label, unit, below: None })
    };
    html! {
        <div class="segment" role="group" aria-labelledby="oversold">
            <h3 id="oversold">{ texts.oversold_title() }</h3>
            <p class="quietly">{ texts.oversold_hint() }</p>
            <div class="cells">{ for fields.into_iter().enumerate().map(one) }</div>
            { button(scene, Look::Quiet, texts.no_oversold(), Message::Act(Action::In(ViewAction::Oversell(false)))) }
        </div>
    }
}
