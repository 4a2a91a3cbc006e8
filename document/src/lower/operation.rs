//! Operations, their parameters, bodies and replies.

use super::node::{Kind, Node};
use super::schema::needs_a_name;
use super::{At, Lowering};
use crate::diagnostic::Diagnostic;
use crate::ir::{
    About, Body, Deprecation, Method, ModelPlace, Operation, Parameter, ParameterPlace, Reply,
    Slot, Type,
};
use crate::pointer::Pointer;
use crate::schema_path::{SchemaPath, Step};
use serde_json::Value;
use std::collections::HashMap;

impl<'a> Lowering<'a, '_> {
    pub(super) fn operations(&mut self, document: &'a Value) -> Vec<Operation> {
        let ids = operation_ids(document);
        let mut operations = Vec::new();
        for (route, name, operation) in all_operations(document) {
            let Some(method) = method(name) else {
                continue;
            };
            let id = &ids[&(route, name)];
            let at = At {
                path: SchemaPath::operation(id),
                pointer: Pointer::of(["paths", route, name]),
            };
            operations.push(self.operation(operation, id, route, method, &at));
        }
        operations
    }

    fn operation(
        &mut self,
        operation: &'a Value,
        id: &str,
        route: &str,
        method: Method,
        at: &At,
    ) -> Operation {
        let mut parameters = Vec::new();
        for (index, node) in list(operation, "parameters").enumerate() {
            let at = At {
                path: at.path.clone(),
                pointer: at.pointer.child("parameters").index(index),
            };
            parameters.extend(self.parameter(node, at));
        }
        let body = operation.get("requestBody").and_then(|node| {
            let at = at.step(at.path.join(Step::Body), "requestBody");
            self.request_body(node, at)
        });
        let responses = || map(operation, "responses");
        let listed = responses().filter(|(status, _)| *status != "default");
        let default = responses().filter(|(status, _)| *status == "default");
        let mut replies = Vec::new();
        for (status, node) in listed.chain(default) {
            let pointer = at.pointer.child("responses").child(status);
            let at = At {
                path: at.path.join(Step::Response(status.to_owned())),
                pointer,
            };
            replies.extend(self.reply(status.to_owned(), node, at));
        }
        let tags = list(operation, "tags").filter_map(Value::as_str);
        Operation {
            id: id.to_owned(),
            path: at.path.clone(),
            method,
            route: route.to_owned(),
            tags: tags.map(str::to_owned).collect(),
            summary: text(operation, "summary"),
            about: About {
                description: text(operation, "description"),
                deprecated: flag(operation, "deprecated").then(Deprecation::default),
                ..About::default()
            },
            parameters,
            body,
            replies,
        }
    }

    fn parameter(&mut self, node: &'a Value, at: At) -> Option<Parameter> {
        let (parameter, at) = self.resolve(node, "parameters", at)?;
        let place = match parameter["in"].as_str() {
            Some("header") => ParameterPlace::Header,
            Some("path") => ParameterPlace::Path,
            Some("cookie") => ParameterPlace::Cookie,
            _ => ParameterPlace::Query,
        };
        let name = text(parameter, "name").unwrap_or_default();
        // A shared one has a path of its own, which belongs to no operation.
        let path = match Node::from(node) {
            Node::Reference(_) => at.path,
            Node::Schema(_) => {
                let step = Step::Parameter(place.as_str().to_owned(), name.clone());
                at.path.join(step)
            }
        };
        let at = At {
            path,
            pointer: at.pointer,
        };
        let mut slot = self.schema_of(parameter, &at);
        slot.about.description = text(parameter, "description").or(slot.about.description);
        if flag(parameter, "deprecated") {
            slot.about
                .deprecated
                .get_or_insert_with(Deprecation::default);
        }
        let is_list = matches!(slot.ty, Type::Array(_));
        Some(Parameter {
            path: at.path,
            name,
            place,
            required: flag(parameter, "required"),
            list_format: is_list.then(|| list_format(place, parameter)),
            slot,
        })
    }

    /// What a parameter or a header holds; one with a media type holds anything.
    fn schema_of(&mut self, holder: &Value, at: &At) -> Slot {
        match holder.get("schema") {
            Some(schema) => self.nameless_slot(schema.into(), &at.step(at.path.clone(), "schema")),
            None => Slot::of(Type::Any),
        }
    }

    fn request_body(&mut self, node: &'a Value, at: At) -> Option<Body> {
        let (body, at) = self.resolve(node, "requestBodies", at)?;
        let mut lowered = self.content(body, &at, ModelPlace::RequestBody);
        lowered.required = Some(flag(body, "required"));
        lowered.about.description = text(body, "description");
        Some(lowered)
    }

    fn reply(&mut self, status: String, node: &'a Value, at: At) -> Option<Reply> {
        let path = at.path.clone();
        let (response, at) = self.resolve(node, "responses", at)?;
        let mut body = self.content(response, &at, ModelPlace::ReplyBody);
        body.about.description =
            text(response, "description").filter(|text| !text.trim().is_empty());
        let mut headers = Vec::new();
        for (name, node) in map(response, "headers") {
            let at = At {
                path: at.path.join(Step::Header(name.to_owned())),
                pointer: at.pointer.child("headers").child(name),
            };
            let Some((header, at)) = self.resolve(node, "headers", at) else {
                continue;
            };
            let mut slot = self.schema_of(header, &at);
            slot.about.description = text(header, "description").or(slot.about.description);
            headers.push((name.to_owned(), slot));
        }
        Some(Reply {
            status,
            path,
            headers,
            body,
        })
    }

    /// One body for all media types with the same schema; the others are its alternatives.
    fn content(&mut self, holder: &Value, at: &At, place: ModelPlace) -> Body {
        type Group<'d> = (Vec<String>, Option<&'d Value>);
        let mut groups: Vec<Group<'_>> = Vec::new();
        for (media, value) in map(holder, "content") {
            let same_as = value.get("x-same-as").and_then(Value::as_str);
            let schema = value.get("schema");
            let same = |(types, known): &&mut Group<'_>| match same_as {
                Some(other) => types.iter().any(|media| media == other),
                None => *known == schema,
            };
            match groups.iter_mut().find(same) {
                Some((types, _)) => types.push(media.to_owned()),
                None => groups.push((vec![media.to_owned()], schema)),
            }
        }
        let is_json = |types: &[String]| types.iter().any(|media| media.contains("json"));
        if let Some(first) = groups.iter().position(|(types, _)| is_json(types)) {
            groups.swap(0, first);
        }
        let mut bodies = groups
            .into_iter()
            .enumerate()
            .map(|(index, (types, schema))| {
                let slot = schema.map(|schema| {
                    let path = match index {
                        0 => at.path.clone(),
                        _ => at.path.join(Step::Media(types[0].clone())),
                    };
                    let pointer = at.pointer.child("content").child(&types[0]).child("schema");
                    self.body_slot(schema.into(), &At { path, pointer }, place)
                });
                (types, slot)
            });
        let (media_types, slot) = bodies.next().unwrap_or_default();
        let alternatives = bodies.collect();
        let is_stream = map(holder, "content").any(|(_, media)| flag(media, "x-stream"));
        Body {
            path: at.path.clone(),
            required: None,
            media_types,
            slot,
            is_stream,
            about: About::default(),
            alternatives,
        }
    }

    /// Every body that is not a bare reference is a model, also an array, a map or a scalar.
    fn body_slot(&mut self, node: Node<'_>, at: &At, place: ModelPlace) -> Slot {
        let Node::Schema(schema) = node else {
            return self.slot(node, at);
        };
        let is_wrapper = matches!(
            schema.kind(),
            Kind::AllOf(_) | Kind::AnyOf(_) | Kind::OneOf(_)
        );
        if is_wrapper && !needs_a_name(schema) {
            return self.slot(node, at);
        }
        Slot::of(Type::Model(self.hoist(schema, at, place)))
    }

    /// Follows a reference to something that several operations share.
    fn resolve(&mut self, node: &'a Value, kind: &str, at: At) -> Option<(&'a Value, At)> {
        let Some(reference) = node.get("$ref").and_then(Value::as_str) else {
            return Some((node, at));
        };
        let tokens: Vec<_> = Pointer::parse(reference.trim_start_matches('#'))?
            .tokens()
            .collect();
        if let [_, found, name] = tokens.as_slice()
            && found == kind
            && let Some(item) = self.canonical.document()["components"][kind].get(name)
            && item.get("$ref").is_none()
        {
            let path = SchemaPath::shared(kind, name);
            return Some((
                item,
                At {
                    path,
                    pointer: Pointer::of(&tokens),
                },
            ));
        }
        self.diagnostics.push(
            Diagnostic::error(
                "bad-reference",
                format!("`{reference}` does not lead to one of the shared {kind}"),
            )
            .at(self.canonical.place(&at.pointer).at_path(&at.path)),
        );
        None
    }
}

