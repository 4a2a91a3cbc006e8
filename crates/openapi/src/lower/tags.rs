//! The texts that tell the variants of a union apart, where the document does not name them.
//!
//! Two variants may list the same text; then both are asked for the value. A variant that is a union has the tags of its
//! own variants, and one that is no object has none.

use crate::ir::{Discriminator, Field, Model, ModelId, Object, Shape, Type, TypeRef, Union};
use std::collections::{BTreeMap, BTreeSet};

/// How many aliases and unions inside of unions are followed.
const MOST_STEPS: usize = 64;

/// What a variant says of a property.
enum Said<'a> {
    /// It lists these texts.
    Tags(Vec<&'a str>),
    /// It is no object, so it has no properties.
    NoObject,
    /// It is an object that does not list texts for it.
    Nothing,
}

/// Gives a discriminator to each union that has none and whose variants can be told apart by one. Takes it from those of the
/// document that name none of their variants, and returns these.
pub(super) fn find(models: &mut [Model]) -> Vec<ModelId> {
    let found = models.iter().map(|model| match &model.shape {
        Shape::Union(union) => discriminator(models, union),
        _ => None,
    });
    let found: Vec<_> = found.collect();
    let mut lost = Vec::new();
    for (id, (model, found)) in models.iter_mut().zip(found).enumerate() {
        if let Shape::Union(union) = &mut model.shape {
            if union.discriminator.is_some() && found.is_none() {
                lost.push(ModelId(id));
            }
            union.discriminator = found;
        }
    }
    lost
}

/// The best property: the one with the fewest texts that several variants share, and of these the first.
fn discriminator(models: &[Model], union: &Union) -> Option<Discriminator> {
    if let Some(said) = &union.discriminator {
        return completed(models, union, said);
    }
    let mut objects = union.variants.iter();
    let first = objects.find_map(|type_ref| object(models, type_ref, MOST_STEPS))?;
    let candidates = first.fields.iter().filter_map(|field| {
        let tags = tags(models, union, &field.key)?;
        Some((shared(&tags)?, field, tags))
    });
    let (_, field, tags) = candidates.min_by_key(|(shared, ..)| *shared)?;
    Some(Discriminator {
        property: field.key.clone(),
        tags,
    })
}

/// A discriminator of the document, with the tags of the unions among the variants.
fn completed(models: &[Model], union: &Union, said: &Discriminator) -> Option<Discriminator> {
    let tags = union
        .variants
        .iter()
        .zip(&said.tags)
        .map(
            |(type_ref, tags)| match said_of(models, type_ref, &said.property, MOST_STEPS) {
                Said::Tags(found) if tags.is_empty() => owned(found),
                _ => tags.clone(),
            },
        );
    let tags: Vec<_> = tags.collect();
    let names_one = tags.iter().any(|tags| !tags.is_empty());
    names_one.then(|| Discriminator {
        property: said.property.clone(),
        tags,
    })
}

/// The tags of each variant; `None` if an object has none.
fn tags(models: &[Model], union: &Union, property: &str) -> Option<Vec<Vec<String>>> {
    let tags = union.variants.iter().map(|type_ref| {
        match said_of(models, type_ref, property, MOST_STEPS) {
            Said::Tags(tags) => Some(owned(tags)),
            Said::NoObject => Some(Vec::new()),
            Said::Nothing => None,
        }
    });
    tags.collect()
}

fn owned(tags: Vec<&str>) -> Vec<String> {
    tags.into_iter().map(str::to_owned).collect()
}

/// How many texts stand for several variants; `None` if they tell no two of them apart.
fn shared(tags: &[Vec<String>]) -> Option<usize> {
    let sets: BTreeSet<&[String]> = tags.iter().map(Vec::as_slice).collect();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for tag in tags.iter().flatten() {
        *counts.entry(tag).or_default() += 1;
    }
    let shared = counts.values().filter(|count| **count > 1).count();
    (sets.iter().filter(|set| !set.is_empty()).count() > 1).then_some(shared)
}

fn said_of<'a>(
    models: &'a [Model],
    type_ref: &'a TypeRef,
    property: &str,
    steps: usize,
) -> Said<'a> {
    let Some(model) = model(models, type_ref) else {
        return match type_ref.ty {
            // Any object may be one.
            Type::Any | Type::FreeObject | Type::Map(_) | Type::KeySet => Said::Nothing,
            _ => Said::NoObject,
        };
    };
    match (&model.shape, steps.checked_sub(1)) {
        (Shape::Object(object), _) => {
            match object.fields.iter().find(|field| field.key == property) {
                Some(field) => listed(models, field).map_or(Said::Nothing, Said::Tags),
                None => Said::Nothing,
            }
        }
        (Shape::Alias(type_ref), Some(steps)) => said_of(models, type_ref, property, steps),
        (Shape::Union(union), Some(steps)) => said_of_union(models, union, property, steps),
        (Shape::StringEnum(_) | Shape::IntegerEnum { .. }, _) => Said::NoObject,
        (_, None) => Said::Nothing,
    }
}

/// A union has the tags of its variants, if each of them has one.
fn said_of_union<'a>(
    models: &'a [Model],
    union: &'a Union,
    property: &str,
    steps: usize,
) -> Said<'a> {
    if let Some(said) = union
        .discriminator
        .as_ref()
        .filter(|said| said.property == property)
        && said.tags.iter().all(|tags| !tags.is_empty())
    {
        return Said::Tags(said.tags.iter().flatten().map(String::as_str).collect());
    }
    let mut all = Vec::new();
    for type_ref in &union.variants {
        // Each level takes a share of the steps, so that unions in a cycle come to an end.
        match said_of(
            models,
            type_ref,
            property,
            steps / union.variants.len().max(1),
        ) {
            Said::Tags(tags) => all.extend(tags),
            _ => return Said::Nothing,
        }
    }
    let mut seen = BTreeSet::new();
    all.retain(|tag| seen.insert(*tag));
    Said::Tags(all)
}

/// The texts that a field lists.
fn listed<'a>(models: &'a [Model], field: &'a Field) -> Option<Vec<&'a str>> {
    let mut type_ref = &field.type_ref;
    for _ in 0..MOST_STEPS {
        match &model(models, type_ref)?.shape {
            Shape::StringEnum(values) => {
                return Some(values.iter().map(|listed| listed.value.as_str()).collect());
            }
            Shape::Alias(inner) => type_ref = inner,
            _ => return None,
        }
    }
    None
}

/// The object that a variant is, or the first one in a union that it is.
fn object<'a>(models: &'a [Model], type_ref: &'a TypeRef, steps: usize) -> Option<&'a Object> {
    let steps = steps.checked_sub(1)?;
    match &model(models, type_ref)?.shape {
        Shape::Object(object) => Some(object),
        Shape::Alias(type_ref) => object(models, type_ref, steps),
        Shape::Union(union) => object(models, union.variants.first()?, steps),
        Shape::StringEnum(_) | Shape::IntegerEnum { .. } => None,
    }
}

fn model<'a>(models: &'a [Model], type_ref: &TypeRef) -> Option<&'a Model> {
    match type_ref.ty {
        Type::Model(ModelId(id)) => models.get(id),
        _ => None,
    }
}
