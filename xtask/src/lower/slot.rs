//! Schemas where a value is held: a property, an array's items, a map's values, a body, a parameter.

use super::schema::{needs_a_name, only_part};
use super::{At, Lowering, Node};
use crate::ir::{About, Deprecation, Limits, ModelPlace, Slot, Type};
use openapiv3::{
    ArrayType, IntegerFormat, NumberFormat, ObjectType, ReferenceOr, Schema, SchemaData,
    SchemaKind, StringFormat, Type as Kind, VariantOrUnknownOrEmpty,
};
use serde_json::Value;

impl Lowering<'_, '_> {
    /// What a place holds. An inline schema that needs a name is hoisted.
    pub(super) fn slot(&mut self, node: Node<'_>, at: &At) -> Slot {
        match node {
            Node::Reference(reference) => {
                Slot::of(self.target(reference, at).map_or(Type::Any, Type::Model))
            }
            Node::Schema(schema) if needs_a_name(schema) => {
                let id = self.hoist(schema, at, ModelPlace::Inline);
                let mut slot = annotated(schema, Type::Model(id));
                // The words belong to the model, which has them.
                slot.about.example = None;
                slot
            }
            Node::Schema(schema) => self.plain_slot(schema, at),
        }
    }

    /// What a parameter or header holds: no type gets a name here, so enums are listed values.
    pub(super) fn nameless_slot(&mut self, node: Node<'_>, at: &At) -> Slot {
        match node {
            Node::Schema(schema) if needs_a_name(schema) => match &schema.schema_kind {
                SchemaKind::Type(kind @ (Kind::String(_) | Kind::Integer(_))) => {
                    let mut slot = annotated(schema, scalar(kind));
                    slot.listed = match kind {
                        Kind::String(text) => values(&text.enumeration),
                        Kind::Integer(integer) => values(&integer.enumeration),
                        _ => Vec::new(),
                    };
                    slot
                }
                _ => annotated(schema, Type::FreeObject),
            },
            Node::Schema(schema) => match &schema.schema_kind {
                SchemaKind::Type(Kind::Array(array)) => {
                    let items = array.items.as_ref().map_or(Slot::of(Type::Any), |items| {
                        self.nameless_slot(items.into(), &at.step(at.path.items(), "items"))
                    });
                    annotated(schema, Type::Array(Box::new(items)))
                }
                _ => self.plain_slot(schema, at),
            },
            Node::Reference(_) => self.slot(node, at),
        }
    }

    fn plain_slot(&mut self, schema: &Schema, at: &At) -> Slot {
        let ty = match &schema.schema_kind {
            SchemaKind::Type(Kind::Array(array)) => self.array(array, at),
            SchemaKind::Type(Kind::Object(object)) => self.map(object, at),
            SchemaKind::Type(kind) => scalar(kind),
            SchemaKind::AllOf { all_of } => {
                if let Some((index, part)) = only_part(all_of) {
                    let slot = self.wrapper(schema, "allOf", index, part, at);
                    let others = all_of.len() - 1;
                    let is_reference = matches!(part, Node::Reference(_));
                    return Slot {
                        reference_with_siblings: is_reference && others == 0,
                        shapeless_parts: others,
                        ..slot
                    };
                }
                Type::Any
            }
            SchemaKind::OneOf { one_of: variants } => {
                if let [only] = variants.as_slice() {
                    return self.wrapper(schema, "oneOf", 0, only.into(), at);
                }
                Type::Any
            }
            SchemaKind::AnyOf { any_of: variants } => {
                if let [only] = variants.as_slice() {
                    return self.wrapper(schema, "anyOf", 0, only.into(), at);
                }
                Type::Any
            }
            SchemaKind::Not { .. } => Type::Any,
            SchemaKind::Any(_) => Type::Any,
        };
        let mut slot = annotated(schema, ty);
        slot.untyped = matches!(schema.schema_kind, SchemaKind::Any(_));
        slot
    }

