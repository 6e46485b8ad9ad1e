//! The view of the strategies: cards, waterfall, sentence, client mix, and what stands under headings.

use serde_json::Value;
use thirtyfour::Key;

use super::browser::{DESK, PHONE};
use super::page::{Page, STATUS, comes, slider};

const EXAMPLE: &str = "Example: three sizes of clients, all seven";
const BECAUSE: &str = ".combined .because";
/// What each strategy adds beside the others, on its card.
const BESIDE: &str = ".effect b";
const FIGURES: &str = ".rows text[text-anchor=end]";

/// The worked example, told to the page as a person tells it.
fn example() -> Page {
    let page = Page::open("#/strategies");
    page.push(EXAMPLE);
    page.answers("by month 36");
    page
}

/// The scenario and the strategies of the worked example, from its data file.
fn worked() -> [Value; 2] {
    let cases: Value = serde_json::from_str(include_str!("../data/worked.json")).expect("the data file is JSON");
    let case =
        cases.as_array().expect("a list").iter().find(|case| case["name"] == "S all seven").expect("it is there");
    [case["args"][0].clone(), case["args"][1].clone()]
}

/// What stands under a heading, opened.
fn unfold(page: &Page, place: usize) -> String {
    let fold = format!(".fold:nth-of-type({place})");
    page.unfold(&format!("{fold} > details"));
    fold
}

/// Switches a strategy by its place.
fn switch(page: &Page, place: usize) {
    page.click(&format!("label[for=strategy-{place}]"));
}

/// An amount of money as the page writes it, back as a number.
fn amount(text: &str) -> f64 {
    let digits: String = text.chars().filter(|c| c.is_ascii_digit() || *c == '.').collect();
    let sign = if text.contains('−') { -1.0 } else { 1.0 };
    sign * digits.parse::<f64>().unwrap_or_else(|_| panic!("“{text}” is an amount"))
}

#[test]
fn the_worked_example_is_told_by_cards_waterfall_and_sentence() {
    let page = example();
    assert_eq!(
        page.answer(),
        "Hiring one rep does most: +$20,582 a month by month 36; dropping month-to-month costs $1,089 beside the others."
    );
    let adds = ["+$20,582", "−$1,089", "+$6,463", "+$5,409", "+$2,899", "+$3,399", "+$3,918"];
    let told: Vec<String> = adds.iter().map(|add| format!("{add} beside the others")).collect();
    assert_eq!(page.texts(BESIDE), told);
    let alone = ["+$16,923", "+$134", "+$4,833", "+$3,483", "+$1,216", "+$1,768", "+$2,842"];
    assert_eq!(page.texts(".effect small"), alone.map(|change| format!("alone {change}")));
    let mut figures = vec!["$36,002"];
    figures.extend(adds);
    figures.push("$77,582");
    assert_eq!(page.texts(FIGURES), figures);
    page.shows(BECAUSE, "from $36,002 to $77,582 a month in month 36. Growth then ends at $87,440 instead of $37,015");
    page.shows(".card:nth-of-type(2)", "Alone and at the plateau it breaks even once 53.5% convert.");
    page.shows(".chart .level", "plateau $87,440");
    page.shows(STATUS, "Hiring one rep does most: +$20,582 a month");
    page.unfold(".combined .how details");
    let rows = page.texts(".combined tbody tr");
    assert_eq!(rows.len(), 7);
    assert_eq!(rows[1], "Drop month-to-month−$1,089+$134$0−$1,089");
}

#[test]
fn the_likely_range_is_sketched_while_a_slider_moves_and_exact_when_it_rests() {
    let page = example();
    page.press_on(&slider("strategy-month"), Key::Right, 5);
    page.becomes("#strategy-month", "6");
    let exact: [String; 2] = page.js_with(
        "const [plan, strategies] = arguments;
         const { combined } = window.plateau.applyStrategies(plan, { ...strategies, hire: { month: 6, count: 1 } });
         const { mrrP10, mrrP90 } = combined.months.at(-1);
         return [mrrP10, mrrP90].map((mrr) => '$' + Math.round(mrr).toLocaleString('en-US'))",
        &worked(),
    );
    page.shows(BECAUSE, &format!("between {} and {}", exact[0], exact[1]));
}

