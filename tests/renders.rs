//! What a change renders: only what it changes. Compiled to WebAssembly, run in headless Chromium.

#![cfg(target_arch = "wasm32")]

use std::collections::BTreeMap;

use js_sys::Promise;
use plateau::ui::app::App;
use plateau::ui::render_count;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{
    Document, Element, HtmlElement, HtmlInputElement, InputEvent, InputEventInit, PointerEvent, PointerEventInit,
};

wasm_bindgen_test_configure!(run_in_browser);

/// How many frames to wait for something at most.
const PATIENCE: usize = 300;

/// The page in an element of its own.
struct Page {
    root: Element,
    app: Option<yew::AppHandle<App>>,
}

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

async fn next_frame() {
    let frame = Promise::new(&mut |resolve, _| {
        web_sys::window().unwrap().request_animation_frame(&resolve).unwrap();
    });
    JsFuture::from(frame).await.unwrap();
}

impl Page {
    async fn open() -> Self {
        Self::open_at("").await
    }

    async fn open_at(hash: &str) -> Self {
        web_sys::window().unwrap().location().set_hash(hash).unwrap();
        let root = document().create_element("div").unwrap();
        document().body().unwrap().append_child(&root).unwrap();
        let app = yew::Renderer::<App>::with_root(root.clone()).render();
        let page = Self { root, app: Some(app) };
        page.until(|page| page.root.query_selector(".chart .line path").unwrap().is_some()).await;
        // The chart learns its width.
        next_frame().await;
        next_frame().await;
        page
    }

    async fn until(&self, condition: impl Fn(&Self) -> bool) {
        for _ in 0..PATIENCE {
            if condition(self) {
                return;
            }
            next_frame().await;
        }
        panic!("it did not happen: {}", self.root.inner_html());
    }

    fn find<T: JsCast>(&self, selector: &str) -> T {
        let element = self.root.query_selector(selector).unwrap();
        element.unwrap_or_else(|| panic!("{selector} is not there")).dyn_into().unwrap()
    }

    /// Moves the slider of an input, and waits until its field shows the value.
    async fn slide(&self, input: &str, value: &str) {
        let field: Element = self.find(&format!("#{input}"));
        let slider = field.closest(".control").unwrap().unwrap().query_selector("[type=range]").unwrap().unwrap();
        let slider: HtmlInputElement = slider.dyn_into().unwrap();
        slider.set_value(value);
        let init = InputEventInit::new();
        init.set_bubbles(true);
        slider.dispatch_event(&InputEvent::new_with_event_init_dict("input", &init).unwrap()).unwrap();
        self.until(|page| page.find::<HtmlInputElement>(&format!("#{input}")).value() == value).await;
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
        self.root.remove();
    }
}

