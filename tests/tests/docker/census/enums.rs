//! Enums: of texts, of whole numbers, of objects, and on parameters.

use super::expected::{API, list, same_count, same_entries, same_list};
use super::walk::{Holds, nodes};
use openapi::ir::{Api, EnumValue, Shape, Type, TypeRef};
use serde_json::{Value, json};

#[test]
fn enums_have_their_paths_types_and_values() {
    let ours = enums(&API);
    same_list("enums", &ours, &list("enums"));
    same_count("enums_in_schemas", ours.len());
    same_count("enums_string", of_type(&ours, "string").len());
    same_count("enums_integer", of_type(&ours, "integer").len());
    same_count("enums_object", of_type(&ours, "object").len());
}

#[test]
fn texts_of_enums_are_all_there_the_empty_one_too() {
    let ours = enums(&API);
    let values = of_type(&ours, "string")
        .into_iter()
        .filter_map(|found| found["values"].as_array());
    let values: Vec<_> = values.collect();
    same_count(
        "enums_string_values",
        values.iter().map(|values| values.len()).sum(),
    );
    let with_empty = values.iter().filter(|values| values.contains(&json!("")));
    same_count("enums_with_empty_string", with_empty.count());
}

#[test]
fn enums_on_parameters_are_listed_values() {
    let ours = parameter_enums(&API);
    same_count("enums_on_parameters", ours.len());
    same_entries("parameter_enums", ours, list("parameter_enums"));
}

/// All enums in schemas. An enum of objects is what makes a key set of a map: the census finds it at the values.
fn enums(api: &Api) -> Vec<Value> {
    let mut found = Vec::new();
    for node in nodes(api) {
        found.extend(match node.holds() {
            Holds::StringEnum(model) | Holds::IntegerEnum(model) => match &model.shape {
                Shape::StringEnum(values) => Some(entry(&node.path, "string", values_of(values))),
                Shape::IntegerEnum { values, .. } => {
                    Some(entry(&node.path, "integer", values_of(values)))
                }
                _ => None,
            },
            Holds::Plain(Type::KeySet) => Some(entry(
                &format!("{}/*", node.path),
                "object",
                vec![json!({})],
            )),
            _ => None,
        });
        let of_anything_else = node
            .type_refs()
            .iter()
            .any(|type_ref| !type_ref.listed.is_empty());
        assert!(
            !of_anything_else,
            "{} has an enum that no type stands for",
            node.path
        );
    }
    found
}

fn entry(path: &str, ty: &str, values: Vec<Value>) -> Value {
    json!({ "path": path, "type": ty, "values": values })
}

fn values_of<T: Clone + Into<Value>>(values: &[EnumValue<T>]) -> Vec<Value> {
    values
        .iter()
        .map(|value| value.value.clone().into())
        .collect()
}

fn of_type<'v>(enums: &'v [Value], ty: &str) -> Vec<&'v Value> {
    enums.iter().filter(|found| found["type"] == ty).collect()
}

fn parameter_enums(api: &Api) -> Vec<Value> {
    let mut found = Vec::new();
    for operation in &api.operations {
        for parameter in &operation.parameters {
            let mut add = |name: String, type_ref: &TypeRef| {
                if !type_ref.listed.is_empty() {
                    let values = &type_ref.listed;
                    found.push(
                        json!({ "operation": operation.id, "param": name, "values": values }),
                    );
                }
            };
            add(parameter.name.clone(), &parameter.type_ref);
            if let Type::Array(items) = &parameter.type_ref.ty {
                add(format!("{} (items)", parameter.name), items);
            }
        }
    }
    found
}
