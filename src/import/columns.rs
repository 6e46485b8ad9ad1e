//! Which column of a pasted table is which.

use super::cells::Row;

/// How many rows are looked at to tell.
const LOOKED_AT: usize = 200;

/// The columns of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Columns {
    /// Their names: those of the header, or what stands in the first row.
    pub names: Vec<String>,
    /// Whether the first row is a header.
    pub header: bool,
    /// The column of each role, if it has one.
    pub roles: Vec<Option<usize>>,
}

/// The cells of a good row.
pub fn cells(row: &Row) -> &[String] {
    row.cells.as_deref().unwrap_or_default()
}

/// The columns by their names: each role takes the first column that is called like one of its words,
/// else the first with one of them in its name, if no role before it has that. The words are lower case.
fn by_name(names: &[String], words: &[&[&str]]) -> Vec<Option<usize>> {
    let mut roles: Vec<Option<usize>> = vec![None; words.len()];
    let is = |name: &str, word: &str| name == word;
    let has = |name: &str, word: &str| name.contains(word);
    for fits in [is as fn(&str, &str) -> bool, has] {
        for (role, words) in words.iter().enumerate() {
            let free = |place: &usize| roles[role].is_none() && !roles.contains(&Some(*place));
            let fitting = |place: &usize| words.iter().any(|word| fits(&names[*place], word));
            if let Some(place) = (0..names.len()).filter(free).find(fitting) {
                roles[role] = Some(place);
            }
        }
    }
    roles
}

impl Columns {
    /// The columns of a table: by the header's names where it has one, as `guessed` where not, and as
    /// they were `chosen` by hand in any case. A first row with one of the `words` and no number is a
    /// header, and so is one without a digit where others have them.
    pub fn of(
        rows: &[Row],
        words: &[&[&str]],
        chosen: &[(usize, Option<usize>)],
        guessed: fn(&[Row], usize) -> Vec<Option<usize>>,
    ) -> Self {
        let Some((first, rest)) = rows.split_first() else { return Self::default() };
        let names: Vec<String> = cells(first).to_vec();
        // Lower case of all alphabets would add its tables to the page.
        let lower: Vec<String> = names.iter().map(|name| name.to_ascii_lowercase()).collect();
        let named = by_name(&lower, words);
        let digits = |row: &Row| cells(row).iter().any(|cell| cell.bytes().any(|byte| byte.is_ascii_digit()));
        let header = !digits(first) && (named.iter().any(Option::is_some) || rest.iter().take(LOOKED_AT).any(digits));
        let known = header && named.first().is_some_and(Option::is_some);
        let body = if header { rest } else { rows };
        let width = body.iter().take(LOOKED_AT).map(|row| cells(row).len()).max().unwrap_or(names.len());
        let mut roles = if known { named } else { guessed(&body[..body.len().min(LOOKED_AT)], width) };
        for (role, column) in chosen {
            for other in &mut roles {
                *other = other.filter(|_| *other != *column);
            }
            if let Some(role) = roles.get_mut(*role) {
                *role = *column;
            }
        }
        Self { names, header, roles }
    }
}
