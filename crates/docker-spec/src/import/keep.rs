//! What is kept of an upstream document: its facts, and nothing that somebody wrote to be read.
//!
//! A key that no rule names is left out too, with a warning, so that nothing vanishes unseen. What is no document of the
//! Docker Engine API is refused.

use super::rules::{self, NodeKind, Rule};
use super::site::Position;
use crate::diagnostic::{Diagnostic, Diagnostics, Reported};
use crate::pointer::Pointer;
use crate::source::Source;
use crate::version::Version;
use serde_json::{Map, Value};

/// The title that every document of the API has.
const TITLE: &str = "Docker Engine API";

/// What has been kept of a document, and what has not.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// The version that the document describes.
    pub version: Version,
    /// The facts, keys in the order of the document.
    pub contract: Value,
    /// What was left out, in the order of the document.
    pub dropped: Vec<Dropped>,
}

/// One thing that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// Its key, which says what kind of thing it is.
    pub key: String,
    /// Its place in the file.
    pub pointer: Pointer,
    /// What it belongs to: a schema path, or a JSON pointer where there is none.
    pub path: String,
    /// Whether a rule says that it is text; otherwise nobody knows what it is.
    pub known: bool,
}

/// Keeps the facts of a document.
///
/// # Errors
///
/// It is no document of the Docker Engine API.
pub fn keep(source: &Source, diagnostics: &mut Diagnostics) -> Result<Kept, Reported> {
    let version = version(source, diagnostics)?;
    let mut walk = Walk {
        source,
        diagnostics,
        dropped: Vec::new(),
    };
    let contract = walk.node(NodeKind::Document, &source.tree, &Position::default());
    Ok(Kept {
        version,
        // What has a version is an object, of which something is always kept.
        contract: contract.unwrap_or_default(),
        dropped: walk.dropped,
    })
}

/// The version of the document, which also proves that it is one of Docker's.
fn version(source: &Source, diagnostics: &mut Diagnostics) -> Result<Version, Reported> {
    find_version(&source.tree).map_err(|(pointer, message)| {
            let pointer = Pointer::of(pointer);
            diagnostics.error(
                Diagnostic::error("not-docker", message)
                    .at(source.value_location(&pointer))
                    .help(
                        "only documents of the Docker Engine API can be imported; for any other document, use the command `gen --spec FILE --out DIR`",
                    ),
            )
    })
}

/// The version of a document of the Docker Engine API; `None` of any other.
pub fn document_version(source: &Source) -> Option<Version> {
    find_version(&source.tree).ok()
}

/// The version, or where the document is not one of Docker's and why.
fn find_version(tree: &Value) -> Result<Version, (&'static [&'static str], String)> {
    let text = |pointer: &str| tree.pointer(pointer).and_then(Value::as_str);
    if text("/swagger") != Some("2.0") {
        let message = "the document does not say `swagger: \"2.0\"`";
        return Err((&["swagger"], message.to_owned()));
    }
    if text("/info/title") != Some(TITLE) {
        let message = format!("the title of the document is not {TITLE:?}");
        return Err((&["info", "title"], message));
    }
    let version = text("/info/version").and_then(|text| text.parse::<Version>().ok());
    let Some(version) = version.filter(|version| version.major == 1) else {
        let message = "the version of the document is not a string like \"1.51\"";
        return Err((&["info", "version"], message.to_owned()));
    };
    let base = format!("/v{version}");
    if text("/basePath") != Some(&base) {
        let message =
            format!("the document is of version {version}, but its `basePath` is not `{base}`");
        return Err((&["basePath"], message));
    }
    Ok(version)
}

struct Walk<'a> {
    source: &'a Source,
    diagnostics: &'a mut Diagnostics,
    dropped: Vec<Dropped>,
}

