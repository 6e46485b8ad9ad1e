//! Views, and parts of views, that are loaded when they are needed.
//!
//! [`lazy_view!`](crate::lazy_view) puts a component into a chunk, a WebAssembly file of its own; [`LazyView`] shows it
//! as a view, [`LazyPart`] as a part of one. Whatever only a chunk uses, code and data, is moved into it by `wasm-split-cli`; see `scripts/build.sh`.
//!
//! The cargo feature `split` turns this on. Without it there are no chunks and every view is part of the program: in
//! the page of `trunk serve`, and in tests.

use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::sync::OnceLock;

use web_sys::HtmlElement;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::context::use_locale;
use crate::browser::idle::when_idle;
use crate::browser::page::focus_view;
use crate::text::Messages;

/// The chunk could not be loaded. The browser's reason is in the console.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unavailable;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for Unavailable {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

/// Draws a component from its properties.
pub type Draw<P> = fn(&P) -> Html;

/// A component on its way.
pub type Loading<P> = Pin<Box<dyn Future<Output = Result<Draw<P>, Unavailable>>>>;

/// A component in a chunk. Declared by [`lazy_view!`](crate::lazy_view), compared by address.
pub struct View<P: 'static> {
    load: fn() -> Loading<P>,
    loaded: OnceLock<Draw<P>>,
    /// The component itself, where there are no chunks.
    bundled: Option<Draw<P>>,
}

impl<P> PartialEq for View<P> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl<P> View<P> {
    /// A component that is loaded this way.
    pub const fn new(load: fn() -> Loading<P>) -> Self {
        Self { load, loaded: OnceLock::new(), bundled: None }
    }

    /// A component that is part of the program.
    pub const fn bundled(draw: Draw<P>) -> Self {
        // Never called.
        let load = || -> Loading<P> { Box::pin(std::future::ready(Err(Unavailable))) };
        Self { load, loaded: OnceLock::new(), bundled: Some(draw) }
    }

    /// Draws the component, once it is there.
    fn draw(&self) -> Option<Draw<P>> {
        self.bundled.or_else(|| self.loaded.get().copied())
    }

    /// Loads the component, if it is not there yet. After a failure the next call starts anew.
    ///
    /// # Errors
    ///
    /// [`Unavailable`] when the chunk cannot be loaded.
    pub async fn load(&self) -> Result<(), Unavailable> {
        if self.draw().is_none() {
            let draw = (self.load)().await?;
            self.loaded.get_or_init(|| draw);
        }
        Ok(())
    }

    /// Starts to load, for instance when a link to the view has the pointer over it or the focus. A failure shows only
    /// when the view is needed, after another try.
    pub fn preload(&'static self) {
        spawn_local(async {
            // Whoever needs the view loads it again and hears of the failure.
            let _ = self.load().await;
        });
    }

    /// Starts to load as soon as the browser has nothing else to do.
    pub fn preload_when_idle(&'static self) {
        when_idle(|| self.preload());
    }
}

/// Draws a component from its properties; what [`lazy_view!`](crate::lazy_view) puts into a chunk.
pub fn draw<C: BaseComponent<Properties: Clone>>(props: &C::Properties) -> Html {
    html! { <C ..props.clone() /> }
}

/// Declares a component in a chunk: `lazy_view!(static SURVEY: ViewProps = survey, SurveyView);`. `survey` names the
/// chunk, `ViewProps` are the component's properties.
#[macro_export]
macro_rules! lazy_view {
    ($(#[$meta:meta])* $vis:vis static $name:ident: $props:ty = $chunk:ident, $component:ty) => {
        $(#[$meta])*
        $vis static $name: $crate::ui::lazy::View<$props> = {
            #[cfg(feature = "split")]
            #[::wasm_split_helpers::wasm_split($chunk, fallible)]
            fn $chunk() -> ::std::result::Result<$crate::ui::lazy::Draw<$props>, $crate::ui::lazy::Unavailable> {
                Ok($crate::ui::lazy::draw::<$component>)
            }
            #[cfg(feature = "split")]
            let view = $crate::ui::lazy::View::new(|| ::std::boxed::Box::pin($chunk()));
            #[cfg(not(feature = "split"))]
            let view = $crate::ui::lazy::View::bundled($crate::ui::lazy::draw::<$component>);
            view
        };
    };
}

/// What has become of a view that is needed.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Status {
    Waiting,
    Ready,
    Failed,
}

thread_local! {
    /// What tries again those that failed, once another one has come: the network is back.
    static FAILED: RefCell<Vec<Callback<()>>> = const { RefCell::new(Vec::new()) };
}

/// Properties of [`LazyView`] and [`LazyPart`].
#[derive(Properties, PartialEq)]
pub struct LazyViewProps<P: PartialEq + 'static> {
    /// The view, declared by [`lazy_view!`](crate::lazy_view).
    pub view: &'static View<P>,
    /// Its name, shown while it is loaded.
    #[prop_or_default]
    pub name: AttrValue,
    /// What it is drawn from.
    pub props: P,
    /// Whether it keeps silent about what keeps it, since another part of its chunk says that.
    #[prop_or_default]
    pub quiet: bool,
}

