//! What a schema says beside its type: words, limits, nullability, default.

use crate::ir::{Annotations, Constraints, Deprecation};
use crate::lift::number;
use openapiv3::{
    IntegerFormat, IntegerType, NumberFormat, NumberType, ReferenceOr, Schema, SchemaData,
    SchemaKind, StringFormat, Type, VariantOrUnknownOrEmpty,
};
use serde_json::Value;

/// The longest title that counts as a name, in bytes.
const LONGEST_TITLE: usize = 60;

/// The most words of such a title. One of more words is a sentence.
const MOST_WORDS: usize = 4;

/// Returns the value of an extension. A schema has a few, so looking through them is faster than hashing.
pub(super) fn extension<'d>(schema: &'d Schema, key: &str) -> Option<&'d Value> {
    let mut extensions = schema.schema_data.extensions.iter();
    let (_, value) = extensions.find(|(known, _)| *known == key)?;
    Some(value)
}

/// Returns whether null is allowed: true, false, or nothing said.
pub(super) fn nullable(schema: &Schema) -> Option<bool> {
    extension(schema, "x-nullable").and_then(Value::as_bool)
}

/// Returns the title of a schema if it can be a name: a few words of letters, digits, `_` and `-`.
pub(super) fn title(schema: &Schema) -> Option<String> {
    let title = schema.schema_data.title.as_ref()?;
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | ' ');
    let is_name = title.len() <= LONGEST_TITLE
        && title.starts_with(char::is_alphabetic)
        && title.chars().all(is_plain)
        && title.split_whitespace().count() <= MOST_WORDS;
    is_name.then(|| title.clone())
}

/// Returns whether Go leaves an empty value out, where that is said.
pub(super) fn omit_empty(schema: &Schema) -> Option<bool> {
    extension(schema, "x-omitempty").and_then(Value::as_bool)
}

/// Returns what is meant where a value is absent; null too may be the default.
pub(super) fn default(schema: &Schema) -> Option<Value> {
    let null = || extension(schema, "x-default").filter(|value| value.is_null());
    schema.schema_data.default.as_ref().or_else(null).cloned()
}

/// Returns the words for a schema. Those of an allOf without words of its own are those of its parts.
pub(super) fn annotations(schema: &Schema) -> Annotations {
    let mut annotations = annotations_itself(schema);
    if let (None, SchemaKind::AllOf { all_of }) = (&annotations.description, &schema.schema_kind) {
        let parts = all_of.iter().filter_map(ReferenceOr::as_item);
        let words: Vec<_> = parts
            .filter_map(|part| self::annotations(part).description)
            .collect();
        annotations.description = (!words.is_empty()).then(|| words.join("\n\n"));
    }
    annotations
}

fn annotations_itself(schema: &Schema) -> Annotations {
    let SchemaData {
        description,
        example,
        deprecated,
        ..
    } = &schema.schema_data;
    let text = |key| {
        extension(schema, key)
            .and_then(Value::as_str)
            .map(str::to_owned)
    };
    let since = text("x-deprecated-since");
    let replacement = text("x-deprecated-replacement");
    let deprecated = *deprecated || since.is_some() || replacement.is_some();
    Annotations {
        description: description.clone().filter(|text| !text.trim().is_empty()),
        example: example.clone(),
        deprecated: deprecated.then_some(Deprecation { since, replacement }),
        is_deprecated_in_document: deprecated,
        deprecated_values: Vec::new(),
        known_values: known_values(schema),
        go_name: text("x-go-name"),
    }
}

fn known_values(schema: &Schema) -> Vec<String> {
    let values = extension(schema, "x-extensible-enum").and_then(Value::as_array);
    let values = values.into_iter().flatten();
    let text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    values.map(text).collect()
}

