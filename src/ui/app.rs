//! The page as a whole: the state, the context, the bar and the view that is shown.

use std::rc::Rc;

use yew::prelude::*;

use super::context::{Dispatch, PageContext, PointerDown};
use super::hooks::{Notice, Takes, read, use_address, use_file_drag, use_undo_keys};
use super::lazy::preload_when_idle;
use super::shell::Bar;
use super::shell::frame::{FRAME, FrameProps, Framing};
use super::shell::notice_box::{NOTICE, NoticeProps};
use super::shell::taking::TakingProps;
use super::shell::taking::drop_sign::DROP_SIGN;
use super::shell::taking::keeping::{KEEPER, KeptFirst};
use super::shell::taking::menu::MENU;
use super::shell::taking::report_part::REPORT;
use super::shell::tray::list::LIST;
use super::store::Store;
use super::views::{self, ViewProps, current_view, window_title};
use crate::browser::file::Drag;
use crate::browser::intl::IntlFormats;
use crate::browser::{events, location, page};
use crate::link::kept::Content;
use crate::state::{State, View};
use crate::text::Locale;

/// What the page begins with.
#[derive(Clone, Default, PartialEq, Properties)]
pub struct AppProps {
    /// What is kept in the browser.
    #[prop_or_default]
    pub kept: KeptFirst,
    /// What a host's page has set, where the page is in a frame of one.
    #[prop_or_default]
    pub framing: Option<Framing>,
}

/// The page.
#[component]
pub fn App(props: &AppProps) -> Html {
    let first = use_memo((), |()| {
        let mut link = read(&location::link());
        if let (KeptFirst::Shown(taken), Ok(link)) = (&props.kept, &mut link) {
            (link.workspace, link.language) = (**taken).clone();
        }
        if let (Some(Framing { embed, .. }), Ok(link)) = (&props.framing, &mut link) {
            link.language = embed.language.or(link.language);
            link.workspace.currency = embed.currency.unwrap_or(link.workspace.currency);
        }
        link
    });
    let store = use_reducer_eq(|| {
        let link = (*first).clone().unwrap_or_default();
        Store(State { workspace: link.workspace, language: link.language, ..State::default() })
    });
    let state = &store.0;
    let dispatcher = store.dispatcher();
    let dispatch = Dispatch(use_callback((), move |action, ()| dispatcher.dispatch(action)));
    let address = use_address(state, &dispatch, &first, props.kept == KeptFirst::Unavailable);
    use_undo_keys(dispatch.clone());
    let takes = if address.view == View::Clients { Takes::Plans } else { Takes::All };
    let drag = use_file_drag(takes);

    let preferred = use_memo((), |()| page::preferred_language());
    let language = state.language.unwrap_or(*preferred);
    let locale = use_memo((language, state.workspace.currency), |(language, currency)| {
        Locale::new(*language, *currency, Rc::new(IntlFormats::new(*language, *currency)))
    });
    use_effect_with((language, address.view), |(language, view)| {
        page::announce(*language, window_title(language.messages(), *view));
    });
    // So that the page works without a network from then on, and needs nothing of its version once a newer one has taken
    // its place.
    use_effect_with((), |()| {
        let shell = [LIST.chunk(), MENU.chunk(), REPORT.chunk(), KEEPER.chunk(), NOTICE.chunk()];
        preload_when_idle(views::chunks().into_iter().chain(shell));
    });
    let spoken = use_state_eq(String::new);
    let announcer = {
        let spoken = spoken.setter();
        use_callback((), move |sentence, ()| spoken.set(sentence))
    };
    let pointer = use_pointer_down();
    let context = PageContext {
        dispatch,
        locale: (*locale).clone(),
        epoch: state.epoch,
        pointer,
        announcer,
        embed: props.framing.as_ref().map(|framing| framing.embed.clone()),
    };

    // The view that was shown before the presentation.
    let back = use_mut_ref(View::default);
    if address.view != View::Present {
        back.replace(address.view);
    }
    let shown = ViewProps {
        workspace: state.workspace.clone(),
        pasted: state.pasted.clone(),
        moving: state.moving,
        back: *back.borrow(),
    };
    let close = address.notify.reform(|()| None);
    let is_keeping = use_state_eq(|| matches!(props.kept, KeptFirst::Shown(_) | KeptFirst::Other));
    let keep = {
        let is_keeping = is_keeping.setter();
        use_callback((), move |(), ()| is_keeping.set(true))
    };
    let notice = address.notice.map(|notice| NoticeProps { notice, close });
    let notify = use_callback(address.notify, |text, notify| notify.emit(Some(Notice::File(text))));
    let taking = TakingProps {
        view: address.view,
        taken: address.taken.clone(),
        report: state.report.clone(),
        notify,
        keep,
        drag: Drag::Nothing,
        content: None,
    };
    let with_content = || {
        let (workspace, language) = (state.workspace.clone(), state.language);
        TakingProps { content: Some(Content { workspace, language, origin: state.origin }), ..taking.clone() }
    };
    let kept = is_keeping.then(with_content);
    let frame = props.framing.clone().map(|framing| FrameProps { framing, taking: with_content() });
    let bar = taking.clone();
    let bar = html! {
        if address.view != View::Present {
            <Bar can_undo={state.history.can_undo()} can_redo={state.history.can_redo()} link={address.link.clone()}
                scenarios={state.workspace.scenarios.clone()} has_today={state.workspace.today.is_some()} taking={bar} />
        }
    };
    // In a frame the content comes first.
    let (above, below) = if frame.is_some() { (Html::default(), bar) } else { (bar, Html::default()) };
    let dropped = TakingProps { drag, ..taking };
    // A browser's translation puts elements of its own in the place of texts, which then follow nothing. So it may
    // translate titles and labels, which say so, and nothing that changes. Where such a text can change, it is the key
    // of its element.
    html! {
        <ContextProvider<PageContext> {context}>
            <div class="page" translate="no">
                { above }
                <main key={address.view.route()}>
                    if let Some(notice) = notice {
                        { NOTICE.part(notice) }
                    }
                    { current_view(language.messages(), address.view, shown) }
                </main>
                { below }
                if dropped.drag != Drag::Nothing {
                    <div class="dropping">{ DROP_SIGN.part(dropped) }</div>
                }
                if let Some(kept) = kept {
                    <div class="keeping">{ KEEPER.part(kept) }</div>
                }
                if let Some(frame) = frame {
                    { FRAME.quiet_part(frame) }
                }
                <p class="unseen" role="status">{ (*spoken).clone() }</p>
            </div>
        </ContextProvider<PageContext>>
    }
}

/// Whether a pointer is down, for timers that wait until it is up.
#[hook]
fn use_pointer_down() -> PointerDown {
    let pointer = use_memo((), |()| PointerDown::default());
    let down = pointer.0.clone();
    use_effect_with((), move |()| {
        let listeners = events::on_pointer_press(move |press| down.set(press.down));
        move || drop(listeners)
    });
    (*pointer).clone()
}
