//! The view of retention and of a client's worth.

use thirtyfour::Key;

use super::browser::PHONE;
use super::page::{Page, STATUS, comes};

/// The sentence below the answer, the field for several periods.
const BECAUSE: &str = ".because";
const PASTE: &str = "paste-periods";

/// Types all four counts; an empty one is left open.
fn count(page: &Page, counts: [&str; 4]) {
    for (id, count) in ["start", "new", "lost", "end"].into_iter().zip(counts) {
        page.type_into(id, count);
    }
}

#[test]
fn three_of_the_four_counts_give_the_fourth_and_the_figures() {
    let page = Page::open("#/retention");
    page.answers("You keep 80% of your clients in a quarter: a client stays 13.95 months.");
    page.shows("#end-hint", "Computed: 12");
    for (title, part) in [
        ("Retention in a quarter", "95% interval 49.02% – 94.33%"),
        ("Churn a month", "7.17%"),
        ("Retention a year", "40.96%"),
        ("With one more client kept", "28.98 months"),
        ("Client lifetime", "95% interval 4.73 – 51.91 months: poor – excellent"),
    ] {
        page.tile_shows(title, part);
    }
    assert_eq!(page.texts(".scale [data-could]").len(), 4, "all four tiers are possible");
    for (counts, open, computed) in [
        (["10", "4", "", "12"], "lost", "Computed: 2"),
        (["10", "", "2", "12"], "new", "Computed: 4"),
        (["", "4", "2", "12"], "start", "Computed: 10"),
    ] {
        count(&page, counts);
        page.shows(&format!("#{open}-hint"), computed);
        page.answers("80%");
    }
    count(&page, ["40", "6", "", "43"]);
    page.push("Year");
    page.answers("You keep 92.5% of your clients in a year: a client stays 154.4");
}

#[test]
fn counts_that_disagree_are_refused_with_the_reason_and_the_right_rate() {
    let page = Page::open("#/retention");
    page.unfold(".note details");
    page.shows(".note", "it forgot that the quarter ends with 12");
    page.push("Try its counts");
    page.answers("These counts cannot all be true.");
    page.shows(BECAUSE, "10 at the start, 4 new and 2 lost make 12 at the end, not 10.");
    page.shows(BECAUSE, "With 12 at the end, 80% are kept: (12 − 4) ÷ 10. With 10 it would be 60%");
    assert_eq!(page.tile("Retention in a quarter"), "", "no figure follows from what cannot be");
    page.push("Undo");
    page.answers("80%");
    count(&page, ["10", "4", "11", ""]);
    page.shows(BECAUSE, "some of the new ones left too. Count only those lost of the 10 at the start.");
    count(&page, ["10", "4", "", "20"]);
    page.shows(BECAUSE, "would have to be below nobody");
    count(&page, ["10", "", "", "12"]);
    page.answers("Fill in three of the four counts");
    page.type_into("start", "ten");
    page.shows("#start-hint .problem", "“ten” is not a number");
    page.shows(STATUS, "“ten” is not a number");
}

#[test]
fn where_nobody_left_there_is_only_a_lower_bound() {
    let page = Page::open("#/retention");
    page.push("Month");
    count(&page, ["12", "0", "0", ""]);
    page.answers("Nobody left: a client stays at least 4.12 months.");
    page.shows(BECAUSE, "churn is at most 24.25% a month");
    page.tile_shows("Client lifetime", "at least 4.12 months");
    page.tile_shows("With one more client kept", "nobody lost");
}