pub(super) fn constraints(schema: &Schema) -> Constraints {
    let mut constraints = Constraints {
        read_only: schema.schema_data.read_only,
        write_only: schema.schema_data.write_only,
        ..Constraints::default()
    };
    let SchemaKind::Type(ty) = &schema.schema_kind else {
        return constraints;
    };
    match ty {
        Type::Integer(integer) => of_integer(&mut constraints, integer, schema),
        Type::Number(number) => of_number(&mut constraints, number, schema),
        Type::String(string) => {
            constraints.min_length = string.min_length;
            constraints.max_length = string.max_length;
            constraints.pattern = string.pattern.clone();
        }
        Type::Array(array) => {
            constraints.min_length = array.min_items;
            constraints.max_length = array.max_items;
            constraints.unique_items = array.unique_items;
        }
        Type::Object(object) => {
            constraints.min_length = object.min_properties;
            constraints.max_length = object.max_properties;
        }
        Type::Boolean(_) => {}
    }
    constraints
}

fn of_integer(constraints: &mut Constraints, integer: &IntegerType, schema: &Schema) {
    let limit = |value: Option<i64>, aside| {
        let aside = || extension(schema, aside).cloned();
        value.map(Value::from).or_else(aside)
    };
    constraints.minimum = limit(integer.minimum, "x-minimum");
    constraints.maximum = limit(integer.maximum, "x-maximum");
    constraints.multiple_of = limit(integer.multiple_of, "x-multipleOf");
    constraints.exclusive_minimum = integer.exclusive_minimum;
    constraints.exclusive_maximum = integer.exclusive_maximum;
}

fn of_number(constraints: &mut Constraints, of: &NumberType, schema: &Schema) {
    let limit = |value: Option<f64>, aside| {
        let exact = || extension(schema, aside).cloned();
        value.map(|value| exact().unwrap_or_else(|| number(value)))
    };
    constraints.minimum = limit(of.minimum, "x-minimum");
    constraints.maximum = limit(of.maximum, "x-maximum");
    constraints.multiple_of = limit(of.multiple_of, "x-multipleOf");
    constraints.exclusive_minimum = of.exclusive_minimum;
    constraints.exclusive_maximum = of.exclusive_maximum;
}

/// Returns the values of an enum that gets no type of its own.
pub(super) fn listed(schema: &Schema) -> Vec<Value> {
    match (extension(schema, "x-enum"), &schema.schema_kind) {
        (Some(Value::Array(values)), _) => values.clone(),
        (_, SchemaKind::Type(Type::Number(of))) => {
            let values = of.enumeration.iter().flatten();
            values.map(|value| number(*value)).collect()
        }
        // Both values are no more than the type says.
        (_, SchemaKind::Type(Type::Boolean(of))) => match of.enumeration.as_slice() {
            [Some(only)] => vec![Value::Bool(*only)],
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

pub(super) fn string_format(format: &VariantOrUnknownOrEmpty<StringFormat>) -> Option<String> {
    named(format, |known| match known {
        StringFormat::Date => "date",
        StringFormat::DateTime => "date-time",
        StringFormat::Password => "password",
        StringFormat::Byte => "byte",
        StringFormat::Binary => "binary",
    })
}

pub(super) fn integer_format(format: &VariantOrUnknownOrEmpty<IntegerFormat>) -> Option<String> {
    named(format, |known| match known {
        IntegerFormat::Int32 => "int32",
        IntegerFormat::Int64 => "int64",
    })
}

pub(super) fn number_format(format: &VariantOrUnknownOrEmpty<NumberFormat>) -> Option<String> {
    named(format, |known| match known {
        NumberFormat::Float => "float",
        NumberFormat::Double => "double",
    })
}

/// Returns the name of a format; an empty one is none.
fn named<T>(
    format: &VariantOrUnknownOrEmpty<T>,
    name: impl FnOnce(&T) -> &'static str,
) -> Option<String> {
    match format {
        VariantOrUnknownOrEmpty::Item(known) => Some(name(known).to_owned()),
        VariantOrUnknownOrEmpty::Unknown(text) => {
            Some(text.clone()).filter(|text| !text.is_empty())
        }
        VariantOrUnknownOrEmpty::Empty => None,
    }
}
