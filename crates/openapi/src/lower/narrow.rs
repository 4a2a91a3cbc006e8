//! A property to which several parts of an allOf give a type: its values fit all of them.
//!
//! Of two types, one that is a special form of the other is taken, whichever comes last. Two objects become one with the fields
//! of both, after the allOfs that they are themselves. What contradicts itself is left to the caller.

use super::all_of::{Merge, Part};
use super::{At, Lowering};
use crate::ir::{EnumValue, Field, ModelId, ModelLocation, Object, Shape, Type, TypeRef};
use std::collections::{HashMap, HashSet};

/// The most objects that are made of two others, which may be parts of others in turn.
const MOST_MADE: usize = 10_000;
/// How many lists and maps inside of one another are looked through.
const MOST_STEPS: usize = 64;

/// Objects that are made of two others.
#[derive(Default)]
pub(super) struct Narrowed {
    /// By the two others, where they are models: so an object that holds itself comes to an end.
    known: HashMap<(ModelId, ModelId), ModelId>,
    made: usize,
}

/// A part of an allOf for a property, with what is left to do for it.
enum Side {
    Model(ModelId),
    Map(Box<TypeRef>),
}

impl Lowering<'_, '_> {
    /// The type of a property that takes what both of these take; `None` if they contradict one another.
    pub(super) fn narrowed(
        &mut self,
        old: &TypeRef,
        new: &Field,
        at: &At,
        is_inline: bool,
    ) -> Option<Type> {
        let property = At {
            path: at.path.property(&new.key),
            pointer: at.pointer.clone(),
        };
        self.both(&old.ty, &new.type_ref.ty, &property, is_inline, MOST_STEPS)
    }

    fn both(
        &mut self,
        old: &Type,
        new: &Type,
        at: &At,
        is_inline: bool,
        steps: usize,
    ) -> Option<Type> {
        let steps = steps.checked_sub(1)?;
        let (a, b) = (self.behind_aliases(old), self.behind_aliases(new));
        match (&a, &b) {
            (a, b) if a == b => Some(new.clone()),
            (_, Type::Any | Type::FreeObject) if self.is_special(&a, &b) => Some(old.clone()),
            (Type::Any | Type::FreeObject, _) if self.is_special(&b, &a) => Some(new.clone()),
            (Type::Array(a), Type::Array(b)) => {
                let at = at.step(at.path.items(), "items");
                let ty = self.both(&a.ty, &b.ty, &at, is_inline, steps)?;
                Some(Type::Array(Box::new(TypeRef {
                    ty,
                    ..(**b).clone()
                })))
            }
            (Type::Map(a), Type::Map(b)) => {
                let at = at.step(at.path.values(), "additionalProperties");
                let ty = self.both(&a.ty, &b.ty, &at, is_inline, steps)?;
                Some(Type::Map(Box::new(TypeRef {
                    ty,
                    ..(**b).clone()
                })))
            }
            (a, b) if self.is_special(a, b) => Some(old.clone()),
            (a, b) if self.is_special(b, a) => Some(new.clone()),
            (a, b) => match (self.side(a)?, self.side(b)?) {
                (Side::Map(_), Side::Map(_)) => None,
                (a, b) => self.object_of(a, b, at, is_inline).map(Type::Model),
            },
        }
    }

    /// The type that a name stands for, where it is only a name.
    fn behind_aliases(&self, ty: &Type) -> Type {
        let mut ty = ty;
        for _ in 0..self.models.len() {
            match ty {
                Type::Model(id) => match &self.models[id.0].shape {
                    Shape::Alias(inner) => ty = &inner.ty,
                    _ => break,
                },
                _ => break,
            }
        }
        ty.clone()
    }

