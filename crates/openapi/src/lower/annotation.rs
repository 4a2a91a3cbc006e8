//! What a schema says beside its type: words, limits, nullability, default.

use crate::ir::{About, Deprecation, Limits};
use crate::lift::number;
use openapiv3::{
    IntegerFormat, IntegerType, NumberFormat, NumberType, ReferenceOr, Schema, SchemaData,
    SchemaKind, StringFormat, Type, VariantOrUnknownOrEmpty,
};
use serde_json::Value;

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

/// Returns what is meant where a value is absent; null too may be the default.
pub(super) fn default(schema: &Schema) -> Option<Value> {
    let null = || extension(schema, "x-default").filter(|value| value.is_null());
    schema.schema_data.default.as_ref().or_else(null).cloned()
}

/// Returns the words for a schema. Those of an allOf without words of its own are those of its parts.
pub(super) fn about(schema: &Schema) -> About {
    let mut about = about_itself(schema);
    if let (None, SchemaKind::AllOf { all_of }) = (&about.description, &schema.schema_kind) {
        let parts = all_of.iter().filter_map(ReferenceOr::as_item);
        let words: Vec<_> = parts
            .filter_map(|part| self::about(part).description)
            .collect();
        about.description = (!words.is_empty()).then(|| words.join("\n\n"));
    }
    about
}

fn about_itself(schema: &Schema) -> About {
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
    About {
        description: description.clone().filter(|text| !text.trim().is_empty()),
        example: example.clone(),
        deprecated: deprecated.then_some(Deprecation { since, replacement }),
        go_name: text("x-go-name"),
    }
}

pub(super) fn limits(schema: &Schema) -> Limits {
    let mut limits = Limits {
        read_only: schema.schema_data.read_only,
        write_only: schema.schema_data.write_only,
        ..Limits::default()
    };
    let SchemaKind::Type(ty) = &schema.schema_kind else {
        return limits;
    };
    match ty {
        Type::Integer(integer) => of_integer(&mut limits, integer, schema),
        Type::Number(number) => of_number(&mut limits, number, schema),
        Type::String(string) => {
            limits.min_length = string.min_length;
            limits.max_length = string.max_length;
            limits.pattern = string.pattern.clone();
        }
        Type::Array(array) => {
            limits.min_length = array.min_items;
            limits.max_length = array.max_items;
            limits.unique_items = array.unique_items;
        }
        Type::Object(object) => {
            limits.min_length = object.min_properties;
            limits.max_length = object.max_properties;
        }
        Type::Boolean(_) => {}
    }
    limits
}

fn of_integer(limits: &mut Limits, integer: &IntegerType, schema: &Schema) {
    let limit = |value: Option<i64>, aside| {
        let aside = || extension(schema, aside).cloned();
        value.map(Value::from).or_else(aside)
    };
    limits.minimum = limit(integer.minimum, "x-minimum");
    limits.maximum = limit(integer.maximum, "x-maximum");
    limits.multiple_of = limit(integer.multiple_of, "x-multipleOf");
    limits.exclusive_minimum = integer.exclusive_minimum;
    limits.exclusive_maximum = integer.exclusive_maximum;
}

fn of_number(limits: &mut Limits, of: &NumberType, schema: &Schema) {
    let limit = |value: Option<f64>, aside| {
        let exact = || extension(schema, aside).cloned();
        value.map(|value| exact().unwrap_or_else(|| number(value)))
    };
    limits.minimum = limit(of.minimum, "x-minimum");
    limits.maximum = limit(of.maximum, "x-maximum");
    limits.multiple_of = limit(of.multiple_of, "x-multipleOf");
    limits.exclusive_minimum = of.exclusive_minimum;
    limits.exclusive_maximum = of.exclusive_maximum;
}

/// Returns the values of an enum that gets no type of its own.
pub(super) fn listed(schema: &Schema) -> Vec<Value> {
    match (extension(schema, "x-enum"), &schema.schema_kind) {
        (Some(Value::Array(values)), _) => values.clone(),
        (_, SchemaKind::Type(Type::Number(of))) => {
            let values = of.enumeration.iter().flatten();
            values.map(|value| number(*value)).collect()
        }
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
