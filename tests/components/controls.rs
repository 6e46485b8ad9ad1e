//! Fields, sliders, buttons, lists, disclosures.

use std::rc::Rc;

use insta::assert_snapshot;
use plateau::import::columns::Columns;
use plateau::state::plan_inputs::{CHURN, EXPANSION, FEE, LIFETIME};
use plateau::state::retention_inputs::PERIOD_START;
use plateau::state::segment_inputs::{SEGMENT_FEE, SEGMENT_SHARE};
use plateau::state::{InputRef, PastedTable, TableKind};
use plateau::text::Language;
use plateau::ui::controls::{
    Button, ButtonVariant, Choice, CompactField, Disclosure, DisclosureShell, InputRow, PasteField, TableReading,
};
use plateau::wording::table::ReadingText;
use yew::prelude::*;

use crate::document;
use crate::formats::locale;
use crate::render::{render, render_in};

#[test]
fn buttons_have_a_name_and_may_be_pressed_or_disabled() {
    let buttons = render(html! {
        <>
            <Button text="Plain" />
            <Button variant={ButtonVariant::Main} text="Main" disabled_because="Not yet" />
            <Button variant={ButtonVariant::Pill} text="Pill" name="A pill to swallow" pressed={Some(true)} />
            <Button variant={ButtonVariant::Sign("×")} text="Remove" pressed={Some(false)} />
        </>
    });
    assert_snapshot!("buttons", buttons);
}

#[test]
fn a_choice_has_a_name_and_one_option_that_is_chosen() {
    let options: Vec<AttrValue> = vec!["A < B".into(), "\"C\"".into()];
    let choice = render(html! { <Choice name="Which" {options} chosen=1 onchoose={|_| ()} /> });
    assert_snapshot!("choice", choice);
}

#[test]
fn an_input_has_its_label_its_unit_a_hint_and_a_slider_where_its_limits_have_one() {
    let rows = render(html! {
        <>
            <InputRow input={LIFETIME.field()} value={12.0} />
            <InputRow input={PERIOD_START.field()} value={None::<f64>} />
            <InputRow input={FEE.field()} value={1_234.567_8} exact=false label={AttrValue::from("Own label")}
                hint={AttrValue::from("Own hint")}>
                <b>{ "beside" }</b>
            </InputRow>
        </>
    });
    assert_snapshot!("input_rows", rows);
}

#[test]
fn an_input_in_polish_writes_and_reads_out_numbers_as_polish_does() {
    let row = render_in(Language::Polish, html! { <InputRow input={CHURN.field()} value={0.0725} /> });
    let slider = row.first("[type=range]");
    assert_eq!(row.first("#churn").attr("value"), Some("7,25"));
    assert_eq!(slider.attr("aria-valuetext"), Some("7,25%"));
    // Numbers that the browser reads are written as HTML requires.
    assert_eq!(slider.attr("value"), Some("0.0725"));
}

#[test]
fn a_minus_can_be_typed_wherever_the_range_allows_one() {
    for (input, mode) in [(EXPANSION.field(), "text"), (CHURN.field(), "decimal")] {
        let row = render(html! { <InputRow {input} value={0.01} /> });
        assert_eq!(row.first(&format!("#{}", input.id())).attr("inputmode"), Some(mode), "{input:?}");
    }
}

#[test]
fn a_slider_stops_at_its_ends_while_its_field_and_what_is_read_out_go_on() {
    let shown = |input: InputRef, value: f64| {
        let row = render(html! { <InputRow {input} {value} /> });
        [("text", "value"), ("range", "value"), ("range", "aria-valuetext")]
            .map(|(kind, name)| row.first(&format!("[type={kind}]")).attr(name).unwrap().to_owned())
    };
    let months = |value: f64| locale(Language::English).months(value);
    let lifetime = |value: f64| shown(LIFETIME.field(), value);
    assert_eq!(lifetime(7.5), ["7.5".to_owned(), "7.5".to_owned(), months(7.5)]);
    assert_eq!(lifetime(900.0), ["900".to_owned(), "48".to_owned(), months(900.0)]);
    // Fees have stops: the slider stands at the last one that is not above.
    let fee = |value: f64| shown(FEE.field(), value);
    assert_eq!(fee(100.0), ["100", "0", "$100"]);
    assert_eq!(fee(149.99), ["149.99", "1", "$150"]);
    assert_eq!(fee(0.01), ["0.01", "0", "$0.01"]);
    assert_eq!(fee(1e9), ["1,000,000,000", "30", "$1B"]);
}

