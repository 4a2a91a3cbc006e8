//! Which traits each model derives, and which of `Eq` and `Hash` hold for it.
//!
//! `Eq` does not hold with a floating-point number inside, `Hash` not with one, not with free JSON and not with a map
//! other than `BTreeMap`. Both are asked
//! of the whole graph: a model has them unless something that it holds, however deep, has not.

use super::item::ItemKind;
use super::types::{Foreign, MapType, RustType, field_type, map_type, replacement, value_type};
use super::{Input, UnknownKeys};
use crate::ir::visit::{TypeRefPath, Visit, walk_type_ref};
use crate::ir::{Model, ModelId, Shape, Type, TypeRef};

/// What holds for one model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Holds {
    pub(super) eq: bool,
    pub(super) hash: bool,
}

impl Holds {
    const ALL: Self = Self {
        eq: true,
        hash: true,
    };
    const EQ: Self = Self {
        eq: true,
        hash: false,
    };
    const NONE: Self = Self {
        eq: false,
        hash: false,
    };

    fn of(foreign: &Foreign) -> Self {
        Self {
            eq: foreign.eq,
            hash: foreign.hash,
        }
    }

    fn and(self, other: Self) -> Self {
        Self {
            eq: self.eq && other.eq,
            hash: self.hash && other.hash,
        }
    }
}

/// Returns the traits that a type derives, in order.
pub(super) fn of(kind: &ItemKind, holds: Holds) -> Vec<&'static str> {
    let mut derives = match kind {
        ItemKind::Alias(_) => return Vec::new(),
        // The runtime gives these their zero value, which is not that of their first variant.
        ItemKind::StringEnum { .. } | ItemKind::IntegerEnum { .. } | ItemKind::Union { .. } => {
            vec!["Clone", "Debug", "PartialEq"]
        }
        _ => vec!["Clone", "Debug", "Default", "PartialEq"],
    };
    if holds.eq {
        derives.push("Eq");
    }
    if holds.eq && holds.hash {
        derives.push("Hash");
    }
    if matches!(
        kind,
        ItemKind::StringEnum { .. } | ItemKind::IntegerEnum { .. }
    ) {
        derives.extend(["PartialOrd", "Ord"]);
    }
    derives
}

/// What holds for each model of an API.
pub(super) fn find(input: &Input<'_>) -> Vec<Holds> {
    let count = input.api.models.len();
    let mut holds = vec![Holds::ALL; count];
    let mut held_by: Vec<Vec<usize>> = vec![Vec::new(); count];
    for (id, model) in input.api.models() {
        holds[id.0] = of_model(input, id, model, |held| held_by[held.0].push(id.0));
    }
    let changed = (0..count).filter(|at| holds[*at] != Holds::ALL);
    let mut changed: Vec<_> = changed.collect();
    while let Some(model) = changed.pop() {
        for &holder in &held_by[model] {
            let both = holds[holder].and(holds[model]);
            if both != holds[holder] {
                holds[holder] = both;
                changed.push(holder);
            }
        }
    }
    holds
}

/// What holds for a model as far as the models that it holds do not matter; `holds` is called with each of those.
fn of_model<'a>(
    input: &Input<'a>,
    id: ModelId,
    model: &'a Model,
    mut holds: impl FnMut(ModelId),
) -> Holds {
    if let Some(RustType::Foreign(foreign)) = replacement(input, &model.path) {
        return Holds::of(&foreign);
    }
    let mut of_all = match has_no_hash(input, &model.shape) {
        true => Holds::EQ,
        false => Holds::ALL,
    };
    if let Shape::Object(object) = &model.shape {
        for field in &object.fields {
            if let RustType::Foreign(foreign) = field_type(input, field) {
                of_all = of_all.and(Holds::of(&foreign));
            }
        }
    }
    let mut type_refs = EachTypeRef(|type_ref: &TypeRef| {
        if let Type::Model(held) = type_ref.ty {
            holds(held);
            return;
        }
        of_all = of_all.and(match value_type(input, type_ref) {
            RustType::F64 => Holds::NONE,
            RustType::Json | RustType::Map(MapType::Other(_), _) => Holds::EQ,
            RustType::Foreign(foreign) => Holds::of(&foreign),
            _ => Holds::ALL,
        });
    });
    type_refs.visit_model(id, model);
    of_all
}

/// Whether a shape keeps what is not hashed beside the types that it names: free JSON, or a map of the user's.
fn has_no_hash(input: &Input<'_>, shape: &Shape) -> bool {
    match shape {
        Shape::Union(_) => true,
        Shape::Object(_) if input.unknown_keys == UnknownKeys::Kept => true,
        Shape::Object(object) => object.additional.is_some() && map_type(input) != MapType::Sorted,
        _ => false,
    }
}

/// Calls a function for each type reference of a model, also those of items and values.
struct EachTypeRef<F>(F);

impl<'a, F: FnMut(&'a TypeRef)> Visit<'a> for EachTypeRef<F> {
    fn visit_type_ref(&mut self, path: TypeRefPath<'_>, type_ref: &'a TypeRef) {
        (self.0)(type_ref);
        walk_type_ref(self, path, type_ref);
    }
}
