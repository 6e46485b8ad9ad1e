//! A slider's step, against a floor: the same document without the program, to which a listener written by hand makes
//! the same writes.

use serde_json::{Value, json};

use super::page::{Page, slider};
use super::{Wanted, line, p50_and_p95};

/// The page may take so many times as long as its floor.
const WANTED: Wanted = Wanted::AtMost(1.5);
/// Steps that warm both up.
pub const WARM_UP: u32 = 200;
/// Turns of page and floor, and steps in each.
pub const TURNS: u32 = 20;
pub const STEPS: u32 = 25;
/// How much slower the processor is made; 4 is what browsers' tools do for a phone.
pub const THROTTLES: [u32; 2] = [1, 4];

/// A view with a slider.
pub struct View<'a> {
    pub name: &'a str,
    pub fragment: &'a str,
    /// The id of the field beside the slider.
    pub input: &'a str,
    pub ends: [u32; 2],
    /// What every step changes.
    pub watched: &'a [&'a str],
}

/// The lifetime in the first view.
pub const FIRST: View<'static> = View {
    name: "first view",
    fragment: "#/plateau",
    input: "lifetime",
    ends: [1, 48],
    watched: &["h1.answer", ".tile:nth-child(1)", ".chart .line path"],
};

/// The month of a hire among the strategies.
const STRATEGIES: View<'static> = View {
    name: "strategies",
    fragment: "#/strategies",
    input: "strategy-month",
    ends: [1, 24],
    watched: &[".chart .line path"],
};

impl View<'_> {
    fn css(&self) -> String {
        slider(self.input)
    }

    /// The view in a browser of its own; none while the page has no such slider.
    pub fn open(&self) -> Option<Page> {
        let page = Page::open(self.fragment);
        page.is_painted();
        // Churn stands in the place of the lifetime until it is turned.
        page.script::<()>("document.querySelector('#turn-churn')?.click()");
        page.is_painted();
        page.script_with::<bool>("return !!document.querySelector(arguments[0])", &[json!(self.css())]).then_some(page)
    }

    /// Takes steps and times them, ms.
    pub fn steps(&self, page: &Page, first: u32, count: u32) -> Vec<f64> {
        let [least, most] = self.ends;
        let given: [Value; 6] =
            [json!(self.css()), json!(least), json!(most), json!(first), json!(count), json!(self.watched)];
        page.async_script(include_str!("steps.js"), &given)
    }

    /// The view's floor, and in words what a step of it writes.
    fn floor(&self) -> Option<(Page, String)> {
        let page = self.open()?;
        let [least, most] = self.ends;
        // Once up the track and down again.
        let steps = 2 * (most - least);
        let given = [json!(self.css()), json!(least), json!(most), json!(steps), json!(self.watched)];
        page.async_script::<()>(include_str!("record.js"), &given);
        let writes: Vec<(String, f64)> = page.async_script(include_str!("floor.js"), &[json!(self.css())]);
        let writes: Vec<String> = writes.iter().map(|(kind, count)| format!("{count:.1} {kind}")).collect();
        Some((page, writes.join(", ")))
    }
}

/// Prints how long steps take, in each view.
pub fn measure() {
    for view in [FIRST, STRATEGIES] {
        let Some((page, (floor, writes))) = view.open().zip(view.floor()) else {
            println!("{}: it has no slider yet", view.name);
            continue;
        };
        let both = [&page, &floor];
        for page in both {
            view.steps(page, 0, WARM_UP);
        }
        for throttle in THROTTLES {
            for page in both {
                page.browser.protocol("Emulation.setCPUThrottlingRate", json!({ "rate": throttle }));
            }
            let mut times = [Vec::new(), Vec::new()];
            for turn in 0..TURNS {
                for (page, times) in both.into_iter().zip(&mut times) {
                    times.extend(view.steps(page, WARM_UP + turn * STEPS, STEPS));
                }
            }
            let [page, floor] = times.map(p50_and_p95);
            for (which, name) in ["p50", "p95"].into_iter().enumerate() {
                let what = format!("a step, {}, processor {throttle}x slower, {name}", view.name);
                line(&what, page[which], "the same writes by hand", floor[which], WANTED);
            }
        }
        println!("  (a step writes {writes})");
    }
}
