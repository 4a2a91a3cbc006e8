//! Schemas: the walk over their keys, and the order of the rewrites after which each has one type, or one composition,
//! and no key that would be passed over.
//!
//! 1. a list of types becomes nullable or an anyOf (`types`);
//! 2. a `$ref` with keys beside it becomes an allOf of one part with those keys (`composition`);
//! 3. a `type` beside a composition goes, and properties beside one become a last part of an allOf (`composition`);
//! 4. a missing `type` is inferred from the keys that only one type has, and marked by `x-inferred-type` (`types`);
//! 5. a `const` becomes an enum of one value, and an enum of objects, which only says that a value is empty, `x-enum`
//!    (`enumeration`);
//! 6. `x-nullable` is copied to `nullable`, not moved: true, false and absent stay three states;
//! 7. limits that exclude themselves by a number say so by a flag (`limit`).

use super::keyword::{self, COMPOSITIONS, KeywordKind};
use super::{Lifter, limit};
use crate::pointer::Pointer;
use serde_json::{Map, Value, json};

/// Keys that shape a value only where another part of it is of some form.
const CONDITIONS: [&str; 5] = ["if", "then", "else", "not", "dependentSchemas"];

/// Whether a schema names properties, or may: it is a reference or a composition.
fn describes_keys(schema: &Value) -> bool {
    let keys = ["properties", "$ref", "allOf", "oneOf", "anyOf", "if"];
    keys.iter().any(|key| schema.get(key).is_some())
}

/// Whether a schema may look like this: a map, or `true` for anything and `false` for nothing.
pub(super) fn is_schema(value: &Value) -> bool {
    value.is_object() || value.is_boolean()
}

