//! The chart: its cursor by mouse, finger and keys, its axis, the target that is dragged in it, the table.

use plateau::outcome::plan::PlanOutcome;
use plateau::state::plan_inputs::{CLIENTS, COMMISSION, REP_COST};
use plateau::state::{Measure, Workspace};
use plateau::wording::plateau as wording;
use serde_json::json;
use thirtyfour::Key;

use super::driver::PHONE;
use super::expected::{english, example_with, locale};
use super::page::{Page, plain, slider, wait_for};

/// The cursor's line and box.
const CURSOR: &str = ".chart .cursor";
/// The target's line.
const TARGET: &str = ".chart .target";
/// The labels of the value axis, smallest first, then those of the months.
const AXIS: &str = ".chart .axis text";

/// What the cursor says at a month of the opening example.
fn at(month: usize) -> String {
    let (locale, outcome) = (locale(), PlanOutcome::of(&Workspace::default()));
    let there = &outcome.what_if.months[month];
    let [low, _, high] = there.range.mrr.map(|mrr| locale.money(mrr));
    let now = if month == 0 { locale.messages.now().to_owned() } else { locale.month(month as u32) };
    let course = locale.messages.named(locale.messages.key_course(), &locale.money(there.mean.mrr));
    let range = locale.messages.named(locale.messages.key_range(), &locale.range(&low, &high));
    plain(&format!("{now}, {course}, {range}"))
}

/// Waits until the cursor says what there is at a month.
#[track_caller]
fn cursor_is_at(page: &Page, month: usize) {
    let lines = || page.texts(&format!("{CURSOR} text")).join(", ");
    wait_for(&format!("the cursor is at month {month}"), lines, |lines| *lines == at(month));
}

/// The place in the window of a month on the chart.
#[track_caller]
fn place_of(page: &Page, month: f64) -> [f64; 2] {
    page.script_with(
        "document.querySelector('.figure').scrollIntoView({ block: 'start', behavior: 'instant' });
         const grid = document.querySelector('.chart .grid path').getBoundingClientRect();
         const chart = document.querySelector('.chart').getBoundingClientRect();
         return [grid.left + grid.width * arguments[0] / 60, chart.top + 60]",
        &[json!(month)],
    )
}

#[test]
fn the_cursor_follows_a_mouse_and_its_box_stays_in_the_chart() {
    let page = Page::open("");
    page.is_painted();
    for month in [1, 12, 48, 60] {
        page.mouse("mouseMoved", place_of(&page, month as f64), false);
        cursor_is_at(&page, month);
        let [chart, cursor] = [page.area(".chart"), page.area(".cursor rect")];
        let [left, top, right, bottom] = cursor;
        let inside = left >= chart[0] - 0.5 && top >= chart[1] && right <= chart[2] + 0.5 && bottom <= chart[3];
        assert!(inside, "at month {month} the box {cursor:?} leaves the chart {chart:?}");
    }
    page.mouse("mouseMoved", [5.0, 5.0], false);
    page.has(CURSOR, 0);
}

#[test]
fn the_cursor_comes_by_a_finger_and_stays_until_the_finger_is_elsewhere() {
    let page = Page::open_with(&PHONE, "");
    page.is_painted();
    for month in [24, 48] {
        page.touch(&[place_of(&page, month as f64)]);
        cursor_is_at(&page, month);
    }
    let [left, top, ..] = page.area(".answer");
    page.touch(&[[left + 9.0, top + 9.0]]);
    page.has(CURSOR, 0);
    // A finger that scrolls the page points at nothing.
    let [x, y] = place_of(&page, 24.0);
    page.touch(&(0..8).map(|step| [x, y - 20.0 * f64::from(step)]).collect::<Vec<_>>());
    wait_for("the page has scrolled", || page.script::<f64>("return scrollY"), |scrolled| *scrolled > 0.0);
    page.has(CURSOR, 0);
}