fn counted(expected: &[(&'static str, u32)]) {
    assert_eq!(render_count::counts(), expected.iter().copied().collect::<BTreeMap<_, _>>());
}

#[wasm_bindgen_test]
async fn a_step_of_the_lifetime_slider_renders_the_answer_the_chart_its_controls_and_the_figures_that_differ() {
    let page = Page::open().await;
    page.find::<HtmlElement>("#turn-churn").click();
    page.until(|page| page.root.query_selector("#lifetime").unwrap().is_some()).await;
    page.slide("lifetime", "13").await;
    render_count::start();
    page.slide("lifetime", "14").await;
    counted(&[
        ("Answer", 1),
        ("Details", 1),
        ("InputRow", 1),
        // What each step adds.
        ("Levers", 1),
        ("LineChart", 1),
        ("LineChartBody", 1),
        ("NumberField", 1),
        ("PlateauView", 1),
        ("Scale", 1),
        ("Slider", 1),
        ("Tile", 5),
    ]);
}

#[wasm_bindgen_test]
async fn a_step_of_the_fee_leaves_figures_about_lifetime_alone() {
    let page = Page::open().await;
    let field: Element = page.find("#fee");
    let slider: HtmlInputElement = field
        .closest(".control")
        .unwrap()
        .unwrap()
        .query_selector("[type=range]")
        .unwrap()
        .unwrap()
        .dyn_into()
        .unwrap();
    let step = |by: f64| {
        slider.set_value_as_number(slider.value_as_number() + by);
        let init = InputEventInit::new();
        init.set_bubbles(true);
        slider.dispatch_event(&InputEvent::new_with_event_init_dict("input", &init).unwrap()).unwrap();
    };
    let answer = || page.find::<Element>("h1").text_content();
    let before = answer();
    step(1.0);
    page.until(|_| answer() != before).await;
    let before = answer();
    render_count::start();
    step(1.0);
    page.until(|_| answer() != before).await;
    counted(&[
        ("Answer", 1),
        ("Axes", 1),
        ("Details", 1),
        ("InputRow", 1),
        // What each step adds.
        ("Levers", 1),
        ("LineChart", 1),
        ("LineChartBody", 1),
        ("NumberField", 1),
        ("PlateauView", 1),
        ("Slider", 1),
        // The plateau and the range.
        ("Tile", 2),
    ]);
}

#[wasm_bindgen_test]
async fn a_move_of_the_pointer_over_the_chart_renders_its_cursor_alone() {
    let page = Page::open().await;
    let plot: Element = page.find(".plot");
    let point = |part: f64| {
        let corner = plot.get_bounding_client_rect();
        let init = PointerEventInit::new();
        init.set_bubbles(true);
        init.set_client_x((corner.left() + corner.width() * part) as i32);
        init.set_client_y((corner.top() + corner.height() / 2.0) as i32);
        init.set_pointer_type("mouse");
        plot.dispatch_event(&PointerEvent::new_with_event_init_dict("pointermove", &init).unwrap()).unwrap();
    };
    let month = || page.find::<HtmlInputElement>(".month").value();
    point(0.4);
    page.until(|page| page.root.query_selector(".cursor").unwrap().is_some()).await;
    let before = month();
    render_count::start();
    point(0.7);
    page.until(|_| month() != before).await;
    counted(&[("LineChart", 1)]);
}

#[wasm_bindgen_test]
async fn an_opened_note_on_a_figure_renders_its_tile_alone() {
    let page = Page::open().await;
    render_count::start();
    page.find::<HtmlElement>(".tile [data-look=how]").click();
    page.until(|page| page.root.query_selector(".tile .explanation:popover-open p").unwrap().is_some()).await;
    counted(&[("Details", 1), ("Explain", 1), ("Tile", 1)]);
}

#[wasm_bindgen_test]
async fn a_step_of_a_strategys_slider_renders_what_the_strategy_changes() {
    let page = Page::open_at("#/strategies").await;
    // The questions are open, and say nothing about strategies.
    let questions = page.root.query_selector_all(".fold details:not([open]) summary").unwrap();
    for i in 0..questions.length() {
        questions.item(i).unwrap().dyn_into::<HtmlElement>().unwrap().click();
    }
    page.until(|page| page.root.query_selector(".levers").unwrap().is_some()).await;
    page.slide("strategy-reps", "2").await;
    render_count::start();
    page.slide("strategy-reps", "3").await;
    counted(&[
        ("Answer", 1),
        ("Axes", 1),
        // The four that are on: what one adds depends on the others.
        ("Card", 4),
        ("CardInputs", 1),
        ("DisclosureShell", 1),
        ("InputRow", 1),
        ("LineChart", 1),
        ("LineChartBody", 1),
        ("NumberField", 1),
        ("RowChart", 1),
        ("Slider", 1),
        ("StrategiesView", 1),
    ]);
}

#[wasm_bindgen_test]
async fn a_segments_name_renders_its_segment_alone() {
    let page = Page::open_at("#/strategies").await;
    page.find::<HtmlElement>("#mix ~ .pin button").click();
    page.until(|page| page.root.query_selector("#segment-1").unwrap().is_some()).await;
    render_count::start();
    let name: HtmlInputElement = page.find("#segment-1");
    name.set_value("Shops");
    let init = InputEventInit::new();
    init.set_bubbles(true);
    name.dispatch_event(&InputEvent::new_with_event_init_dict("input", &init).unwrap()).unwrap();
    page.until(|page| page.find::<Element>(".segment:nth-of-type(2)").get_attribute("aria-label").unwrap() == "Shops")
        .await;
    counted(&[
        // Their accessible names have the segment's in them.
        ("CompactField", 7),
        // The questions that are open get a plan with another name in it; nothing is computed anew.
        ("DisclosureShell", 2),
        ("Goal", 1),
        ("NumberField", 7),
        ("Segment", 1),
        ("Segments", 1),
        ("SensitivityChart", 1),
        ("StrategiesView", 1),
    ]);
}
