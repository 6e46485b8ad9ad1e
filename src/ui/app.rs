//! The page as a whole: state, link, language.
//!
//! A component with one message type rather than hooks: each hook brings code of its own for its
//! type, five kilobytes of the page in all.

use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use yew::prelude::*;

use super::bar::bar;
use super::notice::notice;
use super::plateau::plateau;
use super::words::Words;
use crate::browser::{listen, locale, url};
use crate::i18n::Language;
use crate::model::{Projection, project};
use crate::share::{self, LinkError, View};
use crate::state::{Action, State};

/// Least time between two writes of the link: Safari refuses more than a hundred in ten seconds.
const LINK_EVERY_MS: u32 = 300;

/// What can happen to the page.
pub enum Message {
    /// The person did something.
    Act(Action),
    /// A pointer went down or up.
    Held(bool),
    /// The address's fragment was changed from outside.
    Linked,
    /// The link is due to be written.
    WriteLink,
    /// The notice was closed.
    Close,
}

/// The page.
pub struct App {
    state: State,
    preferred: Language,
    words: Words,
    projection: Rc<Projection>,
    trouble: Option<LinkError>,
    held: bool,
    /// The fragment as it was last read or written.
    fragment: String,
    /// The next write of the link.
    pending: Option<Timeout>,
    act: Callback<Action>,
    close: Callback<MouseEvent>,
    _listeners: Vec<EventListener>,
}

impl App {
    /// Follows a change of the state: the projection, the language, and in a while the link.
    fn follow(&mut self, before: &State, ctx: &Context<Self>) {
        if self.state.plan != before.plan {
            self.projection = Rc::new(project(&self.state.plan.scenario()));
        }
        let language = self.state.language.unwrap_or(self.preferred);
        if language != self.words.language {
            self.words = Words::new(language);
            locale::announce(language, self.words.texts.window_title);
        }
        if self.pending.is_none() {
            let link = ctx.link().clone();
            self.pending = Some(Timeout::new(LINK_EVERY_MS, move || link.send_message(Message::WriteLink)));
        }
    }

    /// Takes over a link that was opened while the page is there; one that cannot be used changes
    /// nothing but says so.
    fn open_link(&mut self, ctx: &Context<Self>) -> bool {
        let fragment = url::fragment();
        if fragment == self.fragment {
            return false;
        }
        match share::decode(&fragment) {
            Ok((_, state)) => {
                self.fragment = fragment;
                self.trouble = None;
                let before = std::mem::replace(&mut self.state, state);
                self.follow(&before, ctx);
            }
            Err(error) => self.trouble = Some(error),
        }
        true
    }

    fn write_link(&mut self) {
        self.pending = None;
        let fragment = share::encode(View::Plateau, &self.state);
        // A refused write is mended by the one after the next change.
        if fragment != self.fragment && url::replace_fragment(&fragment).is_ok() {
            self.fragment = fragment;
        }
    }
}

impl Component for App {
    type Message = Message;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        let fragment = url::fragment();
        let (state, trouble) = match share::decode(&fragment) {
            Ok((_, state)) => (state, None),
            Err(error) => (State::default(), Some(error)),
        };
        let preferred = locale::preferred();
        let words = Words::new(state.language.unwrap_or(preferred));
        locale::announce(words.language, words.texts.window_title);
        let link = ctx.link();
        let (down, linked) = (link.callback(Message::Held), link.callback(|()| Message::Linked));
        let mut listeners = listen::pointer_held(move |held| down.emit(held));
        listeners.extend(listen::fragment_changed(move || linked.emit(())));
        Self {
            projection: Rc::new(project(&state.plan.scenario())),
            state,
            preferred,
            words,
            trouble,
            held: false,
            fragment,
            pending: None,
            act: link.callback(Message::Act),
            close: link.callback(|_| Message::Close),
            _listeners: listeners,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Act(action) => {
                let state = self.state.after(action);
                if state == self.state {
                    return false;
                }
                let before = std::mem::replace(&mut self.state, state);
                self.follow(&before, ctx);
                true
            }
            Message::Held(held) => std::mem::replace(&mut self.held, held) != held,
            Message::Linked => self.open_link(ctx),
            Message::WriteLink => {
                self.write_link();
                false
            }
            Message::Close => self.trouble.take().is_some(),
        }
    }

    fn view(&self, _ctx: &Context<Self>) -> Html {
        let Self { state, words, projection, act, .. } = self;
        let trouble = self.trouble.map(|error| notice(words.texts.link_error(error), words.texts.dismiss, &self.close));
        html! {
            <div class="page">
                { bar(words, act) }
                <main>
                    { trouble }
                    { plateau(words, &state.plan, projection, self.held, act) }
                </main>
            </div>
        }
    }
}
