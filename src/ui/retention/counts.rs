//! The counts of one period, and the figures that follow from them.

use yew::prelude::*;

use super::{in_period, measured, use_in_plan};
use crate::model::retention::{Period, Retention, monthly_from_period};
use crate::model::units::MONTHS_PER_YEAR;
use crate::state::field::OPEN;
use crate::state::{Action, Field, ViewAction};
use crate::text::kinds::ControlTexts;
use crate::ui::app::Message;
use crate::ui::input::button::{Button, Look, button};
use crate::ui::input::control::{Control, control};
use crate::ui::scale::{LIFETIMES, scale, tier};
use crate::ui::scene::{Figure, Panel, Scene};
use crate::ui::tile::{Tile, tile, tiles};

/// Months of the periods that have a name.
pub const USUAL: [f64; 3] = [1.0, 3.0, MONTHS_PER_YEAR];

/// The inputs.
pub fn controls(scene: &Scene) -> Html {
    let texts = scene.words.texts;
    let period = measured(scene).map(|told| told.period);
    let of = |count: fn(&Period) -> u32| period.as_ref().map(count);
    let counts = [
        ("start", Field::PeriodStart, texts.period_start(), of(|period| period.start)),
        ("new", Field::PeriodNew, texts.period_new(), of(|period| period.new)),
        ("lost", Field::PeriodLost, texts.period_lost(), of(|period| period.lost)),
        ("end", Field::PeriodEnd, texts.period_end(), of(|period| period.end)),
    ];
    html! {
        <section class="controls" aria-label={texts.views().at(1)}>
            { for counts.into_iter().map(|(id, field, texts, computed)| count(scene, id, field, texts, computed)) }
            { length(scene) }
            <div class="pin">
                <p>{ texts.one_of_four() }</p>
                { button(scene, Look::Quiet, texts.clear(), Message::Act(Action::In(ViewAction::ClearPeriod))) }
            </div>
        </section>
    }
}

/// One count; where it is left open, what it is computed as.
fn count(scene: &Scene, id: &'static str, field: Field, texts: ControlTexts, computed: Option<u32>) -> Html {
    let words = scene.words;
    let computed = computed.filter(|_| scene.case().get(field) == OPEN);
    let hint = match computed {
        Some(n) => words.fill(words.texts.computed(), &[("n", &words.whole(n))]),
        None => texts.hint().to_owned(),
    };
    control(Control { id, field, texts, hint, beside: Html::default() }, scene)
}

/// The period's length: those that have a name can be pressed.
fn length(scene: &Scene) -> Html {
    let texts = scene.words.texts;
    let months = scene.case().beside.period.period_months;
    let one = |(usual, words): (f64, &'static str)| {
        let message = Message::Act(Action::Set(Field::PeriodMonths, usual));
        Button { look: Look::Pill, words, message, disabled: false, pressed: Some(usual == months) }.draw(scene)
    };
    let beside =
        html! { <div class="presets">{ for USUAL.into_iter().zip(texts.period_names().all()).map(one) }</div> };
    let texts = texts.period_months();
    control(Control { id: "period", field: Field::PeriodMonths, texts, hint: String::new(), beside }, scene)
}

/// The figures, and the way into the plan.
pub fn figures(scene: &Scene) -> Html {
    let Some(told) = measured(scene) else { return Html::default() };
    let all = [kept(scene, &told), churn(scene, &told), year(scene, &told), one_more(scene, &told), stay(scene, &told)];
    html! { <>{ tiles(scene, all.into()) }{ use_in_plan(scene, told.for_plan()) }</> }
}

/// "95% interval 3 – 5".
fn interval(scene: &Scene, [low, high]: [f64; 2], written: &dyn Fn(f64) -> String) -> String {
    let words = scene.words;
    words.fill(words.texts.interval(), &[("range", &words.from_to(written(low), &written(high)))])
}

fn kept(scene: &Scene, told: &Retention) -> Tile {
    let (words, texts) = (scene.words, scene.words.texts);
    let title = words.fill(texts.tile_kept(), &[("period", &in_period(scene, told.period.months))]);
    let [low, high] = told.churn_interval.map(|churn| 1.0 - churn);
    let below = interval(scene, [high, low], &|rate| words.formats.percent(rate));
    tile(Figure::Kept, &title, words.formats.percent(told.retention_rate), below)
}

fn churn(scene: &Scene, told: &Retention) -> Tile {
    let words = scene.words;
    let monthly = |churn: f64| monthly_from_period(churn, told.period.months);
    let below = interval(scene, told.churn_interval.map(monthly), &|churn| words.formats.percent(churn));
    tile(Figure::Churn, words.texts.tile_churn(), words.formats.percent(told.monthly_churn), below)
}

fn year(scene: &Scene, told: &Retention) -> Tile {
    let (words, texts) = (scene.words, scene.words.texts);
    let below = texts.tile_year_below().to_owned();
    tile(Figure::KeptYear, texts.tile_retention(), words.formats.percent(told.annual_retention), below)
}

fn one_more(scene: &Scene, told: &Retention) -> Tile {
    let (words, texts) = (scene.words, scene.words.texts);
    let more = told.period.with_one_more_kept().map(Period::retention);
    let value = match more.as_ref().map(|more| more.lifetime) {
        Some(Some(months)) => words.months(months),
        _ => texts.tile_one_more_all().to_owned(),
    };
    let longer = more.as_ref().and_then(|more| Some((more, more.lifetime? - told.lifetime?)));
    let below = longer.map_or(String::new(), |(more, change)| {
        let values = [("rate", &*words.formats.percent(more.retention_rate)), ("change", &words.months(change))];
        words.fill(texts.tile_one_more_below(), &values)
    });
    tile(Figure::OneMore, texts.tile_one_more(), value, below)
}

fn stay(scene: &Scene, told: &Retention) -> Tile {
    let (words, texts) = (scene.words, scene.words.texts);
    let names = texts.lifetime_tiers();
    let (low, reached) = (told.lifetime_low, told.tier.map(|tier| tier as usize));
    let at_least = words.fill(texts.at_least(), &[("low", &words.months(low))]);
    let value = match reached.zip(told.lifetime) {
        Some((reached, months)) => tier(reached, words.months(months)),
        None => at_least.clone().into(),
    };
    let range =
        told.lifetime_high.map_or(at_least, |high| words.from_to(words.formats.number(low), &words.months(high)));
    let ends =
        [told.plausible_tiers.first(), told.plausible_tiers.last()].map(|tier| tier.map_or(0, |tier| *tier as usize));
    let tiers = words.from_to(names.at(ends[0]).to_owned(), names.at(ends[1]));
    let below = words.fill(texts.could_be(), &[("range", &range), ("tiers", &tiers)]);
    let interval = Some(([low, told.lifetime_high.unwrap_or(f64::MAX)], ends));
    let scale = scale(names, &LIFETIMES, told.lifetime.unwrap_or(low), reached, interval);
    tile(Figure::Stay, texts.tile_lifetime(), html! { <>{ value }{ scale }</> }, below)
}

/// What is often counted wrongly, with the counts to try.
pub fn mistake(scene: &Scene) -> Html {
    let texts = scene.words.texts;
    let body = || {
        html! {
            <>
                <p>{ texts.mistake_text() }</p>
                { button(scene, Look::Pill, texts.mistake_try(), Message::Act(Action::In(ViewAction::MakeTheMistake))) }
            </>
        }
    };
    html! { <div class="note">{ scene.fold(Panel::Mistake, texts.mistake(), "", &body) }</div> }
}
