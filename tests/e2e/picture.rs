//! Pictures of charts, taken along as files or by the clipboard.

use plateau::state::{Preset, View, Workspace};
use plateau::text::Language;
use serde::Deserialize;
use serde_json::json;

use super::driver::{DESKTOP, POLISH, Setup};
use super::expected::{answer, english, link_to};
use super::page::{ANSWER, Page, plain, wait_for};
use super::share::{allow_clipboard, open_menu};
use super::taking::{Downloads, three};

/// The paper of the light theme.
const PAPER: [u8; 3] = [0xfb, 0xfa, 0xf7];

/// What there is in an SVG, as a strict parser reads it.
#[derive(Debug, Deserialize)]
struct Read {
    /// What the parser has to complain about.
    error: Option<String>,
    /// The root's attributes.
    root: std::collections::BTreeMap<String, String>,
    title: String,
    summary: String,
    /// All words that can be seen.
    words: String,
    /// The names of all elements and attributes, each once.
    names: Vec<String>,
    /// The faces that are named.
    faces: Vec<String>,
    /// The color of the first mark, which is the paper.
    paper: String,
}

const READ: &str = "const read = new DOMParser().parseFromString(arguments[0], 'image/svg+xml'), root = read.documentElement;
    const all = [root, ...root.querySelectorAll('*')], attributes = (e) => Object.fromEntries([...e.attributes].map(({ name, value }) => [name, value]));
    return { error: read.querySelector('parsererror')?.textContent ?? null, root: attributes(root),
      title: root.querySelector('title')?.textContent ?? '', summary: root.querySelector('desc')?.textContent ?? '',
      words: [...root.querySelectorAll('text')].map((e) => e.textContent).join(' '),
      names: [...new Set(all.flatMap((e) => [e.localName, ...Object.keys(attributes(e))]))].sort(),
      faces: [...new Set(all.map((e) => e.getAttribute('font-family')).filter(Boolean))],
      paper: root.querySelector('rect').getAttribute('fill') }";

#[track_caller]
fn read(page: &Page, svg: &str) -> Read {
    let read: Read = page.script_with(READ, &[json!(svg)]);
    assert_eq!(read.error, None, "{svg}");
    read
}

/// All that a picture may be made of.
const ELEMENTS: [&str; 9] = ["circle", "desc", "g", "path", "rect", "svg", "text", "title", "tspan"];

#[test]
fn a_chart_is_saved_as_svg_that_stands_on_its_own() {
    for (setup, language) in [(DESKTOP, Language::English), (Setup { scheme: "dark", ..POLISH }, Language::Polish)] {
        let messages = language.messages();
        let page = Page::open_with(&setup, &link_to(View::Compare, &three()));
        let downloads = Downloads::of(&page, &format!("svg-{}", setup.scheme));
        open_menu(&page);
        page.click_button(messages.picture_save_svg());
        let svg = downloads.text("plateau.svg");
        for banned in ["class=", "var(", "style=", "<script", "<foreignObject", "url(", "rgb(", "href"] {
            assert!(!svg.contains(banned), "{banned} in {svg}");
        }
        let read = read(&page, &svg);
        assert_eq!(read.root["xmlns"], "http://www.w3.org/2000/svg");
        assert_eq!(read.root["width"], "800");
        assert_eq!(plain(&read.title), page.text(ANSWER));
        assert_eq!(Some(read.summary.clone()), page.attribute("main svg[role=img]", "aria-label"));
        let words = plain(&read.words);
        // The sentence, the title, the names as they were typed, the source with the address and the day.
        let day: String =
            page.script("return new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' })");
        let source = plain(&messages.picture_source(&format!("{}/", page.server.origin), &day));
        for part in
            [page.text(ANSWER), page.text("figcaption .title"), "<b>Two</b>".to_owned(), "Zażółć".to_owned(), source]
        {
            assert!(words.contains(&part), "{part} in {words}");
        }
        assert!(!words.contains('#'), "no link stands in a picture: {words}");
        assert!(read.faces.len() >= 2 && read.faces.iter().all(|faces| faces.ends_with("serif")), "{:?}", read.faces);
        assert_eq!(read.paper, "#fbfaf7");
        let odd: Vec<&String> =
            read.names.iter().filter(|name| ["class", "id", "role", "style"].contains(&name.as_str())).collect();
        assert!(odd.is_empty(), "{odd:?}");
        let elements = "return [...new Set([...new DOMParser().parseFromString(arguments[0], 'image/svg+xml').querySelectorAll('*')].map((e) => e.localName))]";
        for element in page.script_with::<Vec<String>>(elements, &[json!(svg)]) {
            assert!(ELEMENTS.contains(&element.as_str()), "{element}");
        }
        assert_eq!((page.console(), page.server.reports()), (Vec::new(), Vec::<String>::new()));
    }
}

