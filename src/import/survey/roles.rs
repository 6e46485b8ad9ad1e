//! Which column of a survey is which: what columns are called, weighed with what stands in them.

use std::collections::HashSet;

use super::tally::{self, Certainty, Tally};
use crate::import::body::Body;
use crate::import::cells::Row;
use crate::import::columns::{Doubt, Profile, Why};
use crate::import::values::{Scale, Value, value};
use crate::import::words::{self, Patterns};

/// What a column can hold, as [`Columns::roles`] has them.
pub const SCORE: usize = 0;
/// The service rep.
pub const REP: usize = 1;
/// The client.
pub const CLIENT: usize = 2;
/// How often the score was given.
pub const COUNT: usize = 3;

/// Words of a column that is no rating at all.
const NO_RATING: i32 = -10;

/// What such columns are called, in the page's languages and by survey tools, and what speaks against it.
pub const WORDS: [&[Patterns]; 4] = [
    &[
        (&["nps", "recommend*", "likel*", "polec*", "prawdopodob*", "0 10", "0 to 10"], 5),
        (&["score*", "ocen*", "wynik*"], 3),
        (&["answer*", "response*", "rating*", "odpowied*", "punkt*", "points"], 2),
        // Other ratings.
        (&["satisf*", "csat", "ces", "effort", "quality", "star*", "zadowol*", "satysf*", "gwiazd*", "jakosc*"], -3),
        (&["1 5", "1 7"], -4),
        (&["id", "no", "nr", "lp", "number", "numer", "index"], NO_RATING),
        (&["date", "data", "time", "czas", "day", "dzien", "week", "tydzien", "month", "miesiac"], NO_RATING),
        (&["quarter", "kwartal", "year", "rok"], NO_RATING),
        (&["group", "grupa", "category", "kategoria", "count", "liczba", "ile"], NO_RATING),
        (&["fee", "price", "revenue", "mrr", "cena", "kwota", "oplata", "przychod"], NO_RATING),
        (&["age", "employees", "pracownikow"], NO_RATING),
    ],
    &[
        (&["service rep*", "account manager*", "success manager*", "csm", "opiekun*"], 4),
        (&["rep*", "owner*", "konsultant*", "doradca", "consultant*"], 3),
        (&["manager*", "assigned", "agent*", "prowadz*"], 2),
        (&["sales rep*", "handlowiec"], 1),
        (&["date"], -9),
        (&["id"], -2),
        (&["report*", "reply", "response*"], -9),
    ],
    &[
        (&["client*", "customer*", "company", "klient*", "firma", "firmy"], 3),
        (&["account", "kontrahent*", "organization"], 2),
        (&["name", "nazwa", "respondent"], 1),
        (&["id"], -1),
        (&["date", "comment*", "komentarz*"], -9),
    ],
    &[
        (&["count*", "frequency", "votes", "liczba", "ile", "ilosc"], 4),
        (&["n", "number of", "answers", "responses", "respondents", "odpowiedzi", "glosy", "glosow", "quantity"], 3),
        (&["clients", "klientow"], 2),
        (&["employees", "pracownikow"], -9),
    ],
];

/// Longest text of a name on average, bytes: what is longer are comments.
const LONGEST_NAME: usize = 40;

/// The scale other than from 0 to 10 that a column's name gives.
pub fn named_scale(words: &[String]) -> Option<Scale> {
    let ranges = [(["1 5", "1 to 5", "1 do 5"], Scale::Five), (["1 7", "1 to 7", "1 do 7"], Scale::Seven)];
    ranges.into_iter().find(|(names, _)| names.iter().any(|name| words::hold(words, name))).map(|(_, scale)| scale)
}

/// How well a column serves as the one of scores; none where it does not.
fn score_weight(body: &Body, column: usize, profile: &Profile) -> Option<i32> {
    let named = words::weight(&body.words[column], WORDS[SCORE]);
    // A name may make up for cells that hold no score.
    let is_likely = profile.mostly(profile.scores) || (named > 0 && profile.scores * 4 >= profile.filled);
    if profile.scores == 0 || !is_likely || profile.on_scale.0 > 0 {
        return None;
    }
    let share = |part: usize, whole: usize, weight: usize| (part * weight / whole.max(1)) as i32;
    let [low, high] = profile.range?;
    let content = share(profile.scores, profile.filled, 4) + share(profile.filled, profile.rows, 2);
    let height = if high > 5.0 {
        1
    } else if low >= 1.0 {
        -2
    } else {
        0
    };
    let order = if profile.counts_up { -6 } else { 0 };
    let weight = content + height + order + named;
    (weight > 0 || body.width == 1).then_some(weight)
}

/// The columns of a tally, and whether they could also be scores both.
pub fn of_tally(Tally { columns: [score, count], certainty }: Tally) -> (Vec<Option<usize>>, Vec<Doubt>) {
    let mut roles = vec![None; WORDS.len()];
    (roles[SCORE], roles[COUNT]) = (Some(score), Some(count));
    let doubt = Doubt { role: COUNT, taken: count, other: score, why: Why::Tally };
    (roles, if certainty == Certainty::Likely { vec![doubt] } else { Vec::new() })
}

