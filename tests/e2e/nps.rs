//! The Net Promoter Score: counted and pasted answers, service reps, whom to call, and referrals for the plan.

use plateau::import::survey::Survey;
use plateau::link;
use plateau::outcome::nps::follow_ups::{FollowUp, FollowUpList};
use plateau::outcome::nps::forecast::ForecastOutcome;
use plateau::outcome::nps::service_reps::ServiceRepsOutcome;
use plateau::outcome::nps::{NpsOutcome, tally};
use plateau::outcome::plan::PlanOutcome;
use plateau::outcome::strategies::cards::promoters_in_survey;
use plateau::state::strategy_inputs::PROMOTER_SHARE;
use plateau::state::survey_inputs::{ANSWER, ASKED};
use plateau::state::{Action, View, Workspace};
use plateau::wording::adopted::in_plan;
use plateau::wording::nps::{self as wording, Figure, follow_ups, forecast, service_reps};
use plateau::wording::strategies::cards::adopt_survey;
use thirtyfour::Key;

use super::expected::{self, after, answer, english, labeled, linked, locale, parts};
use super::page::{Page, slider, wait_for};

const PASTE: &str = "paste-answers";
const REPS: &str = "section:has(#reps)";
const FORECAST: &str = "section:has(#forecast)";

/// Waits until the page says of a survey what the program says natively.
#[track_caller]
fn says(page: &Page, workspace: &Workspace, pasted: &Survey) -> NpsOutcome {
    let (locale, outcome) = (locale(), NpsOutcome::new(&workspace.survey, pasted));
    let is_sample = workspace.survey.is_sample() && outcome.pasted == 0;
    page.answers(&labeled(&wording::answer(&locale, &outcome).plain(), is_sample));
    page.has(&format!("{FORECAST} .pin button"), usize::from(outcome.nps.is_some() && !is_sample));
    page.shows(".because", &wording::because(&locale, &outcome));
    page.shows("#asked-hint", &wording::asked_hint(&locale, &outcome, ""));
    let figures =
        outcome.nps.iter().flat_map(|nps| Figure::ALL.map(|figure| wording::figure(&locale, &outcome, nps, figure)));
    page.each_shows(".tile", &parts(figures));
    if let Some(nps) = &outcome.nps {
        page.has(".scale [data-could]", nps.plausible_tiers.len());
        page.shows("figcaption", &wording::distribution_summary(&locale, nps));
        page.has(".bars rect", 11);
    }
    if *pasted != Survey::default() {
        let reading = wording::reading(&locale, pasted);
        page.shows(".read", &reading.count);
        page.each_shows(".bad li", &reading.left_out.into_iter().map(|line| vec![line]).collect::<Vec<_>>());
    }
    outcome
}

#[test]
fn counted_answers_make_the_score_its_interval_and_the_tiers_it_could_have() {
    let (page, nothing) = (Page::open("#/nps"), Survey::default());
    let mut workspace = Workspace::default();
    says(&page, &workspace, &nothing);
    page.click_button(english().try_sample());
    page.focuses("clear-answers");
    workspace = after(workspace, [Action::LoadSampleAnswers]);
    says(&page, &workspace, &nothing);
    for (input, typed) in [
        (ASKED.field(), "60"),
        (ASKED.field(), "40"),
        // Fewer than answered.
        (ASKED.field(), "30"),
        (ANSWER.at(10), "0"),
        (ANSWER.at(0), "1200"),
        (ASKED.field(), ""),
    ] {
        page.type_into(&input.id(), typed);
        input.set(&mut workspace, typed.parse().ok());
        let outcome = says(&page, &workspace, &nothing);
        let nps = outcome.nps.expect("there are answers");
        page.explains(".tile:first-child", &wording::explanation(&locale(), &nps, Figure::Score).text);
    }
    let link = page.links(|link| link::decode(link).is_ok_and(|link| link.workspace.survey == workspace.survey));
    page.visit(&link);
    says(&page, &workspace, &nothing);
    page.click_button(english().clear());
    page.focuses("try-sample");
    says(&page, &after(workspace, [Action::ClearAnswers]), &nothing);
    page.has(".tile, .bars", 0);
    page.has(FORECAST, 0);
    page.becomes("#answer-0", "0");
}