    /// A composition of one part is that part, with what the wrapper says about it.
    fn wrapper(
        &mut self,
        schema: &Schema,
        key: &str,
        index: usize,
        part: Node<'_>,
        at: &At,
    ) -> Slot {
        let inner_at = At {
            path: at.path.clone(),
            pointer: at.pointer.child(key).index(index),
        };
        let inner = self.slot(part, &inner_at);
        let outer = annotated(schema, Type::Any);
        Slot {
            nullable: outer.nullable.or(inner.nullable),
            about: About {
                description: outer.about.description.or(inner.about.description),
                example: outer.about.example.or(inner.about.example),
                deprecated: outer.about.deprecated.or(inner.about.deprecated),
                go_name: outer.about.go_name.or(inner.about.go_name),
            },
            default: outer.default.or(inner.default),
            omit_empty: outer.omit_empty.or(inner.omit_empty),
            ..inner
        }
    }

    fn array(&mut self, array: &ArrayType, at: &At) -> Type {
        let items = match &array.items {
            Some(items) => self.slot(items.into(), &at.step(at.path.items(), "items")),
            None => Slot::of(Type::Any),
        };
        Type::Array(Box::new(items))
    }

    fn map(&mut self, object: &ObjectType, at: &At) -> Type {
        use openapiv3::AdditionalProperties::Schema;
        if let Some(Schema(values)) = &object.additional_properties
            && let ReferenceOr::Item(values) = values.as_ref()
            && is_empty_object(values)
        {
            return Type::KeySet;
        }
        match self.additional(object, at) {
            Some(values) => Type::Map(Box::new(values)),
            None => Type::FreeObject,
        }
    }
}

/// Whether the only value listed is the object without keys.
fn is_empty_object(schema: &Schema) -> bool {
    let listed = schema.schema_data.extensions.get("x-enum");
    listed.and_then(Value::as_array).is_some_and(|values| {
        !values.is_empty()
            && values
                .iter()
                .all(|v| v.as_object().is_some_and(|map| map.is_empty()))
    })
}

fn scalar(kind: &Kind) -> Type {
    match kind {
        Kind::String(text) => Type::Text(text_format(&text.format)),
        Kind::Integer(integer) => Type::Integer(integer_format(&integer.format)),
        Kind::Number(number) => Type::Number(match &number.format {
            VariantOrUnknownOrEmpty::Item(NumberFormat::Float) => Some("float".into()),
            VariantOrUnknownOrEmpty::Item(NumberFormat::Double) => Some("double".into()),
            VariantOrUnknownOrEmpty::Unknown(other) => Some(other.clone()),
            VariantOrUnknownOrEmpty::Empty => None,
        }),
        Kind::Boolean(_) => Type::Boolean,
        Kind::Object(_) => Type::FreeObject,
        Kind::Array(_) => Type::Array(Box::new(Slot::of(Type::Any))),
    }
}

pub(super) fn integer_format(format: &VariantOrUnknownOrEmpty<IntegerFormat>) -> Option<String> {
    match format {
        VariantOrUnknownOrEmpty::Item(IntegerFormat::Int32) => Some("int32".into()),
        VariantOrUnknownOrEmpty::Item(IntegerFormat::Int64) => Some("int64".into()),
        VariantOrUnknownOrEmpty::Unknown(other) => Some(other.clone()),
        VariantOrUnknownOrEmpty::Empty => None,
    }
}

pub(super) fn text_format(format: &VariantOrUnknownOrEmpty<StringFormat>) -> Option<String> {
    let known = match format {
        VariantOrUnknownOrEmpty::Item(StringFormat::Date) => "date",
        VariantOrUnknownOrEmpty::Item(StringFormat::DateTime) => "date-time",
        VariantOrUnknownOrEmpty::Item(StringFormat::Password) => "password",
        VariantOrUnknownOrEmpty::Item(StringFormat::Byte) => "byte",
        VariantOrUnknownOrEmpty::Item(StringFormat::Binary) => "binary",
        VariantOrUnknownOrEmpty::Unknown(other) => return Some(other.clone()),
        VariantOrUnknownOrEmpty::Empty => return None,
    };
    Some(known.into())
}

fn values<T: Clone + Into<Value>>(listed: &[Option<T>]) -> Vec<Value> {
    listed.iter().flatten().cloned().map(Into::into).collect()
}

