//! Answers of a survey: a plain list of scores, or rows with a score and perhaps a client and a rep.

use super::cells::{Row, rows, separator};
use super::columns::{Columns, cells};
use super::{ChosenColumn, RejectedRow, RowError, is_binary, whole};
use crate::model::limits;
use crate::model::nps::Tally;
use crate::model::nps_by_rep::tallies;

/// What a column can hold, as [`Columns::roles`] has them.
pub const SCORE: usize = 0;
/// The service rep.
pub const REP: usize = 1;
/// The client.
pub const CLIENT: usize = 2;

/// What such columns are called, in the page's languages.
const WORDS: [&[&str]; 3] = [
    &["score", "nps", "rating", "answer", "ocena", "wynik", "odpowied"],
    &["rep", "service rep", "account manager", "manager", "owner", "opiekun", "handlowiec"],
    &["client", "customer", "company", "account", "klient", "firma"],
];

/// One client's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// 0 to 10.
    pub score: u8,
    /// The service rep; empty where there is none.
    pub rep: String,
    /// The client; empty where there is none.
    pub client: String,
}

/// A pasted survey.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Survey {
    /// Which column is which; none of a plain list.
    pub columns: Columns,
    /// The good rows.
    pub answers: Vec<Answer>,
    /// How often each answer was given.
    pub counts: [u32; 11],
    /// The answers by service rep, of those that have one.
    pub by_rep: Vec<(String, Tally)>,
    /// The rows that cannot be used.
    pub rejected: Vec<RejectedRow>,
    /// Whether it was no text at all.
    pub binary: bool,
}

impl Survey {
    /// Reads a pasted text.
    pub fn read(text: &str, chosen: &[ChosenColumn]) -> Self {
        let mut survey = Self::rows(text, chosen);
        for answer in &survey.answers {
            survey.counts[usize::from(answer.score)] += 1;
        }
        let with_rep = survey.answers.iter().filter(|answer| !answer.rep.is_empty());
        let answers: Vec<(&str, u8)> = with_rep.map(|answer| (answer.rep.as_str(), answer.score)).collect();
        survey.by_rep = tallies(&answers);
        survey
    }

    /// Its good and its bad rows.
    fn rows(text: &str, chosen: &[ChosenColumn]) -> Self {
        if is_binary(text) {
            return Self { binary: true, ..Self::default() };
        }
        // A letter, or a sign of another alphabet.
        let letter = |c: char| c.is_ascii_alphabetic() || c == '"' || (!c.is_ascii() && !c.is_whitespace() && c != '−');
        if !text.chars().any(letter) && chosen.is_empty() {
            return Self::of_list(text);
        }
        let rows = rows(text, separator(text));
        let columns = Columns::of(&rows, &WORDS, chosen, guess);
        let mut survey = Self { columns, ..Self::default() };
        for row in rows.into_iter().skip(usize::from(survey.columns.header)) {
            survey.add(row);
        }
        survey
    }

    /// A text without a letter is a list of scores, one after the other.
    fn of_list(text: &str) -> Self {
        let (mut survey, comma) = (Self::default(), separator(text) == Some(','));
        for (line, number) in text.lines().zip(1..) {
            let cells = line.split(|c: char| c.is_whitespace() || c == ';' || (c == ',' && comma));
            for cell in cells.filter(|cell| !cell.is_empty()) {
                match score(cell) {
                    Ok(score) => survey.answers.push(Answer { score, rep: String::new(), client: String::new() }),
                    Err(fault) => survey.rejected.push((number, fault)),
                }
            }
        }
        survey
    }

    fn add(&mut self, row: Row) {
        let mut cells = match row.cells {
            Ok(cells) => cells,
            Err(fault) => return self.rejected.push((row.number, fault)),
        };
        let roles = &self.columns.roles;
        let mut take = |role: usize| {
            let cell = roles.get(role).copied().flatten().and_then(|column| cells.get_mut(column));
            cell.map(std::mem::take).unwrap_or_default()
        };
        match score(&take(SCORE)) {
            Ok(score) => self.answers.push(Answer { score, rep: take(REP), client: take(CLIENT) }),
            Err(fault) => self.rejected.push((row.number, fault)),
        }
    }
}

/// A score, 0 to 10.
fn score(cell: &str) -> Result<u8, RowError> {
    whole(cell, limits::SCORE.min, limits::SCORE.max).map(|score| score as u8)
}

