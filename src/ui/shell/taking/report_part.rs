//! A report on paper, or as PDF by the browser's print dialog.

use yew::platform::spawn_local;
use yew::prelude::*;

use super::TakingProps;
use crate::browser::print::Printing;
use crate::browser::{intl, page};
use crate::state::scenarios::LONGEST_NAME;
use crate::state::{Action, ReportNames};
use crate::ui::context::use_locale;
use crate::ui::controls::{Button, ButtonVariant, TextField};
use crate::ui::lazy::LazyPart;
use crate::ui::report::{REPORT, ReportProps};

/// The ids of the fields.
const FOR_ID: &str = "report-for";
const BY_ID: &str = "report-by";

/// What has become of the report.
#[derive(Clone, PartialEq)]
enum Status {
    /// Nobody has asked for one.
    Idle,
    /// Its chunk is on its way.
    Loading,
    /// Its chunk could not be loaded.
    Failed,
    /// It is in the page, to be printed.
    Printing(Box<ReportProps>),
}

/// Whose names stand in it, and the button that prints it. While it is printed it stands at the end of the page, where
/// only paper shows it.
#[component]
pub fn ReportPart(props: &TakingProps) -> Html {
    let locale = use_locale();
    let messages = locale.messages;
    let status = use_state_eq(|| Status::Idle);
    use_effect_with((), |()| REPORT.preload());
    use_effect_with(matches!(*status, Status::Printing(_)), {
        let set = status.setter();
        move |is_there| {
            let printing = is_there.then(|| Printing::begin(move || set.set(Status::Idle)));
            move || drop(printing)
        }
    });
    let onpress = {
        let (props, set, language) = (props.clone(), status.setter(), locale.language);
        Callback::from(move |()| {
            set.set(Status::Loading);
            let (props, set) = (props.clone(), set.clone());
            spawn_local(async move {
                let is_loaded = REPORT.load().await.is_ok();
                set.set(if is_loaded {
                    let (workspace, _) = props.taken.emit(());
                    let date = intl::today(language).into();
                    Status::Printing(Box::new(ReportProps { workspace, names: props.report, date }))
                } else {
                    Status::Failed
                });
            });
        })
    };
    let ReportNames { prepared_for, by } = props.report.clone();
    let set_for = {
        let by = by.clone();
        Callback::from(move |name: String| Action::SetReportNames(ReportNames::new(&name, &by)))
    };
    let set_by = {
        let prepared_for = prepared_for.clone();
        Callback::from(move |name: String| Action::SetReportNames(ReportNames::new(&prepared_for, &name)))
    };
    let report = if let Status::Printing(report) = &*status { Some((**report).clone()) } else { None };
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
            if let Some((report, body)) = report.zip(page::body()) {
                { create_portal(html! { <LazyPart<ReportProps> view={&REPORT} props={report} quiet=true /> }, body) }
            }
        </section>
    }
}
