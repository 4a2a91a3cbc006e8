//! Edits of a contract: each changes one thing, and says what should be told of it.

use serde_json::{Map, Value, json};

/// A kind of change, and the path.
type Told = (&'static str, String);

/// A document after an edit, and what should be told.
pub struct Edit {
    pub document: Value,
    pub kind: &'static str,
    pub path: String,
}

/// The edit of this number.
pub fn draw(document: &Value, seed: u64) -> Option<Edit> {
    const EDITS: [fn(&mut Value, &mut Choices) -> Option<Told>; 18] = [
        add_definition,
        add_property,
        remove_property,
        change_type,
        change_format,
        change_items,
        toggle_required,
        make_nullable,
        set_default,
        set_limit,
        add_value,
        remove_value,
        remove_operation,
        add_parameter,
        remove_parameter,
        add_status,
        remove_status,
        add_header,
    ];
    let mut edited = document.clone();
    let edit = EDITS[(seed % EDITS.len() as u64) as usize];
    let (kind, path) = edit(&mut edited, &mut Choices(seed))?;
    Some(Edit {
        document: edited,
        kind,
        path,
    })
}

/// A stream of numbers that looks random and is the same in every run.
struct Choices(u64);

impl Choices {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % count
    }

    fn of<T: Clone>(&mut self, all: &[T]) -> Option<T> {
        (!all.is_empty()).then(|| all[self.below(all.len())].clone())
    }
}

/// The name of something new.
const NEW: &str = "XyzNew";

fn definitions(document: &mut Value) -> &mut Map<String, Value> {
    document["definitions"]
        .as_object_mut()
        .expect("a contract has definitions")
}

/// The names of definitions that are plain objects, and of a property of each that suits.
fn properties(document: &mut Value, suits: impl Fn(&Value) -> bool) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (name, definition) in definitions(document) {
        if definition.get("allOf").is_some() {
            continue;
        }
        for (key, property) in definition["properties"].as_object().into_iter().flatten() {
            // An odd name is quoted in a path, which is tried elsewhere.
            let is_plain = key.chars().all(|c| c.is_ascii_alphanumeric());
            if is_plain && suits(property) {
                found.push((name.clone(), key.clone()));
            }
        }
    }
    found
}

fn is_plain_text(property: &Value) -> bool {
    property.get("type") == Some(&json!("string"))
        && ["enum", "format", "default", "x-nullable"]
            .iter()
            .all(|key| property.get(key).is_none())
}

fn is_whole_number(property: &Value) -> bool {
    property.get("type") == Some(&json!("integer"))
        && ["enum", "default", "minimum", "maximum"]
            .iter()
            .all(|key| property.get(key).is_none())
}

fn path((name, key): &(String, String)) -> String {
    format!("{name}.{key}")
}

fn property<'d>(document: &'d mut Value, (name, key): &(String, String)) -> &'d mut Value {
    &mut definitions(document)[name]["properties"][key]
}

fn add_definition(document: &mut Value, _: &mut Choices) -> Option<Told> {
    let new = json!({ "type": "object", "properties": { "XyzOnly": { "type": "string" } } });
    definitions(document).insert(NEW.to_owned(), new);
    Some(("definition-added", NEW.to_owned()))
}

fn add_property(document: &mut Value, choices: &mut Choices) -> Option<Told> {
    let (name, _) = choices.of(&properties(document, |_| true))?;
    definitions(document)[&name]["properties"][NEW] = json!({ "type": "boolean" });
    Some(("property-added", format!("{name}.{NEW}")))
}

fn remove_property(document: &mut Value, choices: &mut Choices) -> Option<Told> {
    let location = choices.of(&properties(document, |_| true))?;
    let definition = &mut definitions(document)[&location.0];
    definition["properties"]
        .as_object_mut()?
        .shift_remove(&location.1);
    if let Some(required) = definition.get_mut("required").and_then(Value::as_array_mut) {
        required.retain(|key| *key != json!(location.1));
        if required.is_empty() {
            definition.as_object_mut()?.shift_remove("required");
        }
    }
    Some(("property-removed", path(&location)))
}

fn change_type(document: &mut Value, choices: &mut Choices) -> Option<Told> {
    let location = choices.of(&properties(document, is_plain_text))?;
    property(document, &location)["type"] = json!("boolean");
    Some(("type-changed", path(&location)))
}

fn change_format(document: &mut Value, choices: &mut Choices) -> Option<Told> {
    let location = choices.of(&properties(document, is_whole_number))?;
    property(document, &location)["format"] = json!("int8");
    Some(("format-changed", path(&location)))
}

fn change_items(document: &mut Value, choices: &mut Choices) -> Option<Told> {
    let is_list = |property: &Value| property.get("items").is_some_and(is_plain_text);
    let location = choices.of(&properties(document, is_list))?;
    property(document, &location)["items"] = json!({ "type": "boolean" });
    Some(("items-changed", format!("{}[]", path(&location))))
}