#[test]
fn the_cursor_moves_by_keys_and_is_spoken() {
    let page = Page::open("");
    page.has(CURSOR, 0);
    page.focus(".month");
    page.has(CURSOR, 1);
    for (key, times, month) in
        [(Key::Right, 12, 12), (Key::Left, 1, 11), (Key::End, 1, 60), (Key::Home, 1, 0), (Key::Up, 24, 24)]
    {
        page.press_on(".month", key, times);
        page.becomes(".month", &month.to_string());
        cursor_is_at(&page, month);
        let spoken = page.attribute(".month", "aria-valuetext").unwrap_or_default();
        assert_eq!(plain(&spoken), at(month));
    }
    page.press(Key::Escape);
    page.has(CURSOR, 0);
    page.press(Key::Right);
    page.has(CURSOR, 1);
    page.press(Key::Tab);
    page.has(CURSOR, 0);
    assert_eq!((page.fragment(), page.is_enabled(english().undo())), (String::new(), Some(false)));
}

#[test]
fn the_chart_shows_revenue_clients_or_margin() {
    let page = Page::open("");
    page.unfold_more_inputs();
    page.type_into("rep-cost", "5000");
    let workspace = example_with(&[(&REP_COST, 5000.0)]);
    for measure in [Measure::Clients, Measure::Margin, Measure::Revenue] {
        page.choose("figcaption select", measure as usize);
        let workspace = Workspace { measure, ..workspace.clone() };
        let outcome = PlanOutcome::of(&workspace);
        page.shows(".chart .level text", &wording::plateau_label(&locale(), measure, &outcome));
        let summary = plain(&wording::chart_summary(&locale(), measure, &outcome));
        let label = || page.attribute(".chart", "aria-label").map(|label| plain(&label));
        wait_for("the chart has its summary", label, |label| label.as_deref() == Some(&summary));
        let has_money = page.texts(AXIS).iter().any(|text| text.contains('$'));
        assert_eq!(has_money, measure != Measure::Clients);
        page.has(".chart .band path[d*=H]", 1);
    }
    // A margin with commission has no likely range.
    page.choose("figcaption select", Measure::Margin as usize);
    page.type_into("commission", "2");
    page.has(".chart .band path[d*=H]", 0);
    page.press_on(".month", Key::Right, 1);
    page.has(&format!("{CURSOR} text"), 2);
    let mut workspace = example_with(&[(&REP_COST, 5000.0), (&COMMISSION, 2.0)]);
    workspace.measure = Measure::Margin;
    let link = page.links(|link| link.contains("commission=2"));
    page.visit(&link);
    let summary = wording::chart_summary(&locale(), Measure::Margin, &PlanOutcome::of(&workspace));
    assert_eq!(page.attribute(".chart", "aria-label").map(|label| plain(&label)), Some(plain(&summary)));
}

#[test]
fn the_axis_only_grows_while_a_slider_is_dragged() {
    let page = Page::open("");
    let into_view = "document.querySelector(arguments[0]).scrollIntoView({ block: 'center', behavior: 'instant' })";
    page.enter_lifetime();
    page.script_with::<()>(into_view, &[slider("lifetime").into()]);
    let [left, top, right, bottom] = page.area(&slider("lifetime"));
    let place = |part: f64| [left + (right - left) * part, f64::midpoint(top, bottom)];
    let axis = || page.texts(AXIS);
    let opening = axis();
    page.mouse("mousePressed", place(0.25), true);
    page.mouse("mouseMoved", place(0.95), true);
    let grown = wait_for("the axis has grown", axis, |axis| *axis != opening);
    page.mouse("mouseMoved", place(0.03), true);
    wait_for("the lifetime is short", || page.value("#lifetime"), |value| value.len() == 1);
    page.is_painted();
    assert_eq!(axis(), grown, "it stays while the pointer is down");
    page.mouse("mouseReleased", place(0.03), false);
    wait_for("it fits again", axis, |axis| *axis != grown);
}

