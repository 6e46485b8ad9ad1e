//! The menu: a section for each way of taking along. It comes in a chunk of its own.

use yew::prelude::*;

use super::file_part::FilePart;
use super::keeping::KEPT_PART;
use super::link_part::LinkPart;
use super::picture_part::PicturePart;
use super::report_part::ReportPart;
use super::site_part::SitePart;
use super::table_part::TablePart;
use super::{MENU_ID, TakingProps};
use crate::ui::context::{use_locale, use_page};

crate::lazy_view!(
    /// The menu, in its chunk.
    pub static MENU: TakingProps = taking, Menu
);

/// The menu. Whatever else can be taken along has its section here.
#[component]
pub fn Menu(props: &TakingProps) -> Html {
    let messages = use_locale().messages;
    let is_embedded = use_page().embed.is_some();
    html! {
        <>
            <LinkPart ..props.clone() />
            // In a frame of another page nothing is kept.
            if !is_embedded {
                { KEPT_PART.part(props.clone()) }
            }
            <FilePart ..props.clone() />
            <PicturePart />
            <ReportPart ..props.clone() />
            <TablePart ..props.clone() />
            if !is_embedded {
                <SitePart />
            }
            // Escape closes it, and a press elsewhere; on a phone there is neither the key nor much of an elsewhere.
            <p class="close-menu">
                <button type="button" data-look="pill" popovertarget={MENU_ID} popovertargetaction="hide">
                    { messages.close_menu() }
                </button>
            </p>
        </>
    }
}
