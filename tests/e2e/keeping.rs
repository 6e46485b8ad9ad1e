//! Keeping in the browser: only after a press, over reloads, beside other tabs, and where storing fails.

use plateau::link::kept::{KEY, Kept, KeptError, Standing, Trouble};
use plateau::state::plan_inputs::REPS;
use plateau::state::{View, Workspace};
use plateau::text::Language;
use plateau::wording::kept::said;
use serde_json::json;
use thirtyfour::{Key, WindowHandle};

use super::driver::{DESKTOP, PHONE, POLISH, Setup};
use super::expected::{answer, english, example_with, link_to, locale};
use super::formats;
use super::page::{ANSWER, NOTICE, Page, STATUS, slider, wait_for, wait_until};
use super::privacy::use_all_views;
use super::server::{Failure, chunks};
use super::share::open_menu;
use super::taking::Downloads;

/// What is said about what is kept, at the foot of the window.
const SAID: &str = ".kept-said";

/// The stored text, if there is one.
fn stored_text(page: &Page) -> Option<String> {
    page.script_with("return localStorage.getItem(arguments[0])", &[json!(KEY)])
}

/// Stores a text as if another program had.
fn store(page: &Page, text: &str) {
    page.script_with::<()>("localStorage.setItem(arguments[0], arguments[1])", &[json!(KEY), json!(text)]);
}

/// All that is kept.
fn kept(page: &Page) -> Kept {
    Kept::read(&stored_text(page).unwrap_or_default()).unwrap_or_default()
}

/// The reps of each set.
fn kept_reps(page: &Page) -> Vec<f64> {
    kept(page).sets.iter().map(|set| set.open().expect("it can be read").workspace.plan.reps).collect()
}

/// Waits until the sets have these reps.
#[track_caller]
fn keeps(page: &Page, reps: &[f64]) {
    wait_for("it is stored", || kept_reps(page), |now| *now == reps);
}

/// Saves by the menu, which is closed again.
#[track_caller]
fn save(page: &Page) {
    open_menu(page);
    page.click_button(english().kept_save());
    page.has(".take-kept li", 1);
    page.press(Key::Escape);
    page.has("#taking:popover-open", 0);
}

fn with_reps(reps: f64) -> Workspace {
    example_with(&[(&REPS, reps)])
}

/// A page that keeps two reps.
#[track_caller]
fn keeping() -> Page {
    let page = Page::open("");
    page.press_on(&slider("reps"), Key::Right, 1);
    page.answers(&answer(&with_reps(2.0)));
    save(&page);
    keeps(&page, &[2.0]);
    page
}

/// Waits until this is said, and to whom it matters at once.
#[track_caller]
fn says(page: &Page, standing: Standing) {
    let text = said(&locale(), standing, &kept(page)).expect("there is something to say");
    page.shows(SAID, &text);
    assert_eq!(page.count(&format!("{SAID}[role=alert]")), usize::from(standing != Standing::Apart));
}

#[test]
fn nothing_is_stored_before_the_press_whatever_is_looked_at() {
    let page = Page::open("");
    use_all_views(&page);
    page.go_to(View::Plateau.route());
    open_menu(&page);
    page.shows(".take-kept", english().kept_hint());
    assert_eq!(page.script::<usize>("return localStorage.length + sessionStorage.length"), 0);
    page.has(SAID, 0);
}

#[test]
fn what_is_kept_is_there_from_the_first_paint_on_and_every_change_is_kept() {
    let mut page = keeping();
    assert_eq!(page.text(STATUS), english().kept_saved_now());
    page.press_on(&slider("reps"), Key::Right, 1);
    keeps(&page, &[3.0]);
    page.click_button(english().undo());
    keeps(&page, &[2.0]);
    page.browser.before_each_page(
        "window.answers = new Set(); new MutationObserver(() => {
           const answer = document.querySelector('.answer:not(.before *)')?.textContent; if (answer) answers.add(answer)
         }).observe(document, { childList: true, subtree: true, characterData: true })",
    );
    for fragment in ["", "#/plateau"] {
        page.visit(fragment);
        page.answers(&answer(&with_reps(2.0)));
        let seen: Vec<String> = page.script("return [...answers]");
        let example = answer(&Workspace::default());
        assert!(!seen.iter().any(|seen| super::page::plain(seen) == example), "{seen:?}");
    }
    page.visit("#/nps");
    page.go_to(View::Plateau.route());
    page.answers(&answer(&with_reps(2.0)));
    page.press_on(&slider("reps"), Key::Right, 2);
    keeps(&page, &[4.0]);
    // A reload has the numbers in the address, too: they are those of the set.
    page.links(|link| link.contains("reps=4"));
    page.browser.wait(page.browser.driver().refresh());
    page.is_ready();
    page.press_on(&slider("reps"), Key::Right, 1);
    keeps(&page, &[5.0]);
    page.has(SAID, 0);
    assert_eq!((page.server.reports(), page.console()), (Vec::new(), Vec::<String>::new()));
}

