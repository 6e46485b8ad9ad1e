//! What a person does on the page under test: press, type, point, follow links.

use serde_json::json;
use thirtyfour::prelude::*;

use super::page::{MORE, Page, wait_for, wait_until};

impl Page {
    /// Focuses an element.
    #[track_caller]
    pub fn focus(&self, css: &str) {
        self.script_with::<()>("document.querySelector(arguments[0]).focus()", &[json!(css)]);
    }

    /// Takes the focus away from whatever has it.
    #[track_caller]
    pub fn blur(&self) {
        self.script::<()>("document.activeElement?.blur()");
    }

    /// Presses keys, one after the other, wherever the focus is.
    #[track_caller]
    pub fn press(&self, keys: impl Into<TypingData>) {
        self.browser.wait(self.browser.driver().action_chain().send_keys(keys).perform());
    }

    /// Focuses an element and presses a key so many times.
    #[track_caller]
    pub fn press_on(&self, css: &str, key: Key, times: usize) {
        self.focus(css);
        let keys: String = std::iter::repeat_n(char::from(key), times).collect();
        self.press(keys);
    }

    /// Presses a key while others are held.
    #[track_caller]
    pub fn press_with(&self, held: &[Key], key: impl Into<char>) {
        let mut chain = self.browser.driver().action_chain();
        for key in held {
            chain = chain.key_down(key.clone());
        }
        chain = chain.send_keys(key.into().to_string());
        for key in held.iter().rev() {
            chain = chain.key_up(key.clone());
        }
        self.browser.wait(chain.perform());
    }

    /// Presses Tab until the element that matches has the focus.
    ///
    /// # Panics
    /// If it is never reached.
    #[track_caller]
    pub fn tab_to(&self, css: &str) {
        self.tab_until("return document.activeElement.matches(arguments[0])", css);
    }

    /// Presses Tab until the button with this name has the focus.
    ///
    /// # Panics
    /// If it is never reached.
    #[track_caller]
    pub fn tab_to_button(&self, name: &str) {
        let is_it = "const { localName, ariaLabel, textContent } = document.activeElement;
            return localName === 'button' && (ariaLabel ?? textContent.trim()) === arguments[0]";
        self.tab_until(is_it, name);
    }

    /// Presses Tab until a script that is given this says so.
    #[track_caller]
    fn tab_until(&self, is_it: &str, wanted: &str) {
        for _ in 0..150 {
            if self.script_with(is_it, &[json!(wanted)]) {
                return;
            }
            self.press(Key::Tab);
        }
        panic!("Tab never reaches {wanted}");
    }

    /// Scrolls so that an element can be clicked. The chart stays in its place while the page scrolls, and the driver
    /// does not know what is behind it.
    #[track_caller]
    fn scroll_to(&self, element: &WebElement) {
        let body = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
        let reference = element.to_json().expect("an element has a reference");
        self.browser.wait(self.browser.driver().execute(body, vec![reference]));
    }

    /// Clicks an element as soon as it is there.
    #[track_caller]
    pub fn click(&self, css: &str) {
        wait_until(&format!("{css} is there"), || self.count(css) > 0);
        let element = self.browser.wait(self.browser.driver().find(By::Css(css)));
        self.scroll_to(&element);
        self.browser.wait(element.click());
    }

    /// Turns churn into the lifetime that tells the same, unless it is.
    #[track_caller]
    pub fn enter_lifetime(&self) {
        self.turn_to("lifetime");
    }

    /// Brings the field of an input in sight that shares its place with another one: churn or lifetime.
    #[track_caller]
    pub fn turn_to(&self, id: &str) {
        if ["churn", "lifetime"].contains(&id) && self.count(&format!("#{id}")) == 0 {
            self.click("#turn-churn");
            self.has(&format!("#{id}"), 1);
            // The focus comes back to the button, which is another one now.
            self.focuses("turn-churn");
        }
    }

    /// Clicks the button with this name as soon as it is enabled.
    #[track_caller]
    pub fn click_button(&self, name: &str) {
        wait_for(&format!("“{name}” is enabled"), || self.is_enabled(name), |enabled| *enabled == Some(true));
        let body = "return [...document.querySelectorAll('button')]
            .find((b) => (b.ariaLabel ?? b.textContent.trim()) === arguments[0])";
        let found = self.browser.wait(self.browser.driver().execute(body, vec![json!(name)]));
        let button = found.element().unwrap_or_else(|error| panic!("“{name}” is gone: {error}"));
        self.scroll_to(&button);
        self.browser.wait(button.click());
    }

    /// Whether the button with this name is enabled; none if there is no such button.
    #[track_caller]
    pub fn is_enabled(&self, name: &str) -> Option<bool> {
        let body = "const button = [...document.querySelectorAll('button')]
            .find((b) => (b.ariaLabel ?? b.textContent.trim()) === arguments[0]); return button ? !button.disabled : null";
        self.script_with(body, &[json!(name)])
    }

    /// Opens a disclosure, unless it is open.
    #[track_caller]
    pub fn unfold(&self, details: &str) {
        wait_until(&format!("{details} is there"), || self.count(details) > 0);
        if self.attribute(details, "open").is_none() {
            self.click(&format!("{details} > summary"));
            wait_until("it is open", || self.attribute(details, "open").is_some());
        }
    }

    /// Opens the note on how a figure is computed, waits until it says this, and closes it.
    #[track_caller]
    pub fn explains(&self, figure: &str, text: &str) {
        let mark = format!("{figure} [data-look=how]");
        self.click(&mark);
        self.shows(&format!("{figure} .explanation:popover-open"), text);
        self.click(&mark);
        self.has(".explanation:popover-open", 0);
    }

