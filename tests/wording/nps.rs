//! The survey's view in words.

use std::fmt::Write as _;

use plateau::import::survey::Survey;
use plateau::model::nps::Group;
use plateau::outcome::nps::NpsOutcome;
use plateau::outcome::nps::follow_ups::{FollowUp, FollowUpList};
use plateau::outcome::nps::forecast::ForecastOutcome;
use plateau::outcome::nps::service_reps::ServiceRepsOutcome;
use plateau::outcome::plan::PlanOutcome;
use plateau::state::Workspace;
use plateau::state::survey::SurveyInputs;
use plateau::state::survey_inputs::ASKED;
use plateau::text::{Language, Locale};
use plateau::wording::nps::{self as wording, Figure};

use crate::support::formats::locale;
use crate::support::samples;

fn pasted(text: &str) -> Survey {
    Survey::read(text, &[])
}

fn outcome(answers: [u32; 11], asked: Option<u32>) -> NpsOutcome {
    NpsOutcome::new(&SurveyInputs { answers, asked, ..samples::answers() }, &Survey::default())
}

fn example(asked: Option<u32>) -> NpsOutcome {
    outcome(samples::answers().answers, asked)
}

fn rows(rep: &str, scores: &[u8], times: usize) -> String {
    let row = |i: usize| format!("{};{rep} {i};{rep}\n", scores[i % scores.len()]);
    (0..times).map(row).collect()
}

/// Two service reps who really differ, and one with few answers.
fn three_reps() -> Survey {
    let (ann, ben, cem) = (rows("Ann", &[10, 9, 10, 8], 60), rows("Ben", &[3, 6, 9, 2], 60), rows("Cem", &[10], 3));
    pasted(&format!("Score;Client;Service rep\n{ann}{ben}{cem}"))
}

/// All that the upper part of the view says.
fn score(locale: &Locale, outcome: &NpsOutcome) -> String {
    let mut text = format!("# {}\n{}\n", wording::answer(locale, outcome).plain(), wording::because(locale, outcome));
    let mut line = |words: &str| writeln!(text, "{words}").unwrap();
    line(&wording::pasted(locale, outcome).unwrap_or_default());
    line(&wording::asked_hint(locale, outcome, locale.messages.hint(ASKED.text)));
    let Some(nps) = &outcome.nps else { return text };
    for figure in Figure::ALL {
        let words = wording::figure(locale, outcome, nps, figure);
        line(&format!("\n## {}: {}\n{}", words.title, words.value, words.below));
        let explanation = wording::explanation(locale, nps, figure);
        line(&format!("{} {}", explanation.text, explanation.source.unwrap_or_default()));
    }
    let groups = Group::ALL.map(|group| wording::group_label(locale, nps, group));
    line(&format!("\n{}\n{}", groups.join(" · "), wording::distribution_summary(locale, nps)));
    line(&outcome.counts.map(|count| wording::bar_label(locale, count)).join("|"));
    text
}

/// All that the view says of reps and whom to follow up.
fn reps(locale: &Locale, survey: &Survey) -> String {
    let mut text = String::new();
    let mut line = |words: &str| writeln!(text, "{words}").unwrap();
    if let Some(outcome) = ServiceRepsOutcome::new(&survey.by_rep) {
        line(&wording::service_reps::summary(locale, &outcome));
        for pair in wording::service_reps::differences(locale, &outcome) {
            line(&format!("- {pair}"));
        }
        line(&wording::service_reps::open_pairs(locale, &outcome).unwrap_or_default());
        let explanation = wording::service_reps::explanation(locale);
        line(&format!("{} {}", explanation.text, explanation.source.unwrap_or_default()));
        line(&wording::service_reps::heads(locale).join(" | "));
        for row in wording::service_reps::rows(locale, &outcome).iter().take(5) {
            let answers = format!("{} {}", row.answers, row.few.unwrap_or_default());
            line(&[&row.name, answers.trim(), &row.score, &row.interval, row.tier_name].join(" | "));
        }
        line(&wording::service_reps::more(locale, &outcome).unwrap_or_default());
    }
    for follow_up in FollowUp::ALL {
        let Some(count) = follow_up.count(&survey.answers) else { continue };
        line(&format!("\n## {}", wording::follow_ups::title(locale, follow_up, count)));
        let list = FollowUpList::new(&survey.answers, follow_up);
        line(&wording::follow_ups::heads(locale).join(" | "));
        wording::follow_ups::rows(locale, &list).iter().take(3).for_each(|row| line(&row.join(" | ")));
        line(&wording::follow_ups::more(locale, &list).unwrap_or_default());
    }
    text
}

