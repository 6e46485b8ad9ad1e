//! The page as a whole: state, link, language.
//!
//! The page's only component, with one message type: components and hooks each bring code of their
//! own for their type, by estimate some ten kilobytes of the page.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::aloud::aloud;
use super::bar::bar;
use super::notice::notice;
use super::nps::nps;
use super::plateau::plateau;
use super::pointer::{self, Meaning, Pointer};
use super::reps::reps;
use super::results::Results;
use super::retention::retention;
use super::scene::{Open, Panel, Scene};
use super::strategies::strategies;
use super::words::Words;
use crate::browser::listen::{Held, WidthObserver};
use crate::browser::{fetch, focus, listen, locale, url};
use crate::chart::course::Frame;
use crate::link::{self, LinkError, View};
use crate::state::{Action, Field, Pasted, State};
use crate::text::Language;

/// Least time between two writes of the link: Safari refuses more than a hundred in ten seconds.
const LINK_EVERY_MS: u32 = 300;

/// How long nothing has to happen until the outcome is read out.
const PAUSE_MS: u32 = 700;

/// How long a slider has to rest until likely ranges that were sketched are told exactly.
const EXACT_MS: u32 = 150;

/// What can happen to the page.
#[derive(Clone)]
pub enum Message {
    /// The person did something.
    Act(Action),
    /// The lines of a language are there, or cannot be had; the action waited for them.
    Learnt(Language, Option<String>, Action),
    /// A pointer went down or up.
    Held(Held),
    /// The address's fragment was changed from outside.
    Linked,
    /// The link is due to be written.
    WriteLink,
    /// The person has paused.
    Pause,
    /// Likely ranges are to be told exactly.
    Exact,
    /// The notice was closed.
    Close,
    /// The chart has another width, CSS pixels.
    Width(u32),
    /// A panel was opened or closed.
    Toggle(Panel),
    /// Show a view.
    Go(View),
    /// The rest of the program is there, or cannot be had; a message waited for it.
    Part(Box<Message>),
    /// Open a panel and go to one of its inputs.
    GoTo(Panel, &'static str),
    /// Tell the pace the other way.
    TurnPace,
    /// A pointer is over the chart.
    Pointer(Pointer),
    /// Look at a month of the chart, or at none.
    Look(Option<u32>),
}

/// What the page has to tell.
#[derive(Clone, Copy)]
enum Trouble {
    /// A link cannot be used.
    Link(LinkError),
    /// A language cannot be had.
    Language,
    /// The rest of the program cannot be had.
    Part,
}

/// The page.
pub struct App {
    state: State,
    /// The view that is shown.
    view: View,
    preferred: Language,
    words: Words,
    results: Results,
    trouble: Option<Trouble>,
    /// How often a language could not be had.
    tries: u32,
    held: bool,
    chart: Frame,
    cursor: Option<u32>,
    pulling: bool,
    pace_turned: bool,
    open: Open,
    /// What was read out last.
    spoken: String,
    /// What is to have the focus once it is there.
    go_to: Option<&'static str>,
    /// Watches the chart's width.
    observer: Option<WidthObserver>,
    /// The fragment as it was last read or written.
    fragment: String,
    /// The fragments of views that were left: the way back to one is no link to be loaded.
    left: Vec<String>,
    /// The next write of the link.
    pending: Option<Timeout>,
    /// The end of the person's pause.
    pause: Option<Timeout>,
    /// When likely ranges are to be told exactly.
    exact: Option<Timeout>,
    send: Callback<Message>,
    _listeners: Vec<EventListener>,
}

impl App {
    /// Does what the person wants, as soon as its language is there.
    fn act(&mut self, action: Action) -> bool {
        let language = match &action {
            Action::Speak(language) => *language,
            Action::Load(_, language) => language.unwrap_or(self.preferred),
            _ => self.words.language,
        };
        if language.texts().is_some() {
            return self.follow(action);
        }
        let send = self.send.clone();
        fetch::lines(language, move |lines| send.emit(Message::Learnt(language, lines, action)));
        false
    }

