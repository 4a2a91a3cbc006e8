//! Schemas: the rewrites after which each has one type, or one composition, and no key that would be passed over.
//!
//! 1. a list of types becomes nullable or an anyOf;
//! 2. a `$ref` with keys beside it becomes an allOf of one part with those keys;
//! 3. a `type` beside a composition goes, and properties beside one become a last part of an allOf;
//! 4. a missing `type` is inferred from the keys that only one type has, and marked by `x-inferred-type`;
//! 5. an enum of objects, which only says that a value is empty, becomes `x-enum`;
//! 6. `x-nullable` is copied to `nullable`, not moved: true, false and absent stay three states.

use super::Lifter;
use super::keyword::{self, Kind, OBJECT_KEYS};
use crate::pointer::Pointer;
use serde_json::{Map, Value, json};

const COMPOSITIONS: [&str; 3] = ["allOf", "oneOf", "anyOf"];

impl Lifter<'_, '_> {
    /// The canonical form of the schema at `from`, which will stand at `to`.
    pub(super) fn schema(&mut self, value: &Value, from: &Pointer, to: &Pointer) -> Value {
        let Some(map) = value.as_object() else {
            self.error("wrong-type", "a schema has to be a map", from);
            return json!({});
        };
        let mut out = Map::new();
        for (key, value) in map {
            self.keyword(&mut out, key, value, from, to);
        }
        // Most schemas have a type and one or two of these, and looking for each of them takes its time.
        let has = |any: &dyn Fn(&str) -> bool| map.keys().any(|key| any(key));
        if has(&|key| matches!(key, "nullable" | "x-nullable")) {
            self.nullability(&mut out);
        }
        if has(&|key| key == "$ref")
            && let Some(reference) = out.remove("$ref")
        {
            return self.reference_with_siblings(reference, out, from, to);
        }
        let says_type = has(&|key| key == "type");
        if has(&|key| key == "enum") {
            self.enumeration(&mut out, from);
        }
        if has(&|key| COMPOSITIONS.contains(&key)) {
            self.compositions(&mut out, from, to);
        }
        self.types(&mut out, from, to);
        if !says_type && out.contains_key("type") {
            out.insert("x-inferred-type".into(), true.into());
        }
        if has(&|key| matches!(key, "minimum" | "maximum" | "multipleOf")) {
            self.limits(&mut out);
        }
        Value::Object(out)
    }

    fn keyword(
        &mut self,
        out: &mut Map<String, Value>,
        key: &str,
        value: &Value,
        from: &Pointer,
        to: &Pointer,
    ) {
        let Some(kind) = keyword::kind(key) else {
            if !keyword::is_silent(key) {
                let message = format!("`{key}` of a schema has no effect on the models");
                self.ignore(message, &from.child(key));
            }
            return;
        };
        let lifted = if kind == Kind::Structure {
            self.structure(key, value, &from.child(key), to)
        } else if key == "default" && value.is_null() {
            // Beside the other defaults, it would be taken for none.
            out.insert("x-default".into(), Value::Null);
            None
        } else {
            let coerced = keyword::coerce(kind, value);
            if coerced.is_none() {
                let message = format!("`{key}` has to be {}", keyword::expected(kind));
                self.error("wrong-type", message, &from.child(key));
            }
            coerced
        };
        if let Some(lifted) = lifted {
            out.insert(key.to_owned(), lifted);
        }
    }

    /// The value of a key that holds schemas, or names other parts of the document.
    fn structure(&mut self, key: &str, value: &Value, at: &Pointer, to: &Pointer) -> Option<Value> {
        match key {
            "$ref" => self.reference(value, at).map(Value::String),
            "properties" => self.schemas(value, "`properties`", at, &to.child(key)),
            "allOf" | "oneOf" | "anyOf" => self.parts(key, value, at, &to.child(key)),
            "items" => self.items(value, at, &to.child(key)),
            "additionalProperties" if !value.is_boolean() => {
                Some(self.schema(value, at, &to.child(key)))
            }
            "discriminator" => self.discriminator(value, at),
            "required" => self.required(value, at),
            _ => Some(value.clone()),
        }
    }