/// Each operation with its route and its method, in the order of the document.
fn all_operations(document: &Value) -> impl Iterator<Item = (&str, &str, &Value)> {
    map(document, "paths").flat_map(|(route, item)| {
        let members = item.as_object().into_iter().flatten();
        let operations = members.filter(|(name, _)| method(name).is_some());
        operations.map(move |(name, operation)| (route, name.as_str(), operation))
    })
}

/// An id for each operation: its own, or, where it has none or shares it, method and route in words.
fn operation_ids(document: &Value) -> HashMap<(&str, &str), String> {
    let mut count: HashMap<&str, usize> = HashMap::new();
    let mut all = Vec::new();
    for (route, name, operation) in all_operations(document) {
        let id = operation.get("operationId").and_then(Value::as_str);
        let id = id.filter(|id| !id.is_empty());
        if let Some(id) = id {
            *count.entry(id).or_default() += 1;
        }
        all.push((route, name, id));
    }
    let ids = all.into_iter().map(|(route, name, id)| {
        let id = match id.filter(|id| count[id] == 1) {
            Some(id) => id.to_owned(),
            None => format!("{name} {}", route.replace(['/', '{', '}'], " "))
                .split_whitespace()
                .collect::<Vec<_>>()
                .join("_"),
        };
        ((route, name), id)
    });
    ids.collect()
}

