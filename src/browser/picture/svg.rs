//! A picture as an SVG file that stands on its own: attributes instead of a style sheet, its fonts named, with a title
//! and a line about where it is from.

use std::borrow::Cow;

/// Width of a picture, CSS pixels.
pub const WIDTH: f64 = 800.0;
/// Space around everything.
const MARGIN: f64 = 28.0;
/// Type sizes, and from line to line as a multiple of them.
const HEADING: f64 = 24.0;
const NAME: f64 = 14.0;
const SOURCE: f64 = 11.0;
const LINE: f64 = 1.3;
/// Where the foot of the letters lies in a line, a part of its height.
const FOOT: f64 = 0.78;
/// Space between the words and the drawing.
const GAP: f64 = 10.0;

/// The face of what is said, as drawing programs know it, and what stands in for it.
const SERIF: &str = "Source Serif 4, Georgia, Noto Serif, Times New Roman, Liberation Serif, DejaVu Serif, serif";
/// The face of all else.
const SANS: &str = "Segoe UI, Roboto, Helvetica Neue, Noto Sans, DejaVu Sans, Arial, sans-serif";

/// An element of a drawing: its name, its attributes, the words in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mark {
    /// Its name: `path`, `text` and the like.
    pub name: &'static str,
    /// Its attributes.
    pub attributes: Vec<(&'static str, String)>,
    /// The words in it; empty for a shape.
    pub words: String,
}

/// A picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picture {
    /// What it says.
    pub heading: String,
    /// What the drawing shows.
    pub name: String,
    /// The drawing in a sentence.
    pub summary: String,
    /// Where it is from, and when.
    pub source: String,
    /// The language of the words.
    pub language: &'static str,
    /// Width and height that the marks are drawn in.
    pub size: [f64; 2],
    /// The drawing.
    pub marks: Vec<Mark>,
    /// Colors of the paper, the words, and the words that matter less.
    pub colors: [String; 3],
}

/// A file.
#[derive(Clone, Debug, PartialEq)]
pub struct Svg {
    /// Its text.
    pub text: String,
    /// Height, CSS pixels; it is [`WIDTH`] wide.
    pub height: f64,
}

/// About how wide words are at a type size, in whatever face stands in: rather too much than too little, CSS pixels.
fn width(words: &str, size: f64) -> f64 {
    let part = |character: char| match character {
        '\u{2e80}'.. => 1.0,
        _ if character.is_uppercase() || matches!(character, '—' | '%' | '@') => 0.75,
        _ if character.is_numeric() => 0.62,
        _ => 0.54,
    };
    words.chars().map(part).sum::<f64>() * size
}

impl Picture {
    /// The picture as a file.
    pub fn write(&self) -> Svg {
        let [paper, ink, muted] = &self.colors;
        let mut page = Writer { body: String::new(), y: MARGIN };
        page.words(&self.heading, HEADING, &[("fill", ink), ("font-family", SERIF)]);
        if self.name != self.heading {
            page.y += GAP * 0.5;
            page.words(&self.name, NAME, &[("fill", ink), ("font-weight", "600")]);
        }
        page.y += GAP;
        let scale = (WIDTH - 2.0 * MARGIN) / self.size[0].max(1.0);
        let (left, top, scale_text) = (number(MARGIN), number(page.y), number_of(scale, 1e4));
        page.body.extend(["<g transform=\"translate(", &left, " ", &top, ") scale(", &scale_text, ")\">\n"]);
        for Mark { name, attributes, words } in &self.marks {
            let attributes: Vec<_> = attributes.iter().map(|(name, value)| (*name, value.as_str())).collect();
            page.element(name, &attributes, words);
        }
        page.body += "</g>\n";
        page.y += self.size[1] * scale + GAP;
        page.words(&self.source, SOURCE, &[("fill", muted)]);
        let height = (page.y + MARGIN * 0.5).ceil();
        let mut head = Writer::default();
        head.element("title", &[], if self.heading.is_empty() { &self.name } else { &self.heading });
        head.element("desc", &[], &self.summary);
        head.element("rect", &[("width", &number(WIDTH)), ("height", &number(height)), ("fill", paper)], "");
        let size = format!("width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} {1}\"", number(WIDTH), number(height));
        let text = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"{}\" {size} font-family=\"{SANS}\">\n{}{}</svg>\n",
            self.language, head.body, page.body
        );
        Svg { text, height }
    }
}

