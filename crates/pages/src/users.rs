//! Who refers to a model: other models, and operations.

use super::address::{anchor, tag};
use crate::ir::{ModelId, Shape, Slot, Type};
use crate::plan::Input;
use std::collections::{BTreeMap, BTreeSet};

/// Who refers to a model.
#[derive(Default)]
pub(super) struct Users {
    /// By name.
    pub(super) models: BTreeSet<String>,
    /// By id, the address of the operation.
    pub(super) operations: BTreeMap<String, String>,
}

/// Adds those of one version.
pub(super) fn collect_users(input: &Input<'_>, users: &mut BTreeMap<String, Users>) {
    let name = |id: ModelId| input.names.of(id).type_name.clone();
    for (id, model) in input.api.models() {
        for used in models_in(&model.shape) {
            users.entry(name(used)).or_default().models.insert(name(id));
        }
    }
    for operation in &input.api.operations {
        let bodies = operation
            .body
            .iter()
            .chain(operation.replies.iter().map(|reply| &reply.body));
        for slot in bodies.flat_map(|body| &body.slot) {
            let mut found = Vec::new();
            models_in_slot(slot, &mut found);
            for used in found {
                let page = format!(
                    "../operations/{}.md#{}",
                    tag(operation),
                    anchor(&operation.id)
                );
                let operations = &mut users.entry(name(used)).or_default().operations;
                // The newest version has the last word, and the last tag.
                operations.insert(operation.id.clone(), page);
            }
        }
    }
}

fn models_in(shape: &Shape) -> Vec<ModelId> {
    let mut found = Vec::new();
    match shape {
        Shape::Object(object) => {
            object
                .fields
                .iter()
                .for_each(|field| models_in_slot(&field.slot, &mut found));
            object
                .additional
                .iter()
                .for_each(|slot| models_in_slot(slot, &mut found));
            found.extend(&object.includes);
        }
        Shape::Union(union) => union
            .variants
            .iter()
            .for_each(|slot| models_in_slot(slot, &mut found)),
        Shape::Alias(slot) => models_in_slot(slot, &mut found),
        Shape::TextEnum(_) | Shape::IntegerEnum { .. } => {}
    }
    found
}

fn models_in_slot(slot: &Slot, found: &mut Vec<ModelId>) {
    match &slot.ty {
        Type::Model(id) => found.push(*id),
        Type::Array(inner) | Type::Map(inner) => models_in_slot(inner, found),
        _ => {}
    }
}
