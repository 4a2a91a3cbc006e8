//! The document whose every text is a payload.
//!
//! Equal texts stay equal, so that references and lists of names still mean what they did.

use modelwright::output::FileSet;
use modelwright::settings::Settings;
use modelwright_cli::generate::document_and_pages;
use openapi::diagnostic::{Diagnostics, Format, render};
use pages::with_ours;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// A harmless document with the texts that are free in it.
pub struct Document {
    tree: Value,
    free: BTreeMap<String, usize>,
}

/// On which side of a payload the number stands that tells two of them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Number {
    Before,
    After,
}

/// The models and the pages of a document.
pub struct Made {
    pub models: FileSet,
    pub pages: FileSet,
}

/// A text that the document does not have.
const WORD: &str = "Zebra9";

impl Made {
    /// What stays the same as long as nothing but words are others: the pages, and the members of the models.
    fn form(&self) -> (usize, usize, usize) {
        let count = |mark: &str| {
            let texts = self
                .models
                .iter()
                .map(|(_, text)| text.matches(mark).count());
            texts.sum()
        };
        (self.pages.len(), count("=>"), count("pub "))
    }

    fn shows(&self) -> bool {
        let texts = self.models.iter().chain(self.pages.iter());
        let mut texts = texts.map(|(_, text)| text);
        texts.any(|text| text.to_lowercase().contains(&WORD.to_lowercase()))
    }
}

impl Document {
    /// Reads the document and finds the texts.
    pub fn new() -> Self {
        let tree: Value = serde_yaml::from_str(include_str!("document.yaml")).expect("it is YAML");
        let mut texts = BTreeSet::new();
        collect(&tree, &mut texts);
        let (harmless, allowed) = make(&tree).expect("the document has no fault");
        let form = harmless.form();
        let mut keys = BTreeSet::new();
        collect_keys(&tree, &mut keys);
        let is_free = |text: &&String| {
            let word = |found: &str| (found == text.as_str()).then(|| WORD.to_owned());
            // A key that is shown nowhere may be one that means something, and was lost with its value.
            make(&replaced(&tree, &word)).is_ok_and(|(made, warnings)| {
                warnings <= allowed
                    && made.form() == form
                    && (!keys.contains(*text) || made.shows())
            })
        };
        let free: Vec<String> = texts.iter().filter(is_free).cloned().collect();
        let free = free.into_iter().enumerate();
        Self {
            free: free.map(|(number, text)| (text, number)).collect(),
            tree,
        }
    }

    /// The texts.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.free.keys().map(String::as_str)
    }

    /// The document as it is.
    pub fn harmless(&self) -> Made {
        make(&self.tree).expect("the document has no fault").0
    }

    /// The document with a payload in every text.
    pub fn with(&self, payload: &str, number: Number) -> String {
        self.with_each(|_| payload, number)
    }

    /// The document with a payload of its own in every text, by the number of the text.
    pub fn with_each<'a>(&self, payload: impl Fn(usize) -> &'a str, number: Number) -> String {
        let made = |found: &str| {
            let at = *self.free.get(found)?;
            let payload = payload(at);
            Some(match number {
                Number::Before => format!("{at} {payload}"),
                Number::After => format!("{payload} {at}"),
            })
        };
        replaced(&self.tree, &made).to_string()
    }
}

/// What comes of a document of JSON, and how many warnings; or the errors.
pub fn make_text(text: &str) -> Result<(Made, usize), String> {
    let mut diagnostics = Diagnostics::new();
    let templates = with_ours(Vec::new(), &mut diagnostics).expect("there is no other one");
    let bytes = text.as_bytes().to_vec();
    let made = document_and_pages(
        "shop.yaml",
        bytes,
        None,
        &Settings::default(),
        Some(templates),
        &mut diagnostics,
    );
    match made {
        Ok((models, pages)) => Ok((Made { models, pages }, diagnostics.iter().count())),
        Err(_) => Err(render(&diagnostics, Format::Human, false)),
    }
}

fn make(tree: &Value) -> Result<(Made, usize), String> {
    make_text(&tree.to_string())
}

/// All texts and keys.
fn collect(value: &Value, texts: &mut BTreeSet<String>) {
    match value {
        Value::String(text) if text.starts_with("#/") => {}
        Value::String(text) => _ = texts.insert(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| collect(item, texts)),
        Value::Object(members) => members.iter().for_each(|(key, value)| {
            texts.insert(key.clone());
            collect(value, texts);
        }),
        _ => {}
    }
}

/// All keys.
fn collect_keys(value: &Value, keys: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect_keys(item, keys)),
        Value::Object(members) => members.iter().for_each(|(key, value)| {
            keys.insert(key.clone());
            collect_keys(value, keys);
        }),
        _ => {}
    }
}

/// The tree with other texts and keys, and with references that lead where they led.
fn replaced(value: &Value, other: &dyn Fn(&str) -> Option<String>) -> Value {
    let text = |text: &str| match text.strip_prefix("#/") {
        Some(path) => {
            let parts = path.split('/').map(|part| {
                let part = part.replace("~1", "/").replace("~0", "~");
                let part = other(&part).unwrap_or(part);
                part.replace('~', "~0")
                    .replace('/', "~1")
                    .replace('%', "%25")
            });
            format!("#/{}", parts.collect::<Vec<_>>().join("/"))
        }
        None => other(text).unwrap_or_else(|| text.to_owned()),
    };
    match value {
        Value::String(found) => Value::String(text(found)),
        Value::Array(items) => items.iter().map(|item| replaced(item, other)).collect(),
        Value::Object(members) => {
            let members = members.iter();
            let members = members.map(|(key, value)| (text(key), replaced(value, other)));
            Value::Object(members.collect::<Map<_, _>>())
        }
        value => value.clone(),
    }
}
