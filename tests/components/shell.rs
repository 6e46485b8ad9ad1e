//! What surrounds the views.

use std::future::pending;
use std::rc::Rc;

use insta::assert_snapshot;
use plateau::browser::file::Drag;
use plateau::link::LinkError;
use plateau::state::{PastedTables, ReportNames, View, Workspace};
use plateau::text::{Currency, Language};
use plateau::ui::content::Footer;
use plateau::ui::content::footer::new_version;
use plateau::ui::hooks::Notice;
use plateau::ui::lazy;
use plateau::ui::shell::Bar;
use plateau::ui::shell::notice_box::NoticeBox;
use plateau::ui::shell::taking::TakingProps;
use plateau::ui::shell::taking::menu::Menu;
use plateau::ui::views::ViewProps;
use yew::prelude::*;

use crate::document::text;
use crate::render::{render, render_in};

fn bar(view: View, can_undo: bool) -> Html {
    let (scenarios, link) = (Rc::default(), Callback::from(|_| String::new()));
    html! { <Bar {can_undo} can_redo=false {scenarios} has_today=false {link} taking={taking(view)} /> }
}

/// What there is to take along from a view.
fn taking(view: View) -> TakingProps {
    TakingProps {
        view,
        taken: Callback::from(|()| (Workspace::default(), None)),
        report: Rc::new(ReportNames::new("Acme", "Ann")),
        notify: Callback::noop(),
        drag: Drag::Nothing,
        keep: Callback::noop(),
        content: None,
    }
}

#[test]
fn the_bar_links_the_views_and_offers_undo_and_sharing() {
    let bar = render(bar(View::Retention, true));
    assert_snapshot!("bar", bar);
}

#[test]
fn the_bar_marks_the_view_that_is_shown_or_the_one_it_belongs_to() {
    let mark = |view: View| {
        let bar = render(bar(view, false));
        let link = bar.first("[aria-current]");
        [link.attr("href").unwrap(), link.attr("aria-current").unwrap()].join(" ")
    };
    for view in View::IN_BAR {
        assert_eq!(mark(view), format!("#/{} page", view.route()));
    }
    assert_eq!(mark(View::Reps), "#/strategies true");
}

#[test]
fn a_button_that_cannot_be_pressed_says_why() {
    let messages = Language::English.messages();
    let bar = render(bar(View::Plateau, false));
    let reasons = bar.attributes("button[disabled]", "title");
    assert_eq!(reasons, [messages.nothing_to_undo(), messages.nothing_to_redo()]);
}

#[test]
fn the_foot_marks_the_language_and_the_currency() {
    for language in Language::ALL {
        let foot = render_in(language, html! { <Footer /> });
        let chosen: Vec<String> = foot.select("[selected]").into_iter().map(text).collect();
        assert_eq!(chosen, [language.name(), Currency::default().code()]);
    }
}

#[test]
fn a_new_version_is_a_press_away() {
    for language in Language::ALL {
        let messages = language.messages();
        let line = render_in(language, html! { <p>{ new_version(messages) }</p> });
        assert_eq!(text(line.first(".new-version")), [messages.new_version(), messages.reload()].concat());
        assert_eq!(text(line.first(".new-version button")), messages.reload());
        let foot = render_in(language, html! { <Footer /> });
        assert_eq!(foot.select(".new-version").len(), 0, "not before there is one");
    }
}

#[test]
fn the_menu_behind_share_takes_along_a_link_a_report_a_file_and_tables() {
    for language in Language::ALL {
        let menu = render_in(language, html! { <Menu ..taking(View::Plateau) /> });
        assert_snapshot!(format!("taking_{}", language.code()), menu);
    }
}

#[test]
fn each_thing_wrong_with_a_link_has_a_notice_of_its_own() {
    let partial = |unread: &[&str], changed| Notice::Partial {
        unread: unread.iter().map(|part| (*part).to_owned()).collect(),
        changed,
    };
    let notices = [
        Notice::Refused(LinkError::Newer),
        Notice::Refused(LinkError::Foreign),
        partial(&["reps=-1", "nobody=1"], false),
        partial(&[], true),
        partial(&["reps=x"], true),
        Notice::File("What became of a file.".to_owned()),
    ];
    let notices = notices.map(|notice| {
        let notice = html! { <NoticeBox {notice} close={Callback::noop()} /> };
        text(render(notice).first("[role=alert] p"))
    });
    assert_snapshot!("notices", notices.join("\n"));
}

#[test]
fn a_view_on_its_way_has_its_name_as_heading() {
    static ON_ITS_WAY: lazy::View<ViewProps> = lazy::View::new(|| Box::pin(pending()));
    let props = ViewProps {
        workspace: Workspace::default(),
        pasted: PastedTables::default(),
        moving: false,
        back: View::Plateau,
    };
    let page = render(ON_ITS_WAY.view("Retention", props));
    assert_snapshot!("view_on_its_way", page);
}