    /// Opens the groups of further inputs in the first view.
    #[track_caller]
    pub fn unfold_more_inputs(&self) {
        for group in 1..=3 {
            self.unfold(&format!("{MORE}:nth-of-type({group})"));
        }
    }

    /// Opens every disclosure that there is, also those within others and in what is loaded by that.
    #[track_caller]
    pub fn unfold_all(&self) {
        let click = "const closed = document.querySelectorAll('details:not([open]) > summary');
            closed.forEach((summary) => summary.click());
            return closed.length === 0 && !document.querySelector('main [aria-busy]')";
        wait_until("all disclosures are open", || {
            let all_open = self.script(click);
            self.is_painted();
            all_open
        });
    }

    /// Chooses the option at this place of a list.
    #[track_caller]
    pub fn choose(&self, list: &str, place: usize) {
        let body = "const list = document.querySelector(arguments[0]); list.selectedIndex = arguments[1];
            list.dispatchEvent(new Event('change', { bubbles: true }))";
        self.script_with::<()>(body, &[json!(list), json!(place)]);
    }

    /// Goes to a view by its link in the bar.
    #[track_caller]
    pub fn go_to(&self, route: &str) {
        self.click(&format!("nav a[href^='#/{route}']"));
        self.shows(&format!("nav a[href^='#/{route}'][aria-current=page]"), "");
        self.is_ready();
    }

    /// Opens a link by hand while the page is there.
    #[track_caller]
    pub fn follow(&self, fragment: &str) {
        self.script_with::<()>("location.hash = arguments[0]", &[json!(fragment)]);
    }

    /// Types into the field with this id in place of what is there, and stays in it.
    #[track_caller]
    pub fn type_into(&self, id: &str, text: &str) {
        wait_until(&format!("{id} is there"), || self.count(&format!("#{id}")) > 0);
        self.focus(&format!("#{id}"));
        self.script_with::<()>("document.getElementById(arguments[0]).select()", &[json!(id)]);
        match text {
            "" => self.press(Key::Delete),
            text => self.press(text),
        }
    }

    /// Puts a text into the field with this id all at once, in place of what is there, and stays in it.
    #[track_caller]
    pub fn insert_into(&self, id: &str, text: &str) {
        self.type_into(id, "");
        if !text.is_empty() {
            self.browser.protocol("Input.insertText", json!({ "text": text }));
        }
    }

    /// Pastes a text into the field with this id, as from the clipboard.
    #[track_caller]
    pub fn paste_into(&self, id: &str, text: &str) {
        let body = "const field = document.getElementById(arguments[0]), clipboardData = new DataTransfer();
            field.focus(); field.select(); clipboardData.setData('text/plain', arguments[1]);
            const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
            if (field.dispatchEvent(paste)) document.execCommand('insertText', false, arguments[1]);";
        self.script_with::<()>(body, &[json!(id), json!(text)]);
    }

    /// Scrolls to an element and returns where it is.
    #[track_caller]
    pub fn in_sight(&self, css: &str) -> [f64; 4] {
        let body = "document.querySelector(arguments[0]).scrollIntoView({ block: 'center', behavior: 'instant' })";
        self.script_with::<()>(body, &[json!(css)]);
        self.is_painted();
        self.area(css)
    }

    /// A mouse event at a place in the window: "mousePressed", "mouseMoved", "mouseReleased".
    #[track_caller]
    pub fn mouse(&self, kind: &str, [x, y]: [f64; 2], pressed: bool) {
        let (button, buttons) = if pressed || kind != "mouseMoved" { ("left", 1) } else { ("none", 0) };
        let buttons = if kind == "mouseReleased" { 0 } else { buttons };
        let event = json!({ "type": kind, "x": x, "y": y, "button": button, "buttons": buttons, "clickCount": 1 });
        self.browser.protocol("Input.dispatchMouseEvent", event);
    }

    /// Drags the mouse from place to place.
    #[track_caller]
    pub fn drag(&self, places: &[[f64; 2]]) {
        let (first, last) = (places[0], places[places.len() - 1]);
        self.mouse("mouseMoved", first, false);
        self.mouse("mousePressed", first, true);
        for place in places {
            self.mouse("mouseMoved", *place, true);
        }
        self.mouse("mouseReleased", last, false);
    }

    /// Taps a place with a finger. The browser's stand-in for a finger now and then makes no click of a touch; then it
    /// taps again, as a person would.
    ///
    /// # Panics
    /// If three taps make no click.
    #[track_caller]
    pub fn tap(&self, place: [f64; 2]) {
        self.script::<()>(
            "window.clicks = 0; addEventListener('click', () => ++window.clicks, { capture: true, once: true })",
        );
        for _ in 0..3 {
            self.touch(&[place]);
            if self.has_clicked() {
                return;
            }
        }
        panic!("a tap at {place:?} makes no click");
    }

    /// Whether a click comes within two seconds of a tap.
    fn has_clicked(&self) -> bool {
        let clicks = "const until = performance.now() + 2000;
            while (!window.clicks && performance.now() < until) await new Promise(requestAnimationFrame);
            return window.clicks";
        self.async_script::<u32>(clicks, &[]) > 0
    }

    /// A finger goes down at the first place, moves to the others and is lifted.
    #[track_caller]
    pub fn touch(&self, places: &[[f64; 2]]) {
        for (step, [x, y]) in places.iter().enumerate() {
            let kind = if step == 0 { "touchStart" } else { "touchMove" };
            let event = json!({ "type": kind, "touchPoints": [{ "x": x, "y": y }] });
            self.browser.protocol("Input.dispatchTouchEvent", event);
        }
        self.browser.protocol("Input.dispatchTouchEvent", json!({ "type": "touchEnd", "touchPoints": [] }));
    }
}
