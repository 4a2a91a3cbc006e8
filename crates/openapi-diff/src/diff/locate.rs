//! Where in a document a change is.

use super::change::Site;
use crate::diagnostic::Location;
use crate::ir::{Api, ModelId};
use crate::lift::Canonical;
use crate::pointer::Pointer;
use serde_json::Value;
use std::collections::HashMap;

/// The places of the sites of one document.
pub struct Locator<'d> {
    canonical: &'d Canonical<'d>,
    api: &'d Api,
    /// By the lists that were asked for, since they may be very long: where in the list something stands.
    places: HashMap<Pointer, HashMap<String, usize>>,
}

impl<'d> Locator<'d> {
    /// A document, and the API that was read from it.
    pub fn new(canonical: &'d Canonical<'d>, api: &'d Api) -> Self {
        Self {
            canonical,
            api,
            places: HashMap::new(),
        }
    }

    /// The place of a site.
    pub fn locate(&mut self, site: &Site) -> Location {
        let pointer = self.pointer(site);
        self.canonical.location(&pointer)
    }

    fn pointer(&mut self, site: &Site) -> Pointer {
        let api = self.api;
        match site {
            Site::Model(id) => api.model(*id).pointer.clone(),
            Site::Member(id, key) => self.member(*id, key),
            Site::Operation(at_operation) => operation(api, *at_operation),
            Site::Parameter(at_operation, index) => self.parameter(*at_operation, *index),
            Site::Body(at_operation) => operation(api, *at_operation).child("requestBody"),
            Site::Response(at_operation, index) => response(api, *at_operation, *index),
            Site::Document => Pointer::default(),
            Site::SecurityScheme(name) => self.security_scheme(name),
            Site::Header(at_operation, index, header) => {
                let (name, _) = &api.operations[*at_operation].responses[*index].headers[*header];
                response(api, *at_operation, *index)
                    .child("headers")
                    .child(name)
            }
        }
    }

    fn security_scheme(&self, name: &str) -> Pointer {
        let components = ["components", "securitySchemes", name];
        let tree = &self.canonical.source().tree;
        match tree.get("securityDefinitions") {
            Some(_) => Pointer::of(["securityDefinitions", name]),
            None => Pointer::of(components),
        }
    }

    fn member(&mut self, id: ModelId, key: &str) -> Pointer {
        let document = self.canonical.document();
        let model = self.api.model(id).pointer.clone();
        let Some(node) = document.pointer(model.as_str()) else {
            return model;
        };
        if let Some(values) = node["enum"].as_array() {
            let text = |value: &Value| match value {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            return self.in_list(model.child("enum"), values, text, key);
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

    fn parameter(&mut self, at_operation: usize, index: usize) -> Pointer {
        let document = self.canonical.document();
        let list = operation(self.api, at_operation).child("parameters");
        let wanted = &self.api.operations[at_operation].parameters[index];
        let nodes = document.pointer(list.as_str()).and_then(Value::as_array);
        let text = |node: &Value| {
            let node = match node["$ref"].as_str() {
                Some(reference) => document.pointer(reference.trim_start_matches('#')),
                None => Some(node),
            };
            let said = |key: &str| node.and_then(|node| node[key].as_str()).unwrap_or_default();
            format!("{} {}", said("in"), said("name"))
        };
        let nodes = nodes.map_or(&[][..], Vec::as_slice);
        let key = format!("{} {}", wanted.location.as_str(), wanted.name);
        let found = self.in_list(list.clone(), nodes, text, &key);
        match found == list {
            true => list,
            false => found.child("name"),
        }
    }

    /// The first value of a list that has a text; the list, if none has.
    fn in_list(
        &mut self,
        list: Pointer,
        values: &[Value],
        text: impl Fn(&Value) -> String,
        wanted: &str,
    ) -> Pointer {
        let places = self.places.entry(list.clone()).or_insert_with(|| {
            let values = values.iter().enumerate().rev();
            values.map(|(place, value)| (text(value), place)).collect()
        });
        match places.get(wanted) {
            Some(place) => list.index(*place),
            None => list,
        }
    }
}

fn operation(api: &Api, at_operation: usize) -> Pointer {
    let operation = &api.operations[at_operation];
    let method = operation.method.to_string().to_lowercase();
    Pointer::of(["paths", &operation.path, &method])
}

fn response(api: &Api, at_operation: usize, index: usize) -> Pointer {
    let status = &api.operations[at_operation].responses[index].status;
    operation(api, at_operation)
        .child("responses")
        .child(status)
}