/// All that the view says of asking promoters.
fn forecast(locale: &Locale, workspace: &Workspace, outcome: &NpsOutcome) -> String {
    let tally = outcome.nps.as_ref().unwrap().tally;
    let outcome = ForecastOutcome::new(workspace.survey.asking, tally, &workspace.plan);
    let explanation = wording::forecast::explanation(locale, &outcome);
    let answer = wording::forecast::answer(locale, &outcome).plain();
    format!("{answer}\n{} {}", explanation.text, explanation.source.unwrap_or_default())
}

// --- whole views ----------------------------------------------------------------------------------------

#[test]
fn the_example() {
    for language in Language::ALL {
        insta::assert_snapshot!(format!("example_{}", language.code()), score(&locale(language), &example(Some(60))));
    }
}

#[test]
fn an_empty_survey() {
    for language in Language::ALL {
        insta::assert_snapshot!(
            format!("empty_{}", language.code()),
            score(&locale(language), &outcome([0; 11], None))
        );
    }
}

#[test]
fn absurdly_many_answers() {
    for language in Language::ALL {
        let words = score(&locale(language), &outcome([10_000_000; 11], Some(7)));
        insta::assert_snapshot!(format!("absurd_{}", language.code()), words);
    }
}

#[test]
fn one_sided_answers() {
    for language in Language::ALL {
        let locale = locale(language);
        let promoter = score(&locale, &outcome([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], None));
        let detractors = score(&locale, &outcome([500, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], Some(500)));
        insta::assert_snapshot!(format!("one_sided_{}", language.code()), format!("{promoter}\n\n{detractors}"));
    }
}

#[test]
fn a_pasted_survey_with_reps() {
    for language in Language::ALL {
        let (locale, survey) = (locale(language), three_reps());
        let outcome = NpsOutcome::new(&samples::answers(), &survey);
        let words = format!("{}\n\n{}", score(&locale, &outcome), reps(&locale, &survey));
        insta::assert_snapshot!(format!("pasted_{}", language.code()), words);
    }
}

#[test]
fn many_reps() {
    let text = (0..50_000)
        .map(|i| format!("{},client {i},rep {}", i * 31 % 11, i * 7_919 % 300))
        .collect::<Vec<_>>()
        .join("\n");
    let survey = pasted(&text);
    for language in Language::ALL {
        insta::assert_snapshot!(format!("many_reps_{}", language.code()), reps(&locale(language), &survey));
    }
}

#[test]
fn the_forecast() {
    for language in Language::ALL {
        let (locale, mut workspace, outcome) = (locale(language), Workspace::default(), example(None));
        let without_clients = forecast(&locale, &workspace, &outcome);
        workspace.plan_mut().clients = 12.0;
        let with_clients = forecast(&locale, &workspace, &outcome);
        let name = format!("forecast_{}", language.code());
        insta::assert_snapshot!(name, format!("{without_clients}\n\n{with_clients}"));
    }
}

// --- single sentences -------------------------------------------------------------------------------------

