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
use openapiv3::{Components, ReferenceOr};
use serde_json::Value;
use std::collections::HashMap;

impl<'a> Lowering<'a, '_> {
    pub(super) fn operations(&mut self) -> Vec<Operation> {
        let all = self.all_operations();
        let ids = operation_ids(&all);
        let mut operations = Vec::with_capacity(all.len());
        for (listed, id) in all.iter().zip(&ids) {
            let at = At {
                path: SchemaPath::operation(id),
                pointer: Pointer::of(["paths", listed.route, listed.name]),
            };
            operations.push(self.operation(listed, id, &at));
        }
        operations
    }

    /// Each operation with its route and its method, in the order of the document.
    fn all_operations(&self) -> Vec<Listed<'a>> {
        let mut all = Vec::new();
        for (route, item) in &self.document.paths.paths {
            let ReferenceOr::Item(item) = item else {
                continue;
            };
            let start = all.len();
            all.extend(item.iter().filter_map(|(name, operation)| {
                let method = method(name)?;
                Some(Listed {
                    route,
                    name,
                    method,
                    operation,
                })
            }));
            let pointer = Pointer::of(["paths", route]);
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
        let replies = self.replies(&operation.responses, at);
        Operation {
            id: id.to_owned(),
            path: at.path.clone(),
            method: listed.method,
            route: listed.route.to_owned(),
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

    fn parameter(&mut self, node: &'a ReferenceOr<oas::Parameter>, at: At) -> Option<Parameter> {
        let shared = |components: &'a Components, name: &str| components.parameters.get(name);
        let (parameter, at) = self.resolve(node, "parameters", shared, at)?;
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
            ReferenceOr::Item(_) => {
                let step = Step::Parameter(place.as_str().to_owned(), data.name.clone());
                at.path.join(step)
            }
        };
        let at = At {
            path,
            pointer: at.pointer,
        };
        let mut slot = self.schema_of(&data.format, &at);
        slot.about.description = data.description.clone().or(slot.about.description);
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

    /// What a parameter or a header holds; one with a media type holds anything.
    fn schema_of(&mut self, format: &oas::ParameterSchemaOrContent, at: &At) -> Slot {
        match format {
            oas::ParameterSchemaOrContent::Schema(schema) => {
                self.nameless_slot(schema.into(), &at.step(at.path.clone(), "schema"))
            }
            oas::ParameterSchemaOrContent::Content(_) => Slot::of(Type::Any),
        }
    }

    fn request_body(&mut self, node: &'a ReferenceOr<oas::RequestBody>, at: At) -> Option<Body> {
        let shared = |components: &'a Components, name: &str| components.request_bodies.get(name);
        let (body, at) = self.resolve(node, "requestBodies", shared, at)?;
        let mut lowered = self.content(&body.content, &at, ModelPlace::RequestBody);
        lowered.required = Some(body.required);
        lowered.about.description = body.description.clone();
        Some(lowered)
    }

    /// The replies in the order of the document; that to any other status comes last.
    fn replies(&mut self, responses: &'a oas::Responses, at: &At) -> Vec<Reply> {
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
        let replies = all.into_iter().filter_map(|(status, node)| {
            let at = At {
                path: at.path.join(Step::Response(status.clone())),
                pointer: holder.child(&status),
            };
            self.reply(status, node, at)
        });
        replies.collect()
    }

    /// A key as the document spells it.
    fn as_written(&self, holder: &Pointer, key: &str) -> String {
        let mut keys = self.canonical.keys(holder);
        let found = keys.find(|written| written.eq_ignore_ascii_case(key));
        found.unwrap_or(key).to_owned()
    }

    fn reply(
        &mut self,
        status: String,
        node: &'a ReferenceOr<oas::Response>,
        at: At,
    ) -> Option<Reply> {
        let path = at.path.clone();
        let shared = |components: &'a Components, name: &str| components.responses.get(name);
        let (response, at) = self.resolve(node, "responses", shared, at)?;
        let mut body = self.content(&response.content, &at, ModelPlace::ReplyBody);
        let description = Some(response.description.clone());
        body.about.description = description.filter(|text| !text.trim().is_empty());
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
            let mut slot = self.schema_of(&header.format, &at);
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
        let streams =
            |media: &oas::MediaType| media.extensions.get("x-stream") == Some(&Value::Bool(true));
        let is_stream = content.values().any(streams);
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
        use oas::SchemaKind::{AllOf, AnyOf, OneOf};
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
    fn resolve<T>(
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

/// An operation of the document, with its route and its method.
struct Listed<'d> {
    route: &'d str,
    /// The key of the path item.
    name: &'d str,
    method: Method,
    operation: &'d oas::Operation,
}

/// An id for each operation: its own, or, where it has none or shares it, method and route in words.
fn operation_ids(all: &[Listed<'_>]) -> Vec<String> {
    let own = |listed: &Listed<'_>| {
        let id = listed.operation.operation_id.clone();
        id.filter(|id| !id.is_empty())
    };
    let mut count: HashMap<String, usize> = HashMap::new();
    for id in all.iter().filter_map(own) {
        *count.entry(id).or_default() += 1;
    }
    let ids = all.iter().map(|listed| {
        let id = own(listed).filter(|id| count[id] == 1);
        id.unwrap_or_else(|| {
            let route = listed.route.replace(['/', '{', '}'], " ");
            let words = format!("{} {route}", listed.name);
            words.split_whitespace().collect::<Vec<_>>().join("_")
        })
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

fn list_format(parameter: &oas::Parameter, explode: Option<bool>) -> &'static str {
    use oas::QueryStyle::{PipeDelimited, SpaceDelimited};
    match parameter {
        oas::Parameter::Query {
            style: SpaceDelimited,
            ..
        } => "ssv",
        oas::Parameter::Query {
            style: PipeDelimited,
            ..
        } => "pipes",
        oas::Parameter::Query { .. } | oas::Parameter::Cookie { .. } if explode != Some(false) => {
            "multi"
        }
        _ => "csv",
    }
}
