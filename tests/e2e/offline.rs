//! What the page does without a network once it has been visited, and how a new version takes its place.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use plateau::link::{self, file};
use plateau::state::plan_inputs::LIFETIME;
use plateau::state::{View, Workspace};
use plateau::text::Language;
use serde_json::json;
use thirtyfour::Key;

use super::driver::DESKTOP;
use super::expected::{answer, english, example_with};
use super::loading::FAILED;
use super::page::{Page, STATUS, slider, wait_for, wait_until};
use super::privacy::{is_loaded, use_all_views};
use super::report::{pages, prints};
use super::server::{DIST, FOLDER, Failure, Seen, built, dist_text};
use super::share::open_menu;
use super::taking::Downloads;

/// The line about a new version.
const NEW_VERSION: &str = ".foot .new-version";

/// Whether the worker has kept the whole page, and answers for it.
const IS_KEPT: &str = "return navigator.serviceWorker.controller?.state === 'activated'";

/// Waits until the page is kept on the device.
#[track_caller]
pub fn is_kept(page: &Page) {
    wait_until("the page is kept", || page.script(IS_KEPT));
}

/// The page, visited for the first time and kept.
#[track_caller]
fn first_visit() -> Page {
    let page = Page::with_worker(&DESKTOP);
    page.visit("");
    is_kept(&page);
    page
}

/// Loads the page again, as by the browser's button.
#[track_caller]
fn reload(page: &Page) {
    page.browser.wait(page.browser.driver().refresh());
    page.is_ready();
}

/// The addresses of all that is kept, without their revisions and the server's own, sorted.
#[track_caller]
fn kept(page: &Page) -> Vec<String> {
    let body = "const names = await caches.keys();
        const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
        return requests.flat().map(({ url }) => new URL(url).pathname).sort()";
    page.async_script(body, &[])
}

/// Every view can be visited in every language, in this folder of the server.
#[track_caller]
fn every_link_works(page: &Page, folder: &str) {
    for (view, language) in views_and_languages() {
        page.visit(&format!("{folder}{}", link::encode(view, &Workspace::default(), Some(language))));
        shows_view(page, language);
    }
}

/// Every view can be opened from the page as it is, in every language.
#[track_caller]
fn every_view_works(page: &Page) {
    for (view, language) in views_and_languages() {
        page.follow(&link::encode(view, &Workspace::default(), Some(language)));
        shows_view(page, language);
    }
}

fn views_and_languages() -> impl Iterator<Item = (View, Language)> {
    Language::ALL.into_iter().rev().flat_map(|language| View::ALL.map(|view| (view, language)))
}

/// Waits until a view is there from its heading to its foot.
#[track_caller]
fn shows_view(page: &Page, language: Language) {
    let spoken = || page.script::<String>("return document.documentElement.lang");
    wait_for("the page speaks the language", spoken, |spoken| spoken == language.code());
    page.is_ready();
    // A presentation has no foot.
    if page.count(".present") == 0 {
        page.shows(".foot", language.messages().privacy());
    }
    page.has(FAILED, 0);
}

#[test]
fn after_the_first_visit_every_view_works_in_every_language_without_a_network() {
    let mut page = first_visit();
    page.server.switch_off();
    reload(&page);
    page.answers(&answer(&Workspace::default()));
    every_view_works(&page);
    every_link_works(&page, "");
    let faces = "return (await document.fonts.load(`16px 'Plateau Serif'`, arguments[0])).map(({ status }) => status)";
    for letters in ["a", "ą"] {
        assert_eq!(page.async_script::<Vec<String>>(faces, &[json!(letters)]), ["loaded"], "{letters}");
    }
    // A link that came by mail, with what a tracker has put into it.
    page.visit("?utm_source=mail&x#/nps");
    page.has("#answer-10", 1);
    page.visit("index.html#/retention");
    page.has("#period-start", 1);
    page.visit("");
    use_all_views(&page);
}

