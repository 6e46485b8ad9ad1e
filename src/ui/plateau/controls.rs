//! The inputs: three in sight, the others behind "more".

use yew::prelude::*;

use super::{hires, today};
use crate::state::{Action, Field};
use crate::text::Currency;
use crate::ui::app::Message;
use crate::ui::input::button::{Look, button};
use crate::ui::input::choice::choice;
use crate::ui::input::control::{Control, control, plain};
use crate::ui::scene::{Panel, Scene};

/// The inputs of a case.
pub fn controls(scene: &Scene) -> Html {
    let texts = scene.words.texts;
    let pinned = scene.case().today.is_some();
    html! {
        <section class="controls" aria-labelledby="controls">
            <h2 id="controls">{ if pinned { texts.what_if() } else { texts.mine() } }</h2>
            { mixed(scene) }
            { plain(("lifetime", Field::Lifetime, texts.lifetime()), scene) }
            { churn(scene) }
            { reps(scene) }
            { pace(scene) }
            { scene.fold(Panel::More, texts.more(), "", &|| more(scene)) }
            { today::pin(scene) }
        </section>
    }
}

/// That the inputs move several segments, where clients are told apart.
fn mixed(scene: &Scene) -> Html {
    let texts = scene.words.texts;
    if scene.case().plan.mix.now().is_empty() {
        return Html::default();
    }
    html! { <p class="hint"><span>{ texts.mixed() }</span><a href="#/strategies">{ texts.edit_mix() }</a></p> }
}

/// Churn, and what it was learnt from.
fn churn(scene: &Scene) -> Html {
    let (words, texts) = (scene.words, scene.words.texts.churn());
    let learnt = scene.case().plan.evidence.map(|evidence| {
        let (lost, at_risk) = (words.whole(evidence.lost), words.whole(evidence.at_risk));
        words.fill(words.texts.learnt(), &[("lost", &lost), ("at_risk", &at_risk)])
    });
    let beside = learnt.is_some().then(|| leave_out(scene, Action::ForgetEvidence));
    let hint = learnt.unwrap_or_default();
    control(Control { id: "churn", field: Field::Churn, texts, hint, beside: beside.unwrap_or_default() }, scene)
}

fn leave_out(scene: &Scene, action: Action) -> Html {
    button(scene, Look::Quiet, scene.words.texts.leave_out(), Message::Act(action))
}

/// Referrals, and those that asking promoters adds.
fn referrals(scene: &Scene) -> Html {
    let (words, texts, referred) = (scene.words, scene.words.texts.referrals(), scene.case().plan.referred);
    let asked = referred > 0.0;
    let hint = if asked {
        words.fill(words.texts.also_asked(), &[("n", &words.factor(referred))])
    } else {
        texts.hint().to_owned()
    };
    let beside = if asked { leave_out(scene, Action::UseReferrals(0.0)) } else { Html::default() };
    control(Control { id: "referrals", field: Field::Referrals, texts, hint, beside }, scene)
}

fn reps(scene: &Scene) -> Html {
    let (words, plan) = (scene.words, &scene.case().plan);
    let together = words.formats.number(plan.sign_ups() * plan.reps);
    let texts = words.texts.reps();
    let hint = words.fill(texts.hint(), &[("pace", &together)]);
    html! {
        <>
            { control(Control { id: "reps", field: Field::Reps, texts, hint, beside: Html::default() }, scene) }
            { hires::hires(scene) }
        </>
    }
}

/// The pace as it was entered, or turned the other way.
fn pace(scene: &Scene) -> Html {
    let (words, plan) = (scene.words, &scene.case().plan);
    let texts = words.texts;
    let (id, field, control_texts, turn) = if plan.entered(Field::SignUps) == scene.pace_turned {
        ("months-per-sign-up", Field::MonthsPerSignUp, texts.months_per_sign_up(), texts.as_sign_ups())
    } else {
        ("sign-ups", Field::SignUps, texts.sign_ups(), texts.as_months())
    };
    let (pace, months) = (words.formats.number(plan.sign_ups()), words.months(plan.get(Field::MonthsPerSignUp)));
    let hint = words.fill(control_texts.hint(), &[("pace", &pace), ("months", &months)]);
    let beside = button(scene, Look::Quiet, turn, Message::TurnPace);
    control(Control { id, field, texts: control_texts, hint, beside }, scene)
}

fn more(scene: &Scene) -> Html {
    let texts = scene.words.texts;
    let before = [
        ("fee", Field::Fee, texts.fee()),
        ("clients", Field::Clients, texts.clients()),
        ("expansion", Field::Expansion, texts.expansion()),
    ];
    let behind = [
        ("rep-cost", Field::RepCost, texts.rep_cost()),
        ("commission", Field::Commission, texts.commission()),
        ("margin", Field::Margin, texts.margin()),
        ("ramp", Field::Ramp, texts.ramp()),
        ("horizon", Field::Horizon, texts.horizon()),
    ];
    let count = scene.send.reform(|place: usize| Message::Act(Action::Count(Currency::ALL[place])));
    let currencies = Currency::ALL.map(|currency| (currency.code(), currency.code().to_owned()));
    let chosen = Currency::ALL.iter().position(|currency| *currency == scene.words.currency).unwrap_or_default();
    html! {
        <>
            { for before.into_iter().map(|input| plain(input, scene)) }
            { referrals(scene) }
            { for behind.into_iter().map(|input| plain(input, scene)) }
            <div class="head currency"><span>{ texts.currency() }</span>{ choice(texts.currency(), currencies.to_vec(), chosen, 0, &count) }</div>
        </>
    }
}
