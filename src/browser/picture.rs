//! Pictures of the charts that the page shows: read from the page in the colors of paper, written as SVG, painted as PNG.

pub mod svg;

use js_sys::Promise;
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
/// What draws in a chart.
const MARKS: &str = "path, rect, circle, text";
/// What only serves those who point at a chart.
const FOR_POINTERS: &str = ".cursor, .grip, .thumb";
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
    let heading = document.query_selector("#view").ok()??.text_content().unwrap_or_default();
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
    let context = canvas(&document, 1.0, 1.0).map(|(_, context)| context);
    let measure = |words: &str, size: f64, face: &str| {
        let measured = context.as_ref().and_then(|context| {
            context.set_font(&format!("{size}px {}", quoted(face)));
            context.measure_text(words).ok()
        });
        // Without a canvas, about as wide as letters are.
        measured.map_or(words.chars().count() as f64 * size * 0.55, |measured| measured.width())
    };
    Some(picture.write(&measure))
}

/// Names of faces as a style sheet writes them.
fn quoted(faces: &str) -> String {
    faces
        .split(", ")
        .map(|face| if face.contains(' ') { format!("\"{face}\"") } else { face.to_owned() })
        .collect::<Vec<_>>()
        .join(", ")
}

/// The charts that can be seen.
fn found() -> Vec<Element> {
    let found = window().and_then(|window| window.document()?.query_selector_all(CHARTS).ok());
    let elements = found.iter().flat_map(|found| (0..found.length()).filter_map(|place| found.item(place)));
    let elements = elements.filter_map(|node| node.dyn_into::<Element>().ok());
    elements.filter(|chart| chart.get_bounding_client_rect().height() > 0.0).collect()
}

/// What a chart is called: as in its figure's caption, or else what it says of itself.
fn name(chart: &Element) -> String {
    let caption = || {
        let figure = chart.closest("figure").ok()??;
        let title = figure.query_selector("figcaption .title").ok()?;
        title.or_else(|| figure.query_selector("figcaption").ok()?)?.text_content()
    };
    tidy(&caption().or_else(|| chart.get_attribute("aria-label")).unwrap_or_default())
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
        self.holder.remove();
    }
}

impl<'a> Copy<'a> {
    fn of(window: &'a Window, document: &Document, chart: &Element) -> Option<Self> {
        let holder = document.create_element("div").ok()?;
        holder.set_class_name(DRAWING);
        holder.set_attribute("hidden", "").ok()?;
        holder.append_child(&chart.clone_node_with_deep(true).ok()?).ok()?;
        document.body()?.append_child(&holder).ok()?;
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
        let Ok(found) = self.holder.query_selector_all(MARKS) else { return Vec::new() };
        let elements = (0..found.length()).filter_map(|place| found.item(place)?.dyn_into::<Element>().ok());
        let drawn = elements.filter(|element| matches!(element.closest(FOR_POINTERS), Ok(None)));
        drawn.filter_map(|element| Some(marks(&element, &self.style(&element)?))).flatten().collect()
    }
}

/// An element with its style as attributes. Drawing programs do not know `paint-order`: the edge that lets words stand out
/// from lines is a mark of its own below them.
fn marks(element: &Element, style: &CssStyleDeclaration) -> Vec<Mark> {
    let name = element.local_name();
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
        name: name.clone(),
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

/// A canvas of so many pixels, and what paints on it.
fn canvas(document: &Document, width: f64, height: f64) -> Option<(HtmlCanvasElement, CanvasRenderingContext2d)> {
    let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(width as u32);
    canvas.set_height(height as u32);
    let context = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    Some((canvas, context))
}

/// The picture as PNG, at twice its size; none where the browser cannot paint it.
pub async fn png(svg: Svg) -> Option<Blob> {
    let document = window()?.document()?;
    let file = text_blob(SVG_TYPE, &svg.text).ok()?;
    let url = Url::create_object_url_with_blob(&file).ok()?;
    let image = HtmlImageElement::new().ok()?;
    let loaded = Promise::new(&mut |resolve, reject| {
        image.set_onload(Some(&resolve));
        image.set_onerror(Some(&reject));
        image.set_src(&url);
    });
    let loaded = JsFuture::from(loaded).await;
    // Fails for no text.
    Url::revoke_object_url(&url).unwrap_or_default();
    loaded.ok()?;
    let [width, height] = [WIDTH, svg.height].map(|side| side * SCALE);
    let (canvas, context) = canvas(&document, width, height)?;
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width, height).ok()?;
    let painted = Promise::new(&mut |resolve, reject| {
        if let Err(error) = canvas.to_blob(&resolve) {
            // Rejecting cannot fail.
            reject.call1(&JsValue::UNDEFINED, &error).unwrap_or_default();
        }
    });
    JsFuture::from(painted).await.ok()?.dyn_into().ok()
}
