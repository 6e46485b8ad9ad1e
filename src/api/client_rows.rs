//! `ClientRow`s, `StayRow`s and `Duration`s as they come in: lists of clients.

#[cfg(feature = "app")]
mod columns;

use time::Date;
#[cfg(feature = "app")]
use wasm_bindgen::JsValue;

use super::declare::input;
use super::input::decode;
use super::rows::{Rows, path};
use super::value::Value;
use crate::model::clients::{Clients, Labels};
use crate::model::limits::Limits;
use crate::model::{Error, ErrorKind, limits};

input! {
    /// One client.
    pub struct ClientRow {
        /// Name.
        client: Option<String> = "client",
        /// First day, such as `2024-02-29`.
        start: Date = "start",
        /// Last day; absent for who is still a client.
        end: Option<Date> = "end",
        /// Monthly fee.
        fee: Option<f64> = limits::CLIENT_FEE,
        /// Contract term in months; 1 is month to month.
        term: Option<u16> = limits::CLIENT_TERM,
        /// Who sold.
        sales_rep: Option<String> = "salesRep",
        /// Who looks after the client.
        service_rep: Option<String> = "serviceRep",
        /// Answer to a survey, 0 to 10.
        nps: Option<u8> = limits::CLIENT_SCORE,
        /// Day of the last contact.
        last_contact: Option<Date> = "lastContact",
    }
}

input! {
    /// From when until when a client was one.
    pub struct StayRow {
        /// First day, such as `2024-02-29`.
        start: Date = "start",
        /// Last day; absent for who is still a client.
        end: Option<Date> = "end",
    }
}

input! {
    /// How long a client stayed.
    pub struct Duration {
        /// Months.
        months: f64 = limits::STAY,
        /// Whether the client has left; otherwise it is still one.
        ended: bool = "ended",
    }
}

/// A column of texts.
#[derive(Debug, Default)]
struct Texts {
    labels: Labels,
    /// The place of each text.
    places: std::collections::HashMap<Box<str>, u32>,
}

impl Texts {
    /// The place of a text, which is added if it is new.
    fn place(&mut self, text: &str) -> u32 {
        if let Some(&place) = self.places.get(text) {
            return place;
        }
        let place = self.labels.texts.len() as u32;
        self.labels.texts.push(text.into());
        self.places.insert(text.into(), place);
        place
    }

    fn add(&mut self, text: Option<&str>) {
        let place = text.map_or(Labels::NONE, |text| self.place(text));
        self.labels.places.push(place);
    }

    /// The column; none where all of it is empty.
    fn column(self) -> Option<Labels> {
        (!self.labels.texts.is_empty()).then_some(self.labels)
    }
}

/// A list of clients while rows are added; each column is as long as the others.
#[derive(Debug, Default)]
pub struct ClientRows {
    starts: Vec<Date>,
    ends: Vec<Option<Date>>,
    fees: Vec<f64>,
    terms: Vec<u16>,
    scores: Vec<Option<u8>>,
    last_contacts: Vec<Option<Date>>,
    /// Clients, sales reps, service reps.
    texts: [Texts; 3],
}

impl ClientRows {
    /// The list: columns in which nothing stands are left out, rows count from 0.
    pub fn list(self) -> Clients {
        let [names, sales_reps, service_reps] = self.texts.map(Texts::column);
        Clients {
            rows: (0..self.starts.len() as u32).collect(),
            starts: self.starts,
            ends: self.ends,
            names,
            fees: Some(self.fees).filter(|fees| fees.iter().any(|fee| !fee.is_nan())),
            ad_spends: None,
            terms: Some(self.terms).filter(|terms| terms.iter().any(|term| *term > 0)),
            sales_reps,
            service_reps,
            scores: Some(self.scores).filter(|scores| scores.iter().any(Option::is_some)),
            last_contacts: Some(self.last_contacts).filter(|contacts| contacts.iter().any(Option::is_some)),
        }
    }

