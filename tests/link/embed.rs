//! What a host's page sets and says.

use plateau::link::embed::{Embed, Paper, Part, SETTINGS, Theme, Told, color};
use plateau::text::{Currency, Language};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// An embed with something set, which no refused text may change.
fn set_up() -> Embed {
    let mut embed = Embed::default();
    let settings = [
        ("host", "https://agency.example/growth?from=ad#team"),
        ("origin", "https://agency.example"),
        ("lang", "pl"),
        ("currency", "PLN"),
        ("theme", "dark"),
        ("accent", "#0a7d6b"),
        ("paper", "#FED"),
        ("hide", "share, language  share"),
        ("cta-label", " Umów rozmowę "),
        ("cta-href", "https://agency.example/call?a=1#form"),
    ];
    assert_eq!(settings.map(|(name, _)| name), SETTINGS);
    for (name, text) in settings {
        assert!(embed.set(name, Some(text)), "{name}");
    }
    embed
}

#[test]
fn each_setting_takes_what_is_allowed() {
    let embed = set_up();
    assert_eq!(embed.host.as_deref(), Some("https://agency.example/growth?from=ad"));
    assert_eq!(embed.language, Some(Language::Polish));
    assert_eq!(embed.currency, Currency::from_code("PLN"));
    assert_eq!(embed.theme, Some(Theme::Dark));
    assert_eq!(embed.accent, Some([0x0a, 0x7d, 0x6b]));
    assert_eq!(embed.paper, Some(Paper::Color([0xff, 0xee, 0xdd])));
    assert_eq!(embed.hidden, [Part::Language, Part::Share]);
    assert_eq!(embed.hidden_names(), "language share");
    assert_eq!(embed.call(), Some(("Umów rozmowę", "https://agency.example/call?a=1#form")));
    assert!(embed.has_script());
}

#[test]
fn every_setting_can_be_set_back() {
    let mut embed = set_up();
    for name in SETTINGS {
        assert!(embed.set(name, None), "{name}");
    }
    assert_eq!(embed, Embed::default());
    let mut embed = set_up();
    for name in ["lang", "theme"] {
        assert!(embed.set(name, Some("auto")), "{name}");
    }
    assert_eq!((embed.language, embed.theme), (None, None));
}

#[test]
fn what_is_not_allowed_changes_nothing() {
    let long = "x".repeat(61);
    let address = format!("https://agency.example/{}", "x".repeat(2_000));
    let refused = [
        ("lang", vec!["", "PL", "pl-PL", "xx", "pl "]),
        ("currency", vec!["", "pln", "BTC", "PLN "]),
        ("theme", vec!["", "Dark", "blue"]),
        (
            "accent",
            vec!["", "red", "#12", "#12345", "#1234567", "#ggg", "#éa", "rgb(1,2,3)", "transparent", "#0a7d6b;"],
        ),
        ("paper", vec!["", "#+1+1+1", "none"]),
        ("hide", vec!["bar", "share;language", "share everything"]),
        ("cta-label", vec!["", "  ", &long]),
        (
            "cta-href",
            vec![
                "",
                "http://agency.example",
                "javascript:alert(1)",
                "//agency.example",
                "https://",
                "https://a\u{0}b",
                "https://a b",
                "https://a\"b",
                " https://agency.example",
                &address,
            ],
        ),
        ("host", vec!["", "javascript:alert(1)//", "data:text/html,x", "about:srcdoc", "https://"]),
        ("constructor", vec!["pl"]),
        ("__proto__", vec!["pl"]),
    ];
    for (name, texts) in refused {
        for text in texts {
            let mut embed = set_up();
            assert!(!embed.set(name, Some(text)), "{name}: {text}");
            assert_eq!(embed, set_up(), "{name}: {text}");
        }
    }
}

/// What a field of a message may hold.
#[derive(Clone, Debug)]
enum Field {
    Null,
    Text(String),
    Number(f64),
    Other,
}

fn texts() -> impl Strategy<Value = String> {
    let known = [
        "pl",
        "auto",
        "dark",
        "EUR",
        "#abc",
        "transparent",
        "share",
        "#/plateau",
        "#/nps?v=2&sum~0",
        "https://a.example",
        "plan",
        "__proto__",
        "<img src=x onerror=alert(1)>",
    ];
    prop_oneof![select(known.to_vec()).prop_map(str::to_owned), any::<String>(), "[#/a-z0-9:. ]{0,300}"]
}

