//! The canonical document in the types of the [`openapiv3`] crate.
//!
//! Every key that `lift` writes has a field or is an extension, so nothing is lost; a value of the wrong kind, which only
//! a patch can bring in, counts as absent.
//!
//! The types are filled in directly and not through the crate's `Deserialize` implementations, which buffer a schema
//! once for each level that it is nested in. For the 31 contracts those take 170 ms and this takes 50 ms; instantiating
//! them adds 12 s to the build. A test compares the two results on every contract and every golden case.

mod schema;
#[cfg(test)]
mod tests;

use openapiv3::{
    Components, Content, Header, Info, MediaType, OpenAPI, Operation, Parameter, ParameterData,
    ParameterSchemaOrContent, PathItem, Paths, QueryStyle, ReferenceOr, RequestBody, Response,
    Responses, Schema, StatusCode,
};
use schema::schema;
use serde_json::{Map, Value};

/// Returns the typed form of a canonical document.
pub(super) fn openapi(document: &Value) -> OpenAPI {
    let empty = Map::new();
    let document = document.as_object().unwrap_or(&empty);
    let info = object(document, "info");
    OpenAPI {
        openapi: text(document, "openapi").unwrap_or_default(),
        info: Info {
            title: info
                .and_then(|info| text(info, "title"))
                .unwrap_or_default(),
            version: info
                .and_then(|info| text(info, "version"))
                .unwrap_or_default(),
            description: info.and_then(|info| text(info, "description")),
            ..Info::default()
        },
        paths: Paths {
            paths: each(document, "paths", path_item),
            ..Paths::default()
        },
        components: object(document, "components").map(components),
        extensions: extensions(document).collect(),
        ..OpenAPI::default()
    }
}

/// Returns the typed form of a canonical schema, or of a reference to one, that stands where the crate has no field for it.
pub(crate) fn schema_node(node: &Value) -> ReferenceOr<Schema> {
    or_reference(node, schema)
}

fn components(map: &Map<String, Value>) -> Components {
    Components {
        schemas: each(map, "schemas", schema),
        responses: each(map, "responses", response),
        parameters: each(map, "parameters", parameter),
        request_bodies: each(map, "requestBodies", request_body),
        headers: each(map, "headers", header),
        ..Components::default()
    }
}

fn path_item(map: &Map<String, Value>) -> PathItem {
    let method = |key: &str| object(map, key).map(operation);
    PathItem {
        get: method("get"),
        put: method("put"),
        post: method("post"),
        delete: method("delete"),
        options: method("options"),
        head: method("head"),
        patch: method("patch"),
        trace: method("trace"),
        ..PathItem::default()
    }
}

fn operation(map: &Map<String, Value>) -> Operation {
    let tags = list(map, "tags").iter().filter_map(Value::as_str);
    let parameters = list(map, "parameters").iter();
    Operation {
        tags: tags.map(str::to_owned).collect(),
        summary: text(map, "summary"),
        description: text(map, "description"),
        operation_id: text(map, "operationId"),
        parameters: parameters
            .map(|node| or_reference(node, parameter))
            .collect(),
        request_body: find(map, "requestBody").map(|node| or_reference(node, request_body)),
        responses: object(map, "responses").map(responses).unwrap_or_default(),
        deprecated: flag(map, "deprecated").unwrap_or_default(),
        extensions: extensions(map).collect(),
        ..Operation::default()
    }
}

fn responses(map: &Map<String, Value>) -> Responses {
    let listed = map.iter().filter_map(|(status, node)| {
        let status = status_code(status)?;
        Some((status, or_reference(node, response)))
    });
    Responses {
        default: find(map, "default").map(|node| or_reference(node, response)),
        responses: listed.collect(),
        ..Responses::default()
    }
}

/// Returns the code (`404`) or the range (`4XX`) that a text names.
fn status_code(status: &str) -> Option<StatusCode> {
    match *status.as_bytes() {
        [b'1'..=b'9', b'0'..=b'9', b'0'..=b'9'] => Some(StatusCode::Code(status.parse().ok()?)),
        [digit @ b'1'..=b'9', b'x' | b'X', b'x' | b'X'] => {
            Some(StatusCode::Range(u16::from(digit - b'0')))
        }
        _ => None,
    }
}

fn response(map: &Map<String, Value>) -> Response {
    Response {
        description: text(map, "description").unwrap_or_default(),
        headers: each(map, "headers", header),
        content: content(map),
        extensions: extensions(map).collect(),
        ..Response::default()
    }
}

fn request_body(map: &Map<String, Value>) -> RequestBody {
    RequestBody {
        description: text(map, "description"),
        content: content(map),
        required: flag(map, "required").unwrap_or_default(),
        extensions: extensions(map).collect(),
    }
}