impl Walk<'_> {
    /// The facts of a value that should be an object of this kind. `None` where it is text instead.
    fn node(&mut self, kind: NodeKind, value: &Value, site: &Position) -> Option<Value> {
        match value {
            Value::Object(map) if is_stray_property_set(kind, map) => {
                Some(Value::Object(self.stray_properties(map, site)))
            }
            Value::Object(map) => Some(Value::Object(self.object(kind, map, site))),
            Value::String(_) | Value::Array(_) => None,
            // Neither a number nor a truth value nor nothing can hold prose, and `additionalProperties: true` is a
            // fact.
            Value::Null | Value::Bool(_) | Value::Number(_) => Some(value.clone()),
        }
    }

    fn object(
        &mut self,
        kind: NodeKind,
        map: &Map<String, Value>,
        site: &Position,
    ) -> Map<String, Value> {
        let mut kept = Map::new();
        if kind == NodeKind::Response
            && !map.contains_key("description")
            && !map.contains_key("$ref")
        {
            kept.insert("description".to_owned(), Value::String(String::new()));
        }
        for (key, value) in map {
            if let Some(value) = self.entry(kind, key, value, site) {
                kept.insert(key.clone(), value);
            }
        }
        kept
    }

    fn entry(
        &mut self,
        kind: NodeKind,
        key: &str,
        value: &Value,
        site: &Position,
    ) -> Option<Value> {
        let rule = rules::rule(kind, key);
        match rule {
            Rule::Fact if is_plain(value) => Some(value.clone()),
            Rule::Value => Some(value.clone()),
            Rule::Title if is_identifier(value) => Some(value.clone()),
            // A description that is an object may be a property in the wrong place.
            Rule::Text if key == "description" && !is_plain(value) => {
                self.report(key, MISSHAPEN, site.pointer.child(key), site)
            }
            Rule::Text | Rule::Title => {
                self.leave_out(key, site.pointer.child(key), site);
                None
            }
            Rule::Emptied => {
                if value.as_str() != Some("") {
                    self.leave_out(key, site.pointer.child(key), site);
                }
                Some(Value::String(String::new()))
            }
            Rule::Node(child) => self.nodes(kind, child, key, value, site),
            Rule::Named(child) => self.named(kind, child, key, value, site),
            Rule::Fact => self.report(key, MISSHAPEN, site.pointer.child(key), site),
            Rule::Unknown => self.report(key, UNKNOWN, site.pointer.child(key), site),
        }
    }

    /// One object, or a list of them.
    fn nodes(
        &mut self,
        parent: NodeKind,
        kind: NodeKind,
        key: &str,
        value: &Value,
        site: &Position,
    ) -> Option<Value> {
        let Value::Array(items) = value else {
            let below = site.below(parent, key, None, value);
            let kept = self.node(kind, value, &below);
            return kept.or_else(|| self.report(key, MISSHAPEN, below.pointer, site));
        };
        let mut kept = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            let below = site.below(parent, key, Some(&index.to_string()), item);
            let item = self.node(kind, item, &below);
            kept.extend(item.or_else(|| self.report(key, MISSHAPEN, below.pointer, site)));
        }
        Some(Value::Array(kept))
    }

    /// Objects under names that the document has chosen.
    fn named(
        &mut self,
        parent: NodeKind,
        kind: NodeKind,
        key: &str,
        value: &Value,
        site: &Position,
    ) -> Option<Value> {
        let Value::Object(map) = value else {
            let below = site.below(parent, key, None, value);
            let kept = self.node(kind, value, &below);
            return kept.or_else(|| self.report(key, MISSHAPEN, below.pointer, site));
        };
        let mut kept = Map::new();
        for (name, value) in map {
            let below = site.below(parent, key, Some(name), value);
            if name.starts_with("x-") && rules::has_extensions_beside(kind) {
                self.report(name, UNKNOWN, below.pointer, site);
                continue;
            }
            let value = self.node(kind, value, &below);
            if let Some(value) = value.or_else(|| self.report(name, MISSHAPEN, below.pointer, site))
            {
                kept.insert(name.clone(), value);
            }
        }
        Some(Value::Object(kept))
    }

    /// The facts of a schema in which somebody forgot the key `properties`: what is an object is a property.
    fn stray_properties(
        &mut self,
        map: &Map<String, Value>,
        site: &Position,
    ) -> Map<String, Value> {
        self.diagnostics.warn(
            Diagnostic::warning(
                "stray-properties",
                "the `type` of this schema is an object, so its entries are treated as properties",
            )
            .at(self.source.location(&site.pointer))
            .help("check if the key `properties` is missing here"),
        );
        let mut kept = Map::new();
        for (name, value) in map {
            let fact = match value {
                Value::Object(_) => self.node(NodeKind::Schema, value, &site.stray_property(name)),
                _ => self.entry(NodeKind::Schema, name, value, site),
            };
            if let Some(fact) = fact {
                kept.insert(name.clone(), fact);
            }
        }
        kept
    }

    fn leave_out(&mut self, key: &str, pointer: Pointer, site: &Position) {
        self.dropped.push(Dropped {
            key: key.to_owned(),
            pointer,
            path: site.label(&self.source.tree),
            known: true,
        });
    }

    /// Leaves out what no rule allows, and says so.
    fn report(&mut self, key: &str, why: &str, pointer: Pointer, site: &Position) -> Option<Value> {
        self.diagnostics.warn(
            Diagnostic::warning("unknown-key", format!("`{key}` {why}, so it is omitted"))
                .at(self.source.location(&pointer))
                .help("if it is a fact, add it to crates/docker-spec/src/import/rules.rs"),
        );
        self.dropped.push(Dropped {
            key: key.to_owned(),
            pointer,
            path: site.label(&self.source.tree),
            known: false,
        });
        None
    }
}

const UNKNOWN: &str = "is not known here";
const MISSHAPEN: &str = "has an unexpected value here";

fn is_stray_property_set(kind: NodeKind, map: &Map<String, Value>) -> bool {
    kind == NodeKind::Schema && map.get("type").is_some_and(Value::is_object)
}

fn is_plain(value: &Value) -> bool {
    let is_scalar = |value: &Value| !value.is_array() && !value.is_object();
    match value {
        Value::Array(items) => items.iter().all(is_scalar),
        _ => is_scalar(value),
    }
}

fn is_identifier(value: &Value) -> bool {
    let Some(text) = value.as_str() else {
        return false;
    };
    let starts = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    starts && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests;
