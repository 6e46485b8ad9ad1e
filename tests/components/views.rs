//! Each view as a whole, in each language, with little and with much to show: what assistive technology
//! needs is there.

use std::collections::BTreeSet;

use plateau::model::Evidence;
use plateau::model::retention::ChurnEvidence;
use plateau::model::strategies::Name;
use plateau::state::{Action, Beginning, CountedPlan, ScenarioAction, State, TableKind, View, plan_inputs};
use plateau::text::Language;
use plateau::ui::views::ViewProps;
use plateau::ui::views::clients::ClientsView;
use plateau::ui::views::compare::CompareView;
use plateau::ui::views::nps::NpsView;
use plateau::ui::views::plateau::PlateauView;
use plateau::ui::views::present::PresentView;
use plateau::ui::views::reps::RepsView;
use plateau::ui::views::retention::RetentionView;
use plateau::ui::views::sources::SourcesView;
use plateau::ui::views::strategies::StrategiesView;
use scraper::ElementRef;
use yew::prelude::*;

use crate::document::{Document, text};
use crate::render::render_in;

/// A state in which views show much that they do not show at first.
fn everything() -> State {
    let answers = "10,Acme,Ann\n3,Bolt,Bo\n9,Cord,Ann\n0,Dent,Bo\n".repeat(5);
    let survey = format!("score,client,rep\n{answers}bad,row\n");
    let churn = ChurnEvidence { monthly_churn: 0.05, evidence: Evidence { lost: 5, at_risk: 100 } };
    let strategies = Name::ALL.map(|strategy| Action::EnableStrategy(strategy, true));
    let actions = [
        Action::AdoptCounts(CountedPlan { churn, clients: 20.0, sign_ups: 1.5 }),
        Action::SetAskedReferrals(0.5),
        Action::SaveAsToday,
        Action::AddHire,
        Action::AddHire,
        Action::SetRecurringHires(true),
        Action::EnableSegments(true),
        Action::AddSegment,
        Action::SetFeeByAdSpend(0, false),
        Action::EnableOversold(true),
        Action::SetTargetAbove(1_000.0),
        Action::AddRep,
        Action::Scenario(ScenarioAction::Add(Beginning::Edited, "Three reps".to_owned())),
        Action::SetInput(plan_inputs::REPS.field(), 3.0),
        Action::Paste(TableKind::Periods, "start,new,lost,end\n100,10,5,105\n105,10,4,111\n111,0,200,0\n".to_owned()),
        Action::Paste(TableKind::Answers, survey),
    ];
    actions.into_iter().chain(strategies).fold(State::default(), State::reduce)
}

fn render_view(view: View, language: Language, state: State) -> Document {
    let props = ViewProps { workspace: state.workspace, pasted: state.pasted, moving: false, back: View::Plateau };
    let view = match view {
        View::Plateau => html! { <PlateauView ..props /> },
        View::Retention => html! { <RetentionView ..props /> },
        View::Clients => html! { <ClientsView ..props /> },
        View::Nps => html! { <NpsView ..props /> },
        View::Strategies => html! { <StrategiesView ..props /> },
        View::Reps => html! { <RepsView ..props /> },
        View::Sources => html! { <SourcesView ..props /> },
        View::Compare => html! { <CompareView ..props /> },
        View::Present => html! { <PresentView ..props /> },
    };
    render_in(language, view)
}

/// Runs a check on every view in each language, at first and with everything. It gets a name for messages, too.
fn for_each_page(check: impl Fn(&str, &Document)) {
    for view in View::ALL {
        for language in Language::ALL {
            for (name, state) in [("at first", State::default()), ("with everything", everything())] {
                check(&format!("{view:?} {name} in {language:?}"), &render_view(view, language, state));
            }
        }
    }
}

/// The text of the elements with these ids.
fn text_of_ids(page: &Document, ids: &str) -> String {
    ids.split(' ').map(|id| text(page.first(&format!("[id='{id}']")))).collect::<Vec<_>>().join(" ")
}

/// The accessible name of an element, by the ways of naming that the page uses.
fn accessible_name(page: &Document, element: ElementRef) -> String {
    if let Some(name) = element.attr("aria-label") {
        name.to_owned()
    } else if let Some(ids) = element.attr("aria-labelledby") {
        text_of_ids(page, ids)
    } else if FIELDS.split(", ").any(|field| field == element.value().name()) {
        element.attr("id").map(|id| text(page.first(&format!("[for='{id}']")))).unwrap_or_default()
    } else {
        text(element)
    }
}

const FIELDS: &str = "input, select, textarea";
const CONTROLS: &str = "input, select, textarea, button, a, summary";
const NAMED: &str = "input, select, textarea, button, a, summary, section, h1, h2, h3, th, label, option, \
                     [role=img], [role=group], [role=region]";

#[test]
fn everything_includes_what_is_missing_at_first() {
    for (view, selectors) in [
        (View::Plateau, &["#hire-month-1", "#recurring-every", "#target-month"] as &[&str]),
        (View::Retention, &[".level path"]),
        (View::Nps, &["#reps", ".bad li"]),
        (View::Strategies, &["#segment-3", "#segment-ad-spend-1", "#oversold-fee"]),
        (View::Reps, &["#book-deals-1", "#plan-reps"]),
        (View::Compare, &[".legend [type=checkbox]", ".compared [data-best]"]),
    ] {
        let [first, full] = [State::default(), everything()].map(|state| render_view(view, Language::English, state));
        for selector in selectors {
            assert!(first.select(selector).is_empty(), "{view:?}: {selector}");
            full.first(selector);
        }
    }
}

