//! Types and limits in the words of the document, for reports.
//!
//! In: a slot of an API. Out: one line, such as `array of integer (int64)`. Left out on purpose: Rust types.

use crate::ir::{Api, Limits, ModelId, ModelPlace, Shape, Slot, Type};
use serde_json::{Value, json};

/// The type of a slot.
pub fn of_slot(api: &Api, slot: &Slot) -> String {
    of_type(api, &slot.ty)
}

/// A type.
pub fn of_type(api: &Api, ty: &Type) -> String {
    let formatted = |name: &str, format: &Option<String>| match format {
        Some(format) => format!("{name} ({format})"),
        None => name.to_owned(),
    };
    match ty {
        Type::Any => "anything".to_owned(),
        Type::FreeObject => "free object".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Integer(format) => formatted("integer", format),
        Type::Number(format) => formatted("number", format),
        Type::Text(format) => formatted("string", format),
        Type::Array(items) => format!("array of {}", of_slot(api, items)),
        Type::Map(values) => format!("map of {}", of_slot(api, values)),
        Type::KeySet => "set of keys".to_owned(),
        Type::Model(id) => of_model(api, *id),
    }
}

/// A model: its name if it is a definition, and what it holds if it has none.
pub fn of_model(api: &Api, id: ModelId) -> String {
    let model = api.model(id);
    if model.place == ModelPlace::Definition {
        return model.path.first_name().to_owned();
    }
    of_shape(api, &model.shape)
}

/// What a model holds.
pub fn of_shape(api: &Api, shape: &Shape) -> String {
    match shape {
        Shape::Object(_) => "object".to_owned(),
        Shape::TextEnum(_) => "enum of strings".to_owned(),
        Shape::IntegerEnum { .. } => "enum of integers".to_owned(),
        Shape::Union(_) => "one of several types".to_owned(),
        Shape::Alias(slot) => of_slot(api, slot),
    }
}

/// The limits that are not those of a pattern or a direction, as one value; `None` where there are none.
pub fn of_limits(limits: &Limits) -> Option<Value> {
    let mut found = serde_json::Map::new();
    let numbers = [
        ("minimum", &limits.minimum),
        ("maximum", &limits.maximum),
        ("multipleOf", &limits.multiple_of),
    ];
    for (key, value) in numbers {
        if let Some(value) = value {
            found.insert(key.into(), value.clone());
        }
    }
    for (key, value) in [
        ("minLength", limits.min_length),
        ("maxLength", limits.max_length),
    ] {
        if let Some(value) = value {
            found.insert(key.into(), json!(value));
        }
    }
    for (key, flag) in [
        ("exclusiveMinimum", limits.exclusive_minimum),
        ("exclusiveMaximum", limits.exclusive_maximum),
        ("uniqueItems", limits.unique_items),
    ] {
        if flag {
            found.insert(key.into(), json!(true));
        }
    }
    (!found.is_empty()).then_some(Value::Object(found))
}

/// In which direction a value is sent, where the document says so.
pub fn of_access(limits: &Limits) -> Option<Value> {
    match (limits.read_only, limits.write_only) {
        (false, false) => None,
        (true, false) => Some(json!("read only")),
        (false, true) => Some(json!("write only")),
        (true, true) => Some(json!("read only and write only")),
    }
}
