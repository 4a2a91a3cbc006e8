//! Definitions and operations that an earlier version of the document had too, which are not lifted again.
//!
//! What one of them is lifted to depends on its own value, on the defaults that the document has for all operations, and on whether
//! the definitions that it refers to exist. A part of which more was asked, or of which anything was said, is lifted each time.

use super::canonical::Moves;
use super::{Dialect, Lifter};
use crate::pointer::Pointer;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::Arc;

/// Parts that have been lifted, by their places.
#[derive(Debug, Default)]
pub struct LiftCache {
    /// The dialect, and what holds for all operations that do not say otherwise.
    defaults: Value,
    parts: HashMap<Pointer, Part>,
}

#[derive(Debug)]
struct Part {
    value: Value,
    lifted: Value,
    moves: Arc<Moves>,
    /// The definitions that it refers to.
    definitions: Vec<Pointer>,
}

/// What the lifting of a part asked of the rest of the document.
#[derive(Default)]
pub(super) struct Asked {
    definitions: Vec<Pointer>,
    anything_else: bool,
}

impl Asked {
    pub(super) fn definition(&mut self, at: &Pointer) {
        self.definitions.push(at.clone());
    }

    pub(super) fn anything_else(&mut self) {
        self.anything_else = true;
    }
}

impl LiftCache {
    /// Forgets all parts, if what holds for all of them is not as it was.
    pub(super) fn begin(&mut self, tree: &Value, dialect: Dialect) {
        let of = |key: &str| tree.get(key).unwrap_or(&Value::Null);
        let defaults = ["consumes", "produces", "security"].map(of);
        let defaults = json!([format!("{dialect:?}"), defaults]);
        if self.defaults != defaults {
            self.defaults = defaults;
            self.parts.clear();
        }
    }

    fn find(&self, at: &Pointer, value: &Value, tree: &Value) -> Option<&Part> {
        let part = self.parts.get(at)?;
        let exists = |definition: &Pointer| tree.pointer(definition.as_str()).is_some();
        (is_same(&part.value, value) && part.definitions.iter().all(exists)).then_some(part)
    }
}

impl<'s> Lifter<'s> {
    /// What `read` makes of a part of the document that stands at `from`, or made of it in an earlier version.
    pub(super) fn part(
        &mut self,
        value: &Value,
        from: &Pointer,
        read: impl FnOnce(&mut Self) -> Value,
    ) -> Value {
        // Where a reference leads into the middle of something, any part may have a definition in it.
        if !self.deep.is_empty() {
            return read(self);
        }
        let Some(cache) = &self.cache else {
            return read(self);
        };
        if let Some(part) = cache.find(from, value, &self.source.tree) {
            self.origins.add(Arc::clone(&part.moves));
            return part.lifted.clone();
        }
        let said = self.said();
        self.asked = Asked::default();
        self.origins.begin_part();
        let lifted = read(self);
        let moves = self.origins.end_part();
        let asked = std::mem::take(&mut self.asked);
        let is_alone = !asked.anything_else && said == self.said() && self.deep.is_empty();
        if let Some(cache) = self.cache.as_mut().filter(|_| is_alone) {
            let part = Part {
                value: value.clone(),
                lifted: lifted.clone(),
                moves,
                definitions: asked.definitions,
            };
            cache.parts.insert(from.clone(), part);
        }
        lifted
    }

    /// How much has been said and noted so far.
    fn said(&self) -> [usize; 4] {
        [
            self.diagnostics.iter().count(),
            self.errors,
            self.ignored.values().map(|(count, _)| count).sum(),
            self.outside.len(),
        ]
    }
}

