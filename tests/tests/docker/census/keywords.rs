//! What single keys of schemas say: types, formats, maps, null, defaults, and the extensions.

use super::expected::{
    API, CENSUS, canonical, list, same_count, same_counts, same_entries, same_list,
};
use super::walk::{Holds, Location, Node, definition_name, nodes};
use openapi::ir::{Api, Object, Shape, Type, TypeRef};
use serde_json::{Value, json};
use std::collections::BTreeMap;

#[test]
fn types_are_said_as_often() {
    let mut ours = types(&API);
    // A `type` beside an allOf says nothing, so the canonical document has none; the census tells where one stood.
    let says_type = |entry: &&Value| {
        entry["siblings"]
            .as_array()
            .is_some_and(|s| s.contains(&json!("type")))
    };
    *ours.entry("object".into()).or_default() += list("allOf").iter().filter(says_type).count();
    same_counts("types", &ours);
    same_counts("formats", &formats(&API));
}

#[test]
fn a_type_is_missing_where_it_is_inferred_or_unknown() {
    let ours = types_missing(&API);
    same_list("type_missing", &ours, &list("type_missing"));
    same_count("type_missing", ours.len());
}

#[test]
fn maps_have_their_values() {
    let ours = maps(&API);
    same_list("additionalProperties", &ours, &list("additionalProperties"));
    same_count("additionalProperties", ours.len());
    let mut shapes = BTreeMap::new();
    for map in &ours {
        let shape = map["value"].as_str().expect("a shape is text");
        *shapes.entry(shape.to_owned()).or_default() += 1;
    }
    same_counts("additionalProperties_shapes", &shapes);
}

#[test]
fn objects_without_keys_are_free() {
    let ours = free_objects(&API);
    same_list("free_objects", &ours, &list("free_objects"));
    same_count("free_objects", ours.len());
}

#[test]
fn null_is_allowed_refused_or_not_mentioned() {
    for (name, said) in [("x_nullable_true", true), ("x_nullable_false", false)] {
        let ours = nullable(&API, said);
        same_count(name, ours.len());
        same_entries(name, ours, list(name));
    }
}

#[test]
fn defaults_and_extensions_are_all_there() {
    same_count("defaults", defaults(&API, &canonical("1.51")));
    let extensions = &CENSUS["counts"]["x_extensions_in_schemas"];
    let ours = json!({
        "x-nullable": nullable(&API, true).len() + nullable(&API, false).len(),
        "x-go-name": nodes(&API).iter().filter(|node| node.has_go_name()).count(),
        "x-omitempty": omit_empties(&API),
    });
    assert_eq!(
        &ours, extensions,
        "x_extensions_in_schemas: ours on the left"
    );
}

/// The types that the document says in so many words, by how often.
fn types(api: &Api) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for node in nodes(api) {
        let type_refs = node.type_refs();
        let inferred = type_refs.iter().any(|type_ref| type_ref.inferred);
        // Each part of an allOf that is no reference says that it is an object, and so do the values of a key set.
        let parts: usize = type_refs
            .iter()
            .map(|type_ref| type_ref.shapeless_parts)
            .sum();
        let is_key_set = matches!(node.holds(), Holds::Plain(Type::KeySet));
        *counts.entry("object".to_owned()).or_default() += parts + usize::from(is_key_set);
        let (name, times) = match node.holds() {
            Holds::Object(object) if !object.includes.is_empty() => ("object", object.inline_parts),
            Holds::Object(_) => ("object", 1),
            Holds::StringEnum(_) => ("string", 1),
            Holds::IntegerEnum(_) => ("integer", 1),
            Holds::Plain(Type::Any) | Holds::Reference(_) | Holds::Union => continue,
            Holds::Plain(ty) => (type_name(ty), 1),
        };
        *counts.entry(name.to_owned()).or_default() += if inferred { 0 } else { times };
    }
    counts
}

fn type_name(ty: &Type) -> &'static str {
    match ty {
        Type::FreeObject | Type::Map(_) | Type::KeySet => "object",
        Type::Boolean => "boolean",
        Type::Integer(_) => "integer",
        Type::Number(_) => "number",
        Type::Text(_) => "string",
        Type::Array(_) => "array",
        Type::Any | Type::Model(_) => "",
    }
}

