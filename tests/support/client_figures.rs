//! Invented lists of clients, and figures of some that are made by hand.

use plateau::model::clients::figures::figures;
use plateau::model::clients::{
    AtRisk, ChurnBy, ChurnGroup, ClientFigures, Clients, DecliningChurn, Grouping, Labels, LifeRow, MixSegment,
    PeriodCounts, RiskReason, RiskyClient, Settings, StartCohort, Survival, SurvivalStep, TableFigures, ValueTier,
    ValuedClient,
};
use time::{Date, Duration, Month};

/// A list of so many invented clients of six years with all columns, from a seed; one of so many has left.
pub fn list(clients: usize, one_left_of: usize, seed: u64) -> Clients {
    let mut random = fastrand::Rng::with_seed(seed);
    let first = Date::from_calendar_date(2020, Month::January, 1).unwrap();
    let starts: Vec<Date> = (0..clients).map(|_| first + Duration::days(random.i64(0..2_000))).collect();
    let end = |(row, start): (usize, &Date)| {
        (row % one_left_of == 0).then(|| (*start + Duration::days(random.i64(0..900))).min(as_of()))
    };
    let ends = starts.iter().enumerate().map(end).collect();
    let names = |count: usize| Labels {
        texts: (0..count).map(|name| format!("Name {name}").into()).collect(),
        places: (0..clients).map(|row| (row % count) as u32).collect(),
    };
    Clients {
        ends,
        rows: (2..).take(clients).collect(),
        names: Some(names(clients.max(1))),
        fees: Some((0..clients).map(|row| 500.0 * (row % 9) as f64).collect()),
        ad_spends: None,
        terms: Some((0..clients).map(|row| [1, 6, 12, 0][row % 4]).collect()),
        sales_reps: Some(names(3)),
        service_reps: Some(names(20)),
        scores: Some((0..clients).map(|row| (row % 3 > 0).then_some((row % 11) as u8)).collect()),
        last_contacts: Some(starts.iter().map(|start| Some(*start)).collect()),
        starts,
    }
}

/// The day up to which these lists are complete.
fn as_of() -> Date {
    Date::from_calendar_date(2025, Month::December, 31).unwrap()
}

/// What such a list says, with so many clients named at most.
pub fn figures_of(clients: &Clients, listed: u32) -> ClientFigures {
    let settings = Settings { as_of: as_of(), active_since: None, gross_margin: 0.7, listed };
    figures(clients, &settings)
}

/// January 2025, as months since January of the year 0.
pub const JANUARY: i32 = 2025 * 12;

/// No client at all.
pub fn nobody() -> ClientFigures {
    let survival = Survival {
        clients: 0,
        ended: 0,
        steps: Vec::new(),
        median_months: None,
        restricted_mean_months: 0.0,
        horizon_months: 0.0,
        monthly_churn: 0.0,
        churn_interval: [0.0, 1.0],
        client_months: 0.0,
    };
    let table = TableFigures {
        clients: 0,
        active: 0,
        ended: 0,
        periods: Vec::new(),
        cohorts: Vec::new(),
        survival,
        life_table: Vec::new(),
    };
    plateau::outcome::clients::of_counts(table)
}

/// So many clients, all of whom are there since the beginning of a year.
pub fn nobody_left(clients: u32) -> ClientFigures {
    let mut figures = nobody();
    let table = &mut figures.table;
    (table.clients, table.active) = (clients, clients);
    table.survival = Survival {
        clients,
        restricted_mean_months: 12.0,
        horizon_months: 12.0,
        client_months: f64::from(clients) * 12.0,
        churn_interval: [0.0, 0.1],
        ..table.survival.clone()
    };
    figures.at_risk.leaving = 0.3;
    figures
}

fn step(month: f64, at_risk: u32, survival: f64, interval: [f64; 2]) -> SurvivalStep {
    SurvivalStep { month, at_risk, ended: at_risk / 10 + 1, survival, interval }
}

fn survival() -> Survival {
    Survival {
        clients: 80,
        ended: 37,
        steps: vec![
            step(2.5, 80, 0.9, [0.8, 0.95]),
            step(6.0, 60, 0.7, [0.58, 0.79]),
            step(10.75, 40, 0.49, [0.37, 0.6]),
            step(14.0, 20, 0.35, [0.22, 0.48]),
        ],
        median_months: Some(10.75),
        restricted_mean_months: 11.2,
        horizon_months: 17.4,
        monthly_churn: 0.06,
        churn_interval: [0.044, 0.081],
        client_months: 617.0,
    }
}

fn period((place, counts): (usize, [u32; 5])) -> PeriodCounts {
    let [start, new, lost, lost_of_start, end] = counts;
    PeriodCounts { month: JANUARY + place as i32, start, new, lost, lost_of_start, end }
}

fn cohort(month: i32, kept: &[Option<u32>]) -> StartCohort {
    StartCohort { month: JANUARY + month, size: kept[0].unwrap_or_default(), kept: kept.to_vec() }
}

