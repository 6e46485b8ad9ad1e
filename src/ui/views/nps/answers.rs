//! The answers, counted or pasted, and how many clients were asked.

use yew::prelude::*;

use crate::import::survey::Survey;
use crate::outcome::nps::NpsOutcome;
use crate::state::survey::SCORES;
use crate::state::survey_inputs::{ANSWER, ASKED};
use crate::state::{Action, TableKind};
use crate::text::Locale;
use crate::ui::context::use_locale;
use crate::ui::controls::{Button, InputRow, NumberField, PasteField, TableReading, use_problems};
use crate::ui::views::ViewProps;
use crate::wording::nps as wording;

/// The id of what explains the fields, or says what is wrong with one.
const HINT: &str = "answers-hint";
/// The ids of the buttons that enter a sample and clear the answers; one takes the place of the other.
const SAMPLE: &str = "try-sample";
const CLEAR: &str = "clear-answers";

/// The inputs.
pub fn controls(locale: &Locale, view: &ViewProps, survey: &Survey, outcome: &NpsOutcome) -> Html {
    let messages = locale.messages;
    let (kind, asked, workspace) = (TableKind::Answers, ASKED.field(), &view.workspace);
    let is_pasted = !view.pasted.answers.text.trim().is_empty();
    let hint = wording::asked_hint(locale, outcome, messages.hint(ASKED.text));
    html! {
        <section class="controls" aria-labelledby="answers">
            <h2 id="answers" translate="yes">{ messages.answers_title() }</h2>
            if let Some(pasted) = wording::pasted(locale, outcome) {
                <p class="quietly">{ pasted }</p>
            } else {
                <AnswerFields answers={workspace.survey.answers} is_sample={workspace.survey.is_sample()} />
            }
            <InputRow input={asked} value={asked.get(workspace)} hint={AttrValue::from(hint)} />
            <PasteField {kind} id="paste-answers" table={view.pasted.answers.clone()} label={messages.paste_answers()}
                hint={messages.paste_answers_hint()} />
            <TableReading {kind} binary={survey.reading.binary} columns={survey.reading.columns.clone()}
                roles={wording::column_roles(locale).to_vec()} reading={is_pasted.then(|| wording::reading(locale, survey))} />
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct AnswerFieldsProps {
    /// How often each score was given.
    answers: [u32; SCORES],
    /// Whether they are a sample.
    is_sample: bool,
}

/// A field for each score.
#[component]
fn AnswerFields(props: &AnswerFieldsProps) -> Html {
    let locale = use_locale();
    let messages = locale.messages;
    let (problem, onproblem) = use_problems();
    let field = |(score, count): (usize, &u32)| {
        html! {
            <span class="field">
                <span aria-hidden="true">{ score }</span>
                <NumberField input={ANSWER.at(score)} value={f64::from(*count)}
                    name={AttrValue::from(wording::field_name(&locale, score))} hint={HINT} onproblem={onproblem.clone()} />
            </span>
        }
    };
    let usual = if props.is_sample { messages.sample_note() } else { messages.answers_hint() };
    let hint = problem.is_none().then_some(usual);
    html! {
        <div class="control">
            <div class="answers">{ for props.answers.iter().enumerate().map(field) }</div>
            <div class="hint">
                <span id={HINT}><span class="problem">{ problem }</span>{ hint }</span>
                if props.answers == [0; SCORES] {
                    <Button id={SAMPLE} text={messages.try_sample()} action={Action::LoadSampleAnswers} focus_next={CLEAR} />
                } else {
                    <Button id={CLEAR} text={messages.clear()} action={Action::ClearAnswers} focus_next={SAMPLE} />
                }
            </div>
        </div>
    }
}
