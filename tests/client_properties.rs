//! What holds for every list of clients, and for the functions of the interface about it.
#![cfg(not(target_arch = "wasm32"))]

#[path = "client_properties/plain_count.rs"]
mod plain_count;

use plain_count::Row;
use plateau::api;
use plateau::api::value::{Value, serde_json_value};
use plateau::model::clients::figures::figures;
use plateau::model::clients::life_table::LifeCount;
use plateau::model::clients::table::of_counts;
use plateau::model::clients::{ClientFigures, Clients, Labels, Settings, Survival};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use serde_json::{Value as Json, json};
use time::Date;

/// The first day of the lists.
const FIRST: i32 = 2_458_850; // 1 January 2020
/// Days over which clients start, some of them after the day asked for.
const DAYS: i32 = 1_000;
/// The day asked for.
const AS_OF: i32 = FIRST + 900;

fn day(julian: i32) -> Date {
    Date::from_julian_day(julian).expect("a date")
}

fn row() -> impl Strategy<Value = Row> {
    // Few different values, so that some are alike.
    let start = prop_oneof![0..DAYS, (0..30).prop_map(|i| i * 31)];
    let stay = option::of(prop_oneof![0..40_i32, 0..DAYS]);
    let fee = option::of(prop_oneof![Just(0.0), (1..6).prop_map(|i| f64::from(i) * 250.0), 0.0..5_000.0]);
    let rest = (option::of(0..4_u32), option::of(1..4_u16), option::of(0..=10_u8), option::of(0..DAYS));
    (start, stay, fee, rest).prop_map(|(start, stay, fee, (rep, term, score, contact))| Row {
        start: day(FIRST + start),
        end: stay.map(|days| day(FIRST + start + days)),
        fee,
        rep: rep.map(|rep| format!("rep {rep}")),
        term,
        score,
        contact: contact.map(|days| day(FIRST + days)),
    })
}

fn rows() -> impl Strategy<Value = Vec<Row>> {
    prop_oneof![vec(row(), 1..6), vec(row(), 1..120)]
}

/// The list in columns.
fn clients(rows: &[Row]) -> Clients {
    let mut texts: Vec<Box<str>> = Vec::new();
    let mut place = |rep: &Option<String>| {
        let Some(rep) = rep else { return Labels::NONE };
        let place = texts.iter().position(|text| **text == **rep).unwrap_or(texts.len());
        if place == texts.len() {
            texts.push(rep.as_str().into());
        }
        place as u32
    };
    let places = rows.iter().map(|row| place(&row.rep)).collect();
    Clients {
        starts: rows.iter().map(|row| row.start).collect(),
        ends: rows.iter().map(|row| row.end).collect(),
        rows: (0..rows.len() as u32).collect(),
        fees: Some(rows.iter().map(|row| row.fee.unwrap_or(f64::NAN)).collect()),
        terms: Some(rows.iter().map(|row| row.term.unwrap_or(0)).collect()),
        sales_reps: Some(Labels { texts, places }),
        scores: Some(rows.iter().map(|row| row.score).collect()),
        last_contacts: Some(rows.iter().map(|row| row.contact).collect()),
        ..Clients::default()
    }
}

fn settings() -> Settings {
    Settings { as_of: day(AS_OF), active_since: None, gross_margin: 0.5, listed: u32::MAX }
}

fn of(rows: &[Row]) -> ClientFigures {
    figures(&clients(rows), &settings())
}

/// The rows as the interface takes them.
fn as_json(rows: &[Row]) -> Json {
    let row = |row: &Row| {
        json!({
            "start": row.start.to_string(), "end": row.end.map(|day| day.to_string()), "fee": row.fee,
            "salesRep": row.rep, "term": row.term, "nps": row.score,
            "lastContact": row.contact.map(|day| day.to_string()),
        })
    };
    rows.iter().map(row).collect()
}

fn value(json: &Json) -> Value {
    serde_json::from_value::<serde_json_value::Value>(json.clone()).expect("any JSON is plain data").0
}

/// Numbers agree up to rounding, and everything else is the same. Paths, not values, are named where they do not.
fn differs(a: &Json, b: &Json, path: &str) -> Option<String> {
    match (a, b) {
        (Json::Number(x), Json::Number(y)) => {
            let (x, y) = (x.as_f64()?, y.as_f64()?);
            ((x - y).abs() > 1e-9 * x.abs().max(y.abs()).max(1.0)).then(|| path.to_owned())
        }
        (Json::Array(x), Json::Array(y)) if x.len() == y.len() => {
            x.iter().zip(y).enumerate().find_map(|(i, (x, y))| differs(x, y, &format!("{path}[{i}]")))
        }
        (Json::Object(x), Json::Object(y)) if x.len() == y.len() => {
            x.iter().find_map(|(name, x)| differs(x, &y[name.as_str()], &format!("{path}.{name}")))
        }
        _ => (a != b).then(|| path.to_owned()),
    }
}

