//! What a list of clients says: a file that is dropped, chosen or pasted, read by a worker.

pub mod at_risk;
pub mod cohorts;
pub mod figures;
pub mod groups;
mod list_part;
mod part;
pub mod periods;
mod reading;
mod settings;
mod source;
pub mod sql_box;
mod start;
pub mod survival;
pub mod tiers;
mod turns;
pub mod use_in_plan;

use std::rc::Rc;

use time::Date;
use yew::prelude::*;

use super::ViewProps;
use crate::browser::file::Drag;
use crate::browser::{dates, page};
use crate::import::clients::Role;
use crate::model::clients::{ClientFigures, Settings};
use crate::outcome::client_list::{ClientList, Origin};
use crate::text::{Locale, Sentence};
use crate::ui::client_list::{RiskQuestion, ask, ask_at_risk, count, use_client_list};
use crate::ui::content::{Answer, Footer};
use crate::ui::context::use_locale;
use crate::ui::hooks::{Takes, use_announcement, use_file_drag};
use crate::ui::render_count;
use crate::wording::client_list as wording;
use crate::wording::clients as figures_wording;
use at_risk::RiskAsked;
use figures::{FiguresInTurn, FiguresProps};
use list_part::{ListPart, ReadingProgress};
use source::read_file;
use sql_box::SqlBox;
use start::Start;

crate::lazy_view!(
    /// What is shown of a list, in a chunk of its own: it is needed once there is a list.
    pub static FIGURES: FiguresProps = figures, FiguresInTurn
);

/// The id of the view's heading.
const HEADING: &str = "view";

/// The day that it is; only in a browser.
fn today() -> Date {
    let (year, month, day) = dates::today();
    let month = time::Month::try_from(month).unwrap_or(time::Month::January);
    Date::from_calendar_date(year, month, day).unwrap_or(Date::MIN)
}

/// The day that it is, once the view has been drawn: while it is drawn there may be no browser.
#[hook]
fn use_today() -> Option<Date> {
    let day = use_state_eq(|| None);
    use_effect_with((), {
        let set = day.setter();
        move |()| set.set(Some(today()))
    });
    *day
}

/// A day in the person's language.
fn day(locale: &Locale, day: Date) -> String {
    dates::day(locale.language, (day.year(), day.month().into(), day.day()))
}

/// What the view says first: what it answers, what went wrong, or what the list says.
fn answer(locale: &Locale, list: &ClientList) -> Sentence {
    if let Some(figures) = &list.counted {
        return figures_wording::answer(locale, figures, false);
    }
    if let Some(trouble) = &list.trouble {
        return wording::trouble(locale, trouble).into();
    }
    match (&list.figures, &list.source) {
        (Some(_), _) if list.column(Role::End).is_none() => locale.messages.clients_answer_no_ends().into(),
        (Some(figures), _) => figures_wording::answer(locale, figures, true),
        (None, Some(source)) if list.summary.is_none() => {
            locale.messages.list_progress(&wording::name(locale, source)).into()
        }
        (None, Some(_)) => locale.messages.list_calculating().into(),
        (None, None) => locale.messages.list_question().into(),
    }
}

/// The view.
#[component]
pub fn ClientsView(props: &ViewProps) -> Html {
    render_count::count("ClientsView");
    let locale = use_locale();
    let list = use_client_list();
    let margin = props.workspace.plan.margin;
    let today = use_today();
    let settings = today.filter(|_| list.summary.is_some()).map(|today| list.settings(today, margin));
    // Whatever the worker has told may be what it was waiting for.
    use_effect_with((list.clone(), settings), |(_, settings)| settings.iter().for_each(|settings| ask(*settings)));
    let onask = use_callback(settings, |asked: RiskAsked, settings| {
        if let Some(settings) = *settings {
            ask_at_risk(&RiskQuestion(Settings { listed: asked.most, ..settings }, asked.reasons), asked.call);
        }
    });
    let drag = use_file_drag(Takes::Lists);
    use_effect_with(drag.clone(), |drag| {
        if let Drag::Dropped(file) = drag {
            read_file(file.clone());
        }
    });
    // What was pressed is gone then.
    let focused = use_mut_ref(|| list.number);
    use_effect_with(list.number, move |number| {
        if focused.replace(*number) != *number {
            page::focus_soon(HEADING);
        }
    });
    let answer = answer(&locale, &list);
    let is_sample = list.counted.is_none()
        && list.figures.is_some()
        && list.source.as_ref().is_some_and(|source| source.origin == Origin::Sample);
    let shown = |figures: &Rc<ClientFigures>, onask: Option<Callback<RiskAsked>>| {
        let (workspace, moving) = (props.workspace.clone(), props.moving);
        FIGURES.part(FiguresProps {
            figures: figures.clone(),
            workspace,
            moving,
            knows_clients: onask.is_some(),
            onask,
            turns: None,
        })
    };
    let messages = locale.messages;
    use_announcement(if is_sample { format!("{}: {}", messages.sample(), answer.plain()) } else { answer.plain() });
    html! {
        <>
            <Answer text={answer} sample={is_sample} />
            if let Some(figures) = &list.counted {
                { shown(figures, None) }
            } else if let Some(settings) = settings {
                <ListPart list={list.clone()} {settings} {margin} />
                if let Some(figures) = &list.figures {
                    { shown(figures, Some(onask)) }
                }
            } else if list.progress.is_some() {
                <ReadingProgress list={list.clone()} />
            } else {
                <Start />
            }
            if drag == Drag::Over {
                <div class="dropping"><p class="drop-sign">{ messages.list_drop_sign() }</p></div>
            }
            if let Some(as_of) = settings.map(|settings| settings.as_of).or(today) {
                <SqlBox {as_of} start={list.column_name(Role::Start)} end={list.column_name(Role::End)}
                    has_counts={list.counted.is_some()} is_needed={list.is_too_large()} oncount={Callback::from(count)} />
            }
            <Footer clients={false} />
        </>
    }
}
