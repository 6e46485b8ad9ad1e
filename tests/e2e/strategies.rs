//! Strategies: switches and levers, what they come to, segments, oversold deals, and the questions below.

use plateau::link;
use plateau::model::goal::Lever;
use plateau::model::strategies::Name;
use plateau::outcome::segments::{SegmentOutcome, SegmentsOutcome};
use plateau::outcome::strategies::StrategyOutcome;
use plateau::outcome::strategies::cards::StrategyCard;
use plateau::outcome::strategies::discount::DiscountOutcome;
use plateau::outcome::strategies::goal::{GoalOutcome, LeverAnswer};
use plateau::outcome::strategies::keep_or_win::{BudgetInputs, KeepOrWinOutcome};
use plateau::outcome::strategies::sensitivity::SensitivityOutcome;
use plateau::state::plan_inputs::LIFETIME;
use plateau::state::retention_inputs::ACQUISITION_COST;
use plateau::state::segment_inputs::{
    OVERSOLD_CLIENTS, OVERSOLD_FEE, OVERSOLD_SHARE, SEGMENT_AD_SPEND, SEGMENT_FEE, SEGMENT_SHARE,
};
use plateau::state::strategy_inputs::{DISCOUNT_OFFER, GOAL_MRR, STRATEGY_COST};
use plateau::state::{Action, Preset, View, Workspace};
use plateau::wording::segments as segment_wording;
use plateau::wording::strategies::{
    self as wording, cards, contributions, discount, goal, keep_or_win, sensitivity, waterfall,
};
use thirtyfour::Key;

use super::expected::{self, after, answer, english, link_to, linked, locale};
use super::page::{Page, STATUS, slider, wait_for, wait_until};

const BECAUSE: &str = ".combined .because";
const SEGMENTS: &str = "section:has(#mix)";

/// Waits until answer, cards, waterfall, chart and sentence are those that the program makes natively.
#[track_caller]
fn says(page: &Page, workspace: &Workspace) -> StrategyOutcome {
    let (locale, outcome) = (locale(), StrategyOutcome::of(workspace));
    page.answers(&wording::answer(&locale, workspace, &outcome).plain());
    let bars = outcome.waterfall().into_iter();
    let bars = bars.map(|bar| vec![waterfall::name(&locale, bar.step).to_owned(), waterfall::figure(&locale, bar)]);
    let shown = || {
        let [names, figures] = ["start", "end"].map(|end| page.texts(&format!(".waterfall text[text-anchor={end}]")));
        names.into_iter().zip(figures).map(|(name, figure)| vec![name, figure]).collect::<Vec<_>>()
    };
    let bars: Vec<Vec<String>> = bars.collect();
    wait_for(&format!("the waterfall has the bars {bars:?}"), shown, |shown| *shown == bars);
    let card = |card: &StrategyCard| {
        let effect = cards::effect(&locale, card);
        let note = card.note.map(|note| cards::note(&locale, note));
        [Some(effect.alone), effect.beside, effect.net, note].into_iter().flatten().collect()
    };
    page.each_shows(".card", &outcome.cards(workspace).iter().map(card).collect::<Vec<_>>());
    page.has(".card[data-on]", outcome.effects.contributions.len());
    // The likely range in it is exact once inputs rest.
    page.shows(BECAUSE, &wording::because(&locale, &workspace.plan, &outcome));
    let missing = wording::missing_costs(&locale, &workspace.plan, &outcome);
    page.has(".answer + .versus", usize::from(!missing.is_empty()));
    if !missing.is_empty() {
        page.shows(".answer + .versus", &missing);
    }
    page.shows(".combined .level", &wording::plateau_label(&locale, &outcome));
    if outcome.series.today.is_empty() {
        page.has(".combined [data-line=today]", 0);
    } else {
        page.shows(".combined [data-line=today]", wording::compared_name(&locale, &outcome));
    }
    outcome
}

/// The example with three sizes of clients and all strategies.
fn three_sizes() -> Workspace {
    let mut workspace = Workspace::default();
    Preset::ThreeSizes.load(&mut workspace);
    workspace
}

/// Waits until the link holds a workspace as wanted, and returns that.
#[track_caller]
fn linked_when(page: &Page, wanted: impl Fn(&Workspace) -> bool) -> Workspace {
    linked(&page.links(|link| link::decode(link).is_ok_and(|link| wanted(&link.workspace))))
}

