//! Operations over all versions. One that has another id in other versions, and the same method and path, is one operation.

use super::form::OperationForms;
use crate::ir::Operation;
use crate::plan::Input;
use crate::version_set::VersionIndex;
use std::collections::BTreeMap;

/// Each operation in the versions that have it, sorted by its newest id.
pub(super) fn operations<'a>(inputs: &[Input<'a>]) -> Vec<OperationForms<'a>> {
    let mut by_id: BTreeMap<&str, OperationForms<'a>> = BTreeMap::new();
    for (index, input) in VersionIndex::of_each(inputs) {
        for operation in &input.api.operations {
            let forms = by_id.entry(&operation.id).or_default();
            forms.push((index, operation));
        }
    }
    let mut by_route: BTreeMap<(String, String), Vec<OperationForms<'a>>> = BTreeMap::new();
    for forms in by_id.into_values() {
        if let Some((_, newest)) = forms.last() {
            by_route.entry(route(newest)).or_default().push(forms);
        }
    }
    let mut operations: Vec<_> = by_route.into_values().flat_map(joined).collect();
    operations.sort_by(|a, b| newest_id(a).cmp(newest_id(b)));
    operations
}

/// Joins those of one route that no version has at once.
fn joined(mut same_route: Vec<OperationForms<'_>>) -> Vec<OperationForms<'_>> {
    same_route.sort_by_key(|forms| forms.last().map(|(index, _)| *index));
    let mut joined: Vec<OperationForms<'_>> = Vec::new();
    for forms in same_route {
        match joined.last_mut() {
            Some(before) if before.last().map(|(at, _)| at) < forms.first().map(|(at, _)| at) => {
                before.extend(forms);
            }
            _ => joined.push(forms),
        }
    }
    joined
}

/// The id that the newest of its versions gives an operation.
pub(super) fn newest_id<'a>(forms: &OperationForms<'a>) -> &'a str {
    forms.last().map_or("", |(_, newest)| newest.id.as_str())
}

/// The method, and the path without the names of its parameters.
fn route(operation: &Operation) -> (String, String) {
    let mut path = String::new();
    let mut is_name = false;
    for c in operation.path.chars() {
        is_name &= c != '}';
        if !is_name {
            path.push(c);
        }
        is_name |= c == '{';
    }
    (operation.method.to_string(), path)
}
