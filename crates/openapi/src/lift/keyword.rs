//! Which keys a schema may have, what kind of value each takes, and for which types it means something.
//!
//! The table is why nothing is lost in reading: a key that is not in it is named in a warning, and a value of the
//! wrong kind is an error, before `lower` could drop the one or take the other for absent.

use serde_json::Value;

/// What the value of a key has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KeywordKind {
    Text,
    Flag,
    /// A whole number from 0.
    Count,
    Number,
    Any,
    /// Handled by name in `schema`.
    Structure,
}

/// The keys that make one schema of several.
pub(super) const COMPOSITIONS: [&str; 3] = ["allOf", "oneOf", "anyOf"];

/// The kind of a key's value; `None` for keys that no dialect knows.
pub(super) fn kind(key: &str) -> Option<KeywordKind> {
    Some(match key {
        "title" | "description" | "format" | "pattern" => KeywordKind::Text,
        "nullable" | "readOnly" | "writeOnly" | "deprecated" | "uniqueItems" => KeywordKind::Flag,
        "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties" => {
            KeywordKind::Count
        }
        "minimum" | "maximum" | "multipleOf" => KeywordKind::Number,
        "default" | "example" => KeywordKind::Any,
        "$ref"
        | "type"
        | "enum"
        | "required"
        | "properties"
        | "additionalProperties"
        | "unevaluatedProperties"
        | "patternProperties"
        | "items"
        | "prefixItems"
        | "const"
        | "examples"
        | "exclusiveMinimum"
        | "exclusiveMaximum"
        | "contentEncoding"
        | "contentMediaType"
        | "allOf"
        | "oneOf"
        | "anyOf"
        | "discriminator" => KeywordKind::Structure,
        _ if key.starts_with("x-") => KeywordKind::Any,
        _ => return None,
    })
}

/// Keys that are known and have no effect on a model, so that nobody need be told.
pub(super) fn is_silent(key: &str) -> bool {
    matches!(
        key,
        "externalDocs"
            | "xml"
            | "$comment"
            | "$schema"
            | "$id"
            | "$anchor"
            // What is in these has an effect where something refers to it.
            | "$defs"
            | "definitions"
            | "collectionFormat"
            // These restrict values and shape none.
            | "contains"
            | "minContains"
            | "maxContains"
            | "propertyNames"
            | "dependentRequired"
            | "contentSchema"
            | "contentMediaType"
            | "unevaluatedItems"
    )
}

/// The value as its kind demands it; `None` where it is of another kind.
pub(super) fn coerce(kind: KeywordKind, value: &Value) -> Option<Value> {
    let fits = match kind {
        KeywordKind::Text if value.is_number() || value.is_boolean() => {
            return Some(Value::String(value.to_string()));
        }
        KeywordKind::Text => value.is_string(),
        KeywordKind::Flag if matches!(value.as_str(), Some("true" | "false")) => {
            return Some(Value::Bool(value == "true"));
        }
        KeywordKind::Flag => value.is_boolean(),
        KeywordKind::Count => {
            let count = as_number(value)?.as_f64();
            let count = count.filter(|n| n.fract() == 0.0 && *n >= 0.0)?;
            return Some(Value::from(count as u64));
        }
        KeywordKind::Number => return as_number(value),
        KeywordKind::Any | KeywordKind::Structure => true,
    };
    fits.then(|| value.clone())
}

/// A number, also one that was written between quotes.
fn as_number(value: &Value) -> Option<Value> {
    match value {
        Value::Number(_) => Some(value.clone()),
        Value::String(text) => {
            let number: Value = serde_json::from_str(text.trim()).ok()?;
            number.is_number().then_some(number)
        }
        _ => None,
    }
}

/// The words for an error: "`minLength` has to be …".
pub(super) fn expected(kind: KeywordKind) -> &'static str {
    match kind {
        KeywordKind::Text => "text",
        KeywordKind::Flag => "true or false",
        KeywordKind::Count => "a non-negative integer",
        KeywordKind::Number => "a number",
        KeywordKind::Any | KeywordKind::Structure => "something else",
    }
}

/// The keys that say something about values of one type only.
pub(super) fn keys_of_type(name: &str) -> &'static [&'static str] {
    match name {
        "string" => &["format", "pattern", "enum", "minLength", "maxLength"],
        "number" | "integer" => &[
            "format",
            "enum",
            "multipleOf",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
        ],
        "boolean" => &["enum"],
        "object" => OBJECT_KEYS,
        "array" => &["items", "minItems", "maxItems", "uniqueItems"],
        _ => &[],
    }
}

/// The keys that describe an object.
pub(super) const OBJECT_KEYS: &[&str] = &[
    "properties",
    "required",
    "additionalProperties",
    "minProperties",
    "maxProperties",
];

/// Whether a key shapes what is generated, so that somebody has to be told where it has no effect. The others restrict values.
pub(super) fn shapes(key: &str) -> bool {
    matches!(
        key,
        "properties" | "additionalProperties" | "items" | "enum" | "const"
    )
}

/// All keys that belong to a type.
pub(super) fn belongs_to_a_type(key: &str) -> bool {
    ["string", "number", "object", "array"]
        .iter()
        .any(|name| keys_of_type(name).contains(&key))
}

/// The type of a schema that does not say its type but has keys that only one type has.
pub(super) fn infer_type(has: impl Fn(&str) -> bool) -> Option<&'static str> {
    let any = |keys: &[&str]| keys.iter().any(|key| has(key));
    if any(OBJECT_KEYS) {
        Some("object")
    } else if any(&["items", "minItems", "maxItems", "uniqueItems"]) {
        Some("array")
    } else if any(&["pattern", "minLength", "maxLength"]) {
        Some("string")
    } else if any(&["minimum", "maximum", "multipleOf"]) {
        Some("number")
    } else {
        None
    }
}
