//! The properties of an object, and how a fact adds, renames or requires one.
//!
//! An object may be an allOf, whose parts have its properties.

use serde_json::{Map, Value, json};

/// The object that a property belongs to, and the property's name.
pub(super) fn split(path: &str) -> Option<(&str, String)> {
    if let Some(quoted) = path.strip_suffix('"') {
        let (owner, name) = quoted.rsplit_once(".\"")?;
        return Some((owner, name.to_owned()));
    }
    let (owner, name) = path.rsplit_once('.')?;
    let plain = name
        .chars()
        .all(|c| c.is_alphanumeric() || "_-$@".contains(c));
    plain.then(|| (owner, name.to_owned()))
}

/// The path of a property of an object.
pub(super) fn join(owner: &str, name: &str) -> String {
    let path = format!("{owner}.{name}");
    match split(&path) {
        Some((of, _)) if of == owner => path,
        _ => format!("{owner}.\"{name}\""),
    }
}

/// Adds a property behind another one, or as the last one if the object lacks that.
pub(super) fn add(
    name: &str,
    schema: &Value,
    after: Option<&str>,
    node: &mut Value,
) -> Option<Value> {
    if object_with(node, name).is_some() {
        return Some(Value::Null);
    }
    let object = object_for_more(node)?;
    if object.get("properties").is_none() {
        object["properties"] = json!({});
    }
    let properties = object["properties"].as_object_mut()?;
    let position = after.and_then(|after| properties.keys().position(|key| key == after));
    let index = position.map_or(properties.len(), |position| position + 1);
    properties.shift_insert(index, name.to_owned(), schema.clone());
    Some(json!({}))
}

/// Puts the name on the list of what is required, or takes it off that list in the object and in all parts of it.
pub(super) fn require(name: &str, flag: bool, node: &mut Value) -> Option<Value> {
    if !flag {
        return not_required(name, node);
    }
    let object = object_with(node, name)?;
    if object.get("required").is_none() {
        object["required"] = json!([]);
    }
    let required = object["required"].as_array_mut()?;
    if !required.iter().any(|known| known == name) {
        required.push(name.into());
    }
    Some(json!({}))
}

fn not_required(name: &str, node: &mut Value) -> Option<Value> {
    let mut was_there = false;
    let mut take = |object: &mut Value| {
        if let Some(required) = object.get_mut("required").and_then(Value::as_array_mut) {
            let before = required.len();
            required.retain(|required| required != name);
            was_there |= required.len() < before;
        }
    };
    take(node);
    node.get_mut("allOf")
        .and_then(Value::as_array_mut)
        .into_iter()
        .flatten()
        .for_each(&mut take);
    was_there.then(|| json!({}))
}

/// Gives a property another key, in the same place among the others, since fields keep the order of the document.
pub(super) fn rename(name: &str, new: &str, node: &mut Value) -> Option<Value> {
    let object = object_with(node, name)?;
    let properties = object.get_mut("properties")?.as_object_mut()?;
    let found = properties.get(name)?.clone();
    *properties = std::mem::take(properties)
        .into_iter()
        .map(|(key, value)| {
            if key == name {
                (new.to_owned(), value)
            } else {
                (key, value)
            }
        })
        .collect::<Map<_, _>>();
    for required in object
        .get_mut("required")
        .and_then(Value::as_array_mut)
        .into_iter()
        .flatten()
    {
        if required == name {
            *required = new.into();
        }
    }
    Some(found)
}

/// The object, or the part of its allOf, that has a property.
fn object_with<'v>(node: &'v mut Value, name: &str) -> Option<&'v mut Value> {
    let has = |object: &Value| {
        object
            .get("properties")
            .is_some_and(|all| all.get(name).is_some())
    };
    if has(node) {
        return Some(node);
    }
    node.get_mut("allOf")?
        .as_array_mut()?
        .iter_mut()
        .find(|part| has(part))
}

/// The object, or the last inline part of its allOf, for a property more.
fn object_for_more(node: &mut Value) -> Option<&mut Value> {
    if node.get("properties").is_some() || node.get("allOf").is_none() {
        let is_object = node.get("type").is_none_or(|name| name == "object");
        return is_object.then_some(node);
    }
    let parts = node.get_mut("allOf")?.as_array_mut()?;
    parts
        .iter_mut()
        .rev()
        .find(|part| part.get("properties").is_some())
}