#[test]
fn a_field_is_as_wide_as_its_number_within_bounds() {
    let size = |value: Option<f64>| {
        let row = render(html! { <InputRow input={FEE.field()} {value} /> });
        row.first("#fee").attr("size").unwrap().to_owned()
    };
    assert_eq!([None, Some(5.0), Some(1234.5), Some(123_456_789.123)].map(size), ["3", "3", "7", "14"]);
}

#[test]
fn a_small_field_is_named_by_its_label_and_what_it_belongs_to() {
    let fields = render(html! {
        <>
            <CompactField input={SEGMENT_FEE.at(2)} value={2_500.0} of="Shops" below={AttrValue::from("what follows")} />
            <CompactField input={SEGMENT_SHARE.at(0)} value={None::<f64>} of="Shops" />
        </>
    });
    assert_snapshot!("compact_fields", fields);
}

#[test]
fn a_closed_disclosure_has_nothing_inside() {
    let shell = |open: bool| {
        html! {
            <DisclosureShell id="shell" {open} ontoggle={|_| ()} summary="Open me" about="beside a figure">
                if open { <p>{ "inside" }</p> }
            </DisclosureShell>
        }
    };
    let disclosures = render(html! {
        <>
            { shell(false) }
            { shell(true) }
            <Disclosure summary="Closed at first"><p>{ "inside" }</p></Disclosure>
            <Disclosure summary="Open at first" initially_open=true><p>{ "inside" }</p></Disclosure>
        </>
    });
    assert_snapshot!("disclosures", disclosures);
}

#[test]
fn a_table_to_paste_can_be_cleared_and_a_long_one_is_shown_in_part_and_cannot_be_changed() {
    let field = |text: &str| {
        let table = Rc::new(PastedTable { text: text.into(), ..PastedTable::default() });
        html! { <PasteField kind={TableKind::Answers} id="paste" {table} label="Paste here" hint="As rows" /> }
    };
    let fields = render(html! { <>{ field("") }{ field("9\n<10>\n") }</> });
    assert_snapshot!("paste_fields", fields);
    // Two bytes a letter, so that the end of what is shown could lie within one.
    for text in ["ż".repeat(10_001), format!("9{}", "ż".repeat(10_000))] {
        let long = render(field(&text));
        let area = long.first("#paste");
        assert!(area.attr("readonly").is_some());
        let shown = document::text(area);
        assert!(text.starts_with(shown.strip_suffix('…').unwrap()) && shown.len() > 19_990, "{}", shown.len());
        assert_eq!(document::text(long.first("#paste-hint")), Language::English.messages().paste_too_long());
    }
}

#[test]
fn what_was_read_of_a_table_stands_below_it() {
    let columns = |names: &[&str]| Columns {
        names: names.iter().map(|name| (*name).to_owned()).collect(),
        header: Some(1),
        roles: vec![Some(1), None],
        doubts: Vec::new(),
    };
    let show = |columns: Columns, binary: bool, reading: Option<ReadingText>| {
        html! { <TableReading kind={TableKind::Answers} {binary} {columns} roles={vec!["Score", "Client"]} {reading} /> }
    };
    let reading = ReadingText {
        count: "5 read, 2 rows left out.".into(),
        has_problem: true,
        notes: vec!["By its name.".into()],
        left_out: vec!["Rows 1, 7: bad".into()],
        each: vec!["Row 1: bad".into(), "Row 7: bad".into()],
    };
    let read = render(show(columns(&["Who", "How likely"]), false, Some(reading)));
    assert_snapshot!("table_reading", read);
    // A single column needs no choice, and where all is well only the count is said.
    let count = ReadingText { count: "5 read, no rows left out.".into(), ..ReadingText::default() };
    let single = render(show(columns(&["Score"]), false, Some(count)));
    assert_eq!(document::text(single.first(".read.quietly")), "5 read, no rows left out.");
    assert!(single.select("select, ul, details, .problem").is_empty(), "{single}");
    // Nothing was pasted.
    assert_eq!(render(show(columns(&[]), false, None)).to_string(), "");
    let binary = render(show(columns(&["Who", "How likely"]), true, None));
    assert!(!binary.select("[role=alert]").is_empty() && binary.select("select").is_empty(), "{binary}");
}