/// Width of a PNG, pixels, and the color of its corner.
#[track_caller]
fn look(page: &Page, png: &[u8]) -> (u32, [u8; 3]) {
    let body =
        "const bitmap = await createImageBitmap(new Blob([new Uint8Array(arguments[0])], { type: 'image/png' }));
        const context = new OffscreenCanvas(1, 1).getContext('2d');
        context.drawImage(bitmap, 0, 0);
        return [bitmap.width, [...context.getImageData(0, 0, 1, 1).data].slice(0, 3)]";
    page.async_script(body, &[json!(png)])
}

#[test]
fn a_png_is_1600_pixels_wide_and_has_the_colors_of_paper_in_any_theme() {
    for scheme in ["light", "dark"] {
        let page = Page::open_with(&Setup { scheme, ..DESKTOP }, &link_to(View::Plateau, &three()));
        let downloads = Downloads::of(&page, &format!("png-{scheme}"));
        open_menu(&page);
        page.click_button(english().picture_save_png());
        let png = downloads.bytes("plateau.png");
        assert_eq!(look(&page, &png), (1600, PAPER), "{scheme}");
        // The copy that it was made from is gone.
        page.has(".drawing", 0);
        assert_eq!((page.console(), page.server.reports()), (Vec::new(), Vec::<String>::new()));
    }
}

#[test]
fn a_picture_is_copied() {
    let page = Page::open("");
    allow_clipboard(&page);
    open_menu(&page);
    page.click_button(english().picture_copy());
    page.shows(".take-picture", english().picture_copied());
    let body = "const [item] = await navigator.clipboard.read(), blob = await item.getType('image/png');
        return [...new Uint8Array(await blob.arrayBuffer())]";
    let png: Vec<u8> = page.async_script(body, &[]);
    assert_eq!(look(&page, &png), (1600, PAPER));
}

#[test]
fn where_pictures_cannot_be_copied_there_is_no_button_for_it() {
    let mut page = Page::blank(&DESKTOP);
    page.browser.before_each_page("delete window.ClipboardItem");
    page.visit("");
    open_menu(&page);
    page.has(".take-picture", 1);
    assert_eq!(page.is_enabled(english().picture_copy()), None);
    assert_eq!(page.is_enabled(english().picture_save_png()), Some(true));
}

#[test]
fn of_several_charts_one_is_chosen_by_its_title_and_a_view_without_one_has_no_picture() {
    let mut workspace = Workspace::default();
    Preset::ThreeSizes.load(&mut workspace);
    let page = Page::open(&link_to(View::Strategies, &workspace));
    let downloads = Downloads::of(&page, "several");
    let charts = "return [...document.querySelectorAll('main svg[role=img]')].filter((e) => e.checkVisibility() && e.clientHeight > 0).map((e) => e.ariaLabel)";
    let charts: Vec<String> = page.script(charts);
    assert!(charts.len() > 1, "{charts:?}");
    open_menu(&page);
    let count = || page.count(".take-picture option");
    wait_for("each chart can be chosen", count, |count| *count == charts.len());
    assert!(!page.texts(".take-picture option").contains(&String::new()));
    page.choose(".take-picture select", 1);
    page.click_button(english().picture_save_svg());
    assert_eq!(read(&page, &downloads.text("plateau.svg")).summary, charts[1]);
    page.visit("#/sources");
    open_menu(&page);
    page.has(".take-picture", 0);
}

#[test]
fn a_picture_shows_what_the_page_shows_now() {
    let page = Page::open("");
    let downloads = Downloads::of(&page, "now");
    open_menu(&page);
    page.click_button(english().picture_save_svg());
    let read = read(&page, &downloads.text("plateau.svg"));
    assert_eq!(plain(&read.title), answer(&Workspace::default()));
}
