//! Inputs by keys, by pointer and by typing; what is typed and cannot be used; two ways to enter one quantity.

use plateau::model::limits::SliderScale;
use plateau::state::plan_inputs::{
    CHURN, CLIENTS, COMMISSION, EXPANSION, FEE, HORIZON, LIFETIME, MARGIN, MONTHS_PER_SIGN_UP, RAMP, REFERRALS,
    REP_COST, REPS, SIGN_UPS,
};
use plateau::state::{Input, View, Workspace};
use plateau::text::Currency;
use plateau::text::typed_number::FieldError;
use plateau::wording::field::{field_error, read_as};
use thirtyfour::Key;

use super::driver::PHONE;
use super::expected::{self, answer, english, example_with};
use super::page::{ANSWER, INVALID, Page, plain, problem, slider, wait_for, wait_until};

/// The inputs of the plan, those in sight first.
static PLAN: [&Input; 13] = [
    &LIFETIME,
    &CHURN,
    &REPS,
    &MONTHS_PER_SIGN_UP,
    &FEE,
    &CLIENTS,
    &EXPANSION,
    &REFERRALS,
    &REP_COST,
    &COMMISSION,
    &MARGIN,
    &RAMP,
    &HORIZON,
];

/// The values of a slider, from its left end to its right one.
fn stops(input: &Input) -> Vec<f64> {
    match input.limits.track {
        SliderScale::Even { from, to, step, .. } => {
            (0..=((to - from) / step).round() as usize).map(|i| from + step * i as f64).collect()
        }
        SliderScale::Stops(stops) => stops.to_vec(),
        SliderScale::None => Vec::new(),
    }
}

/// How many stops Page Up goes.
fn page_size(input: &Input) -> usize {
    match input.limits.track {
        SliderScale::Even { page, .. } => page as usize,
        _ => 5,
    }
}

#[test]
fn every_slider_moves_by_keys_and_its_field_and_its_spoken_value_follow() {
    let page = Page::open("");
    page.unfold_more_inputs();
    for input in PLAN {
        let (stops, thumb, id) = (stops(input), slider(input.key), format!("#{}", input.key));
        let last = stops.len() - 1;
        page.turn_to(input.key);
        for (key, place) in [
            (Key::End, last),
            (Key::Home, 0),
            (Key::Right, 1),
            (Key::PageUp, (1 + page_size(input)).min(last)),
            (Key::Left, (1 + page_size(input)).min(last) - 1),
        ] {
            page.press_on(&thumb, key, 1);
            let workspace = example_with(&[(input, stops[place])]);
            page.becomes(&id, &expected::field(input.field(), &workspace));
            let spoken = plain(&expected::locale().value_text(input.limits.unit, stops[place]));
            let now = || page.attribute(&thumb, "aria-valuetext").map(|text| plain(&text));
            wait_for("the value is spoken", now, |text| text.as_deref() == Some(&spoken));
            page.answers(&answer(&workspace));
        }
        page.click_button(english().preset_growing());
        page.answers(&answer(&Workspace::default()));
    }
    assert_eq!(page.console(), [""; 0]);
}

#[test]
fn a_pointer_moves_a_slider() {
    let page = Page::open("");
    page.enter_lifetime();
    page.script_with::<()>(
        "document.querySelector(arguments[0]).scrollIntoView({ block: 'center', behavior: 'instant' })",
        &[slider("lifetime").into()],
    );
    let [left, top, right, bottom] = page.area(&slider("lifetime"));
    let middle = f64::midpoint(top, bottom);
    page.drag(&[[left + (right - left) / 4.0, middle], [right - 2.0, middle]]);
    let most = *stops(&LIFETIME).last().expect("it has stops");
    page.becomes("#lifetime", &most.to_string());
    page.answers(&answer(&example_with(&[(&LIFETIME, most)])));
}

#[test]
fn what_is_typed_counts_at_once_and_is_written_the_pages_way_when_the_field_is_left() {
    let page = Page::open("");
    page.unfold_more_inputs();
    let mut typed_so_far = Vec::new();
    for (input, typed, value) in [
        (&LIFETIME, "24", 24.0),
        (&REPS, "2", 2.0),
        (&MONTHS_PER_SIGN_UP, "3", 3.0),
        (&CLIENTS, "20", 20.0),
        (&FEE, "1234567.5", 1_234_567.5),
        (&FEE, " $ 12,500.5", 12_500.5),
        (&LIFETIME, "7.5", 7.5),
    ] {
        let id = format!("#{}", input.key);
        page.turn_to(input.key);
        page.type_into(input.key, typed);
        typed_so_far.push((input, value));
        let workspace = example_with(&typed_so_far);
        page.answers(&answer(&workspace));
        assert_eq!(page.value(&id), typed, "it stays as it was typed");
        assert_eq!(page.count(INVALID), 0);
        page.press(if value > 20.0 { Key::Tab } else { Key::Enter });
        page.becomes(&id, &expected::field(input.field(), &workspace));
    }
    // The slider is at the stop next to it and speaks the value itself.
    assert_eq!(page.attribute(&slider("lifetime"), "aria-valuetext").as_deref(), Some("7.5 months"));
}

