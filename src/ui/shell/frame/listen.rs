//! What the host says.

use std::rc::Rc;

use yew::prelude::*;

use super::Framing;
use super::in_sight::InSight;
use crate::browser::{host, location, page};
use crate::link::{
    self,
    embed::{Embed, Told},
};
use crate::state::Action;
use crate::ui::context::use_dispatch;
use crate::ui::hooks::read;

/// Listens to the host.
#[hook]
pub fn use_messages(framing: &Framing) {
    let dispatch = use_dispatch();
    let now = use_mut_ref(|| (framing.embed.clone(), framing.set.clone()));
    now.replace((framing.embed.clone(), framing.set.clone()));
    use_effect_with(framing.embed.origin.clone(), move |origin| {
        let mut in_sight = InSight::default();
        let hear = move |told: Told| match told {
            // As if it had been typed into the address.
            Told::Plan(plan) => location::go_instead(&as_set(plan, &now.borrow().0)),
            Told::Sight { top, bottom } => in_sight.show(top, bottom),
            Told::Settings(settings) => {
                let (before, set) = now.borrow().clone();
                let mut embed = Embed::clone(&before);
                for (name, text) in settings {
                    embed.set(name, text.as_deref());
                }
                if embed.language != before.language {
                    dispatch.send(Action::SetLanguage(embed.language.unwrap_or_else(page::preferred_language)));
                }
                if let Some(currency) = embed.currency.filter(|currency| before.currency != Some(*currency)) {
                    dispatch.send(Action::SetCurrency(currency));
                }
                let embed = Rc::new(embed);
                // The next message may come before the page is drawn again.
                now.borrow_mut().0 = embed.clone();
                set.emit(embed);
            }
        };
        let hear = std::cell::RefCell::new(hear);
        let listener = origin.clone().and_then(|origin| {
            host::on_message(origin, move |kind, message| {
                if let Some(told) = Told::read(kind, |name| message.text(name), |name| message.number(name)) {
                    hear.borrow_mut()(told);
                }
            })
        });
        move || drop(listener)
    });
}

/// A plan in the language and currency that the host has set, and the example where it names a view alone. One that cannot
/// be read whole stays as it is, so that the page says so.
fn as_set(plan: String, embed: &Embed) -> String {
    match read(&plan) {
        Ok(mut link) if link.is_whole() => {
            link.workspace.currency = embed.currency.unwrap_or(link.workspace.currency);
            let mut plan = link::encode(link.view, &link.workspace, embed.language.or(link.language));
            if link::is_bare(&plan) {
                // The name alone would show the view with the numbers that are there.
                plan.push_str("?v=2");
            }
            plan
        }
        _ => plan,
    }
}
