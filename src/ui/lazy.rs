//! Parts of the page that are loaded when they are needed: views, languages.
//!
//! [`lazy_view!`](crate::lazy_view) puts a component into a chunk, a WebAssembly file of its own, and
//! [`LazyView`] shows it. [`lazy!`](crate::lazy) does the same for any other value, and [`use_lazy`]
//! or [`Lazy::load`] gets it. Whatever only a chunk uses, code and data, is moved into it by
//! `wasm-split-cli`; see `scripts/build.sh`.
//!
//! The cargo feature `split` turns this on. Without it there are no chunks and everything is there
//! from the start: in the page of `trunk serve`, and in native tests.

use std::cell::Cell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::OnceLock;

use web_sys::HtmlElement;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser::idle::when_idle;

/// The chunk could not be loaded. The browser's reason is in the console.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unavailable;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for Unavailable {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

/// A value on its way.
pub type Loading<T> = Pin<Box<dyn Future<Output = Result<T, Unavailable>>>>;

/// Where a value comes from.
#[derive(Clone, Copy)]
enum Source<T> {
    /// It is part of the program.
    Program(fn() -> Result<T, Unavailable>),
    /// It is part of a chunk.
    Chunk(fn() -> Loading<T>),
}

/// A value that may have to be loaded first. Declared by [`lazy!`](crate::lazy), compared by address.
pub struct Lazy<T: 'static> {
    source: Source<T>,
    value: OnceLock<T>,
}

impl<T> PartialEq for Lazy<T> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl<T: Copy> Lazy<T> {
    /// A value that is part of the program.
    pub const fn of_program(value: fn() -> Result<T, Unavailable>) -> Self {
        Self { source: Source::Program(value), value: OnceLock::new() }
    }

    /// A value that is part of a chunk.
    pub const fn of_chunk(load: fn() -> Loading<T>) -> Self {
        Self { source: Source::Chunk(load), value: OnceLock::new() }
    }

    /// The value, if it is there.
    pub fn get(&self) -> Option<T> {
        match self.source {
            Source::Program(value) => value().ok(),
            Source::Chunk(_) => self.value.get().copied(),
        }
    }

    /// The value, loaded if need be. After a failure the next call starts anew.
    ///
    /// # Errors
    ///
    /// [`Unavailable`] when the chunk cannot be loaded.
    pub async fn load(&self) -> Result<T, Unavailable> {
        match (self.get(), self.source) {
            (Some(value), _) => Ok(value),
            (None, Source::Program(value)) => value(),
            (None, Source::Chunk(load)) => {
                let value = load().await?;
                Ok(*self.value.get_or_init(|| value))
            }
        }
    }

    /// Starts to load, for instance when a link to a view has the pointer over it or the focus. A
    /// failure shows only when the value is needed, after another try.
    pub fn preload(&'static self) {
        if self.get().is_none() {
            spawn_local(async {
                // Whoever needs the value loads it again and hears of the failure.
                let _ = self.load().await;
            });
        }
    }

    /// Starts to load as soon as the browser has nothing else to do.
    pub fn preload_when_idle(&'static self) {
        if self.get().is_none() {
            when_idle(|| self.preload());
        }
    }
}

