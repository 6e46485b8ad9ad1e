//! What the parts of the page are drawn from, and what they send back.

use yew::prelude::*;

use super::app::Message;
use super::results::Results;
use super::words::Words;
use crate::chart::course::Frame;
use crate::link::View;
use crate::model::strategies::Name;
use crate::state::{Action, Case, State};

/// A part of the page that can be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// The inputs that are not in sight.
    More,
    /// The months as a table.
    Table,
    /// The common mistake in counting retention.
    Mistake,
    /// A client's margin as a table.
    Margin,
    /// Several periods as a table.
    Periods,
    /// The promoters of a survey.
    Promoters,
    /// Its detractors.
    Detractors,
    /// The inputs of a strategy.
    Move(Name),
    /// What strategies add, as a table.
    Contributions,
    /// Which lever moves most.
    Sensitivity,
    /// What would reach a goal.
    Goal,
    /// Whether a discount pays.
    Offers,
    /// Keep or win.
    KeepOrWin,
    /// How a figure is computed.
    How(Figure),
}

/// A figure that can be explained: of the first view, of retention, of the score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd)]
pub enum Figure {
    /// The plateau.
    Plateau,
    /// The month of 95%.
    Reached,
    /// The likely range.
    Range,
    /// The target's chance.
    Chance,
    /// Client lifetime.
    Lifetime,
    /// Retention of a year.
    Retention,
    /// Net revenue retention.
    Net,
    /// One more rep.
    Hire,

    /// Retention of a period.
    Kept,
    /// Churn a month, by a period.
    Churn,
    /// Retention of a year, by a period.
    KeptYear,
    /// Client lifetime, by a period.
    Stay,
    /// One more client kept.
    OneMore,
    /// Client lifetime value.
    Worth,
    /// It over the acquisition cost.
    Ratio,
    /// When that is paid back.
    Payback,
    /// Five points more of retention.
    FivePoints,

    /// The Net Promoter Score.
    Score,
    /// The bounds of the silent.
    Silent,
    /// Answers that would settle the tier.
    Settle,
    /// Differences between service reps.
    Reps,
    /// Referrals of promoters.
    Forecast,

    /// A bonus for clients who stay.
    Bonus,
}

/// Which panels are open.
#[derive(Clone, Copy, Debug)]
pub struct Open(u64);

impl Default for Open {
    /// The first strategy shows that there is something to open.
    fn default() -> Self {
        Self(Self::bit(Panel::Move(Name::Hire)))
    }
}

impl Open {
    fn bit(panel: Panel) -> u64 {
        1 << match panel {
            Panel::More => 0,
            Panel::Table => 1,
            Panel::Mistake => 2,
            Panel::Margin => 3,
            Panel::Periods => 4,
            Panel::Promoters => 5,
            Panel::Detractors => 6,
            Panel::Contributions => 7,
            Panel::Sensitivity => 8,
            Panel::Goal => 9,
            Panel::Offers => 10,
            Panel::KeepOrWin => 11,
            Panel::Move(name) => 12 + name as u32,
            Panel::How(figure) => 20 + figure as u32,
        }
    }

    /// Whether a panel is open.
    pub fn has(self, panel: Panel) -> bool {
        self.0 & Self::bit(panel) != 0
    }

    /// Opens or closes a panel.
    pub fn toggle(&mut self, panel: Panel) {
        self.0 ^= Self::bit(panel);
    }

    /// Opens a panel.
    pub fn show(&mut self, panel: Panel) {
        self.0 |= Self::bit(panel);
    }
}

/// What the parts of the page are drawn from.
pub struct Scene<'a> {
    /// What was set up and typed.
    pub state: &'a State,
    /// What follows from it.
    pub results: &'a Results,
    /// The language.
    pub words: &'a Words,
    /// The chart's frame.
    pub frame: &'a Frame,
    /// The month under the chart's cursor.
    pub cursor: Option<u32>,
    /// Whether the pace is told the other way than it was entered.
    pub pace_turned: bool,
    /// How often a language could not be had.
    pub tries: u32,
    /// What is open.
    pub open: Open,
    /// The view that is shown.
    pub view: View,
    /// Where messages go.
    pub send: &'a Callback<Message>,
}

impl Scene<'_> {
    /// What was set up.
    pub fn case(&self) -> &Case {
        &self.state.case
    }

    /// A handler that sends the same action whatever the event.
    pub fn acts<E: 'static>(&self, action: Action) -> Callback<E> {
        self.sends(Message::Act(action))
    }

    /// A handler that sends the same message whatever the event.
    pub fn sends<E: 'static>(&self, message: Message) -> Callback<E> {
        let send = self.send.clone();
        Callback::from(move |_| send.emit(message.clone()))
    }

    /// A part that can be opened; its body is made only while it is open. `about` is read out
    /// after the summary by those who cannot see what it stands below.
    pub fn fold(&self, panel: Panel, summary: &str, about: &str, body: &dyn Fn() -> Html) -> Html {
        let send = self.send.clone();
        let onclick = move |event: MouseEvent| {
            // The state tells what is open, not the element.
            event.prevent_default();
            send.emit(Message::Toggle(panel));
        };
        let open = self.open.has(panel);
        let about = if about.is_empty() { String::new() } else { format!(" {about}") };
        html! {
            <details {open}>
                <summary {onclick}>{ summary.to_owned() }<span class="unseen">{ about }</span></summary>
                { if open { body() } else { Html::default() } }
            </details>
        }
    }
}
