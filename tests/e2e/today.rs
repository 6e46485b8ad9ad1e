//! Today and what if, hires, the check of a hire, and the target.

use plateau::link;
use plateau::outcome::plan::PlanOutcome;
use plateau::state::plan_inputs::{
    HIRE_COUNT, HIRE_MONTH, HORIZON, RECURRING_COUNT, RECURRING_EVERY, RECURRING_FIRST, REP_COST,
};
use plateau::state::target::{TARGET_MONTH, TARGET_MRR};
use plateau::state::{Action, Input, InputRef, Measure, Preset, Workspace};
use plateau::wording::plateau as wording;
use plateau::wording::plateau::explanation::{Figure, explanation};
use plateau::wording::plateau::hire;
use thirtyfour::Key;

use super::expected::{self, after, answer, english, linked, locale, parts, saved_as_today};
use super::page::{INVALID, MORE, Page, slider, wait_until};

/// The check of a hire, the list of hires.
const CHECK: &str = "section.note";
const HIRES: &str = ".hires-list > div:has(input)";

/// Today's course in the chart, where it is drawn.
const TODAY: &str = ".chart .pinned path[d^=M]";

/// Waits until answer, tiles, legend and month table compare a workspace with today as the program does natively.
#[track_caller]
fn compares(page: &Page, workspace: &Workspace) {
    let (locale, outcome) = (locale(), PlanOutcome::of(workspace));
    page.answers(&wording::answer(&locale, &outcome).plain());
    page.each_shows(
        ".tile",
        &parts(
            [
                Some(wording::plateau_figure(&locale, &outcome)),
                Some(wording::reached_figure(&locale, &outcome)),
                Some(wording::lifetime_figure(&locale, &outcome)),
                Some(wording::retention_figure(&locale, &outcome)),
                wording::net_revenue_retention_figure(&locale, &outcome),
                Some(wording::range_figure(&locale, &outcome)),
            ]
            .into_iter()
            .flatten(),
        ),
    );
    let compared = usize::from(workspace.today.is_some());
    page.has(TODAY, compared);
    let [course, compared_with] = wording::course_names(&locale, workspace);
    page.has(".figure [data-line=today]", usize::from(!compared_with.is_empty()));
    page.shows(".figure [data-line=course]", course);
    let versus = wording::versus_today(&locale, workspace, &outcome);
    page.has(".versus", compared);
    if let Some(versus) = versus {
        page.shows(".versus", &versus.plain());
    }
    page.tabulates(".table", &wording::month_rows(&locale, &outcome));
}

#[test]
fn todays_plan_is_saved_compared_taken_back_and_replaced() {
    let page = Page::open("");
    page.unfold(".table details");
    compares(&page, &Workspace::default());
    page.click_button(english().save_as_today());
    let today = saved_as_today(Workspace::default());
    compares(&page, &today);
    let buttons = || [english().back_to_today(), english().update_today()].map(|name| page.is_enabled(name));
    assert_eq!(buttons(), [None; 2], "nothing differs yet");
    page.shows("#today", english().saved_as_today());
    page.focuses("today");
    page.enter_lifetime();
    page.press_on(&slider("lifetime"), Key::Right, 6);
    page.press_on(&slider("reps"), Key::Right, 1);
    let link = page.links(|link| link.contains("lifetime=18") && link.contains("reps=2") && link.contains("&today="));
    let what_if = linked(&link);
    assert_eq!(what_if.today, today.today);
    compares(&page, &what_if);
    page.visit(&link);
    page.unfold(".table details");
    compares(&page, &what_if);
    page.click_button(english().back_to_today());
    compares(&page, &today);
    assert_eq!(page.value("#reps"), "1");
    page.click_button(english().undo());
    page.click_button(english().update_today());
    compares(&page, &saved_as_today(what_if.clone()));
    page.enter_lifetime();
    page.press_on(&slider("lifetime"), Key::Left, 12);
    let less =
        linked(&page.links(|link| link::decode(link).is_ok_and(|link| link.workspace.plan.lifetime.lifetime() == 6.0)));
    compares(&page, &less);
    // Each of the two may be longer than the other.
    page.unfold_more_inputs();
    for horizon in ["120", "12"] {
        page.type_into("horizon", horizon);
        let mut workspace = less.clone();
        HORIZON.field().set(&mut workspace, horizon.parse().ok());
        compares(&page, &workspace);
        let [.., right, _] = page.area(".chart");
        assert!(page.area(".chart .pinned path")[2] <= right, "today stays in the chart");
    }
    // Examples that compare bring a today of their own, the others none.
    for preset in Preset::FIRST_VIEW {
        let mut workspace = less.clone();
        preset.load(&mut workspace);
        page.click(&format!(".presets button:nth-of-type({})", preset as usize + 1));
        compares(&page, &workspace);
        page.has(&format!(".presets button:nth-of-type({})[aria-pressed=true]", preset as usize + 1), 1);
        page.has(".presets [aria-pressed=true]", 1);
    }
    page.press_on(&slider("reps"), Key::Right, 1);
    page.has(".presets [aria-pressed=true]", 0);
    assert_eq!(page.console(), [""; 0]);
}