/// Three columns without titles; the score of the last row cannot be used.
const UNTITLED: &str = "Acme;Ann;9\nBolt;Ben;3\nCity;Ann;10\nDeli;Ben;8\nEcho;Ben;eleven";

#[test]
fn pasted_answers_count_instead_of_the_fields_in_the_columns_that_are_chosen() {
    let page = Page::open("#/nps");
    let workspace = Workspace::default();
    page.paste_into(PASTE, UNTITLED);
    let outcome = says(&page, &workspace, &Survey::read(UNTITLED, &[]));
    page.shows(".quietly", &wording::pasted(&locale(), &outcome).expect("answers were pasted"));
    page.has("#answer-0", 0);
    let chosen = || {
        page.script::<Vec<u32>>(
            "return [...document.querySelectorAll('.match select')].map((list) => list.selectedIndex)",
        )
    };
    assert_eq!(chosen(), [3, 2, 1, 0], "score, rep and client are found");
    let rep_names = || page.cells(REPS).into_iter().map(|row| row[0].clone()).collect::<Vec<_>>();
    assert_eq!(rep_names(), ["Ann", "Ben"]);
    // A column has one role: clients are taken for reps, and then there is none of clients.
    page.choose(".match:nth-of-type(2) select", 1);
    wait_for("clients count as reps", rep_names, |names| names.len() == 4 && names.contains(&"Acme".to_owned()));
    assert_eq!(chosen(), [3, 1, 0, 0]);
    // Without a score there is nothing to count, so the fields are back.
    page.choose(".match:nth-of-type(1) select", 0);
    page.has("#answer-0", 1);
    page.choose(".match:nth-of-type(1) select", 3);
    page.has("#answer-0", 0);
    page.type_into("asked", "50");
    let link = page.links(|link| link.contains("asked=50"));
    assert!(["Acme", "Ann", "Bolt", "Ben"].iter().all(|name| !link.contains(name)), "{link}");
    page.go_to(View::Strategies.route());
    page.go_to(View::Nps.route());
    wait_for("clients still count as reps", rep_names, |names| names.len() == 4);
    // The button goes with the text, and the field gets the focus.
    page.click(".paste button");
    page.focuses(PASTE);
    says(&page, &linked(&link), &Survey::default());
    page.has(".matching", 0);
    page.has(REPS, 0);
    let plain_list = "9, 10, 8\n10, 3, 9";
    page.press(plain_list);
    says(&page, &linked(&link), &Survey::read(plain_list, &[]));
    page.insert_into(PASTE, &"\u{1}\u{2}\u{3}".repeat(20));
    page.shows("p.problem", english().not_text());
    assert_eq!(page.console(), [""; 0]);
}

/// Two service reps who really differ, and one with few answers.
fn by_rep() -> String {
    let rows = |rep: &str, scores: &[u8], times: usize| -> String {
        let row = |i: usize| format!("{};{rep} {i};{rep}\n", scores[i % scores.len()]);
        (0..times).map(row).collect()
    };
    let [ann, ben, cem] = [rows("Ann", &[10, 9, 10, 8], 60), rows("Ben", &[3, 6, 9, 2], 60), rows("Cem", &[10], 3)];
    format!("Score;Client;Service rep\n{ann}{ben}{cem}")
}

