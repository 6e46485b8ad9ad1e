//! The chart: what it measures, its cursor, its axis, and the months as a table.

use serde_json::{Value, json};
use thirtyfour::Key;

use super::browser::{DESK, PHONE, Setup};
use super::page::{COURSE, MEASURES, Page, comes, eventually, slider};

/// The cursor's line with its box.
const CURSOR: &str = ".chart .cursor";

fn lines(page: &Page) -> Vec<String> {
    page.texts(".chart .cursor text")
}

/// A place in the window over this month of the chart.
fn over(page: &Page, month: f64) -> (f64, f64) {
    page.js_with(
        "document.querySelector('.figure').scrollIntoView({ block: 'start', behavior: 'instant' });
         const grid = document.querySelector('.chart .grid path').getBoundingClientRect();
         const chart = document.querySelector('.chart').getBoundingClientRect();
         return [grid.left + grid.width * arguments[0] / 60, chart.top + 60]",
        &[json!(month)],
    )
}

fn mouse(page: &Page, kind: &str, (x, y): (f64, f64)) {
    let buttons = u32::from(kind == "mousePressed" || kind == "mouseDragged");
    let kind = if kind == "mouseDragged" { "mouseMoved" } else { kind };
    let button = if kind == "mouseMoved" && buttons == 0 { "none" } else { "left" };
    let event = json!({ "type": kind, "x": x, "y": y, "button": button, "buttons": buttons, "clickCount": 1 });
    page.browser.protocol("Input.dispatchMouseEvent", event);
}

fn tap(page: &Page, (x, y): (f64, f64)) {
    for (kind, points) in [("touchStart", json!([{ "x": x, "y": y }])), ("touchEnd", json!([]))] {
        page.browser.protocol("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": points }));
    }
}

fn summary(page: &Page) -> String {
    page.attribute(".chart", "aria-label").unwrap_or_default().replace('\u{a0}', " ")
}

#[test]
fn the_switch_shows_revenue_clients_or_margin() {
    let page = Page::open("");
    page.open_more();
    page.type_into("rep-cost", "5000");
    let revenue = page.attribute(COURSE, "d");
    for (measure, parts, level) in [
        ("clients", ["Clients over 60 months", "from 0 clients now to 1.99 clients"], "plateau 2 clients"),
        ("margin", ["Margin after sales cost", "from -$5,000 now to $14,892"], "plateau $15,000"),
        ("revenue", ["Monthly recurring revenue over 60 months", "from $0 now to $19,892"], "plateau $20,000"),
    ] {
        page.choose(MEASURES, measure);
        page.shows(".chart .level text", level);
        for part in parts {
            assert!(summary(&page).contains(part), "{part}: {}", summary(&page));
        }
        assert!(summary(&page).contains("likely between"), "{}", summary(&page));
        assert!(page.texts(".key").contains(&"likely range".to_owned()));
        page.linked(|hash| hash.contains(&format!("show={measure}")) != (measure == "revenue"));
    }
    assert_eq!(page.attribute(COURSE, "d"), revenue);
    // Whatever is shown, the answer is the same.
    page.choose(MEASURES, "clients");
    page.shows(".chart .level text", "2 clients");
    page.answers("$20,000 a month");
    let axis = page.texts(".chart .axis text").join(" ");
    assert!(!axis.contains('$'), "clients are not money: {axis}");
    let link = page.linked(|hash| hash.contains("show=clients"));
    page.visit(&link);
    assert_eq!(page.value(MEASURES), "clients");
    page.shows(".chart .level text", "2 clients");
}

#[test]
fn margin_with_commission_has_no_likely_range() {
    let page = Page::open("");
    page.open_more();
    page.choose(MEASURES, "margin");
    comes(
        "there is a range",
        || page.attribute(".chart .band path", "d"),
        |d| d.as_ref().is_some_and(|d| d.len() > 100),
    );
    page.type_into("commission", "2");
    comes("there is none", || page.attribute(".chart .band path", "d").unwrap_or_default(), String::is_empty);
    assert!(!page.texts(".key").contains(&"likely range".to_owned()));
    assert!(!summary(&page).contains("likely"), "{}", summary(&page));
    page.focus(".month");
    comes("the cursor does not tell one", || lines(&page).len(), |n| *n == 2);
}