#[test]
fn switches_levers_and_costs_move_cards_waterfall_and_answer_together() {
    let page = Page::open("#/strategies");
    says(&page, &Workspace::default());
    page.click_button(english().load_three_sizes());
    let mut workspace = three_sizes();
    says(&page, &workspace);
    // The first card is open, and stays as it is while others are opened and moved.
    page.has(".card details[open]", 1);
    page.unfold(".card:nth-of-type(4) details");
    page.press_on(&slider("reject"), Key::End, 1);
    page.press_on(&slider("strategy-month"), Key::PageUp, 1);
    workspace = linked_when(&page, |now| {
        now.strategies.reject > workspace.strategies.reject && now.strategies.hire_month > 1.0
    });
    says(&page, &workspace);
    page.has(".card details[open]", 2);
    let cost = STRATEGY_COST.at(Name::Hire as usize);
    page.type_into(&cost.id(), "90000");
    cost.set(&mut workspace, Some(90_000.0));
    let outcome = says(&page, &workspace);
    page.press_on(".combined .how summary", Key::Enter, 1);
    page.tabulates(".combined", &contributions::rows(&locale(), &outcome.effects));
    // By keys and by the label.
    for off in [Name::Hire, Name::QualifyLeads, Name::GoUpmarket, Name::DropMonthToMonth] {
        page.focus(&format!("#strategy-{}", off as usize));
        page.press(" ");
        workspace = after(workspace, [Action::EnableStrategy(off, false)]);
    }
    let outcome = says(&page, &workspace);
    page.tabulates(".combined", &contributions::rows(&locale(), &outcome.effects));
    for off in [Name::SetExpectations, Name::AskPromoters, Name::RescueDetractors] {
        page.click(&format!("label[for=strategy-{}]", off as usize));
        workspace = after(workspace, [Action::EnableStrategy(off, false)]);
    }
    let outcome = says(&page, &workspace);
    page.shows(STATUS, &wording::spoken(&locale(), &workspace, &outcome));
    assert_eq!(page.is_enabled(english().adopt_strategies()), None);
    page.has(".card details[open]", 2);
    page.visit(&page.links(|link| link::decode(link).is_ok_and(|link| link.workspace == workspace)));
    says(&page, &workspace);
}

/// The questions below the segments.
const SENSITIVITY: &str = ".fold:nth-of-type(1)";
const GOAL: &str = ".fold:nth-of-type(2)";
const DISCOUNT: &str = ".fold:nth-of-type(3)";
const KEEP_OR_WIN: &str = ".fold:nth-of-type(4)";

/// Waits until each lever's line says what the program says natively.
#[track_caller]
fn says_of_goal(page: &Page, workspace: &Workspace) -> GoalOutcome {
    let (locale, outcome) = (locale(), GoalOutcome::new(&workspace.plan, workspace.strategies.goal()));
    let line = |(lever, answer): &(Lever, LeverAnswer)| vec![goal::answer(&locale, *lever, *answer)];
    page.each_shows(".levers li", &outcome.levers.iter().map(line).collect::<Vec<_>>());
    let moves = outcome.levers.iter().filter(|(_, answer)| matches!(answer, LeverAnswer::Move { .. })).count();
    page.has(".levers button", moves);
    outcome
}

/// Waits until every question but that of the goal is answered as the program answers it natively.
#[track_caller]
fn answers_questions(page: &Page, workspace: &Workspace) {
    let (locale, plan) = (locale(), &workspace.plan);
    let projection = StrategyOutcome::of(workspace).without;
    let outcome = SensitivityOutcome::new(plan, &projection);
    page.tabulates(SENSITIVITY, &sensitivity::rows(&locale, &outcome));
    page.each_shows(
        ".steps li",
        &sensitivity::steps(&locale, &outcome).into_iter().map(|step| vec![step]).collect::<Vec<_>>(),
    );
    let bars = outcome.percent.iter().map(|spread| vec![sensitivity::spread(&locale, &outcome, spread)]);
    page.each_shows(&format!("{SENSITIVITY} .rows text[text-anchor=end]"), &bars.collect::<Vec<_>>());
    let outcome = DiscountOutcome::new(plan, &projection, workspace.strategies.discount_offer);
    page.tabulates(DISCOUNT, &discount::rows(&locale, &outcome));
    let outcome = KeepOrWinOutcome::new(plan, &projection, BudgetInputs::of(workspace));
    let text = outcome.as_ref().map(|outcome| keep_or_win::answer(&locale, outcome));
    page.shows(&format!("{KEEP_OR_WIN} details > p"), &text.unwrap_or_else(|| english().keep_no_cost().to_owned()));
    page.has(&format!("{KEEP_OR_WIN} svg"), usize::from(outcome.is_some()));
}

