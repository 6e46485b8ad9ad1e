//! A list of clients while the page has it, and the sample.

use plateau::import::clients::{MOST_BYTES, Options, ReadError, Role, Summary, read};
use plateau::model::clients::Settings;
use plateau::model::clients::figures::figures;
use plateau::outcome::client_list::{ClientList, ListSource, Origin, Progress, Told, Trouble};
use plateau::outcome::client_sample::{self, CLIENTS};
use time::{Date, Month};

fn day(year: i32, month: u8, day: u8) -> Date {
    Date::from_calendar_date(year, Month::try_from(month).unwrap(), day).unwrap()
}

fn source(bytes: u64) -> ListSource {
    ListSource { origin: Origin::File, name: "clients.csv".to_owned(), bytes }
}

/// A list that was read.
fn read_list() -> ClientList {
    let mut list = ClientList::default();
    assert!(list.begin(source(1_000)));
    let summary = Summary { roles: vec![Some(0); 10], last_day: Some(day(2025, 6, 30)), ..Summary::default() };
    list.tell(Told::Read(summary));
    list
}

#[test]
fn a_list_is_asked_once_for_each_settings_and_one_question_at_a_time() {
    let mut list = read_list();
    let [first, second] = [day(2025, 12, 31), day(2025, 6, 30)].map(|today| list.settings(today, 0.5));
    assert_eq!(list.ask(first), Some(first));
    assert_eq!(list.ask(first), None, "it is on its way");
    assert_eq!(list.ask(second), None, "another one is on its way");
    let reading = read(&client_sample::csv(day(2025, 12, 31)), &Options::default()).unwrap();
    let told = Told::Figures(Box::new(figures(&reading.clients, &first)));
    list.tell(told.clone());
    assert_eq!(list.ask(first), None, "it is answered");
    assert_eq!(list.ask(second), Some(second));
    list.tell(told);
    // Read in another way, it has to be asked again.
    list.begin_again(list.with_column(Role::Fee, None));
    assert_eq!(list.ask(second), None, "it is being read");
    assert!(list.figures.is_some(), "what was found before is shown until then");
    list.tell(Told::Read(Summary::default()));
    assert_eq!(list.ask(second), Some(second));
}

#[test]
fn settings_are_those_of_today_and_the_plan_until_others_are_chosen() {
    let mut list = read_list();
    let today = day(2025, 12, 31);
    let settings = Settings { as_of: today, active_since: None, gross_margin: 0.5, listed: 200 };
    assert_eq!(list.settings(today, 0.5), settings);
    assert_eq!(list.earlier_end(&settings), Some(day(2025, 6, 30)));
    list.choices.as_of = Some(day(2025, 6, 30));
    list.choices.gross_margin = Some(0.25);
    list.choices.active_since = Some(day(2024, 1, 1));
    let settings = list.settings(today, 0.5);
    assert_eq!((settings.as_of, settings.gross_margin), (day(2025, 6, 30), 0.25));
    assert_eq!(settings.active_since, Some(day(2024, 1, 1)));
    assert_eq!(list.earlier_end(&settings), None);
    // A list is complete from a day on that lies before the one it is complete up to.
    list.choices.active_since = Some(day(2025, 6, 30));
    assert_eq!(list.settings(today, 0.5).active_since, None);
    // The margin is the agency's, the days are the list's.
    list.begin(source(1));
    assert_eq!((list.choices.as_of, list.choices.gross_margin), (None, Some(0.25)));
}

#[test]
fn columns_chosen_by_hand_take_the_place_of_those_found() {
    let mut list = read_list();
    assert_eq!(list.column(Role::Fee), Some(0));
    list.begin_again(list.with_column(Role::Fee, Some(3)));
    list.begin_again(list.with_column(Role::Fee, None));
    assert_eq!((list.column(Role::Fee), list.column(Role::Start)), (None, Some(0)));
    assert_eq!(list.options.columns, [(Role::Fee, None)]);
}

#[test]
fn trouble_ends_the_reading_and_the_next_list_begins_anew() {
    let mut list = ClientList::default();
    assert!(!list.begin(source(MOST_BYTES + 1)), "too large to begin with");
    assert_eq!(list.trouble, Some(Trouble::Refused(ReadError::TooManyBytes)));
    list.begin(source(10));
    list.tell(Told::Progress(Progress { bytes: 5, rows: 1 }));
    list.tell(Told::Columns(Summary::default()));
    list.tell(Told::Trouble(Trouble::Refused(ReadError::NoStart)));
    assert_eq!((list.progress, list.trouble.is_some(), list.summary.is_some()), (None, true, true));
    assert_eq!(list.ask(list.settings(day(2025, 1, 1), 1.0)), None);
    let number = list.number;
    list.begin(source(10));
    assert_eq!((list.trouble.clone(), list.summary.clone()), (None, None));
    list.forget();
    assert!(!list.is_there() && list.number == number + 2);
}

#[test]
fn the_sample_is_the_same_on_the_same_day_and_has_what_the_view_shows() {
    for today in [day(2026, 11, 29), day(2028, 2, 29)] {
        let text = client_sample::csv(today);
        assert_eq!(text, client_sample::csv(today));
        let reading = read(&text, &Options::default()).unwrap();
        let summary = &reading.summary;
        assert_eq!((summary.rows, summary.problems, summary.repeated), (CLIENTS as u32, 0, 0));
        assert_eq!(summary.last_day, Some(today));
        for (place, role) in Role::ALL.iter().enumerate() {
            assert_eq!(summary.roles[place].is_some(), *role != Role::AdSpend, "{role:?}: {:?}", summary.roles);
        }
        let settings = Settings { as_of: today, active_since: None, gross_margin: 0.5, listed: 200 };
        let figures = figures(&reading.clients, &settings);
        assert!(figures.table.active > 40 && figures.table.ended > 80, "{} active", figures.table.active);
        assert!(figures.table.survival.median_months.is_some() && figures.tiers.is_some());
        assert!(figures.at_risk.by_reason.iter().all(|clients| *clients > 0), "{:?}", figures.at_risk.by_reason);
    }
}
