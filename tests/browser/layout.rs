//! Where things are: nothing sideways, the answer in sight, targets large enough, long numbers.

use serde_json::{Value, json};

use super::browser::{DESK, PHONE, Setup};
use super::page::{Page, comes, eventually, slider};

/// Widths that people have, narrowest first.
const WIDTHS: [u32; 5] = [320, 360, 768, 1280, 1920];

/// What reaches out of the page sideways, or out of the chart; empty when all is well.
const OUTSIDE: &str = "
    const width = arguments[0], found = [];
    const root = document.documentElement;
    if (root.scrollWidth > width || innerWidth > width) found.push(`the page is ${Math.max(root.scrollWidth, innerWidth)} wide`);
    for (const element of document.body.querySelectorAll('*')) {
      // What is wide scrolls by itself.
      if (element.closest('.wide') && !element.matches('.wide')) continue;
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      const name = `${element.localName}.${element.className?.baseVal ?? element.className} “${element.textContent.slice(0, 40)}”`;
      if (box.left < -0.5 || box.right > width + 0.5) found.push(`${name} from ${box.left} to ${box.right}`);
      const chart = element.closest('svg')?.getBoundingClientRect();
      if (element.localName === 'text' && (box.left < chart.left - 0.5 || box.right > chart.right + 0.5 || box.top < chart.top - 0.5 || box.bottom > chart.bottom + 0.5))
        found.push(`${name} is cut off by the chart: ${JSON.stringify(box)} in ${JSON.stringify(chart)}`);
      if (element.localName === 'input' && element.type === 'text' && !element.ariaInvalid && element.scrollWidth > element.clientWidth + 1)
        found.push(`${name} ${element.id} hides part of ${element.value}`);
    }
    return found;";

#[track_caller]
fn nothing_sideways(page: &Page, what: &str, widths: &[u32]) {
    let found = outside(page, widths);
    assert!(found.is_empty(), "{what}: {found:#?}");
}

/// What reaches out at these widths.
#[track_caller]
fn outside(page: &Page, widths: &[u32]) -> Vec<String> {
    let mut found = Vec::new();
    for &width in widths {
        page.browser.resize((width, 800), 1);
        let there = format!("return matchMedia('(width: {width}px)').matches");
        eventually("the page has the width", || page.js(&there));
        page.painted();
        page.painted();
        let words: Vec<String> = page.js_with(OUTSIDE, &[json!(width)]);
        // The first tell enough.
        found.extend(words.into_iter().take(4).map(|words| format!("at {width} px: {words:.200}")));
    }
    found
}

fn polish(setup: &Setup) -> Setup {
    Setup { languages: "pl", ..*setup }
}

#[test]
fn nothing_scrolls_sideways() {
    for setup in [DESK, polish(&DESK)] {
        let page = Page::open_with(&setup, "");
        nothing_sideways(&page, setup.languages, &WIDTHS);
        page.open_more();
        nothing_sideways(&page, "with more open", &WIDTHS);
        page.type_into("fee", "one thousand dollars");
        page.type_into("reps", "one and a half");
        page.follow("#/nonsense");
        comes("the notice is there", || page.texts(".notice").len(), |n| *n == 1);
        nothing_sideways(&page, setup.languages, &WIDTHS);
    }
}

