//! A walk over all places of a canonical document that have a schema path.
//!
//! The paths are those that `lower` gives: the parts of an allOf share the path of the whole, and so do the copies of
//! one body under several media types.

use crate::schema_path::{SchemaPath, Step};
use serde_json::Value;

/// What stands at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NodeRole {
    /// A request body or a reply, with schemas below its media types.
    Body,
    /// A parameter or a header, with a schema below it.
    Parameter,
    Other,
}

/// Calls `visit` for each place. It may change the node; the walk goes on below what it left.
pub(super) fn each_node(
    document: &mut Value,
    visit: &mut impl FnMut(&SchemaPath, NodeRole, &mut Value),
) {
    each_node_of(document, &|_| true, visit);
}

/// The same, of the definitions, operations and shared parts with a name that is wanted.
pub(super) fn each_node_of(
    document: &mut Value,
    is_wanted: &dyn Fn(&str) -> bool,
    visit: &mut impl FnMut(&SchemaPath, NodeRole, &mut Value),
) {
    let wanted = |(name, _): &(&String, &mut Value)| is_wanted(name);
    for (name, schema) in entries(document.pointer_mut("/components/schemas")).filter(wanted) {
        schemas(&SchemaPath::definition(name), schema, visit);
    }
    for (kind, site) in [
        ("parameters", NodeRole::Parameter),
        ("requestBodies", NodeRole::Body),
        ("responses", NodeRole::Body),
    ] {
        let nodes = entries(document.pointer_mut(&format!("/components/{kind}")));
        for (name, node) in nodes.filter(wanted) {
            let path = SchemaPath::shared(kind, name);
            visit(&path, site, node);
            bodies(&path, node, visit);
        }
    }
    for (_, item) in entries(document.pointer_mut("/paths")) {
        for (_, operation) in entries(Some(item)) {
            let id = operation.get("operationId").and_then(Value::as_str);
            let Some(id) = id.filter(|id| is_wanted(id)) else {
                continue;
            };
            let path = SchemaPath::operation(id);
            visit(&path, NodeRole::Other, operation);
            parts_of_operation(&path, operation, visit);
        }
    }
}

fn parts_of_operation(
    path: &SchemaPath,
    operation: &mut Value,
    visit: &mut impl FnMut(&SchemaPath, NodeRole, &mut Value),
) {
    for parameter in operation
        .get_mut("parameters")
        .and_then(Value::as_array_mut)
        .into_iter()
        .flatten()
    {
        let text = |key| {
            parameter
                .get(key)
                .and_then(Value::as_str)
                .map(str::to_owned)
        };
        if let (Some(location), Some(name)) = (text("in"), text("name")) {
            visit(
                &path.join(Step::Parameter(location, name)),
                NodeRole::Parameter,
                parameter,
            );
        }
    }
    if let Some(body) = operation.get_mut("requestBody") {
        let path = path.join(Step::Body);
        visit(&path, NodeRole::Body, body);
        bodies(&path, body, visit);
    }
    for (status, response) in entries(operation.get_mut("responses")) {
        let path = path.join(Step::Response(status.clone()));
        visit(&path, NodeRole::Body, response);
        for (name, header) in entries(response.get_mut("headers")) {
            visit(
                &path.join(Step::Header(name.clone())),
                NodeRole::Parameter,
                header,
            );
        }
        bodies(&path, response, visit);
    }
}

/// The places within the schemas of a body, which themselves are no places beside the body.
fn bodies(
    path: &SchemaPath,
    node: &mut Value,
    visit: &mut impl FnMut(&SchemaPath, NodeRole, &mut Value),
) {
    for (_, media) in entries(node.get_mut("content")) {
        if let Some(schema) = media.get_mut("schema") {
            below(path, schema, visit);
        }
    }
}

fn schemas(
    path: &SchemaPath,
    node: &mut Value,
    visit: &mut impl FnMut(&SchemaPath, NodeRole, &mut Value),
) {
    visit(path, NodeRole::Other, node);
    below(path, node, visit);
}

fn below(
    path: &SchemaPath,
    node: &mut Value,
    visit: &mut impl FnMut(&SchemaPath, NodeRole, &mut Value),
) {
    for (key, property) in entries(node.get_mut("properties")) {
        schemas(&path.property(key), property, visit);
    }
    if let Some(items) = node.get_mut("items") {
        schemas(&path.items(), items, visit);
    }
    if let Some(values) = node
        .get_mut("additionalProperties")
        .filter(|values| values.is_object())
    {
        schemas(&path.values(), values, visit);
    }
    for part in node
        .get_mut("allOf")
        .and_then(Value::as_array_mut)
        .into_iter()
        .flatten()
    {
        below(path, part, visit);
    }
    for key in ["oneOf", "anyOf"] {
        let variants = node.get_mut(key).and_then(Value::as_array_mut);
        for (index, variant) in variants.into_iter().flatten().enumerate() {
            schemas(&path.join(Step::Variant(index)), variant, visit);
        }
    }
}

fn entries(node: Option<&mut Value>) -> impl Iterator<Item = (&String, &mut Value)> {
    node.and_then(Value::as_object_mut).into_iter().flatten()
}
