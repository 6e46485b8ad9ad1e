//! What the page asks the network for, what it stores, and what its content security policy lets it do.

use std::collections::BTreeSet;
use std::path::Path;

use plateau::state::{View, Workspace};
use plateau::text::Language;
use serde::Deserialize;
use thirtyfour::Key;

use super::driver::DESKTOP;
use super::expected::{answer, english};
use super::page::{Page, slider, wait_for, wait_until};
use super::server::{DIST, FOLDER, Seen, chunks};

/// Waits until everything is loaded: the page fetches its views while it has nothing else to do.
#[track_caller]
pub fn is_loaded(page: &Page) -> Vec<Seen> {
    let is_done = "return performance.getEntriesByType('resource').filter(({ responseEnd }) => responseEnd > 0)
        .map(({ name }) => name.split('/').at(-1))";
    wait_for(
        "all views are loaded",
        || page.script::<Vec<String>>(is_done),
        // What talks with a host's page is only for frames, what reads lists only for who has one.
        |loaded| {
            let is_loaded = |chunk: &String| {
                loaded.contains(chunk) || ["embed-", "reader-"].iter().any(|other| chunk.starts_with(other))
            };
            chunks().iter().all(is_loaded)
        },
    );
    page.server.seen()
}

/// Uses every view: moves, types, pastes names, adopts, undoes, speaks another language.
pub fn use_all_views(page: &Page) {
    page.enter_lifetime();
    page.press_on(&slider("lifetime"), Key::Right, 3);
    page.links(|link| link.contains("lifetime="));
    page.go_to(View::Retention.route());
    page.paste_into("paste-periods", "Q1,40,6,3\nQ2,43,2,1");
    page.click_button(english().use_in_plan());
    page.go_to(View::Nps.route());
    page.paste_into("paste-answers", "score,client,rep\n9,Acme,Ann\n3,Bolt,Ben\n10,City,Ann");
    page.has(".matching", 1);
    page.click_button(english().use_in_plan());
    page.go_to(View::Strategies.route());
    page.click_button(english().split_clients());
    page.type_into("segment-0", "Acme");
    page.unfold_all();
    page.click("main a[href='#/reps']");
    page.has("#book-deals-0", 1);
    page.type_into("book-deals-0", "7");
    page.press(Key::Tab);
    page.press_with(&[Key::Control], 'z');
    for language in [Language::Polish, Language::English] {
        page.choose(".language select", language as usize);
        page.links(|link| link.contains(&format!("lang={}", language.code())) && link.contains("Acme"));
    }
}

/// What is stored in the browser for the page.
const STORED: &str = "return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, window.name,
    history.state, (await indexedDB.databases()).map(({ name }) => name), await caches.keys(),
    (await navigator.serviceWorker.getRegistrations()).length])";

