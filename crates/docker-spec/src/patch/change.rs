//! What a fact does to the document.
//!
//! | change | at | effect |
//! |---|---|---|
//! | `nullable = true` | a schema | null may stand for it |
//! | `schema = {…}` | a schema | it is this instead; `ref = "Model"` for a definition |
//! | `key = "ID"` | a property | this is its key |
//! | `value = "x"` | an enum | this is one of its values |
//! | `property = {…}`, `after = "Size"` | a property that is not there | it is, with this schema, behind the named property or last |
//! | `required = false` | a property | it is not always sent, or does not exist at all |
//! | `stream = "Model"` | a reply | it holds JSON values of this definition, one after the other |

use serde_json::{Map, Value, json};

/// One change.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub enum Change {
    Nullable(bool),
    Schema(Value),
    Key(String),
    EnumValue(String),
    /// A property that the document lacks: its schema, and the property that it follows.
    Property(Value, Option<String>),
    NotRequired,
    Stream(String),
}

impl std::fmt::Display for Change {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Nullable(true) => f.write_str("null may stand here"),
            Self::Nullable(false) => f.write_str("null never stands here"),
            Self::Schema(schema) => write!(f, "it is {schema}"),
            Self::Key(key) => write!(f, "its key is {key:?}"),
            Self::EnumValue(value) => write!(f, "{value:?} is one of its values"),
            Self::Property(schema, _) => write!(f, "it is sent, as {schema}"),
            Self::NotRequired => f.write_str("it is not always sent"),
            Self::Stream(model) => write!(f, "it holds values of {model}, one after the other"),
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
            ("key", Value::String(key)) => Self::Key(key.clone()),
            ("value", Value::String(value)) => Self::EnumValue(value.clone()),
            ("property", Value::Object(_)) => {
                Self::Property(canonical(value), after.map(str::to_owned))
            }
            ("required", Value::Bool(false)) => Self::NotRequired,
            ("stream", Value::String(model)) => Self::Stream(model.clone()),
            _ => {
                return Err(format!(
                    "`{key}` is no change: it is one of nullable, schema, key, value, property, required and stream"
                ));
            }
        };
        if read.is_of_property() && split_property(path).is_none() {
            return Err(format!("`{key}` changes a property, and `{path}` is none"));
        }
        Ok(read)
    }

    fn is_of_property(&self) -> bool {
        matches!(self, Self::Key(_) | Self::Property(..) | Self::NotRequired)
    }

    /// The path of the node that has to be changed: of the object where the change is one of its properties.
    pub(super) fn site<'p>(&self, path: &'p str) -> &'p str {
        match (self, split_property(path)) {
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
                let Some((_, name)) = split_property(path) else {
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
        if let Self::Property(schema, after) = self {
            if object_with(node, name).is_some() {
                return Some(Value::Null);
            }
            let object = object_for_more(node)?;
            insert_property(object, name, schema.clone(), after.as_deref());
            return Some(json!({}));
        }
        if *self == Self::NotRequired {
            return not_required(name, node);
        }
        let Self::Key(new) = self else { return None };
        let object = object_with(node, name)?;
        let properties = object.get_mut("properties")?.as_object_mut()?;
        let found = properties.get(name)?.clone();
        // In the same place among the others, since fields keep the order of the document.
        *properties = std::mem::take(properties)
            .into_iter()
            .map(|(key, value)| {
                if key == name {
                    (new.clone(), value)
                } else {
                    (key, value)
                }
            })
            .collect();
        for required in object
            .get_mut("required")
            .and_then(Value::as_array_mut)
            .into_iter()
            .flatten()
        {
            if required == name {
                *required = new.as_str().into();
            }
        }
        Some(found)
    }
}

/// Inserts a property behind another one, or as the last one if the object lacks that.
fn insert_property(object: &mut Value, name: &str, schema: Value, after: Option<&str>) {
    if object.get("properties").is_none() {
        object["properties"] = json!({});
    }
    let Some(properties) = object["properties"].as_object_mut() else {
        return;
    };
    let position = after.and_then(|after| properties.keys().position(|key| key == after));
    let index = position.map_or(properties.len(), |position| position + 1);
    properties.shift_insert(index, name.to_owned(), schema);
}

/// Takes the name off the list of what is required, in the object or in any part of it.
fn not_required(name: &str, node: &mut Value) -> Option<Value> {
    let mut was_there = false;
    let mut take = |object: &mut Value| {
        if let Some(required) = object.get_mut("required").and_then(Value::as_array_mut) {
            let before = required.len();
            required.retain(|required| required != name);
            was_there |= required.len() < before;
        }
    };
    take(node);
    node.get_mut("allOf")
        .and_then(Value::as_array_mut)
        .into_iter()
        .flatten()
        .for_each(&mut take);
    was_there.then(|| json!({}))
}

/// The object, or the part of its allOf, that has a property.
fn object_with<'v>(node: &'v mut Value, name: &str) -> Option<&'v mut Value> {
    let has = |object: &Value| {
        object
            .get("properties")
            .is_some_and(|all| all.get(name).is_some())
    };
    if has(node) {
        return Some(node);
    }
    node.get_mut("allOf")?
        .as_array_mut()?
        .iter_mut()
        .find(|part| has(part))
}

/// The object, or the last inline part of its allOf, for a property more.
fn object_for_more(node: &mut Value) -> Option<&mut Value> {
    if node.get("properties").is_some() || node.get("allOf").is_none() {
        let is_object = node.get("type").is_none_or(|name| name == "object");
        return is_object.then_some(node);
    }
    let parts = node.get_mut("allOf")?.as_array_mut()?;
    parts
        .iter_mut()
        .rev()
        .find(|part| part.get("properties").is_some())
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

/// The object that a property belongs to, and the property's name.
fn split_property(path: &str) -> Option<(&str, String)> {
    if let Some(quoted) = path.strip_suffix('"') {
        let (owner, name) = quoted.rsplit_once(".\"")?;
        return Some((owner, name.to_owned()));
    }
    let (owner, name) = path.rsplit_once('.')?;
    let plain = name
        .chars()
        .all(|c| c.is_alphanumeric() || "_-$@".contains(c));
    plain.then(|| (owner, name.to_owned()))
}
