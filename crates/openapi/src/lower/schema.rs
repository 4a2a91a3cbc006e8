//! Schemas that get a name: objects, enums, unions, and the definitions whatever they hold.

use super::all_of::Part;
use super::annotation::{
    annotations, default, extension, integer_format, nullable, omit_empty, title,
};
use super::{At, Lowering, Node};
use crate::ir::{EnumValue, Field, ModelId, ModelLocation, Object, Shape, Type, TypeRef};
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
            self.annotate(id, schema);
            self.note_base(id, schema, at);
            if needs_a_name(schema) {
                self.models[id.0].shape = self.shape(id, schema, at);
                return;
            }
            if let Some((inner, at)) = unwrapped(schema, at) {
                self.annotate(id, inner);
                self.models[id.0].shape = self.shape(id, inner, &at);
                return;
            }
        }
        let mut type_ref = self.type_ref(node, at);
        if let Node::Schema(_) = node {
            // Said of the model already; said again of what it stands for, it would count twice.
            type_ref.annotations = Default::default();
            type_ref.nullable = None;
            type_ref.default = None;
        }
        self.models[id.0].shape = Shape::Alias(Box::new(type_ref));
    }

    /// Says of a model what a schema says beside its shape, where nothing is said yet.
    fn annotate(&mut self, id: ModelId, schema: &Schema) {
        let model = &mut self.models[id.0];
        let annotations = annotations(schema);
        model.annotations.description = model
            .annotations
            .description
            .take()
            .or(annotations.description);
        model.annotations.example = model.annotations.example.take().or(annotations.example);
        model.annotations.deprecated = model
            .annotations
            .deprecated
            .take()
            .or(annotations.deprecated);
        model.annotations.go_name = model.annotations.go_name.take().or(annotations.go_name);
        model.nullable = model.nullable.or(nullable(schema));
        model.default = model.default.take().or(default(schema));
        model.omit_empty = model.omit_empty.or(omit_empty(schema));
        model.title = model.title.take().or(title(schema));
    }

    /// Hoists an inline schema to a model of its own.
    pub(super) fn hoist(&mut self, schema: &Schema, at: &At, location: ModelLocation) -> ModelId {
        if let Some(id) = self.shared.get(&at.pointer) {
            return *id;
        }
        let id = self.reserve(at, location);
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
                Shape::StringEnum(named_values(texts, schema))
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
                if let Some(shape) = self.of_scalars(id, all_of, at) {
                    return shape;
                }
                let mut parts = Vec::new();
                self.parts(all_of, at, &mut parts);
                self.merge_later(id, at.clone(), parts);
                Shape::Object(Object::default())
            }
            _ => Shape::Alias(Box::new(TypeRef::of(Type::Any))),
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
                type_ref: self.type_ref(node.into(), &at),
            });
        }
        let missing = required.iter();
        let missing = missing.filter(|key| !object.properties.contains_key(*key));
        Object {
            fields,
            additional: self.additional(object, at).map(Box::new),
            closed: object.additional_properties == Some(AdditionalProperties::Any(false)),
            required_without_property: missing.cloned().collect(),
            ..Object::default()
        }
    }

    /// Returns the type of the values under unlisted keys, where the document allows such keys explicitly.
    pub(super) fn additional(&mut self, object: &ObjectType, at: &At) -> Option<TypeRef> {
        match object.additional_properties.as_ref()? {
            AdditionalProperties::Any(true) => Some(TypeRef::of(Type::Any)),
            AdditionalProperties::Any(false) => None,
            AdditionalProperties::Schema(values) => {
                let at = at.step(at.path.values(), "additionalProperties");
                Some(self.type_ref(values.as_ref().into(), &at))
            }
        }
    }

    /// What an allOf is that has no object and no reference among its parts: its first part with values of its own.
    fn of_scalars(
        &mut self,
        id: ModelId,
        all_of: &[ReferenceOr<Schema>],
        at: &At,
    ) -> Option<Shape> {
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
        let schemas = || scalars.iter().filter_map(|(_, part, _)| schema_of(*part));
        if schemas().filter(|schema| has_variants(schema)).count() > 1 {
            let message =
                "the parts of this allOf are not objects: the value is treated as free-form JSON";
            self.warn("not-modelled", message, at);
            return Some(Shape::Alias(Box::new(TypeRef::of(Type::Any))));
        }
        let kinds: HashSet<_> = schemas().map(kind).collect();
        if kinds.len() > 1 {
            let message =
                "only one part of this allOf determines the type; the others restrict the value";
            self.warn("not-modelled", message, at);
        }
        let at = At {
            path: at.path.clone(),
            pointer: at.pointer.child("allOf").index(index),
        };
        if let Node::Schema(schema) = part
            && needs_a_name(schema)
        {
            return Some(self.shape(id, schema, &at));
        }
        let type_ref = self.type_ref(part, &at);
        Some(Shape::Alias(Box::new(TypeRef {
            annotations: Default::default(),
            nullable: None,
            default: None,
            ..type_ref
        })))
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
                    _ if has_variants(schema) => parts.push(Part::Variants(at)),
                    _ => parts.push(Part::NotAnObject(at)),
                },
            }
        }
    }
}

fn schema_of(node: Node<'_>) -> Option<&Schema> {
    match node {
        Node::Schema(schema) => Some(schema),
        Node::Reference(_) => None,
    }
}

/// Returns whether a schema is a oneOf or anyOf with a variant that is more than a scalar.
fn has_variants(schema: &Schema) -> bool {
    let (SchemaKind::OneOf { one_of: variants } | SchemaKind::AnyOf { any_of: variants }) =
        &schema.schema_kind
    else {
        return false;
    };
    variants.len() > 1
        && variants.iter().any(|variant| match variant.as_item() {
            Some(schema) => matches!(kind(schema), "object" | "array" | "composition"),
            None => true,
        })
}

/// Returns which of the types a schema says, or that it says none itself.
fn kind(schema: &Schema) -> &'static str {
    match &schema.schema_kind {
        SchemaKind::Type(SchemaType::String(_)) => "string",
        SchemaKind::Type(SchemaType::Number(_)) => "number",
        SchemaKind::Type(SchemaType::Integer(_)) => "integer",
        SchemaKind::Type(SchemaType::Boolean(_)) => "boolean",
        SchemaKind::Type(SchemaType::Object(_)) => "object",
        SchemaKind::Type(SchemaType::Array(_)) => "array",
        _ => "composition",
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

/// Returns the schema that a composition of one part stands for, and its place, if it needs a name and stands inline. The whole is
/// called by the name of the composition, since there is nothing else.
fn unwrapped<'d>(schema: &'d Schema, at: &At) -> Option<(&'d Schema, At)> {
    let (mut schema, mut pointer) = (schema, at.pointer.clone());
    loop {
        let (key, index, part) = match &schema.schema_kind {
            SchemaKind::AllOf { all_of } => {
                let (index, part) = only_part(all_of)?;
                ("allOf", index, part)
            }
            SchemaKind::OneOf { one_of } => ("oneOf", 0, one_of.first()?.into()),
            SchemaKind::AnyOf { any_of } => ("anyOf", 0, any_of.first()?.into()),
            _ => return None,
        };
        let Node::Schema(inner) = part else {
            return None;
        };
        (schema, pointer) = (inner, pointer.child(key).index(index));
        if needs_a_name(schema) {
            let path = at.path.clone();
            return Some((schema, At { path, pointer }));
        }
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