/// The figures without what names rows, which depends on their order.
fn without_rows(figures: ClientFigures) -> Json {
    let mut json = serde_json::to_value(figures).expect("figures are plain data");
    json["at_risk"]["clients"] = Json::Null;
    for tier in json["tiers"].as_array_mut().into_iter().flatten() {
        tier["examples"] = Json::Null;
    }
    for by in json["churn_by"].as_array_mut().into_iter().flatten() {
        let groups = by["groups"].as_array_mut().expect("a list");
        groups.sort_by_key(|group| group["name"].as_str().map(str::to_owned));
    }
    json
}

/// Steps fall, in time and in level, and each share lies in its interval.
fn is_sound(survival: &Survival) -> bool {
    let falls = survival.steps.windows(2).all(|pair| {
        pair[0].month < pair[1].month && pair[1].survival <= pair[0].survival && pair[1].at_risk < pair[0].at_risk
    });
    let holds = survival.steps.iter().all(|step| {
        let [low, high] = step.interval;
        (0.0..=1.0).contains(&low) && low <= step.survival && step.survival <= high && high <= 1.0
    });
    let ended: u32 = survival.steps.iter().map(|step| step.ended).sum();
    falls && holds && ended == survival.ended && survival.restricted_mean_months <= survival.horizon_months
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn survival_never_rises(rows in rows()) {
        let survival = of(&rows).table.survival;
        prop_assert!(is_sound(&survival));
        let [low, high] = survival.churn_interval;
        prop_assert!(0.0 <= low && low <= survival.monthly_churn && survival.monthly_churn <= high && high <= 1.0);
    }

    #[test]
    fn counts_add_up_to_the_clients(rows in rows()) {
        let ClientFigures { table, skipped, churn_by, at_risk, tiers, .. } = of(&rows);
        prop_assert_eq!(table.clients + skipped, rows.len() as u32);
        prop_assert_eq!(table.active + table.ended, table.clients);
        prop_assert_eq!(table.life_table.iter().map(|row| row.ended).sum::<u32>(), table.ended);
        prop_assert_eq!(table.life_table.first().map_or(0, |row| row.at_risk), table.clients);
        prop_assert!(table.life_table.windows(2).all(|pair| pair[1].at_risk + pair[0].ended <= pair[0].at_risk));
        prop_assert_eq!(table.cohorts.iter().map(|cohort| cohort.size).sum::<u32>(), table.clients);
        prop_assert_eq!(table.periods.iter().map(|period| period.lost).sum::<u32>(), table.ended);
        prop_assert_eq!(table.periods.last().map_or(0, |period| period.end), table.active);
        for by in churn_by {
            prop_assert_eq!(by.groups.iter().map(|group| group.clients).sum::<u32>() + by.unknown, table.clients);
        }
        prop_assert_eq!(at_risk.clients.len() as u32, table.active);
        prop_assert!(tiers.into_iter().flatten().map(|tier| tier.clients).sum::<u32>() <= table.active);
    }

    #[test]
    fn cohorts_keep_at_most_all_and_never_more_later(rows in rows()) {
        for cohort in of(&rows).table.cohorts {
            let known: Vec<u32> = cohort.kept.iter().map_while(|kept| *kept).collect();
            prop_assert!(cohort.kept[known.len()..].iter().all(Option::is_none));
            prop_assert!(known.iter().all(|kept| *kept <= cohort.size));
            prop_assert!(known.windows(2).all(|pair| pair[1] <= pair[0]));
        }
    }

    #[test]
    fn the_order_of_rows_does_not_matter((rows, shuffled) in rows().prop_flat_map(|rows| {
        (Just(rows.clone()), Just(rows).prop_shuffle())
    })) {
        prop_assert_eq!(differs(&without_rows(of(&rows)), &without_rows(of(&shuffled)), "figures"), None);
    }

    #[test]
    fn two_lists_add_up_to_one(rows in rows(), at in any::<prop::sample::Index>()) {
        let (one, two) = rows.split_at(at.index(rows.len()));
        let (all, one, two) = (of(&rows).table, of(one).table, of(two).table);
        prop_assert_eq!(one.clients + two.clients, all.clients);
        prop_assert_eq!(one.ended + two.ended, all.ended);
        let months = one.survival.client_months + two.survival.client_months;
        prop_assert!((months - all.survival.client_months).abs() < 1e-6);
        let at = |table: &plateau::model::clients::TableFigures, month: i32| {
            let found = table.periods.iter().find(|period| period.month == month);
            found.map_or([0; 5], |p| [p.start, p.new, p.lost, p.lost_of_start, p.end])
        };
        for period in &all.periods {
            let (a, b) = (at(&one, period.month), at(&two, period.month));
            prop_assert_eq!(std::array::from_fn(|i| a[i] + b[i]), at(&all, period.month));
        }
        for row in &all.life_table {
            let at = |table: &[plateau::model::clients::LifeRow]| {
                table.get(row.tenure as usize).map_or([0; 2], |row| [row.at_risk, row.ended])
            };
            let (a, b) = (at(&one.life_table), at(&two.life_table));
            prop_assert_eq!([a[0] + b[0], a[1] + b[1]], [row.at_risk, row.ended]);
        }
    }

    #[test]
    fn a_list_says_what_a_plain_count_says(rows in rows()) {
        let got = api::client_list(value(&as_json(&rows)), Value::Text(day(AS_OF).to_string()));
        let got = serde_json::to_value(got.expect("the rows are allowed")).expect("answers are plain data");
        prop_assert_eq!(differs(&plain_count::client_list(&rows, day(AS_OF)), &got, "clientList"), None);
        let stays: Json = rows.iter().map(|r| json!({ "start": r.start.to_string(), "end": r.end.map(|d| d.to_string()) })).collect();
        let alone = api::survival(value(&stays), Value::Text(day(AS_OF).to_string()));
        let alone = serde_json::to_value(alone.expect("the rows are allowed")).expect("answers are plain data");
        prop_assert_eq!(&got["survival"], &alone);
    }

    #[test]
    fn a_list_of_those_active_on_a_day_enters_late(rows in rows(), since in 0..DAYS) {
        let settings = Settings { active_since: Some(day(FIRST + since)), ..settings() };
        let got = figures(&clients(&rows), &settings).table;
        let known = rows.iter().filter(|row| row.start <= day(AS_OF));
        let known = known.filter(|row| row.start >= day(FIRST + since) || row.end.is_none_or(|end| end > day(FIRST + since)));
        prop_assert_eq!(got.clients as usize, known.count());
        prop_assert!(got.survival.steps.iter().all(|step| step.ended <= step.at_risk));
        prop_assert!(got.survival.steps.windows(2).all(|pair| pair[1].survival <= pair[0].survival));
        prop_assert!(got.life_table.iter().all(|row| row.ended <= row.at_risk && row.hazard <= 1.0));
    }

    #[test]
    fn counts_of_a_warehouse_say_what_the_list_says(rows in rows()) {
        let all = of(&rows).table;
        let count = |row: &plateau::model::clients::LifeRow| LifeCount { tenure: row.tenure, at_risk: row.at_risk, ended: row.ended };
        let life: Vec<LifeCount> = all.life_table.iter().map(count).collect();
        let got = of_counts(&life, all.periods.clone(), all.cohorts.clone());
        prop_assert_eq!(&got.life_table, &all.life_table);
        prop_assert_eq!((got.clients, got.active, got.ended), (all.clients, all.active, all.ended));
        prop_assert!(is_sound(&got.survival));
        prop_assert_eq!(got.survival.ended, all.ended);
        // Each stay is within half a month of what its month says.
        prop_assert!((got.survival.client_months - all.survival.client_months).abs() <= 0.5 * f64::from(all.clients) + 1e-6);
    }
}

