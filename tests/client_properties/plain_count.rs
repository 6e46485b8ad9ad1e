//! `clientList` counted in the plainest way: for each figure, over all rows again, by the words of its definition.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};
use time::{Date, Duration, Month};

/// A row of a list.
#[derive(Clone, Debug)]
pub struct Row {
    pub start: Date,
    pub end: Option<Date>,
    pub fee: Option<f64>,
    pub rep: Option<String>,
    pub term: Option<u16>,
    pub score: Option<u8>,
    pub contact: Option<Date>,
}

/// The day so many months later: the last day of a shorter month.
fn plus(start: Date, months: i32) -> Date {
    let month = start.year() * 12 + i32::from(u8::from(start.month())) - 1 + months;
    let (year, month) = (month / 12, Month::try_from((month % 12 + 1) as u8).expect("a month"));
    Date::from_calendar_date(year, month, start.day().min(month.length(year))).expect("a date")
}

/// Whole months and the part of one that remains.
fn tenure(start: Date, end: Date) -> (usize, f64) {
    let whole = (0..4_000).take_while(|&months| plus(start, months) <= end).last().unwrap_or(0);
    let days = |from: Date, to: Date| (to - from).whole_days() as f64;
    (whole as usize, days(plus(start, whole), end) / days(plus(start, whole), plus(start, whole + 1)))
}

/// A row that counts, up to the day asked for.
struct Stay<'a> {
    row: &'a Row,
    place: usize,
    whole: usize,
    months: f64,
    ended: bool,
    last: Date,
}

fn code(date: Date) -> String {
    date.to_string()[..7].to_owned()
}

fn wilson(hits: f64, trials: f64) -> [f64; 2] {
    let z2 = 1.959_963_984_540_054_f64.powi(2);
    let share = hits / trials;
    let center = (share + z2 / (2.0 * trials)) / (1.0 + z2 / trials);
    let half = (share * (1.0 - share) * z2 / trials + (z2 / (2.0 * trials)).powi(2)).sqrt() / (1.0 + z2 / trials);
    let low = if hits == 0.0 { 0.0 } else { center - half };
    [low, if hits == trials { 1.0 } else { center + half }]
}

/// Churn a month with its interval.
fn churn(stays: &[&Stay]) -> (u32, f64, [f64; 3]) {
    let ended = stays.iter().filter(|stay| stay.ended).count() as u32;
    let months: f64 = stays.iter().map(|stay| stay.months).sum();
    let trials = months.max(f64::from(ended));
    let [low, high] = if trials > 0.0 { wilson(f64::from(ended), trials) } else { [0.0, 1.0] };
    (ended, months, [if trials > 0.0 { f64::from(ended) / trials } else { 0.0 }, low, high])
}

fn periods(stays: &[Stay], as_of: Date) -> Json {
    let Some(mut first) = stays.iter().map(|stay| stay.row.start).min() else { return json!([]) };
    first = first.replace_day(1).expect("a date");
    let mut periods = Vec::new();
    while first <= as_of {
        let next = plus(first, 1);
        let count = |is: &dyn Fn(&Stay) -> bool| stays.iter().filter(|stay| is(stay)).count();
        let there_on = |day: Date| count(&|stay| stay.row.start < day && (!stay.ended || stay.last >= day));
        let is_in = |day: Date| first <= day && day < next;
        let of_start = count(&|stay| stay.ended && is_in(stay.last) && stay.row.start < first);
        periods.push(json!({
            "month": code(first), "start": there_on(first), "new": count(&|stay| is_in(stay.row.start)),
            "lost": count(&|stay| stay.ended && is_in(stay.last)), "end": there_on(next),
            "retentionRate": (there_on(first) > 0).then(|| 1.0 - of_start as f64 / there_on(first) as f64),
        }));
        first = next;
    }
    json!(periods)
}

fn cohorts(stays: &[Stay], as_of: Date) -> Json {
    let months: BTreeSet<String> = stays.iter().map(|stay| code(stay.row.start)).collect();
    let cohort = |month: &String| {
        let all: Vec<&Stay> = stays.iter().filter(|stay| code(stay.row.start) == *month).collect();
        let can = |stay: &&Stay, k: usize| plus(stay.row.start, k as i32) <= as_of;
        let kept = (0..).take_while(|&k| all.iter().any(|stay| can(stay, k))).map(|k| {
            let kept = all.iter().filter(|stay| plus(stay.row.start, k as i32) <= stay.last).count();
            all.iter().all(|stay| can(stay, k)).then(|| kept as f64 / all.len() as f64)
        });
        json!({ "month": month, "size": all.len(), "kept": kept.collect::<Vec<_>>() })
    };
    months.iter().map(cohort).collect()
}

