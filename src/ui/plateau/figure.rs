//! The chart with its legend and its switch.

use yew::prelude::*;

use super::answer::{chart_summary, course_name};
use crate::chart::course::Sayings;
use crate::state::{Action, Measure};
use crate::ui::app::Message;
use crate::ui::course::{Names, course, legend};
use crate::ui::input::choice::choice;
use crate::ui::scene::Scene;

/// The figure.
pub fn figure(scene: &Scene) -> Html {
    let (words, series) = (scene.words, &scene.results.series);
    let (texts, measure) = (words.texts, scene.case().measure);
    let target = series.target.zip(scene.results.chance).map(|(target, chance)| {
        let (money, chance) = (words.formats.money(target.mrr), words.formats.chance(chance.probability));
        words.fill(texts.target_line(), &[("money", &money), ("chance", &chance)])
    });
    let level = words.spoken(measure.unit(), series.level.unwrap_or_default());
    let sayings = Sayings {
        summary: chart_summary(scene),
        step: &|month| if month == 0 { texts.now().to_owned() } else { month.to_string() },
        axis: texts.axis_months(),
        level: words.fill(texts.plateau_line(), &[("money", &level)]),
        target: target.unwrap_or_default(),
        cursor: None,
    };
    let measures = Measure::ALL.map(|measure| (measure.name(), texts.measures().at(measure as usize).to_owned()));
    let show = scene.send.reform(|place: usize| Message::Act(Action::Show(Measure::ALL[place])));
    let plot = scene.frame.plot(series, measure.unit(), words);
    let names = Names { course: course_name(scene), today: texts.key_today() };
    html! {
        <figure class="figure">
            <figcaption>
                { legend(scene, series, &names) }
                { choice(texts.measure(), measures.to_vec(), measure as usize, 0, &show) }
            </figcaption>
            { course(scene, &plot, series, measure.unit(), &names, sayings) }
        </figure>
    }
}