/// The method of a key of a path item; `None` for its other keys.
fn method(name: &str) -> Option<Method> {
    Some(match name {
        "get" => Method::Get,
        "put" => Method::Put,
        "post" => Method::Post,
        "delete" => Method::Delete,
        "options" => Method::Options,
        "head" => Method::Head,
        "patch" => Method::Patch,
        "trace" => Method::Trace,
        _ => return None,
    })
}

fn list_format(place: ParameterPlace, parameter: &Value) -> &'static str {
    let explode = parameter.get("explode").and_then(Value::as_bool);
    match (place, parameter["style"].as_str()) {
        (ParameterPlace::Query, Some("spaceDelimited")) => "ssv",
        (ParameterPlace::Query, Some("pipeDelimited")) => "pipes",
        (ParameterPlace::Query | ParameterPlace::Cookie, _) if explode != Some(false) => "multi",
        _ => "csv",
    }
}

fn text(holder: &Value, key: &str) -> Option<String> {
    holder.get(key)?.as_str().map(str::to_owned)
}

fn flag(holder: &Value, key: &str) -> bool {
    holder.get(key).and_then(Value::as_bool).unwrap_or(false)
}

fn list<'d>(holder: &'d Value, key: &str) -> impl Iterator<Item = &'d Value> {
    let list = holder.get(key).and_then(Value::as_array);
    list.into_iter().flatten()
}

fn map<'d>(holder: &'d Value, key: &str) -> impl Iterator<Item = (&'d str, &'d Value)> {
    let map = holder.get(key).and_then(Value::as_object);
    map.into_iter()
        .flatten()
        .map(|(key, value)| (key.as_str(), value))
}