/// A file under way, and how far down it is written.
#[derive(Default)]
struct Writer {
    body: String,
    y: f64,
}

impl Writer {
    /// Words in as many lines as they take.
    fn words(&mut self, words: &str, size: f64, attributes: &[(&'static str, &str)]) {
        for line in balanced(words, WIDTH - 2.0 * MARGIN, &|words| width(words, size)) {
            let (x, y, size_text) = (number(MARGIN), number(self.y + size * LINE * FOOT), number(size));
            let own = [("x", x.as_str()), ("y", y.as_str()), ("font-size", size_text.as_str())];
            self.element("text", &[&own, attributes].concat(), &line);
            self.y += size * LINE;
        }
    }

    fn element(&mut self, name: &str, attributes: &[(&'static str, &str)], words: &str) {
        self.body += "<";
        self.body += name;
        for (name, value) in attributes {
            for piece in [" ", *name, "=\"", &escaped(value), "\""] {
                self.body += piece;
            }
        }
        for piece in [">", &escaped(words), "</", name, ">\n"] {
            self.body += piece;
        }
    }
}

/// Words as lines that are no wider than this, all about as long.
fn balanced(words: &str, width: f64, measure: &dyn Fn(&str) -> f64) -> Vec<String> {
    let count = lines(words, width, measure).len();
    // Narrower by a twentieth each time, for as long as there are no more lines.
    let widths = (0..10).map(|step| width * (1.0 - 0.05 * f64::from(step)));
    let all = widths.map(|width| lines(words, width, measure)).take_while(|lines| lines.len() == count);
    all.last().unwrap_or_default()
}

/// Words as lines that are no wider than this. A word that is wider itself is broken.
fn lines(words: &str, width: f64, measure: &dyn Fn(&str) -> f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split_whitespace() {
        let joined = lines.last().map(|line| format!("{line} {word}")).filter(|line| measure(line) <= width);
        match (joined, lines.last_mut()) {
            (Some(joined), Some(line)) => *line = joined,
            _ => lines.extend(pieces(word, width, measure)),
        }
    }
    lines
}

/// A word, or the pieces of one that is wider than a line.
fn pieces(word: &str, width: f64, measure: &dyn Fn(&str) -> f64) -> Vec<String> {
    if measure(word) <= width {
        return vec![word.to_owned()];
    }
    let mut pieces = vec![String::new()];
    for character in word.chars() {
        if let Some(piece) = pieces.last_mut() {
            piece.push(character);
            if piece.chars().count() > 1 && measure(piece) > width {
                piece.pop();
                pieces.push(character.to_string());
            }
        }
    }
    pieces
}

/// Whether XML may hold a character at all.
fn is_allowed(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// A text as XML writes it.
fn escaped(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| is_allowed(c) && !matches!(c, '&' | '<' | '>' | '"')) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for character in text.chars().filter(|c| is_allowed(*c)) {
        match character {
            '&' => escaped += "&amp;",
            '<' => escaped += "&lt;",
            '>' => escaped += "&gt;",
            '"' => escaped += "&quot;",
            other => escaped.push(other),
        }
    }
    Cow::Owned(escaped)
}

/// A number with as many decimals as this power of ten has zeros.
fn number_of(number: f64, power: f64) -> String {
    ((number * power).round() / power + 0.0).to_string()
}

/// A length, to a tenth.
fn number(length: f64) -> String {
    number_of(length, 10.0)
}

/// A color as every program reads it, and how opaque it is (0 to 1); what is no `rgb(…)` stays as it is.
pub fn color(computed: &str) -> (String, f64) {
    let inner = computed.strip_prefix("rgba(").or_else(|| computed.strip_prefix("rgb("));
    let numbers = inner.and_then(|inner| inner.strip_suffix(')')).map(|inner| {
        inner.split([',', ' ', '/']).filter(|part| !part.is_empty()).filter_map(|part| part.parse::<f64>().ok())
    });
    match numbers.map(Iterator::collect::<Vec<_>>).as_deref() {
        Some([red, green, blue, rest @ ..]) => {
            let [red, green, blue] = [red, green, blue].map(|part| part.round().clamp(0.0, 255.0) as u8);
            (format!("#{red:02x}{green:02x}{blue:02x}"), rest.first().copied().unwrap_or(1.0))
        }
        _ => (computed.to_owned(), 1.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture() -> Picture {
        let colors = ["#fbfaf7", "#1b1f24", "#59626d"].map(str::to_owned);
        Picture {
            heading: "You level off.".to_owned(),
            size: [744.0, 256.0],
            language: "en",
            colors,
            ..Picture::default()
        }
    }

    #[test]
    fn words_break_between_words_and_where_one_is_too_long_within_it() {
        let measure = |words: &str| words.chars().count() as f64;
        for (words, expected) in [
            ("", vec![]),
            ("one two three", vec!["one two", "three"]),
            ("a  b\nc", vec!["a b c"]),
            ("abcdefghijkl m", vec!["abcdefgh", "ijkl m"]),
            ("ab abcdefghij", vec!["ab", "abcdefgh", "ij"]),
        ] {
            assert_eq!(lines(words, 8.0, &measure), expected, "{words}");
        }
        // Even where nothing fits, every character is there.
        assert_eq!(lines("abc", 0.0, &measure).concat(), "abc");
    }

    #[test]
    fn lines_are_about_as_long_as_each_other() {
        let measure = |words: &str| words.chars().count() as f64;
        assert_eq!(balanced("one two three four", 16.0, &measure), ["one two", "three four"]);
        assert_eq!(balanced("one two", 16.0, &measure), ["one two"]);
        assert_eq!(balanced("", 16.0, &measure), [""; 0]);
    }

    #[test]
    fn what_xml_may_not_hold_is_left_out_and_its_marks_are_escaped() {
        assert_eq!(escaped("<b a=\"1\">&</b>"), "&lt;b a=&quot;1&quot;&gt;&amp;&lt;/b&gt;");
        assert_eq!(escaped("a\u{0}b\u{8}c\u{ffff}d\u{1f600}"), "abcd\u{1f600}");
    }

    #[test]
    fn colors_are_written_as_every_program_reads_them() {
        for (computed, name, opacity) in [
            ("rgb(11, 107, 107)", "#0b6b6b", 1.0),
            ("rgba(11, 107, 107, 0.1)", "#0b6b6b", 0.1),
            ("rgb(255 255 255 / 0.5)", "#ffffff", 0.5),
            ("none", "none", 1.0),
            ("context-fill", "context-fill", 1.0),
        ] {
            assert_eq!(color(computed), (name.to_owned(), opacity), "{computed}");
        }
    }

    #[test]
    fn a_picture_is_as_high_as_its_words_and_its_drawing() {
        let svg = picture().write();
        assert_eq!(svg.height, (MARGIN * 1.5 + HEADING * LINE + 256.0 + 2.5 * GAP).ceil());
        let longer = Picture { heading: "word ".repeat(40), ..picture() }.write();
        assert_eq!(((longer.height - svg.height) / (HEADING * LINE)).round(), 3.0);
        // A drawing of a phone is as wide as all others.
        let phone = Picture { size: [328.0, 230.0], ..picture() }.write();
        assert!(phone.text.contains("scale(2.2683)"), "{}", phone.text);
    }

    #[test]
    fn names_cannot_break_out_of_a_picture() {
        let words = "</text><script>\"&".to_owned();
        let mark = Mark { name: "text", attributes: vec![("fill", "\"/>".to_owned())], words: words.clone() };
        let svg = Picture { name: words, marks: vec![mark], ..picture() }.write().text;
        assert_eq!(svg.matches("<script").count(), 0);
        assert_eq!(svg.matches("&lt;/text&gt;&lt;script&gt;").count(), 2, "{svg}");
        assert!(svg.contains("fill=\"&quot;/&gt;\""), "{svg}");
    }
}
