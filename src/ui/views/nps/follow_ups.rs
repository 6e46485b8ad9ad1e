//! Whom to ask for a referral, and whom to rescue.

use std::rc::Rc;

use yew::prelude::*;

use crate::import::survey::Survey;
use crate::outcome::nps::follow_ups::{FollowUp, FollowUpList};
use crate::text::Locale;
use crate::ui::content::table::text_table;
use crate::ui::context::use_locale;
use crate::ui::controls::Disclosure;
use crate::wording::nps::follow_ups as wording;

/// A list with no more clients than this is open at first.
const SHORT: usize = 10;
/// The first columns are in words: client and rep.
const TEXT_COLUMNS: usize = 2;

/// Both lists, where clients or reps of the answers are known.
pub fn follow_ups(locale: &Locale, survey: &Rc<Survey>) -> Html {
    let list = |follow_up: FollowUp| {
        let count = follow_up.count(&survey.answers)?;
        let title = AttrValue::from(wording::title(locale, follow_up, count));
        Some(html! {
            <Disclosure summary={title.clone()} initially_open={count <= SHORT}>
                <List {follow_up} survey={survey.clone()} {title} />
            </Disclosure>
        })
    };
    let lists: Option<Vec<Html>> = FollowUp::ALL.into_iter().map(list).collect();
    lists.map_or_else(Html::default, |lists| html! { <section class="part">{ for lists }</section> })
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
    text_table(props.title.clone(), caption, &wording::heads(&locale), &wording::rows(&locale, &list), TEXT_COLUMNS)
}
