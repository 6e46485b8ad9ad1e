//! What has to be said, for every language to say.

use crate::model::plateau::NoPlateau;
use crate::model::tier::LifetimeTier;
use crate::share::LinkError;

/// A text that depends on a number; `{n}` is the number. Languages that need fewer forms repeat one.
#[derive(Clone, Copy, Debug)]
pub struct Plural {
    /// `Intl.PluralRules` says "one".
    pub one: &'static str,
    /// "few".
    pub few: &'static str,
    /// "many".
    pub many: &'static str,
    /// "other": fractions in some languages.
    pub other: &'static str,
}

impl Plural {
    /// The form of a category of `Intl.PluralRules`.
    pub fn form(&self, category: &str) -> &'static str {
        match category {
            "one" => self.one,
            "few" => self.few,
            "many" => self.many,
            _ => self.other,
        }
    }
}

/// The words of a control: its label, what follows its number, and a hint below.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ControlTexts {
    /// Visible label; accessible names begin with it.
    pub label: &'static str,
    /// What the number counts, shown behind it.
    pub unit: &'static str,
    /// What the slider is called after the label, for those who cannot see what stands beside it.
    pub slider: &'static str,
    /// The hint below; gaps are filled.
    pub hint: &'static str,
}

/// Everything that the page says.
#[derive(Debug)]
pub struct Texts {
    /// Name of the window.
    pub window_title: &'static str,
    /// Name of the language switch.
    pub language: &'static str,
    /// Name of the area with the sliders.
    pub controls: &'static str,
    /// Back to the example.
    pub reset: &'static str,

    /// The answer while revenue grows: `{money}`, `{months}`.
    pub grows: &'static str,
    /// The same when the plateau is farther off than anyone plans.
    pub grows_slowly: &'static str,
    /// The answer at the plateau: `{money}`.
    pub there: &'static str,
    /// The answer while revenue falls: `{money}`, `{months}`.
    pub shrinks: &'static str,
    /// The same when the plateau is far off.
    pub shrinks_slowly: &'static str,
    /// Nobody wins clients: `{months}`.
    pub runs_out: &'static str,
    /// The same when the last clients stay for very long.
    pub runs_out_slowly: &'static str,
    /// Nobody wins clients and there are none.
    pub empty: &'static str,
    /// No plateau, by reason.
    pub endless_hiring: &'static str,
    /// Referrals outgrow churn.
    pub endless_referrals: &'static str,
    /// Expansion outgrows churn.
    pub endless_expansion: &'static str,

    /// Why growth ends there.
    pub because_grows: &'static str,
    /// Why revenue stays.
    pub because_there: &'static str,
    /// Why revenue falls.
    pub because_shrinks: &'static str,
    /// What would help when nobody sells.
    pub because_nobody: &'static str,
    /// The likely range: `{month}`, `{chance}`, `{low}`, `{high}`, `{churn}`.
    pub range: &'static str,
    /// The likely range when it is one value: `{month}`, `{chance}`, `{low}`, `{churn}`.
    pub range_one: &'static str,

    /// Client lifetime; the hint has `{churn}`.
    pub lifetime: ControlTexts,
    /// Sales reps; the hint has `{pace}`.
    pub reps: ControlTexts,
    /// Months per sign-up; the hint has `{pace}`.
    pub months_per_sign_up: ControlTexts,
    /// Fee of a client.
    pub fee: ControlTexts,
    /// Clients today.
    pub clients: ControlTexts,

    /// "{n} months".
    pub months: Plural,
    /// "{n} clients".
    pub client_count: Plural,
    /// "{n} reps".
    pub rep_count: Plural,
    /// "month {n}".
    pub month: &'static str,

    /// Title of the chart.
    pub chart_title: &'static str,
    /// The mean course, in the legend.
    pub key_course: &'static str,
    /// The likely range, in the legend.
    pub key_range: &'static str,
    /// Label of the plateau's line: `{money}`.
    pub plateau_line: &'static str,
    /// Label of month 0.
    pub now: &'static str,
    /// Name of the time axis.
    pub axis_months: &'static str,
    /// The chart in a sentence: `{horizon}`, `{from}`, `{to}`, `{low}`, `{high}`.
    pub chart_summary: &'static str,

    /// Title of the tile with the plateau.
    pub tile_plateau: &'static str,
    /// Title of the tile with the month of 95%.
    pub tile_reached: &'static str,
    /// Below it: `{month}` of 90%.
    pub tile_reached_90: &'static str,
    /// In it when today is there.
    pub tile_reached_now: &'static str,
    /// In it when there is no such month.
    pub tile_reached_never: &'static str,
    /// In it when the month is beyond a century.
    pub tile_reached_late: &'static str,
    /// Title of the tile with the lifetime.
    pub tile_lifetime: &'static str,
    /// Below it: `{tier}`, `{months}`, `{better}`.
    pub tile_lifetime_next: &'static str,
    /// Below it in the best tier.
    pub tile_lifetime_best: &'static str,
    /// Title of the tile with the likely range: `{month}`.
    pub tile_range: &'static str,
    /// Below it: `{chance}`.
    pub tile_range_chance: &'static str,
    /// A range: `{low}`, `{high}`.
    pub from_to: &'static str,
    /// Where there is none.
    pub none: &'static str,
    /// The tiers, worst first.
    pub lifetime_tiers: [&'static str; 4],

    /// A field is empty.
    pub problem_empty: &'static str,
    /// A field holds no number: `{typed}`.
    pub problem_no_number: &'static str,
    /// A field is out of range: `{min}`, `{max}`.
    pub problem_range: &'static str,
    /// A field wants a whole number.
    pub problem_whole: &'static str,
    /// What stays while a field cannot be used: `{value}`.
    pub problem_kept: &'static str,

    /// A link was cut off or changed.
    pub link_damaged: &'static str,
    /// A link was made by a newer version.
    pub link_newer: &'static str,
    /// A link that is not ours.
    pub link_foreign: &'static str,
    /// A link with values out of range.
    pub link_out_of_range: &'static str,
    /// Close a notice.
    pub dismiss: &'static str,

    /// Where the tiers come from: `{source}`.
    pub sources: &'static str,
    /// What happens to what is entered.
    pub privacy: &'static str,
}

impl Texts {
    /// Why there is no plateau, as the answer.
    pub fn endless(&self, reason: NoPlateau) -> &'static str {
        match reason {
            NoPlateau::HiringContinues => self.endless_hiring,
            NoPlateau::ReferralsOutgrowChurn => self.endless_referrals,
            NoPlateau::ExpansionOutgrowsChurn => self.endless_expansion,
        }
    }

    /// What was wrong with a link, and what the page did.
    pub fn link_error(&self, error: LinkError) -> &'static str {
        match error {
            LinkError::Damaged => self.link_damaged,
            LinkError::Newer => self.link_newer,
            LinkError::Foreign => self.link_foreign,
            LinkError::OutOfRange => self.link_out_of_range,
        }
    }

    /// The name of a tier.
    pub fn lifetime_tier(&self, tier: LifetimeTier) -> &'static str {
        self.lifetime_tiers[tier as usize]
    }
}