/// Everything that the page writes, to be looked through for what no person should read.
fn all_words(page: &Page) -> String {
    let words: Vec<String> = page.js("const words = [document.body.innerText];
         for (const element of document.body.querySelectorAll('*'))
           for (const attribute of element.attributes) words.push(attribute.value);
         for (const input of document.querySelectorAll('input')) words.push(input.value);
         return words");
    words.join("\n")
}

/// The longest and the least of the other inputs.
const MOST: [(&str, &str); 7] = [
    ("expansion", "20"),
    ("referrals", "24"),
    ("rep-cost", "1000000000"),
    ("commission", "24"),
    ("margin", "100"),
    ("ramp", "36"),
    ("horizon", "120"),
];
const LEAST: [(&str, &str); 7] = [
    ("expansion", "-20"),
    ("referrals", "0"),
    ("rep-cost", "0.01"),
    ("commission", "0"),
    ("margin", "1"),
    ("ramp", "0"),
    ("horizon", "1"),
];
const LONG: [(&str, &str); 7] = [
    ("expansion", "-1.23456"),
    ("referrals", "1.23456"),
    ("rep-cost", "123456789.12"),
    ("commission", "11.98765"),
    ("margin", "33.333333"),
    ("ramp", "11"),
    ("horizon", "119"),
];

#[test]
fn the_longest_numbers_fit() {
    let most = [
        ("lifetime", "10000"),
        ("reps", "1000"),
        ("months-per-sign-up", "0.001"),
        ("fee", "1000000000"),
        ("clients", "100000"),
    ];
    let least = [("lifetime", "1"), ("reps", "1"), ("months-per-sign-up", "10000"), ("fee", "0.01"), ("clients", "1")];
    let long = [
        ("lifetime", "1234.5678"),
        ("reps", "999"),
        ("months-per-sign-up", "7.7777777"),
        ("fee", "987654321.12"),
        ("clients", "99999"),
    ];
    let none =
        [("lifetime", "12"), ("reps", "0"), ("months-per-sign-up", "6"), ("fee", "999999999.99"), ("clients", "88888")];
    let mut found = Vec::new();
    for setup in [PHONE, polish(&PHONE)] {
        let page = Page::open_with(&setup, "");
        page.open_more();
        for (plan, others) in [(most, MOST), (least, LEAST), (long, LONG), (none, MOST)] {
            for (id, typed) in plan.into_iter().chain(others) {
                let decimal = if setup.languages == "pl" { typed.replace('.', ",") } else { typed.to_owned() };
                page.type_into(id, &decimal);
            }
            // A value that the link tells is one that counts.
            page.linked(|hash| {
                hash.contains(&format!("fee={}", plan[3].1)) && hash.contains(&format!("cost={}", others[2].1))
            });
            page.js::<()>("document.activeElement.blur()");
            page.painted();
            let name = format!("{}, fee {}", setup.languages, plan[3].1);
            found.extend(outside(&page, &WIDTHS).into_iter().map(|words| format!("{name}, {words}")));
            let words = all_words(&page);
            for bad in ["NaN", "Infinity", "∞", "undefined", "null", "[object"] {
                assert!(!words.contains(bad), "{bad} with {plan:?}: {words}");
            }
            assert_eq!(page.texts("[aria-invalid]").len(), 0, "{plan:?}");
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn on_a_phone_answer_chart_and_first_slider_are_in_sight() {
    for setup in [PHONE, polish(&PHONE)] {
        let page = Page::open_with(&setup, "");
        page.painted();
        page.painted();
        for css in ["h1.answer", "svg.chart", &slider("lifetime")] {
            let (top, bottom): (f64, f64) = page.js_with(
                "const box = document.querySelector(arguments[0]).getBoundingClientRect(); return [box.top, box.bottom]",
                &[json!(css)],
            );
            assert!(
                top >= 0.0 && bottom <= f64::from(setup.size.1),
                "{}: {css} is at {top} to {bottom}",
                setup.languages
            );
        }
        // The sentence does not lie behind the chart, nor the slider.
        let covered: Vec<String> = page.js_with(
            "return arguments[0].filter((css) => {
               const element = document.querySelector(css), box = element.getBoundingClientRect();
               const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
               return at !== element && !element.contains(at);
             })",
            &[json!(["h1.answer", "svg.chart", slider("lifetime")])],
        );
        assert_eq!(covered, [""; 0]);
    }
}

/// The views of strategies and reps, with all that opens in them.
fn strategies(setup: &Setup) -> Page {
    let page = Page::open_with(setup, "#/strategies");
    page.js::<()>("document.querySelector('.presets button').click()");
    comes("three sizes are there", || page.texts(".segment").len(), |segments| *segments == 4);
    page.js::<()>("document.querySelectorAll('details:not([open]) summary').forEach((summary) => summary.click())");
    comes("all is open", || page.texts("details:not([open])").len(), |closed| *closed == 0);
    page
}

#[test]
fn strategies_and_reps_fit_at_every_width() {
    for setup in [DESK, polish(&DESK)] {
        let page = strategies(&setup);
        nothing_sideways(&page, setup.languages, &WIDTHS);
        for (id, typed) in [("segment-0-2", "10000000000"), ("segment-2-3", "99999"), ("cost-0", "1000000000")] {
            page.type_into(id, typed);
        }
        page.type_into("winning-cost", "6000");
        nothing_sideways(&page, "long numbers", &WIDTHS);
        page.type_into("segment-1-0", "half of them or perhaps a little more than that");
        nothing_sideways(&page, "with an error", &WIDTHS);
        let words = all_words(&page);
        for bad in ["NaN", "Infinity", "∞", "undefined", "null", "[object"] {
            assert!(!words.contains(bad), "{bad}: {words}");
        }
        page.follow("#/reps");
        comes("books are there", || page.texts(".segment").len(), |books| *books == 2);
        nothing_sideways(&page, "reps", &WIDTHS);
    }
}

#[test]
fn every_target_is_large_enough_for_a_finger() {
    for setup in [PHONE, DESK] {
        let page = Page::open_with(&setup, "#/nonsense");
        page.shows(".notice", "link");
        page.open_more();
        page.push("Add a hire");
        page.push("Hire regularly");
        page.push("Set a target");
        page.push("These are my numbers");
        page.type_into("fee", "abc");
        page.type_into("reps", "2");
        page.answers("no plateau");
        assert_eq!(small_targets(&page), [Value::Null; 0], "at {:?}", setup.size);
        let page = strategies(&setup);
        assert_eq!(small_targets(&page), [Value::Null; 0], "strategies at {:?}", setup.size);
    }
}

/// What is too small for a finger.
fn small_targets(page: &Page) -> Vec<Value> {
    page.js(
        "return [...document.querySelectorAll('a, button, select, input, summary, [tabindex]:not([tabindex=\"-1\"])')]
           .map((element) => [element.outerHTML.slice(0, 80), element.getBoundingClientRect()])
           .filter(([, box]) => box.height < 43.99 || box.width < 24)
           .map(([html, box]) => [html, box.width, box.height])",
    )
}

#[test]
fn the_chart_stays_in_sight_while_sliders_move_on_a_phone() {
    let page = Page::open_with(&PHONE, "");
    page.open_more();
    page.js::<()>("document.querySelector('#clients').scrollIntoView({ block: 'end', behavior: 'instant' })");
    page.painted();
    let (top, bottom): (f64, f64) = page
        .js("const box = document.querySelector('svg.chart').getBoundingClientRect(); return [box.top, box.bottom]");
    assert!(top >= 0.0 && bottom <= 740.0, "the chart is at {top} to {bottom}");
}

#[test]
fn large_text_still_fits() {
    // A person who has set text to twice its size, which is what 200% zoom of text does.
    let page = Page::open("");
    page.js::<()>("document.documentElement.style.fontSize = '200%'");
    nothing_sideways(&page, "text at 200%", &WIDTHS[2..]);
}
