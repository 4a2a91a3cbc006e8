//! What the pages of versions show: what each has, and what it changed.
//!
//! The first version is compared with nothing.

use super::groups::Groups;
use super::links::Links;
use super::page_sources::PageSources;
use crate::ir::{Operation, parameter_key};
use crate::plan::FileId;
use crate::printable::Printable;
use crate::version_set::VersionIndex;
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
    new_models: Vec<Printable>,
    changed_models: Vec<Printable>,
    gone_models: Vec<Printable>,
    new_operations: Vec<OperationLink>,
    gone_operations: Vec<OperationLink>,
    changed_operations: Vec<OperationLink>,
    /// All that it has.
    contents: Vec<Contents>,
}

/// The operations of a tag and the models that belong to it, or those of no tag alone.
#[derive(Debug, Default, Serialize)]
struct Contents {
    tag: Option<Printable>,
    /// Operations as links, and the names of models.
    operations: Vec<Printable>,
    models: Vec<Printable>,
}

/// An operation, where it is described, and what of it changed.
#[derive(Debug, Serialize)]
struct OperationLink {
    id: Printable,
    page: Printable,
    changes: Vec<Printable>,
}

/// All pages, oldest first.
pub(super) fn pages(known: &PageSources<'_>, links: &Links, groups: &Groups) -> Vec<VersionPage> {
    VersionIndex::of_each(&known.planned.versions)
        .map(|(index, _)| page(known, links, groups, index))
        .collect()
}

fn page(
    known: &PageSources<'_>,
    links: &Links,
    groups: &Groups,
    index: VersionIndex,
) -> VersionPage {
    let planned = known.planned;
    let files = |index: VersionIndex| -> BTreeMap<&str, FileId> {
        let exports = planned.modules[index].exports.iter();
        exports
            .map(|export| (export.type_name.as_str(), export.file))
            .collect()
    };
    let operations = |index: VersionIndex| -> BTreeMap<&str, &Operation> {
        let operations = known.inputs[index].api.operations.iter();
        operations
            .map(|operation| (operation.id.as_str(), operation))
            .collect()
    };
    let (models, requests) = (files(index), operations(index));
    let mut page = VersionPage {
        version: planned.versions[index].to_string(),
        before: None,
        module: planned.versions[index].module(),
        models: models.len(),
        operations: requests.len(),
        new_models: Vec::new(),
        changed_models: Vec::new(),
        gone_models: Vec::new(),
        new_operations: Vec::new(),
        gone_operations: Vec::new(),
        changed_operations: Vec::new(),
        contents: contents(links, groups, models.keys(), requests.values()),
    };
    let Some(before) = index.before() else {
        return page;
    };
    page.before = Some(planned.versions[before].to_string());
    let (models_then, requests_before) = (files(before), operations(before));
    for (name, file) in &models {
        match models_then.get(name) {
            None => page.new_models.push(Printable::name(name)),
            Some(then) if then != file => page.changed_models.push(Printable::name(name)),
            Some(_) => {}
        }
    }
    let gone = models_then
        .keys()
        .filter(|name| !models.contains_key(*name));
    page.gone_models = gone.map(|name| Printable::name(name)).collect();
    for (id, operation) in &requests {
        match requests_before.get(id) {
            None => page.new_operations.push(link(links, operation, Vec::new())),
            Some(then) => {
                let changes = parameters(then, operation);
                if !changes.is_empty() {
                    page.changed_operations
                        .push(link(links, operation, changes));
                }
            }
        }
    }
    let gone = requests_before
        .iter()
        .filter(|(id, _)| !requests.contains_key(*id));
    page.gone_operations = gone
        .map(|(_, operation)| link(links, operation, Vec::new()))
        .collect();
    page
}

/// What a version has, by tag; what belongs to none comes last.
fn contents<'a>(
    links: &Links,
    groups: &Groups,
    models: impl Iterator<Item = &'a &'a str>,
    operations: impl Iterator<Item = &'a &'a Operation>,
) -> Vec<Contents> {
    let mut of_tags: BTreeMap<&str, Contents> = BTreeMap::new();
    let mut others = Contents::default();
    for operation in operations {
        let tag = links.addresses.tag(&operation.id);
        let to = links.operation(&operation.id);
        let linked = Printable::link(&Printable::code(&operation.id), &to);
        let of_tag = tag.map(|tag| of_tags.entry(tag).or_default());
        of_tag.unwrap_or(&mut others).operations.push(linked);
    }
    for name in models {
        let tag = groups.tag(name);
        let of_tag = tag.map(|tag| of_tags.entry(tag).or_default());
        of_tag
            .unwrap_or(&mut others)
            .models
            .push(Printable::name(name));
    }
    let of_tags = of_tags.into_iter().map(|(tag, contents)| Contents {
        tag: Some(Printable::heading(tag)),
        ..contents
    });
    let all = of_tags.chain([others]);
    all.filter(|part| !part.operations.is_empty() || !part.models.is_empty())
        .collect()
}

/// The operation on its page, which is that of the newest version that has it.
fn link(links: &Links, operation: &Operation, changes: Vec<Printable>) -> OperationLink {
    OperationLink {
        id: Printable::code(&operation.id),
        page: Printable::destination(&links.operation(&operation.id)),
        changes,
    }
}

/// The parameters and statuses that came and went.
fn parameters(then: &Operation, now: &Operation) -> Vec<Printable> {
    let keys = |operation: &Operation| -> BTreeSet<Printable> {
        let parameters = operation.parameters.iter();
        let parameters = parameters.map(|parameter| (parameter_key(parameter), &parameter.name));
        let parameters =
            parameters.map(|(_, name)| Printable::of("parameter {}", &[&Printable::code(name)]));
        let statuses = operation
            .responses
            .iter()
            .map(|response| Printable::of("status {}", &[&Printable::code(&response.status)]));
        parameters.chain(statuses).collect()
    };
    let (then, now) = (keys(then), keys(now));
    let added = now
        .difference(&then)
        .map(|key| Printable::of("added {}", &[key]));
    let removed = then
        .difference(&now)
        .map(|key| Printable::of("removed {}", &[key]));
    added.chain(removed).collect()
}
