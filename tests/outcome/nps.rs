//! The survey's view: which answers count, and what follows from them.

use plateau::import::survey::Survey;
use plateau::model::nps::Tally;
use plateau::outcome::nps::follow_ups::{FollowUp, FollowUpList};
use plateau::outcome::nps::forecast::ForecastOutcome;
use plateau::outcome::nps::service_reps::{ServiceRepsOutcome, has_few_answers};
use plateau::outcome::nps::{MOST_ROWS, NpsOutcome, tally};
use plateau::state::survey::SurveyInputs;
use plateau::state::{Action, Plan, State};
use proptest::prelude::*;

use crate::support::samples;

fn pasted(text: &str) -> Survey {
    Survey::read(text, &[])
}

fn nothing_pasted() -> Survey {
    Survey::default()
}

fn asked(asked: u32) -> NpsOutcome {
    NpsOutcome::new(&SurveyInputs { asked: Some(asked), ..samples::answers() }, &nothing_pasted())
}

// --- which answers count --------------------------------------------------------------------------

#[test]
fn the_fields_count_until_a_pasted_row_can_be_used() {
    let inputs = samples::answers();
    for text in ["", "11\n12\n", "score,rep\nten,Ann\n"] {
        let outcome = NpsOutcome::new(&inputs, &pasted(text));
        assert_eq!((outcome.counts, outcome.pasted), (inputs.answers, 0), "{text}");
    }
    let outcome = NpsOutcome::new(&inputs, &pasted("9\n11\n3"));
    assert_eq!((outcome.responses(), outcome.pasted), (2, 2));
    assert_eq!(tally(&inputs, &pasted("9\n3")), Tally { promoters: 1, passives: 0, detractors: 1 });
}

#[test]
fn nobody_has_answered() {
    let mut inputs = SurveyInputs { asked: Some(0), ..samples::answers() };
    inputs.answers = [0; 11];
    let outcome = NpsOutcome::new(&inputs, &nothing_pasted());
    assert_eq!(outcome.nps, None);
    assert_eq!((outcome.asked_too_few(), outcome.more_answers_needed()), (false, None));
}

#[test]
fn how_many_were_asked_counts_only_from_as_many_as_answered() {
    let unknown = NpsOutcome::new(&samples::answers(), &nothing_pasted());
    assert_eq!((unknown.silent(), unknown.asked_too_few()), (None, false));
    assert_eq!((asked(39).silent(), asked(39).asked_too_few(), asked(39).nps), (None, true, unknown.nps.clone()));
    assert_eq!((asked(40).silent(), asked(40).asked_too_few()), (Some(0), false));
    assert_eq!(asked(60).silent(), Some(20));
    assert!(asked(60).nps.unwrap().silent.is_some());
    // Pasted answers are compared, too.
    let inputs = SurveyInputs { asked: Some(2), ..samples::answers() };
    assert!(NpsOutcome::new(&inputs, &pasted("9\n9\n9")).asked_too_few());
}

#[test]
fn the_largest_counts_have_a_score() {
    let inputs = SurveyInputs { answers: [10_000_000; 11], asked: Some(10_000_000), ..samples::answers() };
    let outcome = NpsOutcome::new(&inputs, &nothing_pasted());
    assert_eq!(outcome.responses(), 110_000_000);
    assert!(outcome.asked_too_few());
    assert_eq!(outcome.more_answers_needed(), Some(0));
}

#[test]
fn answers_that_would_settle_the_tier_are_those_still_missing() {
    let more = |answers: [u32; 11]| {
        NpsOutcome::new(&SurveyInputs { answers, ..samples::answers() }, &nothing_pasted()).more_answers_needed()
    };
    assert_eq!(more([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1_000]), Some(0));
    assert!(more([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]).is_some_and(|more| more > 0));
    // Where two tiers meet, no number of answers settles it.
    assert_eq!(more([5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5]), None);
}

// --- service reps ------------------------------------------------------------------------------------

fn rows(rep: &str, scores: &[u8], times: usize) -> String {
    let row = |i: usize| format!("{};{rep} {i};{rep}\n", scores[i % scores.len()]);
    (0..times).map(row).collect()
}

/// Two service reps who really differ, and one with few answers.
fn three_reps() -> Survey {
    let (ann, ben, cem) = (rows("Ann", &[10, 9, 10, 8], 60), rows("Ben", &[3, 6, 9, 2], 60), rows("Cem", &[10], 3));
    pasted(&format!("Score;Client;Service rep\n{ann}{ben}{cem}"))
}

