//! Where the walk over a document stands: the JSON pointer, and the schema path that goes with it.

use super::rules::NodeKind;
use crate::pointer::Pointer;
use crate::schema_path::{SchemaPath, Step};
use serde_json::Value;

/// One place in a document.
#[derive(Clone, Debug, Default)]
pub(super) struct Position {
    /// Where it stands in the file.
    pub pointer: Pointer,
    /// What its texts are called.
    path: Option<SchemaPath>,
    /// What its properties, items and values hang below. A part of an allOf has texts of its own, but its properties
    /// are those of the whole.
    owner: Option<SchemaPath>,
}

impl Position {
    /// The place of a value under `key` of an object of this kind, or of the entry `element` in that value.
    pub fn below(&self, kind: NodeKind, key: &str, element: Option<&str>, value: &Value) -> Self {
        let mut pointer = self.pointer.child(key);
        if let Some(element) = element {
            pointer = pointer.child(element);
        }
        let path = self.path_below(kind, key, element, value);
        let owner = match key {
            "allOf" if kind == NodeKind::Schema => self.owner.clone(),
            _ => path.clone(),
        };
        Self {
            pointer,
            path,
            owner,
        }
    }

    /// The place of a schema that stands beside the keywords of another, where only the key `properties` could have
    /// put it.
    pub fn stray_property(&self, name: &str) -> Self {
        let path = self.owner.as_ref().map(|owner| owner.property(name));
        Self {
            pointer: self.pointer.child(name),
            owner: path.clone(),
            path,
        }
    }

    fn path_below(
        &self,
        kind: NodeKind,
        key: &str,
        element: Option<&str>,
        value: &Value,
    ) -> Option<SchemaPath> {
        let owner = self.owner.as_ref();
        match (kind, key, element) {
            (NodeKind::Document, "definitions", Some(name)) => Some(SchemaPath::definition(name)),
            (NodeKind::PathItem, _, None) => text(value, "operationId").map(SchemaPath::operation),
            (NodeKind::Operation, "parameters", Some(_)) => Some(owner?.join(parameter(value)?)),
            (NodeKind::Operation, "responses", Some(status)) => {
                Some(owner?.join(Step::Response(status.to_owned())))
            }
            (NodeKind::Response, "headers", Some(name)) => {
                Some(owner?.join(Step::Header(name.to_owned())))
            }
            (NodeKind::Schema, "properties", Some(name)) => Some(owner?.property(name)),
            (NodeKind::Schema, "additionalProperties", _) => Some(owner?.values()),
            (NodeKind::Schema, "allOf", Some(index)) => {
                Some(self.path.as_ref()?.join(Step::Part(index.parse().ok()?)))
            }
            (NodeKind::Schema, "oneOf" | "anyOf", Some(index)) => {
                Some(owner?.join(Step::Variant(index.parse().ok()?)))
            }
            (NodeKind::Parameter | NodeKind::Response, "schema", _) => self.path.clone(),
            (_, "items", _) => Some(owner?.items()),
            _ => None,
        }
    }

    /// What the place is called in messages and in the file of text hashes: its schema path, or its pointer. A tag
    /// goes by its name, so that its place in the list does not matter.
    pub fn label(&self, document: &Value) -> String {
        if let Some(path) = &self.path {
            return path.to_string();
        }
        let tag = self
            .pointer
            .split_last()
            .filter(|(list, _)| list.as_str() == "/tags")
            .and_then(|_| text(document.pointer(self.pointer.as_str())?, "name"));
        match tag {
            Some(name) => Pointer::of(["tags", name]).to_string(),
            None => self.pointer.to_string(),
        }
    }
}

fn parameter(value: &Value) -> Option<Step> {
    let location = text(value, "in")?;
    if location == "body" {
        return Some(Step::Body);
    }
    Some(Step::Parameter(
        location.to_owned(),
        text(value, "name")?.to_owned(),
    ))
}

fn text<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    value.get(key)?.as_str()
}