#[test]
fn a_value_beyond_the_slider_counts_and_the_slider_goes_on_from_its_end() {
    let page = Page::open("");
    page.enter_lifetime();
    page.type_into("lifetime", "200");
    page.answers(&answer(&example_with(&[(&LIFETIME, 200.0)])));
    let most = stops(&LIFETIME).len();
    assert_eq!(page.value(&slider("lifetime")), page.attribute(&slider("lifetime"), "max").unwrap_or_default());
    page.press_on(&slider("lifetime"), Key::Left, 1);
    page.answers(&answer(&example_with(&[(&LIFETIME, stops(&LIFETIME)[most - 2])])));
}

/// Texts that no field can use, or only some.
const NONSENSE: [&str; 8] = ["abc", "", "1.2.3", "-99999", "1e300", "<b>9</b>", "0.0000001", "12 months"];

/// Types nonsense into the field of an input: it is explained, nothing else changes, and Escape takes it back.
#[track_caller]
fn refuses_nonsense(page: &Page, input: &'static Input, hint: &str, workspace: &Workspace) {
    let (input, locale) = (input.field(), expected::locale());
    let (id, before) = (format!("#{}", input.id()), expected::field(input, workspace));
    let heading = page.text(ANSWER);
    for typed in NONSENSE {
        let read = input.read(typed, locale.language);
        let Err(error) = read else { continue };
        page.insert_into(&input.id(), typed);
        page.shows(hint, &field_error(&locale, input.limits(), error, typed, &before));
        assert_eq!(page.attribute(&id, "aria-invalid").as_deref(), Some("true"), "{id}: {typed}");
        // Once the field is left it keeps what was typed.
        page.press(Key::Tab);
        wait_until("the focus has moved on", || page.focused() != input.id());
        assert_eq!(page.value(&id), typed, "{id}");
        assert_eq!(page.text(ANSWER), heading, "{id}: {typed}");
        page.focus(&id);
        page.press(Key::Escape);
        page.becomes(&id, &before);
        page.has(INVALID, 0);
        assert_eq!(page.text(hint), "", "{id}: {typed}");
    }
}

#[test]
fn nonsense_is_explained_in_every_field_and_taken_back_by_escape() {
    let page = Page::open("");
    page.unfold_more_inputs();
    for input in PLAN {
        page.turn_to(input.key);
        refuses_nonsense(&page, input, &problem(input.key), &Workspace::default());
    }
    assert_eq!((page.fragment(), page.console()), (String::new(), Vec::<String>::new()));
}

#[test]
fn nonsense_in_all_fields_of_a_view_at_once_breaks_nothing() {
    for view in View::ALL {
        let page = Page::open(&format!("#/{}", view.route()));
        page.unfold_all();
        let answer = page.text(ANSWER);
        let count = page.count("input[type=text]:not(.name)");
        let fill = "document.querySelectorAll('input[type=text]:not(.name)').forEach((field) => {
            field.value = arguments[0]; field.dispatchEvent(new InputEvent('input', { bubbles: true })) })";
        for text in ["?!".to_owned(), "9".repeat(100_000), "ż".repeat(1000)] {
            page.script_with::<()>(fill, &[text.into()]);
            page.has(INVALID, count);
            assert_eq!(page.text(ANSWER), answer, "{view:?}");
            let longest = page.texts(".problem").iter().map(String::len).max();
            assert!(longest < Some(300), "{view:?}: problems are short: {longest:?}");
        }
        assert_eq!(page.console(), [""; 0], "{view:?}");
    }
}

#[test]
fn a_slider_takes_the_place_of_nonsense() {
    let page = Page::open("");
    for id in ["lifetime", "churn", "reps", "months-per-sign-up"] {
        page.turn_to(id);
        page.type_into(id, "abc");
        page.has(INVALID, 1);
        page.press_on(&slider(id), Key::Right, 1);
        page.has(INVALID, 0);
        assert_eq!(page.text(&problem(id)), "");
    }
}

#[test]
fn churn_and_lifetime_are_one_quantity_and_stay_as_they_were_entered() {
    let page = Page::open("");
    page.type_into("churn", "10");
    page.answers(&answer(&example_with(&[(&CHURN, 0.1)])));
    page.shows("#churn-hint", &english().hint_churn(&expected::locale().months(10.0)));
    page.turn_to("lifetime");
    page.focuses("turn-churn");
    page.becomes("#lifetime", "10");
    page.type_into("lifetime", "8");
    page.links(|link| link.contains("lifetime=8") && !link.contains("churn="));
    page.turn_to("churn");
    page.becomes("#churn", "12.5");
    page.type_into("churn", "2.5");
    page.press(Key::Tab);
    let link = page.links(|link| link.contains("churn=0.025") && !link.contains("lifetime="));
    // Escape brings back what was entered, the way it was entered.
    page.turn_to("lifetime");
    page.type_into("lifetime", "9");
    page.links(|link| link.contains("lifetime=9") && !link.contains("churn="));
    page.press(Key::Escape);
    page.becomes("#lifetime", "40");
    page.links(|now| now == link);
    // Looking at one never rewrites the other.
    page.focus("#lifetime");
    page.press(Key::Tab + Key::Tab + Key::Tab);
    page.press_on("#lifetime", Key::Enter, 1);
    page.press_on(&slider("reps"), Key::Right, 1);
    page.links(|now| now.contains("reps=2") && now.contains("churn=0.025"));
    page.press(Key::Left);
    page.links(|now| now == link);
}

