//! Pictures of the charts that the page shows: read from the page in the colors of paper, written as SVG, painted as PNG.

pub mod svg;

use js_sys::{Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, CanvasRenderingContext2d, CssStyleDeclaration, Document, Element, HtmlCanvasElement, HtmlImageElement, Url,
    Window, window,
};

use super::file::text_blob;
use svg::{Mark, Picture, Svg, WIDTH, color};

/// The type of an SVG file.
pub const SVG_TYPE: &str = "image/svg+xml";
/// The type of a PNG file.
pub const PNG_TYPE: &str = "image/png";
/// Pixels of a PNG in a CSS pixel.
const SCALE: f64 = 2.0;

/// The charts of the view.
const CHARTS: &str = "main svg[role=img]";
/// What draws in a chart, and does not only serve those who point at it.
const MARKS: &str = ":is(path, rect, circle, text):not(.cursor *, .grip, .thumb)";
/// The names of what draws.
const NAMES: [&str; 4] = ["path", "rect", "circle", "text"];
/// The id of the heading with the view's answer.
const HEADING: &str = "view";
/// The class with the colors of paper.
const DRAWING: &str = "drawing";
/// The properties by which it has the colors of the paper, of words, and of words that matter less.
const COLORS: [&str; 3] = ["background-color", "color", "border-top-color"];
/// The attributes that say where a mark lies.
const PLACES: [&str; 10] = ["d", "x", "y", "width", "height", "cx", "cy", "r", "rx", "text-anchor"];

/// The charts that the view shows, in order, by their names.
pub fn charts() -> Vec<String> {
    found().iter().map(name).collect()
}

/// The picture of the chart at this place; none where there is no such chart. `source` says where it is from.
pub fn picture(place: usize, source: String, language: &'static str) -> Option<Svg> {
    let (window, chart) = (window()?, found().into_iter().nth(place)?);
    let document = window.document()?;
    let heading = document.get_element_by_id(HEADING).and_then(|heading| heading.text_content()).unwrap_or_default();
    let summary = chart.get_attribute("aria-label").unwrap_or_default();
    let view_box: Vec<f64> =
        chart.get_attribute("viewBox")?.split_whitespace().filter_map(|number| number.parse().ok()).collect();
    let [_, _, width, height] = view_box[..] else { return None };
    let copy = Copy::of(&window, &document, &chart)?;
    let picture = Picture {
        heading: tidy(&heading),
        name: name(&chart),
        summary,
        source,
        language,
        size: [width, height],
        colors: COLORS.map(|property| copy.color(property)),
        marks: copy.marks(),
    };
    Some(picture.write())
}

/// The charts that can be seen.
fn found() -> Vec<Element> {
    let root = window().and_then(|window| window.document()?.document_element());
    let charts = root.map(|root| all(&root, CHARTS)).unwrap_or_default();
    charts.into_iter().filter(|chart| chart.get_bounding_client_rect().height() > 0.0).collect()
}

/// The elements within another one that match.
fn all(element: &Element, selector: &str) -> Vec<Element> {
    // Fails only for what is no selector.
    let Ok(found) = element.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|place| Some(found.item(place)?.unchecked_into())).collect()
}

fn matches(element: &Element, selector: &str) -> bool {
    element.matches(selector).unwrap_or_default()
}

/// What a chart is called: as in its figure's caption, or else what it says of itself.
fn name(chart: &Element) -> String {
    let mut around = chart.parent_element();
    while let Some(figure) = around.as_ref().filter(|element| !matches(element, "figure")) {
        around = figure.parent_element();
    }
    let caption = around.and_then(|figure| {
        let title = all(&figure, "figcaption .title").into_iter().next();
        title.or_else(|| all(&figure, "figcaption").into_iter().next())?.text_content()
    });
    tidy(&caption.or_else(|| chart.get_attribute("aria-label")).unwrap_or_default())
}

/// A text with plain spaces.
fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A copy of a chart in the colors of paper, which nobody sees. It goes when it is dropped.
struct Copy<'a> {
    window: &'a Window,
    holder: Element,
}

impl Drop for Copy<'_> {
    fn drop(&mut self) {
        if let Some(body) = self.holder.parent_node() {
            // Fails only for what is no longer there.
            body.remove_child(&self.holder).map(|_| ()).unwrap_or_default();
        }
    }
}

impl<'a> Copy<'a> {
    fn of(window: &'a Window, document: &Document, chart: &Element) -> Option<Self> {
        let holder = document.create_element("div").ok()?;
        holder.set_attribute("class", DRAWING).ok()?;
        holder.set_attribute("hidden", "").ok()?;
        holder.insert_before(&chart.clone_node_with_deep(true).ok()?, None).ok()?;
        document.body()?.insert_before(&holder, None).ok()?;
        Some(Self { window, holder })
    }

    fn style(&self, element: &Element) -> Option<CssStyleDeclaration> {
        self.window.get_computed_style(element).ok()?
    }

    /// A color by the property that has it.
    fn color(&self, property: &str) -> String {
        let value = self.style(&self.holder).and_then(|style| style.get_property_value(property).ok());
        color(&value.unwrap_or_default()).0
    }

