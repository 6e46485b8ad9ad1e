//! The view of the Net Promoter Score.

use thirtyfour::Key;

use super::browser::{DESK, PHONE};
use super::page::{Page, STATUS, comes};

const BECAUSE: &str = ".because";
const PASTE: &str = "paste-answers";

/// Two service reps who really differ, and one with few answers.
fn survey() -> String {
    let rows = |rep: &str, scores: &[u8], times: usize| -> String {
        let row = |i: usize| format!("{};{rep} {i};{rep}\n", scores[i % scores.len()]);
        (0..times).map(row).collect()
    };
    format!(
        "Score;Client;Service rep\n{}{}{}",
        rows("Ann", &[10, 9, 10, 8], 60),
        rows("Ben", &[3, 6, 9, 2], 60),
        rows("Cem", &[10], 3)
    )
}

#[test]
fn counts_give_the_score_its_interval_and_the_tiers_it_could_be() {
    let page = Page::open("#/nps");
    page.answers("Your Net Promoter Score is 32.5: unicorn.");
    page.shows(
        BECAUSE,
        "40 answers tell that it lies between 8.6 and 51.9, with 95% confidence: needs improvement – unicorn.",
    );
    page.tile_shows("Net Promoter Score", "95% interval 8.6 – 51.9: needs improvement – unicorn");
    page.tile_shows("To settle the tier", "answers");
    page.shows("figure.beside", "6 detractors (0 to 6), 15 passives (7 and 8), 19 promoters (9 and 10).");
    assert_eq!(page.texts(".bars rect").len(), 11);
    page.type_into("asked", "60");
    page.shows(BECAUSE, "between 18.6 and 43.8");
    page.tile_shows("If the silent answered", "−11.7 – 55");
    page.type_into("asked", "40");
    page.shows(BECAUSE, "between 32.5 and 32.5");
    page.tile_shows("To settle the tier", "answers");
    page.type_into("asked", "30");
    page.shows("#asked-hint", "40 answered, so at least 40 were asked.");
    page.shows(BECAUSE, "between 8.6 and 51.9");
    page.type_into("asked", "");
    page.type_into("answer-10", "0");
    page.answers("10: needs improvement");
    page.linked(|hash| hash.starts_with("#/nps?") && hash.contains("n10=0"));
    page.type_into("answer-3", "1.5");
    page.shows("#answers-hint .problem", "whole number");
    page.shows(STATUS, "Type a whole number.");
    page.push("Clear");
    page.answers("Would your clients recommend you? Type or paste their answers.");
    page.push("Undo");
    page.answers("10: needs improvement");
}

#[test]
fn pasted_rows_tell_by_rep_whom_to_ask_and_whom_to_rescue() {
    let page = Page::open("#/nps");
    page.paste_into(PASTE, &survey());
    page.shows(".quietly", "123 answers read; they count instead of the fields.");
    page.shows("section:has(#reps) ul", "Ann and Ben differ: by 125 points");
    page.shows("section:has(#reps)", "other pairs cannot be told apart yet.");
    let reps = page.texts("section:has(#reps) tbody tr");
    assert!(reps[0].starts_with("Cem3 few answers100") && reps[1].starts_with("Ann60"), "{reps:?}");
    assert!(reps[2].starts_with("Ben60"), "best first: {reps:?}");
    assert_eq!(page.texts(".intervals circle").len(), 3);
    let lists = page.texts("section > details > summary");
    assert_eq!(lists, ["Promoters to ask for a referral (63)", "Detractors to rescue, by service rep (45)"]);
    page.click("section > details:nth-of-type(2) > summary");
    comes(
        "the list is there",
        || page.texts("section > details tbody tr"),
        |rows| rows.len() == 45 && rows[0] == "Ben 11Ben2",
    );
    page.type_into("asked", "150");
    page.linked(|hash| hash.contains("asked=150"));
    let kept: String =
        page.js("return location.href + JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie");
    assert!(!kept.contains("Ann") && !kept.contains("Ben"), "names are nowhere: {kept}");
    // Going to another view and back loses nothing.
    page.click("nav a:nth-of-type(1)");
    page.answers("$20,000");
    page.click("nav a:nth-of-type(3)");
    page.shows(".quietly", "123 answers");
    page.js::<()>("document.querySelector('.paste button').click()");
    page.answers("32.5");
}

#[test]
fn reps_with_few_answers_cannot_be_told_apart() {
    let page = Page::open("#/nps");
    page.paste_into(PASTE, "rep,score\nAnn,10\nAnn,9\nAnn,10\nBen,3\nBen,9\nBen,6\n");
    page.shows("section:has(#reps)", "These reps cannot be told apart yet");
    page.unfold("section:has(#reps) details");
    page.shows("section:has(#reps) details", "after Holm’s correction over all pairs");
}