#[test]
fn the_pace_can_be_entered_both_ways() {
    let page = Page::open("");
    page.click_button(english().as_sign_ups());
    page.has("#sign-ups", 1);
    page.has("#months-per-sign-up", 0);
    // Turning changes nothing.
    assert_eq!((page.fragment(), page.is_enabled(english().undo())), (String::new(), Some(false)));
    page.type_into("sign-ups", "0.5");
    page.answers(&answer(&example_with(&[(&SIGN_UPS, 0.5)])));
    let link = page.links(|link| link.contains("sign-ups=0.5"));
    page.visit(&link);
    assert_eq!(page.value("#sign-ups"), "0.5", "it is shown as it was entered");
    page.click_button(english().as_months());
    page.becomes("#months-per-sign-up", "2");
    page.press_on(&slider("months-per-sign-up"), Key::Right, 1);
    page.becomes("#months-per-sign-up", "3");
    page.links(|link| link.contains("months-per-sign-up=3") && !link.contains("sign-ups=0.5"));
}

#[test]
fn what_can_be_read_in_two_ways_is_shown_as_it_was_read_and_a_press_takes_the_other_way() {
    let page = Page::open("");
    page.type_into("fee", "1.200");
    page.answers(&answer(&example_with(&[(&FEE, 1_200.0)])));
    page.click_button(&plain(&read_as(&expected::locale(), FEE.limits, 1_200.0, 1.2)));
    page.answers(&answer(&example_with(&[(&FEE, 1.2)])));
    page.becomes("#fee", "1.2");
    page.focuses("fee");
}

#[test]
fn cells_in_one_field_are_spread_where_counts_stand_in_order_and_else_refused_in_words() {
    let page = Page::open("#/nps");
    let counts: Vec<String> = (1..=11).map(|count| count.to_string()).collect();
    page.paste_into("answer-0", &counts.join("\t"));
    page.links(|link| link.contains("answer-10=11"));
    for (answer, count) in counts.iter().enumerate().skip(1) {
        assert_eq!(page.value(&format!("#answer-{answer}")), *count);
    }
    page.go_to(View::Plateau.route());
    page.paste_into("fee", "8000\t9000");
    page.shows(
        &problem("fee"),
        &field_error(&expected::locale(), FEE.limits, FieldError::Several, "8000 9000", "10,000"),
    );
    page.answers(&answer(&example_with(&[])));
}

#[test]
fn fields_of_a_phone_are_large_enough_not_to_be_zoomed_in_on() {
    for view in View::ALL {
        let page = Page::open_with(&PHONE, &expected::link_to(view, &expected::sampled()));
        page.unfold_all();
        let small = "return [...document.querySelectorAll('input[type=text], textarea, select')]
            .filter((field) => parseFloat(getComputedStyle(field).fontSize) < 16).map((field) => field.outerHTML)";
        assert_eq!(page.script::<Vec<String>>(small), [""; 0], "{view:?}");
    }
}

#[test]
fn money_has_the_sign_of_its_currency_everywhere() {
    let page = Page::open("");
    page.unfold_more_inputs();
    page.type_into("rep-cost", "5000");
    page.click_button(english().set_target());
    for (code, sign) in [("EUR", "€"), ("PLN", "zł"), ("JPY", "¥"), ("CHF", "CHF")] {
        let place = Currency::ALL.iter().position(|currency| currency.code() == code).expect("it is in the list");
        page.choose(".currency select", place);
        page.shows(ANSWER, sign);
        for css in [".because", ".note", ".tile dd", ".chart .axis", ".chart .level", ".chart .target", ".aim"] {
            page.shows(css, sign);
        }
        assert!(!page.text("main").contains('$'), "{code}: {}", page.text("main"));
        page.links(|link| link.contains(&format!("currency={code}")));
    }
}

#[test]
fn a_finger_that_scrolls_the_page_over_a_slider_leaves_it_where_it_was() {
    let page = Page::open_with(&PHONE, "");
    let [left, top, right, bottom] = page.in_sight(&slider("reps"));
    let (x, y) = (right - (right - left) / 4.0, f64::midpoint(top, bottom));
    let scrolled = || page.script::<f64>("return scrollY");
    let before = scrolled();
    page.touch(&[[x, y], [x, y - 30.0], [x, y - 80.0], [x, y - 160.0], [x, y - 220.0]]);
    wait_until("the page is scrolled", || scrolled() > before);
    page.answers(&answer(&Workspace::default()));
    assert_eq!(page.is_enabled(english().undo()), Some(false));
}
