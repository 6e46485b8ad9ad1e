//! The sentences that carry the answer.

use super::{in_period, measured};
use crate::model::retention::{CountsError, monthly_from_period};
use crate::text::template::{self, Piece};
use crate::ui::scene::Scene;

/// How many clients stay, and how long.
pub fn answer(scene: &Scene) -> Vec<Piece> {
    let (words, texts) = (scene.words, scene.words.texts);
    let Some(told) = measured(scene) else {
        let open = scene.case().beside.period.period() == Err(CountsError::Open);
        return template::pieces(if open { texts.kept_open() } else { texts.kept_wrong() }, &[]);
    };
    let (rate, period) = (words.formats.percent(told.retention_rate), in_period(scene, told.period.months));
    let (text, months) = match told.lifetime {
        Some(months) => (texts.kept(), months),
        None => (texts.kept_all(), told.lifetime_low),
    };
    template::pieces(text, &[("rate", &rate), ("period", &period), ("months", &words.months(months))])
}

/// How sure that is, or why there is no answer.
pub fn because(scene: &Scene) -> String {
    let (words, texts, counts) = (scene.words, scene.words.texts, &scene.case().beside.period);
    let number = |count: Option<u32>| words.whole(count.unwrap_or_default());
    let start = number(counts.start);
    let Some(told) = measured(scene) else {
        return match counts.period() {
            Err(CountsError::MakeAnEnd(should)) => disagree(scene, should),
            Err(CountsError::NewOnesLeft(_)) => words.fill(texts.trouble_new(), &[("start", &start)]),
            Err(CountsError::NoneLeftFor(_)) => texts.trouble_none().to_owned(),
            _ => texts.one_of_four().to_owned(),
        };
    };
    let months = told.period.months;
    let churn = |period: f64| words.formats.percent(monthly_from_period(period, months));
    let start = words.whole(told.period.start);
    let [low, high] = told.churn_interval.map(churn);
    match told.lifetime_high {
        Some(longest) => {
            let (from, to) = (words.formats.number(told.lifetime_low), words.months(longest));
            let values = [("start", &*start), ("low", &low), ("high", &high), ("from", &from), ("to", &to)];
            words.fill(texts.kept_interval(), &values)
        }
        None => words.fill(texts.kept_interval_all(), &[("start", &start), ("high", &high)]),
    }
}

/// Why four counts disagree, and what they would tell.
fn disagree(scene: &Scene, should: i64) -> String {
    let (words, counts) = (scene.words, &scene.case().beside.period);
    let of = |count: Option<u32>| count.map_or(0.0, f64::from);
    let (start, new, end, lost) = (of(counts.start), of(counts.new), of(counts.end), of(counts.lost));
    let rate = |end: f64| words.formats.percent((end - new) / start.max(1.0));
    let number = |value: f64| words.formats.number(value);
    let (right, wrong) = (rate(should as f64), rate(end));
    let (start, new, end, lost, should) =
        (number(start), number(new), number(end), number(lost), number(should as f64));
    let values = [
        ("start", &*start),
        ("new", &new),
        ("lost", &lost),
        ("should", &should),
        ("end", &end),
        ("right", &right),
        ("wrong", &wrong),
    ];
    words.fill(words.texts.trouble_end(), &values)
}
