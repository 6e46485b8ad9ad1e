//! Every input by keys and by typing; what else shows it follows.

use thirtyfour::Key;

use super::page::{COURSE, Page, comes, slider};

/// A slider, the key, how often, what stands in its field then, what is spoken, what the sentence says.
type Step = (&'static str, Key, usize, &'static str, &'static str, &'static str);

#[test]
fn each_slider_moves_by_keys() {
    let page = Page::open("");
    let (lifetime, reps, every) = ("lifetime", "reps", "months-per-sign-up");
    let steps: [Step; 20] = [
        (lifetime, Key::Right, 1, "13", "13 months", "$21,667"),
        (lifetime, Key::Up, 1, "14", "14 months", "$23,333"),
        (lifetime, Key::Left, 2, "12", "12 months", "$20,000"),
        (lifetime, Key::PageUp, 1, "18", "18 months", "$30,000"),
        (lifetime, Key::PageUp, 1, "24", "24 months", "$40,000"),
        (lifetime, Key::End, 1, "48", "48 months", "$80,000"),
        (lifetime, Key::Home, 1, "1", "1 month", "$1,667"),
        (lifetime, Key::PageDown, 1, "1", "1 month", "$1,667"),
        (lifetime, Key::Right, 11, "12", "12 months", "$20,000"),
        (reps, Key::Right, 1, "2", "2 sales reps", "$40,000"),
        (reps, Key::PageUp, 1, "5", "5 sales reps", "$100,000"),
        (reps, Key::End, 1, "12", "12 sales reps", "$240,000"),
        (reps, Key::Home, 1, "0", "0 sales reps", "no revenue"),
        (reps, Key::Up, 1, "1", "1 sales rep", "$20,000"),
        (every, Key::Left, 3, "3", "3 months", "$40,000"),
        (every, Key::PageUp, 1, "9", "9 months", "$13,333"),
        (every, Key::PageDown, 1, "3", "3 months", "$40,000"),
        (every, Key::End, 1, "24", "24 months", "$5,000"),
        (every, Key::Home, 1, "1", "1 month", "$120,000"),
        (every, Key::Right, 5, "6", "6 months", "$20,000"),
    ];
    for (id, key, times, field, spoken, answer) in steps {
        let thumb = slider(id);
        page.press_on(&thumb, key.clone(), times);
        comes(&format!("{id} is {field}"), || page.value(&format!("#{id}")), |value| value == field);
        page.answers(answer);
        assert_eq!(page.attribute(&thumb, "aria-valuetext").as_deref(), Some(spoken));
        assert_eq!(page.value(&thumb), field);
    }
}

#[test]
fn a_longer_lifetime_moves_sentence_tiles_and_chart() {
    let page = Page::open("");
    let course = page.attribute(COURSE, "d");
    let summary = page.attribute("svg.chart", "aria-label");
    page.press_on(&slider("lifetime"), Key::Right, 12);
    page.answers("$40,000 a month");
    let tiles = page.texts(".tile");
    for (title, part) in [("Plateau", "$40,000"), ("Plateau", "4 clients"), ("Client lifetime", "24 months")] {
        assert!(tiles.iter().any(|tile| tile.starts_with(title) && tile.contains(part)), "{title} {part}: {tiles:?}");
    }
    assert_ne!(page.attribute(COURSE, "d"), course);
    assert_ne!(page.attribute("svg.chart", "aria-label"), summary);
    assert_eq!(page.value("#churn"), "4.17");
    assert_eq!(page.attribute(&slider("churn"), "aria-valuetext").as_deref(), Some("4.17%"));
    assert!(page.text("svg.chart .level text").contains("$40,000"));
}

#[test]
fn each_field_counts_as_soon_as_it_is_typed() {
    let page = Page::open("");
    page.open_more();
    for (id, typed, answer) in [
        ("lifetime", "24", "$40,000"),
        ("reps", "2", "$80,000"),
        ("months-per-sign-up", "3", "$160,000"),
        ("fee", "5000", "$80,000"),
        ("clients", "16", "you are on it"),
        ("clients", "20", "you shrink to $80,000"),
        ("clients", "0", "$80,000 a month"),
        ("fee", "12,500.5", "$200,008"),
        ("fee", " $ 5 000 ", "$80,000"),
        ("lifetime", "7.5", "$25,000"),
    ] {
        page.type_into(id, typed);
        page.answers(answer);
        assert_eq!(page.value(&format!("#{id}")), typed, "what is typed stays as it was typed");
        assert_eq!(page.attribute(&format!("#{id}"), "aria-invalid"), None);
    }
    // The slider shows the step next to it and speaks the very value.
    let thumb = slider("lifetime");
    assert_eq!(page.attribute(&thumb, "aria-valuetext").as_deref(), Some("7.5 months"));
    for (id, value) in [("reps", "2"), ("months-per-sign-up", "3")] {
        assert_eq!(page.value(&slider(id)), value);
    }
}

#[test]
fn a_field_that_is_left_is_written_as_the_page_writes_numbers() {
    let page = Page::open("");
    page.open_more();
    for (leave, typed, shown) in [(Key::Tab, "12500", "12,500"), (Key::Enter, "1234567.5", "1,234,567.5")] {
        page.type_into("fee", typed);
        page.press(leave);
        comes("the fee is written anew", || page.value("#fee"), |value| value == shown);
    }
}

#[test]
fn a_value_beyond_the_slider_counts_and_the_slider_stands_at_its_end() {
    let page = Page::open("");
    page.type_into("lifetime", "200");
    page.answers("$333,333");
    let thumb = slider("lifetime");
    assert_eq!(page.value(&thumb), "48");
    assert_eq!(page.attribute(&thumb, "aria-valuetext").as_deref(), Some("200 months"));
    page.press_on(&thumb, Key::Left, 1);
    page.answers("$78,333");
}

#[test]
fn a_preset_is_the_way_back_to_the_example() {
    let page = Page::open("");
    page.open_more();
    page.type_into("fee", "1");
    page.type_into("reps", "x");
    page.answers("$2 a month");
    page.push("Growing into the plateau");
    page.answers("$20,000 a month");
    assert_eq!(page.values(), ["12", "1", "6", "10,000", "0"]);
    page.linked(|hash| hash == "#/plateau");
}

#[test]
fn a_pointer_moves_a_slider() {
    let page = Page::open("");
    let place: (f64, f64) = page.js_with(
        "const slider = document.querySelector(arguments[0]); slider.scrollIntoView({ block: 'center', behavior: 'instant' });
         const box = slider.getBoundingClientRect(); return [box.right - 3, box.top + box.height / 2]",
        &[slider("lifetime").into()],
    );
    let at = |kind: &str, buttons: u32| {
        let event = serde_json::json!({
            "type": kind, "x": place.0, "y": place.1, "button": "left", "buttons": buttons, "clickCount": 1,
        });
        page.browser.protocol("Input.dispatchMouseEvent", event);
    };
    at("mousePressed", 1);
    page.answers("$80,000");
    at("mouseReleased", 0);
    comes("the lifetime is 48", || page.value("#lifetime"), |value| value == "48");
}
