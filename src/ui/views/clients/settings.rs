//! What a person says about a list: the day up to which it is complete, the margin, the day from which it is complete.

use time::{Date, Month};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::day;
use crate::import::clients::Role;
use crate::model::clients::Settings;
use crate::model::limits::GROSS_MARGIN;
use crate::outcome::client_list::ClientList;
use crate::ui::client_list::choose;
use crate::ui::context::use_locale;
use crate::ui::controls::{Button, Disclosure};
use crate::ui::render_count;
use crate::wording::client_list as wording;

/// The ids of the fields.
const AS_OF: &str = "list-as-of";
const MARGIN: &str = "list-margin";
const SINCE: &str = "list-since";

/// The day in a field for days; none where it is empty.
fn entered_day(event: &Event) -> Option<Date> {
    let text = event.target_unchecked_into::<HtmlInputElement>().value();
    let mut parts = text.split('-');
    let year = parts.next()?.parse().ok()?;
    let month: u8 = parts.next()?.parse().ok()?;
    let day = parts.next()?.parse().ok()?;
    Date::from_calendar_date(year, Month::try_from(month).ok()?, day).ok()
}

/// Properties of [`SettingsPart`].
#[derive(Properties, PartialEq)]
pub struct SettingsProps {
    /// The list.
    pub list: ClientList,
    /// What is asked of it.
    pub settings: Settings,
    /// The plan's gross margin.
    pub margin: f64,
}

/// The fields.
#[component]
pub fn SettingsPart(props: &SettingsProps) -> Html {
    render_count::count("SettingsPart");
    let locale = use_locale();
    let messages = locale.messages;
    let SettingsProps { list, settings, margin } = props;
    let set_day = |event: Event| {
        let day = entered_day(&event);
        choose(|list| list.choices.as_of = day);
    };
    let is_refused = use_state_eq(|| false);
    let refuse = is_refused.setter();
    let set_margin = move |event: Event| {
        let input = event.target_unchecked_into::<HtmlInputElement>();
        let fraction = input.value_as_number() / 100.0;
        let is_allowed = (GROSS_MARGIN.min..=GROSS_MARGIN.max).contains(&fraction);
        refuse.set(!is_allowed && !input.value().is_empty());
        choose(|list| list.choices.gross_margin = is_allowed.then_some(fraction));
    };
    let own_margin = list.choices.gross_margin.map(|margin| ((margin * 1e4).round() / 1e2).to_string());
    let has_fees = list.column(Role::Fee).is_some();
    let [least, most] = [GROSS_MARGIN.min, GROSS_MARGIN.max].map(|margin| (margin * 100.0).to_string());
    let plan_percent = (margin * 1e4).round() / 1e2;
    html! {
        <div class="list-settings">
            <div class="cell">
                <label for={AS_OF} translate="yes">{ messages.list_as_of() }</label>
                <input id={AS_OF} type="date" value={settings.as_of.to_string()} aria-describedby="list-as-of-hint" onchange={set_day} />
                <p class="hint" id="list-as-of-hint">{ messages.list_as_of_hint() }</p>
            </div>
            if has_fees {
                <div class="cell">
                    <label for={MARGIN} translate="yes">{ messages.list_margin() }</label>
                    <span>
                        <input id={MARGIN} type="number" min={least} max={most} step="any" value={own_margin.unwrap_or_default()}
                            placeholder={plan_percent.to_string()} aria-describedby="list-margin-hint" onchange={set_margin} />
                        { " %" }
                    </span>
                    if *is_refused {
                        <p class="problem" role="alert">{ wording::refused_margin(&locale, *margin) }</p>
                    }
                    <p class="hint" id="list-margin-hint">{ messages.list_margin_hint(&locale.percent(*margin)) }</p>
                </div>
            }
            if let Some(last) = list.earlier_end(settings) {
                { earlier(&messages.list_as_of_earlier(&day(&locale, last)), &messages.list_as_of_use(&day(&locale, last)), last) }
            }
            <Disclosure summary={messages.list_since_part()} initially_open={list.choices.active_since.is_some()}>
                <Since since={list.choices.active_since} as_of={settings.as_of} />
            </Disclosure>
        </div>
    }
}

/// That the list ends earlier, and a button that counts up to there.
fn earlier(said: &str, use_it: &str, last: Date) -> Html {
    let onpress = Callback::from(move |()| choose(|list| list.choices.as_of = Some(last)));
    html! {
        <p class="pin">
            <span class="quietly">{ said.to_owned() }</span>
            <Button id="count-up-to" text={use_it.to_owned()} {onpress} focus_next={AS_OF} />
        </p>
    }
}

/// Properties of [`Since`].
#[derive(Properties, PartialEq)]
struct SinceProps {
    since: Option<Date>,
    /// The day that is counted up to.
    as_of: Date,
}

/// The day from which the list is complete.
#[component]
fn Since(props: &SinceProps) -> Html {
    let locale = use_locale();
    let messages = locale.messages;
    let set_day = |event: Event| {
        let day = entered_day(&event);
        choose(|list| list.choices.active_since = day);
    };
    let value = props.since.map(|day| day.to_string()).unwrap_or_default();
    html! {
        <div class="cell">
            <label for={SINCE} translate="yes">{ messages.list_since() }</label>
            <input id={SINCE} type="date" {value} aria-describedby="list-since-hint" onchange={set_day} />
            if props.since.is_some_and(|since| since > props.as_of) {
                <p class="problem" role="alert">{ messages.list_since_late(&day(&locale, props.as_of)) }</p>
            }
            <p class="hint" id="list-since-hint">{ messages.list_since_hint() }</p>
        </div>
    }
}
