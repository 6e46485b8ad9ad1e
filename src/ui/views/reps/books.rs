//! Each sales rep's book of clients.

use yew::prelude::*;

use crate::model::limits;
use crate::model::rep_value::Deals;
use crate::outcome::reps::BooksOutcome;
use crate::state::Action;
use crate::state::rep_inputs::{BOOK_DEALS, BOOK_FEE, BOOK_LIFETIME};
use crate::state::reps::RepInputs;
use crate::text::Locale;
use crate::ui::charts::{ChartRow, RowBar, RowChart};
use crate::ui::content::source_link;
use crate::ui::context::use_locale;
use crate::ui::controls::{Button, ButtonVariant, CompactField};
use crate::wording::reps as wording;

/// The ids of the buttons that enter a sample and go back to the plan's reps; one takes the place of the other.
const SAMPLE: &str = "try-sample";
const PLAN: &str = "plan-reps";

/// The fields of each rep beside their books.
pub fn books(locale: &Locale, inputs: &RepInputs, reps: &[Deals], outcome: &BooksOutcome) -> Html {
    let messages = locale.messages;
    let removable = reps.len() > 1;
    let has_room = limits::BOOKS_COMPARED.allows(reps.len() as f64 + 1.0);
    let of_plan = inputs.entered.is_empty();
    let book = |(row, deals): (usize, &Deals)| {
        html! { <Book key={row} {row} deals={*deals} figure={wording::book(locale, outcome, row)} {removable} /> }
    };
    html! {
        <div class="split">
            <section class="controls" aria-label={messages.view_reps()}>
                { for reps.iter().enumerate().map(book) }
                <div class="pin">
                    if of_plan {
                        <p>{ messages.reps_of_plan() }</p>
                    } else if inputs.is_sample() {
                        <p>{ messages.sample_note() }</p>
                    }
                    if has_room {
                        <Button variant={ButtonVariant::Pill} text={messages.add_rep()} action={Action::AddRep} />
                    }
                    if of_plan {
                        <Button id={SAMPLE} text={messages.try_sample()} action={Action::LoadSampleReps} focus_next={PLAN} />
                    } else {
                        <Button id={PLAN} text={messages.use_plan_reps()} action={Action::UsePlanReps} focus_next={SAMPLE} />
                    }
                </div>
            </section>
            <div class="results">
                <figure class="beside">
                    <figcaption>{ messages.books_title() }</figcaption>
                    <div class="drawn">
                        <RowChart rows={chart_rows(locale, outcome)} marks={Vec::new()}
                            summary={wording::books_summary(locale, outcome)} />
                    </div>
                </figure>
                <p class="quietly">{ source_link(wording::books_source(locale)) }</p>
            </div>
        </div>
    }
}

/// A bar for each book; the one worth most stands out.
fn chart_rows(locale: &Locale, outcome: &BooksOutcome) -> Vec<ChartRow> {
    let chart_row = |row: usize| {
        let revenue = outcome.books[row].mrr;
        let kind = if row == outcome.best { "with" } else { "without" };
        ChartRow {
            name: wording::rep_name(locale, row).into(),
            bars: vec![RowBar { from: 0.0, to: revenue, kind }],
            figure: locale.money(revenue).into(),
        }
    };
    (0..outcome.books.len()).map(chart_row).collect()
}

#[derive(Properties, PartialEq)]
struct BookProps {
    row: usize,
    deals: Deals,
    /// The clients and the revenue of the book.
    figure: AttrValue,
    /// Whether the rep can be removed.
    removable: bool,
}

/// The fields of one rep.
#[component]
fn Book(props: &BookProps) -> Html {
    let locale = use_locale();
    let BookProps { row, deals, figure, removable } = props;
    let name = AttrValue::from(wording::rep_name(&locale, *row));
    let fields =
        [(&BOOK_DEALS, deals.per_month), (&BOOK_LIFETIME, deals.lifetime_months), (&BOOK_FEE, deals.monthly_fee)];
    html! {
        <div class="segment" role="group" aria-label={name.clone()}>
            <div class="row">
                <b>{ name.clone() }</b>
                <span class="quietly">{ figure.clone() }</span>
                if *removable {
                    <Button variant={ButtonVariant::Sign("×")} text={locale.messages.remove_rep(&name)}
                        action={Action::RemoveRep(*row)} focus_next={AttrValue::from(BOOK_DEALS.at(0).id())} />
                }
            </div>
            <div class="cells">
                { for fields.into_iter().map(|(input, value)| html! {
                    <CompactField input={input.at(*row)} value={Some(value)} of={name.clone()} />
                }) }
            </div>
        </div>
    }
}
