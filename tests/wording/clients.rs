//! A list of clients in words.

use std::fmt::Write as _;

use plateau::import::client_tables::{Column, Part as TablePart, TablesError};
use plateau::import::clients::{Options, read};
use plateau::model::clients::figures::figures;
use plateau::model::clients::{ClientFigures, Grouping, Settings, Survival};
use plateau::outcome::client_sample;
use plateau::outcome::clients::cohorts::CohortTable;
use plateau::outcome::clients::of_result;
use plateau::outcome::clients::periods::{RecentMonths, RetentionCourse};
use plateau::outcome::clients::risk;
use plateau::outcome::plan::PlanOutcome;
use plateau::state::plan::SignUpPace;
use plateau::state::{Action, ClientMix, State, Workspace};
use plateau::text::{Language, Locale};
use plateau::wording::clients::{self as wording, Part, cohorts, groups, periods, plan, survival, tiers};
use time::{Date, Month};

use crate::support::client_figures::{everything, figures_of, list, nobody, nobody_left};
use crate::support::formats::locale;

const MOST: usize = 100;

/// Writes a part with its title.
struct Text(String);

impl Text {
    fn line(&mut self, words: impl AsRef<str>) {
        writeln!(self.0, "{}", words.as_ref()).unwrap();
    }

    fn lines(&mut self, lines: impl IntoIterator<Item = impl AsRef<str>>) {
        for line in lines {
            self.line(line);
        }
    }

    fn table(&mut self, heads: &[impl AsRef<str>], rows: &[Vec<String>]) {
        self.line(heads.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(" | "));
        self.lines(rows.iter().map(|row| row.join(" | ")));
    }
}

/// All that is said of the figures.
fn view(locale: &Locale, figures: &ClientFigures) -> String {
    let (messages, table) = (locale.messages, &figures.table);
    let mut text = Text(String::new());
    text.line(format!("# {}", wording::answer(locale, figures, true).plain()));
    text.line(wording::because(locale, figures));
    text.lines(wording::notes(locale, figures));

    text.line(format!("\n## {}", messages.clients_survival_title()));
    text.lines(survival::answer(locale, table).map(|answer| answer.plain()));
    text.line(survival::chart_summary(locale, table));
    text.lines(survival::marks(locale, table).into_iter().flatten());
    text.lines(survival::declining(locale, figures));
    text.table(&survival::columns(locale), &survival::rows(locale, table, 4));

    text.line(format!("\n## {}", messages.clients_periods_title()));
    text.line(periods::answer(locale, table).plain());
    if let Some(course) = RetentionCourse::new(table) {
        text.line(periods::chart_summary(locale, &course));
        text.line(periods::together_label(locale, &course));
        text.line(periods::steps(locale, &course).join(" · "));
    }
    text.table(&periods::columns(locale), &periods::rows(locale, table, MOST));
    text.line(periods::latest(locale, table, 3).unwrap_or_default());

    text.line(format!("\n## {}", messages.clients_cohorts_title()));
    text.line(cohorts::answer(locale, table).plain());
    let shown = CohortTable::new(table, false);
    let row = |row: &plateau::outcome::clients::cohorts::CohortRow| {
        let cells = row.cells.iter().map(|cell| cohorts::cell(locale, row, *cell).join(", "));
        cohorts::row_heads(locale, row).into_iter().chain(cells).collect()
    };
    text.table(&cohorts::heads(locale, &shown), &shown.rows.iter().map(row).collect::<Vec<_>>());
    text.line(format!("{} · {}", cohorts::show(locale, &shown, false), cohorts::show(locale, &shown, true)));

    text.line(format!("\n## {}", messages.clients_groups_title()));
    for by in &figures.churn_by {
        text.line(format!("\n{}: {}", groups::grouping(locale, by.by), groups::answer(locale, by).plain()));
        text.line(groups::chart_summary(locale, by));
        text.lines(groups::notes(locale, by));
        let row = |group| {
            let (cells, tier) = groups::row(locale, by.by, group);
            cells.into_iter().chain(tier.map(|(_, name)| name.to_owned())).collect()
        };
        text.table(&groups::columns(locale), &by.groups.iter().map(row).collect::<Vec<_>>());
    }

    text.line(format!("\n## {}", messages.clients_tiers_title()));
    text.line(tiers::answer(locale, figures).plain());
    let tier_row = |row: &tiers::TierRow| {
        let words = [row.name.to_owned()].into_iter().chain(row.cells.clone());
        words.chain([row.examples.clone()]).collect()
    };
    let rows: Vec<_> = tiers::rows(locale, figures.tiers.as_deref().unwrap_or_default()).iter().map(tier_row).collect();
    text.table(&tiers::columns(locale), &rows);

    text.line(format!("\n## {}", messages.clients_risk_title()));
    text.line(wording::risk::answer(locale, figures).plain());
    text.line(wording::risk::listed(locale, figures).unwrap_or_default());
    for (reason, count) in risk::reasons(&figures.at_risk) {
        text.line(wording::risk::reason_count(locale, reason, count));
    }
    let clients = risk::chosen(&figures.at_risk, &[]);
    let rows: Vec<_> = clients.iter().take(4).map(|client| wording::risk::row(locale, client).to_vec()).collect();
    text.table(&wording::risk::columns(locale), &rows);
    text.line(wording::risk::shown(locale, figures, rows.len(), clients.len()));

    text.line("");
    for part in [Part::Survival, Part::Periods, Part::Cohorts, Part::Groups, Part::Tiers, Part::Risk] {
        let explanation = wording::explanation(locale, figures, part);
        text.line(format!("{} {}", explanation.text, explanation.source.unwrap_or_default()));
    }
    text.0
}

