//! Mounts the page.

fn main() {
    plateau::ui::start();
}
