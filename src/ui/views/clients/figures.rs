//! What a list says, once its figures are there.

use std::rc::Rc;

use yew::prelude::*;

use crate::model::clients::{ClientFigures, Settings};
use crate::state::Workspace;
use crate::text::{Locale, Sentence};
use crate::wording::client_list as wording;

/// The sentence that carries the answer.
pub fn answer(locale: &Locale, figures: &ClientFigures) -> Sentence {
    wording::answer(locale, figures)
}

/// The figures, as they answer to these settings.
pub fn figures(_figures: Rc<ClientFigures>, _workspace: &Workspace, _settings: Settings) -> Html {
    Html::default()
}
