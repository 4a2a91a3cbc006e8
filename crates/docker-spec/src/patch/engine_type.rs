//! A type of the engine as evidence: what its fields say of the JSON that the engine writes and takes.
//!
//! | a field is written | its Go type | its key in JSON |
//! |---|---|---|
//! | `Labels = "map[string]string"` | `map[string]string` | `Labels` |
//! | `Error = "*JSONError as errorDetail"` | `*JSONError` | `errorDetail` |
//! | `Name = "string omitempty"` | `string`, left out where it is empty | `Name` |
//!
//! Upper and lower case do not count where a key is compared with the name of a field, nor does punctuation.

use super::change::Change;
use super::property;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;

/// A type that the engine writes as JSON, or reads.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EngineType {
    /// The name of the type, with its package.
    #[serde(rename = "engine-type")]
    pub name: String,
    /// The version of the engine.
    pub engine: String,
    /// The Go types of its fields, by the names of the fields.
    pub fields: BTreeMap<String, String>,
}

/// A field of such a type.
struct GoField<'a> {
    go_type: &'a str,
    key: &'a str,
    /// Whether the field is left out of the JSON where it has its zero value.
    is_left_out_if_empty: bool,
}

impl fmt::Display for EngineType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of Docker {}", self.name, self.engine)
    }
}

impl EngineType {
    /// Returns why this does not show what the change at a path says, if it does not.
    pub(super) fn error(&self, path: &str, change: &Change) -> Option<String> {
        if self.name.is_empty() || self.engine.is_empty() {
            return Some("`engine-type` and `engine` are required".to_owned());
        }
        // A reply with several values is not one type.
        if matches!(
            change,
            Change::Stream(_) | Change::StreamOfOwn | Change::MediaTypes(_) | Change::Frames(_)
        ) {
            return Some("only a recorded response can show that it is a stream".to_owned());
        }
        if matches!(change, Change::Content(..) | Change::Filters(_)) {
            return Some("only a published document can show what a parameter holds".to_owned());
        }
        let (location, depth) = without_items(path);
        let key = match change {
            Change::Key(key) | Change::EnumValue(key) => Some(key.clone()),
            _ => property::split(location).map(|(_, name)| name),
        };
        let field = self.field(key.as_deref());
        if let Change::Schema(schema) = change
            && schema.get("properties").is_some()
            && (key.is_none() || field.is_none())
        {
            let error = || format!("it lacks a property of `{path}`");
            return (!self.has_properties(schema)).then(error);
        }
        let Some(field) = field else {
            return Some(format!("none of its fields corresponds to `{path}`"));
        };
        let mut go_type = field.go_type;
        for _ in 0..depth {
            go_type = match element(go_type) {
                Some(element) => element,
                None => return Some(format!("`{go_type}` has no elements")),
            };
        }
        let shown = match change {
            Change::Nullable(flag) => can_be_null(go_type) == *flag,
            Change::Schema(schema) | Change::Property(schema, _) => admits(schema, go_type),
            Change::Format(format) => integer_format(go_type) == Some(format),
            Change::Additional(values) => {
                let of = element(go_type).unwrap_or(go_type.trim_start_matches('*'));
                is_any(of) && values.get("type").is_none() || of != go_type && admits(values, of)
            }
            Change::Key(key) | Change::EnumValue(key) => field.key == *key,
            Change::Required(flag) => field.is_left_out_if_empty != *flag,
            Change::Stream(_)
            | Change::StreamOfOwn
            | Change::MediaTypes(_)
            | Change::Frames(_)
            | Change::Content(..)
            | Change::Filters(_) => false,
        };
        (!shown).then(|| format!("the type `{}` of the field contradicts it", field.go_type))
    }

    /// Whether the type has a field for each property of an object.
    fn has_properties(&self, schema: &Value) -> bool {
        let properties = schema.get("properties").and_then(Value::as_object);
        properties.is_some_and(|properties| {
            properties.iter().all(|(key, schema)| {
                let field = self.field(Some(key));
                field.is_some_and(|field| admits(schema, field.go_type))
            })
        })
    }

