//! What really happened, in words.

use std::fmt::Write;
use std::rc::Rc;

use insta::assert_snapshot;
use plateau::import::past::PastTable;
use plateau::model::calendar::CalendarMonth;
use plateau::model::fit::FitError;
use plateau::outcome::past::{Deviation, past_fit};
use plateau::outcome::plan::{PlanOutcome, projection};
use plateau::state::{Measure, Past, PastMonth, Plan, Workspace};
use plateau::text::{Language, Locale};
use plateau::wording::{past as wording, plateau as plan_wording};

use crate::support::formats::locale;

fn deviations(locale: &Locale) -> String {
    let at = |measure, month, actual, planned, range| Deviation { measure, month, actual, planned, range };
    [
        at(Measure::Revenue, 6, 31_000.0, 35_200.0, Some([20_000.0, 50_000.0])),
        at(Measure::Revenue, 1, 52_000.0, 35_200.0, Some([20_000.0, 50_000.0])),
        at(Measure::Revenue, 26, 35_201.0, 35_200.0, Some([20_000.0, 50_000.0])),
        at(Measure::Revenue, 3, 500.0, 0.0, None),
        at(Measure::Clients, 3, 1.0, 2.5, Some([1.0, 4.0])),
        at(Measure::Clients, 3, 5.0, 2.5, Some([1.0, 4.0])),
        at(Measure::Clients, 3, 2.0, 2.0, Some([1.0, 4.0])),
        at(Measure::Revenue, 0, 18_000.0, 20_000.0, None),
        at(Measure::Revenue, -2, 20_000.0, 20_000.0, None),
        at(Measure::Clients, 0, 1.0, 2.0, None),
    ]
    .iter()
    .fold(String::new(), |text, of| text + &wording::deviation(locale, of).plain() + "\n")
}

fn fits(locale: &Locale) -> String {
    let mut text = String::new();
    let line = |value: &f64| PastMonth { revenue: Some(*value), clients: None };
    let course = |months: usize, fee: f64| -> Vec<PastMonth> {
        let months = projection(&Plan::default(), false).months.into_iter().take(months);
        months.map(|month| line(&(month.mean.clients * fee))).collect()
    };
    let noisy = [10_000.0, 14_000.0, 12_500.0, 18_000.0, 21_000.0, 19_000.0, 22_500.0, 21_500.0, 23_000.0];
    let counted = |clients: &f64| PastMonth { revenue: None, clients: Some(*clients) };
    for months in [
        course(24, 10_000.0),
        noisy.iter().map(line).collect(),
        [4.0, 5.0, 6.0, 6.0, 7.0].iter().map(counted).collect(),
        [8.0, 4.0, 2.0, 1.0].iter().map(counted).collect(),
    ] {
        let past = Rc::new(Past { months, ..Past::default() });
        let fit = past_fit(&Workspace { past, ..Workspace::default() }).unwrap();
        let warning = wording::fit_warning(locale, &fit).unwrap_or_default();
        let answer = wording::fit_answer(locale, &fit).plain();
        let explanation = wording::fit_explanation(locale, &Plan::default(), &fit).text;
        let quality = wording::fit_quality(locale, &fit);
        writeln!(text, "{answer} {quality}\n{warning}\n{explanation}\n{}\n", wording::fit_summary(locale, &fit))
            .unwrap();
    }
    for error in [FitError::TooFew, FitError::NoClients] {
        writeln!(text, "{}", wording::fit_error(locale, error)).unwrap();
    }
    text
}

fn readings(locale: &Locale) -> String {
    let mut text = String::new();
    let many = (1..=40).map(|revenue| format!("{revenue}000")).collect::<Vec<_>>().join("\n");
    for pasted in [
        "Month,Revenue,Clients\nJan 2026,\"$10,000\",1\nFeb 2026,\"$12,000\",\nFeb 2026,1,1\nMar 2026,n/a,2\nTotal,22000,",
        "10000\n12000",
        many.as_str(),
    ] {
        let reading = wording::reading(locale, &PastTable::read(pasted, &[]));
        writeln!(text, "{}\n{}\n{}\n", reading.count, reading.left_out.join("\n"), reading.notes.join("\n")).unwrap();
    }
    text
}

#[test]
fn what_really_happened_in_words() {
    for language in Language::ALL {
        let locale = locale(language);
        let text = format!("{}\n{}\n{}", deviations(&locale), fits(&locale), readings(&locale));
        assert_snapshot!(format!("past_{}", language.code()), text);
    }
}

#[test]
fn the_chart_and_its_table_tell_the_months_before_the_plan() {
    let months = [12_000.0, 15_000.0, 9_000.0].map(|revenue| PastMonth { revenue: Some(revenue), clients: None });
    let past = Rc::new(Past { months: months.to_vec(), since: 1, ..Past::default() });
    let mut workspace = Workspace { past, ..Workspace::default() };
    let english = locale(Language::English);
    let outcome = PlanOutcome::of(&workspace);
    let summary = plan_wording::chart_summary(&english, Measure::Revenue, &outcome);
    assert!(summary.ends_with(" Actual: from $12,000 (month −1) to $9,000 (month 1)."), "{summary}");
    let rows = plan_wording::month_rows(&english, &outcome);
    let columns = plan_wording::month_columns(&english, &outcome).len();
    assert!(rows.iter().all(|row| row.len() == columns));
    assert_eq!((rows[0][0].as_str(), rows[0].last().unwrap().as_str()), ("−1", "$12,000"));
    assert_eq!((rows[2][0].as_str(), rows[2].last().unwrap().as_str()), ("1", "$9,000"));
    workspace.past_mut().start = CalendarMonth::new(2026, 1);
    let rows = plan_wording::month_rows(&english, &PlanOutcome::of(&workspace));
    assert_eq!(
        rows.iter().take(3).map(|row| row[0].as_str()).collect::<Vec<_>>(),
        ["Dec 2025", "Jan 2026", "Feb 2026"]
    );
}
