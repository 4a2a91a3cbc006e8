//! Whether two models are the same on the wire, and whether what is written as one can be read as the other.
//!
//! A cycle is the same as another unless some step of it shows a difference.

use super::effects::Reading;
use super::models::by_key;
use crate::ir::{Api, EnumValue, Field, ModelId, Object, Shape, Type, TypeRef, Union};
use std::collections::{BTreeSet, HashSet};

/// Comparisons between two APIs.
pub struct Same<'a> {
    one: &'a Api,
    other: &'a Api,
    /// What is taken to hold while it is looked into.
    assumed: HashSet<(ModelId, ModelId)>,
}

impl<'a> Same<'a> {
    /// Between a model of `one` and a model of `other`.
    pub fn new(one: &'a Api, other: &'a Api) -> Self {
        Self {
            one,
            other,
            assumed: HashSet::new(),
        }
    }

    /// Whether two models are the same on the wire.
    pub fn models(&mut self, one: ModelId, other: ModelId) -> bool {
        let (one, other) = (unfold(self.one, one), unfold(self.other, other));
        if !self.assumed.insert((one, other)) {
            return true;
        }
        let (one, other) = (self.one.model(one), self.other.model(other));
        if one.nullable.unwrap_or(false) != other.nullable.unwrap_or(false) {
            return false;
        }
        match (&one.shape, &other.shape) {
            (Shape::Object(one), Shape::Object(other)) => self.objects(one, other),
            (Shape::StringEnum(one), Shape::StringEnum(other)) => {
                let values = |values: &[EnumValue<String>]| -> HashSet<String> {
                    values.iter().map(|value| value.value.clone()).collect()
                };
                values(one) == values(other)
            }
            (Shape::IntegerEnum { values: one, .. }, Shape::IntegerEnum { values: other, .. }) => {
                let values = |values: &[EnumValue<i64>]| -> HashSet<i64> {
                    values.iter().map(|value| value.value).collect()
                };
                values(one) == values(other)
            }
            (Shape::Union(one), Shape::Union(other)) => {
                let tags = |union: &Union| {
                    let by = union.discriminator.as_ref();
                    by.map(|by| (by.property.clone(), by.tags.clone()))
                };
                tags(one) == tags(other)
                    && one.variants.len() == other.variants.len()
                    && one
                        .variants
                        .iter()
                        .zip(&other.variants)
                        .all(|(one, other)| self.type_refs(one, other))
            }
            (Shape::Alias(one), Shape::Alias(other)) => self.type_refs(one, other),
            _ => false,
        }
    }

    fn objects(&mut self, one: &Object, other: &Object) -> bool {
        let others = by_key(other);
        one.fields.len() == other.fields.len()
            && one.fields.iter().all(|field| {
                let same = others.get(field.key.as_str());
                same.is_some_and(|same| {
                    field.required == same.required
                        && self.type_refs(&field.type_ref, &same.type_ref)
                })
            })
            && match (&one.additional, &other.additional) {
                (Some(one), Some(other)) => self.type_refs(one, other),
                (None, None) => true,
                _ => false,
            }
    }

    /// Whether two type references are of the same type, null included.
    pub fn type_refs(&mut self, one: &TypeRef, other: &TypeRef) -> bool {
        one.nullable.unwrap_or(false) == other.nullable.unwrap_or(false)
            && self.types(&one.ty, &other.ty)
    }

    fn types(&mut self, one: &Type, other: &Type) -> bool {
        match (one, other) {
            (Type::Model(one), Type::Model(other)) => self.models(*one, *other),
            (Type::Array(one), Type::Array(other)) | (Type::Map(one), Type::Map(other)) => {
                self.type_refs(one, other)
            }
            (Type::Any, Type::Any)
            | (Type::FreeObject, Type::FreeObject)
            | (Type::Boolean, Type::Boolean)
            | (Type::KeySet, Type::KeySet) => true,
            (Type::Integer(one), Type::Integer(other))
            | (Type::Number(one), Type::Number(other))
            | (Type::Text(one), Type::Text(other)) => one == other,
            _ => false,
        }
    }

