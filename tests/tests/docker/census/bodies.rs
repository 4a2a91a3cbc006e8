//! Request bodies, replies, and their media types.

use super::expected::{API, CENSUS, list, same_count, same_counts, same_entries};
use super::walk::{definition_name, inline};
use openapi::ir::{Api, Body, ModelLocation, Operation, Response, Shape, Type, TypeRef};
use serde_json::{Value, json};
use std::collections::BTreeMap;

#[test]
fn request_bodies_are_required_or_not_and_have_their_shapes() {
    let ours = request_bodies(&API);
    same_count("request_bodies", ours.len());
    let is = |shape: fn(&str) -> bool| {
        ours.iter()
            .filter(|body| body["shape"].as_str().is_some_and(shape))
            .count()
    };
    same_count(
        "request_bodies_inline_object",
        is(|shape| shape.starts_with("object")),
    );
    same_count("request_bodies_allOf", is(|shape| shape == "allOf"));
    same_count(
        "request_bodies_ref",
        is(|shape| shape.starts_with(char::is_uppercase)),
    );
    same_entries("request_bodies", ours, list("request_bodies"));
}

#[test]
fn responses_are_counted_by_status_and_by_what_they_hold() {
    let mut by_status = BTreeMap::new();
    responses(&API)
        .for_each(|response| *by_status.entry(response.status.clone()).or_default() += 1);
    same_counts("responses_by_status", &by_status);
    let shapes: Vec<_> = responses(&API)
        .map(|response| response_shape(&API, response))
        .collect();
    let count = |is: fn(&Value) -> bool| shapes.iter().filter(|shape| is(shape)).count();
    same_count("responses_with_schema", count(|shape| !shape.is_null()));
    same_count("responses_without_schema", count(Value::is_null));
    same_count(
        "responses_inline_object",
        count(|shape| shape["type"] == "object"),
    );
    same_count(
        "responses_inline_array_item_object",
        count(|shape| shape["items"] == "inline"),
    );
}

/// What an operation produces is said of each reply that has a body; where it says nothing, the document does.
#[test]
fn bodies_have_the_media_types_of_the_operation_or_of_the_document() {
    let theirs = list("operations");
    for (ours, theirs) in API.operations.iter().zip(&theirs) {
        assert_eq!(
            theirs["operationId"],
            json!(ours.id),
            "the order of the operations"
        );
        let listed = |key: &str| match &theirs[key] {
            Value::Null => CENSUS["document"][key].clone(),
            listed => listed.clone(),
        };
        for response in ours
            .responses
            .iter()
            .filter(|response| response.body.type_ref.is_some())
        {
            let location = format!("{} {}", ours.id, response.status);
            assert_eq!(
                json!(response.body.media_types),
                listed("produces"),
                "{location}: ours on the left"
            );
        }
        if let Some(body) = &ours.body {
            assert_eq!(
                json!(body.media_types),
                listed("consumes"),
                "{}: ours on the left",
                ours.id
            );
        }
        let bodies = ours
            .body
            .iter()
            .chain(ours.responses.iter().map(|response| &response.body));
        let others: usize = bodies.map(|body| body.alternatives.len()).sum();
        assert_eq!(
            others, 0,
            "{}: Swagger has one schema for all media types",
            ours.id
        );
    }
}

/// What a reply holds, as the census writes it.
pub fn response_shape(api: &Api, response: &Response) -> Value {
    let Some(type_ref) = &response.body.type_ref else {
        return Value::Null;
    };
    let Some(model) = inline(api, type_ref) else {
        return json!(referred(api, type_ref));
    };
    match &model.shape {
        Shape::Object(_) => json!({ "type": "object", "title": model.title }),
        Shape::Alias(type_ref) => match &type_ref.ty {
            Type::Array(items) if inline(api, items).is_some() => {
                json!({ "type": "array", "items": "inline" })
            }
            Type::Array(items) => json!({ "type": "array", "items": referred(api, items) }),
            Type::Text(Some(format)) => json!({ "type": "string", "format": format }),
            Type::Text(None) => json!({ "type": "string" }),
            other => json!(format!("{other:?}")),
        },
        other => json!(format!("{other:?}")),
    }
}

fn request_bodies(api: &Api) -> Vec<Value> {
    let described = |operation: &Operation, body: &Body| {
        let shape = body
            .type_ref
            .as_ref()
            .map(|type_ref| body_shape(api, type_ref));
        json!({ "operation": operation.id, "required": body.required, "shape": shape })
    };
    let operations = api.operations.iter();
    operations
        .filter_map(|operation| Some(described(operation, operation.body.as_ref()?)))
        .collect()
}

fn body_shape(api: &Api, type_ref: &TypeRef) -> String {
    let Some(model) = inline(api, type_ref) else {
        return if type_ref.shapeless_parts > 0 {
            "allOf".to_owned()
        } else {
            referred(api, type_ref)
        };
    };
    assert_eq!(model.location, ModelLocation::RequestBody, "{}", model.path);
    match (&model.shape, &model.title) {
        (Shape::Object(object), _) if !object.includes.is_empty() => "allOf".to_owned(),
        (Shape::Object(_), Some(title)) => format!("object!{title}"),
        (Shape::Object(_), None) => "object".to_owned(),
        (Shape::Alias(type_ref), _) => match &type_ref.ty {
            Type::Array(_) => "array".to_owned(),
            Type::Text(Some(format)) => format!("string/{format}"),
            Type::Text(None) => "string".to_owned(),
            other => format!("{other:?}"),
        },
        (other, _) => format!("{other:?}"),
    }
}

fn referred(api: &Api, type_ref: &TypeRef) -> String {
    match &type_ref.ty {
        Type::Model(id) => definition_name(api.model(*id)).to_owned(),
        other => format!("{other:?}"),
    }
}

fn responses(api: &Api) -> impl Iterator<Item = &Response> {
    api.operations
        .iter()
        .flat_map(|operation| &operation.responses)
}