fn survival(stays: &[Stay]) -> Json {
    let mut times: Vec<f64> = stays.iter().filter(|stay| stay.ended).map(|stay| stay.months).collect();
    times.sort_by(f64::total_cmp);
    times.dedup();
    let horizon = stays.iter().map(|stay| stay.months).fold(0.0, f64::max);
    let (mut share, mut variance, mut last_high, mut median) = (1.0, 0.0, 1.0, None);
    let (mut steps, mut area, mut before) = (Vec::new(), 0.0, 0.0);
    for time in times {
        let at_risk = stays.iter().filter(|stay| stay.months >= time).count() as f64;
        let ended = stays.iter().filter(|stay| stay.ended && stay.months == time).count() as f64;
        area += share * (time - before);
        share *= 1.0 - ended / at_risk;
        variance += ended / (at_risk * (at_risk - ended));
        let width = 1.959_963_984_540_054 * f64::sqrt(variance) / -f64::ln(share);
        let [low, high] = if share > 0.0 { [width, -width].map(|w| share.powf(w.exp())) } else { [0.0, last_high] };
        steps.push(
            json!({ "month": time, "atRisk": at_risk, "ended": ended, "survival": share, "low": low, "high": high }),
        );
        (before, last_high) = (time, high);
        median = median.or((share <= 0.5 + 1e-12).then_some(time));
    }
    let (ended, _, [monthly, low, high]) = churn(&stays.iter().collect::<Vec<_>>());
    json!({
        "clients": stays.len(), "ended": ended, "steps": steps, "medianMonths": median,
        "restrictedMeanMonths": area + share * (horizon - before), "horizonMonths": horizon,
        "monthlyChurn": monthly, "churnLow": low, "churnHigh": high,
    })
}

fn life_table(stays: &[Stay]) -> Vec<(usize, usize, f64)> {
    let months = stays.iter().map(|stay| stay.whole + 1).max().unwrap_or(0);
    let count = |month: usize| {
        let at_risk = stays.iter().filter(|stay| stay.whole >= month).count();
        (at_risk, stays.iter().filter(|stay| stay.ended && stay.whole == month).count())
    };
    let counts: Vec<(usize, usize)> = (0..months).map(count).collect();
    let all = counts.iter().fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1));
    let mean = all.1 as f64 / (all.0 as f64).max(1.0);
    counts.into_iter().map(|(n, d)| (n, d, (d as f64 + 10.0 * mean) / (n as f64 + 10.0))).collect()
}

/// Inclusive quartiles.
fn quartiles(stays: &[Stay]) -> Option<[f64; 3]> {
    let mut fees: Vec<f64> = stays.iter().filter_map(|stay| stay.row.fee).collect();
    fees.sort_by(f64::total_cmp);
    let last = fees.len().checked_sub(1)? as f64;
    Some([0.25, 0.5, 0.75].map(|part| {
        let place = part * last;
        let (below, above) = (fees[place.floor() as usize], fees[place.ceil() as usize]);
        below + (above - below) * place.fract()
    }))
}

fn quartile(quartiles: Option<[f64; 3]>, stay: &Stay) -> Option<usize> {
    let fee = stay.row.fee?;
    Some(quartiles?.iter().filter(|boundary| fee > **boundary).count() + 1)
}

