//! English.

use super::texts::{ControlTexts, Plural, Texts};

const fn plural(one: &'static str, other: &'static str) -> Plural {
    Plural { one, few: other, many: other, other }
}

pub static TEXTS: Texts = Texts {
    window_title: "Plateau: why an agency’s revenue stops growing",
    language: "Language",
    controls: "Your numbers",
    reset: "Back to the example",

    grows: "At this pace you stop growing at *{money} a month*, in about *{months}*.",
    grows_slowly: "At this pace you stop growing at *{money} a month*, but not in the next hundred years.",
    there: "You have stopped growing: your plateau is *{money} a month*, and you are on it.",
    shrinks: "At this pace you shrink to *{money} a month*, in about *{months}*.",
    shrinks_slowly: "At this pace you shrink to *{money} a month*, but not in the next hundred years.",
    runs_out: "Nobody wins new clients: in about *{months}* almost all of *{money} a month* is gone.",
    runs_out_slowly: "Nobody wins new clients: sooner or later all of *{money} a month* is gone.",
    empty: "No clients, and nobody who wins any: there is *no revenue* to grow.",
    endless_hiring: "As long as you keep hiring *there is no plateau*.",
    endless_referrals: "Clients bring more clients than leave: growth feeds itself, *there is no plateau*.",
    endless_expansion: "Fees grow faster than clients leave: *there is no plateau*.",

    because_grows: "By then clients leave as fast as you win them.",
    because_there: "Clients leave as fast as you win them.",
    because_shrinks: "You lose more clients than you win, until few enough are left to lose.",
    because_nobody: "Add a sales rep to see where revenue settles.",
    range: "With {chance} chance you will stand between {low} and {high} in month {month}, if churn really is {churn}.",
    range_one: "With {chance} chance you will stand at {low} in month {month}, if churn really is {churn}.",

    lifetime: ControlTexts {
        label: "Client lifetime",
        unit: "months",
        slider: "in months",
        hint: "Churn: {churn} leave each month",
    },
    reps: ControlTexts { label: "Sales reps", unit: "reps", slider: "", hint: "Together {pace} new clients a month" },
    months_per_sign_up: ControlTexts {
        label: "Each rep wins a client every",
        unit: "months",
        slider: "so many months",
        hint: "{pace} new clients a month each",
    },
    fee: ControlTexts { label: "A client pays", unit: "$ a month", slider: "in dollars a month", hint: "" },
    clients: ControlTexts { label: "Clients today", unit: "clients", slider: "", hint: "" },

    months: plural("{n} month", "{n} months"),
    client_count: plural("{n} client", "{n} clients"),
    rep_count: plural("{n} sales rep", "{n} sales reps"),
    month: "month {n}",

    chart_title: "Monthly recurring revenue",
    key_course: "expected",
    key_range: "likely range",
    plateau_line: "plateau {money}",
    now: "now",
    axis_months: "months",
    chart_summary: "Monthly revenue over {horizon}: from {from} today to {to}, likely between {low} and {high}.",

    tile_plateau: "Plateau",
    tile_reached: "95% of the way",
    tile_reached_90: "90% in month {month}",
    tile_reached_now: "already there",
    tile_reached_never: "never",
    tile_reached_late: "after month 1,200",
    tile_lifetime: "Client lifetime",
    tile_lifetime_next: "{tier} · {months} more to {better}",
    tile_lifetime_best: "{tier}, the best tier",
    tile_range: "Range in month {month}",
    tile_range_chance: "with {chance} chance",
    from_to: "{low} – {high}",
    none: "none",
    lifetime_tiers: ["poor", "fair", "good", "excellent"],

    problem_empty: "Type a number.",
    problem_no_number: "“{typed}” is not a number.",
    problem_range: "Type a number from {min} to {max}.",
    problem_whole: "Type a whole number.",
    problem_kept: "Until then {value} counts.",

    link_damaged: "This link is incomplete or was changed on its way, so it was not used. Ask for it once more, or go on with the numbers below.",
    link_newer: "This link was made with a newer version of this page. Reload the page, then open the link again.",
    link_foreign: "This link does not belong to this page, so it was not used. You can go on with the numbers below.",
    link_out_of_range: "This link holds a number that is out of range, so it was not used. You can go on with the numbers below.",
    dismiss: "Close this notice",

    sources: "Lifetime tiers after: {source}.",
    privacy: "Everything is computed in your browser. What you enter never leaves it, unless you share the link.",
};
