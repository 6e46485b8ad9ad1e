//! The target: set, typed, moved by keys, dragged; its chance; removed.

use serde_json::{Value, json};
use thirtyfour::Key;

use super::browser::{DESK, PHONE, Setup};
use super::page::{Page, STATUS, comes, slider};

/// The target's line and words in the chart.
const LINE: &str = ".chart .target";

/// The chance that scripts get for the example with this target, in whole per cent.
#[track_caller]
fn chance(page: &Page, mrr: f64, month: u32, reps: u32) -> String {
    let plan = json!({ "reps": reps, "signUpsPerRepPerMonth": 1.0 / 6.0,
        "segments": [{ "signUpShare": 1, "monthlyFee": 10_000, "monthlyChurn": 1.0 / 12.0 }] });
    let target = json!({ "mrr": mrr, "month": month });
    let answer: Value = page.js_with("return window.plateau.chance(...arguments)", &[plan, target]);
    let probability = answer["probability"].as_f64().expect("a probability");
    assert!((0.005..=0.995).contains(&probability), "told to a tenth of a per cent: {probability}");
    format!("{:.0}%", probability * 100.0)
}

/// Where the target's line is in the window, the chart's box, and the value that the axis ends at.
fn place(page: &Page) -> [f64; 5] {
    page.js("document.querySelector('.figure').scrollIntoView({ block: 'start', behavior: 'instant' });
         const line = document.querySelector('.chart .target path').getBoundingClientRect();
         const box = document.querySelector('.chart').getBoundingClientRect();
         return [line.left, line.right, line.top + line.height / 2, box.top, box.bottom]")
}

fn mouse(page: &Page, kind: &str, x: f64, y: f64) {
    let buttons = u32::from(kind != "mouseReleased");
    let event = json!({ "type": kind, "x": x, "y": y, "button": "left", "buttons": buttons, "clickCount": 1 });
    page.browser.protocol("Input.dispatchMouseEvent", event);
}

fn mrr(page: &Page) -> f64 {
    page.value("#target-mrr").replace([',', ' '], "").parse().expect("a number")
}

#[test]
fn a_target_is_set_with_its_chance_and_removed() {
    let page = Page::open("");
    assert_eq!(page.texts(LINE).len(), 0);
    page.push("Set a target");
    let (aim, month) =
        comes("it is set", || (page.value("#target-mrr"), page.value("#target-month")), |v| !v.0.is_empty());
    assert_eq!((aim.as_str(), month.as_str()), ("25,000", "24"), "above the plateau, in two years");
    let likely = chance(&page, 25_000.0, 24, 1);
    page.shows("#target-mrr-hint", &format!("{likely} chance of $25,000 by month 24"));
    page.shows(LINE, &format!("target $25,000: {likely} chance"));
    page.shows(STATUS, &format!("{likely} chance of $25,000 by month 24"));
    let link = page.linked(|hash| hash.contains("target=25000x24"));
    page.visit(&link);
    page.shows("#target-mrr-hint", &format!("{likely} chance of $25,000 by month 24"));
    page.push("Remove the target");
    comes("it is gone", || page.texts(LINE).len() + page.texts("#target-mrr").len(), |n| *n == 0);
    page.linked(|hash| hash == "#/plateau");
}

#[test]
fn the_chance_follows_what_is_typed_and_the_plan() {
    let page = Page::open("");
    page.push("Set a target");
    page.type_into("target-mrr", "20000");
    page.type_into("target-month", "60");
    page.shows("#target-mrr-hint", &format!("{} chance of $20,000 by month 60", chance(&page, 20_000.0, 60, 1)));
    page.press_on(&slider("reps"), Key::Right, 1);
    page.shows("#target-mrr-hint", &format!("{} chance of $20,000 by month 60", chance(&page, 20_000.0, 60, 2)));
    page.press_on(&slider("reps"), Key::End, 1);
    page.shows("#target-mrr-hint", "99.9% chance");
    for (id, typed, sentence) in [
        ("target-mrr", "much", "“much” is not a number. Until then 20,000 counts."),
        ("target-month", "0", "Type a number from 1 to 120. Until then 60 counts."),
        ("target-month", "1.5", "Type a whole number. Until then 60 counts."),
    ] {
        page.paste_into(id, typed);
        page.shows(&format!("#{id}-hint .problem"), sentence);
        page.press(Key::Escape);
    }
    page.linked(|hash| hash.contains("target=20000x60"));
}

#[test]
fn the_target_moves_by_keys() {
    let page = Page::open("");
    page.push("Set a target");
    for (id, key, value, spoken, part) in [
        ("target-mrr", Key::Right, "30,000", "$30,000", "target=30000x24"),
        ("target-mrr", Key::Left, "25,000", "$25,000", "target=25000x24"),
        ("target-mrr", Key::PageUp, "80,000", "$80,000", "target=80000x24"),
        ("target-mrr", Key::Home, "1,000", "$1,000", "target=1000x24"),
        ("target-month", Key::Right, "25", "25 months", "target=1000x25"),
        ("target-month", Key::PageDown, "13", "13 months", "target=1000x13"),
    ] {
        let before = page.attribute(&format!("{LINE} path"), "d");
        page.press_on(&slider(id), key, 1);
        page.becomes(&format!("#{id}"), value);
        assert_eq!(page.attribute(&slider(id), "aria-valuetext").as_deref(), Some(spoken));
        page.linked(|hash| hash.contains(part));
        assert!(id == "target-month" || page.attribute(&format!("{LINE} path"), "d") != before, "the line has moved");
    }
}

#[test]
fn the_target_is_dragged_by_a_mouse_in_one_step() {
    let page = Page::open("");
    page.push("Set a target");
    page.painted();
    let [left, right, y, ..] = place(&page);
    let middle = left + (right - left) / 2.0;
    mouse(&page, "mousePressed", middle, y);
    let mut seen = vec![mrr(&page)];
    for step in 1..=6 {
        mouse(&page, "mouseMoved", middle, y + 10.0 * f64::from(step));
        seen.push(mrr(&page));
    }
    assert!(seen.windows(2).all(|pair| pair[1] < pair[0]), "it follows down: {seen:?}");
    let [.., line, _, _] = place(&page);
    assert!((line - (y + 60.0)).abs() < 6.0, "the line is under the pointer: {line}, not {}", y + 60.0);
    // It goes on outside of the chart, and ends at the axis.
    mouse(&page, "mouseMoved", middle, y + 2_000.0);
    assert_eq!(mrr(&page), 0.0);
    mouse(&page, "mouseMoved", middle, y + 30.0);
    mouse(&page, "mouseReleased", middle, y + 30.0);
    let last = mrr(&page);
    assert!(last > 0.0 && last < 25_000.0, "{last}");
    // What moves then moves only the cursor.
    mouse(&page, "mouseMoved", middle, y + 50.0);
    assert_eq!(mrr(&page), last);
    page.push("Undo");
    page.becomes("#target-mrr", "25,000");
}

#[test]
fn a_finger_drags_the_target_by_its_handle_and_scrolls_elsewhere() {
    let page = Page::open_with(&PHONE, "");
    page.push("Set a target");
    page.painted();
    let [left, right, y, ..] = place(&page);
    let touch = |kind: &str, points: &[(f64, f64)]| {
        let points: Vec<Value> = points.iter().map(|(x, y)| json!({ "x": x, "y": y })).collect();
        page.browser.protocol("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": points }));
    };
    for (x, moves) in [(right - 10.0, true), (left + 20.0, false)] {
        let before = mrr(&page);
        let [.., y, _, _] = if moves { [0.0, 0.0, y, 0.0, 0.0] } else { place(&page) };
        touch("touchStart", &[(x, y)]);
        for step in 1..=5 {
            touch("touchMove", &[(x, y + 8.0 * f64::from(step))]);
        }
        touch("touchEnd", &[]);
        page.painted();
        assert_eq!(mrr(&page) < before, moves, "from {x}: {before} to {}", mrr(&page));
    }
}

