//! A list of clients: brought in every way, read by its worker, matched by hand, canceled, forgotten, and nowhere else.

use std::fs;
use std::path::PathBuf;

use plateau::import::clients::{ClientReading, DateOrder, Options, ReadError, Role, read};
use plateau::model::clients::Settings;
use plateau::model::clients::figures::figures;
use plateau::outcome::client_list::{LISTED, Trouble};
use plateau::outcome::client_sample;
use plateau::state::View;
use plateau::text::Sentence;
use plateau::wording::client_list as wording;
use plateau::wording::clients as figures_wording;
use serde_json::json;
use thirtyfour::prelude::*;
use time::{Date, Month};

use super::expected::{english, labeled, locale};
use super::page::{ANSWER, Page, STATUS, plain, wait_for, wait_until};
use super::server::Failure;
use super::taking::Downloads;

/// What is there once a list is read.
const FORGET: &str = "#forget-list";
/// What is there while one is read for the first time.
const CANCEL: &str = "#cancel-list";
/// How much was read.
const READ: &str = ".list-head .read";

const LIST: &str =
    "Client,Start,End,Fee\nAcme,2024-01-15,,1200\nBolt,2024-02-01,2024-08-20,900\nCity,2024-03-10,,2500\n";

/// A folder with files to choose; removed at last. They are read for as long as a list is there.
struct Files(PathBuf);

impl Files {
    /// The folder of a test with this name.
    fn of(test: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("plateau-{}-list-{test}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        Self(folder)
    }

    /// Writes a file.
    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.0.join(name), bytes).expect("it is written");
    }

    /// Writes a file, and chooses it in the page.
    #[track_caller]
    fn choose(&self, page: &Page, name: &str, bytes: impl AsRef<[u8]>) {
        self.write(name, bytes);
        let input = page.browser.wait(page.browser.driver().find(By::Css("#choose-list")));
        page.browser.wait(input.send_keys(self.0.join(name).to_str().expect("a path")));
    }
}

impl Drop for Files {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap_or_default();
    }
}

/// Drops a file made of what a script returns as its parts.
#[track_caller]
fn drop_file(page: &Page, name: &str, parts: &str, arguments: &[serde_json::Value]) {
    let body = format!(
        "const data = new DataTransfer();
         const parts = await (async (...given) => {{ {parts} }})(...arguments);
         data.items.add(new File(parts, {}));
         for (const kind of ['dragover', 'drop']) {{
           const event = new DragEvent(kind, {{ dataTransfer: data, bubbles: true, cancelable: true }});
           if (document.body.dispatchEvent(event)) throw new Error('the browser would open it in the place of the page');
         }}
         return null",
        json!(name)
    );
    page.async_script::<()>(&body, arguments);
}

/// The day that it is in the browser.
pub fn today(page: &Page) -> Date {
    let body = "const now = new Date(); return [now.getFullYear(), now.getMonth() + 1, now.getDate()]";
    let (year, month, day): (i32, u8, u8) = page.script(body);
    Date::from_calendar_date(year, Month::try_from(month).expect("a month"), day).expect("a day")
}

/// What the page says of a list.
fn answer(page: &Page, reading: &ClientReading) -> String {
    if reading.summary.roles[Role::End as usize].is_none() {
        return plain(&Sentence::from(english().clients_answer_no_ends()).plain());
    }
    let settings = Settings { as_of: today(page), active_since: None, gross_margin: 1.0, listed: LISTED };
    plain(&figures_wording::answer(&locale(), &figures(&reading.clients, &settings), true).plain())
}

/// Waits until the page says of a list what the program says natively.
#[track_caller]
fn says(page: &Page, text: &str, options: &Options) -> ClientReading {
    let reading = read(text, options).expect("it is a list");
    page.answers(&answer(page, &reading));
    page.shows(READ, &wording::reading(&locale(), &reading.summary));
    reading
}

/// Waits until the page says what went wrong.
#[track_caller]
fn refuses(page: &Page, trouble: &Trouble) {
    page.answers(&wording::trouble(&locale(), trouble));
}

#[test]
fn the_sample_is_read_saved_and_forgotten() {
    let page = Page::open("#/clients");
    let downloads = Downloads::of(&page, "sample");
    let text = client_sample::csv(today(&page));
    page.click_button(english().list_save_sample());
    assert_eq!(downloads.text(client_sample::NAME), text);
    page.click_button(english().list_try_sample());
    let reading = read(&text, &Options::default()).expect("it is a list");
    page.answers(&labeled(&answer(&page, &reading), true));
    page.shows(READ, &wording::reading(&locale(), &reading.summary));
    page.focuses("view");
    page.shows(STATUS, &page.text(ANSWER));
    page.click(FORGET);
    page.answers(english().list_question().replace('*', "").as_str());
    page.focuses("view");
    page.shows(STATUS, english().list_forgotten());
    page.has("#try-sample", 1);
}