    /// A map of named schemas.
    pub(super) fn schemas(
        &mut self,
        value: &Value,
        what: &str,
        from: &Pointer,
        to: &Pointer,
    ) -> Option<Value> {
        let map = self.map(value, what, from)?;
        let lifted = map.iter().map(|(name, schema)| {
            let lifted = self.schema(schema, &from.child(name), &to.child(name));
            (name.clone(), lifted)
        });
        Some(Value::Object(lifted.collect()))
    }

    fn parts(&mut self, key: &str, value: &Value, from: &Pointer, to: &Pointer) -> Option<Value> {
        let Some(parts) = value.as_array() else {
            self.error(
                "wrong-type",
                format!("`{key}` has to be a list of schemas"),
                from,
            );
            return None;
        };
        let parts = parts.iter().enumerate();
        let lifted = parts.map(|(i, part)| self.schema(part, &from.index(i), &to.index(i)));
        let lifted: Vec<_> = lifted.collect();
        (!lifted.is_empty()).then_some(Value::Array(lifted))
    }

    fn items(&mut self, value: &Value, from: &Pointer, to: &Pointer) -> Option<Value> {
        if value.is_array() {
            self.ignore(
                "a list of `items` has no effect on the models: the items are free JSON",
                from,
            );
            return None;
        }
        Some(self.schema(value, from, to))
    }

    /// The target of a `$ref`, by its place in the canonical document.
    pub(super) fn reference(&mut self, value: &Value, from: &Pointer) -> Option<String> {
        let Some(text) = value.as_str() else {
            self.error("wrong-type", "`$ref` has to be text", from);
            return None;
        };
        let Some(pointer) = text.strip_prefix('#') else {
            let message = format!("`{text}` is in another file; only this one is read");
            self.error("external-reference", message, from);
            return None;
        };
        let exists = self.source.tree.pointer(pointer).is_some();
        if !exists || pointer.is_empty() {
            self.error(
                "dangling-reference",
                format!("`{text}` is nowhere in the document"),
                from,
            );
            return None;
        }
        let moves = [
            ("/definitions/", "#/components/schemas/"),
            ("/responses/", "#/components/responses/"),
            ("/parameters/", "#/components/parameters/"),
        ];
        for (old, new) in moves {
            if let Some(name) = pointer.strip_prefix(old) {
                return Some(format!("{new}{name}"));
            }
        }
        Some(text.to_owned())
    }

    fn reference_with_siblings(
        &mut self,
        reference: Value,
        mut siblings: Map<String, Value>,
        from: &Pointer,
        to: &Pointer,
    ) -> Value {
        let reference = json!({ "$ref": reference });
        siblings.retain(|key, _| key != "type" && !keyword::belongs_to_a_type(key));
        if siblings.is_empty() {
            return reference;
        }
        self.origins
            .record(to.child("allOf").index(0), from.clone());
        siblings.insert("allOf".into(), Value::Array(vec![reference]));
        Value::Object(siblings)
    }

    fn nullability(&mut self, out: &mut Map<String, Value>) {
        match (out.get("x-nullable").cloned(), out.get("nullable").cloned()) {
            (Some(Value::Bool(flag)), _) => {
                out.insert("nullable".into(), flag.into());
            }
            (None, Some(flag)) => {
                out.insert("x-nullable".into(), flag);
            }
            _ => {}
        }
    }

    fn required(&mut self, value: &Value, from: &Pointer) -> Option<Value> {
        let texts = value
            .as_array()
            .filter(|list| list.iter().all(Value::is_string));
        if texts.is_none() {
            self.ignore(
                "`required` that is not a list of names has no effect on the models",
                from,
            );
        }
        texts.map(|list| Value::Array(list.clone()))
    }

    fn discriminator(&mut self, value: &Value, from: &Pointer) -> Option<Value> {
        match value {
            Value::String(name) => Some(json!({ "propertyName": name })),
            Value::Object(map) if map.get("propertyName").is_some_and(Value::is_string) => {
                let mut out = json!({ "propertyName": map["propertyName"] });
                if let Some(mapping) = map.get("mapping").filter(|m| is_map_of_text(m)) {
                    out["mapping"] = mapping.clone();
                }
                Some(out)
            }
            _ => {
                self.error("wrong-type", "`discriminator` has to name a property", from);
                None
            }
        }
    }