/// Waits until fields, marks, answer and the check of one more hire are those of a workspace's hires.
#[track_caller]
fn hires(page: &Page, workspace: &Workspace) {
    page.answers(&answer(workspace));
    let (plan, list) = (&workspace.plan, &workspace.plan.hires);
    page.has(HIRES, list.len() + usize::from(plan.recurring.is_some()));
    let rows = (0..list.len()).flat_map(|row| [HIRE_COUNT.at(row), HIRE_MONTH.at(row)]);
    let again = [&RECURRING_COUNT, &RECURRING_EVERY, &RECURRING_FIRST].map(Input::field);
    for input in rows.chain(again.into_iter().filter(|_| plan.recurring.is_some())) {
        page.becomes(&format!("#{}", input.id()), &expected::field(input, workspace));
    }
    let hired = plan.scenario().all_hires().into_iter();
    let marks = hired.filter(|hire| hire.month <= plan.horizon as u32).count();
    page.has(".chart .hires circle", marks);
    page.shows(
        ".chart .hires",
        &if marks > 0 { format!("+{}", plan.scenario().all_hires()[0].count) } else { String::new() },
    );
    let (locale, outcome) = (locale(), PlanOutcome::of(workspace));
    let check = outcome.hire.expect("a rep has a cost");
    page.shows(CHECK, &hire::answer(&locale, plan, check).plain());
    page.shows(CHECK, &hire::rule(&locale, plan, check));
    page.explains(CHECK, &explanation(&locale, workspace, &outcome, Figure::Hire).text);
    let link = page.links(|link| link::decode(link).is_ok_and(|link| link.workspace.plan == *plan));
    assert_eq!(link.contains("recurring="), plan.recurring.is_some());
}

#[test]
fn hires_are_added_changed_repeated_and_removed_and_the_check_of_one_more_follows() {
    let page = Page::open("");
    page.shows(CHECK, english().hire_no_cost());
    // What the answer hangs on is entered right there, and stands among the costs as well.
    page.type_into("rep-cost-of-check", "5000");
    page.unfold_more_inputs();
    page.becomes("#rep-cost", "5,000");
    let mut workspace = expected::example_with(&[(&REP_COST, 5000.0)]);
    for _ in 0..2 {
        page.click_button(english().add_hire());
        workspace = after(workspace, [Action::AddHire]);
        hires(&page, &workspace);
    }
    let enter = |workspace: &mut Workspace, input: InputRef, typed: &str| {
        page.type_into(&input.id(), typed);
        input.set(workspace, typed.parse().ok());
        hires(&page, workspace);
    };
    enter(&mut workspace, HIRE_COUNT.at(1), "3");
    page.each_shows(".chart .hires text", &[vec!["+1".into()], vec!["+3".into()]]);
    page.click_button(english().add_recurring());
    workspace = after(workspace, [Action::SetRecurringHires(true)]);
    hires(&page, &workspace);
    // Beyond the chart it is kept, but not drawn.
    enter(&mut workspace, HIRE_MONTH.at(1), "61");
    enter(&mut workspace, RECURRING_EVERY.field(), "12");
    enter(&mut workspace, RECURRING_FIRST.field(), "24");
    enter(&mut workspace, REP_COST.field(), "30000");
    page.visit(&page.fragment());
    hires(&page, &workspace);
    // What is wrong goes with the hire that it was typed for.
    page.type_into("hire-month-0", "x");
    page.has(INVALID, 1);
    page.click_button(&english().remove_hire("1"));
    page.has(INVALID, 0);
    workspace = after(workspace, [Action::RemoveHire(0)]);
    hires(&page, &workspace);
    page.click_button(english().remove_recurring());
    workspace = after(workspace, [Action::SetRecurringHires(false)]);
    hires(&page, &workspace);
    // There is an end to the list.
    workspace = expected::example_with(&[(&REP_COST, 5000.0)]);
    let full = after(workspace, (0..59).map(|_| Action::AddHire));
    page.visit(&expected::link_to(plateau::state::View::Plateau, &full));
    page.click_button(english().add_hire());
    hires(&page, &after(full, [Action::AddHire]));
    assert_eq!(page.is_enabled(english().add_hire()), None);
}

