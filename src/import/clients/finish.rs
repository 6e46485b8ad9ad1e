//! The end of a list: days get their order, amounts their decimal mark, and the rows become the columns of the model.

use time::Date;

use super::columns::is_nothing;
use super::dates::Day;
use super::names::{self, Names};
use super::table::{Amounts, Table};
use super::{ClientReading, DateOrder, LISTED, LeftOutRow, Reason, Role, Summary};
use crate::model::clients::{Clients, Labels};

/// What the page is told beside what is counted here, and the columns of a list that was read to its end.
pub fn reading(mut table: Table, order: Option<DateOrder>, summary: Summary) -> ClientReading {
    table.end();
    let kept = set_order(&mut table, order);
    let has = |role: Role| table.plan.roles[role as usize].is_some();
    let labels = |names: Names, role: Role| has(role).then(|| columns_of(names, role));
    let amounts = |amounts: Amounts, role: Role| has(role).then(|| amounts.values());
    let is_there = Role::ALL.map(has);
    let there = |role: Role| is_there[role as usize];
    let mut clients = Clients {
        names: labels(table.names, Role::Client),
        sales_reps: labels(table.sales, Role::SalesRep),
        service_reps: labels(table.service, Role::ServiceRep),
        fees: amounts(table.fees, Role::Fee),
        ad_spends: amounts(table.spends, Role::AdSpend),
        terms: there(Role::Term).then_some(table.terms),
        scores: there(Role::Nps).then_some(table.scores),
        rows: table.rows,
        // These are in place: a day and a date are as large as each other.
        ends: table.ends.into_iter().map(Day::date).collect(),
        last_contacts: there(Role::LastContact).then(|| table.contacts.into_iter().map(Day::date).collect()),
        starts: table.starts.into_iter().map(|day| day.date().unwrap_or(Date::MIN)).collect(),
    };
    if let Some(kept) = kept {
        retain(&mut clients, &kept);
    }
    let left_out = table.left_out;
    let problems = left_out.iter().filter(|(_, reason)| reason.is_problem()).count();
    let names = clients.names.as_ref();
    let repeated = names
        .map_or(0, |names| names.places.iter().filter(|place| **place != Labels::NONE).count() - names.texts.len());
    let summary = Summary {
        rows: clients.rows.len() as u32,
        problems: problems as u32,
        others: (left_out.len() - problems) as u32,
        left_out: left_out.iter().take(LISTED).cloned().collect(),
        date_order: order,
        last_day: last_day(&clients),
        repeated: repeated as u32,
        ..summary
    };
    ClientReading { summary, clients, left_out }
}

/// A column of names; reps that are called "none" and the like are nobody.
fn columns_of(names: Names, role: Role) -> Labels {
    let mut labels = names.labels();
    let is_nobody: Vec<bool> =
        labels.texts.iter().map(|text| role != Role::Client && is_nothing(text.as_bytes())).collect();
    if is_nobody.contains(&true) {
        for place in &mut labels.places {
            if is_nobody.get(*place as usize) == Some(&true) {
                *place = Labels::NONE;
            }
        }
        let kept = vec![true; labels.places.len()];
        names::retain(&mut labels, &kept);
    }
    labels
}

/// Gives each day its order. Where rows do not fit it, they are left out: which rows are kept.
fn set_order(table: &mut Table, order: Option<DateOrder>) -> Option<Vec<bool>> {
    let order = order?;
    let mut wrong: Vec<(usize, Reason)> = Vec::new();
    for place in 0..table.starts.len() {
        let days = [
            (Role::Start, table.starts.get_mut(place)),
            (Role::End, table.ends.get_mut(place)),
            (Role::LastContact, table.contacts.get_mut(place)),
        ];
        let mut misfit = None;
        for (role, day) in days {
            let Some(day) = day else { continue };
            match day.ordered(order) {
                Some(ordered) => *day = ordered,
                None => misfit = misfit.or(Some(role)),
            }
        }
        if let Some(role) = misfit {
            let text = table.orders.text(table.rows[place], role);
            wrong.push((place, Reason::BadDate(role, text)));
        } else if table.ends[place].is_before(table.starts[place]) {
            wrong.push((place, Reason::EndBeforeStart));
        }
    }
    if wrong.is_empty() {
        return None;
    }
    let mut kept = vec![true; table.starts.len()];
    for (place, _) in &wrong {
        kept[*place] = false;
    }
    let wrong = wrong.into_iter().map(|(place, reason)| (table.rows[place], reason)).collect();
    table.left_out = merged(std::mem::take(&mut table.left_out), wrong);
    Some(kept)
}

/// Rows of two lists as one, all by their numbers.
fn merged(one: Vec<LeftOutRow>, other: Vec<LeftOutRow>) -> Vec<LeftOutRow> {
    let mut all = Vec::with_capacity(one.len() + other.len());
    let mut one = one.into_iter().peekable();
    for row in other {
        while let Some(earlier) = one.next_if(|(number, _)| *number < row.0) {
            all.push(earlier);
        }
        all.push(row);
    }
    all.extend(one);
    all
}

/// Keeps some of the rows.
fn retain(clients: &mut Clients, kept: &[bool]) {
    fn some<T>(column: &mut Option<Vec<T>>, kept: &[bool]) {
        if let Some(column) = column {
            names::keep(column, kept);
        }
    }
    names::keep(&mut clients.starts, kept);
    names::keep(&mut clients.ends, kept);
    names::keep(&mut clients.rows, kept);
    some(&mut clients.fees, kept);
    some(&mut clients.ad_spends, kept);
    some(&mut clients.terms, kept);
    some(&mut clients.scores, kept);
    some(&mut clients.last_contacts, kept);
    let labels = [&mut clients.names, &mut clients.sales_reps, &mut clients.service_reps];
    for labels in labels.into_iter().flatten() {
        names::retain(labels, kept);
    }
}

/// The last day of all.
fn last_day(clients: &Clients) -> Option<Date> {
    let latest = |days: &[Option<Date>]| days.iter().copied().max().flatten();
    let contact = clients.last_contacts.as_deref().and_then(latest);
    clients.starts.iter().copied().max().max(latest(&clients.ends)).max(contact)
}
