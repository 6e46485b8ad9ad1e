//! Several periods, pasted or typed: each one's retention, and the churn of all together.

use yew::prelude::*;

use super::{in_period, use_in_plan};
use crate::chart::course::{Sayings, chart};
use crate::chart::series::Series;
use crate::model::limits::Unit;
use crate::model::retention::{Period, Pooled, Retention, period_from_monthly, pooled};
use crate::state::Pasted;
use crate::text::template;
use crate::ui::input::paste;
use crate::ui::scene::{Panel, Scene};
use crate::ui::sentence::sentence;
use crate::ui::table::{MOST_ROWS, table};

/// The part of the view.
pub fn periods(scene: &Scene) -> Html {
    let (words, texts, read) = (scene.words, scene.words.texts, &scene.results.periods);
    let months = scene.case().beside.period.period_months;
    let hint = words.fill(texts.paste_periods_hint(), &[("period", &in_period(scene, months))]);
    let periods: Vec<Period> = read.periods.iter().map(|(_, period)| *period).collect();
    html! {
        <section class="part" aria-labelledby="periods">
            <h2 id="periods">{ texts.periods() }</h2>
            <div class="split">
                <div class="controls">
                    { paste::paste(scene, Pasted::Periods, "paste-periods", texts.paste_periods(), hint) }
                    { paste::read(scene, Pasted::Periods, read.binary, &read.columns, texts.period_roles(), &read.bad) }
                </div>
                <div class="results">{ pooled(&periods).map(|pooled| together(scene, pooled, months)) }</div>
            </div>
        </section>
    }
}

fn together(scene: &Scene, pooled: Pooled, months: f64) -> Html {
    let (words, texts) = (scene.words, scene.words.texts);
    let told: Vec<(&str, Retention)> =
        scene.results.periods.periods.iter().map(|(name, period)| (name.as_str(), period.retention())).collect();
    let [low, high] = pooled.interval.map(|churn| words.formats.percent(churn));
    let periods = words.count(texts.period_count(), told.len() as f64);
    let churn = words.formats.percent(pooled.monthly_churn);
    let stays = words.months(1.0 / pooled.monthly_churn.max(f64::MIN_POSITIVE));
    let text = if pooled.lost == 0 { texts.pooled_all() } else { texts.pooled() };
    let values = [("periods", &*periods), ("churn", &churn), ("low", &low), ("high", &high), ("months", &stays)];
    let rate = 1.0 - period_from_monthly(pooled.monthly_churn, months);
    html! {
        <>
            <p class="answer-small">{ sentence(template::pieces(text, &values)) }</p>
            { use_in_plan(scene, pooled.for_plan()) }
            { (told.len() > 1).then(|| over_time(scene, &told, rate)) }
            { scene.fold(Panel::Periods, texts.as_table(), texts.periods(), &|| rows(scene, &told)) }
        </>
    }
}

/// The retention of each period with its interval, and that of all.
fn over_time(scene: &Scene, told: &[(&str, Retention)], together: f64) -> Html {
    let (words, texts) = (scene.words, scene.words.texts);
    let series = Series {
        course: told.iter().map(|(_, told)| told.retention_rate).collect(),
        range: told.iter().map(|(_, told)| [1.0 - told.churn_interval[1], 1.0 - told.churn_interval[0]]).collect(),
        level: Some(together),
        ..Series::default()
    };
    let plot = scene.frame.plot_afresh(&series, Unit::Share, words);
    let percent = |share: Option<&f64>| words.formats.percent(share.copied().unwrap_or_default());
    let (from, to) = (percent(series.course.first()), percent(series.course.last()));
    let sayings = Sayings {
        summary: words.fill(texts.periods_summary(), &[("from", &from), ("to", &to)]),
        step: &|place| told.get(place as usize).map_or_else(String::new, |(name, _)| (*name).to_owned()),
        axis: texts.periods_axis(),
        level: words.fill(texts.together(), &[("rate", &percent(Some(&together)))]),
        target: String::new(),
        cursor: None,
    };
    html! {
        <figure class="beside">
            <figcaption>{ texts.periods_title() }</figcaption>
            { chart(scene.frame, &plot, &series, Unit::Share, sayings, words) }
        </figure>
    }
}

fn rows(scene: &Scene, told: &[(&str, Retention)]) -> Html {
    let (words, texts) = (scene.words, scene.words.texts);
    let row = |(name, told): &(&str, Retention)| {
        let percent = |share: f64| words.formats.percent(share);
        let period = told.period;
        let [low, high] = told.churn_interval.map(|churn| percent(1.0 - churn));
        let counts = [period.start, period.new, period.lost, period.end].map(|count| words.whole(count));
        let mut cells = vec![(*name).to_owned()];
        cells.extend(counts);
        cells.extend([percent(told.retention_rate), words.from_to(high, &low)]);
        cells
    };
    let caption = texts.periods_title().to_owned();
    table(texts.periods_title(), caption, texts.period_columns().all(), told.iter().take(MOST_ROWS).map(row))
}
