//! Operations, their parameters, bodies and responses.

use super::schema::needs_a_name;
use super::{At, Lowering, Node, security};
use crate::diagnostic::Diagnostic;
use crate::ir::{
    Annotations, Body, Deprecation, Method, ModelLocation, Operation, Response, Type, TypeRef,
};
use crate::media_type::{essence, is_json};
use crate::pointer::Pointer;
use crate::schema_path::{SchemaPath, Step};
use openapiv3 as oas;
use openapiv3::{Components, ReferenceOr};
use serde_json::Value;
use std::collections::{HashMap, HashSet};

impl<'a> Lowering<'a, '_> {
    pub(super) fn operations(&mut self) -> Vec<Operation> {
        let all = self.all_operations();
        let ids = operation_ids(&all);
        let mut operations = Vec::with_capacity(all.len());
        for (listed, id) in all.iter().zip(&ids) {
            let at = At {
                path: SchemaPath::operation(id),
                pointer: Pointer::of(["paths", listed.path, listed.name]),
            };
            operations.push(self.operation(listed, id, &at));
        }
        operations
    }

    /// Each operation with its path and its method, in the order of the document.
    fn all_operations(&self) -> Vec<Listed<'a>> {
        let mut all = Vec::new();
        for (path, item) in &self.document.paths.paths {
            let ReferenceOr::Item(item) = item else {
                continue;
            };
            let start = all.len();
            all.extend(item.iter().filter_map(|(name, operation)| {
                let method = method(name)?;
                Some(Listed {
                    path,
                    name,
                    method,
                    operation,
                })
            }));
            let pointer = Pointer::of(["paths", path]);
            let position = |name: &str| self.canonical.keys(&pointer).position(|key| key == name);
            all[start..].sort_by_key(|listed| position(listed.name));
        }
        all
    }

    fn operation(&mut self, listed: &Listed<'a>, id: &str, at: &At) -> Operation {
        let operation = listed.operation;
        let mut parameters = Vec::new();
        for (index, node) in operation.parameters.iter().enumerate() {
            let at = At {
                path: at.path.clone(),
                pointer: at.pointer.child("parameters").index(index),
            };
            parameters.extend(self.parameter(node, at));
        }
        let body = operation.request_body.as_ref().and_then(|node| {
            let at = at.step(at.path.join(Step::Body), "requestBody");
            self.request_body(node, at)
        });
        let responses = self.responses(&operation.responses, at);
        Operation {
            id: id.to_owned(),
            schema_path: at.path.clone(),
            method: listed.method,
            path: listed.path.to_owned(),
            tags: operation.tags.clone(),
            summary: operation.summary.clone(),
            annotations: Annotations {
                description: operation.description.clone(),
                deprecated: operation.deprecated.then(Deprecation::default),
                is_deprecated_in_document: operation.deprecated,
                ..Annotations::default()
            },
            parameters,
            body,
            responses,
            security: security::requirements(&operation.extensions),
        }
    }

    fn request_body(&mut self, node: &'a ReferenceOr<oas::RequestBody>, at: At) -> Option<Body> {
        let shared = |components: &'a Components, name: &str| components.request_bodies.get(name);
        let (body, at) = self.resolve(node, "requestBodies", shared, at)?;
        let mut lowered = self.content(&body.content, &at, ModelLocation::RequestBody);
        lowered.required = Some(body.required);
        lowered.annotations.description = body.description.clone();
        Some(lowered)
    }

    /// The responses in the order of the document; that to any other status comes last.
    fn responses(&mut self, responses: &'a oas::Responses, at: &At) -> Vec<Response> {
        let holder = at.pointer.child("responses");
        let listed = responses.responses.iter().map(|(status, node)| {
            let status = match status {
                oas::StatusCode::Code(code) => code.to_string(),
                oas::StatusCode::Range(_) => self.as_written(&holder, &status.to_string()),
            };
            (status, node)
        });
        let default = responses.default.iter();
        let default = default.map(|node| ("default".to_owned(), node));
        let all: Vec<_> = listed.chain(default).collect();
        let responses = all.into_iter().filter_map(|(status, node)| {
            let at = At {
                path: at.path.join(Step::Response(status.clone())),
                pointer: holder.child(&status),
            };
            self.response(status, node, at)
        });
        responses.collect()
    }

    /// A key as the document spells it.
    fn as_written(&self, holder: &Pointer, key: &str) -> String {
        let mut keys = self.canonical.keys(holder);
        let found = keys.find(|written| written.eq_ignore_ascii_case(key));
        found.unwrap_or(key).to_owned()
    }

    fn response(
        &mut self,
        status: String,
        node: &'a ReferenceOr<oas::Response>,
        at: At,
    ) -> Option<Response> {
        let path = at.path.clone();
        let shared = |components: &'a Components, name: &str| components.responses.get(name);
        let (response, at) = self.resolve(node, "responses", shared, at)?;
        let mut body = self.content(&response.content, &at, ModelLocation::ResponseBody);
        let description = Some(response.description.clone());
        body.annotations.description = description.filter(|text| !text.trim().is_empty());
        let mut headers = Vec::new();
        for (name, node) in &response.headers {
            let at = At {
                path: at.path.join(Step::Header(name.clone())),
                pointer: at.pointer.child("headers").child(name),
            };
            let shared = |components: &'a Components, name: &str| components.headers.get(name);
            let Some((header, at)) = self.resolve(node, "headers", shared, at) else {
                continue;
            };
            let mut type_ref = self.schema_of(&header.format, &at);
            type_ref.annotations.description = header
                .description
                .clone()
                .or(type_ref.annotations.description);
            headers.push((name.clone(), type_ref));
        }
        Some(Response {
            status,
            path,
            headers,
            body,
        })
    }

    /// One body for all media types with the same schema; the others are its alternatives.
    fn content(&mut self, content: &oas::Content, at: &At, location: ModelLocation) -> Body {
        type Group<'d> = (Vec<String>, Option<&'d ReferenceOr<oas::Schema>>);
        let mut groups: Vec<Group<'_>> = Vec::new();
        for (media, value) in content {
            let same_as = value.extensions.get("x-same-as").and_then(Value::as_str);
            let schema = value.schema.as_ref();
            let same = |(types, known): &&mut Group<'_>| match same_as {
                Some(other) => types.iter().any(|media| media == other),
                None => *known == schema,
            };
            match groups.iter_mut().find(same) {
                Some((types, _)) => types.push(media.clone()),
                None => groups.push((vec![media.clone()], schema)),
            }
        }
        // The first of several that are as near to JSON.
        let nearest = |(types, _): &Group<'_>| types.iter().map(|media| distance(media)).min();
        if let Some((first, group)) = groups
            .iter()
            .enumerate()
            .min_by_key(|(_, group)| nearest(group))
            && nearest(group) < Some(NOT_JSON)
        {
            groups.swap(0, first);
        }
        let mut bodies = groups
            .into_iter()
            .enumerate()
            .map(|(index, (types, schema))| {
                let type_ref = schema.map(|schema| {
                    let path = match index {
                        0 => at.path.clone(),
                        _ => at.path.join(Step::Media(types[0].clone())),
                    };
                    let pointer = at.pointer.child("content").child(&types[0]).child("schema");
                    self.body_type_ref(schema.into(), &At { path, pointer }, location)
                });
                (types, type_ref)
            });
        let (media_types, type_ref) = bodies.next().unwrap_or_default();
        let alternatives = bodies.collect();
        let streams =
            |media: &oas::MediaType| media.extensions.get("x-stream") == Some(&Value::Bool(true));
        let is_stream = content.values().any(streams);
        let framed = content
            .iter()
            .filter(|(_, media)| media.extensions.get("x-frames") == Some(&Value::Bool(true)));
        Body {
            path: at.path.clone(),
            required: None,
            media_types,
            type_ref,
            is_stream,
            framed: framed.map(|(name, _)| name.clone()).collect(),
            annotations: Annotations::default(),
            alternatives,
        }
    }

    /// Every body that is not a bare reference is a model, also an array, a map or a scalar.
    fn body_type_ref(&mut self, node: Node<'_>, at: &At, location: ModelLocation) -> TypeRef {
        let Node::Schema(schema) = node else {
            return self.type_ref(node, at);
        };
        use oas::SchemaKind::{AllOf, AnyOf, OneOf};
        let is_wrapper = matches!(
            schema.schema_kind,
            AllOf { .. } | AnyOf { .. } | OneOf { .. }
        );
        if is_wrapper && !needs_a_name(schema) {
            return self.type_ref(node, at);
        }
        TypeRef::of(Type::Model(self.hoist(schema, at, location)))
    }

    /// Follows a reference to something that several operations share.
    pub(super) fn resolve<T>(
        &mut self,
        node: &'a ReferenceOr<T>,
        kind: &str,
        shared: impl FnOnce(&'a Components, &str) -> Option<&'a ReferenceOr<T>>,
        at: At,
    ) -> Option<(&'a T, At)> {
        let reference = match node {
            ReferenceOr::Item(item) => return Some((item, at)),
            ReferenceOr::Reference { reference } => reference,
        };
        let tokens: Vec<_> = Pointer::parse(reference.trim_start_matches('#'))?
            .tokens()
            .collect();
        if let [_, found, name] = tokens.as_slice()
            && found == kind
            && let Some(components) = self.components()
            && let Some(ReferenceOr::Item(item)) = shared(components, name)
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
        self.diagnostics.error(
            Diagnostic::error(
                "bad-reference",
                format!("`{reference}` does not refer to one of the shared {kind}"),
            )
            .at(self.canonical.location(&at.pointer).at_path(&at.path)),
        );
        None
    }
}

