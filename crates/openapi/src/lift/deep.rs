//! References into the middle of things: the schema at such a place becomes a definition with a name of its own.
//!
//! So no stage after this one knows that a reference can lead anywhere else.

use super::{Dialect, Lifter};
use crate::pointer::Pointer;
use crate::source::{FILES, Source};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Keys that lead through a schema or a document and say nothing of what the place is.
const STRUCTURE: [&str; 17] = [
    "additionalProperties",
    "allOf",
    "anyOf",
    "components",
    "content",
    "$defs",
    "definitions",
    "items",
    "oneOf",
    "patternProperties",
    "paths",
    "prefixItems",
    "properties",
    "responses",
    "schema",
    "schemas",
    "parameters",
];

#[derive(Default)]
pub(super) struct Deep {
    /// The names of the places that are known.
    names: BTreeMap<Pointer, String>,
    /// Places that something refers to and that are not among these.
    new: BTreeSet<Pointer>,
    /// Those of them that have not been read as schemas.
    unread: Vec<Pointer>,
    /// What has been read of the places that are known.
    definitions: BTreeMap<String, Value>,
}

impl Deep {
    /// Whether nothing refers into the middle of something, as far as is known.
    pub(super) fn is_empty(&self) -> bool {
        self.names.is_empty() && self.new.is_empty()
    }

    /// The places with their names, if this reading has found any.
    pub(super) fn found(&self, source: &Source) -> Option<Self> {
        if self.new.is_empty() {
            return None;
        }
        let schemas = ["/components/schemas", "/definitions"];
        let schemas = schemas.iter().filter_map(|at| source.tree.pointer(at));
        let schemas = schemas.filter_map(Value::as_object);
        let mut taken: BTreeSet<String> = schemas.flat_map(Map::keys).cloned().collect();
        let mut names = BTreeMap::new();
        for location in &self.new {
            let name = name(location, &taken);
            taken.insert(name.clone());
            names.insert(location.clone(), name);
        }
        Some(Self {
            names,
            ..Self::default()
        })
    }
}

/// The steps that say something, as a name; of a whole file, what it is called. All steps where that is taken already.
fn name(location: &Pointer, taken: &BTreeSet<String>) -> String {
    let tokens: Vec<_> = location.tokens().collect();
    let (file, steps) = match tokens.as_slice() {
        [files, file, steps @ ..] if files == FILES => (Some(stem(file)), steps),
        steps => (None, steps),
    };
    let says_something = |token: &&String| !STRUCTURE.contains(&token.as_str());
    let telling: Vec<_> = steps.iter().filter(says_something).cloned().collect();
    let mut name = telling.join(".");
    if name.is_empty() || taken.contains(&name) {
        let all = file.iter().map(|file| (*file).to_owned());
        name = all
            .chain(steps.iter().cloned())
            .collect::<Vec<_>>()
            .join(".");
    }
    while taken.contains(&name) {
        name.push_str(".inner");
    }
    name
}

/// The name of a file without its folders and its ending.
fn stem(file: &str) -> &str {
    let name = file.rsplit('/').next().unwrap_or(file);
    match name.rsplit_once('.') {
        Some((stem, _)) if !stem.is_empty() => stem,
        _ => name,
    }
}

impl<'s> Lifter<'s> {
    /// The reference that stands for the schema at this place, if something else refers into it.
    pub(super) fn as_definition(&mut self, value: &Value, from: &Pointer) -> Option<Value> {
        if self.deep.names.is_empty() {
            return None;
        }
        let name = self.deep.names.get(from)?.clone();
        let at = definition(&name);
        if !self.deep.definitions.contains_key(&name) {
            // Something in it may lead back here.
            self.deep.definitions.insert(name.clone(), Value::Null);
            self.origins.record(at.clone(), from.clone());
            let lifted = self.own_schema(value, from, &at);
            self.deep.definitions.insert(name, lifted);
        }
        Some(json!({ "$ref": at.to_string() }))
    }

    /// The canonical reference to a schema in the source.
    pub(super) fn reference_to(&mut self, target: Pointer) -> String {
        if let Some(name) = self.definition_name(&target) {
            return definition(&name).to_string();
        }
        match self.deep.names.get(&target) {
            Some(name) => definition(name).to_string(),
            None => {
                if self.deep.new.insert(target.clone()) {
                    self.deep.unread.push(target);
                }
                // The document is read again, with a name for it.
                Pointer::of(["components", "schemas"]).to_string()
            }
        }
    }

    pub(super) fn definition_name(&self, target: &Pointer) -> Option<String> {
        let mut tokens = target.tokens();
        let mut is = |wanted: &str| tokens.next().is_some_and(|token| token == wanted);
        let is_definition = match self.dialect {
            Dialect::Swagger2 => is("definitions"),
            _ => is("components") && is("schemas"),
        };
        let name = tokens.next().filter(|_| is_definition)?;
        tokens.next().is_none().then_some(name)
    }

    /// Adds the definitions to the document, those included that nothing but a reference has led to.
    pub(super) fn deep_definitions(&mut self, document: &mut Value) {
        let source = self.source;
        if self.deep.names.is_empty() {
            // What is found here may lead to more, and all of it has to be known before the second reading.
            while let Some(location) = self.deep.unread.pop() {
                if let Some(value) = source.tree.pointer(location.as_str()) {
                    self.own_schema(value, &location, &location);
                }
            }
            return;
        }
        for location in self.deep.names.keys().cloned().collect::<Vec<_>>() {
            if let Some(value) = source.tree.pointer(location.as_str()) {
                self.as_definition(value, &location);
            }
        }
        let schemas = &mut document["components"]["schemas"];
        if !schemas.is_object() {
            *schemas = json!({});
        }
        if let Some(schemas) = schemas.as_object_mut() {
            schemas.extend(std::mem::take(&mut self.deep.definitions));
        }
    }
}

fn definition(name: &str) -> Pointer {
    Pointer::of(["components", "schemas", name])
}