fn churn_by(rows: &[Row], stays: &[Stay]) -> Json {
    type Named<'a> = Box<dyn Fn(&Stay) -> Option<String> + 'a>;
    let quartiles = quartiles(stays);
    let group = |score: u8| ["detractor", "passive", "promoter"][usize::from(score > 6) + usize::from(score > 8)];
    let groupings: [(&str, bool, Named); 4] = [
        (
            "term",
            rows.iter().any(|row| row.term.is_some()),
            Box::new(|stay| stay.row.term.map(|term| term.to_string())),
        ),
        ("salesRep", rows.iter().any(|row| row.rep.is_some()), Box::new(|stay| stay.row.rep.clone())),
        (
            "feeQuartile",
            rows.iter().any(|row| row.fee.is_some()),
            Box::new(move |stay| quartile(quartiles, stay).map(|quartile| quartile.to_string())),
        ),
        (
            "npsGroup",
            rows.iter().any(|row| row.score.is_some()),
            Box::new(|stay| stay.row.score.map(|score| group(score).into())),
        ),
    ];
    let by = |(by, _, name): &(&str, bool, Named)| {
        // Reps in the order of their first rows, those of rows that do not count among them; others by name.
        let mut names: Vec<String> = Vec::new();
        if *by == "salesRep" {
            rows.iter().filter_map(|row| row.rep.clone()).for_each(|rep| {
                if !names.contains(&rep) {
                    names.push(rep);
                }
            });
        } else {
            names = stays.iter().filter_map(name).collect::<BTreeSet<_>>().into_iter().collect();
        }
        let group = |group: &String| {
            let members: Vec<&Stay> = stays.iter().filter(|stay| name(stay).as_ref() == Some(group)).collect();
            let (ended, months, [monthly, low, high]) = churn(&members);
            let lifetime = (ended > 0).then(|| 1.0 / monthly);
            let tier = lifetime.map(|months| {
                ["poor", "fair", "good", "excellent"]
                    [[6.0, 12.0, 18.0].iter().filter(|from| months >= **from - 1e-9).count()]
            });
            (!members.is_empty()).then(|| {
                json!({
                    "name": group, "clients": members.len(), "ended": ended, "clientMonths": months,
                    "monthlyChurn": monthly, "low": low, "high": high, "lifetimeMonths": lifetime, "tier": tier,
                })
            })
        };
        json!({ "by": by, "groups": names.iter().filter_map(group).collect::<Vec<_>>() })
    };
    groupings.iter().filter(|(_, is_there, _)| *is_there).map(by).collect()
}

fn at_risk(stays: &[Stay], table: &[(usize, usize, f64)], as_of: Date) -> Json {
    let quartiles = quartiles(stays);
    let client = |stay: &Stay| {
        let stays_on = |month: usize| 1.0 - table[month.min(table.len() - 1)].2;
        let leaves = 1.0 - stays_on(stay.whole) * stays_on(stay.whole + 1) * stays_on(stay.whole + 2);
        let days_since = |date: Date| (as_of - date).whole_days();
        let reasons = [
            (stay.row.term == Some(1), "month-to-month"),
            (quartile(quartiles, stay) == Some(1), "lowest-fee-quartile"),
            (stay.row.score.is_some_and(|score| score <= 6), "detractor"),
            (stay.row.contact.is_some_and(|contact| contact + Duration::days(10) < as_of), "no-contact-10-days"),
            (days_since(stay.row.start) < 90, "first-90-days"),
        ];
        let reasons: Vec<&str> = reasons.into_iter().filter(|(holds, _)| *holds).map(|(_, name)| name).collect();
        (stay.row.fee.map(|fee| fee * leaves), leaves, stay.place, stay.whole, reasons)
    };
    let mut clients: Vec<_> = stays.iter().filter(|stay| !stay.ended).map(client).collect();
    clients.sort_by(|a, b| {
        let loss = |loss: Option<f64>| loss.unwrap_or(-1.0);
        loss(b.0).total_cmp(&loss(a.0)).then(b.1.total_cmp(&a.1)).then(a.2.cmp(&b.2))
    });
    let written = |(loss, leaves, place, whole, reasons)| {
        json!({
            "row": place, "client": null, "tenure": whole, "leaves90Days": leaves, "expectedLoss": loss, "reasons": reasons,
        })
    };
    clients.into_iter().map(written).collect()
}

/// What `clientList` has to answer.
pub fn client_list<'a>(rows: &'a [Row], as_of: Date) -> Json {
    let stay = |(place, row): (usize, &'a Row)| {
        let end = row.end.filter(|end| *end <= as_of);
        let last = end.unwrap_or(as_of);
        let (whole, part) = tenure(row.start, last);
        Stay { row, place, whole, months: whole as f64 + part, ended: end.is_some(), last }
    };
    let stays: Vec<Stay> = rows.iter().enumerate().filter(|(_, row)| row.start <= as_of).map(stay).collect();
    let table = life_table(&stays);
    let life: Vec<Json> = (0..)
        .zip(&table)
        .map(|(tenure, (n, d, hazard))| json!({ "tenure": tenure, "atRisk": n, "ended": d, "hazard": hazard }))
        .collect();
    json!({
        "clients": stays.len(), "active": stays.iter().filter(|stay| !stay.ended).count(),
        "ended": stays.iter().filter(|stay| stay.ended).count(), "skipped": rows.len() - stays.len(),
        "periods": periods(&stays, as_of), "cohorts": cohorts(&stays, as_of), "survival": survival(&stays),
        "lifeTable": life, "churnBy": churn_by(rows, &stays), "atRisk": at_risk(&stays, &table, as_of),
    })
}
