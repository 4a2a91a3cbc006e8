//! allOf, oneOf and anyOf: at most one of them is left, with nothing of a type beside it.
//!
//! A variant that is null makes the whole nullable. Variants that are all listed values become an enum (`listed`); those
//! that only demand properties go, since they restrict values and do not shape them. Of several compositions, each becomes
//! a part of one allOf, and so do properties that stand beside one.

use super::keyword::{self, COMPOSITIONS, OBJECT_KEYS};
use super::types::make_nullable;
use super::{Dialect, Lifter, listed};
use crate::pointer::Pointer;
use serde_json::{Map, Value, json};

impl Lifter<'_> {
    /// The variants of a oneOf or anyOf.
    pub(super) fn variants(
        &mut self,
        out: &mut Map<String, Value>,
        key: &str,
        value: &Value,
        from: &Pointer,
        to: &Pointer,
    ) -> Option<Value> {
        let all = self.list_of_schemas(key, value, from)?;
        let takes_null = all.iter().any(listed::is_null);
        let shaped = all.iter().enumerate();
        let shaped: Vec<_> = shaped.filter(|(_, part)| !listed::is_null(part)).collect();
        if takes_null && shaped.is_empty() {
            super::types::make_null(out);
            return None;
        }
        if takes_null {
            make_nullable(out);
        }
        if !out.contains_key("enum")
            && let Some(values) = listed::values(shaped.iter().map(|(_, part)| *part))
        {
            values.write(out);
            return None;
        }
        let mut lifted = Vec::with_capacity(shaped.len());
        for (index, part) in shaped {
            let (from, to) = (from.index(index), to.index(lifted.len()));
            if index != lifted.len() {
                self.origins.record(to.clone(), from.clone());
            }
            lifted.push(self.schema(part, &from, &to));
        }
        (!lifted.is_empty()).then_some(Value::Array(lifted))
    }

    /// A reference, with what stands beside it. `None` where that is left in `out` to be composed with the reference.
    pub(super) fn reference_with_siblings(
        &mut self,
        reference: Value,
        out: &mut Map<String, Value>,
        from: &Pointer,
        to: &Pointer,
    ) -> Option<Value> {
        let reference = json!({ "$ref": reference });
        let composed = COMPOSITIONS.iter().any(|key| out.contains_key(*key));
        let adds_fields = OBJECT_KEYS.iter().any(|key| out.contains_key(*key));
        // Before 3.1 only the reference counts.
        if composed || (adds_fields && self.dialect == Dialect::OpenApi31) {
            let parts = out.entry("allOf").or_insert_with(|| json!([]));
            if let Some(parts) = parts.as_array_mut() {
                let at = to.child("allOf").index(parts.len());
                self.origins.record(at, from.clone());
                parts.push(reference);
            }
            return None;
        }
        let mut siblings = std::mem::take(out);
        siblings.remove("type");
        let foreign: Vec<String> = siblings
            .keys()
            .filter(|key| keyword::belongs_to_a_type(key) || *key == "const")
            .cloned()
            .collect();
        for key in foreign {
            siblings.remove(&key);
            if keyword::shapes(&key) {
                let message = format!("`{key}` beside a `$ref` has no effect on the models");
                self.ignore(message, &from.child(&key));
            }
        }
        if siblings.is_empty() {
            return Some(reference);
        }
        self.origins
            .record(to.child("allOf").index(0), from.clone());
        siblings.insert("allOf".into(), Value::Array(vec![reference]));
        Some(Value::Object(siblings))
    }

    pub(super) fn compositions(
        &mut self,
        out: &mut Map<String, Value>,
        from: &Pointer,
        to: &Pointer,
    ) {
        for key in ["oneOf", "anyOf"] {
            if let Some(Value::Array(parts)) = out.get(key)
                && parts.iter().all(only_demands)
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
        // Without variants it stays where it is: then it tells apart what takes over this schema.
        let has_variants = out.contains_key("oneOf") || out.contains_key("anyOf");
        let discriminator = out.remove("discriminator");
        if let Some(discriminator) = discriminator.clone().filter(|_| !has_variants) {
            out.insert("discriminator".into(), discriminator);
        }
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
}

/// Whether a variant says nothing but that some properties have to be there.
fn only_demands(part: &Value) -> bool {
    part.as_object().is_some_and(|part| {
        let demand = |key: &String| matches!(key.as_str(), "required" | "type" | "x-inferred-type");
        part.keys().all(demand)
    }) && part.get("required").is_some()
}
