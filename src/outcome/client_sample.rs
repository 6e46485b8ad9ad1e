//! The clients of an agency that does not exist, to try the view with: the same on the same day.

use std::fmt::Write;

use time::{Date, Duration};

use crate::model::ranking::ranked;

/// How many they are.
pub const CLIENTS: usize = 200;
/// The name of the file.
pub const NAME: &str = "plateau-sample-clients.csv";

/// Days over which they started.
const DAYS: u64 = 1_300;
/// The mean length of a month, days.
const MONTH: f64 = 30.436_875;

const FIRST: [&str; 20] = [
    "Alder", "Birch", "Cedar", "Dune", "Elm", "Fern", "Grove", "Harbor", "Iris", "Juniper", "Kestrel", "Laurel",
    "Maple", "North", "Oak", "Pine", "Quarry", "River", "Spruce", "Tide",
];
const SECOND: [&str; 10] =
    ["Dental", "Roofing", "Fitness", "Law", "Bakery", "Auto", "Realty", "Pets", "Clinic", "Garden"];
const SALES: [&str; 3] = ["Ann", "Ben", "Cleo"];
const SERVICE: [&str; 4] = ["Dana", "Eli", "Fay", "Gus"];
const FEES: [u64; 5] = [900, 1_500, 2_400, 3_600, 5_500];
const TERMS: [u64; 4] = [1, 1, 6, 12];

/// Numbers that look random and are the same each time (`SplitMix64`; Steele, Lea and Flood, 2014).
struct Draws(u64);

impl Draws {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A whole number below another.
    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    /// A fraction of 1.
    fn fraction(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len() as u64) as usize]
    }
}

/// One of the clients.
struct Client {
    name: String,
    start: Date,
    end: Option<Date>,
    fee: u64,
    term: u64,
    sales: &'static str,
    service: &'static str,
    score: Option<u64>,
    contact: Option<Date>,
}

impl Client {
    /// A client who started so many days before `today`.
    fn draw(draws: &mut Draws, name: String, today: Date, days: u64) -> Self {
        let (fee, term) = (draws.one_of(&FEES), draws.one_of(&TERMS));
        let (sales, service) = (draws.one_of(&SALES), draws.one_of(&SERVICE));
        let start = today - Duration::days(days as i64);
        // What drives churn here: no contract, a small fee, one of those who sell.
        let monthly = 0.028
            * if term == 1 { 2.0 } else { 0.8 }
            * if fee < 1_500 { 1.6 } else { 1.0 }
            * if sales == "Ben" { 1.5 } else { 0.8 };
        let stayed = (f64::ln(1.0 - draws.fraction()) / f64::ln(1.0 - monthly) * MONTH) as u64;
        let end = (stayed < days).then(|| start + Duration::days(stayed as i64));
        let score = (draws.below(10) < 7).then(|| if end.is_some() { draws.below(10) } else { 4 + draws.below(7) });
        let silent = draws.below(if fee < 1_500 { 28 } else { 12 }).min(days);
        let contact = end.is_none().then(|| today - Duration::days(silent as i64));
        Self { name, start, end, fee, term, sales, service, score, contact }
    }
}

/// The list as a CSV file whose last day is `today`.
pub fn csv(today: Date) -> String {
    let mut draws = Draws(7);
    let drawn: Vec<u64> = (0..CLIENTS).map(|_| draws.below(DAYS)).collect();
    let days = ranked(drawn.len(), &|a, b| drawn[b].cmp(&drawn[a])).into_iter().map(|place| drawn[place]);
    let mut text = String::from(
        "Client,Start date,End date,Monthly fee,Contract term (months),Sales rep,Service rep,NPS,Last contact\n",
    );
    for (place, days) in days.enumerate() {
        // Neighbors differ, and each pair comes up once.
        let name =
            format!("{} {}", FIRST[place * 7 % FIRST.len()], SECOND[(place * 3 + place / FIRST.len()) % SECOND.len()]);
        let Client { name, start, end, fee, term, sales, service, score, contact } =
            Client::draw(&mut draws, name, today, days);
        let [end, contact] = [end, contact].map(|date| date.map(|date| date.to_string()).unwrap_or_default());
        let score = score.map(|score| score.to_string()).unwrap_or_default();
        // Writing into memory cannot fail.
        writeln!(text, "{name},{start},{end},{fee},{term},{sales},{service},{score},{contact}").unwrap_or_default();
    }
    text
}
