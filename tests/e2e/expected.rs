//! What the page has to say, from the same code compiled natively. Tests that compare with it need no wording, and
//! they show that the page in the browser and the native tests speak of the same program.

use std::rc::Rc;

use plateau::link;
use plateau::outcome::plan::PlanOutcome;
use plateau::state::{Action, Input, InputRef, State, View, Workspace};
use plateau::text::{Language, Locale, Messages};
use plateau::wording::figure::FigureText;
use plateau::wording::plateau as wording;

use super::formats;
use super::page::plain;

/// The English messages.
pub fn english() -> Messages {
    Language::English.messages()
}

/// The English locale, in dollars.
pub fn locale() -> Locale {
    formats::locale(Language::English)
}

/// The opening example with these inputs changed.
pub fn example_with(inputs: &[(&'static Input, f64)]) -> Workspace {
    let mut workspace = Workspace::default();
    for (input, value) in inputs {
        input.field().set(&mut workspace, Some(*value));
    }
    workspace
}

/// The workspace after these actions.
pub fn after(workspace: Workspace, actions: impl IntoIterator<Item = Action>) -> Workspace {
    actions.into_iter().fold(State { workspace, ..State::default() }, State::reduce).workspace
}

/// The opening example with the samples that the retention view and the survey's view offer.
pub fn sampled() -> Workspace {
    after(Workspace::default(), [Action::LoadSampleCounts, Action::LoadSampleAnswers])
}

/// The answer of a view, and that it answers to a sample if it does.
pub fn labeled(answer: &str, is_sample: bool) -> String {
    if is_sample { format!("{}: {answer}", english().sample()) } else { answer.to_owned() }
}

/// The figures as a tile shows each: its title, value, what is below, and how it differs from today.
pub fn parts(figures: impl IntoIterator<Item = FigureText>) -> Vec<Vec<String>> {
    let of_one = |figure: FigureText| [Some(figure.title), Some(figure.value), Some(figure.below), figure.change];
    figures.into_iter().map(|figure| of_one(figure).into_iter().flatten().collect()).collect()
}

/// The answer of the first view.
pub fn answer(workspace: &Workspace) -> String {
    answer_in(&locale(), workspace)
}

/// The answer of the first view in a language.
pub fn answer_in(locale: &Locale, workspace: &Workspace) -> String {
    plain(&wording::answer(locale, &PlanOutcome::of(workspace)).plain())
}

/// What the field of an input shows.
pub fn field(input: InputRef, workspace: &Workspace) -> String {
    let value = input.get(workspace);
    value.map_or_else(String::new, |value| locale().field_value(input.limits(), value, input.is_exact(workspace)))
}

/// The workspace that a link holds.
#[track_caller]
pub fn linked(fragment: &str) -> Workspace {
    link::decode(fragment).unwrap_or_else(|error| panic!("{fragment}: {error:?}")).workspace
}

/// A link to a view with this workspace.
pub fn link_to(view: View, workspace: &Workspace) -> String {
    link::encode(view, workspace, None)
}

/// The same workspace with today saved as it is.
pub fn saved_as_today(mut workspace: Workspace) -> Workspace {
    workspace.today = Some(Rc::clone(&workspace.plan));
    workspace
}
