//! Does one more rep pay? The full answer in words, beside the rule of thumb.

use thirtyfour::Key;

use super::browser::{DESK, PHONE, Setup};
use super::page::{MORE, Page, comes, slider};

const CHECK: &str = "section.note";

#[test]
fn without_a_cost_it_asks_for_one() {
    for setup in [DESK, PHONE] {
        let page = Page::open_with(&setup, "");
        page.shows(CHECK, "Say what a rep costs a month");
        page.push("Enter the cost");
        comes("more is open", || page.attribute(MORE, "open"), Option::is_some);
        comes(
            "the field has the focus",
            || page.js::<String>("return document.activeElement.id"),
            |id| id == "rep-cost",
        );
        // What stands there is selected, so that typing replaces it; and it can be seen.
        page.press("5000");
        page.becomes("#rep-cost", "5000");
        page.shows(CHECK, "Yes.");
        let seen: bool = page.js("const field = document.activeElement, box = field.getBoundingClientRect();
            return document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2) === field");
        assert!(seen, "the field is covered at {:?}", setup.size);
    }
}

#[test]
fn the_rule_says_yes_and_the_full_answer_no() {
    let page = Page::open("");
    page.open_more();
    page.press_on(&slider("months-per-sign-up"), Key::End, 1);
    page.becomes("#months-per-sign-up", "24");
    page.type_into("rep-cost", "8000");
    page.shows(CHECK, "No. At $8,000 a month one more rep loses $3,000 a month");
    page.shows(CHECK, "never pays for itself");
    page.shows(CHECK, "hire when a rep costs less a month than a client pays, $10,000");
    page.shows(CHECK, "It says yes here");
    assert!(!page.text(CHECK).contains("Yes."), "{}", page.text(CHECK));
}

#[test]
fn the_rule_says_no_and_the_full_answer_yes() {
    let page = Page::open("");
    page.open_more();
    page.type_into("rep-cost", "12000");
    page.shows(CHECK, "Yes. At $12,000 a month one more rep brings in $8,000 a month above its cost");
    page.shows(CHECK, "It says no here");
}

#[test]
fn a_hire_in_the_plan_is_told_by_the_plans_months() {
    let page = Page::open("");
    page.push("A second rep");
    page.open_more();
    page.type_into("rep-cost", "5000");
    page.shows(CHECK, "$15,000 a month above its cost");
    page.shows(CHECK, "has paid for itself after 11 months");
    page.shows(CHECK, "For the rep who starts in month 13 that is month 23 of the plan.");
    page.shows(CHECK, "Here both agree.");
    page.type_into("hire-month-0", "20");
    page.shows(CHECK, "For the rep who starts in month 20 that is month 30 of the plan.");
    page.push("Remove hire 1");
    comes("there is no hire to tell of", || page.text(CHECK), |text| !text.contains("of the plan"));
    page.shows(CHECK, "after 11 months");
}

#[test]
fn a_rep_that_hardly_pays_is_told_as_such() {
    let page = Page::open("");
    page.open_more();
    page.type_into("rep-cost", "19900");
    page.shows(CHECK, "Yes, but hardly. At $19,900 a month one more rep brings in $100 a month above its cost");
    page.shows(CHECK, "not paid for itself within a hundred years");
    page.type_into("rep-cost", "20000");
    page.shows(CHECK, "No.");
}

#[test]
fn the_words_agree_with_what_scripts_get() {
    let page = Page::open("");
    page.open_more();
    for cost in ["1000", "4000", "9999", "15000", "30000"] {
        page.type_into("rep-cost", cost);
        page.becomes("#rep-cost", cost);
        let plan = format!(
            "{{ reps: 1, signUpsPerRepPerMonth: 1 / 6, repMonthlyCost: {cost},
               segments: [{{ signUpShare: 1, monthlyFee: 10000, monthlyChurn: 1 / 12 }}] }}"
        );
        let (rule, profit, month): (bool, f64, Option<u32>) = page.js(&format!(
            "const {{ ruleOfThumb, steadyStateProfit, breakEvenMonth }} = window.plateau.hirePays({plan});
             return [ruleOfThumb, steadyStateProfit, breakEvenMonth]"
        ));
        page.shows(CHECK, if profit > 0.0 { "Yes." } else { "No." });
        if let Some(month) = month {
            page.shows(CHECK, &format!("after {month} month"));
        }
        let verdict = match (rule, profit > 0.0) {
            (true, false) => "It says yes here",
            (false, true) => "It says no here",
            _ => "Here both agree",
        };
        page.shows(CHECK, verdict);
    }
}

#[test]
fn the_check_in_polish() {
    let page = Page::open_with(&Setup { languages: "pl", ..DESK }, "");
    page.push("Podaj koszt");
    comes("the field has the focus", || page.js::<String>("return document.activeElement.id"), |id| id == "rep-cost");
    page.press("8000");
    page.type_into("months-per-sign-up", "24");
    page.shows(CHECK, "Nie. Przy 8000 $ miesięcznie kolejny handlowiec traci 3000 $ miesięcznie");
    page.shows(CHECK, "Tutaj mówi „tak”");
}
