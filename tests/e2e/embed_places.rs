//! Where a calculator can stand in somebody else's page: moved, hidden, several, in shadow roots, under policies, in sandboxes.

use plateau::state::plan_inputs::REPS;
use plateau::state::{View, Workspace};
use serde_json::json;
use thirtyfour::Key;

use super::access::{install_axe, is_accessible};
use super::driver::{BorrowedBrowser, DESKTOP, PHONE};
use super::embed::{CALCULATOR, Host, calculator, two_reps};
use super::expected::{answer, example_with, link_to};
use super::page::{ANSWER, Page, slider, wait_for, wait_until};
use super::privacy::is_loaded;
use super::server::{Failure, Server};

#[test]
fn two_calculators_know_nothing_of_each_other() {
    let (_, link) = two_reps();
    let two = format!("<{CALCULATOR} id=two lang=pl plan='{link}'></{CALCULATOR}>");
    let host = Host::open(&format!("{}{two}", calculator("theme=dark")));
    host.is_ready();
    host.within("#two", |page| page.press_on(&slider("reps"), Key::Right, 1));
    host.tells(|plan| plan.contains("reps=3"));
    let told = host.heard("plateau-result");
    assert_eq!(told.last().map(|(of, _)| of.as_str()), Some("two"));
    let plans: Vec<String> =
        host.page.script("return ['one', 'two'].map((id) => document.getElementById(id).getPlan())");
    assert!(!plans[0].contains("reps=") && plans[1].contains("reps=3"), "{plans:?}");
    host.within("#one", |page| {
        page.answers(&answer(&Workspace::default()));
        assert_eq!(page.attribute("html", "lang").as_deref(), Some("en"));
    });
    host.set_on("#one", "lang", Some("pl"));
    host.set_on("#two", "lang", Some("en"));
    host.within("#one", |page| wait_until("it is Polish", || page.attribute("html", "lang").as_deref() == Some("pl")));
    host.within("#two", |page| wait_until("it is English", || page.attribute("html", "lang").as_deref() == Some("en")));
    host.is_at_peace();
}

#[test]
fn the_script_may_be_loaded_twice() {
    let again = r#"<script type="module" src="CALCULATOR/embed.js?again"></script><script type="module" src="CALCULATOR/some/folder/embed.js"></script>"#;
    let host = Host::open(&format!("{again}{}", calculator("")));
    host.is_ready();
    assert_eq!(host.heard("plateau-ready").len(), 1);
    host.is_at_peace();
}

/// Shows another plan, and then moves the calculator by this. What it shows stays.
#[track_caller]
fn keeps_its_plan(host: &Host, moving: &str) {
    host.inside(|page| page.press_on(&slider("reps"), Key::Right, 1));
    host.tells(|plan| plan.contains("reps=2"));
    host.page.script::<()>(moving);
}

#[test]
fn a_calculator_that_is_moved_keeps_its_plan_and_its_height() {
    let two = example_with(&[(&REPS, 2.0)]);
    let host = Host::open(&format!("{}<aside></aside>", calculator("")));
    host.is_ready();
    let height = host.height();
    keeps_its_plan(&host, "document.querySelector('aside').append(document.querySelector('plateau-calculator'))");
    assert!(host.height() >= height - 100.0, "nothing jumps");
    host.hears("plateau-ready", 2);
    host.inside(|page| page.answers(&answer(&two)));
    host.is_at_peace();
}

#[test]
fn a_calculator_that_is_moved_by_move_before_goes_on() {
    let host = Host::open(&format!("{}<aside></aside>", calculator("")));
    host.is_ready();
    keeps_its_plan(
        &host,
        "document.querySelector('aside').moveBefore(document.querySelector('plateau-calculator'), null)",
    );
    host.inside(|page| page.press_on(&slider("reps"), Key::Right, 1));
    host.tells(|plan| plan.contains("reps=3"));
    assert_eq!(host.heard("plateau-ready").len(), 1, "the frame was not loaded again");
    host.is_at_peace();
}