#[test]
fn a_change_is_kept_also_where_the_page_is_left_at_once_and_a_drag_is_one_change() {
    let page = keeping();
    page.script::<()>(
        "window.writes = 0; const { setItem } = Storage.prototype;
        Storage.prototype.setItem = function (...given) { window.writes += 1; setItem.apply(this, given) }",
    );
    let [left, top, right, bottom] = page.area(&slider("reps"));
    let places: Vec<[f64; 2]> =
        (1..=12).map(|step| [left + (right - left) * f64::from(step) / 16.0, f64::midpoint(top, bottom)]).collect();
    page.mouse("mousePressed", places[0], true);
    for place in &places {
        page.mouse("mouseMoved", *place, true);
        page.is_painted();
    }
    assert_eq!(page.script::<usize>("return window.writes"), 0, "not while it is dragged");
    page.mouse("mouseReleased", places[11], false);
    wait_until("it is written", || page.script::<usize>("return window.writes") == 1);
    let reps = kept_reps(&page)[0];
    page.press_on(&slider("reps"), Key::Left, 1);
    page.visit("");
    assert_eq!(kept_reps(&page), [reps - 1.0]);
}

#[test]
fn sets_are_named_opened_deleted_put_back_and_forgotten() {
    let page = keeping();
    page.press_on(&slider("reps"), Key::Right, 1);
    open_menu(&page);
    page.click_button(english().kept_save_new());
    page.has(".take-kept li", 2);
    let name = |number: &str| format!("[aria-label='{}']", english().kept_name(number));
    page.focus(&name("1"));
    page.press("Acme <b>");
    page.press(Key::Tab);
    wait_until("it is named", || kept(&page).sets[0].name == "Acme <b>");
    let acme = plateau::wording::kept::set_name(&locale(), &kept(&page).sets[0]);
    assert_eq!(page.is_enabled(&english().kept_open_named(&english().kept_numbered("2"))), Some(false));
    page.click_button(&english().kept_open_named(&acme));
    page.has("#taking:popover-open", 0);
    page.shows(NOTICE, &english().kept_opened(&acme));
    page.press_on(&slider("reps"), Key::Right, 2);
    wait_for("the first one is changed", || kept_reps(&page)[0], |reps| *reps > 4.0);

    open_menu(&page);
    page.click_button(&english().kept_delete_named(&acme));
    page.has(".take-kept li", 1);
    page.click(".take-kept [data-look=quiet]");
    page.has(".take-kept li", 2);
    assert_eq!(kept(&page).sets[0].name, "Acme <b>");
    page.has(SAID, 0);
    assert!(page.text(".take-kept li small").contains("kB"));

    page.click_button(english().kept_forget());
    page.focuses("kept-forget-yes");
    assert!(stored_text(&page).is_some(), "it asks first");
    page.press(Key::Enter);
    page.shows(".take-kept", english().kept_hint());
    page.shows(STATUS, english().kept_all_forgotten());
    assert_eq!(stored_text(&page), None);
    page.press(Key::Escape);
    let before = page.fragment();
    page.press_on(&slider("reps"), Key::Right, 1);
    page.links(|link| link != before);
    assert_eq!(stored_text(&page), None);
}

#[test]
fn a_link_does_not_overwrite_what_is_kept_and_can_be_saved_beside_it() {
    let page = keeping();
    page.visit(&link_to(View::Plateau, &with_reps(7.0)));
    page.answers(&answer(&with_reps(7.0)));
    says(&page, Standing::Apart);
    page.press_on(&slider("reps"), Key::Right, 1);
    page.links(|link| link.contains("reps=8"));
    keeps(&page, &[2.0]);
    page.click_button(english().kept_save_new());
    keeps(&page, &[2.0, 8.0]);
    page.has(SAID, 0);
    // The same while the page is open; undo leads back to the set.
    page.follow(&link_to(View::Plateau, &with_reps(5.0)));
    says(&page, Standing::Apart);
    page.click_button(english().undo());
    page.has(SAID, 0);
    page.follow(&link_to(View::Plateau, &with_reps(6.0)));
    page.click_button(&english().kept_open_named(&english().kept_numbered("2")));
    page.answers(&answer(&with_reps(8.0)));
    page.press_on(&slider("reps"), Key::Left, 1);
    keeps(&page, &[2.0, 7.0]);
}

/// Two windows with the same set.
struct Windows {
    page: Page,
    first: WindowHandle,
    second: WindowHandle,
}