#[test]
fn a_file_a_picture_and_the_report_need_no_network() {
    let mut page = first_visit();
    page.server.switch_off();
    page.browser.before_each_page("window.printed = 0; window.print = () => { ++window.printed }");
    reload(&page);
    let downloads = Downloads::of(&page, "offline");
    open_menu(&page);
    page.click_button(english().take_save_file());
    assert_eq!(downloads.text("plateau.json"), file::write(&Workspace::default(), None));
    page.click_button(english().picture_save_png());
    assert!(downloads.bytes("plateau.png").starts_with(b"\x89PNG"));
    page.click_button(english().report_print());
    prints(&page, 1);
    page.shows(".report", english().report_title());
    assert!(pages(&page) >= 2);
}

#[test]
fn a_page_in_a_folder_works_without_a_network_and_keeps_to_its_folder() {
    let mut page = Page::with_worker(&DESKTOP);
    page.visit(FOLDER);
    is_kept(&page);
    assert!(kept(&page).iter().all(|path| path.starts_with(&format!("/{FOLDER}"))));
    page.server.switch_off();
    every_link_works(&page, FOLDER);
    every_view_works(&page);
}

#[test]
fn only_files_of_the_page_are_kept_and_no_request_carries_data() {
    let page = first_visit();
    let paths = kept(&page);
    assert!(paths.len() > 20, "{paths:?}");
    for path in &paths {
        assert!(Path::new(DIST).join(&path[1..]).is_file(), "{path} is no file of the page");
    }
    use_all_views(&page);
    page.visit("?name=Acme#/plateau");
    use_all_views(&page);
    reload(&page);
    for Seen { method, path, body } in page.server.seen() {
        assert!(path == "/" || Path::new(DIST).join(&path[1..]).is_file(), "{path} is no file of the page");
        assert_eq!((method.as_str(), body), ("GET", 0), "{path}");
    }
    let stored = "return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, window.name,
        history.state, (await indexedDB.databases()).map(({ name }) => name)])";
    assert_eq!(page.async_script::<String>(stored, &[]), r#"[{},{},"","",null,[]]"#);
    assert_eq!(kept(&page), paths);
    assert_eq!((page.server.reports(), page.console()), (Vec::new(), Vec::<String>::new()));
}

#[test]
fn what_a_login_page_answers_is_not_kept() {
    let page = Page::with_worker(&DESKTOP);
    let [chunk] = &built(".wasm").into_iter().filter(|name| name.starts_with("meeting-")).collect::<Vec<_>>()[..]
    else {
        panic!("Compare has a chunk");
    };
    page.server.fail(chunk, Failure::LoginPage);
    page.visit("");
    // The page asks for it, and the worker.
    wait_until("the worker has asked for it", || page.server.count(chunk) > 1);
    is_settled(&page);
    assert!(!page.script::<bool>("return Boolean(navigator.serviceWorker.controller)"));
    // The next visit makes up for it.
    page.server.repair();
    page.visit("");
    is_kept(&page);
}

/// Waits until no version is being installed, and finds none that waits.
#[track_caller]
fn is_settled(page: &Page) {
    let body = "const registration = await navigator.serviceWorker.getRegistration();
        return [registration?.installing, registration?.waiting].map(Boolean)";
    let versions = wait_for(
        "no version is on its way",
        || page.async_script::<[bool; 2]>(body, &[]),
        |[on_its_way, _]| !on_its_way,
    );
    assert!(!versions[1], "no version waits");
}

// --- a new version ---

/// The digest of a text, as workers have it.
#[track_caller]
fn digest(page: &Page, text: &str) -> String {
    let body = "const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(arguments[0]));
        return 'sha256-' + btoa(String.fromCharCode(...new Uint8Array(hash)))";
    page.async_script(body, &[json!(text)])
}