    /// What reading as the type reference of `one` makes of what was written as the type reference of `other`.
    pub fn reads(&mut self, one: &TypeRef, other: &TypeRef) -> Reading {
        match (&one.ty, &other.ty) {
            // Both are kept as the JSON that came.
            (Type::Any | Type::FreeObject, _) => Reading::Same,
            (Type::Model(one), Type::Model(other)) => self.reads_model(*one, *other),
            (Type::Model(one), _) => self.reads_plain_as_model(*one, other),
            (_, Type::Model(written)) => match &self.other.model(*written).shape {
                Shape::Alias(inner) => self.reads(one, inner),
                Shape::StringEnum(_) => or_fails(matches!(one.ty, Type::Text(_))),
                Shape::IntegerEnum { .. } => {
                    or_fails(matches!(one.ty, Type::Integer(_) | Type::Number(_)))
                }
                Shape::Object(_) | Shape::Union(_) => Reading::Fails,
            },
            (Type::Array(one), Type::Array(other)) | (Type::Map(one), Type::Map(other)) => {
                self.reads(one, other)
            }
            (Type::Map(_), Type::FreeObject) | (Type::Number(_), Type::Integer(_)) => Reading::Same,
            (one, other) => or_fails(std::mem::discriminant(one) == std::mem::discriminant(other)),
        }
    }

    fn reads_plain_as_model(&mut self, one: ModelId, written: &TypeRef) -> Reading {
        match &self.one.model(one).shape {
            Shape::Alias(inner) => self.reads(inner, written),
            Shape::StringEnum(_) if matches!(written.ty, Type::Text(_)) => Reading::Unlisted,
            Shape::IntegerEnum { .. } if matches!(written.ty, Type::Integer(_)) => {
                Reading::Unlisted
            }
            Shape::Object(_) if matches!(written.ty, Type::Map(_) | Type::FreeObject) => {
                Reading::Lacks
            }
            // What fits no alternative is kept as it came.
            Shape::Union(_) => Reading::Unlisted,
            _ => Reading::Fails,
        }
    }

    fn reads_model(&mut self, one: ModelId, other: ModelId) -> Reading {
        let (one, other) = (unfold(self.one, one), unfold(self.other, other));
        if !self.assumed.insert((one, other)) {
            return Reading::Same;
        }
        let (reader, written) = (self.one.model(one), self.other.model(other));
        match (&reader.shape, &written.shape) {
            (Shape::Object(one), Shape::Object(other)) => self.reads_object(one, other),
            (Shape::Alias(one), Shape::Alias(other)) => self.reads(one, other),
            (Shape::Alias(inner), _) => {
                let written = TypeRef::of(Type::Model(other));
                self.reads(inner, &written)
            }
            (_, Shape::Alias(inner)) => self.reads_plain_as_model(one, inner),
            (Shape::StringEnum(one), Shape::StringEnum(other)) => {
                let listed: BTreeSet<&str> =
                    one.iter().map(|listed| listed.value.as_str()).collect();
                match other
                    .iter()
                    .all(|value| listed.contains(value.value.as_str()))
                {
                    true => Reading::Same,
                    false => Reading::Unlisted,
                }
            }
            (Shape::IntegerEnum { .. }, Shape::IntegerEnum { .. }) | (Shape::Union(_), _) => {
                Reading::Unlisted
            }
            _ => Reading::Fails,
        }
    }

    fn reads_object(&mut self, one: &Object, other: &Object) -> Reading {
        let mut worst = Reading::Same;
        let (read, written) = (by_key(one), by_key(other));
        for Field { key, type_ref, .. } in &one.fields {
            let found = match written.get(key.as_str()) {
                Some(written) => self.reads(type_ref, &written.type_ref),
                None => Reading::Lacks,
            };
            worst = worst.max(found);
        }
        let is_missed = other
            .fields
            .iter()
            .any(|field| !read.contains_key(field.key.as_str()));
        if is_missed {
            worst = worst.max(Reading::Misses);
        }
        worst
    }
}

/// What a model is that is only another name for one.
pub fn unfold(api: &Api, mut id: ModelId) -> ModelId {
    // No cycle is longer than all models are many.
    for _ in 0..api.models.len() {
        let model = api.model(id);
        match &model.shape {
            Shape::Alias(type_ref) if type_ref.nullable.is_none() && model.nullable.is_none() => {
                match type_ref.ty {
                    Type::Model(next) => id = next,
                    _ => break,
                }
            }
            _ => break,
        }
    }
    id
}

fn or_fails(is_read: bool) -> Reading {
    if is_read {
        Reading::Same
    } else {
        Reading::Fails
    }
}
