//! How many clients pay for the reps, in words.

use plateau::outcome::break_even::BreakEvenOutcome;
use plateau::state::Plan;
use plateau::text::Language;
use plateau::wording::break_even as wording;

use crate::support::formats::locale;

#[test]
fn the_answer_says_how_many_clients_pay_for_the_reps() {
    let outcome = BreakEvenOutcome::of(&Plan { reps: 2.0, rep_cost: 6_000.0, margin: 0.5, ..Plan::default() });
    let answer = wording::answer(&locale(Language::English), &outcome);
    assert_eq!(answer.plain(), "3 clients pay for your reps, who cost $12,000 a month.");
}