/// The file with the program's glue: another one in each version.
fn glue() -> String {
    built(".js").into_iter().find(|name| name.starts_with("plateau-")).expect("the program has glue")
}

const NEXT_GLUE: &str = "plateau-next.js";

/// Publishes another version, which has files that this one has not, and the other way round.
#[track_caller]
fn publish_next(page: &Page) {
    let index = dist_text("index.html");
    let next = index.replace(&glue(), NEXT_GLUE).replace("<html", "<html data-version=\"next\"");
    let worker =
        dist_text("worker.js").replace(&digest(page, &index), &digest(page, &next)).replace(&glue(), NEXT_GLUE);
    page.server.publish(NEXT_GLUE, dist_text(&glue()));
    page.server.publish("index.html", next);
    page.server.publish("worker.js", worker);
    page.server.fail(&glue(), Failure::NotFound);
}

/// Whether the page is the version of [`publish_next`].
#[track_caller]
fn is_next(page: &Page) -> bool {
    page.script("return document.documentElement?.dataset.version === 'next'")
}

/// Waits until the page is the version of [`publish_next`], and ready.
#[track_caller]
fn becomes_next(page: &Page) {
    wait_until("it is the new version", || is_next(page));
    page.is_ready();
    page.has("footer.foot", 1);
    assert_eq!(page.text(NEW_VERSION), "");
    assert!(kept(page).contains(&format!("/{NEXT_GLUE}")));
    wait_until("the old version is gone", || !kept(page).contains(&format!("/{}", glue())));
}

/// Visits the page, and waits for the line about the new version.
#[track_caller]
fn hears_of_next(page: &Page, fragment: &str) {
    page.visit(fragment);
    let line = format!("{}{}", english().new_version(), english().reload());
    page.shows(NEW_VERSION, &line);
    assert_eq!(page.text(STATUS), english().new_version(), "it is read out");
    assert!(!is_next(page));
}

#[test]
fn a_new_version_says_so_and_comes_with_the_numbers_of_now_when_asked() {
    let page = first_visit();
    publish_next(&page);
    hears_of_next(&page, "");
    // The old one is whole, though its files are gone from the server.
    every_view_works(&page);
    page.follow("#/plateau");
    page.enter_lifetime();
    page.press_on(&slider("lifetime"), Key::Right, 12);
    page.links(|link| link.contains("lifetime=24"));
    page.click_button(english().reload());
    becomes_next(&page);
    page.answers(&answer(&example_with(&[(&LIFETIME, 24.0)])));
    every_view_works(&page);
    assert_eq!(page.console(), [""; 0]);
}

#[test]
fn the_next_visit_has_the_new_version_also_without_a_network() {
    let mut page = first_visit();
    publish_next(&page);
    hears_of_next(&page, "");
    page.server.switch_off();
    page.visit("#/nps");
    assert!(is_next(&page));
    becomes_next(&page);
    every_view_works(&page);
}

#[test]
fn a_window_of_the_old_version_goes_on_while_another_one_takes_the_new_one() {
    let page = first_visit();
    publish_next(&page);
    hears_of_next(&page, "");
    is_loaded(&page);
    let driver = page.browser.driver();
    let old = page.browser.wait(driver.window());
    let new = page.browser.wait(driver.new_tab());
    page.browser.wait(driver.switch_to_window(new));
    page.load("");
    becomes_next(&page);
    page.browser.wait(driver.close_window());
    page.browser.wait(driver.switch_to_window(old));
    assert!(!is_next(&page));
    every_view_works(&page);
    // A presentation has no foot.
    page.follow("#/plateau");
    page.shows(NEW_VERSION, english().new_version());
    page.click_button(english().reload());
    becomes_next(&page);
}