#[test]
fn cards_waterfall_and_sentence_agree_whatever_is_switched_on() {
    let page = example();
    for off in [[1, 3], [0, 6], [2, 4], [1, 5]] {
        for place in off {
            switch(&page, place);
        }
        let on: Vec<bool> = page.js("return [...document.querySelectorAll('[role=switch]')].map((s) => s.checked)");
        let count = on.iter().filter(|on| **on).count();
        let cards = comes("the cards follow", || page.texts(BESIDE), |cards| cards.len() == count);
        let figures = comes("the waterfall follows", || page.texts(FIGURES), |rows| rows.len() == count + 2);
        let adds: Vec<f64> = cards.iter().map(|card| amount(card)).collect();
        let bars: Vec<f64> = figures.iter().map(|figure| amount(figure)).collect();
        assert_eq!(adds, bars[1..=count], "the bars are the cards'");
        let sum: f64 = bars[..=count].iter().sum();
        assert!((sum - bars[count + 1]).abs() <= 1.0 + count as f64 / 2.0, "they sum to the whole: {figures:?}");
        let best = adds.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let money = cards.iter().find(|card| amount(card) == best).expect("one is best");
        page.answers(money.split(' ').next().expect("an amount").trim_start_matches('+'));
    }
    // Dropping month-to-month was switched off and on again, all others off: that is what the link holds.
    let hash = page.linked(|hash| hash.starts_with("#/strategies?") && hash.contains("&do=2"));
    page.visit(&hash);
    comes("one is on", || page.texts(BESIDE).len(), |cards| *cards == 1);
    let on: Vec<bool> = page.js("return [...document.querySelectorAll('[role=switch]')].map((s) => s.checked)");
    assert_eq!(on, [false, true, false, false, false, false, false]);
}

#[test]
fn none_on_one_on_and_all_that_lose_have_sentences_of_their_own() {
    let page = Page::open("#/strategies");
    page.answers("Hiring one rep does most: +$23,481 a month by month 60.");
    for place in [1, 5, 6] {
        switch(&page, place);
    }
    page.answers("Hiring one rep adds $19,892 a month by month 60.");
    page.type_into("strategy-reps", "3");
    page.answers("Hiring 3 reps adds $59,676 a month by month 60.");
    switch(&page, 0);
    page.answers("Which strategy lifts your plateau most? Switch one on to see.");
    switch(&page, 3);
    page.answers("None of these lifts revenue by month 60: qualifying leads costs $2,486 a month.");
    switch(&page, 3);
    switch(&page, 4);
    page.answers("None of these changes anything by month 60.");
    page.push("Undo");
    page.answers("Which strategy lifts");
}

#[test]
fn a_card_that_cannot_apply_says_why_and_what_to_do() {
    let page = Page::open("#/strategies");
    page.shows(".card:nth-of-type(3)", "All your new clients pay the same, so nobody can move up.");
    page.shows(".card:nth-of-type(5)", "No more deals are oversold than that, so there is nothing to lower.");
    page.shows(".card:nth-of-type(2)", "Alone and at the plateau it breaks even once 56.3% convert.");
    page.push("Add oversold deals");
    comes("it can", || page.text(".card:nth-of-type(5)"), |card| !card.contains("No more deals"));
    page.push("Tell clients apart by size");
    comes("it can", || page.text(".card:nth-of-type(3)"), |card| !card.contains("pay the same"));
    page.type_into("segment-0-5", "12");
    page.shows(".card:nth-of-type(2)", "None of your new clients is month to month");
    page.type_into("strategy-month", "99");
    page.shows(".card:nth-of-type(1)", "The rep would start only after the last month shown.");
}

#[test]
fn what_a_strategy_costs_is_set_against_what_it_adds() {
    let page = example();
    page.type_into("cost-0", "5000");
    page.shows(".card:nth-of-type(1) .effect", "net +$15,582");
    page.shows(BECAUSE, "They cost $5,000 a month; their margin less that cost is +$36,580 a month.");
    assert_eq!(page.texts(FIGURES)[8..], ["$77,582", "−$5,000", "$72,582"]);
    page.unfold(".combined .how details");
    page.shows(".combined tbody tr:nth-of-type(1)", "Hire+$20,582+$16,923$5,000+$15,582");
    page.type_into("cost-0", "90000");
    page.shows(BECAUSE, "less that cost is −$48,420 a month");
}

