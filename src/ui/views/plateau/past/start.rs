//! The plan's month 0 in the calendar: the browser's own field for months, or where it has none, a field for words.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::import::past::calendar_month;
use crate::model::calendar::CalendarMonth;
use crate::state::{Action, PastAction};
use crate::ui::context::{use_dispatch, use_locale};

/// Its id.
const ID: &str = "past-start";
const HINT: &str = "past-start-hint";

#[derive(Properties, PartialEq)]
pub struct StartMonthProps {
    pub start: Option<CalendarMonth>,
}

/// The field.
#[component]
pub fn StartMonth(props: &StartMonthProps) -> Html {
    let (locale, dispatch) = (use_locale(), use_dispatch());
    let messages = locale.messages;
    let has_problem = use_state_eq(|| false);
    let onchange = use_callback((dispatch, has_problem.setter()), |event: Event, (dispatch, set_problem)| {
        let field = event.target_unchecked_into::<HtmlInputElement>();
        let text = field.value();
        let month = calendar_month(&text);
        // A field for months that is not complete says that it is empty.
        let is_read = month.is_some() || (text.trim().is_empty() && field.check_validity());
        set_problem.set(!is_read);
        if is_read {
            dispatch.send(Action::Past(PastAction::SetStart(month)));
        }
    });
    let value = props.start.map(CalendarMonth::code);
    html! {
        <div class="control">
            <div class="head">
                <label for={ID} translate="yes">{ messages.past_start_month() }</label>
                <span class="field">
                    <input id={ID} type="month" min="1900-01" max="2199-12" autocomplete="off" aria-describedby={HINT}
                        aria-invalid={has_problem.then_some("true")} value={value.unwrap_or_default()} {onchange} />
                </span>
            </div>
            <div class="hint" id={HINT}>
                if *has_problem {
                    <span class="problem" role="alert">{ messages.past_start_month_problem() }</span>
                } else {
                    <span>{ messages.past_start_month_hint() }</span>
                }
            </div>
        </div>
    }
}
