//! Schemas where a value is held: a property, an array's items, a map's values, a body, a parameter.

use super::annotation::{
    annotations, constraints, default, extension, integer_format, listed, nullable, number_format,
    omit_empty, string_format,
};
use super::schema::{needs_a_name, only_part};
use super::{At, Lowering, Node};
use crate::ir::{Annotations, Constraints, ModelLocation, Type, TypeRef};
use crate::pointer::Pointer;
use openapiv3::{
    AdditionalProperties, ArrayType, ObjectType, ReferenceOr, Schema, SchemaKind,
    Type as SchemaType,
};
use serde_json::Value;

impl Lowering<'_, '_> {
    /// What a place holds. An inline schema that needs a name is hoisted.
    pub(super) fn type_ref(&mut self, node: Node<'_>, at: &At) -> TypeRef {
        match node {
            Node::Reference(reference) => {
                let mut type_ref =
                    TypeRef::of(self.target(reference, at).map_or(Type::Any, Type::Model));
                self.take_over_the_way(&mut type_ref, reference);
                type_ref
            }
            Node::Schema(schema) if needs_a_name(schema) => {
                let id = self.hoist(schema, at, ModelLocation::Inline);
                let mut type_ref = annotated(schema, Type::Model(id));
                // The words belong to the model, which has them.
                type_ref.annotations.example = None;
                type_ref
            }
            Node::Schema(schema) => self.plain_type_ref(schema, at),
        }
    }

    /// What a parameter or header holds: no type gets a name here, so enums are listed values.
    pub(super) fn nameless_type_ref(&mut self, node: Node<'_>, at: &At) -> TypeRef {
        let Node::Schema(schema) = node else {
            return self.type_ref(node, at);
        };
        match &schema.schema_kind {
            kind if needs_a_name(schema) => {
                let values = match kind {
                    SchemaKind::Type(SchemaType::String(of)) => values(&of.enumeration),
                    SchemaKind::Type(SchemaType::Integer(of)) => values(&of.enumeration),
                    _ => return annotated(schema, Type::FreeObject),
                };
                TypeRef {
                    listed: values,
                    ..annotated(schema, scalar(kind))
                }
            }
            SchemaKind::Type(SchemaType::Array(array)) => {
                let items = array
                    .items
                    .as_ref()
                    .map_or(TypeRef::of(Type::Any), |items| {
                        self.nameless_type_ref(items.into(), &at.step(at.path.items(), "items"))
                    });
                annotated(schema, Type::Array(Box::new(items)))
            }
            _ => self.plain_type_ref(schema, at),
        }
    }

    fn plain_type_ref(&mut self, schema: &Schema, at: &At) -> TypeRef {
        let ty = match &schema.schema_kind {
            SchemaKind::Type(SchemaType::Array(array)) => self.array(array, at),
            SchemaKind::Type(SchemaType::Object(object)) => self.map(object, at),
            SchemaKind::AllOf { all_of } => {
                if let Some((index, part)) = only_part(all_of) {
                    let type_ref = self.wrapper(schema, "allOf", index, part, at);
                    let others = all_of.len() - 1;
                    let is_reference = matches!(part, Node::Reference(_));
                    return TypeRef {
                        reference_with_siblings: is_reference && others == 0,
                        shapeless_parts: others,
                        ..type_ref
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
        let mut type_ref = annotated(schema, ty);
        type_ref.untyped = matches!(schema.schema_kind, SchemaKind::Any(_));
        type_ref
    }

    /// A composition of one part is that part, with what the wrapper says about it.
    fn wrapper(
        &mut self,
        schema: &Schema,
        key: &str,
        index: usize,
        part: Node<'_>,
        at: &At,
    ) -> TypeRef {
        let inner_at = At {
            path: at.path.clone(),
            pointer: at.pointer.child(key).index(index),
        };
        let inner = self.type_ref(part, &inner_at);
        let outer = annotated(schema, Type::Any);
        TypeRef {
            nullable: outer.nullable.or(inner.nullable),
            annotations: Annotations {
                description: outer
                    .annotations
                    .description
                    .or(inner.annotations.description),
                example: outer.annotations.example.or(inner.annotations.example),
                deprecated: outer
                    .annotations
                    .deprecated
                    .or(inner.annotations.deprecated),
                is_deprecated_in_document: outer.annotations.is_deprecated_in_document
                    || inner.annotations.is_deprecated_in_document,
                deprecated_values: Vec::new(),
                known_values: Vec::new(),
                go_name: outer.annotations.go_name.or(inner.annotations.go_name),
            },
            default: outer.default.or(inner.default),
            constraints: Constraints {
                read_only: outer.constraints.read_only || inner.constraints.read_only,
                write_only: outer.constraints.write_only || inner.constraints.write_only,
                ..inner.constraints
            },
            omit_empty: outer.omit_empty.or(inner.omit_empty),
            ..inner
        }
    }

    /// A definition that is only sent or only received is so wherever it is referred to.
    fn take_over_the_way(&self, type_ref: &mut TypeRef, reference: &str) {
        let name = Pointer::parse_reference(reference).and_then(|pointer| pointer.split_last());
        let definition = name.and_then(|(_, name)| self.components()?.schemas.get(&name));
        if let Some(definition) = definition.and_then(ReferenceOr::as_item) {
            type_ref.constraints.read_only = definition.schema_data.read_only;
            type_ref.constraints.write_only = definition.schema_data.write_only;
        }
    }

    fn array(&mut self, array: &ArrayType, at: &At) -> Type {
        let items = match &array.items {
            Some(items) => self.type_ref(items.into(), &at.step(at.path.items(), "items")),
            None => TypeRef::of(Type::Any),
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
        let is_empty = |value: &Value| value.as_object().is_some_and(serde_json::Map::is_empty);
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

fn annotated(schema: &Schema, ty: Type) -> TypeRef {
    let mut type_ref = TypeRef::of(ty);
    type_ref.nullable = nullable(schema);
    type_ref.annotations = annotations(schema);
    type_ref.default = default(schema);
    type_ref.constraints = constraints(schema);
    type_ref.omit_empty = omit_empty(schema);
    type_ref.inferred = extension(schema, "x-inferred-type").is_some();
    type_ref.listed = listed(schema);
    type_ref
}