#[test]
fn today_that_is_pinned_is_where_the_waterfall_begins() {
    let page = Page::open("");
    page.push("Stuck");
    page.push("These are my numbers");
    page.type_into("lifetime", "18");
    page.answers("$30,000");
    page.click("nav a:nth-of-type(4)");
    page.answers("does most");
    assert_eq!(page.texts(".rows text[text-anchor=start]")[..3], ["today", "what if", "Hire"]);
    let figures = page.texts(FIGURES);
    assert_eq!(figures[0], "$20,000");
    assert!((amount(&figures[1]) - 9_676.0).abs() < 400.0, "{figures:?}");
    page.shows(".combined .keys", "today");
}

#[test]
fn segments_are_told_apart_and_sliders_move_them_all() {
    let page = Page::open("#/strategies");
    page.shows("section:has(#mix)", "One kind of client: $10,000 a month, staying 12 months, month to month.");
    page.push("Tell clients apart by size");
    let fields = |place: usize| -> Vec<String> {
        [0, 2, 3, 4, 5, 6, 7].map(|column| page.value(&format!("#segment-{place}-{column}"))).to_vec()
    };
    comes("three sizes are there", || page.texts(".segment").len(), |count| *count == 3);
    assert_eq!(fields(0), ["50", "8,000", "10", "12.5", "1", "0", "6"]);
    assert_eq!(fields(1), ["30", "30,000", "8", "6.25", "6", "0", "4"]);
    assert_eq!(fields(2), ["20", "100,000", "6", "6.25", "12", "0", "2"]);
    page.shows("#segment-2-3-hint", "= $6,000 a month");
    page.type_into("segment-0-0", "150");
    page.shows("section:has(#mix)", "The shares sum to 200; each counts as its part of that.");
    page.shows("#segment-0-0-hint", "= 75%");
    page.push("Undo");
    page.fill("segment-0", "Local shops & co");
    page.click("nav a:nth-of-type(1)");
    page.shows(".controls", "These move all your segments in proportion, as far as contracts let them.");
    page.becomes("#lifetime", "14.06");
    page.type_into("lifetime", "20");
    page.open_more();
    page.type_into("fee", "4640");
    page.type_into("clients", "24");
    page.linked(|hash| hash.contains("clients=24"));
    page.click("nav a:nth-of-type(4)");
    comes("all have moved", || page.texts(".segment").len(), |count| *count == 3);
    page.becomes("#segment-0-3", "20");
    assert_eq!(page.value("#segment-1-7"), "8");
    let churns = [0, 1].map(|place| page.value(&format!("#segment-{place}-4")).parse::<f64>().expect("a number"));
    assert!((churns[0] / churns[1] - 2.0).abs() < 0.01 && churns[0] < 12.5, "{churns:?}");
    let hash = page.linked(|hash| hash.contains("Local%20shops%20%26%20co"));
    let answer = page.answer();
    page.visit(&hash);
    page.answers(&answer);
    assert_eq!(page.value("#segment-0"), "Local shops & co");
    page.push("Back to one kind of client");
    page.shows("section:has(#mix)", "One kind of client: $4,640 a month, staying 20 months");
    page.push("Undo");
    comes("the segments are back", || page.texts(".segment").len(), |count| *count == 3);
}

#[test]
fn segments_can_be_added_removed_and_told_by_plain_fee() {
    let page = Page::open("#/strategies");
    page.push("Tell clients apart by size");
    page.push("Add a segment");
    comes("it is there", || page.texts(".segment").len(), |count| *count == 4);
    assert_eq!(page.attribute("#segment-3", "placeholder").as_deref(), Some("Segment 4"));
    page.click(".segment:nth-of-type(4) > [data-look=quiet]");
    page.becomes("#segment-3-1", "6,000");
    page.type_into("segment-3-1", "7500.5");
    page.linked(|hash| hash.contains("x7500.5xx"));
    for (name, left) in [("Small", 3), ("Medium", 2), ("Big", 1)] {
        page.push(&format!("Remove {name}"));
        comes("it is gone", || page.texts(".segment").len(), |count| *count == left);
        assert_eq!(page.js::<String>("return document.activeElement.id"), "segment-0", "not on another’s button");
    }
    comes("one is left", || page.texts(".segment").len(), |count| *count == 1);
    assert_eq!(page.can_push("Remove Segment 1"), None, "the last one stays");
    page.type_into("segment-0-0", "0");
    page.shows("section:has(#mix) [role=alert]", "The shares sum to 0.");
    page.shows("#segment-0-0-hint", "= 100%");
    page.type_into("segment-0-1", "free");
    page.shows("#segment-0-1-hint", "“free” is not a number.");
    page.shows(STATUS, "“free” is not a number.");
    page.fill("segment-0", "Shops");
    switch(&page, 0);
    page.shows("#segment-0-1-hint", "“free” is not a number.");
}

