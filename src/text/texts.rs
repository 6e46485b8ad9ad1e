//! What has to be said, for every language to say.
//!
//! The texts of a language are lines of a file, in the order of the fields of [`Texts`]; `build.rs`
//! takes their keys off. Kept as lines and not as values in the program they need no table of
//! addresses, and a language that nobody speaks need not be loaded.

use super::kinds::{ControlTexts, Line, Lines, List, Plural};
use crate::link::LinkError;
use crate::model::plateau::NoPlateau;
use crate::model::tier::{LifetimeTier, NpsTier};

macro_rules! texts {
    ($($name:ident: $kind:ty = $doc:literal,)*) => {
        /// How many lines a language has.
        const COUNT: usize = 0 $(+ <$kind as Lines>::KEYS.len())*;

        /// The first line of each text.
        struct Places {
            $($name: usize,)*
        }

        // The last one ends where nothing begins.
        #[allow(unused_assignments)]
        const PLACES: Places = {
            let mut next = 0;
            Places {
                $($name: {
                    let here = next;
                    next += <$kind as Lines>::KEYS.len();
                    here
                },)*
            }
        };

        /// Everything that the page says.
        #[derive(Debug)]
        pub struct Texts([Line; COUNT]);

        impl Texts {
            $(#[doc = $doc] pub fn $name(&'static self) -> $kind {
                <$kind as Lines>::at(&self.0, PLACES.$name)
            })*

            /// The keys of the lines.
            #[cfg(test)]
            fn keys() -> Vec<String> {
                let mut keys = Vec::new();
                $(keys.extend(<$kind as Lines>::KEYS.iter().map(|end| format!("{}{end}", stringify!($name))));)*
                keys
            }
        }
    };
}

