//! What is in a page of HTML, and whether it is ours.

use html5gum::{Token, Tokenizer};
use std::collections::BTreeSet;

/// What descriptions may hold: elements with their attributes.
const DESCRIBED: &[(&str, &[&str])] = &[
    ("a", &["href", "title"]),
    ("blockquote", &["class"]),
    ("br", &[]),
    ("code", &["class"]),
    ("dd", &[]),
    ("del", &[]),
    ("div", &["class"]),
    ("dl", &[]),
    ("dt", &["id"]),
    ("em", &[]),
    ("hr", &[]),
    ("input", &["checked", "disabled", "type"]),
    ("li", &[]),
    ("ol", &["start"]),
    ("p", &["class"]),
    ("pre", &["class"]),
    ("strong", &[]),
    // The icon of a note.
    ("path", &["d"]),
    ("svg", &["height", "viewbox", "width"]),
    ("table", &[]),
    ("tbody", &[]),
    ("td", &["style"]),
    ("th", &["style"]),
    ("thead", &[]),
    ("tr", &[]),
    ("ul", &[]),
];

/// Classes that a renderer gives to what descriptions may hold.
const CLASSES: &[&str] = &[
    "blockquote-tag",
    "language-",
    "table-wrapper",
    "markdown-alert",
    "hljs",
];

/// What pages have: elements with attributes, scripts, classes.
#[derive(Default)]
pub struct Ours {
    elements: BTreeSet<(String, String)>,
    values: BTreeSet<(String, String)>,
    scripts: BTreeSet<String>,
    classes: BTreeSet<String>,
}

/// What the attributes of one element say.
pub type Attributes = Vec<(String, String)>;

/// An element, or the text of a script or a style.
enum Part {
    Element(String, Attributes),
    Script(String),
}

fn parts(html: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut script: Option<String> = None;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    for token in Tokenizer::new(html) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                let name = text(&tag.name);
                if ["script", "style"].contains(&name.as_str()) {
                    script = Some(String::new());
                }
                let attributes = tag.attributes.iter();
                let attributes = attributes.map(|(key, value)| (text(key), text(value)));
                parts.push(Part::Element(name, attributes.collect()));
            }
            Token::EndTag(tag) if ["script", "style"].contains(&text(&tag.name).as_str()) => {
                parts.extend(script.take().map(Part::Script));
            }
            Token::String(content) => {
                if let Some(script) = &mut script {
                    script.push_str(&text(&content));
                }
            }
            _ => {}
        }
    }
    parts
}

/// The attributes of all elements, in order.
pub fn attributes(html: &str) -> Attributes {
    let parts = parts(html).into_iter();
    let attributes = parts.filter_map(|part| match part {
        Part::Element(_, attributes) => Some(attributes),
        Part::Script(_) => None,
    });
    attributes.flatten().collect()
}

/// A value that is the same on pages of any depth, without the hashes that mdBook puts into names of files.
fn general(value: &str) -> String {
    let parts = value.split('.').map(|part| match part.rsplit_once('-') {
        Some((name, hash)) if hash.len() == 8 && hash.chars().all(|c| c.is_ascii_hexdigit()) => {
            name
        }
        _ => part,
    });
    parts.collect::<Vec<_>>().join(".").replace("../", "")
}

impl Ours {
    /// Adds what a harmless page has.
    pub fn add(&mut self, html: &str) {
        for part in parts(html) {
            match part {
                Part::Script(text) => _ = self.scripts.insert(general(&text)),
                Part::Element(name, attributes) => {
                    self.elements.insert((name.clone(), String::new()));
                    for (key, value) in attributes {
                        if key == "class" {
                            self.classes.extend(value.split(' ').map(str::to_owned));
                        }
                        self.values.insert((key.clone(), general(&value)));
                        self.elements.insert((name.clone(), key));
                    }
                }
            }
        }
    }

    /// What a page has that is not ours; `is_page` tells whether a relative link leads to a page.
    pub fn errors(&self, html: &str, is_page: &dyn Fn(&str) -> bool) -> Vec<String> {
        let mut errors = Vec::new();
        for part in parts(html) {
            match part {
                Part::Script(text) if !self.scripts.contains(&general(&text)) => {
                    errors.push(format!("a script: {text}"));
                }
                Part::Script(_) => {}
                Part::Element(name, attributes) => {
                    if !self.has(&name, "") {
                        errors.push(format!("<{name}> with {attributes:?}"));
                    }
                    let attributes = attributes.iter().filter(|(key, value)| {
                        !self.has(&name, key) || !self.may_say(key, value, is_page)
                    });
                    errors
                        .extend(attributes.map(|(key, value)| format!("<{name} {key}={value:?}>")));
                }
            }
        }
        errors
    }

    fn has(&self, name: &str, attribute: &str) -> bool {
        let described = DESCRIBED.iter().find(|(known, _)| *known == name);
        let is_described = described
            .is_some_and(|(_, attributes)| attribute.is_empty() || attributes.contains(&attribute));
        is_described
            || self
                .elements
                .contains(&(name.to_owned(), attribute.to_owned()))
    }

    fn may_say(&self, key: &str, value: &str, is_page: &dyn Fn(&str) -> bool) -> bool {
        let is_known = self.values.contains(&(key.to_owned(), general(value)));
        match key {
            _ if is_known => true,
            "href" => {
                ["https://", "http://", "mailto:"]
                    .iter()
                    .any(|scheme| value.starts_with(scheme))
                    || value.starts_with('#')
                    || is_page(value.split('#').next().unwrap_or_default())
            }
            "class" => value.split(' ').all(|class| {
                CLASSES.iter().any(|known| class.starts_with(known)) || self.classes.contains(class)
            }),
            "style" => value.starts_with("text-align: "),
            // What rustdoc loads for an alias is named by identifiers.
            "src" => general(value).starts_with("type.impl/harmful/"),
            "action" | "srcset" | "data" => false,
            key => !key.starts_with("on"),
        }
    }
}
