//! Taking along what is set up: a file that opens again, and tables for spreadsheets.

use std::fs;
use std::path::PathBuf;

use plateau::link::file::{FileError, OpenedFile, read, write};
use plateau::outcome::comparison::Comparison;
use plateau::state::plan_inputs::REPS;
use plateau::state::{Beginning, ScenarioAction, StoryAction, View, Workspace};
use plateau::text::Language;
use plateau::wording::file::{opened, refused};
use plateau::wording::sheet::{comparison, months};
use serde_json::json;
use thirtyfour::By;

use super::driver::{DESKTOP, PHONE, POLISH, Setup};
use super::expected::{english, link_to, linked, locale};
use super::formats;
use super::page::{NOTICE, Page, wait_for};
use super::share::{allow_clipboard, clipboard, open_menu};

/// Three scenarios and a story, the second of them edited.
pub fn three() -> Workspace {
    let mut workspace = Workspace::default();
    for name in ["=Zażółć & שלום", "<b>Two</b>"] {
        workspace.change_scenarios(ScenarioAction::Add(Beginning::Edited, name.to_owned()));
        let reps = workspace.plan.reps;
        REPS.field().set(&mut workspace, Some(reps + 1.0));
    }
    workspace.today = Some(workspace.plan.clone());
    workspace.change_scenarios(ScenarioAction::Edit(1));
    workspace.change_story(StoryAction::Begin);
    workspace
}

/// More scenarios than a link can carry that is handed on.
pub fn many_scenarios() -> Workspace {
    let mut workspace = Workspace::default();
    workspace.plan_mut().load_three_sizes();
    for row in 0..3 {
        workspace.plan_mut().segments.rename(row, &"ż".repeat(40));
    }
    for _ in 1..8 {
        workspace.change_scenarios(ScenarioAction::Add(Beginning::Edited, "ż".repeat(60)));
    }
    workspace
}

/// A folder of its own that the browser saves files into; removed at last.
pub struct Downloads(PathBuf);

impl Downloads {
    /// The folder for what a page saves.
    #[track_caller]
    pub fn of(page: &Page, name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("plateau-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        let allowed = json!({ "behavior": "allow", "downloadPath": folder });
        page.browser.protocol("Browser.setDownloadBehavior", allowed);
        Self(folder)
    }

    /// The text of a file, once it is saved.
    #[track_caller]
    pub fn text(&self, name: &str) -> String {
        String::from_utf8(self.bytes(name)).expect("it is a text")
    }

    /// What is in a file, once it is saved.
    #[track_caller]
    pub fn bytes(&self, name: &str) -> Vec<u8> {
        let path = self.0.join(name);
        // Until all of it is there, an empty file bears its name.
        wait_for(&format!("{name} is saved"), || fs::read(&path).unwrap_or_default(), |bytes| !bytes.is_empty())
    }
}

impl Drop for Downloads {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap_or_default();
    }
}

/// Drags a file made of these parts of a script over the page.
fn drag(page: &Page, parts: &str, argument: &str) {
    let body = format!(
        "const data = window.dragged = new DataTransfer(); data.items.add(new File([{parts}], 'plateau.json'));
         const over = new DragEvent('dragover', {{ dataTransfer: data, bubbles: true, cancelable: true }});
         if (document.body.dispatchEvent(over)) throw new Error('the browser would open it in the place of the page')"
    );
    page.script_with::<()>(&body, &[json!(argument)]);
    page.shows(".drop-sign", english().take_drop());
}

/// Drops what is dragged.
fn drop_it(page: &Page) {
    page.script::<()>(
        "const drop = new DragEvent('drop', { dataTransfer: window.dragged, bubbles: true, cancelable: true });
         if (document.body.dispatchEvent(drop)) throw new Error('the browser would open it in the place of the page')",
    );
    page.has(".drop-sign", 0);
}

/// Waits until the page has opened this.
#[track_caller]
pub fn has_opened(page: &Page, workspace: &Workspace) {
    let file = OpenedFile { workspace: workspace.clone(), language: None, unread: Vec::new() };
    page.shows(NOTICE, &opened(&locale(), &file));
    page.links(|now| linked(now) == *workspace);
}

