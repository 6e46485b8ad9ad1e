//! Parts that can be opened. What is inside exists only while they are open.

use yew::prelude::*;

use crate::ui::render_count;

/// A part that keeps by itself whether it is open.
#[derive(Properties, PartialEq)]
pub struct DisclosureProps {
    /// What opens it.
    pub summary: AttrValue,
    /// What is read out after the summary, for those who cannot see what it stands below.
    #[prop_or_default]
    pub about: AttrValue,
    /// Whether it is open at first.
    #[prop_or_default]
    pub initially_open: bool,
    /// What is inside: a component, which is made only while this is open.
    pub children: Html,
}

/// A part that keeps by itself whether it is open.
#[component]
pub fn Disclosure(props: &DisclosureProps) -> Html {
    let open = use_state_eq(|| props.initially_open);
    let ontoggle = {
        let open = open.clone();
        Callback::from(move |_: &'static str| open.set(!*open))
    };
    html! {
        <DisclosureShell id="" open={*open} {ontoggle} summary={props.summary.clone()} about={props.about.clone()}>
            { if *open { props.children.clone() } else { Html::default() } }
        </DisclosureShell>
    }
}

/// A part that its parent opens and closes. The parent passes its content only while it is open, so that a closed
/// part stays the same while the content would change.
#[derive(Properties, PartialEq)]
pub struct ShellProps {
    /// Its name among the parts of the parent, for `ontoggle`.
    pub id: &'static str,
    /// Whether it is open.
    pub open: bool,
    /// Opens or closes the part with this id.
    pub ontoggle: Callback<&'static str>,
    /// What opens it.
    pub summary: AttrValue,
    /// What is read out after the summary.
    #[prop_or_default]
    pub about: AttrValue,
    /// What is inside, while it is open.
    #[prop_or_default]
    pub children: Html,
}

/// A part that its parent opens and closes.
#[component]
pub fn DisclosureShell(props: &ShellProps) -> Html {
    render_count::count("DisclosureShell");
    let onclick = {
        let (ontoggle, id) = (props.ontoggle.clone(), props.id);
        move |event: MouseEvent| {
            // The property says whether it is open, not the element.
            event.prevent_default();
            ontoggle.emit(id);
        }
    };
    let about = if props.about.is_empty() { String::new() } else { format!(" {}", props.about) };
    html! {
        <details open={props.open}>
            <summary {onclick}><span translate="yes">{ props.summary.clone() }</span><span class="unseen">{ about }</span></summary>
            { props.children.clone() }
        </details>
    }
}

/// Which of a view's parts are open, by their ids.
#[derive(Clone, PartialEq)]
pub struct OpenSet {
    open: UseReducerHandle<OpenIds>,
    /// Opens or closes a part; always the same callback.
    pub ontoggle: Callback<&'static str>,
}

#[derive(Clone, PartialEq)]
struct OpenIds(Vec<&'static str>);

enum Change {
    Toggle(&'static str),
    Open(&'static str),
}

impl Reducible for OpenIds {
    type Action = Change;

    fn reduce(self: std::rc::Rc<Self>, change: Change) -> std::rc::Rc<Self> {
        let mut ids = self.0.clone();
        match change {
            Change::Toggle(id) if ids.contains(&id) => ids.retain(|open| *open != id),
            Change::Open(id) if ids.contains(&id) => {}
            Change::Toggle(id) | Change::Open(id) => ids.push(id),
        }
        Self(ids).into()
    }
}

impl OpenSet {
    /// Whether a part is open.
    pub fn has(&self, id: &str) -> bool {
        self.open.0.contains(&id)
    }

    /// Opens a part.
    pub fn open(&self, id: &'static str) {
        self.open.dispatch(Change::Open(id));
    }

    /// A part that is open only by this set, with its content made only then.
    pub fn part(&self, id: &'static str, summary: &str, about: &str, content: impl FnOnce() -> Html) -> Html {
        let open = self.has(id);
        html! {
            <DisclosureShell {id} {open} ontoggle={self.ontoggle.clone()} summary={summary.to_owned()} about={about.to_owned()}>
                { if open { content() } else { Html::default() } }
            </DisclosureShell>
        }
    }
}

/// Which of a view's parts are open; at first these.
#[hook]
pub fn use_open_set(at_first: &'static [&'static str]) -> OpenSet {
    let open = use_reducer_eq(|| OpenIds(at_first.to_vec()));
    let dispatcher = open.dispatcher();
    let ontoggle = use_callback((), move |id: &'static str, ()| dispatcher.dispatch(Change::Toggle(id)));
    OpenSet { open, ontoggle }
}
