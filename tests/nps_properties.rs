//! What holds for every survey.
#![cfg(not(target_arch = "wasm32"))]

use plateau::model::nps::{Tally, nps, whole_percents};
use plateau::model::nps_by_rep::{ByRep, nps_by_rep, tallies};
use plateau::model::tier::NpsTier;
use proptest::prelude::*;

fn tally() -> impl Strategy<Value = Tally> {
    let group = || prop_oneof![0_u64..2, 0_u64..12, 0_u64..2_000, 0_u64..=30_000_000];
    (group(), group(), group())
        .prop_map(|(promoters, passives, detractors)| Tally { promoters, passives, detractors })
        .prop_filter("somebody has answered", |tally| tally.responses() > 0)
}

fn small() -> impl Strategy<Value = Tally> {
    let group = || 0_u64..60;
    (group(), group(), group())
        .prop_map(|(promoters, passives, detractors)| Tally { promoters, passives, detractors })
        .prop_filter("somebody has answered", |tally| tally.responses() > 0)
}

fn times(tally: Tally, times: u64) -> Tally {
    let Tally { promoters, passives, detractors } = tally;
    Tally { promoters: promoters * times, passives: passives * times, detractors: detractors * times }
}

/// The interval at these shares with so many answers, straight from the definition.
fn one_tier(tally: Tally, responses: u64) -> bool {
    let (n, all) = (responses as f64, tally.responses() as f64);
    let p = (tally.promoters as f64 / all * n + 0.75) / (n + 3.0);
    let d = (tally.detractors as f64 / all * n + 0.75) / (n + 3.0);
    let half = 1.959_963_984_540_054 * ((p + d - (p - d) * (p - d)) / (n + 3.0)).sqrt();
    NpsTier::of(100.0 * (p - d - half)) == NpsTier::of(100.0 * (p - d + half))
}

/// The answers of each rep, and which reps differ.
fn by_rep<'a>(rows: impl IntoIterator<Item = (&'a str, u8)>) -> ByRep {
    nps_by_rep(tallies(&rows.into_iter().collect::<Vec<_>>()))
}

proptest! {
    #[test]
    fn whole_percents_add_up_and_are_next_to_the_exact_ones(tally in tally()) {
        let counts = [tally.detractors, tally.passives, tally.promoters];
        let percents = whole_percents(counts);
        prop_assert_eq!(percents.iter().sum::<u32>(), 100);
        for (count, percent) in counts.into_iter().zip(percents) {
            let exact = count as f64 * 100.0 / tally.responses() as f64;
            prop_assert!((f64::from(percent) - exact).abs() < 1.0 + 1e-9, "{} of {:?}", count, counts);
        }
    }

    #[test]
    fn the_interval_contains_the_score(tally in tally(), silent in prop::option::of(0_u64..1_000_000)) {
        let answer = nps(tally, silent.map(|silent| tally.responses() + silent)).unwrap();
        let [low, high] = answer.interval;
        prop_assert!((-100.0..=100.0).contains(&low) && (-100.0..=100.0).contains(&high));
        prop_assert!(low <= answer.score && answer.score <= high);
        prop_assert!(answer.plausible_tiers.contains(&answer.tier));
        if let Some([worst, best]) = answer.silent {
            prop_assert!(worst - 1e-9 <= answer.score && answer.score <= best + 1e-9);
            prop_assert!(worst >= -100.0 - 1e-9 && best <= 100.0 + 1e-9);
        }
    }

    #[test]
    fn the_interval_shrinks_with_more_of_the_same(tally in small(), more in 2_u64..50) {
        let width = |tally: Tally| {
            let error = tally.adjusted().error;
            2.0 * error
        };
        prop_assert!(width(times(tally, more)) < width(tally));
    }

    #[test]
    fn the_interval_shrinks_as_more_of_those_asked_have_answered(tally in tally(), fewer in 0_u64..1_000, more in 1_u64..1_000) {
        let width = |silent: u64| {
            let [low, high] = nps(tally, Some(tally.responses() + silent)).unwrap().interval;
            high - low
        };
        prop_assert!(width(fewer) <= width(fewer + more) + 1e-9);
    }

    #[test]
    fn no_doubt_is_left_when_all_were_asked(tally in tally()) {
        let answer = nps(tally, Some(tally.responses())).unwrap();
        prop_assert_eq!(answer.interval, [answer.score; 2]);
        prop_assert_eq!(answer.silent, Some([answer.score; 2]));
        prop_assert_eq!(answer.plausible_tiers, vec![answer.tier]);
    }

    #[test]
    fn the_answers_needed_are_the_first_that_settle_the_tier(tally in small()) {
        let boundary = NpsTier::on_boundary(tally.score());
        let first = (tally.responses()..=100_000).find(|&responses| one_tier(tally, responses));
        prop_assert_eq!(tally.answers_needed(), first.filter(|_| !boundary));
    }

    #[test]
    fn reps_alone_are_surveys_and_pairs_turn_around(rows in prop::collection::vec((0_u8..=10, 0_usize..6), 1..80)) {
        let names = ["Ann", "Ben", "Cem", "Dua", "Eva", "Flo"];
        let answer = by_rep(rows.iter().map(|&(score, rep)| (names[rep], score)));
        for rep in &answer.reps {
            let own = rows.iter().filter(|row| names[row.1] == rep.name).map(|row| row.0);
            prop_assert_eq!(&rep.nps, &nps(Tally::of_answers(own), None).unwrap());
        }
        prop_assert_eq!(answer.pairs.len(), answer.reps.len() * (answer.reps.len() - 1) / 2);
        for pair in &answer.pairs {
            prop_assert_eq!(pair.difference, answer.reps[pair.a].nps.score - answer.reps[pair.b].nps.score);
            let [low, high] = pair.interval;
            prop_assert!(low < high && (-200.0..=200.0).contains(&low) && (-200.0..=200.0).contains(&high));
            // What differs by Holm differs by the plain interval too.
            prop_assert!(!pair.differ || low > 0.0 || high < 0.0);
        }
    }
}