/// Comes to the page, and waits until a version that cannot be installed was tried and refused.
///
/// Each coming makes the browser look for a version, up to some seconds later; so each is waited for.
#[track_caller]
fn tries_next(page: &Page, file: &str, come: impl Fn(&Page)) {
    let asked = page.server.count(file);
    come(page);
    wait_until("the file was asked for", || page.server.count(file) > asked);
    is_settled(page);
    assert_eq!((is_next(page), page.text(NEW_VERSION)), (false, String::new()));
}

/// Waits until a version that cannot be installed was refused, and the old one goes on as if there was nothing.
#[track_caller]
fn refuses_next(page: &Page, file: &str) {
    tries_next(page, file, |page| page.visit(""));
    tries_next(page, file, reload);
    every_view_works(page);
}

#[test]
fn a_version_that_cannot_be_had_whole_leaves_the_old_one_in_place() {
    let page = first_visit();
    publish_next(&page);
    for failure in [Failure::NotFound, Failure::ServerError, Failure::HalfFile, Failure::LoginPage] {
        page.server.fail(NEXT_GLUE, failure);
        refuses_next(&page, NEXT_GLUE);
    }
    page.server.repair();
    hears_of_next(&page, "");
}

#[test]
fn a_page_of_another_version_than_its_worker_is_not_kept() {
    let page = first_visit();
    publish_next(&page);
    // The host is being updated: the worker is there already, the page is still the old one.
    page.server.publish("index.html", dist_text("index.html"));
    refuses_next(&page, "index.html");
    publish_next(&page);
    hears_of_next(&page, "");
}

// --- installing, serving ---

#[test]
fn the_browser_offers_to_install_the_page() {
    let page = first_visit();
    let answer = page.browser.protocol("Page.getInstallabilityErrors", json!({}));
    assert_eq!(answer["installabilityErrors"], json!([]));
    let manifest = page.browser.protocol("Page.getAppManifest", json!({}));
    assert_eq!(manifest["errors"], json!([]));
    assert_eq!(manifest["url"], format!("{}/manifest.webmanifest", page.server.origin));
}

/// What `make serve` serves with. It ends when it is dropped.
struct Served {
    process: Child,
    origin: String,
}

impl Served {
    /// Serves at this port; 0 is any that is free.
    fn start(port: &str) -> Self {
        let mut command = Command::new("node");
        command.args(["scripts/serve.mjs", DIST, port]).current_dir(env!("CARGO_MANIFEST_DIR"));
        let mut process = command.stdout(Stdio::piped()).spawn().expect("node is there");
        let output = process.stdout.take().expect("its output is a pipe");
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line).expect("it says where it is");
        let (_, address) = line.trim().split_once("http://").expect("it says its address");
        Self { process, origin: format!("http://{address}") }
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.process.kill().and_then(|()| self.process.wait()).expect("it ends");
    }
}

/// Waits until the browser has had nothing to do, and says what it keeps of the page then: workers and caches.
#[track_caller]
fn keeps(page: &Page) -> [usize; 2] {
    page.is_ready();
    let body = "await new Promise((done) => requestIdleCallback(done));
        const registrations = await navigator.serviceWorker.getRegistrations();
        return [registrations.length, (await caches.keys()).length]";
    page.async_script(body, &[])
}

#[test]
fn make_serve_registers_no_worker() {
    let served = Served::start("0");
    let mut page = Page::blank(&DESKTOP);
    page.server.origin = served.origin.clone();
    page.visit("");
    is_loaded(&page);
    assert_eq!((keeps(&page), page.console()), ([0, 0], Vec::<String>::new()));
}

#[test]
fn make_serve_removes_the_worker_of_a_server_that_had_its_port_before() {
    let mut page = first_visit();
    page.server.switch_off();
    let (_, port) = page.server.origin.rsplit_once(':').expect("a port");
    let _served = Served::start(port);
    page.visit("");
    wait_for("nothing is kept", || keeps(&page), |kept| *kept == [0, 0]);
    page.visit("");
    assert_eq!(keeps(&page), [0, 0]);
}