/// The middle of the target's line, and where it ends on the right.
#[track_caller]
fn target_line(page: &Page) -> [[f64; 2]; 2] {
    page.script(
        "document.querySelector('.figure').scrollIntoView({ block: 'start', behavior: 'instant' });
         const line = document.querySelector('.chart .target path').getBoundingClientRect();
         const y = line.top + line.height / 2;
         return [[line.left + line.width / 2, y], [line.right, y]]",
    )
}

#[track_caller]
fn target(page: &Page) -> f64 {
    page.value("#target-mrr").replace(',', "").parse().expect("a number")
}

#[test]
fn the_target_is_dragged_by_a_mouse_in_one_step_for_undo() {
    let page = Page::open("");
    page.click_button(english().set_target());
    page.has(TARGET, 1);
    page.is_painted();
    let before = target(&page);
    let [[x, y], _] = target_line(&page);
    page.mouse("mouseMoved", [x, y], false);
    page.mouse("mousePressed", [x, y], true);
    let mut seen = vec![before];
    for step in 1..=6 {
        page.mouse("mouseMoved", [x, y + 10.0 * f64::from(step)], true);
        seen.push(target(&page));
    }
    assert!(seen.windows(2).all(|pair| pair[1] < pair[0]), "it follows down: {seen:?}");
    let [[_, line], _] = target_line(&page);
    assert!((line - y - 60.0).abs() < 6.0, "the line is under the pointer: {line}, not {}", y + 60.0);
    // It follows outside of the chart, too, and ends at the axis.
    page.mouse("mouseMoved", [x, y + 2_000.0], true);
    assert_eq!(target(&page), 0.0);
    page.mouse("mouseMoved", [x, y + 30.0], true);
    page.mouse("mouseReleased", [x, y + 30.0], false);
    let last = target(&page);
    page.mouse("mouseMoved", [x, y + 50.0], false);
    assert_eq!(target(&page), last, "once it is let go, only the cursor moves");
    page.click_button(english().undo());
    wait_for("the drag is undone", || target(&page), |now| *now == before);
}

#[test]
fn a_finger_drags_the_target_by_its_handle_and_scrolls_elsewhere() {
    let page = Page::open_with(&PHONE, "");
    page.click_button(english().set_target());
    page.has(TARGET, 1);
    page.is_painted();
    for by_handle in [true, false] {
        let before = target(&page);
        let [[middle, y], [right, _]] = target_line(&page);
        let x = if by_handle { right - 10.0 } else { middle };
        let moves: Vec<[f64; 2]> = (0..6).map(|step| [x, y + 8.0 * f64::from(step)]).collect();
        page.touch(&moves);
        page.is_painted();
        assert_eq!(target(&page) < before, by_handle, "from {x}: {before} to {}", target(&page));
    }
}

#[test]
fn the_months_are_a_table_with_the_numbers_of_the_model() {
    let page = Page::open("");
    assert_eq!(page.count("table"), 0, "it is made only while it is open");
    page.unfold_more_inputs();
    page.type_into("clients", "3");
    page.type_into("rep-cost", "1500");
    page.unfold(".table details");
    let outcome = PlanOutcome::of(&example_with(&[(&CLIENTS, 3.0), (&REP_COST, 1500.0)]));
    assert_eq!(page.texts(".table thead th"), wording::month_columns(&locale(), &outcome));
    let plain_rows = |rows: Vec<Vec<String>>| -> Vec<Vec<String>> {
        rows.iter().map(|row| row.iter().map(|cell| plain(cell)).collect()).collect()
    };
    let read = "return [...document.querySelectorAll('.table tbody tr')]
        .map((row) => [...row.children].map((cell) => cell.textContent))";
    let expected = plain_rows(wording::month_rows(&locale(), &outcome));
    wait_for("the rows are the model's", || plain_rows(page.script(read)), |rows| *rows == expected);
    assert_eq!(expected.len(), 61);
    page.press_on(&slider("reps"), Key::Right, 1);
    wait_for("the table follows", || plain_rows(page.script(read)), |rows| rows[60] != expected[60]);
    page.click(".table summary");
    page.has("table", 0);
}