    fn add_dates(&mut self, start: Date, end: Option<Date>, last_contact: Option<Date>) {
        self.starts.push(start);
        self.ends.push(end);
        self.last_contacts.push(last_contact);
    }

    fn add_numbers(&mut self, fee: Option<f64>, term: Option<u16>, score: Option<u8>) {
        self.fees.push(fee.unwrap_or(f64::NAN));
        self.terms.push(term.unwrap_or(0));
        self.scores.push(score);
    }
}

/// Refuses an end before the start.
fn check_order(start: Date, end: Option<Date>, i: usize) -> Result<(), Error> {
    match end {
        Some(end) if end < start => {
            let why = format!("{end} is before the start, {start}");
            Err(Error::new(format!("{}.end", path(&limits::CLIENT_ROWS, i)), ErrorKind::Conflict { why }))
        }
        _ => Ok(()),
    }
}

impl Rows for ClientRows {
    const LIMITS: &'static Limits = &limits::CLIENT_ROWS;

    fn add(&mut self, row: Value, i: usize) -> Result<(), Error> {
        let row: ClientRow = decode(row, path(Self::LIMITS, i))?;
        check_order(row.start, row.end, i)?;
        self.add_dates(row.start, row.end, row.last_contact);
        self.add_numbers(row.fee, row.term, row.nps);
        for (column, text) in self.texts.iter_mut().zip([row.client, row.sales_rep, row.service_rep]) {
            column.add(text.as_deref());
        }
        Ok(())
    }

    #[cfg(feature = "app")]
    const PARTS: &'static [&'static super::input::Declaration] = <ClientRow as super::input::Input>::PARTS;

    #[cfg(feature = "app")]
    fn add_many(&mut self, list: &JsValue, from: u32, to: u32) -> u32 {
        columns::add_clients(self, list, from, to)
    }
}

/// First and last days while rows are added.
#[derive(Debug, Default)]
pub struct StayRows {
    /// First days.
    pub starts: Vec<Date>,
    /// Last days; none for who is still a client.
    pub ends: Vec<Option<Date>>,
}

impl Rows for StayRows {
    const LIMITS: &'static Limits = &limits::CLIENT_ROWS;

    fn add(&mut self, row: Value, i: usize) -> Result<(), Error> {
        let StayRow { start, end } = decode(row, path(Self::LIMITS, i))?;
        check_order(start, end, i)?;
        self.starts.push(start);
        self.ends.push(end);
        Ok(())
    }

    #[cfg(feature = "app")]
    const PARTS: &'static [&'static super::input::Declaration] = <StayRow as super::input::Input>::PARTS;

    #[cfg(feature = "app")]
    fn add_many(&mut self, list: &JsValue, from: u32, to: u32) -> u32 {
        columns::add_stays(self, list, from, to)
    }
}

/// Months of stays, each with whether it ended.
#[derive(Debug, Default)]
pub struct Durations(pub Vec<(f64, bool)>);

impl Rows for Durations {
    const LIMITS: &'static Limits = &limits::STAYS;

    fn add(&mut self, row: Value, i: usize) -> Result<(), Error> {
        let Duration { months, ended } = decode(row, path(Self::LIMITS, i))?;
        self.0.push((months, ended));
        Ok(())
    }

    #[cfg(feature = "app")]
    const PARTS: &'static [&'static super::input::Declaration] = <Duration as super::input::Input>::PARTS;

    #[cfg(feature = "app")]
    fn add_many(&mut self, list: &JsValue, from: u32, to: u32) -> u32 {
        let Some((months, ended)) = super::value::bulk::stays(list, from, to) else { return 0 };
        let plain = months.iter().zip(&ended).take_while(|(months, _)| limits::STAY.allows(**months));
        let before = self.0.len();
        self.0.extend(plain.map(|(months, ended)| (months + 0.0, *ended > 0)));
        (self.0.len() - before) as u32
    }
}