#[test]
fn a_calculator_may_come_and_go_at_any_time() {
    let host = Host::open("<section></section>");
    // Removed in the middle of loading, again and again.
    host.page.async_script::<()>(
        "const place = document.querySelector('section');
         for (let round = 0; round < 12; ++round) {
           const element = document.createElement('plateau-calculator');
           place.append(element);
           for (let frame = 0; frame < round; ++frame) await new Promise(requestAnimationFrame);
           element.setPlan('#/nps'); element.remove(); element.lang = 'pl'; element.setPlan('#/plateau?v=2&reps=2');
         }
         return null",
        &[],
    );
    host.page.script::<()>(
        "const element = document.createElement('plateau-calculator');
         document.querySelector('section').append(element); element.remove(); element.view = 'nps';
         document.querySelector('section').append(element)",
    );
    host.is_ready();
    host.inside(|page| page.links(|link| link.starts_with("#/nps")));
    // What is set while it is away counts when it comes back.
    host.page.script::<()>("window.away = document.querySelector('plateau-calculator'); away.remove(); away.view = 'retention'; document.querySelector('section').append(away)");
    host.tells(|plan| plan.starts_with("#/retention"));
    host.is_at_peace();
}

#[test]
fn a_frame_that_is_loaded_again_has_what_is_set_now() {
    let host = Host::open(&calculator("lang=en"));
    host.is_ready();
    host.set("lang", Some("pl"));
    host.inside(|page| page.press_on(&slider("reps"), Key::Right, 1));
    host.tells(|plan| plan.contains("reps=2"));
    host.inside(|page| page.script::<()>("location.reload()"));
    host.hears("plateau-ready", 2);
    host.inside(|page| {
        page.is_ready();
        wait_until("it is Polish", || page.attribute("html", "lang").as_deref() == Some("pl"));
        page.becomes("#reps", "2");
    });
    host.is_at_peace();
}

#[test]
fn a_hidden_calculator_comes_when_it_is_shown() {
    let host = Host::open(&calculator("hidden"));
    assert!(!host.page.script::<bool>("return document.querySelector('plateau-calculator').checkVisibility()"));
    host.page.script::<()>("document.querySelector('plateau-calculator').hidden = false");
    host.is_ready();
    host.is_complete();
    let height = host.height();
    host.page.script::<()>("document.querySelector('plateau-calculator').hidden = true");
    host.set("lang", Some("pl"));
    host.page.script::<()>("document.querySelector('plateau-calculator').hidden = false");
    host.inside(|page| wait_until("it is Polish", || page.attribute("html", "lang").as_deref() == Some("pl")));
    host.set("lang", Some("en"));
    wait_until("it is as high as before", || (host.height() - height).abs() <= 2.0);
    host.is_at_peace();
}

#[test]
fn a_calculator_works_in_a_shadow_root_and_rules_of_the_host_do_not_reach_its_frame() {
    let host = Host::open("<style>iframe { display: none !important } * { border: 5px solid red }</style><div></div>");
    host.page.script::<()>(
        "const root = document.querySelector('div').attachShadow({ mode: 'open' });
         root.append(document.createElement('plateau-calculator'))",
    );
    host.hears("plateau-result", 1);
    let shown: bool = host.page.script(
        "const frame = document.querySelector('div').shadowRoot.firstChild.shadowRoot.querySelector('iframe');
         return frame.checkVisibility() && getComputedStyle(frame).borderTopWidth === '0px'",
    );
    assert!(shown);
    host.is_at_peace();
}

#[test]
fn a_calculator_fills_its_place_also_where_that_centers_its_contents() {
    let flex = |inner: &str| {
        format!("<style>div {{ display: flex; flex-direction: column; align-items: center }}</style><div>{inner}</div>")
    };
    let host = Host::open(&flex(&calculator("")));
    host.is_ready();
    let widths: [f64; 2] =
        host.page.script("return ['div', 'plateau-calculator'].map((css) => document.querySelector(css).offsetWidth)");
    assert_eq!(widths[0], widths[1]);
}

#[test]
fn a_host_may_forbid_inline_scripts_and_styles() {
    let policy = "Content-Security-Policy: default-src 'none'; img-src 'self'; script-src 'self' CALCULATOR; frame-src CALCULATOR\r\n";
    let host = Host::open_with(Page::blank(&DESKTOP), policy, &calculator("theme=dark min-height=700"));
    host.is_ready();
    assert!(host.height() >= 700.0);
    host.inside(|page| page.press_on(&slider("reps"), Key::Right, 1));
    host.tells(|plan| plan.contains("reps=2"));
    host.is_at_peace();
}

