//! Schemas where a value is held: a property, an array's items, a map's values, a body, a parameter.

use super::node::{Kind, Node, Schema};
use super::schema::{needs_a_name, only_part};
use super::{At, Lowering};
use crate::ir::{About, ModelPlace, Slot, Type};
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
            Node::Schema(schema) if needs_a_name(schema) => match schema.kind() {
                kind @ (Kind::Text | Kind::Integer) => {
                    let mut slot = annotated(schema, scalar(kind, schema));
                    slot.listed = schema.listed().to_vec();
                    slot
                }
                _ => annotated(schema, Type::FreeObject),
            },
            Node::Schema(schema) => match schema.kind() {
                Kind::Array => {
                    let items = schema.get("items").map_or(Slot::of(Type::Any), |items| {
                        self.nameless_slot(items.into(), &at.step(at.path.items(), "items"))
                    });
                    annotated(schema, Type::Array(Box::new(items)))
                }
                _ => self.plain_slot(schema, at),
            },
            Node::Reference(_) => self.slot(node, at),
        }
    }

    fn plain_slot(&mut self, schema: Schema<'_>, at: &At) -> Slot {
        let ty = match schema.kind() {
            Kind::Array => self.array(schema, at),
            Kind::Object => self.map(schema, at),
            Kind::AllOf(all_of) => {
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
            Kind::OneOf([only]) => return self.wrapper(schema, "oneOf", 0, only.into(), at),
            Kind::AnyOf([only]) => return self.wrapper(schema, "anyOf", 0, only.into(), at),
            kind => scalar(kind, schema),
        };
        let mut slot = annotated(schema, ty);
        slot.untyped = matches!(schema.kind(), Kind::Any);
        slot
    }

    /// A composition of one part is that part, with what the wrapper says about it.
    fn wrapper(
        &mut self,
        schema: Schema<'_>,
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

    fn array(&mut self, schema: Schema<'_>, at: &At) -> Type {
        let items = match schema.get("items") {
            Some(items) => self.slot(items.into(), &at.step(at.path.items(), "items")),
            None => Slot::of(Type::Any),
        };
        Type::Array(Box::new(items))
    }

    fn map(&mut self, schema: Schema<'_>, at: &At) -> Type {
        let values = schema.get("additionalProperties").map(Node::from);
        if let Some(Node::Schema(values)) = values
            && is_empty_object(values)
        {
            return Type::KeySet;
        }
        match self.additional(schema, at) {
            Some(values) => Type::Map(Box::new(values)),
            None => Type::FreeObject,
        }
    }
}

/// Whether the only value listed is the object without keys.
fn is_empty_object(schema: Schema<'_>) -> bool {
    let listed = schema.get("x-enum").and_then(Value::as_array);
    listed.is_some_and(|values| {
        let is_empty = |value: &Value| value.as_object().is_some_and(|map| map.is_empty());
        !values.is_empty() && values.iter().all(is_empty)
    })
}

fn scalar(kind: Kind<'_>, schema: Schema<'_>) -> Type {
    match kind {
        Kind::Text => Type::Text(schema.format()),
        Kind::Integer => Type::Integer(schema.format()),
        Kind::Number => Type::Number(schema.format()),
        Kind::Boolean => Type::Boolean,
        _ => Type::Any,
    }
}

fn annotated(schema: Schema<'_>, ty: Type) -> Slot {
    let mut slot = Slot::of(ty);
    slot.nullable = schema.nullable();
    slot.about = schema.about();
    slot.default = schema.default();
    slot.limits = schema.limits();
    slot.omit_empty = schema.get("x-omitempty").and_then(Value::as_bool);
    slot.inferred = schema.get("x-inferred-type").is_some();
    if let Some(Value::Array(listed)) = schema.get("x-enum") {
        slot.listed = listed.clone();
    }
    if let Kind::Number = schema.kind() {
        slot.listed = schema.listed().to_vec();
    }
    slot
}

pub(super) fn is_identifier(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(|c| c.is_ascii_alphabetic())
        && chars.all(|c| c.is_ascii_alphanumeric() || c == '_')
}
