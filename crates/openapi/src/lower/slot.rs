//! Schemas where a value is held: a property, an array's items, a map's values, a body, a parameter.

use super::annotation::{
    about, default, extension, integer_format, limits, listed, nullable, number_format,
    string_format,
};
use super::schema::{needs_a_name, only_part};
use super::{At, Lowering, Node};
use crate::ir::{About, ModelPlace, Slot, Type};
use openapiv3::{
    AdditionalProperties, ArrayType, ObjectType, ReferenceOr, Schema, SchemaKind,
    Type as SchemaType,
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
        let Node::Schema(schema) = node else {
            return self.slot(node, at);
        };
        match &schema.schema_kind {
            kind if needs_a_name(schema) => {
                let values = match kind {
                    SchemaKind::Type(SchemaType::String(of)) => values(&of.enumeration),
                    SchemaKind::Type(SchemaType::Integer(of)) => values(&of.enumeration),
                    _ => return annotated(schema, Type::FreeObject),
                };
                Slot {
                    listed: values,
                    ..annotated(schema, scalar(kind))
                }
            }
            SchemaKind::Type(SchemaType::Array(array)) => {
                let items = array.items.as_ref().map_or(Slot::of(Type::Any), |items| {
                    self.nameless_slot(items.into(), &at.step(at.path.items(), "items"))
                });
                annotated(schema, Type::Array(Box::new(items)))
            }
            _ => self.plain_slot(schema, at),
        }
    }

    fn plain_slot(&mut self, schema: &Schema, at: &At) -> Slot {
        let ty = match &schema.schema_kind {
            SchemaKind::Type(SchemaType::Array(array)) => self.array(array, at),
            SchemaKind::Type(SchemaType::Object(object)) => self.map(object, at),
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
            SchemaKind::OneOf { one_of: variants } | SchemaKind::AnyOf { any_of: variants }
                if variants.len() == 1 =>
            {
                let is_one_of = matches!(schema.schema_kind, SchemaKind::OneOf { .. });
                let key = if is_one_of { "oneOf" } else { "anyOf" };
                return self.wrapper(schema, key, 0, (&variants[0]).into(), at);
            }
            kind => scalar(kind),
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
        if let Some(AdditionalProperties::Schema(values)) = &object.additional_properties
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

/// Returns whether the only listed value is the object without keys.
fn is_empty_object(schema: &Schema) -> bool {
    let listed = extension(schema, "x-enum").and_then(Value::as_array);
    listed.is_some_and(|values| {
        let is_empty = |value: &Value| value.as_object().is_some_and(|map| map.is_empty());
        !values.is_empty() && values.iter().all(is_empty)
    })
}

fn scalar(kind: &SchemaKind) -> Type {
    match kind {
        SchemaKind::Type(SchemaType::String(string)) => Type::Text(string_format(&string.format)),
        SchemaKind::Type(SchemaType::Integer(of)) => Type::Integer(integer_format(&of.format)),
        SchemaKind::Type(SchemaType::Number(of)) => Type::Number(number_format(&of.format)),
        SchemaKind::Type(SchemaType::Boolean(_)) => Type::Boolean,
        _ => Type::Any,
    }
}

fn values<T: Clone + Into<Value>>(listed: &[Option<T>]) -> Vec<Value> {
    listed.iter().flatten().cloned().map(Into::into).collect()
}

fn annotated(schema: &Schema, ty: Type) -> Slot {
    let mut slot = Slot::of(ty);
    slot.nullable = nullable(schema);
    slot.about = about(schema);
    slot.default = default(schema);
    slot.limits = limits(schema);
    slot.omit_empty = extension(schema, "x-omitempty").and_then(Value::as_bool);
    slot.inferred = extension(schema, "x-inferred-type").is_some();
    slot.listed = listed(schema);
    slot
}

pub(super) fn is_identifier(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(|c| c.is_ascii_alphabetic())
        && chars.all(|c| c.is_ascii_alphanumeric() || c == '_')
}
