//! Sentences, figures, scales and tables.

use insta::assert_snapshot;
use plateau::text::Sentence;
use plateau::ui::content::scale::{SCORES, ScaleInterval};
use plateau::ui::content::{Answer, Scale, Tile, table, tier};
use yew::prelude::*;

use crate::render::render;

#[test]
fn an_answer_is_the_heading_with_its_figures_in_bold() {
    let text = Sentence::new("Growth ends at *$20,000* & <no> *more*");
    let answer = render(html! { <Answer {text} /> });
    assert_snapshot!("answer", answer);
}

fn scale(value: f64, reached: Option<usize>, interval: Option<ScaleInterval>) -> Html {
    html! { <Scale names={["bad", "fair", "good", "best"]} ends={SCORES} {value} {reached} {interval} /> }
}

#[test]
fn a_scale_marks_the_value_its_tier_and_the_tiers_it_could_have() {
    let interval = Some(ScaleInterval { ends: [-20.0, 25.0], tiers: [0, 2] });
    let full = render(scale(10.0, Some(1), interval));
    assert_snapshot!("scale", full);
    // Every tier is as wide as the others, and nothing lies beyond the ends.
    let mark = |value: f64| {
        let scale = render(scale(value, None, None));
        let mark = scale.attributes("path", "d")[0];
        mark.trim_start_matches('M').split(' ').next().unwrap().to_owned()
    };
    assert_eq!(SCORES.map(mark), ["8.0", "124.0", "240.0", "356.0", "472.0"]);
    assert_eq!([-1e9, 1e9].map(mark), ["8.0", "472.0"]);
}

#[test]
fn a_tier_has_a_sign_words_and_a_color() {
    let tiers = render((0..4).map(|place| tier(place, "words")).collect());
    assert_snapshot!("tiers", tiers);
}

#[test]
fn a_table_names_itself_its_columns_and_its_rows() {
    let rows = [["January", "1"], ["February", "2"]].map(|row| row.map(String::from).to_vec()).to_vec();
    assert_snapshot!("table", render(table("Months", "By month", &["Month", "Clients"], &rows)));
}

#[test]
fn a_tile_is_a_figure_with_its_explanation_behind_a_disclosure() {
    let tile = |open: bool| {
        let change = open.then_some(AttrValue::from("+ $5"));
        html! {
            <Tile id="tile" title="Plateau" value={html! { <b>{ "$20,000" }</b> }} below="a month" {change} wide={open}
                {open} ontoggle={|_| ()}>
                if open { <p>{ "because" }</p> }
            </Tile>
        }
    };
    let tiles = render(html! { <>{ tile(false) }{ tile(true) }</> });
    assert_snapshot!("tiles", tiles);
}
