//! Schemas that get a name: objects, enums, unions, and the definitions whatever they hold.

use super::all_of::Part;
use super::slot::{about, default, integer_format, is_identifier, nullable};
use super::{At, Lowering, Node};
use crate::ir::{
    Discriminator, EnumValue, Field, ModelId, ModelPlace, Object, Shape, Slot, Type, Union,
};
use crate::schema_path::Step;
use openapiv3::{
    AdditionalProperties, ObjectType, ReferenceOr, Schema, SchemaData, SchemaKind, Type as Kind,
};
use serde_json::Value;

impl Lowering<'_, '_> {
    /// Says what a reserved model holds.
    pub(super) fn fill(&mut self, id: ModelId, node: Node<'_>, at: &At) {
        if let Node::Schema(schema) = node {
            let model = &mut self.models[id.0];
            model.about = about(schema);
            model.nullable = nullable(&schema.schema_data);
            model.default = default(&schema.schema_data);
            model.title = schema
                .schema_data
                .title
                .clone()
                .filter(|title| is_identifier(title));
            if needs_a_name(schema) {
                self.models[id.0].shape = self.shape(id, schema, at);
                return;
            }
        }
        let mut slot = self.slot(node, at);
        if let Node::Schema(_) = node {
            // Said of the model already; said again of what it stands for, it would count twice.
            slot.about = Default::default();
            slot.nullable = None;
            slot.default = None;
        }
        self.models[id.0].shape = Shape::Alias(Box::new(slot));
    }

    /// Hoists an inline schema to a model of its own.
    pub(super) fn hoist(&mut self, schema: &Schema, at: &At, place: ModelPlace) -> ModelId {
        if let Some(id) = self.shared.get(&at.pointer) {
            return *id;
        }
        let id = self.reserve(at, place);
        if matches!(at.path.steps().first(), Some(Step::Shared(..))) {
            self.shared.insert(at.pointer.clone(), id);
        }
        self.fill(id, Node::Schema(schema), at);
        id
    }

    fn shape(&mut self, id: ModelId, schema: &Schema, at: &At) -> Shape {
        match &schema.schema_kind {
            SchemaKind::Type(Kind::String(text)) => {
                let values = text.enumeration.iter().flatten().cloned();
                Shape::TextEnum(named_values(values.collect(), &schema.schema_data))
            }
            SchemaKind::Type(Kind::Integer(integer)) => {
                let values = integer.enumeration.iter().flatten().copied();
                Shape::IntegerEnum {
                    format: integer_format(&integer.format),
                    values: named_values(values.collect(), &schema.schema_data),
                }
            }
            SchemaKind::Type(Kind::Object(object)) => Shape::Object(self.object(object, at)),
            SchemaKind::OneOf { one_of } => self.union(one_of, "oneOf", &schema.schema_data, at),
            SchemaKind::AnyOf { any_of } => self.union(any_of, "anyOf", &schema.schema_data, at),
            SchemaKind::AllOf { all_of } => {
                let mut parts = Vec::new();
                self.parts(all_of, at, &mut parts);
                self.merge_later(id, at.clone(), parts);
                Shape::Object(Object::default())
            }
            _ => Shape::Alias(Box::new(Slot::of(Type::Any))),
        }
    }

    fn object(&mut self, object: &ObjectType, at: &At) -> Object {
        let mut fields = Vec::with_capacity(object.properties.len());
        for (key, node) in &object.properties {
            let at = at.property(key);
            fields.push(Field {
                key: key.clone(),
                required: object.required.iter().any(|required| required == key),
                included_from: None,
                path: at.path.clone(),
                slot: self.slot(node.into(), &at),
            });
        }
        let missing = object
            .required
            .iter()
            .filter(|key| !object.properties.contains_key(*key));
        Object {
            fields,
            additional: self.additional(object, at).map(Box::new),
            required_without_property: missing.cloned().collect(),
            ..Object::default()
        }
    }

    /// The type of the values under keys that are not listed, where the document allows such keys in so many words.
    pub(super) fn additional(&mut self, object: &ObjectType, at: &At) -> Option<Slot> {
        match object.additional_properties.as_ref()? {
            AdditionalProperties::Any(true) => Some(Slot::of(Type::Any)),
            AdditionalProperties::Any(false) => None,
            AdditionalProperties::Schema(node) => {
                let at = at.step(at.path.values(), "additionalProperties");
                Some(self.slot(node.as_ref().into(), &at))
            }
        }
    }

