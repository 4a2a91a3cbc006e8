//! Schemas that get a name: objects, enums, unions, and the definitions whatever they hold.

use super::all_of::Part;
use super::node::{Kind, Node, Schema};
use super::slot::is_identifier;
use super::{At, Lowering};
use crate::ir::{EnumValue, Field, ModelId, ModelPlace, Object, Shape, Slot, Type};
use crate::schema_path::Step;
use serde_json::Value;
use std::collections::HashSet;

impl Lowering<'_, '_> {
    /// Says what a reserved model holds.
    pub(super) fn fill(&mut self, id: ModelId, node: Node<'_>, at: &At) {
        if let Node::Schema(schema) = node {
            let model = &mut self.models[id.0];
            model.about = schema.about();
            model.nullable = schema.nullable();
            model.default = schema.default();
            let title = schema.text("title").filter(|title| is_identifier(title));
            model.title = title.map(str::to_owned);
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
    pub(super) fn hoist(&mut self, schema: Schema<'_>, at: &At, place: ModelPlace) -> ModelId {
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

    fn shape(&mut self, id: ModelId, schema: Schema<'_>, at: &At) -> Shape {
        match schema.kind() {
            Kind::Text => {
                let texts = schema.listed().iter().filter_map(Value::as_str);
                Shape::TextEnum(named_values(texts.map(str::to_owned), schema))
            }
            Kind::Integer => Shape::IntegerEnum {
                format: schema.format(),
                values: named_values(schema.listed().iter().filter_map(Value::as_i64), schema),
            },
            Kind::Object => Shape::Object(self.object(schema, at)),
            Kind::OneOf(variants) => self.union(variants, "oneOf", schema, at),
            Kind::AnyOf(variants) => self.union(variants, "anyOf", schema, at),
            Kind::AllOf(all_of) => {
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

    fn object(&mut self, schema: Schema<'_>, at: &At) -> Object {
        let mut fields = Vec::new();
        // Few names are sooner looked through than hashed.
        let required: Vec<_> = schema.required().collect();
        let hashed: Option<HashSet<&str>> =
            (required.len() > 16).then(|| required.iter().copied().collect());
        let is_required = |key: &str| match &hashed {
            Some(names) => names.contains(key),
            None => required.contains(&key),
        };
        for (key, node) in schema.properties() {
            let at = at.property(key);
            fields.push(Field {
                key: key.to_owned(),
                required: is_required(key),
                included_from: None,
                path: at.path.clone(),
                slot: self.slot(node, &at),
            });
        }
        let missing = schema.required().filter(|key| !schema.has_property(key));
        Object {
            fields,
            additional: self.additional(schema, at).map(Box::new),
            required_without_property: missing.map(str::to_owned).collect(),
            ..Object::default()
        }
    }

    /// The type of the values under keys that are not listed, where the document allows such keys in so many words.
    pub(super) fn additional(&mut self, schema: Schema<'_>, at: &At) -> Option<Slot> {
        match schema.get("additionalProperties")? {
            Value::Bool(true) => Some(Slot::of(Type::Any)),
            Value::Bool(false) => None,
            values => {
                let at = at.step(at.path.values(), "additionalProperties");
                Some(self.slot(values.into(), &at))
            }
        }
    }

    /// What an allOf is that has no object and no reference among its parts: its first part with values of its own.
    fn of_scalars(&mut self, all_of: &[Value], at: &At) -> Option<Slot> {
        let parts = all_of.iter().map(Node::from).enumerate();
        let mut scalars = Vec::new();
        for (index, part) in parts {
            match part {
                Node::Schema(schema) => match schema.kind() {
                    Kind::Object | Kind::AllOf(_) => return None,
                    Kind::Any => {}
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

    fn parts(&mut self, all_of: &[Value], at: &At, parts: &mut Vec<Part>) {
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
                Node::Schema(schema) => match schema.kind() {
                    Kind::Object => {
                        let required = schema.required().map(str::to_owned).collect();
                        parts.push(Part::Inline(self.object(schema, &at), required));
                    }
                    Kind::AllOf(all_of) => self.parts(all_of, &at, parts),
                    _ if is_shapeless(schema) => {}
                    _ => parts.push(Part::NotAnObject(at)),
                },
            }
        }
    }
}

/// Whether a schema becomes a type with a name of its own, wherever it stands.
pub(super) fn needs_a_name(schema: Schema<'_>) -> bool {
    match schema.kind() {
        Kind::Text | Kind::Integer => !schema.listed().is_empty(),
        Kind::Object => schema.properties().next().is_some(),
        Kind::OneOf(variants) | Kind::AnyOf(variants) => variants.len() > 1,
        Kind::AllOf(all_of) => only_part(all_of).is_none() && !all_of.iter().all(has_no_shape),
        _ => false,
    }
}

/// The part of an allOf that says all there is to say: the only one, or the only one with a shape.
pub(super) fn only_part(all_of: &[Value]) -> Option<(usize, Node<'_>)> {
    let parts = all_of.iter().enumerate();
    let mut shaped = parts.filter(|(_, part)| !has_no_shape(part));
    match (shaped.next(), shaped.next()) {
        (Some((index, only)), None) => Some((index, only.into())),
        _ => None,
    }
}

fn has_no_shape(part: &Value) -> bool {
    match part.into() {
        Node::Reference(_) => false,
        Node::Schema(schema) => is_shapeless(schema),
    }
}

/// Whether a part of an allOf adds nothing to the shape: only an example, a description, or `type: object`.
fn is_shapeless(schema: Schema<'_>) -> bool {
    match schema.kind() {
        Kind::Object => {
            schema.properties().next().is_none()
                && schema.required().next().is_none()
                && !schema
                    .get("additionalProperties")
                    .is_some_and(Value::is_object)
        }
        Kind::Any => true,
        _ => false,
    }
}

/// The listed values, with the names and descriptions that `x-enum-varnames` and its like give them.
fn named_values<T>(values: impl Iterator<Item = T>, schema: Schema<'_>) -> Vec<EnumValue<T>> {
    let listed = |keys: [&str; 2], index: usize| {
        let list = keys.iter().find_map(|key| schema.get(key))?;
        list.get(index).and_then(Value::as_str).map(str::to_owned)
    };
    values
        .enumerate()
        .map(|(index, value)| EnumValue {
            value,
            name: listed(["x-enum-varnames", "x-enumNames"], index),
            description: listed(["x-enum-descriptions", "x-enumDescriptions"], index),
        })
        .collect()
}
