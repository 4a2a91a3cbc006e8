//! Where in a document a change is.
//!
//! In: the canonical document and its API, and a site. Out: the file and the line. Left out on purpose: what is found
//! there.

use super::change::Site;
use crate::diagnostic::Place;
use crate::ir::{Api, ModelId};
use crate::lift::Canonical;
use crate::pointer::Pointer;
use serde_json::Value;

/// The place of a site.
pub fn locate(canonical: &Canonical<'_>, api: &Api, site: &Site) -> Place {
    canonical.place(&pointer(canonical.document(), api, site))
}

fn pointer(document: &Value, api: &Api, site: &Site) -> Pointer {
    match site {
        Site::Model(id) => api.model(*id).pointer.clone(),
        Site::Member(id, key) => member(document, api, *id, key),
        Site::Operation(place) => operation(api, *place),
        Site::Parameter(place, index) => parameter(document, api, *place, *index),
        Site::Body(place) => operation(api, *place).child("requestBody"),
        Site::Reply(place, index) => reply(api, *place, *index),
        Site::Header(place, index, header) => {
            let (name, _) = &api.operations[*place].replies[*index].headers[*header];
            reply(api, *place, *index).child("headers").child(name)
        }
    }
}

fn member(document: &Value, api: &Api, id: ModelId, key: &str) -> Pointer {
    let model = api.model(id).pointer.clone();
    let Some(node) = document.pointer(model.as_str()) else {
        return model;
    };
    if let Some(values) = node["enum"].as_array() {
        let is_it = |value: &Value| match value {
            Value::String(text) => text == key,
            other => *other.to_string() == *key,
        };
        let index = values.iter().position(is_it);
        let values = model.child("enum");
        return index.map_or(values.clone(), |index| values.index(index));
    }
    let parts = node["allOf"].as_array().into_iter().flatten().enumerate();
    let parts = parts.map(|(index, part)| (model.child("allOf").index(index), part));
    let holders = [(model.clone(), node)].into_iter().chain(parts);
    for (pointer, holder) in holders {
        if holder["properties"].get(key).is_some() {
            return pointer.child("properties").child(key);
        }
    }
    model
}

fn operation(api: &Api, place: usize) -> Pointer {
    let operation = &api.operations[place];
    let method = operation.method.to_string().to_lowercase();
    Pointer::of(["paths", &operation.route, &method])
}

fn parameter(document: &Value, api: &Api, place: usize, index: usize) -> Pointer {
    let list = operation(api, place).child("parameters");
    let wanted = &api.operations[place].parameters[index];
    let nodes = document.pointer(list.as_str()).and_then(Value::as_array);
    let is_it = |node: &&Value| {
        let node = match node["$ref"].as_str() {
            Some(reference) => document.pointer(reference.trim_start_matches('#')),
            None => Some(*node),
        };
        node.is_some_and(|node| {
            node["name"] == wanted.name.as_str() && node["in"] == wanted.place.as_str()
        })
    };
    let found = nodes.into_iter().flatten().position(|node| is_it(&node));
    found.map_or(list.clone(), |index| list.index(index).child("name"))
}

fn reply(api: &Api, place: usize, index: usize) -> Pointer {
    let status = &api.operations[place].replies[index].status;
    operation(api, place).child("responses").child(status)
}