    fn parts(&mut self, all_of: &[ReferenceOr<Schema>], at: &At, parts: &mut Vec<Part>) {
        for (index, node) in all_of.iter().enumerate() {
            let pointer = at.pointer.child("allOf").index(index);
            // Properties of a part keep the path of the whole, so that prose and facts need not know about parts.
            let at = At {
                path: at.path.clone(),
                pointer,
            };
            match node.into() {
                Node::Reference(reference) => {
                    parts.extend(self.target(reference, &at).map(|id| Part::Model(id, at)));
                }
                Node::Schema(schema) => match &schema.schema_kind {
                    SchemaKind::Type(Kind::Object(object)) => {
                        let required = object.required.clone();
                        parts.push(Part::Inline(self.object(object, &at), required));
                    }
                    SchemaKind::AllOf { all_of } => self.parts(all_of, &at, parts),
                    _ if is_shapeless(schema) => {}
                    _ => parts.push(Part::NotAnObject(at)),
                },
            }
        }
    }

    fn union(
        &mut self,
        nodes: &[ReferenceOr<Schema>],
        key: &str,
        data: &SchemaData,
        at: &At,
    ) -> Shape {
        let mut variants = Vec::with_capacity(nodes.len());
        for (index, node) in nodes.iter().enumerate() {
            let pointer = at.pointer.child(key).index(index);
            let at = At {
                path: at.path.join(Step::Variant(index)),
                pointer,
            };
            variants.push(self.slot(node.into(), &at));
        }
        let discriminator = data.discriminator.as_ref().map(|discriminator| {
            let tags = nodes.iter().map(|node| {
                let ReferenceOr::Reference { reference } = node else {
                    return Vec::new();
                };
                let name = reference.rsplit('/').next().unwrap_or_default();
                let leads_here = |target: &str| target == reference || target == name;
                let mapped = discriminator.mapping.iter();
                let mut tags: Vec<_> = mapped
                    .filter(|(_, target)| leads_here(target))
                    .map(|(tag, _)| tag.clone())
                    .collect();
                if tags.is_empty() {
                    tags.push(name.to_owned());
                }
                tags
            });
            Discriminator {
                property: discriminator.property_name.clone(),
                tags: tags.collect(),
            }
        });
        // By the tag alone a variant without one could never be reached.
        let discriminator = discriminator.filter(|d| d.tags.iter().all(|tags| !tags.is_empty()));
        Shape::Union(Union {
            variants,
            discriminator,
        })
    }
}

/// Whether a schema becomes a type with a name of its own, wherever it stands.
pub(super) fn needs_a_name(schema: &Schema) -> bool {
    match &schema.schema_kind {
        SchemaKind::Type(Kind::String(text)) => !text.enumeration.is_empty(),
        SchemaKind::Type(Kind::Integer(integer)) => !integer.enumeration.is_empty(),
        SchemaKind::Type(Kind::Object(object)) => !object.properties.is_empty(),
        SchemaKind::OneOf { one_of: variants } | SchemaKind::AnyOf { any_of: variants } => {
            variants.len() > 1
        }
        SchemaKind::AllOf { all_of } => only_part(all_of).is_none(),
        _ => false,
    }
}

/// The part of an allOf that says all there is to say: the only one, or the only one with a shape.
pub(super) fn only_part(all_of: &[ReferenceOr<Schema>]) -> Option<(usize, Node<'_>)> {
    let shaped = |node: &ReferenceOr<Schema>| match node {
        ReferenceOr::Reference { .. } => true,
        ReferenceOr::Item(schema) => !is_shapeless(schema),
    };
    let mut shaped = all_of.iter().enumerate().filter(|(_, node)| shaped(node));
    match (shaped.next(), shaped.next()) {
        (Some((index, node)), None) => Some((index, node.into())),
        _ => None,
    }
}

/// Whether a part of an allOf adds nothing to the shape: only an example, a description, or `type: object`.
fn is_shapeless(schema: &Schema) -> bool {
    match &schema.schema_kind {
        SchemaKind::Type(Kind::Object(object)) => {
            object.properties.is_empty()
                && object.required.is_empty()
                && !matches!(
                    object.additional_properties,
                    Some(AdditionalProperties::Schema(_))
                )
        }
        SchemaKind::Any(_) => true,
        _ => false,
    }
}

/// The listed values, with the names and descriptions that `x-enum-varnames` and its like give them.
fn named_values<T>(values: Vec<T>, data: &SchemaData) -> Vec<EnumValue<T>> {
    let listed = |keys: [&str; 2], index: usize| {
        let list = keys.iter().find_map(|key| data.extensions.get(*key))?;
        list.get(index).and_then(Value::as_str).map(str::to_owned)
    };
    let values = values.into_iter().enumerate();
    values
        .map(|(index, value)| EnumValue {
            value,
            name: listed(["x-enum-varnames", "x-enumNames"], index),
            description: listed(["x-enum-descriptions", "x-enumDescriptions"], index),
        })
        .collect()
}
