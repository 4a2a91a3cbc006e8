//! Where a document refers to something: the values of `$ref`, wherever one means a place.

use crate::pointer::Pointer;
use serde_json::Value;

/// A reference of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reference {
    /// Where the text stands.
    pub(crate) at: Pointer,
    /// The text.
    pub(crate) text: String,
    /// Whether it stands in the place of a whole section, such as all `paths` or all `properties`.
    pub(crate) is_section: bool,
}

/// Keys whose value is a map by names of the document's own.
const OF_NAMES: [&str; 15] = [
    "paths",
    "components",
    "schemas",
    "definitions",
    "$defs",
    "properties",
    "patternProperties",
    "dependentSchemas",
    "parameters",
    "responses",
    "requestBodies",
    "headers",
    "content",
    "callbacks",
    "webhooks",
];

/// Keys whose value is data.
const OF_DATA: [&str; 5] = ["example", "examples", "default", "enum", "const"];

/// Sections that become no models, so that it does not matter where they lead.
const OF_NO_MODEL: [&str; 4] = ["callbacks", "webhooks", "links", "securitySchemes"];

/// Finds all references of a tree, those of sections that become no models only on request.
pub(crate) fn references(tree: &Value, with_all: bool) -> Vec<Reference> {
    let mut walk = Walk {
        with_all,
        found: Vec::new(),
    };
    walk.value(tree, &Pointer::root(), false);
    walk.found
}

/// Whether any text under a `$ref` is one that leads out of the document. Few documents have one, and to look costs less than to
/// find out where each stands.
pub(crate) fn refers_outside(tree: &Value) -> bool {
    match tree {
        Value::Object(map) => map.iter().any(|(key, value)| match value {
            Value::String(text) => key == "$ref" && !text.starts_with('#'),
            value => refers_outside(value),
        }),
        Value::Array(items) => items.iter().any(refers_outside),
        _ => false,
    }
}

struct Walk {
    with_all: bool,
    found: Vec<Reference>,
}

impl Walk {
    /// `are_names` says whether the keys of the value are names. No tree is deep (`MAX_DEPTH`).
    fn value(&mut self, value: &Value, at: &Pointer, are_names: bool) {
        match value {
            Value::Object(map) => {
                for (key, value) in map {
                    self.entry(key, value, at, are_names);
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    if item.is_object() || item.is_array() {
                        self.value(item, &at.index(index), false);
                    }
                }
            }
            _ => {}
        }
    }

    fn entry(&mut self, key: &str, value: &Value, at: &Pointer, are_names: bool) {
        if let (true, Value::String(text)) = (key == "$ref", value) {
            self.found.push(Reference {
                at: at.child(key),
                text: text.clone(),
                is_section: are_names,
            });
            return;
        }
        let is_data = !are_names && (OF_DATA.contains(&key) || key.starts_with("x-"));
        let is_left_out = !self.with_all && OF_NO_MODEL.contains(&key);
        if is_data || is_left_out || !(value.is_object() || value.is_array()) {
            return;
        }
        let at = at.child(key);
        if key == "mapping" && !are_names {
            self.mapping(value, &at);
            return;
        }
        // The names of components are those of sections, which hold names in turn.
        let holds_names = OF_NAMES.contains(&key) && (!are_names || is_section_of_components(&at));
        // Among components, examples are such a section too; what it holds is data.
        if are_names && key == "examples" && is_section_of_components(&at) {
            return;
        }
        self.value(value, &at, holds_names);
    }

    /// The values of a discriminator's mapping are names, or references without `$ref`.
    fn mapping(&mut self, value: &Value, at: &Pointer) {
        for (tag, target) in value.as_object().into_iter().flatten() {
            let text = target.as_str().unwrap_or_default();
            let ending = text.rsplit('.').next().unwrap_or_default();
            if text.contains('#') || ["yaml", "yml", "json"].contains(&ending) {
                self.found.push(Reference {
                    at: at.child(tag),
                    text: text.to_owned(),
                    is_section: false,
                });
            }
        }
    }
}

fn is_section_of_components(at: &Pointer) -> bool {
    let mut tokens = at.tokens();
    tokens.next().as_deref() == Some("components") && tokens.nth(1).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn data_holds_no_references() {
        let tree = json!({
            "paths": {"/a": {"$ref": "1"}},
            "components": {
                "schemas": {
                    "A": {"properties": {"default": {"$ref": "2"}, "example": {"$ref": "3"}, "$ref": {"type": "string"}}, "default": {"$ref": "no"}, "x-a": {"$ref": "no"}},
                    "B": {"properties": {"$ref": "4"}, "discriminator": {"mapping": {"a": "5.yaml", "b": "B", "c": "#/6"}}},
                },
                "responses": {"$ref": "7"},
                "examples": {"E": {"$ref": "no"}},
                "callbacks": {"C": {"$ref": "no"}},
            },
        });
        let found = references(&tree, false);
        let texts: Vec<_> = found.iter().map(|found| found.text.as_str()).collect();
        assert_eq!(texts, ["1", "2", "3", "4", "5.yaml", "#/6", "7"]);
        let sections = found.iter().filter(|found| found.is_section);
        let sections: Vec<_> = sections.map(|found| found.text.as_str()).collect();
        assert_eq!(sections, ["4", "7"]);
    }
}
