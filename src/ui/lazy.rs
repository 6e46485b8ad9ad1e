//! Views, and parts of views, that are loaded when they are needed.
//!
//! [`lazy_view!`](crate::lazy_view) puts a component into a chunk, a WebAssembly file of its own; [`Lazy`] shows it
//! as a view or as a part of one. Whatever only a chunk uses, code and data, is moved into it by `wasm-split-cli`; see `scripts/build.sh`.
//!
//! The cargo feature `split` turns this on. Without it there are no chunks and every view is part of the program: in
//! the page of `trunk serve`, and in tests.

use std::any::Any;
use std::cell::RefCell;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::OnceLock;

use web_sys::HtmlElement;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::context::use_locale;
use super::still;
use crate::browser::idle::{idle, next_turn};
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
pub type Draw = fn(&dyn Any) -> Html;

/// A component on its way.
pub type Loading = Pin<Box<dyn Future<Output = Result<Draw, Unavailable>>>>;

/// A component in a chunk, whatever its properties are: what loads and shows it is the same for all.
pub struct Chunk {
    load: fn() -> Loading,
    loaded: OnceLock<Draw>,
    /// The component itself, where there are no chunks.
    bundled: Option<Draw>,
}

impl Chunk {
    /// Draws the component, once it is there.
    fn draw(&self) -> Option<Draw> {
        if still::chart_size().is_some() {
            return None;
        }
        self.bundled.or_else(|| self.loaded.get().copied())
    }

    async fn load(&self) -> Result<(), Unavailable> {
        if self.draw().is_none() {
            let draw = (self.load)().await?;
            self.loaded.get_or_init(|| draw);
        }
        Ok(())
    }

    fn preload(&'static self) {
        spawn_local(async {
            // Whoever needs the view loads it again and hears of the failure.
            let _ = self.load().await;
        });
    }
}

/// A component in a chunk, with properties `P`. Declared by [`lazy_view!`](crate::lazy_view).
pub struct View<P: 'static> {
    chunk: Chunk,
    props: PhantomData<fn(P)>,
}

impl<P> View<P> {
    /// A component that is loaded this way.
    pub const fn new(load: fn() -> Loading) -> Self {
        Self { chunk: Chunk { load, loaded: OnceLock::new(), bundled: None }, props: PhantomData }
    }

    /// A component that is part of the program.
    pub const fn bundled(draw: Draw) -> Self {
        // Never called.
        let load = || -> Loading { Box::pin(std::future::ready(Err(Unavailable))) };
        Self { chunk: Chunk { load, loaded: OnceLock::new(), bundled: Some(draw) }, props: PhantomData }
    }

    /// Loads the component, if it is not there yet. After a failure the next call starts anew.
    ///
    /// # Errors
    ///
    /// [`Unavailable`] when the chunk cannot be loaded.
    pub async fn load(&self) -> Result<(), Unavailable> {
        self.chunk.load().await
    }

    /// Starts to load, for instance when a link to the view has the pointer over it or the focus. A failure shows only
    /// when the view is needed, after another try.
    pub fn preload(&'static self) {
        self.chunk.preload();
    }

