//! OpenAPI schemas to JSON Schema 2020-12, for a validator and a generator of values that know nothing of OpenAPI.
//!
//! `oneOf` becomes `anyOf`: most documents say `oneOf` of objects that allow further keys, which no value satisfies
//! strictly.

use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Which way a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From the server: properties that are `writeOnly` are not required.
    Response,
    /// To the server: properties that are `readOnly` are not required.
    Request,
}

/// The keys that hold schemas by name, the ones that hold one schema, and the ones that hold a list of them.
const BY_NAME: [&str; 5] = [
    "properties",
    "patternProperties",
    "$defs",
    "definitions",
    "dependentSchemas",
];
const ONE: [&str; 8] = [
    "items",
    "additionalProperties",
    "not",
    "if",
    "then",
    "else",
    "contains",
    "propertyNames",
];
const LISTS: [&str; 4] = ["allOf", "anyOf", "oneOf", "prefixItems"];

/// Translates the schemas of a document.
pub struct Translation<'d> {
    document: &'d Value,
    direction: Direction,
    /// Where each schema with an `$anchor` stands, and each of `$defs`, those of the root first.
    anchors: BTreeMap<String, String>,
    /// The names of all properties. What is required and is none of them is no more than a name.
    properties: BTreeSet<String>,
}

impl<'d> Translation<'d> {
    pub fn new(document: &'d Value, direction: Direction) -> Self {
        let mut anchors = BTreeMap::new();
        find_anchors(document, "", &mut anchors);
        let mut properties = BTreeSet::new();
        find_properties(document, &mut properties);
        Self {
            document,
            direction,
            anchors,
            properties,
        }
    }

    /// The whole document.
    pub fn document(&self) -> Value {
        self.anything(self.document)
    }

    /// The schema at a place.
    pub fn at(&self, pointer: &str) -> Value {
        let schema = self.document.pointer(pointer);
        self.schema(schema.unwrap_or_else(|| panic!("nothing stands at {pointer}")))
    }

    fn anything(&self, node: &Value) -> Value {
        match node {
            Value::Object(map) => {
                let entries = map.iter().map(|(key, value)| {
                    let value = match key.as_str() {
                        "schema" => self.schema(value),
                        "schemas" | "definitions" | "$defs" => self.by_name(value),
                        _ => self.anything(value),
                    };
                    (key.clone(), value)
                });
                entries.collect()
            }
            Value::Array(items) => items.iter().map(|item| self.anything(item)).collect(),
            _ => node.clone(),
        }
    }

    fn by_name(&self, schemas: &Value) -> Value {
        let schemas = schemas.as_object().into_iter().flatten();
        schemas
            .map(|(name, schema)| (name.clone(), self.schema(schema)))
            .collect()
    }

    fn schema(&self, schema: &Value) -> Value {
        let Value::Object(keys) = schema else {
            return schema.clone();
        };
        let mut out = Map::new();
        for (key, value) in keys {
            self.keyword(&mut out, key, value);
        }
        self.required(&mut out, keys);
        constraints(&mut out, keys);
        types(&mut out, keys);
        let is_true = |key: &str| keys.get(key) == Some(&Value::Bool(true));
        if is_true("x-null") {
            return json!({"type": "null"});
        }
        if is_true("nullable") || is_true("x-nullable") {
            return or_null(out);
        }
        Value::Object(out)
    }

    fn keyword(&self, out: &mut Map<String, Value>, key: &str, value: &Value) {
        let value = match key {
            "$ref" => self.reference(value),
            "required" | "type" | "format" | "exclusiveMinimum" | "exclusiveMaximum" => return,
            "nullable" | "example" | "examples" | "default" | "$anchor" => return,
            "const"
            | "enum"
            | "pattern"
            | "discriminator"
            | "readOnly"
            | "writeOnly"
            | "x-ms-discriminator-value" => value.clone(),
            "x-enum" => {
                out.insert("enum".into(), value.clone());
                return;
            }
            "oneOf" | "anyOf" => return either(out, self.list(value)),
            _ if LISTS.contains(&key) => self.list(value),
            _ if ONE.contains(&key) => self.schema(value),
            _ if BY_NAME.contains(&key) => self.by_name(value),
            _ if value.is_number() || value.is_boolean() => value.clone(),
            _ => return,
        };
        out.insert(key.to_owned(), value);
    }

    fn list(&self, schemas: &Value) -> Value {
        let schemas = schemas.as_array().into_iter().flatten();
        schemas.map(|schema| self.schema(schema)).collect()
    }

    /// A reference by pointer, also where the document refers to an anchor.
    fn reference(&self, to: &Value) -> Value {
        let Some(name) = to.as_str().and_then(pointer) else {
            return to.clone();
        };
        reference(self.anchors.get(&name).unwrap_or(&name)).into()
    }

    /// The names of the properties that are there in this direction.
    fn required(&self, out: &mut Map<String, Value>, keys: &Map<String, Value>) {
        let Some(Value::Array(names)) = keys.get("required") else {
            return;
        };
        let flag = match self.direction {
            Direction::Response => "writeOnly",
            Direction::Request => "readOnly",
        };
        let properties = keys.get("properties");
        let is_absent = |name: &Value| {
            let (Some(name), Some(properties)) = (name.as_str(), properties) else {
                return false;
            };
            let property = properties.get(name);
            !self.properties.contains(name)
                || property.is_some_and(|property| self.has_flag(property, flag))
        };
        let names = names.iter().filter(|name| !is_absent(name)).cloned();
        out.insert("required".into(), names.collect());
    }

