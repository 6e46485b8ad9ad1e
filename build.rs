//! Turns the messages of each language, `src/text/messages/*.ftl`, into typed functions.
//!
//! 1. Parse each file; a syntax error names the file and the message.
//! 2. Hold every language against English: the same messages and attributes, the same arguments,
//!    all plural forms of the language.
//! 3. Write one function per message, which holds the message in every language, and the texts of inputs. What only
//!    a chunk of the page calls moves into that chunk, texts included.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

/// Where the messages are.
const FOLDER: &str = "src/text/messages";
/// The language that the others are held against.
const REFERENCE: &str = "en";
/// Messages that name inputs begin with this; what follows is the input's key.
const INPUT: &str = "input-";
/// The attributes that an input's message may have.
const INPUT_ATTRIBUTES: [&str; 3] = ["unit", "slider", "hint"];
/// The plural categories of CLDR.
const PLURAL_CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Languages in which no single letter stands at the end of a line.
const LETTERS_BIND: [&str; 1] = ["pl"];

/// A piece of a pattern.
enum Part {
    Text(String),
    Argument(String),
    Select(String, Vec<(String, Vec<Part>)>),
}

/// The patterns of a file by key, in the file's order; an attribute's key is `message.attribute`.
type Messages = Vec<(String, Vec<Part>)>;

fn main() {
    println!("cargo::rerun-if-changed={FOLDER}");
    let mut languages: BTreeMap<String, Messages> = BTreeMap::new();
    for entry in fs::read_dir(FOLDER).expect("the folder of messages is there") {
        let path = entry.expect("the folder of messages can be read").path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let code = path.file_stem().and_then(|stem| stem.to_str()).expect("a file is named after its language");
            languages.insert(code.to_owned(), read(&path));
        }
    }
    let reference = &languages[REFERENCE];
    for (code, messages) in &languages {
        check(&format!("{FOLDER}/{code}.ftl"), messages, reference);
    }
    let out = Path::new(&env::var("OUT_DIR").expect("cargo sets OUT_DIR")).join("messages.rs");
    fs::write(out, generate(&languages)).expect("cargo's folder can be written");
}

// --- reading ---------------------------------------------------------------------------------

fn read(path: &Path) -> Messages {
    let file = path.display();
    let source = fs::read_to_string(path).unwrap_or_else(|error| panic!("{file}: {error}"));
    let resource = parser::parse(source.as_str()).unwrap_or_else(|(_, errors)| {
        let shown: Vec<String> = errors
            .iter()
            .map(|error| {
                let line = source[..error.pos.start].matches('\n').count() + 1;
                format!("{file}, line {line}: {}", error.kind)
            })
            .collect();
        panic!("{}", shown.join("\n"))
    });
    let mut messages = Messages::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let key = message.id.name;
        assert!(messages.iter().all(|(known, _)| known != key), "{file}: {key} is there twice");
        let value = message.value.as_ref().unwrap_or_else(|| panic!("{file}: {key} has no text"));
        messages.push((key.to_owned(), parts(value, file.to_string().as_str(), key)));
        for attribute in &message.attributes {
            let name = attribute.id.name;
            let known = key.starts_with(INPUT) && INPUT_ATTRIBUTES.contains(&name);
            assert!(known, "{file}: {key} has the attribute {name}, which nothing reads");
            messages.push((format!("{key}.{name}"), parts(&attribute.value, file.to_string().as_str(), key)));
        }
    }
    messages
}

fn parts(pattern: &Pattern<&str>, file: &str, key: &str) -> Vec<Part> {
    let part = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => Part::Text(bind_letters(value, file)),
        PatternElement::Placeable { expression } => match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => Part::Argument(id.name.to_owned()),
            Expression::Inline(InlineExpression::StringLiteral { value }) => Part::Text((*value).to_owned()),
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                let variant = |variant: &fluent_syntax::ast::Variant<&str>| {
                    let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = variant.key;
                    (name.to_owned(), parts(&variant.value, file, key))
                };
                Part::Select(id.name.to_owned(), variants.iter().map(variant).collect())
            }
            _ => panic!("{file}: {key} uses a part of Fluent that is not supported: only arguments and selections are"),
        },
    };
    let mut parts: Vec<Part> = Vec::new();
    for part in pattern.elements.iter().map(part) {
        match (parts.last_mut(), part) {
            // A space in quotes and the words behind it are one text.
            (Some(Part::Text(before)), Part::Text(text)) => before.push_str(&text),
            (_, part) => parts.push(part),
        }
    }
    parts
}

