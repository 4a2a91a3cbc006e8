//! What refers to what: references, allOf, and what no operation leads to.

use super::expected::{API, list, repository, same_count, same_entries, same_list};
use super::schemas::{is_merged, objects_of};
use super::walk::{Holds, definition_name, nodes};
use openapi::ir::{Api, ModelId, Shape, Type, TypeRef};
use openapi::version::Version;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn all_ofs_have_their_parts_and_references() {
    let theirs: Vec<_> = list("allOf").iter().map(all_of_on_the_wire).collect();
    let (wrappers, theirs): (Vec<_>, Vec<_>) = theirs.into_iter().partition(is_wrapper);
    let ours = all_ofs(&API);
    same_list("allOf", &ours, &theirs);
    same_count("allOf", ours.len() + wrappers.len());
}

#[test]
fn references_are_all_there() {
    same_count("refs", references(&API));
    let ours = references_with_siblings(&API);
    let wrappers = list("allOf").into_iter().filter(is_wrapper);
    let wrappers: Vec<_> = wrappers.map(described_reference).collect();
    same_count("ref_with_siblings", ours.len() - wrappers.len());
    let theirs = list("ref_siblings").into_iter().map(sorted_siblings);
    same_entries("ref_siblings", ours, theirs.chain(wrappers).collect());
    let ours = not_reached(&API);
    let name = "definitions_not_reached_from_operations";
    same_list(name, &ours, &list(name));
}

/// Whether an allOf of the census holds nothing but one reference, so that it is that reference with keys beside it.
fn is_wrapper(all_of: &Value) -> bool {
    all_of["parts"] == json!(["ref"])
}

/// The wrapper as a reference with the one key beside it that our reading knows of.
fn described_reference(all_of: Value) -> Value {
    let siblings = all_of["siblings"].as_array().expect("siblings are a list");
    assert!(siblings.contains(&json!("description")), "{all_of}");
    json!({ "path": all_of["path"], "siblings": ["description"] })
}

/// Every allOf: merged where an inline part has properties, and else a reference beside parts that say nothing.
fn all_ofs(api: &Api) -> Vec<Value> {
    let mut found = Vec::new();
    for node in nodes(api) {
        let (names, others, kind) = match node.holds() {
            Holds::Object(object) if is_merged(object) => {
                let names = object
                    .includes
                    .iter()
                    .map(|id| definition_name(api.model(*id)));
                (names.collect::<Vec<_>>(), object.inline_parts, "obj")
            }
            Holds::Reference(model)
                if node
                    .type_ref
                    .is_some_and(|type_ref| type_ref.shapeless_parts > 0) =>
            {
                let others = node.type_ref.map_or(0, |type_ref| type_ref.shapeless_parts);
                (vec![definition_name(model)], others, "type")
            }
            _ => continue,
        };
        let mut parts = vec!["ref"; names.len()];
        parts.extend(vec![kind; others]);
        let mut refs: Vec<_> = names.into_iter().map(Value::from).collect();
        refs.extend(vec![Value::Null; others]);
        found.push(json!({ "path": node.path, "parts": parts, "refs": refs }));
    }
    found
}

/// An allOf of the census without the keys that say nothing on the wire: words, examples, and a type beside it.
fn all_of_on_the_wire(theirs: &Value) -> Value {
    for key in theirs["siblings"].as_array().expect("siblings are a list") {
        let says_nothing = ["description", "example", "type"].contains(&key.as_str().unwrap_or(""));
        assert!(
            says_nothing,
            "{}: {key} beside an allOf is not compared",
            theirs["path"]
        );
    }
    let parts = theirs["parts"].as_array().expect("parts are a list").iter();
    let parts: Vec<_> = parts
        .map(|part| part.as_str().unwrap_or("").trim_start_matches("example+"))
        .collect();
    json!({ "path": theirs["path"], "parts": parts, "refs": theirs["refs"] })
}

fn references(api: &Api) -> usize {
    let type_refs = nodes(api)
        .iter()
        .filter(|n| matches!(n.holds(), Holds::Reference(_)))
        .count();
    type_refs
        + objects_of(api)
            .iter()
            .map(|object| object.includes.len())
            .sum::<usize>()
}

