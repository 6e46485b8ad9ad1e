//! Prints the first view in each language, with what the heads of the pages say, as JSON: for `scripts/finish.mjs`.

use plateau::text::Language;
use plateau::ui::prerender::prerender;

fn main() -> serde_json::Result<()> {
    let pages = Language::ALL.map(prerender);
    println!("{}", serde_json::to_string(&pages)?);
    Ok(())
}