    /// Goes on with an action that has waited for a language; without it, in the present one.
    fn learnt(&mut self, language: Language, lines: Option<String>, action: Action) -> bool {
        if lines.is_some_and(|lines| language.learn(lines)) {
            self.trouble = self.trouble.filter(|trouble| !matches!(trouble, Trouble::Language));
            self.follow(action);
            return true;
        }
        self.trouble = Some(Trouble::Language);
        // The list shows the language that is spoken again.
        self.tries += 1;
        if let Action::Load(case, _) = action {
            self.follow(Action::Load(case, self.state.language));
        }
        true
    }

    /// Takes over another state and what follows from it; in a while the link.
    fn follow(&mut self, action: Action) -> bool {
        let before = (self.state.case.clone(), self.state.language);
        let drafts = self.state.drafts.clone();
        let could = (self.state.history.can_undo(), self.state.history.can_redo());
        let pasted = match &action {
            Action::Paste(pasted, _) | Action::Match(pasted, ..) => Some(*pasted),
            _ => None,
        };
        let moving = action.gesture().is_some();
        if let Action::In(action) = &action {
            self.go_to = action.leads_to();
        }
        self.state = std::mem::take(&mut self.state).after(action);
        let case = &self.state.case;
        if *case != before.0 {
            self.results.follow(&before.0, case, self.view, moving);
            self.chart.rescale(self.results.shown(case).0, self.held);
            if case.plan.pace != before.0.plan.pace {
                // What was entered is what is shown.
                self.pace_turned = false;
            }
        }
        let longer = case.beside.period.period_months != before.0.beside.period.period_months;
        if let Some(pasted) = pasted.or_else(|| longer.then_some(Pasted::Periods)) {
            self.results.read(&self.state, pasted);
        }
        let case = &self.state.case;
        let words = (self.state.language.unwrap_or(self.preferred), case.currency);
        let others = words != (self.words.language, self.words.currency);
        if others {
            self.words = Words::new(words.0, words.1);
            self.announce();
        }
        let linked = *case != before.0 || self.state.language != before.1;
        if linked {
            self.write_link_soon();
        }
        let changed = linked || pasted.is_some() || self.state.drafts != drafts;
        if changed {
            self.speak_soon();
        }
        self.exact = self.results.sketched.then(|| self.later(EXACT_MS, Message::Exact));
        changed || others || could != (self.state.history.can_undo(), self.state.history.can_redo())
    }

    /// Takes over a link that was opened while the page is there; one that cannot be used changes
    /// nothing but says so.
    fn open_link(&mut self) -> bool {
        let fragment = url::fragment();
        if fragment == self.fragment {
            return false;
        }
        let left = std::mem::replace(&mut self.fragment, fragment);
        if let Some(view) = self.way(left) {
            return self.go(view);
        }
        match link::decode(&self.fragment) {
            Ok(link) => {
                self.trouble = None;
                self.go(link.view);
                self.act(Action::Load(Box::new(link.case), link.language));
            }
            Err(error) => {
                self.trouble = Some(Trouble::Link(error));
                // The plan that is there goes back into the address, or a reload would lose it.
                self.write_link_soon();
            }
        }
        true
    }

    /// The view that the address now leads to without bringing numbers of its own: another one's bare
    /// name, or what was there when a view was left. The bare name of the view that is shown begins anew.
    fn way(&mut self, left: String) -> Option<View> {
        let other = link::bare(&self.fragment).filter(|view| *view != self.view);
        let way = other.or_else(|| {
            let been = self.left.contains(&self.fragment);
            been.then(|| link::decode(&self.fragment).ok()).flatten().map(|link| link.view)
        });
        if way.is_some() && !self.left.contains(&left) {
            self.left.push(left);
        }
        way
    }

    /// Whether what a message asks for lies in the part of the program that is not there yet.
    fn waits(message: &Message) -> bool {
        let in_part = match message {
            Message::Go(view) => view.is_beside(),
            Message::Toggle(panel) => *panel != Panel::More,
            _ => false,
        };
        in_part && !fetch::has_part()
    }

    /// Goes on with a message that has waited for the rest of the program.
    fn with_all(&mut self, message: Message) -> bool {
        self.trouble = self.trouble.filter(|trouble| !matches!(trouble, Trouble::Part));
        if fetch::has_part() {
            self.words = Words::new(self.words.language, self.words.currency);
            return self.take(message);
        }
        self.trouble = Some(Trouble::Part);
        // The address tells again what is shown.
        self.write_link_soon();
        true
    }

