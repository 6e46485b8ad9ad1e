//! The strategies as cards: what each means, its switch, its inputs, what it does.

use yew::prelude::*;

use crate::model::benchmarks;
use crate::model::strategies::contribution::Alone;
use crate::model::strategies::{Name, Note};
use crate::state::{Action, Beside, Field, ViewAction};
use crate::text::Texts;
use crate::text::kinds::ControlTexts;
use crate::ui::app::Message;
use crate::ui::input::button::{Look, button};
use crate::ui::input::control::{Control, control, plain};
use crate::ui::results::Moves;
use crate::ui::scene::{Panel, Scene};
use crate::ui::words::SEEN;

/// An input of a card: the id of its field, the input, its words.
type Input = (&'static str, Field, fn(&'static Texts) -> ControlTexts);

/// The inputs of a strategy.
fn inputs(name: Name) -> &'static [Input] {
    match name {
        Name::Hire => &[
            ("strategy-reps", Field::StrategyReps, Texts::strategy_reps),
            ("strategy-month", Field::StrategyMonth, Texts::strategy_month),
        ],
        Name::DropMonthToMonth => &[
            ("convert", Field::Convert, Texts::convert),
            ("fee-factor", Field::FeeFactor, Texts::fee_factor),
            ("churn-factor", Field::ChurnFactor, Texts::churn_factor),
            ("contract-months", Field::ContractMonths, Texts::contract_months),
        ],
        Name::GoUpmarket => &[("shift", Field::Shift, Texts::shift), ("pace-cost", Field::PaceCost, Texts::pace_cost)],
        Name::QualifyLeads => &[("reject", Field::Reject, Texts::reject), ("refill", Field::Refill, Texts::refill)],
        Name::SetExpectations => &[
            ("oversold-left", Field::OversoldLeft, Texts::oversold_left),
            ("keep-rate", Field::KeepRate, Texts::keep_rate),
        ],
        Name::AskPromoters => &[
            ("promoter-share", Field::PromoterShare, Texts::promoter_share),
            ("ask-share", Field::AskShare, Texts::ask_share),
            ("per-ask", Field::PerAsk, Texts::per_ask),
            ("close-rate", Field::CloseRate, Texts::close_rate),
        ],
        Name::RescueDetractors => &[
            ("detractor-share", Field::DetractorShare, Texts::detractor_share),
            ("save-rate", Field::SaveRate, Texts::save_rate),
        ],
    }
}

/// Ids of the fields of what each costs.
const COSTS: [&str; 7] = ["cost-0", "cost-1", "cost-2", "cost-3", "cost-4", "cost-5", "cost-6"];

/// The cards.
pub fn cards(scene: &Scene, moves: &Moves) -> Html {
    html! {
        <div class="controls cards">
            { for moves.alone.iter().map(|alone| card(scene, moves, *alone)) }
        </div>
    }
}

fn card(scene: &Scene, moves: &Moves, alone: Alone) -> Html {
    let (texts, name) = (scene.words.texts, alone.strategy);
    let place = name as usize;
    let on = scene.case().beside.settings.on[place];
    let id = format!("strategy-{place}");
    let switch = scene.acts::<Event>(Action::In(ViewAction::Switch(name, !on)));
    html! {
        <section class="card" data-on={on.then_some("")} aria-labelledby={format!("{id}-name")}>
            <div class="head">
                <h2><label id={format!("{id}-name")} for={id.clone()}>
                    <input {id} type="checkbox" role="switch" checked={on} onchange={switch} />{ texts.moves().at(place) }
                </label></h2>
                { effect(scene, moves, alone) }
            </div>
            { scene.fold(Panel::Move(name), texts.moves_mean().at(place), "", &|| more(scene, name)) }
            { note(scene, moves, alone) }
        </section>
    }
}

