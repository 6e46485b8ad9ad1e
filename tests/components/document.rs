//! The HTML of rendered components: selecting from it and printing it.

use std::fmt;

use scraper::{ElementRef, Html, Node, Selector};

/// Rendered components.
pub struct Document(Html);

impl Document {
    /// Reads HTML.
    ///
    /// # Panics
    /// If it is not valid: elements that may not stand where they are, end tags that are missing, and so on.
    pub fn parse(html: &str) -> Self {
        let document = Html::parse_fragment(html);
        assert!(document.errors.is_empty(), "{:?} in {html}", document.errors);
        Self(document)
    }

    /// All elements.
    pub fn elements(&self) -> impl Iterator<Item = ElementRef<'_>> {
        self.0.root_element().descendent_elements().skip(1)
    }

    /// The elements that a CSS selector selects.
    pub fn select(&self, selector: &str) -> Vec<ElementRef<'_>> {
        let selector = Selector::parse(selector).expect("a selector");
        self.0.root_element().select(&selector).collect()
    }

    /// The first element that a CSS selector selects.
    ///
    /// # Panics
    /// If there is none.
    pub fn first(&self, selector: &str) -> ElementRef<'_> {
        *self.select(selector).first().unwrap_or_else(|| panic!("{selector} is missing in\n{self}"))
    }

    /// The values of an attribute of the elements that a CSS selector selects.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<&str> {
        self.select(selector).into_iter().filter_map(|element| element.attr(name)).collect()
    }
}

/// The text of an element, without what is hidden from screen readers.
pub fn text(element: ElementRef) -> String {
    let text = |node| match ElementRef::wrap(node) {
        Some(element) if element.attr("aria-hidden") == Some("true") => String::new(),
        Some(element) => text(element),
        None => node.value().as_text().map(|text| text.to_string()).unwrap_or_default(),
    };
    element.children().map(text).collect()
}

/// Each element in a line of its own, except beside text.
impl fmt::Display for Document {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.0.root_element().child_elements().try_for_each(|element| print(f, element, 0))
    }
}

fn print(f: &mut fmt::Formatter, element: ElementRef, depth: usize) -> fmt::Result {
    write!(f, "{:width$}<{}", "", element.value().name(), width = 2 * depth)?;
    element.value().attrs().try_for_each(|(name, value)| write!(f, " {name}={value:?}"))?;
    writeln!(f, ">{}", if has_text(element) { element.inner_html() } else { String::new() })?;
    if has_text(element) { Ok(()) } else { element.child_elements().try_for_each(|child| print(f, child, depth + 1)) }
}

fn has_text(element: ElementRef) -> bool {
    element.children().any(|child| matches!(child.value(), Node::Text(_)))
}