#[test]
fn questions_are_answered_while_they_are_open_and_a_lever_that_is_set_reaches_the_goal() {
    let before = three_sizes();
    let page = Page::open(&link_to(View::Strategies, &before));
    // Which lever, and what it would take, are in sight at first.
    page.has(&format!("{SENSITIVITY} details[open], {GOAL} details[open]"), 2);
    page.has(&format!(":is({DISCOUNT}, {KEEP_OR_WIN}) :is(table, svg, input)"), 0);
    for question in [SENSITIVITY, GOAL, DISCOUNT, KEEP_OR_WIN] {
        page.unfold(&format!("{question} details"));
    }
    answers_questions(&page, &before);
    for lever in Lever::ALL {
        let levers = says_of_goal(&page, &before).levers;
        let (_, answer) = *levers.iter().find(|(other, _)| *other == lever).expect("each lever has an answer");
        let LeverAnswer::Move { value, .. } = answer else { panic!("{lever:?} has to move: {answer:?}") };
        // The button goes, and the goal gets the focus.
        page.click_button(&goal::apply(&locale(), lever));
        page.focuses(GOAL_MRR.key);
        let workspace = after(before.clone(), [Action::ApplyGoal(lever, value)]);
        let outcome = says_of_goal(&page, &workspace);
        assert!(outcome.levers.iter().all(|(_, answer)| *answer == LeverAnswer::Reached), "{lever:?}: {outcome:?}");
        says(&page, &workspace);
        answers_questions(&page, &workspace);
        page.click_button(english().undo());
    }
    let mut workspace = before;
    for (input, typed, value) in [
        (GOAL_MRR.field(), "1000000000", 1e9),
        (DISCOUNT_OFFER.field(), "100", 1.0),
        (ACQUISITION_COST.field(), "6000", 6000.0),
        (SEGMENT_SHARE.at(2), "0", 0.0),
    ] {
        page.type_into(&input.id(), typed);
        input.set(&mut workspace, Some(value));
        answers_questions(&page, &workspace);
        says_of_goal(&page, &workspace);
    }
    page.press_on(&slider(DISCOUNT_OFFER.key), Key::Left, 4);
    workspace = linked_when(&page, |now| now.plan == workspace.plan && now.strategies.discount_offer < 0.5);
    answers_questions(&page, &workspace);
    page.has(".fold details[open]", 4);
    for question in [SENSITIVITY, GOAL] {
        page.click(&format!("{question} summary"));
    }
    page.has(&format!("{SENSITIVITY} table, .levers"), 0);
    page.has(".fold details[open]", 2);
    assert_eq!(page.console(), [""; 0]);
}

/// Waits until the fields of all segments, and what follows from them, are those of a workspace.
#[track_caller]
fn says_of_segments(page: &Page, workspace: &Workspace) {
    let (locale, outcome) = (locale(), SegmentsOutcome::of(workspace));
    if outcome.segments.is_empty() {
        page.shows(SEGMENTS, &segment_wording::one_kind(&locale, &outcome));
    }
    let results = |segment: &SegmentOutcome| {
        let results = segment.fields.iter().filter_map(|(_, result)| *result);
        results.map(|result| segment_wording::result(&locale, result)).collect::<Vec<_>>()
    };
    page.each_shows(".segments .segment", &outcome.segments.iter().map(results).collect::<Vec<_>>());
    let fields = outcome.segments.iter().flat_map(|segment| segment.fields.iter().map(|(field, _)| field));
    for field in fields.chain(outcome.oversold.iter().flatten()) {
        page.becomes(&format!("#{}", field.input.id()), &expected::field(field.input, workspace));
    }
    page.has(
        &format!("{SEGMENTS} .cell"),
        outcome.segments.iter().map(|segment| segment.fields.len()).sum::<usize>()
            + outcome.oversold.iter().flatten().count(),
    );
}