fn annotated(schema: &Schema, ty: Type) -> Slot {
    let data = &schema.schema_data;
    let mut slot = Slot::of(ty);
    slot.nullable = nullable(data);
    slot.about = about(schema);
    slot.default = default(data);
    slot.limits = limits(schema);
    slot.omit_empty = data.extensions.get("x-omitempty").and_then(Value::as_bool);
    slot.inferred = data.extensions.contains_key("x-inferred-type");
    if let Some(Value::Array(listed)) = data.extensions.get("x-enum") {
        slot.listed = listed.clone();
    }
    if let SchemaKind::Type(Kind::Number(number)) = &schema.schema_kind {
        slot.listed = values(&number.enumeration);
    }
    slot
}

/// Three states: true, false, and nothing said.
pub(super) fn nullable(data: &SchemaData) -> Option<bool> {
    data.extensions.get("x-nullable").and_then(Value::as_bool)
}

/// What is meant where a value is left out; null too may be said to be.
pub(super) fn default(data: &SchemaData) -> Option<Value> {
    let null = data
        .extensions
        .get("x-default")
        .filter(|value| value.is_null());
    data.default.clone().or_else(|| null.cloned())
}

/// What is said of a schema: where an allOf has no words for the whole, its parts have them.
pub(super) fn about(schema: &Schema) -> About {
    let mut about = about_itself(&schema.schema_data);
    if let (None, SchemaKind::AllOf { all_of }) = (&about.description, &schema.schema_kind) {
        let parts = all_of.iter().filter_map(ReferenceOr::as_item);
        let words: Vec<_> = parts
            .filter_map(|part| self::about(part).description)
            .collect();
        about.description = (!words.is_empty()).then(|| words.join("\n\n"));
    }
    about
}

fn about_itself(data: &SchemaData) -> About {
    let text = |key: &str| {
        data.extensions
            .get(key)
            .and_then(Value::as_str)
            .map(str::to_owned)
    };
    let since = text("x-deprecated-since");
    let replacement = text("x-deprecated-replacement");
    let deprecated = data.deprecated || since.is_some() || replacement.is_some();
    About {
        description: data
            .description
            .clone()
            .filter(|text| !text.trim().is_empty()),
        example: data.example.clone(),
        deprecated: deprecated.then_some(Deprecation { since, replacement }),
        go_name: text("x-go-name"),
    }
}

fn limits(schema: &Schema) -> Limits {
    let mut limits = Limits {
        read_only: schema.schema_data.read_only,
        write_only: schema.schema_data.write_only,
        ..Limits::default()
    };
    let aside = |key: &str| schema.schema_data.extensions.get(key).cloned();
    match &schema.schema_kind {
        SchemaKind::Type(Kind::Integer(integer)) => {
            limits.minimum = integer
                .minimum
                .map(Value::from)
                .or_else(|| aside("x-minimum"));
            limits.maximum = integer
                .maximum
                .map(Value::from)
                .or_else(|| aside("x-maximum"));
            limits.multiple_of = integer
                .multiple_of
                .map(Value::from)
                .or_else(|| aside("x-multipleOf"));
            limits.exclusive_minimum = integer.exclusive_minimum;
            limits.exclusive_maximum = integer.exclusive_maximum;
        }
        SchemaKind::Type(Kind::Number(number)) => {
            limits.minimum = number.minimum.map(Value::from);
            limits.maximum = number.maximum.map(Value::from);
            limits.multiple_of = number.multiple_of.map(Value::from);
            limits.exclusive_minimum = number.exclusive_minimum;
            limits.exclusive_maximum = number.exclusive_maximum;
        }
        SchemaKind::Type(Kind::String(text)) => {
            limits.min_length = text.min_length;
            limits.max_length = text.max_length;
            limits.pattern = text.pattern.clone();
        }
        SchemaKind::Type(Kind::Array(array)) => {
            limits.min_length = array.min_items;
            limits.max_length = array.max_items;
            limits.unique_items = array.unique_items;
        }
        SchemaKind::Type(Kind::Object(object)) => {
            limits.min_length = object.min_properties;
            limits.max_length = object.max_properties;
        }
        _ => {}
    }
    limits
}

pub(super) fn is_identifier(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(|c| c.is_ascii_alphabetic())
        && chars.all(|c| c.is_ascii_alphanumeric() || c == '_')
}