#[test]
fn counts_and_answers_are_the_same_survey() {
    let counts = [1, 0, 2, 0, 0, 0, 3, 4, 0, 5, 6];
    let answers = (0..).zip(counts).flat_map(|(score, count)| std::iter::repeat_n(score, count as usize));
    assert_eq!(Tally::of_counts(counts), Tally::of_answers(answers));
    assert_eq!(Tally::of_counts(counts), Tally { promoters: 11, passives: 4, detractors: 6 });
}

#[test]
fn a_single_answer_lies_within_its_own_interval() {
    let alone = nps(Tally { promoters: 0, passives: 0, detractors: 1 }, None).unwrap();
    assert_eq!((alone.score, alone.interval[0]), (-100.0, -100.0));
    assert!((alone.interval[1] - 48.498_649).abs() < 1e-6);
}

#[test]
fn few_answers_cannot_tell_reps_apart() {
    let ann = [10, 10, 9].map(|score| ("Ann", score));
    let ben = [10, 6, 3].map(|score| ("Ben", score));
    assert!(!by_rep(ann.into_iter().chain(ben)).pairs[0].differ);
    let many = |name, score| std::iter::repeat_n((name, score), 200);
    let answer = by_rep(many("Ann", 10).chain(many("Ben", 3)).chain(many("Cem", 3)));
    let differ: Vec<bool> = answer.pairs.iter().map(|pair| pair.differ).collect();
    assert_eq!(differ, [true, true, false]);
}

/// Of reps who are all alike, some pair differs by the plain interval in nearly half of all surveys,
/// and by Holm's correction in at most a twentieth.
#[test]
fn holm_keeps_chance_from_telling_alike_reps_apart() {
    let mut seed = 7_u64;
    let mut draw = || {
        // A linear congruential generator is good enough to tell 50% from 5%.
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        match (seed >> 33) % 10 {
            0..=4 => 10,
            5..=7 => 8,
            _ => 3,
        }
    };
    let names = ["1", "2", "3", "4", "5", "6", "7", "8"];
    let (mut plain, mut holm) = (0, 0);
    for _ in 0..400 {
        let rows: Vec<(&str, u8)> = names.iter().flat_map(|&name| [name; 40]).map(|name| (name, draw())).collect();
        let pairs = by_rep(rows).pairs;
        plain += i32::from(pairs.iter().any(|pair| pair.interval[0] > 0.0 || pair.interval[1] < 0.0));
        holm += i32::from(pairs.iter().any(|pair| pair.differ));
    }
    assert!((150..250).contains(&plain), "{plain} of 400 by the plain interval");
    assert!(holm <= 30, "{holm} of 400 by Holm's correction");
}

#[test]
fn two_hundred_reps_with_most_answers_are_compared() {
    let names: Vec<String> = (0..250).map(|i| i.to_string()).collect();
    let rows = names.iter().enumerate().flat_map(|(i, name)| std::iter::repeat_n((name.as_str(), 9), 1 + i));
    let answer = by_rep(rows);
    assert_eq!((answer.reps.len(), answer.pairs.len()), (250, 200 * 199 / 2));
    assert_eq!((answer.pairs[0].a, answer.pairs[0].b), (50, 51), "the first 50 have the fewest answers");
}