texts! {
    window_titles: List = "Names of the window, by view.",
    views: List = "Names of the views.",
    language: Line = "Name of the language switch.",
    undo: Line = "Take back the last change.",
    redo: Line = "Take back the taking back.",
    mine: Line = "Name of the area with the sliders before today is pinned.",
    what_if: Line = "Its name afterwards.",
    these_are_mine: Line = "Pin today for the first time.",
    these_are_mine_hint: Line = "What that does.",
    pin: Line = "Pin the what if as today.",
    back_to_today: Line = "Make today the what if again.",
    presets: Line = "Name of the list of stories.",
    preset_names: List = "The stories, in their order.",
    more: Line = "The inputs that are not in sight.",

    grows: Line = "The answer while revenue grows: `{money}`, `{months}`.",
    grows_slowly: Line = "The same when the plateau is farther off than anyone plans.",
    there: Line = "The answer at the plateau: `{money}`.",
    shrinks: Line = "The answer while revenue falls: `{money}`, `{months}`.",
    shrinks_slowly: Line = "The same when the plateau is far off.",
    runs_out: Line = "Nobody wins clients: `{months}`.",
    runs_out_slowly: Line = "The same when the last clients stay for very long.",
    empty: Line = "Nobody wins clients and there are none.",
    endless_hiring: Line = "No plateau, by reason: `{money}` in `{month}`.",
    endless_referrals: Line = "Referrals outgrow churn.",
    endless_expansion: Line = "Expansion outgrows churn.",

    because_grows: Line = "Why growth ends there.",
    because_there: Line = "Why revenue stays.",
    because_shrinks: Line = "Why revenue falls.",
    because_nobody: Line = "What would help when nobody sells.",
    because_hiring: Line = "What happens when hiring stops: `{money}`.",
    range: Line = "The likely range: `{month}`, `{chance}`, `{low}`, `{high}`, `{condition}`.",
    range_one: Line = "The likely range when it is one value: `{month}`, `{chance}`, `{low}`, `{condition}`.",
    if_churn: Line = "What the range rests on without evidence: `{churn}`.",
    if_evidence: Line = "What it rests on with evidence: `{lost}`, `{at_risk}`.",

    lifetime: ControlTexts = "Client lifetime.",
    churn: ControlTexts = "Churn.",
    reps: ControlTexts = "Sales reps; the hint has `{pace}`.",
    months_per_sign_up: ControlTexts = "Months per sign-up; the hint has `{pace}`.",
    sign_ups: ControlTexts = "Sign-ups of a rep; the hint has `{months}`.",
    as_sign_ups: Line = "Turn to telling the pace as clients a month.",
    as_months: Line = "Turn to telling it as months for one client.",
    ramp: ControlTexts = "Ramp.",
    fee: ControlTexts = "Fee of a client.",
    clients: ControlTexts = "Clients today.",
    expansion: ControlTexts = "Monthly expansion.",
    referrals: ControlTexts = "Referrals of a client a year.",
    rep_cost: ControlTexts = "Cost of a rep.",
    commission: ControlTexts = "Commission.",
    margin: ControlTexts = "Margin.",
    horizon: ControlTexts = "Horizon.",
    currency: Line = "Currency.",
    target_mrr: ControlTexts = "Revenue aimed at; the hint has `{chance}`.",
    target_month: ControlTexts = "Month of the target.",

    hire_row: Line = "A hire: `{count}` and `{month}` are fields.",
    recurring_row: Line = "Recurring hires: `{count}`, `{every}` and `{first}` are fields.",
    hire_fields: List = "Names of the fields of a hire, `{n}` is its number: reps, month.",
    recurring_fields: List = "Names of the fields of recurring hires: reps, months between, first month.",
    add_hire: Line = "Add a hire.",
    hire_on: Line = "Hire again and again.",
    remove_hire: Line = "Remove a hire, `{n}` is its number.",
    remove_recurring: Line = "Remove the recurring hires.",

    months: Plural = "\"{n} months\".",
    client_count: Plural = "\"{n} clients\".",
    rep_count: Plural = "\"{n} reps\".",
    points: Plural = "\"{n} points\": a difference of percentages.",
    month: Line = "\"month {n}\".",

    measure: Line = "Name of the switch of what the chart shows.",
    measures: List = "What it can show.",
    chart_titles: List = "Titles of the chart, by what it shows.",
    key_course: Line = "The mean course, in the legend, before today is pinned.",
    key_what_if: Line = "The same afterwards.",
    key_today: Line = "The pinned course, in the legend.",
    key_hire: Line = "A hire, in the legend.",
    key_range: Line = "The likely range, in the legend.",
    plateau_line: Line = "Label of the plateau's line: `{money}`.",
    target_line: Line = "Label of the target's line: `{money}`, `{chance}`.",
    target_chance: Line = "The chance of the target: `{chance}`, `{money}`, `{month}`.",
    aim: Line = "Set a target.",
    aim_at_nothing: Line = "Remove it.",
    cursor: Line = "The chart's cursor.",
    named: Line = "A value and what it is: `{name}`, `{value}`.",
    table: Line = "Opens the table.",
    now: Line = "Label of month 0.",
    axis_months: Line = "Name of the time axis.",
    chart_summary: Line = "The chart in a sentence: `{title}`, `{horizon}`, `{from}`, `{to}`.",
    chart_summary_likely: Line = "The same with its range: also `{low}`, `{high}`.",

    tile_plateau: Line = "Title of the tile with the plateau.",
    tile_reached: Line = "Title of the tile with the month of 95%.",
    tile_reached_90: Line = "Below it: `{month}` of 90%.",
    tile_reached_now: Line = "In it when today is there.",
    tile_reached_never: Line = "In it when there is no such month.",
    tile_reached_late: Line = "In it when the month is beyond a century.",
    tile_lifetime: Line = "Title of the tile with the lifetime.",
    tile_lifetime_next: Line = "Below it: `{tier}`, `{months}`, `{better}`.",
    tile_lifetime_best: Line = "Below it in the best tier.",
    tile_range: Line = "Title of the tile with the likely range: `{month}`.",
    tile_range_chance: Line = "Below it: `{chance}`.",
    tile_retention: Line = "Title of the tile with the retention of a year.",
    tile_retention_below: Line = "Below it.",
    tile_net: Line = "Title of the tile with net revenue retention.",
    tile_net_below: Line = "Below it.",
    as_today: Line = "Nothing is different from today.",
    against_today: Line = "What is different from today: `{change}`.",
    from_to: Line = "A range: `{low}`, `{high}`.",
    none: Line = "Where there is none.",
    lifetime_tiers: List = "The tiers, worst first.",

    how: Line = "Opens how a figure is computed.",

    hire_title: Line = "Title of the hire check.",
    hire_pays: Line = "It pays: `{cost}`, `{profit}`, `{months}`.",
    hire_pays_late: Line = "It pays, but later than anyone waits: `{cost}`, `{profit}`.",
    hire_loses: Line = "It does not pay: `{cost}`, `{loss}`.",
    hire_planned: Line = "The month for a hire that is planned: `{start}`, `{month}`.",
    hire_no_cost: Line = "A rep's cost has to be entered.",
    hire_enter_cost: Line = "Goes to where it is entered.",
    rule: Line = "The rule of thumb: `{fee}`.",
    rule_agrees: Line = "It says the same.",
    rule_says_yes: Line = "It says yes, wrongly.",
    rule_says_no: Line = "It says no, wrongly.",

    learnt: Line = "Below churn in the plan: `{lost}`, `{at_risk}`.",
    also_asked: Line = "Below referrals in the plan: `{n}`.",
    leave_out: Line = "Takes it out of the plan.",

    mixed: Line = "Above the inputs while clients are told apart.",
    edit_mix: Line = "Goes to the client mix.",

    problem_empty: Line = "A field is empty.",
    problem_no_number: Line = "A field holds no number: `{typed}`.",
    problem_range: Line = "A field is out of range: `{min}`, `{max}`.",
    problem_whole: Line = "A field wants a whole number.",
    problem_kept: Line = "What stays while a field cannot be used: `{value}`.",

    link_damaged: Line = "A link was cut off or changed.",
    link_newer: Line = "A link was made by a newer version.",
    link_foreign: Line = "A link that is not ours.",
    link_out_of_range: Line = "A link with values out of range.",
    language_failed: Line = "A language cannot be had.",
    part_failed: Line = "The rest of the program cannot be had.",
    dismiss: Line = "Close a notice.",

    privacy: Line = "What happens to what is entered.",

    kept: Line = "The answer of the retention view: `{rate}`, `{period}`, `{months}`.",
    kept_all: Line = "The same when nobody left.",
    kept_open: Line = "Counts are missing.",
    kept_wrong: Line = "The counts make no period.",
    kept_interval: Line = "How sure that is: `{start}`, `{low}`, `{high}`, `{from}`, `{to}`.",
    kept_interval_all: Line = "The same when nobody left: `{start}`, `{high}`.",
    period_names: List = "Periods to choose from.",
    in_period: List = "In such a period.",
    period_start: ControlTexts = "Clients at the start.",
    period_new: ControlTexts = "New clients.",
    period_lost: ControlTexts = "Lost clients.",
    period_end: ControlTexts = "Clients at the end.",
    period_months: ControlTexts = "Length of the period.",
    computed: Line = "Stands below a count that was left open: `{n}`.",
    one_of_four: Line = "What may be left open.",
    clear: Line = "Empties fields.",
    trouble_end: Line = "Four counts disagree: `{start}`, `{new}`, `{lost}`, `{should}`, `{end}`, `{right}`, `{wrong}`.",
    trouble_new: Line = "More are lost than there were: `{start}`.",
    trouble_none: Line = "The open count would be less than nobody.",
    mistake: Line = "Opens the common mistake.",
    mistake_text: Line = "What it is.",
    mistake_try: Line = "Enters its counts.",
    interval: Line = "Below a figure: `{range}`.",
    tile_kept: Line = "Title of the tile with retention: `{period}`.",
    tile_churn: Line = "Title of the tile with churn.",
    tile_year_below: Line = "Below the retention of a year.",
    could_be: Line = "Below a figure with a tier: `{range}`, `{tiers}`.",
    at_least: Line = "Where there is no upper end: `{low}`.",
    tile_one_more: Line = "Title of the tile with one more client kept.",
    tile_one_more_below: Line = "Below it: `{rate}`, `{change}`.",
    tile_one_more_all: Line = "In it when nobody would be lost then.",
    use_in_plan: Line = "Takes something over into the plan.",
    use_churn: Line = "What that does to churn: `{churn}`, `{lost}`, `{at_risk}`.",
    in_plan: Line = "After that: `{answer}`.",
    see_plateau: Line = "Goes to the first view.",
    periods: Line = "Title of the part with several periods.",
    paste_periods: Line = "Name of the field to paste them into.",
    paste_periods_hint: Line = "What can be pasted: `{period}`.",
    period_roles: List = "What its columns can be.",
    too_long: Line = "In place of the hint while not all of a long text is shown.",
    columns_match: Line = "Name of the choice of columns.",
    column: Line = "A column to choose: `{n}`, `{name}`.",
    bad_rows: Plural = "Above the bad rows.",
    bad_row: Line = "A bad row: `{n}`, `{why}`.",
    more_rows: Line = "Rows that are not shown: `{n}`.",
    faults: List = "Why rows cannot be used: `{typed}`.",
    binary: Line = "What was pasted is no text.",
    period_count: Plural = "So many periods.",
    pooled: Line = "What they say: `{periods}`, `{churn}`, `{low}`, `{high}`, `{months}`.",
    pooled_all: Line = "The same when nobody left: `{periods}`, `{high}`.",
    periods_title: Line = "Title of their chart.",
    periods_axis: Line = "Its time axis.",
    together: Line = "Its line: `{rate}`.",
    periods_summary: Line = "It in a sentence: `{from}`, `{to}`.",
    period_columns: List = "Its columns.",
    worth: Line = "Title of the part with lifetime value.",
    worth_of: Line = "Name of the choice of churn.",
    worth_churns: List = "Churns to choose from: `{churn}`.",
    discount: ControlTexts = "Discount rate.",
    winning_cost: ControlTexts = "Acquisition cost.",
    tile_worth: Line = "Title of the tile with lifetime value.",
    tile_worth_below: Line = "Below it: `{money}`.",
    tile_worth_none: Line = "Below it when there is none.",
    tile_ratio: Line = "Title of the tile with the ratio.",
    tile_ratio_below: Line = "Below it: `{money}`.",
    tile_no_cost: Line = "Below it while the cost is not known.",
    tile_payback: Line = "Title of the tile with payback.",
    tile_payback_below: Line = "Below it.",
    tile_five: Line = "Title of the tile with five points more.",
    tile_five_below: Line = "Below it: `{low}`, `{high}`.",
    margin_title: Line = "Title of the chart of a client’s margin.",
    cost_line: Line = "Its line: `{money}`.",
    margin_summary: Line = "It in a sentence: `{money}`, `{months}`.",
    as_table: Line = "Opens a table.",
    margin_columns: List = "Its columns.",
    how_kept: Line = "Retention: `{start}`, `{new}`, `{end}`, `{result}`.",
    how_churn: Line = "Churn a month: `{kept}`, `{months}`, `{result}`.",
    how_year: Line = "Retention a year: `{kept}`, `{months}`, `{result}`.",
    how_one_more: Line = "One more kept: `{lost}`, `{start}`, `{result}`.",
    how_worth: Line = "Lifetime value: `{margin}`, `{fee}`, `{churn}`, `{result}`.",
    how_ratio: Line = "Value over cost: `{worth}`, `{cost}`, `{result}`.",
    how_payback: Line = "Payback: `{cost}`.",
    how_five: Line = "Five points: `{from}`, `{to}`, `{other}`.",
    score: Line = "The answer of the score’s view: `{score}`, `{tier}`.",
    score_none: Line = "There are no answers.",
    score_because: Line = "How sure it is: `{answers}`, `{low}`, `{high}`, `{tiers}`.",
    answer_count: Plural = "So many answers.",
    nps_tiers: List = "Its tiers, worst first.",
    answers: Line = "Title of the fields.",
    answers_hint: Line = "What they count.",
    answer_name: Line = "Name of such a field: `{n}`.",
    asked: ControlTexts = "How many were asked.",
    asked_too_few: Line = "Fewer asked than answered: `{n}`.",
    paste_answers: Line = "Name of the field to paste answers into.",
    paste_answers_hint: Line = "What can be pasted.",
    pasted: Line = "How much was read: `{answers}`.",
    answer_roles: List = "What its columns can be.",
    groups: List = "The groups, worst first.",
    bars_summary: Line = "The distribution in a sentence: `{detractors}`, `{passives}`, `{promoters}`.",
    tile_score: Line = "Title of the tile with the score.",
    tile_silent: Line = "Title of the tile with the silent.",
    tile_silent_below: Line = "Below it: `{n}`.",
    tile_silent_none: Line = "Below it while it is not known.",
    tile_settle: Line = "Title of the tile with the answers needed.",
    tile_settled: Line = "In it when it is.",
    tile_settle_below: Line = "Below it.",
    tile_settle_never: Line = "Below it when none would do.",
    how_score: Line = "The score: `{promoters}`, `{detractors}`, `{n}`, `{result}`.",
    how_silent: Line = "The silent.",
    how_settle: Line = "Answers needed: `{n}`.",
    by_rep: Line = "Title of the part by service rep.",
    rep_columns: List = "Its columns.",
    few: Line = "Marks a rep with few answers.",
    reps_alike: Line = "No two reps differ.",
    reps_differ: Line = "Two reps differ: `{a}`, `{b}`, `{points}`, `{low}`, `{high}`.",
    reps_rest: Line = "Beside those that differ: `{n}`.",
    reps_summary: Line = "The chart in a sentence: `{best}`, `{worst}`.",
    how_reps: Line = "How pairs are held against each other.",
    to_ask: Line = "Opens the list of promoters: `{n}`.",
    to_rescue: Line = "Opens the list of detractors: `{n}`.",
    list_columns: List = "Columns of the lists.",
    nobody: Line = "Stands for a name that is not known.",
    forecast: Line = "Title of the forecast.",
    ask_share: ControlTexts = "Share asked.",
    per_ask: ControlTexts = "Referrals of one who is asked.",
    close_rate: ControlTexts = "Cold calls that become clients.",
    forecast_text: Line = "What comes of it, of a hundred clients: `{n}`.",
    forecast_book: Line = "Of today's clients: `{clients}`, `{all}`.",
    use_referrals: Line = "What “use in plan” does.",
    how_forecast: Line = "How it is computed: `{share}`, `{asked}`, `{per}`, `{closes}`, `{result}`.",

    hiring: Plural = "What the hire does, to begin a sentence.",
    hiring_within: Plural = "The same within one.",
    moves_doing: List = "What strategies do, to begin a sentence; the first is never used.",
    moves_within: List = "The same within one.",
    moves_most: Line = "The answer of the strategies’ view: `{best}`, `{gain}`, `{month}`.",
    moves_most_but: Line = "The same with one that loses: also `{worst}`, `{loss}`.",
    moves_one: Line = "The same where only one is on: `{best}`, `{money}`, `{month}`.",
    moves_lose: Line = "None gains: `{month}`, `{worst}`, `{loss}`.",
    moves_same: Line = "None changes anything: `{month}`.",
    moves_none: Line = "None is on.",
    moves_together: Line = "Below the answer: `{from}`, `{to}`, `{month}`.",
    moves_plateau: Line = "Behind it: `{from}`, `{to}`.",
    moves_level: Line = "The same where there is no plateau without them: `{to}`.",
    if_churn_before: Line = "What the likely range rests on: `{churn}`.",
    moves_costs: Line = "Behind it, where they cost something: `{cost}`, `{net}`.",
    moves: List = "Names of the strategies.",
    moves_mean: List = "What each means.",
    moves_how: List = "How each works.",
    move_alone: Line = "On a card: `{change}`.",
    move_beside: Line = "Read out behind what it adds to those that are on.",
    move_net: Line = "On a card with a cost: `{net}`.",
    asked_already: Line = "On the card of asking promoters, where the plan has such referrals.",
    break_even: Line = "When dropping month-to-month pays: `{share}`.",
    break_even_never: Line = "When it cannot.",
    notes: List = "Why one cannot be applied: `{name}`.",
    strategy_reps: ControlTexts = "Reps that a strategy hires.",
    strategy_month: ControlTexts = "When they start.",
    convert: ControlTexts = "Who signs a contract.",
    fee_factor: ControlTexts = "The contract’s fee.",
    churn_factor: ControlTexts = "The contract’s churn.",
    contract_months: ControlTexts = "The contract’s term.",
    shift: ControlTexts = "Who moves upmarket.",
    pace_cost: ControlTexts = "What that costs.",
    reject: ControlTexts = "Who is turned away.",
    refill: ControlTexts = "What the time wins.",
    oversold_left: ControlTexts = "What stays oversold.",
    keep_rate: ControlTexts = "Who still signs.",
    promoter_share: ControlTexts = "Who would recommend.",
    survey_share: Line = "Takes it from the survey: `{share}`.",
    detractor_share: ControlTexts = "Detractors among those who leave.",
    save_rate: ControlTexts = "Who can be kept.",
    strategy_cost: ControlTexts = "What a strategy costs.",
    waterfall: Line = "Title of the waterfall: `{month}`.",
    waterfall_summary: Line = "It in a sentence: `{month}`, `{from}`, `{to}`.",
    moves_short: List = "Names in the waterfall.",
    without: Line = "The course without strategies.",
    costs: Line = "What they cost, in the waterfall.",
    after_costs: Line = "What is left then.",
    all_moves: Line = "All of them together.",
    contributions: Line = "Opens the table of contributions.",
    contribution_columns: List = "Its columns.",
    how_moves: Line = "How contributions are computed.",
    moves_chart: Line = "Title of the course: `{horizon}`.",
    moves_chart_summary: Line = "It in a sentence: `{horizon}`, `{from}`, `{to}`, `{low}`, `{high}`.",
    key_with: Line = "The course with strategies, in the legend.",
    take_over: Line = "Takes the strategies over into the plan.",
    take_over_hint: Line = "What that does.",
    three_sizes: Line = "Loads the example.",
    client_mix: Line = "Title of the client mix.",
    one_kind: Line = "What stands there while all are of one kind: `{fee}`, `{months}`.",
    tell_apart: Line = "Begins with three sizes.",
    tell_apart_hint: Line = "What that does.",
    one_again: Line = "Back to one kind.",
    one_again_hint: Line = "What that does.",
    sizes: List = "Names of the three sizes.",
    segment: Line = "A segment without a name: `{n}`.",
    segment_name: Line = "Name of the field for it: `{n}`.",
    segment_columns: List = "Its inputs.",
    segment_units: List = "Their units.",
    segment_field: Line = "Name of a field: `{segment}`, `{name}`.",
    segment_share: Line = "What a share makes: `{share}`.",
    segment_fee: Line = "What spend and rate make: `{fee}`.",
    by_spend: Line = "Tells the fee as a part of ad spend.",
    by_fee: Line = "Tells it plainly.",
    add_segment: Line = "Adds a segment.",
    remove_segment: Line = "Removes one: `{segment}`.",
    shares_sum: Line = "What shares sum to: `{sum}`.",
    shares_none: Line = "They sum to nothing.",
    oversold_title: Line = "Title of the row of oversold deals.",
    oversold_hint: Line = "What they are.",
    oversold_columns: List = "Their inputs.",
    oversold_units: List = "Their units.",
    oversell: Line = "Adds them.",
    no_oversold: Line = "Removes them.",
    see_reps: Line = "Goes to the page about reps.",
    sensitivity: Line = "Opens the sensitivity.",
    sensitivity_text: Line = "What it shows: `{month}`, `{money}`.",
    levers: List = "The levers.",
    lever_columns: List = "Columns of the table.",
    steps_text: Line = "Above the steps.",
    steps: List = "The steps.",
    step_row: Line = "A step: `{step}`, `{change}`.",
    goal: Line = "Opens the goal.",
    goal_mrr: ControlTexts = "The revenue wanted.",
    goal_month: ControlTexts = "The month.",
    goal_churn: Line = "What churn would do it: `{part}`, `{value}`, `{now}`.",
    goal_pace: Line = "What pace: `{value}`, `{now}`.",
    goal_reps: Line = "What reps: `{value}`, `{now}`.",
    goal_fee: Line = "What fee: `{part}`, `{value}`, `{now}`.",
    goal_names: List = "The levers where they cannot do it.",
    goal_never: Line = "Not reachable: `{lever}`.",
    goal_there: Line = "Already reached.",
    set_it: Line = "Sets the lever.",
    set_this: Line = "The same for those who cannot see beside what it stands: `{lever}`.",
    does_discount_pay: Line = "Opens the discount check.",
    offer: ControlTexts = "The discount.",
    offer_text: Line = "What it shows: `{money}`.",
    offers: List = "The offers: `{share}`.",
    offer_columns: List = "Columns.",
    offer_once: Line = "A cost that comes once: `{money}`.",
    offer_monthly: Line = "A cost a month: `{money}`.",
    offer_never: Line = "It cannot pay.",
    offer_claim: Line = "What companies do: `{share}`.",
    keep_or_win: Line = "Opens keep or win.",
    budget: ControlTexts = "The budget.",
    keep_a: ControlTexts = "The first ratio.",
    keep_b: ControlTexts = "The second.",
    keep_text: Line = "What comes of it: `{win}`, `{keep}`, `{other}`.",
    keep_no_cost: Line = "The acquisition cost is missing.",
    keep_names: List = "Rows of the chart.",
    keep_summary: Line = "The chart in a sentence.",
    keep_claim: Line = "The rule of thumb.",
    books: Line = "The answer of the page about reps: `{best}`, `{money}`.",
    books_alike: Line = "The same when all are equal: `{money}`.",
    books_because: Line = "Why.",
    rep_name: Line = "A sales rep: `{name}`.",
    book_columns: List = "A rep’s inputs.",
    book_units: List = "Their units.",
    book_figure: Line = "A book: `{clients}`, `{money}`.",
    books_title: Line = "Title of the chart.",
    books_summary: Line = "It in a sentence: `{best}`, `{worst}`.",
    add_book: Line = "Adds a rep.",
    remove_book: Line = "Removes one: `{rep}`.",
    bonus: Line = "Title of the bonus for clients who stay.",
    bonus_after: Line = "A bonus: `{months}`.",
    bonus_text: Line = "What it costs: `{money}`, `{months}`.",
    bonus_columns: List = "Columns.",
    how_bonus: Line = "How it is computed: `{fee}`, `{margin}`.",
    service: Line = "Title of the service reps’ bonus.",
    salary: ControlTexts = "The salary.",
    salary_bonus: ControlTexts = "The most.",
    retention_floor: ControlTexts = "Where it begins.",
    retention_target: ControlTexts = "Where it is full.",
    service_text: Line = "What it comes to: `{kept}`, `{money}`, `{part}`.",
    service_order: Line = "Floor above target.",
    service_columns: List = "Columns.",
    back_to_strategies: Line = "Goes back.",

    columns: List = "Its columns: month, clients, revenue, likely range, sign-ups, lost, margin, today's.",
    how_plateau: Line = "The plateau: `{pace}`, `{lifetime}`, `{fee}`, `{money}`.",
    how_plateau_full: Line = "With referrals or expansion: `{pace}`, `{worth}`, `{money}`.",
    how_reached: Line = "The month of 95%.",
    how_lifetime: Line = "Lifetime: `{churn}`, `{months}`, `{fair}`, `{good}`, `{excellent}`.",
    how_retention: Line = "Retention of a year: `{churn}`, `{result}`.",
    how_net: Line = "Net revenue retention: `{churn}`, `{expansion}`, `{result}`.",
    how_mixed: Line = "Retention of a year of a mix: `{result}`.",
    how_lifetime_mixed: Line = "Lifetime of a mix: `{months}`, `{fair}`, `{good}`, `{excellent}`.",
    how_range: Line = "The likely range: `{low}`, `{high}`.",
    how_chance: Line = "The chance of the target: `{money}`, `{month}`.",
    how_not_exact: Line = "Added where ranges are not exact.",
    how_hire: Line = "The steady state of one more rep: `{margin}`, `{pace}`, `{lifetime}`, `{fee}`, `{commission}`, `{cost}`, `{profit}`.",
    source: Line = "Where something was published: `{source}`.",
}