fn header(map: &Map<String, Value>) -> Header {
    Header {
        description: text(map, "description"),
        style: Default::default(),
        required: flag(map, "required").unwrap_or_default(),
        deprecated: flag(map, "deprecated"),
        format: schema_or_content(map),
        example: None,
        examples: Default::default(),
        extensions: extensions(map).collect(),
    }
}

fn parameter(map: &Map<String, Value>) -> Parameter {
    let parameter_data = ParameterData {
        name: text(map, "name").unwrap_or_default(),
        description: text(map, "description"),
        required: flag(map, "required").unwrap_or_default(),
        deprecated: flag(map, "deprecated"),
        format: schema_or_content(map),
        example: None,
        examples: Default::default(),
        explode: flag(map, "explode"),
        extensions: extensions(map).collect(),
    };
    let style = find(map, "style").and_then(Value::as_str);
    match find(map, "in").and_then(Value::as_str) {
        Some("header") => Parameter::Header {
            parameter_data,
            style: Default::default(),
        },
        Some("path") => Parameter::Path {
            parameter_data,
            style: match style {
                Some("matrix") => openapiv3::PathStyle::Matrix,
                Some("label") => openapiv3::PathStyle::Label,
                _ => openapiv3::PathStyle::Simple,
            },
        },
        Some("cookie") => Parameter::Cookie {
            parameter_data,
            style: Default::default(),
        },
        _ => Parameter::Query {
            parameter_data,
            allow_reserved: flag(map, "allowReserved").unwrap_or(false),
            style: match style {
                Some("spaceDelimited") => QueryStyle::SpaceDelimited,
                Some("pipeDelimited") => QueryStyle::PipeDelimited,
                Some("deepObject") => QueryStyle::DeepObject,
                _ => QueryStyle::Form,
            },
            allow_empty_value: flag(map, "allowEmptyValue"),
        },
    }
}

fn schema_or_content(map: &Map<String, Value>) -> ParameterSchemaOrContent {
    match find(map, "schema") {
        None if find(map, "content").is_some() => ParameterSchemaOrContent::Content(content(map)),
        node => {
            let node = node.unwrap_or(&Value::Null);
            ParameterSchemaOrContent::Schema(or_reference(node, schema))
        }
    }
}

fn content(map: &Map<String, Value>) -> Content {
    let content = object(map, "content").into_iter().flatten();
    let content = content.map(|(name, media)| {
        let media = media.as_object();
        let media = media.map(|media| MediaType {
            schema: find(media, "schema").map(|node| or_reference(node, schema)),
            extensions: extensions(media).collect(),
            ..MediaType::default()
        });
        (name.clone(), media.unwrap_or_default())
    });
    content.collect()
}

/// Reads a node that is a reference or the thing itself.
fn or_reference<T>(node: &Value, read: impl FnOnce(&Map<String, Value>) -> T) -> ReferenceOr<T> {
    match node.as_object() {
        Some(map) => match find(map, "$ref").and_then(Value::as_str) {
            Some(reference) => ReferenceOr::Reference {
                reference: reference.to_owned(),
            },
            None => ReferenceOr::Item(read(map)),
        },
        None => ReferenceOr::Item(read(&Map::new())),
    }
}

/// Reads the members of a map of named things.
fn each<T, C>(map: &Map<String, Value>, key: &str, read: impl Fn(&Map<String, Value>) -> T) -> C
where
    C: Default + FromIterator<(String, ReferenceOr<T>)>,
{
    let Some(map) = object(map, key) else {
        return C::default();
    };
    let members = map.iter();
    members
        .map(|(name, node)| (name.clone(), or_reference(node, &read)))
        .collect()
}

fn extensions(map: &Map<String, Value>) -> impl Iterator<Item = (String, Value)> {
    map.iter()
        .filter(|(key, _)| key.starts_with("x-"))
        .map(|(key, value)| (key.clone(), value.clone()))
}

/// Returns the value of a key. A node has a handful of keys, so looking through them is faster than hashing.
fn find<'v>(map: &'v Map<String, Value>, key: &str) -> Option<&'v Value> {
    let (_, value) = map.iter().find(|(known, _)| *known == key)?;
    Some(value)
}

fn object<'v>(map: &'v Map<String, Value>, key: &str) -> Option<&'v Map<String, Value>> {
    find(map, key)?.as_object()
}

fn list<'v>(map: &'v Map<String, Value>, key: &str) -> &'v [Value] {
    find(map, key)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

fn text(map: &Map<String, Value>, key: &str) -> Option<String> {
    find(map, key)?.as_str().map(str::to_owned)
}

fn flag(map: &Map<String, Value>, key: &str) -> Option<bool> {
    find(map, key)?.as_bool()
}