#[test]
fn ids_are_unique_and_references_to_them_lead_somewhere() {
    for_each_page(|name, page| {
        let mut ids = BTreeSet::new();
        for id in page.attributes("[id]", "id") {
            assert!(!id.is_empty() && ids.insert(id), "{name}: {id} occurs twice");
        }
        for attribute in ["for", "aria-labelledby", "aria-describedby", "aria-controls"] {
            for references in page.attributes("*", attribute) {
                assert!(references.split(' ').all(|id| ids.contains(id)), "{name}: {attribute}={references}");
            }
        }
    });
}

#[test]
fn controls_headings_and_regions_have_names() {
    for_each_page(|name, page| {
        for element in page.select(NAMED) {
            assert!(!accessible_name(page, element).trim().is_empty(), "{name}: {}", element.html());
        }
    });
}

#[test]
fn fields_for_numbers_have_different_names() {
    for_each_page(|name, page| {
        let mut labels = BTreeSet::new();
        for field in page.select("[inputmode]") {
            let label = accessible_name(page, field);
            assert!(labels.insert(label.clone()), "{name}: {label}");
        }
    });
}

#[test]
fn the_answer_is_the_only_first_level_heading_and_no_level_is_skipped() {
    for_each_page(|name, page| {
        let headings = page.select("h1, h2, h3, h4, h5, h6").into_iter();
        let levels: Vec<u32> = headings.map(|heading| heading.value().name()[1..].parse().unwrap()).collect();
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{name}");
        // In the first view the inputs stand before the answer, as they do for the eye and for Tab.
        assert!(levels[0] <= 2, "{name}");
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{name}: {levels:?}");
    });
}

#[test]
fn links_lead_to_views_and_only_sources_lead_elsewhere() {
    for_each_page(|name, page| {
        for link in page.attributes("[href]:not(.sources a)", "href") {
            assert!(link.strip_prefix("#/").and_then(View::from_route).is_some(), "{name}: {link}");
        }
        // A source is told nothing of the page that it is opened from.
        for source in page.select(".sources a") {
            assert_eq!(source.attr("rel"), Some("noreferrer"), "{name}");
        }
    });
}

#[test]
fn languages_differ_only_in_words() {
    // Emphasis may differ, too.
    let outline = |page: &Document| {
        let elements = page.select(":not(b)").into_iter();
        let line = |element: ElementRef| format!("{} {}\n", element.value().name(), element.attr("id").unwrap_or(""));
        elements.map(line).collect::<String>()
    };
    for view in View::ALL {
        let pages = Language::ALL.map(|language| outline(&render_view(view, language, everything())));
        assert!(pages.iter().all(|page| *page == pages[0]), "{view:?}");
    }
}

#[test]
fn each_view_has_these_controls_at_first() {
    for view in View::ALL {
        let page = render_view(view, Language::English, State::default());
        let line = |element: ElementRef| {
            let kind = element.attr("type").filter(|kind| *kind != "button").unwrap_or(element.value().name());
            let value = element.attr("value").map_or_else(String::new, |value| format!(" = {value}"));
            format!("{kind} {}{value}\n", accessible_name(&page, element))
        };
        let controls: String = page.select(CONTROLS).into_iter().map(line).collect();
        insta::assert_snapshot!(format!("controls_{}", view.route()), controls);
    }
}

#[test]
fn what_really_happened_has_a_row_for_each_month_and_names_for_its_fields() {
    use plateau::model::calendar::CalendarMonth;
    use plateau::outcome::plan::PlanOutcome;
    use plateau::state::{PastAction, PastMonth};
    use plateau::ui::views::plateau::details_props::DetailsProps;
    use plateau::ui::views::plateau::past::PastPart;
    use plateau::ui::views::plateau::past_sentence::PastSentence;

    let months = [9_000.0, 12_000.0, 14_000.0].map(|revenue| PastMonth { revenue: Some(revenue), clients: None });
    let actions = [
        Action::Past(PastAction::SetMonths(months.to_vec(), CalendarMonth::new(2026, 3))),
        Action::Paste(TableKind::Past, "Jan 2026;1000\nFeb 2026;x\nMar 2026;1200\n".to_owned()),
    ];
    let state = actions.into_iter().fold(State::default(), State::reduce);
    for language in Language::ALL {
        let outcome = std::rc::Rc::new(PlanOutcome::of(&state.workspace));
        let pasted = state.pasted.past.clone();
        let props = DetailsProps { workspace: state.workspace.clone(), outcome, pasted };
        let part = html! { <><PastSentence ..props.clone() /><PastPart ..props /></> };
        let page = render_in(language, part);
        assert_eq!(page.select(".past-months tbody tr").len(), 3);
        for element in page.select(NAMED) {
            assert!(!accessible_name(&page, element).trim().is_empty(), "{}", element.html());
        }
        if language == Language::English {
            let words: Vec<String> = page.select("p, label, button, th, li").into_iter().map(text).collect();
            insta::assert_snapshot!("what_really_happened", words.join("\n"));
        }
    }
}
