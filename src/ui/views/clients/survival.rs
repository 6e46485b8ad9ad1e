//! How long clients stay: the survival curve with its interval, and the clients that it is based on.

use yew::prelude::*;

use super::part::{PartProps, section};
use crate::outcome::clients::survival::curve;
use crate::text::Locale;
use crate::ui::charts::{StepChart, StepLabels};
use crate::ui::content::table;
use crate::ui::content::table::MOST_ROWS;
use crate::ui::context::use_locale;
use crate::ui::controls::{Disclosure, use_open_set};
use crate::ui::render_count;
use crate::wording::clients::Part;
use crate::wording::clients::survival as wording;

/// The part of the view; nothing where nobody is in the list.
#[component]
pub fn SurvivalPart(props: &PartProps) -> Html {
    render_count::count("SurvivalPart");
    let locale = use_locale();
    let open = use_open_set(&[]);
    let series = use_memo(props.figures.clone(), |figures| curve(&figures.table));
    let messages = locale.messages;
    let Some(answer) = wording::answer(&locale, &props.figures.table) else { return Html::default() };
    let content = html! {
        <>
            <figure class="beside survival">
                <figcaption>{ messages.clients_survival_chart() }</figcaption>
                <StepChart series={(*series).clone()} labels={labels(&locale, props)} />
            </figure>
            if let Some(words) = wording::declining(&locale, &props.figures) {
                <p class="quietly">{ words }</p>
            }
            <Disclosure summary={messages.as_table()} about={messages.clients_survival_title()}>
                <SurvivalTable figures={props.figures.clone()} />
            </Disclosure>
        </>
    };
    section(messages, props, Part::Survival, &open, &answer, content)
}

fn labels(locale: &Locale, props: &PartProps) -> StepLabels {
    let [median, mean] = wording::marks(locale, &props.figures.table).map(Option::unwrap_or_default);
    StepLabels {
        summary: wording::chart_summary(locale, &props.figures.table).into(),
        axis: locale.messages.axis_months().into(),
        median: median.into(),
        mean: mean.into(),
        counts: locale.messages.clients_at_risk().into(),
    }
}

/// The curve as a table, month by month.
#[component]
fn SurvivalTable(props: &PartProps) -> Html {
    let locale = use_locale();
    let (name, rows) = (locale.messages.clients_survival_chart(), &props.figures.table);
    table(name, name, &wording::columns(&locale), &wording::rows(&locale, rows, MOST_ROWS))
}
