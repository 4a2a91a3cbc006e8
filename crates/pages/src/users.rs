//! Who refers to a model: other models, and operations.

use super::links::Links;
use crate::ir::{Body, ModelId};
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
pub(super) fn collect_users(input: &Input<'_>, links: &Links, users: &mut BTreeMap<String, Users>) {
    let name = |id: ModelId| input.names.of(id).type_name.clone();
    for (id, model) in input.api.models() {
        for used in model.references() {
            users.entry(name(used)).or_default().models.insert(name(id));
        }
    }
    for operation in &input.api.operations {
        let bodies = operation
            .body
            .iter()
            .chain(operation.responses.iter().map(|response| &response.body));
        for used in bodies.flat_map(Body::references) {
            let operations = &mut users.entry(name(used)).or_default().operations;
            operations.insert(operation.id.clone(), links.operation(&operation.id));
        }
    }
}