#[test]
fn without_a_rep_there_is_no_comparison() {
    assert_eq!(ServiceRepsOutcome::new(&nothing_pasted().by_rep), None);
    assert_eq!(ServiceRepsOutcome::new(&pasted("9\n10\n3").by_rep), None);
}

#[test]
fn reps_stand_best_first_and_those_with_few_answers_are_marked() {
    let outcome = ServiceRepsOutcome::new(&three_reps().by_rep).unwrap();
    let names: Vec<&str> = outcome.listed().iter().map(|rep| rep.name.as_str()).collect();
    assert_eq!(names, ["Cem", "Ann", "Ben"]);
    assert_eq!(outcome.listed().iter().map(has_few_answers).collect::<Vec<_>>(), [true, false, false]);
    assert_eq!(outcome.more(), 0);
}

#[test]
fn a_difference_names_the_better_rep_first() {
    for (better, worse) in [("Ann", "Ben"), ("Ben", "Ann")] {
        let text = format!("Score;Client;Service rep\n{}{}", rows(better, &[10], 60), rows(worse, &[3], 60));
        // Whoever comes first in the table, too.
        for text in [text.clone(), text.lines().rev().collect::<Vec<_>>().join("\n")] {
            let outcome = ServiceRepsOutcome::new(&pasted(&text).by_rep).unwrap();
            let difference = &outcome.differences[0];
            assert_eq!((&*difference.better, &*difference.worse, difference.points), (better, worse, 200.0));
            let [low, high] = difference.interval;
            assert!(0.0 < low && low < high && high <= 200.0, "{low} to {high}");
        }
    }
}

#[test]
fn a_single_rep_has_nobody_to_be_compared_with() {
    let outcome = ServiceRepsOutcome::new(&pasted("rep,score\nAnn,10\nAnn,9\n").by_rep).unwrap();
    assert!(!outcome.has_pairs && outcome.differences.is_empty());
    assert_eq!(outcome.open_pairs, 0);
}

#[test]
fn pairs_that_differ_beyond_those_listed_are_not_called_open() {
    // Four good reps and four bad ones: 16 pairs differ, 12 do not.
    let good = (0..4).map(|i| rows(&format!("good {i}"), &[10], 80));
    let bad = (0..4).map(|i| rows(&format!("bad {i}"), &[0], 80));
    let text: String = good.chain(bad).collect();
    let outcome = ServiceRepsOutcome::new(&pasted(&format!("Score;Client;Service rep\n{text}")).by_rep).unwrap();
    assert_eq!((outcome.differences.len(), outcome.more_differences, outcome.open_pairs), (10, 6, 12));
}

#[test]
fn many_reps_are_drawn_and_listed_in_part() {
    let text = (0..50_000)
        .map(|i| format!("{},client {i},rep {}", i * 31 % 11, i * 7_919 % 300))
        .collect::<Vec<_>>()
        .join("\n");
    let survey = pasted(&text);
    assert_eq!(survey.answers.len(), 50_000);
    let outcome = ServiceRepsOutcome::new(&survey.by_rep).unwrap();
    assert_eq!((outcome.reps.len(), outcome.listed().len(), outcome.more()), (300, MOST_ROWS, 100));
    assert_eq!(outcome.drawn().len(), 20);
}

// --- whom to follow up ---------------------------------------------------------------------------------

#[test]
fn clients_are_listed_by_rep_with_the_lowest_scores_first() {
    let survey = three_reps();
    assert_eq!(FollowUp::ALL.map(|follow_up| follow_up.count(&survey.answers)), [Some(63), Some(45)]);
    let list = FollowUpList::new(&survey.answers, FollowUp::Rescue);
    assert_eq!((list.answers.len(), list.more), (45, 0));
    assert_eq!((list.answers[0].client.as_str(), list.answers[0].score), ("Ben 11", 2));
    let order = |list: &FollowUpList| list.answers.is_sorted_by_key(|answer| (answer.rep.clone(), answer.score));
    assert!(order(&list) && order(&FollowUpList::new(&survey.answers, FollowUp::AskForReferral)));
}

#[test]
fn without_names_nobody_can_be_followed_up() {
    assert_eq!(FollowUp::Rescue.count(&pasted("9\n10\n3").answers), None);
    assert_eq!(FollowUp::Rescue.count(&nothing_pasted().answers), None);
    // With names there may still be nobody to rescue.
    assert_eq!(FollowUp::Rescue.count(&pasted("score,client\n9,Acme\n10,Bolt\n").answers), Some(0));
}

