//! Enums: values of one type, each once, with the names and descriptions that belong to them.
//!
//! What is said about the values in extensions moves with them when one is left out.

use super::Lifter;
use super::types::{make_null, make_nullable};
use crate::pointer::Pointer;
use serde_json::{Map, Value};
use std::collections::HashSet;

/// Where documents give the values of an enum names, and descriptions.
const NAMES: [&str; 3] = ["x-enum-varnames", "x-enumNames", "x-enum-names"];
const DESCRIPTIONS: [&str; 2] = ["x-enum-descriptions", "x-enumDescriptions"];

/// A value, and what is said about it.
struct Entry {
    value: Value,
    name: Value,
    description: Value,
}

impl Lifter<'_> {
    pub(super) fn enumeration(&mut self, out: &mut Map<String, Value>, from: &Pointer) {
        let constant = out.remove("const").map(|value| vec![value]);
        let at = from.child(if constant.is_some() { "const" } else { "enum" });
        let values = match (out.remove("enum"), constant) {
            (None | Some(Value::Array(_)), Some(values)) => values,
            (Some(Value::Array(values)), None) => values,
            (Some(Value::Null), values) => {
                self.ignore("an empty `enum` is ignored", &at);
                values.unwrap_or_default()
            }
            (None, None) => return,
            (Some(_), _) => {
                self.error("wrong-type", "`enum` must be a list of values", &at);
                return;
            }
        };
        let mut entries = entries(out, values);
        if entries.iter().any(|entry| entry.value.is_null()) {
            entries.retain(|entry| !entry.value.is_null());
            if entries.is_empty() {
                return make_null(out);
            }
            make_nullable(out);
        }
        let types = match out.get("type") {
            Some(Value::Array(_)) => return self.of_several_types(out, entries, &at),
            Some(Value::String(name)) => Some(name.clone()),
            _ => type_of(&entries).map(str::to_owned),
        };
        let fits = types
            .as_deref()
            .is_some_and(|name| fit(&mut entries, name) && !entries.is_empty());
        let before = entries.len();
        without_repeats(&mut entries);
        if entries.len() < before {
            self.ignore(
                "an `enum` lists a value twice; the duplicate is ignored",
                &at,
            );
        }
        match types.filter(|_| fits) {
            Some(name) => {
                out.insert("type".into(), name.into());
                write(out, entries, "enum");
            }
            None => {
                if !entries.iter().all(|entry| entry.value.is_object()) {
                    self.ignore(
                        "an `enum` that does not match its type has no effect on the models",
                        &at,
                    );
                }
                write(out, entries, "x-enum");
            }
        }
    }

    /// An enum of texts, numbers and more: each type takes its own values when the types are told apart.
    fn of_several_types(
        &mut self,
        out: &mut Map<String, Value>,
        mut entries: Vec<Entry>,
        at: &Pointer,
    ) {
        without_repeats(&mut entries);
        match type_of(&entries) {
            Some(name) => {
                out.insert("type".into(), name.into());
                write(out, entries, "enum");
            }
            None => {
                self.ignore(
                    "an `enum` of several types has no effect on the names of its values",
                    at,
                );
                out.insert(
                    "enum".into(),
                    entries.into_iter().map(|entry| entry.value).collect(),
                );
            }
        }
    }
}

/// The values with what the extensions say about each.
fn entries(out: &Map<String, Value>, values: Vec<Value>) -> Vec<Entry> {
    let said = |keys: &[&str], index: usize, value: &Value| {
        let list = keys.iter().find_map(|key| out.get(*key));
        let said = match list {
            Some(Value::Array(list)) => list.get(index),
            Some(Value::Object(map)) => match value {
                Value::String(text) => map.get(text),
                other => map.get(&other.to_string()),
            },
            _ => None,
        };
        said.filter(|said| said.is_string()).cloned()
    };
    // What one maker of generators calls the same: a list of values with a name and a description each.
    let other = out
        .get("x-ms-enum")
        .and_then(|other| other.get("values")?.as_array());
    let of_other = |value: &Value, key: &str| {
        let mut list = other.into_iter().flatten();
        let found = list.find(|entry| entry.get("value") == Some(value))?;
        found.get(key).filter(|said| said.is_string()).cloned()
    };
    let values = values.into_iter().enumerate();
    values
        .map(|(index, value)| Entry {
            name: said(&NAMES, index, &value)
                .or_else(|| of_other(&value, "name"))
                .unwrap_or_default(),
            description: said(&DESCRIPTIONS, index, &value)
                .or_else(|| of_other(&value, "description"))
                .unwrap_or_default(),
            value,
        })
        .collect()
}

fn write(out: &mut Map<String, Value>, entries: Vec<Entry>, key: &str) {
    let names = entries.iter().map(|entry| entry.name.clone()).collect();
    write_said(out, &NAMES, names);
    let descriptions = entries.iter().map(|entry| entry.description.clone());
    write_said(out, &DESCRIPTIONS, descriptions.collect());
    let values = entries.into_iter().map(|entry| entry.value);
    out.insert(key.into(), values.collect());
}

/// Writes what is said about the values under the first of the keys, and under no other.
fn write_said(out: &mut Map<String, Value>, keys: &[&str], said: Vec<Value>) {
    keys.iter().for_each(|key| _ = out.remove(*key));
    if said.iter().any(|said| !said.is_null()) {
        out.insert(keys[0].into(), Value::Array(said));
    }
}

/// The type that all values have.
fn type_of(entries: &[Entry]) -> Option<&'static str> {
    let all = |is: fn(&Value) -> bool| {
        !entries.is_empty() && entries.iter().all(|entry| is(&entry.value))
    };
    if all(Value::is_string) {
        Some("string")
    } else if all(Value::is_i64) {
        Some("integer")
    } else if all(Value::is_number) {
        Some("number")
    } else if all(Value::is_boolean) {
        Some("boolean")
    } else {
        None
    }
}

/// Gives the values the type, where all of them can have it.
fn fit(entries: &mut [Entry], name: &str) -> bool {
    let fitting = |value: &Value| match name {
        "string" => as_text(value),
        "integer" => as_integer(value),
        "number" => value.is_number().then(|| value.clone()),
        "boolean" => value.is_boolean().then(|| value.clone()),
        _ => None,
    };
    let fitted: Option<Vec<_>> = entries.iter().map(|entry| fitting(&entry.value)).collect();
    let Some(fitted) = fitted else {
        return false;
    };
    for (entry, value) in entries.iter_mut().zip(fitted) {
        entry.value = value;
    }
    true
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
        Value::Number(number) if number.is_f64() => {
            let whole = number
                .as_f64()
                .filter(|n| n.fract() == 0.0 && n.abs() < 9e15);
            whole.map(|whole| Value::from(whole as i64))
        }
        _ => value.as_i64().map(Value::from),
    }
}

/// Leaves out what is listed before.
fn without_repeats(entries: &mut Vec<Entry>) {
    let mut seen = HashSet::with_capacity(entries.len());
    entries.retain(|entry| seen.insert(entry.value.to_string()));
}