/// What the example brings at a month, as the cursor tells it.
fn at(page: &Page, month: usize) -> String {
    let plan = json!({ "reps": 1, "signUpsPerRepPerMonth": 1.0 / 6.0,
        "segments": [{ "signUpShare": 1, "monthlyFee": 10_000, "monthlyChurn": 1.0 / 12.0 }] });
    let written: String = page.js_with(
        "const { mrr, mrrP10, mrrP90 } = window.plateau.project(arguments[0]).months[arguments[1]];
         const [mean, low, high] = [mrr, mrrP10, mrrP90].map((v) => v.toLocaleString('en', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 }));
         return `month ${arguments[1]}, expected ${mean}, likely range ${low === high ? low : `${low} – ${high}`}`",
        &[plan, json!(month)],
    );
    written.replace('\u{a0}', " ")
}

#[test]
fn the_cursor_moves_by_keys_and_is_told_in_words() {
    let page = Page::open("");
    assert_eq!(page.texts(CURSOR).len(), 0);
    page.focus(".month");
    comes("it stands at now", || lines(&page).first().cloned(), |line| line.as_deref() == Some("now"));
    for (key, times, month) in
        [(Key::Right, 12, 12), (Key::Left, 1, 11), (Key::End, 1, 60), (Key::Home, 1, 0), (Key::Up, 24, 24)]
    {
        page.press_on(".month", key, times);
        comes("the slider is there", || page.value(".month"), |value| *value == month.to_string());
        if month > 0 {
            let words = at(&page, month);
            comes("the cursor is there", || lines(&page).join(", "), |lines| *lines == words);
            let spoken = page.attribute(".month", "aria-valuetext").unwrap_or_default().replace('\u{a0}', " ");
            assert_eq!(spoken, words);
        }
    }
    page.press(Key::Escape);
    comes("it is hidden", || page.texts(CURSOR).len(), |n| *n == 0);
    page.press(Key::Right);
    comes("it is there again", || page.texts(CURSOR).len(), |n| *n == 1);
    page.press(Key::Tab);
    comes("it goes with the focus", || page.texts(CURSOR).len(), |n| *n == 0);
    assert_eq!((page.hash(), page.can_push("Undo")), (String::new(), Some(false)), "looking changes nothing");
}