#[test]
fn only_files_are_asked_for_and_nothing_is_sent_stored_or_logged_while_the_page_is_used() {
    let page = Page::open("");
    let loaded = is_loaded(&page);
    for Seen { method, path, body } in &loaded {
        let name = path.strip_prefix('/').expect("a path");
        assert!(name.is_empty() || Path::new(DIST).join(name).is_file(), "{path} is no file of the page");
        assert_eq!((method.as_str(), *body), ("GET", 0), "{path}");
    }
    // Requests that never reach the server count as well.
    // The face of a language's letters may come with the language.
    let asked = || -> usize {
        page.script(
            "return performance.getEntriesByType('resource').filter(({ name }) => !name.endsWith('.woff2')).length",
        )
    };
    let seen = || page.server.seen().iter().filter(|seen| !seen.path.contains(".woff2")).count();
    let before = (asked(), seen());
    use_all_views(&page);
    assert_eq!((asked(), seen()), before, "{:?}", page.server.seen());
    page.browser.set_online(false);
    page.go_to(View::Plateau.route());
    page.links(|link| link.starts_with("#/plateau?") && link.contains("Acme"));
    // The example again.
    page.follow("#/plateau");
    page.answers(&answer(&Workspace::default()));
    use_all_views(&page);
    assert_eq!(asked(), before.0);
    page.browser.set_online(true);
    let stored: String = page.async_script(STORED, &[]);
    assert_eq!(stored, r#"[{},{},"","",null,[],[],0]"#);
    assert_eq!((page.server.reports(), page.console()), (Vec::new(), Vec::<String>::new()));
}

/// A violation of the policy, as the page hears of it.
#[derive(Debug, Deserialize)]
struct Violation {
    directive: String,
    /// Whether the policy is that of the server's header, not that of the page itself.
    of_header: bool,
}

/// What the policy forbids, each with the directive that does. A request would go to a server that is not there.
const FORBIDDEN: [(&str, &str); 10] = [
    ("script-src-elem", "add('script', { textContent: 'window.ran = 1' })"),
    ("script-src-elem", "add('script', { src: elsewhere })"),
    ("script-src-attr", "add('button', {}).setAttribute('onclick', 'window.ran = 1')"),
    // In a task of its own, since scripts of the driver may.
    ("script-src", "setTimeout(() => new Function('window.ran = 1')())"),
    ("style-src-elem", "add('style', { textContent: 'body { color: red }' })"),
    ("style-src-attr", "add('p', {}).setAttribute('style', 'color: red')"),
    ("connect-src", "fetch(elsewhere, { method: 'POST', body: location.hash }).catch(() => {})"),
    ("connect-src", "navigator.sendBeacon(elsewhere, location.hash)"),
    ("img-src", "add('img', { src: elsewhere + location.hash.slice(1) })"),
    ("base-uri", "add('base', { href: elsewhere })"),
];

#[test]
fn the_policy_of_header_and_page_forbids_what_the_page_does_not_need_and_reports_it() {
    let page = Page::open("");
    is_loaded(&page);
    page.script::<()>(
        "window.violations = [];
         document.addEventListener('securitypolicyviolation', ({ effectiveDirective, originalPolicy }) =>
           violations.push({ directive: effectiveDirective, of_header: originalPolicy.includes('report-uri') }));
         window.elsewhere = 'http://127.0.0.1:9/';
         window.add = (name, properties) =>
           document.body.appendChild(Object.assign(document.createElement(name), properties))",
    );
    for (directive, attempt) in FORBIDDEN {
        page.script::<()>(&format!("violations.length = 0; {attempt}"));
        let violations = || page.script::<Vec<Violation>>("return violations");
        let found = wait_for("both policies forbid it", violations, |found| found.len() == 2);
        assert!(found.iter().all(|violation| violation.directive == directive), "{attempt}: {found:?}");
        assert_ne!(found[0].of_header, found[1].of_header, "{attempt}");
    }
    assert!(page.script::<bool>("return window.ran === undefined"), "no script has run");
    let directives: BTreeSet<&str> = FORBIDDEN.iter().map(|(directive, _)| *directive).collect();
    wait_until("all are reported", || {
        let reports = page.server.reports().concat();
        directives.iter().all(|directive| reports.contains(directive))
    });
}

#[test]
fn the_page_works_in_a_folder_of_a_site() {
    let page = Page::blank(&DESKTOP);
    page.visit(&format!("{FOLDER}#/nps"));
    let seen = is_loaded(&page);
    assert!(seen.iter().all(|seen| seen.path.starts_with(&format!("/{FOLDER}"))), "{seen:?}");
    page.go_to(View::Plateau.route());
    use_all_views(&page);
    assert_eq!(page.script::<String>("return location.pathname"), format!("/{FOLDER}"));
    let link: String = page.script("return location.pathname.slice(1) + location.hash");
    page.visit(&link);
    page.becomes("#book-deals-0", &page.value("#book-deals-0"));
    assert_eq!((page.server.reports(), page.console()), (Vec::new(), Vec::<String>::new()));
}
