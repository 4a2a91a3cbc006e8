//! Limits that tell the variants of a union apart.
//!
//! Where tags tell all variants apart, nothing else has to.

use super::pattern::{self, Texts};
use crate::ir::{Api, ModelId, Object, Shape, Type, TypeRef, Union};
use serde_json::Value;
use std::collections::BTreeMap;

/// How many aliases and unions inside of unions are followed.
const MOST_STEPS: usize = 64;
/// How many objects inside of one another are looked through.
const MOST_DEPTH: usize = 3;
/// How many fields of objects inside of variants are looked at for one union. Few references make very many of them.
const MOST_NESTED: usize = 2_000;

/// Which values a place takes, beyond its type.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Restriction {
    /// The only values, as JSON; none if all are taken.
    pub only: Vec<String>,
    /// The least number.
    pub least: Option<f64>,
    /// The greatest number.
    pub most: Option<f64>,
    /// What a number is greater than.
    pub above: Option<f64>,
    /// What a number is less than.
    pub below: Option<f64>,
    /// The least length of a text, list or map.
    pub shortest: Option<usize>,
    /// The greatest length.
    pub longest: Option<usize>,
    /// What a number is a multiple of.
    pub step: Option<f64>,
    /// Whether the items of a list all differ.
    pub unique: bool,
    /// Whether an object has no other keys than those of its fields.
    pub closed: bool,
    /// What a text looks like; `None` if it may be any.
    pub texts: Option<Texts>,
    /// Which values the items of a list, or the values of a map, may be.
    pub items: Option<Box<Restriction>>,
}

/// The limits that tell variants apart.
#[derive(Default)]
pub(super) struct Telling {
    fields: BTreeMap<(ModelId, String), Restriction>,
    variants: BTreeMap<(ModelId, usize), Restriction>,
}

impl Telling {
    /// The limits of a field of a struct.
    pub(super) fn field(&self, model: ModelId, key: &str) -> Option<Restriction> {
        self.fields.get(&(model, key.to_owned())).cloned()
    }

    /// The limits of a variant of a union.
    pub(super) fn variant(&self, union: ModelId, index: usize) -> Option<Restriction> {
        self.variants.get(&(union, index)).cloned()
    }

    fn add(&mut self, location: Location<'_>, restriction: Restriction) {
        match location {
            Location::Field(model, key) => self.fields.insert((model, key.to_owned()), restriction),
            Location::Variant(union, index) => self.variants.insert((union, index), restriction),
        };
    }
}

/// Where limits may stand.
#[derive(Clone, Copy)]
enum Location<'a> {
    Field(ModelId, &'a str),
    Variant(ModelId, usize),
}

/// What the variants of a union may have in common.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Common<'a> {
    /// The keys that lead to it, from the outermost.
    Keys(Vec<&'a str>),
    ItemKind(&'static str),
}

/// Finds them in all unions of an API.
pub(super) fn find(api: &Api) -> Telling {
    let mut telling = Telling::default();
    for (id, model) in api.models() {
        let Shape::Union(union) = &model.shape else {
            continue;
        };
        if is_told_by_tags(union) {
            continue;
        }
        let mut limits = Limits {
            api,
            common: BTreeMap::new(),
            nested_left: MOST_NESTED,
        };
        limits.of_union(id, union, MOST_STEPS);
        for locations in limits.common.into_values() {
            let (_, first): &(Location<'_>, Restriction) = &locations[0];
            if locations.iter().any(|(_, other)| other != first) {
                let limited = locations
                    .into_iter()
                    .filter(|(_, constraints)| *constraints != Restriction::default());
                limited.for_each(|(location, constraints)| telling.add(location, constraints));
            }
        }
    }
    telling
}

fn is_told_by_tags(union: &Union) -> bool {
    let Some(said) = &union.discriminator else {
        return false;
    };
    let mut all: Vec<_> = said.tags.iter().flatten().collect();
    let count = all.len();
    all.sort();
    all.dedup();
    all.len() == count && said.tags.iter().all(|tags| !tags.is_empty())
}

/// The limits of all variants of one union, by what the variants have in common.
struct Limits<'a> {
    api: &'a Api,
    common: BTreeMap<Common<'a>, Vec<(Location<'a>, Restriction)>>,
    /// How many more fields of objects inside of variants may be looked at.
    nested_left: usize,
}

impl<'a> Limits<'a> {
    fn note(&mut self, common: Common<'a>, location: Location<'a>, found: Restriction) {
        self.common
            .entry(common)
            .or_default()
            .push((location, found));
    }

