//! The target: a revenue and a month, with the chance of it.

use yew::prelude::*;

use super::answer::chance;
use crate::state::{Action, Field};
use crate::ui::app::Message;
use crate::ui::explain::explain;
use crate::ui::input::button::{Look, button};
use crate::ui::input::control::{Control, control, plain};
use crate::ui::scene::{Figure, Panel, Scene};

/// The target's inputs, or the button that sets one.
pub fn target(scene: &Scene) -> Html {
    let texts = scene.words.texts;
    let Some(chance) = chance(scene) else {
        // Above where growth ends, or where there is no end, above the course in two years.
        let projection = &scene.results.what_if;
        let course = projection.months.iter().take(25).next_back().map_or(0.0, |m| m.mean.mrr);
        let aim = Action::AimAbove(projection.plateau.map_or(course, |level| level.mrr));
        return button(scene, Look::Pill, texts.aim(), Message::Act(aim));
    };
    let hint = scene.words.fill(texts.target_mrr().hint(), &[("chance", &chance)]);
    let remove = button(scene, Look::Quiet, texts.aim_at_nothing(), Message::Act(Action::AimAtNothing));
    let mrr = Control { id: "target-mrr", field: Field::TargetMrr, texts: texts.target_mrr(), hint, beside: remove };
    html! {
        <div class="aim">
            { control(mrr, scene) }
            { plain(("target-month", Field::TargetMonth, texts.target_month()), scene) }
            <div class="how">{ scene.fold(Panel::How(Figure::Chance), texts.how(), &chance, &|| explain(scene, Figure::Chance)) }</div>
        </div>
    }
}