    /// All that is drawn.
    fn marks(&self) -> Vec<Mark> {
        let drawn = all(&self.holder, MARKS).into_iter();
        drawn.filter_map(|element| Some(marks(&element, &self.style(&element)?))).flatten().collect()
    }
}

/// An element with its style as attributes. Drawing programs do not know `paint-order`: the edge that lets words stand out
/// from lines is a mark of its own below them.
fn marks(element: &Element, style: &CssStyleDeclaration) -> Vec<Mark> {
    let name = NAMES.into_iter().find(|name| matches(element, name)).unwrap_or_default();
    let get = |property: &str| style.get_property_value(property).unwrap_or_default();
    let places = PLACES.iter().filter_map(|place| Some((*place, element.get_attribute(place)?)));
    let mut plain: Vec<(&'static str, String)> = places.collect();
    let is_text = name == "text";
    if is_text {
        plain.push(("font-size", pixels(&get("font-size"))));
        plain.extend(unusual("font-weight", get("font-weight"), "400"));
        plain.extend(unusual("font-style", get("font-style"), "normal"));
    }
    let fill = paint(["fill", "fill-opacity"], &get);
    let mut stroke = paint(["stroke", "stroke-opacity"], &get);
    let is_filled = fill.as_ref().is_some_and(|fill| fill[0].1 != "none");
    if stroke.as_ref().is_some_and(|stroke| stroke[0].1 == "none") {
        stroke = None;
    }
    if !is_filled && stroke.is_none() {
        return Vec::new();
    }
    let stroke: Option<Vec<_>> = stroke.map(|mut stroke| {
        stroke.push(("stroke-width", pixels(&get("stroke-width"))));
        stroke.extend(unusual("stroke-dasharray", get("stroke-dasharray").replace("px", ""), "none"));
        stroke.extend(unusual("stroke-linecap", get("stroke-linecap"), "butt"));
        stroke.extend(unusual("stroke-linejoin", get("stroke-linejoin"), "miter"));
        stroke
    });
    let words = if is_text { element.text_content().unwrap_or_default() } else { String::new() };
    let mark = |paint: Vec<Vec<(&'static str, String)>>| Mark {
        name,
        attributes: plain.iter().cloned().chain(paint.into_iter().flatten()).collect(),
        words: words.clone(),
    };
    let fill = fill.unwrap_or_else(|| vec![("fill", "none".to_owned())]);
    match stroke {
        Some(stroke) if get("paint-order").starts_with("stroke") => {
            // The edge is painted as wide as it stands out on both sides.
            let edge = vec![("fill", stroke[0].1.clone())];
            vec![mark(vec![edge, stroke]), mark(vec![fill])]
        }
        Some(stroke) => vec![mark(vec![fill, stroke])],
        None => vec![mark(vec![fill])],
    }
}

/// A fill or a stroke as attributes; none where it cannot be seen.
fn paint(
    [name, opacity_name]: [&'static str; 2],
    get: &impl Fn(&str) -> String,
) -> Option<Vec<(&'static str, String)>> {
    let (color, opacity) = color(&get(name));
    let opacity = opacity * get(opacity_name).parse().unwrap_or(1.0);
    if opacity == 0.0 {
        return None;
    }
    let mut attributes = vec![(name, color)];
    if opacity < 1.0 {
        attributes.push((opacity_name, ((opacity * 1e3).round() / 1e3).to_string()));
    }
    Some(attributes)
}

/// An attribute, unless it has the value that it has anyway.
fn unusual(name: &'static str, value: String, usual: &str) -> Option<(&'static str, String)> {
    (value != usual && !value.is_empty()).then_some((name, value))
}

/// A length without its unit.
fn pixels(length: &str) -> String {
    length.trim_end_matches("px").to_owned()
}

/// The picture as PNG, at twice its size; none where the browser cannot paint it.
pub async fn png(svg: Svg) -> Option<Blob> {
    let document = window()?.document()?;
    let url = Url::create_object_url_with_blob(&text_blob(SVG_TYPE, &svg.text).ok()?).ok()?;
    let image: HtmlImageElement = document.create_element("img").ok()?.unchecked_into();
    let loaded = Promise::new(&mut |resolve, reject| {
        // Setting a property of an element, or an attribute, cannot fail.
        Reflect::set(&image, &"onload".into(), &resolve).unwrap_or_default();
        Reflect::set(&image, &"onerror".into(), &reject).unwrap_or_default();
        image.set_attribute("src", &url).unwrap_or_default();
    });
    let loaded = JsFuture::from(loaded).await;
    // Fails for no text.
    Url::revoke_object_url(&url).unwrap_or_default();
    loaded.ok()?;
    let size = [WIDTH, svg.height].map(|side| side * SCALE);
    let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.unchecked_into();
    for (name, side) in ["width", "height"].into_iter().zip(size) {
        canvas.set_attribute(name, &side.to_string()).ok()?;
    }
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.unchecked_into();
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, size[0], size[1]).ok()?;
    let painted = Promise::new(&mut |resolve, reject| {
        if canvas.to_blob(&resolve).is_err() {
            // Rejecting cannot fail.
            reject.call0(&JsValue::UNDEFINED).unwrap_or_default();
        }
    });
    // Nothing where there is too little memory.
    let blob = JsFuture::from(painted).await.ok()?;
    (!blob.is_null()).then(|| blob.unchecked_into())
}