impl Texts {
    /// Whether these are as many lines as a language has.
    pub fn fit(lines: &str) -> bool {
        lines.lines().count() == COUNT
    }

    /// The texts of a language from its lines; those that are missing are empty.
    pub fn read(lines: [&'static str; 2]) -> Self {
        let mut lines = lines.into_iter().flat_map(str::lines);
        Self(std::array::from_fn(|_| lines.next().unwrap_or_default()))
    }

    /// Why there is no plateau, as the answer.
    pub fn endless(&'static self, reason: NoPlateau) -> &'static str {
        match reason {
            NoPlateau::HiringContinues => self.endless_hiring(),
            NoPlateau::ReferralsOutgrowChurn => self.endless_referrals(),
            NoPlateau::ExpansionOutgrowsChurn => self.endless_expansion(),
        }
    }

    /// What was wrong with a link, and what the page did.
    pub fn link_error(&'static self, error: LinkError) -> &'static str {
        match error {
            LinkError::Damaged => self.link_damaged(),
            LinkError::Newer => self.link_newer(),
            LinkError::Foreign => self.link_foreign(),
            LinkError::OutOfRange => self.link_out_of_range(),
        }
    }

    /// The name of a tier of scores.
    pub fn nps_tier(&'static self, tier: NpsTier) -> &'static str {
        self.nps_tiers().at(tier as usize)
    }

    /// The name of a tier.
    pub fn lifetime_tier(&'static self, tier: LifetimeTier) -> &'static str {
        self.lifetime_tiers().at(tier as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn the_keys_stand_in_the_order_of_the_fields() {
        let keys: Vec<&str> = include_str!("en.txt").lines().filter_map(|line| Some(line.split_once(':')?.0)).collect();
        assert_eq!(keys, Texts::keys());
    }

    #[test]
    fn every_language_has_all_its_texts() {
        for language in Language::ALL {
            let texts = language.texts().expect("all languages are there natively");
            assert_eq!(texts.columns().all().count(), 8, "{language:?}");
            assert_eq!(texts.preset_names().all().count(), 5, "{language:?}");
            assert!(texts.privacy().ends_with('.'), "{language:?}");
        }
    }

    #[test]
    fn a_file_of_another_version_is_not_taken() {
        assert!(!Texts::fit("one\ntwo"));
        assert!(!Language::Polish.learn("one\ntwo".to_owned()));
    }
}
