//! Timers that wait for the person.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::timers::callback::Timeout;

/// A call that is due once a time has passed and no pointer is down; it is canceled when this is dropped.
pub struct Pause(Rc<RefCell<Option<Timeout>>>);

impl Pause {
    /// Calls after `ms` milliseconds, or as much later as a pointer stays down.
    pub fn new(ms: u32, pointer_down: Rc<Cell<bool>>, call: impl FnOnce() + 'static) -> Self {
        let timeout = Rc::new(RefCell::new(None));
        wait(&timeout, ms, pointer_down, Box::new(call));
        Self(timeout)
    }
}

impl Drop for Pause {
    fn drop(&mut self) {
        self.0.borrow_mut().take();
    }
}

fn wait(timeout: &Rc<RefCell<Option<Timeout>>>, ms: u32, pointer_down: Rc<Cell<bool>>, call: Box<dyn FnOnce()>) {
    let again = Rc::downgrade(timeout);
    let next = Timeout::new(ms, move || {
        if !pointer_down.get() {
            call();
        } else if let Some(timeout) = again.upgrade() {
            wait(&timeout, ms, pointer_down, call);
        }
    });
    timeout.replace(Some(next));
}
