//! "How is this computed?" at every figure, with the person's own numbers.

use thirtyfour::Key;

use super::browser::{DESK, Setup};
use super::page::{Page, comes, eventually, slider};

const QUEUE: &str = "Source: Eick, Massey and Whitt";
const STRATEGIES: &str = "Source: Seven agency retention strategies (2019)";

/// The disclosure in the tile with this title.
#[track_caller]
fn how(page: &Page, title: &str) -> String {
    let titles = page.texts(".tile dt");
    let place =
        titles.iter().position(|there| there.starts_with(title)).unwrap_or_else(|| panic!("{title}: {titles:?}"));
    format!(".tile:nth-child({}) details", place + 1)
}

#[test]
fn each_tile_is_explained_with_the_persons_numbers() {
    let page = Page::open("");
    page.open_more();
    page.type_into("fee", "5000");
    page.type_into("clients", "1");
    page.press_on(&slider("lifetime"), Key::Right, 4);
    page.answers("$13,333");
    let [low, high] = {
        let last = page.js_with::<[String; 2]>(
            "const last = window.plateau.project(arguments[0]).months[60];
             return [last.mrrP10, last.mrrP90].map((v) => v.toLocaleString('en', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 }))",
            &[serde_json::json!({ "reps": 1, "signUpsPerRepPerMonth": 1.0 / 6.0,
                "segments": [{ "signUpShare": 1, "monthlyFee": 5000, "monthlyChurn": 1.0 / 16.0, "startingClients": 1 }] })],
        );
        [format!("below {},", last[0]), format!("above {}.", last[1])]
    };
    let explained: [(&str, Vec<&str>, Option<&str>); 6] = [
        ("Plateau", vec!["0.1667 × 16 months × $5,000 = $13,333"], Some(QUEUE)),
        ("95% of the way", vec!["keeps 93.75% of the clients", "from $5,000 to $13,333"], Some(QUEUE)),
        ("Range", vec![&low, &high], Some(QUEUE)),
        (
            "Client lifetime",
            vec!["1 ÷ 6.25% = 16 months", "Fair from 6 months, good from 12, excellent from 18"],
            Some(STRATEGIES),
        ),
        ("Retention a year", vec!["(1 − 6.25%)¹² = 46.1%"], None),
        ("Net revenue retention", vec!["((1 − 6.25%) × (1 + 0%))¹² = 46.1%"], None),
    ];
    assert_eq!(page.texts(".tile").len(), explained.len(), "every tile is explained");
    for (title, parts, source) in explained {
        let details = how(&page, title);
        assert_eq!(page.texts(&format!("{details} p")).len(), 0, "{title} is explained only when it is asked for");
        // Out of sight it is told which figure is meant.
        let name = page.text(&format!("{details} summary"));
        assert!(name.starts_with("How is this computed?") && name.contains(title), "{name}");
        page.unfold(&details);
        for part in parts {
            page.shows(&details, part);
        }
        let told = page.text(&details);
        match source {
            Some(source) => assert!(told.contains(source), "{told}"),
            None => assert!(!told.contains("Source"), "{told}"),
        }
        let figure = page.text(&details.replace("details", "dd"));
        assert!(!figure.is_empty());
        page.click(&format!("{details} summary"));
        eventually("it is closed", || page.texts(&format!("{details} p")).is_empty());
    }
}

#[test]
fn an_explanation_follows_the_sliders() {
    let page = Page::open("");
    let details = how(&page, "Plateau");
    page.unfold(&details);
    page.press_on(&slider("reps"), Key::Right, 1);
    page.shows(&details, "0.3333 × 12 months × $10,000 = $40,000");
    page.open_more();
    page.type_into("expansion", "1");
    page.shows(&details, "referrals included");
    page.shows(&details, "0.3333 × $134,831 = $44,944");
    page.push("A rep every half year");
    page.shows(&details, "1.8333 × 12 months × $10,000 = $220,000");
    page.push("Growing into the plateau");
    page.type_into("referrals", "2");
    page.shows(&details, "growth feeds itself");
}

#[test]
fn the_chance_is_explained() {
    let page = Page::open("");
    page.push("Set a target");
    page.unfold(".aim .how details");
    page.shows(".aim .how", "the chance that month 24 brings at least $25,000");
    page.shows(".aim .how", QUEUE);
}

/// The numbers of "… a × b × c × d − e − f = g …".
fn numbers(text: &str) -> Vec<f64> {
    let calculation = text.split(", ").find(|part| part.contains(" × ") && part.contains(" = ")).unwrap_or(text);
    let words = calculation.split([' ', '\u{a0}']).map(|word| word.replace([',', '$'], ""));
    words
        .filter_map(|word| match word.strip_suffix('%') {
            Some(percent) => percent.parse::<f64>().ok().map(|percent| percent / 100.0),
            None => word.trim_end_matches('.').parse().ok(),
        })
        .collect()
}

#[test]
fn the_hire_check_is_explained_so_that_it_can_be_reckoned_again() {
    let page = Page::open("");
    page.open_more();
    for (id, typed) in [("rep-cost", "5000"), ("commission", "1"), ("margin", "80")] {
        page.type_into(id, typed);
    }
    page.shows(".note", "$9,333");
    page.unfold(".note details");
    page.shows(".note details", STRATEGIES);
    page.shows(".note details", "Referrals and expansion are left out");
    let told = page.text(".note details p");
    let [margin, pace, lifetime, fee, commission, cost, profit] = numbers(&told)[..] else { panic!("{told}") };
    let reckoned = margin * pace * lifetime * fee - commission - cost;
    assert!((reckoned / profit - 1.0).abs() < 0.005, "{reckoned} is not {profit}: {told}");
}

#[test]
fn explanations_in_polish() {
    let page = Page::open_with(&Setup { languages: "pl", ..DESK }, "");
    for (title, part) in [
        ("Plateau", "0,1667 × 12 miesięcy × 10 000 $ = 20 000 $"),
        ("Czas życia klienta", "1 ÷ 8,33% = 12 miesięcy"),
        ("Retencja roczna", "(1 − 8,33%)¹² = 35,2%"),
    ] {
        let details = how(&page, title);
        page.unfold(&details);
        page.shows(&details, part);
    }
    comes("sources are named", || page.text(".tiles"), |text| text.contains("Źródło: Eick, Massey and Whitt"));
}