/// Keeps single letters off the end of a line, where the language wants that: the space behind them does not break.
fn bind_letters(text: &str, file: &str) -> String {
    let binds = LETTERS_BIND.iter().any(|code| file.ends_with(&format!("/{code}.ftl")));
    let mut bound = String::new();
    let mut letters = 0;
    for c in text.chars() {
        bound.push(if c == ' ' && letters == 1 && binds { '\u{a0}' } else { c });
        letters = if c.is_alphabetic() { letters + 1 } else { 0 };
    }
    bound
}

// --- checking --------------------------------------------------------------------------------

/// The arguments of a pattern: name, and whether it is shown (rather than only selected by).
fn arguments(parts: &[Part], found: &mut BTreeMap<String, bool>) {
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::Argument(name) => {
                found.insert(name.clone(), true);
            }
            Part::Select(name, variants) => {
                found.entry(name.clone()).or_insert(false);
                for (_, parts) in variants {
                    arguments(parts, found);
                }
            }
        }
    }
}

/// The names of the arguments that are selected by.
fn selectors(parts: &[Part], found: &mut BTreeSet<String>) {
    for part in parts {
        if let Part::Select(name, variants) = part {
            found.insert(name.clone());
            for (_, parts) in variants {
                selectors(parts, found);
            }
        }
    }
}

/// The plural forms of each selection in a pattern.
fn plural_forms(parts: &[Part], found: &mut Vec<BTreeSet<String>>) {
    for part in parts {
        if let Part::Select(_, variants) = part {
            found.push(variants.iter().map(|(name, _)| name.clone()).collect());
            for (_, parts) in variants {
                plural_forms(parts, found);
            }
        }
    }
}

fn check(file: &str, messages: &Messages, reference: &Messages) {
    let keys = |messages: &Messages| messages.iter().map(|(key, _)| key.clone()).collect::<BTreeSet<_>>();
    if let Some(key) = keys(reference).difference(&keys(messages)).next() {
        panic!("{file}: {key} is missing");
    }
    if let Some(key) = keys(messages).difference(&keys(reference)).next() {
        panic!("{file}: {key} is not in {REFERENCE}.ftl");
    }
    let forms = |parts: &[Part]| {
        let mut found = Vec::new();
        plural_forms(parts, &mut found);
        found
    };
    // A language's plural forms are those that any of its messages uses; each has to have all of them.
    let all: BTreeSet<String> = messages.iter().flat_map(|(_, parts)| forms(parts)).flatten().collect();
    for (key, parts) in messages {
        let original = &reference.iter().find(|(known, _)| known == key).expect("both have the same keys").1;
        let (mut here, mut there) = (BTreeMap::new(), BTreeMap::new());
        arguments(parts, &mut here);
        arguments(original, &mut there);
        for (name, shown) in &there {
            assert!(!shown || here.get(name) == Some(&true), "{file}: {key} does not show ${name}");
        }
        if let Some(name) = here.keys().find(|name| !there.contains_key(*name)) {
            panic!("{file}: {key} has the argument ${name}, which {REFERENCE}.ftl does not have");
        }
        for form in forms(parts) {
            if let Some(name) = form.iter().find(|name| !PLURAL_CATEGORIES.contains(&name.as_str())) {
                panic!("{file}: {key} selects by {name}, which is no plural form");
            }
            if let Some(name) = all.difference(&form).next() {
                panic!("{file}: {key} lacks the plural form {name}");
            }
        }
    }
}

// --- writing ---------------------------------------------------------------------------------

