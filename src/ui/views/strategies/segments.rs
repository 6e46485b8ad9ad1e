//! The client segments and the oversold deals, as fields to fill in.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::oversold::Oversold;
use crate::outcome::field_value::FieldValue;
use crate::outcome::segments::{SegmentOutcome, SegmentResult, SegmentsOutcome};
use crate::state::segments::LONGEST_NAME;
use crate::state::{Action, Plan, Workspace};
use crate::text::Locale;
use crate::ui::context::{use_dispatch, use_locale};
use crate::ui::controls::{Button, ButtonVariant, CompactField};
use crate::ui::render_count;
use crate::wording::segments as wording;

/// The id of the heading, for the focus once what had it is gone.
const HEADING: &str = "mix";

/// The id of the field for a segment's name.
fn name_id(row: usize) -> String {
    format!("segment-{row}")
}

#[derive(Properties, PartialEq)]
pub struct SegmentsProps {
    pub plan: Rc<Plan>,
}

/// The part of the view.
#[component]
pub fn Segments(props: &SegmentsProps) -> Html {
    render_count::count("Segments");
    let locale = use_locale();
    let outcome = use_memo(props.plan.clone(), |plan| {
        SegmentsOutcome::of(&Workspace { plan: plan.clone(), ..Workspace::default() })
    });
    html! {
        <section class="part" aria-labelledby={HEADING}>
            <h2 id={HEADING} tabindex="-1" translate="yes">{ locale.messages.segments_title() }</h2>
            if outcome.segments.is_empty() {
                { one_kind(&locale, &outcome) }
            } else {
                { several(&locale, &outcome) }
            }
            <Oversold fields={outcome.oversold.clone()} heading={HEADING} />
        </section>
    }
}

/// That all clients are alike, and the button that splits them.
fn one_kind(locale: &Locale, outcome: &SegmentsOutcome) -> Html {
    let messages = locale.messages;
    html! {
        <>
            <p>{ wording::one_kind(locale, outcome) }</p>
            <div class="pin">
                <Button variant={ButtonVariant::Pill} text={messages.split_clients()} action={Action::EnableSegments(true)}
                    focus_next={AttrValue::from(name_id(0))} />
                <p>{ messages.split_clients_hint() }</p>
            </div>
        </>
    }
}

/// The segments with their buttons.
fn several(locale: &Locale, outcome: &SegmentsOutcome) -> Html {
    let messages = locale.messages;
    let segment = |segment: &SegmentOutcome| html! { <Segment key={segment.row} segment={segment.clone()} /> };
    html! {
        <>
            <div class="segments">{ for outcome.segments.iter().map(segment) }</div>
            { shares(locale, outcome.share_sum) }
            <div class="pin">
                if outcome.has_room {
                    <Button variant={ButtonVariant::Pill} text={messages.add_segment()} action={Action::AddSegment} />
                }
                <Button variant={ButtonVariant::Pill} text={messages.merge_clients()} action={Action::EnableSegments(false)}
                    focus_next={HEADING} />
                <p>{ messages.merge_clients_hint() }</p>
            </div>
        </>
    }
}

/// What the shares add up to.
fn shares(locale: &Locale, sum: f64) -> Html {
    if sum > 0.0 {
        html! { <p class="quietly">{ wording::shares_sum(locale, sum) }</p> }
    } else {
        html! { <p class="problem" role="alert">{ locale.messages.shares_none() }</p> }
    }
}

#[derive(Properties, PartialEq)]
struct SegmentProps {
    segment: SegmentOutcome,
}

/// A segment: its name, the button that removes it, its fields, and how its fee is entered.
#[component]
fn Segment(props: &SegmentProps) -> Html {
    render_count::count("Segment");
    let locale = use_locale();
    let messages = locale.messages;
    let segment = &props.segment;
    let (row, by_ad_spend) = (segment.row, segment.by_ad_spend);
    let name = AttrValue::from(wording::name(&locale, segment));
    let field = |(field, result): &(FieldValue, Option<SegmentResult>)| {
        let below = result.map(|result| AttrValue::from(wording::result(&locale, result)));
        html! {
            <CompactField key={field.input.id()} input={field.input} value={field.value} exact={field.exact}
                of={name.clone()} {below} />
        }
    };
    html! {
        <div class="segment" role="group" aria-label={name.clone()}>
            <div class="row">
                <NameField {row} label={wording::name_field(&locale, segment)} placeholder={name.clone()}
                    value={wording::typed_name(&locale, segment)} />
                if segment.removable {
                    <Button variant={ButtonVariant::Sign("×")} text={messages.remove_segment(&name)}
                        action={Action::RemoveSegment(row)} focus_next={AttrValue::from(name_id(0))} />
                }
            </div>
            <div class="cells">{ for segment.fields.iter().map(field) }</div>
            <Button text={if by_ad_spend { messages.fee_plain() } else { messages.fee_by_ad_spend() }}
                action={Action::SetFeeByAdSpend(row, !by_ad_spend)} />
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct NameFieldProps {
    row: usize,
    /// Its accessible name.
    label: AttrValue,
    /// What the segment is called while nothing is typed.
    placeholder: AttrValue,
    value: AttrValue,
}

/// The field for a segment's name.
#[component]
fn NameField(props: &NameFieldProps) -> Html {
    let dispatch = use_dispatch();
    let NameFieldProps { row, label, placeholder, value } = props;
    let oninput = use_callback((dispatch.clone(), *row), |event: InputEvent, (dispatch, row)| {
        let name = event.target_unchecked_into::<HtmlInputElement>().value();
        dispatch.send(Action::RenameSegment(*row, name));
    });
    let onblur = use_callback(dispatch, |_: FocusEvent, dispatch| dispatch.send(Action::EndGesture));
    html! {
        <input class="name" type="text" id={name_id(*row)} maxlength={LONGEST_NAME.to_string()} autocomplete="off"
            spellcheck="false" aria-label={label.clone()} placeholder={placeholder.clone()} value={value.clone()}
            {oninput} {onblur} />
    }
}
