//! Takes the keys off the texts: the page needs only their order.
//!
//! `src/text/en.txt` and its fellows are lines of `key: text`. What the program gets are the texts,
//! line by line, and a version that changes with any of them; a language whose keys or gaps differ
//! from those of English does not compile.

use std::path::Path;
use std::{env, fs};

/// The languages; English is the measure of the others.
const CODES: [&str; 2] = ["en", "pl"];

/// The first key of the views beside the plan; all that follow are theirs.
const BESIDE: &str = "kept";

/// The lines before one, and those from it on.
fn split_at_line(text: &str, line: usize) -> (&str, &str) {
    let at = text.match_indices('\n').nth(line - 1).map_or(0, |(at, _)| at + 1);
    text.split_at(at)
}

/// The keys and texts of a language.
fn lines(source: &str) -> impl Iterator<Item = (&str, &str)> {
    source.lines().map(|line| line.split_once(':').map_or((line, ""), |(key, text)| (key, text.trim_start())))
}

/// The names of a text's gaps, `{n}`, each once.
fn gaps(text: &str) -> Vec<&str> {
    let mut gaps: Vec<&str> =
        text.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|gap| gap.0).collect();
    gaps.sort_unstable();
    gaps.dedup();
    gaps
}

fn main() {
    let out = env::var("OUT_DIR").expect("cargo sets it");
    let read = |code: &str| {
        let path = format!("src/text/{code}.txt");
        println!("cargo::rerun-if-changed={path}");
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
    };
    let english = read(CODES[0]);
    let mut version = 0x811c_9dc5_u32;
    for code in CODES {
        let source = read(code);
        assert_eq!(lines(&source).count(), lines(&english).count(), "src/text/{code}.txt has as many lines as en.txt");
        for (number, ((key, text), (known, original))) in lines(&source).zip(lines(&english)).enumerate() {
            assert_eq!(key, known, "src/text/{code}.txt, line {}: the key is that of en.txt", number + 1);
            assert_eq!(gaps(text), gaps(original), "src/text/{code}.txt: {key} has the gaps of en.txt");
        }
        let texts: Vec<&str> = lines(&source).map(|(_, text)| text).collect();
        let texts = texts.join("\n");
        version = texts.bytes().fold(version, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        let write = |name: &str, texts: &str| {
            fs::write(Path::new(&out).join(name), texts).expect("cargo's folder can be written");
        };
        if code == CODES[0] {
            // The page loads the second half later; see scripts/split.mjs.
            let first = lines(&source).position(|(key, _)| key == BESIDE).expect("en.txt has the key");
            let (main, beside) = split_at_line(&texts, first);
            write("en.txt", main);
            write("en-beside.txt", beside);
        } else {
            write(&format!("{code}.txt"), &texts);
        }
    }
    println!("cargo::rustc-env=TEXTS_VERSION={version:08x}");
}
