//! Schemas in the types of the `openapiv3` crate.

use super::{each, find, flag, list, or_reference, text};
use openapiv3::{
    AdditionalProperties, AnySchema, ArrayType, BooleanType, Discriminator, IntegerType,
    NumberType, ObjectType, Schema, SchemaData, SchemaKind, StringType, Type,
    VariantOrUnknownOrEmpty,
};
use serde_json::{Map, Value};
use std::str::FromStr;

pub(super) fn schema(map: &Map<String, Value>) -> Schema {
    Schema {
        schema_data: data(map),
        schema_kind: kind(map),
    }
}

/// Returns what may be said of a schema of any type.
fn data(map: &Map<String, Value>) -> SchemaData {
    let mut data = SchemaData::default();
    for (key, value) in map {
        let flag = || value.as_bool().unwrap_or_default();
        let text = || value.as_str().map(str::to_owned);
        match key.as_str() {
            "nullable" => data.nullable = flag(),
            "readOnly" => data.read_only = flag(),
            "writeOnly" => data.write_only = flag(),
            "deprecated" => data.deprecated = flag(),
            "title" => data.title = text(),
            "description" => data.description = text(),
            "example" => data.example = Some(value.clone()),
            "default" => data.default = Some(value.clone()),
            "discriminator" => data.discriminator = value.as_object().map(discriminator),
            _ if key.starts_with("x-") => {
                data.extensions.insert(key.clone(), value.clone());
            }
            _ => {}
        }
    }
    data
}

fn discriminator(map: &Map<String, Value>) -> Discriminator {
    let mapping = find(map, "mapping").and_then(Value::as_object);
    let mapping = mapping.into_iter().flatten();
    let mapping =
        mapping.filter_map(|(tag, target)| Some((tag.clone(), target.as_str()?.to_owned())));
    Discriminator {
        property_name: text(map, "propertyName").unwrap_or_default(),
        mapping: mapping.collect(),
        ..Discriminator::default()
    }
}

fn kind(map: &Map<String, Value>) -> SchemaKind {
    SchemaKind::Type(match find(map, "type").and_then(Value::as_str) {
        Some("string") => Type::String(string(map)),
        Some("integer") => Type::Integer(integer(map)),
        Some("number") => Type::Number(number(map)),
        Some("boolean") => Type::Boolean(BooleanType {
            enumeration: listed(map, Value::as_bool),
        }),
        Some("object") => Type::Object(object(map)),
        Some("array") => Type::Array(array(map)),
        _ => return composition(map),
    })
}

fn composition(map: &Map<String, Value>) -> SchemaKind {
    let nodes = |key: &str| find(map, key)?.as_array();
    let parts = |nodes: &Vec<Value>| {
        let parts = nodes.iter().map(|node| or_reference(node, schema));
        parts.collect()
    };
    if let Some(nodes) = nodes("allOf") {
        SchemaKind::AllOf {
            all_of: parts(nodes),
        }
    } else if let Some(nodes) = nodes("oneOf") {
        SchemaKind::OneOf {
            one_of: parts(nodes),
        }
    } else if let Some(nodes) = nodes("anyOf") {
        SchemaKind::AnyOf {
            any_of: parts(nodes),
        }
    } else {
        SchemaKind::Any(AnySchema::default())
    }
}

fn string(map: &Map<String, Value>) -> StringType {
    StringType {
        format: format(map),
        pattern: text(map, "pattern"),
        enumeration: listed(map, |value| value.as_str().map(str::to_owned)),
        min_length: count(map, "minLength"),
        max_length: count(map, "maxLength"),
    }
}

fn integer(map: &Map<String, Value>) -> IntegerType {
    let limit = |key: &str| find(map, key)?.as_i64();
    IntegerType {
        format: format(map),
        multiple_of: limit("multipleOf"),
        exclusive_minimum: flag(map, "exclusiveMinimum").unwrap_or_default(),
        exclusive_maximum: flag(map, "exclusiveMaximum").unwrap_or_default(),
        minimum: limit("minimum"),
        maximum: limit("maximum"),
        enumeration: listed(map, Value::as_i64),
    }
}

fn number(map: &Map<String, Value>) -> NumberType {
    let limit = |key: &str| find(map, key)?.as_f64();
    NumberType {
        format: format(map),
        multiple_of: limit("multipleOf"),
        exclusive_minimum: flag(map, "exclusiveMinimum").unwrap_or_default(),
        exclusive_maximum: flag(map, "exclusiveMaximum").unwrap_or_default(),
        minimum: limit("minimum"),
        maximum: limit("maximum"),
        enumeration: listed(map, Value::as_f64),
    }
}

fn object(map: &Map<String, Value>) -> ObjectType {
    let required = list(map, "required").iter().filter_map(Value::as_str);
    ObjectType {
        properties: each(map, "properties", |map| Box::new(schema(map))),
        required: required.map(str::to_owned).collect(),
        additional_properties: find(map, "additionalProperties").map(|node| match node {
            Value::Bool(any) => AdditionalProperties::Any(*any),
            node => AdditionalProperties::Schema(Box::new(or_reference(node, schema))),
        }),
        min_properties: count(map, "minProperties"),
        max_properties: count(map, "maxProperties"),
    }
}

fn array(map: &Map<String, Value>) -> ArrayType {
    let items = find(map, "items");
    ArrayType {
        items: items.map(|node| or_reference(node, |map| Box::new(schema(map)))),
        min_items: count(map, "minItems"),
        max_items: count(map, "maxItems"),
        unique_items: flag(map, "uniqueItems").unwrap_or_default(),
    }
}

/// Returns the values of an enum. `lift` has taken out null and what is not of the type.
fn listed<T>(map: &Map<String, Value>, read: impl Fn(&Value) -> Option<T>) -> Vec<Option<T>> {
    list(map, "enum").iter().map(read).collect()
}

fn format<T: FromStr>(map: &Map<String, Value>) -> VariantOrUnknownOrEmpty<T> {
    text(map, "format").into()
}

fn count(map: &Map<String, Value>, key: &str) -> Option<usize> {
    find(map, key)?.as_u64()?.try_into().ok()
}