fn field() -> impl Strategy<Value = Field> {
    prop_oneof![
        1 => Just(Field::Null),
        3 => texts().prop_map(Field::Text),
        2 => any::<f64>().prop_map(Field::Number),
        1 => (0.0_f64..5_000.0).prop_map(Field::Number),
        1 => Just(Field::Other),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    /// Whatever a message has: it is dropped, or has all that its type needs, and then changes at most what it names.
    #[test]
    fn hostile_messages_change_nothing_but_what_is_allowed(
        kind in prop_oneof![
            select(vec!["plan", "lang", "currency", "theme", "accent", "paper", "hide", "cta", "view", "host", "ready"])
                .prop_map(str::to_owned),
            any::<String>(),
        ],
        fields in vec((option::of(select(vec!["plan", "top", "bottom", "label", "href"])), field()), 0..6),
    ) {
        // A field without a name of its own bears that of the type.
        let find = |name: &str| {
            fields.iter().rev().find(|(of, _)| of.unwrap_or(&kind) == name).map_or(Field::Other, |(_, field)| field.clone())
        };
        let text = |name: &str| match find(name) {
            Field::Null => Some(None),
            Field::Text(text) => Some(Some(text)),
            _ => None,
        };
        let number = |name: &str| match find(name) {
            Field::Number(number) => Some(number),
            _ => None,
        };
        match Told::read(&kind, text, number) {
            None => {}
            Some(Told::Plan(plan)) => prop_assert!(kind == "plan" && plan.starts_with("#/")),
            Some(Told::Sight { top, bottom }) => {
                prop_assert!(kind == "view" && 0.0 <= top && top <= bottom && bottom.is_finite());
            }
            Some(Told::Settings(settings)) => {
                let mut embed = set_up();
                for (name, text) in &settings {
                    prop_assert!(*name == kind || (kind == "cta" && name.starts_with("cta-")));
                    embed.set(name, text.as_deref());
                }
                // No message says who the host is.
                prop_assert_eq!((&embed.host, &embed.origin), (&set_up().host, &set_up().origin));
                if let Some((label, address)) = embed.call() {
                    prop_assert!((1..=60).contains(&label.chars().count()) && address.starts_with("https://"));
                }
            }
        }
    }
}

#[test]
fn messages_are_read_by_their_type() {
    let none = |_: &str| None;
    let plan = |name: &str| (name == "plan").then(|| Some("#/nps".to_owned()));
    assert_eq!(Told::read("plan", plan, none), Some(Told::Plan("#/nps".to_owned())));
    let sight = |name: &str| match name {
        "top" => Some(120.0),
        "bottom" => Some(800.0),
        _ => None,
    };
    assert_eq!(Told::read("view", |_| None, sight), Some(Told::Sight { top: 120.0, bottom: 800.0 }));
    let call = |name: &str| match name {
        "label" => Some(Some("Call".to_owned())),
        "href" => Some(None),
        _ => None,
    };
    let settings = vec![("cta-label", Some("Call".to_owned())), ("cta-href", None)];
    assert_eq!(Told::read("cta", call, none), Some(Told::Settings(settings)));
    assert_eq!(Told::read("cta", |name| (name == "label").then_some(None), none), None, "without an address");
    assert_eq!(Told::read("theme", |_| Some(None), none), Some(Told::Settings(vec![("theme", None)])));
}

#[test]
fn colors_have_three_digits_or_six() {
    assert_eq!(color("#0aF"), Some([0, 0xaa, 0xff]));
    assert_eq!(color("#00aAff"), Some([0, 0xaa, 0xff]));
}

#[test]
fn a_plain_frame_is_set_up_by_its_address() {
    let mut embed = Embed::default();
    embed.set_all(
        "?embed=1&lang=pl&accent=%230a7d6b&hide=share+language&cta-label=Um%C3%B3w%20rozmow%C4%99&theme&&x=%ff",
    );
    let expected = Embed {
        language: Some(Language::Polish),
        accent: Some([0x0a, 0x7d, 0x6b]),
        hidden: vec![Part::Language, Part::Share],
        call_label: Some("Umów rozmowę".to_owned()),
        ..Embed::default()
    };
    assert_eq!(embed, expected);
    embed.set_all("?host=https://agency.example/&origin=https://agency.example");
    assert_eq!(embed, expected, "only a script tells who the host is");
}
