//! What has to be said, for every language to say.
//!
//! The texts of a language are lines of a file, in the order of the fields of [`Texts`]; `build.rs`
//! takes their keys off. Kept as lines and not as values in the program they need no table of
//! addresses, and a language that nobody speaks need not be loaded.

use super::kinds::{ControlTexts, Line, Lines, List, Plural};
use crate::model::plateau::NoPlateau;
use crate::model::tier::LifetimeTier;
use crate::share::LinkError;

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident: $kind:ty,)*) => {
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
            $($(#[$doc])* pub fn $name(&'static self) -> $kind {
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
    /// Name of the window.
    window_title: Line,
    /// Name of the language switch.
    language: Line,
    /// Take back the last change.
    undo: Line,
    /// Take back the taking back.
    redo: Line,
    /// Name of the area with the sliders before today is pinned.
    mine: Line,
    /// Its name afterwards.
    what_if: Line,
    /// Pin today for the first time.
    these_are_mine: Line,
    /// What that does.
    these_are_mine_hint: Line,
    /// Pin the what if as today.
    pin: Line,
    /// Make today the what if again.
    back_to_today: Line,
    /// Name of the list of stories.
    presets: Line,
    /// The stories, in their order.
    preset_names: List,
    /// The inputs that are not in sight.
    more: Line,

    /// The answer while revenue grows: `{money}`, `{months}`.
    grows: Line,
    /// The same when the plateau is farther off than anyone plans.
    grows_slowly: Line,
    /// The answer at the plateau: `{money}`.
    there: Line,
    /// The answer while revenue falls: `{money}`, `{months}`.
    shrinks: Line,
    /// The same when the plateau is far off.
    shrinks_slowly: Line,
    /// Nobody wins clients: `{months}`.
    runs_out: Line,
    /// The same when the last clients stay for very long.
    runs_out_slowly: Line,
    /// Nobody wins clients and there are none.
    empty: Line,
    /// No plateau, by reason: `{money}` in `{month}`.
    endless_hiring: Line,
    /// Referrals outgrow churn.
    endless_referrals: Line,
    /// Expansion outgrows churn.
    endless_expansion: Line,

    /// Why growth ends there.
    because_grows: Line,
    /// Why revenue stays.
    because_there: Line,
    /// Why revenue falls.
    because_shrinks: Line,
    /// What would help when nobody sells.
    because_nobody: Line,
    /// What happens when hiring stops: `{money}`.
    because_hiring: Line,
    /// The likely range: `{month}`, `{chance}`, `{low}`, `{high}`, `{condition}`.
    range: Line,
    /// The likely range when it is one value: `{month}`, `{chance}`, `{low}`, `{condition}`.
    range_one: Line,
    /// What the range rests on without evidence: `{churn}`.
    if_churn: Line,
    /// What it rests on with evidence: `{lost}`, `{at_risk}`.
    if_evidence: Line,

    /// Client lifetime.
    lifetime: ControlTexts,
    /// Churn.
    churn: ControlTexts,
    /// Sales reps; the hint has `{pace}`.
    reps: ControlTexts,
    /// Months per sign-up; the hint has `{pace}`.
    months_per_sign_up: ControlTexts,
    /// Sign-ups of a rep; the hint has `{months}`.
    sign_ups: ControlTexts,
    /// Turn to telling the pace as clients a month.
    as_sign_ups: Line,
    /// Turn to telling it as months for one client.
    as_months: Line,
    /// Ramp.
    ramp: ControlTexts,
    /// Fee of a client.
    fee: ControlTexts,
    /// Clients today.
    clients: ControlTexts,
    /// Monthly expansion.
    expansion: ControlTexts,
    /// Referrals of a client a year.
    referrals: ControlTexts,
    /// Cost of a rep.
    rep_cost: ControlTexts,
    /// Commission.
    commission: ControlTexts,
    /// Margin.
    margin: ControlTexts,
    /// Horizon.
    horizon: ControlTexts,
    /// Currency.
    currency: Line,
    /// Revenue aimed at; the hint has `{chance}`.
    target_mrr: ControlTexts,
    /// Month of the target.
    target_month: ControlTexts,

    /// A hire: `{count}` and `{month}` are fields.
    hire_row: Line,
    /// Recurring hires: `{count}`, `{every}` and `{first}` are fields.
    recurring_row: Line,
    /// Names of the fields of a hire, `{n}` is its number: reps, month.
    hire_fields: List,
    /// Names of the fields of recurring hires: reps, months between, first month.
    recurring_fields: List,
    /// Add a hire.
    add_hire: Line,
    /// Hire again and again.
    hire_on: Line,
    /// Remove a hire, `{n}` is its number.
    remove_hire: Line,
    /// Remove the recurring hires.
    remove_recurring: Line,

    /// "{n} months".
    months: Plural,
    /// "{n} clients".
    client_count: Plural,
    /// "{n} reps".
    rep_count: Plural,
    /// "{n} points": a difference of percentages.
    points: Plural,
    /// "month {n}".
    month: Line,

    /// Name of the switch of what the chart shows.
    measure: Line,
    /// What it can show.
    measures: List,
    /// Titles of the chart, by what it shows.
    chart_titles: List,
    /// The mean course, in the legend, before today is pinned.
    key_course: Line,
    /// The same afterwards.
    key_what_if: Line,
    /// The pinned course, in the legend.
    key_today: Line,
    /// A hire, in the legend.
    key_hire: Line,
    /// The likely range, in the legend.
    key_range: Line,
    /// Label of the plateau's line: `{money}`.
    plateau_line: Line,
    /// Label of the target's line: `{money}`, `{chance}`.
    target_line: Line,
    /// The chance of the target: `{chance}`, `{money}`, `{month}`.
    target_chance: Line,
    /// Set a target.
    aim: Line,
    /// Remove it.
    aim_at_nothing: Line,
    /// The chart's cursor.
    cursor: Line,
    /// A value and what it is: `{name}`, `{value}`.
    named: Line,
    /// Opens the table.
    table: Line,
    /// Its columns: month, clients, revenue, likely range, sign-ups, lost, margin, today's.
    columns: List,
    /// Label of month 0.
    now: Line,
    /// Name of the time axis.
    axis_months: Line,
    /// The chart in a sentence: `{title}`, `{horizon}`, `{from}`, `{to}`.
    chart_summary: Line,
    /// The same with its range: also `{low}`, `{high}`.
    chart_summary_likely: Line,

    /// Title of the tile with the plateau.
    tile_plateau: Line,
    /// Title of the tile with the month of 95%.
    tile_reached: Line,
    /// Below it: `{month}` of 90%.
    tile_reached_90: Line,
    /// In it when today is there.
    tile_reached_now: Line,
    /// In it when there is no such month.
    tile_reached_never: Line,
    /// In it when the month is beyond a century.
    tile_reached_late: Line,
    /// Title of the tile with the lifetime.
    tile_lifetime: Line,
    /// Below it: `{tier}`, `{months}`, `{better}`.
    tile_lifetime_next: Line,
    /// Below it in the best tier.
    tile_lifetime_best: Line,
    /// Title of the tile with the likely range: `{month}`.
    tile_range: Line,
    /// Below it: `{chance}`.
    tile_range_chance: Line,
    /// Title of the tile with the retention of a year.
    tile_retention: Line,
    /// Below it.
    tile_retention_below: Line,
    /// Title of the tile with net revenue retention.
    tile_net: Line,
    /// Below it.
    tile_net_below: Line,
    /// Nothing is different from today.
    as_today: Line,
    /// What is different from today: `{change}`.
    against_today: Line,
    /// A range: `{low}`, `{high}`.
    from_to: Line,
    /// Where there is none.
    none: Line,
    /// The tiers, worst first.
    lifetime_tiers: List,

    /// Opens how a figure is computed.
    how: Line,
    /// The plateau: `{pace}`, `{lifetime}`, `{fee}`, `{money}`.
    how_plateau: Line,
    /// With referrals or expansion: `{pace}`, `{worth}`, `{money}`.
    how_plateau_full: Line,
    /// The month of 95%.
    how_reached: Line,
    /// Lifetime: `{churn}`, `{months}`, `{fair}`, `{good}`, `{excellent}`.
    how_lifetime: Line,
    /// Retention of a year: `{churn}`, `{result}`.
    how_retention: Line,
    /// Net revenue retention: `{churn}`, `{expansion}`, `{result}`.
    how_net: Line,
    /// The likely range: `{low}`, `{high}`.
    how_range: Line,
    /// The chance of the target: `{money}`, `{month}`.
    how_chance: Line,
    /// Added where ranges are not exact.
    how_not_exact: Line,
    /// The steady state of one more rep: `{margin}`, `{pace}`, `{lifetime}`, `{fee}`, `{commission}`, `{cost}`, `{profit}`.
    how_hire: Line,
    /// Where something was published: `{source}`.
    source: Line,

    /// Title of the hire check.
    hire_title: Line,
    /// It pays: `{cost}`, `{profit}`, `{months}`.
    hire_pays: Line,
    /// It pays, but later than anyone waits: `{cost}`, `{profit}`.
    hire_pays_late: Line,
    /// It does not pay: `{cost}`, `{loss}`.
    hire_loses: Line,
    /// The month for a hire that is planned: `{start}`, `{month}`.
    hire_planned: Line,
    /// A rep's cost has to be entered.
    hire_no_cost: Line,
    /// Goes to where it is entered.
    hire_enter_cost: Line,
    /// The rule of thumb: `{fee}`.
    rule: Line,
    /// It says the same.
    rule_agrees: Line,
    /// It says yes, wrongly.
    rule_says_yes: Line,
    /// It says no, wrongly.
    rule_says_no: Line,

    /// A field is empty.
    problem_empty: Line,
    /// A field holds no number: `{typed}`.
    problem_no_number: Line,
    /// A field is out of range: `{min}`, `{max}`.
    problem_range: Line,
    /// A field wants a whole number.
    problem_whole: Line,
    /// What stays while a field cannot be used: `{value}`.
    problem_kept: Line,

    /// A link was cut off or changed.
    link_damaged: Line,
    /// A link was made by a newer version.
    link_newer: Line,
    /// A link that is not ours.
    link_foreign: Line,
    /// A link with values out of range.
    link_out_of_range: Line,
    /// A language cannot be had.
    language_failed: Line,
    /// Close a notice.
    dismiss: Line,

    /// What happens to what is entered.
    privacy: Line,
}

impl Texts {
    /// Whether these are as many lines as a language has.
    pub fn fit(lines: &str) -> bool {
        lines.lines().count() == COUNT
    }

    /// The texts of a language from its lines; those that are missing are empty.
    pub fn read(lines: &'static str) -> Self {
        let mut lines = lines.lines();
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

    /// The name of a tier.
    pub fn lifetime_tier(&'static self, tier: LifetimeTier) -> &'static str {
        self.lifetime_tiers().at(tier as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

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