#[test]
fn bad_rows_are_listed_with_their_number_and_reason_and_good_ones_count() {
    let page = Page::open("#/nps");
    page.paste_into(PASTE, "score,rep\n9,Ann\n,Ben\nten,Cem\n7.5,Ann\n\"8,Ann\n12,Ben\n10,Ben\n");
    page.answers("100: unicorn");
    assert_eq!(
        page.texts(".bad li"),
        [
            "Row 3: a number is missing",
            "Row 4: “ten” is not a number",
            "Row 5: “7.5” is not a whole number",
            "Row 6: a quote is opened and never closed",
            "Row 7: “12” is out of range"
        ]
    );
    page.paste_into(PASTE, &"11\n".repeat(40));
    page.shows(".bad", "and 28 more");
    page.answers("32.5");
    page.paste_into(PASTE, "9, 10, 8\n10, 3, 9");
    page.answers("50: unicorn");
    page.fill(PASTE, &"\u{1}\u{2}\u{3}".repeat(20));
    page.shows("p.problem", "This is not text");
}

#[test]
fn columns_without_a_header_are_offered_for_matching() {
    let page = Page::open("#/nps");
    page.paste_into(PASTE, "Acme;Ann;9\nBolt;Ben;3\nCity;Ann;10");
    page.answers("33.3: unicorn");
    assert_eq!(page.texts(".match > span"), ["Score", "Service rep", "Client"]);
    let chosen = "return [...document.querySelectorAll('.match select')].map((list) => list.selectedIndex)";
    assert_eq!(page.js::<Vec<u32>>(chosen), [3, 2, 1]);
    page.js::<()>(
        "const list = document.querySelectorAll('.match select')[1]; list.selectedIndex = 1;
         list.dispatchEvent(new Event('change', { bubbles: true }))",
    );
    comes("clients are taken for reps", || page.texts("section:has(#reps) tbody th"), |reps| reps.len() == 3);
}

#[test]
fn referrals_of_promoters_are_added_to_the_plan_and_can_be_left_out() {
    let page = Page::open("#/nps");
    page.shows("section:has(#forecast)", "100 clients like these then bring 5.94 new clients a year.");
    page.type_into("per-ask", "4");
    page.shows("section:has(#forecast)", "23.75 new clients a year");
    page.push("Use in plan");
    page.shows("section:has(#forecast) .pin", "In your plan now. At this pace you stop growing at $26,230 a month");
    let plateau: String = page.js(
        "const plan = { reps: 1, signUpsPerRepPerMonth: 1 / 6, referralsPerClientPerMonth: 19 / 40 * 0.5 * 4 / 12 * 0.25,
           segments: [{ signUpShare: 1, monthlyFee: 10000, monthlyChurn: 1 / 12 }] };
         return Math.round(window.plateau.project(plan).plateau.mrr).toLocaleString('en-US')",
    );
    page.click("section:has(#forecast) .pin a");
    page.answers(&format!("${plateau} a month"));
    page.open_more();
    page.shows("#referrals-hint", "0.2375 more by asking promoters");
    page.linked(|hash| hash.contains("asking=0.2375"));
    page.push("Leave that out");
    page.answers("$20,000");
    page.push("Undo");
    page.answers(&format!("${plateau} a month"));
}

#[test]
fn keys_alone_are_enough_from_the_answers_to_the_plan() {
    for setup in [DESK, PHONE] {
        let page = Page::open_with(&setup, "");
        for _ in 0..3 {
            page.press(Key::Tab);
        }
        page.press(Key::Enter);
        page.answers("32.5");
        page.tab_to("answer-0");
        page.press("10");
        page.answers("6: needs improvement");
        page.tab_to(PASTE);
        page.press("9 10 10");
        page.answers("100: unicorn");
        page.tab_to("Use in plan");
        page.press(Key::Enter);
        page.shows("section:has(#forecast) .pin", "In your plan now.");
    }
}

#[test]
fn fifty_thousand_rows_are_read_and_drawn() {
    let page = Page::open("#/nps");
    let rows: Vec<String> =
        (0..50_000).map(|i| format!("{},client {i},rep {}", i * 31 % 11, i * 7_919 % 300)).collect();
    page.fill(PASTE, &rows.join("\n"));
    page.shows(".quietly", "50,000 answers read");
    page.shows("section:has(#reps)", "and 100 more");
}