#[test]
fn a_file_is_chosen_dropped_or_pasted() {
    let page = Page::open("#/clients");
    let files = Files::of("ways");
    files.choose(&page, "clients.csv", LIST);
    says(&page, LIST, &Options::default());
    page.shows(".list-head b", "clients.csv");
    let other = LIST.replace("Bolt,2024-02-01,2024-08-20", "Bolt,2024-02-01,");
    drop_file(&page, "other.txt", "return given", &[json!(other)]);
    page.shows(".list-head b", "other.txt");
    says(&page, &other, &Options::default());
    page.click(FORGET);
    page.paste_into("paste-list", &LIST.replace(',', "\t"));
    page.shows(".list-head b", english().list_of_paste());
    says(&page, &LIST.replace(',', "\t"), &Options::default());
}

#[test]
fn other_encodings_and_packed_files_are_read() {
    let page = Page::open("#/clients");
    let files = Files::of("other-encodings-and-packed-files");
    let polish = "Klient;Początek współpracy;Koniec;Opłata\nŻółć;2024-01-15;;1200\nGęś;2024-02-01;2024-08-20;900\n";
    let has_letters = || {
        says(&page, polish, &Options::default());
        page.unfold(".list-read details:has(.matching), .list-read > details:nth-of-type(1)");
        page.shows(".matching option:nth-child(3)", "Początek współpracy");
    };
    let utf16 = "return [new Uint16Array([0xfeff, ...Array.from(given[0], (c) => c.charCodeAt(0))])]";
    drop_file(&page, "utf-16.csv", utf16, &[json!(polish)]);
    has_letters();
    let letters = [('ą', 0xb9), ('ó', 0xf3), ('ł', 0xb3), ('Ż', 0xaf), ('ć', 0xe6), ('ę', 0xea), ('ś', 0x9c)];
    let windows_1250: Vec<u8> = polish
        .chars()
        .map(|c| letters.iter().find(|(letter, _)| *letter == c).map_or(c as u32 as u8, |(_, byte)| *byte))
        .collect();
    files.choose(&page, "windows.csv", windows_1250);
    page.shows(".list-head b", "windows.csv");
    has_letters();
    let packed = "const stream = new Blob(given).stream().pipeThrough(new CompressionStream('gzip'));
        return [await new Response(stream).blob()]";
    drop_file(&page, "clients.csv.gz", packed, &[json!(polish)]);
    page.shows(".list-head b", "clients.csv.gz");
    has_letters();
    let half = format!("{packed}.map((blob) => blob.slice(0, blob.size - 9))");
    drop_file(&page, "half.csv.gz", &half, &[json!(polish.repeat(50))]);
    refuses(&page, &Trouble::Broken);
}

#[test]
fn columns_are_matched_by_hand_and_rows_left_out_are_listed() {
    let page = Page::open("#/clients");
    let files = Files::of("columns-are-matched-by-hand");
    let downloads = Downloads::of(&page, "left-out");
    let text = "Client,Start,End,Fee,Other fee\nAcme,2024-01-15,,1200,100\nBolt,soon,,900,90\nCity,2024-03-10,2024-02-01,2500,250\n\
                Dent,2024-05-01,,=many,300\n";
    files.choose(&page, "clients.csv", text);
    let reading = says(&page, text, &Options::default());
    page.click("summary:has(+ .left-out), .list-read > details:last-of-type > summary");
    page.tabulates(".left-out", &wording::left_out(&locale(), &reading.summary));
    page.click_button(english().list_left_out_save());
    let saved = downloads.text(&format!("{}.csv", english().list_left_out_file()));
    let lines: Vec<&str> = saved.lines().collect();
    assert_eq!(lines.len(), reading.left_out.len() + 1, "{saved}");
    assert!(saved.contains("'=many"), "no spreadsheet takes a cell for a formula: {saved}");
    let fee = Role::ALL.iter().position(|role| *role == Role::Fee).expect("a role");
    page.click(".list-read > details:first-of-type > summary");
    page.choose(&format!(".matching .match:nth-child({}) select", fee + 1), 5);
    says(&page, text, &Options { columns: vec![(Role::Fee, Some(4))], ..Options::default() });
    assert_eq!(page.count(".matching"), 1, "the columns are still in sight");
}