/// Which column of a survey is which, and where another would do.
pub fn of(body: &Body) -> (Vec<Option<usize>>, Vec<Doubt>) {
    let profiles: Vec<Profile> = (0..body.width).map(|column| Profile::of(body, column)).collect();
    let named = |column: usize, role: usize| words::weight(&body.words[column], WORDS[role]);
    let (mut roles, mut doubts) = (vec![None; WORDS.len()], Vec::new());
    let weights: Vec<Option<i32>> =
        (0..body.width).map(|column| score_weight(body, column, &profiles[column])).collect();
    if let Some(tally) = named_tally(body, &profiles, &weights).or_else(|| tally(body, &profiles)) {
        (roles, doubts) = of_tally(tally);
    } else {
        // Of several that are as good, the first.
        let mut fitting: Vec<usize> = (0..body.width).filter(|column| weights[*column].is_some()).collect();
        fitting.sort_by_key(|column| -weights[*column].unwrap_or_default());
        let other_scale = (0..body.width)
            .filter(|column| profiles[*column].scale().is_some() && named(*column, SCORE) > -5)
            .filter(|column| !profiles[*column].counts_up || named(*column, SCORE) > 0 || body.width == 1)
            .min_by_key(|column| -named(*column, SCORE));
        roles[SCORE] = fitting.first().copied().or(other_scale);
        // A single column holds the scores, whatever stands in it.
        roles[SCORE] = roles[SCORE].or((body.width == 1).then_some(0));
        if let [taken, other, ..] = fitting[..]
            && named(other, SCORE) >= 0
        {
            let high = |column: usize| profiles[column].range.is_some_and(|[_, high]| high > 5.0);
            let why = if named(taken, SCORE) > named(other, SCORE) {
                Why::Name
            } else if weights[taken] > weights[other] || high(taken) != high(other) {
                Why::Values
            } else {
                Why::First
            };
            doubts.push(Doubt { role: SCORE, taken, other, why });
        }
    }
    let is_free = |roles: &[Option<usize>], column: usize| !roles.contains(&Some(column));
    let any_known = |role: usize| (0..body.width).any(|column| named(column, role) > 0);
    let is_named = body.header.is_some() && (0..WORDS.len()).any(any_known);
    if is_named {
        for role in [REP, CLIENT] {
            let fits = |column: &usize| {
                let profile = &profiles[*column];
                is_free(&roles, *column) && named(*column, role) > 0 && (role == CLIENT || profile.mostly(profile.text))
            };
            roles[role] = (0..body.width).filter(fits).min_by_key(|column| -named(*column, role));
        }
        return (roles, doubts);
    }
    let is_name = |column: &usize| {
        let profile = &profiles[*column];
        is_free(&roles, *column) && profile.mostly(profile.text) && profile.length <= LONGEST_NAME * profile.filled
    };
    let names: Vec<usize> = (0..body.width).filter(is_name).collect();
    // The rep is who repeats most; of several with as many, the last: the client mostly stands before its rep.
    let rep = names.iter().rev().copied().min_by_key(|column| profiles[*column].different);
    let client = names.iter().copied().find(|column| Some(*column) != rep);
    match (rep, client) {
        // A column in which nobody comes twice is a list of clients.
        (Some(only), None) if body.rows.len() > 1 && profiles[only].different == profiles[only].rows => {
            roles[CLIENT] = rep;
        }
        (Some(taken), Some(other)) => {
            (roles[REP], roles[CLIENT]) = (rep, client);
            let repeats = profiles[taken].different < profiles[other].different;
            doubts.push(Doubt { role: REP, taken, other, why: if repeats { Why::Repeats } else { Why::First } });
        }
        _ => roles[REP] = rep,
    }
    (roles, doubts)
}

/// The columns of scores and of how often each was given, if one is called so and each score comes once.
fn named_tally(body: &Body, profiles: &[Profile], weights: &[Option<i32>]) -> Option<Tally> {
    let named = |column: usize, role: usize| words::weight(&body.words[column], WORDS[role]);
    let counts =
        |column: &usize| profiles[*column].filled > 0 && profiles[*column].whole * 10 >= profiles[*column].filled * 9;
    let scores = |column: usize| {
        profiles[column].mostly(profiles[column].scores)
            && named(column, SCORE) > -5
            && named(column, COUNT) <= named(column, SCORE).max(0)
    };
    let count = (0..body.width).filter(counts).filter(|column| named(*column, COUNT) > 0);
    let count = count.max_by_key(|column| named(*column, COUNT))?;
    let score = (0..body.width).filter(|column| *column != count && scores(*column));
    let score = score.max_by_key(|column| (weights[*column], profiles[*column].scores))?;
    // The same score twice is that of two clients, unless something else differs.
    let mut seen = HashSet::new();
    let others = |row: &Row| {
        (0..body.width).filter(|column| *column != count).map(|column| row.cell(column).to_owned()).collect::<Vec<_>>()
    };
    let is_tally = body.sample().all(|row| seen.insert(others(row)));
    is_tally.then_some(Tally { columns: [score, count], certainty: Certainty::Sure })
}

/// The same by what stands in the only two columns of numbers, if no name says what the counts are.
fn tally(body: &Body, profiles: &[Profile]) -> Option<Tally> {
    let numbers: Vec<usize> = (0..body.width).filter(|column| profiles[*column].range.is_some()).collect();
    let &[first, second] = &numbers[..] else { return None };
    if body.rows.len() > tally::MOST_ROWS {
        return None;
    }
    let cells = |column: usize| body.rows.iter().map(|row| value(row.cell(column))).collect::<Vec<Value>>();
    let Tally { columns, certainty } = tally::of_columns([&cells(first), &cells(second)])?;
    let [score, count] = columns.map(|place| numbers[place]);
    if body.header.is_none() {
        return Some(Tally { columns: [score, count], certainty });
    }
    let named = |column: usize, role: usize| words::weight(&body.words[column], WORDS[role]);
    let is_free = named(score, SCORE) >= 0 && (0..WORDS.len()).all(|role| named(count, role) == 0);
    (is_free && certainty == Certainty::Sure).then_some(Tally { columns: [score, count], certainty: Certainty::Likely })
}
