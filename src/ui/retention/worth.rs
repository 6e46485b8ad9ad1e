//! What a client is worth: its terms, the figures, and its margin added up.

use yew::prelude::*;

use super::measured;
use crate::chart::course::{Sayings, chart};
use crate::chart::series::Series;
use crate::model::benchmarks;
use crate::model::clv::{self, Client, Clv};
use crate::model::limits::{self, Unit};
use crate::state::beside::client;
use crate::state::{Action, Field, ViewAction};
use crate::ui::app::Message;
use crate::ui::input::button::{Button, Look};
use crate::ui::input::control::plain;
use crate::ui::scene::{Figure, Panel, Scene};
use crate::ui::table::table;
use crate::ui::tile::{Tile, tile, tiles};

/// Months that the chart shows at the least and at the most.
const MONTHS: [f64; 2] = [12.0, 120.0];

/// The churn that a client's worth is told for.
pub struct Basis {
    /// Fraction a month.
    pub churn: f64,
    /// That of the period's counts, where somebody left.
    counted: Option<f64>,
    /// Whether it is the plan's.
    of_plan: bool,
}

/// That of the counts, if somebody left and the plan's was not chosen; else the plan's.
pub fn basis(scene: &Scene) -> Basis {
    let case = scene.case();
    let left = measured(scene).filter(|told| told.lifetime.is_some());
    let counted = left.map(|told| limits::MONTHLY_CHURN.clamp(told.monthly_churn));
    let chosen = counted.filter(|_| !case.beside.plan_churn);
    Basis { churn: chosen.unwrap_or_else(|| case.plan.churn()), counted, of_plan: chosen.is_none() }
}

/// The part of the view.
pub fn worth(scene: &Scene) -> Html {
    let (texts, case) = (scene.words.texts, scene.case());
    let basis = basis(scene);
    let client = client(&case.beside, &case.plan, basis.churn);
    let told = clv::clv(&client);
    let inputs = [
        ("fee", Field::Fee, texts.fee()),
        ("margin", Field::Margin, texts.margin()),
        ("expansion", Field::Expansion, texts.expansion()),
        ("discount", Field::Discount, texts.discount()),
        ("winning-cost", Field::WinningCost, texts.winning_cost()),
    ];
    let figures = [value(scene, &told), ratio(scene, &told), payback(scene, &told), five_points(scene, &told)];
    html! {
        <section class="part" aria-labelledby="worth">
            <h2 id="worth">{ texts.worth() }</h2>
            <div class="split">
                <div class="controls">
                    { churns(scene, &basis) }
                    { for inputs.into_iter().map(|input| plain(input, scene)) }
                </div>
                <div class="results">
                    { tiles(scene, figures.into()) }
                    { margin(scene, &client, &told) }
                </div>
            </div>
        </section>
    }
}

/// The choice between the churn of the counts and the plan's.
fn churns(scene: &Scene, basis: &Basis) -> Html {
    let (words, texts) = (scene.words, scene.words.texts);
    let one = |(place, churn): (usize, Option<f64>)| {
        let of_plan = place == 1;
        let told = churn.map_or_else(|| texts.none().to_owned(), |churn| words.formats.percent(churn));
        let name = words.fill(texts.worth_churns().at(place), &[("churn", &told)]);
        let message = Message::Act(Action::In(ViewAction::PlanChurn(of_plan)));
        let pressed = Some(basis.of_plan == of_plan);
        Button { look: Look::Pill, words: &name, message, disabled: churn.is_none(), pressed }.draw(scene)
    };
    let churns = [basis.counted, Some(scene.case().plan.churn())];
    html! {
        <div class="presets" role="group" aria-label={texts.worth_of()}>
            <span aria-hidden="true">{ texts.worth_of() }</span>{ for churns.into_iter().enumerate().map(one) }
        </div>
    }
}