#[test]
fn use_in_plan_moves_plateau_and_range_as_computed_and_can_be_taken_back() {
    let page = Page::open("#/retention");
    page.push("Use in plan");
    page.shows(".results .pin", "In your plan now. At this pace you stop growing at $23,251 a month");
    page.shows(STATUS, "$23,251");
    let hash = page.linked(|hash| hash.contains("seen="));
    assert!(hash.starts_with("#/retention?") && hash.contains("churn=0.0716") && hash.contains("seen=2x28"), "{hash}");
    page.click(".results .pin a");
    page.answers("$23,251");
    page.shows("#churn-hint", "Learnt from 2 of 28 clients");
    page.shows(BECAUSE, "for all the churn that fits 2 of 28 clients lost in a month");
    let [plateau, high]: [String; 2] = page.js(
        "const churn = 1 - 0.8 ** (1 / 3);
         const plan = { reps: 1, signUpsPerRepPerMonth: 1 / 6, churnEvidence: { lost: 2, atRisk: 28 },
           segments: [{ signUpShare: 1, monthlyFee: 10000, monthlyChurn: churn }] };
         const { plateau, months } = window.plateau.project(plan);
         const money = (value) => Math.round(value).toLocaleString('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });
         return [money(plateau.mrr), money(months[60].mrrP90)]",
    );
    page.tile_shows("Plateau", &plateau);
    page.shows(BECAUSE, &format!("and {high} in month 60"));
    page.push("Leave that out");
    page.shows(BECAUSE, "if churn really is 7.17%");
    page.push("Undo");
    page.push("Undo");
    page.becomes("#churn", "8.33");
    page.answers("$20,000");
}

#[test]
fn pasted_periods_give_a_line_over_time_and_the_churn_of_all() {
    let page = Page::open("#/retention");
    page.paste_into(
        PASTE,
        "Quarter;Start;New;Lost;End\nQ1;1 040;6;52;\nQ2;994;;49;950\nQ3;950;many;1;\nQ4;950;4;2;950\n",
    );
    page.shows(".answer-small", "2 periods together: churn 1.68% a month, between 1.39% and 2.04%");
    page.shows("section:has(#paste-periods)", "2 rows cannot be used");
    assert_eq!(page.texts(".bad li"), ["Row 4: “many” is not a number", "Row 5: the other three make 952 at the end"]);
    comes("the line is drawn", || page.texts("figure.beside .chart").len(), |charts| *charts == 2);
    let summary = page.attribute("figure.beside .chart", "aria-label").unwrap_or_default();
    assert_eq!(summary, "Retention from period to period: 95% in the first, 95.07% in the last.");
    page.unfold("section:has(#paste-periods) details");
    page.shows("section:has(#paste-periods) tbody", "Q1");
    assert!(!page.hash().contains("1040"), "pasted rows are in no link: {}", page.hash());
    // Columns can be matched by hand: what was lost was new, and the other way round.
    page.js::<()>(
        "const lists = document.querySelectorAll('.matching select'); lists[1].selectedIndex = 4;
         lists[1].dispatchEvent(new Event('change', { bubbles: true }))",
    );
    page.shows(".matching", "New");
    comes("another column counts", || page.texts(".bad li"), |bad| bad[0].starts_with("Row 2"));
    page.fill(PASTE, "PK\u{3}\u{4}\u{5}\u{6}\u{7}\u{8}\u{1}\u{2}\u{3}\u{4}x");
    page.shows("p.problem", "This is not text");
}

#[test]
fn several_periods_feed_the_plan() {
    let page = Page::open("#/retention");
    page.push("Month");
    page.paste_into(PASTE, "25\t0\t2\n23\t0\t2\n");
    page.shows(".answer-small", "2 periods together");
    page.click("section:has(#paste-periods) .pin button");
    page.shows("section:has(#paste-periods) .pin", "In your plan now.");
    page.linked(|hash| hash.contains("seen=4x48"));
}

#[test]
fn a_client_is_worth_what_the_model_says() {
    let page = Page::open("#/retention");
    page.push("Month");
    count(&page, ["100", "0", "4", ""]);
    for (id, text) in [("fee", "2500"), ("margin", "60"), ("discount", "10"), ("winning-cost", "9000")] {
        page.type_into(id, text);
    }
    page.tile_shows("Client lifetime value", "$31,516");
    page.tile_shows("Client lifetime value", "$37,500 without discount");
    page.tile_shows("Value ÷ acquisition cost", "3.5");
    page.tile_shows("Paid back", "month 7");
    page.tile_shows("Five points more", "+15.11%");
    page.tile_shows("Five points more", "studies claim 25% to 95%");
    page.shows("figure.beside .level text", "acquisition cost $9,000");
    page.unfold("section:has(#worth) .tile:last-child details");
    page.tile_shows("Five points more", "Source: Eight retention strategies (2021).");
    page.push("of your plan: 8.33%");
    page.tile_shows("Client lifetime value", "$16,5");
    page.linked(|hash| hash.contains("discount=0.1") && hash.contains("cac=9000") && hash.contains("worth="));
    page.type_into("expansion", "9");
    page.push("counted above: 4%");
    page.tile_shows("Client lifetime value", "without end: fees grow faster than clients leave");
}

#[test]
fn the_view_keeps_its_counts_in_the_link_and_the_way_back_keeps_the_plan() {
    let page = Page::open("#/plateau");
    page.type_into("reps", "2");
    page.answers("$40,000");
    page.click("nav a:nth-of-type(2)");
    page.answers("You keep 80%");
    assert_eq!(page.js::<String>("return document.title"), "Retention and client lifetime value · Plateau");
    assert_eq!(page.js::<String>("return document.activeElement.id"), "view", "reading begins at the answer");
    count(&page, ["50", "15", "10", ""]);
    page.push("Use in plan");
    // The link is written while the counts are typed; wait for all of them.
    let hash =
        page.linked(|hash| hash.contains("start=50&new=15") && hash.contains("lost=10") && hash.contains("reps=2"));
    page.js::<()>("history.back()");
    page.answers("$46,5");
    page.becomes("#reps", "2");
    page.visit(&hash);
    page.becomes("#start", "50");
    page.becomes("#end", "");
    page.shows("#end-hint", "Computed: 55");
}

#[test]
fn keys_alone_are_enough_from_the_counts_to_the_plan() {
    for setup in [super::browser::DESK, PHONE] {
        let page = Page::open_with(&setup, "");
        page.press(Key::Tab);
        page.press(Key::Tab);
        page.press(Key::Enter);
        page.answers("You keep 80%");
        page.tab_to("start");
        for count in ["20", "2", "5"] {
            page.press(count);
            page.press(Key::Tab);
        }
        page.answers("You keep 75%");
        page.tab_to("Use in plan");
        page.press(Key::Enter);
        page.shows(".results .pin", "In your plan now.");
        page.tab_to("See the plateau");
        page.press(Key::Enter);
        page.answers("$18,2");
    }
}

#[test]
#[ignore = "the views beside the plan are no chunks yet"]
fn without_a_line_the_view_says_so_and_the_page_stays() {
    let page = Page::blank(&super::browser::DESK);
    page.server.lose("_part.wasm");
    page.visit("");
    page.click("nav a:nth-of-type(2)");
    page.shows(".notice", "This part of the page could not be loaded.");
    page.answers("$20,000");
    page.server.mend();
    page.linked(|hash| hash.starts_with("#/plateau"));
    page.click("nav a:nth-of-type(2)");
    page.answers("You keep 80%");
    assert_eq!(page.texts(".notice").len(), 0);
}