#[test]
fn a_column_of_starts_that_is_not_found_is_chosen_by_hand() {
    let page = Page::open("#/clients");
    let files = Files::of("a-column-of-starts-that");
    let text = "A,B\nAcme,1200\nBolt,900\n";
    files.choose(&page, "clients.csv", text);
    refuses(&page, &Trouble::Refused(ReadError::NoStart));
    page.has(".matching select", Role::ALL.len());
    // Two columns and none of them.
    assert_eq!(page.count(".matching .match:nth-child(2) option"), 3);
}

#[test]
fn the_order_in_dates_is_asked_for_where_it_is_open() {
    let page = Page::open("#/clients");
    let files = Files::of("the-order-in-dates-is");
    let text = "Client,Start,End\nAcme,03/04/2024,05/06/2024\nBolt,01/02/2024,\n";
    files.choose(&page, "clients.csv", text);
    let reading = says(&page, text, &Options::default());
    assert!(reading.summary.is_order_open);
    page.has(".order button[aria-pressed=true]", 1);
    for (order, name) in
        [(DateOrder::DayFirst, english().list_day_first()), (DateOrder::MonthFirst, english().list_month_first())]
    {
        page.click_button(name);
        page.shows(".order [aria-pressed=true]", name);
        says(&page, text, &Options { date_order: Some(order), ..Options::default() });
    }
}

