//! Whom to ask for a referral, and whom to rescue: lists of what was pasted.

use yew::prelude::*;

use crate::import::survey::Answer;
use crate::model::ranking::ranked;
use crate::ui::scene::{Panel, Scene};
use crate::ui::table::{MOST_ROWS, table};

/// Both lists, where the clients or the reps of the answers are known.
pub fn lists(scene: &Scene) -> Html {
    let (texts, answers) = (scene.words.texts, &scene.results.survey.answers);
    let known = answers.iter().any(|answer| !answer.client.is_empty() || !answer.rep.is_empty());
    if !known {
        return Html::default();
    }
    let of = |fits: fn(u8) -> bool| answers.iter().filter(|answer| fits(answer.score)).collect::<Vec<_>>();
    html! {
        <section class="part">
            { list(scene, Panel::Promoters, texts.to_ask(), &of(|score| score > 8)) }
            { list(scene, Panel::Detractors, texts.to_rescue(), &of(|score| score < 7)) }
        </section>
    }
}

/// A list by service rep, the worst answers of each first.
fn list(scene: &Scene, panel: Panel, title: &str, answers: &[&Answer]) -> Html {
    let (words, texts) = (scene.words, scene.words.texts);
    let title = words.fill(title, &[("n", &words.formats.number(answers.len() as f64))]);
    let rows = || {
        let key = |place: usize| (&answers[place].rep, answers[place].score, &answers[place].client);
        let order = ranked(answers.len(), &|a, b| key(a).cmp(&key(b)));
        let or = |text: &str| if text.is_empty() { texts.nobody().to_owned() } else { text.to_owned() };
        let row = |place: usize| {
            let Answer { score, rep, client } = answers[place];
            vec![or(client), or(rep), score.to_string()]
        };
        let more = answers.len().saturating_sub(MOST_ROWS);
        let more = if more == 0 {
            String::new()
        } else {
            words.fill(texts.more_rows(), &[("n", &words.formats.number(more as f64))])
        };
        table(&title, more, texts.list_columns().all(), order.into_iter().take(MOST_ROWS).map(row))
    };
    scene.fold(panel, &title, "", &rows)
}
