//! A report on paper, or as PDF by the browser's print dialog.

use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use super::TakingProps;
use super::keeping::store;
use crate::browser::print::Printing;
use crate::browser::{intl, page};
use crate::state::scenarios::LONGEST_NAME;
use crate::state::{Action, ReportNames};
use crate::ui::context::{use_dispatch, use_locale};
use crate::ui::controls::{Button, ButtonVariant, TextField};
use crate::ui::report::Report;

/// The ids of the fields.
const FOR_ID: &str = "report-for";
const BY_ID: &str = "report-by";

crate::lazy_view!(
    /// The report as it is when it is asked for, in a chunk of its own. It has the properties of the menu, so that the
    /// program needs nothing of its own to load it.
    pub static REPORT: TakingProps = meeting, ReportNow
);

/// The report of what there is when it comes into the page.
#[component]
pub fn ReportNow(props: &TakingProps) -> Html {
    let language = use_locale().language;
    let now = use_memo((), |()| (props.taken.emit(()).0, AttrValue::from(intl::today(language))));
    let (workspace, date) = (*now).clone();
    html! { <Report {workspace} names={props.report.clone()} {date} /> }
}

/// What has become of the report.
#[derive(Clone, Copy, PartialEq)]
enum Status {
    /// Nobody has asked for one.
    Idle,
    /// Its chunk is on its way.
    Loading,
    /// Its chunk could not be loaded.
    Failed,
    /// It is in the page, to be printed.
    Printing,
}

fn set_names(prepared_for: &str, by: &str) -> Action {
    Action::SetReportNames(Rc::new(ReportNames::new(prepared_for, by)))
}

/// Whose names stand in it, and the button that prints it. While it is printed it stands at the end of the page, where
/// only paper shows it.
#[component]
pub fn ReportPart(props: &TakingProps) -> Html {
    let locale = use_locale();
    let messages = locale.messages;
    let status = use_state_eq(|| Status::Idle);
    use_effect_with((), |()| REPORT.preload());
    use_effect_with(*status == Status::Printing, {
        let set = status.setter();
        move |is_there| {
            let printing = is_there.then(|| Printing::begin(move || set.set(Status::Idle)));
            move || drop(printing)
        }
    });
    // Where anything is kept in the browser, the names are, too.
    let (dispatch, is_first) = (use_dispatch(), use_mut_ref(|| true));
    use_effect_with(props.report.clone(), move |names| {
        let kept = store::report_names();
        if is_first.replace(false) && **names == ReportNames::default() {
            dispatch.send(set_names(&kept.prepared_for, &kept.by));
        } else {
            store::name_report(names);
        }
    });
    let onpress = {
        let set = status.setter();
        Callback::from(move |()| {
            set.set(Status::Loading);
            let set = set.clone();
            spawn_local(async move {
                set.set(if REPORT.load().await.is_ok() { Status::Printing } else { Status::Failed });
            });
        })
    };
    let ReportNames { prepared_for, by } = (*props.report).clone();
    let set_for = {
        let by = by.clone();
        Callback::from(move |name: String| set_names(&name, &by))
    };
    let set_by = {
        let prepared_for = prepared_for.clone();
        Callback::from(move |name: String| set_names(&prepared_for, &name))
    };
    let paper = (*status == Status::Printing).then(page::body).flatten();
    html! {
        <section class="take-report">
            <h2>{ messages.take_report() }</h2>
            <p class="quietly">{ messages.take_report_hint() }</p>
            <div class="report-names">
                <label>
                    <span>{ messages.report_for() }</span>
                    <TextField id={FOR_ID} label={messages.report_for()} value={prepared_for} longest={LONGEST_NAME} action={set_for} />
                </label>
                <label>
                    <span>{ messages.report_by() }</span>
                    <TextField id={BY_ID} label={messages.report_by()} value={by} longest={LONGEST_NAME} action={set_by} />
                </label>
            </div>
            <div class="presets">
                <Button variant={ButtonVariant::Pill} text={messages.report_print()} {onpress} />
                if *status == Status::Loading {
                    <span>{ messages.loading() }</span>
                }
            </div>
            if *status == Status::Failed {
                <p class="problem" role="alert">{ messages.view_failed() }</p>
            }
            if let Some(paper) = paper {
                { create_portal(REPORT.quiet_part(props.clone()), paper) }
            }
        </section>
    }
}
