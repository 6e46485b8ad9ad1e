//! A field to paste a table into, the choice of its columns, and what is wrong with its rows.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::button::{Look, button};
use super::choice::choice;
use crate::import::columns::Columns;
use crate::import::{Bad, Fault};
use crate::model::retention::CountsError;
use crate::state::{Action, Pasted};
use crate::text::kinds::List;
use crate::ui::app::Message;
use crate::ui::scene::Scene;

/// Most bad rows that are told one by one.
const MOST_TOLD: usize = 12;
/// Longest part of a column's name in the choice.
const LONGEST_NAME: usize = 24;

/// Longest text that is shown as a whole, bytes: a field with more lines takes seconds to lay out. Where
/// it is pasted, `boot.js` sees to that the browser does not.
const LONGEST_SHOWN: usize = 20_000;

/// A text as far as it is shown, and whether that is not all.
fn shown(text: &str) -> (String, bool) {
    if text.len() <= LONGEST_SHOWN {
        return (text.to_owned(), false);
    }
    let end = (0..=LONGEST_SHOWN).rev().find(|end| text.is_char_boundary(*end)).unwrap_or_default();
    (format!("{}…", &text[..end]), true)
}

/// The field with its label and hint.
pub fn paste(scene: &Scene, pasted: Pasted, id: &'static str, label: &str, hint: String) -> Html {
    let (text, long) = shown(&scene.state.pasted.of(pasted).text);
    // What is not shown as a whole cannot be changed, or the rest would be lost.
    let hint = if long { scene.words.texts.too_long().to_owned() } else { hint };
    let clear = (!text.is_empty()).then(|| {
        let clear = Message::Act(Action::Paste(pasted, String::new()));
        button(scene, Look::Quiet, scene.words.texts.clear(), clear)
    });
    let oninput = scene.send.reform(move |event: InputEvent| {
        Message::Act(Action::Paste(pasted, event.target_unchecked_into::<HtmlTextAreaElement>().value()))
    });
    let hint_id = format!("{id}-hint");
    html! {
        <div class="paste">
            <label for={id}>{ label.to_owned() }</label>
            <textarea {id} rows="5" autocomplete="off" spellcheck="false" aria-describedby={hint_id.clone()} value={text} readonly={long} {oninput} />
            <div class="hint"><span id={hint_id}>{ hint }</span>{ clear }</div>
        </div>
    }
}

/// What was read of it: that it is no text, or which column is which and what is wrong with rows.
pub fn read(scene: &Scene, pasted: Pasted, binary: bool, columns: &Columns, roles: List, bad: &[Bad]) -> Html {
    let (words, texts) = (scene.words, scene.words.texts);
    if binary {
        return html! { <p class="problem" role="alert">{ texts.binary() }</p> };
    }
    let told = bad.iter().take(MOST_TOLD).map(|(number, fault)| {
        let values = [("n", &*words.whole(*number)), ("why", &why(scene, fault))];
        html! { <li>{ words.fill(texts.bad_row(), &values) }</li> }
    });
    let more = (bad.len() > MOST_TOLD).then(|| {
        let n = words.formats.number((bad.len() - MOST_TOLD) as f64);
        html! { <li>{ words.fill(texts.more_rows(), &[("n", &n)]) }</li> }
    });
    html! {
        <>
            { matching(scene, pasted, columns, roles) }
            if !bad.is_empty() {
                <p class="problem">{ words.count(texts.bad_rows(), bad.len() as f64) }</p>
                <ul class="bad">{ for told }{ more }</ul>
            }
        </>
    }
}

/// The choice of a column for each role.
fn matching(scene: &Scene, pasted: Pasted, columns: &Columns, roles: List) -> Html {
    let (words, texts) = (scene.words, scene.words.texts);
    if columns.names.len() < 2 {
        return Html::default();
    }
    let name = |(place, name): (usize, &String)| {
        let (n, name): (_, String) = (words.whole(place as u32 + 1), name.chars().take(LONGEST_NAME).collect());
        words.fill(texts.column(), &[("n", &n), ("name", &name)])
    };
    let names: Vec<String> = columns.names.iter().enumerate().map(name).collect();
    let one = |(role, label): (usize, &'static str)| {
        let take = scene.send.reform(move |at: usize| Message::Act(Action::Match(pasted, role, at.checked_sub(1))));
        let options = std::iter::once(texts.none().to_owned()).chain(names.iter().cloned()).map(|name| ("", name));
        let at = columns.roles.get(role).copied().flatten().map_or(0, |column| column + 1);
        html! { <span class="match"><span aria-hidden="true">{ label }</span>{ choice(label, options.collect(), at, 0, &take) }</span> }
    };
    html! { <div class="matching" role="group" aria-label={texts.columns_match()}>{ for roles.all().enumerate().map(one) }</div> }
}

/// Why a row cannot be used.
fn why(scene: &Scene, fault: &Fault) -> String {
    let end;
    let (place, typed) = match fault {
        Fault::OpenQuote => (0, ""),
        Fault::Empty => (1, ""),
        Fault::NoNumber(typed) => (2, typed.as_str()),
        Fault::NotWhole(typed) => (3, typed.as_str()),
        Fault::OutOfRange(typed) => (4, typed.as_str()),
        Fault::Counts(CountsError::Open) => (5, ""),
        Fault::Counts(CountsError::MakeAnEnd(should)) => {
            end = scene.words.formats.number(*should as f64);
            (6, end.as_str())
        }
        Fault::Counts(CountsError::NewOnesLeft(_)) => (7, ""),
        Fault::Counts(CountsError::NoneLeftFor(_)) => (8, ""),
    };
    scene.words.fill(scene.words.texts.faults().at(place), &[("typed", typed)])
}
