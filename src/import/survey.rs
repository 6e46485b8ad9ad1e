//! Answers of a survey: a plain list of scores, a row for each answer, or a row for each score with how often it was given.

mod roles;
mod tally;

pub use roles::{CLIENT, COUNT, REP, SCORE};
use roles::{WORDS, named_scale};

use super::body::Body;
use super::cells::{Cells, Row};
use super::columns::{Columns, Profile};
use super::names::{Merged, Names};
use super::values::{self, Scale, Value, value};
use super::{ChosenColumn, Reading, Reason, words};
use crate::model::limits;
use crate::model::nps::Tally;

/// Fewest answers that can be said to be on another scale by how high they are.
const FEWEST_RATINGS: u64 = 3;
/// One client's answer, or that of several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// 0 to 10.
    pub score: u8,
    /// The service rep; empty where there is none.
    pub rep: String,
    /// The client; empty where there is none.
    pub client: String,
    /// How many clients gave it: one, but in a tally.
    pub times: u32,
}

/// A pasted survey.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Survey {
    /// How the text was read.
    pub reading: Reading,
    /// The good rows; none where the ratings are on another scale.
    pub answers: Vec<Answer>,
    /// How often each score was given.
    pub counts: [u32; 11],
    /// The answers by service rep, of those that have one.
    pub by_rep: Vec<(String, Tally)>,
    /// Service reps whose name is spelled in several ways.
    pub merged: Vec<Merged>,
    /// The other scale that the ratings seem to be on.
    pub scale: Option<Scale>,
    /// Whether every number counts, of several columns.
    pub every_column: bool,
}

impl Survey {
    /// Reads a pasted text.
    pub fn read(text: &str, chosen: &[ChosenColumn]) -> Self {
        let mut survey = Self { reading: Reading::of(text), ..Self::default() };
        if survey.reading.binary {
            return survey;
        }
        let cells = Cells::read(text);
        let pairs = tally::pairs(&cells, WORDS[SCORE]);
        // What could be a tally is a list again once no column is to be the number of answers.
        let no_counts = matches!(chosen, [(COUNT, None)]);
        let is_tally = !no_counts && (pairs.is_some() || are_tally(&cells));
        match (list(&cells).filter(|_| no_counts || (chosen.is_empty() && !is_tally)), pairs) {
            (Some(first), _) => survey.read_list(&cells, first),
            (None, Some((cells, tally))) => survey.read_table(Body::of(cells, &WORDS), chosen, Some(tally)),
            (None, None) => survey.read_table(Body::of(cells, &WORDS), chosen, None),
        }
        survey.check_scale();
        survey.reading.finish(survey.answers.is_empty() && survey.scale.is_none());
        survey
    }

    /// How many answers were read.
    pub fn responses(&self) -> u64 {
        self.counts.iter().map(|count| u64::from(*count)).sum()
    }

    /// Whether more rows were left out as problems than were read, so that the few that were say nothing of all.
    pub fn is_mostly_unread(&self) -> bool {
        let problems = self.reading.left_out.iter().filter(|(_, reason)| reason.is_problem()).count();
        problems > self.answers.len()
    }

    /// Reads every number from a column on.
    fn read_list(&mut self, cells: &Cells, first: usize) {
        let left_out = &mut self.reading.left_out;
        left_out.extend(cells.declared.map(|row| (row, Reason::SeparatorLine)));
        left_out.extend(cells.rows.iter().filter(|row| row.filled() == 0).map(|row| (row.number, Reason::Blank)));
        let width = cells.rows.iter().map(|row| row.cells.len()).max().unwrap_or_default();
        self.every_column = width > 1 && cells.rows.len() > 1;
        if let Some(row) = cells.rows.first().filter(|_| self.every_column) {
            let names = (0..width).map(|column| row.cell(column).to_owned()).collect();
            self.reading.columns = Columns { names, roles: vec![None; WORDS.len()], ..Columns::default() };
        }
        for row in &cells.rows {
            for cell in row.cells[first.min(row.cells.len())..].iter().flat_map(|cell| cell.split_whitespace()) {
                match score(cell) {
                    Ok(score) => self.add(Answer { score, rep: String::new(), client: String::new(), times: 1 }),
                    Err(reason) => self.reading.left_out.push((row.number, reason)),
                }
            }
        }
    }