/// Loads a view that is not there yet, and what has become of it.
#[hook]
fn use_loaded<P: 'static>(view: &'static View<P>, onready: Callback<Status>) -> UseStateHandle<Status> {
    let status = use_state_eq(|| if view.draw().is_some() { Status::Ready } else { Status::Waiting });
    use_effect_with((view, *status), {
        let status = status.setter();
        move |&(view, now)| match now {
            Status::Waiting => spawn_local(async move {
                let loaded = view.load().await;
                if loaded.is_ok() {
                    FAILED.take().iter().for_each(|again| again.emit(()));
                }
                // After the others: this one may have failed before, too.
                status.set(if loaded.is_ok() { Status::Ready } else { Status::Failed });
            }),
            Status::Failed => {
                let again = Callback::from(move |()| status.set(Status::Waiting));
                FAILED.with_borrow_mut(|failed| failed.push(again));
                onready.emit(now);
            }
            Status::Ready => onready.emit(now),
        }
    });
    status
}

/// Shows a view as soon as its chunk is there: until then its name, as high as a view, so that the foot of the window
/// stays where it is. If the chunk cannot be loaded it says so, with a button to try again.
#[component]
pub fn LazyView<P: PartialEq + 'static>(props: &LazyViewProps<P>) -> Html {
    let messages = use_locale().messages;
    let view = props.view;
    // What has the focus while the view is loaded goes when it is there; then its heading gets the focus.
    let had_focus = use_mut_ref(|| false);
    let button = use_node_ref();
    let onready = {
        let (had_focus, button) = (had_focus.clone(), button.clone());
        use_callback((), move |now, ()| {
            if !had_focus.replace(false) {
                return;
            }
            if now == Status::Ready {
                focus_view();
            } else if let Some(button) = button.cast::<HtmlElement>() {
                // Fails only for an element that is gone.
                button.focus().unwrap_or_default();
            }
        })
    };
    let status = use_loaded(view, onready);
    match (view.draw(), *status) {
        (Some(draw), _) => draw(&props.props),
        (None, Status::Failed) => {
            let onclick = {
                let status = status.setter();
                move |_: MouseEvent| {
                    had_focus.replace(true);
                    status.set(Status::Waiting);
                }
            };
            html! {
                <>
                    <h1 class="answer" id="view" tabindex="-1">{ &props.name }</h1>
                    { failure(messages, button, onclick) }
                </>
            }
        }
        _ => {
            let onfocus = move |_: FocusEvent| {
                had_focus.replace(true);
            };
            html! {
                <div class="loading" aria-busy="true">
                    <h1 class="answer" id="view" tabindex="-1" {onfocus}>{ &props.name }</h1>
                    <p>{ messages.loading() }</p>
                </div>
            }
        }
    }
}

/// Shows a part of a view as soon as its chunk is there, and like [`LazyView`] says what keeps it.
#[component]
pub fn LazyPart<P: PartialEq + 'static>(props: &LazyViewProps<P>) -> Html {
    let messages = use_locale().messages;
    let status = use_loaded(props.view, Callback::noop());
    match (props.view.draw(), *status) {
        (Some(draw), _) => draw(&props.props),
        (None, _) if props.quiet => html! { <p class="reserved" /> },
        (None, Status::Failed) => {
            let status = status.setter();
            failure(messages, NodeRef::default(), move |_| status.set(Status::Waiting))
        }
        _ => html! { <p class="loading" aria-busy="true">{ messages.loading() }</p> },
    }
}

/// That a chunk could not be loaded, with a button to try again.
fn failure(messages: Messages, button: NodeRef, onclick: impl Fn(MouseEvent) + 'static) -> Html {
    html! {
        <div class="load-failed" role="alert">
            <p>{ messages.view_failed() }</p>
            <button ref={button} type="button" {onclick}>{ messages.try_again() }</button>
        </div>
    }
}
