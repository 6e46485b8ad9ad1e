use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::browser::{events, location, page};
use crate::link::{self, LinkError};
use crate::state::{Action, State, View, Workspace};
use crate::text::Language;
use crate::ui::context::Dispatch;

/// How long the state has to rest until the link is written, milliseconds. Safari refuses more than a hundred
/// writes in ten seconds.
const WRITE_MS: u32 = 300;

/// What the page has to say beside its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A link cannot be used.
    Refused(LinkError),
    /// A link was used, as far as it could be read.
    Partial {
        /// What cannot be used of it.
        unread: Vec<String>,
        /// Whether it was changed on its way.
        changed: bool,
    },
    /// What became of a file, in words.
    File(String),
    /// What is kept in the browser could not be loaded.
    KeptUnavailable,
}

impl Notice {
    /// What there is to say about a link.
    fn about(link: &Result<link::Link, LinkError>) -> Option<Self> {
        match link {
            Err(error) => Some(Self::Refused(*error)),
            Ok(link) if link.is_whole() => None,
            Ok(link) => Some(Self::Partial { unread: link.unread.clone(), changed: link.changed }),
        }
    }
}

/// The address as it was last read or written.
struct Address {
    fragment: String,
    /// The fragments of views that were left: the way back to one brings the view, not its old numbers.
    left: Vec<String>,
    /// The view that is shown.
    view: View,
}

/// What the address now asks for.
enum Request {
    /// Show a view with the numbers that are there.
    Show(View),
    /// Take over a link, with what there is to say about it.
    Load(Box<link::Link>, Option<Notice>),
    /// Say why the link cannot be used.
    Refuse(Option<Notice>),
}

/// Reads a fragment. One that brings no numbers brings the currency of the person's region.
///
/// # Errors
/// See [`link::decode`].
pub fn read(fragment: &str) -> Result<link::Link, LinkError> {
    let mut link = link::decode(fragment)?;
    if link::is_bare(fragment) {
        link.workspace.currency = page::preferred_currency();
    }
    Ok(link)
}

impl Address {
    /// Reads a fragment that has changed from outside.
    fn follow(&mut self, fragment: String) -> Request {
        let left = std::mem::replace(&mut self.fragment, fragment);
        let decoded = read(&self.fragment);
        let been = self.left.contains(&self.fragment);
        // The bare name of another view brings no numbers; that of the view that is shown begins anew.
        let show = link::bare(&self.fragment)
            .filter(|view| *view != self.view)
            .or_else(|| decoded.as_ref().ok().filter(|_| been).map(|link| link.view));
        if let Some(view) = show {
            if !self.left.contains(&left) {
                self.left.push(left);
            }
            self.view = view;
            return Request::Show(view);
        }
        let notice = Notice::about(&decoded);
        match decoded {
            // One that nothing can be read of takes nothing away.
            Ok(link) if link.is_whole() || link.workspace != Workspace::default() => {
                self.view = link.view;
                Request::Load(Box::new(link), notice)
            }
            _ => Request::Refuse(notice),
        }
    }
}

/// The view that the address asks for, what is wrong with its link, and what there is now for others to write.
pub struct AddressHandle {
    /// The view.
    pub view: View,
    /// What is wrong with the link, if something is, or what became of a file.
    pub notice: Option<Notice>,
    /// Shows another notice, or none.
    pub notify: Callback<Option<Notice>>,
    /// The fragment of a view with what is there now; always the same callback.
    pub link: Callback<View, String>,
    /// What is there now, with the language if one was chosen; always the same callback.
    pub taken: Callback<(), (Workspace, Option<Language>)>,
}

/// Follows the address, and writes the state into it. `first` is what the page was opened with; without what is kept in the
/// browser, if that is unavailable.
#[hook]
pub fn use_address(
    state: &State,
    dispatch: &Dispatch,
    first: &Result<link::Link, LinkError>,
    is_kept_unavailable: bool,
) -> AddressHandle {
    let view = use_state_eq(|| first.as_ref().map(|link| link.view).unwrap_or_default());
    let notice =
        use_state_eq(|| if is_kept_unavailable { Some(Notice::KeptUnavailable) } else { Notice::about(first) });
    // Changes with what makes the address be written again: a refused link, after which a reload would lose the plan that is
    // there, and a write that the browser refused.
    let rewrites = use_state_eq(|| false);
    let address =
        use_memo((), |()| RefCell::new(Address { fragment: location::fragment(), left: Vec::new(), view: *view }));

    let listen = {
        let (view, notice, rewrites) = (view.clone(), notice.clone(), rewrites.clone());
        let (address, dispatch) = (Rc::clone(&address), dispatch.clone());
        move || {
            let fragment = location::fragment();
            if fragment == address.borrow().fragment {
                return;
            }
            let before = address.borrow().view;
            let request = address.borrow_mut().follow(fragment);
            match request {
                Request::Show(shown) => view.set(shown),
                Request::Load(link, about) => {
                    notice.set(about);
                    view.set(link.view);
                    dispatch.send(Action::Load(Box::new(link.workspace), link.language));
                }
                Request::Refuse(about) => {
                    notice.set(about);
                    rewrites.set(!*rewrites);
                }
            }
            if address.borrow().view != before {
                page::focus_view();
            }
        }
    };
    use_effect_with(*rewrites, move |_| {
        let listener = events::on_fragment_change(listen);
        move || drop(listener)
    });

    let shown = use_mut_ref(|| (state.workspace.clone(), state.language));
    shown.replace((state.workspace.clone(), state.language));
    let taken = use_callback((), move |(), ()| shown.borrow().clone());
    let link = use_callback(taken.clone(), |view, taken| {
        let (workspace, language) = taken.emit(());
        link::encode(view, &workspace, language)
    });

    let at_first = use_mut_ref(|| true);
    let content = (*view, state.workspace.clone(), state.language, *rewrites);
    use_effect_with(content, move |(view, workspace, language, _)| {
        let (view, workspace, language) = (*view, workspace.clone(), *language);
        let write = move || {
            let fragment = link::encode(view, &workspace, language);
            // The address has changed, and the browser is about to say so: what it now asks for comes first.
            if location::fragment() != address.borrow().fragment {
                return;
            }
            if fragment == address.borrow().fragment {
                return;
            }
            match location::replace_fragment(&fragment) {
                Ok(()) => address.borrow_mut().fragment = location::fragment(),
                Err(_) => rewrites.set(!*rewrites),
            }
        };
        let timeout = (!at_first.replace(false)).then(|| Timeout::new(WRITE_MS, write));
        move || drop(timeout)
    });

    let notify = {
        let notice = notice.setter();
        use_callback((), move |shown, ()| notice.set(shown))
    };
    AddressHandle { view: *view, notice: (*notice).clone(), notify, link, taken }
}