#[test]
fn what_is_no_list_is_refused_in_words() {
    let page = Page::open("#/clients");
    let files = Files::of("what-is-no-list-is");
    for (name, bytes, error) in [
        ("workbook.csv", b"PK\x03\x04 and more".to_vec(), ReadError::Workbook),
        ("empty.csv", Vec::new(), ReadError::Empty),
        ("picture.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), ReadError::NoText),
    ] {
        files.choose(&page, name, bytes);
        refuses(&page, &Trouble::Refused(error));
        page.has("#try-sample", 1);
    }
    // The next one is read as if nothing had been.
    files.choose(&page, "clients.csv", LIST);
    says(&page, LIST, &Options::default());
}

#[test]
fn a_file_that_changes_is_not_read_on() {
    let page = Page::open("#/clients");
    let files = Files::of("a-file-that-changes-is");
    files.choose(&page, "growing.csv", LIST);
    says(&page, LIST, &Options::default());
    let longer = format!("{LIST}Dent,2024-04-01,,700\n");
    files.write("growing.csv", &longer);
    page.unfold(".list-read > details:first-of-type");
    page.choose(".matching .match:nth-child(4) select", 0);
    refuses(&page, &Trouble::Changed);
    files.choose(&page, "growing.csv", &longer);
    page.has(FORGET, 1);
    page.shows(READ, "4");
}

#[test]
fn a_reader_that_cannot_be_loaded_is_asked_for_again() {
    let page = Page::open("#/clients");
    let files = Files::of("a-reader-that-cannot-be");
    for part in ["reader-", "list-worker-"] {
        page.server.fail(part, Failure::NotFound);
        files.choose(&page, "clients.csv", LIST);
        refuses(&page, &Trouble::NoReader);
        page.server.repair();
    }
    files.choose(&page, "clients.csv", LIST);
    says(&page, LIST, &Options::default());
}

#[test]
fn reading_is_canceled_before_and_while_rows_come() {
    let page = Page::open("#/clients");
    let files = Files::of("reading-is-canceled-before-and");
    // The reader itself is on its way.
    page.server.fail("reader-", Failure::Held);
    files.choose(&page, "clients.csv", LIST);
    page.has(".list-progress progress", 1);
    page.click(CANCEL);
    page.answers(english().list_question().replace('*', "").as_str());
    page.shows(STATUS, english().list_canceled());
    page.server.repair();
    drop_file(&page, "large.csv", LARGE, &[json!(300)]);
    // By a script: the driver would take its time.
    wait_until("rows are read, and it is canceled", || {
        page.script(
            "const bar = document.querySelector('.list-progress progress');
             if (!(bar?.value > 0)) return false;
             document.querySelector('#cancel-list').click(); return true",
        )
    });
    page.has("#try-sample", 1);
    page.is_painted();
    assert_eq!(page.count(FORGET), 0, "nothing comes of it any more");
}

/// Parts of a large list: so many times 1,000 rows of 400 bytes.
const LARGE: &str = "const row = `Acme,2024-01-15,,1200,${'x'.repeat(380)}\\n`;
    return ['Client,Start,End,Fee,Note\\n', ...Array(given[0]).fill(row.repeat(1000))]";

#[test]
fn a_second_file_takes_the_place_of_one_that_is_being_read() {
    let page = Page::open("#/clients");
    drop_file(&page, "large.csv", LARGE, &[json!(300)]);
    page.has(CANCEL, 1);
    drop_file(&page, "clients.csv", "return given", &[json!(LIST)]);
    page.shows(".list-head b", "clients.csv");
    says(&page, LIST, &Options::default());
}

#[test]
fn a_list_stays_with_its_view_and_is_nowhere_else() {
    let page = Page::open("#/retention");
    let files = Files::of("a-list-stays-with-its");
    page.click("main a[href='#/clients']");
    page.has("#try-sample", 1);
    files.choose(&page, "clients.csv", LIST);
    says(&page, LIST, &Options::default());
    page.unfold(".list-read > details:first-of-type");
    page.choose(".matching .match:nth-child(4) select", 0);
    let options = Options { columns: vec![(Role::Fee, None)], ..Options::default() };
    says(&page, LIST, &options);
    page.go_to(View::Nps.route());
    page.type_into("answer-10", "5");
    page.links(|link| link.starts_with("#/nps?"));
    page.click(".foot a[href='#/clients']");
    says(&page, LIST, &options);
    let everywhere = "const databases = await indexedDB.databases();
        const stored = [localStorage, sessionStorage].map((storage) => JSON.stringify(storage));
        return JSON.stringify([location.href, history.state, document.title, stored, databases, document.cookie])";
    let found: String = page.async_script(everywhere, &[]);
    for secret in ["Acme", "Bolt", "City", "2024-", "clients.csv", "1200"] {
        assert!(!found.contains(secret), "{secret} is in {found}");
    }
    assert_eq!(page.script::<usize>("return localStorage.length + sessionStorage.length"), 0);
    assert_eq!(page.console(), [""; 0]);
    page.click(FORGET);
    page.has("#try-sample", 1);
    page.go_to(View::Retention.route());
    assert_eq!(page.count(".foot a[href='#/clients']"), 0, "there is no list to go back to");
}

#[test]
fn a_list_without_ends_says_so_and_asks_for_their_column() {
    let page = Page::open("#/clients");
    let files = Files::of("a-list-without-ends");
    let text = "Client,Start,Left us\nAcme,2024-01-15,\nBolt,2024-02-01,2024-08-20\n";
    files.choose(&page, "clients.csv", text.replace("Left us", "Remark").replace("2024-08-20", "left"));
    page.answers(&plain(&Sentence::from(english().clients_answer_no_ends()).plain()));
    page.shows(".list-read > .quietly", english().list_no_ends());
    page.has(".list-read > details[open] .matching", 1);
    files.choose(&page, "clients.csv", text);
    says(&page, text, &Options::default());
}

#[test]
fn the_day_the_margin_and_the_beginning_are_set() {
    let page = Page::open("#/clients");
    let files = Files::of("the-day-the-margin-and");
    files.choose(&page, "clients.csv", LIST);
    let reading = says(&page, LIST, &Options::default());
    let last = reading.summary.last_day.expect("there are days");
    page.click("#count-up-to");
    page.becomes("#list-as-of", &last.to_string());
    page.has("#count-up-to", 0);
    let set = "const field = document.querySelector(arguments[0]); field.value = arguments[1];
        field.dispatchEvent(new Event('change', { bubbles: true }))";
    // Before two of them started.
    page.script_with::<()>(set, &[json!("#list-as-of"), json!("2024-01-31")]);
    let settings = |as_of| Settings { as_of, active_since: None, gross_margin: 1.0, listed: LISTED };
    let day = Date::from_calendar_date(2024, Month::January, 31).expect("a day");
    let early = figures_wording::answer(&locale(), &figures(&reading.clients, &settings(day)), true).plain();
    page.answers(&early);
    page.script_with::<()>(set, &[json!("#list-margin"), json!("40")]);
    wait_for("the margin stays", || page.value("#list-margin"), |value| value == "40");
    page.script_with::<()>(set, &[json!("#list-margin"), json!("150")]);
    page.shows(".list-settings [role=alert]", &wording::refused_margin(&locale(), 1.0));
    page.script_with::<()>(set, &[json!("#list-margin"), json!("40")]);
    page.has(".list-settings [role=alert]", 0);
    page.unfold(".list-settings details");
    page.script_with::<()>(set, &[json!("#list-since"), json!("2024-01-20")]);
    page.becomes("#list-since", "2024-01-20");
    page.has(".list-settings [role=alert]", 0);
    page.script_with::<()>(set, &[json!("#list-since"), json!("2024-02-20")]);
    page.has(".list-settings [role=alert]", 1);
    page.has(FORGET, 1);
}