#[test]
fn a_calculator_works_where_it_may_store_nothing() {
    let browser = BorrowedBrowser::blocking_storage(&DESKTOP);
    let page = Page::in_browser(browser, Server::start());
    let host = Host::open_with(page, "", &calculator(""));
    host.is_ready();
    host.inside(|page| {
        let stored = "try { return String(localStorage.length) } catch (error) { return error.name }";
        assert_eq!(page.script::<String>(stored), "SecurityError");
        page.press_on(&slider("reps"), Key::Right, 1);
        page.answers(&answer(&example_with(&[(&REPS, 2.0)])));
        page.focus(".share > button");
        page.press(Key::Enter);
        page.focuses("copy-link");
        page.press(Key::Escape);
    });
    host.tells(|plan| plan.contains("reps=2"));
    host.is_at_peace();
}

#[test]
fn the_page_works_in_a_frame_that_is_sandboxed_without_its_origin() {
    let (two, link) = two_reps();
    let frame = format!(
        r#"<iframe title="Calculator" sandbox="allow-scripts" width="100%" height="900" src="CALCULATOR/?embed=1&amp;lang=en{link}"></iframe>"#
    );
    let host = Host::open(&frame);
    host.within("iframe", |page| {
        page.is_ready();
        assert_eq!(page.script::<String>("return self.origin"), "null");
        page.answers(&answer(&two));
        page.press_on(&slider("reps"), Key::Right, 1);
        page.answers(&answer(&example_with(&[(&REPS, 3.0)])));
        wait_until("the face is there", || page.script("return document.fonts.check('16px \"Plateau Serif\"')"));
    });
    assert_eq!(host.page.server.reports(), [""; 0]);
}

#[test]
fn a_plain_iframe_has_its_settings_in_its_address() {
    let settings = "lang=pl&amp;theme=dark&amp;accent=%23a3195b&amp;hide=share%20navigation&amp;cta-label=Zadzwo%C5%84&amp;cta-href=https%3A%2F%2Fagency.example%2F";
    let host = Host::open(&format!(
        r#"<iframe title="Calculator" width="360" height="740" src="CALCULATOR/?embed=1&amp;{settings}#/plateau"></iframe>"#
    ));
    host.within("iframe", |page| {
        page.is_ready();
        assert_eq!(page.attribute("html", "lang").as_deref(), Some("pl"));
        let computed: [String; 2] = page.script(
            "return [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.documentElement).colorScheme]",
        );
        assert_eq!(computed, ["rgb(18, 22, 26)", "dark"]);
        let seen = "return ['.share', '.bar nav'].filter((css) => document.querySelector(css)?.checkVisibility())";
        assert_eq!(page.script::<Vec<String>>(seen), [""; 0]);
        page.shows(".call a", "Zadzwoń");
        assert_eq!(page.attribute(".call a", "href").as_deref(), Some("https://agency.example/"));
        assert_eq!(page.attribute(".call a", "target").as_deref(), Some("_top"));
        assert_eq!(page.attribute(".call a", "rel").as_deref(), Some("noopener"));
        // Each slider carries the answer, since nobody says what is in sight.
        let line = "return getComputedStyle(document.querySelector('.control:has(> [type=range])'), '::after').content";
        assert!(page.script::<String>(line).contains("20"), "{}", page.script::<String>(line));
    });
    // Nobody listens, so nothing is said.
    assert_eq!(host.page.script::<usize>("return messages.length"), 0);
}

#[test]
fn a_page_that_is_embedded_keeps_nothing_for_a_time_without_a_network() {
    let page = Page::with_worker(&DESKTOP);
    page.visit("?embed=1#/plateau");
    is_loaded(&page);
    let registered = "await new Promise(requestIdleCallback);
        return (await navigator.serviceWorker.getRegistrations()).length";
    assert_eq!(page.async_script::<usize>(registered, &[]), 0);
    assert_eq!(page.server.count("worker.js"), 0);
}

#[test]
fn settings_count_only_in_a_frame() {
    let page = Page::open("?lang=pl&theme=dark&hide=share#/plateau");
    assert_eq!(page.attribute("html", "lang").as_deref(), Some("en"));
    assert_eq!(page.count(".share > button"), 1);
    assert_eq!(page.attribute("html", "data-embedded"), None);
}

