//! Which operations of several versions are one, and what is said of them then.

use super::{OperationFile, Unit};
use crate::plan::Docs;

/// Whether two operations differ in nothing that a caller sees: the words do not count, the models that they name do.
pub(super) fn same(known: &OperationFile, draft: &OperationFile) -> bool {
    known.imports == draft.imports && without_docs(&known.unit) == without_docs(&draft.unit)
}

/// Takes an operation of a later version for one that is the same. The words are those of the newest.
pub(super) fn merge(known: &mut OperationFile, draft: OperationFile) {
    known.offered_by = known.offered_by.union(draft.offered_by);
    known.unit = draft.unit;
}

fn without_docs(unit: &Unit) -> Unit {
    let mut unit = unit.clone();
    unit.docs = Docs::default();
    unit.deprecated = false;
    for field in &mut unit.parameters {
        field.docs = Docs::default();
        field.is_deprecated = false;
    }
    for listed in &mut unit.enums {
        listed.docs = Docs::default();
    }
    for answer in &mut unit.replies.success {
        answer.docs = Docs::default();
    }
    if let Some(body) = &mut unit.body {
        body.docs = Docs::default();
    }
    unit
}
