//! Each sales rep's book of clients at plateau.

use yew::prelude::*;

use crate::chart::rows::{Row, rows};
use crate::model::benchmarks;
use crate::model::rep_value::book_at_plateau;
use crate::state::{Action, Field, ViewAction};
use crate::text::template::{self, Piece};
use crate::ui::app::Message;
use crate::ui::input::button::{Look, button};
use crate::ui::input::cell::{Cell, cell};
use crate::ui::scene::Scene;

/// What a rep is called: a letter, since names of people belong in no link.
fn name(scene: &Scene, place: usize) -> String {
    let letter = char::from(b'A' + place.min(25) as u8).to_string();
    scene.words.fill(scene.words.texts.rep_name(), &[("name", &letter)])
}

/// Revenue of each book at plateau.
fn worths(scene: &Scene) -> Vec<f64> {
    scene.case().beside.settings.books.iter().map(|deals| book_at_plateau(*deals).mrr).collect()
}

/// The place of the book worth most, the first of equals, and of the one worth least.
fn ends(worths: &[f64]) -> Option<[usize; 2]> {
    let best = (0..worths.len()).rev().max_by(|a, b| worths[*a].total_cmp(&worths[*b]))?;
    let worst = (0..worths.len()).min_by(|a, b| worths[*a].total_cmp(&worths[*b]))?;
    Some([best, worst])
}

/// Who is worth most, in a sentence.
pub fn answer(scene: &Scene) -> Vec<Piece> {
    let (words, texts, worths) = (scene.words, scene.words.texts, worths(scene));
    let Some([best, worst]) = ends(&worths) else { return Vec::new() };
    let text = if worths[best] > worths[worst] { texts.books() } else { texts.books_alike() };
    template::pieces(text, &[("best", &name(scene, best)), ("money", &words.formats.money(worths[best]))])
}

/// The fields of each rep beside their books.
pub fn books(scene: &Scene) -> Html {
    let (words, texts, worths) = (scene.words, scene.words.texts, worths(scene));
    let reps = &scene.case().beside.settings;
    let row = |(place, deals): (usize, &crate::model::rep_value::Deals)| {
        let level = book_at_plateau(*deals);
        Row {
            name: name(scene, place),
            bars: vec![(
                0.0,
                level.mrr,
                if ends(&worths).is_some_and(|[best, _]| best == place) { "with" } else { "without" },
            )],
            figure: words.formats.money(level.mrr),
        }
    };
    let all: Vec<Row> = reps.books.iter().enumerate().map(row).collect();
    let [best, worst] = ends(&worths).unwrap_or_default().map(|place| words.formats.money(worths[place]));
    let summary = words.fill(texts.books_summary(), &[("best", &best), ("worst", &worst)]);
    let source = words.fill(texts.source(), &[("source", benchmarks::SEVEN_STRATEGIES.title)]);
    html! {
        <div class="split">
            <section class="controls" aria-label={texts.views().at(4)}>
                { for (0..reps.books.len()).map(|place| book(scene, place)) }
                <div class="pin">{ reps.has_room().then(|| button(scene, Look::Pill, texts.add_book(), Message::Act(Action::In(ViewAction::AddBook)))) }</div>
            </section>
            <div class="results">
                <figure class="beside">
                    <figcaption>{ texts.books_title() }</figcaption>
                    <div class="drawn">{ rows(scene.frame, Some(scene.frame.node.clone()), &all, &[], summary) }</div>
                </figure>
                <p class="quietly">{ source }</p>
            </div>
        </div>
    }
}

/// The fields of one rep.
fn book(scene: &Scene, place: usize) -> Html {
    let (words, texts) = (scene.words, scene.words.texts);
    let called = name(scene, place);
    let at = place as u8;
    let level = scene.case().beside.settings.books.get(place).map(|deals| book_at_plateau(*deals));
    let told = level.map(|level| {
        let clients = words.count(texts.client_count(), level.clients);
        words.fill(texts.book_figure(), &[("clients", &clients), ("money", &words.formats.money(level.mrr))])
    });
    let one = |(i, field): (usize, Field)| {
        let (label, unit) = (texts.book_columns().at(i), texts.book_units().at(i));
        cell(scene, Cell { field, id: format!("book-{place}-{i}"), of: &called, label, unit, below: None })
    };
    let fields = [Field::BookDeals(at), Field::BookLifetime(at), Field::BookFee(at)];
    let remove = (scene.case().beside.settings.books.len() > 1).then(|| {
        let words = words.fill(texts.remove_book(), &[("rep", &called)]);
        button(scene, Look::Sign("×"), &words, Message::Act(Action::In(ViewAction::RemoveBook(at))))
    });
    html! {
        <div class="segment" role="group" aria-label={called.clone()}>
            <div class="row"><b>{ called.clone() }</b><span class="quietly">{ told }</span>{ remove }</div>
            <div class="cells">{ for fields.into_iter().enumerate().map(one) }</div>
        </div>
    }
}