fn value(scene: &Scene, told: &Clv) -> Tile {
    let (words, texts) = (scene.words, scene.words.texts);
    let money = |value: Option<f64>| value.map_or_else(|| texts.none().to_owned(), |value| words.formats.money(value));
    let below = match told.clv {
        Some(_) => words.fill(texts.tile_worth_below(), &[("money", &money(told.undiscounted))]),
        None => texts.tile_worth_none().to_owned(),
    };
    tile(Figure::Worth, texts.tile_worth(), money(told.clv), below)
}

fn ratio(scene: &Scene, told: &Clv) -> Tile {
    let (words, texts) = (scene.words, scene.words.texts);
    let value = told.clv_to_cac.map_or_else(|| texts.none().to_owned(), |ratio| words.formats.number(ratio));
    let cost = scene.case().beside.winning_cost;
    let below = if cost > 0.0 {
        words.fill(texts.tile_ratio_below(), &[("money", &words.formats.money(cost))])
    } else {
        texts.tile_no_cost().to_owned()
    };
    tile(Figure::Ratio, texts.tile_ratio(), value, below)
}

fn payback(scene: &Scene, told: &Clv) -> Tile {
    let (words, texts) = (scene.words, scene.words.texts);
    let known = scene.case().beside.winning_cost > 0.0;
    let value = match told.payback_months {
        Some(months) => words.fill(texts.month(), &[("n", &words.formats.number(months))]),
        None if known => texts.tile_reached_never().to_owned(),
        None => texts.none().to_owned(),
    };
    let below = if known { texts.tile_payback_below() } else { texts.tile_no_cost() };
    tile(Figure::Payback, texts.tile_payback(), value, below.to_owned())
}

fn five_points(scene: &Scene, told: &Clv) -> Tile {
    let (words, texts) = (scene.words, scene.words.texts);
    let gain = |gain: f64| format!("+{}", words.formats.percent(gain));
    let value = told.gain_from_five_points.map_or_else(|| texts.none().to_owned(), gain);
    let [low, high] = benchmarks::FIVE_POINTS_CLAIM.value.map(|claim| words.formats.chance(claim));
    let below = words.fill(texts.tile_five_below(), &[("low", &low), ("high", &high)]);
    tile(Figure::FivePoints, texts.tile_five(), value, below)
}

/// The margin of one client, month by month, against what winning it cost.
fn margin(scene: &Scene, client: &Client, told: &Clv) -> Html {
    let (words, texts) = (scene.words, scene.words.texts);
    // Until most of what it brings is there, and the month of payback in sight.
    let months = (2.0 * told.lifetime).max(told.payback_months.unwrap_or_default() * 1.25);
    let months = months.ceil().max(MONTHS[0]).min(MONTHS[1]) as u32;
    let level = client.acquisition_cost;
    let series = Series { course: clv::cumulative_margin(client, months), level, ..Series::default() };
    let plot = scene.frame.plot_afresh(&series, Unit::Money, words);
    let money = |value: f64| words.formats.money(value);
    let last = money(series.course.last().copied().unwrap_or_default());
    let summary = words.fill(texts.margin_summary(), &[("money", &last), ("months", &words.months(f64::from(months)))]);
    let sayings = Sayings {
        summary: summary.clone(),
        step: &|month| month.to_string(),
        axis: texts.axis_months(),
        level: words.fill(texts.cost_line(), &[("money", &money(level.unwrap_or_default()))]),
        target: String::new(),
        cursor: None,
    };
    let rows = || {
        let row = |(month, value): (usize, &f64)| vec![month.to_string(), money(*value)];
        let columns = texts.margin_columns().all();
        table(texts.margin_title(), summary.clone(), columns, series.course.iter().enumerate().map(row))
    };
    html! {
        <figure class="beside">
            <figcaption>{ texts.margin_title() }</figcaption>
            { chart(scene.frame, &plot, &series, Unit::Money, sayings, words) }
            { scene.fold(Panel::Margin, texts.as_table(), texts.margin_title(), &rows) }
        </figure>
    }
}