#[test]
fn a_host_may_stand_in_a_frame_itself() {
    let host = Host::open(&calculator(""));
    host.site.publish("outer.html", r#"<!doctype html><html lang="en"><title>Outer</title><p>Outer</p><iframe title="Host" width="1000" height="700" src="/"></iframe></html>"#);
    let driver = host.page.browser.driver();
    host.page.browser.wait(driver.goto(format!("{}/outer.html", host.site.origin)));
    host.within("iframe", |page| {
        let ready = || page.script::<usize>("return heard.filter(({ name }) => name === 'plateau-result').length");
        wait_until("it is ready", || ready() > 0);
        let refused: Vec<String> = page.script("return refused");
        assert_eq!(refused, [""; 0]);
        let height: f64 = page.script(
            "return document.querySelector('plateau-calculator').shadowRoot.querySelector('iframe').offsetHeight",
        );
        assert!(height > 700.0, "{height}");
    });
    assert_eq!(host.page.console(), [""; 0]);
}

#[test]
fn a_host_without_an_origin_of_its_own_is_told_results_too() {
    let host = Host::open(&calculator(""));
    host.site.publish("outer.html", r#"<!doctype html><html lang="en"><title>Builder</title><iframe title="Preview" sandbox="allow-scripts" width="1000" height="700" src="/"></iframe></html>"#);
    let driver = host.page.browser.driver();
    host.page.browser.wait(driver.goto(format!("{}/outer.html", host.site.origin)));
    host.within("iframe", |page| {
        assert_eq!(page.script::<String>("return self.origin"), "null");
        wait_until("a result is told", || page.script("return heard.some(({ name }) => name === 'plateau-result')"));
        page.script::<()>("document.querySelector('plateau-calculator').view = 'nps'");
        wait_until("the view is told", || page.script("return heard.at(-1).detail?.view === 'nps'"));
    });
}

#[test]
fn where_the_calculator_cannot_be_loaded_the_page_goes_on() {
    let host = Host::prepare(
        Page::blank(&DESKTOP),
        "",
        &format!("<{CALCULATOR}><a href='https://example.com/'>Calculator</a></{CALCULATOR}>"),
    );
    host.page.server.fail("embed.js", Failure::NotFound);
    host.visit("");
    assert!(host.page.script::<bool>("return document.querySelector('plateau-calculator a').checkVisibility()"));
    host.page.server.repair();
    host.visit("");
    host.is_ready();
    assert!(!host.page.script::<bool>("return document.querySelector('plateau-calculator a').checkVisibility()"));
}

#[test]
fn axe_finds_nothing_in_the_hosts_page_and_in_the_frame() {
    for setup in [DESKTOP, PHONE] {
        let host =
            Host::open_on(&setup, &calculator("lang=en cta-label='Book a call' cta-href='https://agency.example/'"));
        host.is_ready();
        host.page.script::<()>("document.documentElement.style.colorScheme = 'light dark'");
        install_axe(&host.page);
        is_accessible(&host.page, "the host's page");
        host.inside(|page| {
            install_axe(page);
            is_accessible(page, "the frame");
        });
    }
}

/// Whether an element with the answer's figure lies within the window, in pixels of the host's page.
const ANSWER_IN_SIGHT: &str = "const [above, height, figure] = arguments;
    return [...document.querySelectorAll('body *')].some((element) => {
      const { top, bottom, height: own } = element.getBoundingClientRect();
      return own > 0 && own < 300 && element.textContent.includes(figure) && element.checkVisibility()
        && above + top >= 0 && above + bottom <= height })";

#[test]
fn on_a_phone_the_answer_stays_in_sight_while_a_slider_below_the_fold_moves() {
    let filler = "<p style='height: 900px'>Much else</p>";
    let host = Host::open_on(&PHONE, &format!("{filler}{}{filler}", calculator("lang=en")));
    // It is loaded once it is near.
    host.page.script::<()>("document.querySelector('plateau-calculator').scrollIntoView()");
    host.is_ready();
    for id in ["clients", "lifetime", "reps"] {
        host.inside(|page| page.turn_to(id));
        let place: f64 = host.inside(|page| {
            let body = "return document.querySelector(arguments[0]).getBoundingClientRect().bottom";
            page.script_with(body, &[json!(slider(id))])
        });
        // The slider lies just above the lower edge of the window.
        let above: f64 = host.page.script_with(
            "const frame = document.querySelector('plateau-calculator').shadowRoot.querySelector('iframe');
             scrollTo({ top: frame.getBoundingClientRect().top + scrollY + arguments[0] - innerHeight + 40, behavior: 'instant' });
             return frame.getBoundingClientRect().top",
            &[json!(place)],
        );
        host.inside(|page| {
            page.script_with::<()>(
                "document.querySelector(arguments[0]).focus({ preventScroll: true })",
                &[json!(slider(id))],
            );
            page.press(Key::Right);
            let figure = || page.text(&format!("{ANSWER} b"));
            let seen = || page.script_with::<bool>(ANSWER_IN_SIGHT, &[json!(above), json!(740.0), json!(figure())]);
            wait_for(&format!("the answer is in sight at {id}"), seen, |seen| *seen);
        });
        let now: f64 = host.page.script("return document.querySelector('plateau-calculator').shadowRoot.querySelector('iframe').getBoundingClientRect().top");
        assert!((now - above).abs() <= 1.0, "the page is not scrolled: {above}, {now}");
    }
    host.is_at_peace();
}

#[test]
fn the_wheel_over_the_calculator_scrolls_the_hosts_page() {
    let host = Host::open(&format!("{}<p style='height: 3000px'>Much else</p>", calculator("lang=en")));
    host.is_ready();
    let wheel = json!({ "type": "mouseWheel", "x": 640, "y": 400, "deltaX": 0, "deltaY": 400 });
    host.page.browser.protocol("Input.dispatchMouseEvent", wheel);
    wait_until("the page scrolls", || host.page.script::<f64>("return scrollY") > 300.0);
}

#[test]
fn a_link_to_a_view_opens_it_in_the_frame() {
    let host = Host::open(&calculator(&format!("plan='{}'", link_to(View::Plateau, &example_with(&[(&REPS, 2.0)])))));
    host.is_ready();
    host.inside(|page| page.go_to("strategies"));
    let (view, plan, _) = host.tells(|plan| plan.starts_with("#/strategies"));
    assert_eq!(view, "strategies");
    assert!(plan.contains("reps=2"), "{plan}");
    host.is_at_peace();
}

/// Opens the menu behind Share in the frame: its upper and its lower edge, pixels from the top of the frame.
#[track_caller]
fn open_menu(page: &Page) -> [f64; 2] {
    page.focus(".share > button");
    page.press(Key::Enter);
    page.focuses("copy-link");
    page.script("const { top, bottom } = document.querySelector('.menu:popover-open').getBoundingClientRect(); return [top, bottom]")
}

#[test]
fn a_menu_opens_where_it_is_in_sight_and_has_a_button_that_closes_it() {
    let filler = "<p style='height: 900px'>Much else</p>";
    let host = Host::open_on(&PHONE, &format!("{filler}{}{filler}", calculator("lang=en")));
    // Its button is at the end of the frame.
    host.page.script::<()>("document.querySelector('plateau-calculator').scrollIntoView()");
    host.is_ready();
    host.page.script::<()>(
        "document.querySelector('plateau-calculator').scrollIntoView({ block: 'end', behavior: 'instant' })",
    );
    host.inside(|page| {
        open_menu(page);
    });
    let top = "return document.querySelector('plateau-calculator').shadowRoot.querySelector('iframe').getBoundingClientRect().top";
    let edges = || -> [f64; 2] {
        let above: f64 = host.page.script(top);
        let inside = "const { top, bottom } = document.querySelector('.menu:popover-open').getBoundingClientRect(); return [top, bottom]";
        host.inside(|page| page.script::<[f64; 2]>(inside)).map(|edge| edge + above)
    };
    wait_for("the menu is in sight", edges, |[top, bottom]| *top >= 0.0 && *bottom <= 740.0 && bottom - top > 300.0);
    host.inside(|page| {
        page.click(".close-menu button");
        page.has(".menu:popover-open", 0);
    });
    host.is_at_peace();
}

#[test]
fn a_menu_of_a_plain_iframe_lies_within_it() {
    for height in [740.0, 2400.0] {
        let host = Host::open(&format!(
            r#"<iframe title="Calculator" width="360" height="{height}" src="CALCULATOR/?embed=1&amp;lang=en#/plateau"></iframe>"#
        ));
        let [top, bottom] = host.within("iframe", |page| {
            page.is_ready();
            open_menu(page)
        });
        assert!(top >= 0.0 && bottom <= height && bottom - top > 300.0, "{top} to {bottom} of {height}");
    }
}

#[test]
fn who_opens_a_shared_link_sees_the_calculator() {
    let filler = "<p style='height: 1500px'>Much else</p>";
    let host = Host::prepare(Page::blank(&DESKTOP), "", &format!("{filler}{}{filler}", calculator("lang=en")));
    let (_, link) = two_reps();
    let fragment: String =
        host.page.script_with("return `#plateau=${encodeURIComponent(arguments[0])}`", &[json!(link)]);
    host.visit(&fragment);
    let top = "return document.querySelector('plateau-calculator').getBoundingClientRect().top";
    wait_for("the calculator is in sight", || host.page.script::<f64>(top), |top| top.abs() < 100.0);
    host.is_ready();
}
