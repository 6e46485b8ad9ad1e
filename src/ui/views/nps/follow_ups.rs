//! Whom to ask for a referral, and whom to rescue.

use std::rc::Rc;

use yew::prelude::*;

use crate::import::survey::Survey;
use crate::outcome::nps::follow_ups::{FollowUp, FollowUpList};
use crate::text::Locale;
use crate::ui::content::table;
use crate::ui::context::use_locale;
use crate::ui::controls::OpenSet;
use crate::wording::nps::follow_ups as wording;

/// Both lists, where clients or reps of the answers are known.
pub fn follow_ups(locale: &Locale, survey: &Rc<Survey>, open: &OpenSet) -> Html {
    let list = |follow_up: FollowUp| {
        let title = wording::title(locale, follow_up, follow_up.count(&survey.answers)?);
        let content = || html! { <List {follow_up} survey={survey.clone()} title={title.clone()} /> };
        Some(open.part(id(follow_up), &title, "", content))
    };
    let lists: Option<Vec<Html>> = FollowUp::ALL.into_iter().map(list).collect();
    lists.map_or_else(Html::default, |lists| html! { <section class="part">{ for lists }</section> })
}

fn id(follow_up: FollowUp) -> &'static str {
    match follow_up {
        FollowUp::AskForReferral => "promoters",
        FollowUp::Rescue => "detractors",
    }
}

#[derive(Properties, PartialEq)]
struct ListProps {
    follow_up: FollowUp,
    survey: Rc<Survey>,
    title: AttrValue,
}

/// A list; exists only while it is open.
#[component]
fn List(props: &ListProps) -> Html {
    let locale = use_locale();
    let list = use_memo((props.follow_up, props.survey.clone()), |(follow_up, survey)| {
        FollowUpList::new(&survey.answers, *follow_up)
    });
    let caption = wording::more(&locale, &list).unwrap_or_default();
    table(props.title.clone(), caption, &wording::heads(&locale), &wording::rows(&locale, &list))
}