impl Windows {
    /// The first one has changed the set to three reps, and the second one, which was open before, was told.
    fn at_odds() -> Self {
        let page = keeping();
        let [first, second] = page.browser.open_window(&DESKTOP);
        page.visit("");
        page.answers(&answer(&with_reps(2.0)));
        page.browser.go_to_window(&first);
        page.press_on(&slider("reps"), Key::Right, 1);
        keeps(&page, &[3.0]);
        page.browser.go_to_window(&second);
        says(&page, Standing::Changed(1));
        // Its own change is not written.
        page.press_on(&slider("reps"), Key::Right, 4);
        page.links(|link| link.contains("reps=6"));
        assert_eq!(kept_reps(&page), [3.0]);
        Self { page, first, second }
    }
}

impl Drop for Windows {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            self.page.browser.close_window(&self.second, &self.first);
        }
    }
}

#[test]
fn of_two_tabs_the_later_one_can_use_what_the_other_one_saved() {
    let windows = Windows::at_odds();
    let page = &windows.page;
    page.click_button(english().kept_use_theirs());
    page.answers(&answer(&with_reps(3.0)));
    page.has(SAID, 0);
    page.press_on(&slider("reps"), Key::Right, 1);
    keeps(page, &[4.0]);
}

#[test]
fn of_two_tabs_the_later_one_can_keep_its_own_and_the_other_one_is_told() {
    let windows = Windows::at_odds();
    let page = &windows.page;
    page.click_button(english().kept_keep_mine());
    keeps(page, &[6.0]);
    page.has(SAID, 0);
    page.browser.go_to_window(&windows.first);
    says(page, Standing::Changed(1));
}

#[test]
fn of_two_tabs_the_later_one_can_save_its_own_as_a_new_set() {
    let windows = Windows::at_odds();
    let page = &windows.page;
    page.click_button(english().kept_save_mine());
    keeps(page, &[3.0, 6.0]);
    page.has(SAID, 0);
    page.browser.go_to_window(&windows.first);
    page.has(SAID, 0);
    page.press_on(&slider("reps"), Key::Right, 1);
    keeps(page, &[4.0, 6.0]);
}

#[test]
fn what_another_tab_deletes_or_forgets_is_not_written_again() {
    let windows = Windows::at_odds();
    let page = &windows.page;
    page.browser.go_to_window(&windows.first);
    open_menu(page);
    page.click_button(english().kept_save_new());
    page.click_button(&english().kept_delete_named(&english().kept_numbered("1")));
    page.browser.go_to_window(&windows.second);
    says(page, Standing::Deleted(1));
    page.browser.go_to_window(&windows.first);
    page.click_button(english().kept_forget());
    page.press(Key::Enter);
    page.browser.go_to_window(&windows.second);
    says(page, Standing::Forgotten);
    page.press_on(&slider("reps"), Key::Right, 1);
    page.links(|link| link.contains("reps=7"));
    assert_eq!(stored_text(page), None);
    page.click_button(english().kept_save());
    keeps(page, &[7.0]);
}

#[test]
fn a_change_by_another_tab_does_not_end_a_drag() {
    let page = keeping();
    let theirs = {
        let text = stored_text(&page).expect("it keeps");
        text.replace("\"reps\":2", "\"reps\":9")
    };
    let [left, top, right, bottom] = page.area(&slider("reps"));
    let place = |part: f64| [left + (right - left) * part, f64::midpoint(top, bottom)];
    page.mouse("mousePressed", place(0.2), true);
    page.mouse("mouseMoved", place(0.3), true);
    store(&page, &theirs);
    page.script_with::<()>("dispatchEvent(new StorageEvent('storage', { key: arguments[0] }))", &[json!(KEY)]);
    says(&page, Standing::Changed(1));
    let before = page.value(&slider("reps"));
    page.mouse("mouseMoved", place(0.8), true);
    wait_until("it goes on", || page.value(&slider("reps")) != before);
    page.mouse("mouseReleased", place(0.8), false);
    assert_eq!(stored_text(&page), Some(theirs));
}

#[test]
fn a_text_that_cannot_be_read_is_said_offered_as_a_file_and_replaced_only_by_a_press() {
    for (number, (text, error)) in [
        ("{\"format\":\"plateau-kept\",\"ver", KeptError::Damaged),
        ("{\"theme\":\"dark\"}", KeptError::Foreign),
        ("{\"format\":\"plateau-kept\",\"version\":2,\"sets\":{}}", KeptError::Newer),
    ]
    .into_iter()
    .enumerate()
    {
        let page = Page::open("");
        let downloads = Downloads::of(&page, &format!("kept-{number}"));
        store(&page, text);
        page.visit("");
        page.answers(&answer(&Workspace::default()));
        says(&page, Standing::Trouble(Trouble::Unreadable(error)));
        page.press_on(&slider("reps"), Key::Right, 1);
        page.links(|link| link.contains("reps=2"));
        page.click_button(english().kept_download());
        assert_eq!(downloads.text("plateau-saved.json"), text);
        page.click_button(english().kept_replace());
        page.focuses("kept-replace-yes");
        page.click_button(english().kept_cancel());
        assert_eq!(stored_text(&page).as_deref(), Some(text));
        page.click_button(english().kept_replace());
        page.focuses("kept-replace-yes");
        page.press(Key::Enter);
        keeps(&page, &[2.0]);
        page.has(SAID, 0);
    }
}

