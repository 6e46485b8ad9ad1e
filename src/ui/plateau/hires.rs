//! Reps who start later: a list, and hiring again and again.

use yew::prelude::*;

use crate::state::{Action, Field};
use crate::text::template;
use crate::ui::app::Message;
use crate::ui::input::button::{Look, button};
use crate::ui::input::entry::{entry, problem};
use crate::ui::scene::Scene;

/// A field in a row: its gap in the row's text, its input, its id, its name.
type Place = (&'static str, Field, String, String);

/// The list with its buttons.
pub fn hires(scene: &Scene) -> Html {
    let (words, plan) = (scene.words, &scene.case().plan);
    let texts = words.texts;
    let row_of = |place: u8| {
        let n = words.whole(u32::from(place) + 1);
        let name = |text: &str| words.fill(text, &[("n", &n)]);
        let [count, month] = [0, 1].map(|place| name(texts.hire_fields().at(place)));
        let places = [
            ("count", Field::HireCount(place), format!("hire-count-{place}"), count),
            ("month", Field::HireMonth(place), format!("hire-month-{place}"), month),
        ];
        row(scene, texts.hire_row(), &places, &name(texts.remove_hire()), Action::RemoveHire(place))
    };
    let recurring = plan.recurring.map(|_| {
        let [count, every, first] = [0, 1, 2].map(|place| texts.recurring_fields().at(place).to_owned());
        let places = [
            ("count", Field::RecurringCount, "recurring-count".to_owned(), count),
            ("every", Field::EveryMonths, "recurring-every".to_owned(), every),
            ("first", Field::FirstMonth, "recurring-first".to_owned(), first),
        ];
        row(scene, texts.recurring_row(), &places, texts.remove_recurring(), Action::HireOn(false))
    });
    let button = |text: &str, action: Action| button(scene, Look::Quiet, text, Message::Act(action));
    html! {
        <div class="hires-list">
            { for (0..plan.hires.len() as u8).map(row_of) }
            { recurring }
            <div class="row">
                { plan.can_hire().then(|| button(texts.add_hire(), Action::AddHire)) }
                { plan.recurring.is_none().then(|| button(texts.hire_on(), Action::HireOn(true))) }
            </div>
        </div>
    }
}

/// A text with fields in its gaps, and a button that removes it.
fn row(scene: &Scene, text: &str, places: &[Place], remove: &str, action: Action) -> Html {
    let Some(hint) = places.first().map(|(_, _, id, _)| format!("{id}-hint")) else { return Html::default() };
    let piece = |(words, gap): (&str, Option<&str>)| {
        let place = places.iter().find(|(name, ..)| Some(*name) == gap);
        let field =
            place.map(|(_, field, id, name)| entry(scene, *field, id.clone(), Some(name.clone()), hint.clone()));
        html! { <>{ words.to_owned() }{ field }</> }
    };
    let wrong = places.iter().find_map(|(_, field, ..)| problem(scene, *field));
    html! {
        <div>
            <div class="row">
                <span class="field">{ for template::gaps(text).map(piece) }</span>
                { button(scene, Look::Sign("×"), remove, Message::Act(action)) }
            </div>
            <div class="hint" id={hint}><span class="problem">{ wrong }</span></div>
        </div>
    }
}