fn toggle_required(document: &mut Value, choices: &mut Choices) -> Option<Told> {
    let location = choices.of(&properties(document, |_| true))?;
    let definition = definitions(document)[&location.0].as_object_mut()?;
    let mut required = match definition.shift_remove("required") {
        Some(Value::Array(required)) => required,
        _ => Vec::new(),
    };
    let key = json!(location.1);
    match required.contains(&key) {
        true => required.retain(|other| *other != key),
        false => required.push(key),
    }
    if !required.is_empty() {
        definition.insert("required".to_owned(), required.into());
    }
    Some(("requiredness-changed", path(&location)))
}

fn make_nullable(document: &mut Value, choices: &mut Choices) -> Option<Told> {
    let location = choices.of(&properties(document, is_plain_text))?;
    property(document, &location)["x-nullable"] = json!(true);
    Some(("nullability-changed", path(&location)))
}

fn set_default(document: &mut Value, choices: &mut Choices) -> Option<Told> {
    let location = choices.of(&properties(document, is_plain_text))?;
    property(document, &location)["default"] = json!("xyz");
    Some(("default-changed", path(&location)))
}

fn set_limit(document: &mut Value, choices: &mut Choices) -> Option<Told> {
    let location = choices.of(&properties(document, is_whole_number))?;
    property(document, &location)["maximum"] = json!(7);
    Some(("limits-changed", path(&location)))
}

fn values(document: &mut Value, choices: &mut Choices) -> Option<(String, String)> {
    let lists = |property: &Value| {
        let values = property.get("enum").and_then(Value::as_array);
        values.is_some_and(|values| values.len() > 1 && values.iter().all(Value::is_string))
    };
    choices.of(&properties(document, lists))
}

fn add_value(document: &mut Value, choices: &mut Choices) -> Option<Told> {
    let location = values(document, choices)?;
    property(document, &location)["enum"]
        .as_array_mut()?
        .push(json!("xyz"));
    Some(("enum-value-added", format!("{}=xyz", path(&location))))
}

fn remove_value(document: &mut Value, choices: &mut Choices) -> Option<Told> {
    let location = values(document, choices)?;
    let property = property(document, &location);
    let list = property["enum"].as_array_mut()?;
    let value = list.remove(choices.below(list.len()));
    let value = value.as_str()?;
    let is_plain =
        !value.is_empty() && value.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    is_plain.then(|| ("enum-value-removed", format!("{}={value}", path(&location))))
}

/// An operation: its path, its method and its id.
fn operation(document: &Value, choices: &mut Choices) -> Option<[String; 3]> {
    let mut found = Vec::new();
    for (path, item) in document["paths"].as_object()? {
        for (method, operation) in item.as_object()? {
            if let Some(id) = operation["operationId"].as_str() {
                found.push([path.clone(), method.clone(), id.to_owned()]);
            }
        }
    }
    choices.of(&found)
}

fn remove_operation(document: &mut Value, choices: &mut Choices) -> Option<Told> {
    let [path, method, id] = operation(document, choices)?;
    document["paths"][&path]
        .as_object_mut()?
        .shift_remove(&method);
    Some(("operation-removed", format!("{id}/")))
}

fn add_parameter(document: &mut Value, choices: &mut Choices) -> Option<Told> {
    let [path, method, id] = operation(document, choices)?;
    let new = json!({ "name": "xyz", "in": "query", "type": "string" });
    let operation = document["paths"][&path][&method].as_object_mut()?;
    operation
        .entry("parameters")
        .or_insert(json!([]))
        .as_array_mut()?
        .push(new);
    Some(("parameter-added", format!("{id}/query/xyz")))
}

fn remove_parameter(document: &mut Value, choices: &mut Choices) -> Option<Told> {
    let [path, method, id] = operation(document, choices)?;
    let parameters = document["paths"][&path][&method]
        .get_mut("parameters")?
        .as_array_mut()?;
    let location = parameters
        .iter()
        .position(|parameter| parameter["in"] == "query")?;
    let gone = parameters.remove(location);
    Some((
        "parameter-removed",
        format!("{id}/query/{}", gone["name"].as_str()?),
    ))
}

fn add_status(document: &mut Value, choices: &mut Choices) -> Option<Told> {
    let [path, method, id] = operation(document, choices)?;
    document["paths"][&path][&method]["responses"]["418"] = json!({ "description": "" });
    Some(("status-added", format!("{id}/418")))
}

fn remove_status(document: &mut Value, choices: &mut Choices) -> Option<Told> {
    let [path, method, id] = operation(document, choices)?;
    let responses = document["paths"][&path][&method]["responses"].as_object_mut()?;
    let statuses: Vec<_> = responses.keys().cloned().collect();
    let status = choices.of(&statuses)?;
    responses.shift_remove(&status);
    (!responses.is_empty()).then(|| ("status-removed", format!("{id}/{status}")))
}

fn add_header(document: &mut Value, choices: &mut Choices) -> Option<Told> {
    let [path, method, id] = operation(document, choices)?;
    let responses = document["paths"][&path][&method]["responses"].as_object_mut()?;
    let (status, response) = responses.iter_mut().next()?;
    let path = format!("{id}/{status}/header/X-Xyz");
    let headers = response
        .as_object_mut()?
        .entry("headers")
        .or_insert(json!({}));
    headers["X-Xyz"] = json!({ "type": "string" });
    Some(("header-added", path))
}