fn assert_whole(text: &str) {
    for bad in ["NaN", "inf", "{", "}", "*"] {
        assert!(!text.contains(bad), "{bad} in {text}");
    }
}

#[test]
fn a_list_with_everything() {
    for language in Language::ALL {
        let text = view(&locale(language), &everything());
        assert_whole(&text);
        insta::assert_snapshot!(format!("clients_{}", language.code()), text);
    }
}

#[test]
fn a_list_of_nobody() {
    for language in Language::ALL {
        let text = view(&locale(language), &nobody());
        assert_whole(&text);
        insta::assert_snapshot!(format!("nobody_{}", language.code()), text);
    }
}

#[test]
fn lists_of_any_length_leave_no_gap_in_any_sentence() {
    for clients in [0, 1, 2, 3, 7, 40, 400] {
        for one_left_of in [1, 2, 5, 1_000] {
            let figures = figures_of(&list(clients, one_left_of, 7), 100);
            for language in Language::ALL {
                assert_whole(&view(&locale(language), &figures));
            }
        }
    }
}

/// Lists of which the answer says different things.
fn lists() -> Vec<ClientFigures> {
    let changed = |change: fn(&mut ClientFigures)| {
        let mut figures = everything();
        change(&mut figures);
        figures
    };
    vec![
        everything(),
        changed(|figures| figures.at_risk.loss = None),
        changed(|figures| figures.at_risk.leaving = 1.2),
        changed(|figures| figures.at_risk.leaving = 0.4),
        changed(|figures| (figures.table.active, figures.at_risk.leaving) = (0, 0.0)),
        changed(|figures| {
            let survival = &mut figures.table.survival;
            (survival.median_months, survival.ended) = (None, 4);
            survival.steps.truncate(2);
            figures.table.ended = 4;
        }),
        nobody_left(43),
        nobody_left(1),
        {
            let mut figures = nobody_left(1);
            (figures.table.active, figures.table.ended) = (0, 1);
            figures
        },
        nobody(),
    ]
}

#[test]
fn the_answer_says_how_long_clients_stay_and_who_is_likely_to_leave() {
    let answers = |language: Language| {
        let locale = locale(language);
        let mut text = String::new();
        for figures in lists() {
            let [answer, counts] = [true, false].map(|knows| wording::answer(&locale, &figures, knows).plain());
            writeln!(text, "{answer}\n  {counts}\n  {}", wording::because(&locale, &figures)).unwrap();
        }
        assert_whole(&text);
        text
    };
    for language in Language::ALL {
        insta::assert_snapshot!(format!("client_answers_{}", language.code()), answers(language));
    }
    let first = "Half of your clients leave within 11\u{a0}months; 9 of 43 are likely to leave within 90 days, worth \
                 $18,400 a month.";
    assert!(answers(Language::English).starts_with(first));
}

#[test]
fn an_interval_that_is_open_is_not_told_as_closed() {
    let mut figures = everything();
    let english = locale(Language::English);
    let closed = wording::because(&english, &figures);
    assert!(closed.contains("between 11\u{a0}months and 14\u{a0}months"), "{closed}");
    let Survival { steps, .. } = &mut figures.table.survival;
    steps.truncate(3);
    let open = wording::because(&english, &figures);
    assert!(open.contains("at least 11\u{a0}months") && open.contains("too early"), "{open}");
}