/// References with keys beside them.
///
/// A description beside a reference is left out of the contracts; that there is one is known from the hashes of the
/// texts that have been left out.
fn references_with_siblings(api: &Api) -> Vec<Value> {
    let described = described_locations("1.51");
    let mut found = Vec::new();
    for node in nodes(api) {
        let Some(type_ref) = node.type_ref else {
            continue;
        };
        let is_described = described.contains(&node.schema_path.to_string());
        let is_reference =
            matches!(node.holds(), Holds::Reference(_)) && type_ref.shapeless_parts == 0;
        if !is_reference || !(is_described || type_ref.reference_with_siblings) {
            continue;
        }
        let said = [
            ("description", is_described),
            ("x-nullable", type_ref.nullable.is_some()),
        ];
        let siblings: Vec<_> = said
            .iter()
            .filter(|(_, is)| *is)
            .map(|(key, _)| *key)
            .collect();
        found.push(json!({ "path": node.path, "siblings": siblings }));
    }
    found
}

fn sorted_siblings(mut entry: Value) -> Value {
    if let Some(siblings) = entry["siblings"].as_array_mut() {
        siblings.sort_by_key(Value::to_string);
    }
    entry
}

/// The schema paths below a definition or body, of this version, that had a text.
fn described_locations(version: &str) -> BTreeSet<String> {
    let text = std::fs::read_to_string(repository("spec/docker/texts.toml")).expect("it is there");
    let lines: BTreeMap<String, Vec<String>> = toml::from_str(&text).expect("it is TOML");
    let version: Version = version.parse().expect("it is a version");
    let holds = |run: &String| {
        let run = run.split_once(' ').map_or("", |(run, _)| run);
        let (first, last) = run.split_once('-').unwrap_or((run, run));
        let parsed = (first.parse::<Version>(), last.parse::<Version>());
        matches!(parsed, (Ok(first), Ok(last)) if (first..=last).contains(&version))
    };
    let locations = lines.into_iter().filter(|(_, runs)| runs.iter().any(holds));
    // The text of a body or reply is said of the body, not of its schema.
    locations
        .map(|(path, _)| path)
        .filter(|path| !path.contains('/') || path.contains('.'))
        .collect()
}

/// Definitions that no operation leads to, by name.
fn not_reached(api: &Api) -> Vec<Value> {
    let mut reached = BTreeSet::new();
    for operation in &api.operations {
        let parameters = operation
            .parameters
            .iter()
            .map(|parameter| &parameter.type_ref);
        let body = operation
            .body
            .iter()
            .filter_map(|body| body.type_ref.as_ref());
        let responses = operation
            .responses
            .iter()
            .filter_map(|response| response.body.type_ref.as_ref());
        for type_ref in parameters.chain(body).chain(responses) {
            reach(api, type_ref, &mut reached);
        }
    }
    let models = api.models().filter(|(id, _)| !reached.contains(id));
    let mut names: Vec<_> = models.map(|(_, model)| definition_name(model)).collect();
    names.sort_unstable();
    names.into_iter().map(Value::from).collect()
}

fn reach(api: &Api, type_ref: &TypeRef, reached: &mut BTreeSet<ModelId>) {
    match &type_ref.ty {
        Type::Array(inner) | Type::Map(inner) => reach(api, inner, reached),
        Type::Model(id) => reach_model(api, *id, reached),
        _ => {}
    }
}

fn reach_model(api: &Api, id: ModelId, reached: &mut BTreeSet<ModelId>) {
    if !reached.insert(id) {
        return;
    }
    match &api.model(id).shape {
        Shape::Object(object) => {
            object
                .includes
                .iter()
                .for_each(|id| reach_model(api, *id, reached));
            object
                .fields
                .iter()
                .for_each(|field| reach(api, &field.type_ref, reached));
            object
                .additional
                .iter()
                .for_each(|values| reach(api, values, reached));
        }
        Shape::Union(union) => union
            .variants
            .iter()
            .for_each(|type_ref| reach(api, type_ref, reached)),
        Shape::Alias(type_ref) => reach(api, type_ref, reached),
        Shape::StringEnum(_) | Shape::IntegerEnum { .. } => {}
    }
}
