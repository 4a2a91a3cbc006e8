//! Schemas that get a name: objects, enums, unions, and the definitions whatever they hold.

use super::all_of::Part;
use super::annotation::{about, default, extension, integer_format, nullable};
use super::slot::is_identifier;
use super::{At, Lowering, Node};
use crate::ir::{EnumValue, Field, ModelId, ModelPlace, Object, Shape, Slot, Type};
use crate::schema_path::Step;
use openapiv3::{
    AdditionalProperties, ObjectType, ReferenceOr, Schema, SchemaKind, Type as SchemaType,
};
use serde_json::Value;
use std::collections::HashSet;

impl Lowering<'_, '_> {
    /// Says what a reserved model holds.
    pub(super) fn fill(&mut self, id: ModelId, node: Node<'_>, at: &At) {
        if let Node::Schema(schema) = node {
            let model = &mut self.models[id.0];
            model.about = about(schema);
            model.nullable = nullable(schema);
            model.default = default(schema);
            let title = schema.schema_data.title.clone();
            model.title = title.filter(|title| is_identifier(title));
            self.note_base(id, schema, at);
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
            SchemaKind::Type(SchemaType::String(string)) => {
                let texts = string.enumeration.iter().flatten().cloned();
                Shape::TextEnum(named_values(texts, schema))
            }
            SchemaKind::Type(SchemaType::Integer(integer)) => {
                let values = integer.enumeration.iter().flatten().copied();
                Shape::IntegerEnum {
                    format: integer_format(&integer.format),
                    values: named_values(values, schema),
                }
            }
            SchemaKind::Type(SchemaType::Object(object)) => Shape::Object(self.object(object, at)),
            SchemaKind::OneOf { one_of } => self.union(one_of, "oneOf", schema, at),
            SchemaKind::AnyOf { any_of } => self.union(any_of, "anyOf", schema, at),
            SchemaKind::AllOf { all_of } => {
                if let Some(slot) = self.of_scalars(all_of, at) {
                    return Shape::Alias(Box::new(slot));
                }
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
        // Comparing a few names is faster than hashing them.
        let required = &object.required;
        let hashed: Option<HashSet<&String>> =
            (required.len() > 16).then(|| required.iter().collect());
        let is_required = |key: &String| match &hashed {
            Some(names) => names.contains(key),
            None => required.contains(key),
        };
        for (key, node) in &object.properties {
            let at = at.property(key);
            fields.push(Field {
                key: key.clone(),
                required: is_required(key),
                included_from: None,
                path: at.path.clone(),
                slot: self.slot(node.into(), &at),
            });
        }
        let missing = required.iter();
        let missing = missing.filter(|key| !object.properties.contains_key(*key));
        Object {
            fields,
            additional: self.additional(object, at).map(Box::new),
            required_without_property: missing.cloned().collect(),
            ..Object::default()
        }
    }

    /// Returns the type of the values under unlisted keys, where the document allows such keys explicitly.
    pub(super) fn additional(&mut self, object: &ObjectType, at: &At) -> Option<Slot> {
        match object.additional_properties.as_ref()? {
            AdditionalProperties::Any(true) => Some(Slot::of(Type::Any)),
            AdditionalProperties::Any(false) => None,
            AdditionalProperties::Schema(values) => {
                let at = at.step(at.path.values(), "additionalProperties");
                Some(self.slot(values.as_ref().into(), &at))
            }
        }
    }

    /// What an allOf is that has no object and no reference among its parts: its first part with values of its own.
    fn of_scalars(&mut self, all_of: &[ReferenceOr<Schema>], at: &At) -> Option<Slot> {
        let parts = all_of.iter().map(Node::from).enumerate();
        let mut scalars = Vec::new();
        for (index, part) in parts {
            match part {
                Node::Schema(schema) => match &schema.schema_kind {
                    SchemaKind::Type(SchemaType::Object(_)) | SchemaKind::AllOf { .. } => {
                        return None;
                    }
                    SchemaKind::Any(_) => {}
                    _ => scalars.push((index, part, needs_a_name(schema))),
                },
                Node::Reference(_) => return None,
            }
        }
        let named = scalars.iter().find(|(.., needs_a_name)| *needs_a_name);
        let (index, part, _) = *named.or(scalars.first())?;
        if scalars.len() > 1 {
            let message = "only one part of this allOf shapes the value; the others restrict it";
            self.warn("not-modelled", message, at);
        }
        let at = At {
            path: at.path.join(Step::Part(index)),
            pointer: at.pointer.child("allOf").index(index),
        };
        let slot = self.slot(part, &at);
        Some(Slot {
            about: Default::default(),
            nullable: None,
            default: None,
            ..slot
        })
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
                    SchemaKind::Type(SchemaType::Object(object)) => {
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
}

/// Returns whether a schema becomes a type with a name of its own, wherever it stands.
pub(super) fn needs_a_name(schema: &Schema) -> bool {
    match &schema.schema_kind {
        SchemaKind::Type(SchemaType::String(string)) => !string.enumeration.is_empty(),
        SchemaKind::Type(SchemaType::Integer(integer)) => !integer.enumeration.is_empty(),
        SchemaKind::Type(SchemaType::Object(object)) => !object.properties.is_empty(),
        SchemaKind::OneOf { one_of: variants } | SchemaKind::AnyOf { any_of: variants } => {
            variants.len() > 1
        }
        SchemaKind::AllOf { all_of } => {
            only_part(all_of).is_none() && !all_of.iter().all(has_no_shape)
        }
        _ => false,
    }
}

/// Returns the part that an allOf stands for: the only one, or the only one with a shape.
pub(super) fn only_part(all_of: &[ReferenceOr<Schema>]) -> Option<(usize, Node<'_>)> {
    let parts = all_of.iter().enumerate();
    let mut shaped = parts.filter(|(_, part)| !has_no_shape(part));
    match (shaped.next(), shaped.next()) {
        (Some((index, only)), None) => Some((index, only.into())),
        _ => None,
    }
}

fn has_no_shape(part: &ReferenceOr<Schema>) -> bool {
    part.as_item().is_some_and(is_shapeless)
}

/// Returns whether a part of an allOf adds nothing to the shape: only an example, a description, or `type: object`.
fn is_shapeless(schema: &Schema) -> bool {
    match &schema.schema_kind {
        SchemaKind::Type(SchemaType::Object(object)) => {
            let values = &object.additional_properties;
            object.properties.is_empty()
                && object.required.is_empty()
                && !matches!(values, Some(AdditionalProperties::Schema(_)))
        }
        SchemaKind::Any(_) => true,
        _ => false,
    }
}

/// Returns the values of an enum with the names and descriptions that `x-enum-varnames` and similar extensions give.
fn named_values<T>(values: impl Iterator<Item = T>, schema: &Schema) -> Vec<EnumValue<T>> {
    let list = |keys: [&str; 2]| keys.iter().find_map(|key| extension(schema, key));
    let names = list(["x-enum-varnames", "x-enumNames"]);
    let descriptions = list(["x-enum-descriptions", "x-enumDescriptions"]);
    let text = |list: Option<&Value>, index: usize| {
        list?.get(index).and_then(Value::as_str).map(str::to_owned)
    };
    values
        .enumerate()
        .map(|(index, value)| EnumValue {
            value,
            name: text(names, index),
            description: text(descriptions, index),
        })
        .collect()
}