#[test]
fn service_reps_are_compared_and_lists_say_whom_to_ask_and_whom_to_rescue() {
    let (page, locale) = (Page::open("#/nps"), locale());
    page.paste_into(PASTE, &by_rep());
    let survey = Survey::read(&by_rep(), &[]);
    says(&page, &Workspace::default(), &survey);
    let outcome = ServiceRepsOutcome::new(&survey.by_rep).expect("there are reps");
    let differences = service_reps::differences(&locale, &outcome).into_iter().map(|pair| vec![pair]);
    page.each_shows(".differ li", &differences.collect::<Vec<_>>());
    let rows = service_reps::rows(&locale, &outcome).into_iter();
    let rows = rows.map(|row| {
        vec![row.name, row.answers, row.few.unwrap_or_default().into(), row.score, row.interval, row.tier_name.into()]
    });
    page.each_shows(&format!("{REPS} tbody tr"), &rows.collect::<Vec<_>>());
    page.has(".intervals circle", 3);
    for (place, follow_up) in (1..).zip(FollowUp::ALL) {
        let list = format!("section:not([aria-labelledby]) > details:nth-of-type({place})");
        let count = follow_up.count(&survey.answers).expect("names are known");
        page.shows(&format!("{list} > summary"), &follow_ups::title(&locale, follow_up, count));
        page.has(&format!("{list} table"), 0);
        page.unfold(&list);
        page.tabulates(&list, &follow_ups::rows(&locale, &FollowUpList::new(&survey.answers, follow_up)));
    }
    // Lists stay open while numbers change.
    page.type_into("asked", "150");
    page.shows(".tile:nth-child(2)", english().tile_silent());
    page.links(|link| link.contains("asked=150"));
    page.has("section > details[open] table", 2);
    // The strategy that asks promoters offers their share in this survey.
    page.go_to(View::Strategies.route());
    page.unfold(".card:nth-of-type(6) details");
    let share = promoters_in_survey(&Workspace::default().survey, &survey).expect("there are answers");
    page.click_button(&adopt_survey(&locale, share));
    let mut workspace = Workspace::default();
    PROMOTER_SHARE.field().set(&mut workspace, Some(share));
    page.becomes("#promoter-share", &expected::field(PROMOTER_SHARE.field(), &workspace));
}

#[test]
fn referrals_that_promoters_bring_reach_the_plateau_and_can_be_left_out() {
    let (page, locale) = (Page::open("#/nps"), locale());
    for (score, count) in [("10", "7"), ("8", "4"), ("3", "1")] {
        page.type_into(&format!("answer-{score}"), count);
    }
    page.press_on(&slider("referrals-per-ask"), Key::Right, 3);
    page.press_on(&slider("ask-share"), Key::End, 1);
    let is_set = |link: &str| {
        let asking = link::decode(link).map(|link| link.workspace.survey.asking);
        asking.is_ok_and(|asking| asking.ask_share == 1.0 && asking.referrals_per_ask_per_year > 1.0)
    };
    let link = page.links(is_set);
    let before = linked(&link);
    let outcome = ForecastOutcome::new(before.survey.asking, tally(&before.survey, &Survey::default()), &before.plan);
    page.shows(&format!("{FORECAST} .answer-small"), &forecast::answer(&locale, &outcome).plain());
    let workspace = after(before.clone(), [Action::SetAskedReferrals(outcome.referrals)]);
    // The button goes, and the way to the plateau gets the focus.
    page.press_on(&format!("{FORECAST} .pin button"), Key::Enter, 1);
    page.focuses("see-plateau");
    page.shows(&format!("{FORECAST} .pin"), &in_plan(&locale, &workspace.plan, &PlanOutcome::of(&workspace)));
    page.press(Key::Enter);
    page.answers(&answer(&workspace));
    assert_ne!(answer(&workspace), answer(&before));
    // The strategy that asks promoters says that the plan has it already.
    page.go_to(View::Strategies.route());
    page.click(".card:nth-of-type(6) > .hint button");
    page.focuses("strategy-5");
    page.has(".card:nth-of-type(6) > .hint", 0);
    page.go_to(View::Plateau.route());
    page.answers(&answer(&before));
    page.click_button(english().undo());
    page.answers(&answer(&workspace));
}
