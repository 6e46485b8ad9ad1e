//! The inputs behind "more", and the pace told both ways.

use serde_json::{Value, json};
use thirtyfour::Key;

use super::browser::{DESK, PHONE, Setup};
use super::page::{CURRENCIES, Page, comes, eventually, slider};

/// What changes with an input.
#[derive(Clone, Copy)]
enum Shows {
    Answer(&'static str),
    Tile(&'static str, &'static str),
    Check(&'static str),
    Table(&'static str),
}

impl Shows {
    #[track_caller]
    fn on(self, page: &Page) {
        match self {
            Self::Answer(part) => page.answers(part),
            Self::Tile(title, part) => page.tile_shows(title, part),
            Self::Check(part) => page.shows(".note", part),
            Self::Table(part) => {
                page.unfold(".table details");
                page.shows(".table tbody", part);
            }
        }
    }
}

use Shows::{Answer, Check, Table, Tile};

/// An input, the key for its slider, how often, its field then, what is spoken, what shows it, the link.
type Step = (&'static str, Key, usize, &'static str, &'static str, Shows, &'static str);

#[test]
fn each_slider_moves_by_keys() {
    let page = Page::open("");
    page.open_more();
    let steps: [Step; 25] = [
        ("fee", Key::Right, 1, "12,500", "$12,500", Answer("$25,000"), "fee=12500"),
        ("fee", Key::PageUp, 1, "40,000", "$40,000", Answer("$80,000"), "fee=40000"),
        ("fee", Key::End, 1, "100,000", "$100,000", Answer("$200,000"), "fee=100000"),
        ("fee", Key::Home, 1, "100", "$100", Answer("$200"), "fee=100"),
        ("fee", Key::PageUp, 4, "10,000", "$10,000", Answer("$20,000"), "plateau"),
        ("clients", Key::Right, 2, "2", "2 clients", Answer("you are on it"), "clients=2"),
        ("clients", Key::PageUp, 1, "8", "8 clients", Answer("you shrink to $20,000"), "clients=8"),
        ("clients", Key::End, 1, "1,000", "1,000 clients", Answer("you shrink to $20,000"), "clients=1000"),
        ("clients", Key::Home, 1, "0", "0 clients", Answer("35 months"), "plateau"),
        ("expansion", Key::Right, 4, "1", "1%", Answer("$22,472"), "expand=0.01"),
        ("expansion", Key::Left, 8, "-1", "-1%", Answer("$18,018"), "expand=-0.01"),
        ("expansion", Key::PageUp, 1, "0", "0%", Answer("$20,000"), "plateau"),
        ("referrals", Key::Right, 1, "0.05", "0.05 clients", Answer("$21,053"), "refer=0.05"),
        ("referrals", Key::PageUp, 1, "0.3", "0.3 clients", Answer("$28,571"), "refer=0.3"),
        ("referrals", Key::Home, 1, "0", "0 clients", Answer("$20,000"), "plateau"),
        ("rep-cost", Key::Right, 1, "100", "$100", Check("At $100 a month"), "cost=100"),
        ("rep-cost", Key::PageUp, 3, "3,000", "$3,000", Check("$17,000 a month"), "cost=3000"),
        ("commission", Key::Right, 2, "1", "1 month", Check("$15,333 a month"), "commission=1"),
        ("commission", Key::PageUp, 1, "3", "3 months", Check("$12,000 a month"), "commission=3"),
        ("margin", Key::Left, 10, "50", "50%", Check("$2,000 a month"), "margin=0.5"),
        ("ramp", Key::PageUp, 1, "3", "3 months", Check("$2,000 a month"), "ramp=3"),
        ("horizon", Key::Right, 1, "72", "72 months", Tile("Range in month 72", "chance"), "months=72"),
        ("horizon", Key::PageDown, 1, "48", "48 months", Tile("Range in month 48", "chance"), "months=48"),
        ("horizon", Key::Home, 1, "12", "12 months", Table("$12,960"), "months=12"),
        ("horizon", Key::End, 1, "120", "120 months", Tile("Range in month 120", "chance"), "months=120"),
    ];
    for (id, key, times, field, spoken, shows, part) in steps {
        let thumb = slider(id);
        page.press_on(&thumb, key, times);
        page.becomes(&format!("#{id}"), field);
        assert_eq!(page.attribute(&thumb, "aria-valuetext").as_deref(), Some(spoken), "{id}");
        shows.on(&page);
        page.linked(|hash| hash.contains(part));
    }
    assert_eq!(page.console(), [""; 0]);
}

/// Typed, with what shows it and what the link says.
const TYPED: [(&str, &str, Shows, &str); 9] = [
    ("fee", "12345.67", Answer("$24,691"), "fee=12345.67"),
    ("clients", "7", Answer("you shrink"), "clients=7"),
    ("expansion", "-0.3", Answer("$23,903"), "expand=-0.003"),
    ("referrals", "0.12", Answer("a month"), "refer=0.12"),
    ("rep-cost", "4,321", Check("At $4,321 a month"), "cost=4321"),
    ("commission", "1.25", Check("$4,321"), "commission=1.25"),
    ("margin", "62.5", Check("$4,321"), "margin=0.625"),
    ("ramp", "5", Check("$4,321"), "ramp=5"),
    ("horizon", "37", Tile("Range in month 37", "chance"), "months=37"),
];

#[test]
fn each_field_is_typed_and_travels_in_the_link() {
    let page = Page::open("");
    page.open_more();
    for (id, typed, shows, _) in TYPED {
        page.type_into(id, typed);
        shows.on(&page);
        assert_eq!(page.value(&format!("#{id}")), typed, "what is typed stays as it was typed");
        assert_eq!(page.attribute(&format!("#{id}"), "aria-invalid"), None);
    }
    page.press(Key::Tab);
    let link = page.linked(|hash| TYPED.iter().all(|(.., part)| hash.contains(part)));
    let fields = || TYPED.map(|(id, ..)| page.value(&format!("#{id}")));
    let before = comes("the fields are settled", fields, |fields| fields[0] == "12,345.67" && fields[4] == "4,321");
    let opened = Page::open(&link);
    opened.open_more();
    let there = TYPED.map(|(id, ..)| opened.value(&format!("#{id}")));
    assert_eq!((there, opened.answer(), opened.text(".note")), (before, page.answer(), page.text(".note")));
    // While something is typed the likely range is sketched; it is exact as soon as that rests.
    let tiles = opened.texts(".tile");
    comes("the figures are those of the link", || page.texts(".tile"), |now| *now == tiles);
    // The numbers are those that scripts get for the same plan.
    let mrr: f64 = page.js_with("return window.plateau.project(arguments[0]).plateau.mrr", &[scenario()]);
    assert!(page.answer().contains(&grouped(mrr)), "{} is not in {}", grouped(mrr), page.answer());
}

/// The plan that [`TYPED`] makes of the example.
fn scenario() -> Value {
    json!({
        "reps": 1, "signUpsPerRepPerMonth": 1.0 / 6.0, "horizonMonths": 37, "rampMonths": 5,
        "referralsPerClientPerMonth": 0.12 / 12.0, "repMonthlyCost": 4321, "commissionMonths": 1.25, "grossMargin": 0.625,
        "segments": [{ "signUpShare": 1, "monthlyFee": 12345.67, "monthlyChurn": 1.0 / 12.0, "monthlyExpansion": -0.003, "startingClients": 7 }],
    })
}

/// "$12,345".
fn grouped(money: f64) -> String {
    let whole = format!("{money:.0}");
    let (head, tail) = whole.split_at(whole.len() - 3);
    format!("${head},{tail}")
}

#[test]
fn money_has_the_sign_of_its_currency_everywhere() {
    let page = Page::open("");
    page.open_more();
    page.type_into("rep-cost", "5000");
    page.push("Set a target");
    for (code, sign) in [("EUR", "€"), ("GBP", "£"), ("PLN", "zł"), ("JPY", "¥"), ("CHF", "CHF"), ("USD", "$")] {
        page.choose(CURRENCIES, code);
        comes("the currency is counted in", || page.text(".answer"), |answer| answer.contains(sign));
        for css in
            [".because", ".note", ".tile dd", ".chart .axis", ".chart .level", ".chart .target", ".aim", ".controls"]
        {
            let words = page.text(css);
            assert!(words.contains(sign), "{css} is not in {code}: {words}");
        }
        assert!(page.attribute(".chart", "aria-label").is_some_and(|summary| summary.contains(sign)));
        assert!(code == "USD" || !page.text("main").contains('$'), "{code}: {}", page.text("main"));
        page.linked(|hash| hash.contains(&format!("money={code}")) != (code == "USD"));
    }
    // Amounts are never converted.
    assert!(page.answer().contains("$20,000"));
    page.choose(CURRENCIES, "PLN");
    page.speak("pl");
    page.answers("20 000 zł");
}

#[test]
fn the_pace_is_told_both_ways() {
    let page = Page::open("");
    page.push("Tell as clients a month");
    comes("the other way is there", || page.texts("#sign-ups").len(), |n| *n == 1);
    assert_eq!((page.value("#sign-ups"), page.texts("#months-per-sign-up").len()), ("0.17".into(), 0));
    page.shows("#sign-ups-hint", "One every 6 months");
    // Turning is only a way of telling: nothing has changed.
    assert_eq!((page.hash(), page.can_push("Undo")), (String::new(), Some(false)));
    page.answers("$20,000");

    page.type_into("sign-ups", "0.5");
    page.answers("$60,000");
    page.shows("#sign-ups-hint", "One every 2 months");
    let link = page.linked(|hash| hash.contains("pace=0.5"));
    page.press_on(&slider("sign-ups"), Key::Right, 1);
    page.becomes("#sign-ups", "0.6");
    page.answers("$72,000");
    page.press_on(&slider("sign-ups"), Key::Home, 1);
    page.answers("no revenue");

    page.visit(&link);
    assert_eq!(page.value("#sign-ups"), "0.5", "it is told as it was entered");
    page.push("Tell as months per client");
    comes("the first way is there", || page.texts("#months-per-sign-up").len(), |n| *n == 1);
    assert_eq!(page.value("#months-per-sign-up"), "2");
    page.shows("#months-per-sign-up-hint", "0.5 new clients a month each");
    assert_eq!(page.hash(), link);
    page.press_on(&slider("months-per-sign-up"), Key::Right, 1);
    page.becomes("#months-per-sign-up", "3");
    page.linked(|hash| hash.contains("every=3") && !hash.contains("pace="));
}

#[test]
fn more_is_built_only_while_it_is_open() {
    let page = Page::open("");
    assert_eq!(page.texts("#fee").len(), 0);
    page.open_more();
    assert_eq!(page.texts(".controls details .control").len(), 9);
    page.click(".controls > details > summary");
    eventually("it is closed", || page.texts("#fee").is_empty());
}

#[test]
fn more_in_polish() {
    let page = Page::open_with(&Setup { languages: "pl", ..PHONE }, "");
    page.open_more();
    page.type_into("expansion", "-0,3");
    page.type_into("margin", "62,5");
    page.type_into("rep-cost", "4 321");
    page.shows(".note", "4321 $");
    page.linked(|hash| hash.contains("expand=-0.003") && hash.contains("margin=0.625") && hash.contains("cost=4321"));
    page.push("Podaj jako klientów miesięcznie");
    comes("the other way is there", || page.texts("#sign-ups").len(), |n| *n == 1);
    page.type_into("sign-ups", "0,5");
    page.shows("#sign-ups-hint", "Jednego co 2 miesiące");
}

#[test]
fn more_fits_the_narrowest_phone() {
    for languages in ["en", "pl"] {
        let page = Page::open_with(&Setup { languages, size: (320, 740), ..DESK }, "");
        page.open_more();
        for button in page.texts(".hires-list button") {
            page.push(&button);
        }
        for (id, typed) in
            [("fee", "1000000000"), ("rep-cost", "1000000000"), ("clients", "100000"), ("hire-count-0", "1000")]
        {
            page.type_into(id, typed);
        }
        page.press(Key::Tab);
        page.painted();
        let wide: Vec<String> = page.js(
            "return [...document.querySelectorAll('main *')].filter((e) => e.getBoundingClientRect().right > 320.5 && !e.closest('svg'))
               .map((e) => e.outerHTML.slice(0, 90))",
        );
        assert!(wide.is_empty(), "{languages}: {wide:#?}");
        let cut: Vec<String> = page.js("return [...document.querySelectorAll('.controls input[type=text]')]
               .filter((e) => e.scrollWidth > e.clientWidth + 1).map((e) => `${e.id} hides part of ${e.value}`)");
        assert!(cut.is_empty(), "{languages}: {cut:#?}");
    }
}