#[test]
fn a_horizon_shorter_than_the_target_brings_it_in_sight() {
    let page = Page::open("");
    page.push("Set a target");
    page.open_more();
    page.type_into("horizon", "12");
    page.shows("#target-mrr-hint", &format!("{} chance of $25,000 by month 12", chance(&page, 25_000.0, 12, 1)));
    // What was aimed at is kept for the day that the chart is long enough again.
    page.linked(|hash| hash.contains("target=25000x24") && hash.contains("months=12"));
    page.type_into("horizon", "48");
    page.shows("#target-mrr-hint", "by month 24");
}

#[test]
fn a_target_where_there_is_no_plateau() {
    let page = Page::open("");
    page.push("A rep every half year");
    page.push("Set a target");
    page.shows("#target-mrr-hint", "by month 24");
    assert!(mrr(&page) > 20_000.0);
}

#[test]
fn the_target_belongs_to_revenue() {
    let page = Page::open("");
    page.push("Set a target");
    page.choose("figcaption select", "clients");
    comes("its line is gone", || page.texts(LINE).len(), |n| *n == 0);
    page.shows("#target-mrr-hint", "chance of $25,000");
}

#[test]
fn the_target_in_polish() {
    let page = Page::open_with(&Setup { languages: "pl", ..DESK }, "");
    page.push("Ustal cel");
    let likely = chance(&page, 25_000.0, 24, 1);
    page.shows("#target-mrr-hint", &format!("{likely} szans na 25 000 $ do miesiąca 24"));
    page.shows(LINE, &format!("cel 25 000 $: szansa {likely}"));
    page.type_into("target-mrr", "20 000,5");
    page.linked(|hash| hash.contains("target=20000.5x24"));
    page.push("Usuń cel");
    comes("it is gone", || page.texts(LINE).len(), |n| *n == 0);
}
