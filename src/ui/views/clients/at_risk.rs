//! Who may leave within 90 days: a list that can be filtered by reason, copied, and saved.

use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use super::part::{PartProps, section, table_name};
use crate::browser::{file, share};
use crate::model::clients::{AtRisk, ClientFigures, RiskReason, RiskyClient};
use crate::outcome::clients::risk::{SHOWN, chosen, reasons};
use crate::text::Locale;
use crate::ui::content::table::text_table;
use crate::ui::context::{use_locale, use_page};
use crate::ui::controls::{Button, ButtonVariant, use_open_set};
use crate::ui::hooks::use_announcement;
use crate::ui::render_count;
use crate::wording::clients::Part;
use crate::wording::clients::risk as wording;
use crate::wording::sheet::Sheet;

/// The id of the button that saves the list.
const SAVE: &str = "save-at-risk";

/// A question for clients of a list that is longer than its figures name.
#[derive(Clone, Debug, PartialEq)]
pub struct RiskAsked {
    /// Reasons that all have to hold.
    pub reasons: Vec<RiskReason>,
    /// How many to name at most.
    pub most: u32,
    /// Gets the answer.
    pub call: Callback<AtRisk>,
}

/// What the list is drawn from.
#[derive(Properties, PartialEq)]
pub struct AtRiskProps {
    /// The figures of the list.
    pub figures: Rc<ClientFigures>,
    /// Gets questions for clients that the figures do not name. Without it only those that they name are shown and saved.
    #[prop_or_default]
    pub onask: Option<Callback<RiskAsked>>,
}

/// Whether the figures name all active clients.
fn names_all(figures: &ClientFigures) -> bool {
    figures.at_risk.clients.len() as u64 >= u64::from(figures.table.active)
}

/// The clients for whom the reasons hold: those that the figures name and, once they are there, those asked for.
#[hook]
fn use_clients(props: &AtRiskProps, reasons: &[RiskReason]) -> Rc<AtRisk> {
    let answer = use_state_eq(|| None::<(Vec<RiskReason>, Rc<AtRisk>)>);
    let deps = (props.figures.clone(), props.onask.clone(), reasons.to_vec());
    let local = use_memo(deps.clone(), |(figures, _, reasons)| AtRisk {
        clients: chosen(&figures.at_risk, reasons).into_iter().cloned().collect(),
        ..figures.at_risk.clone()
    });
    let set = answer.setter();
    use_effect_with(deps, move |(figures, onask, reasons)| {
        set.set(None);
        if let Some(onask) = onask
            && !reasons.is_empty()
            && !names_all(figures)
        {
            let (reasons, most) = (reasons.clone(), figures.at_risk.clients.len() as u32);
            let asked = reasons.clone();
            let call = Callback::from(move |at_risk| set.set(Some((asked.clone(), Rc::new(at_risk)))));
            onask.emit(RiskAsked { reasons, most, call });
        }
    });
    match &*answer {
        Some((asked, clients)) if asked == reasons => clients.clone(),
        _ => local,
    }
}

/// The part of the view.
#[component]
pub fn AtRiskPart(props: &AtRiskProps) -> Html {
    render_count::count("AtRiskPart");
    let locale = use_locale();
    let open = use_open_set(&[]);
    let picked = use_state_eq(Vec::<RiskReason>::new);
    let most = use_state_eq(|| SHOWN);
    let figures = &props.figures;
    let found = use_clients(props, &picked);
    let clients: Vec<&RiskyClient> = found.clients.iter().collect();
    let shown = clients.len().min(*most);
    let more = {
        let most = most.clone();
        Callback::from(move |()| most.set(*most + SHOWN))
    };
    let said = if clients.is_empty() {
        locale.messages.clients_risk_unmatched().to_owned()
    } else {
        wording::shown(&locale, figures, shown, clients.len())
    };
    use_announcement(said.clone());
    let content = html! {
        if !figures.at_risk.clients.is_empty() {
            { filter(&locale, figures, &picked) }
            <p class="quietly">{ locale.messages.clients_risk_basis() }</p>
            if !clients.is_empty() {
                { table(&locale, &clients[..shown]) }
            }
            <p class="quietly">{ said }</p>
            <div class="presets">
                if shown < clients.len() {
                    <Button variant={ButtonVariant::Pill} text={locale.messages.clients_risk_more()} onpress={more}
                        focus_next={(clients.len() <= shown + SHOWN).then_some(SAVE)} />
                }
                <TakeList found={found.clone()} reasons={(*picked).clone()}
                    onask={props.onask.clone().filter(|_| !names_all(figures))} />
            </div>
            if let Some(listed) = wording::listed(&locale, figures) {
                <p class="quietly">{ listed }</p>
            }
        }
    };
    let part = PartProps { figures: figures.clone() };
    section(locale.messages, &part, Part::Risk, &open, &wording::answer(&locale, figures), content)
}