/// What it does beside the others, and alone.
fn effect(scene: &Scene, moves: &Moves, alone: Alone) -> Html {
    let (words, texts) = (scene.words, scene.words.texts);
    let own = words.fill(texts.move_alone(), &[("change", &words.more_money(alone.mrr))]);
    let beside = moves.contributions.iter().find(|one| one.strategy == alone.strategy).map(|one| {
        let sign = if one.mrr <= -SEEN { "loss" } else { "gain" };
        let net = words.fill(texts.move_net(), &[("net", &words.more_money(one.net))]);
        let net = (one.cost > 0.0).then(|| html! { <small>{ net }</small> });
        html! { <><b data-sign={sign}>{ words.more_money(one.mrr) }<span class="unseen">{ " " }{ texts.move_beside() }</span></b>{ net }</> }
    });
    html! { <p class="effect">{ beside }<small>{ own }</small></p> }
}

/// Why it cannot do what it should, or from when on it pays.
fn note(scene: &Scene, moves: &Moves, alone: Alone) -> Html {
    let beside = moves.contributions.iter().find(|one| one.strategy == alone.strategy);
    match beside.map_or(alone.note, |one| one.note) {
        Some(note) => html! { <p class="quietly cannot">{ why(scene, note) }</p> },
        None if alone.strategy == Name::DropMonthToMonth => break_even(scene, moves),
        None if alone.strategy == Name::AskPromoters && scene.case().plan.referred > 0.0 => asked_already(scene),
        None => Html::default(),
    }
}

/// That the plan has such referrals already, by the survey's view.
fn asked_already(scene: &Scene) -> Html {
    let texts = scene.words.texts;
    let leave_out = button(scene, Look::Quiet, texts.leave_out(), Message::Act(Action::UseReferrals(0.0)));
    html! { <p class="hint"><span>{ texts.asked_already() }</span>{ leave_out }</p> }
}

fn why(scene: &Scene, note: Note) -> &'static str {
    let place = match note {
        Note::HireAfterHorizon => 0,
        Note::HiresFull => 1,
        Note::NoMonthToMonth => 2,
        Note::SegmentsFull => 3,
        Note::NoSignUpsLeft => 4,
        Note::OneFee => 5,
        Note::NothingOversold => 6,
        Note::Held(_) => 7,
    };
    scene.words.texts.notes().at(place)
}

/// From which part on dropping month-to-month pays.
fn break_even(scene: &Scene, moves: &Moves) -> Html {
    let (words, texts) = (scene.words, scene.words.texts);
    let Some(share) = moves.break_even else { return Html::default() };
    let told = if share <= 1.0 {
        words.fill(texts.break_even(), &[("share", &words.formats.tenth_percent(share))])
    } else {
        texts.break_even_never().to_owned()
    };
    html! { <p class="quietly">{ told }</p> }
}

fn first(scene: &Scene, (id, field, texts): Input) -> Html {
    plain((id, field, texts(scene.words.texts)), scene)
}

/// Its inputs, its cost, how it works and who says so.
fn more(scene: &Scene, name: Name) -> Html {
    let (words, texts) = (scene.words, scene.words.texts);
    let place = name as usize;
    html! {
        <>
            { for inputs(name).iter().map(|input| if input.1 == Field::PromoterShare { promoters(scene, *input) } else { first(scene, *input) }) }
            { plain((COSTS[place], Field::StrategyCost(place as u8), texts.strategy_cost()), scene) }
            <p class="quietly">{ texts.moves_how().at(place) }{ " " }{ words.fill(texts.source(), &[("source", benchmarks::SEVEN_STRATEGIES.title)]) }</p>
        </>
    }
}

/// The share of promoters, with that of the survey to take over.
fn promoters(scene: &Scene, (id, field, control_texts): Input) -> Html {
    let (words, texts) = (scene.words, scene.words.texts);
    let tally = crate::ui::nps::tally(scene);
    // The example that the survey's view begins with is nobody's survey.
    let own = !scene.results.survey.answers.is_empty() || scene.case().beside.answers != Beside::default().answers;
    let beside = (own && tally.responses() > 0).then(|| {
        let share = tally.promoters as f64 / tally.responses() as f64;
        let told = words.fill(texts.survey_share(), &[("share", &words.formats.percent(share))]);
        button(scene, Look::Quiet, &told, Message::Act(Action::Set(field, share)))
    });
    control(
        Control { id, field, texts: control_texts(texts), hint: String::new(), beside: beside.unwrap_or_default() },
        scene,
    )
}
