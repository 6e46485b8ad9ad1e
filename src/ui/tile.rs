//! A figure with its title, what stands below it, and how it is computed.

use yew::prelude::*;

use super::explain::explain;
use super::scene::{Figure, Panel, Scene};

/// A figure.
pub struct Tile {
    /// Which one.
    pub figure: Figure,
    /// Its name.
    pub title: String,
    /// Its value.
    pub value: Html,
    /// What stands below the value.
    pub below: String,
    /// How it differs from today, while today is pinned.
    pub change: Option<String>,
}

/// A tile without a comparison.
pub fn tile(figure: Figure, title: &str, value: impl Into<Html>, below: String) -> Tile {
    Tile { figure, title: title.to_owned(), value: value.into(), below, change: None }
}

/// Figures side by side.
pub fn tiles(scene: &Scene, tiles: Vec<Tile>) -> Html {
    html! { <dl class="tiles">{ for tiles.into_iter().map(|tile| draw(tile, scene)) }</dl> }
}

fn draw(tile: Tile, scene: &Scene) -> Html {
    let Tile { figure, title, value, below, change } = tile;
    let how = scene.fold(Panel::How(figure), scene.words.texts.how(), &title, &|| explain(scene, figure));
    let wide = matches!(figure, Figure::Lifetime | Figure::Stay | Figure::Score);
    html! {
        <div class="tile" data-wide={wide.then_some("")}>
            <dt>{ title }</dt>
            <dd>{ value }<small>{ below }</small>{ change.map(|change| html! { <small class="change">{ change }</small> }) }</dd>
            <dd class="how">{ how }</dd>
        </div>
    }
}