#[test]
fn odd_settings_get_words_and_never_odd_numbers() {
    let page = example();
    for details in [4, 6] {
        page.unfold(&format!(".card:nth-of-type({details}) details"));
    }
    page.type_into("reject", "95");
    page.type_into("refill", "0");
    comes("it loses", || page.texts(BESIDE), |cards| amount(&cards[3]) < 0.0);
    for (id, most) in [("ask-share", "100"), ("promoter-share", "100"), ("per-ask", "12"), ("close-rate", "100")] {
        page.type_into(id, most);
    }
    page.shows(BECAUSE, "growth feeds itself, there is no plateau");
    for place in 1..=4 {
        unfold(&page, place);
    }
    page.type_into("winning-cost", "0.01");
    let words: String = page.js("return document.body.innerText");
    for bad in ["NaN", "Infinity", "∞", "undefined"] {
        assert!(!words.contains(bad), "{bad}: {words}");
    }
    assert_eq!(page.console(), [""; 0]);
}

#[test]
fn the_widest_lever_comes_first_in_the_tornado() {
    let page = example();
    let fold = unfold(&page, 1);
    let [plan, _] = worked();
    let told: Vec<(String, f64, f64)> = page.js_with(
        "const { percent } = window.plateau.sensitivity(arguments[0]);
         const today = window.plateau.project(arguments[0]).months.at(-1).mrr;
         return percent.map(({ lever, low, high }) => [lever, low - today, high - today])",
        &[plan],
    );
    let rows = page.texts(&format!("{fold} tbody tr"));
    assert_eq!((rows.len(), rows[0].as_str()), (7, "Sign-up pace−$3,385+$3,385"));
    assert_eq!((told[0].0.as_str(), told[0].2.round()), ("pace", 3_385.0));
    page.shows(&format!("{fold} .steps"), "One point of churn less: +$3,642 a month");
    page.shows(&format!("{fold} .rows"), "±$3,385");
}

#[test]
fn a_lever_that_is_set_reaches_the_goal() {
    let names = ["Churn", "Sign-up pace", "Sales reps", "Fee"];
    for name in names {
        let page = example();
        let fold = unfold(&page, 2);
        comes("each lever has a line", || page.texts(&format!("{fold} .levers li")).len(), |lines| *lines == 4);
        page.push(&format!("Set it: {name}"));
        let there = format!("{name} You get there as things stand.");
        comes("all are there", || page.texts(&format!("{fold} .levers li")), |lines| lines.contains(&there));
        page.click("nav a:nth-of-type(1)");
        page.press_on(".month", Key::Right, 24);
        let told = page.attribute(".month", "aria-valuetext").expect("words");
        let money = told.split("expected ").nth(1).and_then(|rest| rest.split(", ").next()).expect("the course");
        let revenue = amount(money);
        assert!(revenue >= 50_000.0, "{name}: {told}");
        assert!(name == "Sales reps" || revenue <= 50_001.0, "{name}: {told}");
    }
}

#[test]
fn a_goal_out_of_reach_says_so_for_each_lever() {
    let page = Page::open("#/strategies");
    let fold = unfold(&page, 2);
    page.type_into("goal-mrr", "1000000");
    page.shows(&fold, "Churn alone: not reachable with this lever");
    page.type_into("goal-mrr", "1");
    page.shows(&fold, "Churn You get there as things stand.");
    page.type_into("goal-mrr", "19950");
    page.type_into("goal-month", "90");
    // Beyond the five years that the chart shows the plan itself gets there.
    page.shows(&fold, "Churn You get there as things stand.");
    page.type_into("goal-month", "60");
    page.shows(&fold, "Set it");
    page.linked(|hash| hash.contains("goal=19950&by=60"));
}