#[test]
fn the_score_comes_with_the_tiers_it_could_be() {
    let (locale, outcome) = (locale(Language::English), example(None));
    let answer = wording::answer(&locale, &outcome).plain();
    assert!(answer.contains("33, somewhere between needs improvement and unicorn"), "{answer}");
    let because = wording::because(&locale, &outcome);
    assert!(["9 and 52", "needs improvement – unicorn"].iter().all(|words| because.contains(words)), "{because}");
    let figure = wording::figure(&locale, &outcome, outcome.nps.as_ref().unwrap(), Figure::Score);
    let below = figure.below;
    assert!(["8.6 – 51.9", "needs improvement – unicorn"].iter().all(|words| below.contains(words)), "{below}");
    assert!(wording::because(&locale, &example(Some(60))).contains("19 and 44"));
    assert!(wording::because(&locale, &example(Some(40))).contains("33 and 33"));
    // Fewer asked than answered counts as not known.
    assert_eq!(wording::because(&locale, &example(Some(30))), because);
}

#[test]
fn a_table_of_which_most_rows_cannot_be_read_gives_no_verdict() {
    let survey = pasted("Score\n9\nten\n11\n8.5");
    let outcome = NpsOutcome::new(&SurveyInputs::default(), &survey);
    let expected = [
        "Most rows couldn’t be read. Only 1 answer could, for a score of 100. Check the rows and columns below.",
        "Większości wierszy nie udało się odczytać. Wczytano tylko 1 odpowiedź, co dałoby wynik 100. Sprawdź wiersze i kolumny poniżej.",
    ];
    for (language, expected) in Language::ALL.into_iter().zip(expected) {
        let locale = locale(language);
        assert_eq!(wording::answer(&locale, &outcome).plain().replace('\u{a0}', " "), expected);
        assert_eq!(wording::because(&locale, &outcome), "");
    }
    assert!(outcome.reliable().is_none());
}

#[test]
fn what_could_also_be_scores_says_how_to_read_it_so() {
    let notes = |language: Language| {
        wording::reading(&locale(language), &pasted("10,9\n9,6\n8,5")).notes.join(" ").replace('\u{a0}', " ")
    };
    assert_eq!(
        Language::ALL.map(notes),
        [
            "Number of answers: column 2, because column 1 has each score just once. If both hold scores, choose “none” for it.",
            "Liczba odpowiedzi: kolumna 2, bo w kolumnie 1 każda ocena występuje tylko raz. Jeśli w obu są oceny, wybierz tu „brak”."
        ]
    );
}

#[test]
fn a_negative_score_has_a_true_minus() {
    let outcome = outcome([3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], None);
    for language in Language::ALL {
        let answer = wording::answer(&locale(language), &outcome).plain();
        assert!(answer.contains("−100"), "{answer}");
    }
}

#[test]
fn fewer_asked_than_answered_takes_the_place_of_the_hint() {
    let locale = locale(Language::English);
    let usual = "as usual";
    assert_eq!(wording::asked_hint(&locale, &example(None), usual), usual);
    assert_eq!(wording::asked_hint(&locale, &example(Some(40)), usual), usual);
    let hint = wording::asked_hint(&locale, &example(Some(30)), usual);
    assert!(hint != usual && hint.contains("40"), "{hint}");
}

#[test]
fn a_single_rep_is_compared_with_nobody() {
    let outcome = ServiceRepsOutcome::new(&pasted("rep,score\nAnn,10\nAnn,9\n").by_rep).unwrap();
    for language in Language::ALL {
        let locale = locale(language);
        assert_eq!(wording::service_reps::differences(&locale, &outcome), [""; 0]);
        assert_eq!(wording::service_reps::open_pairs(&locale, &outcome), None);
    }
}

#[test]
fn adopted_referrals_are_heard_of() {
    let locale = locale(Language::English);
    let (mut workspace, outcome) = (Workspace::default(), example(None));
    let spoken = |adopted: Option<&PlanOutcome>| wording::spoken(&locale, &outcome, adopted);
    let answer = wording::answer(&locale, &outcome).plain();
    assert_eq!(spoken(None), answer);
    workspace.plan_mut().asked_referrals = 0.2375;
    let spoken = spoken(Some(&PlanOutcome::of(&workspace)));
    assert!(spoken.starts_with(&answer) && spoken.contains("$26,200"), "{spoken}");
}