#[test]
fn groups_have_the_names_of_what_they_are_grouped_by() {
    let english = locale(Language::English);
    let name = |by, name| groups::name(&english, by, name);
    assert_eq!(name(Grouping::Term, "1"), "month to month");
    assert_eq!(name(Grouping::Term, "12"), "12 months");
    assert_eq!(name(Grouping::FeeQuartile, "1"), "lowest quarter of fees");
    assert_eq!(name(Grouping::NpsGroup, "promoter"), "Promoters");
    // A rep may be called like a group.
    assert_eq!(name(Grouping::SalesRep, "1"), "1");
    assert_eq!(name(Grouping::ServiceRep, "detractor"), "detractor");
}

/// The plan with the segments of a list.
fn with_mix(mix: &ClientMix) -> Workspace {
    State::default().reduce(Action::AdoptMix(mix.clone().into())).workspace
}

#[test]
fn what_the_plan_takes_over_is_said_before_and_after() {
    let figures = everything();
    let churn = plateau::outcome::clients::churn(&figures.table).unwrap();
    let with_churn = State::default().reduce(Action::AdoptChurn(churn)).workspace;
    for language in Language::ALL {
        let locale = locale(language);
        let mut text = Text(plan::adopting_churn(&locale, churn) + "\n");
        text.line(plan::adopted_churn(&locale, &with_churn.plan, &PlanOutcome::of(&with_churn)));
        let [by_fee, by_term] = [&figures.mix_by_fee, &figures.mix_by_term].map(|mix| mix.clone().unwrap());
        let names = [plan::fee_names(&locale, by_fee.len()), plan::term_names(&locale, &by_term)];
        for (list, names) in [by_fee, by_term].iter().zip(names) {
            let mix = ClientMix::new(list, &names).unwrap();
            text.line("");
            text.lines(plan::segments(&locale, &mix));
            let workspace = with_mix(&mix);
            text.line(plan::adopted_mix(&locale, &workspace.plan, &PlanOutcome::of(&workspace)));
        }
        assert_whole(&text.0);
        insta::assert_snapshot!(format!("clients_in_plan_{}", language.code()), text.0);
    }
}

#[test]
fn a_client_whose_name_looks_like_a_formula_is_no_formula_in_a_spreadsheet() {
    let figures = everything();
    let csv = wording::risk::sheet(&locale(Language::English), &risk::chosen(&figures.at_risk, &[])).csv('.');
    assert!(csv.contains("2,'=Acme,0.5,2000,0,\"Month to month, Among the lowest fees\""), "{csv}");
    assert!(!csv.contains(",=Acme"), "{csv}");
}

#[test]
fn the_pace_of_the_plan_stays_and_is_told_beside_that_of_the_list() {
    let as_of = Date::from_calendar_date(2026, Month::February, 15).unwrap();
    let reading = read(&client_sample::csv(as_of), &Options::default()).unwrap();
    let settings = Settings { as_of, active_since: None, gross_margin: 1.0, listed: 10 };
    let table = figures(&reading.clients, &settings).table;
    let mut plan = (*Workspace::default().plan).clone();
    let said = plan::pace(&locale(Language::English), &plan, &table).unwrap();
    assert!(said.contains("stays at a client every 6\u{a0}months") && said.contains("clients a month"), "{said}");
    let recent = RecentMonths::new(&table).unwrap();
    plan.pace = SignUpPace::PerMonth(f64::from(recent.new) / 12.0 / plan.reps);
    assert_eq!(plan::pace(&locale(Language::English), &plan, &table), None);
}

/// Three clients, of whom one left in its first month, as the SQL counts them.
const RESULT: &str = include_str!("../data/client-counts.csv");

#[test]
fn counts_from_a_database_say_how_long_clients_stay_and_name_nobody() {
    let figures = of_result(RESULT).unwrap();
    assert_eq!((figures.table.clients, figures.table.active, figures.table.ended), (3, 2, 1));
    for language in Language::ALL {
        let locale = locale(language);
        assert_whole(&view(&locale, &figures));
        let answer = wording::answer(&locale, &figures, false).plain();
        assert!(answer.contains("67%") && !answer.contains("90"), "{answer}");
    }
}

#[test]
fn why_the_result_of_the_sql_cannot_be_used() {
    let problems = [
        TablesError::NoTables,
        TablesError::NoColumn(Column::Kept),
        TablesError::NoCount { row: 7, column: Column::Tenure },
        TablesError::Repeated { row: 7 },
        TablesError::Impossible { row: 7 },
        TablesError::Incomplete(TablePart::Periods),
        TablesError::Disagree(TablePart::Life, TablePart::Cohorts),
    ];
    for language in Language::ALL {
        let locale = locale(language);
        let text = problems.map(|problem| wording::sql::problem(&locale, problem)).join("\n");
        assert_whole(&text);
        insta::assert_snapshot!(format!("client_result_{}", language.code()), text);
    }
}