    fn read_table(&mut self, mut body: Body, chosen: &[ChosenColumn], tally: Option<tally::Tally>) {
        let (roles, doubts) = tally.map_or_else(|| roles::of(&body), roles::of_tally);
        let columns = Columns::of(&body, roles, doubts, chosen);
        self.reading.left_out = std::mem::take(&mut body.left_out);
        self.scale = columns.role(SCORE).and_then(|column| {
            // What is in words on the scale from 0 to 10 is on that scale.
            named_scale(&body.words[column]).or_else(|| Profile::of(&body, column).scale())
        });
        let mut names = Names::default();
        let mut by_rep: Vec<Tally> = Vec::new();
        for (place, row) in body.rows.iter().enumerate() {
            let read = read(row, &columns);
            let aside = if read.is_err() || body.is_last(place) { body.aside(place) } else { None };
            match aside.map_or(read, Err).and_then(|read| self.within_limits(read)) {
                Ok((score, times)) => {
                    let cell = |role: usize| columns.role(role).map_or("", |column| row.cell(column));
                    let rep = Some(cell(REP)).filter(|rep| !rep.is_empty()).map(|rep| {
                        let place = names.place(rep);
                        by_rep.resize(by_rep.len().max(place + 1), Tally::default());
                        by_rep[place].add(score, u64::from(times));
                        names.name(place)
                    });
                    let [rep, client] = [rep.unwrap_or_default(), cell(CLIENT)].map(str::to_owned);
                    self.add(Answer { score, rep, client, times });
                }
                Err(reason) => self.reading.left_out.push((row.number, reason)),
            }
        }
        self.by_rep = (0..).map(|place| names.name(place).to_owned()).zip(by_rep).collect();
        self.merged = names.merged();
        self.reading.columns = columns;
    }

    /// An answer, if its score is not given more often than can be counted.
    fn within_limits(&self, (score, times): (u8, u32)) -> Result<(u8, u32), Reason> {
        let count = f64::from(self.counts[usize::from(score)]) + f64::from(times);
        if count > limits::SCORE_COUNT.max { Err(Reason::OutOfRange(times.to_string())) } else { Ok((score, times)) }
    }

    fn add(&mut self, answer: Answer) {
        self.counts[usize::from(answer.score)] += answer.times;
        self.answers.push(answer);
    }

    /// Ratings on another scale are no answers, and nothing is wrong with their rows.
    fn check_scale(&mut self) {
        let column = self.reading.columns.role(SCORE).and_then(|column| self.reading.columns.names.get(column));
        let is_named = column.is_some_and(|name| {
            let words = words::words(name);
            self.reading.columns.header.is_some()
                && ["0 10", "0 to 10", "0 do 10"].iter().any(|range| words::hold(&words, range))
        });
        let is_five = self.answers.iter().all(|answer| (1..=5).contains(&answer.score))
            && self.responses() >= FEWEST_RATINGS
            && !self.reading.left_out.iter().any(|(_, reason)| matches!(reason, Reason::OutOfRange(_)));
        if is_named {
            self.scale = None;
        } else if self.scale.is_none() && is_five {
            self.scale = Some(Scale::Five);
        }
        if self.scale.is_some() {
            self.reading.left_out.retain(|(_, reason)| !reason.is_problem());
            let (reading, scale) = (std::mem::take(&mut self.reading), self.scale);
            *self = Self { reading, scale, ..Self::default() };
        }
    }
}

/// A row's score, and how many clients gave it.
fn read(row: &Row, columns: &Columns) -> Result<(u8, u32), Reason> {
    let score = columns.role(SCORE).map_or(Err(Reason::Empty), |column| score(row.cell(column)))?;
    let times = columns.role(COUNT).map_or(Ok(1.0), |column| values::whole(row.cell(column), &limits::SCORE_COUNT))?;
    Ok((score, times as u32))
}

/// A score, 0 to 10.
fn score(cell: &str) -> Result<u8, Reason> {
    values::whole(cell, &limits::SCORE).map(|score| score as u8)
}

/// Whether a text is a tally of two columns without names.
fn are_tally(cells: &Cells) -> bool {
    let rows = || cells.rows.iter().filter(|row| row.filled() > 0);
    let column = |column: usize| rows().map(|row| value(row.cell(column))).collect::<Vec<Value>>();
    let is_small = rows().nth(tally::MOST_ROWS).is_none() && rows().all(|row| row.cells.len() <= 2);
    is_small && tally::of_columns([&column(0), &column(1)]).is_some()
}

