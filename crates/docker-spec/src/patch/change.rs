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
}

impl std::fmt::Display for Change {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Nullable(true) => f.write_str("null may stand here"),
            Self::Nullable(false) => f.write_str("null never stands here"),
            Self::Schema(schema) => write!(f, "it is {schema}"),
            Self::Format(format) => write!(f, "its format is {format}"),
            Self::Additional(_) => f.write_str("it has further keys"),
            Self::Key(key) => write!(f, "its key is {key:?}"),
            Self::EnumValue(value) => write!(f, "{value:?} is one of its values"),
            Self::Property(schema, _) => write!(f, "it is sent, as {schema}"),
            Self::Required(true) => f.write_str("it is always sent"),
            Self::Required(false) => f.write_str("it is not always sent"),
            Self::Stream(model) => write!(f, "it holds values of {model}, one after the other"),
        }
    }
}

impl Change {
    /// Says in a few words what is true, without the schemas that [`Display`](std::fmt::Display) shows.
    pub fn summary(&self) -> String {
        match self {
            Self::Schema(_) => "it is of another type".to_owned(),
            Self::Property(..) => "it is there, though the document does not have it".to_owned(),
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
        let mut entries = change.iter().filter(|(key, _)| *key != "after");
        let (Some((key, value)), None) = (entries.next(), entries.next()) else {
            return Err(
                "`change` has exactly one key, and `property` may have `after` beside it"
                    .to_owned(),
            );
        };
        if change.contains_key("after") && (key != "property" || after.is_none()) {
            return Err("`after` names the property that a `property` follows".to_owned());
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
            _ => {
                return Err(format!(
                    "`{key}` is no change: it is one of nullable, schema, format, key, value, property, properties, additional, required and stream"
                ));
            }
        };
        if read.is_of_property() && property::split(path).is_none() {
            return Err(format!("`{key}` changes a property, and `{path}` is none"));
        }
        Ok(read)
    }

    fn is_of_property(&self) -> bool {
        matches!(self, Self::Key(_) | Self::Property(..) | Self::Required(_))
    }

    /// The path of the node that has to be changed: of the object where the change is one of its properties.
    pub(super) fn site<'p>(&self, path: &'p str) -> &'p str {
        match (self, property::split(path)) {
            // The operation: the document may lack the status.
            (Self::Stream(_), _) => path.rfind('/').map_or(path, |at| &path[..=at]),
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
            Self::Stream(model) => {
                let status = path.rsplit('/').next().unwrap_or_default();
                let schema = json!({ "$ref": format!("#/components/schemas/{model}") });
                let reply = &mut node["responses"][status];
                if reply.is_null() {
                    *reply = json!({ "description": "" });
                }
                reply["content"] =
                    json!({ "application/json": { "schema": schema, "x-stream": true } });
                before.clone()
            }
            _ if self.is_of_property() => {
                let Some((_, name)) = property::split(path) else {
                    return Applied::NotThere;
                };
                match self.change_property(&name, node) {
                    Some(found) => found,
                    None => return Applied::NotThere,
                }
            }
            _ => {
                self.change_schema(node);
                before.clone()
            }
        };
        if *node == before {
            return Applied::AlreadyTrue;
        }
        let differs = |(key, value): &(&String, &Value)| found.get(key.as_str()) != Some(value);
        match expect.iter().find(differs) {
            None => Applied::Changed,
            Some((key, _)) => {
                *node = before;
                let said = found
                    .get(key.as_str())
                    .map_or("nothing".to_owned(), Value::to_string);
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

/// A schema as facts write it: `ref` names a definition, and nullability needs saying only once.
fn canonical(schema: &Value) -> Value {
    match schema {
        Value::Object(map) => {
            let mut out = Map::new();
            for (key, value) in map {
                match (key.as_str(), value) {
                    ("ref", Value::String(name)) => {
                        out.insert("$ref".into(), format!("#/components/schemas/{name}").into());
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