#[test]
fn long_lists_say_how_many_they_leave_out() {
    let text = (0..250).map(|i| format!("10;client {i};Ann")).collect::<Vec<_>>().join("\n");
    let list = FollowUpList::new(&pasted(&text).answers, FollowUp::AskForReferral);
    assert_eq!((list.answers.len(), list.more), (MOST_ROWS, 50));
}

// --- the forecast ----------------------------------------------------------------------------------------

fn sample() -> State {
    State { workspace: samples::workspace(), ..State::default() }
}

fn forecast(state: &State) -> ForecastOutcome {
    let workspace = &state.workspace;
    ForecastOutcome::new(workspace.survey.asking, tally(&workspace.survey, &nothing_pasted()), &workspace.plan)
}

#[test]
fn referrals_are_promoters_times_asked_times_named_times_closed() {
    let outcome = forecast(&sample());
    assert!((outcome.referrals - 19.0 / 40.0 * 0.5 * 1.0 * 0.25).abs() < 1e-12);
    assert_eq!(outcome.asking.promoter_share, 19.0 / 40.0);
    assert!(!outcome.in_plan);
}

#[test]
fn referrals_are_in_the_plan_once_they_are_adopted_and_until_something_changes() {
    let state = sample();
    let referrals = forecast(&state).referrals;
    let state = state.reduce(Action::SetAskedReferrals(referrals));
    assert!(forecast(&state).in_plan);
    let input = plateau::state::survey_inputs::REFERRALS_PER_ASK.field();
    assert!(!forecast(&state.clone().reduce(Action::Enter(input, Some(4.0)))).in_plan);
    assert!(!forecast(&state.reduce(Action::SetAskedReferrals(0.0))).in_plan);
}

#[test]
fn no_promoters_bring_nothing_that_could_be_in_the_plan() {
    let asking = samples::answers().asking;
    let tally = Tally { promoters: 0, passives: 3, detractors: 1 };
    let outcome = ForecastOutcome::new(asking, tally, &Plan::default());
    assert_eq!((outcome.referrals, outcome.in_plan), (0.0, false));
}

// --- answers needed -------------------------------------------------------------------------------

#[test]
fn answers_needed_are_of_those_who_were_asked() {
    let unknown = NpsOutcome::new(&samples::answers(), &nothing_pasted());
    let needed = unknown.nps.as_ref().and_then(|nps| nps.answers_needed).unwrap() as f64;
    let expected = (needed / (1.0 + (needed - 1.0) / 1_000.0)).ceil() as u64;
    assert_eq!(asked(1_000).more_answers_needed(), Some(expected - 40));
    assert!(!asked(1_000).needs_all_asked());
    // 46 were asked, 40 answered.
    assert_eq!((asked(46).more_answers_needed(), asked(46).needs_all_asked()), (Some(6), true));
    assert_eq!((asked(40).more_answers_needed(), asked(40).needs_all_asked()), (Some(0), false));
}

#[test]
fn a_score_where_two_tiers_meet_is_certain_once_everyone_answers() {
    let mut inputs = samples::answers();
    (inputs.answers, inputs.asked) = ([5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5], None);
    assert_eq!(NpsOutcome::new(&inputs, &nothing_pasted()).more_answers_needed(), None);
    inputs.asked = Some(30);
    let outcome = NpsOutcome::new(&inputs, &nothing_pasted());
    assert_eq!((outcome.more_answers_needed(), outcome.needs_all_asked()), (Some(20), true));
}

proptest! {
    #[test]
    fn no_more_answers_are_needed_than_are_missing(answers in proptest::array::uniform11(0_u32..40), silent in 0_u32..2_000) {
        let responses: u32 = answers.iter().sum();
        prop_assume!(responses > 0);
        let of = |asked| NpsOutcome::new(&SurveyInputs { answers, asked, ..samples::answers() }, &nothing_pasted());
        let (known, unknown) = (of(Some(responses + silent)), of(None));
        let more = known.more_answers_needed();
        prop_assert!(more.is_some_and(|more| more <= u64::from(silent)));
        prop_assert!(unknown.more_answers_needed().is_none_or(|most| more <= Some(most.max(1))));
        let is_settled = known.nps.is_some_and(|nps| nps.plausible_tiers.len() == 1);
        prop_assert_eq!(more == Some(0), is_settled);
    }
}