/// Declares a value of a chunk: `lazy!(pub static POLISH: &'static str = polish, CATALOGUE);`.
///
/// `polish` names the chunk. Declarations that name the same chunk share it. The expression should be
/// used nowhere else, or it stays in the program.
#[macro_export]
macro_rules! lazy {
    ($(#[$meta:meta])* $vis:vis static $name:ident: $type:ty = $chunk:ident, $value:expr) => {
        $(#[$meta])*
        $vis static $name: $crate::ui::lazy::Lazy<$type> = {
            #[cfg_attr(feature = "split", ::wasm_split_helpers::wasm_split($chunk, fallible))]
            fn $chunk() -> ::std::result::Result<$type, $crate::ui::lazy::Unavailable> {
                Ok($value)
            }
            #[cfg(feature = "split")]
            {
                $crate::ui::lazy::Lazy::of_chunk(|| ::std::boxed::Box::pin($chunk()))
            }
            #[cfg(not(feature = "split"))]
            {
                $crate::ui::lazy::Lazy::of_program($chunk)
            }
        };
    };
}

/// Draws a component.
pub type Draw<P> = fn(&P) -> Html;

/// A component in a chunk.
pub type View<P> = Lazy<Draw<P>>;

/// Draws a component from its properties; what [`lazy_view!`](crate::lazy_view) puts into a chunk.
pub fn draw<C: BaseComponent<Properties: Clone>>(props: &C::Properties) -> Html {
    html! { <C ..props.clone() /> }
}

/// Declares a component in a chunk: `lazy_view!(pub static SURVEY = survey, SurveyView);`.
#[macro_export]
macro_rules! lazy_view {
    ($(#[$meta:meta])* $vis:vis static $name:ident = $chunk:ident, $component:ty) => {
        $crate::lazy!(
            $(#[$meta])*
            $vis static $name: $crate::ui::lazy::Draw<<$component as ::yew::BaseComponent>::Properties>
                = $chunk, $crate::ui::lazy::draw::<$component>
        );
    };
}

/// What has become of a value that is loaded.
#[derive(Clone, Copy, Debug)]
pub enum Loaded<T> {
    /// It is on its way.
    Waiting,
    /// It is there.
    Ready(T),
    /// It could not be loaded.
    Failed,
}

/// Loads a value, and draws the component again when it is there or has failed. The callback tries
/// once more after a failure.
#[hook]
pub fn use_lazy<T: Copy + 'static>(lazy: &'static Lazy<T>) -> (Loaded<T>, Callback<()>) {
    let failed = use_state_eq(|| None);
    let attempt = use_state(|| 0_u32);
    let update = use_force_update();
    let value = lazy.get();
    use_effect_with((lazy, *attempt), {
        let (failed, missing) = (failed.setter(), value.is_none());
        move |&(lazy, _)| {
            // An answer that comes after the component has gone, or asks for something else, is dropped.
            let wanted = Rc::new(Cell::new(true));
            if missing {
                let wanted = wanted.clone();
                spawn_local(async move {
                    let answer = lazy.load().await;
                    match answer {
                        _ if !wanted.get() => {}
                        Ok(_) => update.force_update(),
                        Err(Unavailable) => failed.set(Some(lazy)),
                    }
                });
            }
            move || wanted.set(false)
        }
    });
    let state = match value {
        Some(value) => Loaded::Ready(value),
        None if *failed == Some(lazy) => Loaded::Failed,
        None => Loaded::Waiting,
    };
    let retry = use_callback(attempt, move |(), attempt| {
        failed.set(None);
        attempt.set(attempt.wrapping_add(1));
    });
    (state, retry)
}

/// Properties of [`LazyView`].
#[derive(Properties, PartialEq)]
pub struct LazyViewProps<P: Clone + PartialEq + 'static> {
    /// The view, declared by [`lazy_view!`](crate::lazy_view).
    pub view: &'static View<P>,
    /// What the view is drawn from.
    pub props: P,
    /// Shown until the view is there; it should take up the same room.
    pub fallback: Html,
    /// Says that the view could not be loaded.
    pub error: AttrValue,
    /// The label of the button that tries again.
    pub retry: AttrValue,
    /// The button was pressed. It goes, and the focus with it.
    #[prop_or_default]
    pub on_retry: Callback<()>,
    /// The view has taken the place of the fallback.
    #[prop_or_default]
    pub on_ready: Callback<()>,
}

/// Shows a view as soon as its chunk is there. If that fails it says so, with a button to try again.
#[component]
pub fn LazyView<P: Clone + PartialEq + 'static>(props: &LazyViewProps<P>) -> Html {
    let (loaded, retry) = use_lazy(props.view);
    let (waited, pressed) = (use_mut_ref(|| false), use_mut_ref(|| false));
    let button = use_node_ref();
    let press = use_callback((retry, props.on_retry.clone()), {
        let pressed = pressed.clone();
        move |_: MouseEvent, (retry, on_retry)| {
            *pressed.borrow_mut() = true;
            on_retry.emit(());
            retry.emit(());
        }
    });
    use_effect_with((matches!(loaded, Loaded::Ready(_)), matches!(loaded, Loaded::Failed)), {
        let (button, on_ready) = (button.clone(), props.on_ready.clone());
        move |&(ready, failed)| {
            if ready && waited.replace(false) {
                on_ready.emit(());
            } else if !ready {
                *waited.borrow_mut() = true;
            }
            if failed
                && pressed.replace(false)
                && let Some(button) = button.cast::<HtmlElement>()
            {
                // Fails only for an element that is gone.
                button.focus().unwrap_or_default();
            }
        }
    });
    match loaded {
        Loaded::Ready(draw) => draw(&props.props),
        Loaded::Waiting => props.fallback.clone(),
        Loaded::Failed => html! {
            <div class="load-failed" role="alert">
                <p>{ &props.error }</p>
                <button ref={button} type="button" onclick={press}>{ &props.retry }</button>
            </div>
        },
    }
}
