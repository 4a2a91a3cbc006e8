//! Operations and their parameters.

use super::bodies::response_shape;
use super::expected::{API, list, same_count, same_counts, same_list};
use openapi::ir::{Api, Operation, Parameter, ParameterLocation, Type};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn operations_have_their_methods_paths_tags_parameters_and_responses() {
    // Media types are asked for by themselves, since the census does not repeat those of the whole document.
    let mut theirs = list("operations");
    for operation in theirs.iter_mut().filter_map(Value::as_object_mut) {
        operation.retain(|key, _| key != "produces" && key != "consumes");
    }
    let ours: Vec<_> = API
        .operations
        .iter()
        .map(|operation| facts(&API, operation))
        .collect();
    same_list("operations", &ours, &theirs);
    same_count("operations", ours.len());
    let paths: BTreeSet<_> = API
        .operations
        .iter()
        .map(|operation| &operation.path)
        .collect();
    same_count("paths", paths.len());
}

#[test]
fn parameters_are_all_there() {
    let mut ours = BTreeMap::new();
    for operation in &API.operations {
        for (location, count) in parameters_by_location(operation) {
            *ours.entry(location).or_default() += count;
        }
    }
    same_counts("parameters", &ours);
}

#[test]
fn query_parameters_have_their_types() {
    let mut types = BTreeMap::new();
    for (_, parameter) in query(&API) {
        *types.entry(parameter_type(parameter)).or_default() += 1;
    }
    same_counts("query_parameter_types", &types);
    let required = query(&API)
        .into_iter()
        .filter(|(_, parameter)| parameter.required);
    same_count("query_parameters_required", required.count());
    let operations: BTreeSet<_> = query(&API)
        .into_iter()
        .map(|(operation, _)| &operation.id)
        .collect();
    same_count("operations_with_query", operations.len());
}

fn facts(api: &Api, operation: &Operation) -> Value {
    let responses = operation.responses.iter();
    let responses: Map<_, _> = responses
        .map(|response| (response.status.clone(), response_shape(api, response)))
        .collect();
    let [tag] = operation.tags.as_slice() else {
        panic!("{} does not have exactly one tag", operation.id);
    };
    json!({
        "operationId": operation.id,
        "method": operation.method.to_string(),
        "path": operation.path,
        "tag": tag,
        "params": parameters_by_location(operation),
        "responses": responses,
    })
}

/// Parameters by where they are sent. In Swagger the body is one of them.
fn parameters_by_location(operation: &Operation) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for parameter in &operation.parameters {
        *counts
            .entry(parameter.location.as_str().to_owned())
            .or_default() += 1;
    }
    if operation.body.is_some() {
        counts.insert("body".to_owned(), 1);
    }
    counts
}

fn query(api: &Api) -> Vec<(&Operation, &Parameter)> {
    let all = api.operations.iter().flat_map(|operation| {
        operation
            .parameters
            .iter()
            .map(move |parameter| (operation, parameter))
    });
    all.filter(|(_, parameter)| parameter.location == ParameterLocation::Query)
        .collect()
}

/// Type and format. For a list, how its values are written (nothing, where that is not said, which means `csv`) and
/// their type.
fn parameter_type(parameter: &Parameter) -> String {
    let with_format = |name: &str, format: &Option<String>| match format {
        Some(format) => format!("{name}:{format}"),
        None => format!("{name}:"),
    };
    match &parameter.type_ref.ty {
        Type::Boolean => "boolean:".to_owned(),
        Type::Integer(format) => with_format("integer", format),
        Type::Text(format) => with_format("string", format),
        Type::Array(items) => {
            let style = parameter.list_format.filter(|format| *format != "csv");
            let style = style.map_or(String::new(), |style| format!(":{style}"));
            let items = match &items.ty {
                Type::Text(None) => "string".to_owned(),
                other => format!("{other:?}"),
            };
            format!("array:{style}:items={items}")
        }
        other => format!("{other:?}"),
    }
}