fn generate(languages: &BTreeMap<String, Messages>) -> String {
    let reference = &languages[REFERENCE];
    let mut code = String::new();
    let codes: Vec<&String> = languages.keys().collect();
    writeln!(code, "/// The languages' codes; every message has its texts in this order.").unwrap();
    writeln!(code, "const LANGUAGES: [&str; {}] = {codes:?};\n", codes.len()).unwrap();
    writeln!(code, "/// The texts of inputs, by the inputs' keys.\nconst INPUT_TEXTS: &[(&str, InputText)] = &[")
        .unwrap();
    for (key, _) in reference.iter().filter(|(key, _)| key.starts_with(INPUT) && !key.contains('.')) {
        let [unit, slider, hint] = INPUT_ATTRIBUTES.map(|name| {
            let attribute = format!("{key}.{name}");
            let known = reference.iter().any(|(known, _)| *known == attribute);
            if known { format!("Some({})", texts(&attribute, languages)) } else { "None".to_owned() }
        });
        let (input, label) = (&key[INPUT.len()..], texts(key, languages));
        writeln!(
            code,
            "    ({input:?}, InputText {{ label: {label}, unit: {unit}, slider: {slider}, hint: {hint} }}),"
        )
        .unwrap();
    }
    writeln!(code, "];\n").unwrap();
    // An explanation shows each factor of its formula.
    writeln!(code, "#[allow(clippy::too_many_arguments)]\nimpl Messages {{").unwrap();
    for (key, parts) in reference {
        if !key.starts_with(INPUT) {
            function(&mut code, key, parts, languages);
        }
    }
    code.push_str("}\n");
    code
}

/// A message in every language.
fn texts(key: &str, languages: &BTreeMap<String, Messages>) -> String {
    let of = |messages: &Messages| {
        let (_, parts) = messages.iter().find(|(known, _)| known == key).expect("every language has every key");
        pattern(parts)
    };
    format!("&[{}]", languages.values().map(of).collect::<Vec<_>>().join(", "))
}

/// The function of a message: its arguments in alphabetical order, so that rewording never changes it.
fn function(code: &mut String, key: &str, parts: &[Part], languages: &BTreeMap<String, Messages>) {
    let (mut names, mut selected) = (BTreeMap::new(), BTreeSet::new());
    arguments(parts, &mut names);
    for messages in languages.values() {
        let (_, parts) = messages.iter().find(|(known, _)| known == key).expect("every language has every key");
        selectors(parts, &mut selected);
    }
    let name = key.replace('-', "_");
    let texts = texts(key, languages);
    writeln!(code, "    /// {}", source(parts).replace('\n', " ")).unwrap();
    if names.is_empty() {
        writeln!(code, "    pub fn {name}(self) -> &'static str {{\n        self.plain({texts})\n    }}\n").unwrap();
        return;
    }
    let (mut parameters, mut given) = (String::new(), String::new());
    for argument in names.keys() {
        let variable = argument.replace('-', "_");
        let (kind, variant) = if selected.contains(argument) { ("&Quantity", "Quantity") } else { ("&str", "Text") };
        write!(parameters, ", {variable}: {kind}").unwrap();
        write!(given, "({argument:?}, Argument::{variant}({variable})), ").unwrap();
    }
    writeln!(code, "    pub fn {name}(self{parameters}) -> String {{").unwrap();
    writeln!(code, "        self.format({texts}, &[{}])\n    }}\n", given.trim_end_matches(", ")).unwrap();
    writeln!(code, "    /// The parts of [`Messages::{name}`], for sentences that hold fields.").unwrap();
    writeln!(code, "    pub fn {name}_parts(self) -> Pattern {{\n        self.pattern({texts})\n    }}\n").unwrap();
}

fn pattern(parts: &[Part]) -> String {
    let part = |part: &Part| match part {
        Part::Text(text) => format!("Part::Text({text:?})"),
        Part::Argument(name) => format!("Part::Argument({name:?})"),
        Part::Select(name, variants) => {
            let variant = |(form, parts): &(String, Vec<Part>)| {
                format!("(PluralCategory::{}, {})", capitalized(form), pattern(parts))
            };
            format!("Part::Select({name:?}, &[{}])", variants.iter().map(variant).collect::<Vec<_>>().join(", "))
        }
    };
    format!("&[{}]", parts.iter().map(part).collect::<Vec<_>>().join(", "))
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

/// A pattern as a translator reads it.
fn source(parts: &[Part]) -> String {
    let part = |part: &Part| match part {
        Part::Text(text) => text.clone(),
        Part::Argument(name) => format!("`{{ ${name} }}`"),
        Part::Select(_, variants) => variants.last().map(|(_, parts)| source(parts)).unwrap_or_default(),
    };
    parts.iter().map(part).collect()
}
