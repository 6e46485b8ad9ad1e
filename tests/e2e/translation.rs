//! The page while the browser translates it. A translation puts elements of its own in the place of texts; what is put
//! in their place later has to be there all the same.

use plateau::state::View;
use plateau::state::plan_inputs::REPS;
use thirtyfour::Key;

use super::driver::DESKTOP;
use super::expected::{answer, english, example_with, link_to, sampled};
use super::page::{ANSWER, Page, slider};

/// Puts elements in the place of all texts that may be translated, and of those that come later.
const TRANSLATOR: &str = r"
const texts = (root) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  return texts;
};
const translate = (root) => {
  for (const text of root instanceof Text ? [root] : texts(root)) {
    const parent = text.parentElement;
    if (!text.data.trim() || !parent?.closest('body') || parent.closest('script, style, textarea, font')) continue;
    if (!(parent.translate ?? parent.closest('div').translate)) continue;
    const font = document.createElement('font');
    font.textContent = text.data;
    text.replaceWith(font);
  }
};
new MutationObserver((records) => {
  for (const { addedNodes } of records) addedNodes.forEach((node) => node.isConnected && translate(node));
}).observe(document, { childList: true, subtree: true });
";

/// Notes every text that may be translated and changes after it is there. Another language is another page.
const WATCHER: &str = r"
window.changed = [];
const mayBeTranslated = (element) => element.translate ?? element.closest('div').translate;
new MutationObserver((records) => {
  // A new element gets its text when it is already in the page.
  const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]));
  for (const { type, target, addedNodes, removedNodes } of records) {
    const parent = target instanceof Text ? target.parentElement : target;
    const hasText = (nodes) => [...nodes].some((node) => node instanceof Text);
    if (!parent?.isConnected || added.has(parent) || !mayBeTranslated(parent)) continue;
    if (type === 'characterData' || hasText(addedNodes) || hasText(removedNodes) || hasText(parent.childNodes)) {
      changed.push(parent.outerHTML.slice(0, 200));
    }
  }
}).observe(document.querySelector('.page'), { childList: true, characterData: true, subtree: true });
";

/// Presses every button of the view and what it brings, moves every slider, types into every field.
fn use_view(page: &Page) {
    let sliders: usize = page.count("main input[type=range]");
    for place in 0..sliders {
        let focus = format!("document.querySelectorAll('main input[type=range]')[{place}]?.focus()");
        for key in [Key::End, Key::Home, Key::Right] {
            page.script::<()>(&focus);
            page.press(key);
        }
        page.is_painted();
    }
    for typed in ["x", "7"] {
        page.script::<()>(&format!(
            "for (const field of document.querySelectorAll('main input[type=text], main textarea')) {{
                 field.focus(); field.select(); document.execCommand('insertText', false, '{typed}') }}"
        ));
        page.is_painted();
    }
    let buttons: usize = page.count("main button");
    for place in 0..buttons {
        page.script::<()>(&format!("document.querySelectorAll('main button')[{place}]?.click()"));
        page.is_painted();
    }
}

#[test]
fn what_may_be_translated_never_changes_and_the_rest_is_marked() {
    for view in View::ALL {
        let page = Page::open(&link_to(view, &sampled()));
        page.unfold_all();
        page.script::<()>(WATCHER);
        if view == View::Plateau {
            page.click_button(english().save_as_today());
            page.press_on(&slider("reps"), Key::Right, 1);
        }
        use_view(&page);
        assert_eq!(page.script::<Vec<String>>("return changed"), [""; 0], "{view:?}");
        let may = "return [...document.querySelectorAll('label[for], h2:not(:has(label)), summary > span:first-child')]
            .filter((e) => !e.translate).map((e) => e.outerHTML)";
        assert_eq!(page.script::<Vec<String>>(may), [""; 0], "{view:?}: titles and labels may be translated");
    }
}

#[test]
fn a_translated_page_follows_the_sliders_and_opens_everything() {
    let mut page = Page::blank(&DESKTOP);
    page.browser.before_each_page(TRANSLATOR);
    page.visit("");
    page.has("label[for=reps] font", 1);
    page.press_on(&slider("reps"), Key::Right, 1);
    page.answers(&answer(&example_with(&[(&REPS, 2.0)])));
    for view in View::ALL {
        page.visit(&link_to(view, &sampled()));
        page.unfold_all();
        use_view(&page);
        assert_eq!(page.count("main.failure"), 0, "{view:?}");
        assert!(!page.text(ANSWER).is_empty(), "{view:?}");
    }
}
