//! What the pages of versions show: what each changed.
//!
//! In: the plan and the APIs. Out: for each version the models, operations and parameters that are new, gone or otherwise
//! than in the version before. The first version is compared with nothing, and only counted. Left out on purpose: what
//! changed within a model, which its own page says.

use super::address::address;
use super::known::Known;
use crate::ir::{Operation, parameter_key};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// One page.
#[derive(Debug, Serialize)]
pub(super) struct VersionPage {
    /// The version, and the name of the file.
    pub(super) version: String,
    /// The version before, if there is one.
    before: Option<String>,
    /// The module of the crate.
    module: String,
    pub(super) models: usize,
    pub(super) operations: usize,
    new_models: Vec<String>,
    changed_models: Vec<String>,
    gone_models: Vec<String>,
    new_operations: Vec<OperationLink>,
    gone_operations: Vec<OperationLink>,
    changed_operations: Vec<OperationLink>,
}

/// An operation, where it is described, and what of it changed.
#[derive(Debug, Serialize)]
struct OperationLink {
    id: String,
    page: String,
    changes: Vec<String>,
}

/// All pages, oldest first.
pub(super) fn pages(known: &Known<'_>) -> Vec<VersionPage> {
    let places = 0..known.planned.versions.len();
    places.map(|place| page(known, place)).collect()
}

fn page(known: &Known<'_>, place: usize) -> VersionPage {
    let planned = known.planned;
    let files = |place: usize| -> BTreeMap<&str, usize> {
        let exports = planned.modules[place].exports.iter();
        exports
            .map(|export| (export.type_name.as_str(), export.file))
            .collect()
    };
    let operations = |place: usize| -> BTreeMap<&str, &Operation> {
        let operations = known.inputs[place].api.operations.iter();
        operations
            .map(|operation| (operation.id.as_str(), operation))
            .collect()
    };
    let (models, routes) = (files(place), operations(place));
    let mut page = VersionPage {
        version: planned.versions[place].to_string(),
        before: None,
        module: planned.versions[place].module(),
        models: models.len(),
        operations: routes.len(),
        new_models: Vec::new(),
        changed_models: Vec::new(),
        gone_models: Vec::new(),
        new_operations: Vec::new(),
        gone_operations: Vec::new(),
        changed_operations: Vec::new(),
    };
    let Some(before) = place.checked_sub(1) else {
        return page;
    };
    page.before = Some(planned.versions[before].to_string());
    let (models_then, routes_then) = (files(before), operations(before));
    for (name, file) in &models {
        match models_then.get(name) {
            None => page.new_models.push((*name).to_owned()),
            Some(then) if then != file => page.changed_models.push((*name).to_owned()),
            Some(_) => {}
        }
    }
    let gone = models_then
        .keys()
        .filter(|name| !models.contains_key(*name));
    page.gone_models = gone.map(|name| (*name).to_owned()).collect();
    for (id, operation) in &routes {
        match routes_then.get(id) {
            None => page.new_operations.push(known.link(operation, Vec::new())),
            Some(then) => {
                let changes = parameters(then, operation);
                if !changes.is_empty() {
                    page.changed_operations.push(known.link(operation, changes));
                }
            }
        }
    }
    let gone = routes_then
        .iter()
        .filter(|(id, _)| !routes.contains_key(*id));
    page.gone_operations = gone
        .map(|(_, operation)| known.link(operation, Vec::new()))
        .collect();
    page
}

impl Known<'_> {
    /// The operation on its page, which is that of the newest version that has it.
    fn link(&self, operation: &Operation, changes: Vec<String>) -> OperationLink {
        OperationLink {
            id: operation.id.clone(),
            page: format!("../{}", address(self.inputs, &operation.id)),
            changes,
        }
    }
}

/// The parameters and statuses that came and went.
fn parameters(then: &Operation, now: &Operation) -> Vec<String> {
    let keys = |operation: &Operation| -> BTreeSet<String> {
        let parameters = operation.parameters.iter();
        let parameters = parameters.map(|parameter| (parameter_key(parameter), &parameter.name));
        let parameters = parameters.map(|(_, name)| format!("parameter `{name}`"));
        let statuses = operation
            .replies
            .iter()
            .map(|reply| format!("status `{}`", reply.status));
        parameters.chain(statuses).collect()
    };
    let (then, now) = (keys(then), keys(now));
    let added = now.difference(&then).map(|key| format!("added {key}"));
    let removed = then.difference(&now).map(|key| format!("removed {key}"));
    added.chain(removed).collect()
}
