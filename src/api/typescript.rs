//! The TypeScript interface of an input, written from its declaration while the program is compiled:
//! wasm-bindgen takes declarations as constants.

use super::input::{Declaration, Field, Kind};

/// Room for the longest interface, in bytes. If it is too small the program does not compile.
const ROOM: usize = 4_096;

/// The descriptions of an object, line by line. They stand in no declaration, since the program has no use for them.
pub struct Docs {
    /// The object's.
    pub object: &'static [&'static str],
    /// Those of its fields, in the order of their declaration.
    pub fields: &'static [&'static [&'static str]],
}

/// The text of an interface.
pub struct Interface {
    bytes: [u8; ROOM],
    length: usize,
}

impl Interface {
    /// The interface of an object.
    pub const fn of(declaration: &Declaration, docs: &Docs) -> Self {
        let mut text = Self { bytes: [0; ROOM], length: 0 };
        text.add_docs("", docs.object);
        text.add("export interface ");
        text.add(declaration.name);
        text.add(" {\n");
        let mut i = 0;
        while i < declaration.fields.len() {
            text.add_field(&declaration.fields[i], docs.fields[i]);
            i += 1;
        }
        text.add("}\n");
        text
    }

    /// The text.
    pub const fn as_str(&self) -> &str {
        let (text, _) = self.bytes.split_at(self.length);
        match str::from_utf8(text) {
            Ok(text) => text,
            // It is put together from whole texts.
            Err(_) => unreachable!(),
        }
    }

    const fn add(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let mut i = 0;
        while i < bytes.len() {
            self.bytes[self.length] = bytes[i];
            self.length += 1;
            i += 1;
        }
    }

    /// Lines of a description, each of which begins with a space.
    const fn add_docs(&mut self, indent: &str, docs: &[&str]) {
        if docs.is_empty() {
            return;
        }
        self.add(indent);
        self.add("/**");
        let mut i = 0;
        while i < docs.len() {
            self.add(docs[i]);
            i += 1;
        }
        self.add(" */\n");
    }

    const fn add_field(&mut self, field: &Field, docs: &[&str]) {
        self.add_docs("  ", docs);
        self.add("  ");
        self.add(field.name);
        self.add(if field.optional { "?: " } else { ": " });
        match field.kind {
            Kind::Number => self.add("number"),
            Kind::Text => self.add("string"),
            Kind::Bool => self.add("boolean"),
            Kind::Numbers => self.add("number[]"),
            Kind::Choice(names) => self.add_choice(names),
            Kind::Object(parts) => self.add_object(parts),
            Kind::List(parts) => {
                self.add("Array<");
                self.add_object(parts);
                self.add(">");
            }
        }
        self.add(";\n");
    }

    const fn add_choice(&mut self, names: &[&str]) {
        let mut i = 0;
        while i < names.len() {
            self.add(if i == 0 { "\"" } else { " | \"" });
            self.add(names[i]);
            self.add("\"");
            i += 1;
        }
    }

    const fn add_object(&mut self, parts: &[&Declaration]) {
        let mut i = 0;
        while i < parts.len() {
            self.add(if i == 0 { "" } else { " & " });
            self.add(parts[i].name);
            i += 1;
        }
    }
}