/// Whether two values are the same, keys in the same order.
fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            let mut both = one.iter().zip(other);
            one.len() == other.len()
                && both
                    .all(|((key, one), (other_key, other))| key == other_key && is_same(one, other))
        }
        (Value::Array(one), Value::Array(other)) => {
            let mut both = one.iter().zip(other);
            one.len() == other.len() && both.all(|(one, other)| is_same(one, other))
        }
        (one, other) => one == other,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Canonical, lift, lift_version};
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::pointer::all_below;
    use crate::source::Source;

    fn read(text: &str) -> Source {
        Source::read("x.yaml", text.into(), &mut Diagnostics::new()).unwrap()
    }

    /// Lifts a document both ways and compares what comes of it and what is said.
    fn compare(source: &Source, cache: &mut LiftCache) -> Vec<&'static str> {
        let (mut said, mut said_anew) = (Diagnostics::new(), Diagnostics::new());
        let lifted = lift_version(source, cache, &mut said).unwrap();
        let anew = lift(source, &mut said_anew).unwrap();
        let text = |canonical: &Canonical<'_>| canonical.document().to_string();
        assert_eq!(text(&lifted), text(&anew));
        assert_eq!(lifted.outcome(), anew.outcome());
        assert!(said.iter().eq(said_anew.iter()), "{said:?}\n{said_anew:?}");
        let found = all_below(anew.document());
        let step = found.len() / 500 * 2 + 1;
        for at in found.iter().step_by(step) {
            assert_eq!(lifted.location(at), anew.location(at), "{at}");
        }
        said.iter().map(|said| said.code).collect()
    }

    #[test]
    fn contracts_are_lifted_the_same() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../spec/docker/contract");
        let paths = std::fs::read_dir(folder).unwrap();
        let mut paths: Vec<_> = paths.map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        let mut cache = LiftCache::default();
        for path in &paths {
            let source = read(&std::fs::read_to_string(path).unwrap());
            compare(&source, &mut cache);
        }
        assert!(cache.parts.len() > 200, "{}", cache.parts.len());
    }

    #[test]
    fn what_a_part_depends_on_counts() {
        let definitions = "{A: {properties: {b: {$ref: '#/definitions/B'}}}, B: {type: string}}";
        let paths = "{/a: {get: {responses: {200: {schema: {$ref: '#/definitions/A'}}}}}}";
        let first = format!("{{swagger: '2.0', definitions: {definitions}, paths: {paths}}}");
        let mut cache = LiftCache::default();
        let none: [&str; 0] = [];
        assert_eq!(compare(&read(&first), &mut cache), none);
        assert_eq!(cache.parts.len(), 3);
        assert_eq!(compare(&read(&first), &mut cache), none);
        // A definition that is no longer there, defaults that changed, an order that did.
        let lost = first.replace("B: {type: string}", "C: {type: string}");
        assert_eq!(compare(&read(&lost), &mut cache), ["dangling-reference"]);
        let produces = first.replace("paths:", "produces: [text/plain], paths:");
        assert_eq!(compare(&read(&produces), &mut cache), none);
        let kept = "properties: {x: {type: string}, b:";
        let ordered = first.replace("properties: {b:", kept);
        assert_eq!(compare(&read(&ordered), &mut cache), none);
        let turned = first.replace(
            "properties: {b: {$ref: '#/definitions/B'}}",
            "properties: {b: {$ref: '#/definitions/B'}, x: {type: string}}",
        );
        assert_eq!(compare(&read(&turned), &mut cache), none);
        // A parameter of the path item, and one that stands elsewhere.
        let item = first.replace(
            "get:",
            "parameters: [{name: q, in: query, type: string}], get:",
        );
        assert_eq!(compare(&read(&item), &mut cache), none);
        let shared = "get: {parameters: [{$ref: '#/parameters/q'}], ";
        let shared = first.replace("get: {", shared);
        for kind in ["string", "integer"] {
            let shared = shared.replace(
                "paths:",
                &format!("parameters: {{q: {{name: q, in: query, type: {kind}}}}}, paths:"),
            );
            assert_eq!(compare(&read(&shared), &mut cache), none);
        }
        // What is said is said each time.
        let odd = first.replace("type: string", "type: string, if: {}");
        for _ in 0..2 {
            assert_eq!(compare(&read(&odd), &mut cache), ["ignored"]);
        }
        // A reference into the middle of a definition makes a name for that place.
        let deep = first.replace("'#/definitions/B'", "'#/definitions/C/properties/d'");
        let deep = deep.replace("B: {", "C: {properties: {d: {type: object}}}, B: {");
        for text in [&deep, &first, &deep] {
            compare(&read(text), &mut cache);
        }
    }
}