#[test]
fn anniversaries_of_the_last_days_of_months_are_kept() {
    let stay = |start: &str, end: Option<&str>| json!({ "start": start, "end": end });
    let of = |rows: Json, as_of: &str| {
        let list = api::client_list(value(&rows), Value::Text(as_of.to_owned()));
        serde_json::to_value(list.expect("the rows are allowed")).expect("answers are plain data")
    };
    let leap = of(json!([stay("2024-02-29", Some("2025-02-28")), stay("2024-02-29", None)]), "2025-02-28");
    assert_eq!(leap["cohorts"][0]["kept"], json!(vec![1.0; 13]));
    assert_eq!(
        leap["lifeTable"][12],
        json!({ "tenure": 12, "atRisk": 2, "ended": 1, "hazard": leap["lifeTable"][12]["hazard"] })
    );
    let january = of(json!([stay("2023-01-31", Some("2023-02-28")), stay("2023-01-01", None)]), "2023-02-28");
    assert_eq!(january["cohorts"][0]["kept"], json!([1.0, 1.0]));
    assert_eq!(january["survival"]["steps"][0]["month"], json!(1.0));
    let day_before = of(json!([stay("2023-01-31", None), stay("2023-01-01", None)]), "2023-02-27");
    assert_eq!(day_before["cohorts"][0]["kept"], json!([1.0, null]));
}