/// A tick for each reason that holds for somebody.
fn filter(locale: &Locale, figures: &ClientFigures, picked: &UseStateHandle<Vec<RiskReason>>) -> Html {
    let tick = |(reason, count): (RiskReason, u32)| {
        let picked = picked.clone();
        let checked = picked.contains(&reason);
        let onchange = move |_: Event| {
            let mut next = (*picked).clone();
            if checked {
                next.retain(|known| *known != reason);
            } else {
                next.push(reason);
            }
            picked.set(next);
        };
        let words = wording::reason_count(locale, reason, count);
        html! { <label><input type="checkbox" aria-label={words.clone()} {checked} {onchange} />{ words }</label> }
    };
    html! {
        <fieldset class="ticks">
            <legend>{ locale.messages.clients_reasons() }</legend>
            { for reasons(&figures.at_risk).into_iter().map(tick) }
        </fieldset>
    }
}

fn table(locale: &Locale, clients: &[&RiskyClient]) -> Html {
    let rows: Vec<Vec<String>> = clients.iter().map(|client| wording::row(locale, client).to_vec()).collect();
    html! {
        <div class="risky" translate="no">
            { text_table(table_name(locale.messages, Part::Risk), "", &wording::columns(locale), &rows, 1) }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct TakeProps {
    /// The clients that are shown, and more where the list is longer.
    found: Rc<AtRisk>,
    reasons: Vec<RiskReason>,
    /// Gets the question for all clients, where more than these are known.
    onask: Option<Callback<RiskAsked>>,
}

/// The clients as a table for spreadsheets.
fn sheet(locale: &Locale, at_risk: &AtRisk) -> Sheet {
    wording::sheet(locale, &at_risk.clients.iter().collect::<Vec<_>>())
}

/// Saves the list as a file, or copies it for a spreadsheet.
#[component]
fn TakeList(props: &TakeProps) -> Html {
    let (locale, page) = (use_locale(), use_page());
    let messages = locale.messages;
    let said = use_state_eq(|| "");
    let mark = locale.language.decimal_mark();
    let write = {
        let locale = locale.clone();
        Callback::from(move |at_risk: AtRisk| {
            let name = format!("{}.csv", messages.clients_risk_file());
            file::save(&name, "text/csv;charset=utf-8", &sheet(&locale, &at_risk).csv(mark));
        })
    };
    let save = {
        let (found, reasons, onask) = (props.found.clone(), props.reasons.clone(), props.onask.clone());
        Callback::from(move |()| match &onask {
            Some(onask) => onask.emit(RiskAsked { reasons: reasons.clone(), most: u32::MAX, call: write.clone() }),
            None => write.emit((*found).clone()),
        })
    };
    let (found, locale) = (props.found.clone(), locale.clone());
    let set = said.setter();
    let copy = Callback::from(move |()| {
        let (text, set, announcer) = (sheet(&locale, &found).tab_separated(mark), set.clone(), page.announcer.clone());
        spawn_local(async move {
            let is_copied = share::copy(&text).await;
            let outcome = if is_copied { messages.take_copied() } else { messages.take_copy_refused() };
            announcer.emit(outcome.to_owned());
            set.set(outcome);
        });
    });
    html! {
        <>
            <Button id={SAVE} variant={ButtonVariant::Pill} text={messages.take_save_csv()} onpress={save} />
            <Button variant={ButtonVariant::Pill} text={messages.take_copy_table()} onpress={copy} />
            if !said.is_empty() {
                <span>{ *said }</span>
            }
        </>
    }
}