#[test]
fn the_cursor_follows_a_mouse() {
    let page = Page::open("");
    page.painted();
    for month in [12, 48, 60] {
        mouse(&page, "mouseMoved", over(&page, f64::from(month)));
        let words = at(&page, month as usize);
        comes("the cursor is there", || lines(&page).join(", "), |lines| *lines == words);
        let inside: bool = page.js("const box = document.querySelector('.cursor rect').getBoundingClientRect();
            const chart = document.querySelector('.chart').getBoundingClientRect();
            return box.left >= chart.left - .5 && box.right <= chart.right + .5 && box.top >= chart.top && box.bottom <= chart.bottom");
        assert!(inside, "the box at month {month} leaves the chart");
        let fits: Vec<String> = page.js("const box = document.querySelector('.cursor rect').getBoundingClientRect();
            return [...document.querySelectorAll('.cursor text')].filter((t) => t.getBoundingClientRect().right > box.right + .5).map((t) => `${t.textContent} to ${t.getBoundingClientRect().right}, the box to ${box.right}`)");
        assert!(fits.is_empty(), "words leave the box: {fits:?}");
    }
    mouse(&page, "mouseMoved", (5.0, 5.0));
    comes("it leaves with the mouse", || page.texts(CURSOR).len(), |n| *n == 0);
}

#[test]
fn the_cursor_comes_by_touch_and_stays_until_another() {
    let page = Page::open_with(&PHONE, "");
    page.painted();
    tap(&page, over(&page, 24.0));
    let words = at(&page, 24);
    comes("the cursor is there", || lines(&page).join(", "), |lines| *lines == words);
    tap(&page, over(&page, 48.0));
    let words = at(&page, 48);
    comes("the cursor is elsewhere", || lines(&page).join(", "), |lines| *lines == words);
    let aside: (f64, f64) = page.js(
        "const box = document.querySelector('.answer').getBoundingClientRect(); return [box.left + 9, box.top + 9]",
    );
    tap(&page, aside);
    comes("it is gone", || page.texts(CURSOR).len(), |n| *n == 0);
}

#[test]
fn the_axis_only_grows_while_a_pointer_is_down() {
    let page = Page::open("");
    let (left, right, y): (f64, f64, f64) = page.js_with(
        "const slider = document.querySelector(arguments[0]); slider.scrollIntoView({ block: 'center', behavior: 'instant' });
         const box = slider.getBoundingClientRect(); return [box.left, box.right, box.top + box.height / 2]",
        &[json!(slider("lifetime"))],
    );
    let place = |part: f64| (left + (right - left) * part, y);
    let top = || page.texts(".chart .axis text").into_iter().rfind(|text| text.starts_with('$')).unwrap_or_default();
    let opening = top();
    mouse(&page, "mousePressed", place(0.25));
    mouse(&page, "mouseDragged", place(0.95));
    let grown = comes("the axis has grown", top, |top| *top != opening);
    mouse(&page, "mouseDragged", place(0.05));
    comes(
        "the lifetime is short",
        || page.value("#lifetime"),
        |value| value.parse::<u32>().is_ok_and(|value| value < 5),
    );
    page.painted();
    assert_eq!(top(), grown, "it stays while the pointer is down");
    mouse(&page, "mouseReleased", place(0.05));
    let small = comes("it fits again", top, |top| *top != grown);
    assert_ne!(small, opening);
    // By keys it fits at once.
    page.press_on(&slider("lifetime"), Key::End, 1);
    comes("it fits", top, |top| *top == grown || *top != small);
}

#[test]
fn the_months_are_a_table_with_the_numbers_of_the_model() {
    let page = Page::open("");
    assert_eq!(page.texts("table").len(), 0, "it is built only when it is open");
    page.open_more();
    page.type_into("clients", "3");
    page.type_into("rep-cost", "1500");
    page.unfold(".table details");
    assert_eq!(page.texts("thead th"), ["Month", "Clients", "Revenue", "Likely range", "Sign-ups", "Lost", "Margin"]);
    assert_eq!(page.text("caption"), summary(&page));
    let plan = json!({ "reps": 1, "signUpsPerRepPerMonth": 1.0 / 6.0, "repMonthlyCost": 1500,
        "segments": [{ "signUpShare": 1, "monthlyFee": 10_000, "monthlyChurn": 1.0 / 12.0, "startingClients": 3 }] });
    let months: Vec<Value> = page.js_with("return window.plateau.project(arguments[0]).months", &[plan]);
    let rows = page.js::<Vec<Vec<String>>>(
        "return [...document.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent))",
    );
    assert_eq!((rows.len(), months.len()), (61, 61));
    let number = |text: &str| {
        let bare: String = text.chars().filter(|c| c.is_ascii_digit() || matches!(c, '.' | '-')).collect();
        bare.parse::<f64>().unwrap_or_else(|error| panic!("{text}: {error}"))
    };
    for (place, (row, month)) in rows.iter().zip(&months).enumerate() {
        let given = |name: &str| month[name].as_f64().expect("a number");
        let range: Vec<f64> = row[3].split('–').map(number).collect();
        let range = (range[0], *range.last().expect("one end at least"));
        for (told, name, slack) in [
            (number(&row[0]), "month", 0.0),
            (number(&row[1]), "clients", 0.0051),
            (number(&row[2]), "mrr", 0.51),
            (range.0, "mrrP10", 0.51),
            (range.1, "mrrP90", 0.51),
            (number(&row[4]), "signUps", 0.0051),
            (number(&row[5]), "lost", 0.0051),
            (number(&row[6]), "profit", 0.51),
        ] {
            assert!((told - given(name)).abs() <= slack, "month {place}: {name} is {}, not {told}", given(name));
        }
    }
    page.press_on(&slider("reps"), Key::Right, 1);
    comes("the table follows", || page.text("tbody tr:last-child td:nth-child(3)"), |cell| cell != &rows[60][2]);
    page.click(".table summary");
    eventually("it is taken away", || page.texts("table").is_empty());
}

#[test]
fn the_chart_in_polish() {
    let page = Page::open_with(&Setup { languages: "pl", ..DESK }, "");
    page.choose(MEASURES, "clients");
    page.shows(".chart .level text", "plateau 2 klienci");
    comes("the summary is Polish", || summary(&page), |summary| summary.contains("Klienci, okres: 60 miesięcy"));
    page.press_on(".month", Key::End, 1);
    comes("the cursor is Polish", || lines(&page).first().cloned(), |line| line.as_deref() == Some("miesiąc 60"));
    page.unfold(".table details");
    assert_eq!(page.texts("thead th")[..3], ["Miesiąc", "Klienci", "Przychód"]);
}