    /// The field that is written under a key; the only one where the place has no key.
    fn field(&self, key: Option<&str>) -> Option<GoField<'_>> {
        let mut fields = self.fields.iter().map(|(name, text)| go_field(name, text));
        match key {
            Some(key) => fields.find(|field| letters(field.key) == letters(key)),
            None if self.fields.len() == 1 => fields.next(),
            None => None,
        }
    }
}

fn go_field<'a>(name: &'a str, text: &'a str) -> GoField<'a> {
    let (text, is_left_out_if_empty) = match text.strip_suffix(" omitempty") {
        Some(text) => (text, true),
        None => (text, false),
    };
    let (go_type, key) = text.split_once(" as ").unwrap_or((text, name));
    GoField {
        go_type,
        key,
        is_left_out_if_empty,
    }
}

fn letters(text: &str) -> String {
    let letters = text.chars().filter(char::is_ascii_alphanumeric);
    letters.map(|letter| letter.to_ascii_lowercase()).collect()
}

/// A path without the items and values at its end, and how many of them there were.
fn without_items(mut path: &str) -> (&str, usize) {
    let mut depth = 0;
    while let Some(of) = path.strip_suffix("[]").or(path.strip_suffix("{}")) {
        path = of;
        depth += 1;
    }
    (path, depth)
}

/// The type of the elements of a slice, an array or a map with keys of text.
fn element(go_type: &str) -> Option<&str> {
    let plain = go_type.trim_start_matches('*');
    if let Some(of) = plain.strip_prefix("map[") {
        return of.split_once(']').map(|(_, of)| of);
    }
    if plain == "[]byte" {
        return None;
    }
    let (length, of) = plain.strip_prefix('[')?.split_once(']')?;
    length.chars().all(|c| c.is_ascii_digit()).then_some(of)
}

/// Whether the zero value of the type is written as null.
fn can_be_null(go_type: &str) -> bool {
    let starts = ["*", "[]", "map["];
    starts.iter().any(|start| go_type.starts_with(start)) || is_any(go_type)
}

fn is_any(go_type: &str) -> bool {
    matches!(go_type, "any" | "interface{}" | "json.RawMessage")
}

/// The format of an integer type.
fn integer_format(go_type: &str) -> Option<&'static str> {
    Some(match go_type.trim_start_matches('*') {
        "uint" | "uint64" => "uint64",
        "uint32" | "os.FileMode" => "uint32",
        "uint16" => "uint16",
        "uint8" => "uint8",
        "int" | "int64" | "time.Duration" => "int64",
        "int32" => "int32",
        "int16" => "int16",
        "int8" => "int8",
        _ => return None,
    })
}