    fn has_flag(&self, schema: &Value, flag: &str) -> bool {
        let mut schema = Some(schema);
        for _ in 0..8 {
            let Some(this) = schema else { break };
            if this.get(flag) == Some(&Value::Bool(true)) {
                return true;
            }
            let reference = this.get("$ref").or_else(|| this.pointer("/allOf/0/$ref"));
            let reference = reference.and_then(Value::as_str);
            schema = reference.and_then(|to| target(self.document, to));
        }
        false
    }
}

/// A pointer as a reference, in which all but the plainest signs are escaped.
pub fn reference(pointer: &str) -> String {
    let escaped = pointer.bytes().map(|byte| match byte {
        b'/' | b'~' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
        _ if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    });
    format!("#{}", escaped.collect::<String>())
}

/// The pointer of a reference.
fn pointer(reference: &str) -> Option<String> {
    let mut parts = reference.strip_prefix('#')?.split('%');
    let mut bytes = parts.next()?.as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(part.get(..2)?, 16).ok()?);
        bytes.extend_from_slice(part.get(2..)?.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

/// What a reference leads to.
pub fn target<'d>(document: &'d Value, reference: &str) -> Option<&'d Value> {
    document.pointer(&pointer(reference)?)
}

fn find_properties(node: &Value, found: &mut BTreeSet<String>) {
    match node {
        Value::Object(map) => {
            let properties = map.get("properties").and_then(Value::as_object);
            found.extend(
                properties
                    .into_iter()
                    .flatten()
                    .map(|(name, _)| name.clone()),
            );
            map.values().for_each(|value| find_properties(value, found));
        }
        Value::Array(items) => items.iter().for_each(|item| find_properties(item, found)),
        _ => {}
    }
}

fn find_anchors(node: &Value, at: &str, found: &mut BTreeMap<String, String>) {
    let escaped = |key: &str| key.replace('~', "~0").replace('/', "~1");
    match node {
        Value::Object(map) => {
            if let Some(Value::String(name)) = map.get("$anchor") {
                found.insert(name.clone(), at.to_owned());
            }
            // A schema may mean its own definitions, as tools take it, although by the letter the root has them.
            for (name, _) in map
                .get("$defs")
                .and_then(Value::as_object)
                .into_iter()
                .flatten()
            {
                let name = escaped(name);
                let location = format!("{at}/$defs/{name}");
                found.entry(format!("/$defs/{name}")).or_insert(location);
            }
            for (key, value) in map {
                find_anchors(value, &format!("{at}/{}", escaped(key)), found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                find_anchors(item, &format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
}

/// Adds a choice, beside another one if there is one.
fn either(out: &mut Map<String, Value>, variants: Value) {
    if !out.contains_key("anyOf") {
        out.insert("anyOf".into(), variants);
        return;
    }
    let all = out.entry("allOf").or_insert_with(|| json!([]));
    if let Value::Array(all) = all {
        all.push(json!({"anyOf": variants}));
    }
}

/// Limits as numbers: OpenAPI 3.0 says by a flag that a limit itself is out of range.
fn constraints(out: &mut Map<String, Value>, keys: &Map<String, Value>) {
    for (limit, exclusive) in [
        ("minimum", "exclusiveMinimum"),
        ("maximum", "exclusiveMaximum"),
    ] {
        let exact = keys.get(&format!("x-{limit}")).or(keys.get(limit));
        if let Some(exact) = exact {
            out.insert(limit.into(), exact.clone());
        }
        match keys.get(exclusive) {
            Some(Value::Bool(true)) => {
                let limit = out.remove(limit);
                out.extend(limit.map(|limit| (exclusive.to_owned(), limit)));
            }
            Some(number @ Value::Number(_)) => {
                out.insert(exclusive.into(), number.clone());
            }
            _ => {}
        }
    }
    if let Some(exact) = keys.get("x-multipleOf") {
        out.insert("multipleOf".into(), exact.clone());
    }
}

fn types(out: &mut Map<String, Value>, keys: &Map<String, Value>) {
    let format = keys.get("format").and_then(Value::as_str);
    let extension = keys.get("x-kubernetes-int-or-string");
    if format == Some("int-or-string") || extension == Some(&Value::Bool(true)) {
        out.insert("type".into(), json!(["integer", "string"]));
        return;
    }
    out.extend(format.map(|format| ("format".to_owned(), format.into())));
    let ty = match keys.get("type") {
        Some(Value::Array(names)) => {
            let name = |name: &Value| name.as_str().unwrap_or("null").into();
            names.iter().map(name).collect::<Vec<Value>>().into()
        }
        Some(Value::String(name)) if name == "file" => "string".into(),
        Some(name @ Value::String(_)) => name.clone(),
        _ => return,
    };
    out.insert("type".into(), ty);
}

/// The schema, or null.
fn or_null(mut schema: Map<String, Value>) -> Value {
    let is_composed = ["allOf", "anyOf", "$ref", "not", "if", "const"];
    match schema.get("type").cloned() {
        Some(Value::String(name)) if !is_composed.iter().any(|key| schema.contains_key(*key)) => {
            schema.insert("type".into(), json!([name, "null"]));
            if let Some(Value::Array(values)) = schema.get_mut("enum")
                && !values.contains(&Value::Null)
            {
                values.push(Value::Null);
            }
            Value::Object(schema)
        }
        _ => json!({"anyOf": [schema, {"type": "null"}]}),
    }
}
