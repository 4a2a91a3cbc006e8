//! What a fact does to the document.
//!
//! | change | at | effect |
//! |---|---|---|
//! | `nullable = true` | a schema | null may stand for it |
//! | `schema = {…}` | a schema | it is this instead; `ref = "Model"` for a definition |
//! | `format = "uint64"` | a number or text | this is its format |
//! | `key = "ID"` | a property | this is its key |
//! | `value = "x"` | an enum | this is one of its values |
//! | `property = {…}`, `after = "Size"` | a property that is not there | it is, with this schema, behind the named property or last |
//! | `properties = {…}` | an object | it has these as well; each counts as a fact of its own |
//! | `additional = {…}` | an object | it has further keys, with values of this schema |
//! | `required = true` | a property | it is always sent |
//! | `required = false` | a property | it is not always sent, or does not exist at all |
//! | `stream = "Model"` | a reply | it holds JSON values of this definition, one after the other |
//! | `stream = true` | a reply | it holds JSON values of its own schema, one after the other |
//! | `media-types = […]` | a reply | it is sent in these media types |
//! | `frames = […]` | a reply | in these of its media types it is split into frames, each with a header of eight bytes |
//! | `content = {…}`, `encoding = "base64url"` | a parameter | its text is JSON with this schema, encoded where that is said |
//! | `filters = { key = "string" }` | a parameter | its text is JSON: lists of texts by these keys |

use super::property;
use serde_json::{Map, Value, json};

/// One change.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub enum Change {
    Nullable(bool),
    Schema(Value),
    Format(String),
    Additional(Value),
    Key(String),
    EnumValue(String),
    /// A property that the document lacks: its schema, and the property that it follows.
    Property(Value, Option<String>),
    Required(bool),
    Stream(String),
    /// A stream of the schema that the reply has.
    StreamOfOwn,
    MediaTypes(Vec<String>),
    /// The media types that have frames.
    Frames(Vec<String>),
    /// JSON in a parameter: its schema, and how it is encoded.
    Content(Value, Option<String>),
    /// Keys of filters, each with the type of its values.
    Filters(Vec<(String, FilterType)>),
}

/// What the values of a filter are, all of them sent as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum FilterType {
    Text,
    Boolean,
    Integer,
    /// The list is empty.
    Flag,
}

impl FilterType {
    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "string" => Self::Text,
            "boolean" => Self::Boolean,
            "integer" => Self::Integer,
            "flag" => Self::Flag,
            _ => return None,
        })
    }

    /// The schema of a list of them.
    fn schema(self) -> Value {
        match self {
            Self::Text => json!({ "type": "array", "items": { "type": "string" } }),
            Self::Boolean => {
                json!({ "type": "array", "items": { "type": "string", "format": "boolean" } })
            }
            Self::Integer => {
                json!({ "type": "array", "items": { "type": "string", "format": "integer" } })
            }
            Self::Flag => json!({ "type": "array", "items": { "type": "string" }, "maxItems": 0 }),
        }
    }
}

impl std::fmt::Display for Change {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Nullable(true) => f.write_str("can be null"),
            Self::Nullable(false) => f.write_str("is never null"),
            Self::Schema(schema) => write!(f, "has the schema {schema}"),
            Self::Format(format) => write!(f, "has the format {format}"),
            Self::Additional(_) => f.write_str("has additional keys"),
            Self::Key(key) => write!(f, "has the key {key:?}"),
            Self::EnumValue(value) => write!(f, "has the value {value:?}"),
            Self::Property(schema, _) => write!(f, "is sent, with the schema {schema}"),
            Self::Required(true) => f.write_str("is always sent"),
            Self::Required(false) => f.write_str("is not always sent"),
            Self::Stream(model) => write!(f, "is a stream of {model}"),
            Self::StreamOfOwn => f.write_str("is a stream"),
            Self::MediaTypes(types) => write!(f, "is sent as {}", types.join(" or ")),
            Self::Frames(types) => write!(f, "has frames as {}", types.join(" or ")),
            Self::Content(schema, encoding) => {
                write!(f, "is JSON with the schema {schema}")?;
                encoding
                    .as_ref()
                    .map_or(Ok(()), |encoding| write!(f, ", as {encoding}"))
            }
            Self::Filters(keys) => {
                let keys: Vec<_> = keys.iter().map(|(key, _)| format!("`{key}`")).collect();
                write!(f, "has the filters {}", keys.join(", "))
            }
        }
    }
}

