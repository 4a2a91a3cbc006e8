//! Operations, their parameters, bodies and replies.

use super::schema::needs_a_name;
use super::{At, Lowering, Node};
use crate::diagnostic::Diagnostic;
use crate::ir::{
    About, Body, Deprecation, Method, ModelPlace, Operation, Parameter, ParameterPlace, Reply,
    Slot, Type,
};
use crate::pointer::Pointer;
use crate::schema_path::{SchemaPath, Step};
use openapiv3 as oas;
use openapiv3::{OpenAPI, ReferenceOr};
use serde_json::Value;
use std::collections::HashMap;

impl Lowering<'_, '_> {
    pub(super) fn operations(&mut self, document: &OpenAPI) -> Vec<Operation> {
        let ids = operation_ids(document);
        let mut operations = Vec::new();
        for (route, item) in &document.paths.paths {
            let ReferenceOr::Item(item) = item else {
                continue;
            };
            for (name, operation) in self.in_order(route, item) {
                let pointer = Pointer::of(["paths", route, name]);
                let id = &ids[&(route.as_str(), name)];
                let at = At {
                    path: SchemaPath::operation(id),
                    pointer,
                };
                operations.push(self.operation(document, operation, id, route, method(name), &at));
            }
        }
        operations
    }

    /// The operations of a path in the order of the document, where the library has one of its own.
    fn in_order<'d>(
        &self,
        route: &str,
        item: &'d oas::PathItem,
    ) -> Vec<(&'d str, &'d oas::Operation)> {
        let written = self
            .canonical
            .document()
            .pointer(Pointer::of(["paths", route]).as_str());
        let position = |name: &str| written?.as_object()?.keys().position(|key| key == name);
        let mut operations: Vec<_> = item.iter().collect();
        operations.sort_by_key(|(name, _)| position(name));
        operations
    }

    fn operation(
        &mut self,
        document: &OpenAPI,
        operation: &oas::Operation,
        id: &str,
        route: &str,
        method: Method,
        at: &At,
    ) -> Operation {
        let mut parameters = Vec::new();
        for (index, node) in operation.parameters.iter().enumerate() {
            let pointer = at.pointer.child("parameters").index(index);
            parameters.extend(self.parameter(
                document,
                node,
                At {
                    path: at.path.clone(),
                    pointer,
                },
            ));
        }
        let body = operation.request_body.as_ref().and_then(|node| {
            let at = at.step(at.path.join(Step::Body), "requestBody");
            self.request_body(document, node, at)
        });
        let responses = &operation.responses;
        let listed = responses
            .responses
            .iter()
            .map(|(status, node)| (status.to_string(), node));
        let default = responses
            .default
            .iter()
            .map(|node| ("default".to_owned(), node));
        let mut replies = Vec::new();
        for (status, node) in listed.chain(default) {
            let pointer = at.pointer.child("responses").child(&status);
            let at = At {
                path: at.path.join(Step::Response(status.clone())),
                pointer,
            };
            replies.extend(self.reply(document, status, node, at));
        }
        Operation {
            id: id.to_owned(),
            path: at.path.clone(),
            method,
            route: route.to_owned(),
            tags: operation.tags.clone(),
            summary: operation.summary.clone(),
            about: About {
                description: operation.description.clone(),
                deprecated: operation.deprecated.then(Deprecation::default),
                ..About::default()
            },
            parameters,
            body,
            replies,
        }
    }

    fn parameter(
        &mut self,
        document: &OpenAPI,
        node: &ReferenceOr<oas::Parameter>,
        at: At,
    ) -> Option<Parameter> {
        let shared = document.components.as_ref().map(|c| &c.parameters);
        let (parameter, at) = self.resolve(node, shared, "parameters", at)?;
        let place = match parameter {
            oas::Parameter::Query { .. } => ParameterPlace::Query,
            oas::Parameter::Header { .. } => ParameterPlace::Header,
            oas::Parameter::Path { .. } => ParameterPlace::Path,
            oas::Parameter::Cookie { .. } => ParameterPlace::Cookie,
        };
        let data = parameter.parameter_data_ref();
        // A shared one has a path of its own, which belongs to no operation.
        let path = match node {
            ReferenceOr::Reference { .. } => at.path,
            ReferenceOr::Item(_) => at.path.join(Step::Parameter(
                place.as_str().to_owned(),
                data.name.clone(),
            )),
        };
        let at = At {
            path,
            pointer: at.pointer,
        };
        let mut slot = match &data.format {
            oas::ParameterSchemaOrContent::Schema(node) => {
                self.nameless_slot(node.into(), &at.step(at.path.clone(), "schema"))
            }
            oas::ParameterSchemaOrContent::Content(_) => Slot::of(Type::Any),
        };
        if data.description.is_some() {
            slot.about.description = data.description.clone();
        }
        if data.deprecated == Some(true) {
            slot.about
                .deprecated
                .get_or_insert_with(Deprecation::default);
        }
        let is_list = matches!(slot.ty, Type::Array(_));
        Some(Parameter {
            path: at.path,
            name: data.name.clone(),
            place,
            required: data.required,
            list_format: is_list.then(|| list_format(parameter, data.explode)),
            slot,
        })
    }

    fn request_body(
        &mut self,
        document: &OpenAPI,
        node: &ReferenceOr<oas::RequestBody>,
        at: At,
    ) -> Option<Body> {
        let shared = document.components.as_ref().map(|c| &c.request_bodies);
        let (body, at) = self.resolve(node, shared, "requestBodies", at)?;
        let mut lowered = self.content(&body.content, &at, ModelPlace::RequestBody);
        lowered.required = Some(body.required);
        lowered.about.description = body.description.clone();
        Some(lowered)
    }

    fn reply(
        &mut self,
        document: &OpenAPI,
        status: String,
        node: &ReferenceOr<oas::Response>,
        at: At,
    ) -> Option<Reply> {
        let path = at.path.clone();
        let shared = document.components.as_ref().map(|c| &c.responses);
        let (response, at) = self.resolve(node, shared, "responses", at)?;
        let mut body = self.content(&response.content, &at, ModelPlace::ReplyBody);
        body.about.description =
            Some(response.description.clone()).filter(|text| !text.trim().is_empty());
        let mut headers = Vec::new();
        for (name, node) in &response.headers {
            let pointer = at.pointer.child("headers").child(name);
            let at = At {
                path: at.path.join(Step::Header(name.clone())),
                pointer,
            };
            let shared = document.components.as_ref().map(|c| &c.headers);
            let Some((header, at)) = self.resolve(node, shared, "headers", at) else {
                continue;
            };
            let mut slot = match &header.format {
                oas::ParameterSchemaOrContent::Schema(node) => {
                    self.nameless_slot(node.into(), &at.step(at.path.clone(), "schema"))
                }
                oas::ParameterSchemaOrContent::Content(_) => Slot::of(Type::Any),
            };
            slot.about.description = header.description.clone().or(slot.about.description);
            headers.push((name.clone(), slot));
        }
        Some(Reply {
            status,
            path,
            headers,
            body,
        })
    }

    /// One body for all media types with the same schema; the others are its alternatives.
    fn content(&mut self, content: &oas::Content, at: &At, place: ModelPlace) -> Body {
        type Group<'d> = (Vec<String>, Option<&'d ReferenceOr<oas::Schema>>);
        let mut groups: Vec<Group<'_>> = Vec::new();
        for (media, value) in content {
            let same_as = value.extensions.get("x-same-as").and_then(Value::as_str);
            let same = |(types, schema): &&mut Group<'_>| match same_as {
                Some(other) => types.iter().any(|media| media == other),
                None => *schema == value.schema.as_ref(),
            };
            match groups.iter_mut().find(same) {
                Some((types, _)) => types.push(media.clone()),
                None => groups.push((vec![media.clone()], value.schema.as_ref())),
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
        let is_stream = content
            .values()
            .any(|media| media.extensions.get("x-stream") == Some(&Value::Bool(true)));
        Body {
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
        use openapiv3::SchemaKind::{AllOf, AnyOf, OneOf};
        let is_wrapper = matches!(
            schema.schema_kind,
            AllOf { .. } | AnyOf { .. } | OneOf { .. }
        );
        if is_wrapper && !needs_a_name(schema) {
            return self.slot(node, at);
        }
        Slot::of(Type::Model(self.hoist(schema, at, place)))
    }

    /// Follows a reference to something that several operations share.
    fn resolve<'d, T>(
        &mut self,
        node: &'d ReferenceOr<T>,
        shared: Option<&'d indexmap::IndexMap<String, ReferenceOr<T>>>,
        kind: &str,
        at: At,
    ) -> Option<(&'d T, At)> {
        let reference = match node {
            ReferenceOr::Item(item) => return Some((item, at)),
            ReferenceOr::Reference { reference } => reference,
        };
        let tokens: Vec<_> = Pointer::parse(reference.trim_start_matches('#'))?
            .tokens()
            .collect();
        if let [_, found, name] = tokens.as_slice()
            && found == kind
            && let Some(ReferenceOr::Item(item)) = shared.and_then(|shared| shared.get(name))
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

/// An id for each operation: its own, or, where it has none or shares it, method and route in words.
fn operation_ids(document: &OpenAPI) -> HashMap<(&str, &str), String> {
    let mut count: HashMap<&str, usize> = HashMap::new();
    let mut all = Vec::new();
    for (route, item) in &document.paths.paths {
        let ReferenceOr::Item(item) = item else {
            continue;
        };
        for (name, operation) in item.iter() {
            let id = operation
                .operation_id
                .as_deref()
                .filter(|id| !id.is_empty());
            if let Some(id) = id {
                *count.entry(id).or_default() += 1;
            }
            all.push((route.as_str(), name, id));
        }
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

fn method(name: &str) -> Method {
    match name {
        "put" => Method::Put,
        "post" => Method::Post,
        "delete" => Method::Delete,
        "options" => Method::Options,
        "head" => Method::Head,
        "patch" => Method::Patch,
        "trace" => Method::Trace,
        _ => Method::Get,
    }
}

fn list_format(parameter: &oas::Parameter, explode: Option<bool>) -> &'static str {
    use oas::QueryStyle;
    match parameter {
        oas::Parameter::Query {
            style: QueryStyle::SpaceDelimited,
            ..
        } => "ssv",
        oas::Parameter::Query {
            style: QueryStyle::PipeDelimited,
            ..
        } => "pipes",
        oas::Parameter::Query { .. } | oas::Parameter::Cookie { .. } if explode != Some(false) => {
            "multi"
        }
        _ => "csv",
    }
}