#[test]
fn offers_and_keeping_are_weighed() {
    let page = Page::open("#/strategies");
    let fold = unfold(&page, 3);
    assert_eq!(page.texts(&format!("{fold} tbody tr"))[0], "10% off the fee10%$1,989 a month");
    page.type_into("offer", "100");
    page.shows(&fold, "100% off the feeit cannot pay");
    let fold = unfold(&page, 4);
    page.shows(&fold, "Enter what winning a client costs to compare.");
    page.type_into("winning-cost", "6000");
    page.shows(
        &fold,
        "your plateau is 4 clients. Spent on keeping, it is 8.67 clients, or 34 clients by the other ratio.",
    );
    page.type_into("keep-1", "0.3");
    page.shows(&fold, "or 8.67 clients by the other ratio");
}

#[test]
fn reps_are_told_by_their_book_and_not_by_their_deals() {
    let page = Page::open("#/reps");
    assert_eq!(page.answer(), "Rep B is worth most: a book of $288,000 a month at plateau.");
    assert_eq!(page.texts(FIGURES), ["$200,000", "$288,000"]);
    page.shows(".segment:nth-of-type(1)", "100 clients, $200,000");
    page.type_into("book-0-1", "8");
    page.answers("Rep A is worth most: a book of $320,000 a month at plateau.");
    page.push("Add a rep");
    comes("a third is there", || page.texts(FIGURES).len(), |reps| *reps == 3);
    page.push("Remove Rep A");
    page.answers("Each rep’s book is worth $288,000 a month at plateau.");
    page.linked(|hash| hash.starts_with("#/reps?") && hash.contains("book=6x24x2000_6x24x2000"));
    page.shows("section:has(#bonus)", "Expected cost: $329 for each deal. It pays if clients stay 0.03 months longer.");
    page.type_into("bonus-0", "10000");
    page.shows("section:has(#bonus) tbody tr", "6 months59.3%$10,000$5,933");
    page.shows("section:has(#service)", "With your plan’s retention of 35.2% a year the bonus is $0, 0% of salary.");
    page.type_into("retention-floor", "30");
    page.type_into("retention-target", "40");
    page.shows("section:has(#service)", "the bonus is $3,744, 7.8% of salary");
    page.type_into("retention-floor", "50");
    page.shows("section:has(#service) .results .problem", "It begins only above where it is full");
    page.push("Undo");
    page.shows("section:has(#service)", "$3,744");
    page.click(".way a");
    page.answers("Hiring one rep");
}

#[test]
fn strategies_can_be_taken_over_into_the_plan() {
    let page = example();
    page.push("Take them over");
    page.answers("Which strategy lifts your plateau most?");
    assert_eq!(page.texts(FIGURES), ["$36,002", "+$41,580", "$77,582"]);
    assert_eq!(page.can_push("Take them over"), None);
    page.click("nav a:nth-of-type(1)");
    page.answers("At this pace you stop growing at $87,440 a month");
    page.tile_shows("Plateau", "+$50,425 against today");
    page.push("Undo");
    page.answers("$37,015");
    page.click("nav a:nth-of-type(4)");
    page.answers("Hiring one rep does most: +$20,582");
}

#[test]
fn keys_alone_are_enough_for_strategies_and_goal() {
    for setup in [DESK, PHONE] {
        let page = Page::open_with(&setup, "");
        for _ in 0..4 {
            page.press(Key::Tab);
        }
        page.press(Key::Enter);
        page.answers("Hiring one rep does most");
        page.tab_to("strategy-0");
        page.press(" ");
        comes("it is off", || page.answer(), |answer| !answer.starts_with("Hiring"));
        page.press(" ");
        page.answers("Hiring one rep does most: +$23,481");
        page.tab_to("strategy-reps");
        page.press("2");
        page.answers("Hiring 2 reps does most");
        page.tab_to("What would it take?");
        page.press(Key::Enter);
        page.tab_to("Set it: Sign-up pace");
        page.press(Key::Enter);
        page.shows(".levers", "Churn You get there as things stand.");
        // The button is gone; the way goes on where the goal is.
        assert_eq!(page.js::<String>("return document.activeElement.id"), "goal-mrr");
    }
}

#[test]
fn strategies_are_told_in_polish() {
    let page = Page::open("#/strategies");
    page.push(EXAMPLE);
    page.speak("pl");
    comes("all cards speak it", || page.texts(".card h2"), |cards| cards[0] == "Zatrudnij" && cards.len() == 7);
    assert!(page.answer().contains("20 582 $"), "{}", page.answer());
    page.type_into("segment-0-4", "10,5");
    page.linked(|hash| hash.contains("x0.105x"));
}