    /// Notes the limits of all variants, also of unions among them.
    fn of_union(&mut self, id: ModelId, union: &'a Union, steps: usize) {
        let Some(steps) = steps.checked_sub(union.variants.len().max(1)) else {
            return;
        };
        for (index, type_ref) in union.variants.iter().enumerate() {
            let location = Location::Variant(id, index);
            match end(self.api, type_ref) {
                End::Object(object_id, object) => {
                    let found = restriction(self.api, type_ref);
                    self.note(Common::ItemKind("object"), location, found);
                    self.of_fields(object_id, object, &mut Vec::new());
                }
                End::Union(id, union) => self.of_union(id, union, steps),
                End::ItemKind(kind) => {
                    let found = restriction(self.api, type_ref);
                    self.note(Common::ItemKind(kind), location, found);
                }
                // It takes what an object takes that forbids further keys.
                End::Free => {
                    self.note(Common::ItemKind("object"), location, Restriction::default());
                }
            }
        }
    }

    /// Notes the limits of fields, also of those of the objects in them.
    fn of_fields(&mut self, id: ModelId, object: &'a Object, keys: &mut Vec<&'a str>) {
        for field in &object.fields {
            if !keys.is_empty() {
                let Some(left) = self.nested_left.checked_sub(1) else {
                    return;
                };
                self.nested_left = left;
            }
            keys.push(&field.key);
            let found = restriction(self.api, &field.type_ref);
            self.note(
                Common::Keys(keys.clone()),
                Location::Field(id, &field.key),
                found,
            );
            if let End::Object(id, object) = end(self.api, &field.type_ref)
                && keys.len() < MOST_DEPTH
            {
                self.of_fields(id, object, keys);
            }
            keys.pop();
        }
    }
}

/// What a type reference holds at last.
enum End<'a> {
    Object(ModelId, &'a Object),
    Union(ModelId, &'a Union),
    /// Something without keys, by its JSON type.
    ItemKind(&'static str),
    Free,
}

fn end<'a>(api: &'a Api, mut type_ref: &'a TypeRef) -> End<'a> {
    for _ in 0..MOST_STEPS {
        return match &type_ref.ty {
            Type::Model(id) => match &api.model(*id).shape {
                Shape::Object(object) => End::Object(*id, object),
                Shape::Union(union) => End::Union(*id, union),
                Shape::StringEnum(_) => End::ItemKind("text"),
                Shape::IntegerEnum { .. } => End::ItemKind("number"),
                Shape::Alias(inner) => {
                    type_ref = inner;
                    continue;
                }
            },
            Type::Boolean => End::ItemKind("boolean"),
            Type::Integer(_) | Type::Number(_) => End::ItemKind("number"),
            Type::Text(_) => End::ItemKind("text"),
            Type::Array(_) => End::ItemKind("list"),
            Type::Map(_) | Type::KeySet => End::ItemKind("map"),
            Type::Any if !type_ref.listed.is_empty() => End::ItemKind("any"),
            Type::Any | Type::FreeObject => End::Free,
        };
    }
    End::Free
}

/// The limits of a place, those of the type that it refers to among them.
fn restriction(api: &Api, type_ref: &TypeRef) -> Restriction {
    restriction_within(api, type_ref, MOST_STEPS)
}

fn restriction_within(api: &Api, type_ref: &TypeRef, mut steps: usize) -> Restriction {
    let mut found = Restriction::default();
    let mut type_ref = type_ref;
    while let Some(fewer) = steps.checked_sub(1) {
        steps = fewer;
        narrow(&mut found, type_ref);
        match &type_ref.ty {
            Type::Model(id) => match &api.model(*id).shape {
                Shape::Alias(inner) => type_ref = inner,
                Shape::Object(object) => {
                    found.closed = object.closed;
                    break;
                }
                _ => break,
            },
            Type::Array(items) | Type::Map(items) => {
                let items = restriction_within(api, items, steps);
                found.items = Some(Box::new(items)).filter(|items| **items != Default::default());
                break;
            }
            _ => break,
        }
    }
    found
}

fn narrow(found: &mut Restriction, type_ref: &TypeRef) {
    let constraints = &type_ref.constraints;
    let number = |limit: &Option<Value>| limit.as_ref().and_then(Value::as_f64);
    let (least, most) = (number(&constraints.minimum), number(&constraints.maximum));
    let is_plain = |value: &Value| !value.is_array() && !value.is_object();
    if found.only.is_empty() && type_ref.listed.iter().all(is_plain) {
        found.only = type_ref.listed.iter().map(Value::to_string).collect();
    }
    match constraints.exclusive_minimum {
        true => found.above = found.above.or(least),
        false => found.least = found.least.or(least),
    }
    match constraints.exclusive_maximum {
        true => found.below = found.below.or(most),
        false => found.most = found.most.or(most),
    }
    found.shortest = found.shortest.or(constraints.min_length);
    found.longest = found.longest.or(constraints.max_length);
    found.step = found.step.or(number(&constraints.multiple_of));
    found.unique |= constraints.unique_items;
    let format = match &type_ref.ty {
        Type::Text(Some(format)) => pattern::of_format(format),
        _ => None,
    };
    let pattern = constraints.pattern.as_deref();
    let pattern = pattern.and_then(pattern::of_pattern);
    let texts = pattern.map(Texts::Alternatives).or(format);
    found.texts = found.texts.take().or(texts);
}