/// How far any other media type is from JSON.
const NOT_JSON: u8 = 3;

/// How far a media type is from JSON: the one that is it, those that are written as it, and those that hold several of it.
fn distance(media: &str) -> u8 {
    let essence = essence(media).to_ascii_lowercase();
    match essence.as_str() {
        "application/json" => 0,
        _ if is_json(&essence) => 1,
        _ if essence.contains("json") => 2,
        _ => NOT_JSON,
    }
}

/// An operation of the document, with its path and its method.
struct Listed<'d> {
    path: &'d str,
    /// The key of the path item.
    name: &'d str,
    method: Method,
    operation: &'d oas::Operation,
}

/// An id for each operation: its own, or, where it has none or shares it, method and path in words.
fn operation_ids(all: &[Listed<'_>]) -> Vec<String> {
    let own = |listed: &Listed<'_>| {
        let id = listed.operation.operation_id.clone();
        id.filter(|id| !id.is_empty())
    };
    let mut count: HashMap<String, usize> = HashMap::new();
    for id in all.iter().filter_map(own) {
        *count.entry(id).or_default() += 1;
    }
    let mut taken: HashSet<String> = count.keys().cloned().collect();
    let ids = all.iter().map(|listed| {
        let id = own(listed).filter(|id| count[id] == 1);
        id.unwrap_or_else(|| {
            let path = listed.path.replace(['/', '{', '}'], " ");
            let words = format!("{} {path}", listed.name);
            let id = words.split_whitespace().collect::<Vec<_>>().join("_");
            // `/a/{b}` and `/a/b` have the same words.
            let numbered = (2..).map(|number| format!("{id}_{number}"));
            let mut free = std::iter::once(id.clone()).chain(numbered);
            let free = free.find(|id| taken.insert(id.clone()));
            free.unwrap_or(id)
        })
    });
    ids.collect()
}

/// The method of a key of a path item; `None` for its other keys.
pub(super) fn method(name: &str) -> Option<Method> {
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