fn formats(api: &Api) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for node in nodes(api) {
        let format = match node.holds() {
            Holds::Plain(Type::Text(format) | Type::Integer(format) | Type::Number(format)) => {
                format
            }
            Holds::IntegerEnum(model) => match &model.shape {
                Shape::IntegerEnum { format, .. } => format,
                _ => continue,
            },
            _ => continue,
        };
        let ty = match node.holds() {
            Holds::Plain(ty) => type_name(ty),
            _ => "integer",
        };
        if let Some(format) = format {
            *counts.entry(format!("{ty}:{format}")).or_default() += 1;
        }
    }
    counts
}

fn types_missing(api: &Api) -> Vec<Value> {
    let is_missing = |node: &&Node<'_>| {
        node.type_refs()
            .iter()
            .any(|type_ref| type_ref.inferred || type_ref.untyped)
    };
    nodes(api)
        .iter()
        .filter(is_missing)
        .map(|node| json!(node.path))
        .collect()
}

fn maps(api: &Api) -> Vec<Value> {
    let mut found = Vec::new();
    for node in nodes(api) {
        let (values, properties) = match node.holds() {
            Holds::Plain(Type::Map(values)) => (Some(values), false),
            Holds::Plain(Type::KeySet) => (None, false),
            Holds::Object(Object {
                additional: Some(values),
                ..
            }) => (Some(values), true),
            _ => continue,
        };
        let shape = values.map_or("object{}enum[{}]".to_owned(), |type_ref| {
            value_shape(api, type_ref)
        });
        let nullable = values.is_some_and(|type_ref| type_ref.nullable == Some(true));
        found.push(json!({
            "path": node.path, "value": shape, "also_properties": properties, "values_nullable": nullable,
        }));
    }
    found
}

fn value_shape(api: &Api, type_ref: &TypeRef) -> String {
    match &type_ref.ty {
        Type::Model(id) => definition_name(api.model(*id)).to_owned(),
        Type::Array(items) => format!("array<{}>", value_shape(api, items)),
        Type::FreeObject => "object{}".to_owned(),
        ty => type_name(ty).to_owned(),
    }
}

/// Objects without keys of their own, also those that are a part of an allOf or the values of a key set.
fn free_objects(api: &Api) -> Vec<Value> {
    let mut found = Vec::new();
    let mut add = |path: String, location: &str, listed: bool| {
        found.push(json!({ "path": path, "place": location, "enum": listed }));
    };
    for node in nodes(api) {
        match node.holds() {
            Holds::Plain(Type::KeySet) => add(format!("{}/*", node.path), "addl", true),
            Holds::Plain(Type::FreeObject) => {
                let location = match node.location {
                    Location::Property => "prop",
                    Location::Values => "addl",
                    _ => "elsewhere",
                };
                add(
                    node.path.clone(),
                    location,
                    node.type_refs()
                        .iter()
                        .any(|type_ref| !type_ref.listed.is_empty()),
                );
            }
            Holds::Reference(_) => {
                // They stand behind the reference in this document.
                let parts = node.type_ref.map_or(0, |type_ref| type_ref.shapeless_parts);
                (1..=parts)
                    .for_each(|part| add(format!("{}/allOf/{part}", node.path), "allOf", false));
            }
            _ => {}
        }
    }
    found
}

fn nullable(api: &Api, said: bool) -> Vec<Value> {
    let nodes = nodes(api);
    nodes
        .iter()
        .filter(|node| node.nullable() == Some(said))
        .map(|node| json!(node.path))
        .collect()
}

/// Defaults, with those of the values of key sets: each is the only value there is, so a key set has no place for it,
/// and they are counted in the canonical document.
fn defaults(api: &Api, canonical: &Value) -> usize {
    let of_nodes = nodes(api).iter().filter(|node| node.has_default()).count();
    of_nodes + defaults_beside_objects(canonical)
}

fn defaults_beside_objects(value: &Value) -> usize {
    let is_one = value.get("x-enum").is_some() && value.get("default").is_some();
    let below: usize = match value {
        Value::Object(map) => map.values().map(defaults_beside_objects).sum(),
        Value::Array(list) => list.iter().map(defaults_beside_objects).sum(),
        _ => 0,
    };
    usize::from(is_one) + below
}

fn omit_empties(api: &Api) -> usize {
    let says = |node: &&Node<'_>| {
        node.type_refs()
            .iter()
            .any(|type_ref| type_ref.omit_empty.is_some())
    };
    nodes(api).iter().filter(says).count()
}
