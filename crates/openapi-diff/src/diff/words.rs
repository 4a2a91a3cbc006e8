//! Types and limits in the words of the document, for reports.

use crate::ir::{Api, Constraints, ModelId, ModelLocation, Shape, Type, TypeRef};
use serde_json::{Value, json};

/// The type of a type reference.
pub fn of_type_ref(api: &Api, type_ref: &TypeRef) -> String {
    of_type(api, &type_ref.ty)
}

/// A type.
pub fn of_type(api: &Api, ty: &Type) -> String {
    let formatted = |name: &str, format: &Option<String>| match format {
        Some(format) => format!("{name} ({format})"),
        None => name.to_owned(),
    };
    match ty {
        Type::Any => "anything".to_owned(),
        Type::FreeObject => "free-form object".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Integer(format) => formatted("integer", format),
        Type::Number(format) => formatted("number", format),
        Type::Text(format) => formatted("string", format),
        Type::Array(items) => format!("array of {}", of_type_ref(api, items)),
        Type::Map(values) => format!("map of {}", of_type_ref(api, values)),
        Type::KeySet => "set of keys".to_owned(),
        Type::Model(id) => of_model(api, *id),
    }
}

/// A model: its name if it is a definition, and what it holds if it has none.
pub fn of_model(api: &Api, id: ModelId) -> String {
    let model = api.model(id);
    if model.location == ModelLocation::Definition {
        return model.path.first_name().to_owned();
    }
    of_shape(api, &model.shape)
}

/// What a model holds.
pub fn of_shape(api: &Api, shape: &Shape) -> String {
    match shape {
        Shape::Object(_) => "object".to_owned(),
        Shape::StringEnum(_) => "enum of strings".to_owned(),
        Shape::IntegerEnum { .. } => "enum of integers".to_owned(),
        Shape::Union(_) => "one of several types".to_owned(),
        Shape::Alias(type_ref) => of_type_ref(api, type_ref),
    }
}

/// The limits that are not those of a pattern or a direction, as one value; `None` where there are none.
pub fn of_constraints(constraints: &Constraints) -> Option<Value> {
    let mut found = serde_json::Map::new();
    let numbers = [
        ("minimum", &constraints.minimum),
        ("maximum", &constraints.maximum),
        ("multipleOf", &constraints.multiple_of),
    ];
    for (key, value) in numbers {
        if let Some(value) = value {
            found.insert(key.into(), value.clone());
        }
    }
    for (key, value) in [
        ("minLength", constraints.min_length),
        ("maxLength", constraints.max_length),
    ] {
        if let Some(value) = value {
            found.insert(key.into(), json!(value));
        }
    }
    for (key, flag) in [
        ("exclusiveMinimum", constraints.exclusive_minimum),
        ("exclusiveMaximum", constraints.exclusive_maximum),
        ("uniqueItems", constraints.unique_items),
    ] {
        if flag {
            found.insert(key.into(), json!(true));
        }
    }
    (!found.is_empty()).then_some(Value::Object(found))
}

/// In which direction a value is sent, where the document says so.
pub fn of_access(constraints: &Constraints) -> Option<Value> {
    match (constraints.read_only, constraints.write_only) {
        (false, false) => None,
        (true, false) => Some(json!("read only")),
        (false, true) => Some(json!("write only")),
        (true, true) => Some(json!("read only and write only")),
    }
}
