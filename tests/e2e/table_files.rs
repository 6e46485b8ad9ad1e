//! Tables from files: chosen or dropped where tables are pasted, in any encoding, compressed or not.

use plateau::import::periods::Periods;
use plateau::import::survey::Survey;
use plateau::import::table_file::TableFileError;
use plateau::wording::table::file_problem;
use plateau::wording::{nps, retention};

use super::expected::{english, locale};
use super::page::Page;

/// A script that makes a file of bytes in the variable `file`. `bytes` is an expression for them.
fn file_of(bytes: &str) -> String {
    format!("const file = new File([{bytes}], 'table.csv'); const data = new DataTransfer(); data.items.add(file);")
}

/// Chooses a file beside a field.
fn choose(page: &Page, field: &str, bytes: &str) {
    page.script::<()>(&format!(
        "return (async () => {{ {} const input = document.getElementById('{field}').closest('.paste').querySelector('[type=file]');
         input.files = data.files; input.dispatchEvent(new Event('change', {{ bubbles: true }})); }})()",
        file_of(bytes)
    ));
}

/// Drops a file on a field.
fn drop_on(page: &Page, field: &str, bytes: &str) {
    page.script::<()>(&format!(
        "return (async () => {{ {}
         for (const name of ['dragover', 'drop']) {{
           const event = new DragEvent(name, {{ dataTransfer: data, bubbles: true, cancelable: true }});
           if (document.getElementById('{field}').dispatchEvent(event)) throw new Error('the browser would open it');
         }} }})()",
        file_of(bytes)
    ));
}

const ANSWERS: &str = "score;client;rep\n9;Żabka;Łucja\n3;Bolt;Ben\n10;City;Łucja\n";
const PERIODS: &str = "Q1,40,6,3,43\nQ2,43,2,1,44\n";

#[test]
fn answers_come_from_a_file_in_any_encoding() {
    let utf8 = format!("{ANSWERS:?}");
    let utf16 = format!("'\\ufeff' + {utf8}");
    let files = [
        utf8.clone(),
        format!("new Uint8Array(new Uint16Array([...({utf16})].map((c) => c.charCodeAt(0))).buffer)"),
        // Windows-1250: Ż, ł.
        format!("Uint8Array.from([...{utf8}], (c) => ({{ 'Ż': 0xaf, 'Ł': 0xa3 }})[c] ?? c.charCodeAt(0))"),
        format!(
            "await new Response(new Blob([{utf8}]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer()"
        ),
    ];
    let page = Page::open("#/nps");
    let expected = Survey::read(ANSWERS, &[]);
    for file in files {
        choose(&page, "paste-answers", &file);
        page.becomes("#paste-answers", ANSWERS);
        page.shows(".read", &nps::reading(&locale(), &expected).count);
        page.click(".paste .hint button");
        page.becomes("#paste-answers", "");
    }
    assert_eq!(page.console(), [""; 0]);
}

#[test]
fn periods_come_from_a_file_that_is_dropped_and_undo_takes_them_back() {
    let page = Page::open("#/retention");
    drop_on(&page, "paste-periods", &format!("{PERIODS:?}"));
    page.becomes("#paste-periods", PERIODS);
    let read = Periods::read(PERIODS, &[], 3.0);
    page.shows(".read", &retention::periods::reading(&locale(), &read).count);
    page.has(".drop-sign", 0);
    page.click_button(english().undo());
    page.becomes("#paste-periods", "");
}

#[test]
fn files_that_are_no_tables_are_refused_with_a_way_out() {
    let page = Page::open("#/retention");
    page.paste_into("paste-periods", PERIODS);
    let refused = [
        ("new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0])", file_problem(&locale(), TableFileError::Workbook)),
        ("new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])", english().not_text()),
        ("new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3])", file_problem(&locale(), TableFileError::Unreadable)),
        ("new Uint8Array(50000001).fill(65)", file_problem(&locale(), TableFileError::TooLarge)),
    ];
    for (bytes, why) in refused {
        choose(&page, "paste-periods", bytes);
        page.shows(".choose-file .problem", why);
        page.becomes("#paste-periods", PERIODS);
    }
    choose(&page, "paste-periods", "'Q1,40,6,3,43'");
    page.has(".choose-file .problem", 0);
    page.becomes("#paste-periods", "Q1,40,6,3,43");
    assert_eq!(page.console(), [""; 0]);
}