impl Change {
    /// Says in a few words what is true, without the schemas that [`Display`](std::fmt::Display) shows.
    pub fn summary(&self) -> String {
        match self {
            Self::Schema(_) => "has another type".to_owned(),
            Self::Property(..) => "exists, although it is missing in the document".to_owned(),
            Self::Content(..) => "is JSON".to_owned(),
            other => other.to_string(),
        }
    }
}

/// What came of applying a change to one version.
pub(super) enum Applied {
    Changed,
    /// The document says so already.
    AlreadyTrue,
    /// The version has no such property.
    NotThere,
    /// The document says neither what is expected nor what is true; the text says what it does say.
    Unexpected(String),
}

impl Change {
    pub(super) fn read(path: &str, change: &Map<String, Value>) -> Result<Self, String> {
        let after = change.get("after").and_then(Value::as_str);
        let encoding = change.get("encoding").and_then(Value::as_str);
        let of_another = |key: &str| key == "after" || key == "encoding";
        let mut entries = change.iter().filter(|(key, _)| !of_another(key));
        let (Some((key, value)), None) = (entries.next(), entries.next()) else {
            return Err(
                "`change` must have exactly one key; only `property` can be combined with `after`"
                    .to_owned(),
            );
        };
        if change.contains_key("after") && (key != "property" || after.is_none()) {
            return Err("`after` must name the property that a `property` follows".to_owned());
        }
        if change.contains_key("encoding") && (key != "content" || encoding != Some("base64url")) {
            return Err("`encoding` must be \"base64url\" and belong to `content`".to_owned());
        }
        let read = match (key.as_str(), value) {
            ("nullable", Value::Bool(flag)) => Self::Nullable(*flag),
            ("schema", Value::Object(_)) => Self::Schema(canonical(value)),
            ("format", Value::String(format)) => Self::Format(format.clone()),
            ("additional", Value::Object(_)) => Self::Additional(canonical(value)),
            ("key", Value::String(key)) => Self::Key(key.clone()),
            ("value", Value::String(value)) => Self::EnumValue(value.clone()),
            ("property", Value::Object(_)) => {
                Self::Property(canonical(value), after.map(str::to_owned))
            }
            ("required", Value::Bool(flag)) => Self::Required(*flag),
            ("stream", Value::String(model)) => Self::Stream(model.clone()),
            ("stream", Value::Bool(true)) => Self::StreamOfOwn,
            ("media-types", Value::Array(types)) => Self::MediaTypes(texts(key, types)?),
            ("frames", Value::Array(types)) => Self::Frames(texts(key, types)?),
            ("content", Value::Object(_)) => {
                Self::Content(canonical(value), encoding.map(str::to_owned))
            }
            ("filters", Value::Object(keys)) => Self::Filters(filters(keys)?),
            _ => {
                return Err(format!(
                    "`{key}` is not a change: use one of nullable, schema, format, key, value, property, properties, additional, required, stream, media-types, frames, content and filters"
                ));
            }
        };
        if read.is_of_property() && property::split(path).is_none() {
            return Err(format!(
                "`{key}` changes a property, but `{path}` is not a property"
            ));
        }
        Ok(read)
    }

    /// Whether it says what the text of a parameter holds, and not what the parameter is.
    pub(super) fn is_of_text(&self) -> bool {
        matches!(self, Self::Content(..) | Self::Filters(_))
    }

    fn is_of_property(&self) -> bool {
        matches!(self, Self::Key(_) | Self::Property(..) | Self::Required(_))
    }