/// Whether a schema describes the JSON of a Go type. A named type may be anything that Go writes under a name.
fn admits(schema: &Value, go_type: &str) -> bool {
    for key in ["anyOf", "oneOf"] {
        if let Some(variants) = schema.get(key).and_then(Value::as_array) {
            return variants.iter().any(|variant| admits(variant, go_type));
        }
    }
    let part = |key: &str, of: &str| schema.get(key).is_none_or(|schema| admits(schema, of));
    let plain = go_type.trim_start_matches('*');
    let Some(kind) = schema.get("type").and_then(Value::as_str) else {
        return true;
    };
    match plain {
        _ if is_any(plain) => false,
        "string" | "[]byte" | "time.Time" => kind == "string",
        "bool" => kind == "boolean",
        "float32" | "float64" => kind == "number",
        _ => match (integer_format(plain), element(plain)) {
            (Some(format), _) => {
                let signed = |format: &str| !format.starts_with('u');
                let said = schema.get("format").and_then(Value::as_str);
                kind == "integer" && signed(said.unwrap_or("int64")) == signed(format)
            }
            (None, Some(of)) if plain.starts_with("map[") => {
                kind == "object" && part("additionalProperties", of)
            }
            (None, Some(of)) => kind == "array" && part("items", of),
            (None, None) => true,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn error(path: &str, change: &Value, fields: &[(&str, &str)]) -> Option<String> {
        let change = Change::read(path, change.as_object().unwrap()).unwrap();
        let fields = fields.iter();
        let declared = EngineType {
            name: "types.Thing".to_owned(),
            engine: "17.06".to_owned(),
            fields: fields
                .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
                .collect(),
        };
        declared.error(path, &change)
    }

    #[test]
    fn a_field_shows_what_its_type_says() {
        for (path, change, name, text) in [
            ("A.B", json!({"nullable": true}), "B", "[]string"),
            ("A.B[]", json!({"nullable": true}), "B", "[]*Item"),
            ("A.B{}", json!({"nullable": true}), "B", "map[string]*Item"),
            (
                "List/200[]",
                json!({"nullable": true}),
                "ListResponse",
                "[]*Item",
            ),
            ("A.B[]", json!({"format": "uint64"}), "B", "[2]uint"),
            ("A.B", json!({"format": "uint64"}), "B", "*uint64 omitempty"),
            ("A.B", json!({"key": "b"}), "B", "string as b"),
            ("A.B", json!({"required": false}), "B", "string omitempty"),
            ("A.B", json!({"required": true}), "B", "string"),
            ("A.b", json!({"value": "x_y"}), "StateXY", "State as x_y"),
            ("A", json!({"additional": {}}), "Extra", "map[string]any"),
            (
                "A.\"os.version\"",
                json!({"property": {"type": "string"}}),
                "OSVersion",
                "string",
            ),
            (
                "A.B",
                json!({"schema": {"type": "array", "items": {"type": "string"}}}),
                "B",
                "[]string",
            ),
            (
                "A.B",
                json!({"property": {"type": "string"}}),
                "B",
                "[]byte",
            ),
            ("A.B", json!({"property": {"ref": "Item"}}), "B", "*Item"),
            (
                "A",
                json!({"additional": {}}),
                "Aux",
                "*json.RawMessage as aux",
            ),
            (
                "Do/200",
                json!({"schema": {"properties": {"B": {"type": "string"}}}}),
                "B",
                "string",
            ),
        ] {
            assert_eq!(
                error(path, &change, &[(name, text)]),
                None,
                "{path} {change} {text}"
            );
        }
    }

    #[test]
    fn a_field_of_another_type_is_no_evidence() {
        for (path, change, name, text) in [
            ("A.B", json!({"nullable": true}), "B", "string"),
            ("A.B", json!({"nullable": true}), "B", "[2]uint"),
            ("A.B[]", json!({"nullable": true}), "B", "[]Item"),
            ("A.B[]", json!({"nullable": true}), "B", "*Item"),
            ("A.B", json!({"nullable": true}), "C", "[]string"),
            ("A.B", json!({"format": "uint64"}), "B", "int64"),
            ("A.B", json!({"key": "b"}), "B", "string"),
            ("A.B", json!({"required": false}), "B", "string"),
            (
                "A.B",
                json!({"property": {"type": "integer"}}),
                "B",
                "uint64",
            ),
            (
                "A.B",
                json!({"property": {"type": "boolean"}}),
                "B",
                "string",
            ),
            (
                "A.B",
                json!({"property": {"type": "array", "items": {"type": "boolean"}}}),
                "B",
                "[]string",
            ),
            ("Do/200", json!({"stream": "A"}), "B", "[]A"),
            ("A", json!({"additional": {}}), "Aux", "string"),
            (
                "Do/200",
                json!({"schema": {"properties": {"B": {"type": "string"}}}}),
                "B",
                "bool",
            ),
        ] {
            assert!(
                error(path, &change, &[(name, text)]).is_some(),
                "{path} {change} {text}"
            );
        }
    }
}