/// The column with most scores; of the others the rep's is the one that repeats itself most.
fn guess(rows: &[Row], width: usize) -> Vec<Option<usize>> {
    let column = |place: usize| rows.iter().map(move |row| cells(row).get(place).map_or("", String::as_str));
    let scores = |place: &usize| column(*place).filter(|cell| score(cell).is_ok()).count();
    // Of several with as many, the first.
    let best = (0..width).rev().max_by_key(scores);
    let different = |place: usize| {
        let mut seen: Vec<&str> = Vec::new();
        for cell in column(place) {
            if !seen.contains(&cell) {
                seen.push(cell);
            }
        }
        seen.len()
    };
    let mut names: Vec<usize> = (0..width).filter(|place| Some(*place) != best).collect();
    // Of several with as many, the last: the client mostly stands before its rep.
    let rep = names.iter().rev().copied().min_by_key(|place| different(*place));
    names.retain(|place| Some(*place) != rep);
    // A column in which nobody comes twice is a list of clients.
    let rep_is_client = names.is_empty() && rep.is_some_and(|place| rows.len() > 1 && different(place) == rows.len());
    if rep_is_client { vec![best, None, rep] } else { vec![best, rep, names.first().copied()] }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Survey {
        Survey::read(text, &[])
    }

    fn scores(text: &str) -> Vec<u8> {
        read(text).answers.iter().map(|answer| answer.score).collect()
    }

    #[test]
    fn plain_lists_of_scores_are_read_however_they_are_divided() {
        for text in ["9\n10\n8", "9, 10, 8", "9 10 8", "9;10\n8", "9\t10\t8\n", "9,10\n8,\n"] {
            assert_eq!(scores(text), [9, 10, 8], "{text}");
        }
        let odd = read("9\n7,5\n11\n-1\n8");
        assert_eq!(odd.answers.len(), 2);
        let lines: Vec<u32> = odd.rejected.iter().map(|bad| bad.0).collect();
        assert_eq!(lines, [2, 3, 4]);
        assert_eq!(odd.bad[0].1, RowError::NotWhole("7,5".into()));
        assert_eq!(odd.bad[1].1, RowError::OutOfRange("11".into()));
    }

    #[test]
    fn headers_are_known_in_all_languages_and_columns_in_any_order() {
        let first = |text: &str| read(text).answers.into_iter().next();
        let expected = Some(Answer { score: 9, rep: "Ann".into(), client: "Acme".into() });
        for text in [
            "Client,Service rep,NPS score\nAcme,Ann,9\nBolt,Ben,3",
            "Opiekun;Ocena;Klient\nAnn;9;Acme\nBen;3;Bolt",
            "score\tCustomer name\tAccount manager\n9\tAcme\tAnn\n3\tBolt\tBen",
        ] {
            assert_eq!(first(text), expected, "{text}");
            assert!(read(text).columns.header);
        }
    }

    #[test]
    fn without_a_header_the_columns_are_guessed_and_can_be_chosen() {
        let text = "Acme;Ann;9\nBolt;Ben;3\nCity;Ann;10";
        assert_eq!(read(text).columns.roles, [Some(2), Some(1), Some(0)]);
        let chosen = vec![(REP, Some(0)), (CLIENT, Some(1))];
        let turned = Survey::read(text, &chosen);
        assert_eq!(turned.columns.roles, [Some(2), Some(0), Some(1)]);
        assert_eq!(read("Acme;9\nBolt;3").columns.roles, [Some(1), None, Some(0)]);
        assert_eq!(read("Ann;9\nAnn;3").columns.roles, [Some(1), Some(0), None]);
    }

    #[test]
    fn bad_rows_are_listed_and_good_ones_count() {
        let survey = read("score,rep\n9,Ann\n,Ben\nten,Cem\n7.5,Ann\n\"8,Ann\n12,Ben\n8,\n");
        assert_eq!(survey.answers.len(), 2);
        let bad: Vec<(u32, RowError)> = survey.bad;
        let words = |cell: &str| cell.to_owned();
        assert_eq!(
            bad,
            [
                (3, RowError::Empty),
                (4, RowError::NoNumber(words("ten"))),
                (5, RowError::NotWhole(words("7.5"))),
                (6, RowError::OpenQuote),
                (7, RowError::OutOfRange(words("12"))),
            ]
        );
    }

    #[test]
    fn what_is_no_text_is_not_read() {
        assert!(read("PK\u{3}\u{4}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{fffd}\u{fffd}\u{fffd}9\n8").binary);
        assert!(!read("9\n8\n").binary);
    }
}