    /// The path of the node that has to be changed: of the object where the change is one of its properties.
    pub(super) fn site<'p>(&self, path: &'p str) -> &'p str {
        match (self, property::split(path)) {
            // The operation: the document may lack the status.
            (Self::Stream(_) | Self::StreamOfOwn | Self::MediaTypes(_) | Self::Frames(_), _) => {
                path.rfind('/').map_or(path, |at| &path[..=at])
            }
            (_, Some((owner, _))) if self.is_of_property() => owner,
            _ => path,
        }
    }

    pub(super) fn apply(
        &self,
        path: &str,
        expect: &Map<String, Value>,
        node: &mut Value,
    ) -> Applied {
        let before = node.clone();
        let found = match self {
            Self::StreamOfOwn | Self::MediaTypes(_) | Self::Frames(_) => {
                let status = path.rsplit('/').next().unwrap_or_default();
                let Some(response) = node["responses"].get_mut(status) else {
                    *node = before;
                    return Applied::NotThere;
                };
                match self {
                    Self::MediaTypes(types) => change_media_types(response, types),
                    Self::Frames(types) => {
                        if let Some(media) = mark_frames(response, types) {
                            *node = before;
                            return Applied::Unexpected(format!("it is not sent as {media}"));
                        }
                    }
                    _ => mark_streams(response),
                }
                None
            }
            Self::Stream(model) => {
                let status = path.rsplit('/').next().unwrap_or_default();
                let schema = json!({ "$ref": format!("#/components/schemas/{model}") });
                let response = &mut node["responses"][status];
                if response.is_null() {
                    *response = json!({ "description": "" });
                }
                response["content"] =
                    json!({ "application/json": { "schema": schema, "x-stream": true } });
                None
            }
            _ if self.is_of_property() => {
                let Some((_, name)) = property::split(path) else {
                    return Applied::NotThere;
                };
                match self.change_property(&name, node) {
                    Some(found) => Some(found),
                    None => return Applied::NotThere,
                }
            }
            _ => {
                self.change_schema(node);
                None
            }
        };
        if *node == before {
            return Applied::AlreadyTrue;
        }
        // What stood at a property, or at the node itself.
        let found = found.as_ref().unwrap_or(&before);
        let differs = |(key, value): &(&String, &Value)| found.get(key.as_str()) != Some(value);
        match expect.iter().find(differs) {
            None => Applied::Changed,
            Some((key, _)) => {
                let said = found
                    .get(key.as_str())
                    .map_or("nothing".to_owned(), Value::to_string);
                *node = before;
                Applied::Unexpected(format!("`{key}` is {said}"))
            }
        }
    }

    fn change_schema(&self, node: &mut Value) {
        match self {
            Self::Nullable(flag) => {
                if node.get("$ref").is_some() {
                    let reference = node.take();
                    *node = json!({ "allOf": [reference] });
                }
                node["nullable"] = (*flag).into();
                node["x-nullable"] = (*flag).into();
            }
            Self::Schema(schema) => {
                let kept = ["description", "x-go-name", "title"];
                let kept: Vec<_> = kept
                    .iter()
                    .filter_map(|key| Some((*key, node.get(*key)?.clone())))
                    .collect();
                *node = schema.clone();
                for (key, value) in kept {
                    node[key] = value;
                }
            }
            Self::Format(format) => node["format"] = format.as_str().into(),
            Self::Additional(values) => node["additionalProperties"] = values.clone(),
            Self::Content(schema, encoding) => {
                node["x-content"] = json!({ "mediaType": "application/json", "schema": schema });
                if let Some(encoding) = encoding {
                    node["x-content"]["encoding"] = encoding.as_str().into();
                }
            }
            Self::Filters(keys) => {
                if node.get("x-content").is_none() {
                    let schema = json!({ "type": "object", "properties": {} });
                    node["x-content"] =
                        json!({ "mediaType": "application/json", "schema": schema });
                }
                for (key, of) in keys {
                    node["x-content"]["schema"]["properties"][key] = of.schema();
                }
            }
            Self::EnumValue(value) => {
                let values = node.get_mut("enum").and_then(Value::as_array_mut);
                if let Some(values) =
                    values.filter(|values| !values.iter().any(|known| known == value))
                {
                    values.push(value.as_str().into());
                }
            }
            _ => {}
        }
    }

    /// What stood at the property before; `None` where this version has no such property to change.
    fn change_property(&self, name: &str, node: &mut Value) -> Option<Value> {
        match self {
            Self::Property(schema, after) => property::add(name, schema, after.as_deref(), node),
            Self::Required(flag) => property::require(name, *flag, node),
            Self::Key(new) => property::rename(name, new, node),
            _ => None,
        }
    }
}