    /// Shows a view, from its beginning.
    fn go(&mut self, view: View) -> bool {
        self.take(Message::Go(view))
    }

    fn show(&mut self, view: View) {
        self.write_link_soon();
        if view != self.view {
            self.view = view;
            self.results.show(&self.state.case, view);
            self.chart.rescale(self.results.shown(&self.state.case).0, false);
            (self.cursor, self.observer) = (None, None);
            self.go_to = Some("view");
            self.announce();
        }
    }

    /// Names the window, in the language that is spoken.
    fn announce(&self) {
        locale::announce(self.words.language, self.words.texts.window_titles().at(self.view as usize));
    }

    fn later(&self, ms: u32, message: Message) -> Timeout {
        let send = self.send.clone();
        Timeout::new(ms, move || send.emit(message))
    }

    fn write_link_soon(&mut self) {
        if self.pending.is_none() {
            self.pending = Some(self.later(LINK_EVERY_MS, Message::WriteLink));
        }
    }

    fn write_link(&mut self) {
        self.pending = None;
        let fragment = link::encode(self.view, &self.state.case, self.state.language);
        // A refused write is mended by the one after the next change.
        if fragment != self.fragment && url::replace_fragment(&fragment).is_ok() {
            self.fragment = fragment;
        }
    }

    fn speak_soon(&mut self) {
        self.pause = Some(self.later(PAUSE_MS, Message::Pause));
    }

    /// Reads out what has come of it, once.
    fn speak(&mut self) -> bool {
        self.pause = None;
        let spoken = aloud(&self.scene());
        let new = spoken != self.spoken;
        self.spoken = spoken;
        new
    }

    fn point(&mut self, pointer: &Pointer) -> bool {
        let (series, unit) = self.results.shown(&self.state.case);
        let plot = self.chart.plot(series, unit, &self.words);
        match pointer::meaning(pointer, &self.chart, &plot, series, self.pulling) {
            Meaning::Nothing => false,
            Meaning::Look(month) => std::mem::replace(&mut self.cursor, month) != month,
            Meaning::Take => {
                self.pulling = true;
                self.cursor.take().is_some()
            }
            Meaning::Pull(mrr) => self.follow(Action::Set(Field::TargetMrr, mrr)),
        }
    }

    fn clamp(&mut self, held: Held) -> bool {
        self.held = held.down;
        if held.down {
            // What a finger has pointed at goes when it points at something beside the chart; on the
            // chart it moves there, and what is touched must not be drawn anew before that.
            return !held.within && self.cursor.take().is_some();
        }
        if std::mem::take(&mut self.pulling) {
            self.follow(Action::LetGo);
        }
        self.chart.rescale(self.results.shown(&self.state.case).0, false);
        true
    }

    /// Tells likely ranges exactly, as soon as no pointer is down.
    fn tell_exactly(&mut self) -> bool {
        if self.held {
            self.exact = Some(self.later(EXACT_MS, Message::Exact));
            return false;
        }
        self.exact = None;
        let case = &self.state.case;
        self.results.follow(case, case, self.view, false);
        self.chart.rescale(self.results.shown(case).0, false);
        true
    }

    /// Does what a message asks for; tells whether the page has to be drawn anew.
    fn take(&mut self, message: Message) -> bool {
        if Self::waits(&message) {
            let send = self.send.clone();
            fetch::part(move || send.emit(Message::Part(Box::new(message))));
            return false;
        }
        match message {
            Message::Act(action) => self.act(action),
            Message::Learnt(language, lines, action) => self.learnt(language, lines, action),
            Message::Held(held) => self.clamp(held),
            Message::Width(width) => self.chart.resize(width),
            Message::Linked => self.open_link(),
            Message::WriteLink => {
                self.write_link();
                false
            }
            Message::Exact => self.tell_exactly(),
            Message::Pause if self.held => {
                self.speak_soon();
                false
            }
            Message::Pause => self.speak(),
            Message::Close => self.trouble.take().is_some(),
            Message::Toggle(panel) => {
                self.open.toggle(panel);
                true
            }
            Message::Go(view) => {
                self.show(view);
                true
            }
            Message::Part(message) => self.with_all(*message),
            Message::GoTo(panel, id) => {
                self.open.show(panel);
                self.go_to = Some(id);
                true
            }
            Message::TurnPace => {
                self.pace_turned = !self.pace_turned;
                true
            }
            Message::Pointer(pointer) => self.point(&pointer),
            Message::Look(month) => std::mem::replace(&mut self.cursor, month) != month,
        }
    }