    /// What is loaded, whatever its properties are.
    pub fn chunk(&'static self) -> &'static Chunk {
        &self.chunk
    }

    fn at(&'static self, place: Place, props: P) -> Html {
        html! { <Lazy chunk={&self.chunk} {place} given={Given(Rc::new(props))} /> }
    }

    /// Shows it as a view with this name.
    pub fn view(&'static self, name: impl Into<AttrValue>, props: P) -> Html {
        self.at(Place::View(name.into()), props)
    }

    /// Shows it as a part of a view.
    pub fn part(&'static self, props: P) -> Html {
        self.at(Place::Part, props)
    }

    /// Shows it as a part of a view that keeps silent about what keeps it, since another part of its chunk says that.
    pub fn quiet_part(&'static self, props: P) -> Html {
        self.at(Place::Room, props)
    }
}

/// Loads chunks one after the other, each once the browser has nothing else to do.
pub fn preload_when_idle(chunks: impl IntoIterator<Item = &'static Chunk> + 'static) {
    spawn_local(async {
        for chunk in chunks {
            idle().await;
            // Whoever needs it loads it again and hears of the failure.
            let _ = chunk.load().await;
        }
    });
}

/// Draws a component from its properties; what [`lazy_view!`](crate::lazy_view) puts into a chunk.
pub fn draw<C: BaseComponent<Properties = P>, P: Properties + Clone + 'static>(props: &dyn Any) -> Html {
    // They are always its own: the view that gives them has the same type.
    props.downcast_ref::<P>().map_or_else(Html::default, |props| html! { <C ..props.clone() /> })
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
            fn $chunk() -> ::std::result::Result<$crate::ui::lazy::Draw, $crate::ui::lazy::Unavailable> {
                Ok($crate::ui::lazy::draw::<$component, $props>)
            }
            #[cfg(feature = "split")]
            let view = $crate::ui::lazy::View::new(|| ::std::boxed::Box::pin($chunk()));
            #[cfg(not(feature = "split"))]
            let view = $crate::ui::lazy::View::bundled($crate::ui::lazy::draw::<$component, $props>);
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

/// Properties of a component in a chunk. Those of one rendering are others than those of the next; what is drawn from them
/// compares them.
#[derive(Clone)]
pub struct Given(Rc<dyn Any>);

impl PartialEq for Given {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What stands where a component is not there yet.
#[derive(Clone, PartialEq)]
pub enum Place {
    /// The name of a view, as high as a view, so that the foot of the window stays where it is.
    View(AttrValue),
    /// That a part of a view is on its way.
    Part,
    /// Nothing but the room for it, since another part of its chunk says what keeps it.
    Room,
}

/// Properties of [`Lazy`].
#[derive(Properties)]
pub struct LazyProps {
    /// The component.
    pub chunk: &'static Chunk,
    /// What stands in its place until it is there.
    pub place: Place,
    /// What it is drawn from.
    pub given: Given,
}

impl PartialEq for LazyProps {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.chunk, other.chunk) && self.place == other.place && self.given == other.given
    }
}

/// Loads a view that is not there yet, and what has become of it.
#[hook]
fn use_loaded(chunk: &'static Chunk, onready: Callback<Status>) -> UseStateHandle<Status> {
    let status = use_state_eq(|| if chunk.draw().is_some() { Status::Ready } else { Status::Waiting });
    use_effect_with((std::ptr::from_ref(chunk), *status), {
        let status = status.setter();
        move |&(_, now)| match now {
            Status::Waiting => spawn_local(async move {
                // Asking for all its files takes a while: what is drawn now does not wait for that.
                next_turn().await;
                let loaded = chunk.load().await;
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

/// Shows a component as soon as its chunk is there. If the chunk cannot be loaded it says so, with a button to try again.
#[component]
pub fn Lazy(props: &LazyProps) -> Html {
    let messages = use_locale().messages;
    // What has the focus while a view is loaded goes when it is there; then its heading gets the focus.
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
    let status = use_loaded(props.chunk, onready);
    if let Some(draw) = props.chunk.draw() {
        return draw(&*props.given.0);
    }
    let is_view = matches!(props.place, Place::View(_));
    let heading = |had_focus: Rc<RefCell<bool>>| {
        let Place::View(name) = &props.place else { return Html::default() };
        let onfocus = move |_: FocusEvent| {
            had_focus.replace(true);
        };
        html! { <h1 class="answer" id="view" tabindex="-1" {onfocus}>{ name }</h1> }
    };
    match (&props.place, *status) {
        (Place::Room, _) => html! { <p class="reserved" /> },
        (_, Status::Failed) => {
            let (again, had_focus) = (status.setter(), had_focus.clone());
            let heading = heading(Rc::default());
            let onclick = move |_: MouseEvent| {
                had_focus.replace(is_view);
                again.set(Status::Waiting);
            };
            html! { <>{ heading }{ failure(messages, button, onclick) }</> }
        }
        (Place::Part, _) => html! { <p class="loading" aria-busy="true">{ messages.loading() }</p> },
        (Place::View(_), _) => html! {
            <div class="loading" aria-busy="true">
                { heading(had_focus) }
                <p>{ messages.loading() }</p>
            </div>
        },
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
