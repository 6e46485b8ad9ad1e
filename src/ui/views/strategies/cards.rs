//! The strategies as cards: the switch of each, what it does, what it means, its inputs.

use std::rc::Rc;

use yew::prelude::*;

use crate::import::survey::Survey;
use crate::model::strategies::Name;
use crate::outcome::field_value::FieldValue;
use crate::outcome::strategies::StrategyOutcome;
use crate::outcome::strategies::cards::{CardNote, StrategyCard, promoters_in_survey};
use crate::state::strategy_inputs::PROMOTER_SHARE;
use crate::state::survey::SurveyInputs;
use crate::state::{Action, PastedTable};
use crate::ui::content::explanation;
use crate::ui::context::{use_dispatch, use_locale};
use crate::ui::controls::{Button, Disclosure, InputRow};
use crate::ui::render_count;
use crate::ui::views::ViewProps;
use crate::wording::strategies::cards::{self as wording, EffectText};
use crate::wording::strategies::names::{meaning, name};

/// The cards of all strategies, on or off.
pub fn cards(view: &ViewProps, outcome: &StrategyOutcome) -> Html {
    let workspace = &view.workspace;
    let card = |card: StrategyCard| {
        let strategy = card.strategy;
        let survey = (strategy == Name::AskPromoters)
            .then(|| SurveySource { inputs: workspace.survey.clone(), table: view.pasted.answers.clone() });
        html! { <Card key={strategy.name()} {card} {survey} /> }
    };
    html! { <div class="controls cards">{ for outcome.cards(workspace).into_iter().map(card) }</div> }
}

/// Where the fraction of promoters in the person's own survey comes from.
#[derive(Clone, Debug, PartialEq)]
struct SurveySource {
    inputs: Rc<SurveyInputs>,
    table: Rc<PastedTable>,
}

#[derive(Properties, PartialEq)]
struct CardProps {
    card: StrategyCard,
    /// The survey, for the strategy that asks promoters.
    survey: Option<SurveySource>,
}

/// The id of a strategy's switch.
fn switch_id(strategy: Name) -> String {
    format!("strategy-{}", strategy as usize)
}

/// A strategy's card.
#[component]
fn Card(props: &CardProps) -> Html {
    render_count::count("Card");
    let (locale, dispatch) = (use_locale(), use_dispatch());
    let messages = locale.messages;
    let CardProps { card, survey } = props;
    let (strategy, enabled) = (card.strategy, card.is_on);
    // Why it cannot be turned on stands below it.
    let disabled = card.note == Some(CardNote::AskedAlready);
    let id = switch_id(strategy);
    let name_id = format!("{id}-name");
    let onchange = Callback::from(move |_: Event| dispatch.send(Action::EnableStrategy(strategy, !enabled)));
    html! {
        <section class="card" data-on={enabled.then_some("")} aria-labelledby={name_id.clone()}>
            <div class="head">
                <h2><label id={name_id} for={id.clone()} translate="yes">
                    <input {id} type="checkbox" role="switch" checked={enabled} {disabled} {onchange} />{ name(messages, strategy) }
                </label></h2>
                { effect(wording::effect(&locale, card), messages.strategy_beside()) }
            </div>
            // The first one is open at first, to show that there is more behind each.
            <Disclosure summary={meaning(messages, strategy)} initially_open={strategy == Name::ALL[0]}>
                <CardInputs {strategy} fields={card.fields.clone()} survey={survey.clone()} />
            </Disclosure>
            if let Some(note) = card.note {
                <Note {strategy} {note} />
            }
        </section>
    }
}

/// What a strategy does beside the others, and alone.
fn effect(text: EffectText, beside: &'static str) -> Html {
    let sign = if text.loses { "loss" } else { "gain" };
    let change = text.beside.map(|change| {
        html! { <b data-sign={sign}>{ change }<span class="unseen">{ " " }{ beside }</span></b> }
    });
    let net = text.net.map(|net| html! { <small>{ net }</small> });
    html! { <p class="effect">{ change }{ net }<small>{ text.alone }</small></p> }
}

#[derive(Properties, PartialEq)]
struct NoteProps {
    strategy: Name,
    note: CardNote,
}

/// Why a strategy cannot do more, from where on it pays, or that the plan has it already.
#[component]
fn Note(props: &NoteProps) -> Html {
    let locale = use_locale();
    let text = wording::note(&locale, props.note);
    match props.note {
        CardNote::Warning(_) => html! { <p class="quietly cannot">{ text }</p> },
        CardNote::BreakEven(_) | CardNote::NeverBreaksEven => html! { <p class="quietly">{ text }</p> },
        CardNote::AskedAlready => {
            html! {
                <p class="hint">
                    <span>{ text }</span>
                    <Button text={locale.messages.remove_evidence()} action={Action::SetAskedReferrals(0.0)}
                        focus_next={AttrValue::from(switch_id(props.strategy))} />
                </p>
            }
        }
    }
}

#[derive(Properties, PartialEq)]
struct CardInputsProps {
    strategy: Name,
    fields: Vec<FieldValue>,
    survey: Option<SurveySource>,
}

/// A strategy's inputs, its cost, how it works and who says so; exists only while it is open.
#[component]
fn CardInputs(props: &CardInputsProps) -> Html {
    render_count::count("CardInputs");
    let locale = use_locale();
    let field = |field: &FieldValue| {
        let survey = props.survey.clone().filter(|_| field.input == PROMOTER_SHARE.field());
        html! {
            <InputRow input={field.input} value={field.value} exact={field.exact}>
                if let Some(survey) = survey {
                    <AdoptPromoters {survey} />
                }
            </InputRow>
        }
    };
    html! {
        <>
            { for props.fields.iter().map(field) }
            <div class="quietly">{ explanation(&wording::explanation(&locale, props.strategy)) }</div>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct AdoptPromotersProps {
    survey: SurveySource,
}

/// The offer to adopt the survey's fraction of promoters; nothing where the person has no survey.
#[component]
fn AdoptPromoters(props: &AdoptPromotersProps) -> Html {
    let (locale, dispatch) = (use_locale(), use_dispatch());
    let SurveySource { inputs, table } = &props.survey;
    let read = use_memo(table.clone(), |table| Survey::read(&table.text, &table.chosen));
    let Some(share) = promoters_in_survey(inputs, &read) else { return Html::default() };
    // Each press is a step for undo.
    let onpress = Callback::from(move |()| dispatch.send(Action::EndGesture));
    html! {
        <Button text={wording::adopt_survey(&locale, share)} action={Action::Enter(PROMOTER_SHARE.field(), Some(share))}
            {onpress} />
    }
}