fn texts(key: &str, values: &[Value]) -> Result<Vec<String>, String> {
    let texts: Option<Vec<_>> = values.iter().map(Value::as_str).collect();
    let texts = texts.filter(|texts| !texts.is_empty());
    let texts = texts.ok_or_else(|| format!("`{key}` must be a list of media types"))?;
    Ok(texts.into_iter().map(str::to_owned).collect())
}

fn filters(keys: &Map<String, Value>) -> Result<Vec<(String, FilterType)>, String> {
    let read = |(key, value): (&String, &Value)| {
        let of = value.as_str().and_then(FilterType::read);
        let of = of.ok_or_else(|| {
            format!("the filter `{key}` must be \"string\", \"boolean\", \"integer\" or \"flag\"")
        })?;
        Ok((key.clone(), of))
    };
    keys.iter().map(read).collect()
}

/// Puts the schema of a reply, where it has one, under these media types.
fn change_media_types(response: &mut Value, types: &[String]) {
    let content = response.get("content").and_then(Value::as_object);
    let schema = content
        .and_then(|content| content.values().find_map(|media| media.get("schema")))
        .cloned();
    let mut content = Map::new();
    for media in types {
        let held = match (&schema, content.keys().next()) {
            (Some(schema), None) => json!({ "schema": schema }),
            (Some(_), Some(first)) => json!({ "x-same-as": first }),
            (None, _) => json!({}),
        };
        content.insert(media.clone(), held);
    }
    response["content"] = Value::Object(content);
}

/// Says of each body of a reply that it is a stream.
fn mark_streams(response: &mut Value) {
    let content = response.get_mut("content").and_then(Value::as_object_mut);
    for media in content.into_iter().flat_map(Map::values_mut) {
        media["x-stream"] = true.into();
    }
}

/// Says of these media types of a reply that they have frames; gives one in which the reply is not sent.
fn mark_frames<'t>(response: &mut Value, types: &'t [String]) -> Option<&'t String> {
    let mut content = response.get_mut("content").and_then(Value::as_object_mut);
    types.iter().find(|name| {
        let media = content
            .as_mut()
            .and_then(|content| content.get_mut(name.as_str()));
        media.map(|media| media["x-frames"] = true.into()).is_none()
    })
}

/// A schema as facts write it, in the form that documents have once they are read: `ref` names a definition, and nullability needs
/// saying only once.
fn canonical(schema: &Value) -> Value {
    match schema {
        Value::Object(map) => {
            let mut out = Map::new();
            for (key, value) in map {
                match (key.as_str(), value) {
                    ("ref", Value::String(name)) => {
                        out.insert("$ref".into(), format!("#/components/schemas/{name}").into());
                    }
                    // An enum of objects only says that a value is empty.
                    ("enum", Value::Array(values)) if values.iter().all(Value::is_object) => {
                        out.insert("x-enum".into(), value.clone());
                    }
                    ("nullable", Value::Bool(_)) => {
                        out.insert("nullable".into(), value.clone());
                        out.insert("x-nullable".into(), value.clone());
                    }
                    _ => {
                        out.insert(key.clone(), canonical(value));
                    }
                }
            }
            Value::Object(out)
        }
        Value::Array(items) => items.iter().map(canonical).collect(),
        _ => schema.clone(),
    }
}