/// The column from which on every number is an answer, if the text is such a list: a single column or row without words, or
/// with its name in front, or columns of scores without names.
fn list(cells: &Cells) -> Option<usize> {
    let rows = || cells.rows.iter().filter(|row| row.filled() > 0);
    let first = rows().next()?;
    let is_score = |cell: &str| value(cell).score().is_some();
    if rows().nth(1).is_none() && value(first.cell(0)) == Value::Text && first.cells.len() > 2 {
        return first.cells[1..].iter().all(|cell| is_score(cell)).then_some(1);
    }
    let is_number = |cell: &str| !cell.chars().any(char::is_alphabetic) && value(cell) != Value::Date;
    let is_plain = |cell: &str| {
        is_number(cell) && !matches!(value(cell), Value::OnScale(..)) && !cell.contains(char::REPLACEMENT_CHARACTER)
    };
    if !rows().all(|row| row.cells.iter().all(|cell| is_plain(cell))) {
        return None;
    }
    let width = rows().map(|row| row.cells.len()).max()?;
    let column = |column: usize| rows().map(move |row| row.cell(column)).filter(|cell| !cell.is_empty());
    let is_of_scores = |place: usize| {
        let scores = column(place).filter(|cell| cell.split_whitespace().all(is_score)).count();
        let numbers: Vec<f64> = column(place).filter_map(|cell| value(cell).score().map(f64::from)).collect();
        let counts_up = numbers.len() > 2 && numbers.windows(2).all(|pair| pair[0] < pair[1]);
        scores * 2 >= column(place).count() && !counts_up
    };
    (width == 1 || rows().nth(1).is_none() || (0..width).all(is_of_scores)).then_some(0)
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
        let lines: Vec<u32> = odd.reading.left_out.iter().map(|bad| bad.0).collect();
        assert_eq!(lines, [2, 3, 4]);
        assert_eq!(odd.reading.left_out[0].1, Reason::NotWhole("7,5".into()));
        assert_eq!(odd.reading.left_out[1].1, Reason::OutOfRange("11".into()));
    }

    #[test]
    fn headers_are_known_in_all_languages_and_columns_in_any_order() {
        let first = |text: &str| read(text).answers.into_iter().next();
        let expected = Some(Answer { score: 9, rep: "Ann".into(), client: "Acme".into(), times: 1 });
        for text in [
            "Client,Service rep,NPS score\nAcme,Ann,9\nBolt,Ben,3",
            "Opiekun;Ocena;Klient\nAnn;9;Acme\nBen;3;Bolt",
            "score\tCustomer name\tAccount manager\n9\tAcme\tAnn\n3\tBolt\tBen",
        ] {
            assert_eq!(first(text), expected, "{text}");
            assert!(read(text).reading.columns.header.is_some());
        }
    }

    #[test]
    fn without_a_header_the_columns_are_guessed_and_can_be_chosen() {
        let text = "Acme;Ann;9\nBolt;Ben;3\nCity;Ann;10";
        assert_eq!(read(text).reading.columns.roles, [Some(2), Some(1), Some(0), None]);
        let chosen = vec![(REP, Some(0)), (CLIENT, Some(1))];
        let turned = Survey::read(text, &chosen);
        assert_eq!(turned.reading.columns.roles, [Some(2), Some(0), Some(1), None]);
        assert_eq!(read("Acme;9\nBolt;3").reading.columns.roles, [Some(1), None, Some(0), None]);
        assert_eq!(read("Ann;9\nAnn;3").reading.columns.roles, [Some(1), Some(0), None, None]);
    }

    #[test]
    fn what_could_be_a_tally_is_a_list_once_no_column_counts() {
        for text in ["10,9\n9,6\n8,5", "10 9\n9 6\n8 5"] {
            let tally = read(text);
            assert_eq!((tally.responses(), tally.reading.columns.doubts.len()), (20, 1), "{text}");
            let list = Survey::read(text, &[(COUNT, None)]);
            assert_eq!((list.responses(), list.every_column || !text.contains(',')), (6, true), "{text}");
        }
    }

    #[test]
    fn a_table_of_which_most_rows_are_problems_is_mostly_unread() {
        assert!(read("Score\n9\nten\n11\n8.5").is_mostly_unread());
        assert!(!read("Score\n9\nten\n11\n8").is_mostly_unread());
        assert!(
            !read("NPS report\n\nScore\n9\n\n8\nTotal").is_mostly_unread(),
            "titles and blank rows are no problems"
        );
    }

    #[test]
    fn bad_rows_are_listed_and_good_ones_count() {
        let survey = read("score,rep\n9,Ann\n,Ben\nten,Cem\n7.5,Ann\n\"8,Ann\n12,Ben\n8,\n");
        assert_eq!(survey.answers.len(), 2);
        let bad: Vec<(u32, Reason)> = survey.reading.left_out;
        let words = |cell: &str| cell.to_owned();
        assert_eq!(
            bad,
            [
                (3, Reason::Empty),
                (4, Reason::NoNumber(words("ten"))),
                (5, Reason::NotWhole(words("7.5"))),
                (6, Reason::NoNumber(words("\"8"))),
                (7, Reason::OutOfRange(words("12"))),
            ]
        );
    }

    #[test]
    fn what_is_no_text_is_not_read() {
        assert!(read("PK\u{3}\u{4}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{fffd}\u{fffd}\u{fffd}9\n8").reading.binary);
        assert!(!read("9\n8\n").reading.binary);
    }
}
