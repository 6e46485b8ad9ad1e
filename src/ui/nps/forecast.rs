//! What asking promoters for referrals would bring, and the way into the plan.

use yew::prelude::*;

use crate::model::benchmarks;
use crate::model::nps::Tally;
use crate::model::strategies::AskPromoters;
use crate::model::units::MONTHS_PER_YEAR;
use crate::state::{Action, Field};
use crate::ui::app::Message;
use crate::ui::explain::explain;
use crate::ui::input::button::{Look, button};
use crate::ui::input::control::plain;
use crate::ui::retention::in_plan;
use crate::ui::scene::{Figure, Panel, Scene};
use crate::ui::sentence::filled;

/// Asking the promoters among those who answered.
fn asking(scene: &Scene, tally: Tally) -> AskPromoters {
    let promoter_share = tally.promoters as f64 / tally.responses() as f64;
    AskPromoters { promoter_share, ..scene.case().beside.asking }
}

/// Referred sign-ups of a client a year.
fn a_year(scene: &Scene, tally: Tally) -> f64 {
    asking(scene, tally).sign_ups_per_client() * MONTHS_PER_YEAR
}

/// The part of the view.
pub fn forecast(scene: &Scene, tally: Tally) -> Html {
    let (words, texts, plan) = (scene.words, scene.words.texts, &scene.case().plan);
    let inputs = [
        ("ask-share", Field::AskShare, texts.ask_share()),
        ("per-ask", Field::PerAsk, texts.per_ask()),
        ("close-rate", Field::CloseRate, texts.close_rate()),
    ];
    let referrals = a_year(scene, tally);
    let hundred = words.formats.number(referrals * 100.0);
    let book = (plan.clients > 0.0).then(|| {
        let (clients, all) = (words.formats.number(plan.clients), words.formats.number(referrals * plan.clients));
        words.fill(texts.forecast_book(), &[("clients", &clients), ("all", &all)])
    });
    let used = referrals > 0.0 && plan.referred == referrals;
    html! {
        <section class="part" aria-labelledby="forecast">
            <h2 id="forecast">{ texts.forecast() }</h2>
            <div class="split">
                <div class="controls">{ for inputs.into_iter().map(|input| plain(input, scene)) }</div>
                <div class="results">
                    <p class="answer-small">{ filled(texts.forecast_text(), &[("n", &hundred)]) }{ " " }{ book }</p>
                    if used {
                        { in_plan(scene) }
                    } else {
                        <div class="pin">
                            { button(scene, Look::Main, texts.use_in_plan(), Message::Act(Action::UseReferrals(referrals))) }
                            <p>{ texts.use_referrals() }</p>
                        </div>
                    }
                    <div class="how">{ scene.fold(Panel::How(Figure::Forecast), texts.how(), texts.forecast(), &|| explain(scene, Figure::Forecast)) }</div>
                </div>
            </div>
        </section>
    }
}

/// How it is computed.
pub fn how(scene: &Scene, tally: Tally) -> String {
    let words = scene.words;
    let asking = asking(scene, tally);
    let closes = (benchmarks::REFERRAL_CLOSES.value * asking.cold_close_rate).min(1.0);
    let [share, asked, closes] =
        [asking.promoter_share, asking.ask_share, closes].map(|share| words.formats.percent(share));
    let (per, result) = (words.factor(asking.referrals_per_ask_per_year), words.factor(a_year(scene, tally)));
    let values = [("share", &*share), ("asked", &asked), ("per", &per), ("closes", &closes), ("result", &result)];
    words.fill(words.texts.how_forecast(), &values)
}
