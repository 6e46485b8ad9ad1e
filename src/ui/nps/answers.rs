//! The answers, counted or pasted, and the figures that follow from them.

use yew::prelude::*;

use super::{answer, counts};
use crate::chart::bars::bars;
use crate::model::nps::Nps;
use crate::state::{Action, Field, Pasted, ViewAction};
use crate::ui::app::Message;
use crate::ui::input::button::{Look, button};
use crate::ui::input::control::{Control, control};
use crate::ui::input::entry::{entry, problem};
use crate::ui::input::paste;
use crate::ui::scale::{SCORES, scale, tier};
use crate::ui::scene::{Figure, Scene};
use crate::ui::tile::{Tile, tile, tiles};

/// The id of what is wrong with the fields.
const HINT: &str = "answers-hint";

/// The inputs.
pub fn controls(scene: &Scene) -> Html {
    let (words, texts, read) = (scene.words, scene.words.texts, &scene.results.survey);
    let pasted = !read.answers.is_empty();
    let answers = words.count(texts.answer_count(), read.answers.len() as f64);
    html! {
        <section class="controls" aria-labelledby="answers">
            <h2 id="answers">{ texts.answers() }</h2>
            if pasted {
                <p class="quietly">{ words.fill(texts.pasted(), &[("answers", &answers)]) }</p>
            } else {
                { fields(scene) }
            }
            { asked(scene) }
            { paste::paste(scene, Pasted::Answers, "paste-answers", texts.paste_answers(), texts.paste_answers_hint().to_owned()) }
            { paste::read(scene, Pasted::Answers, read.binary, &read.columns, texts.answer_roles(), &read.bad) }
        </section>
    }
}

/// A field for each answer.
fn fields(scene: &Scene) -> Html {
    let (words, texts) = (scene.words, scene.words.texts);
    let one = |score: u8| {
        let n = score.to_string();
        let name = words.fill(texts.answer_name(), &[("n", &n)]);
        html! { <span class="field"><span aria-hidden="true">{ &n }</span>{ entry(scene, Field::Answer(score), format!("answer-{n}"), Some(name), HINT.to_owned()) }</span> }
    };
    let wrong = (0..=10).find_map(|score| problem(scene, Field::Answer(score)));
    html! {
        <div class="control">
            <div class="answers">{ for (0..=10).map(one) }</div>
            <div class="hint">
                <span id={HINT}><span class="problem">{ wrong.clone() }</span>{ wrong.is_none().then(|| texts.answers_hint()) }</span>
                { button(scene, Look::Quiet, texts.clear(), Message::Act(Action::In(ViewAction::ClearAnswers))) }
            </div>
        </div>
    }
}

fn asked(scene: &Scene) -> Html {
    let (words, texts) = (scene.words, scene.words.texts.asked());
    let answered: u32 = counts(scene).iter().sum();
    let few = scene.case().beside.asked.is_some_and(|asked| asked < answered);
    let hint = if few {
        words.fill(words.texts.asked_too_few(), &[("n", &words.whole(answered))])
    } else {
        texts.hint().to_owned()
    };
    control(Control { id: "asked", field: Field::Asked, texts, hint, beside: Html::default() }, scene)
}

/// The figures and the distribution.
pub fn figures(scene: &Scene, told: &Nps) -> Html {
    let (words, texts) = (scene.words, scene.words.texts);
    let all = [score(scene, told), silent(scene, told), settle(scene, told)];
    let tally = told.tally;
    let groups = [tally.detractors, tally.passives, tally.promoters];
    let [detractors, passives, promoters] = groups.map(|group| words.formats.number(group as f64));
    let values = [("detractors", &*detractors), ("passives", &passives), ("promoters", &promoters)];
    let mut names = texts.groups().all();
    let share = |group: u64| words.formats.chance(group as f64 / tally.responses() as f64);
    let names = groups.map(|group| format!("{} {}", names.next().unwrap_or_default(), share(group)));
    let summary = words.fill(texts.bars_summary(), &values);
    html! {
        <>
            { tiles(scene, all.into()) }
            <figure class="beside">
                { bars(scene.frame, &counts(scene), names, summary.clone(), &|count| words.formats.short(f64::from(count))) }
                <figcaption>{ summary }</figcaption>
            </figure>
        </>
    }
}

fn score(scene: &Scene, told: &Nps) -> Tile {
    let (words, texts) = (scene.words, scene.words.texts);
    let reached = told.tier as usize;
    let [low, high] = told.interval.map(|end| words.score(end));
    let values = [("range", &*words.from_to(low, &high)), ("tiers", &answer::tiers(words, told))];
    let below = words.fill(texts.could_be(), &values);
    let interval = Some((told.interval, answer::ends(told)));
    let scale = scale(texts.nps_tiers(), &SCORES, told.score, Some(reached), interval);
    tile(Figure::Score, texts.tile_score(), html! { <>{ tier(reached, words.score(told.score)) }{ scale }</> }, below)
}

fn silent(scene: &Scene, told: &Nps) -> Tile {
    let (words, texts) = (scene.words, scene.words.texts);
    let asked = scene.case().beside.asked.map_or(0.0, f64::from);
    let (value, below) = match told.silent {
        Some(ends) => {
            let [low, high] = ends.map(|end| words.score(end));
            let silent = words.formats.number(asked - told.tally.responses() as f64);
            (words.from_to(low, &high), words.fill(texts.tile_silent_below(), &[("n", &silent)]))
        }
        None => (texts.none().to_owned(), texts.tile_silent_none().to_owned()),
    };
    tile(Figure::Silent, texts.tile_silent(), value, below)
}

fn settle(scene: &Scene, told: &Nps) -> Tile {
    let (words, texts) = (scene.words, scene.words.texts);
    let more = told.answers_needed.map(|needed| needed.saturating_sub(told.tally.responses()));
    let (value, below) = match more {
        Some(0) => (texts.tile_settled().to_owned(), ""),
        Some(more) => (words.count(texts.answer_count(), more as f64), texts.tile_settle_below()),
        None => (texts.tile_reached_never().to_owned(), texts.tile_settle_never()),
    };
    tile(Figure::Settle, texts.tile_settle(), value, below.to_owned())
}
