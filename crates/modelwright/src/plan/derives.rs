//! Which traits each model derives, and which of `Eq` and `Hash` hold for it.
//!
//! `Eq` does not hold with a floating-point number inside, `Hash` not with one, not with free JSON and not with a map
//! other than `BTreeMap`. Both are asked
//! of the whole graph: a model has them unless something that it holds, however deep, has not.

use super::item::ItemKind;
use super::types::{MapType, RustType, field_type, map_type, replacement, value_type};
use super::{Input, UnknownKeys};
use crate::ir::visit::{TypeRefPath, Visit, walk_type_ref};
use crate::ir::{Shape, Type, TypeRef};

/// What holds for one model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Holds {
    pub(super) eq: bool,
    pub(super) hash: bool,
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
    let mut holds = vec![
        Holds {
            eq: true,
            hash: true
        };
        count
    ];
    let mut held_by: Vec<Vec<usize>> = vec![Vec::new(); count];
    let mut changed = Vec::new();
    for (id, model) in input.api.models() {
        let at = &mut holds[id.0];
        if let Some(RustType::Foreign(foreign)) = replacement(input, &model.path) {
            (at.eq, at.hash) = (foreign.eq, foreign.hash);
            if !(at.eq && at.hash) {
                changed.push(id.0);
            }
            continue;
        }
        if let Shape::Object(object) = &model.shape {
            for field in &object.fields {
                if let RustType::Foreign(foreign) = field_type(input, field) {
                    at.eq &= foreign.eq;
                    at.hash &= foreign.hash;
                }
            }
        }
        let mut type_refs = EachTypeRef(|type_ref: &TypeRef| {
            if let Type::Model(held) = type_ref.ty {
                held_by[held.0].push(id.0);
                return;
            }
            match value_type(input, type_ref) {
                RustType::F64 => {
                    *at = Holds {
                        eq: false,
                        hash: false,
                    }
                }
                RustType::Json | RustType::Map(MapType::Other(_), _) => at.hash = false,
                RustType::Foreign(foreign) => {
                    at.eq &= foreign.eq;
                    at.hash &= foreign.hash;
                }
                _ => {}
            }
        });
        type_refs.visit_model(id, model);
        let has_no_hash = match &model.shape {
            // Free JSON.
            Shape::Union(_) => true,
            Shape::Object(_) if input.unknown_keys == UnknownKeys::Kept => true,
            Shape::Object(object) => {
                object.additional.is_some() && map_type(input) != MapType::Sorted
            }
            _ => false,
        };
        if has_no_hash {
            at.hash = false;
        }
        if *at
            != (Holds {
                eq: true,
                hash: true,
            })
        {
            changed.push(id.0);
        }
    }
    while let Some(model) = changed.pop() {
        for &holder in &held_by[model] {
            let both = Holds {
                eq: holds[holder].eq && holds[model].eq,
                hash: holds[holder].hash && holds[model].hash,
            };
            if both != holds[holder] {
                holds[holder] = both;
                changed.push(holder);
            }
        }
    }
    holds
}

/// Calls a function for each type reference of a model, also those of items and values.
struct EachTypeRef<F>(F);

impl<'a, F: FnMut(&'a TypeRef)> Visit<'a> for EachTypeRef<F> {
    fn visit_type_ref(&mut self, path: TypeRefPath<'_>, type_ref: &'a TypeRef) {
        (self.0)(type_ref);
        walk_type_ref(self, path, type_ref);
    }
}