    fn enumeration(&mut self, out: &mut Map<String, Value>, from: &Pointer) {
        let Some(values) = out.remove("enum") else {
            return;
        };
        let at = from.child("enum");
        let Value::Array(mut values) = values else {
            self.error("wrong-type", "`enum` has to be a list of values", &at);
            return;
        };
        if values.iter().any(Value::is_null) {
            values.retain(|value| !value.is_null());
            out.insert("nullable".into(), true.into());
            out.entry("x-nullable").or_insert(true.into());
        }
        let name = match out.get("type") {
            Some(Value::String(name)) => Some(name.clone()),
            None if values.iter().all(Value::is_string) => Some("string".to_owned()),
            None if values.iter().all(Value::is_i64) => Some("integer".to_owned()),
            _ => None,
        };
        let fitting = match name.as_deref() {
            Some("string") => values.iter().map(as_text).collect::<Option<Vec<_>>>(),
            Some("integer") => values.iter().map(as_integer).collect(),
            Some("number") => values.iter().all(Value::is_number).then(|| values.clone()),
            Some("boolean") => values.iter().all(Value::is_boolean).then(|| values.clone()),
            _ => None,
        };
        match (fitting, name) {
            (Some(values), Some(name)) if !values.is_empty() => {
                out.insert("type".into(), name.into());
                out.insert("enum".into(), Value::Array(without_repeats(values)));
            }
            _ => {
                let of_objects = values.iter().all(Value::is_object);
                if !of_objects {
                    self.ignore(
                        "an `enum` that does not fit its type has no effect on the models",
                        &at,
                    );
                }
                out.insert("x-enum".into(), Value::Array(values));
            }
        }
    }

    fn compositions(&mut self, out: &mut Map<String, Value>, from: &Pointer, to: &Pointer) {
        for key in ["oneOf", "anyOf"] {
            // Variants that only demand properties restrict values and do not shape them.
            let shapeless = |part: &Value| {
                part.as_object().is_some_and(|part| {
                    let demand = |key: &String| {
                        matches!(key.as_str(), "required" | "type" | "x-inferred-type")
                    };
                    part.keys().all(demand)
                }) && part.get("required").is_some()
            };
            if out
                .get(key)
                .and_then(Value::as_array)
                .is_some_and(|parts| parts.iter().all(shapeless))
            {
                out.remove(key);
            }
        }
        let present = COMPOSITIONS
            .iter()
            .filter(|key| out.contains_key(**key))
            .count();
        if present == 0 {
            return;
        }
        out.remove("type");
        let own: Map<_, _> = OBJECT_KEYS
            .iter()
            .filter_map(|key| Some(((*key).to_owned(), out.remove(*key)?)))
            .collect();
        if present == 1 && own.is_empty() {
            return;
        }
        let mut parts = match out.remove("allOf") {
            Some(Value::Array(parts)) => parts,
            _ => Vec::new(),
        };
        let at = to.child("allOf");
        let discriminator = out.remove("discriminator");
        for key in ["oneOf", "anyOf"] {
            if let Some(variants) = out.remove(key) {
                self.origins.record(at.index(parts.len()), from.clone());
                let mut part = json!({ key: variants });
                if let Some(discriminator) = &discriminator {
                    part["discriminator"] = discriminator.clone();
                }
                parts.push(part);
            }
        }
        if !own.is_empty() {
            self.origins.record(at.index(parts.len()), from.clone());
            let mut part = json!({ "type": "object" });
            if let Some(part) = part.as_object_mut() {
                part.extend(own);
            }
            parts.push(part);
        }
        out.insert("allOf".into(), Value::Array(parts));
    }

