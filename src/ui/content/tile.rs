//! A figure with its title, what stands below it, and how it is computed.

use yew::prelude::*;

use crate::ui::controls::Explain;
use crate::ui::render_count;

/// A tile.
#[derive(Properties, PartialEq)]
pub struct TileProps {
    /// Its name among the tiles of the view, for `ontoggle`.
    pub id: &'static str,
    /// The figure's name.
    pub title: AttrValue,
    /// Its value.
    pub value: Html,
    /// What stands below the value.
    pub below: AttrValue,
    /// How it differs from today, where today is saved.
    #[prop_or_default]
    pub change: Option<AttrValue>,
    /// Whether it is as wide as two.
    #[prop_or_default]
    pub wide: bool,
    /// Whether the explanation is open.
    pub open: bool,
    /// Opens or closes the explanation of the tile with this id.
    pub ontoggle: Callback<&'static str>,
    /// The explanation, while it is open.
    #[prop_or_default]
    pub children: Html,
}

/// A tile of a `<dl class="tiles">`.
#[component]
pub fn Tile(props: &TileProps) -> Html {
    render_count::count("Tile");
    let change = props.change.clone().map(|change| html! { <small class="change">{ change }</small> });
    html! {
        <div class="tile" data-wide={props.wide.then_some("")}>
            <dt>
                { props.title.clone() }
                <Explain id={props.id} open={props.open} ontoggle={props.ontoggle.clone()} about={props.title.clone()}>
                    { props.children.clone() }
                </Explain>
            </dt>
            <dd>{ props.value.clone() }<small>{ props.below.clone() }</small>{ change }</dd>
        </div>
    }
}