impl Lifter<'_> {
    /// The canonical form of the schema at `from`, which will stand at `to`.
    pub(super) fn schema(&mut self, value: &Value, from: &Pointer, to: &Pointer) -> Value {
        match self.as_definition(value, from) {
            Some(reference) => reference,
            None => self.own_schema(value, from, to),
        }
    }

    /// The same, also where something refers to this very place.
    pub(super) fn own_schema(&mut self, value: &Value, from: &Pointer, to: &Pointer) -> Value {
        let map = match value {
            Value::Object(map) => map,
            Value::Bool(true) => return json!({}),
            Value::Bool(false) => {
                self.ignore(
                    "a schema that is `false` is treated as free-form JSON",
                    from,
                );
                return json!({});
            }
            _ => {
                self.error("wrong-type", "a schema must be a map", from);
                return json!({});
            }
        };
        let mut out = Map::new();
        for (key, value) in map {
            self.keyword(&mut out, key, value, from, to);
        }
        // Most schemas have a type and one or two of these, and looking for each of them takes its time.
        let has = |any: &dyn Fn(&str) -> bool| map.keys().any(|key| any(key));
        if has(&|key| matches!(key, "nullable" | "x-nullable")) {
            nullability(&mut out);
        }
        let mut composed = has(&|key| COMPOSITIONS.contains(&key));
        if has(&|key| key == "$ref")
            && let Some(reference) = out.remove("$ref")
        {
            match self.reference_with_siblings(reference, &mut out, from, to) {
                Some(done) => return done,
                None => composed = true,
            }
        }
        let says_type = has(&|key| key == "type");
        if says_type {
            self.type_names(&mut out, from);
        }
        if composed || has(&|key| matches!(key, "enum" | "const")) {
            self.enumeration(&mut out, from);
        }
        if composed {
            self.compositions(&mut out, from, to);
        }
        if has(&|key| matches!(key, "exclusiveMinimum" | "exclusiveMaximum")) {
            limit::settle_exclusive(&mut out);
        }
        if has(&|key| CONDITIONS.contains(&key)) {
            self.conditions(map, &mut out, from);
        }
        self.types(&mut out, from, to);
        if !says_type && out.contains_key("type") {
            out.insert("x-inferred-type".into(), true.into());
        }
        Value::Object(out)
    }

    /// Conditions are not modelled. An object keeps the keys that one of them describes, as it keeps any others.
    fn conditions(
        &mut self,
        map: &Map<String, Value>,
        out: &mut Map<String, Value>,
        from: &Pointer,
    ) {
        let message = "`if`, `then`, `else`, `not` and `dependentSchemas` are not modelled";
        let mut found = map.keys().filter(|key| CONDITIONS.contains(&key.as_str()));
        if let Some(first) = found.next() {
            self.ignore(message, &from.child(first));
        }
        let adds_keys = |key: &str, value: &Value| match key {
            "then" | "else" => describes_keys(value),
            "dependentSchemas" => value
                .as_object()
                .is_some_and(|map| map.values().any(describes_keys)),
            _ => false,
        };
        let is_open = out
            .get("additionalProperties")
            .is_some_and(|values| values != &Value::Bool(false));
        if out.contains_key("properties")
            && !is_open
            && map.iter().any(|(key, value)| adds_keys(key, value))
        {
            out.insert("additionalProperties".into(), true.into());
        }
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
            if !keyword::is_silent(key) && !CONDITIONS.contains(&key) {
                let message = format!("`{key}` of a schema has no effect on the models");
                self.ignore(message, &from.child(key));
            }
            return;
        };
        let lifted = match kind {
            KeywordKind::Structure => self.structure(out, key, value, &from.child(key), to),
            KeywordKind::Any if key == "default" && value.is_null() => {
                // Beside the other defaults, it would be taken for none.
                out.insert("x-default".into(), Value::Null);
                None
            }
            KeywordKind::Any => Some(value.clone()),
            // Without a value it counts as absent.
            _ if value.is_null() => None,
            _ => self.coerced(kind, key, value, from),
        };
        if let Some(lifted) = lifted {
            out.insert(key.to_owned(), lifted);
        }
    }

    fn coerced(
        &mut self,
        kind: KeywordKind,
        key: &str,
        value: &Value,
        from: &Pointer,
    ) -> Option<Value> {
        let coerced = keyword::coerce(kind, value);
        if coerced.is_none() {
            let message = format!("`{key}` must be {}", keyword::expected(kind));
            self.error("wrong-type", message, &from.child(key));
        }
        coerced
    }

    /// The value of a key that holds schemas, names other parts of the document, or is spelt otherwise in 3.0.
    fn structure(
        &mut self,
        out: &mut Map<String, Value>,
        key: &str,
        value: &Value,
        at: &Pointer,
        to: &Pointer,
    ) -> Option<Value> {
        match key {
            "$ref" => self.schema_reference(value, at).map(Value::String),
            "properties" => self.schemas(value, "`properties`", at, &to.child(key)),
            "allOf" => self.parts(key, value, at, &to.child(key)),
            "oneOf" | "anyOf" => self.variants(out, key, value, at, &to.child(key)),
            "items" | "prefixItems" => self.items(out, key, value, at, &to.child("items")),
            "additionalProperties" | "unevaluatedProperties" | "patternProperties" => {
                self.additional(out, key, value, at, &to.child("additionalProperties"))
            }
            "discriminator" => self.discriminator(value, at),
            "required" => self.required(value, at),
            "exclusiveMinimum" | "exclusiveMaximum" => self.exclusive(out, key, value, at),
            "examples" => {
                let first = value.as_array().and_then(|list| list.first());
                if let Some(example) = first.filter(|_| !out.contains_key("example")) {
                    out.insert("example".into(), example.clone());
                }
                None
            }
            "contentEncoding" | "contentMediaType" => {
                let format = match (key, value.as_str()) {
                    ("contentEncoding", Some("base64" | "base64url")) => "byte",
                    ("contentMediaType", Some("application/octet-stream")) => "binary",
                    _ => return None,
                };
                out.entry("format").or_insert(format.into());
                None
            }
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
        let mut lifted = Map::with_capacity(map.len());
        for (name, schema) in map {
            let from = from.child(name);
            if schema == &Value::Bool(false) && what == "`properties`" {
                self.ignore(
                    "a property whose schema is `false` is never present and is omitted",
                    &from,
                );
                continue;
            }
            let schema = self.schema(schema, &from, &to.child(name));
            lifted.insert(name.clone(), schema);
        }
        Some(Value::Object(lifted))
    }

    fn parts(&mut self, key: &str, value: &Value, from: &Pointer, to: &Pointer) -> Option<Value> {
        let parts = self.list_of_schemas(key, value, from)?.iter().enumerate();
        let lifted = parts.map(|(i, part)| self.schema(part, &from.index(i), &to.index(i)));
        let lifted: Vec<_> = lifted.collect();
        (!lifted.is_empty()).then_some(Value::Array(lifted))
    }

    pub(super) fn list_of_schemas<'v>(
        &mut self,
        key: &str,
        value: &'v Value,
        from: &Pointer,
    ) -> Option<&'v [Value]> {
        let list = value.as_array();
        if list.is_none() {
            let message = format!("`{key}` must be a list of schemas");
            self.error("wrong-type", message, from);
        }
        list.map(Vec::as_slice)
    }

    /// The schema of all items. Where they differ by their position, each of them may be in each.
    fn items(
        &mut self,
        out: &mut Map<String, Value>,
        key: &str,
        value: &Value,
        from: &Pointer,
        to: &Pointer,
    ) -> Option<Value> {
        let Some(list) = value.as_array() else {
            if key == "prefixItems" {
                self.error(
                    "wrong-type",
                    "`prefixItems` must be a list of schemas",
                    from,
                );
            }
            if key == "prefixItems" {
                return None;
            }
            // `prefixItems` says what the first ones are, and this what those after them are.
            if let Some(first) = out.remove("items") {
                let mut kinds = match first {
                    Value::Object(mut map) if map.len() == 1 && map.contains_key("anyOf") => map
                        .remove("anyOf")
                        .and_then(|list| list.as_array().cloned()),
                    first => Some(vec![first]),
                }
                .unwrap_or_default();
                if value != &Value::Bool(false) {
                    self.add_kind(&mut kinds, value, from, to);
                }
                out.insert("items".into(), any_of(kinds));
                return None;
            }
            return (value != &Value::Bool(false)).then(|| self.schema(value, from, to));
        };
        let message = format!("the positions in a list of `{key}` have no effect on the models");
        self.ignore(message, from);
        let others = out.remove("items");
        let are_all = others.is_some() || self.is_closed(list.len(), from);
        let mut distinct: Vec<Value> = others.into_iter().collect();
        for (index, item) in list.iter().enumerate() {
            self.add_kind(&mut distinct, item, &from.index(index), to);
        }
        self.origins.record(to.clone(), from.clone());
        if distinct.len() == 1 && key == "prefixItems" && !are_all {
            // Anything may come after the first ones.
            distinct.push(json!({}));
        }
        if distinct.len() == 1 {
            self.origins.record(to.clone(), from.index(0));
        }
        out.insert("items".into(), any_of(distinct));
        None
    }

    /// Whether a list has no more items than the first ones, whose schemas are at `from`.
    fn is_closed(&self, first: usize, from: &Pointer) -> bool {
        let schema = from
            .split_last()
            .and_then(|(schema, _)| self.source.tree.pointer(schema.as_str()));
        let key = |key: &str| schema.and_then(|schema| schema.get(key));
        let most = key("maxItems").and_then(Value::as_u64);
        let has_others = |key: Option<&Value>| key.is_some_and(|items| items != &Value::Bool(true));
        has_others(key("items"))
            || has_others(key("unevaluatedItems"))
            || most.is_some_and(|most| most <= first as u64)
    }

    /// Adds the schema of some of the items of a list to those of the others, unless it is one of them.
    fn add_kind(&mut self, kinds: &mut Vec<Value>, item: &Value, from: &Pointer, to: &Pointer) {
        let to = to.child("anyOf").index(kinds.len());
        let item = self.schema(item, from, &to);
        if !kinds.contains(&item) {
            self.origins.record(to, from.clone());
            kinds.push(item);
        }
    }

    /// The schema of values whose keys are no properties.
    fn additional(
        &mut self,
        out: &mut Map<String, Value>,
        key: &str,
        value: &Value,
        from: &Pointer,
        to: &Pointer,
    ) -> Option<Value> {
        const TARGET: &str = "additionalProperties";
        if key == "patternProperties" {
            let map = self.map(value, "`patternProperties`", from)?;
            let mut patterns = map.iter();
            let lifted = match (patterns.next(), patterns.next()) {
                (Some((pattern, schema)), None) => self.schema(schema, &from.child(pattern), to),
                (None, _) => return None,
                _ => Value::Bool(true),
            };
            // That no other key may be there is said of keys that fit no pattern.
            if !out
                .get(TARGET)
                .is_some_and(|value| value != &Value::Bool(false))
            {
                if let Some((pattern, _)) = map.iter().next() {
                    self.origins.record(to.clone(), from.child(pattern));
                }
                out.insert(TARGET.into(), lifted);
            }
            return None;
        }
        let is_second = key != TARGET;
        if is_second && (value.is_boolean() || out.contains_key(TARGET)) {
            return None;
        }
        let lifted = match value {
            Value::Bool(_) => value.clone(),
            Value::Null => {
                self.map(value, &format!("`{key}`"), from);
                return None;
            }
            _ => self.schema(value, from, to),
        };
        let known = out.get(TARGET).is_some_and(Value::is_object);
        if is_second {
            self.origins.record(to.clone(), from.clone());
        }
        if !(known && lifted == Value::Bool(false)) {
            out.insert(TARGET.into(), lifted);
        }
        None
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
                let mapping = map.get("mapping").and_then(Value::as_object);
                for (tag, target) in mapping.into_iter().flatten() {
                    let at = from.child("mapping").child(tag);
                    let target = match target.as_str() {
                        Some(text) if text.starts_with('#') => {
                            self.schema_reference(target, &at).map(Value::String)
                        }
                        Some(_) => Some(target.clone()),
                        None => {
                            let message = "a `mapping` must refer to names of schemas";
                            self.error("wrong-type", message, &at);
                            None
                        }
                    };
                    if let Some(target) = target {
                        out["mapping"][tag] = target;
                    }
                }
                Some(out)
            }
            _ => {
                self.error("wrong-type", "`discriminator` must name a property", from);
                None
            }
        }
    }
}

/// A schema for values of any of these.
fn any_of(mut kinds: Vec<Value>) -> Value {
    match kinds.len() {
        0 => json!({}),
        1 => kinds.remove(0),
        _ => json!({ "anyOf": kinds }),
    }
}

fn nullability(out: &mut Map<String, Value>) {
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