#[test]
fn a_target_has_its_chance_in_words_and_in_the_chart_until_it_is_removed() {
    let (page, locale) = (Page::open(""), locale());
    page.click_button(english().set_target());
    let outcome = PlanOutcome::of(&Workspace::default());
    let mut workspace = after(Workspace::default(), [Action::SetTargetAbove(outcome.target_base())]);
    let says = |workspace: &Workspace| {
        let outcome = PlanOutcome::of(workspace);
        let chance = wording::chance(&locale, workspace, &outcome).expect("there is a target");
        page.shows("#target-mrr-hint", &chance);
        page.shows(".chart .target", &wording::target_label(&locale, &outcome));
        page.explains(".aim", &explanation(&locale, workspace, &outcome, Figure::Chance).text);
        for input in [TARGET_MRR.field(), TARGET_MONTH.field()] {
            page.becomes(&format!("#{}", input.id()), &expected::field(input, workspace));
        }
    };
    says(&workspace);
    for (input, typed, value) in [(&TARGET_MRR, "20000", 20_000.0), (&TARGET_MONTH, "60", 60.0)] {
        page.type_into(input.key, typed);
        page.press(Key::Tab);
        input.field().set(&mut workspace, Some(value));
        says(&workspace);
    }
    // By keys: the line moves, the value is spoken, the explanation stays open and follows.
    let line = || page.attribute(".chart .target path", "d");
    let before = line();
    page.press_on(&slider("target-mrr"), Key::PageUp, 1);
    page.press_on(&slider("target-month"), Key::Left, 12);
    let is_moved = |link: &str| {
        link::decode(link).is_ok_and(|link| link.workspace.target.is_some_and(|target| target.month == 48))
    };
    workspace = linked(&page.links(is_moved));
    assert!(workspace.target.is_some_and(|target| target.mrr > 20_000.0));
    says(&workspace);
    assert_ne!(line(), before);
    let spoken = locale.value_text(TARGET_MONTH.limits.unit, 48.0);
    assert_eq!(page.attribute(&slider("target-month"), "aria-valuetext"), Some(spoken));
    page.press_on(&slider("reps"), Key::Right, 2);
    workspace = linked(&page.links(|link| link.contains("reps=3")));
    says(&workspace);
    // A shorter chart brings the target in sight; what was aimed at is kept.
    page.unfold_more_inputs();
    page.type_into("horizon", "12");
    HORIZON.field().set(&mut workspace, Some(12.0));
    page.shows(
        "#target-mrr-hint",
        &wording::chance(&locale, &workspace, &PlanOutcome::of(&workspace)).expect("there is a target"),
    );
    page.links(|link| is_moved(link) && link.contains("horizon=12"));
    // It belongs to revenue.
    page.choose("figcaption select", Measure::Clients as usize);
    page.has(".chart .target", 0);
    page.choose("figcaption select", Measure::Revenue as usize);
    page.has(".chart .target", 1);
    page.click_button(english().remove_target());
    page.has(".chart .target", 0);
    page.has(".aim", 0);
    wait_until("the target is not in the link", || !page.fragment().contains("target="));
    page.has(&format!("{MORE}[open]"), 3);
}
