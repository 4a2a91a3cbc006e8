//! Definitions, properties, and objects that stand inline.

use super::expected::{API, CENSUS, list, same_count, same_counts, same_list};
use super::walk::{Holds, Location, Node, nodes, nodes_in};
use openapi::ir::{Api, Field, Object, Type};
use openapi::schema_path::Step;
use serde_json::{Value, json};
use std::collections::BTreeMap;

#[test]
fn definitions_have_their_names_shapes_and_numbers_of_properties() {
    let theirs = CENSUS["definitions"]
        .as_object()
        .expect("definitions are a map");
    let theirs: Vec<_> = theirs
        .iter()
        .map(|(name, facts)| json!([name, facts]))
        .collect();
    same_list("definitions", &definitions(&API), &theirs);
    same_count("definitions", nodes_in(&API, Location::Definition).len());
    same_counts("definitions_by_shape", &definitions_by_shape(&API));
    assert_eq!(API.version, CENSUS["version"], "the version");
}

#[test]
fn properties_are_all_there() {
    same_count("properties_total", properties(&API, |_| true));
    same_count(
        "properties_directly_in_definitions",
        properties_directly_in_definitions(&API),
    );
    same_count(
        "properties_within_definitions",
        properties(&API, |root| root.is_none()),
    );
    let in_bodies = properties(&API, |step| step == Some(&Step::Body));
    same_count("properties_in_inline_request_bodies", in_bodies);
    let in_responses = properties(&API, |step| matches!(step, Some(Step::Response(_))));
    same_count("properties_in_inline_responses", in_responses);
}

#[test]
fn required_names_are_all_there_also_those_without_a_property() {
    same_count("required_entries", required_entries(&API));
    let ours = required_without_property(&API);
    same_list(
        "required_not_in_properties",
        &ours,
        &list("required_not_in_properties"),
    );
}

#[test]
fn inline_objects_have_their_paths_titles_locations_and_numbers_of_properties() {
    let ours = inline_objects(&API);
    same_list("inline", &ours, &list("inline"));
    same_count("inline_objects_with_properties", ours.len());
    same_counts("inline_by_place", &inline_by_location(&API));
    let within = ours
        .iter()
        .filter(|entry| !entry["path"].as_str().unwrap_or("").contains('.'));
    same_count("inline_within_definitions", within.count());
}

/// Each inline object is a model of its own, apart from the parts of an allOf, of which the whole is one.
#[test]
fn inline_objects_are_models_and_inline_parts_are_counted() {
    let objects = |merged: bool| {
        let nodes = nodes(&API)
            .into_iter()
            .filter(|node| node.location != Location::Definition);
        nodes
            .filter_map(|node| node.object())
            .filter(|o| is_merged(o) == merged)
            .count()
    };
    let parts: usize = objects_of(&API)
        .iter()
        .map(|object| object.inline_parts)
        .sum();
    assert_eq!(
        (objects(false), parts),
        (96, 4),
        "inline objects as models, and merged parts"
    );
    assert_eq!(
        objects(true),
        2,
        "bodies that are an allOf with an inline part"
    );
    same_count("inline_objects_with_properties", objects(false) + parts);
}

fn definitions(api: &Api) -> Vec<Value> {
    let nodes = nodes_in(api, Location::Definition);
    let facts =
        |node: &Node<'_>| json!({ "shape": shape(node), "properties": direct_properties(node) });
    nodes
        .iter()
        .map(|node| json!([node.path, facts(node)]))
        .collect()
}

fn definitions_by_shape(api: &Api) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for node in nodes_in(api, Location::Definition) {
        *counts.entry(shape(&node).to_owned()).or_default() += 1;
    }
    counts
}

fn shape(node: &Node<'_>) -> &'static str {
    match node.holds() {
        Holds::Object(object) if is_merged(object) => "allOf",
        Holds::Object(object) if object.additional.is_some() => "object+addl",
        Holds::Object(_) | Holds::Plain(Type::FreeObject) => "object",
        Holds::Plain(Type::Map(_) | Type::KeySet) => "object+addl",
        Holds::Plain(Type::Array(_)) => "array",
        Holds::StringEnum(_) | Holds::IntegerEnum(_) => "enum",
        _ => "something else",
    }
}

/// The fields that the object itself has, not those it takes over by an allOf.
fn own(object: &Object) -> impl Iterator<Item = &Field> {
    object
        .fields
        .iter()
        .filter(|field| field.included_from.is_none())
}

/// The properties of an allOf stand in its parts: in the census it has none itself.
fn direct_properties(node: &Node<'_>) -> usize {
    node.object()
        .filter(|object| !is_merged(object))
        .map_or(0, |object| own(object).count())
}

fn properties_directly_in_definitions(api: &Api) -> usize {
    nodes_in(api, Location::Definition)
        .iter()
        .map(direct_properties)
        .sum()
}

/// Properties by where they stand: in an operation's body, in its reply, or in a definition, then `None`.
fn properties(api: &Api, counts: impl Fn(Option<&Step>) -> bool) -> usize {
    let nodes = nodes_in(api, Location::Property).into_iter();
    let in_operation =
        |node: &Node<'_>| node.operation.and(node.schema_path.steps().get(1).cloned());
    nodes
        .filter(|node| counts(in_operation(node).as_ref()))
        .count()
}

/// All objects that are defined somewhere.
pub fn objects_of(api: &Api) -> Vec<&Object> {
    nodes(api).iter().filter_map(Node::object).collect()
}

fn required_entries(api: &Api) -> usize {
    let in_object = |object: &Object| {
        own(object).filter(|field| field.required).count() + object.required_without_property.len()
    };
    objects_of(api).into_iter().map(in_object).sum()
}

fn required_without_property(api: &Api) -> Vec<Value> {
    let mut paths = Vec::new();
    for node in nodes(api) {
        let names = node
            .object()
            .map_or(&[][..], |object| &object.required_without_property);
        paths.extend(
            names
                .iter()
                .map(|name| json!(format!("{}/{name}", node.fields_path()))),
        );
    }
    paths
}

/// An allOf is no inline object in the census, its inline part is one.
fn inline_objects(api: &Api) -> Vec<Value> {
    let mut found = Vec::new();
    for node in nodes(api) {
        let Some(object) = node.object() else {
            continue;
        };
        let location = match node.location {
            _ if object.inline_parts > 0 => "allOf",
            Location::Definition => continue,
            Location::Property => "prop",
            Location::Items => "items",
            Location::Values => "addl",
            Location::Body => "body",
            Location::Response => "resp",
        };
        let title = node.model.and_then(|model| model.title.clone());
        found.push(json!({
            "path": node.fields_path(), "title": title, "place": location, "properties": own(object).count(),
        }));
    }
    found
}

fn inline_by_location(api: &Api) -> BTreeMap<String, usize> {
    let names = [
        ("allOf", "allOf_parts"),
        ("prop", "property"),
        ("items", "items"),
        ("addl", "additionalProperties"),
        ("body", "body"),
        ("resp", "response"),
    ];
    let objects = inline_objects(api);
    let count = |location: &str| {
        objects
            .iter()
            .filter(|object| object["place"] == location)
            .count()
    };
    names
        .iter()
        .map(|(location, name)| ((*name).to_owned(), count(location)))
        .collect()
}

/// Whether it is an allOf.
pub fn is_merged(object: &Object) -> bool {
    object.inline_parts > 0 || !object.includes.is_empty()
}