    fn scene(&self) -> Scene<'_> {
        Scene {
            state: &self.state,
            results: &self.results,
            words: &self.words,
            frame: &self.chart,
            cursor: self.cursor.filter(|month| *month < self.results.shown(&self.state.case).0.course.len() as u32),
            pace_turned: self.pace_turned,
            tries: self.tries,
            open: self.open,
            view: self.view,
            send: &self.send,
        }
    }
}

impl Component for App {
    type Message = Message;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        let fragment = url::fragment();
        let (link, mut trouble) = match link::decode(&fragment) {
            Ok(link) => (link, None),
            Err(error) => (link::Link::default(), Some(Trouble::Link(error))),
        };
        let mut state = State { case: link.case, language: link.language, ..State::default() };
        let mut preferred = locale::preferred();
        if state.language.unwrap_or(preferred).texts().is_none() {
            // It was to be loaded before and could not be had: the page goes on without it.
            (state.language, preferred) = (None, Language::English);
            trouble = trouble.or(Some(Trouble::Language));
        }
        let words = Words::new(state.language.unwrap_or(preferred), state.case.currency);
        let send = ctx.link().callback(|message| message);
        let mut listeners = listen::pointer_held(".plot", &send.reform(Message::Held));
        listeners.extend(listen::fragment_changed(send.reform(|()| Message::Linked)));
        let step = |back: bool| Message::Act(if back { Action::Undo } else { Action::Redo });
        listeners.extend(listen::undo_keys(send.reform(step)));
        let there = !link.view.is_beside() || fetch::has_part();
        let view = if there { link.view } else { View::Plateau };
        let mut results = Results::of(&state.case);
        results.show(&state.case, view);
        let mut chart = Frame::default();
        chart.rescale(results.shown(&state.case).0, false);
        if !there {
            trouble = trouble.or(Some(Trouble::Part));
        }
        let app = Self {
            view,
            left: Vec::new(),
            results,
            state,
            preferred,
            words,
            trouble,
            tries: 0,
            held: false,
            chart,
            cursor: None,
            pulling: false,
            pace_turned: false,
            open: Open::default(),
            spoken: String::new(),
            go_to: None,
            observer: None,
            fragment,
            pending: None,
            pause: None,
            exact: None,
            send,
            _listeners: listeners,
        };
        app.announce();
        app
    }

    fn update(&mut self, _ctx: &Context<Self>, message: Message) -> bool {
        self.take(message)
    }

    fn rendered(&mut self, _ctx: &Context<Self>, _first: bool) {
        if self.observer.is_none()
            && let Some(element) = self.chart.node.cast::<web_sys::Element>()
        {
            let width = self.send.reform(Message::Width);
            self.observer = WidthObserver::new(&element, move |w| width.emit(w));
        }
        if let Some(id) = self.go_to.take() {
            focus::go_to(id);
        }
    }

    fn view(&self, _ctx: &Context<Self>) -> Html {
        let scene = self.scene();
        let texts = scene.words.texts;
        let trouble = self.trouble.map(|trouble| match trouble {
            Trouble::Link(error) => notice(&scene, texts.link_error(error)),
            Trouble::Language => notice(&scene, texts.language_failed()),
            Trouble::Part => notice(&scene, texts.part_failed()),
        });
        html! {
            <div class="page">
                { bar(&scene) }
                <main key={self.view.route()}>
                    { trouble }
                    { match self.view {
                        View::Plateau => plateau(&scene),
                        View::Retention => retention(&scene),
                        View::Nps => nps(&scene),
                        View::Strategies => strategies(&scene),
                        View::Reps => reps(&scene),
                    } }
                </main>
                <p class="unseen" role="status">{ self.spoken.clone() }</p>
            </div>
        }
    }
}
