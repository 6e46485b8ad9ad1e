//! What a person meets first, and that every number and sentence there is the model's.

use plateau::model::sensitivity::Step;
use plateau::outcome::levers::LeversOutcome;
use plateau::outcome::plan::PlanOutcome;
use plateau::state::plan_inputs::{CLIENTS, EXPANSION, FEE, LIFETIME, REFERRALS, REP_COST, REPS};
use plateau::state::{Measure, Preset, View, Workspace};
use plateau::text::{Currency, Language, Locale};
use plateau::wording::figure::FigureText;
use plateau::wording::levers::{self, step_name};
use plateau::wording::plateau as wording;
use serde_json::{Value, json};
use thirtyfour::Key;

use super::expected::{self, english, example_with};
use super::formats;
use super::page::{ANSWER, Page, plain, slider, wait_for};

/// The figures of a workspace, as the tiles show them.
fn figures(locale: &Locale, outcome: &PlanOutcome) -> Vec<FigureText> {
    [
        Some(wording::plateau_figure(locale, outcome)),
        Some(wording::reached_figure(locale, outcome)),
        Some(wording::lifetime_figure(locale, outcome)),
        Some(wording::retention_figure(locale, outcome)),
        wording::net_revenue_retention_figure(locale, outcome),
        Some(wording::range_figure(locale, outcome)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Waits until the page says of a workspace what the program says when it runs natively.
#[track_caller]
fn says_the_same(page: &Page, locale: &Locale, workspace: &Workspace) {
    let outcome = PlanOutcome::of(workspace);
    page.answers(&wording::answer(locale, &outcome).plain());
    page.shows(".because", &wording::because(locale, &workspace.plan, &outcome));
    let summary = plain(&wording::chart_summary(locale, workspace.measure, &outcome));
    let chart = || page.attribute("svg.chart", "aria-label").map(|label| plain(&label));
    wait_for("the chart has its summary", chart, |label| label.as_deref() == Some(&summary));
    for (tile, text) in page.texts(".tile").iter().zip(figures(locale, &outcome)) {
        for part in [text.title, text.value, text.below, text.change.unwrap_or_default()] {
            let part = plain(&part);
            assert!(tile.contains(&part), "“{part}” is not in the tile “{tile}”");
        }
    }
    assert_eq!(page.count(".tile"), figures(locale, &outcome).len());
}

#[test]
fn the_page_opens_with_the_example_and_its_answer() {
    let page = Page::open("");
    says_the_same(&page, &expected::locale(), &Workspace::default());
    assert_eq!(page.count("h1"), 1);
    assert_eq!(page.count("h1 b"), 2, "money and months are emphasized");
    assert_eq!(page.script::<String>("return document.title"), english().window_title_plateau());
    assert_eq!(page.script::<String>("return document.documentElement.lang"), "en");
    assert_eq!(page.attribute("svg.chart", "role").as_deref(), Some("img"));
    let course = page.attribute(".chart .line path", "d").unwrap_or_default();
    assert!(course.len() > 300 && !course.contains('N'), "the course is drawn: {course}");
    assert_eq!((page.fragment(), page.console()), (String::new(), Vec::<String>::new()));
}

#[test]
fn sentences_and_figures_in_the_browser_are_those_of_the_native_program() {
    let plans = [
        example_with(&[(&FEE, 1_234_567.89), (&CLIENTS, 5.0), (&EXPANSION, -0.01)]),
        example_with(&[(&LIFETIME, 10_000.0), (&REPS, 999.0), (&FEE, 1e9)]),
        example_with(&[(&REFERRALS, 1.2 / 12.0)]),
        example_with(&[(&REPS, 0.0), (&CLIENTS, 8.0)]),
        example_with(&[(&REPS, 0.0)]),
    ];
    let mut workspaces: Vec<Workspace> = plans.into();
    for preset in Preset::FIRST_VIEW {
        let mut workspace = Workspace::default();
        preset.load(&mut workspace);
        workspaces.push(workspace);
    }
    for measure in Measure::ALL {
        workspaces.push(Workspace { measure, ..example_with(&[(&REP_COST, 5000.0)]) });
    }
    let page = Page::open("");
    for language in Language::ALL {
        for (place, workspace) in workspaces.iter().enumerate() {
            let currency = Currency::ALL[place % 4];
            let workspace = Workspace { currency, ..workspace.clone() };
            page.follow(&plateau::link::encode(View::Plateau, &workspace, Some(language)));
            says_the_same(&page, &formats::locale_in(language, currency), &workspace);
        }
    }
    assert_eq!(page.console(), [""; 0]);
}

#[test]
fn every_control_of_every_view_has_a_name_with_its_label() {
    for view in View::ALL {
        // With segments, whose fields share their labels.
        let mut workspace = Workspace::default();
        Preset::ThreeSizes.load(&mut workspace);
        let page = Page::open(&expected::link_to(view, &workspace));
        page.unfold_all();
        let tree = page.browser.protocol("Accessibility.getFullAXTree", json!({}));
        let nodes = tree["nodes"].as_array().expect("the tree is a list");
        let names = |roles: &[&str]| -> Vec<String> {
            let wanted = |node: &&Value| roles.contains(&node["role"]["value"].as_str().unwrap_or_default());
            let name = |node: &Value| node["name"]["value"].as_str().unwrap_or_default().to_owned();
            nodes.iter().filter(|node| node["ignored"] != true).filter(wanted).map(name).collect()
        };
        let all = names(&["slider", "textbox", "button", "link", "combobox", "switch", "checkbox"]);
        let unnamed = all.iter().filter(|name| name.is_empty()).count();
        assert_eq!(unnamed, 0, "{view:?}: some controls have no name: {all:?}");
        let (sliders, fields) = (names(&["slider"]), names(&["textbox", "DateTime"]));
        for label in page.texts(".control label, .paste label, .client-part .cell label") {
            assert!(fields.contains(&label), "{view:?}: no field is called “{label}”: {fields:?}");
        }
        for label in page.texts(".segment .cell label") {
            // Behind what the field belongs to.
            let named = fields.iter().any(|name| name.ends_with(&format!(" {label}")));
            assert!(named, "{view:?}: no field's name ends with “{label}”: {fields:?}");
        }
        for label in page.texts(".control:has(input[type=range]) label") {
            let named = sliders.iter().any(|name| name.starts_with(&label));
            assert!(named, "{view:?}: no slider's name begins with “{label}”: {sliders:?}");
        }
    }
}

#[test]
fn names_of_sliders_tell_those_apart_that_share_a_quantity() {
    let page = Page::open("");
    let name = |id: &str| {
        page.turn_to(id);
        page.attribute(&slider(id), "aria-label")
    };
    assert_ne!(name("lifetime"), name("churn"));
    page.shows(ANSWER, "$20,000");
}

#[test]
fn pressing_a_step_takes_it_and_pressing_it_again_takes_it_back() {
    let page = Page::open("");
    let outcome = LeversOutcome::new(&Workspace::default(), &[]);
    let names: Vec<String> = outcome
        .levers
        .iter()
        .map(|lever| format!("{} {}", step_name(english(), lever.step.step), levers::adds(&expected::locale(), lever)))
        .collect();
    assert_eq!(page.texts(".lifts button"), names);
    let rep = outcome.levers.iter().find(|lever| lever.step.step == Step::RepMore).expect("a rep can be hired");
    let button = format!("#lever-{}", Step::RepMore as usize);
    let pressed = || page.attribute(&button, "aria-pressed");
    let before = page.text(ANSWER);

    page.tab_to(&button);
    page.press(Key::Space);
    page.becomes(&slider("reps"), &rep.step.to.to_string());
    wait_for("the step is taken", pressed, |pressed| pressed.as_deref() == Some("true"));
    says_the_same(&page, &expected::locale(), &example_with(&[(&REPS, 2.0)]));
    page.focuses(&button[1..]);
    page.press(Key::Space);
    page.becomes(&slider("reps"), "1");
    wait_for("the step is taken back", pressed, |pressed| pressed.as_deref() == Some("false"));
    page.answers(&before);

    page.click(&button);
    wait_for("the step is taken", pressed, |pressed| pressed.as_deref() == Some("true"));
    page.press_on(&slider("reps"), Key::Right, 1);
    wait_for("another number of reps is not the step's", pressed, |pressed| pressed.as_deref() == Some("false"));
}