#[test]
fn a_file_with_three_scenarios_opens_by_choosing_dropping_and_pasting() {
    let page = Page::open(&link_to(View::Plateau, &three()));
    let downloads = Downloads::of(&page, "file");
    open_menu(&page);
    page.click_button(english().take_save_file());
    let text = downloads.text("plateau.json");
    assert_eq!(text, write(&three(), None));

    page.visit("");
    open_menu(&page);
    let input = page.browser.wait(page.browser.driver().find(By::Css("#taking input[type=file]")));
    page.browser.wait(input.send_keys(downloads.0.join("plateau.json").display().to_string()));
    has_opened(&page, &three());
    page.has("#taking:popover-open", 0);
    page.click_button(english().undo());
    page.links(|now| linked(now) == Workspace::default());

    page.visit("");
    drag(&page, "arguments[0]", &text);
    drop_it(&page);
    has_opened(&page, &three());

    page.visit("");
    open_menu(&page);
    page.paste_into("paste-file", &text);
    has_opened(&page, &three());
    assert_eq!(page.console(), [""; 0]);
    assert_eq!(page.server.reports(), [""; 0]);
}

#[test]
fn a_refused_file_changes_nothing_and_says_why() {
    let page = Page::open(&link_to(View::Plateau, &three()));
    let before = page.fragment();
    open_menu(&page);
    for text in
        ["<!doctype html>", "{\"format\":\"plateau\"", "Month;Revenue", "{\"format\":\"plateau\",\"version\":1}"]
    {
        page.paste_into("paste-file", text);
        let error = read(text).expect_err("it is no file of the page");
        page.shows(".take-file .problem", &refused(&locale(), &error));
    }
    for (parts, error) in [
        ("'Dear all'", FileError::Foreign),
        // A file of 100 MB.
        ("new Uint8Array(1e8)", FileError::TooLarge),
    ] {
        page.visit(&before);
        drag(&page, parts, "");
        drop_it(&page);
        page.shows(NOTICE, &refused(&locale(), &error));
    }
    page.is_painted();
    assert_eq!(page.fragment(), before);
    assert_eq!(page.is_enabled(english().undo()), Some(false));
}

#[test]
fn the_menu_lies_within_the_window() {
    for setup in [DESKTOP, PHONE] {
        let page = Page::open_with(&Setup { languages: "pl", ..setup }, &link_to(View::Plateau, &many_scenarios()));
        open_menu(&page);
        let [left, top, right, bottom] = page.area("#taking");
        let (width, height) = (f64::from(setup.size.0), f64::from(setup.size.1));
        assert!(left >= 0.0 && top >= 0.0 && right <= width && bottom <= height, "{:?}", page.area("#taking"));
        let is_wider = "const menu = document.querySelector('#taking'); return menu.scrollWidth > menu.clientWidth";
        assert!(!page.script::<bool>(is_wider));
    }
}

#[test]
fn texts_that_are_dragged_are_left_to_the_browser() {
    let page = Page::open("");
    let is_left: bool = page.script(
        "const dataTransfer = new DataTransfer(); dataTransfer.setData('text/plain', 'words');
         return document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }))",
    );
    assert!(is_left);
    page.is_painted();
    page.has(".drop-sign", 0);
}

#[test]
fn tables_are_saved_and_copied_as_spreadsheets_of_the_language_read_them() {
    for (setup, language) in [(DESKTOP, Language::English), (POLISH, Language::Polish)] {
        let page = Page::open_with(&setup, &link_to(View::Plateau, &three()));
        let downloads = Downloads::of(&page, language.code());
        allow_clipboard(&page);
        let (locale, messages, mark) = (formats::locale(language), language.messages(), language.decimal_mark());
        let compared = Comparison::new(&three(), &[], false);
        open_menu(&page);
        for (name, file_name, sheet) in [
            (messages.take_months(), messages.sheet_name_months(), months(&locale, &compared)),
            (messages.take_comparison(), messages.sheet_name_comparison(), comparison(&locale, &compared)),
        ] {
            page.click_button(&messages.named(messages.take_save_csv(), name));
            assert_eq!(downloads.text(&format!("{file_name}.csv")), sheet.csv(mark));
            page.click_button(&messages.named(messages.take_copy_table(), name));
            page.shows(".take-table", messages.take_copied());
            let lines = |text: &str| text.replace('\r', "");
            wait_for(
                "it is on the clipboard",
                || lines(&clipboard(&page)),
                |now| *now == lines(&sheet.tab_separated(mark)),
            );
        }
    }
}