#[test]
fn of_a_damaged_set_the_others_can_still_be_used() {
    let page = keeping();
    let mut text: serde_json::Value = serde_json::from_str(&stored_text(&page).unwrap_or_default()).unwrap();
    let bolt = json!({ "id": 4, "name": "Bolt", "changed": "", "file": { "format": "plateau", "version": 1 } });
    text["sets"].as_array_mut().expect("it is a list").push(bolt);
    text["current"] = json!(4);
    store(&page, &text.to_string());
    page.visit("");
    page.answers(&answer(&Workspace::default()));
    says(&page, Standing::Apart);
    let downloads = Downloads::of(&page, "kept-set");
    page.click_button(english().kept_download());
    assert_eq!(downloads.text("plateau-saved.json"), "{\"format\":\"plateau\",\"version\":1}");
    open_menu(&page);
    page.has(".take-kept li", 2);
    page.click_button(&english().kept_open_named(&english().kept_numbered("1")));
    page.answers(&answer(&with_reps(2.0)));
    page.press_on(&slider("reps"), Key::Right, 1);
    wait_until("it is kept", || kept(&page).sets[0].open().is_ok_and(|file| file.workspace.plan.reps == 3.0));
    assert_eq!(kept(&page).sets[1].file, text["sets"][1]["file"]);
}

#[test]
fn a_full_storage_keeps_what_it_has_and_is_tried_again() {
    let page = keeping();
    page.script::<()>(
        "window.setItem = Storage.prototype.setItem; Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError') }",
    );
    page.press_on(&slider("reps"), Key::Right, 1);
    says(&page, Standing::Trouble(Trouble::Full));
    keeps(&page, &[2.0]);
    page.script::<()>("Storage.prototype.setItem = window.setItem");
    page.press_on(&slider("reps"), Key::Right, 1);
    keeps(&page, &[4.0]);
    page.has(SAID, 0);
    assert_eq!(page.console(), [""; 0]);
}

#[test]
fn where_nothing_can_be_stored_the_page_works_and_says_so_once_somebody_wants_to() {
    for setup in [DESKTOP, POLISH] {
        let mut page = Page::blank(&setup);
        page.browser.before_each_page(
            "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })",
        );
        page.visit("");
        page.has(SAID, 0);
        page.press_on(&slider("reps"), Key::Right, 1);
        page.links(|link| link.contains("reps=2"));
        let language = if setup == POLISH { Language::Polish } else { Language::English };
        let locale = formats::locale(language);
        open_menu(&page);
        let text = said(&locale, Standing::Trouble(Trouble::Blocked), &Kept::default()).expect("it is said");
        page.shows(".take-kept .problem", &text);
        assert_eq!(page.console(), [""; 0]);
    }
}

#[test]
fn where_the_part_that_reads_it_cannot_be_loaded_the_page_starts_and_says_so() {
    let page = keeping();
    let part: Vec<String> = chunks().into_iter().filter(|chunk| chunk.starts_with("keeping-")).collect();
    assert!(!part.is_empty());
    for chunk in &part {
        page.server.fail(chunk, Failure::NotFound);
    }
    page.visit("");
    page.answers(&answer(&Workspace::default()));
    page.shows(NOTICE, english().kept_unavailable());
    page.server.repair();
    page.visit("");
    page.answers(&answer(&with_reps(2.0)));
    page.has(NOTICE, 0);
    keeps(&page, &[2.0]);
}

#[test]
fn what_is_said_lies_within_the_window_and_covers_nothing_while_somebody_presents() {
    for setup in [DESKTOP, PHONE, Setup { size: (320, 600), languages: "pl", ..PHONE }] {
        let page = Page::open_with(&setup, "");
        store(&page, "{");
        page.visit("");
        page.has(SAID, 1);
        let [left, top, right, bottom] = page.area(SAID);
        let (width, height) = (f64::from(setup.size.0), f64::from(setup.size.1));
        assert!(left >= 0.0 && top >= height / 3.0 && right <= width && bottom <= height, "{:?}", page.area(SAID));
        assert!(page.script::<bool>(
            "const { scrollWidth, clientWidth } = document.querySelector('.kept-said'); return scrollWidth <= clientWidth"
        ));
        page.visit("#/present");
        page.has(SAID, 0);
        assert!(!page.text(ANSWER).is_empty());
    }
}