    fn types(&mut self, out: &mut Map<String, Value>, from: &Pointer, to: &Pointer) {
        if out.keys().any(|key| COMPOSITIONS.contains(&key.as_str())) {
            out.retain(|key, _| !keyword::belongs_to_a_type(key));
            return;
        }
        let mut names = match out.remove("type") {
            None => keyword::infer_type(|key| out.keys().any(|known| known == key))
                .into_iter()
                .map(str::to_owned)
                .collect(),
            Some(Value::String(name)) => vec![name],
            Some(Value::Array(list)) => list
                .iter()
                .filter_map(|name| name.as_str().map(str::to_owned))
                .collect(),
            Some(_) => {
                self.error(
                    "wrong-type",
                    "`type` has to be the name of a type",
                    &from.child("type"),
                );
                Vec::new()
            }
        };
        if names.len() > 1 && names.iter().any(|name| name == "null") {
            names.retain(|name| name != "null");
            out.insert("nullable".into(), true.into());
            out.entry("x-nullable").or_insert(true.into());
        }
        match names.as_slice() {
            [] => out.retain(|key, _| !keyword::belongs_to_a_type(key)),
            [name] => self.one_type(out, name, from),
            names => {
                let variants = names.iter().enumerate().map(|(index, name)| {
                    self.origins
                        .record(to.child("anyOf").index(index), from.clone());
                    let mut variant = out.clone();
                    variant.retain(|key, _| keyword::keys_of_type(name).contains(&key.as_str()));
                    self.one_type(&mut variant, name, from);
                    Value::Object(variant)
                });
                let variants = Value::Array(variants.collect());
                out.retain(|key, _| !keyword::belongs_to_a_type(key));
                out.insert("anyOf".into(), variants);
            }
        }
    }

    fn one_type(&mut self, out: &mut Map<String, Value>, name: &str, from: &Pointer) {
        let name = match name {
            "string" | "number" | "integer" | "boolean" | "object" | "array" => name,
            "file" => {
                out.insert("format".into(), "binary".into());
                "string"
            }
            _ => {
                let message =
                    format!("`type: {name}` is no type of OpenAPI: the value is free JSON");
                self.ignore(message, &from.child("type"));
                out.retain(|key, _| !keyword::belongs_to_a_type(key));
                return;
            }
        };
        let foreign: Vec<String> = out
            .keys()
            .filter(|key| {
                keyword::belongs_to_a_type(key)
                    && !keyword::keys_of_type(name).contains(&key.as_str())
            })
            .cloned()
            .collect();
        for key in foreign {
            out.remove(&key);
            self.ignore(
                format!("`{key}` means nothing for type `{name}`"),
                &from.child(&key),
            );
        }
        out.insert("type".into(), name.into());
    }

    /// Limits of integers that an `i64` cannot hold move aside; whole ones lose their fraction.
    fn limits(&mut self, out: &mut Map<String, Value>) {
        if out.get("type").and_then(Value::as_str) != Some("integer") {
            return;
        }
        for key in ["minimum", "maximum", "multipleOf"] {
            let Some(limit) = out.get(key).filter(|limit| !limit.is_i64()).cloned() else {
                continue;
            };
            match limit
                .as_f64()
                .filter(|n| n.fract() == 0.0 && n.abs() < 9e15)
            {
                Some(whole) => out.insert(key.into(), Value::from(whole as i64)),
                None => {
                    out.remove(key);
                    out.insert(format!("x-{key}"), limit)
                }
            };
        }
    }
}

fn is_map_of_text(value: &Value) -> bool {
    value
        .as_object()
        .is_some_and(|map| map.values().all(Value::is_string))
}

fn as_text(value: &Value) -> Option<Value> {
    match value {
        Value::String(_) => Some(value.clone()),
        Value::Number(_) | Value::Bool(_) => Some(Value::String(value.to_string())),
        _ => None,
    }
}

fn as_integer(value: &Value) -> Option<Value> {
    match value {
        Value::String(text) => text.parse::<i64>().ok().map(Value::from),
        _ => value.as_i64().map(Value::from),
    }
}

fn without_repeats(values: Vec<Value>) -> Vec<Value> {
    let mut seen = Vec::with_capacity(values.len());
    for value in values {
        if !seen.contains(&value) {
            seen.push(value);
        }
    }
    seen
}