    /// Whether all values of a type are values of the other one, as far as that is seen without a look at fields.
    fn is_special(&self, special: &Type, general: &Type) -> bool {
        let shape = |ty: &Type| match ty {
            Type::Model(id) => Some(&self.models[id.0].shape),
            _ => None,
        };
        let is_object = matches!(special, Type::FreeObject | Type::Map(_) | Type::KeySet)
            || matches!(shape(special), Some(Shape::Object(_)));
        match (general, shape(general)) {
            (Type::Any, _) => true,
            (Type::FreeObject, _) => is_object,
            (Type::Number(_), _) => {
                matches!(special, Type::Integer(_))
                    || matches!(shape(special), Some(Shape::IntegerEnum { .. }))
            }
            (Type::Integer(_), _) => matches!(shape(special), Some(Shape::IntegerEnum { .. })),
            (Type::Text(None), _) => {
                matches!(special, Type::Text(_))
                    || matches!(shape(special), Some(Shape::StringEnum(_)))
            }
            (Type::Text(_), _) => matches!(shape(special), Some(Shape::StringEnum(_))),
            (_, Some(Shape::StringEnum(all))) => match shape(special) {
                Some(Shape::StringEnum(some)) => lists(all, some),
                _ => false,
            },
            (_, Some(Shape::IntegerEnum { values: all, .. })) => match shape(special) {
                Some(Shape::IntegerEnum { values: some, .. }) => lists(all, some),
                _ => false,
            },
            (_, Some(Shape::Union(union))) => union.variants.iter().any(|it| it.ty == *special),
            (Type::Model(general), Some(Shape::Object(_))) => match special {
                Type::Model(special) => self.takes_over(*special, *general),
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether a model has the other one among the parts of its allOf.
    fn takes_over(&self, model: ModelId, part: ModelId) -> bool {
        let mut seen = HashSet::from([model]);
        let mut open = vec![model];
        while let Some(next) = open.pop() {
            for id in self.parts_of.get(&next).into_iter().flatten() {
                let id = self.end_of_aliases(*id);
                if id == part {
                    return true;
                }
                if seen.insert(id) {
                    open.push(id);
                }
            }
        }
        false
    }

    fn side(&self, ty: &Type) -> Option<Side> {
        match ty {
            Type::Map(values) => Some(Side::Map(values.clone())),
            Type::Model(id) => match self.models[id.0].shape {
                Shape::Object(_) | Shape::Union(_) => Some(Side::Model(*id)),
                _ => None,
            },
            _ => None,
        }
    }

    /// The object that is made of two others, one of them at least a model. It is merged when those are.
    fn object_of(&mut self, old: Side, new: Side, at: &At, is_inline: bool) -> Option<ModelId> {
        let pair = match (&old, &new) {
            (Side::Model(old), Side::Model(new)) => Some((*old, *new)),
            _ => None,
        };
        if let Some(known) = pair.and_then(|pair| self.narrowed.known.get(&pair)) {
            return Some(*known);
        }
        self.narrowed.made += 1;
        if self.narrowed.made > MOST_MADE {
            return None;
        }
        // What stands inline in this place is of no use by itself.
        let own = match new {
            Side::Model(id) if is_inline && self.is_of(id, at) => Some(id),
            _ => None,
        };
        let id = own.unwrap_or_else(|| self.reserve(at, ModelLocation::Inline));
        if let Some(pair) = pair {
            self.narrowed.known.insert(pair, id);
        }
        let parts = [old, new].map(|side| match side {
            Side::Model(part) if own == Some(part) => Part::Itself,
            Side::Model(part) => Part::Model(part, at.clone()),
            Side::Map(values) => {
                let additional = Some(values);
                let object = Object {
                    additional,
                    ..Object::default()
                };
                Part::Inline(object, Vec::new())
            }
        });
        if own.is_none() {
            self.models[id.0].shape = Shape::Object(Object::default());
        }
        self.later
            .push_back(Merge::new(id, at.clone(), parts.into()));
        Some(id)
    }

    /// Whether this is the object of a place, which nothing else refers to.
    fn is_of(&self, id: ModelId, at: &At) -> bool {
        let model = &self.models[id.0];
        model.location == ModelLocation::Inline
            && model.path == at.path
            && matches!(model.shape, Shape::Object(_))
    }
}

/// Whether all of these values are listed.
fn lists<T: PartialEq>(all: &[EnumValue<T>], some: &[EnumValue<T>]) -> bool {
    let is_listed = |value: &EnumValue<T>| all.iter().any(|other| other.value == value.value);
    some.iter().all(is_listed)
}