fn group(name: &str, clients: u32, ended: u32, churn: f64, interval: [f64; 2]) -> ChurnGroup {
    let client_months = if churn > 0.0 { f64::from(ended) / churn } else { f64::from(clients) * 5.0 };
    let lifetime_months = (churn > 0.0).then(|| 1.0 / churn);
    ChurnGroup { name: name.to_owned(), clients, ended, client_months, monthly_churn: churn, interval, lifetime_months }
}

fn churn_by() -> Vec<ChurnBy> {
    let by_term = vec![
        group("1", 40, 24, 0.11, [0.075, 0.16]),
        group("6", 25, 9, 0.05, [0.026, 0.092]),
        group("12", 10, 4, 0.02, [0.008, 0.05]),
    ];
    let quarters = ["1", "2", "3", "4"].map(|name| group(name, 20, 9, 0.06, [0.03, 0.11])).to_vec();
    let answers = vec![
        group("detractor", 10, 8, 0.12, [0.06, 0.2]),
        group("passive", 10, 4, 0.05, [0.02, 0.12]),
        group("promoter", 10, 0, 0.0, [0.0, 0.04]),
    ];
    vec![
        ChurnBy { by: Grouping::Term, groups: by_term, unknown: 5 },
        ChurnBy { by: Grouping::SalesRep, groups: vec![group("Ann", 80, 37, 0.06, [0.044, 0.081])], unknown: 0 },
        ChurnBy { by: Grouping::ServiceRep, groups: Vec::new(), unknown: 80 },
        ChurnBy { by: Grouping::FeeQuartile, groups: quarters, unknown: 1 },
        ChurnBy { by: Grouping::NpsGroup, groups: answers, unknown: 50 },
    ]
}

/// Names that a spreadsheet would take for formulas, and others that it would not.
fn risky(place: u32) -> RiskyClient {
    let names = [Some("=Acme"), Some("Bolt & Co"), None, Some("Ćma")];
    let reasons = RiskReason::ALL.into_iter().skip(place as usize % 5).take(2).collect();
    RiskyClient {
        row: place + 2,
        client: names[place as usize % names.len()].map(str::to_owned),
        tenure: place,
        leaves_90_days: 0.5 / f64::from(place + 1),
        expected_loss: (place != 3).then(|| 2_000.0 / f64::from(place + 1)),
        reasons,
    }
}

fn tiers() -> Vec<ValueTier> {
    let example = |row: u32, client: Option<&str>| ValuedClient {
        row,
        client: client.map(str::to_owned),
        value: 40_000.0 / f64::from(row),
    };
    let tier = |tier: u8, clients: u32, examples: Vec<ValuedClient>| ValueTier {
        tier,
        clients,
        fees: f64::from(clients) * 2_000.0,
        value: f64::from(clients) * 25_000.0,
        examples,
    };
    vec![
        tier(0, 0, Vec::new()),
        tier(1, 3, vec![example(9, None)]),
        tier(2, 20, vec![example(4, Some("Bolt & Co")), example(5, Some("Ćma"))]),
        tier(3, 20, vec![example(2, Some("=Acme"))]),
    ]
}

/// A segment of so many active clients.
pub fn segment(active: u32, sign_up_share: f64, fee: f64, churn: f64, ended: u32, term: Option<u16>) -> MixSegment {
    let client_months = if churn > 0.0 { f64::from(ended) / churn } else { 100.0 };
    MixSegment { active, sign_up_share, fee, monthly_churn: churn, ended, client_months, term }
}

/// A list with everything: eighty clients, of whom 43 are there, over a year and a half.
pub fn everything() -> ClientFigures {
    let periods = [[0, 12, 0, 0, 12], [12, 8, 2, 1, 18], [18, 9, 1, 1, 26], [26, 20, 7, 6, 39], [39, 31, 27, 25, 43]];
    let kept = [Some(12), Some(11), Some(9), Some(6), None];
    let life_row = |tenure: u32| LifeRow { tenure, at_risk: 80 - 4 * tenure, ended: 2, hazard: 0.08 };
    ClientFigures {
        table: TableFigures {
            clients: 80,
            active: 43,
            ended: 37,
            periods: periods.into_iter().enumerate().map(period).collect(),
            cohorts: vec![
                cohort(0, &kept),
                cohort(1, &[Some(8), Some(8), Some(4)]),
                cohort(3, &[Some(20), Some(15), None]),
                cohort(4, &[Some(31)]),
            ],
            survival: survival(),
            life_table: (0..18).map(life_row).collect(),
        },
        skipped: 2,
        repeated: 1,
        churn_by: churn_by(),
        declining: Some(DecliningChurn { alpha: 1.2, beta: 9.0 }),
        tiers: Some(tiers()),
        at_risk: AtRisk {
            leaving: 9.4,
            loss: Some(18_400.0),
            by_reason: [20, 11, 0, 30, 7],
            clients: (0..30).map(risky).collect(),
        },
        mix_by_fee: Some(vec![
            segment(14, 0.3, 6_100.0, 0.031, 8, None),
            segment(14, 0.3, 2_900.0, 0.05, 11, None),
            segment(15, 0.4, 1_200.0, 0.1, 18, None),
        ]),
        mix_by_term: Some(vec![
            segment(20, 0.5, 2_500.0, 0.11, 24, Some(1)),
            segment(23, 0.5, 4_000.0, 0.0, 0, Some(12)),
        ]),
    }
}
