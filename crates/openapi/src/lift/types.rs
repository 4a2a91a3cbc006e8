//! Types: every schema gets one, or none, or becomes an anyOf of several.
//!
//! Null in a list of types becomes nullable.

use super::Lifter;
use super::keyword::{self, COMPOSITIONS};
use super::limit;
use crate::pointer::Pointer;
use serde_json::{Map, Value};

/// Says of a schema that null is all that fits it.
pub(super) const ONLY_NULL: &str = "x-null";

/// Notes that null may stand where this schema does.
pub(super) fn make_nullable(out: &mut Map<String, Value>) {
    out.insert("nullable".into(), true.into());
    out.entry("x-nullable").or_insert(true.into());
}

/// Notes that nothing but null may.
pub(super) fn make_null(out: &mut Map<String, Value>) {
    out.remove("type");
    out.insert(ONLY_NULL.into(), true.into());
    make_nullable(out);
}

impl Lifter<'_> {
    /// Brings `type` into the form of one text, or of a list of several texts without null.
    pub(super) fn type_names(&mut self, out: &mut Map<String, Value>, from: &Pointer) {
        let Some(Value::Array(list)) = out.get("type") else {
            return;
        };
        let mut names: Vec<Value> = Vec::new();
        let mut takes_null = false;
        for name in list {
            match name {
                Value::Null => takes_null = true,
                Value::String(text) if text == "null" => takes_null = true,
                _ if names.contains(name) => {}
                _ => names.push(name.clone()),
            }
        }
        if let Some(odd) = names.iter().find(|name| !name.is_string()) {
            let message = format!("`type` must be the name of a type, not {odd}");
            self.error("wrong-type", message, &from.child("type"));
            names.retain(Value::is_string);
        }
        if names.iter().any(|name| name == "number") {
            // Every whole number is a number.
            names.retain(|name| name != "integer");
        }
        match names.len() {
            0 if takes_null => return make_null(out),
            0 => _ = out.remove("type"),
            1 => _ = out.insert("type".into(), names.remove(0)),
            _ => _ = out.insert("type".into(), Value::Array(names)),
        }
        if takes_null {
            make_nullable(out);
        }
    }

    pub(super) fn types(&mut self, out: &mut Map<String, Value>, from: &Pointer, to: &Pointer) {
        if out.keys().any(|key| COMPOSITIONS.contains(&key.as_str())) {
            self.drop_keys_beside(out, from);
            return;
        }
        let names = match out.remove("type") {
            None if out.contains_key(ONLY_NULL) => Vec::new(),
            None if is_int_or_string(out) => {
                out.remove("format");
                vec!["integer".to_owned(), "string".to_owned()]
            }
            None => keyword::infer_type(|key| out.keys().any(|known| known == key))
                .into_iter()
                .map(str::to_owned)
                .collect(),
            Some(Value::String(_)) if is_int_or_string(out) => {
                out.remove("format");
                vec!["integer".to_owned(), "string".to_owned()]
            }
            Some(Value::String(name)) => vec![name],
            Some(Value::Array(list)) => list
                .iter()
                .filter_map(|name| name.as_str().map(str::to_owned))
                .collect(),
            Some(Value::Null) => vec!["null".to_owned()],
            Some(_) => {
                self.error(
                    "wrong-type",
                    "`type` must be the name of a type",
                    &from.child("type"),
                );
                Vec::new()
            }
        };
        match names.as_slice() {
            [] => out.retain(|key, _| !keyword::belongs_to_a_type(key)),
            [name] => self.one_type(out, name, from),
            names => self.several_types(out, names, from, to),
        }
    }

    fn several_types(
        &mut self,
        out: &mut Map<String, Value>,
        names: &[String],
        from: &Pointer,
        to: &Pointer,
    ) {
        let variants = names.iter().enumerate().map(|(index, name)| {
            self.origins
                .record(to.child("anyOf").index(index), from.clone());
            let mut variant = out.clone();
            variant.retain(|key, _| keyword::keys_of_type(name).contains(&key.as_str()));
            if let Some(Value::Array(values)) = variant.get_mut("enum") {
                values.retain(|value| is_of_type(value, name));
                if values.is_empty() {
                    variant.remove("enum");
                }
            }
            self.one_type(&mut variant, name, from);
            Value::Object(variant)
        });
        let variants = Value::Array(variants.collect());
        out.retain(|key, _| !keyword::belongs_to_a_type(key));
        out.insert("anyOf".into(), variants);
    }

    fn one_type(&mut self, out: &mut Map<String, Value>, name: &str, from: &Pointer) {
        let name = match name {
            "string" | "number" | "integer" | "boolean" | "object" | "array" => name,
            "file" => {
                out.insert("format".into(), "binary".into());
                "string"
            }
            "null" => {
                out.retain(|key, _| !keyword::belongs_to_a_type(key));
                return make_null(out);
            }
            _ => {
                let message = format!(
                    "`type: {name}` is not an OpenAPI type: the value is treated as free-form JSON"
                );
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
            if keyword::shapes(&key) {
                let message = format!("`{key}` has no meaning for type `{name}`");
                self.ignore(message, &from.child(&key));
            }
        }
        out.insert("type".into(), name.into());
        match name {
            "integer" => limit::whole(out),
            "number" => limit::exact(out),
            _ => {}
        }
    }

    /// Keys of a type beside a composition, which says the type itself.
    fn drop_keys_beside(&mut self, out: &mut Map<String, Value>, from: &Pointer) {
        let foreign: Vec<String> = out
            .keys()
            .filter(|key| keyword::belongs_to_a_type(key))
            .cloned()
            .collect();
        for key in foreign {
            out.remove(&key);
            if keyword::shapes(&key) {
                let message = format!("`{key}` beside an allOf, oneOf or anyOf has no effect");
                self.ignore(message, &from.child(&key));
            }
        }
    }
}

/// Whether a schema is what Kubernetes calls so: a whole number or a text, whatever its `type` says.
fn is_int_or_string(out: &Map<String, Value>) -> bool {
    out.get("format").and_then(Value::as_str) == Some("int-or-string")
        || out.get("x-kubernetes-int-or-string") == Some(&Value::Bool(true))
}

fn is_of_type(value: &Value, name: &str) -> bool {
    match name {
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => false,
    }
}