#[test]
fn segments_are_split_changed_and_merged_and_sliders_move_them_all() {
    let page = Page::open("#/strategies");
    let mut workspace = Workspace::default();
    says_of_segments(&page, &workspace);
    page.click_button(english().split_clients());
    page.focuses("segment-0");
    workspace = after(workspace, [Action::EnableSegments(true)]);
    says_of_segments(&page, &workspace);
    page.type_into("segment-0", "Local shops & co");
    page.click_button(english().add_segment());
    page.click(".segment:nth-of-type(4) > button");
    let fee = SEGMENT_FEE.at(3);
    page.type_into(&fee.id(), "7500.5");
    page.type_into(&SEGMENT_SHARE.at(0).id(), "150");
    let name = Action::RenameSegment(0, "Local shops & co".into());
    workspace = after(workspace, [name, Action::AddSegment, Action::SetFeeByAdSpend(3, false)]);
    workspace = after(workspace, [Action::Enter(fee, Some(7500.5)), Action::Enter(SEGMENT_SHARE.at(0), Some(150.0))]);
    page.press(Key::Tab);
    says_of_segments(&page, &workspace);
    // On the plateau's view one slider moves all of them, in proportion.
    page.go_to(View::Plateau.route());
    page.answers(&answer(&workspace));
    page.enter_lifetime();
    page.press_on(&slider(LIFETIME.key), Key::Right, 4);
    let longer = linked_when(&page, |now| now.plan.lifetime.lifetime() > workspace.plan.lifetime.lifetime() + 3.0);
    page.answers(&answer(&longer));
    page.click(".controls a[href='#/strategies']");
    says_of_segments(&page, &longer);
    assert_eq!(page.value("#segment-0"), "Local shops & co");
    let is_written =
        |link: &str| link::decode(link).is_ok_and(|link| link.view == View::Strategies && link.workspace == longer);
    page.visit(&page.links(is_written));
    says_of_segments(&page, &longer);
    // Each button goes with its segment; the focus is not left on another one's. The last segment stays.
    workspace = longer;
    for row in [3, 1, 1] {
        let segment = SegmentsOutcome::of(&workspace).segments[row].clone();
        page.click_button(&english().remove_segment(&segment_wording::name(&locale(), &segment)));
        workspace = after(workspace, [Action::RemoveSegment(row)]);
        says_of_segments(&page, &workspace);
        page.focuses("segment-0");
    }
    page.has(".segments .row button", 0);
    page.type_into(&SEGMENT_SHARE.at(0).id(), "0");
    page.shows(&format!("{SEGMENTS} [role=alert]"), english().shares_none());
    page.type_into(&SEGMENT_AD_SPEND.at(0).id(), "free");
    page.has(&format!("{SEGMENTS} [aria-invalid=true]"), 1);
    // A switch elsewhere says nothing about what is typed here.
    page.click("label[for=strategy-0]");
    page.has(&format!("{SEGMENTS} [aria-invalid=true]"), 1);
    page.click_button(english().merge_clients());
    page.focuses("mix");
    page.has(".segments", 0);
    page.click_button(english().undo());
    page.has(".segments .segment", 1);
}

#[test]
fn oversold_deals_and_strategies_become_part_of_the_plan_beside_today() {
    let page = Page::open("#/strategies");
    page.click_button(english().add_oversold());
    page.focuses(OVERSOLD_SHARE.key);
    let mut workspace = after(Workspace::default(), [Action::EnableOversold(true)]);
    for (input, typed, value) in
        [(&OVERSOLD_SHARE, "30", 0.3), (&OVERSOLD_CLIENTS, "3", 3.0), (&OVERSOLD_FEE, "4000", 4000.0)]
    {
        page.type_into(input.key, typed);
        input.field().set(&mut workspace, Some(value));
    }
    page.press(Key::Tab);
    says_of_segments(&page, &workspace);
    page.click("label[for=strategy-4]");
    workspace = after(workspace, [Action::EnableStrategy(Name::SetExpectations, true)]);
    says(&page, &workspace);
    // The button goes with the strategies, which are off then; today is the plan without them.
    page.click_button(english().adopt_strategies());
    page.shows(".combined .pin", english().strategies_adopted());
    page.focuses("see-plateau");
    let adopted = after(workspace.clone(), [Action::AdoptStrategies(workspace.plan_with_strategies())]);
    says(&page, &adopted);
    page.click("label[for=strategy-0]");
    page.shows(".combined .pin", english().adopt_strategies_hint());
    says(&page, &after(adopted.clone(), [Action::EnableStrategy(Name::Hire, true)]));
    page.go_to(View::Plateau.route());
    page.answers(&answer(&adopted));
    page.has(".tile .change", 4);
    page.has(".chart .pinned path[d^=M]", 1);
    page.go_to(View::Strategies.route());
    page.click_button(english().remove_oversold());
    page.focuses("mix");
    page.has("#oversold-share", 0);
    for _ in 0..3 {
        page.click_button(english().undo());
    }
    wait_until("the strategies are on again", || page.count(".card[data-on]") == 5);
    says(&page, &workspace);
}
