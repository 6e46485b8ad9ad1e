//! Rows of a list of clients that were copied many at a time.

use time::Date;
use wasm_bindgen::JsValue;

use super::{ClientRow, ClientRows, StayRow, StayRows};
use crate::api::dates;
use crate::api::input::Input;
use crate::api::value::bulk::{self, Clients};
use crate::model::clients::Labels;
use crate::model::limits::{self, Limits};

/// Rows between two places of a list, as far as they are plain.
fn copied<T: Input>(list: &JsValue, from: u32, to: u32) -> Option<Clients> {
    let names: Vec<&str> = T::PARTS.iter().flat_map(|part| part.fields).map(|field| field.name).collect();
    bulk::clients(list, from, to, &names)
}

/// Adds rows up to the first that needs a closer look; how many.
pub fn add_clients(rows: &mut ClientRows, list: &JsValue, from: u32, to: u32) -> u32 {
    let Some(copied) = copied::<ClientRow>(list, from, to) else { return 0 };
    let mut texts = Vec::new();
    for (column, (joined, lengths)) in rows.texts.iter_mut().zip(&copied.texts) {
        texts.push(split(joined, lengths).map(|text| column.place(text)).collect::<Vec<_>>());
    }
    let values = copied.dates.chunks_exact(3).zip(copied.numbers.chunks_exact(3));
    let added = values.map_while(|(dates, numbers)| add_client(rows, dates, numbers).ok()).count();
    let places = copied.places.chunks_exact(3).take(added);
    for (i, (column, texts)) in rows.texts.iter_mut().zip(&texts).enumerate() {
        let place = |places: &[i32]| texts.get(places[i] as usize).copied().unwrap_or(Labels::NONE);
        column.labels.places.extend(places.clone().map(place));
    }
    added as u32
}

/// The same for first and last days alone.
pub fn add_stays(rows: &mut StayRows, list: &JsValue, from: u32, to: u32) -> u32 {
    let Some(copied) = copied::<StayRow>(list, from, to) else { return 0 };
    let stays = copied.dates.chunks_exact(3).map_while(|dates| stay(dates).ok());
    let before = rows.starts.len();
    for (start, end) in stays {
        rows.starts.push(start);
        rows.ends.push(end);
    }
    (rows.starts.len() - before) as u32
}

/// A row that cannot be added: what is wrong with it is found out alone.
struct Refused;

/// Adds dates and numbers of a row.
fn add_client(rows: &mut ClientRows, dates: &[i32], numbers: &[f64]) -> Result<(), Refused> {
    let (start, end) = stay(dates)?;
    let last_contact = optional_date(dates[2])?;
    let fee = number(&limits::CLIENT_FEE, numbers[0])?;
    let term = number(&limits::CLIENT_TERM, numbers[1])?;
    let score = number(&limits::CLIENT_SCORE, numbers[2])?;
    rows.add_dates(start, end, last_contact);
    rows.add_numbers(fee, term.map(|term| term as u16), score.map(|score| score as u8));
    Ok(())
}

/// A date that may be absent.
fn optional_date(copied: i32) -> Result<Option<Date>, Refused> {
    if copied == 0 { Ok(None) } else { date(copied).map(Some) }
}

fn date(copied: i32) -> Result<Date, Refused> {
    dates::date(copied / 10_000, (copied / 100 % 100) as u8, (copied % 100) as u8).ok_or(Refused)
}

/// Start and end, which must not be before it.
fn stay(copied: &[i32]) -> Result<(Date, Option<Date>), Refused> {
    let (start, end) = (date(copied[0])?, optional_date(copied[1])?);
    if end.is_none_or(|end| end >= start) { Ok((start, end)) } else { Err(Refused) }
}

/// A number that may be absent.
fn number(limits: &Limits, copied: f64) -> Result<Option<f64>, Refused> {
    if copied.is_nan() {
        return Ok(None);
    }
    limits.check(copied, "").map(Some).map_err(|_| Refused)
}

/// Texts that were joined, from their lengths in UTF-16 units. One character stands between them, so that halves of
/// characters at their ends stay apart.
fn split<'a>(joined: &'a str, lengths: &'a [u32]) -> impl Iterator<Item = &'a str> {
    let mut rest = joined;
    lengths.iter().map(move |&length| {
        let mut units = 0;
        let is_inside = |(_, char): &(usize, char)| {
            let is_inside = units < length;
            units += char.len_utf16() as u32;
            is_inside
        };
        let bytes = rest.char_indices().take_while(is_inside).last().map_or(0, |(at, char)| at + char.len_utf8());
        let (text, after) = rest.split_at(bytes);
        rest = after.get(1..).unwrap_or_default();
        text
    })
}
