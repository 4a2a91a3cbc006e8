//! Where the links of a document's texts lead on the pages.
//!
//! In: the destinations that documents use for their own parts: `#operation/ContainerLogs` and `#tag/Container`, as readers
//! such as Redoc have them, and `#/definitions/Port` or `#/components/schemas/Port`. Out: the page, and the heading on it.
//! Anything else has no place here, and its link becomes its text.

use super::address::{address, tag};
use super::known::Known;
use crate::emit::text;
use std::collections::{BTreeMap, BTreeSet};

/// What can be linked to.
pub(super) struct Links {
    operations: BTreeMap<String, String>,
    tags: BTreeSet<String>,
    /// The pages of definitions, by the document's name.
    models: BTreeMap<String, String>,
}

impl Links {
    pub(super) fn of(known: &Known<'_>) -> Self {
        let operations = || known.inputs.iter().flat_map(|input| &input.api.operations);
        let ids = known.planned.availability.operations.keys();
        let files = known.planned.files.iter();
        Self {
            operations: ids
                .map(|id| (id.clone(), address(known.inputs, id)))
                .collect(),
            tags: operations().map(tag).collect(),
            models: files
                .map(|file| {
                    (
                        file.schema_path.clone(),
                        format!("models/{}.md", file.item.name),
                    )
                })
                .collect(),
        }
    }

    /// A text as the content of a cell, on a page one folder below the root.
    pub(super) fn cell(&self, said: &str) -> String {
        text::cell_with(said, &|to| self.target(to))
    }

    /// Where a destination leads, from a page one folder below the root.
    pub(super) fn target(&self, destination: &str) -> Option<String> {
        let found = self.find(destination)?;
        Some(format!("../{found}"))
    }

    fn find(&self, destination: &str) -> Option<String> {
        let inner = destination.strip_prefix('#')?;
        if let Some(id) = inner.strip_prefix("operation/") {
            return self.operations.get(id).cloned();
        }
        if let Some(name) = inner.strip_prefix("tag/") {
            let page = self.tags.get(name)?;
            return Some(format!("operations/{page}.md"));
        }
        let name = inner
            .strip_prefix("/definitions/")
            .or_else(|| inner.strip_prefix("/components/schemas/"))?;
        self.models.get(name).cloned()
    }
}
