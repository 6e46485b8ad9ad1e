//! One input: its label, a field to type in, perhaps a slider, a hint, and what is wrong with it.
//!
//! What is typed stays as it was typed while the field has the focus, and as long as it cannot be
//! used; the last value that could goes on counting.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::slider::slider;
use super::typed::Draft;
use crate::i18n::texts::ControlTexts;
use crate::model::bounds::Track;
use crate::state::{Action, Field};
use crate::ui::words::Words;

/// What a control needs.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Identifies its elements.
    pub id: &'static str,
    /// The input.
    pub field: Field,
    /// Its value.
    pub value: f64,
    /// Its words.
    pub texts: &'static ControlTexts,
    /// The language.
    pub words: Words,
    /// Where actions go.
    pub act: Callback<Action>,
    /// Whether it has a slider.
    #[prop_or(true)]
    pub slider: bool,
    /// The hint below.
    #[prop_or_default]
    pub hint: AttrValue,
    /// What stands to the right of the hint.
    #[prop_or_default]
    pub children: Html,
}

/// What can happen to a control.
pub enum Message {
    /// Something was typed.
    Typed(String),
    /// What was typed is to be written the way the page writes numbers, unless it cannot be used.
    Settle,
    /// What was typed is taken back.
    Revert,
    /// The slider was moved.
    Moved(f64),
}

/// The control.
pub struct Control {
    draft: Option<Draft>,
}

impl Component for Control {
    type Message = Message;
    type Properties = Props;

    fn create(_ctx: &Context<Self>) -> Self {
        Self { draft: None }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        let Props { field, value, words, act, .. } = ctx.props();
        match message {
            Message::Typed(text) => {
                let draft = Draft::new(text, field.bound(), *value, words);
                if draft.problem.is_none() {
                    act.emit(Action::Set(*field, draft.value));
                }
                self.draft = Some(draft);
            }
            Message::Settle => return self.draft.take_if(|draft| draft.problem.is_none()).is_some(),
            Message::Revert => return self.draft.take().is_some(),
            Message::Moved(value) => act.emit(Action::Set(*field, value)),
        }
        true
    }

    fn changed(&mut self, ctx: &Context<Self>, _before: &Props) -> bool {
        // Another way of setting the value, such as the slider, ends what was typed.
        self.draft.take_if(|draft| draft.value != ctx.props().value);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Props { id, field, value, texts, words, hint, children, .. } = ctx.props();
        let (bound, link) = (field.bound(), ctx.link());
        let problem = self.draft.as_ref().and_then(|draft| draft.problem.clone());
        let shown = self.draft.as_ref().map_or_else(|| words.shown(bound, *value), |draft| draft.text.clone());
        let size = shown.chars().count().clamp(3, 14).to_string();
        let hint_id = format!("{id}-hint");
        let oninput = link
            .callback(|event: InputEvent| Message::Typed(event.target_unchecked_into::<HtmlInputElement>().value()));
        let onkeydown = link.batch_callback(|event: KeyboardEvent| match event.key().as_str() {
            "Enter" => Some(Message::Settle),
            "Escape" => Some(Message::Revert),
            _ => None,
        });
        let slider = (ctx.props().slider && bound.track != Track::None)
            .then(|| slider(texts, bound, *value, words, &link.callback(Message::Moved)));
        let below = if problem.is_none() {
            html! { <><span>{ hint }</span>{ children.clone() }</> }
        } else {
            Html::default()
        };
        html! {
            <div class="control">
                <div class="head">
                    <label for={*id}>{ texts.label }</label>
                    <span class="field">
                        <input id={*id} type="text" inputmode="decimal" autocomplete="off" spellcheck="false"
                            value={shown} {size} aria-invalid={problem.is_some().then_some("true")}
                            aria-describedby={hint_id.clone()} {oninput} {onkeydown}
                            onblur={link.callback(|_| Message::Settle)} />
                        <span>{ texts.unit }</span>
                    </span>
                </div>
                { slider }
                <div class="hint" id={hint_id}>
                    <span class="problem" aria-live="polite">{ problem }</span>
                    { below }
                </div>
            </div>
        }
    }
}
